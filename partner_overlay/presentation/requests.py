"""What a coach can ask for by button, key, menu, tray or command line: one list for all of them."""

from enum import StrEnum

from partner_overlay.lean_dataclass import dataclass


class Ask(StrEnum):
    """The things that can be asked for. Those marked `argument` need more than their name."""

    # the session
    START = "start"  # opens the start window
    NEXT_PHASE = "phase next"
    BACK_PHASE = "phase back"
    PHASE = "phase"  # argument: a phase
    PAUSE = "pause"
    PAUSE_OR_GO_ON = "pause or go on"
    RESUME = "resume"
    EXTEND = "extend"  # argument: minutes
    WRAP_UP = "wrap-up"
    END = "end"
    START_OR_END = "start or end"
    UNDO = "undo"
    # the prompt
    NEXT = "next"
    BACK = "back"
    PIN = "pin"
    SAID = "said"
    SKIP = "skip"
    NEVER = "never"
    # the check-in that waits, and the sentence at time
    CHECK_IN_OFFERED = "check-in offered"
    CHECK_IN_LATER = "check-in later"
    CHECK_IN_AT_PHASE_END = "check-in phase-end"
    CHECK_IN_DISMISS = "check-in dismiss"
    AT_TIME_SEEN = "at-time seen"
    # moments
    MARK = "mark"
    MARK_WORDS = "mark words"  # opens the field for at most three words
    OUTCOME = "outcome"  # opens the field
    PARK = "park"  # opens the field
    # the overlay
    FORM = "form"  # argument: a form
    SHOW = "show"
    HIDE = "hide"
    BLANK = "blank"
    PRESENCE = "presence"
    RECENTER = "recenter"
    TOGGLE = "toggle"  # show or hide
    CLICK_THROUGH = "click-through"  # argument: on, off, or nothing for the other of both; never remembered
    THEME = "theme"  # argument: system, dark, light, high-contrast
    SIZE = "size"  # argument: per cent
    OPACITY = "opacity"  # argument: per cent
    FIGURES = "figures"  # argument: left, elapsed, none
    SECONDS = "seconds"
    ROTATION = "rotation"  # argument: minutes, 0 for only on request
    NUMBERS = "numbers"  # argument: 2019 or 2025
    REVIEW_AT_END = "review at end"
    CAMERA = "camera"  # argument: the key of the screen that has it, empty for the built-in or the primary one
    KEEP_OFF_SHARED = "keep off shared"
    LEAVE_SHARED = "leave shared"  # the overlay stays as it is while the screen is shared
    KEYS_EVERYWHERE = "keys everywhere"
    KEY = "key"  # argument: the field of KeySettings, "=", a chord or nothing; several on a line each
    ANNOUNCE = "announce"
    MOTION = "motion"  # argument: system, reduced, full
    LANGUAGE = "language"  # argument: system, en, de, es
    TRAY = "tray"
    TEXT = "text"  # argument: per cent
    USUAL = "usual"  # argument: minutes, "=", a session type: what Start begins with; 0 min are the type's own
    SETTLE = "settle"  # argument: seconds, 0 for none
    WELCOMED = "welcomed"  # the first run is over
    SET = "set"  # argument: a setting by its name in the file, "=", its value; several on a line each
    SETTINGS = "settings"  # opens the settings; argument: a page, or nothing
    HELP = "help"  # opens the help; argument: a page, or nothing
    WELCOME = "welcome"  # opens the welcome of the first run again
    REHEARSE = "rehearse"  # an hour in a minute, with the real overlay
    DECKS = "decks"  # opens the window of decks
    REVIEW = "review"  # argument: the id of a session; empty for the newest that has ended
    HISTORY = "history"  # opens the window of all sessions
    MENU = "menu"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Request:
    """One thing asked for, with its argument where it needs one."""

    ask: Ask
    argument: str = ""
