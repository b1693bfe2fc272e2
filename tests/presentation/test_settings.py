"""What the window of settings shows: every setting on its page, what can't be done here as a sentence, and a search."""

import inspect
from dataclasses import fields, replace

import pytest

from partner_overlay.application.named_settings import value_of, with_values
from partner_overlay.application.settings import Look, PromptSettings, ScreenSettings, Settings
from partner_overlay.presentation.camera_choice import SeenScreen
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.settings import defaults_of, derive_settings, standing
from partner_overlay.presentation.settings_now import AsidePrompt, DesktopNow, SettingsNow
from partner_overlay.presentation.settings_pages import table
from partner_overlay.presentation.settings_requests import (
    AUTOSTART,
    BringBack,
    GoTo,
    OpenFolder,
    Page,
    SettingsAsk,
)
from partner_overlay.presentation.settings_view import Choice, Number, PageView, RowView, Tick
from partner_overlay.presentation.translation import as_written

SCREENS = (SeenScreen("a", "", "", "eDP-1", built_in=True), SeenScreen("b", "Dell", "U27", "DP-1", built_in=False))
ABLE = DesktopNow(SCREENS, can_hide=True, floor=81, has_tray=True, autostart=False)
POOR = DesktopNow(SCREENS[:1], can_hide=False, floor=None, has_tray=False)
NOW = SettingsNow(Settings(), ABLE, ("60 min", "30 min"))
ELSEWHERE = {"start.welcomed": "the welcome is shown again by a button", "prompts.never": "a list, each to bring back"}
"""Settings that are no row of the table, and why; keys have a page of their own kind."""


def page(now: SettingsNow, which: Page) -> PageView:
    return next(page for page in derive_settings(now, as_written).pages if page.page is which)


def row(now: SettingsNow, key: str) -> RowView:
    return next(row for page in derive_settings(now, as_written).pages for row in page.rows if row.key == key)


def test_no_setting_is_missing() -> None:
    first = Settings()
    every = {
        f"{section.name}.{name}"
        for section in fields(first)
        if section.name != "keys"
        for name in inspect.signature(type(getattr(first, section.name))).parameters
    }
    assert {setting.key for setting in table(as_written)} == every - set(ELSEWHERE) | {AUTOSTART}


def test_every_row_says_what_it_does_to_a_session() -> None:
    for setting in table(as_written):
        assert len(setting.line) > 25, setting.key
        assert setting.line.endswith("."), setting.key
    names = [setting.name for setting in table(as_written)]
    assert len(set(names)) == len(names)


def test_the_pages_stand_in_their_order() -> None:
    assert [page.page for page in derive_settings(NOW, as_written).pages] == list(Page)


@pytest.mark.parametrize("key", [setting.key for setting in table(as_written) if setting.key != AUTOSTART])
def test_every_control_shows_how_its_setting_stands_and_takes_it(key: str) -> None:
    control = row(NOW, key).control
    match control:
        case Tick(on):
            assert str(on).lower() == value_of(Settings(), key)
        case Choice(options, value):
            assert value == value_of(Settings(), key)
            for option in options:
                assert value_of(with_values(Settings(), {key: option.value}), key) == option.value
        case Number(value, least, most):
            assert str(value) == value_of(Settings(), key)
            assert least <= value <= most
        case _:
            pytest.fail("nothing to change it with")


# What can't be done here


def test_what_this_desktop_cant_do_is_a_sentence_and_no_switch() -> None:
    now = NOW._replace(desktop=POOR)
    said = {key: row(now, key) for key in ("look.opacity", "look.tray", "screens.camera", "screens.keep_off_shared")}
    assert {key: one.control for key, one in said.items()} == dict.fromkeys(said)
    assert "can't leave a window out of what is shared" in said["screens.keep_off_shared"].line
    assert "shows no tray" in said["look.tray"].line
    assert "Always solid" in said["look.opacity"].line
    assert "one screen" in said["screens.camera"].line


def test_a_wish_from_elsewhere_that_cant_be_fulfilled_can_be_ended() -> None:
    wished = replace(Settings(), screens=ScreenSettings(keep_off_shared=True))
    shown = row(NOW._replace(settings=wished, desktop=POOR), "screens.keep_off_shared")
    assert shown.control == Tick(on=True)
    assert "can't be done on this desktop" in shown.line
    assert "can't be done" not in row(NOW, "screens.keep_off_shared").line


def test_starting_with_the_desktop_is_not_shown_where_it_cant_be_set() -> None:
    assert row(NOW, AUTOSTART).control == Tick(on=False)
    unable = NOW._replace(desktop=ABLE._replace(autostart=None))
    assert AUTOSTART not in [row.key for row in page(unable, Page.SESSION).rows]


def test_the_background_stops_at_the_floor() -> None:
    thin = NOW._replace(settings=Settings(Look(opacity=10)))
    assert row(thin, "look.opacity").control == Number(81, 81, 100, " %", slides=True)


def test_a_screen_with_the_camera_that_is_away_leaves_the_choice_to_the_program() -> None:
    away = NOW._replace(settings=replace(Settings(), screens=ScreenSettings("gone")))
    control = row(away, "screens.camera").control
    assert isinstance(control, Choice)
    assert (control.value, [option.words for option in control.options]) == (
        "",
        ["Built-in or main screen", "Built-in screen", "Dell U27"],
    )


def test_a_type_that_is_set_and_not_there_is_shown() -> None:
    now = NOW._replace(types=("30 min",))
    control = row(now, "start.type").control
    assert isinstance(control, Choice)
    assert [option.value for option in control.options] == ["30 min", "60 min"]


# What is said besides


def test_prompts_put_aside_can_be_brought_back() -> None:
    aside = (AsidePrompt("a", "What now?", "Mine"), AsidePrompt("gone"))
    now = NOW._replace(settings=Settings(prompts=PromptSettings(never=("a", "gone"))), aside=aside)
    rows = page(now, Page.DECKS).rows[-2:]
    assert [(row.name, row.deeds[0].request) for row in rows] == [
        ("What now?", BringBack("a")),
        ("gone", BringBack("gone")),
    ]
    assert "“Mine”" in rows[0].line
    assert rows[1].line == "Its deck is not here."
    assert "No prompt is put aside" in page(NOW, Page.DECKS).rows[-1].name


def test_buttons_lead_where_they_say() -> None:
    now = NOW._replace(folder="/data", file="/settings.toml", version="1.2", report="All is well.", in_sight=True)
    deeds = {
        deed.words: deed for page in derive_settings(now, as_written).pages for row in page.rows for deed in row.deeds
    }
    assert {words: deed.request for words, deed in deeds.items() if words != "Show"} == {
        "Decks…": Request(Ask.DECKS),
        "Bring it to me": Request(Ask.RECENTER),
        "Open folder": OpenFolder("/data"),
        "Read it": Request(Ask.HELP, "privacy"),
        "Help": Request(Ask.HELP),
        "Show the welcome again": Request(Ask.WELCOME),
        "Copy": SettingsAsk.COPY_REPORT,
    }
    assert all(deed.can for deed in deeds.values())
    assert not row(NOW, "place").deeds[0].can
    assert not row(NOW, "doctor").deeds[0].can
    assert "/settings.toml" in row(now, "file").line
    assert (row(now, "version").name, row(now, "doctor").text) == ("Partner Overlay 1.2", "All is well.")


def test_the_source_has_its_credit() -> None:
    said = row(NOW, "source").line
    assert "Lloyd Sain, Jr., Ed.D., MCC" in said
    assert "No endorsement" in said


# Defaults


def test_defaults_of_a_page_are_what_is_set_to_something_else() -> None:
    changed = Settings(Look(size=150), PromptSettings(10, never=("a",)))
    now = NOW._replace(settings=changed, desktop=ABLE._replace(autostart=True))
    assert defaults_of(Page.LOOK, now, as_written) == {"look.size": "100"}
    assert defaults_of(Page.DECKS, now, as_written) == {"prompts.change_every": "5"}
    assert defaults_of(Page.SESSION, now, as_written) == {AUTOSTART: "false"}
    assert [page.page for page in derive_settings(now, as_written).pages if page.can_restore] == [
        Page.SESSION,
        Page.DECKS,
        Page.LOOK,
    ]
    assert defaults_of(Page.SESSION, NOW._replace(desktop=POOR), as_written) == {}
    assert standing(now, AUTOSTART) == "true"


# Search


def found(query: str) -> list[tuple[str, str]]:
    """The page and name of each row."""
    shown = derive_settings(NOW._replace(query=query), as_written).found
    assert shown is not None
    return [(row.heading, row.name) for row in shown.rows]


@pytest.mark.parametrize("query", ["", "   "])
def test_nothing_is_looked_for_without_words(query: str) -> None:
    assert derive_settings(NOW._replace(query=query), as_written).found is None


def test_every_word_is_looked_for_in_names_lines_pages_choices_and_the_names_in_the_file() -> None:
    assert ("Look", "Size") in found("SIZE")
    assert found("letters windows") == [("Look", "Letters of the windows")]
    assert ("Look", "Colours") in found("high contrast")
    assert ("Decks and prompts", "Competency numbers") in found("icf")
    assert found("change_every") == [("Decks and prompts", "A new prompt after")]
    assert ("Keys", "Mark this moment") in found("mark")
    assert len(found("privacy and data")) >= 5


def test_a_setting_can_be_changed_where_it_is_found_and_the_rest_is_shown_on_its_page() -> None:
    shown = derive_settings(NOW._replace(query="e"), as_written).found
    assert shown is not None
    for one in shown.rows:
        assert (one.control is None) is (len(one.deeds) == 1 and isinstance(one.deeds[0].request, GoTo)), one.key
        assert one.text == ""


def test_how_many_were_found_is_said() -> None:
    titles = []
    for query in ("xylophone", "change_every", "mark"):
        shown = derive_settings(NOW._replace(query=query), as_written).found
        assert shown is not None
        titles.append(shown.title)
    assert titles[:2] == ["Nothing found", "Found: one"]
    assert titles[2].startswith("Found: ")


def test_what_is_to_be_said_and_undone_is_handed_on() -> None:
    view = derive_settings(NOW._replace(can_undo=True, notice="The disk is full."), as_written)
    assert (view.can_undo, view.notice) == (True, "The disk is full.")
