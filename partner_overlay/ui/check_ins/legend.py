"""What the shapes on the picture mean, and how they are moved; while one of them moves, where it is."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partner_overlay.domain.prompts import Voice
from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.check_ins.check_in_handle import draw_check_in
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.line_sign import LineSign
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.redress import take_over
from partner_overlay.ui.review.picture_colours import PictureColours, picture_colours
from partner_overlay.ui.text_block import literal


class CheckInLegend(QWidget):
    """`how` says how they are moved."""

    def __init__(self, scheme: Scheme, how: str) -> None:
        super().__init__()
        self._colours = colours = picture_colours(scheme)
        self._how = how
        self.told = plain_label(how, quiet=True, wrap=True)
        self._shapes = Flow(across=16, down=4)
        self._shapes.add(
            _Shape(Voice.SAY, self.tr("say"), colours),
            _Shape(Voice.CUE, self.tr("cue"), colours),
            _Shape(Voice.SAY, self.tr("muted"), colours, muted=True),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._shapes)
        layout.addWidget(self.told)

    def set_scheme(self, scheme: Scheme) -> None:
        """The same in other colours."""
        take_over(self._colours, picture_colours(scheme))

    def say(self, place: str) -> None:
        """Where the one is that moves; empty when none does. It takes no less room meanwhile: nothing jumps."""
        self.told.setMinimumHeight(self.told.height() if place else 0)
        self.told.setText(literal(place) or self._how)


class _Shape(QWidget):
    """One shape with its word."""

    def __init__(self, voice: Voice, word: str, colours: PictureColours, *, muted: bool = False) -> None:
        super().__init__()
        self._voice = voice
        self._colours = colours
        self._muted = muted
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(LineSign(self._draw))
        layout.addWidget(plain_label(word, quiet=True))

    def _draw(self, painter: QPainter, room: QRectF) -> None:
        air = room.width() * 0.05
        draw_check_in(painter, room.adjusted(air, air, -air, -air), self._voice, self._colours, muted=self._muted)
