"""The keys that work everywhere, beside the same actions in the menu and on the overlay's buttons."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from partner_overlay.application.settings import KeySettings
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.session import Session
from partner_overlay.presentation.chord_words import chord_words
from partner_overlay.presentation.key_actions import KEY_ACTIONS
from partner_overlay.presentation.key_changes import chord_of
from partner_overlay.presentation.keys import KeyStanding
from partner_overlay.presentation.menu_view import Entry, MenuView
from partner_overlay.presentation.overlay_view import Button, OverlayView
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.translation import Translate

WorkingKeys = Mapping[Ask, str]
"""The key of each action that has one that works now, as a coach reads it."""

_BY_ONE_KEY: Final = {
    Ask.SHOW: Ask.TOGGLE,
    Ask.HIDE: Ask.TOGGLE,
    Ask.PAUSE: Ask.PAUSE_OR_GO_ON,
    Ask.RESUME: Ask.PAUSE_OR_GO_ON,
    Ask.START: Ask.START_OR_END,
    Ask.END: Ask.START_OR_END,
}
"""What one key does in turn, the menu offers one by one."""


def working_keys(keys: KeySettings, standing: Mapping[str, KeyStanding]) -> WorkingKeys:
    """Those alone that the desktop has given; in its own words where it chose another."""
    return {
        ask: standing[name].shown or chord_of(keys, name)
        for name, ask in KEY_ACTIONS.items()
        if name in standing and standing[name].bound
    }


def named(keys: WorkingKeys, translate: Translate) -> WorkingKeys:
    """The same, as keyboards of the coach's language name them."""
    return {ask: chord_words(key, translate) for ask, key in keys.items()}


def menu_with_keys(menu: MenuView, keys: WorkingKeys, session: Session | None) -> MenuView:
    """The same menu, with the key of each entry that has one."""
    return tuple(_with_key(line, keys, session) if isinstance(line, Entry) else line for line in menu)


def _with_key(entry: Entry, keys: WorkingKeys, session: Session | None) -> Entry:
    children = menu_with_keys(entry.children, keys, session)
    return replace(entry, keys=_key_of(entry.request, keys, session), children=children)


def overlay_with_keys(view: OverlayView, keys: WorkingKeys, session: Session) -> OverlayView:
    """The same overlay, whose buttons name their keys when one points at them."""
    controls = tuple(_button_with_key(button, keys, session) for button in view.controls)
    if view.words is None:
        return view._replace(controls=controls)
    buttons = tuple(_button_with_key(button, keys, session) for button in view.words.buttons)
    return view._replace(controls=controls, words=view.words._replace(buttons=buttons))


def _button_with_key(button: Button, keys: WorkingKeys, session: Session) -> Button:
    return button._replace(keys=_key_of(button.request, keys, session))


def _key_of(request: Request | None, keys: WorkingKeys, session: Session | None) -> str:
    if request is None:
        return ""
    if request.ask is Ask.PHASE and session is not None and request.argument == _following(session.phase):
        return keys.get(Ask.NEXT_PHASE, "")
    return keys.get(_BY_ONE_KEY.get(request.ask, request.ask), "")


def _following(phase: Phase) -> Phase | None:
    phases = tuple(Phase)
    after = phases.index(phase) + 1
    return phases[after] if after < len(phases) else None
