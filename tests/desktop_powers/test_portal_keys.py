"""Keys everywhere by the portal: asked for, given, changed, denied, taken back, and every way to have none."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.application.chords import Chord
from partner_overlay.desktop.dbus_connection import Bus, DBusConnection
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.portal_keys import APP_ID, ASKED, PortalKeys
from tests.fakes.desktop_portal import DesktopPortal
from tests.made.private_bus import PrivateBus

NEXT, MARK = Chord.read("Ctrl+Alt+Shift+N"), Chord.read("Ctrl+Alt+Shift+M")
WISHED = {"next_prompt": NEXT, "mark": MARK}
WORDS = {"next_prompt": "Next prompt", "mark": "Mark this moment", "said": "I said this"}


@dataclass
class Heard:
    pressed: list[str] = field(default_factory=list)
    changes: int = 0

    def change(self) -> None:
        self.changes += 1


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def portal(bus: PrivateBus) -> Iterator[DesktopPortal]:
    portal = DesktopPortal(bus.address)
    yield portal
    portal.end()


@pytest.fixture
def keys_of(bus: PrivateBus, heard: Heard, qapp: object) -> Iterator[Callable[[], PortalKeys]]:
    made: list[PortalKeys] = []

    def make() -> PortalKeys:
        keys = PortalKeys(DBusConnection(Bus.SESSION))
        keys.listen(heard.pressed.append, heard.change)
        made.append(keys)
        return keys

    yield make
    for keys in made:
        keys.close()


@pytest.fixture
def keys(portal: DesktopPortal, keys_of: Callable[[], PortalKeys]) -> PortalKeys:
    return keys_of()


@pytest.fixture
def bound(keys: PortalKeys, qtbot: QtBot) -> PortalKeys:
    keys.bind(WISHED, WORDS)
    qtbot.waitUntil(lambda: bool(keys.standing()))
    return keys


def why(keys: PortalKeys) -> set[str]:
    """Why no key is bound, of all of them."""
    standing = keys.standing()
    assert set(standing) == set(WISHED)
    assert not any(one.bound or one.shown for one in standing.values())
    return {one.why for one in standing.values()}


def test_the_keys_are_asked_for_as_the_portal_wants_it(bound: PortalKeys, portal: DesktopPortal) -> None:
    """With the signatures on the wire, and the program's name before all else."""
    first, *_ = portal.service.calls
    assert (first.member, first.signature, first.body) == ("Register", "sa{sv}", (APP_ID, {}))
    (created,) = portal.service.asked("CreateSession")
    assert created.signature == "a{sv}"
    (asked,) = portal.service.asked("BindShortcuts")
    session, shortcuts, window, options = asked.body
    assert asked.signature == "oa(sa{sv})sa{sv}"
    assert (session, window, set(options)) == (portal.session, "", {"handle_token"})
    assert dict(shortcuts) == {
        "next_prompt": {"description": ("s", "Next prompt"), "preferred_trigger": ("s", "CTRL+ALT+SHIFT+n")},
        "mark": {"description": ("s", "Mark this moment"), "preferred_trigger": ("s", "CTRL+ALT+SHIFT+m")},
    }


def test_what_the_desktop_chose_is_shown(keys: PortalKeys, portal: DesktopPortal, heard: Heard, qtbot: QtBot) -> None:
    portal.gives = {"next_prompt": "Super+N", "mark": ""}
    assert keys.standing() == {}
    keys.bind(WISHED, WORDS)
    qtbot.waitUntil(lambda: bool(keys.standing()))
    assert keys.desktop_chooses
    assert keys.standing()["next_prompt"] == (True, "", "Super+N")
    assert keys.standing()["mark"] == (False, "The desktop gave it no key; its keyboard settings can.", "")
    assert heard.changes >= 1


def test_a_key_is_told_by_its_name(bound: PortalKeys, portal: DesktopPortal, heard: Heard, qtbot: QtBot) -> None:
    """Not one of another session, nor one that nobody wished for."""
    portal.press("mark", session="/org/freedesktop/portal/desktop/session/1_99/other")
    portal.press("quit")
    portal.press("next_prompt")
    portal.press("mark")
    qtbot.waitUntil(lambda: len(heard.pressed) == 2)
    assert heard.pressed == ["next_prompt", "mark"]


def test_keys_that_are_changed_in_the_desktops_settings(bound: PortalKeys, portal: DesktopPortal, qtbot: QtBot) -> None:
    portal.change({"next_prompt": "Super+J", "mark": "Super+K"})
    qtbot.waitUntil(lambda: bound.standing()["mark"].shown == "Super+K")
    assert bound.standing()["next_prompt"].shown == "Super+J"


def test_other_chords_for_the_same_keys_ask_nothing_new(bound: PortalKeys, portal: DesktopPortal, qtbot: QtBot) -> None:
    before = bound.standing()
    bound.bind({"next_prompt": MARK, "mark": NEXT}, WORDS)
    assert bound.standing() == before
    portal.change({"next_prompt": "still", "mark": "there"})
    qtbot.waitUntil(lambda: bound.standing()["mark"].shown == "there")
    assert portal.sessions == 1


def test_other_keys_are_asked_for_in_a_session_of_their_own(
    bound: PortalKeys, portal: DesktopPortal, heard: Heard, qtbot: QtBot
) -> None:
    first = portal.session
    bound.bind({"said": NEXT}, WORDS)
    qtbot.waitUntil(lambda: set(bound.standing()) == {"said"})
    assert [call.path for call in portal.service.asked("Close")] == [first]
    portal.press("mark")
    portal.press("said")
    qtbot.waitUntil(lambda: bool(heard.pressed))
    assert heard.pressed == ["said"]


def test_no_keys_end_the_session(bound: PortalKeys, portal: DesktopPortal, qtbot: QtBot) -> None:
    bound.bind({}, {})
    assert bound.standing() == {}
    qtbot.waitUntil(lambda: bool(portal.service.asked("Close")))


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (1, "The desktop's question was answered with no. Turn the keys off and on to be asked again."),
        (2, "The desktop broke off its question. Turn the keys off and on to be asked again."),
    ],
)
def test_denied(keys: PortalKeys, portal: DesktopPortal, qtbot: QtBot, code: int, sentence: str) -> None:
    portal.code = code
    keys.bind(WISHED, WORDS)
    qtbot.waitUntil(lambda: bool(keys.standing()))
    assert why(keys) == {sentence}
    assert keys.can_bind
    portal.code = 0
    keys.bind({}, {})
    keys.bind(WISHED, WORDS)
    qtbot.waitUntil(lambda: bool(keys.standing()))
    assert all(one.bound for one in keys.standing().values())


@pytest.mark.parametrize("method", ["CreateSession", "BindShortcuts"])
def test_a_portal_that_breaks_at_a_question(keys: PortalKeys, portal: DesktopPortal, qtbot: QtBot, method: str) -> None:
    portal.breaks_at = method
    keys.bind(WISHED, WORDS)
    qtbot.waitUntil(lambda: bool(keys.standing()))
    assert why(keys) == {"The desktop broke off its question. Turn the keys off and on to be asked again."}


def test_an_answer_to_an_earlier_question_counts_no_more(
    keys: PortalKeys, portal: DesktopPortal, heard: Heard, qtbot: QtBot
) -> None:
    """The coach turns the keys off before the desktop has answered."""
    qtbot.waitUntil(lambda: heard.changes > 0)
    keys.bind(WISHED, WORDS)
    keys.bind({}, {})
    keys.bind({"said": NEXT}, WORDS)
    qtbot.waitUntil(lambda: bool(keys.standing()))
    assert set(keys.standing()) == {"said"}
    assert len(portal.service.asked("BindShortcuts")) == 1


def test_a_session_that_the_desktop_closes(bound: PortalKeys, portal: DesktopPortal, qtbot: QtBot) -> None:
    portal.take_back()
    qtbot.waitUntil(lambda: not bound.standing()["mark"].bound)
    assert why(bound) == {"The desktop took the keys back. Turn them off and on to ask again."}
    bound.bind(WISHED, WORDS)
    qtbot.waitUntil(lambda: bound.standing()["mark"].bound if bound.standing() else False)
    assert portal.sessions == 2


def test_a_portal_that_leaves_takes_the_keys_with_it(bound: PortalKeys, portal: DesktopPortal, qtbot: QtBot) -> None:
    portal.end()
    qtbot.waitUntil(lambda: not bound.standing()["mark"].bound)
    assert why(bound) == {"The desktop took the keys back. Turn them off and on to ask again."}


def test_a_bus_that_goes_takes_the_keys_with_it(bound: PortalKeys, bus: PrivateBus, heard: Heard, qtbot: QtBot) -> None:
    before = heard.changes
    bus.end()
    qtbot.waitUntil(lambda: heard.changes > before)
    assert why(bound) == {"The message bus of this session has gone, and the keys with it."}
    assert not bound.can_bind
    assert bound.finding().can is Answer.NO


def test_no_portal(keys_of: Callable[[], PortalKeys], heard: Heard, qtbot: QtBot) -> None:
    keys = keys_of()
    keys.bind(WISHED, WORDS)
    qtbot.waitUntil(lambda: heard.changes > 0)
    assert why(keys) == {"This desktop has no portal (xdg-desktop-portal) that could be asked for keys."}
    assert not keys.can_bind
    keys.bind({"said": NEXT}, WORDS)
    assert keys.standing()["said"].why == keys.finding().why


def test_a_portal_without_keys(bus: PrivateBus, keys_of: Callable[[], PortalKeys], heard: Heard, qtbot: QtBot) -> None:
    """GNOME up to 47, and what builds on wlroots: no such interface."""
    portal = DesktopPortal(bus.address, keys=False)
    keys = keys_of()
    qtbot.waitUntil(lambda: heard.changes > 0)
    assert not keys.can_bind
    assert keys.finding().can is Answer.NO
    assert keys.finding().why.startswith("This desktop gives no program keys that work everywhere yet.")
    assert portal.sessions == 0
    portal.end()


def test_a_portal_that_knows_no_registry(bus: PrivateBus, keys_of: Callable[[], PortalKeys], qtbot: QtBot) -> None:
    portal = DesktopPortal(bus.address, registry=False)
    keys = keys_of()
    keys.bind(WISHED, WORDS)
    qtbot.waitUntil(lambda: bool(keys.standing()))
    assert all(one.bound for one in keys.standing().values())
    portal.end()


def test_the_report_waits_for_the_desktops_first_answer(keys: PortalKeys) -> None:
    assert keys.finding() == ("Keys that work everywhere", Answer.YES, ASKED)


def test_the_report_where_there_is_no_bus(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    keys = PortalKeys(DBusConnection(Bus.SESSION))
    assert not keys.can_bind
    assert keys.finding().can is Answer.NO
    keys.bind(WISHED, WORDS)
    assert why(keys) == {"There is no message bus in this session by which the desktop could be asked."}
    keys.close()


def test_a_desktop_that_does_not_answer_is_unknown(
    bus: PrivateBus, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = PortalKeys(DBusConnection(Bus.SESSION))
    monkeypatch.setattr(keys._bus, "settle", lambda _is_settled, _within: None)
    assert keys.finding().can is Answer.UNKNOWN
    keys.close()
