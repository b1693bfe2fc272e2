"""The powers of a desktop, as one record: each does its work or is a null version that says that it can't."""

from typing import NamedTuple

from partner_overlay.desktop.capture import HideFromCapture
from partner_overlay.desktop.findings import Finding
from partner_overlay.desktop.focus import FocusKeeper
from partner_overlay.desktop.on_top import StayOnTop
from partner_overlay.desktop.translucency import Translucency


class Powers(NamedTuple):
    stay_on_top: StayOnTop
    translucency: Translucency
    focus: FocusKeeper
    capture: HideFromCapture

    def findings(self) -> tuple[Finding, ...]:
        """Each power's own line for `doctor`."""
        return tuple(power.finding() for power in self)
