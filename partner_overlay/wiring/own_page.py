"""A page of settings that is no table: it shows, undoes and restores by itself, by the window's own buttons."""

from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from partner_overlay.presentation.colours import Scheme


class OwnPage(Protocol):
    @property
    def page(self) -> QWidget: ...

    @property
    def changed(self) -> SignalInstance:
        """What can be undone or restored may have changed."""

    @property
    def can_undo(self) -> bool: ...

    def refresh(self) -> None: ...

    def set_scheme(self, scheme: Scheme) -> None: ...

    def undo(self) -> None: ...

    def restore(self) -> None: ...
