"""The overlay for who hears instead of sees: minutes, phase, prompt and controls by name and role; news said once."""

from pathlib import Path

from tests.desktop.waiting import until
from tests.end_to_end.reader import Reader

POLITE = "1"


def controls(said: str) -> list[str]:
    """The names of all controls, in their order."""
    about_words = ["Back: what stood before", "Next prompt", said]
    return [*about_words, "Mark this moment", "Pause", "Go on to Exploration", "Menu"]


def found(reader: Reader, role: str) -> list[str]:
    """The names of all that has this role on the overlay."""
    overlay = reader.window("5")
    return [node.name for node in overlay if node.role == role]


def set_announce(reader: Reader, *, on: bool) -> None:
    settings = reader.program.home / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f"[access]\nannounce = {str(on).lower()}\n", "utf-8")


def wait_for_check_in(reader: Reader) -> None:
    until(lambda: reader.program.status()["check_in"] is not None, "a check-in waits")


def test_minutes_phase_prompt_and_controls_are_there_by_name_and_role(reader: Reader) -> None:
    """On a card and on a hairline, which draws none of them; and a control can be pressed."""
    program = reader.program
    program.begin()
    program.give("start", "--since", "2m")
    prompt = program.status()["prompt"]
    said = "I did this" if prompt["voice"] == "cue" else "I said this"
    for form in ("card", "hairline"):
        program.give("form", form)
        until(lambda: len(found(reader, "label")) == 3, "minutes, phase and prompt are there")
        minutes, phase, words = found(reader, "label")
        assert minutes == "58 minutes left."
        assert phase == "Agreement. exploration in 7."
        assert prompt["glance"] in words
        assert prompt["text"] in words
        assert found(reader, "push button") == controls(said)
    reader.press("Go on to Exploration")
    until(lambda: program.status()["session"]["phase"]["name"] == "exploration", "the phase has changed")
    until(lambda: found(reader, "label")[1].startswith("Exploration. "), "the new phase is found")


def test_a_check_in_is_announced_once_and_so_is_a_phase(reader: Reader, tmp_path: Path) -> None:
    """Politely; and as long as the coach has not asked for it, nothing is announced at all."""
    set_announce(reader, on=False)
    program = reader.program
    program.begin()
    with reader.ears(tmp_path / "ears") as ears:
        program.give("start", "--since", "14m", "--speed", "60")
        wait_for_check_in(reader)
        program.give("phase", "exploration")
        program.quit()
        set_announce(reader, on=True)
        program.begin()
        program.give("end")
        until(lambda: program.ask("start", "--since", "14m", "--speed", "60").code == 0, "another session is begun")
        wait_for_check_in(reader)
        (check_in,) = ears.hear(1)
        program.give("phase", "exploration")
        program.give("phase", "closing")
        first, exploration, closing = ears.hear(3)
    assert first == check_in == f"{POLITE}\tCheck in. Breath, pace, shoulders. Notice their breath, pace and shoulders."
    assert exploration.startswith(f"{POLITE}\tExploration. 4")
    assert closing.startswith(f"{POLITE}\tClosing. 4")
