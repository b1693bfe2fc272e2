"""Says each announcement on this accessibility bus as `politeness <tab> words`; for the system's Python."""

import sys

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402


def say(event: "Atspi.Event") -> None:
    sys.stdout.write(f"{event.detail1}\t{event.any_data}\n")
    sys.stdout.flush()


Atspi.init()
listener = Atspi.EventListener.new(say)
listener.register("object:announcement")
sys.stdout.write("listening\n")
sys.stdout.flush()
GLib.MainLoop().run()
