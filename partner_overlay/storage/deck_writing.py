"""A deck as TOML text that a coach can edit by hand."""

from collections.abc import Sequence

import tomli_w

from partner_overlay.domain.prompts import Deck, Prompt
from partner_overlay.storage.deck_reading import FORMAT


def deck_to_toml(deck: Deck) -> str:
    """The deck as text; what has its usual value is left out. Read and written again it is the same to the byte."""
    lines = [f"format = {FORMAT}", "", "[deck]"]
    about = {"id": deck.id, "title": deck.title, "language": deck.language, "version": deck.version}
    lines += [_line(field, value) for field, value in about.items()]
    if deck.credit:
        lines.append(_line("credit", deck.credit))
    for prompt in deck.prompts:
        lines += ["", "[[prompt]]", *_prompt_lines(prompt, deck.language)]
    return "\n".join(lines) + "\n"


def _prompt_lines(prompt: Prompt, language: str) -> list[str]:
    lines = [
        _line("id", prompt.id),
        _line(prompt.voice.value, prompt.text),
        _line("glance", prompt.glance),
        _line("competency", prompt.competency),
    ]
    if prompt.also:
        lines.append(_list_line("also", prompt.also))
    lines.append(_line("kind", prompt.kind.value))
    if prompt.behaviours:
        lines.append(_list_line("behaviours", prompt.behaviours))
    if places := (*prompt.engagements, *prompt.phases):
        lines.append(_list_line("phases", places))
    if prompt.language != language:
        lines.append(_line("language", prompt.language))
    if prompt.source:
        lines.append(_line("source", prompt.source))
    return lines + [f"{field} = {value}" for field, value in _switches(prompt) if value]


def _switches(prompt: Prompt) -> tuple[tuple[str, str], ...]:
    return (("enabled", "" if prompt.enabled else "false"), ("starred", "true" if prompt.starred else ""))


def _line(field: str, value: str) -> str:
    """tomli_w knows how to write any text; most need nothing of it, and are written ten times as fast without."""
    if value.isprintable() and '"' not in value and "\\" not in value:
        return f'{field} = "{value}"'
    return tomli_w.dumps({field: value}).rstrip("\n")


def _list_line(field: str, values: Sequence[str]) -> str:
    """On one line, as a hand would write it; tomli_w gives each item a line of its own."""
    items = ", ".join(_line("item", str(value)).removeprefix("item = ") for value in values)
    return f"{field} = [{items}]"
