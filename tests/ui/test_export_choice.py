"""Where an export goes, and in which form; and what came of it, in a window that waits."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QFileSystemModel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.demo.language import speak
from partner_overlay.presentation.exports.export_form import ExportForm
from partner_overlay.presentation.exports.form_words import forms_offered
from partner_overlay.ui.documents import documents_folder
from partner_overlay.ui.export_choice import ExportChoice, ExportDialog
from partner_overlay.ui.export_notice import export_notice, show_export_notice
from partner_overlay.ui.pseudo_language import Pseudo


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> ExportDialog:
    dialog = ExportDialog(None, str(tmp_path / "2026-11-23 R7"), forms_offered(supervision=False), "Export the session")
    dialog.setOption(ExportDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    return dialog


def test_the_first_form_is_offered_under_the_name_that_was_given(dialog: ExportDialog, tmp_path: Path) -> None:
    assert dialog.windowTitle() == "Export the session"
    assert dialog.choice() == ExportChoice(str(tmp_path / "2026-11-23 R7.pdf"), ExportForm.PDF)
    assert len(dialog.nameFilters()) == len(ExportForm)


@pytest.mark.parametrize("form", ExportForm)
def test_the_ending_goes_with_the_form(dialog: ExportDialog, form: ExportForm, tmp_path: Path) -> None:
    chosen = next(name for name in dialog.nameFilters() if f"*{form.suffix}" in name)
    dialog.selectNameFilter(chosen)
    dialog.filterSelected.emit(chosen)
    assert dialog.defaultSuffix() == form.value
    dialog.selectFile(str(tmp_path / "R7"))
    assert dialog.choice() == ExportChoice(str(tmp_path / f"R7{form.suffix}"), form)


@pytest.mark.parametrize(
    ("typed", "form"), [("R7.html", ExportForm.HTML), ("R7.CSV", ExportForm.CSV), ("R7.txt", ExportForm.PDF)]
)
def test_an_ending_that_was_typed_counts_for_more(
    dialog: ExportDialog, typed: str, form: ExportForm, tmp_path: Path
) -> None:
    dialog.selectFile(str(tmp_path / typed))
    assert dialog.choice() == ExportChoice(str(tmp_path / typed), form)


def test_endings_keep_their_order_and_their_meaning_among_words_from_the_right(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    before = QLocale()
    translators = speak(qapp, Pseudo.RIGHT_TO_LEFT)
    dialog = ExportDialog(None, str(tmp_path / "R7"), forms_offered(supervision=False), "")
    dialog.setOption(ExportDialog.Option.DontUseNativeDialog)
    translators.speak("en")
    QLocale.setDefault(before)
    qtbot.addWidget(dialog)

    assert all("\u200e(*." in each for each in dialog.nameFilters())
    dialog.selectNameFilter(dialog.nameFilters()[1])
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    dialog.selectFile(str(tmp_path / "R7"))
    assert dialog.choice() == ExportChoice(str(tmp_path / "R7.html"), ExportForm.HTML)
    [files] = dialog.findChildren(QFileSystemModel)
    assert files.nameFilters() == ["*.html"]


def test_a_supervision_page_is_always_a_page(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(None, str(tmp_path / "page"), forms_offered(supervision=True), "")
    dialog.setOption(ExportDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.selectFile(str(tmp_path / "page.csv"))
    assert dialog.choice().form is ExportForm.PDF


def test_what_is_to_be_looked_over_is_a_paragraph_of_its_own(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_export_notice(window, "/a/R7.md: 1 session.\n\nPlease look\tit over.")
    [notice] = window.findChildren(QMessageBox)
    paragraphs = ["/a/R7.md: 1 session.", "Please look it over."]
    assert [" ".join(each.split()) for each in notice.text().split("\n\n")] == paragraphs


def test_what_came_of_it_is_shown_as_it_is_and_goes_with_its_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_export_notice(window, "<b>/a/R7.md</b>: 1 session.")
    [notice] = window.findChildren(QMessageBox)
    assert " ".join(notice.text().split()) == "<b>/a/R7.md</b>: 1 session."
    assert notice.textFormat() is Qt.TextFormat.PlainText
    assert not notice.isModal()
    QTest.keyClick(notice, Qt.Key.Key_Escape)
    assert not any(isinstance(one, QMessageBox) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_its_button_is_as_high_as_those_of_other_windows(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notice = export_notice(window, "/a/R7.md: 1 session.")
    notice.show()
    assert [button.height() for button in notice.buttons()] == [34]


def test_a_program_that_began_anywhere_offers_documents(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop starts programs in the folder of the whole system, where nobody may write."""
    monkeypatch.chdir(QFileDialog().directory().path())  # where dialogs would begin by themselves
    dialog = ExportDialog(None, "R7", forms_offered(supervision=False), "")
    dialog.setOption(ExportDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)

    assert Path(dialog.choice().path) == Path(documents_folder()) / "R7.pdf"
    assert Path(documents_folder()).is_dir()
