"""Start: what the next session is to be. Enter begins with what stands there, after a quiet card where it is wanted."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.start_view import StartChoices, StartView
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.opening import open_window, within_screen
from partner_overlay.ui.reflow import reckon_anew
from partner_overlay.ui.review.headings import enlarge_again
from partner_overlay.ui.start.start_dress import dress_start
from partner_overlay.ui.start.start_page import StartPage
from partner_overlay.ui.tab_order import tab_in_reading_order
from partner_overlay.ui.window_dress import colour

if TYPE_CHECKING:
    from partner_overlay.presentation.details_view import DetailsView
    from partner_overlay.presentation.settle import SettleView
    from partner_overlay.ui.start.session_details import SessionDetails
    from partner_overlay.ui.start.settle_page import SettlePage


class StartWindow(QDialog):
    """An ordinary window; it stays open until a start has been accepted."""

    start_requested = Signal(object)  # StartChoices
    details_wanted = Signal()  # the part for this session is unfolded, or what it hangs on has changed
    client_typed = Signal(str)
    settle_picked = Signal(int)  # seconds
    begin_requested = Signal()  # at once, while the card is there
    back_requested = Signal()  # from the card to the choices
    types_requested = Signal()
    check_ins_requested = Signal()
    review_requested = Signal(str)  # the id of a session whose review waits
    decks_requested = Signal()
    history_requested = Signal()
    settings_requested = Signal()
    help_requested = Signal()
    activated = Signal()  # the coach comes back to it

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme
        self._view: StartView | None = None
        self._details: SessionDetails | None = None
        self._settle: SettlePage | None = None
        self._letters = self.fontMetrics().height()
        self._own_size = QSize()  # that it has given itself
        self.page = StartPage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setWindowTitle(self.tr("Start a session"))
        help_at(self, "start")
        self._connect()
        tab_in_reading_order(self)
        self.set_scheme(scheme)

    def _connect(self) -> None:
        page, daily, foot = self.page, self.page.daily, self.page.foot
        page.unfolded.connect(self._on_unfolded)
        page.review_requested.connect(self.review_requested)
        page.grown.connect(self._on_grown)
        daily.client.typed.connect(self.client_typed)
        daily.type_picked.connect(self._on_type)
        daily.length_picked.connect(self._on_changed)
        daily.types_requested.connect(self.types_requested)
        foot.start_requested.connect(self._on_start)
        foot.decks_requested.connect(self.decks_requested)
        foot.history_requested.connect(self.history_requested)
        foot.settings_requested.connect(self.settings_requested)
        foot.help_requested.connect(self.help_requested)

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        self._scheme = scheme
        dress_start(self, scheme)
        if self._details is not None:
            self._details.set_scheme(scheme)

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now. A size given by hand stays, if it is enough."""
        before, self._letters = self._letters, self.fontMetrics().height()
        enlarge_again(self)
        dress_start(self, self._scheme)
        reckon_anew(self)
        if self._letters != before and self.isVisible() and self.size() == self._own_size:
            self._take(self.sizeHint())
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        """All of it, as far as the screen goes."""
        return within_screen(self, super().sizeHint())

    # Shown

    def bring_up(self) -> None:
        """Show it, or bring it to the front: the coach has asked for it."""
        if self._own_size.isValid():  # the first time nothing of it has been reckoned yet
            reckon_anew(self)
        self._take(self.sizeHint().expandedTo(self.size()) if self.isVisible() else self.sizeHint())
        open_window(self)

    @override
    def render(self, view: StartView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show these choices. A new message alone leaves what is being typed as it is."""
        before, self._view = self._view, view
        self.page.show_start(view, before)
        if view.intention and (before is None or before.intention != view.intention):
            tab_in_reading_order(self)

    def begin_anew(self) -> None:
        """It is opened again: folded, and nothing of the last session stays."""
        self.leave_settle()
        self.page.take_out()
        self._details = None
        self.page.daily.client.show_hint("")
        self.page.daily.client.line.setFocus()
        self.page.daily.client.line.selectAll()

    def show_details(self, view: "DetailsView") -> None:
        if self._details is not None and self._details.show_details(view):
            tab_in_reading_order(self)

    def unfold(self, view: "DetailsView", chosen: StartChoices) -> None:
        """Go on with what was chosen for this session in another window."""
        self.page.fold.setChecked(True)
        self.show_details(view)
        if self._details is not None:
            self._details.take_chosen(chosen)

    def fold(self) -> None:
        """What was chosen for this session stays so, out of sight."""
        self.page.fold.setChecked(False)

    def show_hint(self, words: str) -> None:
        """About the client code; empty takes it back."""
        self.page.daily.client.show_hint(words)

    def show_parked(self, words: str) -> None:
        """What was parked with the client whose code stands there; empty hides the line."""
        self.page.daily.client.show_parked(words)

    def show_settle(self, view: "SettleView") -> None:
        """The quiet card lies over the choices."""
        if self._settle is None:
            self._settle = self._new_settle()
        self._settle.show_settle(view)
        if not self.is_settling:
            self._stack.setCurrentWidget(self._settle)
            self._settle.begin.setDefault(True)
            self._settle.begin.setFocus()

    def _new_settle(self) -> "SettlePage":
        from partner_overlay.ui.start.settle_page import SettlePage  # noqa: PLC0415  not before it is wanted

        page = SettlePage()
        page.begin_requested.connect(self.begin_requested)
        page.back_requested.connect(self.back_requested)
        self._stack.addWidget(page)
        colour(page, self._scheme)
        return page

    def leave_settle(self) -> None:
        """Back to the choices, which are as they were."""
        if self.is_settling:
            self._stack.setCurrentWidget(self.page)
            self.page.foot.start.setDefault(True)
            self.page.daily.client.line.setFocus()

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    @property
    def usual_minutes(self) -> int:
        """How long the chosen session type is by itself."""
        return self.page.daily.usual_minutes

    @property
    def is_settling(self) -> bool:
        return self._stack.currentWidget() is not self.page

    @property
    def is_unfolded(self) -> bool:
        return self.page.is_unfolded

    @property
    def has_details(self) -> bool:
        """It has been unfolded, and something may be chosen there."""
        return self._details is not None

    @property
    def choices(self) -> StartChoices:
        """What stands there now."""
        daily, details = self.page.daily, self._details
        daily_ones = StartChoices(daily.client.code, daily.type_name, daily.length.value, practises=daily.practises)
        if details is None:
            return daily_ones
        return replace(
            daily_ones,
            shares=details.shares,
            decks=details.ticked_decks,
            check_ins=details.ticked_check_ins,
            since=details.since.value,
            until=details.until.text(),
            outcome=details.outcome.text(),
            private=details.private.isChecked(),
        )

    # What is done to it

    @Slot(bool)
    def _on_unfolded(self, on: bool) -> None:  # noqa: FBT001  as the signal gives it
        if on and self._details is None:
            self._details = self._new_details()
            self.page.put_in(self._details)
        if on:
            self.details_wanted.emit()
            reckon_anew(self)
        self._fit(shrinks=not on, least=self.sizeHint().width() if on else 0)

    def _new_details(self) -> "SessionDetails":
        from partner_overlay.ui.start.session_details import SessionDetails  # noqa: PLC0415  not before it is unfolded

        details = SessionDetails(self._scheme, self.page.daily.rows)
        colour(details, self._scheme)
        details.changed.connect(self._on_changed)
        details.settle_picked.connect(self.settle_picked)
        details.check_ins_requested.connect(self.check_ins_requested)
        return details

    @Slot()
    def _on_changed(self) -> None:
        if self._details is not None:
            self.details_wanted.emit()

    @Slot()
    def _on_type(self) -> None:
        if self._details is not None:
            self._details.take_type()
            self.details_wanted.emit()

    @Slot()
    def _on_start(self) -> None:
        if self.page.daily.type_name:
            self.start_requested.emit(self.choices)

    @Slot()
    def _on_grown(self) -> None:
        self._fit()

    def _fit(self, *, shrinks: bool = False, least: int = 0) -> None:
        """As high as what there is to show, and never higher than the screen; `least` is how wide, in pixels."""
        if not self.isVisible() or self.isMaximized():
            return
        page = self.page
        width = max(self.width(), self.minimumSizeHint().width(), least)
        rest = self.height() - page.sheet.height()
        wanted = within_screen(self, QSize(width, page.sheet.height_wanted(width) + rest)).height()
        if wanted > self.height() or shrinks or width > self.width():
            self._take(QSize(width, wanted if shrinks else max(wanted, self.height())))

    def _take(self, size: QSize) -> None:
        self.resize(size)
        self._own_size = self.size()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    @override
    def reject(self) -> None:
        """Esc leads from the card back to the choices, and from there out."""
        if self.is_settling:
            self.back_requested.emit()
        else:
            super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_settling:
            self.back_requested.emit()
        super().closeEvent(event)
