"""The running program with fakes around it: a clock and an alarm that move by hand, and an overlay of its own."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import count

from partner_overlay.application.session_service import SessionService, StartChoices
from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.application.settings import Form, Settings
from partner_overlay.application.settings_service import SettingsService
from partner_overlay.domain.session import Session
from partner_overlay.presentation.menu_view import Entry
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.ui.overlay_window import OverlayWindow
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.past_reviews import PastReviews
from partner_overlay.wiring.program import Program
from tests.fakes.alarm import ManualAlarm
from tests.fakes.clock import ManualClock
from tests.fakes.journal import RefusingJournal
from tests.fakes.places import PlacesInMemory
from tests.fakes.powers import RecordingPowers
from tests.fakes.reviews import RefusingReviewJournal
from tests.fakes.screens import MadeDesktop
from tests.fakes.session_types import SessionTypesInMemory
from tests.fakes.settings import SettingsInMemory
from tests.fakes.shelf import ShelfInMemory
from tests.made.services import AN_HOUR, deck

A_MOMENT = timedelta(milliseconds=1)  # by which a real alarm is behind at the least


@dataclass
class Bench:
    """`program` and `overlay` are the real ones. A second bench on the same journal is the program started again."""

    desktop: MadeDesktop
    journal: RefusingJournal = field(default_factory=RefusingJournal)
    clock: ManualClock = field(default_factory=ManualClock)
    store: SettingsInMemory = field(default_factory=SettingsInMemory)
    types_store: SessionTypesInMemory = field(default_factory=SessionTypesInMemory)
    shelf: ShelfInMemory = field(default_factory=lambda: ShelfInMemory(deck("partnering")))
    places: PlacesInMemory = field(default_factory=PlacesInMemory)
    desk_powers: RecordingPowers = field(default_factory=RecordingPowers)

    def __post_init__(self) -> None:
        chance = count(7)
        self.alarm = ManualAlarm()
        self.types = SessionTypesService(self.types_store)
        self.settings_service = SettingsService(self.store)
        self.reviews = RefusingReviewJournal(self.journal)
        self.overlay = OverlayDesk(self.desk_powers.powers, self.places, self.desktop.app)
        self.program = Program(
            lambda changed: SessionService(
                self.journal, self.shelf, self.clock, lambda: next(chance), changed, types=self.types
            ),
            self.settings_service,
            self.shelf,
            self.overlay,
            self.alarm,
            past=lambda: self.past,
        )

    @cached_property
    def past(self) -> PastReviews:
        return PastReviews(self.reviews, self.time_of_day, self.program.note_trouble)

    def time_of_day(self) -> datetime:
        return datetime.fromtimestamp(self.clock().wall, UTC)

    # What is asked

    def start(self, choices: StartChoices = AN_HOUR) -> None:
        self.program.start(choices)

    def ask(self, ask: Ask, argument: str = "") -> None:
        """As a button or the menu does."""
        self.program.ask(Request(ask, argument))

    def after(self, span: timedelta) -> None:
        """Let time pass on the coach's own watch; the alarm goes off at each of its moments."""
        while self.alarm.is_set and (step := self.alarm.after or A_MOMENT) <= span:
            self.clock.advance(step)
            self.alarm.pass_by(step)
            span -= step
        self.clock.advance(span)
        self.alarm.pass_by(span)

    # What has come of it

    @property
    def session(self) -> Session:
        assert self.program.session is not None
        return self.program.session

    def visible(self) -> bool:
        return self.overlay.visible

    def form(self) -> Form:
        return self.program.look.form

    @property
    def settings(self) -> Settings:
        """As they are kept."""
        return self.store.kept

    @property
    def window(self) -> OverlayWindow:
        assert self.overlay._window is not None
        return self.overlay._window

    @property
    def shown(self) -> str:
        """What the overlay says of itself, to a screen reader too."""
        assert self.window._view is not None
        return self.window._view.spoken

    @property
    def menu_lines(self) -> list[str]:
        """What the menu says before its first choice."""
        lines = [line for line in self.program.menu() if isinstance(line, Entry)]
        return [line.words for line in lines if line.request is None and not line.children]

    def clear_away(self) -> None:
        """At the end of a test."""
        self.overlay.hide()
        self.overlay.deleteLater()
