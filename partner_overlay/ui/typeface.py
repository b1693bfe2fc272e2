"""Which family the overlay is written in: the desktop's own, or a humanist face where that one is a stopgap."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

_STOPGAPS = frozenset(
    {
        "Bitstream Vera Sans",
        "Courier",
        "DejaVu Sans",
        "FreeSans",
        "Helvetica",
        "Liberation Sans",
        "MS Shell Dlg 2",
        "Nimbus Sans",
        "Sans",
    }
)
_HUMANIST = ("Noto Sans", "Open Sans", "Source Sans 3", "Cantarell", "Ubuntu", "Fira Sans", "Lato", "Inter")


def interface_family(system: QFont) -> str:
    """The family to write in, given the desktop's interface font."""
    own = QFontInfo(system).family()
    if own not in _STOPGAPS:
        return own
    return next((family for family in _HUMANIST if QFontDatabase.hasFamily(family)), own)
