"""What there is to see as things stand: the overlay, its menu, and what `status` says of it."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from partner_overlay.application.settings import Look, Settings
from partner_overlay.domain.session import Session
from partner_overlay.presentation.overlay import derive_overlay
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.overlay_wishes import OverlayWishes

if TYPE_CHECKING:
    from partner_overlay.application.review_ports import WaitingReview
    from partner_overlay.presentation.key_signs import WorkingKeys
    from partner_overlay.presentation.menu_view import MenuView
    from partner_overlay.presentation.overlay_view import OverlayView
    from partner_overlay.presentation.status import OverlayState

translate = QCoreApplication.translate


class Stand(NamedTuple):
    """How all stands that the overlay tells of."""

    session: Session | None
    now: datetime
    settings: Settings
    wishes: OverlayWishes

    @property
    def look(self) -> Look:
        """How the overlay is to look, with blank and presence over the chosen form."""
        return self.wishes.over(self.settings.look)


class OverlaySight:
    """`keys`: those that work everywhere now; the menu and the overlay's buttons name them."""

    def __init__(self, overlay: OverlayDesk) -> None:
        self._overlay = overlay
        self.keys: WorkingKeys = {}

    def show(self, stand: Stand) -> None:
        """The overlay, from the start of a session until its end can't be taken back any more."""
        session = stand.session
        is_there = session is not None and (session.ended_at is None or session.can_undo(stand.now))
        if session is not None and is_there and stand.wishes.shown:
            self._overlay.render(self._view(stand, session), stand.look)
        else:
            self._overlay.hide()

    def _view(self, stand: Stand, session: Session) -> "OverlayView":
        numbers, shared = stand.settings.prompts.numbers, stand.wishes.offers_blank
        view = derive_overlay(session, stand.now, stand.look, numbers, translate, shared=shared)
        if self.keys:
            from partner_overlay.presentation.key_signs import named, overlay_with_keys  # noqa: PLC0415  if any work

            view = overlay_with_keys(view, named(self.keys, translate), session)
        if stand.wishes.lets_through:
            from partner_overlay.presentation.click_through import let_through  # noqa: PLC0415  not before it is wished

            view = let_through(view, translate)
        return view

    def menu(self, stand: Stand, troubles: Iterable[str], waiting: "Iterable[WaitingReview]") -> "MenuView":
        """With what could not be done, kept or read, and the reviews that wait."""
        from partner_overlay.presentation.menu import MenuNow, derive_menu  # noqa: PLC0415  not before it is opened
        from partner_overlay.wiring.seen_screens import seen_screens  # noqa: PLC0415

        stands = MenuNow(
            stand.session,
            stand.now,
            stand.settings,
            filter(None, (*troubles, self._overlay.sharing_trouble())),
            waiting=waiting,
            can_hide=self._overlay.can_hide_from_capture,
            shared=stand.wishes.offers_blank,
            screens=seen_screens(self._overlay.screens()),
            click_through=stand.wishes.lets_through,
        )
        menu = derive_menu(stands, translate)
        if not self.keys:
            return menu
        from partner_overlay.presentation.key_signs import menu_with_keys, named  # noqa: PLC0415

        return menu_with_keys(menu, named(self.keys, translate), stand.session)

    def state(self, stand: Stand) -> "OverlayState":
        """How the overlay stands on the desktop."""
        from partner_overlay.presentation.status import OverlayState  # noqa: PLC0415  not before it is asked for

        desk = self._overlay
        return OverlayState(
            desk.visible,
            stand.look.form,
            desk.on_top(),
            desk.screen_name(),
            desk.hidden_from_capture(),
            click_through=stand.wishes.lets_through,
        )
