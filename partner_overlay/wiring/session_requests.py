"""Which command of the session a request means; what needs words or a window is not here."""

from datetime import timedelta

from partner_overlay.domain import commands
from partner_overlay.domain.commands import CoachCommand
from partner_overlay.domain.phases import Phase
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
