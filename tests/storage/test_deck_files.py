"""Deck files: what was written comes back; what can't be read is refused in one sentence with file, line and field."""

# ruff: noqa: RUF001  letters of other writings are meant

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.deck_errors import DeckNotWritten, DeckUnreadable
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Behaviour, Deck, Kind, Prompt, Voice
from partner_overlay.storage.deck_files import MOST_BYTES, read_deck, reason_of, write_deck
from partner_overlay.storage.deck_lines import prompt_lines
from partner_overlay.storage.deck_reading import deck_from_toml
from partner_overlay.storage.deck_writing import deck_to_toml
from tests.made.decks import any_prompts, fair_text, filled_text

PROMPT = Prompt("one", Voice.SAY, "What matters most to you here?", "What matters?", "3.6", Kind.PROCESS)
DECK = Deck("mine", "My deck", prompts=(PROMPT,))
HEAD = 'format = 1\n\n[deck]\nid = "mine"\ntitle = "My deck"\n'
ONE = '\n[[prompt]]\nid = "one"\nsay = "What?"\ncompetency = "3.6"\nkind = "process"\n'

decks = st.builds(
    Deck,
    id=filled_text,
    title=filled_text,
    language=st.sampled_from(["en", "de", ""]),
    version=fair_text,
    credit=fair_text,
    prompts=st.lists(any_prompts, max_size=4, unique_by=lambda prompt: prompt.id).map(tuple),
)


@given(decks)
def test_what_is_written_comes_back_and_is_written_the_same(deck: Deck) -> None:
    written = deck_to_toml(deck)
    again = deck_from_toml(written, "deck.toml")
    assert again == deck
    assert deck_to_toml(again) == written


def test_a_file_is_the_same_to_the_byte_when_saved_again(tmp_path: Path) -> None:
    path = tmp_path / "deck.toml"
    write_deck(path, DECK)
    before = path.read_bytes()
    write_deck(path, read_deck(path))
    assert path.read_bytes() == before


def test_a_deck_reads_as_a_hand_would_write_it() -> None:
    prompt = replace(
        PROMPT,
        also=("3.8",),
        behaviours=(Behaviour.LEAD, Behaviour.CO_CREATE),
        phases=(Phase.AGREEMENT,),
        engagements=(Engagement.FIRST,),
        source="mine",
        language="de",
        enabled=False,
        starred=True,
    )
    assert deck_to_toml(Deck("mine", "My deck", credit="Me.", prompts=(prompt,))) == (
        'format = 1\n\n[deck]\nid = "mine"\ntitle = "My deck"\nlanguage = "en"\nversion = "1.0"\ncredit = "Me."\n'
        '\n[[prompt]]\nid = "one"\nsay = "What matters most to you here?"\nglance = "What matters?"\n'
        'competency = "3.6"\nalso = ["3.8"]\nkind = "process"\nbehaviours = ["lead", "co-create"]\n'
        'phases = ["first", "agreement"]\nlanguage = "de"\nsource = "mine"\nenabled = false\nstarred = true\n'
    )


def test_the_least_that_a_prompt_needs() -> None:
    deck = deck_from_toml(HEAD.replace("[deck]", '[deck]\nlanguage = "de"') + ONE, "deck.toml")
    assert deck == Deck(
        "mine",
        "My deck",
        language="de",
        prompts=(Prompt("one", Voice.SAY, "What?", "What?", "3.6", Kind.PROCESS, language="de"),),
    )


def test_a_deck_may_be_without_prompts() -> None:
    assert deck_from_toml(HEAD, "deck.toml").prompts == ()


@pytest.mark.parametrize(
    "text",
    [
        "Say <b>this</b>, or <img src='x'>?",
        "W" * 1_999 + "?",
        "ما الذي يهمك الآن؟",
        "\u200fمرحبا\u200e hello?",
        "Family 👩\u200d👩\u200d👧\u200d👦 and ❤\ufe0f?",
        'A "quoted" \\ backslash?',
        "{min} {outcome} {} %s $HOME?",
    ],
)
def test_unusual_text_is_kept_letter_by_letter(tmp_path: Path, text: str) -> None:
    path = tmp_path / "deck.toml"
    write_deck(path, replace(DECK, prompts=(replace(PROMPT, text=text, glance=text),)))
    [prompt] = read_deck(path).prompts
    assert (prompt.text, prompt.glance) == (text, text)


def test_windows_line_ends_and_a_byte_order_mark_are_tolerated(tmp_path: Path) -> None:
    path = tmp_path / "deck.toml"
    path.write_bytes(b"\xef\xbb\xbf" + (HEAD + ONE).replace("\n", "\r\n").encode())
    assert [prompt.id for prompt in read_deck(path).prompts] == ["one"]


REFUSED = [
    ("", "deck.toml: it is empty."),
    (" \n\t\n", "deck.toml: it is empty."),
    ("format = 1\n[deck\n", "deck.toml, line 2: this is not TOML."),
    ('format = 1\n[deck]\nid = "mi', "deck.toml, line 3: this is not TOML."),
    ("x = " + "9" * 5_000, "deck.toml, line 1: this is not TOML."),
    ("x = " + "[" * 100_000, "deck.toml: it is nested too deeply."),
    ("[deck]\nid = 'x'\n", "deck.toml, field “format”: this program reads format 1."),
    ("format = 2\n", "deck.toml, line 1, field “format”: this program reads format 1."),
    ("format = true\n", "deck.toml, line 1, field “format”: this program reads format 1."),
    ("format = 1\n", "deck.toml, field “deck”: it is missing."),
    ("format = 1\ndeck = 3\n", "deck.toml, line 2, field “deck”: a table of its own is meant, not a number."),
    (HEAD + "[extra]\n", "deck.toml, field “extra”: there is no field of that name here."),
    (HEAD + 'colour = "red"\n', "deck.toml, line 6, field “colour”: there is no field of that name here."),
    ("format = 1\n[deck]\ntitle = 'x'\n", "deck.toml, line 2, field “id”: it is missing."),
    ("format = 1\n[deck]\nid = ' '\n", "deck.toml, line 3, field “id”: it is empty."),
    (
        HEAD.replace('"My deck"', "7"),
        "deck.toml, line 5, field “title”: text in quotation marks is meant, not a number.",
    ),
    ("prompt = 1\n" + HEAD, "deck.toml, line 1, field “prompt”: prompts stand under [[prompt]], this is a number."),
    ("prompt = [2]\n" + HEAD, "deck.toml, line 1, field “prompt”: prompts stand under [[prompt]], this is a number."),
    (
        "prompt = [{id = 'x'}]\n" + HEAD,
        "deck.toml, field “say”: the prompt has no text: give it a say or a cue.",
    ),
]
SPOILT = [
    ('id = "one"\n', "", 7, "id", "it is missing"),
    ('say = "What?"\n', "", 7, "say", "the prompt has no text: give it a say or a cue"),
    ('say = "What?"', 'say = " "', 9, "say", "it is empty"),
    ('say = "What?"', 'say = ""\ncue = "Wait."', 10, "cue", "a prompt is a say or a cue, never both"),
    ('say = "What?"', "say = 3", 9, "say", "text in quotation marks is meant, not a number"),
    ('say = "What?"', "say = 2026-11-23", 9, "say", "text in quotation marks is meant, not a date or time"),
    ('say = "What?"', "say = true", 9, "say", "text in quotation marks is meant, not true or false"),
    ('say = "What?"', 'say = ["What?"]', 9, "say", "text in quotation marks is meant, not a list"),
    ('say = "What?"', "say.deep.er = 1", 9, "say", "text in quotation marks is meant, not a table"),
    ('say = "What?"', r'say = "What\u0000?"', 9, "say", "it holds a control character (U+0000)"),
    ('say = "What?"', r'say = "What\u0085?"', 9, "say", "it holds a control character (U+0085)"),
    ('say = "What?"', r'say = "What\n?"', 9, "say", "it holds a line break"),
    ('say = "What?"', r'say = "What\u2028?"', 9, "say", "it holds a line break"),
    (
        'say = "What?"',
        'say = "\u202eWhat?"',
        9,
        "say",
        "it holds a hidden sign that turns the direction of writing (U+202E)",
    ),
    ('say = "What?"', f'say = "{"W" * 2_001}"', 9, "say", "it has 2,001 characters, and 2,000 is the most"),
    ('"3.6"', '"3.60"', 10, "competency", "“3.60” is no competency that this program knows"),
    ('"3.6"', "3.6", 10, "competency", "text in quotation marks is meant, not a number"),
    ('competency = "3.6"\n', "", 7, "competency", "it is missing"),
    ('"process"', '"praxis"', 11, "kind", "“praxis” is none of process, moment, mindset"),
    ('"process"', f'"{"x" * 90}"', 11, "kind", f"“{'x' * 39}…” is none of process, moment, mindset"),
    ('"process"', '"process"\nalso = ["3.6", "3.7", "3.8"]', 12, "also",
     "it names 3 competencies more, and 2 is the most"),
    ('"process"', '"process"\nalso = ["P1"]', 12, "also", "“P1” is no competency that this program knows"),
    ('"process"', '"process"\nalso = "3.7"', 12, "also", "a list in [ ] is meant, not text"),
    ('"process"', '"process"\nphases = ["start"]', 12, "phases",
     "“start” is none of agreement, exploration, closing, first, last"),
    ('"process"', '"process"\nphases = [["first"]]', 12, "phases", "the list is meant to hold text, not a list"),
    ('"process"', '"process"\nbehaviours = ["lead",\n\n"dance"]', 12, "behaviours",
     "“dance” is none of lead, choice, respond, co-create"),
    ('"process"', '"process"\nstarred = "yes"', 12, "starred", "true or false is meant, not text"),
    ('"process"', '"process"\n"enabled" = 1', 12, "enabled", "true or false is meant, not a number"),
    ('"process"', '"process"\nphase = ["closing"]', 12, "phase", "there is no field of that name here"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sentence"), REFUSED)
def test_a_broken_file_is_refused_in_one_sentence(text: str, sentence: str) -> None:
    with pytest.raises(DeckUnreadable) as refusal:
        deck_from_toml(text, "deck.toml")
    assert refusal.value.sentence == sentence


@pytest.mark.parametrize(("right", "broken", "line", "field", "reason"), SPOILT)
def test_a_broken_prompt_is_refused_with_line_and_field(
    right: str, broken: str, line: int, field: str, reason: str
) -> None:
    text = HEAD + ONE.replace(right, broken)
    with pytest.raises(DeckUnreadable) as refusal:
        deck_from_toml(text, "deck.toml")
    assert refusal.value.sentence == f"deck.toml, line {line}, field “{field}”: {reason}."
    assert (refusal.value.line, refusal.value.field) == (line, field)


def test_the_line_is_that_of_the_right_prompt() -> None:
    with pytest.raises(DeckUnreadable) as refusal:
        deck_from_toml(HEAD + ONE + ONE, "deck.toml")
    assert refusal.value.sentence == "deck.toml, line 14, field “id”: “one” is the id of an earlier prompt too."


def test_too_many_prompts_are_refused() -> None:
    text = "".join(f'[[prompt]]\nid = "{number}"\n' for number in range(20_001))
    with pytest.raises(DeckUnreadable, match="it has 20,001 prompts, and 20,000 is the most"):
        deck_from_toml(HEAD + text, "deck.toml")


def test_the_lines_of_the_prompts_are_known() -> None:
    assert prompt_lines(HEAD + ONE + ONE) == (7, 13)


def refused(path: Path) -> str:
    with pytest.raises(DeckUnreadable) as refusal:
        read_deck(path)
    return refusal.value.sentence.removeprefix(str(path))


def test_what_is_no_ordinary_file_is_refused(tmp_path: Path) -> None:
    folder, pipe, link, nowhere = (tmp_path / name for name in ("folder", "pipe", "link", "nowhere"))
    folder.mkdir()
    os.mkfifo(pipe)
    link.symlink_to(link)
    nowhere.symlink_to(tmp_path / "gone")
    assert refused(folder) == ": it is a folder; please take a file instead."
    assert refused(pipe) == ": it is not an ordinary file; please take another one."
    assert refused(Path("/dev/zero")) == ": it is not an ordinary file; please take another one."
    assert refused(link) == ": its link leads in a circle."
    assert refused(nowhere) == ": there is no such file or folder."


def test_a_file_name_is_shown_on_one_line(tmp_path: Path) -> None:
    with pytest.raises(DeckUnreadable) as refusal:
        read_deck(tmp_path / "two\nlines.toml")
    assert "\n" not in refusal.value.sentence


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", ": it is empty."),
        (HEAD.encode("utf-16"), ", line 1: this is not UTF-8 text."),
        (b"format = 1\n# caf\xe9\n", ", line 2: this is not UTF-8 text."),
        (b"format = 1\n# \x00\n", ", line 2: this is not TOML."),
        (b"#" * (MOST_BYTES + 1), ": it is larger than 4 MiB."),
    ],
)
def test_bytes_that_are_no_deck_are_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "deck.toml"
    path.write_bytes(content)
    assert refused(path) == sentence


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_no_bytes_bring_an_accident(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "junk.toml"
    path.write_bytes(content)
    assert refused(path)


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOENT, "there is no such file or folder"),
        (errno.EACCES, "this account has no permission"),
        (errno.EPERM, "this account has no permission"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk can't be written to"),
        (errno.EIO, "as the system says"),
    ],
)
def test_the_system_is_put_into_plain_words(number: int, reason: str) -> None:
    assert reason_of(OSError(number, "as the system says")) == reason
    assert reason_of(OSError()) == "the system gave no reason"


def test_a_deck_that_cannot_be_saved_says_so(tmp_path: Path) -> None:
    with pytest.raises(DeckNotWritten) as refusal:
        write_deck(tmp_path / "nowhere" / "deck.toml", DECK)
    assert refusal.value.sentence == (
        f"{tmp_path / 'nowhere' / 'deck.toml'} could not be saved: there is no such file or folder. "
        "What was there before is untouched."
    )
