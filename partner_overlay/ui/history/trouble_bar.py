"""Why the record can't be read or written now, in one sentence, and a button to look again."""

from PySide6.QtCore import QCoreApplication, Signal

from partner_overlay.ui.history.notice_bar import NoticeBar

translate = QCoreApplication.translate


class TroubleBar(NoticeBar):
    look_again_requested = Signal()

    def __init__(self) -> None:
        super().__init__(translate("TroubleBar", "Look again"))
        [again] = self._buttons
        again.clicked.connect(self.look_again_requested)

    def show_trouble(self, sentence: str) -> None:
        self._say((sentence,))
        self.setVisible(bool(sentence))
