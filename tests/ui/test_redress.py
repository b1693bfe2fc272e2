"""A window that was built in one scheme and told of another looks as if it had been built in that one."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from partner_overlay.demo import pictures
from partner_overlay.demo.deck_pictures import decks_windows
from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.decks.decks_window import DecksWindow
from partner_overlay.ui.redress import Dressed, redress
from tests.made.every_window import COUNT, every_window
from tests.ui.fitting import cut_off


def laid_out(qapp: QApplication, window: QWidget, size: QSize) -> None:
    """A window that was never shown finds out by its first picture that it needs a scroll bar."""
    window.resize(size)
    pictures._drawn(window, 1.0)
    qapp.processEvents()


@pytest.mark.parametrize(("before", "after"), [(Scheme.LIGHT, Scheme.DARK), (Scheme.DARK, Scheme.WHITE)])
def test_it_looks_as_if_it_had_been_built_so(qapp: QApplication, before: Scheme, after: Scheme) -> None:
    names = []
    for (name, changed), (_, as_new) in zip(every_window(before), every_window(after), strict=True):
        assert isinstance(changed, Dressed), name
        qapp.processEvents()
        size = changed.sizeHint() if name in {"start", "field"} else changed.size()
        for window in (changed, as_new):
            laid_out(qapp, window, size)
        redress([changed], after, 100)
        qapp.processEvents()
        assert pictures._drawn(changed, 1.0) == pictures._drawn(as_new, 1.0), name
        names.append(name)
        changed.deleteLater()
        as_new.deleteLater()
    assert len(names) == COUNT


@pytest.fixture
def larger_letters(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Has the desktop write half as large again."""
    before = qapp.font()

    def enlarge() -> None:
        larger = qapp.font()
        larger.setPointSizeF(before.pointSizeF() * 1.5)
        qapp.setFont(larger)

    yield enlarge
    qapp.setFont(before)


def test_it_takes_on_letters_of_another_size(qapp: QApplication, larger_letters: Callable[[], None]) -> None:
    changed = dict(every_window(Scheme.LIGHT))
    qapp.processEvents()
    larger_letters()
    redress(changed.values(), Scheme.LIGHT, 100)
    qapp.processEvents()
    for name, as_new in every_window(Scheme.LIGHT):
        size = as_new.sizeHint() if name in {"start", "field"} else as_new.size()
        for window in (changed[name], as_new):
            laid_out(qapp, window, size)
        if name != "decks-import":  # a list there keeps the width that it had, which moves the table by some pixels
            assert pictures._drawn(changed[name], 1.0) == pictures._drawn(as_new, 1.0), name
        assert cut_off(as_new) == [], name
        assert {part.font().pointSizeF() for part in changed[name].findChildren(QLineEdit)} <= {
            qapp.font().pointSizeF()
        }
        changed[name].deleteLater()
        as_new.deleteLater()


def test_the_card_beside_the_decks_has_the_overlays_size(qapp: QApplication) -> None:
    _, window = next(decks_windows(Scheme.LIGHT))
    assert isinstance(window, DecksWindow)
    card = window.preview._card
    redress([window], Scheme.LIGHT, 150)
    assert card.width() == 600
    redress([window], Scheme.LIGHT, 100)
    assert card.size() == QSize(400, card.height())
    window.deleteLater()


def test_a_window_of_another_kind_is_left_as_it_is(qapp: QApplication) -> None:
    stranger = QWidget()
    before = stranger.palette()
    redress([stranger], Scheme.DARK, 100)
    assert stranger.palette() == before
    stranger.deleteLater()
