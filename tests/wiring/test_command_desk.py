"""The running instance's answers: a reply and an exit code for every verb of product.md 8 that reaches it."""

import json
from datetime import datetime, timedelta

import pytest
from PySide6.QtTest import QSignalSpy

from partner_overlay.application.session_service import StartChoices
from partner_overlay.application.settings import Form
from partner_overlay.command_line.parser import SIMPLE_VERBS
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType
from partner_overlay.presentation.requests import Ask
from partner_overlay.remote.reply import Answer, Reply, Watch
from partner_overlay.remote.verbs import REMOTE_VERBS
from partner_overlay.wiring.command_desk import CommandDesk
from tests.fakes.clock import ManualClock
from tests.fakes.screens import MadeDesktop
from tests.made.programs import Bench
from tests.made.sessions import minutes

ABOUT_THE_SESSION = (
    *("phase next", "phase back", "phase agreement", "phase closing", "next", "back", "pin", "said", "skip", "never"),
    *("check-in offered", "check-in later", "check-in dismiss", "mark", "mark shift", "outcome ease", "park it"),
    *("extend 5m", "wrap-up", "pause", "resume", "end", "undo"),
)


@pytest.fixture
def desk(bench: Bench) -> CommandDesk:
    return CommandDesk(bench.program, lambda as_json: '{"sound": true}\n' if as_json else "Data in order: yes\n")


@pytest.fixture
def started(bench: Bench) -> Bench:
    """An hour with R7, in exploration, with a check-in that waits."""
    bench.start(StartChoices(client="R7"))
    bench.after(minutes(9))
    bench.ask(Ask.NEXT_PHASE)
    bench.after(minutes(6))
    return bench


def reply(answer: Answer) -> tuple[int, str, str]:
    assert isinstance(answer, Reply)
    return answer.code, answer.out, answer.err


def said(desk: CommandDesk, words: str) -> str:
    """What is said to a command that is carried out."""
    code, out, err = reply(desk.answer(words.split()))
    assert (code, err) == (0, "")
    assert out.endswith("\n")
    return out.removesuffix("\n")


# Starting


def test_start(bench: Bench, desk: CommandDesk) -> None:
    assert said(desk, "start") == "Started: 60 min."
    assert bench.visible()


def test_start_without_a_type_takes_the_coach_s_first(bench: Bench, desk: CommandDesk) -> None:
    bench.types_store.kept = (SessionType("walk", minutes(50)), *SHIPPED_TYPES)
    assert said(desk, "start") == "Started: walk, 50 min long."
    assert bench.session.type_name == "walk"


def test_start_with_all_its_words(bench: Bench, desk: CommandDesk) -> None:
    words = "start --type mentor --for 1h20m --since 5m --client R7 --deck partnering --outcome ease --private"
    assert said(desk, words) == "Started: mentor with R7, 80 min long, since 5 min, private: only the hours are kept."
    session = bench.session
    assert (session.decks, session.outcome, session.private) == (("partnering",), "ease", True)
    assert session.elapsed(bench.program.now) == minutes(5)


def test_a_rehearsal_says_so(desk: CommandDesk) -> None:
    assert said(desk, "start --speed 60 --seed 3") == "Started: 60 min, a rehearsal 60 times as fast."


def test_a_start_to_a_time_of_day(desktop: MadeDesktop) -> None:
    """The desk asks the machine for the time of day and its zone."""
    now = datetime.now().astimezone()
    bench = Bench(desktop, clock=ManualClock(now))
    desk = CommandDesk(bench.program, str)
    said(desk, f"start --until {now + minutes(50):%H:%M}")
    assert bench.session.plan.fixed_end
    assert minutes(49) <= bench.session.remaining(bench.program.now) <= minutes(50)
    bench.clear_away()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("start --type 70", "There is no session type '70'. The types are: 60 min, "),
        ("start --deck mine", "There is no deck 'mine'. The decks are: partnering."),
    ],
)
def test_a_start_that_can_not_be(words: str, sentence: str, desk: CommandDesk) -> None:
    code, out, err = reply(desk.answer(words.split()))
    assert (code, out) == (1, "")
    assert err.startswith(sentence)


def test_a_second_start_is_refused(started: Bench, desk: CommandDesk) -> None:
    assert reply(desk.answer(["start"])) == (1, "", "A session is running already. End it first.\n")


# The session


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("phase next", "Phase: closing."),
        ("phase back", "Phase: agreement."),
        ("phase agreement", "Phase: agreement."),
        ("wrap-up", "Wrapping up; phase: closing."),
        ("pin", "The prompt stays where it is."),
        ("said", "Noted: said."),
        ("mark", "Marked. Marks so far: 1."),
        ("mark shift --competency 5.1", "Marked. Marks so far: 1."),
        ("outcome ease", "Outcome: ease"),
        ("park boss", "Parked: boss"),
        ("extend 5m", "Extended by 5 min; 50 min left."),
        ("extend 90", "Extended by 90 min; 2 h 15 min left."),
        ("check-in offered", "Check-in offered."),
        ("check-in later", "Check-in put off by 3 min."),
        ("check-in dismiss", "Check-in dismissed."),
        ("pause", "Paused."),
        ("end", "Ended after 15 min."),
    ],
)
def test_a_command_is_answered_in_one_sentence(words: str, sentence: str, started: Bench, desk: CommandDesk) -> None:
    before = started.session
    assert said(desk, words) == sentence
    assert started.session != before


@pytest.mark.parametrize("words", ["next", "skip", "never", "back"])
def test_another_prompt_is_read_out(words: str, bench: Bench, desk: CommandDesk) -> None:
    bench.start()
    said(desk, "next")
    before = bench.session.rotation.current
    text = said(desk, words)
    after = bench.session.rotation.current
    assert after is not None
    assert after != before
    begins = {"skip": "Not again in this session. Next, say: ", "never": "Never again. Next, say: "}
    assert text == begins.get(words, "Say: ") + after.text


def test_pinned_and_let_go(started: Bench, desk: CommandDesk) -> None:
    said(desk, "pin")
    assert said(desk, "pin") == "The prompt may change again."


def test_a_pause_and_its_end(started: Bench, desk: CommandDesk) -> None:
    said(desk, "pause")
    assert said(desk, "resume") == "Going on."


def test_undo(started: Bench, desk: CommandDesk) -> None:
    before = started.session.phase
    said(desk, "phase closing")
    assert said(desk, "undo") == "Undone: phase."
    assert started.session.phase is before is Phase.EXPLORATION


def test_a_mark_keeps_its_words(started: Bench, desk: CommandDesk) -> None:
    desk.answer(["mark", "big shift", "--competency", "5.1"])
    mark = started.session.marks[0]
    assert (mark.label, mark.competency) == ("big shift", "5.1")


@pytest.mark.parametrize("words", ABOUT_THE_SESSION)
def test_without_a_session_the_exit_code_is_3(words: str, desk: CommandDesk) -> None:
    assert reply(desk.answer(words.split())) == (3, "", "No session is running.\n")


@pytest.mark.parametrize(
    "argv",
    [["resume"], ["outcome", "x" * 61], ["mark", "more than three words"], ["phase", "exploration"], ["extend", "0"]],
)
def test_a_refusal_is_one_plain_sentence(argv: list[str], started: Bench, desk: CommandDesk) -> None:
    before = started.session
    code, out, err = reply(desk.answer(argv))
    assert (code, out) == (1, "")
    assert err.endswith(".\n")
    assert err.count("\n") == 1
    assert started.session == before


def test_nothing_to_undo_is_a_refusal(started: Bench, desk: CommandDesk) -> None:
    started.after(timedelta(seconds=11))
    sentence = "There is nothing to undo: that is possible for ten seconds.\n"
    assert reply(desk.answer(["undo"])) == (1, "", sentence)


# The overlay


def test_hide_show_toggle(started: Bench, desk: CommandDesk) -> None:
    for words, visible in (("hide", False), ("show", True), ("toggle", False), ("toggle", True)):
        assert said(desk, words) == ("Shown." if visible else "Hidden.")
        assert started.visible() is visible


def test_show_opens_the_menu_only_when_it_is_asked_to(started: Bench, desk: CommandDesk) -> None:
    menus = QSignalSpy(started.program.wanted.menu)
    said(desk, "show")
    assert menus.count() == 0
    assert said(desk, "show --menu") == "Shown."
    assert menus.count() == 1
    started.ask(Ask.END)
    said(desk, "show --menu")
    assert menus.count() == 1


def test_blank_and_presence(started: Bench, desk: CommandDesk) -> None:
    for words, sentence, form in (
        ("presence", "Just be here; the same again brings the words back.", Form.PRESENCE),
        ("presence", "Card.", Form.CARD),
        ("blank", "Blank; the same again brings it back.", Form.BLANK),
    ):
        assert said(desk, words) == sentence
        assert started.form() is form
    assert said(desk, "status").splitlines()[1] == "Blank."
    assert said(desk, "toggle") == "Shown."
    assert started.form() is Form.CARD


@pytest.mark.parametrize("form", ["card", "strip", "hairline"])
def test_form(form: str, started: Bench, desk: CommandDesk) -> None:
    assert said(desk, f"form {form}") == f"{form.capitalize()}."
    assert started.settings.look.form == started.form() == Form(form)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("hide", "Hidden."),
        ("blank", "Blank; the same again brings it back."),
        ("recenter", "Brought to the screen with the pointer."),
        ("form strip", "Strip."),
        ("show", "The start window is open."),
        ("toggle", "The start window is open."),
    ],
)
def test_the_overlay_can_be_asked_without_a_session(words: str, sentence: str, desk: CommandDesk) -> None:
    assert said(desk, words) == sentence


def test_click_through(started: Bench, desk: CommandDesk) -> None:
    for words, on in (("", True), ("", False), (" on", True), (" on", True), (" off", False), (" off", False)):
        sentence = said(desk, f"click-through{words}")
        assert sentence.startswith("Clicks go through" if on else "The overlay catches clicks")
        assert json.loads(said(desk, "status --json"))["overlay"]["click_through"] is on
    said(desk, "click-through on")
    assert said(desk, "status").splitlines()[1] == "Clicks go through the overlay."


def test_without_a_session_there_is_nothing_to_click_through(desk: CommandDesk) -> None:
    assert reply(desk.answer(["click-through"])) == (3, "", "No session is running.\n")


def test_recenter(started: Bench, desk: CommandDesk) -> None:
    started.window.move(0, 0)
    said(desk, "recenter")
    assert started.window.x() == 200


def test_quit_is_answered_before_it_happens(bench: Bench, desk: CommandDesk) -> None:
    asked: list[str] = []
    bench.program.wanted.quit.connect(lambda: asked.append("quit"))
    assert said(desk, "quit") == "Partner Overlay has ended."
    assert asked == ["quit"]


def test_quit_says_that_a_session_goes_on(started: Bench, desk: CommandDesk) -> None:
    assert said(desk, "quit").endswith(" The session goes on: start the program again to come back to it.")


def test_what_can_not_be_written_down_is_said_beside_what_was_done(started: Bench, desk: CommandDesk) -> None:
    started.journal.full = True
    for words in ("mark", "undo", "hide", "end"):
        code, out, err = reply(desk.answer([words]))
        assert (code, out.count("\n")) == (0, 1)
        assert err == started.program.record_trouble + "\n" != "\n"
    started.journal.full = False
    assert reply(desk.answer(["start"])) == (0, "Started: 60 min.\n", "")


# Status and doctor


def test_status_in_words(started: Bench, desk: CommandDesk) -> None:
    lines = said(desk, "status").splitlines()
    assert lines[0] == "Exploration, 45 min left."
    assert lines[1].startswith("Check-in: Breath, pace, shoulders")
    assert said(desk, "status").endswith("?")


def test_status_without_a_session(desk: CommandDesk) -> None:
    assert said(desk, "status") == "No session."


def test_status_for_programs(started: Bench, desk: CommandDesk) -> None:
    status = json.loads(said(desk, "status --json"))
    assert set(status) == {"app", "version", "session", "prompt", "check_in", "overlay"}
    assert status["session"]["client"] == "R7"
    assert status["session"]["remaining_seconds"] == 45 * 60
    assert status["overlay"] == {
        "visible": True,
        "form": "card",
        "on_top": "yes",
        "hidden_from_capture": "unsupported",
        "click_through": False,
        "screen": "screen A",
    }


def test_doctor(desk: CommandDesk) -> None:
    assert said(desk, "doctor") == "Data in order: yes"
    assert json.loads(said(desk, "doctor --json")) == {"sound": True}


def test_a_watched_status_hears_of_what_has_changed_and_of_nothing_else(bench: Bench, desk: CommandDesk) -> None:
    pushed: list[tuple[str, str]] = []
    desk.serve(lambda text, channel: pushed.append((channel, text)))
    bench.start()
    assert pushed == []  # nobody watches yet
    assert desk.answer(["status", "--watch"]) == Watch(said(desk, "status") + "\n", "lines")
    first = desk.answer(["status", "--watch", "--json"])
    assert isinstance(first, Watch)
    assert first.channel == "json"
    assert json.loads(first.first)["session"]["marks"] == 0
    bench.program.refresh()
    assert pushed == []
    bench.ask(Ask.MARK)
    bench.program.refresh()
    assert [channel for channel, _ in pushed] == ["json"]
    assert json.loads(pushed[0][1])["session"]["marks"] == 1
    bench.after(minutes(1))
    lines = [text for channel, text in pushed if channel == "lines"]
    assert [line.partition("\n")[0] for line in lines] == ["Agreement, 59 min left."]
    told = [json.loads(text)["session"]["elapsed_seconds"] for channel, text in pushed if channel == "json"]
    assert told == [0, 20, 60]  # at 20 s the mark's sign goes from the overlay, and its seconds have moved on


def test_a_second_look_at_the_status_does_not_hide_a_change_from_who_watches(bench: Bench, desk: CommandDesk) -> None:
    pushed: list[str] = []
    desk.serve(lambda text, _channel: pushed.append(text))
    bench.start()
    desk.answer(["status", "--watch"])
    bench.clock.advance(minutes(2))
    desk.answer(["status"])
    bench.program.refresh()
    assert pushed[0].startswith("Agreement, 58 min left.\n")


# Words


@pytest.mark.parametrize("words", ["--help", "start --help", "phase -h", "status --help"])
def test_help(words: str, desk: CommandDesk, capfd: pytest.CaptureFixture[str]) -> None:
    assert said(desk, words).startswith("usage: partner-overlay")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "words",
    [
        *("dance", "phase", "phase sideways", "check-in", "check-in maybe", "mark a b", "outcome", "extend", "form"),
        *("extend soon", "form blank", "start --for", "start --speed 0", "start --for 30 --until 14:50", "--dance"),
        *("start --until noon", "status --loud", "next now", "park"),
    ],
)
def test_wrong_words(words: str, started: Bench, desk: CommandDesk, capfd: pytest.CaptureFixture[str]) -> None:
    before = started.session
    code, out, err = reply(desk.answer(words.split()))
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert started.session == before
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("words", ["", "--background", "deck list", "session list", "demo"])
def test_what_is_not_for_the_running_instance_is_wrong_usage(words: str, desk: CommandDesk) -> None:
    code, out, err = reply(desk.answer(words.split()))
    assert (code, out) == (2, "")
    assert err.count("\n") == 1


def test_every_verb_that_is_sent_here_is_known() -> None:
    tried = {words.split()[0] for words in ABOUT_THE_SESSION}
    assert tried | set(SIMPLE_VERBS) | {"start", "form", "click-through", "status", "doctor"} == REMOTE_VERBS
