"""`start` when nobody is there: the program is started in the background and then asked."""

import json
import subprocess
import sys
import tempfile
import time
from typing import IO

from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.address import address_of
from partner_overlay.remote.client import NobodyThere, ask

PATIENCE = 20.0  # seconds for the program to come up
BETWEEN_TRIES = 0.05
_ON_ITS_OWN = 0x00000208 if sys.platform == "win32" else 0  # detached, in a process group of its own


def start_in_background(argv: list[str], home: str | None) -> int:
    """Start the program without a window and hand it the command. Returns the exit code."""
    with tempfile.TemporaryFile() as complaints:
        program = _launch(home, complaints)
        code, out, err = _ask_when_ready(argv, home, program, complaints)
        if code and program.poll() is None:
            _end_if_idle(home)
    sys.stdout.write(out)
    sys.stderr.write(err)
    return code


def _launch(home: str | None, complaints: IO[bytes]) -> subprocess.Popen[bytes]:
    at_home = [] if home is None else ["--home", home]
    return subprocess.Popen(  # noqa: S603  this very program
        [sys.executable, "-m", "partner_overlay", *at_home, "--background"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=complaints,
        start_new_session=True,
        creationflags=_ON_ITS_OWN,
    )


def _ask_when_ready(
    argv: list[str], home: str | None, program: subprocess.Popen[bytes], complaints: IO[bytes]
) -> tuple[int, str, str]:
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        try:
            return ask(address_of(home), argv, _ignore)
        except NobodyThere:
            if program.poll() not in {None, 0}:
                break
            time.sleep(BETWEEN_TRIES)
    complaints.seek(0)
    said = complaints.read().decode(errors="replace").strip().splitlines()
    raise Refusal(said[-1] if said else "The program did not start. Please try: partner-overlay doctor")


def _end_if_idle(home: str | None) -> None:
    """What was started for a session that did not come about does not stay; with a session it does."""
    address = address_of(home)
    try:
        _, status, _ = ask(address, ["status", "--json"], _ignore)
        if json.loads(status)["session"] is None:
            ask(address, ["quit"], _ignore)
    except (NobodyThere, Refusal):
        return  # what is to be said is the answer to the start


def _ignore(_text: str) -> None:
    """Nothing is streamed in answer to a start."""
