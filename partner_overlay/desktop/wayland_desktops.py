"""What staying on top comes to on each Wayland desktop: what the tests there have shown, and the desktop's own way.

Shown by tests/desktops, with the whole program through XWayland, above Wayland's own full-screen windows and X11's.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from partner_overlay.desktop.findings import Answer


class WaylandDesktop(NamedTuple):
    """`shown` is where the overlay was seen to stay on top, empty for nowhere; `own_way` asks the desktop itself.

    `later_overlays_cover` where windows that ask for no management keep the order in which they came, and
    `unmanaged_has_keyboard` where such a one, and no other, can be typed into above a full-screen window.
    """

    name: str
    shown: str = ""
    own_way: str = ""
    later_overlays_cover: bool = False
    unmanaged_has_keyboard: bool = False

    @property
    def can_through_xwayland(self) -> Answer:
        return Answer.YES if self.shown else Answer.UNKNOWN

    @property
    def why_through_xwayland(self) -> str:
        if not self.shown:
            return (
                f"This is {self.name} on Wayland, where it has not been tested. Through XWayland the desktops that "
                "were keep the overlay on top; here it can't be checked."
            )
        but = " Another program's overlay that opens later may cover it." if self.later_overlays_cover else ""
        return (
            f"This is {self.name} on Wayland. Through XWayland the overlay stays above other windows, also above "
            f"full-screen ones, as tested with {self.shown}; whether it is so right now can't be checked.{but}"
        )

    @property
    def why_not_on_wayland_itself(self) -> str:
        ask = f" Or ask {self.name} itself: {self.own_way}" if self.own_way else ""
        return f"Wayland's own windows can't ask to stay on top. Install or enable XWayland.{ask}"


GNOME: Final = WaylandDesktop(
    "GNOME", "mutter 43", "click the overlay, press Alt+Space, choose Always on Top.", later_overlays_cover=True
)
KDE: Final = WaylandDesktop(
    "KDE", "KWin 5.27", "by a window rule for the title Partner Overlay that forces Keep Above."
)
SWAY: Final = WaylandDesktop(
    "sway",
    "sway 1.7",
    'add to its configuration for_window [title="^Partner Overlay$"] floating enable, sticky enable.',
    later_overlays_cover=True,
    unmanaged_has_keyboard=True,
)
COSMIC: Final = WaylandDesktop("COSMIC", own_way="Always on Top in the window's own menu.")
OTHER: Final = WaylandDesktop("an unknown desktop")

_BY_WORD: Final[Mapping[str, WaylandDesktop]] = {
    "gnome": GNOME,
    "kde": KDE,
    "sway": SWAY,
    "cosmic": COSMIC,
    "budgie": WaylandDesktop("Budgie"),  # calls itself GNOME as well, and is not
    "hyprland": WaylandDesktop("Hyprland"),
    "niri": WaylandDesktop("niri"),
    "labwc": WaylandDesktop("labwc"),
    "wayfire": WaylandDesktop("Wayfire"),
    "river": WaylandDesktop("river"),
    "lxqt": WaylandDesktop("LXQt"),
    "xfce": WaylandDesktop("Xfce"),
    "x-cinnamon": WaylandDesktop("Cinnamon"),
    "pantheon": WaylandDesktop("Pantheon"),
}


def wayland_desktop(environ: Mapping[str, str]) -> WaylandDesktop:
    """By the names that a session gives itself, the most particular first; sway by its socket, as it gives none."""
    words = environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
    if found := next((_BY_WORD[word] for word in words if word in _BY_WORD), None):
        return found
    return SWAY if environ.get("SWAYSOCK") else OTHER
