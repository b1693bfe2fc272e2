"""Markdown as a real parser takes it: headings and lists are ours, and what was typed is shown to the letter."""

from hypothesis import example, given
from hypothesis import strategies as st

from partner_overlay.domain.review import commands as review
from partner_overlay.domain.review.answers import Moment, Question
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.exports.export_form import ExportForm
from partner_overlay.presentation.exports.markdown_escapes import inline, lines
from partner_overlay.presentation.exports.typed_words import lines_of, on_one_line
from tests.made.recorded import empty, full, long, private, reviewed, undone
from tests.made.reviewed_hour import reviewed_hour
from tests.made.sessions import minutes
from tests.presentation.exports.reading import exported, markdown_headings, markdown_tokens, markdown_words, plain

MARKUP = "\\`*_{}[]()<>#+-.!|&~$^=:;@\"'/% \n\t1aI"
TRICKS = (
    "# no heading", "- no item", "+ no item", "* no item", "1. no item", "12) no item", "(a) no item", "iv. no item",
    "> no quote", "---", "===", "***", "```no code", "    no code", "~~no strike~~", "`no code`", "**no strong**",
    "_no stress_", "[no](link)", "![no](picture)", "<b>no tag</b>", "<!-- no comment -->", "&amp; no entity",
    "&#65; no entity", "no \\ escape", "| no | table |\n| --- | --- |", ": no definition", "$no$", "^no^", "==no==",
    "[^1]", "[^1]: no note", "[no]: http://reference", "https://no.link", "www.no.link", "no@mail.org", "a\nb", "\\",
    "no heading\n===", "no heading\n---", ":smile:", "--", "a:b:c", "&copy", "R&D", "2 < 3 > 1", "{.class}", "<",
)  # fmt: skip


MORE_TO_IT = (
    "6.3 more to it: Not noticed\nI notice when something more is there, and we look at it together.\n"
    "Recorded: said at 13:30; marked at 18:30\nNote: What I saw of it: c6.more-to-it."
)


def shown(markdown: str) -> str:
    """What one paragraph of it shows."""
    [words] = [plain(token) for token in markdown_tokens(markdown) if token.type == "inline"]
    assert [token.type for token in markdown_tokens(markdown)] == ["paragraph_open", "inline", "paragraph_close"]
    return words


typed = st.text(st.sampled_from(MARKUP), max_size=12) | st.sampled_from(TRICKS) | st.text(max_size=20)


@given(typed.filter(str.strip))
@example("a_b_c")
def test_typed_words_on_a_line_are_shown_to_the_letter(words: str) -> None:
    assert shown(f"said: {inline(words)}") == f"said: {on_one_line(words)}".strip()


@given(typed.filter(lambda words: lines_of(words) != ()))
def test_typed_lines_are_shown_to_the_letter(words: str) -> None:
    assert shown("  \n".join(lines(words))) == "\n".join(lines_of(words))


def test_what_means_nothing_is_left_as_it_was_typed() -> None:
    words = "At 1:40, (half the time) I said: \"What now?\" It's 50 / 50, isn't it? A well-known one; R & D. Yes."
    assert inline(words) == words
    assert lines(words) == (words,)


def test_every_section_has_its_heading() -> None:
    text = exported(ExportForm.MARKDOWN, full())
    assert markdown_headings(text) == [
        ("h1", "Session of 2026-11-23 13:59 with R7"),
        *(("h2", words) for words in ("Time", "Phases", "Ninety seconds", "Checklist")),
        *(("h3", words) for words in (
            "Mindset", "Explicit partnering", "Implicit partnering", "How I partnered", "Process partnering",
            "In-the-moment partnering",
        )),
        *(("h2", words) for words in (
            "Reflection", "Said", "Check-ins", "Marks", "Parked topics", "Corrected afterwards",
        )),
    ]  # fmt: skip


def test_all_of_a_full_session_is_told() -> None:
    words = markdown_words(exported(ExportForm.MARKDOWN, full()))
    for told in (
        "Client: R7",
        "Began: 2026-11-23 13:59",
        "Ended: 2026-11-23 15:04",
        "Length: 75 min planned, 63 min used; extended by 15 min; wrapped up at 44:00; ended 12 min before its time",
        "Paused: 2 min",
        "Outcome in the client's words: more ease",
        "Exploration: planned 8:36 to 43:00; was 10:00 to 45:00",
        "Who chose the direction: Mostly client",
        "My presence: 4 of 5, rooted",
        "A moment I partnered well: 15:00: I let the silence be.",
        "To practise next: 6.3 more to it: Ask once more before I offer.",
        MORE_TO_IT,
        "Where did I choose when the client could have?",
        "About who chose:\nmore than I thought.",
        "2:00 “How shall we draw up the plan?” (3.4 plan and goals)",
        "3:30 They choose. (2.1 client's choice)",
        "30:00 There are 25 minutes left. What should they go to? (offered at 36:00) (3.9 time and focus)",
        "18:30 big shift (6.3 more to it)",
        "For next time: deadlines",
        "Began: recorded 2026-11-23 14:00; now 2026-11-23 13:59",
        "Phases: recorded Exploration from 9:30, Closing from 43:00; now Exploration from 10:00, Closing from 45:00",
        "Mark 2: recorded 17:00 shift; now 18:30 big shift (6.3 more to it)",
        "Mark 4: recorded none; now 30:00 tears (6.4 emotion and energy)",
    ):
        assert told in words


def test_every_item_of_the_checklist_stands_once() -> None:
    words = markdown_words(exported(ExportForm.MARKDOWN, full()))
    assert sum("\nNote: What I saw of it: " in told for told in words) == 33


def test_what_is_empty_is_said_shortly() -> None:
    text = exported(ExportForm.MARKDOWN, empty())
    assert text.startswith("# Session of 2026-11-23 14:00\n")
    assert markdown_words(text).count("Nothing written yet.") == 2
    headings = [words for _, words in markdown_headings(text)]
    assert {"Marks", "Said", "Parked topics", "Corrected afterwards"}.isdisjoint(headings)
    assert "3.4 plan and goals" not in text
    assert "Client" not in [told.partition(":")[0] for told in markdown_words(text)]


def test_a_private_session_says_its_hours_and_that_it_was_private() -> None:
    words = markdown_words(exported(ExportForm.MARKDOWN, private()))
    assert words[-1] == "This session was private: nothing was kept but its hours."
    assert "Session type: first session (private)" in words
    assert [words for _, words in markdown_headings(exported(ExportForm.MARKDOWN, private()))][1:] == ["Time"]


def test_what_was_typed_over_many_lines_keeps_them() -> None:
    words = "First.\n- second\n\n\n# third\n    fourth"
    answers = (review.AnswerQuestion(Question.CLOCK, words), review.PickMoment(Moment(None, "# this\n- that")))
    told = markdown_words(exported(ExportForm.MARKDOWN, reviewed(reviewed_hour().facts, answers)))
    at = told.index("What did the clock make me do?")
    assert told[at + 1 : at + 3] == ["First.\n- second", "# third\nfourth"]
    assert "A moment I partnered well: # this - that" in told


def test_many_sessions_stand_one_after_the_other_but_for_one_that_never_was() -> None:
    text = exported(ExportForm.MARKDOWN, full(), undone(), empty(), long(5))
    assert [tag for tag, _ in markdown_headings(text)].count("h1") == 3
    assert [token.type for token in markdown_tokens(text)].count("hr") == 2


def test_what_looks_like_a_slot_in_typed_words_is_none() -> None:
    answers = (review.NoteItem("c3.fit", "{note} {n}"), review.CorrectMark(0, Mark(minutes(7), "{now} {was}", "")))
    words = markdown_words(exported(ExportForm.MARKDOWN, reviewed(reviewed_hour().facts, answers)))
    assert any(told.endswith("Note: {note} {n}") for told in words)
    assert "Mark 1: recorded 7:00 shoulders (5.1 presence); now 7:00 {now} {was}" in words


def test_without_any_session_nothing_is_told() -> None:
    assert exported(ExportForm.MARKDOWN, undone()) == ""
