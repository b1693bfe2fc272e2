"""How keys that work everywhere stand, for whoever shows it: what is asked of the desk that binds them."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import SignalInstance

from partner_overlay.desktop.global_keys import Bound


class KeysStanding(Protocol):
    @property
    def changed(self) -> SignalInstance:
        """How the keys stand has changed."""

    @property
    def can_bind(self) -> bool: ...

    @property
    def desktop_chooses(self) -> bool: ...

    def standing(self) -> Mapping[str, Bound]:
        """By the names of `KeySettings`; a key whose answer has not come yet is not in it."""

    def hold(self, on: bool) -> None:  # noqa: FBT001  named as what it does
        """False: for a while the keys reach the window that has the keyboard, so that they can be recorded there."""
