"""The page in every state: each part that takes the keyboard has a name, nothing is cut off, colours follow."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.demo.check_ins_pictures import MAKERS
from partner_overlay.presentation.check_ins_requests import Field
from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.check_ins.check_ins_page import CheckInsPage
from partner_overlay.ui.desk_dress import dress_desk


def shown(qtbot: QtBot, name: str, scheme: Scheme = Scheme.LIGHT) -> CheckInsPage:
    page = MAKERS[name](scheme)
    qtbot.addWidget(page)
    dress_desk(page, scheme)
    page.show()
    return page


@pytest.mark.parametrize("name", MAKERS)
def test_what_takes_the_keyboard_has_a_name(qtbot: QtBot, name: str) -> None:
    page = shown(qtbot, name)
    stops = [part for part in page.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    visible = [part for part in stops if part.isVisible() and part.focusProxy() is None]
    assert visible
    assert [part for part in visible if not part.accessibleName()] == []
    assert all(area.accessibleName() for area in page.findChildren(QAbstractScrollArea) if area.isVisible())


@pytest.fixture
def letters(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """So many times as large as usual."""
    before, larger = qapp.font(), qapp.font()
    larger.setPointSizeF(before.pointSizeF() * request.param)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


def test_words_begin_as_far_in_as_those_of_choices_and_take_the_lines_there_is_room_for(qtbot: QtBot) -> None:
    page = shown(qtbot, "check-ins-long")
    field = page.details.rows[Field.SENTENCE].field
    edge = 1
    assert field.viewport().x() - edge + field.document().documentMargin() == 9  # the style sheet's for a choice
    for count in range(40, 60):
        field.setPlainText("word " * count)
        qtbot.waitUntil(lambda: field.height() == field.heightForWidth(field.width()))
        layout = field.document().firstBlock().layout()
        lines = (field.height() - 16) / field.fontMetrics().lineSpacing()
        assert layout is not None
        assert layout.lineCount() == round(lines)


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize(
    ("letters", "name"),
    [
        (1, "check-ins-long"),
        (1, "check-ins-changed"),
        (1, "check-ins-refused"),
        (2, "check-ins"),
        (2, "check-ins-none"),
    ],
    indirect=["letters"],
)
def test_on_a_narrow_page_words_take_lines_and_nothing_goes_beyond_it(qtbot: QtBot, name: str) -> None:
    page = shown(qtbot, name)
    page.resize(QSize(440, 600))
    inner = page.area.widget()
    assert inner is not None
    qtbot.waitUntil(lambda: inner.width() <= page.area.viewport().width())
    words = [label for label in page.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
    assert words
    assert [label.text() for label in words if label.height() < label.heightForWidth(label.width())] == []


@pytest.mark.parametrize("scheme", Scheme)
def test_other_colours_are_drawn_at_once(qtbot: QtBot, scheme: Scheme) -> None:
    page = shown(qtbot, "check-ins", Scheme.LIGHT if scheme is Scheme.DARK else Scheme.DARK)
    dress_desk(page, scheme)
    page.set_scheme(scheme)
    other = shown(qtbot, "check-ins", scheme)
    assert page.bar.grab().toImage() == other.bar.grab().toImage()
    assert page.details.card.grab().toImage() == other.details.card.grab().toImage()
