"""The shapes of the large windows that coaches work in (decks, review, history), beside those of every window."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from partner_overlay.presentation.colours import Scheme, tinted, tokens_of
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.table_colours import table_colours
from partner_overlay.ui.window_dress import dress_with, menu_rule, shapes, strokes

# A style sheet knows left and right only; a layoutDirection of 1 is one from the right. Of menus Qt turns it itself.
_SHAPES = """
QLineEdit {{ color: {text}; placeholder-text-color: {secondary};
             selection-background-color: {accent}; selection-color: {on_accent}; }}
QPushButton {{ border: {edge}px solid {border}; border-radius: 7px; padding: {air}px 12px; background: {field};
               color: {text}; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:disabled {{ color: {empty}; border-color: {rule}; }}
QPushButton:focus {{ border: {ring}px solid {accent}; padding: {air_in}px 11px; }}
QPushButton::menu-indicator {{ width: 0; }}
QComboBox {{ border: {edge}px solid {border}; border-radius: 7px; padding: {air}px 4px {air}px 9px; background: {field};
             color: {text}; }}
QComboBox:focus {{ border: {ring}px solid {accent}; padding: {air_in}px 3px {air_in}px 8px; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: 0; width: {drop}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: none; width: 0; height: 0;
                         border-left: {arrow}px solid {field}; border-right: {arrow}px solid {field};
                         border-top: {arrow_down}px solid {secondary}; margin-right: 6px; }}
QComboBox QAbstractItemView {{ background: {field}; color: {text}; border: {edge}px solid {border};
                               selection-background-color: {accent}; selection-color: {on_accent}; }}
QDialog {{ background: {window}; color: {text}; }}
QFileDialog QListView, QFileDialog QTreeView, QFileDialog QToolButton {{ background: {field}; color: {text}; }}
QSpinBox {{ border: {edge}px solid {border}; border-radius: 7px; padding: {air}px 4px {air}px 0; background: {field};
            color: {text}; selection-background-color: {accent}; selection-color: {on_accent}; }}
QSpinBox:focus {{ border: {ring}px solid {accent}; padding: {air_in}px 3px {air_in}px 0; }}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ border: 0; padding: 0; background: transparent; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: {drop}px; background: transparent; }}
QSpinBox::up-arrow, QSpinBox::down-arrow {{ image: none; width: 0; height: 0; border-left: {arrow}px solid {field};
                                           border-right: {arrow}px solid {field}; }}
QSpinBox::up-arrow {{ border-bottom: {arrow_down}px solid {secondary}; }}
QSpinBox::down-arrow {{ border-top: {arrow_down}px solid {secondary}; }}
QSpinBox::up-arrow:off {{ border-bottom-color: {rule}; }}
QSpinBox::down-arrow:off {{ border-top-color: {rule}; }}
QTableView, QTreeWidget, QListWidget {{ background: {window}; color: {text}; border: 0; outline: 0; }}
QTableView {{ border-top: 1px solid {rule}; }}
QTableView:focus, QTreeWidget:focus {{ border: {edge}px solid {accent}; }}
QTableView::item {{ padding: 0 6px; }}
QTableView::item:selected {{ background: {chosen_row}; color: {on_chosen_row}; }}
QPlainTextEdit {{ background: {field}; color: {text}; border: {edge}px solid {border}; border-radius: 7px;
                  padding: 0 3px; }}
QPlainTextEdit:focus {{ border: {ring}px solid {accent}; padding: 0 2px; }}
QTreeWidget::item:selected {{ background: {chosen}; color: {text}; }}
QTableView QLineEdit, QTableView QComboBox, QListWidget QLineEdit {{ border: {ring}px solid {accent}; border-radius: 0;
                                                                     padding: 0 6px; background: {field}; }}
QHeaderView {{ background: {head}; border: 0; }}
QHeaderView::section {{ background: {head}; color: {secondary}; border: 0; padding: 7px 8px; font-weight: 600; }}
QMenuBar {{ background: {head}; color: {text}; }}
QMenuBar::item {{ padding: 5px 11px; background: transparent; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu {{ background: {window}; color: {text}; border: {edge}px solid {border}; }}
QMenu::item {{ padding: 5px 26px 5px 18px; }}
QMenu::item:disabled {{ color: {empty}; }}
QMenu::separator {{ height: 1px; background: {menu_rule}; margin: 4px 0; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: {window}; }}
QAbstractScrollArea::corner {{ background: {window}; border: 0; }}
QScrollArea:focus {{ border: {ring}px solid {accent}; }}
QScrollBar {{ background: {window}; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: {bar}px; }}
QScrollBar:horizontal {{ height: {bar}px; }}
QScrollBar::handle {{ background: {border}; border: 3px solid {window}; border-radius: 6px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover {{ background: {secondary}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: 0; background: transparent; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QCheckBox {{ color: {text}; spacing: 6px; }}
QCheckBox::indicator {{ width: {box}px; height: {box}px; border: {edge}px solid {border}; border-radius: 3px;
                        background: {field}; }}
QCheckBox::indicator:checked {{ border: {edge}px solid {accent}; background: {accent}; }}
QCheckBox:focus {{ color: {accent}; }}
QCheckBox::indicator:focus {{ border: {ring}px solid {text}; width: {box_in}px; height: {box_in}px; }}
QCheckBox::indicator:checked:focus {{ background: {lit}; border: {ring}px solid {text}; }}
QLabel {{ color: {text}; background: transparent; }}
QLabel[quiet="true"] {{ color: {secondary}; }}
QLabel[strong="true"] {{ font-weight: 600; }}
QWidget[notice="true"] {{ background: {chosen}; border-radius: 8px; }}
QWidget[side="true"] {{ border-right: 1px solid {rule}; }}
QSplitter::handle {{ background: {rule}; }}
QComboBox[layoutDirection="1"] {{ padding: {air}px 9px {air}px 4px; }}
QComboBox[layoutDirection="1"]:focus {{ padding: {air_in}px 8px {air_in}px 3px; }}
QComboBox[layoutDirection="1"]::down-arrow {{ margin-right: 0; margin-left: 6px; }}
QSpinBox[layoutDirection="1"] {{ padding: {air}px 0 {air}px 4px; }}
QSpinBox[layoutDirection="1"]:focus {{ padding: {air_in}px 0 {air_in}px 3px; }}
QWidget[side="true"][layoutDirection="1"] {{ border-right: 0; border-left: 1px solid {rule}; }}
QToolTip {{ background: {field}; color: {text}; border: {edge}px solid {border}; padding: 4px; }}
"""


def dress_desk(window: QWidget, scheme: Scheme, more: str = "") -> None:
    """Give a built window the scheme's colours and shapes; `more` is a style sheet to go on with."""
    dress_with(window, scheme, desk_shapes(scheme) + more)


def desk_shapes(scheme: Scheme) -> str:
    """The style sheet of a large window; boxes and arrows go with the letters that there are now."""
    tokens, colours = tokens_of(scheme), table_colours(scheme)
    letters = QFontMetrics(QApplication.font()).ascent()  # a window finds out about others later
    return shapes(scheme) + _SHAPES.format(
        **strokes(scheme),
        box=max(13, letters),
        box_in=max(13, letters) - 2,  # in a ring that is wider than the edge, by a pixel at each side
        arrow=max(4, letters // 4),
        arrow_down=max(5, letters // 3),
        drop=max(20, letters),
        bar=max(12, letters // 2),
        text=colours.text.name(),
        secondary=colours.secondary.name(),
        accent=colours.accent.name(),
        on_accent=colours.on_accent.name(),
        border=painted(tokens.field_border).name(),
        field=painted(tokens.field).name(),
        window=colours.ground.name(),
        head=painted(tinted(tokens.window, tokens.face)).name() if not tokens.solid else colours.ground.name(),
        hover=painted(tinted(tokens.field, tokens.face_hover)).name(),
        chosen=colours.chosen.name() if not tokens.solid else colours.ground.name(),
        chosen_row=(painted(tokens.accent) if tokens.solid else colours.chosen).name(),
        on_chosen_row=(painted(tokens.on_accent) if tokens.solid else colours.text).name(),
        rule=colours.rule.name(),
        menu_rule=menu_rule(scheme).name(),
        empty=painted(tokens.empty).name(),
    )
