"""The welcome: what this is, three choices with their defaults, and a rehearsal. Enter goes on, Esc goes past."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.welcome_view import WelcomeAsk, WelcomeStage, WelcomeView
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.opening import open_window, size_by_letters, within_screen
from partner_overlay.ui.plain_words import menu_words, no_word_alone, plain_label
from partner_overlay.ui.review.headings import enlarge_again, title_label
from partner_overlay.ui.tab_order import tab_in_reading_order
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.welcome.moments import Moments
from partner_overlay.ui.welcome.questions import Questions
from partner_overlay.ui.welcome.tile import Tile
from partner_overlay.ui.welcome.welcome_dress import dress_welcome

_AROUND = 20  # pixels that stay free above and below what is brought in sight


class WelcomeWindow(QDialog):
    """It stays until whoever listens hides it."""

    chosen = Signal(object)  # a Request: an answer to one of the questions
    requested = Signal(object)  # a WelcomeAsk

    def __init__(self, view: WelcomeView, scheme: Scheme) -> None:
        super().__init__()
        self._view: WelcomeView | None = None
        self._begun_at: Tile | None = None  # the keyboard, until it goes on from there
        self._scheme = scheme
        self._title = title_label()
        self._leads = [plain_label(wrap=True) for _ in range(2)]
        self._saying = plain_label(wrap=True)
        self._trouble = plain_label(wrap=True)
        self._remark = plain_label(quiet=True, wrap=True)
        self.questions = Questions(scheme)
        self.moments = Moments(scheme)
        self.area, self._page, self._foot = QScrollArea(), QWidget(), QWidget()
        self.further, self.onward = QPushButton(), QPushButton()
        self._build()
        self.render(view)
        self.set_scheme(scheme)
        size_by_letters(self, 640, 700)
        self._make_room()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Welcome to Partner Overlay"))
        help_at(self, "first-session")
        self._saying.setProperty("notice", True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._build_scroll()
        self._build_foot()
        sections = self._sections = QVBoxLayout(self._page)
        sections.setContentsMargins(24, 18, 24, 12)
        sections.addStretch(0)
        sections.setSpacing(8)
        for part in (self._title, *self._leads, self._saying, self._trouble):
            sections.addWidget(part)
        sections.addSpacing(6)
        for more in (self.questions, self.moments, self._remark):
            sections.addWidget(more)
        sections.addStretch(1)
        self.area.setWidget(self._page)
        whole.addWidget(self.area, 1)
        whole.addWidget(self._foot)
        self.onward.setDefault(True)  # of this window, so not before it is in it
        self.questions.chosen.connect(self.chosen)
        self.questions.reached.connect(self._on_reached)

    def _build_scroll(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.tr("Welcome"))
        self._page.setProperty("page", True)

    def _build_foot(self) -> None:
        self._foot.setProperty("foot", True)
        self._foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self._foot)
        layout.setContentsMargins(24, 12, 24, 12)
        row = Flow(across=8, down=6)
        for button in (self.further, self.onward):
            button.setMinimumHeight(36)
            button.clicked.connect(self._on_button)
            row.add(button)
        self.onward.setProperty("primary", True)
        layout.addWidget(row)

    def _make_room(self) -> None:
        """As high as what is said and asked, where its screen has room."""
        wanted = self._page.heightForWidth(self.width()) + self._foot.heightForWidth(self.width())
        self.resize(self.width(), max(self.height(), within_screen(self, QSize(self.width(), wanted)).height()))

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        self._scheme = scheme
        self.questions.set_scheme(scheme)
        self.moments.set_scheme(scheme)
        dress_welcome(self, scheme)

    def fit_to_text(self) -> None:
        """The letters have another size now."""
        enlarge_again(self)

    @override
    def render(self, view: WelcomeView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show this. Another stage takes the keyboard to where one goes on."""
        before, self._view = self._view, view
        if view == before:
            return
        self._title.setText(literal(view.title))
        for number, label in enumerate(self._leads):
            _show_words(label, view.lead[number] if number < len(view.lead) else "")
        _show_words(self._saying, view.saying)
        _show_words(self._trouble, view.trouble)
        _show_words(self._remark, view.remark)
        self.questions.setVisible(bool(view.questions))
        if view.questions:
            self.questions.show_questions(view.questions)
        self.moments.setVisible(bool(view.moments))
        self.moments.show_moments(view.moments)
        if before is None or before.stage is not view.stage:
            self._go_to_stage(view)

    def _go_to_stage(self, view: WelcomeView) -> None:
        above, below = (
            (1, 0) if view.stage is WelcomeStage.REHEARSING else (0, 1)
        )  # the overlay lies over the upper part
        self._sections.setStretch(0, above)
        self._sections.setStretch(self._sections.count() - 1, below)
        self.further.setVisible(len(view.buttons) > 1)
        for button, wanted in zip((self.onward, self.further), reversed(view.buttons), strict=False):
            button.setText(menu_words(wanted.words))
            button.setAccessibleName(wanted.words)
            button.setProperty("wanted", wanted.ask.name)
        tab_in_reading_order(self)
        if view.stage is WelcomeStage.CHOOSING:
            self._begun_at = self.questions.take_keyboard()
        else:
            self.onward.setFocus()
        self.area.verticalScrollBar().setValue(0)

    def come_to_front(self) -> None:
        """Show it, or bring it to the front: the coach has asked for it."""
        open_window(self)

    @Slot()
    def _on_button(self) -> None:
        self.requested.emit(WelcomeAsk[self.sender().property("wanted")])

    @Slot(object)
    def _on_reached(self, tile: Tile) -> None:
        """What has the keyboard is in sight; but the welcome is read from its first words."""
        if tile is self._begun_at:
            return
        self._begun_at = None
        self.area.ensureWidgetVisible(tile, 0, _AROUND)

    @override
    def reject(self) -> None:
        """Esc ends a rehearsal first, and the welcome after it."""
        rehearses = self._view is not None and self._view.stage is WelcomeStage.REHEARSING
        self.requested.emit(WelcomeAsk.END if rehearses else WelcomeAsk.LEAVE)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()  # whoever listens hides it
        self.requested.emit(WelcomeAsk.LEAVE)


def _show_words(label: QLabel, words: str) -> None:
    label.setText(no_word_alone(literal(words)))
    label.setVisible(bool(words))
