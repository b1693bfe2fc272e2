"""Staying on top on macOS: a level of its own, in every space, in a panel that a click does not activate.

Qt sets level, style and behaviour anew whenever a window's flags change, so `keep` has to be called after that too.
How a window gets beside another program's full-screen window is disputed (platform.md 1); all of it is in PROFILE.
"""

from typing import Final, NamedTuple

from PySide6.QtCore import Qt

from partner_overlay.desktop.cocoa_system import (
    ACCESSORY_PROGRAM,
    CAN_JOIN_ALL_SPACES,
    FULL_SCREEN_AUXILIARY,
    IGNORES_CYCLE,
    MOVE_TO_ACTIVE_SPACE,
    NONACTIVATING_PANEL,
    REGULAR_PROGRAM,
    SEEN,
    STATIONARY,
    STATUS_LEVEL,
    Cocoa,
)
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.on_top import QUIET_ON_TOP, WHAT


class SpacesProfile(NamedTuple):
    """One way to be in every space. `accessory`: no Dock icon and no menu bar while the overlay shows."""

    behaviour: int
    accessory: bool
    level: int = STATUS_LEVEL


PROFILE: Final = SpacesProfile(
    CAN_JOIN_ALL_SPACES | STATIONARY | IGNORES_CYCLE | FULL_SCREEN_AUXILIARY, accessory=False
)
"""What most programs do. With an accessory it is said to work where this does not; the Dock icon is the price."""

_UNTRIED: Final = (
    "The overlay asks for a place above other windows in every space, beside full-screen ones too. "
    "Written after Apple's manuals, not yet tried on a real Mac, and what others report of it differs."
)
_HELD: Final = "macOS says that the overlay stands above ordinary windows in this space and can be seen."
_LOST: Final = "macOS says that the overlay does not stand above other windows in this space."
_ACTIVITY: Final = "A coaching session is shown"


class MacStayOnTop:
    """While a window is kept, macOS also does not let the program nap, which would make its clock late."""

    def __init__(self, system: Cocoa, profile: SpacesProfile = PROFILE) -> None:
        self._system = system
        self._profile = profile
        self._kept: int | None = None
        self._activity: int | None = None

    @property
    def can_stay_on_top(self) -> bool:
        return True

    @property
    def window_flags(self) -> Qt.WindowType:
        return QUIET_ON_TOP

    def keep(self, win_id: int) -> None:
        self._kept = self._system.window_of(win_id)
        if self._kept:
            raise_up(self._system, self._kept, self._profile)
        if self._activity is None:
            self._activity = self._system.begin_activity(_ACTIVITY)
            self._be_accessory(on=True)

    def let_go(self) -> None:
        self._kept = None
        if self._activity is not None:
            self._system.end_activity(self._activity)
            self._activity = None
            self._be_accessory(on=False)

    def state(self) -> Answer:
        """Whether it has its level, stands in the space that is seen, and is not wholly covered there."""
        window = self._kept
        if not window:
            return Answer.UNKNOWN
        held = self._system.level(window) >= self._profile.level and self._system.is_on_active_space(window)
        return Answer.YES if held and self._system.occlusion(window) & SEEN else Answer.NO

    def finding(self) -> Finding:
        """Only what macOS itself says of the shown overlay is claimed."""
        match state := self.state():
            case Answer.YES:
                return Finding(WHAT, state, _HELD)
            case Answer.NO:
                return Finding(WHAT, state, _LOST)
            case Answer.UNKNOWN:
                return Finding(WHAT, state, _UNTRIED)

    def _be_accessory(self, *, on: bool) -> None:
        if self._profile.accessory:
            self._system.set_kind_of_program(ACCESSORY_PROGRAM if on else REGULAR_PROGRAM)


def raise_up(system: Cocoa, window: int, profile: SpacesProfile = PROFILE) -> None:
    """Style and behaviour before the level: AppKit checks them against each other when the level comes."""
    system.set_style_mask(window, system.style_mask(window) | NONACTIVATING_PANEL)
    behaviour = system.collection_behaviour(window) & ~MOVE_TO_ACTIVE_SPACE  # with the other one AppKit raises
    system.set_collection_behaviour(window, behaviour | profile.behaviour)
    system.set_level(window, profile.level)
