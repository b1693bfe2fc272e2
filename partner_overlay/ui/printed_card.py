"""One card on paper. A say has a full frame and a quotation's bar; a cue a dashed frame with round corners."""

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainter, QPen, QTextOption

from partner_overlay.domain.prompts import Voice
from partner_overlay.presentation.printed_card import PrintedCard
from partner_overlay.ui.typeface import interface_family

# All lengths in points. Fonts are asked for in pixels, which the painter's scale makes points of.
_GAP = 10.0  # between the cut and the frame
_ROOM = 12.0  # between the frame and the words
_BAR = 4.0
_ROUND = 12.0
_FOOT = 14.0
_FRAME = 0.8
_DASHED = 1.2
_DASHES = (5.0, 4.0)  # as multiples of the line's width
_GLANCE_SIZES = range(26, 11, -1)
_SENTENCE_SIZES = range(14, 4, -1)
_FOOT_SIZE = 9
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


def draw_card(painter: QPainter, place: QRectF, card: PrintedCard) -> None:
    """The card within its part of the page, which is cut out along its edges."""
    frame = place.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    _draw_frame(painter, frame, card.voice)
    inside = frame.adjusted(_ROOM + _BAR, _ROOM, -_ROOM, -_ROOM)
    words = inside.adjusted(0, 0, 0, -_FOOT)
    glance_part = words.height() if not card.sentence else words.height() * 0.55
    painter.setPen(Qt.GlobalColor.black)
    used = _draw_fitting(painter, _top_of(words, glance_part), card.glance, _GLANCE_SIZES, QFont.Weight.DemiBold)
    rest = words.adjusted(0, used + _ROOM / 2, 0, 0)
    if card.sentence:
        _draw_fitting(painter, rest, card.sentence, _SENTENCE_SIZES, QFont.Weight.Normal)
    _draw_foot(painter, inside, card)


def _draw_frame(painter: QPainter, frame: QRectF, voice: Voice) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if voice is Voice.SAY:
        painter.setPen(QPen(Qt.GlobalColor.black, _FRAME))
        painter.drawRect(frame)
        painter.fillRect(QRectF(frame.x(), frame.y(), _BAR, frame.height()), Qt.GlobalColor.black)
    else:
        pen = QPen(Qt.GlobalColor.black, _DASHED)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.drawRoundedRect(frame, _ROUND, _ROUND)


def _draw_foot(painter: QPainter, inside: QRectF, card: PrintedCard) -> None:
    """What it is, in one line: voice and kind, and the competency's number at the other end."""
    font = _font(_FOOT_SIZE, QFont.Weight.Normal)
    line = QRectF(inside.x(), inside.bottom() - _FOOT, inside.width(), _FOOT)
    painter.setFont(font)
    painter.drawText(
        line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), f"{card.label} · {card.kind}"
    )
    painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), card.number)


def _draw_fitting(painter: QPainter, room: QRectF, words: str, sizes: range, weight: QFont.Weight) -> float:
    """The words in the largest size that fits, or as many of them as fit in the smallest; the height that they take."""
    font, shown = _fitting(painter, room, words, sizes, weight)
    painter.setFont(font)
    side = Qt.AlignmentFlag.AlignRight if _is_right_to_left(words) else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(room, shown, option)
    return _height(painter, font, room, shown)


def _fitting(painter: QPainter, room: QRectF, words: str, sizes: range, weight: QFont.Weight) -> tuple[QFont, str]:
    for size in sizes:
        font = _font(size, weight)
        if _fits(painter, font, room, words):
            return font, words
    font = _font(sizes[-1], weight)
    shown = words
    while not _fits(painter, font, room, f"{shown}…") and len(shown) > 1:
        shown = shown[: len(shown) * 9 // 10]
    return font, f"{shown}…"


def _fits(painter: QPainter, font: QFont, room: QRectF, words: str) -> bool:
    metrics = QFontMetricsF(font, painter.device())
    found = metrics.boundingRect(room, _WRAPPED, words)
    return found.height() <= room.height() and found.width() <= room.width()


def _height(painter: QPainter, font: QFont, room: QRectF, words: str) -> float:
    return QFontMetricsF(font, painter.device()).boundingRect(room, _WRAPPED, words).height()


def _is_right_to_left(words: str) -> bool:
    """As its first letter is written."""
    directions = (unicodedata.bidirectional(sign) for sign in words)
    return next((each in {"R", "AL"} for each in directions if each in {"L", "R", "AL"}), False)


def _top_of(words: QRectF, height: float) -> QRectF:
    return QRectF(words.topLeft(), QPointF(words.right(), words.top() + height))


def _font(size: int, weight: QFont.Weight) -> QFont:
    font = QFont(interface_family(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)))
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
