"""A `pw-dump` that says what a test gives it, in the shape in which the real one writes (seen with PipeWire 0.3.65)."""

import json
import os
from pathlib import Path
from typing import Any

Object = dict[str, Any]

SPEAKERS = {"media.class": "Audio/Sink", "node.name": "alsa_output.pci-0000_00_1f.3.analog-stereo"}
WEBCAM = {
    "media.class": "Video/Source",
    "media.role": "Camera",
    "device.api": "v4l2",
    "node.name": "v4l2_input.pci-0000_00_14.0-usb-0_5_1.0",
}
GNOME = {"media.class": "Stream/Output/Video", "media.name": "meta-screen-cast-src", "node.name": "gnome-shell"}
KDE = {"media.class": "Stream/Output/Video", "media.name": "kwin-screencast-DP-1", "node.name": "kwin_wayland"}
NIRI = {"media.class": "Stream/Output/Video", "media.name": "niri-screen-cast-src", "node.name": "niri"}
WLROOTS = {"media.class": "Video/Source", "media.name": "xdpw-stream-KcbHpC", "node.name": "xdg-desktop-portal-wlr"}
HYPRLAND = {
    "media.class": "Video/Source",
    "media.name": "xdph-streaming-718498",
    "node.name": "xdg-desktop-portal-hyprland",
}
BROWSER = {"media.class": "Stream/Input/Video", "media.name": "webrtc-consume-stream", "node.name": "Firefox"}
RECORDER = {"media.class": "Stream/Input/Video", "media.role": "Screen", "node.name": "obs"}
TASK_BAR = {"media.class": "Stream/Input/Video", "media.name": "plasma-screencast", "node.name": "plasmashell"}


def node(number: int, about: dict[str, str]) -> Object:
    info = {"max-input-ports": 0, "n-output-ports": 1, "state": "running", "error": None, "params": {"Props": []}}
    return {
        "id": number,
        "type": "PipeWire:Interface:Node",
        "version": 3,
        "permissions": ["r", "w", "x", "m"],
        "info": info | {"props": about | {"object.id": number}},
    }


def link(number: int, source: int, taker: int) -> Object:
    info = {"output-node-id": source, "output-port-id": 70, "input-node-id": taker, "input-port-id": 71}
    return {
        "id": number,
        "type": "PipeWire:Interface:Link",
        "version": 3,
        "permissions": ["r", "w", "x", "m"],
        "info": info | {"state": "active", "error": None, "format": None, "props": {"object.id": number}},
    }


def gone(number: int) -> Object:
    return {"id": number, "info": None}


def core() -> Object:
    """Something that is neither node nor link."""
    return {"id": 0, "type": "PipeWire:Interface:Core", "info": {"name": "pipewire-0", "props": {"object.id": 0}}}


def written(*objects: Object) -> bytes:
    return json.dumps(objects, indent=2).encode() + b"\n"


class PwDump:
    """A program of that name in a folder, beside a place where PipeWire would listen."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pipe = folder / "said"
        self._ends: list[int] = []
        os.mkfifo(self._pipe)
        program = folder / "pw-dump"
        program.write_text(f'#!/bin/sh\necho "$@" >>{folder}/asked\nexec cat {self._pipe}\n', "utf-8")
        program.chmod(0o700)
        (folder / "pipewire-0").touch()

    @property
    def environ(self) -> dict[str, str]:
        return {"PATH": str(self._folder), "XDG_RUNTIME_DIR": str(self._folder), "WAYLAND_DISPLAY": "wayland-0"}

    @property
    def asked(self) -> list[str]:
        """How it was started, each time."""
        asked = self._folder / "asked"
        return asked.read_text("utf-8").splitlines() if asked.exists() else []

    def say(self, *objects: Object) -> None:
        self.say_bytes(written(*objects))

    def say_bytes(self, data: bytes) -> None:
        if not self._ends:
            self._ends.append(os.open(self._pipe, os.O_RDWR))
        os.write(self._ends[0], data)

    def end(self) -> None:
        """It ends, as when PipeWire does."""
        for end in self._ends:
            os.close(end)
        self._ends.clear()
