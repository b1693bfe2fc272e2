"""Where the files lie that the program ships with, in a checkout or installed."""

import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


def resources_folder(checkout: Path = CHECKOUT, prefix: Path | None = None) -> Path:
    """The checkout's `resources`, or else the copy beside the installed program."""
    beside_the_package = checkout / "resources"
    if beside_the_package.is_dir():
        return beside_the_package
    return (prefix or Path(sys.prefix)) / "share" / "partner-overlay"
