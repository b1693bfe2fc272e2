"""Nothing leaves the machine: a whole session, with all that belongs to it, opens no socket but local ones."""

import re
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
    asked = []
    for words in (("start", "--speed", "60"), ("session", "list"), ("deck", "list"), ("next",), ("quit",)):
        calls = ("-e", "trace=socket,socketpair,connect", "-e", "signal=none", "-o", str(tmp_path / words[0]))
        asked.append(program.launch(*words, under=("strace", "-f", "-qq", *calls)))
        until(lambda: "Started" in program.complaints(), "the session has started")
    assert [process.wait(60) for process in asked] == [0] * len(asked), program.complaints()
    traces = [(tmp_path / name).read_text("utf-8", "replace") for name in ("start", "session", "deck", "next", "quit")]
    assert set(re.findall(r"socket(?:pair)?\((\w+)", "".join(traces))) == {"AF_UNIX"}
