"""The doctor's report, for a person and for a program."""

import json

from partner_overlay.presentation.doctor import Line, Section, as_json, as_text

REPORT = (
    Section("Desktop", (Line("Stays on top", "yes"), Line("Hidden", "unsupported", "Share one window."))),
    Section("Data", (Line("Data in order", "yes"),)),
)


def test_for_a_person() -> None:
    assert as_text(REPORT) == (
        "Desktop\n  Stays on top: yes\n  Hidden: unsupported. Share one window.\n\nData\n  Data in order: yes\n"
    )


def test_for_a_program() -> None:
    desktop, data = json.loads(as_json(REPORT))
    assert desktop["title"] == "Desktop"
    assert desktop["lines"][1] == {"what": "Hidden", "answer": "unsupported", "why": "Share one window."}
    assert data == {"title": "Data", "lines": [{"what": "Data in order", "answer": "yes", "why": ""}]}
