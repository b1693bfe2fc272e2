"""What a desktop tells the program of, as one record: keys pressed anywhere, sleep and lock, a screen that is shared.

Not needed for a first paint, so none of it is chosen or loaded before one.
"""

from typing import NamedTuple

from partner_overlay.desktop.casts import CastWatch
from partner_overlay.desktop.findings import Finding
from partner_overlay.desktop.global_keys import GlobalKeys
from partner_overlay.desktop.sleep import SleepWatch


class News(NamedTuple):
    keys: GlobalKeys
    sleep: SleepWatch
    casts: CastWatch

    def findings(self) -> tuple[Finding, ...]:
        """Each one's own line for `doctor`."""
        return tuple(source.finding() for source in self)

    def close(self) -> None:
        """Let go of every key and every connection."""
        for source in self:
            source.close()
