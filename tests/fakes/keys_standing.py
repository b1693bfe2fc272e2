"""How keys everywhere stand, as a test says."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from partner_overlay.desktop.global_keys import Bound


class ManualKeysStanding(QObject):
    """`held` is what was asked of it, in turn: False to let the keys go for a while, True to hold them again."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.can_bind = True
        self.desktop_chooses = False
        self.held: list[bool] = []
        self._standing: Mapping[str, Bound] = {}

    def standing(self) -> Mapping[str, Bound]:
        return self._standing

    def hold(self, on: bool) -> None:  # noqa: FBT001  as it is called
        self.held.append(on)

    def stand(self, **standing: Bound) -> None:
        """The desktop's answer comes."""
        self._standing = standing
        self.changed.emit()
