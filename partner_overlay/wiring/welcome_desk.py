"""The welcome of the first run: its answers go to the settings at once, and its rehearsal to the overlay."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from partner_overlay.application.ports import Alarm
from partner_overlay.application.session_service import StartChoices
from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.session_types import SessionType
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.welcome import REACHED_WITH, Reached, WelcomeNow, derive_welcome
from partner_overlay.presentation.welcome_view import WelcomeAsk, WelcomeStage, WelcomeView
from partner_overlay.ui.welcome.welcome_window import WelcomeWindow
from partner_overlay.wiring.guided_minute import REHEARSED, GuidedMinute
from partner_overlay.wiring.program import Program

AN_HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
translate = QCoreApplication.translate


class WelcomeDesk(QObject):
    """Once it has been there it does not come by itself again."""

    closed = Signal()
    rehearsal_began = Signal(str)  # the session's id

    def __init__(self, program: Program, types: SessionTypesService, alarm: Alarm, *, scheme: Scheme) -> None:
        super().__init__()
        self._program = program
        self._types = types
        self._alarm = alarm
        self._guide: GuidedMinute | None = None
        self._rehearsed = ""  # the id of the last rehearsal
        self._begins = False
        self._reached = Reached.BEGUN
        self._trouble = ""
        self.window = WelcomeWindow(self._view(), scheme)
        self.window.chosen.connect(self._on_chosen)
        self.window.requested.connect(self._on_requested)
        program.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        return self.window.isVisible()

    def open(self) -> None:
        """Show the window, or bring it to the front: the coach has asked for it."""
        self.window.render(self._view())
        self.window.come_to_front()

    def as_it_stands(self) -> "Callable[[WelcomeDesk], None]":
        """What brings another desk to the same: the answers are in the settings."""
        return lambda desk: desk.open()

    def rehearse(self) -> None:
        """Begin with the rehearsal; the window stays beside it, to end it and to go on from there."""
        self._rehearse()
        self.open()

    def finish(self) -> None:
        """The program ends, and a rehearsal with it: nobody wants to come back to one."""
        if self._rehearses:
            self._end()

    # How it stands

    @property
    def _rehearses(self) -> bool:
        session = self._program.session
        return self._program.runs and session is not None and session.id == self._rehearsed

    @property
    def _stage(self) -> WelcomeStage:
        if self._rehearses:
            return WelcomeStage.REHEARSING
        return WelcomeStage.REHEARSED if self._rehearsed else WelcomeStage.CHOOSING

    def _view(self) -> WelcomeView:
        whole = self._reached is Reached.AT_TIME
        now = WelcomeNow(self._stage, self._program.settings, self._usual(), self._reached, whole, self._trouble)
        return derive_welcome(now, translate)

    def _usual(self) -> int:
        """Minutes of a session, as Start begins with them."""
        start = self._program.settings.start
        own = next((kind.length for kind in self._types.types if kind.name == start.type), self._types.types[0].length)
        return start.minutes or own // MINUTE

    @Slot()
    def _on_changed(self) -> None:
        if not self.is_open or self._begins:
            return
        if self._program.runs and not self._rehearses:
            self._leave()  # a session runs: the window has done its work
            return
        self._notice()
        if self._stage is WelcomeStage.REHEARSED and self._program.in_sight:
            self._program.ask(Request(Ask.HIDE))  # what it says of the end would lie over the window
        self.window.render(self._view())

    def _notice(self) -> None:
        """How far it is by now. What has ended is played no more, should the end be taken back."""
        session = self._program.session
        if session is None or not self._rehearses:
            self._stop()
        elif session.remaining(self._program.now) <= NO_TIME:
            self._reached = Reached.AT_TIME

    # What is asked for

    @Slot(object)
    def _on_chosen(self, request: Request) -> None:
        if request.ask is Ask.USUAL:
            request = Request(Ask.USUAL, self._usual_start(int(request.argument)))
        self._program.ask(request)
        self._trouble = next(iter(self._program.troubles()), "")
        self.window.render(self._view())

    def _usual_start(self, minutes: int) -> str:
        """A plain session type of this length, or this length for the type that there is."""
        plain = (kind for kind in self._types.types if kind.engagement is None)
        fitting = next((kind.name for kind in plain if kind.length == minutes * MINUTE), None)
        return f"{minutes}={self._program.settings.start.type}" if fitting is None else f"0={fitting}"

    @Slot(object)
    def _on_requested(self, ask: WelcomeAsk) -> None:
        match ask:
            case WelcomeAsk.REHEARSE:
                self._rehearse()
                self.window.render(self._view())
            case WelcomeAsk.END:
                self._end()
            case WelcomeAsk.START:
                self._leave()
                self._program.ask(Request(Ask.START))
            case WelcomeAsk.LEAVE:
                self._end()
                self._leave()

    def _rehearse(self) -> None:
        guide = GuidedMinute(self._program, self._alarm, REHEARSED)
        guide.stepped.connect(self._on_stepped)
        self._trouble, self._reached, self._begins = "", Reached.BEGUN, True
        try:
            guide.begin(StartChoices(type_name=self._plain_type().name, length=AN_HOUR, practises=False))
        except Refusal as refusal:
            self._trouble = refusal.sentence
            return
        finally:
            self._begins = False
        session = self._program.session
        assert session is not None
        self._guide, self._rehearsed = guide, session.id
        self.rehearsal_began.emit(session.id)

    def _plain_type(self) -> SessionType:
        return next((kind for kind in self._types.types if kind.engagement is None), self._types.types[0])

    @Slot(object)
    def _on_stepped(self, request: Request) -> None:
        self._reached = max(self._reached, REACHED_WITH.get(request.ask, Reached.BEGUN))
        self.window.render(self._view())

    def _stop(self) -> None:
        if self._guide is not None:
            self._guide.stop()

    def _end(self) -> None:
        self._stop()
        if self._rehearses:
            self._program.ask(Request(Ask.END))

    def _leave(self) -> None:
        """What is to be kept is kept while the window is there: with the last one the program may go."""
        if not self._program.settings.start.welcomed:
            self._program.ask(Request(Ask.WELCOMED))
        self._rehearsed, self._reached, self._trouble = "", Reached.BEGUN, ""
        self.window.hide()
        self.closed.emit()
