"""The window of decks: list, table, panels and preview, put together. What is asked for goes out as signals."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from partner_overlay.domain.prompts import Prompt
from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.deck_choices import CellChoices
from partner_overlay.presentation.deck_preview import PreviewView
from partner_overlay.presentation.deck_requests import DeckAsk, DeckRequest
from partner_overlay.presentation.decks_view import DecksView, FilterChoices, PromptRow
from partner_overlay.presentation.translation import Translate
from partner_overlay.ui.decks.add_line import AddLine
from partner_overlay.ui.decks.deck_side import DeckSide
from partner_overlay.ui.decks.duplicates_panel import DuplicateGroup, DuplicatesPanel
from partner_overlay.ui.decks.filter_bar import FilterBar
from partner_overlay.ui.decks.menus import DeckMenus
from partner_overlay.ui.decks.notice_bar import NoticeBar
from partner_overlay.ui.decks.prompt_preview import PromptPreview
from partner_overlay.ui.decks.prompt_table import PromptTable
from partner_overlay.ui.decks.replace_panel import ReplacePanel
from partner_overlay.ui.desk_dress import dress_desk
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.opening import open_window, size_by_letters
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.redress import take_over
from partner_overlay.ui.roomy import Roomy
from partner_overlay.ui.table_colours import table_colours
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import strokes

_SLIM = """
QWidget[side="true"] QPushButton {{ padding: {air}px 7px; }}
QWidget[side="true"] QPushButton:focus {{ padding: {air_in}px 6px; }}
"""


class DecksWindow(QMainWindow):
    """`row_of` makes the words of a row when it is seen; `size` is the overlay's, in per cent."""

    requested = Signal(object)  # a DeckRequest
    closed = Signal()

    def __init__(
        self,
        scheme: Scheme,
        *,
        size: int,
        filters: FilterChoices,
        cells: CellChoices,
        row_of: Callable[[Prompt], PromptRow],
        translate: Translate,
    ) -> None:
        super().__init__()
        self.scheme = scheme
        self._colours = colours = table_colours(scheme)
        self.table = PromptTable(row_of, cells, colours)
        self.menus = DeckMenus(self, self.table, self.menuBar(), translate)
        self.side = DeckSide(colours, self.menus.restore, self.menus.export)
        self.filters = FilterBar(filters)
        self.adding = AddLine()
        self.replacing = ReplacePanel()
        self.duplicates = DuplicatesPanel()
        self.preview = PromptPreview(scheme, size)
        self.notices = NoticeBar()
        self._empty = plain_label(quiet=True, wrap=True)
        self._counts = plain_label(quiet=True)
        self._saved = plain_label(quiet=True)
        self._build()
        self._connect()
        dress_desk(self, scheme, _SLIM.format(**strokes(scheme)))
        self.table.fit_to_text()  # with heads of the shape that they have only now

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        self.scheme = scheme
        take_over(self._colours, table_colours(scheme))
        self.preview.set_scheme(scheme)
        dress_desk(self, scheme, _SLIM.format(**strokes(scheme)))

    def set_card_size(self, size: int) -> None:
        """The overlay has another size now, in per cent."""
        self.preview.set_card_size(size)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Decks"))
        help_at(self, "prompts-and-decks")
        self.menuBar().setAccessibleName(self.tr("Menus"))
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(Roomy(self.side))
        halves.addWidget(Roomy(self._right()))
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        self.setCentralWidget(halves)
        size_by_letters(self, 1120, 760)
        self.replacing.hide()
        self.duplicates.hide()

    def _right(self) -> QWidget:
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(14, 12, 14, 8)
        layout.setSpacing(8)
        above: tuple[QWidget, ...] = (self.filters, self.replacing, self.duplicates, self.notices)
        for widget in above:
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.adding)
        layout.addWidget(self.preview)
        layout.addLayout(self._bottom())
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return right

    def _bottom(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(self._counts, 1)
        line.addWidget(self._saved)
        return line

    def _connect(self) -> None:
        self.menus.asked.connect(self._on_asked)
        self.menus.behaviours.aboutToShow.connect(self._on_behaviours)
        self.side.asked.connect(self._on_asked)
        self.table.asked.connect(self._on_asked)
        self.notices.asked.connect(self._on_asked)
        self.table.menu_wanted.connect(self._on_menu)
        self.table.search_wanted.connect(self.filters.focus_search)
        self.filters.left.connect(self._to_table)
        self.adding.left.connect(self._to_table)
        self.replacing.closed.connect(self._on_panel_closed)
        self.duplicates.closed.connect(self._on_panel_closed)

    @override
    def render(self, view: DecksView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show this; what is being typed, chosen or scrolled to stays."""
        self.side.decks.show_decks(view.decks, view.chosen)
        self.filters.show_filter(view.filter)
        self.table.show_prompts(view.shown)
        self.menus.render(view)
        self._counts.setText(literal(view.status))
        self._empty.setText(literal(view.empty))
        self._empty.setVisible(bool(view.empty))
        self.table.setVisible(not view.empty)
        self.adding.setEnabled(bool(view.chosen))
        update = next((entry.update for entry in view.decks if entry.id == view.chosen), "")
        self.notices.show_notices(view.notices, update, can_compare=view.can_compare)
        self.replacing.count_again()

    def show_saved(self, words: str) -> None:
        """Whether all is on disk."""
        self._saved.setText(literal(words))

    def show_preview(self, view: PreviewView) -> None:
        self.preview.render(view)

    def show_bin(self, decks: Sequence[tuple[str, str]]) -> None:
        """What can be restored: keys, and words for them."""
        self.menus.fill(self.menus.restore, DeckAsk.RESTORE_DECK, decks, self.tr("The bin is empty"))

    def pasted_text(self) -> str:
        """What is in the clipboard."""
        return QGuiApplication.clipboard().text()

    def open(self) -> None:
        """Show it, or bring it to the front: the coach has asked for it."""
        open_window(self)
        self._to_table()

    @Slot(object)
    @Slot(object, str)
    def _on_asked(self, ask: DeckAsk, argument: str = "") -> None:
        here = {
            DeckAsk.FIND: self.filters.focus_search,
            DeckAsk.REPLACE: self._on_replace,
            DeckAsk.ADD: self._on_add,
            DeckAsk.EDIT: self.table.edit_current,
            DeckAsk.COPY_LINES: self.table.copy_lines,
            DeckAsk.RENAME_DECK: self.side.decks.edit_title,
            DeckAsk.CLOSE: self.close,
        }
        if ask in here:
            here[ask]()
        else:
            self.requested.emit(DeckRequest(ask, self.table.chosen(), argument))

    def _on_add(self) -> None:
        """To the line for a new prompt; from it, with words in it, they are added."""
        if self.adding.hasFocus() and self.adding.text().strip():
            self.adding.returnPressed.emit()
        self.adding.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_replace(self) -> None:
        self.duplicates.hide()
        self.replacing.begin()

    def show_duplicates(self, heading: str, groups: Sequence[DuplicateGroup]) -> None:
        """Groups of prompts that are alike, in their panel."""
        self.replacing.hide()
        self.duplicates.begin()
        self.duplicates.show_groups(heading, groups)

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        self.menus.prompts.popup(place)

    @Slot()
    def _on_behaviours(self) -> None:
        prompt = self.table.current()
        self.menus.show_behaviours(() if prompt is None else prompt.behaviours)

    @Slot()
    def _on_panel_closed(self) -> None:
        self.replacing.hide()
        self.duplicates.hide()
        self._to_table()

    @Slot()
    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.table.current() is None:
            self.table.choose_first()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
