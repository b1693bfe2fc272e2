"""A combination of keys, as a coach reads and writes it: `Ctrl+Alt+Shift+O`."""

from typing import Final, NamedTuple, Self

from partner_overlay.overriding import override

MODIFIERS: Final = ("Ctrl", "Alt", "Shift", "Meta")
"""In the order in which they are written; Meta is the Windows key, or Command on macOS."""

_FUNCTION_KEYS = tuple(f"F{number}" for number in range(1, 25))
_LETTERS_AND_DIGITS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
NAMED_KEYS: Final = (
    "Space",
    "Left",
    "Right",
    "Up",
    "Down",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Insert",
    "Delete",
    "Pause",
)
_SIGNS = (".", ",", "-", "=", ";", "/", "\\", "[", "]", "`", "'")
KEYS: Final = (*_LETTERS_AND_DIGITS, *_FUNCTION_KEYS, *NAMED_KEYS, *_SIGNS)
"""Every key that may end a chord."""

_ALONE: Final = (*_FUNCTION_KEYS, "PageUp", "PageDown", "Pause")  # what foot pedals and presentation remotes send
_NOT_FOR_TYPING: Final = frozenset({"Ctrl", "Alt", "Meta"})


class Chord(NamedTuple):
    """`modifiers` in the order of MODIFIERS, each once; `key` is one of KEYS."""

    modifiers: tuple[str, ...]
    key: str

    @classmethod
    def of(cls, modifiers: frozenset[str], key: str) -> Self:
        return cls(tuple(name for name in MODIFIERS if name in modifiers), key)

    @classmethod
    def read(cls, text: str) -> Self:
        """From words such as `ctrl+alt+O`, in any case and order. Raises ValueError, with no words, for all else."""
        *modifiers, key = (part.strip() for part in text.split("+"))
        known = {name.casefold(): name for name in (*MODIFIERS, *KEYS)}
        names = [known.get(part.casefold(), "") for part in (*modifiers, key)]
        if names[-1] not in KEYS or not set(names[:-1]).issubset(MODIFIERS) or len(set(names)) < len(names):
            raise ValueError(text)
        return cls.of(frozenset(names[:-1]), names[-1])

    @property
    def may_work_everywhere(self) -> bool:
        """Whether it may be taken from every other program.

        A key that a text is typed or walked through with may not, neither alone nor with Shift. Function keys, PageUp,
        PageDown and Pause may: a pedal or a remote sends them, and the coach has chosen them.
        """
        return self.key in _ALONE or not _NOT_FOR_TYPING.isdisjoint(self.modifiers)

    @override
    def __str__(self) -> str:
        return "+".join((*self.modifiers, self.key))
