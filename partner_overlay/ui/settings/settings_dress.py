"""The shapes of the window of settings beside those of every large window and of the page of keys."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from partner_overlay.presentation.colours import Scheme, tinted, tokens_of
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.keys.keys_dress import keys_shapes
from partner_overlay.ui.table_colours import table_colours
from partner_overlay.ui.window_dress import dress_with, sheet_names

_SHAPES = """
QWidget[side="true"] {{ background: {window}; }}
QWidget[side="true"][above="true"] {{ border: 0; }}
QWidget[side="true"] QListWidget {{ background: {window}; }}
QWidget[side="true"] QListWidget::item {{ border: {ring}px solid transparent; border-radius: 7px; padding: 0 8px;
                                          color: {text}; }}
QWidget[side="true"] QListWidget::item:hover {{ background: {hover}; }}
QWidget[side="true"] QListWidget::item:selected {{ background: {chosen}; color: {on_chosen}; }}
QWidget[side="true"] QListWidget::item:selected:active:focus {{ border-color: {accent}; }}
QSlider::groove:horizontal {{ height: {groove}px; border-radius: {groove_round}px; background: {border}; }}
QSlider::sub-page:horizontal {{ border-radius: {groove_round}px; background: {accent}; }}
QSlider[layoutDirection="1"]::sub-page:horizontal {{ background: {border}; }}
QSlider[layoutDirection="1"]::add-page:horizontal {{ border-radius: {groove_round}px; background: {accent}; }}
QSlider::handle:horizontal {{ width: {knob_in_edge}px; margin: -{knob_beyond}px 0; border-radius: {knob_round}px;
                              border: {edge}px solid {border}; background: {field}; }}
QSlider::handle:horizontal:focus {{ width: {knob_in_ring}px; border: {ring}px solid {accent}; }}
QCheckBox[bare="true"] {{ padding: 6px 0 6px 12px; spacing: 0; }}
QCheckBox[bare="true"][layoutDirection="1"] {{ padding: 6px 12px 6px 0; }}
"""


def dress_settings(window: QWidget, scheme: Scheme) -> None:
    """Give the window of settings the scheme's colours and shapes."""
    tokens, colours = tokens_of(scheme), table_colours(scheme)
    names = {
        **sheet_names(scheme),
        **_slider(scheme),
        "hover": painted(tinted(tokens.window, tokens.face_hover)).name(),
        "chosen": (painted(tokens.accent) if tokens.solid else colours.chosen).name(),
        "on_chosen": (painted(tokens.on_accent) if tokens.solid else colours.text).name(),
    }
    dress_with(window, scheme, keys_shapes(scheme) + _SHAPES.format(**names))


def _slider(scheme: Scheme) -> dict[str, object]:
    """Its line and its knob, which go with the letters that there are now; a ring takes from the knob, not its room."""
    letters = QFontMetrics(QApplication.font()).ascent()
    groove, knob = 2 * max(2, letters // 8), 2 * max(9, (letters + 2) // 2)
    edge = 2 if tokens_of(scheme).solid else 1
    return {
        "groove": groove,
        "groove_round": groove // 2,
        "knob_in_edge": knob - 2 * edge,
        "knob_in_ring": knob - 2 * (edge + 1),
        "knob_beyond": (knob - groove) // 2,
        "knob_round": knob // 2,
    }
