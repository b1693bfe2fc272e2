"""Sessions as data: described by their schema, read by any reader of JSON, and the same facts when they come back."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import get_args

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.facts import AwayNoticed, Fact, SessionEnded
from partner_overlay.domain.review.commands import ReviewAnswer
from partner_overlay.domain.review.digest import Recorded
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.storage.exports.sessions_json import sessions_json
from partner_overlay.storage.exports.sessions_reading import NotAnExport, sessions_in
from partner_overlay.storage.resources import resources_folder
from tests.made.answers import some_answers
from tests.made.recorded import empty, full, long, private, reviewed, undone
from tests.made.reviewed_hour import START
from tests.presentation.test_session_record import LINES, SILENT
from tests.presentation.test_session_record import START as STARTED

AT = datetime(2026, 11, 24, 9, 0, 0, 5, tzinfo=timezone(timedelta(hours=1)))
SCHEMA = json.loads((resources_folder() / "schemas" / "sessions-1.schema.json").read_text(encoding="utf-8"))
EVERY = {"full": full(), "empty": empty(), "long": long(40), "private": private(), "undone": undone()}


def exported(*every: Recorded) -> str:
    return "".join(sessions_json(every, AT))


def back(text: str) -> list[Recorded]:
    return list(sessions_in(text.encode(), "all.json"))


def validate(text: str) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(json.loads(text))


@pytest.mark.parametrize("kind", EVERY)
def test_every_session_is_as_its_schema_says_and_comes_back_as_it_was(kind: str) -> None:
    text = exported(EVERY[kind])
    validate(text)
    assert back(text) == [EVERY[kind]]


def test_many_and_none() -> None:
    text = exported(*EVERY.values())
    validate(text)
    assert back(text) == list(EVERY.values())
    validate(exported())
    assert back(exported()) == []


def test_every_kind_of_fact_comes_back_as_it_was() -> None:
    facts = (STARTED, *LINES, *SILENT, SessionEnded(STARTED.at + timedelta(hours=2)))
    held = Recorded("all kinds", facts)
    text = "".join(sessions_json([held], AT))
    validate(text)
    assert back(text) == [held]


@settings(max_examples=8)  # the whole is checked against the schema each time
@given(some_answers)
def test_any_review_comes_back_as_it_was(answers: list[ReviewAnswer]) -> None:
    taken = full()
    for answer in answers:
        with suppress(Refusal):
            more = reviewed(taken.facts, [answer])
            taken = replace(taken, review_facts=(*taken.review_facts, *more.review_facts))
    text = exported(taken)
    validate(text)
    assert back(text) == [taken]


def test_the_schema_knows_every_kind_of_fact_and_says_what_it_is() -> None:
    for kinds, name in ((get_args(Fact), "fact"), (get_args(ReviewFact), "review_fact")):
        told = {one["$ref"].rpartition("/")[2] for one in SCHEMA["$defs"][name]["oneOf"]}
        assert told == {kind.__name__ for kind in kinds}
    assert all(part.get("description") or name == "session" for name, part in SCHEMA["$defs"].items())


def test_the_schema_refuses_what_is_no_fact() -> None:
    value = json.loads(exported(full()))
    value["sessions"][0]["facts"][3]["kind"] = "Dreamt"
    assert not Draft202012Validator(SCHEMA).is_valid(value)


def test_the_head_says_what_it_is_and_when_it_was_made() -> None:
    value = json.loads(exported(full()))
    assert {key: value[key] for key in ("format", "version", "exported_at")} == {
        "format": "partner-overlay/sessions",
        "version": 1,
        "exported_at": "2026-11-24T08:00:00+00:00",
    }


def test_the_summary_needs_no_replay() -> None:
    summary = json.loads(exported(full()))["sessions"][0]["summary"]
    assert {key: summary[key] for key in ("client", "type", "engagement", "planned_seconds", "used_seconds")} == {
        "client": "R7",
        "type": "first session",
        "engagement": "first",
        "planned_seconds": 4500,
        "used_seconds": 3780,
    }
    assert (summary["started_at"], summary["ended_at"]) == ("2026-11-23T13:59:00Z", "2026-11-23T15:04:00Z")
    assert summary["phases"][1] == {"phase": "exploration", "begin_seconds": 600, "end_seconds": 2700}
    assert summary["evidence"][0] == {"at_seconds": 120, "sign": "said", "competency": "3.4"}
    assert summary["ratings"]["c3.fit"] == "clearly"
    assert summary["notes"]["c3.fit"] == "What I saw of it: c3.fit."
    assert (summary["reviewed"], summary["rehearsal"], summary["private"]) == (True, False, False)


def test_a_session_without_an_end_or_a_start_is_told_as_such() -> None:
    going_on = Recorded("on", tuple(fact for fact in full().facts if not isinstance(fact, SessionEnded)))
    on, gone = json.loads(exported(going_on, undone()))["sessions"]
    assert on["summary"]["ended_at"] is None
    assert gone["summary"] is None


def test_any_words_are_told_to_the_letter() -> None:
    words = 'a "quoted"\n\\ word, ü 日本 \u2028 </script>'
    held = full(replace(START, client=words))
    assert json.loads(exported(held))["sessions"][0]["summary"]["client"] == " ".join(words.split())
    assert back(exported(replace(held, session_id=words)))[0].session_id == words


def test_one_session_is_asked_for_when_the_one_before_is_written() -> None:
    asked: list[int] = []

    def every() -> Iterator[Recorded]:
        for number in range(1000):
            asked.append(number)
            yield EVERY["empty"]

    written = 0
    for piece in sessions_json(every(), AT):
        written += piece.count('"review_facts":')
        assert len(asked) <= written + 1
        if written == 3:
            break
    assert len(asked) == 3


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "can't be read as sessions"),
        ("{}", "can't be read as sessions"),
        ("[1]", "can't be read as sessions"),
        ('{"format": "x", "version": 1, "sessions": []}', "holds no sessions of Partner Overlay"),
        ('{"format": "partner-overlay/sessions", "version": 2}', "was written by a newer Partner Overlay"),
        ('{"format": "partner-overlay/sessions", "version": 1}', "can't be read as sessions"),
        (exported(full()).replace('"MarkMade"', '"Dreamt"', 1), "Dreamt is not a fact"),
        (exported(full()).replace('"ItemRated"', '"Dreamt"', 1), "Dreamt is not a fact of a review"),
        (exported(full())[:-100], "can't be read as sessions"),
    ],
)
def test_what_is_no_export_is_refused_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(NotAnExport) as refused:
        back(text)
    assert refused.value.sentence.startswith("all.json ")
    assert sentence in refused.value.sentence
    assert "{file} " in refused.value.sentence.template


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(NotAnExport):
        list(sessions_in(b'{"format": "\xff"}', "all.json"))


def test_a_later_writers_more_is_passed_over() -> None:
    value = json.loads(exported(full()))
    value["more"] = value["sessions"][0]["more"] = value["sessions"][0]["facts"][0]["more"] = 1
    text = json.dumps(value)
    validate(text)
    assert back(text) == [full()]


def test_spans_and_moments_keep_their_microseconds() -> None:
    at = datetime(2026, 11, 23, 14, 30, 0, 123457, tzinfo=UTC)
    held = empty()
    held = replace(held, facts=(*held.facts[:-1], AwayNoticed(at, timedelta(microseconds=1)), held.facts[-1]))
    assert back(exported(held)) == [held]
