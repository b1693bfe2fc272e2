"""How much larger the desktop wants its text than it comes with; the overlay is drawn larger by as much."""

from partner_overlay.application.settings import SIZES

_USUAL = {"windows": 9.0, "cocoa": 13.0}  # points of the interface's font, by Qt's name for the platform
_USUAL_ELSEWHERE = 11.0  # the largest that a Linux desktop comes with
_AS_IT_COMES = 100


def text_scale(points: float, platform: str) -> int:
    """In per cent, one of the overlay's own steps, never under 100: at a usual size nothing changes."""
    wanted = 100 * points / _USUAL.get(platform, _USUAL_ELSEWHERE)
    return max(_AS_IT_COMES, *(step for step in SIZES if step <= wanted), SIZES[0])


def scaled_size(size: int, scale: int) -> int:
    """The overlay's size, in per cent, where text is scaled so; never over its largest."""
    return min(SIZES[-1], round(size * scale / 100))
