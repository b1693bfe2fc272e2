"""The command line's side: asks the running instance and gives back what it said. Knows no Qt, json or dataclasses."""

import codecs
import sys
import time

from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.address import Address, check_private
from partner_overlay.remote.protocol import WATCH_HEAD, decode_reply_head, encode_request

if sys.platform == "win32":
    from partner_overlay.remote.pipe_client import PipeLine as Line
    from partner_overlay.remote.pipe_client import connect
else:
    from _socket import socket as Line  # noqa: N812  to a client it is a line, on every system

    from partner_overlay.remote.socket_client import connect

TYPE_CHECKING = False  # typing costs as much as python's own start
if TYPE_CHECKING:
    from collections.abc import Callable

ANSWER_LIMIT = 10.0  # seconds
_PAUSE = 0.02  # seconds between two tries to connect
_CHUNK = 64 * 1024  # bytes


class NobodyThere(Exception):  # noqa: N818  as ordinary an outcome as an answer
    """No instance runs at that address."""


def ask(
    address: Address,
    argv: list[str],
    on_text: "Callable[[str], object]" = len,
    patience: float = 0.0,
    limit: float = ANSWER_LIMIT,
) -> tuple[int, str, str]:
    """The exit code and the texts for standard output and standard error that a command line brings.

    A watched status goes to `on_text` piece by piece until the other side closes or Ctrl+C. For `patience` seconds an
    instance that is not there yet is waited for; then NobodyThere is raised. Refusal: the address can't be trusted,
    the command can't be sent, or no whole answer came in `limit` seconds.
    """
    request = encode_request(argv)
    deadline = time.monotonic() + limit
    try:
        line = _connect(address, patience, deadline)
        try:
            _send(line, request)
            return _hear(line, on_text, deadline)
        finally:
            line.close()
    except TimeoutError:
        raise Refusal(f"Partner Overlay is running, but gave no answer within {limit:g} seconds.") from None


def _connect(address: Address, patience: float, deadline: float) -> Line:
    patient_until = time.monotonic() + patience
    while True:
        try:
            check_private(address.folder)
            return connect(address.socket, _left(deadline))
        except (FileNotFoundError, NotADirectoryError, ConnectionRefusedError):
            if time.monotonic() >= patient_until:
                raise NobodyThere from None
        except BlockingIOError:  # so many are connecting that this one has to wait
            _left(deadline)
        except PermissionError:
            raise Refusal("The running Partner Overlay belongs to someone else.") from None
        time.sleep(_PAUSE)


def _send(line: Line, request: bytes) -> None:
    """A side that closes early may have said why, so that is still to be heard."""
    try:
        line.sendall(request)
    except (BrokenPipeError, ConnectionResetError):
        return


def _hear(line: Line, on_text: "Callable[[str], object]", deadline: float) -> tuple[int, str, str]:
    heard = b""
    while True:
        line.settimeout(_left(deadline))
        heard += _more(line, heard)
        if heard.startswith(WATCH_HEAD):
            line.settimeout(None)
            return _watch(line, heard[len(WATCH_HEAD) :], on_text)
        head = None if WATCH_HEAD.startswith(heard) else decode_reply_head(heard)
        if head is not None and len(heard) >= head.end:
            err_start = head.start + head.out_size
            return head.code, _text(heard[head.start : err_start]), _text(heard[err_start : head.end])


def _more(line: Line, heard: bytes) -> bytes:
    chunk = _receive(line)
    if not chunk:
        raise Refusal(f"Partner Overlay closed {'in the middle of' if heard else 'before'} its answer.")
    return chunk


def _watch(line: Line, chunk: bytes, on_text: "Callable[[str], object]") -> tuple[int, str, str]:
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    try:
        on_text(decoder.decode(chunk))
        while chunk := _receive(line):
            on_text(decoder.decode(chunk))
    except KeyboardInterrupt:
        return 0, "", ""
    return 0, "", ""


def _receive(line: Line) -> bytes:
    try:
        return line.recv(_CHUNK)
    except ConnectionResetError:
        return b""


def _left(deadline: float) -> float:
    """Seconds until the deadline; raises TimeoutError when it has passed."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
