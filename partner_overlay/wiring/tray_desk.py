"""The icon in the desktop's tray, where there is one: the same menu as the overlay's, and how the session stands."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.tray_hosts import TrayHosts
from partner_overlay.presentation.tray import clicked, derive_tray, middle_clicked
from partner_overlay.ui.tray.tray_icon import TrayIcon, tray_is_there
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.program import Program

translate = QCoreApplication.translate
WHAT: Final = "An icon in the tray"


class TrayDesk(QObject):
    """Puts the icon there as soon as there is a tray and the coach wants it. Without one nothing is missed."""

    def __init__(
        self,
        program: Program,
        overlay: OverlayDesk,
        hosts: TrayHosts,
        *,
        has_tray: Callable[[], bool] = tray_is_there,
    ) -> None:
        super().__init__()
        self._program = program
        self._overlay = overlay
        self._hosts = hosts
        self._has_tray = has_tray
        self._icon: TrayIcon | None = None
        self._listens = False
        self._ended = False
        self._soon = QTimer(self, singleShot=True, interval=0)  # several changes at once are one
        self._soon.timeout.connect(self._on_soon)

    @property
    def is_there(self) -> bool:
        """The coach can reach the program by its icon now."""
        return self._icon is not None and self._has_tray()

    def begin(self) -> None:
        """The program has started: the icon comes now, or when there is a tray."""
        self._program.changed.connect(self._soon.start)
        self._on_soon()

    def close(self) -> None:
        """The program ends."""
        self._ended = True
        self._leave()

    @Slot()
    def _on_soon(self) -> None:
        if self._ended or not self._program.settings.look.tray:
            self._leave()
        elif self._icon is not None:
            self._render(self._icon)
        elif not self._listens:
            self._look()

    def _look(self) -> None:
        """Is there a tray? If not, whoever watches for one tells when to look again."""
        if self._has_tray():
            self._hear_no_more()
            self._icon = self._made()
            self._render(self._icon)
        elif not self._listens:
            self._listens = True
            self._hosts.listen(self._look)

    def _made(self) -> TrayIcon:
        icon = TrayIcon(self._overlay.scheme(self._program.look), self)
        icon.requested.connect(self._program.ask)
        if not self._hosts.click_opens_menu:
            icon.clicked.connect(self._on_clicked)
        icon.middle_clicked.connect(self._on_middle_clicked)
        return icon

    def _render(self, icon: TrayIcon) -> None:
        program = self._program
        view = derive_tray(program.session, program.now, translate, click_through=program.click_through)
        icon.render(view, program.menu())

    def _leave(self) -> None:
        self._soon.stop()
        self._hear_no_more()
        if self._icon is not None:
            self._icon.remove()
            self._icon = None

    def _hear_no_more(self) -> None:
        if self._listens:
            self._listens = False
            self._hosts.close()

    @Slot()
    def _on_clicked(self) -> None:
        self._program.ask(clicked(self._program.session, click_through=self._program.click_through))

    @Slot()
    def _on_middle_clicked(self) -> None:
        self._program.ask(middle_clicked(self._program.session))


def tray_finding() -> Finding:
    """The line for `doctor`."""
    if tray_is_there():
        return Finding(WHAT, Answer.YES, "The desktop shows icons of programs.")
    return Finding(WHAT, Answer.NO, "The desktop shows none. The overlay's menu and a second start reach everything.")
