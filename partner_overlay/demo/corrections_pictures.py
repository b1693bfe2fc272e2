"""The corrections of a review for pictures: as recorded, put right, refused, small, right to left."""

from collections.abc import Iterator, Sequence
from datetime import UTC, timedelta

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QWidget

from partner_overlay.demo.made_session import BEGIN, made_session
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.review.commands import CorrectMark, CorrectTimes, CorrectTurns, ReviewAnswer
from partner_overlay.domain.review.course import Turns, corrected
from partner_overlay.domain.review.decide import decide_on_review
from partner_overlay.domain.review.evidence import Evidence
from partner_overlay.domain.review.review import EMPTY, Review, apply_to_review
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.corrections import derive_corrections
from partner_overlay.presentation.corrections_view import CorrectionsView
from partner_overlay.presentation.review import Reviewing
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.ui.review.corrections_dialog import CorrectionsDialog

translate = QCoreApplication.translate

_SMALL = QSize(683, 384)  # what is left of 1366 x 768 at 200 %
_MINUTE = timedelta(minutes=1)
_PUT_RIGHT: tuple[ReviewAnswer, ...] = (
    CorrectTimes(BEGIN - 2 * _MINUTE, None),
    CorrectTurns(Turns(13 * _MINUTE, None)),
    CorrectMark(0, Mark(12 * _MINUTE, "shoulders", "6.4")),
    CorrectMark(1, None),
    CorrectMark(3, Mark(33 * _MINUTE, "tears", "")),
)
_FROM_RIGHT: tuple[ReviewAnswer, ...] = (
    *_PUT_RIGHT[:2],
    CorrectMark(0, Mark(12 * _MINUTE, "הכתפיים ירדו", "6.4")),
    CorrectMark(1, None),
    CorrectMark(3, Mark(33 * _MINUTE, "דמעות", "")),
)
_TOO_LONG = CorrectMark(2, Mark(44 * _MINUTE, "more than three words", ""))


def corrections_windows(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Each with its name."""
    evidence = made_session(outcome="a clear first step")
    yield "corrections-as-recorded", _dialog(scheme, _view(evidence, ()))
    right = _view(evidence, _PUT_RIGHT)
    yield "corrections", _dialog(scheme, right)
    yield "corrections-refused", _refused(_dialog(scheme, right), evidence)
    adding = _dialog(scheme, right)
    adding.marks.add.click()
    yield "corrections-to-come", adding
    small = _dialog(scheme, right)
    small.resize(_SMALL)
    yield "corrections-small", small
    mirrored = _dialog(scheme, _view(evidence, _FROM_RIGHT))
    mirrored.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield "corrections-right-to-left", mirrored


def _view(evidence: Evidence, answers: Sequence[ReviewAnswer]) -> CorrectionsView:
    review = _answered(evidence, answers)
    now = Reviewing(evidence, review, corrected(evidence.course, review.corrections))
    return derive_corrections(now, Numbering.ICF_2019, translate, zone=UTC)


def _answered(evidence: Evidence, answers: Sequence[ReviewAnswer]) -> Review:
    review = EMPTY
    for answer in answers:
        for fact in decide_on_review(review, evidence.course, answer, BEGIN):
            review = apply_to_review(review, fact)
    return review


def _dialog(scheme: Scheme, view: CorrectionsView) -> CorrectionsDialog:
    return CorrectionsDialog(view, scheme, None)


def _refused(dialog: CorrectionsDialog, evidence: Evidence) -> CorrectionsDialog:
    """In the words of the rule itself."""
    dialog.marks.rows[2].words.setText(_TOO_LONG.mark.label if _TOO_LONG.mark else "")
    try:
        decide_on_review(EMPTY, evidence.course, _TOO_LONG, BEGIN)
    except Refusal as refusal:
        dialog.refuse(in_words(refusal.sentence, translate))
    return dialog
