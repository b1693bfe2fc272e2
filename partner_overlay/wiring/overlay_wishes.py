"""What the coach wants of the overlay as things stand: to be seen or not, as what, and whether clicks go through it."""

from dataclasses import replace
from typing import NamedTuple

from partner_overlay.application.settings import Form, Look
from partner_overlay.presentation.requests import Ask

_VEILS = {Ask.BLANK: Form.BLANK, Ask.PRESENCE: Form.PRESENCE}


class OverlayWishes(NamedTuple):
    """None of it is kept anywhere else. `veils`: forms that lie over the chosen one, the last one on top.

    `offers_blank`: the screen is shared, and nothing has been said to that yet.
    """

    veils: tuple[Form, ...] = ()
    shown: bool = True  # while there is a session
    offers_blank: bool = False
    lets_through: bool = False  # clicks, while a session runs

    def over(self, look: Look) -> Look:
        """This look, with blank and presence over the chosen form."""
        return replace(look, form=self.veils[-1]) if self.veils else look

    def veiled(self, ask: Ask) -> "OverlayWishes":
        """Blank or presence; the same again lifts it. Blank lies over presence; presence takes the place of blank."""
        veil = _VEILS[ask]
        if self.veils[-1:] == (veil,):
            return self._replace(veils=self.veils[:-1])
        return self._replace(veils=(*self.veils, veil) if veil is Form.BLANK else (veil,))

    def bare(self) -> "OverlayWishes":
        """To be seen, and nothing over it."""
        return self._replace(veils=(), shown=True)

    def clicks(self, wanted: str) -> "OverlayWishes":
        """They go through it: `on`, `off`, or the other of both."""
        return self._replace(lets_through={"on": True, "off": False}.get(wanted, not self.lets_through))
