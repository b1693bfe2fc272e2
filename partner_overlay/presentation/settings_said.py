"""What the window of settings says besides the settings: the prompts put aside, the data, the program itself."""

from collections.abc import Iterator

from partner_overlay.presentation.apart import apart
from partner_overlay.presentation.check_ins_words import check_ins_words
from partner_overlay.presentation.key_actions import KEY_ACTIONS, key_words
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.settings_now import AsidePrompt, SettingsNow
from partner_overlay.presentation.settings_requests import BringBack, GoTo, OpenFolder, Page, SettingsAsk
from partner_overlay.presentation.settings_view import Deed, RowView
from partner_overlay.presentation.translation import Translate


def said_on(page: Page, now: SettingsNow, translate: Translate) -> Iterator[RowView]:
    """The rows below a page's settings."""
    match page:
        case Page.DECKS:
            yield from _decks(now, translate)
        case Page.CHECK_INS:
            yield _check_ins(translate)
        case Page.SCREENS:
            yield from _screens(now, translate)
        case Page.KEYS:
            yield from _keys(translate)
        case Page.PRIVACY:
            yield from _privacy(now, translate)
        case Page.ABOUT:
            yield from _about(now, translate)
        case _:
            pass


def _decks(now: SettingsNow, translate: Translate) -> Iterator[RowView]:
    yield RowView(
        "decks",
        translate("Settings", "Your decks"),
        translate("Settings", "Read them, add prompts of your own, import, and see what could be said better."),
        deeds=(Deed(translate("Settings", "Decks…"), Request(Ask.DECKS)),),
    )
    heading = translate("Settings", "Put aside for good")
    if not now.aside:
        none = translate("Settings", "No prompt is put aside: “Never again” in the menu does that.")
        yield RowView("aside", none, heading=heading)
    for prompt in now.aside:
        yield RowView(
            f"aside {prompt.id}",
            prompt.words or prompt.id,
            _deck_of(prompt, translate),
            deeds=(Deed(translate("Settings", "Bring back"), BringBack(prompt.id)),),
            heading=heading,
        )


def _deck_of(prompt: AsidePrompt, translate: Translate) -> str:
    if not prompt.words:
        return translate("Settings", "Its deck is not here.")
    return translate("Settings", "From “{deck}”. Brought back, it can come from the next session on.").replace(
        "{deck}", prompt.deck
    )


def _check_ins(translate: Translate) -> RowView:
    """What a search finds; the page itself shows more."""
    first, *others = check_ins_words(translate)
    return RowView("check-ins", first, "; ".join(others), deeds=(_show(Page.CHECK_INS, translate),))


def _screens(now: SettingsNow, translate: Translate) -> Iterator[RowView]:
    yield RowView(
        "place",
        translate("Settings", "Its place"),
        translate(
            "Settings",
            "Drag the overlay wherever you like. It comes back there, for each arrangement of screens.",
        ),
        deeds=(Deed(translate("Settings", "Bring it to me"), Request(Ask.RECENTER), can=now.in_sight),),
    )


def _keys(translate: Translate) -> Iterator[RowView]:
    """What a search finds; the page itself shows more."""
    line = translate("Settings", "A key that works in whichever window you are.")
    for name in KEY_ACTIONS:
        yield RowView(f"keys.{name}", key_words(name, translate), line, deeds=(_show(Page.KEYS, translate),))


def _show(page: Page, translate: Translate) -> Deed:
    return Deed(translate("Settings", "Show"), GoTo(page))


def _privacy(now: SettingsNow, translate: Translate) -> Iterator[RowView]:
    by_hand = translate(
        "Settings", "{file} can be edited by hand: what you change there counts as soon as it is saved."
    )
    yield RowView(
        "folder",
        translate("Settings", "Where your data is"),
        now.folder,
        deeds=(Deed(translate("Settings", "Open folder"), OpenFolder(now.folder)),),
    )
    yield RowView(
        "file",
        translate("Settings", "The file of settings"),
        by_hand.replace("{file}", apart(now.file, by_hand)),
    )
    yield RowView(
        "kept",
        translate("Settings", "What is kept"),
        translate(
            "Settings",
            "For each session the client's code, its times and phases, the prompts and check-ins, your marks and the "
            "words that you typed, and your review. It stays on this machine, readable by you alone; there is no "
            "sound, no picture and no account, and nothing is sent anywhere.",
        ),
    )
    yield RowView(
        "private",
        translate("Settings", "A private session"),
        translate("Settings", "Of it only the hours are kept: no prompts, no marks, no words, and no review."),
    )
    yield RowView(
        "sees",
        translate("Settings", "What this program can and cannot see"),
        translate("Settings", "With a sentence for your client, and one for the coaching agreement."),
        deeds=(Deed(translate("Settings", "Read it"), Request(Ask.HELP, "privacy")),),
    )


def _about(now: SettingsNow, translate: Translate) -> Iterator[RowView]:
    yield RowView(
        "version",
        translate("Settings", "Partner Overlay {version}").replace("{version}", now.version),
        translate("Settings", "Free software under the MIT licence."),
        deeds=(
            Deed(translate("Settings", "Help"), Request(Ask.HELP)),
            Deed(translate("Settings", "Show the welcome again"), Request(Ask.WELCOME)),
        ),
    )
    yield RowView(
        "source",
        translate("Settings", "Where it comes from"),
        translate(
            "Settings",
            "The checklist and eleven of the prompts are from “Partnering in Coaching” by Lloyd Sain, Jr., Ed.D., MCC. "
            "No endorsement by him or by the International Coaching Federation is implied.",
        ),
    )
    yield RowView(
        "doctor",
        translate("Settings", "This desktop and your data"),
        translate("Settings", "What works here and what does not; “partner-overlay doctor” says the same."),
        deeds=(Deed(translate("Settings", "Copy"), SettingsAsk.COPY_REPORT, can=bool(now.report)),),
        text=now.report,
    )
