"""A widget that places its parts itself, by the width that there is: one base for all that wraps or stacks."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from partner_overlay.overriding import override

Room = tuple[QWidget, QRect]


class Reflow(QWidget):
    """Says in `_rooms` where its parts go, as if one read from the left; hidden parts are not asked about."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[QWidget] = []
        self._known: dict[int, list[Room]] = {}  # by width
        self._margin = 0  # below the last part
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, *parts: QWidget) -> None:
        for part in parts:
            part.setParent(self)
            self._parts.append(part)
            part.setVisible(True)
        self._forget()

    def fit_to_text(self) -> None:
        """Make room for letters and edges of the size that they have now: of a hidden window Qt tells only later."""
        self._forget()
        self._place()

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _rooms(self, width: int) -> Iterable[Room]:
        raise NotImplementedError

    def _forget(self) -> None:
        self._known = {}
        self.updateGeometry()

    def _rooms_at(self, width: int) -> list[Room]:
        """As reckoned before, unless something has changed since."""
        if width not in self._known:
            self._known[width] = list(self._rooms(width))
        return self._known[width]

    def _place(self) -> None:
        """A hidden one does not hear of what changes in it."""
        for part, room in self._rooms_at(self.width()) if self.isVisible() else self._rooms(self.width()):
            part.setGeometry(self._as_read(room))

    def _as_read(self, room: QRect) -> QRect:
        """As `QStyle.visualRect` has it, but loading that class would take a start ten milliseconds."""
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return room
        whole = self.rect()
        return room.translated(whole.left() + whole.right() - room.left() - room.right(), 0)

    @override
    def heightForWidth(self, width: int) -> int:
        return max((room.bottom() + 1 for _, room in self._rooms_at(width)), default=0) + self._margin

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        """Its widest part alone; how high it gets then is for `heightForWidth`."""
        return QSize(max((least(part).width() for part in self._shown()), default=0), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._forget()
            self._place()
        return super().event(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()


def reckon_anew(window: QWidget) -> None:
    """Whatever lies in it may want another size. Qt tells only later, and tells nobody while it is hidden."""
    for part in (*reversed(window.findChildren(QWidget)), window):  # from the inside out
        layout = part.layout()
        if layout is not None:
            layout.activate()
        if isinstance(part, Reflow):
            part.fit_to_text()
        else:
            part.updateGeometry()


def wanted(part: QWidget) -> QSize:
    """The size that a part wants to have, within what it must and may have."""
    hint = part.sizeHint().expandedTo(part.minimumSizeHint())
    return hint.expandedTo(part.minimumSize()).boundedTo(part.maximumSize())


def least(part: QWidget) -> QSize:
    return part.minimumSizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())


def height_at(part: QWidget, width: int) -> int:
    """How high a part is when it is so wide; nothing when it is hidden."""
    if part.isHidden():
        return 0
    if not part.hasHeightForWidth():
        return wanted(part).height()
    return min(max(part.heightForWidth(width), part.minimumHeight()), part.maximumHeight())
