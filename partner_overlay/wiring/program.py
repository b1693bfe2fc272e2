"""The running program: takes requests from wherever they come, and shows what follows."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from partner_overlay.application.ports import Alarm, DeckShelf
from partner_overlay.application.session_service import Habits, SessionService, StartChoices
from partner_overlay.application.settings import Look, Settings
from partner_overlay.application.settings_service import SettingsService
from partner_overlay.domain import commands
from partner_overlay.domain.commands import CoachCommand
from partner_overlay.domain.errors import NoSession, Refusal
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.session import Session
from partner_overlay.presentation.next_sight import next_sight
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.wiring.never_list import NeverList, SessionBans
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.overlay_sight import OverlaySight, Stand
from partner_overlay.wiring.overlay_wishes import OverlayWishes
from partner_overlay.wiring.session_requests import command_of, meant
from partner_overlay.wiring.settings_requests import settings_after
from partner_overlay.wiring.windows_wanted import WindowsWanted

if TYPE_CHECKING:
    from partner_overlay.presentation.key_signs import WorkingKeys
    from partner_overlay.presentation.menu_view import MenuView
    from partner_overlay.presentation.status import OverlayState
    from partner_overlay.wiring.past_reviews import PastReviews  # brings half the review; not for a first paint


class Program(QObject):
    """Holds the services and the overlay together. One timer, set to the next thing that changes."""

    changed = Signal()  # something that can be seen or asked for has changed

    def __init__(
        self,
        make_session: Callable[[Callable[[], None]], SessionService],
        settings: SettingsService,
        shelf: DeckShelf,
        overlay: OverlayDesk,
        alarm: Alarm,
        *,
        past: Callable[[], "PastReviews"],
    ) -> None:
        super().__init__()
        self._session = make_session(self.refresh)
        self._settings = settings
        self._shelf = shelf
        self._overlay = overlay
        self._alarm = alarm
        self._past = past
        self.wanted = WindowsWanted(lambda: self.runs, past)
        self._wishes = OverlayWishes()
        self._sight = OverlaySight(overlay)
        self._bans = SessionBans(NeverList(settings))
        self._refused = ""
        self._noted = ""
        overlay.set_camera(settings.settings.screens.camera)
        overlay.requested.connect(self.ask)
        overlay.pointer_left.connect(self._look)

    # What is asked

    @Slot(object)
    def ask(self, request: Request) -> None:
        """Carry out a request from a button or menu; a refusal is said in the menu until something succeeds."""
        try:
            self.carry_out(request)
        except Refusal as refusal:
            self._refused = refusal.sentence

    def ask_for(self, command: CoachCommand) -> None:
        """Give a command whose words were typed; a refusal is said in the menu too."""
        try:
            self.give(command)
        except Refusal as refusal:
            self._refused = refusal.sentence

    def carry_out(self, request: Request) -> None:
        """Carry out a request. Raises Refusal."""
        request = self.meant(request)
        command = command_of(request)
        if command is not None:
            self.give(command)
        elif request.ask is Ask.UNDO:
            self._session.give(commands.Undo())
        elif not self.wanted.take(request):
            self._about_overlay(request)
        self._refused = ""

    def meant(self, request: Request) -> Request:
        """What a request means as things stand: of two things that one key does, the one that it would do now."""
        return meant(request, self.session, visible=self._overlay.visible)

    def give(self, command: CoachCommand) -> None:
        """A command for the session. Raises Refusal."""
        self._session.give(command)
        self._refused = ""

    def start(self, choices: StartChoices) -> None:
        """Start a session and show the overlay. Raises Refusal, and then what is hidden stays hidden."""
        before, self._wishes = self._wishes, self._wishes.bare()
        try:
            self._session.start(choices, self._habits(choices))
        except Refusal:
            self._wishes = before
            raise
        self._refused = ""

    def recover(self) -> bool:
        """Go on with the session that was running when the program last ended."""
        return self._session.recover()

    def leave(self) -> None:
        """Nobody can be at the machine: it goes to sleep, or is locked, and nothing is to lie over its lock."""
        self._session.leave()
        self._overlay.stand_aside()

    def come_back(self) -> None:
        """Somebody is there again."""
        self._session.come_back()
        self._overlay.stand_up()
        self._overlay.stand_again()
        self._look()

    def offer_blank(self, *, on: bool) -> None:
        """The screen is shared: the overlay offers to be blanked, or does so no more."""
        if on is not self._wishes.offers_blank:
            self._wishes = self._wishes._replace(offers_blank=on)
            self.refresh()

    def show_keys(self, keys: "WorkingKeys") -> None:
        """These keys work everywhere now: the menu and the overlay's buttons name them."""
        if keys != self._sight.keys:
            self._sight.keys = keys
            self.refresh()

    def close(self) -> None:
        """The program ends: a last try for what could not be written, and an absence is on record."""
        self._session.come_back()
        self._session.look()

    # What can be seen

    @property
    def session(self) -> Session | None:
        return self._session.session

    @property
    def runs(self) -> bool:
        """A session is running or paused."""
        return self.session is not None and self.session.ended_at is None

    @property
    def offers_blank(self) -> bool:
        """The offer stands, unanswered."""
        return self._wishes.offers_blank

    @property
    def in_sight(self) -> bool:
        """Something of the overlay can be seen on the screen."""
        return self._overlay.visible

    @property
    def now(self) -> datetime:
        return self._session.now()

    @property
    def settings(self) -> Settings:
        return self._settings.settings

    @property
    def decks(self) -> tuple[Deck, ...]:
        """As they are on disk now."""
        return self._shelf.decks()

    @property
    def look(self) -> Look:
        """How the overlay is to look, with blank and presence over the chosen form."""
        return self._wishes.over(self.settings.look)

    @property
    def click_through(self) -> bool:
        """Clicks go through the overlay to what lies below."""
        return self._wishes.lets_through

    @property
    def _stand(self) -> Stand:
        return Stand(self.session, self.now, self.settings, self._wishes)

    def overlay_state(self) -> "OverlayState":
        """How the overlay stands on the desktop."""
        return self._sight.state(self._stand)

    def troubles(self) -> Iterable[str]:
        """Sentences about what could not be done, kept or read: what was just asked for comes first."""
        settings, types = self._settings.troubles, self._session.type_troubles
        return filter(
            None, (self._refused, self._session.trouble, *settings, *types, *self._shelf.troubles(), self._noted)
        )

    @property
    def record_trouble(self) -> str:
        """Why the record can't be written at the moment; empty when all is on disk."""
        return self._session.trouble

    def note_trouble(self, sentence: str) -> None:
        """Something that the coach should know, said in the menu from now on."""
        self._noted = sentence

    def take_back_trouble(self, sentence: str) -> None:
        """It is so no longer; what was noted since stays."""
        if self._noted == sentence:
            self._noted = ""

    def menu(self) -> "MenuView":
        return self._sight.menu(self._stand, self.troubles(), self._past().waiting())

    # What follows

    def _habits(self, choices: StartChoices) -> Habits:
        prompts = self.settings.prompts
        every = timedelta(minutes=prompts.change_every) if prompts.change_every else None
        return Habits(every, prompts.never, self._past().intention().competency if choices.practises else "")

    def refresh(self) -> None:
        """Show what there is to show, keep what is to be kept, and set the timer to the next change."""
        self._bans.look(self.session)
        if not self.runs:
            self._wishes = self._wishes._replace(lets_through=False)
        self._overlay.keep_off_shared(on=self.settings.screens.keep_off_shared)
        stand = self._stand
        self._sight.show(stand)
        self._set_alarm(stand)
        self.changed.emit()

    def _set_alarm(self, stand: Stand) -> None:
        session, now = stand.session, stand.now
        moments = (
            ()
            if session is None
            else (session.next_change(hovered=self._overlay.hovered), next_sight(session, now, stand.look))
        )
        following = min((moment for moment in moments if moment is not None), default=None)
        if following is None:
            self._alarm.stop()
            self._session.expect(timedelta.max)  # whoever looks nevertheless is not behind
            return
        after = self._session.real(max(following - now, timedelta(0)))
        self._session.expect(after)
        self._alarm.set(after, self._look)

    @Slot()
    def _look(self) -> None:
        self._session.look(hovered=self._overlay.hovered)
        self.refresh()

    def _about_overlay(self, request: Request) -> None:
        match request.ask:
            case Ask.BLANK | Ask.PRESENCE:
                self._wishes = self._wishes.veiled(request.ask)
            case Ask.SHOW:
                self._show()
            case Ask.HIDE:
                self._wishes = self._wishes._replace(shown=False)
            case Ask.RECENTER:
                self._overlay.recenter()
            case Ask.LEAVE_SHARED:
                self._wishes = self._wishes._replace(offers_blank=False)
            case Ask.CLICK_THROUGH:
                self._set_click_through(request.argument)
            case _:
                self._set(request)
        self.refresh()

    def _show(self) -> None:
        self._wishes = self._wishes.bare().clicks("off")
        if not self.runs:
            self.wanted.start.emit()

    def _set_click_through(self, wanted: str) -> None:
        """`on`, `off`, or the other of both. Raises NoSession."""
        if not self.runs:
            raise NoSession
        self._wishes = self._wishes.clicks(wanted)

    def _set(self, request: Request) -> None:
        before = self.settings
        self._settings.change(settings_after(before, request))
        if request.ask is Ask.FORM:
            self._wishes = self._wishes._replace(veils=())
        self._follow(before, camera_asked=request.ask is Ask.CAMERA)

    def look_at_settings(self) -> None:
        """Another hand may have written in the file of settings: what it changed holds from now on."""
        before = self.settings
        if self._settings.look_again():
            self._follow(before)
            self.refresh()

    def _follow(self, before: Settings, *, camera_asked: bool = False) -> None:
        """What other settings come to, but for what is looked up whenever the overlay and the windows are shown."""
        now = self.settings
        if camera_asked or now.screens.camera != before.screens.camera:
            self._overlay.set_camera(now.screens.camera)
            self._overlay.bring_to_camera()
        every = now.prompts.change_every
        if self.runs and every != before.prompts.change_every:
            self.give(commands.SetRotation(timedelta(minutes=every) if every else None))
