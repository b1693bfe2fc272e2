"""Where the overlay stood, for each layout of screens, in a small TOML file. It holds nothing that can't be lost."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from partner_overlay.application.settings import Place
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.sentences import Sentence
from partner_overlay.storage.atomic_write import write_atomically
from partner_overlay.storage.file_troubles import sentence_of
from partner_overlay.storage.paths import make_folder
from partner_overlay.storage.set_aside import utc_now
from partner_overlay.storage.toml_file import read_or_set_aside, unreadable

_KEPT = 40  # layouts, the last used


class PlacesFile:
    """Read once. A place that can't be written down still holds until the program ends; `troubles` tells of it."""

    def __init__(self, path: Path, now: Callable[[], datetime] = utc_now) -> None:
        self._path = path
        self._now = now
        self._known: dict[str, Place] | None = None
        self._troubles: tuple[str, ...] = ()

    def place(self, layout: str) -> Place | None:
        return self._places().get(layout)

    def remember(self, layout: str, place: Place) -> None:
        places = self._places()
        if places.get(layout) == place:
            return
        self._known = dict(
            [*((known, at) for known, at in places.items() if known != layout), (layout, place)][-_KEPT:]
        )
        try:
            make_folder(self._path.parent)
            write_atomically(self._path, _text(self._known).encode())
        except Refusal as refusal:
            self._troubles = (refusal.sentence,)
        except OSError as error:
            self._troubles = (sentence_of(self._path, error),)

    def newest(self) -> Iterator[tuple[str, Place]]:
        return reversed(self._places().items())

    def troubles(self) -> tuple[str, ...]:
        """What the last reading or writing met."""
        return self._troubles

    def _places(self) -> dict[str, Place]:
        if self._known is None:
            self._known = self._read()
        return self._known

    def _read(self) -> dict[str, Place]:
        try:
            source, aside = read_or_set_aside(self._path, self._now())
        except OSError as error:
            self._troubles = (unreadable(self._path, error),)
            return {}
        self._troubles = (
            (Sentence("{trouble} The overlay stands where it stands at first.", trouble=aside),) if aside else ()
        )
        entries = source.document.get("place")
        return dict(_place(entry) for entry in entries if _is_place(entry)) if isinstance(entries, list) else {}


def _is_place(entry: object) -> bool:
    if not isinstance(entry, dict):
        return False
    words, parts = (entry.get("layout"), entry.get("screen")), (entry.get("across"), entry.get("down"))
    return all(isinstance(word, str) for word in words) and all(_is_part(part) for part in parts)


def _is_part(value: object) -> bool:
    return isinstance(value, int | float) and 0 <= value <= 1


def _place(entry: dict[str, object]) -> tuple[str, Place]:
    return str(entry["layout"]), Place(str(entry["screen"]), float(str(entry["across"])), float(str(entry["down"])))


def _text(places: dict[str, Place]) -> str:
    import tomli_w  # noqa: PLC0415  only when something is saved

    entries = [
        {"layout": layout, "screen": place.screen, "across": place.across, "down": place.down}
        for layout, place in places.items()
    ]
    return tomli_w.dumps({"place": entries})
