"""Start: the last choices stand there, Enter begins with them, and all of it can be done with keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.start_view import StartChoices, StartView, TypeChoice
from partner_overlay.ui.start.start_window import StartWindow
from tests.ui.start.conftest import StartOpener

VIEW = StartView(
    types=(TypeChoice("60 min", 60, "60 min"), TypeChoice("30 min", 30, "30 min"), TypeChoice("mentor", 50, "mentor")),
    chosen=StartChoices("R7", "60 min", 60),
    recent_clients=("R7", "M2"),
)


@pytest.fixture
def window(open_start: StartOpener) -> StartWindow:
    return open_start(VIEW)


def client(window: StartWindow) -> QLineEdit:
    return next(one for one in window.findChildren(QLineEdit) if not isinstance(one.parent(), QSpinBox))


def minutes(window: StartWindow) -> QSpinBox:
    return window.findChildren(QSpinBox)[0]


def button(window: StartWindow, words: str) -> QPushButton:
    return next(one for one in window.findChildren(QPushButton) if one.text() == words)


def started(window: StartWindow, qtbot: QtBot) -> StartChoices:
    with qtbot.waitSignal(window.start_requested) as asked:
        QTest.keyClick(client(window), Qt.Key.Key_Return)
    choices = asked.args[0] if asked.args else None
    assert isinstance(choices, StartChoices)
    return choices


def test_one_key_starts_with_the_last_choices(window: StartWindow, qtbot: QtBot) -> None:
    assert started(window, qtbot) == StartChoices("R7", "60 min", 60)


def test_a_typed_code_replaces_the_last_one(window: StartWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(client(window), " M  2 ")
    assert started(window, qtbot).client == "M 2"


def test_another_type_brings_its_length(window: StartWindow, qtbot: QtBot) -> None:
    types = window.findChildren(QComboBox)[0]
    QTest.keyClick(types, Qt.Key.Key_Down)
    QTest.keyClick(types, Qt.Key.Key_Down)
    assert started(window, qtbot) == StartChoices("R7", "mentor", 50)


def test_a_length_is_chosen_by_its_button(window: StartWindow, qtbot: QtBot) -> None:
    QTest.keyClick(button(window, "90"), Qt.Key.Key_Space)
    assert button(window, "90").isChecked()
    assert not button(window, "60").isChecked()
    assert started(window, qtbot).minutes == 90


def test_any_other_length_is_typed(window: StartWindow, qtbot: QtBot) -> None:
    minutes(window).setValue(75)
    assert not any(button(window, words).isChecked() for words in ("30", "45", "60", "90"))
    assert started(window, qtbot).minutes == 75
    minutes(window).setValue(45)
    assert button(window, "45").isChecked()


def test_tab_goes_through_code_type_and_length(window: StartWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    client(window).setFocus()
    passed = []
    for _ in range(14):
        passed.append(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert passed[:2] == [client(window), window.findChildren(QComboBox)[0]]
    assert minutes(window) in passed
    assert button(window, "Start") in passed


def test_recent_codes_are_offered_while_typing(window: StartWindow) -> None:
    completer = client(window).completer()
    completer.setCompletionPrefix("m")
    assert completer.currentCompletion() == "M2"


def test_a_refusal_is_said_and_what_was_typed_stays(window: StartWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(client(window), "K9")
    window.render(replace(VIEW, message="A session is running: <b>end it</b> first."))
    message = next(one for one in window.findChildren(QLabel) if "running" in one.text())
    assert message.isVisible()
    assert message.textFormat() is Qt.TextFormat.PlainText
    assert message.text() == "A session is running: <b>end it</b> first."
    assert client(window).text() == "K9"
    window.render(VIEW)
    assert not message.isVisible()


def test_it_stays_open_until_it_is_told_otherwise(window: StartWindow, qtbot: QtBot) -> None:
    started(window, qtbot)
    assert window.isVisible()


def test_escape_closes_it(window: StartWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_before_it_knows_the_types_nothing_starts(qtbot: QtBot) -> None:
    window = StartWindow(Scheme.DARK)
    qtbot.addWidget(window)
    with qtbot.assertNotEmitted(window.start_requested):
        button(window, "Start").click()


def test_a_type_that_is_gone_falls_back_to_the_first(window: StartWindow, qtbot: QtBot) -> None:
    window.render(replace(VIEW, chosen=StartChoices("", "gone", 30)))
    assert started(window, qtbot) == StartChoices("", "60 min", 30)


def practises(window: StartWindow) -> QCheckBox:
    return window.findChildren(QCheckBox)[0]


def test_what_the_last_review_chose_to_practise_stands_there_and_can_be_left(window: StartWindow, qtbot: QtBot) -> None:
    assert window.findChildren(QCheckBox) == []
    window.render(replace(VIEW, intention="R&D: wait longer (5.6 silence)"))
    assert practises(window).isVisible()
    assert practises(window).text() == "Practise: R&&D: wait longer (5.6 silence)"
    assert started(window, qtbot).practises
    QTest.keyClick(practises(window), Qt.Key.Key_Space)
    assert not started(window, qtbot).practises
    window.render(replace(VIEW, intention="R&D: wait longer (5.6 silence)", message="Please look again."))
    assert not started(window, qtbot).practises


def test_a_review_that_waits_is_one_press_away(window: StartWindow, qtbot: QtBot) -> None:
    window.render(replace(VIEW, waiting=(("a", "Review from 14:00, R7..."), ("b", "Review from 9:00..."))))
    with qtbot.waitSignal(window.review_requested) as asked:
        QTest.keyClick(button(window, "Review from 9:00..."), Qt.Key.Key_Space)
    assert asked.args == ["b"]
    window.render(VIEW)
    qtbot.waitUntil(lambda: not any(one.text().startswith("Review") for one in window.findChildren(QPushButton)))


def test_history_is_one_press_away(window: StartWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.history_requested):
        button(window, "&History…").click()


def test_the_code_is_told_as_it_is_typed_and_what_was_parked_can_be_shown(window: StartWindow, qtbot: QtBot) -> None:
    heard: list[str] = []
    window.client_typed.connect(heard.append)
    QTest.keyClicks(client(window), "M 2")
    assert heard == ["M", "M", "M 2"]
    window.show_parked("Parked last time: <b>the board</b>")
    line = next(one for one in window.findChildren(QLabel) if "board" in one.text())
    assert line.isVisible()
    assert line.textFormat() is Qt.TextFormat.PlainText
    window.show_parked("")
    assert not line.isVisible()


def test_no_label_would_read_markup(window: StartWindow) -> None:
    shown = [one for one in window.findChildren(QLabel) if one.text() and one.buddy() is None]
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in shown)


def test_every_field_has_its_label(window: StartWindow) -> None:
    labelled = {one.buddy() for one in window.findChildren(QLabel) if one.buddy() is not None}
    assert {client(window), window.findChildren(QComboBox)[0], minutes(window)} <= labelled


def test_no_line_about_the_code_ends_in_a_word_alone(window: StartWindow) -> None:
    def said() -> list[str]:
        return [one.text().replace("\u00a0", "_") for one in window.findChildren(QLabel) if one.isVisible()]

    usual = "Initials or a code, never a full name. It may stay_empty."
    window.show_parked("Parked last time: the board")
    assert {usual, "Parked last time: the_board"} <= set(said())
    window.show_hint("This looks like a name.")
    assert "This looks like a_name." in said()
    window.show_hint("")
    assert usual in said()
