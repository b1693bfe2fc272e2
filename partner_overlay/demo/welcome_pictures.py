"""The welcome for pictures: choosing, rehearsing, after a whole rehearsal, a trouble, long words, right to left."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from partner_overlay.application.settings import Settings
from partner_overlay.demo.language import settings_full
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.welcome import Reached, WelcomeNow, derive_welcome
from partner_overlay.presentation.welcome_view import WelcomeStage
from partner_overlay.ui.welcome.welcome_window import WelcomeWindow

translate = QCoreApplication.translate

SMALL = QSize(683, 384)  # what is left of 1366 x 768 at 200 %
_FURTHER = " Auseinandersetzungsbereitschaft"
_CHOOSING = WelcomeNow(WelcomeStage.CHOOSING, Settings(), 60)
_REHEARSING = WelcomeNow(WelcomeStage.REHEARSING, Settings(), 60, Reached.MARK)
_REHEARSED = WelcomeNow(WelcomeStage.REHEARSED, Settings(), 60, Reached.AT_TIME, whole=True)


def welcome_windows(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Each with its name."""
    for name, make in MAKERS.items():
        yield name, make(scheme)


def _longer(context: str, words: str) -> str:
    """As in a language that needs two fifths more."""
    return translate(context, words) + _FURTHER[: len(words) * 2 // 5]


def _window(scheme: Scheme, now: WelcomeNow, words: Translate = translate) -> WelcomeWindow:
    return WelcomeWindow(derive_welcome(now, words), scheme)


def _small(window: WelcomeWindow) -> WelcomeWindow:
    window.resize(SMALL)
    return window


def _mirrored(make: Callable[[], WelcomeWindow]) -> WelcomeWindow:
    """Built while all is read from the right, as in such a language."""
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = make()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.setLayoutDirection(before)
    return window


MAKERS: Final[Mapping[str, Callable[[Scheme], WelcomeWindow]]] = {
    "welcome": lambda scheme: _window(scheme, _CHOOSING),
    "welcome-rehearsing": lambda scheme: _window(scheme, _REHEARSING),
    "welcome-rehearsed": lambda scheme: _window(scheme, _REHEARSED),
    "welcome-trouble": lambda scheme: _window(scheme, _CHOOSING._replace(usual=50, trouble=settings_full())),
    "welcome-long": lambda scheme: _window(scheme, _CHOOSING, _longer),
    "welcome-small": lambda scheme: _small(_window(scheme, _CHOOSING, _longer)),
    "welcome-right-to-left": lambda scheme: _mirrored(lambda: _window(scheme, _CHOOSING)),
}
"""By the names of their pictures."""
