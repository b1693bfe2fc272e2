"""What can be undone, in one or two words each."""

from partner_overlay.domain.session import Session
from partner_overlay.presentation.translation import Translate


def undo_words(session: Session, translate: Translate) -> str:
    """`outcome`, `next prompt`: the step that an undo would take back; empty when it has no name here."""
    return "" if session.undo is None else _steps(translate).get(session.undo.command, "")


def _steps(translate: Translate) -> dict[str, str]:
    return {**_about_time(translate), **_about_words(translate)}


def _about_time(translate: Translate) -> dict[str, str]:
    #: Each of these stands after “Undo: ”, as a noun: going to another phase
    phase = translate("Undo", "phase")
    return {
        #: “Undo: start”: the start of the session
        "start": translate("Undo", "start"),
        "EnterPhase": phase,
        "EnterNextPhase": phase,
        "EnterPreviousPhase": phase,
        "PauseSession": translate("Undo", "pause"),
        "ResumeSession": translate("Undo", "going on"),
        "ExtendSession": translate("Undo", "more time"),
        "WrapUp": translate("Undo", "wrap-up"),
        #: “Undo: end”: the end of the session
        "EndSession": translate("Undo", "end"),
        #: The sentence at time was seen and put away
        "SeeAtTime": translate("Undo", "seen"),
    }


def _about_words(translate: Translate) -> dict[str, str]:
    return {
        "NameOutcome": translate("Undo", "outcome"),
        #: A topic kept for the next session
        "ParkTopic": translate("Undo", "parked topic"),
        #: A moment marked by the coach
        "MakeMark": translate("Undo", "mark"),
        "OfferCheckIn": translate("Undo", "check-in offered"),
        "PutOffCheckIn": translate("Undo", "check-in later"),
        "DismissCheckIn": translate("Undo", "check-in dismissed"),
        "ShowNextPrompt": translate("Undo", "next prompt"),
        #: Going back to the prompt before
        "ShowPreviousPrompt": translate("Undo", "back"),
        #: The prompt was pinned
        "TogglePin": translate("Undo", "keeping the prompt"),
        #: The prompt was marked as said
        "SayPrompt": translate("Undo", "said"),
        "SkipPrompt": translate("Undo", "not this session"),
        "BanPrompt": translate("Undo", "never again"),
        "SetRotation": translate("Undo", "how prompts change"),
    }
