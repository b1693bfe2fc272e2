"""The colours and shapes of ordinary windows and menus, from the same tokens as the overlay."""

from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from partner_overlay.presentation.colours import Colour, Scheme, Tokens, composite, tinted, tokens_of
from partner_overlay.ui.appearance import painted

_LIT = 0.35  # of the accent on a field
_CALM = 0.5  # of the edge of a field
_USUAL_LETTERS = 14  # pixels high: those have enough air in the least height of a button
_MOST_AIR = 6  # pixels
_FUSION = "fusion"  # Qt's own style, on every Linux desktop
_SHAPES = """
QLineEdit {{ border: {edge}px solid {border}; border-radius: 7px; padding: {air}px 10px;
             background: {field}; }}
QLineEdit:focus {{ border: {ring}px solid {accent}; padding: {air_in}px 9px; }}
QPushButton[primary="true"] {{ border: 0; border-radius: 8px; padding: {air}px 20px; font-weight: 600;
                               background: {accent}; color: {on_accent}; }}
QPushButton[primary="true"]:focus {{ border: {ring}px solid {text}; background: {lit}; color: {text}; }}
QPushButton[line="true"] {{ border: 0; padding: {air}px 2px; text-align: left; background: transparent;
                            color: {accent}; }}
QPushButton[line="true"]:hover {{ text-decoration: underline; }}
QPushButton[line="true"]:focus {{ border: {ring}px solid {accent}; border-radius: 5px; padding: {air_in}px 0; }}
QPushButton[segment] {{ border: {edge}px solid {border}; border-radius: 0; padding: {air}px 12px;
                        background: {field}; color: {text}; }}
QPushButton[segment="first"] {{ border-top-left-radius: 7px; border-bottom-left-radius: 7px; }}
QPushButton[segment="last"] {{ border-top-right-radius: 7px; border-bottom-right-radius: 7px; }}
QPushButton[segment="alone"] {{ border-radius: 7px; }}
QPushButton[segment]:checked {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[segment]:focus {{ border: {ring}px solid {text}; padding: {air_in}px 11px; }}
QPushButton[segment]:checked:focus {{ background: {lit}; color: {text}; border-color: {text}; }}
QWidget[framed="true"] {{ border: {edge}px solid {border}; background: {window}; }}
QLabel[quiet="true"] {{ color: {secondary}; }}
PlainLabel {{ qproperty-ink: {text}; }}
PlainLabel[quiet="true"] {{ qproperty-ink: {secondary}; }}
"""


def dress(window: QWidget, scheme: Scheme) -> None:
    """Give a built window the scheme's colours and the shapes of its fields and buttons."""
    dress_with(window, scheme, shapes(scheme))


def dress_with(window: QWidget, scheme: Scheme, style: str) -> None:
    """The same with this style sheet: to set one on a large window takes its time."""
    if window.styleSheet():
        window.setStyleSheet("")  # one that is on gives the palette from before it back when another is put on
    colour(window, scheme)
    window.setStyleSheet(style)


def colour(part: QWidget, scheme: Scheme) -> None:
    """Give a part the scheme's palette: a window with a style sheet hands none down."""
    palette = _palette(tokens_of(scheme), tokens_of(scheme).window)
    for one in (part, *part.findChildren(QWidget)):
        one.setPalette(palette)


def shapes(scheme: Scheme) -> str:
    """The style sheet of every window."""
    return _SHAPES.format(**sheet_names(scheme))


def sheet_names(scheme: Scheme) -> dict[str, object]:
    """What the names in a style sheet stand for; `frame` is an edge that only high contrast has, in pixels."""
    tokens = tokens_of(scheme)
    return {
        **strokes(scheme),
        "border": _name(tokens.field_border),
        "window": _name(tokens.window),
        "field": _name(tokens.field),
        "rule": _name(tinted(tokens.window, tokens.rule)),
        "accent": _name(tokens.accent),
        "on_accent": _name(tokens.on_accent),
        "text": _name(tokens.glance),
        "secondary": _name(tokens.secondary),
        "frame": int(tokens.solid),
    }


def strokes(scheme: Scheme) -> dict[str, object]:
    """How thick the edge of a field is and the ring of the one with the keyboard, and what lies in the ring.

    A ring round a patch of the accent would stand out from one side of it alone, so the patch gets calmer. `air_in`
    is what a ring leaves of the `air`.
    """
    tokens = tokens_of(scheme)
    lit = painted(composite(tokens.accent, tokens.field, _LIT)).name()
    edge = 2 if tokens.solid else 1
    return {"edge": edge, "ring": edge + 1, "lit": lit, "air": air(), "air_in": max(0, air() - 1)}


def air() -> int:
    """Pixels that stay free above and below words, each, where these outgrow the least height of a field."""
    letters = QFontMetrics(QApplication.font()).ascent()
    return max(0, min(_MOST_AIR, (letters - _USUAL_LETTERS) // 2))


def menu_palette(scheme: Scheme) -> QPalette:
    """The palette of a menu that opens over the overlay."""
    tokens = tokens_of(scheme)
    palette = _palette(tokens, tokens.card)
    if draws_menus_from_base():
        palette.setColor(QPalette.ColorRole.Window, painted(tokens.secondary))
    return palette


def draws_menus_from_base() -> bool:
    """Whether a menu stands on Base and has its rules from it, and Window is but the edge of its boxes."""
    return QApplication.style().name() == _FUSION


def menu_rule(scheme: Scheme) -> QColor:
    """What parts the groups of a menu: half as strong as the edge of a field, and in high contrast as strong."""
    tokens = tokens_of(scheme)
    return painted(composite(tokens.field_border, tokens.field, 1.0 if tokens.solid else _CALM))


def _palette(tokens: Tokens, ground: Colour) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(painted(tokens.field), painted(ground))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(which, painted(tokens.glance))
        palette.setColor(QPalette.ColorGroup.Disabled, which, painted(tokens.empty))
    palette.setColor(role.Base, painted(tokens.field))
    palette.setColor(role.PlaceholderText, painted(tokens.secondary))
    palette.setColor(role.Highlight, painted(tokens.accent))
    palette.setColor(role.HighlightedText, painted(tokens.on_accent))
    palette.setColor(role.Accent, painted(tokens.accent))
    return palette


def _name(colour: Colour) -> str:
    as_painted: QColor = painted(colour)
    return as_painted.name()
