"""The deck verbs as a person types them: what they print, what they leave on disk, and their exit codes."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from partner_overlay.command_line import main
from partner_overlay.storage.deck_files import read_deck, write_deck
from partner_overlay.storage.deck_importing import read_import
from partner_overlay.storage.resources import resources_folder
from tests.made.libraries import deck, say

CHECKOUT = Path(__file__).parents[2]
SHIPPED = sorted((resources_folder() / "decks").glob("*.toml"))

Deck = Callable[..., tuple[int, str, str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def verb(home: Path, capsys: pytest.CaptureFixture[str]) -> Deck:
    """Gives exit code, standard output and standard error."""

    def given(*words: str | Path) -> tuple[int, str, str]:
        code = main(["deck", *map(str, words)], str(home))
        said = capsys.readouterr()
        return code, said.out, said.err

    return given


def test_list_names_the_shipped_decks_with_their_counts(verb: Deck) -> None:
    code, out, err = verb("list")
    assert (code, err) == (0, "")
    assert "partnering  121 prompts  en  Partnering\n" in out
    assert len(out.splitlines()) == len(SHIPPED)


def test_show_prints_each_prompt(verb: Deck) -> None:
    code, out, _ = verb("show", "partnering-in-coaching")
    assert code == 0
    assert len(out.splitlines()) == 2 + 11


def test_an_unknown_deck_is_refused_with_those_there_are(verb: Deck) -> None:
    for words in (["show", "x"], ["export", "x", "x.toml"]):
        code, out, err = verb(*words)
        assert (code, out) == (1, "")
        assert err.startswith("There is no deck 'x'. The decks are: ")
        assert err.count("\n") == 1


def test_a_broken_deck_is_told_and_the_rest_listed(verb: Deck, home: Path) -> None:
    (home / "decks").mkdir(parents=True)
    (home / "decks" / "broken.toml").write_text("format = ")
    code, out, err = verb("list")
    assert code == 0
    assert len(out.splitlines()) == len(SHIPPED)
    assert err == f"{home / 'decks' / 'broken.toml'}, line 1: this is not TOML.\n"


@pytest.fixture
def wanting(tmp_path: Path) -> Path:
    """A deck with one finding, on line 14."""
    path = tmp_path / "wanting.toml"
    write_deck(path, deck("wanting", say("a", "What now?"), say("b", "Why now?", "Now")))
    return path


def test_check_prints_file_line_prompt_rule_and_suggestion(verb: Deck, wanting: Path) -> None:
    code, out, err = verb("check", wanting)
    line = wanting.read_text().splitlines().index('id = "b"')
    assert (code, err) == (0, "")
    assert out == (
        f"{wanting}:{line}: b: why: “Why” can sound like a call to account. Begin with “what”, “how” or “where”.\n"
        f"{wanting}: 2 prompts, 1 finding.\n"
    )


def test_strict_makes_a_finding_count(verb: Deck, wanting: Path) -> None:
    assert verb("check", "--strict", wanting)[0] == 1
    assert verb("check", "--strict", *SHIPPED)[0] == 0


def test_check_says_every_error_and_goes_on(verb: Deck, wanting: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("format = 2\n")
    code, out, err = verb("check", tmp_path / "bad.toml", wanting, tmp_path / "none.toml")
    assert code == 1
    assert "2 prompts, 1 finding." in out
    assert err.splitlines() == [
        f"{tmp_path / 'bad.toml'}, line 1, field “format”: this program reads format 1.",
        f"{tmp_path / 'none.toml'}: there is no such file or folder.",
    ]


def test_check_speaks_to_programs(verb: Deck, wanting: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("format = 2\n")
    code, out, _ = verb("check", "--json", wanting, tmp_path / "bad.toml")
    good, bad = json.loads(out)
    assert code == 1
    assert (good["prompts"], good["error"]) == (2, None)
    assert [(found["prompt"], found["rule"]) for found in good["findings"]] == [("b", "why")]
    assert (bad["error"]["line"], bad["error"]["field"], bad["findings"]) == (1, "format", [])


def put(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def test_import_makes_a_deck_of_its_own_and_counts(verb: Deck, home: Path, tmp_path: Path) -> None:
    file = put(tmp_path / "Evening.csv", "say,competency\nWhat now?,3.9\nWhat else?,9.9\n")
    code, out, err = verb("import", file)
    assert (code, out) == (0, "“Evening” (evening): 1 added, 1 left out; 1 in all.\n")
    assert err == f"{file}: Row 3, column “competency”: “9.9” is no competency that this program knows.\n"
    assert [prompt.text for prompt in read_deck(home / "decks" / "evening.toml").prompts] == ["What now?"]


def test_the_same_again_adds_nothing(verb: Deck, home: Path, tmp_path: Path) -> None:
    file = put(tmp_path / "a.txt", "#competency: 3.9\nWhat now?\nWhat else?\n")
    verb("import", file)
    before = (home / "decks" / "a.toml").read_bytes()
    assert verb("import", file)[:2] == (0, "“a” (a): 2 there already; 2 in all.\n")
    assert (home / "decks" / "a.toml").read_bytes() == before
    assert verb("import", file, "--policy", "both")[1] == "“a” (a): 2 kept twice; 4 in all.\n"


def test_update_changes_what_is_there(verb: Deck, home: Path, tmp_path: Path) -> None:
    verb("import", put(tmp_path / "a.txt", "#competency: 3.9\nWhat now?\nWhat else?\n"))
    file = put(tmp_path / "b.txt", "#competency: 8.8\n#phase: closing\nwhat NOW?\n")
    assert verb("import", file, "--into", "a", "--policy", "update")[1] == "“a” (a): 1 updated; 2 in all.\n"
    first = read_deck(home / "decks" / "a.toml").prompts[0]
    assert (first.text, first.competency) == ("what NOW?", "8.8")


def test_into_a_shipped_deck_makes_an_own_copy(verb: Deck, home: Path, tmp_path: Path) -> None:
    file = put(tmp_path / "a.txt", "#competency: 3.9\nWhich way would you like to turn on this fine day?\n")
    assert verb("import", file, "--into", "partnering")[1] == "“Partnering” (partnering): 1 added; 122 in all.\n"
    assert len(read_deck(home / "decks" / "partnering.toml").prompts) == 122
    assert "122 prompts" in verb("list")[1]


def test_a_dry_run_writes_nothing(verb: Deck, home: Path, tmp_path: Path) -> None:
    file = put(tmp_path / "a.txt", "#competency: 3.9\nWhat now?\n")
    code, out, _ = verb("import", file, "--dry-run")
    assert (code, out) == (0, "Nothing is written. It would be: “a” (a): 1 added; 1 in all.\n")
    assert not home.exists()


@pytest.mark.parametrize("text", ["", "# nothing here\n", "format = 2\n"])
def test_a_file_without_prompts_is_refused(text: str, verb: Deck, home: Path, tmp_path: Path) -> None:
    code, out, err = verb("import", put(tmp_path / "a.txt", text))
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert err.startswith(str(tmp_path / "a.txt"))
    assert not home.exists()


def test_into_an_unknown_deck_is_refused(verb: Deck, tmp_path: Path) -> None:
    code, _, err = verb("import", put(tmp_path / "a.txt", "What?\n"), "--into", "x")
    assert code == 1
    assert err.startswith("There is no deck 'x'. The decks are: ")


@pytest.mark.parametrize(("name", "options"), [("d.toml", []), ("d.csv", []), ("d", ["--format", "csv"]), ("d", [])])
def test_an_export_comes_back(name: str, options: list[str], verb: Deck, tmp_path: Path) -> None:
    code, out, err = verb("export", "partnering", tmp_path / name, *options)
    assert (code, out, err) == (0, f"{tmp_path / name}: 121 prompts of “Partnering”.\n", "")
    shipped = read_deck(resources_folder() / "decks" / "partnering.toml")
    assert read_import(tmp_path / name).deck.prompts == shipped.prompts


def test_plain_text_says_what_it_leaves_out(verb: Deck, tmp_path: Path) -> None:
    code, _, err = verb("export", "partnering", tmp_path / "d.txt")
    assert code == 0
    assert err.startswith("Plain text holds words")
    assert len(read_import(tmp_path / "d.txt").deck.prompts) == 121


def test_what_cannot_be_written_is_one_sentence(verb: Deck, tmp_path: Path) -> None:
    code, out, err = verb("export", "partnering", tmp_path / "nowhere" / "d.csv")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "could not be saved: there is no such file or folder." in err


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "partner_overlay", "deck", *words],
        capture_output=True, text=True, check=False, cwd=CHECKOUT, env={**os.environ, **environment},
    )  # fmt: skip


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_cards_are_printed_without_a_screen(paper: str, home: Path, tmp_path: Path) -> None:
    path = tmp_path / "cards.pdf"
    done = run("export", "silent-cues", str(path), "--paper", paper, "--home", str(home), QT_QPA_PLATFORM="")
    assert (done.returncode, done.stderr) == (0, "")
    assert path.read_bytes().startswith(b"%PDF-")


def test_no_other_deck_verb_loads_qt(home: Path, wanting: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from partner_overlay.command_line import main\n"
        "for words in sys.argv[2:]:\n    assert main(['deck', *words.split('|')], sys.argv[1]) == 0\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
    )
    verbs = ["list", f"check|{wanting}", f"import|{wanting}", f"export|wanting|{tmp_path / 'w.csv'}"]
    done = subprocess.run([sys.executable, "-c", code, str(home), *verbs], cwd=CHECKOUT, check=False)
    assert done.returncode == 0


def test_a_terminal_that_knows_fewer_signs_is_no_accident(home: Path) -> None:
    done = run("list", "--home", str(home), PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    shown = run("show", "partnering-in-coaching", "--home", str(home), PYTHONIOENCODING="ascii")
    assert (shown.returncode, shown.stderr) == (0, "")


def test_a_disabled_prompt_is_said_to_be(verb: Deck, home: Path) -> None:
    (home / "decks").mkdir(parents=True)
    write_deck(home / "decks" / "d.toml", deck("d", replace(say("a"), enabled=False)))
    assert verb("show", "d")[1].endswith("(disabled)\n")
    assert "d  1 prompt  en  D" in verb("list")[1]
