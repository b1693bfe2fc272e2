"""Keys that call programs are known to use on Windows and Linux: facts, as their makers list them.

Only what is sure is here. What a program lets its people change may be another key on this machine.
"""

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import Final, NamedTuple

from partner_overlay.application.chords import Chord


class CallDeed(Enum):
    """What such a key does in a call."""

    MICROPHONE = auto()  # on and off
    ALL_MICROPHONES = auto()
    TALK = auto()  # the microphone, while it is held
    CAMERA = auto()  # on and off
    OTHER_CAMERA = auto()
    BACKGROUND = auto()
    SOUND = auto()  # hears nobody, or everybody again
    HAND = auto()
    SHARE = auto()
    PAUSE_SHARE = auto()
    RECORD = auto()
    PAUSE_RECORDING = auto()
    ACCEPT = auto()
    DECLINE = auto()
    CALL = auto()
    JOIN_OR_LEAVE = auto()
    LEAVE = auto()
    ADMIT = auto()
    INVITE = auto()
    PEOPLE = auto()
    CHAT = auto()
    CONTROLS = auto()
    FULL_SCREEN = auto()


class CallKey(NamedTuple):
    program: str
    chord: Chord
    deed: CallDeed


_TEAMS: Final = {
    "Ctrl+Shift+M": CallDeed.MICROPHONE,
    "Ctrl+Space": CallDeed.TALK,
    "Ctrl+Shift+O": CallDeed.CAMERA,
    "Ctrl+Shift+P": CallDeed.BACKGROUND,
    "Ctrl+Shift+K": CallDeed.HAND,
    "Ctrl+Shift+E": CallDeed.SHARE,
    "Ctrl+Shift+A": CallDeed.ACCEPT,
    "Ctrl+Shift+S": CallDeed.ACCEPT,
    "Ctrl+Shift+D": CallDeed.DECLINE,
    "Alt+Shift+A": CallDeed.CALL,
    "Alt+Shift+V": CallDeed.CALL,
    "Ctrl+Shift+J": CallDeed.JOIN_OR_LEAVE,
    "Ctrl+Shift+H": CallDeed.LEAVE,
    "Ctrl+Shift+B": CallDeed.LEAVE,
    "Ctrl+Shift+Y": CallDeed.ADMIT,
    "Ctrl+Shift+R": CallDeed.CHAT,
    "Ctrl+Shift+Space": CallDeed.CONTROLS,
    "Ctrl+Shift+F": CallDeed.FULL_SCREEN,
}
_ZOOM: Final = {
    "Alt+A": CallDeed.MICROPHONE,
    "Alt+M": CallDeed.ALL_MICROPHONES,
    "Alt+V": CallDeed.CAMERA,
    "Alt+N": CallDeed.OTHER_CAMERA,
    "Alt+Y": CallDeed.HAND,
    "Alt+S": CallDeed.SHARE,
    "Alt+Shift+S": CallDeed.SHARE,
    "Alt+T": CallDeed.PAUSE_SHARE,
    "Alt+R": CallDeed.RECORD,
    "Alt+C": CallDeed.RECORD,
    "Alt+P": CallDeed.PAUSE_RECORDING,
    "Alt+Q": CallDeed.LEAVE,
    "Alt+I": CallDeed.INVITE,
    "Alt+U": CallDeed.PEOPLE,
    "Alt+H": CallDeed.CHAT,
    "Ctrl+Alt+Shift+H": CallDeed.CONTROLS,
    "Alt+F": CallDeed.FULL_SCREEN,
}
_MEET: Final = {
    "Ctrl+D": CallDeed.MICROPHONE,
    "Ctrl+E": CallDeed.CAMERA,
    "Ctrl+Alt+H": CallDeed.HAND,
    "Ctrl+Alt+P": CallDeed.PEOPLE,
    "Ctrl+Alt+C": CallDeed.CHAT,
}
_WEBEX: Final = {"Ctrl+M": CallDeed.MICROPHONE, "Ctrl+Shift+V": CallDeed.CAMERA}
_SLACK: Final = {"Ctrl+Shift+Space": CallDeed.MICROPHONE, "Ctrl+Shift+H": CallDeed.JOIN_OR_LEAVE}
_DISCORD: Final = {"Ctrl+Shift+M": CallDeed.MICROPHONE, "Ctrl+Shift+D": CallDeed.SOUND}

_PROGRAMS: Final[Mapping[str, Mapping[str, CallDeed]]] = {
    "Teams": _TEAMS,
    "Zoom": _ZOOM,
    "Meet": _MEET,
    "Webex": _WEBEX,
    "Slack": _SLACK,
    "Discord": _DISCORD,
}


def _all() -> Iterator[CallKey]:
    for program, keys in _PROGRAMS.items():
        for chord, deed in keys.items():
            yield CallKey(program, Chord.read(chord), deed)


CALL_KEYS: Final = tuple(_all())


def uses_of(chord: Chord) -> tuple[CallKey, ...]:
    """Which call programs use this key, and for what."""
    return tuple(key for key in CALL_KEYS if key.chord == chord)
