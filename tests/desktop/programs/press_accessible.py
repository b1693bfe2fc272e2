"""Presses the button of this name on this accessibility bus, as a screen reader does; for the system's Python."""

import sys

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402


def found(node: "Atspi.Accessible", name: str) -> "Atspi.Accessible | None":
    if node.get_role_name() == "push button" and node.get_name() == name:
        return node
    children = (node.get_child_at_index(place) for place in range(node.get_child_count()))
    inner = (found(child, name) for child in children if child is not None)
    return next((one for one in inner if one is not None), None)


Atspi.init()
button = found(Atspi.get_desktop(0), sys.argv[1])
assert button is not None, sys.argv[1]
assert button.do_action(0)
