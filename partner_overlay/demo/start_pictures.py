"""The start window for pictures: daily, refused, hinted, unfolded, long, from the right, settling; and the editor."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QWidget

from partner_overlay.demo.language import from_the_right, longer
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType, quoted
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.presentation.settle import SettleCard, derive_settle
from partner_overlay.presentation.shipped_words import type_words
from partner_overlay.presentation.start_details import derive_details
from partner_overlay.presentation.start_view import StartChoices, StartView, TypeChoice
from partner_overlay.presentation.start_words import parked_words
from partner_overlay.presentation.time_words import duration
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.typed_end import TypedEnd
from partner_overlay.presentation.types_editing import Edited, derive_types
from partner_overlay.ui.start.start_window import StartWindow
from partner_overlay.ui.start.types_window import TypesWindow

translate = QCoreApplication.translate

SMALL = QSize(683, 384)  # what is left of 1366 x 768 at 200 %
_DECKS = (
    Deck("partnering", "Partnering"),
    Deck("silent", "Silent cues"),
    Deck("source", "Partnering in coaching: the questions of the source"),
    Deck("own", "My closing questions"),
)
_LONG_TYPES = (
    SessionType("Kennenlerngespräch und Auftragsklärung", timedelta(minutes=50)),
    *SHIPPED_TYPES,
)


def start_windows(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Each with its name."""
    for name in MAKERS:
        yield name, MAKERS[name](scheme)


def _view(types: tuple[SessionType, ...] = SHIPPED_TYPES) -> StartView:
    choices = tuple(
        TypeChoice(kind.name, kind.length // timedelta(minutes=1), type_words(kind.name, translate)) for kind in types
    )
    return StartView(choices, StartChoices("R7", choices[0].name, choices[0].minutes), ("R7", "K2"))


def _waiting(view: StartView) -> StartView:
    return replace(
        view,
        intention="Wait longer before the next question (5.6 silence)",
        waiting=(("a", _review("14:00", "R7")), ("b", _review("9:00", "K2"))),
    )


def _review(clock: str, client: str) -> str:
    words = translate("Menu", "Review from {time}, {client}…")
    return words.replace("{time}", clock).replace("{client}", client)


def _taken() -> str:
    words = translate("Sentence", "There is a session type {name} already. Please give this one another name.")
    return words.replace("{name}", in_words(quoted("60 min"), translate))


def _begun(scheme: Scheme, view: StartView) -> StartWindow:
    """As if it were on the screen: its parts follow what comes into them."""
    window = StartWindow(scheme)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.render(view)
    window.show()
    return window


def _daily(scheme: Scheme, view: StartView) -> StartWindow:
    window = _begun(scheme, view)
    return _fitted(window)


def _hinted(scheme: Scheme) -> StartWindow:
    window = _begun(scheme, replace(_view(), chosen=StartChoices("Anna Schmidt", "60 min", 60)))
    window.show_hint(translate("Start", "This looks like a name. Initials or a code keep it private."))
    window.show_parked(parked_words(("the board", "a talk with the new colleague"), translate))
    return _fitted(window)


def _unfolded(scheme: Scheme, view: StartView, kind: SessionType, words: Translate = translate) -> StartWindow:
    window = _begun(scheme, view)
    window.page.fold.setChecked(True)
    chosen = replace(window.choices, shares=Shares(0.2, 0.7), decks=("partnering", "own"))
    end = TypedEnd(
        words=words("Start", "That makes {length}.").replace("{length}", duration(timedelta(minutes=50), words))
    )
    window.show_details(
        derive_details(kind, chosen, _DECKS, end, settle=20, numbers=Numbering.ICF_2019, translate=words)
    )
    return _fitted(window)


def _settling(scheme: Scheme) -> StartWindow:
    window = _daily(scheme, _view())
    card = SettleCard("Their choice, my curiosity", "Their choice. My curiosity.")
    window.show_settle(derive_settle(card, "Wait longer before the next question", 12, 20, translate))
    return window


def _types(scheme: Scheme, types: tuple[SessionType, ...] = SHIPPED_TYPES, trouble: str = "") -> TypesWindow:
    window = TypesWindow(None, scheme)
    window.render(derive_types(Edited(types, 0), _DECKS, translate, can_undo=True, trouble=trouble))
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.bring_up()
    QCoreApplication.processEvents()
    _put_away(window)
    return window


def _fitted(window: StartWindow) -> StartWindow:
    for _ in range(4):  # what lies deep inside is heard of from the inside out
        QCoreApplication.processEvents()
    window.resize(window.sizeHint())
    for _ in range(4):
        QCoreApplication.processEvents()
    _put_away(window)
    return window


def _put_away(window: QWidget) -> None:
    """From now on it may be shown as any other."""
    window.hide()
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=False)


def _small(window: StartWindow) -> StartWindow:
    window.resize(SMALL)
    return window


_HOUR = SHIPPED_TYPES[0]
MAKERS: Final[Mapping[str, Callable[[Scheme], QWidget]]] = {
    "start": lambda scheme: _daily(scheme, _view()),
    "start-refused": lambda scheme: _daily(
        scheme, replace(_view(), message=translate("Start", "A session is running already. End it first."))
    ),
    "start-waiting": lambda scheme: _daily(scheme, _waiting(_view())),
    "start-hinted": _hinted,
    "start-unfolded": lambda scheme: _unfolded(scheme, _view(), _HOUR),
    "start-long": lambda scheme: _unfolded(scheme, _waiting(_view(_LONG_TYPES)), _LONG_TYPES[0], longer),
    "start-small": lambda scheme: _small(_unfolded(scheme, _view(), _HOUR)),
    "start-right-to-left": lambda scheme: from_the_right(lambda: _unfolded(scheme, _waiting(_view()), _HOUR)),
    "start-settling": _settling,
    "types": _types,
    "types-long": lambda scheme: _types(scheme, _LONG_TYPES, _taken()),
    "types-right-to-left": lambda scheme: from_the_right(lambda: _types(scheme)),
}
"""By the names of their pictures."""
