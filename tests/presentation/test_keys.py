"""What the page of keys shows, from settings and what the desktop says of each key."""

from collections.abc import Iterator, Sequence

import pytest

from partner_overlay.application.settings import KeySettings
from partner_overlay.command_line.parser import parse
from partner_overlay.domain.sentences import Sentence
from partner_overlay.presentation.key_actions import KEY_ACTIONS
from partner_overlay.presentation.key_changes import chord_of
from partner_overlay.presentation.keys import DesktopKeys, KeysNow, KeyStanding, derive_keys, needs_a_word
from partner_overlay.presentation.keys_requests import KeyPressed
from partner_overlay.presentation.keys_view import KeyNote, KeysView, KeyView, NoteKind
from partner_overlay.presentation.keys_words import COMMANDS
from partner_overlay.presentation.translation import as_written
from tests.presentation.marking import UNKIND, is_marked, marked

OFF = KeySettings()
ON = KeySettings(everywhere=True)
HELD = KeyStanding(bound=True)


def bound(keys: KeySettings = ON, **others: KeyStanding) -> DesktopKeys:
    """All that have a key are held, but for these."""
    return DesktopKeys(standing={**{name: HELD for name in KEY_ACTIONS if chord_of(keys, name)}, **others})


def view_of(keys: KeySettings, desktop: DesktopKeys | None = None, offered: KeyPressed | None = None) -> KeysView:
    return derive_keys(KeysNow(keys, desktop or DesktopKeys(), offered), as_written)


def every_key(view: KeysView) -> list[KeyView]:
    return [key for section in view.sections for key in section.keys]


def key(view: KeysView, name: str) -> KeyView:
    return next(each for each in every_key(view) if each.name == name)


def noted(notes: Sequence[KeyNote]) -> list[tuple[NoteKind, str]]:
    return [(note.kind, note.words) for note in notes]


# The page


def test_every_action_has_a_row_with_its_key() -> None:
    keys = {each.name: each.shown for each in every_key(view_of(OFF))}
    assert set(keys) == set(KEY_ACTIONS)
    assert keys["mark"] == "Ctrl+Alt+Shift+M"
    assert keys["pause"] == "none"
    assert not key(view_of(OFF), "pause").has_key


@pytest.mark.parametrize(
    ("keys", "desktop", "state"),
    [
        (OFF, DesktopKeys(), "Off: no key is held."),
        (ON, DesktopKeys(), "The desktop is being asked…"),
        (ON, bound(), "All 8 keys work in every window now."),
        (ON, bound(mark=KeyStanding(bound=False)), "7 of 8 keys work in every window now."),
        (KeySettings(True, *[""] * 10), DesktopKeys(), "On, and no action has a key yet."),
        (
            KeySettings(True, "F5", *[""] * 9),
            DesktopKeys(standing={"show_or_hide": HELD}),
            "This one key works in every window now.",
        ),
        (OFF, DesktopKeys(can_bind=False), ""),
    ],
)
def test_how_the_keys_stand_is_said(keys: KeySettings, desktop: DesktopKeys, state: str) -> None:
    assert view_of(keys, desktop).state == state


def test_the_switch_shows_what_is_set() -> None:
    assert view_of(OFF).everywhere is False
    assert view_of(ON).everywhere is True


def test_where_nothing_can_be_bound_there_is_no_switch_but_a_command_for_each_action() -> None:
    view = view_of(ON, DesktopKeys(can_bind=False))
    assert view.everywhere is None
    assert view.intro.startswith("This desktop lets no program have keys that work in every window.")
    assert view.remarks == ()
    assert not view.can_restore
    commands = [command for each in every_key(view) for command in each.commands]
    assert "partner-overlay next" in commands
    assert all(not each.notes and not each.has_key for each in every_key(view))


def test_the_commands_are_commands() -> None:
    assert list(COMMANDS) == list(KEY_ACTIONS)
    for command in (each for commands in COMMANDS.values() for each in commands):
        program, *words = command.split()
        assert program == "partner-overlay"
        assert parse(words).verb == words[0]


def test_proposed_keys_can_be_had_back_once_they_are_others() -> None:
    assert not view_of(ON).can_restore
    assert view_of(ON._replace(mark="F5")).can_restore


# What stands beside a key


def test_a_refusal_stands_beside_its_key_as_the_system_said_it() -> None:
    why = Sentence("Another program holds {keys}.", keys="Ctrl+Alt+Shift+M")
    desktop = bound(mark=KeyStanding(bound=False, why=why), said=KeyStanding(bound=False))
    view = view_of(ON, desktop)
    assert noted(key(view, "mark").notes) == [(NoteKind.REFUSED, why)]
    told = noted(key(derive_keys(KeysNow(ON, desktop), marked), "mark").notes)
    assert told == [(NoteKind.REFUSED, "«Another program holds «Ctrl»+«Alt»+«Shift»+M.»")]
    assert noted(key(view, "said").notes) == [(NoteKind.REFUSED, "The desktop does not give this key.")]
    assert key(view, "next_prompt").notes == ()


def test_while_it_is_off_nothing_is_refused() -> None:
    view = view_of(OFF, bound(mark=KeyStanding(bound=False, why="Taken.")))
    assert key(view, "mark").notes == ()


def test_two_actions_with_one_key_say_so_both() -> None:
    """A file that was edited by hand can have it so."""
    view = view_of(OFF._replace(mark=OFF.said))
    assert noted(key(view, "mark").notes) == [(NoteKind.TWICE, "“I said this” has this key too.")]
    assert noted(key(view, "said").notes) == [(NoteKind.TWICE, "“Mark this moment” has this key too.")]


def test_the_reason_is_enough_of_a_key_that_is_refused_for_being_twice() -> None:
    refused = KeyStanding(bound=False, why="It is set already: I said this.")
    keys = ON._replace(mark=ON.said)
    view = view_of(keys, bound(keys, mark=refused))
    assert noted(key(view, "mark").notes) == [(NoteKind.REFUSED, refused.why)]
    assert noted(key(view, "said").notes) == [(NoteKind.TWICE, "“Mark this moment” has this key too.")]


@pytest.mark.parametrize(
    ("chord", "note"),
    [
        ("Ctrl+Shift+M", (NoteKind.CALL, "In Teams and Discord this turns the microphone on and off.")),
        ("Ctrl+D", (NoteKind.CALL, "In Meet this turns the microphone on and off.")),
        ("Ctrl+S", (NoteKind.CARE, "Many programs use Ctrl and one key; they would not get it.")),
        ("PageDown", (NoteKind.CARE, "Without Ctrl or Alt, no other window gets this key.")),
    ],
)
def test_what_others_use_it_for_stands_beside_a_key(chord: str, note: tuple[NoteKind, str]) -> None:
    assert noted(key(view_of(OFF._replace(mark=chord)), "mark").notes) == [note]


# What the desktop chose


def test_what_the_desktop_chose_stands_in_the_place_of_the_wish() -> None:
    standing = bound(mark=KeyStanding(bound=True, shown="Super+M"), said=KeyStanding(bound=True, shown=ON.said))
    view = view_of(ON, standing._replace(chooses=True))
    assert view.intro.startswith("This desktop asks you itself")
    assert key(view, "mark").shown == "Super+M"
    wish = "Your wish was Ctrl+Alt+Shift+M; the desktop chose this one."
    assert noted(key(view, "mark").notes) == [(NoteKind.DESKTOP, wish)]
    assert (key(view, "said").shown, key(view, "said").notes) == (ON.said, ())


# A key that waits for a word


@pytest.mark.parametrize(
    ("chord", "needs"),
    [
        (OFF.said, True),  # another action's
        ("Ctrl+Shift+M", True),  # of call programs
        (OFF.mark, False),  # it has that
        ("Ctrl+Alt+K", False),
        ("PageDown", False),
        ("", False),
    ],
)
def test_which_keys_need_the_coachs_word(chord: str, *, needs: bool) -> None:
    assert needs_a_word(OFF, KeyPressed("mark", chord)) is needs


def test_a_call_programs_key_is_offered_and_not_taken() -> None:
    marked_one = key(view_of(ON, bound(), KeyPressed("mark", "Ctrl+Shift+M")), "mark")
    assert marked_one.shown == "Ctrl+Alt+Shift+M"
    assert marked_one.offer is not None
    assert marked_one.offer.words == "Ctrl+Shift+M is not taken yet."
    assert marked_one.offer.take == "Use it all the same"
    assert noted(marked_one.offer.notes) == [
        (NoteKind.CALL, "In Teams and Discord this turns the microphone on and off.")
    ]


def test_another_actions_key_is_offered_and_said_beside_both() -> None:
    view = view_of(ON, bound(), KeyPressed("mark", ON.said))
    offer = key(view, "mark").offer
    assert offer is not None
    assert offer.take == "Use it here instead"
    assert noted(offer.notes) == [(NoteKind.TWICE, "“I said this” has this key.")]
    assert noted(key(view, "said").notes) == [(NoteKind.TWICE, "“Mark this moment” asks for this key.")]
    assert [each.name for each in every_key(view) if each.offer is not None] == ["mark"]


# Words


def all_words(view: KeysView) -> Iterator[str]:
    yield from (view.intro, view.state, *view.remarks)
    for section in view.sections:
        yield section.title
        for each in section.keys:
            yield each.words
            yield from (note.words for note in each.notes)
            if each.offer is not None:
                yield from (each.offer.words, each.offer.take, *(note.words for note in each.offer.notes))


SIGHTS = (
    KeysNow(OFF, DesktopKeys()),
    KeysNow(ON, DesktopKeys()),
    KeysNow(ON, bound(mark=KeyStanding(bound=False), said=KeyStanding(bound=True, shown="F5"))),
    KeysNow(ON._replace(mark="Ctrl+S", pause="F13", blank=ON.said), bound(), KeyPressed("mark", ON.said)),
    KeysNow(ON._replace(mark="Alt+A"), bound()._replace(chooses=True), KeyPressed("said", "Ctrl+D")),
    KeysNow(OFF, DesktopKeys(can_bind=False)),
)
DATA = ("Ctrl+Alt+Shift+", "Ctrl+", "Zoom", "Meet", *"DMNOPQSY")


@pytest.mark.parametrize("now", SIGHTS)
def test_every_word_is_translated_and_kind(now: KeysNow) -> None:
    assert [words for words in all_words(derive_keys(now, marked)) if not is_marked(words, *DATA)] == []
    assert [words for words in all_words(derive_keys(now, as_written)) if UNKIND.search(words)] == []
