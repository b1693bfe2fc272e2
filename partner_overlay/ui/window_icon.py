"""The program's own icon, for the title bars of its windows and the desktop's list of them."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QIcon

NAME: Final = "io.github.partner_overlay.PartnerOverlay"
SIZES: Final = (16, 24, 32, 48, 64, 128)  # pixels


def window_icon(icons: Path) -> QIcon:
    """From the folder with the icon theme; pictures of each size, for a drawing would need more of Qt."""
    icon = QIcon()
    for size in SIZES:
        icon.addFile(str(icons / "hicolor" / f"{size}x{size}" / "apps" / f"{NAME}.png"))
    return icon
