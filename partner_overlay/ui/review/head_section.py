"""The head of the review: with whom and when, the session as a picture, and what has to be known before reading on."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.review_view import ReviewView
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.headings import title_label
from partner_overlay.ui.review.session_picture import SessionPicture
from partner_overlay.ui.review.whole_amounts import whole_amounts
from partner_overlay.ui.text_block import literal


class HeadSection(QWidget):
    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self.picture = SessionPicture(scheme)
        self._title = title_label()
        self._when = plain_label(quiet=True, wrap=True)
        self._notes = plain_label(wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self._when)
        layout.addWidget(self._notes)
        layout.addSpacing(8)
        layout.addWidget(self.picture)

    @property
    def said(self) -> str:
        """All its words."""
        return "\n".join(label.text() for label in (self._title, self._when, self._notes))

    def show_head(self, view: ReviewView) -> None:
        heading = view.heading
        self._title.setText(literal(heading.title))
        self._when.setText(whole_amounts(heading.when))
        self._notes.setText("\n".join(map(literal, heading.notes)))
        self._notes.setVisible(bool(heading.notes))
        self.picture.show_picture(view.picture)
