"""The file of session types: what is kept, what a hand may do to it, and each fault with its one sentence."""

import os
import stat
import tomllib
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS, HALF_TIME, CheckIn
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.phases import Engagement
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.prompts import Voice
from partner_overlay.domain.session_type_changes import changed, moved, removed
from partner_overlay.domain.session_type_limits import sound_type
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType
from partner_overlay.storage.session_types_file import SessionTypesFile
from partner_overlay.storage.session_types_reading import ReadTypes, read_types
from partner_overlay.storage.session_types_text import HEAD, documented, edited
from partner_overlay.storage.toml_file import TomlText
from tests.made.sentences import english_alone

MOMENT = datetime(2026, 11, 23, 14, 5, 9, tzinfo=UTC)
NOTHING = ReadTypes((), ())
WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=30).filter(
    lambda words: bool(words.strip())
)
SHARES = st.integers(10_000, 990_000).map(lambda millionths: millionths / 1_000_000)
CHECK_INS = st.builds(
    CheckIn,
    id=WORDS,
    share=SHARES,
    competency=st.sampled_from(("3.9", "5.1", "8.8")),
    voice=st.sampled_from(Voice),
    glance=WORDS,
    sentence=WORDS,
    about_time=st.booleans(),
    belated_glance=st.just("") | WORDS,
    belated_sentence=st.just("") | WORDS,
    muted=st.booleans(),
)


def _of(parts: tuple[str, int, tuple[int, int], list[CheckIn], Engagement | None, list[str]]) -> SessionType:
    name, minutes, (agreement, exploration), check_ins, engagement, decks = parts
    shares = Shares(agreement / 1000, (agreement + exploration) / 1000)
    kind = SessionType(name, timedelta(minutes=minutes), shares, tuple(check_ins), engagement, tuple(decks))
    kind = sound_type(kind)
    return kind._replace(check_ins=tuple(sorted(kind.check_ins, key=lambda one: one.share)))


TYPE = st.tuples(
    WORDS,
    st.integers(1, 720),
    st.tuples(st.integers(10, 480), st.integers(10, 500)),
    st.lists(CHECK_INS, max_size=3, unique_by=lambda one: " ".join(one.id.split())),
    st.none() | st.sampled_from(Engagement),
    st.lists(WORDS, max_size=2),
).map(_of)
TYPES = st.lists(TYPE, min_size=1, max_size=3, unique_by=lambda one: one.name.casefold()).map(tuple)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "session-types.toml"


@pytest.fixture
def file(path: Path) -> SessionTypesFile:
    return SessionTypesFile(path, lambda: MOMENT)


def read(text: str) -> ReadTypes:
    return read_types(TomlText(text, tomllib.loads(text)), Path("t"))


# What is kept


@given(types=TYPES)
def test_any_types_survive_the_documented_layout(types: tuple[SessionType, ...]) -> None:
    text = documented(types, NOTHING, {})
    assert read(text) == ReadTypes(read(text).entries, ())
    assert read(text).types == types


@given(before=TYPES, after=TYPES)
@settings(max_examples=60)
def test_any_types_can_be_edited_into_others_piece_by_piece(
    before: tuple[SessionType, ...], after: tuple[SessionType, ...]
) -> None:
    text = documented(before, NOTHING, {})
    again = edited(text, read(text), after) or ""
    assert (read(again).types, read(again).troubles) == (after, ())


def test_a_new_file_says_what_each_key_does(file: SessionTypesFile, path: Path) -> None:
    file.save(SHIPPED_TYPES[:1])
    text = path.read_text()
    assert text.startswith(HEAD)
    told = {line.split()[1] for line in HEAD.splitlines() if len(line.split()) > 1}
    assert {field.name for field in fields(CheckIn)} <= told
    assert {"name", "minutes", "agreement", "exploration", "engagement", "decks"} <= told
    assert '\n[[type]]\nname = "60 min"\nminutes = 60\nagreement = 15\nexploration = 75\n' in text


def test_the_file_is_its_owners_alone_and_its_folder_is_made(tmp_path: Path) -> None:
    SessionTypesFile(tmp_path / "config" / "t.toml").save(SHIPPED_TYPES)
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("config", "config/t.toml")]
    assert modes == [0o700, 0o600]


def test_what_has_not_changed_is_not_written(file: SessionTypesFile, path: Path) -> None:
    path.write_text('[[type]]\nname = "walk"   # mine\n')
    path.chmod(0o400)
    before = path.stat()
    file.save(file.load())
    after = path.stat()  # reading alone changes when it was read
    assert (after.st_ino, after.st_mtime_ns, after.st_ctime_ns) == (
        before.st_ino,
        before.st_mtime_ns,
        before.st_ctime_ns,
    )


# What a hand may do to it


BY_HAND = """\
# My types. Do not touch!
colour = "blue"

# the long one
[[type]]
name = "long"   # quick
minutes = 120
mood = "calm"

[[type.check-in]]
share = 33.5
sentence = "What now?"
sign = {shape = "star", sizes = [1, 2]}

[theirs]
of = "another program"

# the short one
[[type]]
name = "short"
minutes = 20
"""


def test_a_short_type_by_hand_has_all_that_is_usual(file: SessionTypesFile, path: Path) -> None:
    path.write_text(BY_HAND)
    long, short = file.load()
    (own,) = long.check_ins
    assert short == SessionType("short", timedelta(minutes=20))
    assert own == CheckIn("what-now", 0.335, "3.9", Voice.SAY, "What now?", "What now?")
    assert file.troubles() == ()


def test_one_type_changed_leaves_all_else_as_it_stands(file: SessionTypesFile, path: Path) -> None:
    path.write_text(BY_HAND)
    long, short = file.load()
    file.save((long, short._replace(length=timedelta(minutes=25))))
    text = path.read_text()
    kept, _, _ = BY_HAND.partition("[theirs]")
    assert text.startswith(kept.rstrip())
    assert tomllib.loads(text)["theirs"] == {"of": "another program"}
    assert file.load()[1].length == timedelta(minutes=25)


def test_what_we_do_not_know_stays_in_a_type_that_changes(file: SessionTypesFile, path: Path) -> None:
    path.write_text(BY_HAND)
    long, short = file.load()
    louder = replace(long.check_ins[0], sentence="What now, what next?")
    file.save((long._replace(name="longest", check_ins=(louder,)), short))
    document = tomllib.loads(path.read_text())
    assert (document["colour"], document["theirs"]) == ("blue", {"of": "another program"})
    first = document["type"][0]
    assert (first["name"], first["mood"]) == ("longest", "calm")
    assert first["check-in"][0]["sign"] == {"shape": "star", "sizes": [1, 2]}
    assert "# My types. Do not touch!" in path.read_text()


def test_a_change_of_one_check_in_leaves_the_lines_of_the_others(file: SessionTypesFile, path: Path) -> None:
    file.save(SHIPPED_TYPES)
    path.write_text(path.read_text().replace('glance = "Breath,', 'glance  =  "Breath,', 1))
    kind = file.load()[0]
    half, others = kind.check_ins[1], (kind.check_ins[0], *kind.check_ins[2:])
    file.save(
        changed(SHIPPED_TYPES, kind.name, kind._replace(check_ins=(others[0], replace(half, muted=True), *others[1:])))
    )
    assert 'glance  =  "Breath,' in path.read_text()
    assert file.load()[0].check_ins[1].muted


def test_types_are_taken_away_and_moved_with_their_lines(file: SessionTypesFile, path: Path) -> None:
    path.write_text(BY_HAND)
    types = file.load()
    file.save(moved(types, "short", 0))
    assert [kind.name for kind in file.load()] == ["short", "long"]
    assert "# the short one\n[[type]]" in path.read_text()
    file.save(removed(types, "long"))
    assert [kind.name for kind in file.load()] == ["short"]
    assert tomllib.loads(path.read_text())["theirs"] == {"of": "another program"}


@pytest.mark.parametrize(
    "text",
    [
        'type = [{name = "a", check-in = [{sentence = "What?", x = 1}], y = 2}]\n',
        '[[type]]\nname = "a"\ny = 2\ncheck-in = [{sentence = "What?", x = 1}]\n',
        '[[type]]\nname = "a"\ny = 2\n[[type.check-in]]\nsentence = """\\\n   What?"""\nx = 1\n',
        '[[type]]\nname = "a"\n[type.z]\nq = 1\n[[type.check-in]]\nsentence = "What?"\nx = 1\n',
    ],
    ids=["all inline", "check-ins inline", "a text over lines", "a table within"],
)
def test_an_unusual_layout_loses_nothing_when_a_type_changes(file: SessionTypesFile, path: Path, text: str) -> None:
    path.write_text(text)
    (kind,) = file.load()
    wanted = kind._replace(
        length=timedelta(minutes=33), check_ins=(replace(kind.check_ins[0], muted=True), replace(HALF_TIME, share=0.9))
    )
    file.save((wanted,))
    assert file.load() == (wanted,)
    table = tomllib.loads(path.read_text())["type"][0]
    assert table["check-in"][0]["x"] == 1
    assert table.get("y") == 2 or table["z"] == {"q": 1}


def test_a_line_that_looks_like_a_table_within_a_text_is_no_table(file: SessionTypesFile, path: Path) -> None:
    path.write_text('note = """\n[[type]]\n"""\n[[type]]\nname = "a"\n')
    file.save((file.load()[0]._replace(name="b"),))
    document = tomllib.loads(path.read_text())
    assert (document["note"].strip(), document["type"][0]["name"]) == ("[[type]]", "b")


def test_a_type_can_do_without_any_check_in(file: SessionTypesFile, path: Path) -> None:
    file.save(SHIPPED_TYPES)
    bare = changed(SHIPPED_TYPES, "60 min", SHIPPED_TYPES[0]._replace(check_ins=()))
    file.save(bare)
    assert "check-in = []" in path.read_text()
    assert file.load() == bare
    file.save(SHIPPED_TYPES)
    assert (file.load(), "check-in = []\n" in path.read_text().removeprefix(HEAD)) == (SHIPPED_TYPES, False)


def test_an_edit_by_hand_is_taken_up_while_the_program_runs(file: SessionTypesFile, path: Path) -> None:
    held = file.load()
    path.write_bytes(b'\xef\xbb\xbf[[type]]\r\nname = "walk"\r\n')
    assert [kind.name for kind in file.reload(held)] == ["walk"]


# Faults


def fault(key: str, line: str, says: str) -> tuple[str, int, str]:
    """A fault in the type's own line; it stands on line 4."""
    return f'[[type]]\nname = "a"\n\n{line}\n[[type]]\nname = "b"\n', 4, f'{key} of "a" {says}'


def check_in_fault(key: str, line: str, says: str) -> tuple[str, int, str]:
    text = f'[[type]]\nname = "a"\n[[type.check-in]]\nid = "c"\nsentence = "What?"\n{line}\n[[type]]\nname = "b"\n'
    return text, 6, f'{key} of the check-in "c" of "a" {says}'


B = '[[type]]\nname = "b"\n'
FAULTS = [
    fault("minutes", "minutes = 0", "takes a whole number from 1 to 720; until then it is 60."),
    fault("minutes", "minutes = 721", "takes a whole number"),
    fault("minutes", "minutes = 60.5", "takes a whole number"),
    fault("minutes", "minutes = true", "takes a whole number"),
    fault("minutes", 'minutes = "60"', "takes a whole number"),
    fault("agreement", "agreement = 0", "takes a number of per cent from 1 to 99; until then it is 15."),
    fault("agreement", "agreement = nan", "takes a number of per cent"),
    fault("agreement", "agreement = false", "takes a number of per cent"),
    fault("agreement", "agreement = 75", "ends where exploration ends, or beyond; until then they are 15 and 75."),
    fault("agreement", "agreement = 90", "ends where exploration ends, or beyond"),
    fault("exploration", "exploration = 100", "takes a number of per cent from 1 to 99; until then it is 75."),
    fault("exploration", "exploration = inf", "takes a number"),
    fault("exploration", "exploration = [75]", "takes a number"),
    fault("engagement", 'engagement = "middle"', 'takes "first" or "last"; until then it is empty.'),
    fault("engagement", "engagement = 1", 'takes "first" or "last"'),
    fault(
        "decks", 'decks = "partnering"', 'takes a list of deck ids such as ["partnering"], or [] for all; until then'
    ),
    fault("decks", "decks = [1]", "takes a list of deck ids"),
    fault("decks", 'decks = [""]', "takes a list of deck ids"),
    fault("check-in", 'check-in = "all"', "begins with [[type.check-in]], or is [] for none; until then they are the"),
    fault("check-in", "check-in = {}", "begins with [[type.check-in]]"),
    fault("check-in", "check-in = [3]", "is a list of tables; what is none is left out."),
    check_in_fault("share", "share = 0", "takes a number of per cent from 1 to 99; until then it is 50."),
    check_in_fault("share", "share = 100", "takes a number of per cent"),
    check_in_fault("share", 'share = "half"', "takes a number of per cent"),
    check_in_fault(
        "competency", 'competency = "9.9"', "takes the 2019 number of a competency in quotation marks, such as"
    ),
    check_in_fault("competency", "competency = 3.9", "takes the 2019 number of a competency"),
    check_in_fault("voice", 'voice = "sing"', 'takes "say" or "cue"; until then it is "say".'),
    check_in_fault("voice", "voice = 1", 'takes "say" or "cue"'),
    check_in_fault(
        "glance", 'glance = ""', "takes words in quotation marks, of at most 80 characters; until then it is"
    ),
    check_in_fault("glance", f'glance = "{"x" * 81}"', "takes words"),
    check_in_fault("glance", 'glance = "a\\u202eb"', "takes words"),
    check_in_fault("glance", 'glance = "a\\u0007b"', "takes words"),
    check_in_fault("about_time", "about_time = 1", "takes true or false; until then it is false."),
    check_in_fault(
        "belated_glance", "belated_glance = 1", "takes words in quotation marks, of at most 80 characters; unt"
    ),
    check_in_fault(
        "belated_sentence", f'belated_sentence = "{"x" * 201}"', "takes words in quotation marks, of at most 200"
    ),
    check_in_fault("muted", 'muted = "yes"', "takes true or false"),
    (
        '[[type]]\nname = "a"\n[[type.check-in]]\nid = 3\nsentence = "What?"\n[[type]]\nname = "b"\n',
        4,
        'id of a check-in of "a" takes words in quotation marks, of at most 60 characters; until then it has another.',
    ),
    (
        '[[type]]\nname = "a"\n[[type.check-in]]\nshare = 3\n[[type]]\nname = "b"\n',
        3,
        'a check-in of "a" has no sentence; it is left out until then.',
    ),
    (
        '[[type]]\nname = "a"\n[[type.check-in]]\nid = "c"\nsentence = 1\n[[type]]\nname = "b"\n',
        5,
        'sentence of the check-in "c" of "a" takes words in quotation marks',
    ),
    (
        '[[type]]\nname="a"\n[[type.check-in]]\nid="c"\nsentence="1"\n[[type.check-in]]\nid="c"\nsentence="2"\n' + B,
        7,
        'id of the check-in "c" of "a" is there already; until then this one is called "c-2".',
    ),
    (
        '[[type]]\nname = "a"\n' + '[[type.check-in]]\nsentence="1"\n' * 14 + '[[type]]\nname = "b"\n',
        27,
        'there is room for 12 check-ins of "a"; the others are left out.',
    ),
    ('[[type]]\nname = "a"\n[[type]]\nname = "b"\n# x\n[[type]]\n', 6, "name takes words in quotation marks"),
    ('[[type]]\nname = "a"\n[[type]]\nname = "b"\n[[type]]\nname = 3\n', 6, "name takes words in quotation marks"),
    (
        f'[[type]]\nname = "a"\n[[type]]\nname = "b"\n[[type]]\nname = "{"x" * 41}"\n',
        6,
        "name takes words in quotation marks, of at most 40",
    ),
    ('[[type]]\nname = "a"\n[[type]]\nname = "b"\n[[type]]\nname = "A"\n', 6, 'name is "A", as an earlier type'),
]


@pytest.mark.parametrize(("text", "line", "says"), FAULTS)
def test_a_fault_is_told_once_by_file_line_and_key_and_all_else_holds(
    file: SessionTypesFile, path: Path, text: str, line: int, says: str
) -> None:
    path.write_text(text)
    types = file.load()
    (trouble,) = file.troubles()
    assert trouble.startswith(f"{path}, line {line}: {says}")
    assert english_alone(trouble) == []
    assert [kind.name for kind in types] == ["a", "b"]
    assert types[1] == SessionType("b", timedelta(minutes=60))
    assert types[0].length == timedelta(minutes=60)
    assert (
        all(one.sentence in {"What?", "1", "2"} for one in types[0].check_ins)
        or types[0].check_ins == DEFAULT_CHECK_INS
    )
    assert path.read_text() == text
    file.save((types[0], types[1]._replace(length=timedelta(minutes=5))))
    kept = path.read_text()
    assert all(line in kept for line in text.partition('[[type]]\nname = "b"')[0].splitlines())


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[[types]]\nname = "a"\n', ": there is no [[type]] in it; the shipped session types hold."),
        ("type = []\n", ": there is no [[type]] in it"),
        ('[type]\nname = "a"\n', ": there is no [[type]] in it"),
        ("type = [1]\n", ": a type would begin with [[type]]; it is left out."),
        ("[[type]]\nminutes = 3\n", ", line 1: name takes words in quotation marks"),
    ],
)
def test_a_file_without_a_type_has_the_shipped_ones(file: SessionTypesFile, path: Path, text: str, says: str) -> None:
    path.write_text(text)
    assert file.load() == SHIPPED_TYPES
    (trouble,) = file.troubles()
    assert trouble.startswith(f"{path}{says}")
    assert english_alone(trouble) == []


def test_a_shipped_type_falls_back_to_what_it_was_shipped_with(file: SessionTypesFile, path: Path) -> None:
    path.write_text('[[type]]\nname = "First session"\nminutes = -1\n[[type.check-in]]\nid = "focus"\nvoice = 1\n')
    (kind,) = file.load()
    assert (kind.length, kind.engagement) == (timedelta(minutes=90), Engagement.FIRST)
    assert kind.check_ins == (DEFAULT_CHECK_INS[2],)
    assert len(file.troubles()) == 2


def test_more_types_than_there_is_room_for_are_left_out_and_told_once(file: SessionTypesFile, path: Path) -> None:
    text = "".join(f'[[type]]\nname = "{number}"\n' for number in range(43))
    path.write_text(text)
    assert len(file.load()) == 40
    assert file.troubles() == (
        f"{path}, line 81: there is room for 40 session types; the ones from here on are left out.",
    )


def test_what_would_come_forward_when_the_file_is_written_anew_is_kept_beside_it(
    file: SessionTypesFile, path: Path
) -> None:
    """The twin was left out; once the other has a new name it would count, so the file is written anew."""
    text = '[[type]]\nname = "a"\n[[type]]\nname = "A"\nminutes = 5\n'
    path.write_text(text)
    (kind,) = file.load()
    file.save((kind._replace(name="b"),))
    assert [each.name for each in file.load()] == ["b"]
    assert path.with_name("session-types.toml.before-20261123-140509").read_text() == text


@pytest.mark.parametrize("content", [b"[[type", b"\xff\xfe", b"x = 1\n" * 200_000, b"x = " + b"[" * 5000])
def test_a_broken_file_is_set_aside_with_its_date(file: SessionTypesFile, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert file.load() == SHIPPED_TYPES
    aside = path.with_name("session-types.toml.broken-20261123-140509")
    assert (aside.read_bytes(), path.exists()) == (content, False)
    (trouble,) = file.troubles()
    assert (aside.name in trouble, trouble.endswith("The shipped session types hold.")) == (True, True)
    assert file.reload(SHIPPED_TYPES) == SHIPPED_TYPES
    assert file.troubles() == (trouble,)
    file.save(SHIPPED_TYPES[:1])
    assert file.troubles() == ()


def test_a_half_written_file_is_left_alone_while_the_program_runs(file: SessionTypesFile, path: Path) -> None:
    """An editor may be at work on it: what held before holds on; a save would set it aside."""
    held = SHIPPED_TYPES[:1]
    path.write_text("[[type")
    assert (file.reload(held), path.read_text()) == (held, "[[type")
    (trouble,) = file.troubles()
    assert trouble.startswith(f"{path} can't be understood")
    file.save(held)
    assert file.load() == held
    (trouble,) = file.troubles()
    assert "it is kept as session-types.toml.broken-20261123-140509" in trouble


def refuse(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_full_disk_is_a_refusal_and_the_file_stays(
    file: SessionTypesFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.save(SHIPPED_TYPES)
    before = path.read_text()
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(Refusal, match="no room on the disk"):
        file.save(SHIPPED_TYPES[:1])
    assert (path.read_text(), file.load()) == (before, SHIPPED_TYPES)


@pytest.mark.parametrize("ask", [lambda file: file.load(), lambda file: file.reload(SHIPPED_TYPES)])
def test_a_file_that_can_t_be_opened_leaves_what_held(
    file: SessionTypesFile, path: Path, ask: Callable[[SessionTypesFile], tuple[SessionType, ...]]
) -> None:
    path.mkdir()
    assert ask(file) == SHIPPED_TYPES
    (trouble,) = file.troubles()
    assert str(path) in trouble
    with pytest.raises(Refusal):
        file.save(SHIPPED_TYPES[:1])
