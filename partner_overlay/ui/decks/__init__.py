"""The window of decks: its table, its list, its panels. It asks and shows; it changes nothing itself."""
