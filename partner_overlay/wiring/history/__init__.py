"""The desk behind the window of the history."""
