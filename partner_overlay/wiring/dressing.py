"""How the windows are dressed: in the desktop's colours and text or the chosen ones, and as still as is wished."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from partner_overlay.presentation.colours import Scheme
from partner_overlay.wiring.made_late import MadeLate
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.program import Program

if TYPE_CHECKING:
    from partner_overlay.ui.effects import Effects
    from partner_overlay.wiring.desks import Desks


def _effects() -> "Effects":
    from partner_overlay.ui.effects import Effects  # noqa: PLC0415  only where there are some to be stopped

    return Effects()


class Dressing:
    def __init__(self, program: Program, overlay: OverlayDesk) -> None:
        self._program = program
        self._overlay = overlay
        self._effects = MadeLate(_effects)
        self._worn: tuple[Scheme, int, float] | None = None  # colours, the overlay's size in per cent, points of text

    def write(self) -> float:
        """Write in the chosen size, and as still as is wished. Returns the points that the letters come to."""
        still = self._overlay.is_still(self._program.look)
        if still or self._effects.made is not None:
            self._effects.get().stop(on=still)
        self._overlay.letters.write_at(self._program.settings.access.text)
        return self._overlay.letters.window_points

    def dress(self, desks: "Desks") -> None:
        """The windows that there are follow the desktop's colours and text, the theme, and the overlay's size."""
        look = self._program.look
        wanted = self._overlay.scheme(look), look.size, self.write()
        if wanted == self._worn:
            return
        self._worn = wanted
        if desks.review.made is not None:
            desks.review.made.set_scheme(wanted[0])
        if desks.any_is_made:
            from partner_overlay.ui.redress import redress  # noqa: PLC0415  not before the first change

            redress(QApplication.topLevelWidgets(), wanted[0], look.size)
