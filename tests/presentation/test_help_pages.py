"""What is read out of a page's text, and in which language the pages are shown."""

import pytest

from partner_overlay.presentation.help_pages import (
    HelpPage,
    HelpText,
    help_language,
    help_texts,
    page_of,
    read_lines,
    title_of,
)
from partner_overlay.presentation.help_quotations import quotations, with_copy_links
from partner_overlay.presentation.translation import as_written

QUOTED = """# Words

Say this:

> One sentence
> on two lines.
>
> And another.

Or this:

> Shorter."""


def test_a_page_by_its_name() -> None:
    assert page_of("check-ins") is HelpPage.CHECK_INS


@pytest.mark.parametrize("name", ["", "nothing", "../secret"])
def test_a_name_that_no_page_has_leads_to_the_contents(name: str) -> None:
    assert page_of(name) is HelpPage.INDEX


def test_the_translation_names_the_language() -> None:
    assert help_language(lambda _context, _words: "de") == "de"
    assert help_language(as_written) == "en"


@pytest.mark.parametrize("named", ["", "../x", "Ḗñ", "longer"])
def test_what_is_no_language_is_english(named: str) -> None:
    assert help_language(lambda _context, _words: named) == "en"


def test_pages_come_in_the_order_of_the_contents_and_unknown_files_not_at_all() -> None:
    texts = help_texts({"about": "# About", "index": "# Help", "draft": "# Draft"}, {})
    assert [text.page for text in texts] == [HelpPage.INDEX, HelpPage.ABOUT]


def test_what_only_the_program_knows_is_filled_in() -> None:
    texts = help_texts({"about": "# About {version}\n\nOf {version}, {else}"}, {"version": "0.1.0"})
    assert texts == (HelpText(HelpPage.ABOUT, "About 0.1.0", "# About 0.1.0\n\nOf 0.1.0, {else}"),)


def test_a_page_without_a_heading_has_its_own_name() -> None:
    assert title_of("no heading\n## and none") == ""
    assert help_texts({"keys": "words"}, {})[0].title == "keys"


def test_lines_are_read_without_their_signs() -> None:
    listed = "# Title\n\n## Part\n\n- **a** [link](index.md) and `code`\n\n1. one\n\n"
    table = "| K | W |\n| --- | --- |\n| F1 | Help |\n\n> quoted"
    assert read_lines(listed + table) == ("Part", "a link and code", "one", "K, W", "F1, Help", "quoted")


def test_quotations_are_copied_as_plain_paragraphs() -> None:
    assert quotations(QUOTED) == ("One sentence on two lines.\nAnd another.", "Shorter.")


def test_each_quotation_has_its_link_under_it() -> None:
    lines = with_copy_links(QUOTED, "Copy").splitlines()
    assert lines[lines.index("> And another.") + 2] == "[Copy](copy:0)"
    assert lines[lines.index("> Shorter.") + 2] == "[Copy](copy:1)"
    assert sum("copy:" in line for line in lines) == 2


def test_a_page_without_quotations_stays_as_it_is() -> None:
    assert with_copy_links("# A\n\nb", "Copy").strip() == "# A\n\nb"
