"""The shapes of the window of settings beside those of every large window and of the page of keys."""

from PySide6.QtWidgets import QWidget

from partner_overlay.presentation.colours import Scheme, tinted, tokens_of
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.keys.keys_dress import keys_shapes
from partner_overlay.ui.table_colours import table_colours
from partner_overlay.ui.window_dress import dress_with

_SHAPES = """
QWidget[side="true"] {{ background: {window}; }}
QWidget[side="true"] QListWidget {{ background: {window}; }}
QWidget[side="true"] QListWidget::item {{ border: 2px solid transparent; border-radius: 7px; padding: 0 8px;
                                          color: {text}; }}
QWidget[side="true"] QListWidget::item:hover {{ background: {hover}; }}
QWidget[side="true"] QListWidget::item:selected {{ background: {chosen}; color: {on_chosen}; }}
QWidget[side="true"] QListWidget::item:selected:active:focus {{ border-color: {accent}; }}
QSpinBox {{ border: 1px solid {border}; border-radius: 7px; padding: 0 4px 0 0; background: {field}; color: {text};
            selection-background-color: {accent}; selection-color: {on_accent}; }}
QSpinBox:focus {{ border: 2px solid {accent}; padding: 0 3px 0 0; }}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ border: 0; padding: 0; background: transparent; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 18px; background: transparent; }}
QSpinBox::up-arrow, QSpinBox::down-arrow {{ image: none; width: 0; height: 0; border-left: 4px solid {field};
                                           border-right: 4px solid {field}; }}
QSpinBox::up-arrow {{ border-bottom: 5px solid {secondary}; }}
QSpinBox::down-arrow {{ border-top: 5px solid {secondary}; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {border}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {accent}; }}
QSlider::handle:horizontal {{ width: 16px; margin: -7px 0; border-radius: 9px; border: 1px solid {border};
                              background: {field}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {accent}; }}
QCheckBox[bare="true"] {{ border: 2px solid transparent; padding: 4px; spacing: 0; }}
QCheckBox[bare="true"]:focus {{ border: 2px solid {accent}; border-radius: 5px; }}
QPushButton[segment] {{ border-radius: 0; }}
QPushButton[segment="first"] {{ border-top-left-radius: 7px; border-bottom-left-radius: 7px; }}
QPushButton[segment="last"] {{ border-top-right-radius: 7px; border-bottom-right-radius: 7px; }}
"""


def dress_settings(window: QWidget, scheme: Scheme) -> None:
    """Give the window of settings the scheme's colours and shapes."""
    tokens, colours = tokens_of(scheme), table_colours(scheme)
    names = {
        "window": painted(tokens.window).name(),
        "field": painted(tokens.field).name(),
        "border": painted(tokens.field_border).name(),
        "accent": painted(tokens.accent).name(),
        "on_accent": painted(tokens.on_accent).name(),
        "text": painted(tokens.glance).name(),
        "secondary": painted(tokens.secondary).name(),
        "hover": painted(tinted(tokens.window, tokens.face_hover)).name(),
        "chosen": (painted(tokens.accent) if tokens.solid else colours.chosen).name(),
        "on_chosen": (painted(tokens.on_accent) if tokens.solid else colours.text).name(),
    }
    dress_with(window, scheme, keys_shapes(scheme) + _SHAPES.format(**names))
