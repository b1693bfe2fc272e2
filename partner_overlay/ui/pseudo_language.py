"""Languages that nobody speaks, for pictures and tests: English with accents and 40 % longer, and one from the right.

They show at a glance what is not translated, what does not fit, and what looks the wrong way.
"""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QTranslator

from partner_overlay.overriding import override

_KEPT = re.compile(r"(\{[\w-]+\}|%L?\d+|%n|&&|<[^<>]+>|&\w+;)")  # slots of ours and of Qt's, a plain &, marks of HTML
_WORD = re.compile(r"&?[^\W\d_]+(?:[’'&][^\W\d_]+)*")  # noqa: RUF001  a mnemonic may stand in it
_ACCENTED = str.maketrans("aceinouyACEINOUYszlSZ", "áçéîñöûýÁÇÉÎÑÖÛÝšžłŠŽ")
_MIRRORED = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתךםןף")
_LONGER = "öñéáïûöñéáïûöñéáïûöñéáïû"


class Pseudo(StrEnum):
    LONG = "pseudo-long"
    RIGHT_TO_LEFT = "pseudo-rtl"


class PseudoTranslator(QTranslator):
    def __init__(self, kind: Pseudo) -> None:
        super().__init__()
        self._change = _CHANGES[kind]

    @override
    def isEmpty(self) -> bool:  # noqa: N802
        return False

    @override
    def translate(
        self,
        context: str,  # noqa: ARG002
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str:
        return self._change(sourceText)


def lengthened(words: str) -> str:
    """`Sèssïöñ`: each word two fifths longer, with accents; slots and mnemonics stay."""
    owed = 0.0

    def longer(found: re.Match[str]) -> str:
        nonlocal owed
        word = found[0]
        owed += len(word.replace("&", "")) * 0.4
        more, owed = _LONGER[: round(owed)], owed - round(owed)
        return word.translate(_ACCENTED) + more

    return _each_part(words, lambda part: _WORD.sub(longer, part))


def mirrored(words: str) -> str:
    """The same letters in Hebrew ones, which are read from the right."""
    return _each_part(words, lambda part: part.lower().translate(_MIRRORED))


def _each_part(words: str, change: Callable[[str], str]) -> str:
    parts = _KEPT.split(words)
    return "".join(part if at % 2 else change(part) for at, part in enumerate(parts))


_CHANGES: Mapping[Pseudo, Callable[[str], str]] = MappingProxyType(
    {Pseudo.LONG: lengthened, Pseudo.RIGHT_TO_LEFT: mirrored}
)
