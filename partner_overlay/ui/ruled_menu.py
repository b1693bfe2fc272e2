"""A menu in the overlay's colours, whose entries stand in groups with a rule between them that can be seen in each."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.window_dress import draws_menus_from_base, menu_palette, menu_rule

_BESIDE = 5  # pixels that Qt's own style leaves free at either end of a rule


class RuledMenu(QMenu):
    """Qt's own style would draw a rule a little darker than its ground: on a dark one nobody would see it."""

    def __init__(self, scheme: Scheme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.set_scheme(scheme)

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the overlay have changed."""
        self.scheme = scheme
        self.setPalette(menu_palette(scheme))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if draws_menus_from_base():
            self._draw_rules()

    def _draw_rules(self) -> None:
        painter = QPainter(self)
        painter.setPen(menu_rule(self.scheme))
        for action in self.actions():
            if action.isSeparator():
                place = self.actionGeometry(action)
                painter.drawLine(place.left() + _BESIDE, place.top(), place.right() - _BESIDE, place.top())
        painter.end()
