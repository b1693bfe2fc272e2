"""The overlay's view with how it stands on a shared screen: a sign of its own, and the words for a screen reader."""

from partner_overlay.presentation.overlay_view import OverlayView, Privacy
from partner_overlay.presentation.translation import Translate

HIDDEN = "yes"


def with_privacy(view: OverlayView, hidden: str, translate: Translate) -> OverlayView:
    """The view of a coach who wishes to be kept off shared screens. `hidden` as `status` says it: yes, no, failed..."""
    privacy = Privacy.HIDDEN if hidden == HIDDEN else Privacy.SEEN
    return view._replace(privacy=privacy, spoken=f"{view.spoken} {_spoken(privacy, translate)}".strip())


def sharing_trouble(hidden: str, translate: Translate) -> str:
    """What the coach should know who wishes to be kept off shared screens; empty when all is as wished."""
    return "" if hidden == HIDDEN else translate("Menu", "Others see the overlay when you share this screen.")


def _spoken(privacy: Privacy, translate: Translate) -> str:
    if privacy is Privacy.HIDDEN:
        return translate("Overlay", "Kept off shared screens.")
    return translate("Overlay", "Seen on shared screens.")
