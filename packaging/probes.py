"""How a thing the system must have is seen to be there: by trying it, never by asking for a package's name."""

import ctypes
import importlib
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

SERVICE_FOLDER = "/usr/share/dbus-1/services"
LIBRARY_FOLDERS = ("/usr/lib", "/usr/lib64")
SYSTEM_PYTHON = "/usr/bin/python3"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def library_loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def command_is_there(name: str) -> bool:
    return shutil.which(name) is not None


def module_is_there(name: str) -> bool:
    importlib.invalidate_caches()  # it may have been installed a moment ago
    return importlib.util.find_spec(name) is not None


def font_is_there(pattern: str) -> bool:
    """Whether a font file of that pattern lies in one of the folders where fontconfig looks."""
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(any(folder.rglob(f"{pattern}.[ot]t[fc]")) for folder in folders)


def bus_service_is_there(name: str) -> bool:
    """Whether the session bus can start it when it is asked for."""
    return (Path(SERVICE_FOLDER) / f"{name}.service").is_file()


def typelib_is_there(name: str) -> bool:
    """Whether other languages can use that version of a GObject library; some systems keep them a folder deeper."""
    places = ("girepository-1.0", "*/girepository-1.0")
    return any(any(Path(folder).glob(f"{place}/{name}.typelib")) for folder in LIBRARY_FOLDERS for place in places)


def system_module_is_there(name: str) -> bool:
    """Whether the system's own Python has it, whatever Python runs this."""
    looking = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({name!r}) is None)"
    try:
        return subprocess.run((SYSTEM_PYTHON, "-c", looking), check=False).returncode == 0
    except OSError:
        return False


def tesseract_reads(language: str) -> bool:
    """Whether tesseract is there and has learnt that language."""
    try:
        known = subprocess.run(("tesseract", "--list-langs"), check=False, capture_output=True, text=True)
    except OSError:
        return False
    return language in known.stdout.split()


def debian_venv_package() -> str:
    """Debian keeps what `python3 -m venv` needs in a package of its own, one for each Python."""
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
