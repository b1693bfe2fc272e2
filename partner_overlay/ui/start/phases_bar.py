"""The phases of a session as a bar whose two joins can be moved; the minutes of each phase stand in it."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.apart import isolated
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.phase_joins import FIRST, SECOND, Joins, PartView, PhasesView
from partner_overlay.ui.review.picture_colours import picture_colours
from partner_overlay.ui.start.field_rows import line_of
from partner_overlay.ui.start.join_handle import JoinHandle
from partner_overlay.ui.text_block import literal

_HANDLE = 16  # pixels wide
_CORNER = 4.0
_PADDING = 6.0
_LEAST_WIDTH, _LEAST_HEIGHT = 220, 34


class PhasesBar(QWidget):
    moved = Signal(object)  # Joins

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._colours = picture_colours(scheme)
        self._view: PhasesView | None = None
        self.handles = (JoinHandle(self), JoinHandle(self))
        self.handles[FIRST].stepped.connect(self._on_first_stepped)
        self.handles[SECOND].stepped.connect(self._on_second_stepped)
        self.handles[FIRST].dragged.connect(self._on_first_dragged)
        self.handles[SECOND].dragged.connect(self._on_second_dragged)
        self.handles[FIRST].set_to.connect(self._on_first_set)
        self.handles[SECOND].set_to.connect(self._on_second_set)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_scheme(self, scheme: Scheme) -> None:
        self._colours = picture_colours(scheme)
        self.update()

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        self.updateGeometry()

    def show_phases(self, view: PhasesView) -> None:
        self._view = view
        for handle, join in zip(self.handles, view.handles, strict=True):
            handle.show_join(join)
        self._place_handles()
        self.setToolTip(", ".join(f"{part.word} {part.minutes}" for part in view.parts))
        self.update()

    def _place_handles(self) -> None:
        if self._view is None:
            return
        for handle, join in zip(self.handles, self._view.handles, strict=True):
            left = round(join.at * self.width() - _HANDLE / 2)
            room = QRect(left, 0, _HANDLE, self.height())
            handle.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), room))

    # Moved

    @Slot(int)
    def _on_first_stepped(self, by: int) -> None:
        self._step(FIRST, by)

    @Slot(int)
    def _on_second_stepped(self, by: int) -> None:
        self._step(SECOND, by)

    @Slot(float)
    def _on_first_dragged(self, across: float) -> None:
        self._drag(FIRST, across)

    @Slot(float)
    def _on_second_dragged(self, across: float) -> None:
        self._drag(SECOND, across)

    @Slot(int)
    def _on_first_set(self, minute: int) -> None:
        self._move(FIRST, minute)

    @Slot(int)
    def _on_second_set(self, minute: int) -> None:
        self._move(SECOND, minute)

    def _step(self, which: int, by: int) -> None:
        if self._view is not None:
            self._tell(self._view.joins.stepped(which, by))

    def _drag(self, which: int, across: float) -> None:
        if self._view is not None:
            part = across / max(1, self.width())
            from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._move(which, (1 - part if from_right else part) * self._view.joins.minutes)

    def _move(self, which: int, minute: float) -> None:
        if self._view is not None:
            self._tell(self._view.joins.moved(which, minute))

    def _tell(self, joins: Joins) -> None:
        """A join that can't go there stays, and a screen reader finds it where it is."""
        if self._view is not None and joins != self._view.joins:
            self.moved.emit(joins)
        elif self._view is not None:
            self.show_phases(self._view)

    # Drawn

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        """As high as a field, so that its name stands at its middle."""
        return QSize(_LEAST_WIDTH, max(_LEAST_HEIGHT, line_of(self)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_handles()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_handles()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        for part in self._view.parts:
            width = part.width * self.width()
            self._paint_part(painter, part, left, width)
            left += width
        painter.end()

    def _paint_part(self, painter: QPainter, part: PartView, left: float, width: float) -> None:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        room = QRectF(left, 0, width, self.height()).adjusted(1.5, 1, -1.5, -1)
        painter.setPen(QPen(self._colours.phases[part.phase], 1.5))
        painter.setBrush(self._colours.washes[part.phase])
        painter.drawRoundedRect(room, _CORNER, _CORNER)
        self._write(painter, room.adjusted(_PADDING, 0, -_PADDING, 0), part)

    def _write(self, painter: QPainter, room: QRectF, part: PartView) -> None:
        """The phase with its minutes, or the minutes alone where there is no room for both."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        minutes = isolated(part.minutes)
        words = f"{literal(part.word)} {minutes}"
        if metrics.horizontalAdvance(words) > room.width() - _PADDING:
            words = minutes
        painter.setFont(font)
        painter.setPen(self._colours.text)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)
