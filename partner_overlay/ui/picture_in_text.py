"""A session's picture as a part of a text, with its legend under it."""

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter, QPicture, QPyTextObject, QTextDocument, QTextFormat

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.picture_view import PictureView
from partner_overlay.ui.review.picture_colours import PictureColours, picture_colours
from partner_overlay.ui.review.picture_painting import paint_legend, paint_picture, picture_height

PICTURE = QTextFormat.ObjectTypes.UserObject.value + 1
PLACE = "\N{OBJECT REPLACEMENT CHARACTER}"
_GAP = 4.0


class PictureInText(QPyTextObject):
    """As wide as it is told, in the colours of paper."""

    def __init__(self, view: PictureView, width: float, font: QFont, parent: QObject, *, mirrored: bool) -> None:
        super().__init__(parent)
        self._view = view
        self._font = font
        self._mirrored = mirrored
        self._colours = picture_colours(Scheme.LIGHT)
        self._picture = picture_height(view, width, font)
        self._size = QSizeF(width, self._picture + _GAP + _legend_height(view, width, font, self._colours))

    @override
    def intrinsicSize(self, _document: QTextDocument, _place: int, _form: QTextFormat) -> QSizeF:
        return self._size

    @override
    def drawObject(
        self, painter: QPainter, room: QRectF | QRect, _document: QTextDocument, _place: int, _form: QTextFormat
    ) -> None:
        place = QRectF(room)
        paint_picture(painter, self._view, place, self._colours, self._font, mirrored=self._mirrored)
        legend = place.adjusted(0, self._picture + _GAP, 0, 0)
        paint_legend(painter, self._view, legend, self._colours, self._font, mirrored=self._mirrored)


def _legend_height(view: PictureView, width: float, font: QFont, colours: PictureColours) -> float:
    """By painting it where nobody sees it."""
    picture = QPicture()
    painter = QPainter(picture)
    height = paint_legend(painter, view, QRectF(0, 0, width, 0), colours, font)
    painter.end()
    return height
