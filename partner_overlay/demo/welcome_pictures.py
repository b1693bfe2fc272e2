"""The welcome for pictures: choosing, rehearsing, after a whole rehearsal, a trouble, long words, right to left."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from partner_overlay.application.settings import Settings
from partner_overlay.demo.language import from_the_right, longer, settings_full
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.welcome import Reached, WelcomeNow, derive_welcome
from partner_overlay.presentation.welcome_view import WelcomeStage
from partner_overlay.ui.welcome.welcome_window import WelcomeWindow

translate = QCoreApplication.translate

SMALL = QSize(683, 384)  # what is left of 1366 x 768 at 200 %
_CHOOSING = WelcomeNow(WelcomeStage.CHOOSING, Settings(), 60)
_REHEARSING = WelcomeNow(WelcomeStage.REHEARSING, Settings(), 60, Reached.MARK)
_REHEARSED = WelcomeNow(WelcomeStage.REHEARSED, Settings(), 60, Reached.AT_TIME, whole=True)


def welcome_windows(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Each with its name."""
    for name, make in MAKERS.items():
        yield name, make(scheme)


def _window(scheme: Scheme, now: WelcomeNow, words: Translate = translate) -> WelcomeWindow:
    return WelcomeWindow(derive_welcome(now, words), scheme)


def _small(window: WelcomeWindow) -> WelcomeWindow:
    window.resize(SMALL)
    return window


MAKERS: Final[Mapping[str, Callable[[Scheme], WelcomeWindow]]] = {
    "welcome": lambda scheme: _window(scheme, _CHOOSING),
    "welcome-rehearsing": lambda scheme: _window(scheme, _REHEARSING),
    "welcome-rehearsed": lambda scheme: _window(scheme, _REHEARSED),
    "welcome-trouble": lambda scheme: _window(scheme, _CHOOSING._replace(usual=50, trouble=settings_full())),
    "welcome-long": lambda scheme: _window(scheme, _CHOOSING, longer),
    "welcome-small": lambda scheme: _small(_window(scheme, _CHOOSING, longer)),
    "welcome-right-to-left": lambda scheme: from_the_right(lambda: _window(scheme, _CHOOSING)),
}
"""By the names of their pictures."""
