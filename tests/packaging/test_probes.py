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


def test_debian_names_the_package_for_this_very_python() -> None:
    assert probes.debian_venv_package().startswith("python3.")
    assert probes.debian_venv_package().endswith("-venv")
