"""What the running instance answers to a command line."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: the exit code, and the texts for standard output and standard error."""

    code: int = 0
    out: str = ""
    err: str = ""


@dataclass(frozen=True, slots=True)
class Watch:
    """The line stays open: `first` at once, then whatever is pushed on the same channel."""

    first: str
    channel: str = ""


Answer = Reply | Watch
