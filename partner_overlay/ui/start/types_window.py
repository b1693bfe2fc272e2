"""The editor of session types: their list, and the chosen one to be changed. All of it holds at once."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.types_requests import TypesAsk
from partner_overlay.presentation.types_view import TypesView
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.opening import open_window
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.reflow import reckon_anew
from partner_overlay.ui.start.fitting_scroll import FittingScroll
from partner_overlay.ui.start.start_dress import dress_start
from partner_overlay.ui.start.type_form import TypeFormPart
from partner_overlay.ui.start.types_side import TypesSide
from partner_overlay.ui.tab_order import tab_in_reading_order
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import sheet_names

_LIST = """
QListWidget {{ border: {edge}px solid {border}; border-radius: 7px; background: {field}; padding: 3px; }}
QListWidget:focus {{ border: {ring}px solid {accent}; padding: 2px; }}
QListWidget::item {{ padding: 5px 6px; border-radius: 4px; }}
QListWidget::item:selected {{ background: {accent}; color: {on_accent}; }}
"""


class TypesWindow(QDialog):
    requested = Signal(object)  # a TypesRequest

    def __init__(self, owner: QWidget | None, scheme: Scheme) -> None:
        super().__init__(owner)
        self._place = -1
        self._scheme = scheme
        self.side = TypesSide()
        self.form = TypeFormPart(scheme)
        self._trouble = plain_label(wrap=True)
        self.undo = QPushButton(self.tr("Und&o"))
        self.restore = QPushButton(self.tr("&Restore shipped types"))
        self.close_button = QPushButton(self.tr("&Close"))
        self._build()
        self._connect()
        self.set_scheme(scheme)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Session types"))
        help_at(self, "check-ins")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._trouble.setContentsMargins(18, 4, 18, 12)
        self._trouble.hide()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.side)
        middle.addWidget(FittingScroll(self.form, beside=self.side), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self._trouble)
        layout.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setProperty("foot", True)
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left = Flow(across=12)
        for button in (self.undo, self.restore):
            button.setProperty("line", True)
            button.setMinimumHeight(36)  # as high as the button beside them, on the same line
            button.setAutoDefault(False)
            left.add(button)
        self.close_button.setProperty("primary", True)
        self.close_button.setMinimumSize(100, 36)
        self.close_button.setAutoDefault(False)
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(18, 12, 18, 14)
        layout.addWidget(left, 1)
        layout.addWidget(self.close_button)
        return foot

    def _connect(self) -> None:
        self.side.requested.connect(self.requested)
        self.form.requested.connect(self.requested)
        self.undo.clicked.connect(self._on_undo)
        self.restore.clicked.connect(self._on_restore)
        self.close_button.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self._on_undo)

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        self._scheme = scheme
        dress_start(self, scheme, _LIST.format(**sheet_names(scheme)))
        self.form.set_scheme(scheme)

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        self.set_scheme(self._scheme)
        reckon_anew(self)

    @override
    def render(self, view: TypesView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        anew, self._place = view.chosen != self._place, view.chosen
        self.side.show_types(view)
        if self.form.show_form(view.form, anew=anew):
            tab_in_reading_order(self)
        self.undo.setEnabled(view.can_undo)
        self.restore.setEnabled(view.can_restore)
        self._trouble.setText(literal(view.trouble))
        self._trouble.setVisible(bool(view.trouble))

    def bring_up(self) -> None:
        """Show it, or bring it to the front: the coach has asked for it."""
        if not self.isVisible():
            self.side.list.setFocus()
            reckon_anew(self)
            self.resize(self.sizeHint().expandedTo(QSize(760, 480)))
        open_window(self)

    @Slot()
    def _on_undo(self) -> None:
        self.requested.emit(TypesAsk.UNDO)

    @Slot()
    def _on_restore(self) -> None:
        self.requested.emit(TypesAsk.RESTORE)
