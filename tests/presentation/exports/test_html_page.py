"""The page as a browser takes it: valid, needing nothing from outside, and saying what the other forms say."""

import re
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partner_overlay.domain.commands import EndSession
from partner_overlay.domain.review import commands as review
from partner_overlay.domain.review.answers import Question
from partner_overlay.domain.review.course import Turns
from partner_overlay.domain.review.digest import Recorded
from partner_overlay.presentation.exports.export_form import ExportForm
from partner_overlay.presentation.exports.html_style import page_style
from partner_overlay.presentation.exports.telling import Telling
from tests.made.recorded import NOTE, empty, full, long, private, reviewed, undone
from tests.made.reviewed_hour import START, reviewed_hour
from tests.made.sessions import AN_HOUR, Conversation, minutes
from tests.presentation.exports.reading import SUPERVISION, TELL, exported, markdown_words, parsed, seen_in, words_in

FROM_OUTSIDE = {"src", "href", "srcset", "data", "action", "formaction", "poster", "background", "cite", "xlink:href"}
RUNS = {"script", "iframe", "object", "embed", "link", "img", "form", "base", "video", "audio", "use", "image", "a"}
ADDRESS = re.compile(r"(https?|file|ftp|data|javascript):|//|url\s*\(|@import", re.IGNORECASE)
EVERY = {"full": full(), "empty": empty(), "long": long(), "private": private(), "undone": undone()}


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize("tell", [TELL, SUPERVISION], ids=["all", "supervision"])
def test_a_page_is_valid_and_needs_nothing_from_outside(kind: str, tell: Telling) -> None:
    text = exported(ExportForm.HTML, EVERY[kind], tell=tell)
    page = parsed(text)
    for element in page.iter():
        assert element.tag not in RUNS
        for name, value in element.attrib.items():
            assert name not in FROM_OUTSIDE
            assert not name.startswith("on")
            assert not ADDRESS.search(value), (element.tag, name, value)
    assert not ADDRESS.search("".join(style.text or "" for style in page.iter("style")))


def test_many_sessions_make_one_valid_page() -> None:
    page = parsed(exported(ExportForm.HTML, full(), undone(), empty(), full()))
    titles = [words_in(one) for one in page.iter("h1")]
    assert titles == [
        "Session of 2026-11-23 13:59 with R7", "Session of 2026-11-23 14:00", "Session of 2026-11-23 13:59 with R7",
    ]  # fmt: skip
    ids = [element.attrib["id"] for element in page.iter() if "id" in element.attrib]
    assert len(ids) == len(set(ids)) == 6
    assert words_in(first(page, "title")) == titles[0]


def test_a_page_in_a_language_read_from_the_right_says_so() -> None:
    """Its picture, with time from left to right, stays as it is drawn."""
    assert parsed(exported(ExportForm.HTML, full(), tell=replace(TELL, from_right=True))).attrib["dir"] == "rtl"
    assert "dir" not in parsed(exported(ExportForm.HTML, full())).attrib
    assert re.search(r"svg\{[^}]*direction:ltr", page_style())


def test_the_page_says_its_language_and_that_nothing_may_come_from_outside() -> None:
    page = parsed(exported(ExportForm.HTML, full(), tell=replace(TELL, language="de")))
    assert page.attrib["lang"] == "de"
    [policy] = [meta for meta in page.iter("meta") if meta.get("http-equiv") == "Content-Security-Policy"]
    assert policy.attrib["content"] == "default-src 'none'; style-src 'unsafe-inline'"


def test_without_any_session_it_says_so() -> None:
    page = parsed(exported(ExportForm.HTML, undone()))
    assert seen_in(page) == "No sessions. Sessions"


def test_it_says_what_the_text_says() -> None:
    seen = seen_in(parsed(exported(ExportForm.HTML, full())))
    for told in markdown_words(exported(ExportForm.MARKDOWN, full())):
        for part in re.split(r": |\n| \(", told):
            assert part.strip(" )") in seen, told


def test_the_picture_is_told_in_words() -> None:
    page = parsed(exported(ExportForm.HTML, full()))
    picture = first(page, "svg")
    assert picture.attrib["role"] == "img"
    title, words = picture.attrib["aria-labelledby"].split()
    by_id = {element.attrib["id"]: element for element in page.iter() if "id" in element.attrib}
    assert words_in(by_id[title]) == "The session as a picture"
    assert words_in(by_id[words]).startswith("Check-ins offered at 17:00")
    assert words_in(first(page, "figcaption")) == words_in(by_id[words])


def test_every_phase_and_dot_has_its_words() -> None:
    picture = first(parsed(exported(ExportForm.HTML, full())), "svg")
    named = [words_in(title) for group in picture.iter("g") for title in group.iter("title")]
    assert "Exploration from 10:00 to 45:00, 35 min" in named
    assert "Exploration planned from 8:36 to 43:00, 34 min" in named
    assert "Your mark at 18:30: big shift (6.3 more to it)" in named
    assert len(named) == len(list(picture.iter("g"))) == 6 + 17


def test_each_kind_of_dot_has_a_shape_of_its_own_in_the_legend() -> None:
    page = parsed(exported(ExportForm.HTML, full()))
    [legend] = [one for one in page.iter("ul") if one.get("class") == "legend"]
    shapes = [(shape.tag, shape.get("d", ""), shape.get("class", "")) for item in legend for shape in item[0]]
    assert len(shapes) == len(set(shapes)) == 5
    assert [words_in(item) for item in legend] == ["said", "cue done", "check-in offered", "put aside", "your mark"]


def test_a_check_in_that_was_never_answered_has_its_shape() -> None:
    page = parsed(exported(ExportForm.HTML, empty()))
    [legend] = [one for one in page.iter("ul") if one.get("class") == "legend"]
    assert [words_in(item) for item in legend] == ["not answered"]


def test_without_dots_there_is_no_legend() -> None:
    quiet = replace(AN_HOUR, type=AN_HOUR.type._replace(check_ins=()))
    conversation = Conversation.started(quiet, ()).at(60)
    conversation.give(EndSession())
    page = parsed(exported(ExportForm.HTML, Recorded("quiet", tuple(conversation.facts))))
    assert first(page, "svg") is not None
    assert list(page.iter("ul")) == []


def test_a_private_session_has_no_picture() -> None:
    assert list(parsed(exported(ExportForm.HTML, private())).iter("svg")) == []


def test_what_is_too_narrow_for_words_goes_without() -> None:
    answers = (review.CorrectTurns(Turns(minutes(0.5), minutes(1))),)
    picture = first(parsed(exported(ExportForm.HTML, reviewed(reviewed_hour().facts, answers))), "svg")
    bars = [group for group in picture.iter("g") if group.get("class") == "phase agreement"]
    assert [text.text for bar in bars for text in bar.iter("text")] == []


def test_it_is_light_or_dark_as_the_reader_likes_and_light_on_paper() -> None:
    style = page_style()
    assert "@media screen and (prefers-color-scheme:dark)" in style
    assert "@media print" in style


@settings(max_examples=25)
@given(st.text(max_size=60) | st.sampled_from(["<script>alert(1)</script>", "</style>", "<!--", "]]>", "&#x0;", NOTE]))
def test_typed_words_are_shown_to_the_letter(words: str) -> None:
    answers = (review.AnswerQuestion(Question.CLOCK, words), review.NoteItem("c3.time-and-focus", words))
    page = parsed(exported(ExportForm.HTML, reviewed(reviewed_hour().facts, answers)))
    assert list(page.iter("script")) == []
    typed = " ".join(words.replace("\x00", " ").split())
    if typed and typed.isprintable():
        assert words_in(page).count(typed) >= 2


def test_a_client_code_of_markup_stays_a_code() -> None:
    page = parsed(exported(ExportForm.HTML, full(replace(START, client="<b>R&7</b>"))))
    assert words_in(first(page, "h1")) == "Session of 2026-11-23 13:59 with <b>R&7</b>"


def first(page: Element, tag: str) -> Element:
    return next(page.iter(tag))
