"""Lines on standard output and standard error, whatever the terminal's encoding can show."""

import sys
from typing import TextIO


def say(*lines: str) -> None:
    _write(sys.stdout, lines)


def complain(*lines: str) -> None:
    _write(sys.stderr, lines)


def _write(stream: TextIO, lines: tuple[str, ...]) -> None:
    text = "".join(f"{line}\n" for line in lines)
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding))
