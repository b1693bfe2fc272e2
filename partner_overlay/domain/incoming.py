"""What was read from a file or the clipboard to be imported: prompts, and what could not be read."""

from dataclasses import dataclass

from partner_overlay.domain.prompts import Prompt


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A line that is no prompt, counted from 1, and a sentence why."""

    line: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """Prompts in their order; an empty id or glance means that the file gave none. `title` may be empty."""

    prompts: tuple[Prompt, ...]
    title: str = ""
    unreadable: tuple[Unreadable, ...] = ()
