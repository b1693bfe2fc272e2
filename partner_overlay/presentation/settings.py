"""From the settings, and what the desktop can do, what the window of settings shows."""

from collections.abc import Iterable, Iterator

from partner_overlay.application.named_settings import value_of
from partner_overlay.application.settings import Settings
from partner_overlay.presentation.settings_controls import control_of, remark, sentence_instead
from partner_overlay.presentation.settings_now import SettingsNow
from partner_overlay.presentation.settings_pages import Setting, page_titles, table
from partner_overlay.presentation.settings_requests import AUTOSTART, GoTo, Page
from partner_overlay.presentation.settings_said import said_on
from partner_overlay.presentation.settings_view import Choice, Deed, PageView, RowView, SettingsView
from partner_overlay.presentation.translation import Translate


def derive_settings(now: SettingsNow, translate: Translate) -> SettingsView:
    """Everything that the window shows."""
    pages = tuple(
        PageView(page, title, _rows(page, now, translate), can_restore=bool(defaults_of(page, now, translate)))
        for page, title in page_titles(translate).items()
    )
    found = _found(pages, now.query, translate) if now.query.strip() else None
    return SettingsView(pages, found, now.can_undo, now.notice)


def defaults_of(page: Page, now: SettingsNow, translate: Translate) -> dict[str, str]:
    """The defaults of a page's settings that are set to something else. Prompts put aside are no such setting."""
    defaults = {key: value_of(Settings(), key) for key in _keys(page, translate)}
    if page is Page.SESSION and now.desktop.autostart is not None:
        defaults[AUTOSTART] = "false"
    return {key: value for key, value in defaults.items() if value != standing(now, key)}


def standing(now: SettingsNow, key: str) -> str:
    """How a setting stands, as text."""
    return str(bool(now.desktop.autostart)).lower() if key == AUTOSTART else value_of(now.settings, key)


def _keys(page: Page, translate: Translate) -> Iterator[str]:
    return (one.key for one in table(translate) if one.page is page and one.key != AUTOSTART)


def _rows(page: Page, now: SettingsNow, translate: Translate) -> tuple[RowView, ...]:
    settings = (_row(one, now, translate) for one in table(translate) if one.page is page and _is_there(one, now))
    return (*settings, *said_on(page, now, translate))


def _is_there(setting: Setting, now: SettingsNow) -> bool:
    return setting.key != AUTOSTART or now.desktop.autostart is not None


def _row(setting: Setting, now: SettingsNow, translate: Translate) -> RowView:
    control = control_of(setting.key, now, translate)
    line = setting.line if control is not None else sentence_instead(setting.key, translate)
    line = " ".join(filter(None, (line, remark(setting.key, now, translate) if control is not None else "")))
    return RowView(setting.key, setting.name, line, control, heading=setting.heading)


# Search


def _found(pages: Iterable[PageView], query: str, translate: Translate) -> PageView:
    """The rows in which each of the words is found; the page of each stands above it."""
    words = query.casefold().split()
    rows = tuple(
        _elsewhere(row, page, translate)
        for page in pages
        for row in page.rows
        if all(word in _looked_in(row, page) for word in words)
    )
    return PageView(Page.SESSION, _found_words(len(rows), translate), rows)


def _looked_in(row: RowView, page: PageView) -> str:
    choices = [option.words for option in row.control.options] if isinstance(row.control, Choice) else []
    return " ".join((row.name, row.line, row.heading, page.title, row.key, *choices)).casefold()


def _elsewhere(row: RowView, page: PageView, translate: Translate) -> RowView:
    """A setting can be changed where it is found; to all else it is a step."""
    row = row._replace(heading=page.title, text="")
    if row.control is not None:
        return row
    return row._replace(deeds=(Deed(translate("Settings", "Show"), GoTo(page.page)),))


def _found_words(count: int, translate: Translate) -> str:
    if not count:
        return translate("Settings", "Nothing found")
    if count == 1:
        return translate("Settings", "Found: one")
    return translate("Settings", "Found: {n}").replace("{n}", str(count))
