"""The icon in the desktop's tray: it comes when there is a tray and the coach wants it. Without one all still works."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.tray_hosts import TrayHosts
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.program import Program

if TYPE_CHECKING:
    from partner_overlay.wiring.tray_shown import TrayShown  # not where there is no tray

WHAT: Final = "An icon in the tray"


class TrayDesk(QObject):
    """`has_tray`: whether the desktop shows icons of programs now."""

    def __init__(
        self,
        program: Program,
        overlay: OverlayDesk,
        hosts: TrayHosts,
        *,
        has_tray: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__()
        self._program = program
        self._overlay = overlay
        self._hosts = hosts
        self._has_tray = has_tray
        self._shown: TrayShown | None = None
        self._listens = False
        self._ended = False
        self._soon = QTimer(self, singleShot=True, interval=0)  # several changes at once are one
        self._soon.timeout.connect(self._on_soon)

    @property
    def is_there(self) -> bool:
        """The coach can reach the program by its icon now."""
        return self._shown is not None and self._has_tray()

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
        elif self._shown is not None:
            self._shown.refresh()
        elif not self._listens:
            self._look()

    def _look(self) -> None:
        """Is there a tray? If not, whoever watches for one tells when to look again."""
        if self._has_tray():
            self._hear_no_more()
            self._shown = self._made()
        elif not self._listens:
            self._listens = True
            self._hosts.listen(self._look)

    def _made(self) -> "TrayShown":
        from partner_overlay.wiring.tray_shown import TrayShown  # noqa: PLC0415  not where there is no tray

        scheme = self._overlay.scheme(self._program.look)
        return TrayShown(self._program, scheme, click_opens_menu=self._hosts.click_opens_menu)

    def _leave(self) -> None:
        self._soon.stop()
        self._hear_no_more()
        if self._shown is not None:
            self._shown.remove()
            self._shown = None

    def _hear_no_more(self) -> None:
        if self._listens:
            self._listens = False
            self._hosts.close()


def tray_finding() -> Finding:
    """The line for `doctor`."""
    if QSystemTrayIcon.isSystemTrayAvailable():
        return Finding(WHAT, Answer.YES, "The desktop shows icons of programs.")
    return Finding(WHAT, Answer.NO, "The desktop shows none. The overlay's menu and a second start reach everything.")
