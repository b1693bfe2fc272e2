"""Windows given up and made once more, in another language: they open as they stood, and nothing typed is lost."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from partner_overlay.ui.opening import opening_quietly
from partner_overlay.wiring.desks import Desks
from partner_overlay.wiring.made_late import MadeLate
from partner_overlay.wiring.opened_late import OpenedLate

if TYPE_CHECKING:
    from partner_overlay.wiring.makers import Makers  # brings the code of every window

Remade = MadeLate[Any] | OpenedLate[Any]


def make_anew(desks: Desks, makers: "Makers") -> None:
    """Of each that is open another one opens; the last one is in front: the language was chosen in the settings.

    Where it was chosen elsewhere, such as by hand in the file, the keyboard stays where it is.
    """
    ours = QApplication.activeWindow() is not None
    there = [each for each in desks.late if each is not desks.settings and not each.is_coming]
    remade: list[Remade] = [desks.start, *there, desks.settings]
    as_before = [(each, each.made.as_it_stands()) for each in remade if each.made is not None and each.made.is_open]
    review, kept = desks.review.made, None
    _bring_to_disk((desks.decks, desks.review, desks.history), makers)
    if review is not None and review.is_busy:  # it can't be written at the moment, so it stays as it is
        kept = review.window
        remade.remove(desks.review)
    _give_up((*remade, desks.export), QApplication.topLevelWidgets(), kept)
    for each, how in as_before:
        if each in remade:
            each.open(how if ours else _quiet(how))


def _quiet(how: Callable[[Any], None]) -> Callable[[Any], None]:
    def quiet(desk: Any) -> None:
        with opening_quietly():
            how(desk)

    return quiet


def _bring_to_disk(written_in: Iterable[OpenedLate[Any]], makers: "Makers") -> None:
    for each in written_in:
        if each.made is not None:
            each.made.blockSignals(True)  # who closes or changes now need tell nobody
            each.made.finish()
            each.made.blockSignals(False)
    makers.finish()


def _give_up(holders: Iterable[Remade], windows: Iterable[QWidget], kept: QWidget | None) -> None:
    """Let go of these desks, and close their `windows` but the one to be `kept`. Nobody is told that they close."""
    desks: list[QObject] = [desk for holder in holders if (desk := holder.forget()) is not None]
    for desk in desks:
        desk.blockSignals(True)
    for window in windows:
        if window.parent() is None and isinstance(window, QMainWindow | QDialog) and window is not kept:
            window.close()
            window.deleteLater()
    for desk in desks:
        desk.deleteLater()
