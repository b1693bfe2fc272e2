"""What a screen reader finds of the programs on this accessibility bus; for a Python that has Atspi, the system's own.

Says each node that shows as `depth <tab> role <tab> name <tab> description <tab> label`; the label is another node's
name that stands for this one.
"""

import sys

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402


def tell(node: "Atspi.Accessible", depth: int) -> None:
    said = (str(depth), node.get_role_name(), node.get_name(), node.get_description(), label_of(node))
    sys.stdout.write("\t".join(" ".join(part.split()) for part in said) + "\n")
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None and (depth < 1 or child.get_state_set().contains(Atspi.StateType.SHOWING)):
            tell(child, depth + 1)


def label_of(node: "Atspi.Accessible") -> str:
    relations = node.get_relation_set()
    labels = [one for one in relations if one.get_relation_type() is Atspi.RelationType.LABELLED_BY]
    return labels[0].get_target(0).get_name() if labels else ""


Atspi.init()
tell(Atspi.get_desktop(0), 0)
