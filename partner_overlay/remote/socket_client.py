"""A client's line to the running instance on Linux and macOS: a Unix socket."""

import sys

# CPython's own half of `socket`; the other half (enum, selectors, collections) costs half of python's own start.
from _socket import AF_UNIX, SOCK_STREAM, socket

assert sys.platform != "win32"


def connect(path: str, seconds: float) -> socket:
    """An open line; raises FileNotFoundError or ConnectionRefusedError when nobody listens there."""
    line = socket(AF_UNIX, SOCK_STREAM)
    line.settimeout(seconds)
    try:
        line.connect(path)
    except OSError:
        line.close()
        raise
    return line
