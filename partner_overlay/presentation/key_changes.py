"""What becomes of the keys when one is pressed for an action, and the request that makes it so."""

from partner_overlay.application.settings import KeySettings
from partner_overlay.presentation.key_actions import KEY_ACTIONS
from partner_overlay.presentation.keys_requests import KeyPressed
from partner_overlay.presentation.requests import Ask, Request


def chord_of(keys: KeySettings, name: str) -> str:
    """The key of this action; empty for none."""
    return str(getattr(keys, name))


def others_with(keys: KeySettings, pressed: KeyPressed) -> tuple[str, ...]:
    """The names of other actions that have this key."""
    if not pressed.chord:
        return ()
    return tuple(name for name in KEY_ACTIONS if name != pressed.name and chord_of(keys, name) == pressed.chord)


def with_key(keys: KeySettings, pressed: KeyPressed) -> KeySettings:
    """With this key for this action, and for no other."""
    for other in others_with(keys, pressed):
        keys = keys.with_chord(other, "")
    return keys.with_chord(pressed.name, pressed.chord)


def proposed(keys: KeySettings) -> KeySettings:
    """The keys that stood there at first; whether they work everywhere stays as it is."""
    return KeySettings(everywhere=keys.everywhere)


def requests_between(before: KeySettings, after: KeySettings) -> tuple[Request, ...]:
    """What has to be asked for to get from one to the other."""
    lines = [f"{name}={chord_of(after, name)}" for name in KEY_ACTIONS if _differ(before, after, name)]
    keys = (Request(Ask.KEY, "\n".join(lines)),) if lines else ()
    switch = (Request(Ask.KEYS_EVERYWHERE),) if before.everywhere != after.everywhere else ()
    return (*keys, *switch)


def _differ(before: KeySettings, after: KeySettings, name: str) -> bool:
    return chord_of(before, name) != chord_of(after, name)
