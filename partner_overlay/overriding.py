"""`override`, also on Python 3.11, whose `typing` has none yet."""

from typing import TYPE_CHECKING

__all__ = ["override"]

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method):
        return method
