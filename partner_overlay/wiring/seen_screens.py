"""The screens that are there, in the words of the menu."""

from collections.abc import Iterable

from partner_overlay.desktop.screens import is_built_in
from partner_overlay.presentation.camera_choice import SeenScreen
from partner_overlay.wiring.whereabouts import KnownScreen


def seen_screens(screens: Iterable[KnownScreen]) -> tuple[SeenScreen, ...]:
    """What each is known by, and what it says of itself."""
    return tuple(
        SeenScreen(
            shape.key,
            identity.manufacturer,
            identity.model,
            identity.name,
            is_built_in(identity),
        )
        for identity, shape in screens
    )
