"""Where the running instance of a home is found: its private folder, lock and socket. Knows `os` only.

A client is held to three times the start of python itself, and pathlib alone would cost nearly that start again, so
paths are made with `os.path` here.
"""
# ruff: noqa: PTH103, PTH111, PTH117, PTH118

import os
import stat
import sys

from partner_overlay.domain.errors import Refusal

PATH_LIMIT = 100  # bytes of a socket's path; kernels hold 104 (macOS) to 108 (Linux)


class Address:
    """The folder of one running instance, its owner's alone, with the lock and the socket (or pipe) in it."""

    __slots__ = ("folder", "lock", "socket")

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.lock = os.path.join(folder, "lock")
        self.socket = _pipe_name(folder) if sys.platform == "win32" else os.path.join(folder, "socket")


def address_of(home: str | None) -> Address:
    """The address for a home (`--home`), or for the person's own settings and data when home is None or empty."""
    folder = os.path.join(os.path.realpath(home), "run") if home else _own_folder()
    address = Address(folder)
    if sys.platform != "win32" and len(os.fsencode(address.socket)) > PATH_LIMIT:
        return Address(_short_folder(folder))
    return address


def make_private(folder: str) -> None:
    """Make the folder, readable by its owner alone; raises Refusal if it is there and is not so."""
    before = os.umask(0o077)
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise Refusal(f"The folder {folder} can't be made: {error.strerror}.") from error
    finally:
        os.umask(before)
    check_private(folder)


def check_private(folder: str) -> None:
    """Raise Refusal unless the folder is a real one, ours and closed to others; FileNotFoundError if there is none."""
    if sys.platform != "win32":  # there the pipe's own access list guards it
        _check_owner(folder)


def _check_owner(folder: str) -> None:
    status = _status(folder)
    if not stat.S_ISDIR(status.st_mode):
        raise Refusal(f"{folder} is not a folder. Please remove it, then try again.")
    if status.st_uid != _user():
        raise Refusal(f"The folder {folder} belongs to someone else, so it can't be trusted.")
    if stat.S_IMODE(status.st_mode) & 0o077:
        raise Refusal(f"The folder {folder} is open to others. Please close it (chmod 700), then try again.")


def _user() -> int:
    if sys.platform == "win32":
        return 0
    else:  # noqa: RET505  mypy follows platforms only so
        return os.geteuid()


def _status(folder: str) -> os.stat_result:
    """What is at that path itself; a link is not followed."""
    try:
        return os.lstat(folder)
    except PermissionError:
        raise Refusal(f"The folder {folder} belongs to someone else, so it can't be opened.") from None


def _own_folder() -> str:
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~")
        return os.path.join(local, "partner-overlay", "run")
    else:  # noqa: RET505  mypy follows platforms only so
        return _unix_folder()


def _unix_folder() -> str:
    for runtime in (os.environ.get("XDG_RUNTIME_DIR", ""), f"/run/user/{_user()}"):
        if os.path.isabs(runtime) and _is_private(runtime):
            return os.path.join(runtime, "partner-overlay")
    return os.path.expanduser("~/.cache/partner-overlay/run")


def _is_private(folder: str) -> bool:
    try:
        check_private(folder)
    except (Refusal, OSError):
        return False
    return True


def _short_folder(folder: str) -> str:
    """A folder for one whose own path is too long for a socket; the same for every process, whatever TMPDIR says."""
    return f"/tmp/partner-overlay-{_user()}-{_fingerprint(folder)}"  # noqa: S108  owner and mode are checked


def _pipe_name(folder: str) -> str:
    person = os.environ.get("USERNAME", "")
    return rf"\\.\pipe\partner-overlay-{_fingerprint(f'{person}|{os.path.normcase(folder)}')}"


def _fingerprint(text: str) -> str:
    import hashlib  # noqa: PLC0415  costs 3 ms, and most addresses need none

    return hashlib.sha256(os.fsencode(text)).hexdigest()[:16]
