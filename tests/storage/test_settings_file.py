import inspect
import stat
import tomllib
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.application.ports import SettingsStore
from partner_overlay.application.settings import (
    SETTLES,
    SIZES,
    AccessSettings,
    Figures,
    Form,
    KeySettings,
    Look,
    PromptSettings,
    ReviewSettings,
    ScreenSettings,
    Settings,
    StartSettings,
    Theme,
)
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.sentences import Sentence
from partner_overlay.storage.settings_file import SettingsFile
from partner_overlay.storage.settings_reading import settings_of
from partner_overlay.storage.settings_text import KEYS, documented, edited
from partner_overlay.storage.toml_file import TomlText

MOMENT = datetime(2026, 11, 23, 14, 5, 9, tzinfo=UTC)
DEFAULT = Settings()
CHANGED = Settings(
    Look(Theme.HIGH_CONTRAST, 150, 60, Figures.NONE, seconds=True, form=Form.STRIP),
    PromptSettings(0, Numbering.ICF_2025, ('a "quoted" one', "b#c", "d]e")),
    StartSettings("first session", 45),
)
WORDS = st.text(st.characters(codec="utf-8"), max_size=12)
CHORDS = st.sampled_from(("", "F9", "Ctrl+Alt+Shift+O", "Meta+\\", "Ctrl+'"))
SETTINGS = st.builds(
    Settings,
    st.builds(Look, size=st.sampled_from(SIZES), opacity=st.integers(0, 100)),
    st.builds(PromptSettings, change_every=st.integers(0, 30), never=st.lists(WORDS, max_size=4).map(tuple)),
    st.builds(
        StartSettings,
        type=st.from_regex(r"[\w#'\"]{1,20}", fullmatch=True),
        minutes=st.integers(0, 720),
        settle=st.sampled_from(SETTLES),
    ),
    st.builds(ReviewSettings, at_end=st.booleans()),
    st.builds(ScreenSettings, camera=WORDS.filter(str.isprintable), keep_off_shared=st.booleans()),
    st.tuples(st.booleans(), *[CHORDS] * 10).map(KeySettings._make),
    st.builds(AccessSettings, announce=st.booleans(), text=st.sampled_from(SIZES)),
)


def names_of(part: object) -> Iterable[str]:
    return inspect.signature(type(part)).parameters


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def file(path: Path) -> SettingsFile:
    return SettingsFile(path, lambda: MOMENT)


def test_it_is_a_settings_store(file: SettingsFile) -> None:
    store: SettingsStore = file
    assert store.load() == DEFAULT


def test_without_a_file_the_defaults_hold_and_nothing_is_written(file: SettingsFile, path: Path) -> None:
    assert (file.load(), file.troubles(), path.exists()) == (DEFAULT, (), False)


@pytest.mark.parametrize("settings", [DEFAULT, CHANGED])
def test_what_is_saved_is_loaded(file: SettingsFile, path: Path, settings: Settings) -> None:
    file.save(settings)
    assert (SettingsFile(path).load(), file.troubles()) == (settings, ())


def test_the_file_is_its_owners_alone_and_its_folder_is_made(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "config" / "settings.toml").save(DEFAULT)
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("config", "config/settings.toml")]
    assert modes == [0o700, 0o600]


def test_a_new_file_says_what_each_key_does(file: SettingsFile, path: Path) -> None:
    file.save(DEFAULT)
    lines = path.read_text().splitlines()
    for key in KEYS:
        at = next(number for number, line in enumerate(lines) if line.startswith(f"{key.name} = "))
        assert lines[at - 1] == f"# {key.says}"


def test_every_setting_has_its_key() -> None:
    sections = {field.name: getattr(DEFAULT, field.name) for field in fields(DEFAULT)}
    every = {
        f"{section}.{name}" for section, part in sections.items() for name in inspect.signature(type(part)).parameters
    }
    assert {key.full for key in KEYS} == every


@given(settings=SETTINGS)
def test_any_settings_survive_the_documented_layout(settings: Settings) -> None:
    text = documented(settings, {})
    assert settings_of(TomlText(text, tomllib.loads(text)), Path("s")) == (settings, ())


@given(before=SETTINGS, after=SETTINGS)
def test_any_settings_can_be_edited_into_others_line_by_line(before: Settings, after: Settings) -> None:
    text = documented(before, {})
    text = edited(text, tomllib.loads(text), {key: key.value(after) for key in KEYS}) or ""
    assert settings_of(TomlText(text, tomllib.loads(text)), Path("s")) == (after, ())


BAD_VALUES = [
    ("review", "at_end = 1", "takes true or false; until then it is true"),
    ("keys", 'mark = "Hyper+M"', 'takes keys such as "Ctrl+Alt+Shift+O", or "" for none; until then it is'),
    ("keys", "mark = 3", "takes keys such as"),
    ("screens", 'camera = "a\\tb"', "takes what a screen is known by"),
    ("screens", f'camera = "{"x" * 201}"', "of at most 200 characters"),
    ("look", 'theme = "blue"', 'takes "system", "dark", "light" or "high-contrast"; until then it is "system"'),
    ("look", "theme = 3", "until then it is"),
    ("look", 'theme = ["dark"]', "until then it is"),
    ("look", "size = 95", "80, 90, 100"),
    ("look", 'size = "100"', "until then it is 100"),
    ("look", "size = 100.0", "until then it is 100"),
    ("look", "size = true", "until then it is 100"),
    ("look", "opacity = -1", "a whole number from 0 to 100; until then it is 92"),
    ("look", "opacity = 101", "from 0 to 100"),
    ("look", "opacity = nan", "from 0 to 100"),
    ("look", "opacity = {}", "from 0 to 100"),
    ("look", 'figures = "Left"', '"left", "elapsed" or "none"'),
    ("look", "seconds = 1", "takes true or false; until then it is false"),
    ("look", 'seconds = "yes"', "takes true or false"),
    ("look", 'form = ""', '"card"'),
    ("look", 'form = "blank"', 'takes "card", "strip" or "hairline"; until then it is "card"'),
    ("look", 'form = "presence"', "until then it is"),
    ("prompts", "change_every = 31", "from 0 to 30; until then it is 5"),
    ("prompts", "change_every = 5.5", "from 0 to 30"),
    ("prompts", "change_every = 2026-11-23", "from 0 to 30"),
    ("prompts", "change_every = 99999999999999999999", "from 0 to 30"),
    ("prompts", "numbers = 2019", '"2019" or "2025"'),
    ("prompts", 'never = "3.9-half-time"', "takes a list"),
    ("start", "type = 60", "takes a name in quotation marks"),
    ("start", 'type = " "', "takes a name in quotation marks"),
    ("start", 'type = "a\\u0000b"', "takes a name in quotation marks"),
    ("start", "minutes = 721", "from 0 to 720; until then it is 0"),
    ("start", "minutes = -5", "from 0 to 720"),
]


@pytest.mark.parametrize(("section", "line", "words"), BAD_VALUES)
def test_a_bad_value_falls_back_alone_with_file_line_and_key(
    file: SettingsFile, path: Path, section: str, line: str, words: str
) -> None:
    good = documented(CHANGED, {}).splitlines()
    key = line.split(" ", maxsplit=1)[0]
    at = next(number for number, standing in enumerate(good) if standing.startswith(f"{key} = "))
    path.write_text("\n".join([*good[:at], line, *good[at + 1 :]]))
    part = getattr(CHANGED, section)
    loaded = getattr(file.load(), section)
    assert getattr(loaded, key) == getattr(getattr(DEFAULT, section), key)
    assert all(getattr(loaded, name) == getattr(part, name) for name in names_of(part) if name != key)
    assert all(getattr(file.load(), other) == getattr(CHANGED, other) for other in {"look", "start"} - {section})
    (sentence,) = file.troubles()
    assert sentence.startswith(f"{path}, line {at + 1}: {section}.{key} ")
    assert words in sentence


def test_a_bad_entry_of_never_does_not_bring_back_the_others(file: SettingsFile, path: Path) -> None:
    path.write_text('[prompts]\n# gone\nnever = ["a", 5, "b"]')
    assert file.load().prompts.never == ("a", "b")
    assert file.troubles()[0].startswith(f"{path}, line 3: prompts.never")


def test_a_section_that_is_none_is_said_once(file: SettingsFile, path: Path) -> None:
    path.write_text("look = 5\n[start]\nminutes = 30")
    assert file.load() == replace(DEFAULT, start=StartSettings(minutes=30))
    assert file.troubles() == (f"{path}, line 1: look is no section; it would begin with [look].",)


@pytest.mark.parametrize(
    "content",
    [
        b"[look",
        b"[look]\nsize = \n",
        b"size = 1\nsize = 2\n",
        b"\xff\xfe\x00",
        b"x = " + b"[" * 100_000,
        b"x = " + b"1" * 5000,
        b"x = 2026-13-45",
        b"#" * (1024 * 1024 + 1),
        b"\x00",
    ],
)
def test_a_broken_file_is_set_aside_with_one_sentence(file: SettingsFile, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert file.load() == DEFAULT
    (sentence,) = file.troubles()
    aside = path.with_name("settings.toml.broken-20261123-140509")
    assert str(path) in sentence
    assert f"it is kept as {aside.name}. The defaults hold." in sentence
    assert isinstance(sentence, Sentence)
    assert (aside.read_bytes(), path.exists()) == (content, False)


def test_a_file_that_broke_while_the_program_ran_is_set_aside_at_the_next_save(file: SettingsFile, path: Path) -> None:
    file.save(DEFAULT)
    path.write_text("[look")
    file.save(CHANGED)
    assert file.load() == CHANGED
    assert path.with_name("settings.toml.broken-20261123-140509").read_text() == "[look"


def test_troubles_are_of_the_last_load_only(file: SettingsFile, path: Path) -> None:
    path.write_text("[look]\nsize = 1")
    file.load()
    path.write_text("[look]\nsize = 110")
    assert (file.load().look.size, file.troubles()) == (110, ())


def test_windows_line_ends_and_a_byte_order_mark_are_fine(file: SettingsFile, path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf[look]\r\nsize = 125\r\n")
    assert (file.load().look.size, file.troubles()) == (125, ())


MINE = """\
# my own words
zeta = 1979-05-27

[look]
size = 125   # for the big screen
opacity = 92 # calm
colour-of-dots = "green"

[extra.deep]
list = [ { a = 1 }, 2 ]

[start]
minutes = 50
"""


def test_saving_changes_the_changed_values_and_no_other_letter(file: SettingsFile, path: Path) -> None:
    path.write_text(MINE)
    file.save(replace(file.load(), start=StartSettings(minutes=45)))
    assert path.read_text() == MINE.replace("minutes = 50", "minutes = 45")
    file.save(replace(file.load(), look=replace(file.load().look, opacity=70)))
    assert "opacity = 70 # calm" in path.read_text()


def test_a_key_that_was_not_there_comes_with_its_sentence(file: SettingsFile, path: Path) -> None:
    path.write_text(MINE)
    file.save(CHANGED)
    assert file.load() == CHANGED
    text = path.read_text()
    assert all(words in text for words in ("# my own words", "# for the big screen", 'colour-of-dots = "green"'))
    assert next(f"# {key.says}" for key in KEYS if key.name == "form") in text


def test_saving_what_stands_there_writes_nothing(file: SettingsFile, path: Path) -> None:
    path.write_text(MINE)
    before = path.stat()
    file.save(file.load())
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_mistyped_value_is_not_written_over_unasked(file: SettingsFile, path: Path) -> None:
    path.write_text('[look]\ntheme = "drak"\n')
    file.save(replace(file.load(), start=StartSettings(minutes=45)))
    assert 'theme = "drak"' in path.read_text()
    file.save(CHANGED)
    assert (file.load(), file.troubles()) == (CHANGED, ())


@pytest.mark.parametrize(
    "unusual",
    [
        'look = { theme = "dark", size = 125, new = 1 }\n[extra]\nx = 1\n',
        'look.theme = "dark"\nlook.new = 1\nextra.x = 1\n',
        '[prompts]\nnever = [\n  "a", # one\n  "b",\n]\n[look]\nnew = 1\n[extra]\nx = 1\n',
        '[look]\n"form" = \'card\'\nnew = 1\nform-note = """\n[start]\nminutes = 7\n"""\n[extra]\nx = 1\n',
        "[ look ]\nnew = 1\n[look.sub]\nx = [{a = 1}, {b = 2}]\n[[look.more]]\ny = 1\n[extra]\nx = 1\n",
        "look = 5\n[extra]\nx = 1\n",
        "extra = { x = 1 }\n",
    ],
)
def test_an_unusual_file_keeps_what_this_program_does_not_know(file: SettingsFile, path: Path, unusual: str) -> None:
    path.write_text(unusual)
    before = tomllib.loads(unusual)
    file.save(CHANGED)
    assert (file.load(), file.troubles()) == (CHANGED, ())
    after = tomllib.loads(path.read_text())
    assert after["extra"] == before["extra"]
    if isinstance(before.get("look"), dict):
        ours = {key.name for key in KEYS}
        assert {name: value for name, value in before["look"].items() if name not in ours}.items() <= after[
            "look"
        ].items()


def test_a_link_stays_a_link(file: SettingsFile, path: Path, tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    path.symlink_to(tmp_path / "dotfiles" / "mine.toml")
    file.save(CHANGED)
    assert path.is_symlink()
    assert SettingsFile(tmp_path / "dotfiles" / "mine.toml").load() == CHANGED


def test_a_folder_in_the_files_place_leaves_the_defaults_and_refuses_to_save(file: SettingsFile, path: Path) -> None:
    path.mkdir()
    assert file.load() == DEFAULT
    assert "something else stands in the way" in file.troubles()[0]
    with pytest.raises(Refusal, match="something else stands in the way"):
        file.save(CHANGED)


def test_a_config_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file")
    with pytest.raises(Refusal, match="please move that"):
        SettingsFile(tmp_path / "config" / "settings.toml").save(CHANGED)


# Another hand, while the program runs


def test_what_another_hand_wrote_is_found_once(file: SettingsFile, path: Path) -> None:
    held = file.load()
    assert file.look_again(held) is None
    path.write_text("[look]\nsize = 125\n")
    assert file.look_again(held) == replace(DEFAULT, look=Look(size=125))
    assert file.look_again(held) is None


def test_what_the_program_wrote_reads_as_what_holds(file: SettingsFile) -> None:
    file.load()
    file.save(CHANGED)
    assert file.look_again(CHANGED) == CHANGED
    assert file.look_again(CHANGED) is None


def test_another_file_in_its_place_is_found(file: SettingsFile, path: Path) -> None:
    file.save(DEFAULT)
    (path.parent / "new").write_text("[look]\nsize = 125\n")
    (path.parent / "new").replace(path)
    found = file.look_again(DEFAULT)
    assert found is not None
    assert found.look.size == 125


@pytest.mark.parametrize("content", [b"[look", b"\xff\xfe", b"x = 2026-13-45"])
def test_what_cant_be_understood_changes_nothing_and_stays_where_it_is(
    file: SettingsFile, path: Path, content: bytes
) -> None:
    """Whoever edits the file has it open, and mends it."""
    file.save(CHANGED)
    path.write_bytes(content)
    assert file.look_again(CHANGED) == CHANGED
    (sentence,) = file.troubles()
    assert sentence.startswith(f"{path} can't be understood (")
    assert sentence.endswith("Until then the settings stay as they are.")
    assert path.read_bytes() == content
    path.write_text("[look]\nsize = 80\n")
    assert file.look_again(CHANGED) == replace(DEFAULT, look=Look(size=80))
    assert file.troubles() == ()


def test_broken_and_then_changed_by_the_program_it_is_set_aside_and_said(file: SettingsFile, path: Path) -> None:
    file.save(CHANGED)
    path.write_text("[look")
    file.look_again(CHANGED)
    file.save(replace(CHANGED, review=ReviewSettings(at_end=False)))
    (sentence,) = file.troubles()
    assert sentence.endswith("it is kept as settings.toml.broken-20261123-140509.")
    assert path.with_name("settings.toml.broken-20261123-140509").read_text() == "[look"
    assert SettingsFile(path).load() == replace(CHANGED, review=ReviewSettings(at_end=False))


def test_a_file_that_is_gone_or_being_filled_changes_nothing(file: SettingsFile, path: Path) -> None:
    file.save(CHANGED)
    file.look_again(CHANGED)
    path.write_bytes(b"")
    assert file.look_again(CHANGED) is None
    path.unlink()
    assert file.look_again(CHANGED) is None
    file.save(DEFAULT)
    assert file.load() == DEFAULT


def test_a_folder_that_comes_into_its_place_changes_nothing_and_is_said(file: SettingsFile, path: Path) -> None:
    held = file.load()
    path.mkdir()
    assert file.look_again(held) == held
    assert "something else stands in the way" in file.troubles()[0]


def test_gone_between_the_look_and_the_reading_it_changes_nothing(
    file: SettingsFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = file.load()
    monkeypatch.setattr("partner_overlay.storage.settings_file.stamp_of", lambda _path: (1, 2, 3))
    assert file.look_again(held) is None


def test_two_hands_at_once_lose_nothing(file: SettingsFile, path: Path) -> None:
    """The program changes one setting while an edit of another has not been taken up yet."""
    file.save(DEFAULT)
    held = file.load()
    path.write_text(path.read_text().replace("size = 100", "size = 125"))
    file.save(replace(held, review=ReviewSettings(at_end=False)))
    found = file.look_again(held)
    assert found == replace(DEFAULT, look=Look(size=125), review=ReviewSettings(at_end=False))


def test_what_can_not_be_written_is_not_given_up_for_what_stands_there(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.load()
    file.save(DEFAULT)

    def refuse(_path: Path, _content: bytes) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("partner_overlay.storage.settings_file.write_atomically", refuse)
    with pytest.raises(Refusal):
        file.save(CHANGED)
    assert file.look_again(CHANGED) is None
    monkeypatch.undo()
    file.save(CHANGED)
    assert file.load() == CHANGED


def test_a_bad_value_is_said_as_long_as_it_stands_there(file: SettingsFile, path: Path) -> None:
    path.write_text('[look]\ntheme = "drak"\n')
    held = file.load()
    (before,) = file.troubles()
    file.save(replace(held, start=StartSettings(minutes=45)))
    assert file.troubles() == (before,)
    file.save(replace(held, look=Look(theme=Theme.DARK)))
    assert file.troubles() == ()
