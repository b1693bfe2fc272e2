"""`deck check`: each finding with its file, line, prompt, rule and a suggestion."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from partner_overlay.command_line.saying import complain, say
from partner_overlay.domain.deck_check import check_deck
from partner_overlay.domain.deck_errors import DeckUnreadable
from partner_overlay.domain.findings import Finding
from partner_overlay.storage.deck_files import read_deck_text
from partner_overlay.storage.deck_lines import prompt_lines
from partner_overlay.storage.deck_reading import deck_from_toml


@dataclass(frozen=True, slots=True)
class _Checked:
    """One file: its findings, each with its prompt's line, or why it can't be read."""

    file: str
    prompts: int = 0
    findings: tuple[tuple[int | None, Finding], ...] = ()
    unreadable: DeckUnreadable | None = None


def check_decks(files: Sequence[str], *, strict: bool, as_json: bool) -> int:
    """1 when a file can't be read, or, when strict, when there is a finding; else 0."""
    checked = [_check(Path(file)) for file in files]
    if as_json:
        say(json.dumps([_as_json(each) for each in checked], ensure_ascii=False, indent=2))
    else:
        for each in checked:
            _tell(each)
    refused = any(each.unreadable or (strict and each.findings) for each in checked)
    return 1 if refused else 0


def _check(path: Path) -> _Checked:
    try:
        text = read_deck_text(path)
        deck = deck_from_toml(text, str(path))
    except DeckUnreadable as unreadable:
        return _Checked(str(path), unreadable=unreadable)
    lines = dict(zip((prompt.id for prompt in deck.prompts), prompt_lines(text), strict=False))
    findings = tuple((lines.get(finding.prompt_id), finding) for finding in check_deck(deck))
    return _Checked(str(path), len(deck.prompts), findings)


def _tell(checked: _Checked) -> None:
    if checked.unreadable:
        complain(checked.unreadable.sentence)
        return
    say(*(_finding_line(checked.file, line, finding) for line, finding in checked.findings))
    say(f"{checked.file}: {_counted(checked.prompts, 'prompt')}, {_counted(len(checked.findings), 'finding')}.")


def _finding_line(file: str, line: int | None, finding: Finding) -> str:
    place = file if line is None else f"{file}:{line}"
    return f"{place}: {finding.prompt_id}: {finding.rule}: {finding.sentence} {finding.suggestion}"


def _counted(number: int, what: str) -> str:
    return f"1 {what}" if number == 1 else f"{number:,} {what}s" if number else f"no {what}s"


def _as_json(checked: _Checked) -> dict[str, object]:
    unreadable = checked.unreadable
    return {
        "file": checked.file,
        "error": unreadable and {"line": unreadable.line, "field": unreadable.field, "sentence": unreadable.sentence},
        "prompts": checked.prompts,
        "findings": [
            {
                "line": line,
                "prompt": finding.prompt_id,
                "rule": finding.rule,
                "sentence": finding.sentence,
                "suggestion": finding.suggestion,
            }
            for line, finding in checked.findings
        ],
    }
