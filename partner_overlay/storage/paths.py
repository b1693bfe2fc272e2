"""Where the program keeps its files: the platform's own folders, or all under one home."""

import os
from pathlib import Path
from typing import NamedTuple

from partner_overlay.domain.errors import Refusal
from partner_overlay.storage.file_troubles import sentence_of

APP = "partner-overlay"


class Paths(NamedTuple):
    """The folders of one home. None of them need exist: `make_folder` makes them when they are first needed."""

    config: Path
    data: Path
    decks: Path
    log: Path

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.toml"

    @property
    def session_types_file(self) -> Path:
        return self.config / "session-types.toml"

    @property
    def journal_file(self) -> Path:
        return self.data / f"{APP}.sqlite3"

    @property
    def places_file(self) -> Path:
        return self.data / "places.toml"

    @property
    def log_file(self) -> Path:
        return self.log / f"{APP}.log"


def paths_of(home: str | None) -> Paths:
    """The paths of a home (`--home`), or the person's own when home is None or empty."""
    if home:
        folder = Path(os.path.realpath(home))
        return Paths(config=folder, data=folder / "data", decks=folder / "decks", log=folder / "log")
    return _own_paths()


def _own_paths() -> Paths:
    import platformdirs  # noqa: PLC0415  costs 4 ms, and a home needs none of it

    data = platformdirs.user_data_path(APP, appauthor=False)
    return Paths(
        config=platformdirs.user_config_path(APP, appauthor=False),
        data=data,
        decks=data / "decks",
        log=platformdirs.user_log_path(APP, appauthor=False),
    )


def make_folder(folder: Path) -> Path:
    """The same folder; when it was missing it is made, for its owner alone. Raises Refusal when it can't be."""
    try:
        if not folder.is_dir():
            make_folder(folder.parent)
            folder.mkdir(mode=0o700)
    except OSError as error:
        raise Refusal(sentence_of(folder, error)) from error
    return folder
