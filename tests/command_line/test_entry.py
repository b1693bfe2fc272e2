"""The verbs that need no running instance: what they print, and their exit codes (product.md 8)."""

from collections.abc import Callable
from pathlib import Path

import pytest

from partner_overlay import startup
from partner_overlay.command_line import background, main
from partner_overlay.command_line.parser import SIMPLE_VERBS
from partner_overlay.domain import facts
from partner_overlay.domain.facts import Fact
from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice
from partner_overlay.remote.verbs import REMOTE_VERBS
from partner_overlay.storage.deck_files import write_deck
from partner_overlay.storage.paths import paths_of
from partner_overlay.storage.session_journal import SessionJournal
from tests.made.services import Desk
from tests.made.sessions import TWO_O_CLOCK

Answer = tuple[int, str, str]
Run = Callable[..., Answer]

SAY = Prompt("what", Voice.SAY, "What matters most to you here?", "What matters most?", "3.6", Kind.PROCESS)
CUE = Prompt("breath", Voice.CUE, "Breathe out.", "Breathe out", "5.1", Kind.MINDSET, enabled=False)
MINE = Deck("mine", "My own", credit="Made at home.", prompts=(SAY, CUE))


@pytest.fixture
def home(tmp_path: Path) -> str:
    return str(tmp_path / "home")


@pytest.fixture
def run(home: str, capsys: pytest.CaptureFixture[str]) -> Run:
    def with_words(*words: str) -> Answer:
        code = main(list(words), home)
        out, err = capsys.readouterr()
        return code, out, err

    return with_words


@pytest.fixture
def own_deck(home: str) -> Path:
    folder = paths_of(home).decks
    folder.mkdir(parents=True)
    write_deck(folder / "mine.toml", MINE)
    return folder / "mine.toml"


@pytest.fixture
def recorded(home: str) -> tuple[Fact, ...]:
    """A session of a quarter of an hour on disk."""
    journal = SessionJournal(paths_of(home).journal_file)
    desk = Desk().started().after(15)
    happened = (*desk.recorded, facts.SessionEnded(desk.service.now()))
    journal.begin("s1", desk.journal.timeline(desk.session.id))
    journal.append("s1", happened, ended=True)
    journal.close()
    return happened


def test_help(run: Run) -> None:
    code, out, err = run("--help")
    assert (code, err) == (0, "")
    assert out.startswith("usage: partner-overlay")


def test_wrong_usage(run: Run) -> None:
    code, out, err = run("deck", "dance")
    assert (code, out) == (2, "")
    assert err == "deck needs one of: list, show, check, import, export.\n"


@pytest.mark.parametrize("verb", sorted(REMOTE_VERBS & SIMPLE_VERBS.keys() | {"status", "mark"}))
def test_what_needs_a_running_instance_says_so(verb: str, run: Run) -> None:
    assert run(verb) == (3, "", "Partner Overlay is not running.\n")


def test_the_shipped_decks_are_listed(run: Run) -> None:
    code, out, err = run("deck", "list")
    assert (code, err) == (0, "")
    assert all("prompts  en  " in line for line in out.splitlines())


def test_ones_own_deck_is_listed_and_shown(run: Run, own_deck: Path) -> None:
    assert "mine  2 prompts  en  My own\n" in run("deck", "list")[1]
    code, out, err = run("deck", "show", "mine")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "mine  2 prompts  en  My own",
        "Made at home.",
        "what  say  3.6  process  any phase  What matters most to you here?",
        "breath  cue  5.1  mindset  any phase  Breathe out.  (disabled)",
    ]


def test_a_deck_without_a_credit_and_with_phases(run: Run, own_deck: Path) -> None:
    own_deck.write_text(own_deck.read_text().replace('credit = "Made at home."\n', ""))
    own_deck.write_text(own_deck.read_text().replace('id = "what"\n', 'id = "what"\nphases = ["first", "closing"]\n'))
    assert run("deck", "show", "mine")[1].splitlines()[1] == (
        "what  say  3.6  process  first, closing  What matters most to you here?"
    )


def test_a_deck_that_can_not_be_read_is_told_and_the_others_are_listed(run: Run, own_deck: Path) -> None:
    own_deck.write_text("format = 1\n[deck\n")
    code, out, err = run("deck", "list")
    assert code == 0
    assert "mine" not in out
    assert str(own_deck) in err


def test_an_unknown_deck_is_refused_with_those_there_are(run: Run, own_deck: Path) -> None:
    code, out, err = run("deck", "show", "yours")
    assert (code, out) == (1, "")
    assert err.startswith("There is no deck 'yours'. The decks are: ")
    assert "mine" in err


def test_a_sound_deck_is_checked(run: Run, own_deck: Path) -> None:
    code, out, err = run("deck", "check", str(own_deck))
    assert (code, err) == (0, "")
    assert out.splitlines()[-1].startswith(f"{own_deck}: 2 prompts, ")


@pytest.mark.parametrize(
    ("texts", "last"), [(("Why did you do that to them?",), "1 prompt, "), ((), "no prompts, no findings.")]
)
def test_findings_are_counted_and_never_block(texts: tuple[str, ...], last: str, run: Run, tmp_path: Path) -> None:
    prompts = tuple(Prompt(f"p{n}", Voice.SAY, text, "Why that?", "3.6", Kind.PROCESS) for n, text in enumerate(texts))
    path = tmp_path / "deck.toml"
    write_deck(path, Deck("deck", "Deck", prompts=prompts))
    code, out, _ = run("deck", "check", str(path))
    assert code == 0
    assert last in out.splitlines()[-1]
    count = len(out.splitlines()) - 1
    assert out.endswith(f"{count or 'no'} finding{'s' if count != 1 else ''}.\n")


def test_one_unreadable_file_makes_the_check_fail_and_the_rest_is_checked(run: Run, own_deck: Path) -> None:
    code, out, err = run("deck", "check", str(own_deck.parent / "none.toml"), str(own_deck))
    assert code == 1
    assert "none.toml" in err
    assert f"{own_deck}: 2 prompts" in out


def test_without_sessions_the_list_is_empty(run: Run) -> None:
    assert run("session", "list") == (0, "No sessions yet.\n", "")


def test_sessions_are_listed_and_shown(run: Run, recorded: tuple[Fact, ...]) -> None:
    code, out, err = run("session", "list")
    assert (code, err) == (0, "")
    assert len(out.splitlines()) == 1
    begun = f"{TWO_O_CLOCK.astimezone():%Y-%m-%d %H:%M}"
    assert f"{begun}  -  60 min" in out
    code, out, err = run("session", "show", "s1")
    assert (code, err) == (0, "")
    assert out.splitlines()[:2] == [f"{begun}, no client code, 60 min", "    0:00  Started: 60 min"]
    assert out.splitlines()[-1] == "   15:00  Ended"


def test_an_unknown_session_is_refused(run: Run) -> None:
    sentence = "There is no session 'none'. See: partner-overlay session list\n"
    assert run("session", "show", "none") == (1, "", sentence)


Called = list[object]


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> Called:
    """What was handed to the parts that need Qt or another process; each ends with 5."""
    calls: Called = []

    def heard(name: str) -> Callable[..., int]:
        def call(*arguments: object, **named: object) -> int:
            calls.append((name, *arguments, *named.values()))
            return 5

        return call

    for name in ("run", "doctor", "demo"):
        monkeypatch.setattr(startup, name, heard(name))
    monkeypatch.setattr(background, "start_in_background", heard("start_in_background"))
    return calls


@pytest.mark.parametrize(
    ("words", "call"),
    [
        ([], ("run", "HOME", False)),
        (["--background"], ("run", "HOME", True)),
        (["start", "--for", "30"], ("start_in_background", ["start", "--for", "30"], "HOME")),
        (["doctor"], ("doctor", "HOME", False)),
        (["doctor", "--json"], ("doctor", "HOME", True)),
        (["demo"], ("demo", None, "en")),
        (["demo", "--screenshots", "out"], ("demo", "out", "en")),
    ],
)
def test_the_rest_is_handed_on(words: list[str], call: tuple[object, ...], called: Called) -> None:
    assert main(words, "HOME") == 5
    assert called == [call]
