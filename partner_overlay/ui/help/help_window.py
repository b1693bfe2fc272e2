"""The window of help: search and contents at the side, a page beside them. What is asked for goes out as a signal."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QSplitter, QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.help_pages import HelpPage
from partner_overlay.presentation.help_requests import (
    GoTo,
    HelpAction,
    HelpAsk,
    HelpRequest,
    Seek,
    SightAsk,
    help_actions,
    request_of,
)
from partner_overlay.presentation.help_view import HelpView
from partner_overlay.presentation.translation import Translate
from partner_overlay.ui.desk_dress import dress_desk
from partner_overlay.ui.help.contents import Contents
from partner_overlay.ui.help.help_page import HelpPageView
from partner_overlay.ui.help.search_field import SearchField
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.opening import open_window, size_by_letters
from partner_overlay.ui.plain_words import hint, menu_words, plain_label
from partner_overlay.ui.redress import take_over
from partner_overlay.ui.table_colours import table_colours
from partner_overlay.ui.text_block import literal

_LETTERS_OF_THE_SIDE = 24  # that a title may have without being wrapped, about
_WORDS_IN_A_FIELD = 13  # pixels from its edge
_BESIDE_BUTTONS = 10  # pixels more than between two: words there are no third one
_MORE = "QTextBrowser {{ background: {ground}; border: 0; }} QTextBrowser:focus {{ border: 1px solid {accent}; }}"


class HelpWindow(QMainWindow):
    requested = Signal(object)  # a HelpRequest
    closed = Signal()

    def __init__(self, scheme: Scheme, translate: Translate) -> None:
        super().__init__()
        self._colours = table_colours(scheme)
        self._actions = {each.request: each for each in help_actions(translate)}
        self.search = SearchField()
        self.contents = Contents(self._colours)
        self.page = HelpPageView(self._colours)
        self.back = self._button(self.tr("Back"), HelpAsk.BACK)
        self.forward = self._button(self.tr("Forward"), HelpAsk.FORWARD)
        self.none_found = plain_label(quiet=True, wrap=True)
        self.told = plain_label(quiet=True)
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self._connect()
        help_at(self, HelpPage.INDEX)
        self.set_scheme(scheme)
        size_by_letters(self, 960, 720)
        self._give_rooms()

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        take_over(self._colours, table_colours(scheme))
        ground, accent = self._colours.ground.name(), self._colours.accent.name()
        dress_desk(self, scheme, _MORE.format(ground=ground, accent=accent))
        self.page.fill_again()

    def fit_to_text(self) -> None:
        """The letters have another size now."""
        self.page.fill_again()
        self._give_rooms()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self._halves.addWidget(self._side())
        self._halves.addWidget(self._reading())
        self._halves.setStretchFactor(1, 1)
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(1)
        self.setCentralWidget(self._halves)

    def _side(self) -> QWidget:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(10, 12, 10, 12)
        layout.setSpacing(10)
        self.none_found.setContentsMargins(_WORDS_IN_A_FIELD, 0, _WORDS_IN_A_FIELD, 0)
        for part in (self.search, self.none_found):
            layout.addWidget(part)
        layout.addWidget(self.contents, 1)
        return side

    def _reading(self) -> QWidget:
        reading = QWidget()
        layout = QVBoxLayout(reading)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        line = QHBoxLayout()
        line.setContentsMargins(20, 0, 14, 0)
        line.setSpacing(8)
        line.addWidget(self.back)
        line.addWidget(self.forward)
        line.addSpacing(_BESIDE_BUTTONS)
        line.addWidget(self.told)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self.page, 1)
        return reading

    def _button(self, words: str, ask: HelpAsk) -> QPushButton:
        button = QPushButton(menu_words(words))
        button.setAutoDefault(True)  # Enter presses it as well
        button.setMinimumHeight(34)
        button.setAccessibleName(words)
        hint(button, self._actions[ask].words, self._actions[ask].keys[0])
        button.clicked.connect(self._asking(ask))
        return button

    def _connect(self) -> None:
        self.search.sought.connect(self._on_sought)
        self.search.left.connect(self._on_search_left)
        self.contents.chosen.connect(self._on_chosen)
        self.page.followed.connect(self._on_followed)
        for action in self._actions.values():
            self._hear(action)

    def _hear(self, action: HelpAction) -> None:
        key = QShortcut(self)
        key.setKeys([QKeySequence(keys) for keys in action.keys])
        key.activated.connect(self._asking(action.request))

    def _asking(self, request: HelpRequest | SightAsk) -> Callable[[], None]:
        return lambda: self._ask(request)

    def _give_rooms(self) -> None:
        """The side gets what its titles need, never more than two fifths."""
        wished = self.fontMetrics().averageCharWidth() * _LETTERS_OF_THE_SIDE + 60
        side = min(wished, self.width() * 2 // 5)
        self._halves.setSizes([side, self.width() - side])

    @override
    def render(self, view: HelpView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show this; a page that is read already stays where it was."""
        self.contents.show_entries(view.entries, view.page)
        self.page.show_page(view.title, view.text)
        self.back.setEnabled(view.can_back)
        self.forward.setEnabled(view.can_forward)
        self.none_found.setText(literal(view.none_found))
        self.none_found.setVisible(bool(view.none_found))
        self.told.setText(literal(view.told))
        title = self.tr("Help: {page}").replace("{page}", literal(view.title))
        self.setWindowTitle(self.tr("Help") if view.page is HelpPage.INDEX else title)

    def open(self) -> None:
        """Show it, or bring it to the front: the coach has asked for it."""
        open_window(self)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, request: HelpRequest | SightAsk) -> None:
        match request:
            case SightAsk.SEARCH:
                self.search.go_in()
            case SightAsk.LARGER:
                self.page.step(1)
            case SightAsk.SMALLER:
                self.page.step(-1)
            case SightAsk.USUAL_SIZE:
                self.page.step(0)
            case SightAsk.CLOSE:
                self.close()
            case _:
                self.requested.emit(request)

    @Slot(str)
    def _on_sought(self, words: str) -> None:
        self.requested.emit(Seek(words))

    @Slot()
    def _on_search_left(self) -> None:
        if self.contents.titles:
            self.contents.go_in()

    @Slot(object)
    def _on_chosen(self, page: HelpPage) -> None:
        self.requested.emit(GoTo(page))
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_followed(self, link: str) -> None:
        request = request_of(link)
        if request is not None:
            self.requested.emit(request)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
