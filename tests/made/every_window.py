"""Every window and dialog of the program, as the pictures build them: one line for each kind."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from partner_overlay.demo import pictures
from partner_overlay.demo.corrections_pictures import corrections_windows
from partner_overlay.demo.deck_pictures import decks_windows
from partner_overlay.demo.help_pictures import help_windows
from partner_overlay.demo.history_pictures import history_windows
from partner_overlay.demo.keys_pictures import keys_windows
from partner_overlay.demo.review_pictures import review_windows
from partner_overlay.demo.settings_pictures import settings_windows
from partner_overlay.demo.start_pictures import start_windows
from partner_overlay.demo.welcome_pictures import welcome_windows
from partner_overlay.presentation.colours import Scheme

Named = Iterator[tuple[str, QWidget]]


def _field(scheme: Scheme) -> Named:
    yield "field", pictures._field(scheme)


EVERY_WINDOW: tuple[tuple[Callable[[Scheme], Named], frozenset[str]], ...] = (
    (start_windows, frozenset({"start", "start-unfolded", "start-settling", "types"})),
    (_field, frozenset({"field"})),
    (decks_windows, frozenset({"decks", "decks-import"})),
    (history_windows, frozenset({"history-3", "trends-items", "trends-phases", "trends-said"})),
    (review_windows, frozenset({"review-empty"})),
    (corrections_windows, frozenset({"corrections"})),
    (keys_windows, frozenset({"keys-refused"})),
    (settings_windows, frozenset({"settings-look", "settings-session"})),
    (help_windows, frozenset({"help-contents"})),
    (welcome_windows, frozenset({"welcome"})),
)
"""What builds them, and which of the pictures that it builds stand for all."""

COUNT = sum(len(names) for _, names in EVERY_WINDOW)


def every_window(scheme: Scheme) -> Named:
    """One of each kind, and of the history each picture."""
    for windows, wanted in EVERY_WINDOW:
        left = set(wanted)
        for name, window in windows(scheme):
            if name in left:
                yield name, window
                left.remove(name)
            else:
                window.deleteLater()
            if not left:
                break
