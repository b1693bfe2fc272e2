"""The verbs that the running instance carries out; every other verb works on files and needs no one running."""

REMOTE_VERBS = frozenset(
    (
        *("start", "phase", "next", "back", "pin", "said", "skip", "never", "check-in", "mark", "outcome"),
        *("park", "extend", "wrap-up", "pause", "resume", "end", "undo", "show", "hide", "toggle", "blank"),
        *("presence", "recenter", "click-through", "form", "status", "doctor", "quit"),
    )
)
