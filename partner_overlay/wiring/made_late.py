"""Something that is made when it is first asked for, and that one can ask whether it has been."""

from collections.abc import Callable
from typing import Generic, TypeVar

_Thing = TypeVar("_Thing")


class MadeLate(Generic[_Thing]):
    """`made` is None until `get` is first called."""

    def __init__(self, make: Callable[[], _Thing]) -> None:
        self._make = make
        self.made: _Thing | None = None

    def get(self) -> _Thing:
        if self.made is None:
            self.made = self._make()
        return self.made

    def open(self, how: Callable[[_Thing], None]) -> None:
        """Call `how` with it."""
        how(self.get())

    def forget(self) -> _Thing | None:
        """Give it up: the next who asks gets another."""
        given_up, self.made = self.made, None
        return given_up
