"""What a key that works everywhere does: the request it gives and its words, by the names of `KeySettings`."""

from partner_overlay.presentation.requests import Ask
from partner_overlay.presentation.translation import Translate

KEY_ACTIONS = {
    "show_or_hide": Ask.TOGGLE,
    "next_prompt": Ask.NEXT,
    "said": Ask.SAID,
    "next_phase": Ask.NEXT_PHASE,
    "mark": Ask.MARK,
    "just_be_here": Ask.PRESENCE,
    "blank": Ask.BLANK,
    "pause": Ask.PAUSE_OR_GO_ON,
    "start_or_end": Ask.START_OR_END,
    "click_through": Ask.CLICK_THROUGH,
}
"""In the order in which they are shown."""


def key_words(name: str, translate: Translate) -> str:
    """What the key does, as a coach reads it beside the key."""
    words = {
        "show_or_hide": translate("Keys", "Show or hide the overlay"),
        "next_prompt": translate("Keys", "Next prompt"),
        "said": translate("Keys", "I said this"),
        "next_phase": translate("Keys", "Go on to the next phase"),
        "mark": translate("Keys", "Mark this moment"),
        "just_be_here": translate("Keys", "Just be here"),
        "blank": translate("Keys", "Blank"),
        "pause": translate("Keys", "Pause, or go on"),
        "start_or_end": translate("Keys", "Start a session, or end it"),
        "click_through": translate("Keys", "Clicks go through the overlay"),
    }
    return words[name]
