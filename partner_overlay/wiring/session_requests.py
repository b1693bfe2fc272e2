"""Which command of the session a request means; what needs words or a window is not here."""

from datetime import timedelta

from partner_overlay.domain import commands
from partner_overlay.domain.commands import CoachCommand
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.session import Session
from partner_overlay.presentation.requests import Ask, Request

_PLAIN: dict[Ask, CoachCommand] = {
    Ask.NEXT_PHASE: commands.EnterNextPhase(),
    Ask.BACK_PHASE: commands.EnterPreviousPhase(),
    Ask.PAUSE: commands.PauseSession(),
    Ask.RESUME: commands.ResumeSession(),
    Ask.WRAP_UP: commands.WrapUp(),
    Ask.END: commands.EndSession(),
    Ask.NEXT: commands.ShowNextPrompt(),
    Ask.BACK: commands.ShowPreviousPrompt(),
    Ask.PIN: commands.TogglePin(),
    Ask.SAID: commands.SayPrompt(),
    Ask.SKIP: commands.SkipPrompt(),
    Ask.NEVER: commands.BanPrompt(),
    Ask.CHECK_IN_OFFERED: commands.OfferCheckIn(),
    Ask.CHECK_IN_LATER: commands.PutOffCheckIn(),
    Ask.CHECK_IN_AT_PHASE_END: commands.PutOffCheckIn(to_phase_end=True),
    Ask.CHECK_IN_DISMISS: commands.DismissCheckIn(),
    Ask.AT_TIME_SEEN: commands.SeeAtTime(),
    Ask.MARK: commands.MakeMark(),
}


def command_of(request: Request) -> CoachCommand | None:
    """The command that this request means, or None when it is not about the session."""
    if request.ask is Ask.PHASE:
        return commands.EnterPhase(Phase(request.argument))
    if request.ask is Ask.EXTEND:
        return commands.ExtendSession(timedelta(minutes=int(request.argument)))
    return _PLAIN.get(request.ask)


def meant(request: Request, session: Session | None, *, visible: bool) -> Request:
    """What one key for two things means now; every other request means itself."""
    match request.ask:
        case Ask.TOGGLE:
            return Request(Ask.HIDE if visible else Ask.SHOW)
        case Ask.PAUSE_OR_GO_ON:
            return Request(Ask.RESUME if session is not None and session.paused_at is not None else Ask.PAUSE)
        case Ask.START_OR_END:
            return Request(Ask.START if session is None or session.ended_at is not None else Ask.END)
        case _:
            return request
