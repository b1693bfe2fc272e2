"""The page of keys that work everywhere, and the window that holds it."""
