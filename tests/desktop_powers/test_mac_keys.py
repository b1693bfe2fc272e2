"""Keys everywhere on macOS: Carbon's hot keys, by what is printed on the keys, refusals said, nothing held after."""

from collections.abc import Iterator

import pytest

from partner_overlay.application.chords import Chord
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.global_keys import Bound
from partner_overlay.desktop.macos_keys import MacGlobalKeys
from partner_overlay.domain.sentences import Sentence
from tests.fakes.mac_system import VIEW, HotKey, MadeMac

NEXT, BLANK = Chord.read("Ctrl+Alt+Shift+N"), Chord.read("Ctrl+Alt+Shift+B")
CMD, SHIFT, OPTION, CONTROL = 0x100, 0x200, 0x800, 0x1000
NOT_HANDLED = -9874


class Desk:
    """The keys of a made Mac, and what they told."""

    def __init__(self) -> None:
        self.mac = MadeMac()
        self.keys = MacGlobalKeys(self.mac.carbon)
        self.pressed: list[str] = []
        self.changes = 0
        self.keys.listen(self.pressed.append, self._on_changed)

    def _on_changed(self) -> None:
        self.changes += 1

    def bind(self, **wished: Chord) -> None:
        self.keys.bind(wished, {})

    def why(self, name: str) -> str:
        return self.keys.standing()[name].why

    @property
    def held(self) -> set[HotKey]:
        return set(self.mac.hot_keys.values())


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.keys.close()
    assert desk.mac.hot_keys == {}
    assert not desk.mac.hears_keys()
    assert desk.keys.standing() == {}


def test_wished_keys_are_registered(desk: Desk) -> None:
    desk.bind(next_prompt=NEXT, blank=BLANK)
    three = CONTROL | OPTION | SHIFT
    assert desk.held == {HotKey(0x2D, three), HotKey(0x0B, three)}
    assert desk.keys.standing() == {"next_prompt": Bound(bound=True), "blank": Bound(bound=True)}
    assert desk.changes == 1
    assert desk.keys.finding().can is Answer.YES


def test_ctrl_is_control_and_meta_is_command(desk: Desk) -> None:
    """As printed on the keys; Qt calls them the other way round."""
    desk.bind(mark=Chord.read("Ctrl+N"), blank=Chord.read("Meta+N"))
    assert desk.held == {HotKey(0x2D, CONTROL), HotKey(0x2D, CMD)}


def test_a_letter_is_where_this_keyboard_has_it(desk: Desk) -> None:
    """Y and Z change places on a German keyboard."""
    desk.bind(said=Chord.read("Ctrl+Y"))
    assert desk.held == {HotKey(0x06, CONTROL)}
    assert VIEW + 3 in desk.mac.released


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("F1", 0x7A),
        ("F10", 0x6D),
        ("F20", 0x5A),
        ("Space", 0x31),
        ("PageUp", 0x74),
        ("1", 0x12),
        ("0", 0x1D),
        ("-", 0x2C),
    ],
)
def test_every_kind_of_key_has_its_code(key: str, code: int, desk: Desk) -> None:
    desk.bind(mark=Chord.read(f"Meta+{key}"))
    assert desk.held == {HotKey(code, CMD)}


@pytest.mark.parametrize("key", ["Pause", "Insert", "F24", "/"])
def test_a_key_that_no_mac_or_not_this_one_has_is_refused(key: str, desk: Desk) -> None:
    desk.bind(mark=Chord.read(f"Meta+{key}"))
    assert desk.why("mark") == f"This keyboard has no key of its own for {key}."
    assert isinstance(desk.why("mark"), Sentence)
    assert not desk.mac.hears_keys()


@pytest.mark.parametrize(
    "refusal", ["TISCopyCurrentASCIICapableKeyboardLayoutInputSource", "TISGetInputSourceProperty"]
)
def test_where_the_layout_is_not_known_letters_are_refused_and_other_keys_are_not(refusal: str, desk: Desk) -> None:
    desk.mac.refuses.add(refusal)
    desk.bind(mark=NEXT, blank=Chord.read("Meta+F5"))
    assert not desk.keys.standing()["mark"].bound
    assert desk.keys.standing()["blank"].bound


def test_a_key_pressed_anywhere_is_told_by_its_name(desk: Desk) -> None:
    desk.bind(next_prompt=NEXT, blank=BLANK)
    (number,) = [number for number, key in desk.mac.hot_keys.items() if key.key_code == 0x0B]
    assert desk.mac.press(number) == 0
    assert desk.pressed == ["blank"]


def test_a_hot_key_that_is_not_ours_is_left_to_others(desk: Desk) -> None:
    desk.bind(next_prompt=NEXT)
    assert desk.mac.press(99) == NOT_HANDLED
    assert desk.mac.press(1, signature=0x12345678) == NOT_HANDLED
    desk.mac.refuses.add("GetEventParameter")
    assert desk.mac.press(1) == NOT_HANDLED
    assert desk.pressed == []


def test_nothing_is_heard_while_no_key_is_held(desk: Desk) -> None:
    assert not desk.mac.hears_keys()
    desk.bind(next_prompt=NEXT)
    assert desk.mac.hears_keys()
    desk.bind()
    assert not desk.mac.hears_keys()


def test_two_actions_may_change_keys_and_what_stays_is_left(desk: Desk) -> None:
    desk.bind(next_prompt=NEXT, blank=BLANK, mark=Chord.read("Meta+F5"))
    desk.mac.asked.clear()
    desk.bind(next_prompt=BLANK, blank=NEXT, mark=Chord.read("Meta+F5"))
    names = [call[0] for call in desk.mac.asked]
    assert names.count("RegisterEventHotKey") == names.count("UnregisterEventHotKey") == 2
    assert len(desk.held) == 3


def test_a_combination_that_another_program_holds_is_refused_by_name(desk: Desk) -> None:
    desk.mac.taken.add(HotKey(0x2D, CONTROL | OPTION | SHIFT))
    desk.bind(next_prompt=NEXT, blank=BLANK)
    assert desk.why("next_prompt") == "Another program holds Ctrl+Alt+Shift+N."
    assert desk.keys.standing()["blank"].bound


def test_any_other_refusal_is_said_with_its_number(desk: Desk) -> None:
    desk.mac.hot_key_error = -9879
    desk.bind(next_prompt=NEXT)
    assert desk.why("next_prompt") == "macOS does not give Ctrl+Alt+Shift+N (error -9879)."


def test_where_macos_tells_of_no_keys_none_are_asked_for(desk: Desk) -> None:
    desk.mac.refuses.add("InstallEventHandler")
    desk.bind(next_prompt=NEXT)
    assert desk.why("next_prompt") == "macOS does not tell of any keys (error -50)."
    assert desk.held == set()


def test_what_it_says_of_itself(desk: Desk) -> None:
    assert desk.keys.can_bind
    assert not desk.keys.desktop_chooses
    assert desk.keys.finding().can is Answer.UNKNOWN


def test_before_anybody_listens_a_key_tells_nobody() -> None:
    mac = MadeMac()
    keys = MacGlobalKeys(mac.carbon)
    keys.bind({"blank": BLANK}, {})
    assert mac.press(1) == 0
    keys.close()
