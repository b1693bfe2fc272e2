"""Which face a form has."""

from typing import assert_never

from partner_overlay.application.settings import Form
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.appearance import Appearance
from partner_overlay.ui.card import CardFace
from partner_overlay.ui.face import Face


def face_of(view: OverlayView, appearance: Appearance, *, buttons: int, roomy: bool) -> Face:
    """The view's face. `buttons`: pixels that the words' own buttons take; `roomy`: long words may unfold."""
    match view.form:
        case Form.CARD:
            return CardFace(view, appearance, buttons=buttons, roomy=roomy)
        case Form.STRIP:
            from partner_overlay.ui.strip import StripFace  # noqa: PLC0415 - only what is shown is loaded

            return StripFace(view, appearance)
        case Form.HAIRLINE:
            from partner_overlay.ui.hairline import HairlineFace  # noqa: PLC0415 - only what is shown is loaded

            return HairlineFace(view, appearance)
        case Form.PRESENCE | Form.BLANK:
            from partner_overlay.ui.presence import PresenceFace  # noqa: PLC0415 - only what is shown is loaded

            return PresenceFace(view, appearance)
        case _:
            assert_never(view.form)
