"""The start window: opened when the coach asks for it, gone when the session runs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from partner_overlay.application.ports import Alarm, Journal, JournalTrouble
from partner_overlay.application.session_service import carried_on
from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.application.settings_service import SettingsService
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.client_hint import looks_like_a_name
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.review_waiting import waiting_words
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.presentation.shipped_words import type_words
from partner_overlay.presentation.start_view import StartChoices, StartView, TypeChoice
from partner_overlay.presentation.start_words import intention_words, parked_words
from partner_overlay.ui.start.start_window import StartWindow
from partner_overlay.wiring.made_late import MadeLate
from partner_overlay.wiring.past_reviews import PastReviews
from partner_overlay.wiring.program import Program
from partner_overlay.wiring.start_doors import StartDoors

if TYPE_CHECKING:
    from partner_overlay.wiring.chosen_session import ChosenSession
    from partner_overlay.wiring.settling import Settling
    from partner_overlay.wiring.types_desk import TypesDesk

RECENT = 8
MINUTE = timedelta(minutes=1)
translate = QCoreApplication.translate


class StartDesk(QObject):
    """Fills the window with the last choices, and starts what was chosen."""

    closed = Signal()  # without a start

    def __init__(
        self,
        program: Program,
        settings: SettingsService,
        types: SessionTypesService,
        journal: Journal,
        *,
        past: PastReviews,
        scheme: Scheme,
        alarm: Alarm,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._program = program
        self._settings = settings
        self._types = types
        self._journal = journal
        self._past = past
        self._now = now
        self._known = types.types
        self._hinted = False  # since it was opened, and what is typed has not looked like a code again
        self.window = StartWindow(scheme)
        self._alarm = alarm
        self._editor = MadeLate(self._make_editor)
        self._doors = StartDoors(program, self.window)
        self._connect()

    def _connect(self) -> None:
        window = self.window
        window.start_requested.connect(self._on_start)
        window.details_wanted.connect(self._show_details)
        window.client_typed.connect(self._on_client)
        window.begin_requested.connect(self._on_begin)
        window.back_requested.connect(self._on_back)
        window.types_requested.connect(self._on_types)
        window.activated.connect(self._on_activated)
        window.rejected.connect(self.closed)

    @property
    def is_open(self) -> bool:
        return self.window.isVisible()

    def open(self) -> None:
        """Show the window, or bring it to the front: the coach has asked for it."""
        self._types.refresh()  # a hand may have edited their file
        if not self.is_open:
            self._hinted = False
            self.window.begin_anew()
        self._bring_up(self._view())

    def as_it_stands(self) -> "Callable[[StartDesk], None]":
        """What opens another desk with the same chosen and typed, as far unfolded."""
        chosen, details, unfolded = self.window.choices, self.window.has_details, self.window.is_unfolded
        return lambda desk: desk.open_with(chosen, details=details, unfolded=unfolded)

    def open_with(self, chosen: StartChoices, *, details: bool, unfolded: bool) -> None:
        """`details`: something may have been chosen for this session, even where that is folded away."""
        self._bring_up(replace(self._view(), chosen=chosen))
        if details:
            self.window.unfold(self._chosen.details(chosen), chosen)
        if not unfolded:
            self.window.fold()

    def _bring_up(self, view: StartView) -> None:
        self.window.render(view)
        self._on_client(view.chosen.client)
        self.window.bring_up()

    def close(self) -> None:
        """A session runs: the window has done its work."""
        self._settling.stop()
        if self._editor.made is not None:
            self._editor.made.close()
        self.window.hide()

    @cached_property
    def _chosen(self) -> "ChosenSession":
        from partner_overlay.wiring.chosen_session import ChosenSession  # noqa: PLC0415  not before the first paint

        return ChosenSession(self._program, self._types, self._now)

    @cached_property
    def _settling(self) -> "Settling":
        from partner_overlay.wiring.settling import Settling  # noqa: PLC0415  not before the first paint

        return Settling(self._alarm, self.window.show_settle, self._begin)

    # What it shows

    def _view(self, message: str = "") -> StartView:
        start = self._settings.settings.start
        self._known = self._types.types
        types = tuple(
            TypeChoice(kind.name, kind.length // MINUTE, type_words(kind.name, translate)) for kind in self._known
        )
        own_length = next((kind.minutes for kind in types if kind.name == start.type), types[0].minutes)
        clients = self._recent_clients()
        chosen = StartChoices(clients[0] if clients else "", start.type, start.minutes or own_length)
        waiting = tuple((review.session_id, waiting_words(review, translate)) for review in self._past.waiting())
        return StartView(types, chosen, clients, message, self._intention(), waiting)

    def _intention(self) -> str:
        return intention_words(self._past.intention(), self._settings.settings.prompts.numbers, translate)

    def _recent_clients(self) -> tuple[str, ...]:
        try:
            return self._journal.recent_clients(RECENT)
        except JournalTrouble:
            return ()

    @Slot()
    def _show_details(self) -> None:
        if self.window.is_unfolded:
            self.window.show_details(self._chosen.details(self.window.choices))

    @Slot(str)
    def _on_client(self, client: str) -> None:
        """Without a code nobody can tell whose topics were parked. A name is hinted at once, as long as it stands."""
        self.window.show_parked(parked_words(self._parked_with(client) if client else (), translate))
        if looks_like_a_name(client) and not self._hinted:
            self._hinted = True
            self.window.show_hint(translate("Start", "This looks like a name. Initials or a code keep it private."))
        elif not looks_like_a_name(client):
            self.window.show_hint("")

    def _parked_with(self, client: str) -> tuple[str, ...]:
        try:
            return carried_on(self._journal.last_with(client)).parked
        except JournalTrouble:
            return ()

    # The start

    @Slot(object)
    def _on_start(self, chosen: StartChoices) -> None:
        """A session that has begun already has no time for a card."""
        try:
            self._chosen.meant(chosen)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        seconds = self._settings.settings.start.settle
        if seconds and not chosen.since:
            self._settling.begin(seconds, self._chosen.card(), self._intention() if chosen.practises else "")
        else:
            self._begin()

    def _begin(self) -> None:
        chosen = self.window.choices
        try:
            self._program.start(self._chosen.meant(chosen))
        except Refusal as refusal:
            self.window.leave_settle()
            self._refuse(refusal)
            return
        self._remember(chosen)

    def _refuse(self, refusal: Refusal) -> None:
        self.window.render(replace(self._view(in_words(refusal.sentence, translate)), chosen=self.window.choices))

    def _remember(self, chosen: StartChoices) -> None:
        settings = self._settings.settings
        self._settings.change(
            replace(settings, start=replace(settings.start, type=chosen.type, minutes=chosen.minutes))
        )

    @Slot()
    def _on_begin(self) -> None:
        self._settling.end()

    @Slot()
    def _on_back(self) -> None:
        self._settling.stop()
        self.window.leave_settle()

    # The session types

    def _make_editor(self) -> "TypesDesk":
        from partner_overlay.wiring.types_desk import TypesDesk  # noqa: PLC0415  not before it is opened

        editor = TypesDesk(self._program, self._types, self.window, self.window.scheme)
        editor.changed.connect(self._on_types_changed)
        editor.renamed.connect(self._on_renamed)
        return editor

    @Slot()
    def _on_types(self) -> None:
        self._editor.get().open(self.window.choices.type)

    @Slot()
    def _on_activated(self) -> None:
        """The session types may have been changed elsewhere, and time has passed."""
        if self._types.types != self._known:
            self._on_types_changed()
        self._show_details()

    @Slot()
    def _on_types_changed(self) -> None:
        """What stands in the window stays; only a length that was the type's own follows it."""
        chosen, usual = self.window.choices, self.window.usual_minutes
        kind = next((one for one in self._types.types if one.name == chosen.type), None)
        if kind is not None and chosen.minutes == usual:
            chosen = replace(chosen, minutes=kind.length // MINUTE)
        self.window.render(replace(self._view(), chosen=chosen))
        self._show_details()

    @Slot(str, str)
    def _on_renamed(self, before: str, name: str) -> None:
        settings = self._settings.settings
        if settings.start.type == before:
            self._settings.change(replace(settings, start=replace(settings.start, type=name)))
        chosen = self.window.choices
        if chosen.type == before:
            self.window.render(replace(self._view(), chosen=replace(chosen, type=name)))
