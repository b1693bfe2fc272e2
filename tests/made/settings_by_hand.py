"""Settings changed as a coach changes them: in the file that an editor has open, or with a mouse in their window."""

from pathlib import Path

import pytest

from partner_overlay.presentation.settings_pages import table
from partner_overlay.presentation.translation import as_written
from partner_overlay.ui.settings.list_control import ListControl
from partner_overlay.ui.settings.number_control import NumberControl
from partner_overlay.ui.settings.segments_control import SegmentsControl
from partner_overlay.ui.settings.setting_row import SettingRow
from partner_overlay.ui.settings.settings_page import SettingsPage
from partner_overlay.ui.settings.settings_window import SettingsWindow
from partner_overlay.ui.settings.slide_control import SlideControl
from partner_overlay.ui.settings.tick_control import TickControl


def write_by_hand(file: Path, key: str, value: str) -> None:
    """Put this value into the line of this key."""
    section, name = key.split(".")
    lines = file.read_text().split("\n")
    opening = lines.index(f"[{section}]")
    at = next(n for n in range(opening, len(lines)) if lines[n].startswith(f"{name} = "))
    quoted = lines[at].endswith('"')
    lines[at] = f'{name} = "{value}"' if quoted else f"{name} = {value}"
    file.write_text("\n".join(lines))


def row_of(window: SettingsWindow, key: str) -> SettingRow:
    """The row of this setting, on its page."""
    (page,) = [setting.page for setting in table(as_written) if setting.key == key]
    shown = window.page_of(page)
    assert isinstance(shown, SettingsPage)
    row = shown.row(key)
    assert row is not None
    return row


def use(row: SettingRow, value: str) -> None:
    """Choose this value as a person does with a mouse."""
    match row.control:
        case TickControl() as tick:
            assert tick.isChecked() is not (value == "true")
            tick.click()
        case SegmentsControl() as segments:
            segments.buttons[segments._values.index(value)].click()
        case ListControl() as choices:
            choices.setCurrentIndex(choices.findData(value))
            choices.activated.emit(choices.currentIndex())
        case NumberControl() as number:
            number.setValue(int(value))
        case SlideControl() as slide:
            slide.slider.setValue(int(value))
        case _:
            pytest.fail("nothing to change it with")
