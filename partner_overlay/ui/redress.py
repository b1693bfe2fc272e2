"""Windows follow the desktop's colours and the chosen theme while they are open, hidden ones too."""

from collections.abc import Iterable
from dataclasses import fields
from typing import TYPE_CHECKING, Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import QWidget

from partner_overlay.presentation.colours import Scheme

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Colours = TypeVar("Colours", bound=DataclassInstance)


@runtime_checkable
class Dressed(Protocol):
    """A window that can be told of other colours."""

    def set_scheme(self, scheme: Scheme) -> None:
        """Take on the colours of this scheme."""
        ...


@runtime_checkable
class ShowsTheCard(Protocol):
    """A window in which the overlay's card is shown at the overlay's size."""

    def set_card_size(self, size: int) -> None:
        """Show it at this size, in per cent."""
        ...


@runtime_checkable
class FitsText(Protocol):
    """A part that has reckoned its room from the size of the letters."""

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        ...


def redress(windows: Iterable[QWidget], scheme: Scheme, size: int) -> None:
    """Give those that follow the scheme its colours and the desktop's letters; `size` is the overlay's, in per cent."""
    for window in windows:
        if isinstance(window, ShowsTheCard):
            window.set_card_size(size)
        if isinstance(window, Dressed):
            window.set_scheme(scheme)
            for part in (window, *window.findChildren(QWidget)):
                if isinstance(part, FitsText):
                    part.fit_to_text()
                part.update()


def take_over(colours: "Colours", new: "Colours") -> None:
    """Put other colours into the place of these: delegates and pictures that hold them draw with the new ones."""
    for field in fields(colours):
        setattr(colours, field.name, getattr(new, field.name))
