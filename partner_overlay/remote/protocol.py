"""What goes over the line: one framed request, one framed answer. Bytes only; no sockets, no Qt.

    request   partner-overlay 1 BYTES\\n            then each argument in UTF-8, each ended by NUL
    reply     partner-overlay 1 reply CODE OUT ERR\\n   then OUT bytes for standard output and ERR for standard error
    watch     partner-overlay 1 watch\\n             then text as it comes, until the line closes

NUL is the one character that no argument of a process can hold, so nothing needs escaping and a client needs no json.
"""

from partner_overlay.domain.errors import Refusal

VERSION = 1
REQUEST_LIMIT = 64 * 1024  # bytes after the head
HEAD_LIMIT = 64  # bytes of a head with its newline

_NAME = "partner-overlay"
_GARBLED = "What came was not in Partner Overlay's own words."
_TOO_LONG = "That command is too long."
_NO_TEXT = "Part of that command is not readable text."

WATCH_HEAD = f"{_NAME} {VERSION} watch\n".encode()


class Unreadable(Refusal):
    """What came is no request, or no answer, of this protocol."""


class ReplyHead:
    """How an answer begins: an exit code, the sizes of its two texts in bytes, and where they start."""

    __slots__ = ("code", "err_size", "out_size", "start")

    def __init__(self, code: int, out_size: int, err_size: int, start: int) -> None:
        self.code = code
        self.out_size = out_size
        self.err_size = err_size
        self.start = start

    @property
    def end(self) -> int:
        """The size of the whole answer in bytes."""
        return self.start + self.out_size + self.err_size


def encode_request(argv: list[str]) -> bytes:
    """The request for a command line; bytes that the shell gave and that are no text travel as they are."""
    if any("\0" in argument for argument in argv):
        raise Unreadable("A command can't hold a NUL character.")
    try:
        body = "".join(f"{argument}\0" for argument in argv).encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raise Unreadable(_NO_TEXT) from None
    if len(body) > REQUEST_LIMIT:
        raise Unreadable(_TOO_LONG)
    return f"{_NAME} {VERSION} {len(body)}\n".encode() + body


def decode_request(data: bytes) -> list[str] | None:
    """The command line in all that was heard so far, or None while more has to come."""
    fields = _head(data)
    if fields is None:
        return None
    if len(fields) != 1:
        raise Unreadable(_GARBLED)
    size, start = _number(fields[0]), data.index(b"\n") + 1
    if size > REQUEST_LIMIT:
        raise Unreadable(_TOO_LONG)
    if len(data) < start + size:
        return None
    return _arguments(data[start:], size)


def encode_reply(code: int, out: str, err: str) -> bytes:
    """An answer; never raises, whatever the texts hold."""
    out_bytes, err_bytes = encode_text(out), encode_text(err)
    return f"{_NAME} {VERSION} reply {code} {len(out_bytes)} {len(err_bytes)}\n".encode() + out_bytes + err_bytes


def encode_text(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def decode_reply_head(data: bytes) -> ReplyHead | None:
    """How the answer begins, or None while more has to come."""
    fields = _head(data)
    if fields is None:
        return None
    if len(fields) != 4 or fields[0] != b"reply":
        raise Unreadable(_GARBLED)
    code, out_size, err_size = (_number(field) for field in fields[1:])
    return ReplyHead(code, out_size, err_size, data.index(b"\n") + 1)


def _head(data: bytes) -> list[bytes] | None:
    """The fields after name and version, or None while the head's newline has not come."""
    head, newline, _ = data[:HEAD_LIMIT].partition(b"\n")
    name, space, rest = head.partition(b" ")
    if not _NAME.encode().startswith(name) or (space and name != _NAME.encode()):
        raise Unreadable(_GARBLED)
    if not newline:
        if len(data) >= HEAD_LIMIT:
            raise Unreadable(_GARBLED)
        return None
    version, *fields = rest.split(b" ")
    if _number(version) != VERSION:
        raise Unreadable("Another version of Partner Overlay is running. Please quit it and start it again.")
    return fields


def _number(field: bytes) -> int:
    if not field.isdigit() or len(field) > 9:
        raise Unreadable(_GARBLED)
    return int(field)


def _arguments(body: bytes, size: int) -> list[str]:
    if len(body) != size or (body and not body.endswith(b"\0")):
        raise Unreadable(_GARBLED)
    try:
        return body.decode("utf-8").split("\0")[:-1]
    except UnicodeDecodeError:
        raise Unreadable(_NO_TEXT) from None
