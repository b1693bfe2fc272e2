"""The review window, put together. What is answered and asked for goes out as signals; it keeps nothing itself."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from partner_overlay.domain.review.commands import ReviewAnswer
from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.review_requests import Jump, ReviewAsk
from partner_overlay.presentation.review_view import ReviewView
from partner_overlay.presentation.translation import Translate
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.opening import open_window, size_by_letters
from partner_overlay.ui.review.headings import enlarge_again
from partner_overlay.ui.review.review_dress import dress_review
from partner_overlay.ui.review.review_footer import ReviewFooter
from partner_overlay.ui.review.review_menus import ReviewMenus
from partner_overlay.ui.review.review_page import ReviewPage
from partner_overlay.ui.review.session_time import SessionTime
from partner_overlay.ui.tab_order import tab_in_reading_order
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import colour


class ReviewWindow(QMainWindow):
    requested = Signal(object)  # a ReviewRequest
    closed = Signal()

    def __init__(self, view: ReviewView, scheme: Scheme, translate: Translate) -> None:
        super().__init__()
        dress_review(self, scheme)
        self._view = view
        self._scheme = scheme
        self._warned = False
        self._stepping = False
        self.page = ReviewPage(view, scheme)
        self.footer = ReviewFooter()
        self.menus = ReviewMenus(self, translate)
        self._whole = QWidget()
        self._building = QTimer(self)
        self._build()
        self._connect()
        self.render(view)
        colour(self, scheme)
        tab_in_reading_order(self._whole)
        self.page.setFocus()  # a key that comes before there is anything to answer does nothing

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        enlarge_again(self)
        for field in self.findChildren(SessionTime):
            field.fit()

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        self._scheme = scheme
        dress_review(self, scheme)
        colour(self, scheme)
        self.page.head.picture.set_scheme(scheme)

    def _build(self) -> None:
        help_at(self, "review")
        layout = QVBoxLayout(self._whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.footer)
        self.setCentralWidget(self._whole)
        size_by_letters(self, 980, 760)

    def _connect(self) -> None:
        self.page.answered.connect(self.requested)
        self.page.added.connect(self._on_added)
        self.page.edited.connect(self._on_edited)
        self.footer.asked.connect(self._on_asked)
        self._building.timeout.connect(self._on_building)
        self.menus.asked.connect(self._on_asked)
        self.menus.jump_wanted.connect(self._on_jump)

    @override
    def render(self, view: ReviewView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show this; what is being typed and where the keyboard is stay."""
        if view != self._view:
            self._warned = False  # of what stands here now nothing has been said yet
        self._view = view
        self.setWindowTitle(self.tr("Review: {title}").replace("{title}", literal(view.heading.title)))
        changed = self.page.show_review(view)
        self.footer.show_foot(view)
        self.menus.render(view)
        if self._stepping and changed:
            self.page.see(changed[0])

    def refuse(self, answer: ReviewAnswer, sentence: str) -> None:
        """Say why an answer can't be kept, where it was given."""
        if not self.page.refuse(answer, sentence):
            self.footer.say(sentence)

    @property
    def is_complete(self) -> bool:
        """All sections are built."""
        return not self._building.isActive()

    def say(self, sentence: str) -> None:
        """Something about the whole review."""
        self.footer.say(sentence)

    def flush(self) -> None:
        """Give out what was typed last."""
        for field in self.page.fields():
            field.flush()

    def open(self, *, quietly: bool = False) -> None:
        """Show it, or bring it to the front. `quietly`: the keyboard stays where it is."""
        open_window(self, quietly=quietly)
        self._building.start()

    def gives_way(self) -> bool:
        """Whether another review may take its place; words that would be lost are asked about, once."""
        self.flush()
        if self._warned or not self.has_held_back:
            return True
        self._ask_about(self._why_stay())
        return False

    def leave(self) -> None:
        """Close without a question."""
        self.flush()
        self._warned = True
        self.close()

    @property
    def has_held_back(self) -> bool:
        """Words stand here that could not be kept."""
        return any(field.held_back for field in self.page.fields())

    @Slot(object)
    def _on_asked(self, ask: ReviewAsk) -> None:
        self.flush()
        if ask is ReviewAsk.CLOSE:
            self.close()
            return
        self._stepping = ask in {ReviewAsk.UNDO, ReviewAsk.REDO}
        self.requested.emit(ask)
        self._stepping = False

    @Slot(object)
    def _on_jump(self, jump: Jump) -> None:
        self.page.go(jump)

    @Slot(object)
    def _on_added(self, parts: Sequence[QWidget]) -> None:
        for part in parts:
            colour(part, self._scheme)
        tab_in_reading_order(self._whole)

    @Slot()
    def _on_building(self) -> None:
        if not self.page.build_next():
            self._building.stop()

    @Slot()
    def _on_edited(self) -> None:
        self._warned = False
        self.menus.allow_undo()

    def _ask_about(self, why: str) -> None:
        self._warned = True
        self.footer.say(why)

    def _why_stay(self) -> str:
        """What would be lost if it closed now; empty when nothing would."""
        if self._view.trouble:
            trouble = self.tr("{trouble} Not all is saved yet. Close again to leave it; it is tried as long as we run.")
            return trouble.replace("{trouble}", self._view.saved)
        if self.has_held_back:
            return self.tr("Some words are not saved; the reason stands under them. Close again to leave them.")
        return ""

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        why = self._why_stay()
        if why and not self._warned:
            self._ask_about(why)
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()
