"""The program's entry and icons for the desktop of this account, so that it stands among the other programs."""

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

APP_ID = "io.github.partner_overlay.PartnerOverlay"
_TO_ESCAPE = '"`$\\'


def data_folder(environment: Mapping[str, str]) -> Path:
    """Where desktops look for what belongs to this account; a relative $XDG_DATA_HOME doesn't count."""
    named = Path(environment.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def install(checkout: Path, program: Path, data: Path) -> tuple[Path, ...]:
    """Puts the entry that starts this program, and its icons, below the data folder. Gives the files."""
    return (_install_entry(checkout, program, data), *_install_icons(checkout, data))


def _install_entry(checkout: Path, program: Path, data: Path) -> Path:
    entry = data / "applications" / f"{APP_ID}.desktop"
    entry.parent.mkdir(parents=True, exist_ok=True)
    written = (checkout / "packaging" / "linux" / entry.name).read_text("utf-8")
    part = entry.with_suffix(".part")
    part.write_text(written.replace("Exec=partner-overlay", f"Exec={_quoted(program)}"), "utf-8")
    os.replace(part, entry)  # noqa: PTH105  a desktop that watches the folder sees it whole
    return entry


def _install_icons(checkout: Path, data: Path) -> Iterator[Path]:
    icons = checkout / "resources" / "icons"
    for drawn in sorted(icons.glob(f"hicolor/*/apps/{APP_ID}*")):
        placed = data / "icons" / drawn.relative_to(icons)
        placed.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(drawn, placed)
        yield placed


def _quoted(program: Path) -> str:
    """As an argument of Exec, and then as a value: by the desktop entry specification."""
    quoted = "".join(f"\\{sign}" if sign in _TO_ESCAPE else sign for sign in str(program).replace("%", "%%"))
    return f'"{quoted}"'.replace("\\", "\\\\")
