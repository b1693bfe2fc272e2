import pytest

import system
from needs import Family, Need, library


def absent(_name: str) -> bool:
    return False


CURSOR = library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor")
OPENBOX = Need("openbox", absent, "openbox", "openbox", "openbox")


@pytest.mark.parametrize(
    ("os_release", "family"),
    [
        ({"ID": "debian"}, Family.DEBIAN),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, Family.DEBIAN),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, Family.DEBIAN),
        ({"ID": "fedora"}, Family.FEDORA),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, Family.FEDORA),
        ({"ID": "arch"}, Family.ARCH),
        ({"ID": "manjaro", "ID_LIKE": "arch"}, Family.ARCH),
        ({"ID": "slackware"}, None),
        ({}, None),
    ],
)
def test_a_system_is_known_by_its_name_or_by_what_it_is_like(os_release: dict[str, str], family: Family | None) -> None:
    assert system.family_of(os_release) is family


@pytest.mark.parametrize(
    ("family", "command"),
    [
        (Family.DEBIAN, "sudo apt-get install -y --no-install-recommends libxcb-cursor0 openbox"),
        (Family.FEDORA, "sudo dnf install -y --setopt=install_weak_deps=False xcb-util-cursor openbox"),
        (Family.ARCH, "sudo pacman -Sy --needed --noconfirm xcb-util-cursor openbox"),
    ],
)
def test_who_is_not_root_is_given_one_command(family: Family, command: str) -> None:
    lines = system.advice((CURSOR, OPENBOX), family, sudo=True).splitlines()

    assert [line.strip() for line in lines if family_tool(line)] == [command]


def family_tool(line: str) -> bool:
    return any(tool in line for tool in ("apt-get", "dnf", "pacman"))


def test_without_sudo_the_command_is_to_be_given_as_root() -> None:
    text = system.advice((CURSOR,), Family.DEBIAN, sudo=False)

    assert "sudo" not in text
    assert "as root" in text
    assert text.endswith("  apt-get install -y --no-install-recommends libxcb-cursor0")


def test_on_an_unknown_system_the_things_themselves_are_named() -> None:
    text = system.advice((CURSOR, OPENBOX), None, sudo=True)

    assert "libxcb-cursor.so.0, openbox" in text
    assert not family_tool(text)


def test_only_debian_fetches_its_lists_in_a_step_of_its_own() -> None:
    assert system.refresh_command(Family.DEBIAN) == ("apt-get", "update")
    assert not system.refresh_command(Family.FEDORA)
    assert not system.refresh_command(Family.ARCH)
