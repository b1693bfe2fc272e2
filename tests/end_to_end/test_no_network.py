"""Nothing leaves the machine: a whole session, with all that belongs to it, opens no socket but local ones."""

import re
import subprocess
from pathlib import Path

from tests.desktop.waiting import until
from tests.end_to_end.program import Program

SESSION = (
    ("start", "--for", "60m", "--client", "R7", "--speed", "60"),
    *(("next",), ("said",), ("pin",), ("pin",), ("skip",), ("never",), ("back",)),
    *(("mark", "shift"), ("outcome", "to see clearer"), ("park", "the move")),
    *(("phase", "next"), ("pause",), ("resume",), ("extend", "5m"), ("wrap-up",)),
    *(("form", "strip"), ("form", "hairline"), ("form", "card"), ("presence",), ("blank",), ("show",), ("recenter",)),
    *(("status",), ("status", "--json"), ("doctor",), ("end",), ("undo",), ("end",), ("show",)),
)


def test_a_whole_session_opens_no_network_socket(program: Program, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    calls = "trace=socket,socketpair,connect,bind,sendto"
    program.begin(under=("strace", "-f", "-qq", "-e", calls, "-e", "signal=none", "-o", str(trace)))
    for words in SESSION:
        program.give(*words)
    program.quit()
    lines = trace.read_text("utf-8", "replace").splitlines()
    opened = [line for line in lines if re.search(r"\bsocket(pair)?\(", line)]
    assert any("X11-unix" in line for line in lines)  # the trace saw the program
    assert [line for line in opened if not re.search(r"socket(pair)?\(AF_UNIX,", line)] == []
    assert [line for line in lines if re.search(r"sa_family=AF_(?!UNIX)", line)] == []


def test_the_command_line_opens_no_network_socket(program: Program, tmp_path: Path) -> None:
    def traced(name: str, *words: str) -> subprocess.Popen[bytes]:
        calls = ("-e", "trace=socket,socketpair,connect", "-e", "signal=none", "-o", str(tmp_path / name))
        return program.launch(*words, under=("strace", "-f", "-qq", *calls))

    start = traced("trace-0", "start", "--speed", "60")  # lasts as long as the program that it starts
    until(lambda: "Started" in program.complaints(), "the session has started")
    for number, words in enumerate((("session", "list"), ("deck", "list"), ("next",), ("quit",)), 1):
        assert traced(f"trace-{number}", *words).wait(60) == 0, program.complaints()
    assert start.wait(60) == 0, program.complaints()
    traces = "".join(trace.read_text("utf-8", "replace") for trace in tmp_path.glob("trace-*"))
    assert set(re.findall(r"socket(?:pair)?\((\w+)", traces)) == {"AF_UNIX"}
