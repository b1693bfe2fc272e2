"""The page of check-ins: the session type, the session as a picture on which they are moved, and the chosen one."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.check_ins_requests import (
    BroughtBack,
    CheckInChosen,
    CheckInsAsk,
    Field,
    MovedTo,
    TypeChosen,
)
from partner_overlay.presentation.check_ins_view import CheckInsView
from partner_overlay.presentation.check_ins_words import voice_words
from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.calm_combo import CalmCombo
from partner_overlay.ui.check_ins.check_in_details import CheckInDetails
from partner_overlay.ui.check_ins.legend import CheckInLegend
from partner_overlay.ui.check_ins.session_bar import SessionBar
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.plain_words import broken, hint, menu_words, plain_label
from partner_overlay.ui.review.headings import enlarge_again, title_label
from partner_overlay.ui.tab_order import tab_in_reading_order
from partner_overlay.ui.text_block import literal

translate = QCoreApplication.translate

_BESIDE = 22  # pixels that stay free to both sides of the page


class CheckInsPage(QWidget):
    """`scheme` is for what is drawn; the window gives the rest its colours."""

    requested = Signal(object)  # a CheckInsRequest

    def __init__(self, view: CheckInsView, scheme: Scheme) -> None:
        super().__init__()
        self.view = view
        self.trouble = plain_label(wrap=True)
        self.types = CalmCombo(self.tr("Session type"))
        self.bar = SessionBar(view.bar, scheme)
        how = self.tr("Drag a check-in, or move it with ← and →; with Shift by larger steps.")
        self.legend = CheckInLegend(scheme, how)
        self.add = QPushButton(self.tr("Add a check-in"))
        self.away = QWidget()
        self.full = plain_label(quiet=True, wrap=True)
        self.nothing = plain_label(self.tr("This session type has no check-ins."), quiet=True, wrap=True)
        self.details = CheckInDetails(scheme)
        self.area, self._page = QScrollArea(), QWidget()
        self._brought: dict[QPushButton, str] = {}
        self._build()
        self._connect()
        self.show_check_ins(view)
        tab_in_reading_order(self)

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.tr("Check-ins"))
        self._page.setProperty("page", True)
        rows = QVBoxLayout(self._page)
        rows.setContentsMargins(_BESIDE, 16, _BESIDE, 18)
        rows.setSpacing(8)
        for part in self._parts():
            rows.addWidget(part)
        rows.addStretch(1)
        self.area.setWidget(self._page)
        whole.addWidget(self.area)

    def _parts(self) -> tuple[QWidget, ...]:
        title = title_label()
        title.setText(self.tr("Check-ins"))
        self.trouble.setProperty("notice", True)
        self.trouble.setContentsMargins(12, 6, 12, 6)
        intro = self.tr(
            "Soft reminders that wait on the overlay until you answer them. Each session type has its own; "
            "what you change counts from the next session on."
        )
        return (
            title,
            plain_label(intro, wrap=True),
            self.trouble,
            self._choice(),
            self.bar,
            self.legend,
            self.nothing,
            self._adding(),
            self.details,
        )

    def _choice(self) -> QWidget:
        line = Flow(across=10, down=4)
        label = plain_label(self.tr("Session type"))
        label.setBuddy(self.types)
        line.add(label, self.types)
        return line

    def _adding(self) -> QWidget:
        self.add.setMinimumHeight(32)
        self.add.setAutoDefault(False)
        self.add.setAccessibleName(self.add.text())
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        line = Flow(across=8, down=6)
        line.add(self.add)
        for part in (line, self.full, self.away):
            rows.addWidget(part)
        column = QVBoxLayout(self.away)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        return holder

    def _connect(self) -> None:
        self.types.activated.connect(self._on_type)
        self.add.clicked.connect(self._on_add)
        self.bar.chosen.connect(self._on_chosen)
        self.bar.moving.connect(self._on_moving)
        self.bar.moved.connect(self._on_moved)
        self.bar.removing.connect(self._on_removing)
        self.details.requested.connect(self.requested)

    def set_scheme(self, scheme: Scheme) -> None:
        """Draw in the colours of this scheme from now on."""
        for part in (self.bar, self.legend, self.details):
            part.set_scheme(scheme)

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        enlarge_again(self)
        self.bar.fit_to_text()
        self._fit_words()

    def _fit_words(self) -> None:
        """Buttons with long words have them on more lines where the page is narrow."""
        room = self.width() - self.area.verticalScrollBar().sizeHint().width() - 2 * _BESIDE
        for button, words in (*self.details.ticks.items(), *((each, each.accessibleName()) for each in self._brought)):
            button.setText(menu_words(words))
            beside = button.sizeHint().width() - button.fontMetrics().horizontalAdvance(words)
            button.setText(broken(menu_words(words), button.fontMetrics(), room - beside))

    def show_check_ins(self, view: CheckInsView) -> None:
        """Show this; what is being typed, and where the keyboard is, stays."""
        before, self.view = self.view, view
        if [self.types.itemText(at) for at in range(self.types.count())] != [literal(each) for each in view.types]:
            self.types.clear()
            self.types.addItems([literal(each) for each in view.types])
        self.types.setCurrentIndex(view.type)
        self.trouble.setText(literal(view.trouble))
        self.trouble.setVisible(bool(view.trouble))
        self.add.setEnabled(not view.full)
        self.full.setText(literal(view.full))
        self.full.setVisible(bool(view.full))
        hint(self.add, view.full or self.tr("Another reminder in this session type, where there is room."))
        had_handle = any(handle.hasFocus() for handle in self.bar.handles.values())
        other = self.bar.show_bar(view.bar)
        other = self._show_away(before, view) or other
        self._show_chosen(view)
        if other:
            self._fit_words()
            tab_in_reading_order(self)
        if had_handle and view.bar.chosen in self.bar.handles:
            self.bar.handles[view.bar.chosen].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chosen(self, view: CheckInsView) -> None:
        self.nothing.setVisible(not view.bar.handles)
        self.details.setVisible(view.chosen is not None)
        if view.chosen is not None:
            self.details.show_choices(voice_words(translate), view.competencies)
            self.details.show_check_in(view.chosen)

    def _show_away(self, before: CheckInsView, view: CheckInsView) -> bool:
        """A button for each that can be brought back. Returns whether there are others now."""
        if before is not view and before.away == view.away and before.full == view.full:
            return False
        for gone in self._brought:
            gone.hide()
            gone.deleteLater()
        self._brought = {self._bringer(words, full=bool(view.full)): one for one, words in view.away}
        self.away.setVisible(bool(view.away))
        return True

    def _bringer(self, glance: str, *, full: bool) -> QPushButton:
        words = self.tr("Bring back “{glance}”").replace("{glance}", literal(glance))
        button = QPushButton(menu_words(words))
        button.setProperty("line", True)
        button.setAutoDefault(False)
        button.setMinimumHeight(28)
        button.setEnabled(not full)
        button.setAccessibleName(words)
        button.clicked.connect(self._on_brought_back)
        column = self.away.layout()
        if column is not None:
            column.addWidget(button)
            column.setAlignment(button, Qt.AlignmentFlag.AlignLeading)
        return button

    def flush(self) -> None:
        """Give out what was typed, if anything was."""
        for row in self.details.rows.values():
            row.field.flush()

    @property
    def brings_back(self) -> tuple[QPushButton, ...]:
        """The buttons that bring shipped check-ins back."""
        return tuple(self._brought)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    # What is asked for

    @Slot(int)
    def _on_type(self, place: int) -> None:
        self.requested.emit(TypeChosen(place))

    @Slot()
    def _on_add(self) -> None:
        self.requested.emit(CheckInsAsk.ADD)
        self.details.rows[Field.GLANCE].field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.details.rows[Field.GLANCE].field.selectAll()

    @Slot()
    def _on_brought_back(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton) and button in self._brought:
            brought = self._brought[button]
            self.requested.emit(BroughtBack(brought))
            if brought in self.bar.handles:
                self.bar.handles[brought].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_chosen(self, check_in_id: str) -> None:
        if check_in_id != self.view.bar.chosen:
            self.requested.emit(CheckInChosen(check_in_id))

    @Slot(str, str)
    def _on_moving(self, check_in_id: str, place: str) -> None:
        if self.view.chosen is not None and self.view.chosen.id == check_in_id:
            self.details.tell(place)
        self.legend.say(place)

    @Slot(str, float)
    def _on_moved(self, check_in_id: str, share: float) -> None:
        self.legend.say("")
        self.requested.emit(MovedTo(check_in_id, share))

    @Slot(str)
    def _on_removing(self, check_in_id: str) -> None:
        self._on_chosen(check_in_id)
        self.requested.emit(CheckInsAsk.REMOVE)
