"""The review for pictures: empty, full, a first session, one over its time, long words, right to left, corrections."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QWidget

from partner_overlay.demo.corrections_pictures import corrections_windows
from partner_overlay.demo.language import record_full
from partner_overlay.demo.made_session import BEGIN, FIRST, made_session
from partner_overlay.demo.printed_pictures import printed_windows
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.review import commands
from partner_overlay.domain.review.answers import Direction, EndDecision, Intention, Moment, Question, Rating
from partner_overlay.domain.review.checklist import CHECKLIST
from partner_overlay.domain.review.commands import ReviewAnswer
from partner_overlay.domain.review.course import corrected
from partner_overlay.domain.review.decide import decide_on_review
from partner_overlay.domain.review.evidence import Evidence
from partner_overlay.domain.review.review import EMPTY, Review, apply_to_review
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.review import Reviewing, derive_review
from partner_overlay.ui.review.review_window import ReviewWindow

translate = QCoreApplication.translate

SMALL = QSize(683, 384)  # what is left of 1366 x 768 at 200 %
_NUMBERS = Numbering.ICF_2019
_MINUTE = timedelta(minutes=1)
_RATINGS = (Rating.CLEARLY, Rating.IN_PART, Rating.CLEARLY, Rating.NOT_NOTICED, None)
_NOTES = {
    "c3.time-and-focus": "I said the time and left the choice with them. They took a breath and chose.",
    "c5.presence": "A long silence at minute 28. I kept it.",
    "c7.free-offer": "My offer came with a push. Next time: say it once, and let it lie.",
}
_ANSWERS: tuple[ReviewAnswer, ...] = (
    commands.SeeDirection(Direction.MOSTLY_CLIENT),
    commands.SeeEnd(EndDecision.WE_AGREED),
    commands.SeePresence(4, "rooted"),
    commands.PickMoment(Moment(28 * _MINUTE, "I let the silence be, and they found the word themselves.")),
    commands.ChooseIntention(Intention("6.3", "Ask once more before I offer")),
    commands.AnswerQuestion(Question.WHO_CHOSE, "At the start: I took the first topic they named as the topic."),
    commands.AnswerQuestion(Question.SILENCE, "The one after “afraid” I kept.\nThe one before closing I broke."),
    commands.AnswerQuestion(Question.SUPERVISION, "My hurry in the last ten minutes, and whose hurry it is."),
)
_FROM_RIGHT: tuple[ReviewAnswer, ...] = (
    commands.SeeDirection(Direction.MOSTLY_CLIENT),
    commands.SeeEnd(EndDecision.WE_AGREED),
    commands.SeePresence(4, "נוכחת"),
    commands.PickMoment(Moment(28 * _MINUTE, "נתתי לשתיקה להיות, והמילה הגיעה מעצמה.")),
    commands.ChooseIntention(Intention("6.3", "לשאול עוד פעם אחת לפני שאני מציעה")),
    commands.NoteItem("c3.time-and-focus", "אמרתי את הזמן והשארתי את הבחירה בידיים שלהם."),
    commands.AnswerQuestion(Question.WHO_CHOSE, "בהתחלה: הנושא הראשון שעלה הפך לנושא."),
    commands.AnswerQuestion(Question.SUPERVISION, "החיפזון שלי בעשר הדקות האחרונות, ושל מי הוא."),
)
_LONG = (
    "Auseinandersetzungsbereitschaft und Zielvereinbarungsgespräche sind hier die Stichworte, über die ich in der "
    "nächsten Zusammenkunft mit meiner Supervisorin ausführlich und in aller Ruhe nachdenken möchte. "
)


def review_windows(scheme: Scheme, left_out: tuple[str, ...] = ()) -> Iterator[tuple[str, QWidget]]:
    """Each with its name, but for names that end so; one at a time, for they are large."""
    for name, make in MAKERS.items():
        if not name.endswith(left_out):
            yield name, make(scheme)
    yield from corrections_windows(scheme)
    full = made_session(outcome="a clear first step")
    yield from printed_windows(full, _answered(full, (*_ANSWERS, *_checklist())))


def _checklist() -> Iterator[ReviewAnswer]:
    for number, item in enumerate(CHECKLIST):
        yield commands.RateItem(item.key, _RATINGS[number % len(_RATINGS)])
        yield commands.NoteItem(item.key, _NOTES.get(item.key, ""))


def _long_answers() -> Iterator[ReviewAnswer]:
    yield commands.PickMoment(Moment(28 * _MINUTE, _LONG[:140]))
    yield commands.ChooseIntention(Intention("8.6", _LONG[:120]))
    for item in CHECKLIST[::4]:
        yield commands.NoteItem(item.key, (_LONG * 2)[:270])
    for question in Question:
        yield commands.AnswerQuestion(question, _LONG * 3)


def _moved(evidence: Evidence) -> ReviewAnswer:
    return commands.CorrectTimes(None, evidence.course.ended_at - 2 * _MINUTE)


def _answered(evidence: Evidence, answers: Sequence[ReviewAnswer] | Iterator[ReviewAnswer]) -> Review:
    review = EMPTY
    for answer in answers:
        for fact in decide_on_review(review, evidence.course, answer, BEGIN):
            review = apply_to_review(review, fact)
    return review


def _reviewing(evidence: Evidence, review: Review, trouble: str = "") -> Reviewing:
    course = corrected(evidence.course, review.corrections)
    return Reviewing(evidence, review, course, trouble, can_undo=not review.empty)


def _window(scheme: Scheme, evidence: Evidence, review: Review = EMPTY, *, trouble: str = "") -> ReviewWindow:
    view = derive_review(_reviewing(evidence, review, trouble), _NUMBERS, translate, zone=UTC)
    window = ReviewWindow(view, scheme, translate)
    window.page.complete()
    return window


def _resized(window: ReviewWindow, size: QSize) -> ReviewWindow:
    window.resize(size)
    return window


def _whole(window: ReviewWindow) -> ReviewWindow:
    """As high as it takes to see all of it, on whose side there is no bar."""
    window.ensurePolished()
    around = window.menuBar().sizeHint().height() + window.footer.heightForWidth(window.width())
    window.resize(window.width(), window.page.height_for(window.width()) + around)
    return window


def _full(scheme: Scheme, *, trouble: str = "") -> ReviewWindow:
    full = made_session(outcome="a clear first step")
    return _window(scheme, full, _answered(full, (*_ANSWERS, *_checklist())), trouble=trouble)


def _from_right(scheme: Scheme) -> ReviewWindow:
    """Whose client and whose answers are read from there as well."""
    session = made_session(client="נועה", outcome="צעד ראשון ברור")
    window = _window(scheme, session, _answered(session, _FROM_RIGHT))
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return window


def _over_time(scheme: Scheme) -> ReviewWindow:
    over = made_session(ends=79)
    return _window(scheme, over, _answered(over, (_moved(over),)))


def _long_one(scheme: Scheme) -> ReviewWindow:
    long = made_session(client="Auseinandersetzungsbereitschaft", outcome=_LONG[:60])
    return _whole(_window(scheme, long, _answered(long, _long_answers())))


def _too_long(scheme: Scheme) -> ReviewWindow:
    """Words that can't be kept, with the reason under them, and lines that are unfolded."""
    window = _full(scheme)
    for group in window.page.groups.values():
        if group.folded is not None:
            group.folded.open()
    window.page.ninety.presence_word.field.setPlainText("very calm")
    window.refuse(commands.SeePresence(4, "very calm"), translate("Sentence", "Presence has room for one word."))
    return _whole(window)


def _menu(scheme: Scheme, number: int) -> QWidget:
    """The menu, whose window lasts as long as it does."""
    window = _full(scheme)
    menu = window.menus.all[number]
    vars(menu)["kept"] = window
    return menu


MAKERS: Final[Mapping[str, Callable[[Scheme], QWidget]]] = {
    "review-empty": lambda scheme: _window(scheme, made_session()),
    "review-full": _full,
    "review-full-whole": lambda scheme: _whole(_full(scheme)),
    "review-first-session": lambda scheme: _whole(_window(scheme, made_session(FIRST, ends=58, client="New client"))),
    "review-over-time": _over_time,
    "review-long": _long_one,
    "review-small": lambda scheme: _resized(_full(scheme), SMALL),
    "review-small-whole": lambda scheme: _whole(_resized(_full(scheme), SMALL)),
    "review-right-to-left": _from_right,
    "review-trouble": lambda scheme: _full(scheme, trouble=record_full()),
    "review-too-long": _too_long,
    "review-menu": lambda scheme: _menu(scheme, 0),
    "review-menu-edit": lambda scheme: _menu(scheme, 1),
    "review-menu-go": lambda scheme: _menu(scheme, 2),
}
