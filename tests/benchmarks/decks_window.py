"""How long the window of decks holds the event loop with 20,000 prompts, as a multiple of a bare QTableView.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.decks_window [PROMPTS]

Each step is done and its events carried out; while the loop turns, the longest stretch without a turn is measured.
"""

import os
import sys
from functools import partial

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QTableView

from partner_overlay.domain.change import Change
from partner_overlay.domain.importing import Policy, apply_import, plan_import
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompt_filter import PromptFilter
from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice
from partner_overlay.lasting_constants import make_constants_last
from partner_overlay.presentation.deck_requests import DeckAsk, DeckRequest
from partner_overlay.wiring.decks.desk import DecksDesk
from tests.benchmarks.measure import MOST, Measure
from tests.made.decks_desk import made_desk

LETTERS = "what"


def many(count: int, beginning: str = "p") -> tuple[Prompt, ...]:
    return tuple(
        Prompt(
            id=f"{beginning}{number}",
            voice=Voice.SAY if number % 3 else Voice.CUE,
            text=f"What matters most to you in part {beginning}{number} of this, and what would you like from it?",
            glance=f"What matters {number}",
            competency="3.9" if number % 2 else "8.8",
            kind=Kind.PROCESS,
            phases=(Phase.CLOSING,) if number % 5 == 0 else (),
        )
        for number in range(count)
    )


def bare(app: QApplication, rows: int) -> float:
    """A table of as many rows, without a delegate, a search or anything of ours."""
    view = QTableView()
    model = QStringListModel([f"What matters most to you in part {number}?" for number in range(rows)])

    def show() -> None:
        view.setModel(model)
        view.resize(1120, 760)
        view.show()

    taken = Measure(app).of(show)
    view.close()
    return taken


def measured(app: QApplication, rows: int) -> dict[str, float]:
    measure, made = Measure(app), many(rows // 2)
    found: dict[str, float] = {}
    desks: list[DecksDesk] = []
    decks = (Deck("many", "Many", prompts=many(rows)), Deck("half", "Half", prompts=many(rows // 2, "h")))
    found["open"] = measure.of(lambda: desks.append(_opened(*decks)))
    desk = desks[0]
    with_findings = PromptFilter(with_findings=True)
    found["filter findings at once"] = measure.of(lambda: desk.window.filters.changed.emit(with_findings))
    found["while it looks through them"] = _looked_through(measure, desk)
    for end in range(1, len(LETTERS) + 1):
        typed = PromptFilter(search=LETTERS[:end])
        found[f"search {typed.search!r}"] = measure.of(partial(desk.window.filters.changed.emit, typed))
    closing = PromptFilter(phase=Phase.CLOSING)
    found["filter closing"] = measure.of(lambda: desk.window.filters.changed.emit(closing))
    found["no filter"] = measure.of(lambda: desk.window.filters.changed.emit(PromptFilter()))
    found["filter findings"] = measure.of(lambda: desk.window.filters.changed.emit(with_findings))
    found["no filter again"] = measure.of(lambda: desk.window.filters.changed.emit(PromptFilter()))
    found["star"] = measure.of(lambda: desk.window.table.asked.emit(DeckAsk.STAR))
    desk.window.side.decks.chosen.emit("half")
    _looked_through(measure, desk)
    change = _import(desk, made)
    found["import"] = measure.of(lambda: desk.take_import(change))
    found["undo of the import"] = measure.of(lambda: desk.window.requested.emit(DeckRequest(DeckAsk.UNDO)))
    desk.window.close()
    return found


def _looked_through(measure: Measure, desk: DecksDesk) -> float:
    """The longest stretch until all findings are known."""
    longest = 0.0
    while desk.is_looking:
        longest = max(longest, measure.of(_nothing, 1))
    return longest


def _nothing() -> None:
    """Only the loop turns."""


def _opened(*decks: Deck) -> DecksDesk:
    """What the program reads aside is there already."""
    desk = made_desk(decks)
    desk.open()
    return desk


def _import(desk: DecksDesk, prompts: tuple[Prompt, ...]) -> Change:
    """Made aside in the program, so not measured."""
    return apply_import(desk.library, plan_import(desk.library, "half", prompts, Policy.KEEP_BOTH))


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_constants_last()
    app = QApplication([])
    app.setStyle("Fusion")
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    base = bare(app, rows)
    sys.stdout.write(f"a bare QTableView over {rows:,} rows: {base * 1000:.0f} ms\n")
    found = measured(app, rows)
    for step, taken in found.items():
        mark = "" if taken <= MOST else "  <- over"
        sys.stdout.write(f"{step:32} {taken * 1000:6.0f} ms  {taken / base:5.1f} times{mark}\n")
    return int(any(taken > MOST for taken in found.values()))


if __name__ == "__main__":
    sys.exit(main())
