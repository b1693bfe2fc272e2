"""Which settings a request means."""

from dataclasses import replace

from partner_overlay.application.named_settings import from_lines, with_values
from partner_overlay.application.settings import Figures, Form, KeySettings, Language, Look, Motion, Settings, Theme
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.requests import Ask, Request


def settings_after(settings: Settings, request: Request) -> Settings:
    """The settings with what was asked for in them; the same when the request is not about a setting."""
    prompts, start, screens = settings.prompts, settings.start, settings.screens
    keys, access, argument = settings.keys, settings.access, request.argument
    match request.ask:
        case Ask.SET:
            return with_values(settings, from_lines(argument))
        case Ask.ROTATION:
            return replace(settings, prompts=replace(prompts, change_every=int(argument)))
        case Ask.NUMBERS:
            return replace(settings, prompts=replace(prompts, numbers=Numbering(argument)))
        case Ask.USUAL:
            minutes, _, name = argument.partition("=")
            return replace(settings, start=replace(start, type=name, minutes=int(minutes)))
        case Ask.SETTLE:
            return replace(settings, start=replace(start, settle=int(argument)))
        case Ask.WELCOMED:
            return replace(settings, start=replace(start, welcomed=True))
        case Ask.REVIEW_AT_END:
            return replace(settings, review=replace(settings.review, at_end=not settings.review.at_end))
        case Ask.CAMERA:
            return replace(settings, screens=screens._replace(camera=argument))
        case Ask.KEEP_OFF_SHARED:
            return replace(settings, screens=screens._replace(keep_off_shared=not screens.keep_off_shared))
        case Ask.KEYS_EVERYWHERE:
            return replace(settings, keys=keys._replace(everywhere=not keys.everywhere))
        case Ask.KEY:
            return replace(settings, keys=_with_chords(keys, argument))
        case Ask.ANNOUNCE:
            return replace(settings, access=access._replace(announce=not access.announce))
        case Ask.TEXT:
            return replace(settings, access=access._replace(text=int(argument)))
        case _:
            look = _look_after(settings.look, request)
            return settings if look is settings.look else replace(settings, look=look)


def _look_after(look: Look, request: Request) -> Look:
    argument = request.argument
    match request.ask:
        case Ask.FORM:
            return replace(look, form=Form(argument))
        case Ask.THEME:
            return replace(look, theme=Theme(argument))
        case Ask.SIZE:
            return replace(look, size=int(argument))
        case Ask.OPACITY:
            return replace(look, opacity=int(argument))
        case Ask.FIGURES:
            return replace(look, figures=Figures(argument))
        case Ask.SECONDS:
            return replace(look, seconds=not look.seconds)
        case Ask.MOTION:
            return replace(look, motion=Motion(argument))
        case Ask.LANGUAGE:
            return replace(look, language=Language(argument))
        case Ask.TRAY:
            return replace(look, tray=not look.tray)
        case _:
            return look


def _with_chords(keys: KeySettings, argument: str) -> KeySettings:
    for line in argument.splitlines():
        name, _, chord = line.partition("=")
        keys = keys.with_chord(name, chord)
    return keys
