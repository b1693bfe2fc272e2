"""Keys everywhere on Windows: each combination asked for by itself, refusals said, nothing held after the end."""

from collections.abc import Iterator

import pytest

from partner_overlay.application.chords import KEYS, Chord
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.global_keys import Bound
from partner_overlay.desktop.win32_system import WM_HOTKEY
from partner_overlay.desktop.windows_keys import LARGEST_NUMBER, WindowsGlobalKeys
from partner_overlay.desktop.windows_messages import WindowsMessages
from partner_overlay.domain.sentences import Sentence
from tests.desktop_powers.windows_telling import Dispatcher, made_messages, tell
from tests.fakes.windows_system import HotKey, MadeWindows

NEXT, BLANK = Chord.read("Ctrl+Alt+Shift+N"), Chord.read("Ctrl+Alt+Shift+B")
ALL_THREE = 0x1 | 0x2 | 0x4 | 0x4000  # Alt, Control, Shift, no repeats


class Desk:
    """The keys of a made Windows, and what they told."""

    def __init__(self) -> None:
        self.windows = MadeWindows()
        self.messages: WindowsMessages
        self.dispatcher: Dispatcher
        self.messages, self.dispatcher = made_messages()
        self.keys = WindowsGlobalKeys(self.windows.system, self.messages)
        self.pressed: list[str] = []
        self.changes = 0
        self.keys.listen(self.pressed.append, self._on_changed)

    def _on_changed(self) -> None:
        self.changes += 1

    def bind(self, **wished: Chord) -> None:
        self.keys.bind(wished, {})

    @property
    def held(self) -> set[HotKey]:
        return set(self.windows.hot_keys.values())


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.keys.close()
    assert desk.windows.hot_keys == {}
    assert desk.dispatcher.filters == []


def test_wished_keys_are_registered_with_their_modifiers_and_without_repeats(desk: Desk) -> None:
    desk.bind(next_prompt=NEXT, blank=BLANK)
    assert desk.held == {HotKey(ALL_THREE, ord("N")), HotKey(ALL_THREE, ord("B"))}
    assert desk.keys.standing() == {"next_prompt": Bound(bound=True), "blank": Bound(bound=True)}
    assert desk.changes == 1


def test_a_key_pressed_anywhere_is_told_by_its_name(desk: Desk) -> None:
    desk.bind(next_prompt=NEXT, blank=BLANK)
    (number,) = [number for number, key in desk.windows.hot_keys.items() if key.virtual_key == ord("B")]
    assert tell(desk.messages, WM_HOTKEY, number) == (True, 0)
    assert desk.pressed == ["blank"]


def test_a_hot_key_that_is_not_ours_is_left_to_others(desk: Desk) -> None:
    desk.bind(next_prompt=NEXT)
    assert tell(desk.messages, WM_HOTKEY, 0x7FFF) == (False, 0)
    assert desk.pressed == []


def test_nothing_is_heard_while_no_key_is_held(desk: Desk) -> None:
    assert desk.dispatcher.filters == []
    desk.bind(next_prompt=NEXT)
    assert desk.dispatcher.filters == [desk.messages]
    desk.bind()
    assert desk.dispatcher.filters == []


def test_only_what_changed_is_let_go_and_asked_for(desk: Desk) -> None:
    desk.bind(next_prompt=NEXT, blank=BLANK)
    desk.windows.asked.clear()
    other = Chord.read("Ctrl+Alt+F5")
    desk.bind(next_prompt=NEXT, blank=other)
    assert desk.windows.names() == ["UnregisterHotKey", "RegisterHotKey"]
    assert HotKey(0x1 | 0x2 | 0x4000, 0x74) in desk.held


def test_two_actions_may_change_keys(desk: Desk) -> None:
    desk.bind(next_prompt=NEXT, blank=BLANK)
    desk.bind(next_prompt=BLANK, blank=NEXT)
    assert all(stands.bound for stands in desk.keys.standing().values())
    assert len(desk.held) == 2


def test_a_combination_that_another_program_holds_is_refused_by_name(desk: Desk) -> None:
    desk.windows.taken.add(HotKey(ALL_THREE, ord("N")))
    desk.bind(next_prompt=NEXT, blank=BLANK)
    assert desk.keys.standing()["next_prompt"] == Bound(bound=False, why="Another program holds Ctrl+Alt+Shift+N.")
    assert desk.keys.standing()["blank"].bound


def test_a_refused_key_is_asked_for_again_at_the_next_bind(desk: Desk) -> None:
    desk.windows.taken.add(HotKey(ALL_THREE, ord("N")))
    desk.bind(next_prompt=NEXT)
    desk.windows.taken.clear()
    desk.bind(next_prompt=NEXT)
    assert desk.keys.standing()["next_prompt"].bound


def test_any_other_refusal_is_said_with_its_number(desk: Desk) -> None:
    desk.windows.refuses.add("RegisterHotKey")
    desk.windows.error = 87
    desk.bind(next_prompt=NEXT)
    why = desk.keys.standing()["next_prompt"].why
    assert why == "Windows does not give Ctrl+Alt+Shift+N (error 87)."
    assert isinstance(why, Sentence)
    assert desk.keys.finding().can is Answer.UNKNOWN


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("A", 0x41),
        ("0", 0x30),
        ("9", 0x39),
        ("F", 0x46),
        ("F1", 0x70),
        ("F24", 0x87),
        ("Space", 0x20),
        ("PageUp", 0x21),
        ("PageDown", 0x22),
        ("Pause", 0x13),
        (".", 0xBE),
        ("-", 0xBD),
    ],
)
def test_every_kind_of_key_has_its_code(key: str, code: int, desk: Desk) -> None:
    desk.bind(mark=Chord.read(f"Ctrl+Meta+{key}"))
    assert desk.held == {HotKey(0x2 | 0x8 | 0x4000, code)}


def test_every_key_but_a_sign_has_a_code_on_every_keyboard(desk: Desk) -> None:
    signs = {key for key in KEYS if len(key) == 1 and not key.isalnum()}
    for key in set(KEYS) - signs:
        desk.bind(mark=Chord(("Ctrl",), key))
        assert desk.keys.standing()["mark"].bound, key


@pytest.mark.parametrize("found", [-1, 0x100 | 0x37], ids=["nowhere", "with shift"])
def test_a_sign_that_has_no_key_of_its_own_here_is_refused(found: int, desk: Desk) -> None:
    """A slash is Shift+7 on a German keyboard."""
    desk.windows.plain_keys["/"] = found
    desk.bind(mark=Chord.read("Ctrl+Alt+/"))
    assert desk.held == set()
    assert desk.keys.standing()["mark"].why == "This keyboard has no key of its own for /."


def test_numbers_begin_again_before_they_run_out(desk: Desk) -> None:
    desk.keys._next_number = LARGEST_NUMBER
    desk.bind(next_prompt=NEXT, blank=BLANK)
    assert set(desk.windows.hot_keys) == {LARGEST_NUMBER, 1}


def test_what_it_says_of_itself(desk: Desk) -> None:
    assert desk.keys.can_bind
    assert not desk.keys.desktop_chooses
    assert "ot yet tried" in desk.keys.finding().why
    desk.bind(next_prompt=NEXT)
    assert desk.keys.finding().can is Answer.YES


def test_before_anybody_listens_a_key_tells_nobody() -> None:
    windows, (messages, _) = MadeWindows(), made_messages()
    keys = WindowsGlobalKeys(windows.system, messages)
    keys.bind({"blank": BLANK}, {})
    assert tell(messages, WM_HOTKEY, 1) == (True, 0)
    keys.close()
