"""One look at the history finds what fits, and tells a trouble as a value."""

from partner_overlay.application.history_look import Found, lines_of, look, with_digests
from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.review_ports import HistoryFilter
from tests.fakes.erasable_history import ErasableHistory

R7 = HistoryFilter(client="R7")


def test_a_look_finds_what_fits() -> None:
    found = look(ErasableHistory(10), R7, afresh=False)
    assert found == Found(R7, [10, 5])


def test_a_look_afresh_says_what_there_is_to_filter_by() -> None:
    found = look(ErasableHistory(10), R7, afresh=True)
    assert isinstance(found, Found)
    assert found.offered is not None
    assert (found.offered.total, found.offered.clients[0], found.offered.type_names[0]) == (10, "C-014", "30 min")


def test_a_trouble_is_handed_back() -> None:
    history = ErasableHistory(10)
    history.troubled = "The disk does not answer."
    for outcome in (look(history, R7, afresh=True), lines_of(history, [1])):
        assert isinstance(outcome, JournalTrouble)
        assert outcome.sentence == "The disk does not answer."


def test_lines_are_read_in_order_in_pieces_and_without_those_that_are_gone() -> None:
    history = ErasableHistory(1200)
    history.discard("made-2")
    lines = lines_of(history, range(1, 1201))
    assert isinstance(lines, tuple)
    assert (lines[0].id, lines[1].id, len(lines)) == ("made-1", "made-3", 1199)
    assert max(len(piece) for piece in history.read) <= 500


def test_lines_stand_beside_their_digests() -> None:
    history = ErasableHistory(5)
    history.discard("made-4")
    together = with_digests(history, [5, 4, 3])
    assert list(together) == [5, 3]
    assert all(line.id == digest.session_id for line, digest in together.values())
