import sys
from pathlib import Path

import pytest

import probes


def test_a_library_that_no_system_has_does_not_load() -> None:
    assert not probes.library_loads("libno-such-thing.so.99")


def test_a_command_is_looked_for_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not probes.command_is_there("a-tool")

    tool = tmp_path / "a-tool"
    tool.write_text("#!/bin/sh\n", encoding="utf-8")
    tool.chmod(0o755)
    assert probes.command_is_there("a-tool")


def test_a_module_of_pythons_own_is_there_and_an_invented_one_is_not() -> None:
    assert probes.module_is_there("json")
    assert not probes.module_is_there("no_such_module_anywhere")


@pytest.mark.parametrize("name", ["NotoSans-Regular.ttf", "NotoSans[wght].ttf", "NotoSans.otf", "NotoSans.ttc"])
def test_a_font_is_found_by_its_file_however_deep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(probes, "FONT_FOLDERS", (str(tmp_path / "absent"), str(tmp_path)))
    assert not probes.font_is_there("NotoSans*")

    deep = tmp_path / "truetype" / "noto"
    deep.mkdir(parents=True)
    (deep / name).touch()
    assert probes.font_is_there("NotoSans*")


def test_a_service_of_the_session_bus_is_found_by_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probes, "SERVICE_FOLDER", str(tmp_path))
    assert not probes.bus_service_is_there("org.a11y.Bus")
    (tmp_path / "org.a11y.Bus.service").touch()
    assert probes.bus_service_is_there("org.a11y.Bus")


@pytest.mark.parametrize("folder", ["girepository-1.0", "x86_64-linux-gnu/girepository-1.0"])
def test_a_typelib_is_found_with_or_without_a_folder_of_the_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    monkeypatch.setattr(probes, "LIBRARY_FOLDERS", (str(tmp_path / "absent"), str(tmp_path)))
    assert not probes.typelib_is_there("Atspi-2.0")
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / folder / "Atspi-2.0.typelib").touch()
    assert probes.typelib_is_there("Atspi-2.0")


def test_a_module_of_the_systems_own_python_is_asked_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probes, "SYSTEM_PYTHON", sys.executable)
    assert probes.system_module_is_there("json")
    assert not probes.system_module_is_there("no_such_module_anywhere")
    monkeypatch.setattr(probes, "SYSTEM_PYTHON", str(tmp_path / "absent"))
    assert not probes.system_module_is_there("json")


def test_tesseract_is_asked_which_languages_it_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not probes.tesseract_reads("eng")
    tool = tmp_path / "tesseract"
    tool.write_text("#!/bin/sh\necho List of available languages:\necho eng\n", encoding="utf-8")
    tool.chmod(0o755)
    assert probes.tesseract_reads("eng")
    assert not probes.tesseract_reads("deu")


def test_debian_names_the_package_for_this_very_python() -> None:
    assert probes.debian_venv_package().startswith("python3.")
    assert probes.debian_venv_package().endswith("-venv")
