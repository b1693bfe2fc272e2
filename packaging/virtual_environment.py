"""The checkout's own .venv: made from the locks, mended when they change, left alone otherwise."""

import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import stamp
from processes import run_quietly
from spoken import say

RUN_LOCKS = ("requirements.lock",)
TEST_LOCKS = ("requirements.lock", "requirements-dev.lock")
PIP_OPTIONS = ("--quiet", "--disable-pip-version-check", "--root-user-action=ignore", "--progress-bar=off")


@dataclass(frozen=True, slots=True)
class VirtualEnvironment:
    """Where the parts of a checkout's .venv lie."""

    checkout: Path

    @property
    def folder(self) -> Path:
        return self.checkout / ".venv"

    @property
    def stamp_file(self) -> Path:
        return self.folder / "made-from.json"

    @property
    def python(self) -> Path:
        return self.script("python")

    def script(self, name: str) -> Path:
        if os.name == "nt":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name


def prepare(venv: VirtualEnvironment, locks: Sequence[str]) -> None:
    """Ends with a .venv that holds the locks' packages and this checkout. Offline when nothing changed."""
    origin = stamp.origin_of(venv.checkout, _running_python(), locks)
    made_from = dict(stamp.read(venv.stamp_file)) if _python_of(venv) == _running_python() else {}
    work = stamp.work_left(made_from, origin, locks)
    if work.anew:
        _make_anew(venv)
        made_from = {part: origin[part] for part in ("python", "checkout")}
    for lock in work.locks:
        _install_lock(venv, lock)
        made_from[lock] = origin[lock]
        stamp.write(venv.stamp_file, made_from)
    if work.package:
        _install_checkout(venv)
        stamp.write(venv.stamp_file, made_from | {stamp.PROJECT: origin[stamp.PROJECT]})


def _running_python() -> str:
    return f"{platform.python_implementation()} {sys.version_info.major}.{sys.version_info.minor}"


def _python_of(venv: VirtualEnvironment) -> str:
    """The Python that answers in .venv; empty when none does, as after the system's own has moved on."""
    question = "import platform; print(platform.python_implementation(), platform.python_version())"
    try:
        answer = subprocess.run((venv.python, "-I", "-c", question), capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return answer.stdout.strip().rpartition(".")[0]


def _make_anew(venv: VirtualEnvironment) -> None:
    say(f"Making .venv with Python {platform.python_version()}")
    run_quietly((sys.executable, "-m", "venv", "--clear", venv.folder), "Making .venv")


def _install_lock(venv: VirtualEnvironment, lock: str) -> None:
    say(f"Installing the packages of {lock} into .venv")
    _pip_install(venv, "--require-hashes", "--only-binary", ":all:", "-r", venv.checkout / lock)


def _install_checkout(venv: VirtualEnvironment) -> None:
    """Links the checkout itself into .venv by a plain path: no import hook, which every start would pay for."""
    say("Linking this checkout into .venv")
    plain_path = ("--config-settings", "editable_mode=compat")
    _pip_install(venv, "--no-deps", "--no-build-isolation", *plain_path, "--editable", venv.checkout)


def _pip_install(venv: VirtualEnvironment, *arguments: str | Path) -> None:
    run_quietly((venv.python, "-m", "pip", "install", *PIP_OPTIONS, *arguments), "Installing into .venv")
