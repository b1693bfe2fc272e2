"""Sees that the system has what is needed: installs it as root, else names the one command to give."""

import os
import platform
import shlex
import shutil
from collections.abc import Iterable, Mapping, Sequence

from needs import Family, Need, missing, packages
from processes import environment_with, run_quietly
from spoken import StoppedError, say

KNOWN = {
    "debian": Family.DEBIAN,
    "ubuntu": Family.DEBIAN,
    "fedora": Family.FEDORA,
    "rhel": Family.FEDORA,
    "arch": Family.ARCH,
}


def family_of(os_release: Mapping[str, str]) -> Family | None:
    """The family that a system's os-release says it is of, itself or by what it is like."""
    words = (os_release.get("ID", ""), *os_release.get("ID_LIKE", "").split())
    return next((KNOWN[word] for word in words if word in KNOWN), None)


def refresh_command(family: Family) -> tuple[str, ...]:
    """What must run before an install on a system whose package lists may be empty; empty where none must."""
    return ("apt-get", "update") if family is Family.DEBIAN else ()


def install_command(family: Family, names: Sequence[str]) -> tuple[str, ...]:
    match family:
        case Family.DEBIAN:
            return ("apt-get", "install", "-y", "--no-install-recommends", *names)
        case Family.FEDORA:
            return ("dnf", "install", "-y", "--setopt=install_weak_deps=False", *names)
        case Family.ARCH:
            return ("pacman", "-Sy", "--needed", "--noconfirm", *names)


def advice(lacking: Sequence[Need], family: Family | None, *, sudo: bool) -> str:
    """What someone who isn't root is told: the one command to give, or what to look for."""
    if family is None:
        names = ", ".join(need.name for need in lacking)
        return f"This system lacks {names}.\nPlease install what brings them, then start this again."
    command = shlex.join(install_command(family, packages(lacking, family)))
    who = "sudo " if sudo else ""
    where = "" if sudo else " as root"
    return (
        f"This system lacks a few packages. Please give this command{where}, then start this again:\n  {who}{command}"
    )


def provide(needs: Iterable[Need]) -> None:
    """Ends with all needs met. Raises StoppedError, saying what to do, when it can't see to that itself."""
    lacking = missing(needs) if platform.system() == "Linux" else ()
    if not lacking:
        return
    family = family_of(_os_release())
    if family is None or os.geteuid() != 0:
        raise StoppedError(advice(lacking, family, sudo=shutil.which("sudo") is not None))
    _install(family, packages(lacking, family))
    if still := missing(lacking):
        names = ", ".join(need.name for need in still)
        raise StoppedError(f"The packages are installed, yet this system still lacks {names}.")


def _os_release() -> Mapping[str, str]:
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def _install(family: Family, names: Sequence[str]) -> None:
    say(f"Installing system packages: {' '.join(names)}")
    environment = environment_with(DEBIAN_FRONTEND="noninteractive")
    if refresh := refresh_command(family):
        run_quietly(refresh, "Fetching the lists of packages", environment)
    run_quietly(install_command(family, names), "Installing system packages", environment)
