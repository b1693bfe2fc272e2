"""A screen that is shared: the overlay offers to be blanked, once in a session. What is done is the coach's choice."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from partner_overlay.desktop.casts import CastWatch
from partner_overlay.presentation.blank_offer import BlankOffer, Sharing
from partner_overlay.wiring.program import Program


class SharingDesk(QObject):
    """Casts are watched while a session runs, and at no other time. `is_hidden`: the overlay is left out of them."""

    def __init__(self, program: Program, casts: CastWatch, is_hidden: Callable[[], bool]) -> None:
        super().__init__()
        self._program = program
        self._casts = casts
        self._is_hidden = is_hidden
        self._watches = False
        self._cast = False
        self._offer = BlankOffer()
        program.changed.connect(self._on_changed)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        if self._program.runs is not self._watches:
            self._watch(on=self._program.runs)
        self._derive(began=False)

    def _watch(self, *, on: bool) -> None:
        self._watches = on
        if on:
            self._casts.listen(self._on_cast)
        else:
            self._casts.close()
            self._cast = False

    def _on_cast(self, is_cast: bool) -> None:  # noqa: FBT001  as the protocol has it
        self._cast = is_cast
        self._derive(began=is_cast)

    def _derive(self, *, began: bool) -> None:
        program, session = self._program, self._program.session
        now = Sharing(
            session=session.id if session is not None and program.runs else "",
            cast=self._cast,
            began=began,
            exposed=self._cast and program.in_sight and not self._is_hidden(),
            answered=self._offer.stands and not program.offers_blank,
        )
        self._offer = self._offer.after(now)
        program.offer_blank(on=self._offer.stands)
