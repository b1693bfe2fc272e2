"""Partner Overlay: a calm, private timer and prompt overlay for professional coaches."""

__version__ = "0.1.0"
