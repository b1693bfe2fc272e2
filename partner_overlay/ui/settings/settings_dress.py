"""The shapes of the window of settings beside those of every large window and of the page of keys."""

from PySide6.QtWidgets import QWidget

from partner_overlay.presentation.colours import Scheme, tinted, tokens_of
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.keys.keys_dress import keys_shapes
from partner_overlay.ui.table_colours import table_colours
from partner_overlay.ui.window_dress import dress_with, sheet_names

_SHAPES = """
QWidget[side="true"] {{ background: {window}; }}
QWidget[side="true"] QListWidget {{ background: {window}; }}
QWidget[side="true"] QListWidget::item {{ border: {ring}px solid transparent; border-radius: 7px; padding: 0 8px;
                                          color: {text}; }}
QWidget[side="true"] QListWidget::item:hover {{ background: {hover}; }}
QWidget[side="true"] QListWidget::item:selected {{ background: {chosen}; color: {on_chosen}; }}
QWidget[side="true"] QListWidget::item:selected:active:focus {{ border-color: {accent}; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {border}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {accent}; }}
QSlider[layoutDirection="1"]::sub-page:horizontal {{ background: {border}; }}
QSlider[layoutDirection="1"]::add-page:horizontal {{ border-radius: 2px; background: {accent}; }}
QSlider::handle:horizontal {{ width: 16px; margin: -7px 0; border-radius: 9px; border: {edge}px solid {border};
                              background: {field}; }}
QSlider::handle:horizontal:focus {{ border: {ring}px solid {accent}; }}
QCheckBox[bare="true"] {{ border: {ring}px solid transparent; padding: 4px; spacing: 0; }}
QCheckBox[bare="true"]:focus {{ border: {ring}px solid {accent}; border-radius: 5px; }}
"""


def dress_settings(window: QWidget, scheme: Scheme) -> None:
    """Give the window of settings the scheme's colours and shapes."""
    tokens, colours = tokens_of(scheme), table_colours(scheme)
    names = {
        **sheet_names(scheme),
        "hover": painted(tinted(tokens.window, tokens.face_hover)).name(),
        "chosen": (painted(tokens.accent) if tokens.solid else colours.chosen).name(),
        "on_chosen": (painted(tokens.on_accent) if tokens.solid else colours.text).name(),
    }
    dress_with(window, scheme, keys_shapes(scheme) + _SHAPES.format(**names))
