"""The desk behind the window of decks."""
