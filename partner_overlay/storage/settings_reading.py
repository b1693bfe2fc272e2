"""From a settings document to settings: each bad value gives way to its default alone, with one sentence."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from partner_overlay.application.settings import (
    LASTING_FORMS,
    SETTLES,
    SIZES,
    AccessSettings,
    Figures,
    KeySettings,
    Language,
    Look,
    Motion,
    PromptSettings,
    ReviewSettings,
    ScreenSettings,
    Settings,
    StartSettings,
    Theme,
)
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.sentences import Sentence
from partner_overlay.storage.settings_values import Unfit, among, chord, items, name, one_of, screen, whole, yes_or_no
from partner_overlay.storage.toml_file import TomlText

_Value = TypeVar("_Value")
_DEFAULT = Settings()


def settings_of(source: TomlText, path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings, and a sentence with file, line and key for each value that could not be taken."""
    reading = _Reading(source, path)
    settings = Settings(
        _look(reading),
        _prompts(reading),
        _start(reading),
        _review(reading),
        _screens(reading),
        _keys(reading),
        _access(reading),
    )
    return settings, tuple(reading.troubles)


def _look(reading: "_Reading") -> Look:
    default = _DEFAULT.look
    return Look(
        theme=reading.take("look", "theme", one_of(Theme), default.theme),
        size=reading.take("look", "size", among(SIZES), default.size),
        opacity=reading.take("look", "opacity", whole(0, 100), default.opacity),
        figures=reading.take("look", "figures", one_of(Figures), default.figures),
        seconds=reading.take("look", "seconds", yes_or_no, default.seconds),
        form=reading.take("look", "form", one_of(LASTING_FORMS), default.form),
        motion=reading.take("look", "motion", one_of(Motion), default.motion),
        language=reading.take("look", "language", one_of(Language), default.language),
        tray=reading.take("look", "tray", yes_or_no, default.tray),
    )


def _prompts(reading: "_Reading") -> PromptSettings:
    default = _DEFAULT.prompts
    return PromptSettings(
        change_every=reading.take("prompts", "change_every", whole(0, 30), default.change_every),
        numbers=reading.take("prompts", "numbers", one_of(Numbering), default.numbers),
        never=_never(reading),
    )


def _never(reading: "_Reading") -> tuple[str, ...]:
    """One bad entry must not bring back every prompt that was put aside."""
    nothing: tuple[object, ...] = ()
    entries = reading.take("prompts", "never", items, nothing)
    never = tuple(entry for entry in entries if isinstance(entry, str))
    if len(never) < len(entries):
        what = Sentence("takes ids in quotation marks; the entries that are not so are left out")
        reading.complain("prompts", "never", what)
    return never


def _start(reading: "_Reading") -> StartSettings:
    default = _DEFAULT.start
    return StartSettings(
        type=reading.take("start", "type", name, default.type),
        minutes=reading.take("start", "minutes", whole(0, 720), default.minutes),
        settle=reading.take("start", "settle", among(SETTLES), default.settle),
        welcomed=reading.take("start", "welcomed", yes_or_no, default.welcomed),
    )


def _review(reading: "_Reading") -> ReviewSettings:
    return ReviewSettings(at_end=reading.take("review", "at_end", yes_or_no, _DEFAULT.review.at_end))


def _screens(reading: "_Reading") -> ScreenSettings:
    default = _DEFAULT.screens
    return ScreenSettings(
        camera=reading.take("screens", "camera", screen, default.camera),
        keep_off_shared=reading.take("screens", "keep_off_shared", yes_or_no, default.keep_off_shared),
    )


def _keys(reading: "_Reading") -> KeySettings:
    default = _DEFAULT.keys
    everywhere = reading.take("keys", "everywhere", yes_or_no, default.everywhere)
    chords = (reading.take("keys", name, chord, proposed) for name, proposed in list(default._asdict().items())[1:])
    return KeySettings(everywhere, *chords)


def _access(reading: "_Reading") -> AccessSettings:
    default = _DEFAULT.access
    return AccessSettings(
        announce=reading.take("access", "announce", yes_or_no, default.announce),
        text=reading.take("access", "text", among(SIZES), default.text),
    )


@dataclass(slots=True)
class _Reading:
    """A document on its way to settings, and what has been found amiss in it so far."""

    source: TomlText
    path: Path
    troubles: list[str] = field(default_factory=list)

    def take(self, section: str, key: str, check: Callable[[object], _Value], default: _Value) -> _Value:
        table = self.source.document.get(section, {})
        if not isinstance(table, dict):
            what = Sentence("{section} is no section; it would begin with [{section}].", section=section)
            self._complain_once(section, what)
            return default
        if key not in table:
            return default
        try:
            return check(table[key])
        except Unfit as unfit:
            what = Sentence("{what}; until then it is {value}", what=unfit.sentence, value=_shown(default))
            self.complain(section, key, what)
            return default

    def complain(self, section: str, key: str, what: Sentence) -> None:
        name = f"{section}.{key}"
        self._complain_once(name, Sentence("{key} {what}.", key=name, what=what))

    def _complain_once(self, name: str, sentence: Sentence) -> None:
        trouble = Sentence("{place}: {sentence}", place=self._place(name), sentence=sentence)
        if trouble not in self.troubles:
            self.troubles.append(trouble)

    def _place(self, name: str) -> str:
        from partner_overlay.storage.settings_text import line_of  # noqa: PLC0415  only when there is something to say

        line = line_of(self.source.text, name)
        file = str(self.path)
        return file if line is None else Sentence("{file}, line {line}", file=file, line=str(line))


def _shown(value: object) -> str:
    """As a coach would write it in the file."""
    if isinstance(value, bool):
        return str(value).lower()
    if value == ():
        return Sentence("empty")
    return f'"{value}"' if isinstance(value, str) else str(value)
