"""The session as a picture: its phases as a bar, its minutes under it, and a handle for each check-in."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLineF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.check_ins_view import BarView
from partner_overlay.presentation.check_ins_words import place_words
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.dot_rows import stacked
from partner_overlay.presentation.picture_view import Block
from partner_overlay.ui.check_ins.check_in_handle import SIDE, CheckInHandle
from partner_overlay.ui.redress import take_over
from partner_overlay.ui.review.picture_colours import picture_colours

_BLOCKS: Final = 30.0  # logical pixels, as all of these
_SCALE: Final = 20.0
_GAP: Final = 4.0
_LEAST_WIDTH: Final = 260
_APART: Final = 0.8  # of a handle: nearer to each other they stand in rows

translate = QCoreApplication.translate


class SessionBar(QWidget):
    chosen = Signal(str)  # the id of a check-in, as for all of these
    moving = Signal(str, str)  # and where it is, in words
    moved = Signal(str, float)  # and its place, 0 to 1
    removing = Signal(str)

    def __init__(self, view: BarView, scheme: Scheme) -> None:
        super().__init__()
        self._view = view
        self._colours = picture_colours(scheme)
        self._rows: tuple[int, ...] = ()
        self.handles: dict[str, CheckInHandle] = {}
        self.setAccessibleName(self.tr("The session with its check-ins"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.show_bar(view)

    def set_scheme(self, scheme: Scheme) -> None:
        """The same in other colours."""
        take_over(self._colours, picture_colours(scheme))
        self.update()

    def fit_to_text(self) -> None:
        """Everything on it is as large as the letters."""
        for handle in self.handles.values():
            handle.unit = self._unit
        self._place()
        self.updateGeometry()

    def show_bar(self, view: BarView) -> bool:
        """Show this. Returns whether there are other handles now."""
        self._view = view
        wanted = [one.id for one in view.handles]
        other = list(self.handles) != wanted
        if other:
            self._make(wanted)
        for one in view.handles:
            handle = self.handles[one.id]
            handle.show_check_in(one)
            handle.is_chosen = one.id == view.chosen
            handle.tell(self._words(one.share))
            handle.raise_()  # so that they stand in the order of their moments, for Tab too
        self.setAccessibleDescription(". ".join(block.words for block in view.blocks))
        self.fit_to_text()
        self.update()
        return other

    def _make(self, wanted: list[str]) -> None:
        """A handle for each, those that are there already kept."""
        views = {one.id: one for one in self._view.handles}
        for gone in [one for one in self.handles if one not in views]:
            handle = self.handles.pop(gone)
            handle.blockSignals(True)  # it has nothing more to say
            if handle.hasFocus() and (now := self.handles.get(self._view.chosen)) is not None:
                now.setFocus(Qt.FocusReason.OtherFocusReason)
            handle.hide()
            handle.deleteLater()
        self.handles = {one: self.handles.get(one) or self._handle(one) for one in wanted}

    def _handle(self, check_in_id: str) -> CheckInHandle:
        view = next(one for one in self._view.handles if one.id == check_in_id)
        handle = CheckInHandle(view, self._colours, self)
        handle.chosen.connect(self._on_chosen)
        handle.moving.connect(self._on_moving)
        handle.moved.connect(self._on_moved)
        handle.removing.connect(self._on_removing)
        handle.show()
        return handle

    @property
    def _unit(self) -> float:
        return QFontMetricsF(self.font()).height() / 15

    @property
    def _side(self) -> float:
        return round(SIDE * self._unit)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def across(self, share: float) -> float:
        """Where a place of 0 to 1 lies."""
        along = self._side / 2 + share * (self.width() - self._side)
        return self.width() - along if self._mirrored else along

    def _place(self) -> None:
        shares = [one.share for one in self._view.handles]
        free = max(self.width() - self._side, 1)
        self._rows = stacked([share * free for share in shares], self._side * _APART)
        for handle, row in zip(self.handles.values(), self._rows, strict=True):
            self._put(handle, row)

    def _put(self, handle: CheckInHandle, row: int) -> None:
        side = int(self._side)
        top = (_BLOCKS + _GAP) * self._unit + row * side
        handle.setGeometry(round(self.across(handle.share) - side / 2), round(top), side, side)

    def _words(self, share: float) -> str:
        return place_words(share, self._view.length, self._view.shares, translate)

    def _sent(self) -> CheckInHandle | None:
        handle = self.sender()
        return handle if isinstance(handle, CheckInHandle) else None

    @Slot()
    def _on_chosen(self) -> None:
        if handle := self._sent():
            self.chosen.emit(handle.view.id)

    @Slot()
    def _on_moving(self) -> None:
        if handle := self._sent():
            handle.raise_()
            row = self._rows[list(self.handles).index(handle.view.id)]
            self._put(handle, row)
            words = self._words(handle.share)
            handle.tell(words)
            self.moving.emit(handle.view.id, words)
            self.update()

    @Slot(int)
    def _on_moved(self, per_cent: int) -> None:
        if handle := self._sent():
            self.moved.emit(handle.view.id, per_cent / 100)

    @Slot()
    def _on_removing(self) -> None:
        if handle := self._sent():
            self.removing.emit(handle.view.id)

    # Qt's

    @override
    def sizeHint(self) -> QSize:
        rows = max(self._rows, default=0) + 1
        high = (_BLOCKS + _GAP + _SCALE) * self._unit + rows * self._side
        return QSize(2 * _LEAST_WIDTH, round(high))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = max(self._rows, default=0)
        self._place()
        if max(self._rows, default=0) != before:
            self.updateGeometry()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange} and hasattr(self, "handles"):
            self.fit_to_text()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        for block in self._view.blocks:
            self._paint_block(painter, block)
        painter.setFont(self.font())
        self._paint_stems(painter)
        self._paint_scale(painter)
        painter.end()

    def _paint_block(self, painter: QPainter, block: Block) -> None:
        one, other = sorted((self.across(block.begin), self.across(block.end)))
        unit = self._unit
        room = QRectF(one + 1.5 * unit, 0.5, other - one - 3 * unit, _BLOCKS * unit)
        painter.setPen(QPen(self._colours.phases[block.phase], unit))
        painter.setBrush(self._colours.washes[block.phase])
        painter.drawRoundedRect(room, 4 * unit, 4 * unit)
        metrics = QFontMetricsF(painter.font())
        inside = room.adjusted(6 * unit, 0, -6 * unit, 0)
        namings = (f"{block.word} {block.minutes}", block.word, block.minutes)
        fitting = next((words for words in namings if metrics.horizontalAdvance(words) <= inside.width()), "")
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        if not fitting:
            fitting, inside, side = block.word[:1], room, Qt.AlignmentFlag.AlignHCenter
        painter.setPen(self._colours.text)
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, fitting)

    def _paint_stems(self, painter: QPainter) -> None:
        """From the bar to each handle: where exactly it comes."""
        unit = self._unit
        painter.setPen(QPen(self._colours.secondary, unit))
        for handle in self.handles.values():
            x = self.across(handle.share)
            painter.drawLine(QLineF(x, _BLOCKS * unit - 4 * unit, x, handle.geometry().center().y()))

    def _paint_scale(self, painter: QPainter) -> None:
        unit, metrics = self._unit, QFontMetricsF(self.font())
        top = self.height() - _SCALE * unit
        painter.setPen(QPen(self._colours.line, unit))
        painter.drawLine(QLineF(self.across(0), top, self.across(1), top))
        free = [0.0, float(self.width())]  # where no figures stand yet
        for moment in reversed(self._view.scale):
            x, wide = self.across(moment.at), metrics.horizontalAdvance(moment.words)
            painter.setPen(QPen(self._colours.line, unit))
            painter.drawLine(QLineF(x, top, x, top + 3 * unit))
            left = min(max(x - wide / 2, 0), self.width() - wide)
            if left < free[0] or left + wide > free[1]:
                continue  # the last figures, with their unit, go before
            free = [left + wide + 6 * unit, free[1]] if self._mirrored else [free[0], left - 6 * unit]
            painter.setPen(self._colours.secondary)
            room = QRectF(left, top + 3 * unit, wide, _SCALE * unit - 3 * unit)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, moment.words)
