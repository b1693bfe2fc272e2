"""The words of the program and their translations: gathered from the code into .ts files, and compiled into .qm."""

import hashlib
import tempfile
from pathlib import Path

import stamp
from processes import run_quietly
from spoken import say
from virtual_environment import VirtualEnvironment
from words_beside import spelled_out, words_beside

LANGUAGES = ("de", "es")
NOT_FOR_COACHES = ("demo", "command_line", "remote")
"""Folders of the package that show nothing in the coach's language."""

UPDATE_OPTIONS = (
    *("-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-disable-heuristic", "similartext"),
    *("-tr-function-alias", "translate+=_translate", "-source-language", "en"),
)


def translations_folder(checkout: Path) -> Path:
    return checkout / "resources" / "translations"


def update(venv: VirtualEnvironment, folder: Path | None = None) -> None:
    """Brings the .ts files of a folder, else those of the checkout, up to the words that stand in the code."""
    package = venv.checkout / "partner_overlay"
    into = folder or translations_folder(venv.checkout)
    with tempfile.TemporaryDirectory() as aside:
        files = files_read(package)
        beside = Path(aside) / "words_beside.py"
        beside.write_text(spelled_out(words_beside(files)), encoding="utf-8")
        listed = Path(aside) / "files.lst"
        listed.write_text("\n".join(map(str, (*files, beside))), encoding="utf-8")
        for language in LANGUAGES:
            file = into / f"partner_overlay_{language}.ts"
            options = (*UPDATE_OPTIONS, "-target-language", language)
            command = (venv.script("pyside6-lupdate"), *options, f"@{listed}", "-ts", file)
            run_quietly(command, f"Gathering the words for {file.name}")


def compile_changed(venv: VirtualEnvironment) -> None:
    """Compiles each .ts that is not the one its .qm was made from. Offline, and at once when none has changed."""
    folder = translations_folder(venv.checkout)
    noted = folder / "compiled-from.json"
    made_from = dict(stamp.read(noted))
    now = {language: _digest(folder / f"partner_overlay_{language}.ts") for language in LANGUAGES}
    stale = [each for each in LANGUAGES if made_from.get(each) != now[each] or not compiled(folder, each).exists()]
    for language in stale:
        compile_one(venv, folder / f"partner_overlay_{language}.ts", compiled(folder, language))
    if stale:
        stamp.write(noted, now)
        say(f"Compiled the translations: {', '.join(stale)}")


def compile_one(venv: VirtualEnvironment, source: Path, target: Path) -> None:
    command = (venv.script("pyside6-lrelease"), "-silent", source, "-qm", target)
    run_quietly(command, f"Compiling {source.name}")


def compiled(folder: Path, language: str) -> Path:
    return folder / f"partner_overlay_{language}.qm"


def files_read(package: Path) -> list[Path]:
    """The modules with words for coaches."""
    left_out = tuple(package / name for name in NOT_FOR_COACHES)
    return sorted(file for file in package.rglob("*.py") if not any(map(file.is_relative_to, left_out)))


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
