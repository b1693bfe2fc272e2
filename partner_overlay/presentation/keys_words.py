"""The words of the page of keys that work everywhere, but for those of the actions themselves."""

from collections.abc import Mapping
from typing import Final

from partner_overlay.presentation.translation import Translate

COMMANDS: Final[Mapping[str, tuple[str, ...]]] = {
    "show_or_hide": ("partner-overlay toggle",),
    "next_prompt": ("partner-overlay next",),
    "said": ("partner-overlay said",),
    "next_phase": ("partner-overlay phase next",),
    "mark": ("partner-overlay mark",),
    "just_be_here": ("partner-overlay presence",),
    "blank": ("partner-overlay blank",),
    "pause": ("partner-overlay pause", "partner-overlay resume"),
    "start_or_end": ("partner-overlay start", "partner-overlay end"),
    "click_through": ("partner-overlay click-through",),
}
"""What does the same from the command line, by the names of `KeySettings`."""


def section_titles(translate: Translate) -> tuple[str, str]:
    return translate("Keys", "In a session"), translate("Keys", "The overlay")


def intro_words(*, can_bind: bool, chooses: bool, translate: Translate) -> str:
    """What these keys are on this desktop."""
    if not can_bind:
        return translate(
            "Keys",
            "This desktop lets no program have keys that work in every window. "
            "Its own keyboard settings can: there, give a key to one of these commands.",
        )
    if chooses:
        return translate(
            "Keys",
            "This desktop asks you itself which keys to use, and has the last word. "
            "The keys below are wishes; what it chose stands in their place. Its own settings change it later.",
        )
    return translate(
        "Keys",
        "They work in every window, and only they are listened to: nothing else that you type is seen.",
    )


def state_words(*, on: bool, wished: int, bound: int, asking: bool, translate: Translate) -> str:
    """How the keys stand now."""
    if not on:
        return translate("Keys", "Off: no key is held.")
    if not wished:
        return translate("Keys", "On, and no action has a key yet.")
    if asking:
        return translate("Keys", "The desktop is being asked…")
    if bound == wished == 1:
        return translate("Keys", "This one key works in every window now.")
    if bound == wished:
        return translate("Keys", "All {n} keys work in every window now.").replace("{n}", str(wished))
    words = translate("Keys", "{bound} of {n} keys work in every window now.")
    return words.replace("{bound}", str(bound)).replace("{n}", str(wished))


def remarks(translate: Translate) -> tuple[str, ...]:
    """What is good to know besides."""
    return (
        translate(
            "Keys",
            "Presentation remotes and foot pedals: press their button when you are asked for the keys, such as a "
            "remote's Page Up and Page Down.",
        ),
        translate(
            "Keys",
            "Each of these is a command too, such as “partner-overlay next”: for a script, a pad of keys, or the "
            "desktop's own keyboard settings.",
        ),
    )
