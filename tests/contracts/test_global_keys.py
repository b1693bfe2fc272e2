"""What keys that work everywhere promise, kept by those of X11 and by the fake."""

from collections.abc import Callable, Iterator
from typing import Protocol

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.application.chords import Chord
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.global_keys import Bound, GlobalKeys
from partner_overlay.desktop.x11_key_connection import X11KeyConnection
from partner_overlay.desktop.x11_keys import X11GlobalKeys
from tests.desktop.screen import Screen, private_screen
from tests.fakes.global_keys import ManualGlobalKeys

MARK, NEXT, PAUSE = (Chord.read(f"Ctrl+Alt+Shift+{key}") for key in "MNP")
WORDS = {"mark": "Mark this moment"}


class Hands(Protocol):
    """The coach's, and another program's."""

    keys: GlobalKeys

    def press(self, chord: Chord) -> None: ...

    def hold_elsewhere(self, chord: Chord) -> None: ...

    def clear_away(self) -> None: ...


class ManualHands:
    def __init__(self) -> None:
        self.keys: GlobalKeys = (fake := ManualGlobalKeys())
        self._fake = fake

    def press(self, chord: Chord) -> None:
        self._fake.press(str(chord))

    def hold_elsewhere(self, chord: Chord) -> None:
        self._fake.of_others.add(str(chord))

    def clear_away(self) -> None:
        """Nothing is left."""


class X11Hands:
    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._rival, ours = X11KeyConnection.open(screen.display), X11KeyConnection.open(screen.display)
        assert self._rival is not None
        assert ours is not None
        self.keys: GlobalKeys = X11GlobalKeys(ours)

    def press(self, chord: Chord) -> None:
        self._screen.press(str(chord).lower())

    def hold_elsewhere(self, chord: Chord) -> None:
        assert self._rival is not None
        assert self._rival.hold(self._rival.keyboard().grabs(chord))

    def clear_away(self) -> None:
        assert self._rival is not None
        self._rival.close()


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with private_screen("openbox", tmp_path_factory.mktemp("screen")) as private:
        yield private


@pytest.fixture(params=["x11", "manual"])
def hands(request: pytest.FixtureRequest, qapp: object) -> Iterator[Hands]:
    hands: Hands = X11Hands(request.getfixturevalue("screen")) if request.param == "x11" else ManualHands()
    yield hands
    hands.keys.close()
    hands.clear_away()


@pytest.fixture
def keys(hands: Hands) -> GlobalKeys:
    return hands.keys


@pytest.fixture
def heard(keys: GlobalKeys) -> list[str]:
    """Each pressed name, and `changed`."""
    said: list[str] = []
    keys.listen(said.append, lambda: said.append("changed"))
    return said


@pytest.fixture
def names(heard: list[str], qtbot: QtBot) -> Callable[[str], list[str]]:
    """The names that were pressed, once this one is the last of them."""

    def pressed() -> list[str]:
        return [name for name in heard if name != "changed"]

    def until(last: str) -> list[str]:
        qtbot.waitUntil(lambda: pressed()[-1:] == [last], timeout=20_000)
        return pressed()

    return until


Names = Callable[[str], list[str]]


def test_nothing_is_asked_for_by_itself(keys: GlobalKeys) -> None:
    assert keys.can_bind
    assert not keys.desktop_chooses
    assert keys.standing() == {}
    assert keys.finding().can is Answer.YES


def test_each_wished_key_is_heard_by_its_name(hands: Hands, keys: GlobalKeys, names: Names) -> None:
    keys.bind({"mark": MARK, "next_prompt": NEXT}, WORDS)
    assert keys.standing() == {"mark": Bound(True), "next_prompt": Bound(True)}
    for chord in (MARK, PAUSE, MARK, NEXT):
        hands.press(chord)
    assert names("next_prompt") == ["mark", "mark", "next_prompt"]


def test_what_is_no_longer_wished_is_let_go(hands: Hands, keys: GlobalKeys, names: Names) -> None:
    keys.bind({"mark": MARK, "next_prompt": NEXT}, WORDS)
    keys.bind({"pause": MARK}, {})
    assert keys.standing() == {"pause": Bound(True)}
    hands.press(NEXT)
    hands.press(MARK)
    assert names("pause") == ["pause"]
    hands.hold_elsewhere(NEXT)


def test_a_key_pressed_just_before_others_are_wished_is_heard(hands: Hands, keys: GlobalKeys, names: Names) -> None:
    keys.bind({"mark": MARK}, WORDS)
    hands.press(MARK)
    keys.bind({"mark": MARK, "next_prompt": NEXT}, WORDS)
    assert names("mark") == ["mark"]


def test_a_key_of_another_program_is_refused_by_its_name(
    hands: Hands, keys: GlobalKeys, heard: list[str], names: Names
) -> None:
    hands.hold_elsewhere(MARK)
    keys.bind({"mark": MARK, "next_prompt": NEXT}, WORDS)
    assert keys.standing() == {
        "mark": Bound(False, "Another program holds Ctrl+Alt+Shift+M."),
        "next_prompt": Bound(True),
    }
    assert heard == ["changed"]
    hands.press(MARK)
    hands.press(NEXT)
    assert names("next_prompt") == ["next_prompt"]


def test_it_says_when_the_keys_stand_otherwise_and_only_then(keys: GlobalKeys, heard: list[str]) -> None:
    for wished, changes in (({"mark": MARK}, 1), ({"mark": NEXT}, 1), ({"pause": NEXT}, 2), ({}, 3), ({}, 3)):
        keys.bind(wished, WORDS)
        assert heard == ["changed"] * changes


def test_after_the_end_all_is_let_go_and_nothing_is_heard(hands: Hands, keys: GlobalKeys, heard: list[str]) -> None:
    keys.bind({"mark": MARK}, WORDS)
    keys.close()
    keys.close()
    hands.hold_elsewhere(MARK)
    hands.press(MARK)
    keys.bind({"next_prompt": NEXT}, WORDS)
    hands.hold_elsewhere(NEXT)
    assert heard == ["changed"]
