"""Forty files that are no decks: each gets one sentence that names the file, and line and field where there are any."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from partner_overlay.domain.deck_errors import DeckUnreadable
from partner_overlay.domain.prompts import Deck
from partner_overlay.storage.deck_files import MOST_BYTES, write_deck
from partner_overlay.storage.deck_importing import read_import
from partner_overlay.storage.deck_shelf import DeckShelf

HEAD = 'format = 1\n\n[deck]\nid = "mine"\ntitle = "My deck"\n'
PROMPT = '\n[[prompt]]\nid = "one"\nsay = "What?"\ncompetency = "3.6"\nkind = "process"\nphases = ["closing"]\n'
WHOLE = HEAD + PROMPT
MANY = HEAD + "".join(f'[[prompt]]\nid = "{number}"\nsay = "What?"\ncompetency = "3.6"\n' for number in range(30_000))

CUT_AT = (8, 14, 18, 24, 31, 44, 57, 70, 82, 100)


def cut(end: int) -> bytes:
    return WHOLE[:end].encode()


def spoilt(right: str, wrong: str) -> bytes:
    assert right in WHOLE
    return WHOLE.replace(right, wrong).encode()


CUT = {
    8: "line 1: this is not TOML",
    14: "line 3: this is not TOML",
    18: "line 3, field “id”: it is missing",
    24: "line 4: this is not TOML",
    31: "line 3, field “title”: it is missing",
    44: "line 5: this is not TOML",
    57: "line 7: this is not TOML",
    70: "line 8: this is not TOML",
    82: "line 9: this is not TOML",
    100: "line 10: this is not TOML",
}
CONTENTS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", ": it is empty."),
    "blank": (b" \n\t\r\n", ": it is empty."),
    "binary": (bytes(range(256)), ", line 2: this is not UTF-8 text."),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", ", line 1: this is not UTF-8 text."),
    **{f"cut at {end}": (cut(end), f", {told}.") for end, told in CUT.items()},
    "5 MiB": (b"#" * 5 * 1024 * 1024, ": it is larger than 4 MiB."),
    "30,000 prompts": (MANY.encode(), ": it has 30,000 prompts, and 20,000 is the most."),
    "a title that is a number": (
        spoilt('"My deck"', "7"),
        ", line 5, field “title”: text in quotation marks is meant, not a number.",
    ),
    "an id that is a list": (
        spoilt('"one"', '["one"]'),
        ", line 8, field “id”: text in quotation marks is meant, not a list.",
    ),
    "a say that is a number": (
        spoilt('"What?"', "3"),
        ", line 9, field “say”: text in quotation marks is meant, not a number.",
    ),
    "a competency that is a number": (
        spoilt('"3.6"', "3.6"),
        ", line 10, field “competency”: text in quotation marks is meant, not a number.",
    ),
    "a kind that is a truth": (
        spoilt('"process"', "true"),
        ", line 11, field “kind”: text in quotation marks is meant, not true or false.",
    ),
    "phases that are a text": (
        spoilt('["closing"]', '"closing"'),
        ", line 12, field “phases”: a list in [ ] is meant, not text.",
    ),
    "enabled that is a text": (
        spoilt("phases =", 'enabled = "no"\nphases ='),
        ", line 12, field “enabled”: true or false is meant, not text.",
    ),
    "a deck that is a text": (
        b'format = 1\ndeck = "mine"\n',
        ", line 2, field “deck”: a table of its own is meant, not text.",
    ),
    "prompts that are a number": (
        f"prompt = 3\n{HEAD}".encode(),
        ", line 1, field “prompt”: prompts stand under [[prompt]], this is a number.",
    ),
    "an id twice": (
        (WHOLE + PROMPT).encode(),
        ", line 15, field “id”: “one” is the id of an earlier prompt too.",
    ),
    "an unknown competency": (
        spoilt('"3.6"', '"9.9"'),
        ", line 10, field “competency”: “9.9” is no competency that this program knows.",
    ),
    "no text": (
        spoilt('say = "What?"\n', ""),
        ", line 7, field “say”: the prompt has no text: give it a say or a cue.",
    ),
    "both voices": (
        spoilt("competency", 'cue = "Wait."\ncompetency'),
        ", line 10, field “cue”: a prompt is a say or a cue, never both.",
    ),
    "2,001 characters": (
        spoilt("What?", "W" * 2_001),
        ", line 9, field “say”: it has 2,001 characters, and 2,000 is the most.",
    ),
    "NUL": (spoilt("What?", "Wh\0at?"), ", line 9: this is not TOML."),
    "an escaped NUL": (
        spoilt("What?", r"Wh\u0000at?"),
        ", line 9, field “say”: it holds a control character (U+0000).",
    ),
    "a lone surrogate": (
        WHOLE.replace("What?", "Wh\ud800at?").encode("utf-8", "surrogatepass"),
        ", line 9: this is not UTF-8 text.",
    ),
    "an escaped surrogate": (spoilt("What?", r"Wh\ud800at?"), ", line 9: this is not TOML."),
    "UTF-16": (WHOLE.encode("utf-16"), ", line 1: this is not UTF-8 text."),
    "a later format": (spoilt("format = 1", "format = 2"), ", line 1, field “format”: this program reads format 1."),
}


def folder(path: Path) -> None:
    path.mkdir()


def link_in_a_circle(path: Path) -> None:
    path.symlink_to(path)


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def nothing(path: Path) -> None:
    assert not path.exists()


THINGS: dict[str, tuple[Callable[[Path], None], str]] = {
    "a folder": (folder, ": it is a folder; please take a file instead."),
    "a link in a circle": (link_in_a_circle, ": its link leads in a circle."),
    "a device": (device, ": it is not an ordinary file; please take another one."),
    "a pipe": (os.mkfifo, ": it is not an ordinary file; please take another one."),
    "nothing": (nothing, ": there is no such file or folder."),
}


def put(path: Path, bad: str) -> str:
    """Puts the bad thing there, and says what is to be told of it."""
    if bad in CONTENTS:
        content, told = CONTENTS[bad]
        path.write_bytes(content)
        return told
    make, told = THINGS[bad]
    make(path)
    return told


EVERY = (*CONTENTS, *THINGS)


def test_there_are_forty_with_the_one_that_needs_another_account() -> None:
    assert len(EVERY) + 1 >= 40


@pytest.mark.parametrize("bad", EVERY)
def test_it_is_told_in_one_sentence(bad: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    told = put(path, bad)
    with pytest.raises(DeckUnreadable) as refusal:
        read_import(path)
    assert refusal.value.sentence == f"{path}{told}"


@pytest.mark.parametrize("bad", EVERY)
def test_what_was_loaded_stays(bad: str, tmp_path: Path) -> None:
    path = tmp_path / "deck.toml"
    write_deck(path, Deck("mine", "My deck"))
    shelf = DeckShelf([tmp_path])
    [before] = shelf.decks()
    path.unlink()
    told = put(path, bad)
    if bad != "nothing":
        assert shelf.decks() == (before,)
        assert shelf.troubles() == (f"{path}{told}",)


@pytest.mark.parametrize("name", ["deck.toml", "deck.csv", "deck.txt"])
def test_a_file_of_another_account_is_told(name: str, tmp_path: Path, another_account: Callable[..., str]) -> None:
    path = tmp_path / name
    path.write_text(WHOLE)
    path.chmod(0)
    assert another_account(path) == f"{path}: this account has no permission."


@pytest.fixture
def another_account(tmp_path: Path) -> Iterator[Callable[[Path], str]]:
    """Reads a file as someone whom its permissions hold for, root being one whom they don't."""
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from partner_overlay.domain.deck_errors import DeckUnreadable\n"
        "from partner_overlay.storage.deck_importing import read_import\n"
        "if os.geteuid() == 0:\n    os.setegid(65534)\n    os.seteuid(65534)\n"
        "try:\n    read_import(Path(sys.argv[1]))\n"
        "except DeckUnreadable as refusal:\n    sys.stdout.write(refusal.sentence)\n"
    )
    opened = [tmp_path, *tmp_path.parents][:3]
    modes = [folder.stat().st_mode for folder in opened]

    def reads(path: Path) -> str:
        for each in opened:
            each.chmod(0o755)
        done = subprocess.run(
            [sys.executable, "-c", code, str(path)],
            capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
        )  # fmt: skip
        return done.stdout

    yield reads
    for each, mode in zip(opened, modes, strict=True):
        each.chmod(mode)


SAVE = "please save it as CSV or plain text first"
OF_OTHER_KINDS = [
    ("a.xlsx", b"PK\x03\x04", f": this is a spreadsheet, document or packed file; {SAVE}."),
    ("a.xls", b"\xd0\xcf\x11\xe0", f": this is an old spreadsheet or document; {SAVE}."),
    ("page.pdf", b"%PDF-1.7", f": this is a PDF; {SAVE}."),
    ("notes.db", b"SQLite format 3\0", ": this is a database; please export it as CSV or plain text first."),
    ("deck.json", b'{"deck": 1}', ": this is JSON; TOML, CSV and plain text can be read."),
    ("deck.csv", b"", ": it is empty."),
    ("deck.csv", b"say\nWhat\0?\n", ", line 2: this is not text."),
    ("deck.txt", "Was?\nUnd dann".encode("utf-16-le"), ", line 1: this is not text."),
    ("deck.txt", b"\xff\xfeW\x00h\x00a", ", line 1: this is not sound UTF-16 text."),
    ("deck.txt", "Caf\u00e9?\n".encode() + b"\xe9?\n", ", line 2: this is not UTF-8 text."),
    ("deck.txt", b"one\ntwo \x81\x8d\n", ", line 2: this is neither UTF-8 nor Windows-1252 text."),
    ("deck.txt", b"Wh\xed\xa0\x80at?", ", line 1: this is not UTF-8 text."),
    ("deck.csv", b"say,phase\n\"What?,closing\n", ", line 2: a quotation mark opens here and does not close."),
    ("deck.txt", b"#" * (MOST_BYTES + 1), ": it is larger than 4 MiB."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "told"), OF_OTHER_KINDS)
def test_other_kinds_of_files_are_told_too(name: str, content: bytes, told: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DeckUnreadable) as refusal:
        read_import(path)
    assert refusal.value.sentence == f"{path}{told}"
