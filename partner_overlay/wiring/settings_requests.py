"""Which settings a request means."""

from dataclasses import replace

from partner_overlay.application.settings import Figures, Form, KeySettings, Settings, Theme
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.requests import Ask, Request


def settings_after(settings: Settings, request: Request) -> Settings:
    """The settings with what was asked for in them; the same when the request is not about a setting."""
    look, prompts, argument = settings.look, settings.prompts, request.argument
    match request.ask:
        case Ask.FORM:
            return replace(settings, look=replace(look, form=Form(argument)))
        case Ask.THEME:
            return replace(settings, look=replace(look, theme=Theme(argument)))
        case Ask.SIZE:
            return replace(settings, look=replace(look, size=int(argument)))
        case Ask.OPACITY:
            return replace(settings, look=replace(look, opacity=int(argument)))
        case Ask.FIGURES:
            return replace(settings, look=replace(look, figures=Figures(argument)))
        case Ask.SECONDS:
            return replace(settings, look=replace(look, seconds=not look.seconds))
        case Ask.ROTATION:
            return replace(settings, prompts=replace(prompts, change_every=int(argument)))
        case Ask.NUMBERS:
            return replace(settings, prompts=replace(prompts, numbers=Numbering(argument)))
        case Ask.REVIEW_AT_END:
            return replace(settings, review=replace(settings.review, at_end=not settings.review.at_end))
        case Ask.CAMERA:
            return replace(settings, screens=settings.screens._replace(camera=argument))
        case Ask.KEEP_OFF_SHARED:
            off = not settings.screens.keep_off_shared
            return replace(settings, screens=settings.screens._replace(keep_off_shared=off))
        case Ask.KEYS_EVERYWHERE:
            return replace(settings, keys=settings.keys._replace(everywhere=not settings.keys.everywhere))
        case Ask.KEY:
            return replace(settings, keys=_with_chords(settings.keys, argument))
        case Ask.ANNOUNCE:
            return replace(settings, access=settings.access._replace(announce=not settings.access.announce))
        case _:
            return settings


def _with_chords(keys: KeySettings, argument: str) -> KeySettings:
    for line in argument.splitlines():
        name, _, chord = line.partition("=")
        keys = keys.with_chord(name, chord)
    return keys
