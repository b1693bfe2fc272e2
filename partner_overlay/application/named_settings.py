"""Settings by the names that they have in the file, such as `look.theme`, and their values as plain text."""

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum
from typing import TypeVar

from partner_overlay.application.settings import AccessSettings, KeySettings, ScreenSettings, Settings

_Whole = TypeVar("_Whole")
_LIGHT = (ScreenSettings, KeySettings, AccessSettings)  # named tuples


def value_of(settings: Settings, name: str) -> str:
    """The value as text: `true` or `false`, a number, a word; a list as JSON."""
    value = _value(settings, name)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        import json  # noqa: PLC0415  few ever put a prompt aside

        return json.dumps(value)
    return str(value.value if isinstance(value, Enum) else value)


def with_values(settings: Settings, values: Mapping[str, str]) -> Settings:
    """The settings with these in them. Raises ValueError for a text that the setting can't have."""
    for name, text in values.items():
        section, key = name.split(".")
        value = _read(_value(Settings(), name), text)
        settings = _with(settings, section, _with(getattr(settings, section), key, value))
    return settings


def _with(whole: _Whole, name: str, part: object) -> _Whole:
    """The same with another part."""
    if isinstance(whole, _LIGHT):
        return whole._replace(**{name: part})  # type: ignore[arg-type, return-value]  # of the kind that stood there
    return replace(whole, **{name: part})  # type: ignore[type-var]


def as_lines(values: Mapping[str, str]) -> str:
    """For one request: a line for each, the name, `=` and the value."""
    return "\n".join(f"{name}={text}" for name, text in values.items())


def from_lines(lines: str) -> dict[str, str]:
    """What `as_lines` was given."""
    parts = (line.partition("=") for line in lines.split("\n"))
    return {name: text for name, _, text in parts}


def _value(settings: Settings, name: str) -> object:
    section, key = name.split(".")
    value: object = getattr(getattr(settings, section), key)
    return value


def _read(like: object, text: str) -> object:
    if isinstance(like, bool):
        return text == "true"
    if isinstance(like, tuple):
        import json  # noqa: PLC0415  few ever put a prompt aside

        return tuple(json.loads(text))
    if isinstance(like, int):
        return int(text)
    return type(like)(text) if isinstance(like, Enum) else text
