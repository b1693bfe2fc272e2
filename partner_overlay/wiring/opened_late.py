"""The desk of a window that is made when the coach first asks for it, once its code has been loaded aside."""

from collections.abc import Callable
from typing import Generic, TypeVar

_Desk = TypeVar("_Desk")


class OpenedLate(Generic[_Desk]):
    """`made` is None until then. While the code comes, the last wish counts."""

    def __init__(self, load: Callable[[Callable[[], None]], None], make: Callable[[], _Desk]) -> None:
        self._load = load
        self._make = make
        self._wish: Callable[[_Desk], None] | None = None
        self.made: _Desk | None = None

    @property
    def is_coming(self) -> bool:
        return self._wish is not None

    def open(self, how: Callable[[_Desk], None]) -> None:
        """Call `how` with the desk: at once when it is there, otherwise as soon as it is."""
        if self.made is not None and self._wish is None:
            how(self.made)
            return
        is_first, self._wish = self._wish is None, how
        if is_first:
            self._load(self._on_loaded)

    def drop(self) -> None:
        """What was wanted is wanted no more."""
        self._wish = None

    def forget(self) -> _Desk | None:
        """Give the desk up: the next who asks gets another."""
        given_up, self.made = self.made, None
        return given_up

    def _on_loaded(self) -> None:
        """It is made in one turn of the event loop and opened in another: neither takes long."""
        wish, self._wish = self._wish, None  # and gone, should the making not come to its end
        if wish is None:
            return
        self.made = self.made or self._make()
        self._wish = wish
        self._load(self._on_made)

    def _on_made(self) -> None:
        wish, self._wish = self._wish, None
        if wish is not None and self.made is not None:
            wish(self.made)
