"""Where the overlay stands: under the camera, at an edge, or where the coach put it; always wholly on its screen.

Pure geometry in pixels. A place is remembered as parts of the screen, so that it survives another resolution.
"""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, QSizeF

from partner_overlay.application.settings import SIZES, Place

SNAP = 12  # pixels within which a dragged overlay takes an edge
LEAST_BELOW_TOP = 8  # pixels
LENS_ABOVE_SCREEN = 8.0  # millimetres from the lens down to the first visible row, on a usual screen
BELOW_LENS = 20.0  # millimetres from the lens down to the overlay's upper edge: product.md 5 says 20 to 50
_SANE = (100.0, 2000.0)  # millimetres that a screen may honestly be wide or high
_MILLIMETRES_PER_INCH = 25.4
_USUAL_DPI = 96


class ScreenShape(NamedTuple):
    """A screen: all of it, the part that panels leave free, its size in millimetres, and its key."""

    key: str
    whole: QRect
    available: QRect
    millimetres: QSizeF


def clamped(place: QPoint, size: QSize, available: QRect) -> QPoint:
    """The nearest place at which the overlay lies wholly within; one that is too large keeps its beginning."""
    return QPoint(
        _within(place.x(), size.width(), available.x(), available.width()),
        _within(place.y(), size.height(), available.y(), available.height()),
    )


def fitting(size: int, resting: QSize, room: QSize) -> int:
    """The step of size (per cent), at most `size`, at which an overlay that now rests at `resting` has room."""
    if _has_room(resting, room, 1.0):
        return size
    smaller = (step for step in reversed(SIZES) if step < size and _has_room(resting, room, step / size))
    return next(smaller, min(size, SIZES[0]))


def _has_room(resting: QSize, room: QSize, scale: float) -> bool:
    return resting.width() * scale <= room.width() and resting.height() * scale <= room.height()


def _within(start: int, length: int, low: int, room: int) -> int:
    return max(low, min(start, low + room - length))


def under_camera(size: QSize, screen: ScreenShape) -> QPoint:
    """Top centre, with the upper edge 20 mm under the lens."""
    left = screen.whole.x() + (screen.whole.width() - size.width()) // 2
    by_lens = screen.whole.y() + round((BELOW_LENS - LENS_ABOVE_SCREEN) * _pixels_per_millimetre(screen))
    top = max(by_lens, screen.available.y() + LEAST_BELOW_TOP)
    return clamped(QPoint(left, top), size, screen.available)


def _pixels_per_millimetre(screen: ScreenShape) -> float:
    """By the screen's own word where that can be true, else as on a usual screen."""
    height = screen.millimetres.height()
    if _SANE[0] <= height <= _SANE[1]:
        return screen.whole.height() / height
    return _USUAL_DPI / _MILLIMETRES_PER_INCH


def at_top_edge(size: QSize, screen: ScreenShape) -> QPoint:
    """Top centre with no distance: where the hairline lies."""
    left = screen.whole.x() + (screen.whole.width() - size.width()) // 2
    return clamped(QPoint(left, screen.available.y()), size, screen.available)


def snapped(place: QPoint, size: QSize, screen: ScreenShape) -> QPoint:
    """The place where a drag ends: under the camera or at an edge when it is near, and wholly on the screen."""
    camera = under_camera(size, screen)
    inside = clamped(place, size, screen.available)
    near = screen.available.topLeft()
    far = clamped(screen.available.bottomRight(), size, screen.available)
    left = _at_nearest(inside.x(), (near.x(), far.x(), camera.x()))
    heights = (near.y(), far.y(), camera.y()) if left == camera.x() else (near.y(), far.y())
    return QPoint(left, _at_nearest(inside.y(), heights))


def _at_nearest(value: int, lines: tuple[int, ...]) -> int:
    nearest = min(lines, key=lambda line: abs(line - value))
    return nearest if abs(nearest - value) <= SNAP else value


def remembered(place: QPoint, size: QSize, screen: ScreenShape) -> Place:
    """The place as parts of the screen: of the free width to its left, of the height above it."""
    free = screen.available.width() - size.width()
    if place.y() + size.height() >= screen.available.bottom() + 1:  # at the lower edge, whatever the form's height
        down = 1.0
    else:
        down = (place.y() - screen.available.y()) / max(1, screen.available.height())
    across = (place.x() - screen.available.x()) / free if free > 0 else 0.5
    return Place(screen.key, min(1.0, max(0.0, across)), min(1.0, max(0.0, down)))


def place_on(screen: ScreenShape, place: Place, size: QSize) -> QPoint:
    """Where a remembered place lies on this screen now, for an overlay of this size."""
    free = max(0, screen.available.width() - size.width())
    left = screen.available.x() + round(place.across * free)
    top = screen.available.y() + round(place.down * screen.available.height())
    return clamped(QPoint(left, top), size, screen.available)


def screen_at(point: QPoint, screens: list[ScreenShape]) -> ScreenShape | None:
    """The screen that holds the point, else the nearest one; None without screens."""
    return min(screens, key=lambda screen: _distance(point, screen.whole), default=None)


def _distance(point: QPoint, area: QRect) -> int:
    across = max(area.left() - point.x(), 0, point.x() - area.right())
    down = max(area.top() - point.y(), 0, point.y() - area.bottom())
    return across + down
