"""Places of the overlay in memory."""

from collections.abc import Iterator

from partner_overlay.application.settings import Place


class PlacesInMemory:
    def __init__(self) -> None:
        self._places: dict[str, Place] = {}

    def place(self, layout: str) -> Place | None:
        return self._places.get(layout)

    def remember(self, layout: str, place: Place) -> None:
        self._places.pop(layout, None)
        self._places[layout] = place

    def newest(self) -> Iterator[tuple[str, Place]]:
        return reversed(self._places.items())
