"""What a person can type: the verbs, what they mean, and those that need no running instance."""

from partner_overlay.command_line.entry import main

__all__ = ["main"]
