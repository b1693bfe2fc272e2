"""A chord as the portal writes it: freedesktop's "shortcuts" specification, such as `CTRL+ALT+SHIFT+o`."""

from typing import Final

from partner_overlay.application.chords import Chord

_MODIFIERS: Final = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}
_KEYSYMS: Final = {
    "Space": "space",
    "PageUp": "Page_Up",
    "PageDown": "Page_Down",
    ".": "period",
    ",": "comma",
    "-": "minus",
    "=": "equal",
    ";": "semicolon",
    "/": "slash",
    "\\": "backslash",
    "[": "bracketleft",
    "]": "bracketright",
    "`": "grave",
    "'": "apostrophe",
}
"""Where the name of the key in xkbcommon-keysyms.h is not ours."""


def trigger_of(chord: Chord) -> str:
    """The key by its keysym, a letter small: Shift is told by its own name."""
    key = chord.key.lower() if len(chord.key) == 1 else chord.key
    return "+".join((*(_MODIFIERS[name] for name in chord.modifiers), _KEYSYMS.get(chord.key, key)))
