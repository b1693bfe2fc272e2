"""Keys everywhere by the desktop's portal: on Wayland only the desktop itself can hold a key for a program.

We ask with wishes; the desktop asks the coach, chooses, and tells which keys they are. A key that is held is told of by
its name. See the documentation of org.freedesktop.portal.GlobalShortcuts, .Request and .Session.
"""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Slot

from partner_overlay.application.chords import Chord
from partner_overlay.desktop.dbus_connection import DBusConnection, Heard, Reply
from partner_overlay.desktop.dbus_service import DBusService, Value
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.global_keys import WHAT, Bound
from partner_overlay.desktop.portal_requests import CANCELLED, DESKTOP, PORTAL, PortalRequests, Results
from partner_overlay.desktop.portal_trigger import trigger_of
from partner_overlay.domain.sentences import Sentence

APP_ID: Final = "io.github.partner_overlay.PartnerOverlay"
"""By which a desktop remembers its answer; a .desktop file that is installed has to bear this name."""

SHORTCUTS: Final = "org.freedesktop.portal.GlobalShortcuts"
SESSION: Final = "org.freedesktop.portal.Session"
REGISTRY: Final = "org.freedesktop.host.portal.Registry"

ASKED: Final = "The desktop asks you which keys to use, and may change them."
_NO_BUS: Final = Sentence("There is no message bus in this session by which the desktop could be asked.")
_BUS_GONE: Final = Sentence("The message bus of this session has gone, and the keys with it.")
_NO_PORTAL: Final = Sentence("This desktop has no portal (xdg-desktop-portal) that could be asked for keys.")
_NO_SHORTCUTS: Final = Sentence(
    "This desktop gives no program keys that work everywhere yet. "
    "In its own keyboard settings you can put a key on a command such as `partner-overlay next`."
)
_NOT_YET: Final = Sentence("The desktop has not answered yet.")
_DENIED: Final = Sentence("The desktop's question was answered with no. Turn the keys off and on to be asked again.")
_BROKEN_OFF: Final = Sentence("The desktop broke off its question. Turn the keys off and on to be asked again.")
_UNBOUND: Final = Sentence("The desktop gave it no key; its keyboard settings can.")
_CLOSED: Final = Sentence("The desktop took the keys back. Turn them off and on to ask again.")
_ABSENT: Final = ("ServiceUnknown", "NameHasNoOwner")
_FIRST_ANSWER: Final = 1.0  # seconds that a report waits for it


class PortalKeys(QObject):
    """One portal session at a time holds all keys; it can bind once, so that other keys need another session."""

    def __init__(self, bus: DBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._why = "" if bus.is_alive else _NO_BUS
        self._answered = not bus.is_alive
        self._pressed: Callable[[str], None] = _nobody
        self._changed: Callable[[], None] = _nothing
        self._wished: Mapping[str, Chord] = {}
        self._words: Mapping[str, str] = {}
        self._standing: dict[str, Bound] = {}
        self._session = ""  # its path
        bus.gone.connect(self._on_bus_gone)
        self._portal = DBusService(bus, PORTAL, self)
        self._portal.left.connect(self._on_portal_left)
        self._requests = PortalRequests(bus, self._portal, self)
        self._portal.hear(SHORTCUTS, "Activated", self._on_activated, DESKTOP)
        self._portal.hear(SHORTCUTS, "ShortcutsChanged", self._on_shortcuts_changed, DESKTOP)
        self._portal.hear(SESSION, "Closed", self._on_closed)
        self._register()
        self._portal.get(DESKTOP, SHORTCUTS, "version", self._on_version)

    @property
    def can_bind(self) -> bool:
        return not self._why

    @property
    def desktop_chooses(self) -> bool:
        return True

    def listen(self, pressed: Callable[[str], None], changed: Callable[[], None]) -> None:
        self._pressed, self._changed = pressed, changed

    def bind(self, wished: Mapping[str, Chord], words: Mapping[str, str]) -> None:
        """The chords are wishes: other chords for the same names ask the desktop nothing new while it holds them."""
        same = bool(self._session) and set(wished) == set(self._wished)
        self._wished, self._words = dict(wished), dict(words)
        if same:
            return
        self._close_session()
        self._standing = {}
        if self._why:
            self._refuse_all(self._why)
        elif wished and self._answered:
            self._open_session()

    def standing(self) -> Mapping[str, Bound]:
        return dict(self._standing)

    def close(self) -> None:
        self._close_session()
        self._bus.close()

    def finding(self) -> Finding:
        """Asked right at the start it waits a moment for the desktop's first answer."""
        self._bus.settle(lambda: self._answered, _FIRST_ANSWER)
        if self._why:
            return Finding(WHAT, Answer.NO, self._why)
        return Finding(WHAT, Answer.YES, ASKED) if self._answered else Finding(WHAT, Answer.UNKNOWN, _NOT_YET)

    # Whether there is a portal that can

    def _on_version(self, reply: Reply) -> None:
        self._answered = True
        if reply.error:
            self._why = _NO_PORTAL if reply.error.endswith(_ABSENT) else _NO_SHORTCUTS
            self._refuse_all(self._why)
        elif self._wished:
            self._open_session()
        self._changed()

    # Asking

    def _register(self) -> None:
        """Before anything else is asked of the portal, or it is refused; where that is not known, it does no harm."""
        self._portal.call((DESKTOP, REGISTRY, "Register"), "sa{sv}", (APP_ID, {}))

    def _open_session(self) -> None:
        self._register()  # this may be another portal than the first
        token = self._requests.token()
        self._session = self._requests.path("session", token)
        options: Results = {"session_handle_token": ("s", token)}
        self._requests.ask((DESKTOP, SHORTCUTS, "CreateSession"), "", (), options, self._on_session)

    def _on_session(self, code: int, _results: Results) -> None:
        if code:
            self._lose(_BROKEN_OFF)
            return
        shortcuts = [(name, self._described(name, chord)) for name, chord in self._wished.items()]
        body = (self._session, shortcuts, "")
        self._requests.ask((DESKTOP, SHORTCUTS, "BindShortcuts"), "oa(sa{sv})s", body, {}, self._on_bound)

    def _described(self, name: str, chord: Chord) -> dict[str, Value]:
        return {"description": ("s", self._words[name]), "preferred_trigger": ("s", trigger_of(chord))}

    # What has come of it

    def _on_bound(self, code: int, results: Results) -> None:
        if code:
            self._lose(_DENIED if code == CANCELLED else _BROKEN_OFF)
            return
        _, shortcuts = results.get("shortcuts", ("", ()))
        self._take(shortcuts)

    def _on_shortcuts_changed(self, signal: Heard) -> None:
        session, shortcuts = signal.body
        if session == self._session:
            self._take(shortcuts)

    def _take(self, shortcuts: object) -> None:
        """A list of names, each with what the desktop says of it."""
        assert isinstance(shortcuts, list | tuple)
        shown = {name: _text(about.get("trigger_description")) for name, about in shortcuts}
        self._standing = {
            name: Bound(bound=True, shown=shown[name]) if shown.get(name) else Bound(bound=False, why=_UNBOUND)
            for name in self._wished
        }
        self._changed()

    def _on_activated(self, signal: Heard) -> None:
        session, name = signal.body[:2]
        if session == self._session and name in self._wished:
            self._pressed(str(name))

    # How it ends

    def _on_closed(self, signal: Heard) -> None:
        if signal.path == self._session:
            self._session = ""
            self._lose(_CLOSED)

    @Slot()
    def _on_portal_left(self) -> None:
        if self._session:
            self._session = ""
            self._lose(_CLOSED)

    @Slot()
    def _on_bus_gone(self) -> None:
        self._answered = True
        self._why = _BUS_GONE if self._bus.unique_name else _NO_BUS
        self._session = ""
        self._lose(self._why)

    def _lose(self, why: str) -> None:
        """No key is held any more."""
        self._close_session()
        self._refuse_all(why)
        self._changed()

    def _refuse_all(self, why: str) -> None:
        self._standing = {name: Bound(bound=False, why=why) for name in self._wished}

    def _close_session(self) -> None:
        self._requests.forget()
        if self._session and self._bus.is_alive:
            self._portal.call((self._session, SESSION, "Close"), "", ())
        self._session = ""


def _text(value: Value | None) -> str:
    return "" if value is None else str(value[1])


def _nobody(_name: str) -> None:
    """Nobody listens yet."""


def _nothing() -> None:
    """Nobody listens yet."""
