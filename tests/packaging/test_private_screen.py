import pytest

from private_screen import has_screen


@pytest.mark.parametrize("environment", [{"DISPLAY": ":1"}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_a_display_of_either_kind_is_a_screen(environment: dict[str, str]) -> None:
    assert has_screen("Linux", environment)


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}, {"DISPLAY": "", "WAYLAND_DISPLAY": ""}])
def test_linux_without_a_display_has_no_screen(environment: dict[str, str]) -> None:
    assert not has_screen("Linux", environment)


@pytest.mark.parametrize("system", ["Windows", "Darwin"])
def test_windows_and_macos_always_have_one(system: str) -> None:
    assert has_screen(system, {})
