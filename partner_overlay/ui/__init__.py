"""Qt widgets: they build, emit requests and render what they are given."""

from partner_overlay.ui.lasting_constants import make_constants_last

make_constants_last()
