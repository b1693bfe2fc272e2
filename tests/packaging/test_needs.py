from collections.abc import Callable

import pytest

import needs
from needs import Family, Need


def need(name: str, is_there: Callable[[str], bool], package: str = "") -> Need:
    brought_by = package or f"lib{name}"
    return Need(name, is_there, brought_by, f"{brought_by}-fedora", f"{brought_by}-arch")


def absent(_name: str) -> bool:
    return False


def present(_name: str) -> bool:
    return True


def test_only_what_is_not_there_is_missing() -> None:
    there, gone = need("there", present), need("gone", absent)

    assert needs.missing((there, gone)) == (gone,)


def test_each_family_names_its_own_package() -> None:
    lacking = (need("cursor", absent),)

    assert needs.packages(lacking, Family.DEBIAN) == ("libcursor",)
    assert needs.packages(lacking, Family.FEDORA) == ("libcursor-fedora",)
    assert needs.packages(lacking, Family.ARCH) == ("libcursor-arch",)


def test_a_package_that_brings_two_things_is_named_once_and_order_is_kept() -> None:
    lacking = (need("b", absent, "two"), need("a", absent, "one"), need("c", absent, "two"))

    assert needs.packages(lacking, Family.DEBIAN) == ("two", "one")


@pytest.mark.parametrize(
    ("soname", "debian", "fedora", "arch"),
    [
        ("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
        ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
        ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
        ("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    ],
)
def test_a_missing_library_of_qt_leads_to_its_package(soname: str, debian: str, fedora: str, arch: str) -> None:
    lacking = tuple(need for need in needs.QT if need.name == soname)

    assert [needs.packages(lacking, family) for family in (Family.DEBIAN, Family.FEDORA, Family.ARCH)] == [
        (debian,),
        (fedora,),
        (arch,),
    ]


@pytest.mark.parametrize("table", [needs.VIRTUAL_ENVIRONMENT, needs.QT, needs.SCREEN, needs.TESTS, needs.DESKTOPS])
def test_every_need_is_met_by_a_package_in_every_family(table: tuple[Need, ...]) -> None:
    assert table
    assert all(need.package(family) for need in table for family in Family)
    assert len({need.name for need in table}) == len(table)
