"""The table of settings: on which page each stands, its name, and what it does to a session."""

from typing import NamedTuple

from partner_overlay.presentation.settings_requests import AUTOSTART, Page
from partner_overlay.presentation.translation import Translate


class Setting(NamedTuple):
    """`key` is its name in the file. A heading stands above the first one that has it."""

    key: str
    page: Page
    name: str
    line: str
    heading: str = ""


def page_titles(translate: Translate) -> dict[Page, str]:
    return {
        Page.SESSION: translate("Settings", "Session"),
        Page.DECKS: translate("Settings", "Decks and prompts"),
        Page.CHECK_INS: translate("Settings", "Check-ins"),
        Page.LOOK: translate("Settings", "Look"),
        Page.SCREENS: translate("Settings", "Screens"),
        Page.KEYS: translate("Settings", "Keys"),
        Page.PRIVACY: translate("Settings", "Privacy and data"),
        Page.ABOUT: translate("Settings", "About"),
    }


def table(translate: Translate) -> tuple[Setting, ...]:
    """All that can be set, but for keys, which have a page of their own kind."""
    return (*_session(translate), *_prompts(translate), *_look(translate), *_program(translate), *_screens(translate))


def _session(translate: Translate) -> tuple[Setting, ...]:
    return (
        Setting(
            "start.type",
            Page.SESSION,
            translate("Settings", "Session type"),
            translate("Settings", "Start offers this type first; so does a start by one key."),
        ),
        Setting(
            "start.minutes",
            Page.SESSION,
            translate("Settings", "Length"),
            translate("Settings", "Start offers this length first; the phases share it."),
        ),
        Setting(
            "start.settle",
            Page.SESSION,
            translate("Settings", "Settle before the start"),
            translate("Settings", "A quiet card for you alone, before the session's time begins."),
        ),
        Setting(
            "review.at_end",
            Page.SESSION,
            translate("Settings", "Review opens at the end"),
            translate("Settings", "Without it a review waits as a line in the menu, until you have time for it."),
        ),
        Setting(
            AUTOSTART,
            Page.SESSION,
            translate("Settings", "Start with the desktop"),
            translate("Settings", "The program is there when you log in, out of sight; no session starts by itself."),
        ),
    )


def _prompts(translate: Translate) -> tuple[Setting, ...]:
    return (
        Setting(
            "prompts.change_every",
            Page.DECKS,
            translate("Settings", "A new prompt after"),
            translate("Settings", "While the pointer is on it, it is kept or a check-in waits, a prompt stays."),
        ),
        Setting(
            "prompts.numbers",
            Page.DECKS,
            translate("Settings", "Competency numbers"),
            translate("Settings", "The edition of the ICF's competencies whose numbers prompts and reviews show."),
        ),
    )


def _look(translate: Translate) -> tuple[Setting, ...]:
    overlay = translate("Settings", "The overlay")
    return (
        Setting(
            "look.theme",
            Page.LOOK,
            translate("Settings", "Colours"),
            translate("Settings", "Of the overlay and of every window; all words stay clear to read in each."),
            overlay,
        ),
        Setting(
            "look.form",
            Page.LOOK,
            translate("Settings", "Form"),
            translate("Settings", "How much you see: time and a prompt, time and phase, or the line alone."),
            overlay,
        ),
        Setting(
            "look.size",
            Page.LOOK,
            translate("Settings", "Size"),
            translate("Settings", "Of all that is on the overlay, as far as its screen has room."),
            overlay,
        ),
        Setting(
            "look.opacity",
            Page.LOOK,
            translate("Settings", "Background"),
            translate(
                "Settings", "How solid it is. It stops where words would become hard to read over a bright call."
            ),
            overlay,
        ),
        Setting(
            "look.figures",
            Page.LOOK,
            translate("Settings", "Figures"),
            translate("Settings", "What the large figures say about the session's time."),
            overlay,
        ),
        Setting(
            "look.seconds",
            Page.LOOK,
            translate("Settings", "Seconds"),
            translate("Settings", "The time moves every second; without it, in whole minutes, which is calmer."),
            overlay,
        ),
        Setting(
            "look.motion",
            Page.LOOK,
            translate("Settings", "When words change"),
            translate("Settings", "A new prompt fades in, or is there at once."),
            overlay,
        ),
    )


def _program(translate: Translate) -> tuple[Setting, ...]:
    reading, program = translate("Settings", "Reading"), translate("Settings", "The program")
    return (
        Setting(
            "access.text",
            Page.LOOK,
            translate("Settings", "Letters of the windows"),
            translate("Settings", "Start, review, history and the others; the overlay has its own size."),
            reading,
        ),
        Setting(
            "access.announce",
            Page.LOOK,
            translate("Settings", "Tell the screen reader"),
            translate("Settings", "Check-ins and changes of phase are read out in a session; the call may hear it."),
            reading,
        ),
        Setting(
            "look.language",
            Page.LOOK,
            translate("Settings", "Language"),
            translate("Settings", "The program's own words; prompts stay in the language of their deck."),
            program,
        ),
        Setting(
            "look.tray",
            Page.LOOK,
            translate("Settings", "Icon in the tray"),
            translate("Settings", "It says how the session stands; all it can do is in the overlay's menu too."),
            program,
        ),
    )


def _screens(translate: Translate) -> tuple[Setting, ...]:
    return (
        Setting(
            "screens.camera",
            Page.SCREENS,
            translate("Settings", "Screen with the camera"),
            translate("Settings", "There the overlay stands, under the lens, so that you look at your client."),
        ),
        Setting(
            "screens.keep_off_shared",
            Page.SCREENS,
            translate("Settings", "Keep off shared screens"),
            translate("Settings", "When you share the screen in a call, others do not see the overlay."),
        ),
    )
