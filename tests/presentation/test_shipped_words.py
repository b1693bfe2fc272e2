"""What came with the program is read in the coach's language, and kept in English; the coach's own stays as it is."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from partner_overlay.application.history_look import Offered
from partner_overlay.application.review_ports import HistoryFilter, HistoryLine
from partner_overlay.application.settings import Settings
from partner_overlay.command_line.session_exporting import pieces_of
from partner_overlay.demo.scenes import scenes
from partner_overlay.domain.check_ins import HALF_TIME
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.review.evidence import Sign
from partner_overlay.domain.session_type_changes import added
from partner_overlay.domain.session_types import SHIPPED_TYPES
from partner_overlay.presentation.card_words import card_words, waiting_note
from partner_overlay.presentation.check_ins import CheckInsNow, derive_check_ins
from partner_overlay.presentation.check_ins_deeds import after
from partner_overlay.presentation.check_ins_requests import CheckInsRequest, Field, Written
from partner_overlay.presentation.evidence_spoken import evidence_spoken
from partner_overlay.presentation.exports.export_form import ExportForm
from partner_overlay.presentation.exports.file_names import name_of
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.exports.text_pieces import InWords
from partner_overlay.presentation.history import filter_meant, history_choices
from partner_overlay.presentation.menu import MenuNow, derive_menu
from partner_overlay.presentation.review import derive_review
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.presentation.settings_choices import types
from partner_overlay.presentation.shipped_words import check_in_words, type_words
from partner_overlay.presentation.start_details import derive_details
from partner_overlay.presentation.start_view import StartChoices
from partner_overlay.presentation.typed_end import TypedEnd
from partner_overlay.presentation.types_editing import Edited, derive_types, with_change, with_deed
from partner_overlay.presentation.types_requests import TypeRenamed, TypesAsk
from tests.made.recorded import full
from tests.made.reviews import hour, reviewing
from tests.made.sessions import TWO_O_CLOCK
from tests.presentation.exports.reading import FORMS, exported
from tests.presentation.marking import entries

GERMAN = {
    ("Session type", "first session"): "Erste Sitzung",
    ("Check-in", HALF_TIME.glance): "Noch die Hälfte der Zeit",
    ("Check-in", HALF_TIME.sentence): "Die Hälfte ist noch da. Wofür?",
    ("Check-in", "There are {min} minutes left. What matters most in them?"): "Es bleiben {min} Minuten. Was zählt?",
}
SIXTY, FIRST = SHIPPED_TYPES[0], SHIPPED_TYPES[3]
OWN = replace(HALF_TIME, glance="half the time left")


def german(context: str, words: str) -> str:
    return GERMAN.get((context, words), words)


SENTENCE = german("Check-in", HALF_TIME.sentence)
TOLD = Telling(zone=UTC, translate=german)
FOR_SUPERVISION = replace(TOLD, supervision=True)


def test_only_what_is_word_for_word_as_it_was_shipped_is_put_into_another_language() -> None:
    assert type_words("first session", german) == "Erste Sitzung"
    assert type_words("First session", german) == "First session"
    assert check_in_words(HALF_TIME.glance, german) == "Noch die Hälfte der Zeit"
    assert check_in_words(OWN.glance, german) == OWN.glance


def test_the_editor_shows_the_name_and_keeps_the_shipped_one() -> None:
    now = Edited(SHIPPED_TYPES, 3)

    view = derive_types(now, (), german)
    assert (view.rows[3], view.form.name) == ("Erste Sitzung", "Erste Sitzung")
    assert with_change(now, TypeRenamed("Erste Sitzung"), (), german) == now
    assert with_change(now, TypeRenamed("Auftakt"), (), german).chosen.name == "Auftakt"
    assert with_deed(now, TypesAsk.DUPLICATE, german).chosen.name == "Erste Sitzung (2)"


def test_a_name_that_is_taken_is_refused_as_the_coach_reads_it() -> None:
    with pytest.raises(Refusal) as refused:
        added(SHIPPED_TYPES, FIRST)

    assert "'Erste Sitzung'" in in_words(refused.value.sentence, german)
    assert "'first session'" in refused.value.sentence


def test_the_page_of_check_ins_shows_their_words_wherever_they_stand() -> None:
    view = derive_check_ins(CheckInsNow(SHIPPED_TYPES, "first session", HALF_TIME.id), german)

    assert view.types[view.type] == "Erste Sitzung"
    assert "Noch die Hälfte der Zeit" in {one.words for one in view.bar.handles}
    assert view.chosen is not None
    assert view.chosen.title == "Noch die Hälfte der Zeit"
    assert [field.words for field in view.chosen.fields[:2]] == [german("Check-in", HALF_TIME.glance), SENTENCE]
    assert view.chosen.fields[0].below.startswith("5 words")
    assert view.chosen.card.words is not None
    assert view.chosen.card.words.sentence == SENTENCE
    assert not view.chosen.can_be_as_shipped


def test_the_overlay_and_the_menu_say_a_check_in_as_the_coach_reads_it() -> None:
    scene, behind = (
        next(one for one in scenes() if one.name == name) for name in ("check-in", "check-in-behind-prompt")
    )
    card = card_words(scene.session, scene.now, Numbering.ICF_2019, german)
    menu = derive_menu(MenuNow(scene.session, scene.now, Settings()), german)

    assert card is not None
    assert (card.glance, card.sentence) == ("Noch die Hälfte der Zeit", SENTENCE)
    assert "Noch die Hälfte der Zeit" in [entry.words for entry in entries(menu)]
    assert waiting_note(behind.session, behind.now, german) == "Waiting: Noch die Hälfte der Zeit"


def test_start_says_the_check_ins_of_a_session_as_the_coach_reads_them() -> None:
    end, numbers = TypedEnd(), Numbering.ICF_2019
    chosen = StartChoices("", FIRST.name, 60)

    details = derive_details(FIRST, chosen, (), end, settle=0, numbers=numbers, translate=german)

    assert "30 min · Noch die Hälfte der Zeit (3.9)" in [tick.words for tick in details.check_ins]


@pytest.mark.parametrize(
    ("written", "kept"),
    [(SENTENCE, HALF_TIME.sentence), ("Und jetzt?", "Und jetzt?"), (HALF_TIME.sentence, HALF_TIME.sentence)],
)
def test_words_left_as_they_are_store_no_rewording(written: str, kept: str) -> None:
    request: CheckInsRequest = Written(HALF_TIME.id, Field.SENTENCE, written)

    changed = after(SIXTY, request, HALF_TIME.id, german)

    assert changed.check_ins[1] == replace(HALF_TIME, sentence=kept)
    assert (changed == SIXTY) is (kept == HALF_TIME.sentence)


def test_of_what_a_session_recorded_only_its_type_and_check_ins_are_in_the_coachs_language() -> None:
    """A prompt of a deck may have the same words, and stays in the language of its deck."""
    recorded = hour()
    said = next(one for one in recorded.traces if one.sign is Sign.SAID)
    offered = next(one for one in recorded.traces if one.sign is Sign.OFFERED)
    same = tuple(replace(one, glance=HALF_TIME.glance, text=HALF_TIME.sentence) for one in (said, offered))

    spoken = evidence_spoken(replace(recorded, traces=same), german)

    assert spoken.type_name == "Erste Sitzung"
    assert [one.text for one in spoken.traces] == [HALF_TIME.sentence, SENTENCE]
    assert [one.glance for one in spoken.traces] == [HALF_TIME.glance, "Noch die Hälfte der Zeit"]
    assert "Es bleiben {min} Minuten. Was zählt?" in [one.sentence for one in spoken.check_ins]
    dots = derive_review(reviewing(recorded), Numbering.ICF_2019, german, zone=UTC).picture.dots
    assert any("Minuten. Was zählt?" in dot.words for dot in dots)


@pytest.mark.parametrize(
    ("form", "tell"),
    [*((form, TOLD) for form in FORMS), *((form, FOR_SUPERVISION) for form in FORMS if form.is_page)],
)
def test_what_is_exported_to_be_read_names_types_and_check_ins_as_the_coach_reads_them(
    form: InWords, tell: Telling
) -> None:
    told = exported(form, full(), tell=tell)

    assert "Erste Sitzung" in told
    assert "first session" not in told
    assert tell.supervision or "Minuten. Was zählt?" in told


def test_what_is_exported_for_programs_keeps_what_was_recorded() -> None:
    data = "".join(pieces_of(ExportForm.JSON, [full()], TOLD))

    assert '"first session"' in data
    assert "Erste Sitzung" not in data


def test_a_file_without_a_client_goes_by_the_type_as_it_is_read() -> None:
    line = HistoryLine(1, "s1", TWO_O_CLOCK, timedelta(hours=1), "", "first session", False, False, False)

    assert name_of([line], HistoryFilter(), german, supervision=False, zone=UTC) == "2026-11-23 Erste Sitzung"


def test_the_history_offers_and_finds_types_by_the_name_that_is_read() -> None:
    choices = history_choices(Offered(2, (), ("first session", "abc", "walk")), german).types

    assert [(one.value, one.words) for one in choices[1:]] == [
        ("abc", "abc"),
        ("first session", "Erste Sitzung"),
        ("walk", "walk"),
    ]
    assert filter_meant(HistoryFilter(search=" erste"), german).also_found == ("first session",)
    assert filter_meant(HistoryFilter(search=" "), german) == HistoryFilter(search=" ")


def test_the_settings_offer_types_by_the_name_that_is_read() -> None:
    offered = types(("first session", "walk"), "first session", german)

    assert [(one.value, one.words) for one in offered] == [("first session", "Erste Sitzung"), ("walk", "walk")]
