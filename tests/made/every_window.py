"""Every window and dialog of the program, as the pictures build them: one line for each kind."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from partner_overlay.demo import (
    history_pictures,
    keys_pictures,
    pictures,
    review_pictures,
    settings_pictures,
    start_pictures,
)
from partner_overlay.demo.corrections_pictures import corrections_windows
from partner_overlay.demo.deck_dialog_pictures import decks_dialogs
from partner_overlay.demo.deck_pictures import decks_windows
from partner_overlay.demo.help_pictures import help_windows
from partner_overlay.demo.welcome_pictures import welcome_windows
from partner_overlay.presentation.colours import Scheme

Named = Iterator[tuple[str, QWidget]]


def _field(scheme: Scheme) -> Named:
    yield "field", pictures._field(scheme)


def _by_name(makers: Mapping[str, Callable[[Scheme], QWidget]], *names: str) -> Callable[[Scheme], Named]:
    """Those of these names, and no other is built."""
    return lambda scheme: ((name, makers[name](scheme)) for name in names)


EVERY_WINDOW: Sequence[tuple[Callable[[Scheme], Named], frozenset[str]]] = (
    *(
        (_by_name(makers, *names), frozenset(names))
        for makers, names in (
            (start_pictures.MAKERS, ("start", "start-unfolded", "start-settling", "types")),
            (history_pictures.MAKERS, ("history-3", "trends-items", "trends-phases", "trends-said")),
            (review_pictures.MAKERS, ("review-empty",)),
            (keys_pictures.MAKERS, ("keys-refused",)),
            (settings_pictures.MAKERS, ("settings-look", "settings-session")),
        )
    ),
    (_field, frozenset({"field"})),
    (decks_windows, frozenset({"decks", "decks-import"})),
    (decks_dialogs, frozenset({"decks-replace", "decks-compare", "decks-details"})),
    (corrections_windows, frozenset({"corrections"})),
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
