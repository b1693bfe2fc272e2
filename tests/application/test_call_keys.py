"""The keys of call programs."""

from collections import Counter

from partner_overlay.application.call_keys import CALL_KEYS, CallDeed, uses_of
from partner_overlay.application.chords import Chord
from partner_overlay.application.settings import KeySettings


def test_the_keys_that_every_coach_knows_are_there() -> None:
    known = {(key.program, str(key.chord)): key.deed for key in CALL_KEYS}
    assert known["Teams", "Ctrl+Shift+M"] is known["Zoom", "Alt+A"] is known["Meet", "Ctrl+D"] is CallDeed.MICROPHONE
    assert {program for program, _ in known} == {"Teams", "Zoom", "Meet", "Webex", "Slack", "Discord"}


def test_each_key_stands_there_once_for_a_program_and_every_deed_is_done_by_one() -> None:
    times = Counter((key.program, key.chord) for key in CALL_KEYS)
    assert set(times.values()) == {1}
    assert {key.deed for key in CALL_KEYS} == set(CallDeed)


def test_who_uses_a_key_is_found_whatever_the_order_of_its_parts() -> None:
    assert [use.program for use in uses_of(Chord.read("shift+ctrl+m"))] == ["Teams", "Discord"]
    assert uses_of(Chord.read("Ctrl+Alt+Shift+M")) == ()


def test_no_proposed_key_is_a_call_programs() -> None:
    proposed = [chord for name, chord in KeySettings()._asdict().items() if name != "everywhere" and chord]
    assert len(proposed) == 8
    assert [chord for chord in proposed if uses_of(Chord.read(chord))] == []
