"""The session as a picture on the screen: every dot can be reached, and a line under it says what it was."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.picture_view import PictureView
from partner_overlay.ui.plain_words import escaped, plain_label
from partner_overlay.ui.redress import take_over
from partner_overlay.ui.review.picture_colours import PictureColours, picture_colours
from partner_overlay.ui.review.picture_dot import RING, PictureDot
from partner_overlay.ui.review.picture_layout import PictureLayout
from partner_overlay.ui.review.picture_painting import paint_legend, paint_picture, picture_height, picture_layout
from partner_overlay.ui.review.whole_amounts import whole_amounts
from partner_overlay.ui.text_block import literal

_LEAST_WIDTH = 240


class SessionPicture(QWidget):
    """Picture, legend, what the dot under pointer or keyboard was, and the same in a sentence."""

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._colours = colours = picture_colours(scheme)
        self.drawing = _Drawing(colours)
        self._legend = _Legend(colours)
        self._told = plain_label(quiet=True, wrap=True)
        self._summary = plain_label(quiet=True, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.drawing, self._told, self._legend, self._summary):
            layout.addWidget(part)
        self.drawing.told.connect(self._on_told)
        self._on_told("")

    def set_scheme(self, scheme: Scheme) -> None:
        """The same picture in other colours."""
        take_over(self._colours, picture_colours(scheme))

    @property
    def said(self) -> str:
        """What the line under the picture says."""
        return self._told.text()

    def show_picture(self, view: PictureView) -> None:
        self.drawing.show_picture(view)
        self._legend.show_picture(view)
        self._summary.setText(whole_amounts(view.summary))
        self._told.setVisible(bool(view.dots))
        self._legend.setVisible(bool(view.dots))

    @Slot(str)
    def _on_told(self, words: str) -> None:
        self._told.setText(
            literal(words or self.tr("Go to a dot to read what it was: with the pointer, or by ← and →."))
        )


class _Drawing(QWidget):
    told = Signal(str)
    dots_made = Signal(object)  # this widget, with other dots than before

    def __init__(self, colours: PictureColours) -> None:
        super().__init__()
        self._colours = colours
        self._view: PictureView | None = None
        self._dots: tuple[PictureDot, ...] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(_LEAST_WIDTH)

    def show_picture(self, view: PictureView) -> None:
        if view == self._view:
            return
        dots_before, self._view = (() if self._view is None else self._view.dots), view
        if self._dots is not None and view.dots != dots_before:
            self._make_dots(view)
        self.setAccessibleName(self.tr("The session as a picture"))
        self.setAccessibleDescription(view.summary)
        self.updateGeometry()
        self._place()
        self.update()

    @property
    def dots(self) -> tuple[PictureDot, ...]:
        """Made when they are first asked for; until then the picture shows without them."""
        if self._dots is not None or self._view is None:
            return self._dots or ()
        dots = self._make_dots(self._view)
        self._place()
        return dots

    def _make_dots(self, view: PictureView) -> tuple[PictureDot, ...]:
        for dot in self._dots or ():
            dot.setParent(None)
            dot.deleteLater()
        self._dots = dots = tuple(PictureDot(dot, self._colours, self) for dot in view.dots)
        for dot in dots:
            dot.told.connect(self.told)
            dot.step_wanted.connect(self._on_step)
            dot.show()
        self._take_turns(0)
        self.dots_made.emit(self)
        return dots

    def _take_turns(self, place: int) -> None:
        """Tab leads to one dot; arrow keys lead on."""
        for number, dot in enumerate(self.dots):
            mine = number == place
            dot.setFocusPolicy(Qt.FocusPolicy.StrongFocus if mine else Qt.FocusPolicy.ClickFocus)

    @Slot(int, bool)
    def _on_step(self, by: int, all_the_way: bool) -> None:  # noqa: FBT001  as the signal gives it
        places = {id(dot): number for number, dot in enumerate(self.dots)}
        last = len(self.dots) - 1
        here = places.get(id(self.sender()), 0)
        place = (last if by > 0 else 0) if all_the_way else min(max(here + by, 0), last)
        self._take_turns(place)
        self.dots[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _laid_out(self, view: PictureView) -> PictureLayout:
        return picture_layout(view, QRectF(self.rect()), self.font(), mirrored=_mirrored(self))

    def _place(self) -> None:
        if self._view is None or self._dots is None:
            return
        for dot, room in zip(self._dots, self._laid_out(self._view).dots(), strict=True):
            dot.setGeometry(room.adjusted(-RING, -RING, RING, RING).toAlignedRect())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and self._view is not None:
            self._show_tip(event, self._view)
            return True
        return super().event(event)

    def _show_tip(self, event: QEvent, view: PictureView) -> None:
        """What the phase under the pointer was."""
        laid_out = self._laid_out(view)
        rooms = [(laid_out.block(one), one.words) for one in view.blocks]
        rooms += [(laid_out.plan(one), one.words) for one in view.plan]
        rooms += [(laid_out.beyond(), view.over)] if view.over else []
        place, at = event.pos(), event.globalPos()  # type: ignore[attr-defined]  # a QHelpEvent
        words = next((words for room, words in rooms if room.contains(place)), "")
        QToolTip.showText(at, escaped(words), self)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return 0 if self._view is None else round(picture_height(self._view, width, self.font())) + RING

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(640))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange} and hasattr(self, "_view"):
            self.updateGeometry()
            self._place()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dots draw themselves."""
        if self._view is not None:
            painter = QPainter(self)
            paint_picture(
                painter,
                self._view,
                QRectF(self.rect()),
                self._colours,
                self.font(),
                mirrored=_mirrored(self),
                with_dots=False,
            )


class _Legend(QWidget):
    def __init__(self, colours: PictureColours) -> None:
        super().__init__()
        self._colours = colours
        self._view: PictureView | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, view: PictureView) -> None:
        self._view = view
        self.setAccessibleName(self.tr("What the shapes stand for"))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._painted(None, width))

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        self._painted(QPainter(self), self.width())

    def _painted(self, painter: QPainter | None, width: int) -> float:
        if self._view is None:
            return 0.0
        place = QRectF(0, 0, width, 0)
        return paint_legend(painter, self._view, place, self._colours, self.font(), mirrored=_mirrored(self))


def _mirrored(widget: QWidget) -> bool:
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
