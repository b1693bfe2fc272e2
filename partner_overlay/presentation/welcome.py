"""From the settings and how far the rehearsal is, what the welcome of the first run shows."""

from enum import IntEnum
from typing import NamedTuple, assert_never

from partner_overlay.application.settings import Form, Settings
from partner_overlay.presentation.requests import Ask
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.welcome_view import (
    Moment,
    Standing,
    WelcomeAsk,
    WelcomeButton,
    WelcomeChoice,
    WelcomeQuestion,
    WelcomeStage,
    WelcomeView,
)

USUAL_LENGTHS = (30, 45, 60, 90)  # minutes
USUAL_CHANGE = 5  # minutes


class Reached(IntEnum):
    """How far the rehearsal has come."""

    BEGUN = 0
    NEXT = 1
    SAID = 2
    PHASE = 3
    MARK = 4
    CHECK_IN = 5
    AT_TIME = 6


REACHED_WITH = {
    Ask.NEXT: Reached.NEXT,
    Ask.SAID: Reached.SAID,
    Ask.PHASE: Reached.PHASE,
    Ask.MARK: Reached.MARK,
    Ask.CHECK_IN_OFFERED: Reached.CHECK_IN,
}


class WelcomeNow(NamedTuple):
    """All that the welcome is made from. `usual`: minutes of a session; `whole`: the rehearsal came to its end."""

    stage: WelcomeStage
    settings: Settings
    usual: int
    reached: Reached = Reached.BEGUN
    whole: bool = False
    trouble: str = ""


def derive_welcome(now: WelcomeNow, translate: Translate) -> WelcomeView:
    """Everything that the window shows."""
    rehearsing = now.stage is WelcomeStage.REHEARSING
    return WelcomeView(
        stage=now.stage,
        title=_title(now, translate),
        lead=_lead(now.stage, translate),
        saying=_saying(translate) if now.stage is WelcomeStage.CHOOSING else "",
        questions=() if rehearsing else _questions(now, translate),
        moments=tuple(_moments(now.reached, translate)) if rehearsing else (),
        remark="" if rehearsing else translate("Welcome", "All of it can be changed later, in the settings."),
        buttons=_buttons(now.stage, translate),
        trouble=in_words(now.trouble, translate),
    )


def _title(now: WelcomeNow, translate: Translate) -> str:
    match now.stage:
        case WelcomeStage.CHOOSING:
            return translate("Welcome", "Welcome")
        case WelcomeStage.REHEARSING:
            return translate("Welcome", "An hour in one minute")
        case WelcomeStage.REHEARSED if now.whole:
            return translate("Welcome", "That was an hour.")
        case WelcomeStage.REHEARSED:
            return translate("Welcome", "That is how it goes.")
        case _:
            assert_never(now.stage)


def _lead(stage: WelcomeStage, translate: Translate) -> tuple[str, ...]:
    match stage:
        case WelcomeStage.CHOOSING:
            return (
                translate(
                    "Welcome",
                    "A small, quiet surface under your camera keeps the time, the phases and one prompt for you, "
                    "so that you can be with your client.",
                ),
                translate(
                    "Welcome",
                    "Two experts meet: you know how to work together, your client knows what it is about. "
                    "So every prompt invites, and none gives advice.",
                ),
            )
        case WelcomeStage.REHEARSING:
            return (
                translate(
                    "Welcome",
                    "Look under your camera: an hour goes by, sixty times as fast. Click along if you like. "
                    "It counts in no log and no trend.",
                ),
            )
        case WelcomeStage.REHEARSED:
            return (translate("Welcome", "When you are ready, start your own."),)
        case _:
            assert_never(stage)


def _saying(translate: Translate) -> str:
    """What the coach may tell the client about it (domain.md 4.3)."""
    words = translate("Welcome", "I keep a small clock and a question card on my screen. Nothing is recorded.")
    return translate("Welcome", "You may tell your client: “{sentence}”").replace("{sentence}", words)


def _questions(now: WelcomeNow, translate: Translate) -> tuple[WelcomeQuestion, ...]:
    return (
        WelcomeQuestion(
            Ask.USUAL,
            translate("Welcome", "How long is a session, usually?"),
            tuple(_length(minutes, translate) for minutes in sorted({*USUAL_LENGTHS, now.usual})),
            str(now.usual),
        ),
        WelcomeQuestion(
            Ask.FORM,
            translate("Welcome", "How much shall the overlay show?"),
            _forms(translate),
            now.settings.look.form,
        ),
        WelcomeQuestion(
            Ask.ROTATION,
            translate("Welcome", "When does the prompt change?"),
            _changes(now.settings.prompts.change_every or USUAL_CHANGE, translate),
            str(now.settings.prompts.change_every),
        ),
    )


def _length(minutes: int, translate: Translate) -> WelcomeChoice:
    return WelcomeChoice(str(minutes), translate("Welcome", "{n} min").replace("{n}", str(minutes)))


def _forms(translate: Translate) -> tuple[WelcomeChoice, ...]:
    return (
        WelcomeChoice(
            Form.CARD, translate("Welcome", "Card"), translate("Welcome", "the time, the phases and a prompt")
        ),
        WelcomeChoice(Form.STRIP, translate("Welcome", "Strip"), translate("Welcome", "the time and the phases")),
        WelcomeChoice(Form.HAIRLINE, translate("Welcome", "Hairline"), translate("Welcome", "the phases alone")),
    )


def _changes(every: int, translate: Translate) -> tuple[WelcomeChoice, ...]:
    by_itself = translate("Welcome", "Every {n} min").replace("{n}", str(every))
    return (
        WelcomeChoice(str(every), by_itself, translate("Welcome", "and whenever you ask")),
        WelcomeChoice("0", translate("Welcome", "Only when I ask"), translate("Welcome", "and with a new phase")),
    )


def _moments(reached: Reached, translate: Translate) -> list[Moment]:
    words = {
        Reached.BEGUN: translate("Welcome", "The session begins with the agreement, and a prompt for it."),
        Reached.NEXT: translate("Welcome", "A prompt that does not fit gives way to the next."),
        Reached.SAID: translate("Welcome", "One that was said is noted, for your review afterwards."),
        Reached.PHASE: translate("Welcome", "On to exploration: no phase moves unless you say so."),
        Reached.MARK: translate("Welcome", "A moment worth remembering gets a mark."),
        Reached.CHECK_IN: translate("Welcome", "A check-in waits, without a sound, until you answer it."),
        Reached.AT_TIME: translate("Welcome", "At time you are told once, in words that let the client choose."),
    }
    return [Moment(sentence, _standing(moment, reached)) for moment, sentence in words.items()]


def _standing(moment: Reached, reached: Reached) -> Standing:
    if moment == reached:
        return Standing.NOW
    return Standing.DONE if moment < reached else Standing.AHEAD


def _buttons(stage: WelcomeStage, translate: Translate) -> tuple[WelcomeButton, ...]:
    start = WelcomeButton(WelcomeAsk.START, translate("Welcome", "Start a session…"))
    match stage:
        case WelcomeStage.CHOOSING:
            return start, WelcomeButton(WelcomeAsk.REHEARSE, translate("Welcome", "Rehearse for one minute"))
        case WelcomeStage.REHEARSING:
            return (WelcomeButton(WelcomeAsk.END, translate("Welcome", "End the rehearsal")),)
        case WelcomeStage.REHEARSED:
            return WelcomeButton(WelcomeAsk.REHEARSE, translate("Welcome", "Rehearse once more")), start
        case _:
            assert_never(stage)
