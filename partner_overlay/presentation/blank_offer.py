"""The offer to blank the overlay when the screen is shared: made once in a session, and never carried out unasked."""

from typing import NamedTuple


class Sharing(NamedTuple):
    """How things stand at one moment.

    `session` is the id of the one that runs, or empty; `began` says that the cast began at this very moment; `exposed`
    that the overlay would be seen in it; `answered` that the coach has just decided.
    """

    session: str = ""
    cast: bool = False
    began: bool = False
    exposed: bool = False
    answered: bool = False


class BlankOffer(NamedTuple):
    """`made_in` is the session in which it was last made; `stands` says that it waits for an answer."""

    made_in: str = ""
    stands: bool = False

    def after(self, now: Sharing) -> "BlankOffer":
        """It goes with an answer, with the cast, with the session, and when there is nothing left to blank."""
        if self.stands:
            holds = now.session == self.made_in and now.cast and now.exposed and not now.answered
            return self._replace(stands=holds)
        if now.began and now.exposed and now.session and now.session != self.made_in:
            return BlankOffer(now.session, stands=True)
        return self
