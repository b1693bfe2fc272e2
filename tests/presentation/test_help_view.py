"""Going through the pages of help, and looking for words in all of them."""

from partner_overlay.presentation.help_pages import HelpPage, HelpText
from partner_overlay.presentation.help_requests import CopyWords, GoTo, HelpAsk, help_actions, request_of
from partner_overlay.presentation.help_view import (
    HelpEntry,
    HelpNow,
    derive_help,
    found,
    gone_back,
    gone_forward,
    gone_to,
)
from partner_overlay.presentation.translation import as_written

LONG = "The first of very many words that lead up to it, then at last the lanterns of the harbour, " * 2
TEXTS = (
    HelpText(HelpPage.INDEX, "Help", "# Help\n\nAll pages"),
    HelpText(HelpPage.OVERLAY, "The overlay", "# The overlay\n\nPrivacy is a word.\n\nDrag it **anywhere**."),
    HelpText(HelpPage.PRIVACY, "Privacy", "# Privacy\n\nNothing leaves this machine.\n\n> Café and code"),
    HelpText(HelpPage.ODD, "When odd", f"# When odd\n\n{LONG}"),
)
AT_PRIVACY = gone_to(HelpNow(), HelpPage.PRIVACY)


def test_a_page_is_gone_to_and_back_and_forward_again() -> None:
    there = gone_to(AT_PRIVACY, HelpPage.ODD)
    assert (there.page, there.behind) == (HelpPage.ODD, (HelpPage.INDEX, HelpPage.PRIVACY))
    back = gone_back(gone_back(there))
    assert (back.page, back.behind, back.ahead) == (HelpPage.INDEX, (), (HelpPage.PRIVACY, HelpPage.ODD))
    assert gone_forward(gone_forward(back)) == there


def test_going_elsewhere_leaves_nothing_ahead() -> None:
    assert gone_to(gone_back(AT_PRIVACY), HelpPage.OVERLAY).ahead == ()


def test_the_same_page_again_is_no_step_and_nothing_is_behind_the_first() -> None:
    assert gone_to(AT_PRIVACY._replace(told="Copied."), HelpPage.PRIVACY) == AT_PRIVACY
    assert gone_back(HelpNow()) == HelpNow()
    assert gone_forward(HelpNow()) == HelpNow()


def test_the_contents_and_the_page_are_shown() -> None:
    view = derive_help(TEXTS, AT_PRIVACY, as_written)
    assert [entry.title for entry in view.entries] == ["Help", "The overlay", "Privacy", "When odd"]
    assert (view.title, view.can_back, view.can_forward, view.none_found) == ("Privacy", True, False, "")
    assert "[Copy these words](copy:0)" in view.text


def test_a_page_that_is_not_there_is_said() -> None:
    view = derive_help(TEXTS, HelpNow(HelpPage.ABOUT), as_written)
    assert view.title == "Help"
    assert view.text.startswith("This page is not there.")


def test_words_are_found_without_case_and_accents_titles_first() -> None:
    assert [entry.page for entry in found(TEXTS, "PRIVACY")] == [HelpPage.PRIVACY, HelpPage.OVERLAY]
    assert found(TEXTS, "cafe code") == [HelpEntry(HelpPage.PRIVACY, "Privacy", "Café and code")]


def test_a_long_line_is_shown_around_the_words() -> None:
    (entry,) = found(TEXTS, "lanterns")
    assert "lanterns" in entry.line
    assert (entry.line[0], entry.line[-1]) == ("…", "…")
    assert len(entry.line) <= 92


def test_a_long_line_can_be_shown_from_its_beginning_or_to_its_end() -> None:
    (from_the_begin,) = found(TEXTS, "first")
    assert from_the_begin.line.startswith("The first")
    ends = HelpText(HelpPage.ODD, "Odd", "x" * 80 + " word " * 10 + "lanterns")
    assert found([ends], "lanterns")[0].line.endswith("lanterns")


def test_a_piece_that_ends_with_a_sentence_does_not_seem_to_go_on() -> None:
    whole = HelpText(HelpPage.ODD, "Odd", "Lanterns are lit, and they burn " + "on " * 16 + "here. " + "More " * 20)
    assert found([whole], "lanterns")[0].line.endswith("on here.")
    cut = HelpText(HelpPage.ODD, "Odd", "Lanterns are lit, and they burn " + "on " * 16 + "here, " + "more " * 20)
    assert found([cut], "lanterns")[0].line.endswith("on here…")


def test_words_in_the_title_alone_show_the_first_line_and_a_page_of_a_title_none() -> None:
    title_alone = HelpText(HelpPage.ODD, "Lanterns", f"# Lanterns\n\n{'word ' * 40}")
    assert found([title_alone], "lanterns")[0].line.startswith("word")
    assert found([HelpText(HelpPage.ODD, "Lanterns", "# Lanterns")], "lanterns")[0].line == ""


def test_nothing_found_is_said_and_spaces_look_for_nothing() -> None:
    assert derive_help(TEXTS, HelpNow(sought="lottery"), as_written).none_found == "No page has these words."
    assert len(derive_help(TEXTS, HelpNow(sought="  "), as_written).entries) == len(TEXTS)


def test_links_ask_for_pages_and_copies_and_for_nothing_else() -> None:
    assert request_of("privacy.md") == GoTo(HelpPage.PRIVACY)
    assert request_of("copy:1") == CopyWords(1)
    for link in ("https://example.org", "copy:x", "copy:", "file:///etc/passwd", "7", "other.md"):
        assert request_of(link) is None


def test_no_key_stands_for_two_things() -> None:
    keys = [key for action in help_actions(as_written) for key in action.keys]
    assert len(keys) == len(set(keys))
    assert HelpAsk.BACK in [action.request for action in help_actions(as_written)]
