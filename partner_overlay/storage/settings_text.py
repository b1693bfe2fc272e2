"""The settings file as text: our documented layout, and single values changed within what a coach made of it."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from partner_overlay.application.settings import Settings


class Key(NamedTuple):
    """`says` is what the value does to a session."""

    section: str
    name: str
    says: str

    @property
    def full(self) -> str:
        return f"{self.section}.{self.name}"

    def value(self, settings: Settings) -> object:
        value: object = getattr(getattr(settings, self.section), self.name)
        return value


KEYS = (
    Key("look", "theme", 'The overlay\'s colours: "system", "dark", "light" or "high-contrast".'),
    Key("look", "size", "The overlay's size in per cent: 80, 90, 100, 110, 125, 150, 175, 200, 250 or 300."),
    Key("look", "opacity", "How solid the background is, 0 to 100; the words always stay clear to read."),
    Key("look", "figures", 'The large figures: time "left", time "elapsed", or "none" (the line alone).'),
    Key("look", "seconds", "Show seconds too; without them, minutes, rounded up."),
    Key(
        "look",
        "form",
        'How the overlay stands when a session begins: "card", "strip" or "hairline".',
    ),
    Key("look", "motion", 'Whether words fade when they change: as the "system" says, "reduced" (no fade) or "full".'),
    Key("look", "language", 'The program\'s own words: "system", "en", "de" or "es". Decks keep their language.'),
    Key("look", "tray", "An icon in the desktop's tray, where there is one."),
    Key("prompts", "change_every", "A new prompt after this many minutes, 1 to 30; 0 changes it only when you ask."),
    Key("prompts", "numbers", 'Competency numbers of the ICF edition "2019" or "2025".'),
    Key("prompts", "never", "Prompts that never come, by their ids."),
    Key("start", "type", "The session type that Start offers first."),
    Key("start", "minutes", "The length that Start offers first, 1 to 720; 0 takes the session type's own."),
    Key("start", "settle", "A quiet card before a session begins, for 10, 20, 30 or 60 seconds; 0 is none."),
    Key("start", "welcomed", "The welcome has been seen; false shows it at the next start."),
    Key("review", "at_end", "Open the review when a session ends; false lets it wait, as a line in the menu."),
    Key(
        "screens",
        "camera",
        "The screen that has the camera, by what it is known by; empty: the built-in or the main one.",
    ),
    Key("screens", "keep_off_shared", "Leave the overlay out of screen sharing, where the system can do that."),
    Key("keys", "everywhere", "The keys below work in whichever window you are; without it, none of them does."),
    Key("keys", "show_or_hide", 'Show or hide the overlay. Keys are such as "Ctrl+Alt+Shift+O"; "" is none.'),
    Key("keys", "next_prompt", "The next prompt."),
    Key("keys", "said", "Note that the prompt was said."),
    Key("keys", "next_phase", "Go on to the next phase."),
    Key("keys", "mark", "Mark this moment."),
    Key("keys", "just_be_here", "A still dot; the same again brings the words back."),
    Key("keys", "blank", "Nothing visible; the same again brings it back."),
    Key("keys", "pause", "Pause the session, or go on."),
    Key("keys", "start_or_end", "Start a session, or end the one that runs."),
    Key("keys", "click_through", "Let clicks go through the overlay, or catch them again."),
    Key("access", "announce", "Hand check-ins and phase changes to the screen reader; it may be heard in the call."),
    Key("access", "text", "The letters of the windows in per cent, 80 to 300, in the steps of look.size."),
)
_HEAD = """\
# Partner Overlay: settings.
# Change any of them by hand: it counts as soon as the file is saved, also while the program runs.
# What can't be understood falls back to its default; what the program does not know, it leaves as it is.
"""
_SECTION = re.compile(r"\s*\[\s*([\w.-]+)\s*\]\s*(#.*)?")
_ASSIGNMENT = re.compile(r"""\s*["']?([\w.-]+)["']?\s*=""")
_SIMPLE = re.compile(r"""(?P<before>[^=]*=\s*).*?(?P<comment>\s*(\#[^"'\]]*)?)""")


def line_of(text: str, name: str) -> int | None:
    """The line, counted from 1, at which a key such as `look.size`, or a section, is set."""
    return next((number for number, found in _names(text.split("\n")) if found == name), None)


def documented(settings: Settings, unknown: Mapping[str, object]) -> str:
    """The whole file: every key with its sentence; between head and sections, what else the file held."""
    sections = dict.fromkeys(key.section for key in KEYS)
    others = _toml({name: value for name, value in unknown.items() if name not in sections})
    parts = (_section(section, settings, unknown.get(section)) for section in sections)
    return "\n".join(part for part in (_HEAD, others, *parts) if part)


def edited(text: str, document: Mapping[str, object], changes: Mapping[Key, object]) -> str | None:
    """The text with these values and all else as it was; None when it is too unusual to be edited line by line."""
    lines = text.rstrip("\n").split("\n")
    for key, value in changes.items():
        _set(lines, key, _value(value))
    result = "\n".join(lines) + "\n"
    return result if _comparable(_parsed(result)) == _comparable(_with(document, changes)) else None


def _section(section: str, settings: Settings, unknown: object) -> str:
    lines = [f"[{section}]"]
    for key in KEYS:
        if key.section == section:
            lines += [f"# {key.says}", f"{key.name} = {_value(key.value(settings))}"]
    return "\n".join(lines) + "\n" + _others(section, unknown)


def _others(section: str, unknown: object) -> str:
    """The keys of a section that this version does not know."""
    if not isinstance(unknown, dict):
        return ""
    ours = {key.name for key in KEYS if key.section == section}
    theirs = {name: value for name, value in unknown.items() if name not in ours}
    return _toml({section: theirs}).removeprefix(f"[{section}]\n") if theirs else ""


def _set(lines: list[str], key: Key, value: str) -> None:
    places = {name: number - 1 for number, name in reversed(list(_names(lines)))}
    if key.full in places:
        at = places[key.full]
        found = _SIMPLE.fullmatch(lines[at])
        lines[at] = f"{found['before']}{value}{found['comment']}" if found else lines[at]
        return
    new = [f"# {key.says}", f"{key.name} = {value}"]
    if key.section in places:
        lines[places[key.section] + 1 : places[key.section] + 1] = new
    else:
        lines += ["", f"[{key.section}]", *new]


def _names(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Each line that opens a section or sets a key, with the full name of what it opens or sets."""
    section = ""
    for number, line in enumerate(lines, 1):
        if opening := _SECTION.fullmatch(line):
            section = opening[1]
            yield number, section
        elif setting := _ASSIGNMENT.match(line):
            yield number, f"{section}.{setting[1]}" if section else setting[1]


def _with(document: Mapping[str, object], changes: Mapping[Key, object]) -> dict[str, object]:
    changed = dict(document)
    for key, value in changes.items():
        table = changed.get(key.section, {})
        plain = list(value) if isinstance(value, tuple) else value
        changed[key.section] = {**table, key.name: plain} if isinstance(table, dict) else plain
    return changed


def _parsed(text: str) -> dict[str, object] | None:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def _comparable(value: object) -> object:
    """The same, but for what is never equal to itself: nan."""
    if isinstance(value, dict):
        return {name: _comparable(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_comparable(part) for part in value]
    return repr(value) if isinstance(value, float) else value


def _value(value: object) -> str:
    """On one line, so that a person finds it and the next edit does too."""
    if isinstance(value, tuple):
        return f"[{', '.join(_value(part) for part in value)}]"
    return _toml({"value": value}).removeprefix("value = ").rstrip("\n")


def _toml(document: Mapping[str, object]) -> str:
    import tomli_w  # noqa: PLC0415  only when something is saved

    return tomli_w.dumps(document)
