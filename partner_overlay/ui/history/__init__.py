"""The window of the history: the list of sessions, and pictures over many of them."""
