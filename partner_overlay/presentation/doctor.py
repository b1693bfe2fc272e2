"""What `doctor` says: what this desktop can and can't do, where the data is, and whether it is sound."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at: `answer` is yes, no, unknown, or a value such as a folder."""

    what: str
    answer: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    lines: tuple[Line, ...]


def as_text(report: Sequence[Section]) -> str:
    """For a person."""
    blocks = []
    for section in report:
        lines = (f"  {line.what}: {line.answer}" + (f". {line.why}" if line.why else "") for line in section.lines)
        blocks.append("\n".join((section.title, *lines)) + "\n")
    return "\n".join(blocks)


def as_json(report: Sequence[Section]) -> str:
    """For a program: a list of sections with their lines."""
    import json  # noqa: PLC0415  only here, and not at every start

    return json.dumps([asdict(section) for section in report], ensure_ascii=False, indent=2) + "\n"
