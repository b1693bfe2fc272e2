"""What the system must have beside Python, and which package of which system brings it. Extend the tables here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

import probes


class Family(StrEnum):
    """The families of Linux whose packages we know by name."""

    DEBIAN = "debian"
    FEDORA = "fedora"
    ARCH = "arch"


@dataclass(frozen=True, slots=True)
class Need:
    """One thing the system must have: how to see it, and the package that brings it (empty: Python's own there)."""

    name: str
    is_there: Callable[[str], bool]
    debian: str
    fedora: str
    arch: str

    def package(self, family: Family) -> str:
        return {Family.DEBIAN: self.debian, Family.FEDORA: self.fedora, Family.ARCH: self.arch}[family]


def library(soname: str, debian: str, fedora: str, arch: str) -> Need:
    return Need(soname, probes.library_loads, debian, fedora, arch)


def command(name: str, debian: str, fedora: str, arch: str) -> Need:
    return Need(name, probes.command_is_there, debian, fedora, arch)


VIRTUAL_ENVIRONMENT = (
    Need("ensurepip", probes.module_is_there, probes.debian_venv_package(), "python3-pip", "python"),
)

QT = (
    library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    library("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5"),
)

SCREEN = (
    command("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    command("openbox", "openbox", "openbox", "openbox"),
    Need("NotoSans*", probes.font_is_there, "fonts-noto-core", "google-noto-sans-fonts", "noto-fonts"),
)

TESTS = (
    command("git", "git", "git", "git"),
    command("pdftotext", "poppler-utils", "poppler-utils", "poppler"),
    command("tesseract", "tesseract-ocr", "tesseract", "tesseract"),
    Need("eng", probes.tesseract_reads, "tesseract-ocr-eng", "tesseract-langpack-eng", "tesseract-data-eng"),
    command("strace", "strace", "strace", "strace"),
    command("faketime", "faketime", "libfaketime", "libfaketime"),
    command("xauth", "xauth", "xorg-x11-xauth", "xorg-xauth"),
    command("xdotool", "xdotool", "xdotool", "xdotool"),
    command("xfwm4", "xfwm4", "xfwm4", "xfwm4"),
    command("xprop", "x11-utils", "xprop", "xorg-xprop"),
    command("xwininfo", "x11-utils", "xwininfo", "xorg-xwininfo"),
    command("xrandr", "x11-xserver-utils", "xrandr", "xorg-xrandr"),
    command("dbus-run-session", "dbus", "dbus-daemon", "dbus"),
    command("trayer", "trayer", "trayer", "trayer"),
    command("desktop-file-validate", "desktop-file-utils", "desktop-file-utils", "desktop-file-utils"),
    command("appstreamcli", "appstream", "appstream", "appstream"),
    Need("org.a11y.Bus", probes.bus_service_is_there, "at-spi2-core", "at-spi2-core", "at-spi2-core"),
    Need("Atspi-2.0", probes.typelib_is_there, "gir1.2-atspi-2.0", "at-spi2-core", "at-spi2-core"),
    Need("gi", probes.system_module_is_there, "python3-gi", "python3-gobject-base", "python-gobject"),
)

DESKTOPS = (
    command("sway", "sway", "sway", "sway"),
    command("mutter", "mutter", "mutter", "mutter"),
    command("kwin_wayland", "kwin-wayland", "kwin-wayland", "kwin"),
    command("Xwayland", "xwayland", "xorg-x11-server-Xwayland", "xorg-xwayland"),
    command("xhost", "x11-xserver-utils", "xhost", "xorg-xhost"),
    command("setpriv", "util-linux", "util-linux", "util-linux"),
    library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
    library("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland"),
)


def missing(needs: Iterable[Need]) -> tuple[Need, ...]:
    return tuple(need for need in needs if not need.is_there(need.name))


def packages(needs: Iterable[Need], family: Family) -> tuple[str, ...]:
    """The packages that bring these needs, each once, in the order of the table."""
    return tuple(dict.fromkeys(need.package(family) for need in needs))
