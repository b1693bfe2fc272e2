"""A Mac that is not here: objects with messages, notifications, hot keys and a keyboard, and what was asked of it."""
# ruff: noqa: N802, PLR0917  names and arguments are those of macOS

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from partner_overlay.desktop.cocoa_system import CARBON, CORE_FOUNDATION, OBJC, Carbon, Cocoa
from tests.fakes.system_library import MadeLibrary

VIEW = 0x7F80_0000_0010  # wider than 32 bits, as pointers are
GERMAN = {0x06: "y", 0x10: "z", 0x2D: "n", 0x0B: "b", 0x2C: "-", 0x2F: ".", 0x1B: "ß", 0x12: "1"}

Messages = dict[bytes, Callable[..., object]]


class HotKey(NamedTuple):
    key_code: int
    modifiers: int


@dataclass
class MadePanel:
    """An NSPanel, as Qt leaves it."""

    level: int = 8
    behaviour: int = 1 << 8 | 1 << 1
    style: int = 1 << 4
    sharing: int = 1
    occlusion: int = 1 << 1
    here: bool = True
    takes_sharing: bool = True
    key: bool = False

    def set_behaviour(self, behaviour: int) -> int:
        assert not (behaviour & 1 and behaviour & 2), "AppKit raises: joins all spaces and moves to one"
        self.behaviour = behaviour
        return 0

    def set_sharing(self, sharing: int) -> int:
        if self.takes_sharing:
            self.sharing = sharing
        return 0

    def put(self, name: str, value: int) -> int:
        setattr(self, name, value)
        return 0


@dataclass
class MadeMac:
    """`panel` None is a window that is gone. `refuses` are functions that fail."""

    panel: MadePanel | None = field(default_factory=MadePanel)
    policy: int = 0
    activities: dict[int, str] = field(default_factory=dict)
    observed: list[tuple[str, str, int | None]] = field(default_factory=list)  # centre, name, suspension
    refuses: set[str] = field(default_factory=set)
    hot_keys: dict[int, HotKey] = field(default_factory=dict)
    taken: set[HotKey] = field(default_factory=set)
    hot_key_error: int = 0
    signs: dict[int, str] = field(default_factory=lambda: dict(GERMAN))
    released: list[int] = field(default_factory=list)
    asked: list[tuple[object, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._names: list[bytes] = []
        self._objects: list[Messages] = [{}]
        self._texts: dict[int, bytes] = {}
        self._classes = {
            b"NSString": self._object({b"stringWithUTF8String:": self._text}),
            b"NSObject": self._object({}),
            b"NSApplication": self._object({b"sharedApplication": lambda: self._program}),
            b"NSProcessInfo": self._object({b"processInfo": lambda: self._process}),
            b"NSWorkspace": self._object({b"sharedWorkspace": lambda: self._workspace}),
            b"NSDistributedNotificationCenter": self._object({b"defaultCenter": lambda: self._everywhere}),
        }
        self._program = self._object({b"setActivationPolicy:": self._set_policy})
        self._process = self._object(
            {b"beginActivityWithOptions:reason:": self._begin_activity, b"endActivity:": self._end_activity}
        )
        self._here = self._object(self._centre("workspace"))
        self._everywhere = self._object(self._centre("distributed"))
        self._workspace = self._object({b"notificationCenter": lambda: self._here})
        self._method: Callable[..., object] | None = None
        self._listeners: dict[int, int] = {}  # a listener and the selector it is told by
        self._handler: Callable[..., int] | None = None
        self._pressed: tuple[int, int] = (0, 0)
        self._number_of_made: dict[int, int] = {}

    @property
    def cocoa(self) -> Cocoa:
        return Cocoa(self._load)

    @property
    def carbon(self) -> Carbon:
        return Carbon(self._load, lambda _library, name: 0x11 if name == "kTISPropertyUnicodeKeyLayoutData" else None)

    def _load(self, path: str) -> MadeLibrary:
        assert path in {OBJC, CARBON, CORE_FOUNDATION}
        functions = {name.removeprefix("_do_"): getattr(self, name) for name in dir(self) if name.startswith("_do_")}
        return MadeLibrary(functions, self.asked)

    def messages(self) -> list[bytes]:
        """The messages that were sent, in their order."""
        return [
            self._names[call[2] - 1] for call in self.asked if call[0] == "objc_msgSend" and isinstance(call[2], int)
        ]

    # What happens on the machine

    def notify(self, name: str) -> None:
        """Tell everybody who observes this name."""
        said = self._object({b"name": lambda: self._text(name.encode())})
        for _, observed, _ in list(self.observed):
            if observed == name and self._method is not None:
                for listener, selector in list(self._listeners.items()):
                    self._method(listener, selector, said)

    def press(self, number: int, *, signature: int = 0x506F4F76) -> int:
        """What the handler answers to this hot key."""
        assert self._handler is not None
        self._pressed = (signature, number)
        return self._handler(1, 2, None)

    def hears_keys(self) -> bool:
        return self._handler is not None

    # Objects

    def _object(self, messages: Messages) -> int:
        self._objects.append(messages)
        return VIEW + 0x100 + len(self._objects) - 1

    def _text(self, words: bytes) -> int:
        text = self._object({b"UTF8String": lambda: words})
        self._texts[text] = words
        return text

    def _receives(self, receiver: int) -> Messages:
        if receiver == VIEW:
            return {b"window": lambda: VIEW + 1 if self.panel is not None else 0}
        if receiver == VIEW + 1 and self.panel is not None:
            return self._panel_messages(self.panel)
        return self._objects[receiver - VIEW - 0x100]

    def _panel_messages(self, panel: MadePanel) -> Messages:
        return {
            b"level": lambda: panel.level,
            b"setLevel:": lambda level: panel.put("level", level),
            b"collectionBehavior": lambda: panel.behaviour,
            b"setCollectionBehavior:": panel.set_behaviour,
            b"styleMask": lambda: panel.style,
            b"setStyleMask:": lambda style: panel.put("style", style),
            b"isOnActiveSpace": lambda: panel.here,
            b"makeKeyAndOrderFront:": lambda sender: panel.put("key", sender is None),
            b"occlusionState": lambda: panel.occlusion,
            b"sharingType": lambda: panel.sharing,
            b"setSharingType:": panel.set_sharing,
        }

    def _set_policy(self, policy: int) -> int:
        self.policy = policy
        return 1

    def _begin_activity(self, options: int, reason: int) -> int:
        assert options == 0x00EFFFFF
        if "beginActivity" in self.refuses:
            return 0
        activity = self._object({})
        self._receives(activity).update({b"retain": lambda: activity, b"release": lambda: self._release(activity)})
        self.activities[activity] = self._texts[reason].decode()
        return activity

    def _end_activity(self, activity: int) -> int:
        del self.activities[activity]
        return 0

    def _release(self, thing: int) -> int:
        self.released.append(thing)
        return 0

    def _centre(self, which: str) -> Messages:
        def observe(listener: int, selector: int, name: int, thing: None, suspension: int | None = None) -> int:
            assert thing is None
            self._listeners[listener] = selector
            self.observed.append((which, self._texts[name].decode(), suspension))
            return 0

        def remove(listener: int) -> int:
            self._listeners.pop(listener, None)
            self.observed = [seen for seen in self.observed if seen[0] != which]
            return 0

        return {
            b"addObserver:selector:name:object:": observe,
            b"addObserver:selector:name:object:suspensionBehavior:": observe,
            b"removeObserver:": remove,
        }

    # libobjc

    def _do_objc_getClass(self, name: bytes) -> int:
        return self._classes.get(name, 0)

    def _do_sel_registerName(self, name: bytes) -> int:
        if name not in self._names:
            self._names.append(name)
        return self._names.index(name) + 1

    def _do_objc_msgSend(self, receiver: int | None, selector: int, *arguments: object) -> object:
        if not receiver:
            return 0
        return self._receives(receiver)[self._names[selector - 1]](*arguments)

    def _do_objc_allocateClassPair(self, parent: int, name: bytes, extra: int) -> int:
        assert (parent, extra) == (self._classes[b"NSObject"], 0)
        if name in self._classes or "objc_allocateClassPair" in self.refuses:
            return 0
        self._classes[name] = self._object({})
        return self._classes[name]

    def _do_class_addMethod(self, made: int, selector: int, method: Callable[..., object], types: bytes) -> int:
        assert types == b"v@:@"
        assert self._names[selector - 1] == b"partnerOverlayTold:"
        self._method = method
        self._receives(made)[b"new"] = self._new_listener
        return 1

    def _do_objc_registerClassPair(self, made: int) -> None:
        assert b"new" in self._receives(made)

    def _new_listener(self) -> int:
        listener = self._object({})
        self._receives(listener)[b"release"] = lambda: self._release(listener)
        return listener

    # Carbon

    def _do_GetEventDispatcherTarget(self) -> int:
        return 0x99

    def _do_InstallEventHandler(
        self, target: int, handler: Callable[..., int], count: int, wanted: Any, data: None, made: Any
    ) -> int:
        assert (target, count, data) == (0x99, 1, None)
        assert (wanted.events, wanted.kind) == (0x6B657962, 5)
        if "InstallEventHandler" in self.refuses:
            return -50
        self._handler = handler
        made.value = VIEW + 7
        return 0

    def _do_RemoveEventHandler(self, made: int) -> int:
        assert made == VIEW + 7
        self._handler = None
        return 0

    def _do_GetEventParameter(
        self, event: int, name: int, kind: int, actual: None, size: int, got: None, which: Any
    ) -> int:
        assert (event, name, kind, actual, size, got) == (2, 0x2D2D2D2D, 0x686B6964, None, 8, None)
        if "GetEventParameter" in self.refuses:
            return -9870
        which.signature, which.number = self._pressed
        return 0

    def _do_RegisterEventHotKey(
        self, key_code: int, modifiers: int, which: Any, target: int, options: int, made: Any
    ) -> int:
        assert (which.signature, target, options) == (0x506F4F76, 0x99, 0)
        if HotKey(key_code, modifiers) in self.taken:
            return -9878
        if self.hot_key_error:
            return self.hot_key_error
        self.hot_keys[which.number] = HotKey(key_code, modifiers)
        made.value = VIEW + 0x1000 + which.number
        return 0

    def _do_UnregisterEventHotKey(self, made: int) -> int:
        del self.hot_keys[made - VIEW - 0x1000]
        return 0

    # The keyboard

    def _do_TISCopyCurrentASCIICapableKeyboardLayoutInputSource(self) -> int:
        return 0 if "TISCopyCurrentASCIICapableKeyboardLayoutInputSource" in self.refuses else VIEW + 3

    def _do_TISGetInputSourceProperty(self, source: int, name: int) -> int:
        assert (source, name) == (VIEW + 3, 0x11)
        return 0 if "TISGetInputSourceProperty" in self.refuses else VIEW + 4

    def _do_CFDataGetBytePtr(self, data: int) -> int:
        assert data == VIEW + 4
        return VIEW + 5

    def _do_CFRelease(self, thing: int) -> None:
        self.released.append(thing)

    def _do_LMGetKbdType(self) -> int:
        return 40

    def _do_UCKeyTranslate(
        self,
        layout: int,
        code: int,
        action: int,
        modifiers: int,
        keyboard: int,
        options: int,
        dead: Any,
        room: int,
        length: Any,
        signs: Any,
    ) -> int:
        assert (layout, action, modifiers, keyboard, options, room, dead.value) == (VIEW + 5, 3, 0, 40, 1, 4, 0)
        sign = self.signs.get(code, "")
        length.value = len(sign)
        for place, letter in enumerate(sign):
            signs[place] = ord(letter)
        return 0
