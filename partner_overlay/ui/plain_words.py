"""Labels and tooltips that show words as they are, never as markup."""

from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from partner_overlay.ui.plain_label import PlainLabel
from partner_overlay.ui.text_block import SENTENCE_ENDS, literal

_HOLDING = "\u00a0"  # a space at which no line breaks
_HELD = 24  # characters, so that they fit beside each other wherever they stand


def plain_label(words: str = "", *, quiet: bool = False, wrap: bool = False) -> QLabel:
    label = PlainLabel(literal(words))
    label.setWordWrap(wrap)
    label.setProperty("quiet", quiet)
    return label


def with_company(words: str) -> str:
    """The same words, the last of which never stands on a line by itself."""
    before, space, last = literal(words).rpartition(" ")
    return f"{before}{_HOLDING}{last}" if space else last


def hint(widget: QWidget, words: str, keys: str = "") -> None:
    """A tooltip; Qt takes what looks like markup for it, so it is escaped. A screen reader says the plain words.

    `keys`, as Qt writes them, do the same; they are named as this system calls them.
    """
    if keys:
        words = f"{words} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})"
    widget.setToolTip(escaped(words))
    widget.setAccessibleDescription(words)


def escaped(words: str) -> str:
    """The words as a tooltip shows them to the letter."""
    import html  # noqa: PLC0415  a start seldom needs it

    lines = "<br>".join(html.escape(literal(line)) for line in words.splitlines())
    return f"<p>{lines}</p>" if lines else ""


def name_list(combo: QComboBox, name: str) -> None:
    """For who hears instead of sees: the name of a list, closed and open."""
    combo.setAccessibleName(name)
    combo.view().setAccessibleName(name)


def broken(words: str, metrics: QFontMetrics, width: int) -> str:
    """The words on as many lines as they take in this width: a button has no lines of its own."""
    lines: list[str] = []
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def no_word_alone(words: str) -> str:
    """The words with a short last sentence held together, or the last two of them: none is alone on the last line."""
    starts = [at + 1 for at, each in enumerate(words) if each == " "]
    sentence = next((at for at in reversed(starts) if words[at - 2] in SENTENCE_ENDS), None)
    for start in (sentence, starts[-2] if len(starts) > 1 else None):
        if start is not None and len(words) - start <= _HELD:
            return words[:start] + words[start:].replace(" ", _HOLDING)
    return words


def menu_words(words: str) -> str:
    """Words for a menu or button, where a single & would mark a key."""
    return literal(words).replace("&", "&&")
