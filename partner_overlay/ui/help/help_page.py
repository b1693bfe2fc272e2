"""One page of help: read, walked through from link to link, and copied from. It loads nothing, from nowhere."""

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from partner_overlay.overriding import override
from partner_overlay.ui.help.page_dress import fill_page
from partner_overlay.ui.table_colours import TableColours

_STEP = 1.15
_LEAST, _MOST = -3, 7  # steps of the letters' size


class HelpPageView(QTextBrowser):
    followed = Signal(str)  # a link

    def __init__(self, colours: TableColours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._markdown = ""
        self._steps = 0
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(20)
        self.anchorClicked.connect(self._on_link)

    def show_page(self, title: str, markdown: str) -> None:
        """From its beginning on, unless it is there already."""
        if markdown == self._markdown:
            return
        self._markdown = markdown
        self.setAccessibleName(title)
        self._fill()
        self.verticalScrollBar().setValue(0)

    def fill_again(self) -> None:
        """The colours or the letters are others now; what is read stays in sight."""
        bar = self.verticalScrollBar()
        part = bar.value() / max(1, bar.maximum())
        self._fill()
        bar.setValue(round(part * bar.maximum()))

    def step(self, by: int) -> None:
        """Letters larger or smaller by so many steps; 0 gives them their usual size."""
        steps = max(_LEAST, min(_MOST, self._steps + by)) if by else 0
        if steps != self._steps:
            self._steps = steps
            self.fill_again()

    @property
    def letters(self) -> float:
        """Their size in points."""
        return self.font().pointSizeF() * _STEP**self._steps

    def _fill(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(self.letters)
        fill_page(self.document(), self._markdown, font, self._colours)
        self.moveCursor(QTextCursor.MoveOperation.Start)  # the words came in before it, and took it to their end

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        self.followed.emit(link.toString())

    # Qt's

    @override
    def loadResource(self, _kind: int, _name: QUrl | str, /) -> None:  # noqa: N802
        """No picture, no style, no file."""
