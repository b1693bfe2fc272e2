"""What is made of prompts is kept while the library changes, and made a little at a time."""

from dataclasses import replace

from partner_overlay.application.deck_findings import DeckFindings
from partner_overlay.domain.library import Library
from partner_overlay.domain.library_changes import delete_prompts
from tests.made.libraries import at, deck, say

LIBRARY = Library((deck("one", say("a", "Why?"), say("b", "Why now?")), deck("two", say("c", "Why then?"))))


def test_all_decks_are_looked_at_the_chosen_one_first() -> None:
    findings = DeckFindings()
    findings.take(LIBRARY)
    assert not findings.look(5, first="two")
    assert (findings.of("one").waiting, findings.of("two").waiting) == (2, 0)
    assert not findings.look(1, first="two")
    assert findings.look(1, first="two")
    assert findings.look()
    assert (findings.of("one").count, findings.of("two").count) == (2, 1)


def test_a_change_has_only_what_it_changed_looked_at() -> None:
    findings = DeckFindings()
    findings.take(LIBRARY)
    while not findings.look():
        pass
    two = findings.of("two")
    findings.take(LIBRARY)
    changed = LIBRARY.with_prompts("one", (LIBRARY.deck("one").prompts[0], say("n", "Why not?")))
    findings.take(changed)
    assert (findings.of("one").waiting, findings.of("two")) == (1, two)
    findings.take(delete_prompts(changed, at("two", "c")).library)
    assert findings.of("two").count == 0
    findings.take(changed.without_deck("two"))
    assert findings.of("two").count == 0
    assert findings.of("gone").of(replace(say("x"), glance="Something")) == ()
