"""With what each setting is changed; and where this desktop can't do it, the sentence that stands there instead."""

from partner_overlay.application.named_settings import value_of
from partner_overlay.presentation import settings_choices as choices
from partner_overlay.presentation.settings_now import SettingsNow
from partner_overlay.presentation.settings_requests import AUTOSTART
from partner_overlay.presentation.settings_view import Choice, Control, Number, Tick
from partner_overlay.presentation.translation import Translate

FEW = 4
"""As many choices can stand side by side."""


def control_of(key: str, now: SettingsNow, translate: Translate) -> Control | None:
    """None where it has no effect here."""
    desktop = now.desktop
    if key == AUTOSTART:
        return None if desktop.autostart is None else Tick(desktop.autostart)
    value = value_of(now.settings, key)
    match key:
        case "start.minutes":
            return Number(int(value), 0, 720, _minutes(translate), translate("Settings", "the type's own"))
        case "prompts.change_every":
            return Number(int(value), 0, 30, _minutes(translate), translate("Settings", "only when I ask"))
        case "look.opacity":
            return None if desktop.floor is None else _opacity(int(value), desktop.floor)
        case "look.tray":
            return Tick(value == "true") if desktop.has_tray else None
        case "screens.keep_off_shared":
            return Tick(value == "true") if desktop.can_hide or value == "true" else None
        case "screens.camera" if len(desktop.screens) < 2:
            return None
    options = _options(key, now, translate)
    if not options:
        return Tick(value == "true")
    if key == "screens.camera" and value not in {option.value for option in options}:
        value = ""  # that screen is not there now
    return Choice(options, value, few=len(options) <= FEW and key not in {"look.language", "screens.camera"})


def sentence_instead(key: str, translate: Translate) -> str:
    """Why there is nothing to choose."""
    match key:
        case "look.opacity":
            return translate("Settings", "Always solid, in these colours or on this desktop: there is nothing to set.")
        case "look.tray":
            return translate(
                "Settings", "This desktop shows no tray now. All that it would offer is in the overlay's menu."
            )
        case "screens.camera":
            return translate("Settings", "There is one screen, so the overlay stands on it, under the lens.")
        case _:
            return translate(
                "Settings",
                "This desktop can't leave a window out of what is shared: whoever sees the whole screen sees the "
                "overlay. Share one window, or blank the overlay with one key.",
            )


def remark(key: str, now: SettingsNow, translate: Translate) -> str:
    """What is to be said besides, where a wish can't be fulfilled."""
    if key == "screens.keep_off_shared" and not now.desktop.can_hide:
        return translate("Settings", "It can't be done on this desktop: others see the overlay.")
    return ""


def _opacity(value: int, floor: int) -> Number:
    return Number(max(value, floor), floor, 100, " %", slides=True)


def _minutes(translate: Translate) -> str:
    return " " + translate("Settings", "min")


def _options(key: str, now: SettingsNow, translate: Translate) -> choices.Options:
    settings = now.settings
    match key:
        case "start.type":
            return choices.types(now.types, settings.start.type, translate)
        case "start.settle":
            return choices.settles(translate)
        case "prompts.numbers":
            return choices.numbers()
        case "look.theme":
            return choices.themes(translate)
        case "look.form":
            return choices.forms(translate)
        case "look.size":
            return choices.sizes(settings.look.size)
        case "look.figures":
            return choices.figures(translate)
        case "look.motion":
            return choices.motions(translate)
        case "look.language":
            return choices.languages(translate)
        case "access.text":
            return choices.sizes(settings.access.text)
        case "screens.camera":
            return choices.cameras(now.desktop.screens, translate)
        case _:
            return ()
