"""The running instance's answers to the command line: words in, request or command, a sentence back."""

import json
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from partner_overlay.command_line.parser import HelpWanted, WrongUsage, parse
from partner_overlay.command_line.start_choices import start_choices
from partner_overlay.domain import commands
from partner_overlay.domain.commands import CoachCommand
from partner_overlay.domain.errors import NoSession, Refusal
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.replies import carried_out, ended_program, overlay_stands, started, undone
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.status import status_json, status_lines
from partner_overlay.presentation.translation import as_written
from partner_overlay.presentation.undo_words import undo_words
from partner_overlay.remote.reply import Answer, Reply, Watch
from partner_overlay.remote.verbs import REMOTE_VERBS
from partner_overlay.wiring.program import Program
from partner_overlay.wiring.session_requests import command_of

JSON, LINES = "json", "lines"


class CommandDesk(QObject):
    """Answers one command line after another."""

    def __init__(self, program: Program, doctor: Callable[[bool], str]) -> None:
        super().__init__()
        self._program = program
        self._doctor = doctor
        self._push: Callable[[str, str], None] = _nobody
        self._last: dict[str, str] = {}

    def serve(self, push: Callable[[str, str], None]) -> None:
        """From now on, whoever watches hears of changes through `push(text, channel)`."""
        self._push = push
        self._program.changed.connect(self._on_changed)

    def answer(self, argv: list[str]) -> Answer:
        """The reply to these arguments; never raises for what a person can type."""
        try:
            return self._carry_out(parse(argv))
        except HelpWanted as help_wanted:
            return Reply(0, out=help_wanted.text)
        except WrongUsage as usage:
            return Reply(2, err=usage.sentence + "\n")
        except NoSession as refusal:
            return Reply(3, err=refusal.sentence + "\n")
        except Refusal as refusal:
            return Reply(1, err=refusal.sentence + "\n")

    def _carry_out(self, arguments: Namespace) -> Answer:
        if arguments.verb not in REMOTE_VERBS:
            raise WrongUsage("That is nothing to ask of the running program. See: partner-overlay --help")
        match arguments.verb:
            case "start":
                return self._start(arguments)
            case "status":
                return self._status(arguments)
            case "doctor":
                return Reply(out=self._doctor(arguments.json))
            case "undo":
                return self._undo()
            case "quit":
                self._program.carry_out(Request(Ask.QUIT))
                return Reply(out=ended_program(session_runs=self._program.runs) + "\n")
            case _:
                command = _command(arguments)
                return self._ask(arguments) if command is None else self._give(command)

    def _done(self, sentence: str) -> Reply:
        """What has come of a command; that it could not be written down is said beside it."""
        trouble = self._program.record_trouble
        return Reply(out=sentence + "\n", err=trouble + "\n" if trouble else "")

    def _undo(self) -> Reply:
        session = self._program.session
        step = "" if session is None else undo_words(session, as_written)
        self._program.carry_out(Request(Ask.UNDO))
        return self._done(undone(step))

    def _start(self, arguments: Namespace) -> Reply:
        choices = start_choices(arguments, datetime.now().astimezone())
        self._program.start(choices)
        session = self._program.session
        assert session is not None
        return self._done(started(session, self._program.now, choices.since))

    def _give(self, command: CoachCommand) -> Reply:
        self._program.give(command)
        session = self._program.session
        assert session is not None
        return self._done(carried_out(command, session, self._program.now))

    def _ask(self, arguments: Namespace) -> Reply:
        program = self._program
        request = program.meant(_request(arguments))
        program.carry_out(request)
        if arguments.verb == "show" and arguments.menu and program.runs:
            program.carry_out(Request(Ask.MENU))
        through = program.click_through
        stands = overlay_stands(request.ask, program.look.form, session_runs=program.runs, click_through=through)
        return self._done(stands)

    def _status(self, arguments: Namespace) -> Answer:
        channel = JSON if arguments.json else LINES
        text = self._status_text(channel)
        if not arguments.watch:
            return Reply(out=text)
        self._last[channel] = text
        return Watch(text, channel)

    def _status_text(self, channel: str) -> str:
        program = self._program
        if channel == LINES:
            return status_lines(program.session, program.now, program.overlay_state())
        return json.dumps(status_json(program.session, program.now, program.overlay_state()), ensure_ascii=False) + "\n"

    @Slot()
    def _on_changed(self) -> None:
        for channel, last in list(self._last.items()):
            text = self._status_text(channel)
            if text != last:
                self._last[channel] = text
                self._push(text, channel)


def _nobody(_text: str, _channel: str) -> None:
    """Nobody watches yet."""


def _request(arguments: Namespace) -> Request:
    match arguments.verb:
        case "form":
            return Request(Ask.FORM, arguments.form)
        case "click-through":
            return Request(Ask.CLICK_THROUGH, arguments.to or "")
        case verb:
            return Request(Ask(verb))


def _command(arguments: Namespace) -> CoachCommand | None:
    match arguments.verb:
        case "phase":
            return _phase(arguments.to)
        case "check-in":
            return command_of(Request(Ask(f"check-in {arguments.answer}")))
        case "mark":
            return commands.MakeMark(arguments.label, arguments.competency)
        case "outcome":
            return commands.NameOutcome(arguments.words)
        case "park":
            return commands.ParkTopic(arguments.label)
        case "extend":
            return commands.ExtendSession(arguments.by)
        case "form":
            return None
        case verb:
            return command_of(Request(Ask(verb))) if verb in set(Ask) else None


def _phase(to: str) -> CoachCommand:
    match to:
        case "next":
            return commands.EnterNextPhase()
        case "back":
            return commands.EnterPreviousPhase()
        case _:
            return commands.EnterPhase(Phase(to))
