"""The shipped decks as their files say, read without the product's own eyes."""

import tomllib
from typing import Any

from tests.desktop.running import ROOT

_ENGAGEMENTS = {"first", "last"}


def prompts_for(phase: str, *, outcome: bool = False) -> frozenset[str]:
    """The ids of all prompts that may come in this phase of an ordinary session."""
    return frozenset(prompt["id"] for prompt in _prompts() if _fits(prompt, phase) and (outcome or not _asks(prompt)))


def _prompts() -> list[dict[str, Any]]:
    decks = sorted((ROOT / "resources" / "decks").glob("*.toml"))
    return [prompt for deck in decks for prompt in tomllib.loads(deck.read_text("utf-8"))["prompt"]]


def _fits(prompt: dict[str, Any], phase: str) -> bool:
    places = set(prompt.get("phases", ()))
    phases = places - _ENGAGEMENTS
    return prompt.get("enabled", True) and not places & _ENGAGEMENTS and (not phases or phase in phases)


def _asks(prompt: dict[str, Any]) -> bool:
    """Whether its words need the client's own."""
    return any("{outcome}" in prompt.get(words, "") for words in ("say", "cue", "glance"))
