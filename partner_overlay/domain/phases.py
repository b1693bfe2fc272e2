"""The three phases of a session (product.md 3): agreement, exploration, closing, in this order."""

from enum import StrEnum


class Phase(StrEnum):
    AGREEMENT = "agreement"
    EXPLORATION = "exploration"
    CLOSING = "closing"

    @property
    def after(self) -> "Phase | None":
        """The phase that follows, or None after closing."""
        return {Phase.AGREEMENT: Phase.EXPLORATION, Phase.EXPLORATION: Phase.CLOSING}.get(self)

    @property
    def before(self) -> "Phase | None":
        """The phase that comes first, or None before agreement."""
        return {Phase.EXPLORATION: Phase.AGREEMENT, Phase.CLOSING: Phase.EXPLORATION}.get(self)


class Engagement(StrEnum):
    """Where a session stands in the whole coaching relationship, when that matters for its prompts."""

    FIRST = "first"
    LAST = "last"
