"""A screen reader that stays: asked on standard input, it reads and presses by the accessibility bus and nothing else.

`press <tab> role <tab> name` answers `pressed` or `missing`; `window <tab> name` tells in JSON all that shows in the
window whose name begins so, each node as role, name, description, label, and whether it is checked.
"""

import json
import sys
from collections.abc import Iterator

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402


def children(node: "Atspi.Accessible") -> Iterator["Atspi.Accessible"]:
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield child


def showing(node: "Atspi.Accessible") -> Iterator["Atspi.Accessible"]:
    yield node
    for child in children(node):
        if child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from showing(child)


def windows() -> Iterator["Atspi.Accessible"]:
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for program in children(desktop):
        program.clear_cache()
        for window in children(program):
            if window.get_state_set().contains(Atspi.StateType.SHOWING):
                yield window


def press(role: str, name: str) -> str:
    for window in windows():
        for node in showing(window):
            if node.get_role_name() == role and node.get_name() == name:
                return "pressed" if node.do_action(0) else "missing"
    return "missing"


def told(beginning: str) -> str:
    found = next((window for window in windows() if window.get_name().startswith(beginning)), None)
    return json.dumps([facts(node) for node in showing(found)] if found is not None else [])


def facts(node: "Atspi.Accessible") -> tuple[str, str, str, str, bool]:
    labels = [one for one in node.get_relation_set() if one.get_relation_type() is Atspi.RelationType.LABELLED_BY]
    label = labels[0].get_target(0).get_name() if labels else ""
    checked = node.get_state_set().contains(Atspi.StateType.CHECKED)
    return node.get_role_name(), node.get_name(), node.get_description(), label, checked


Atspi.init()
for line in sys.stdin:
    question = line.rstrip("\n")
    verb, *words = question.split("\t")
    answer = press(*words) if verb == "press" else told(*words)
    sys.stdout.write(f"{question} {answer}\n")
    sys.stdout.flush()
