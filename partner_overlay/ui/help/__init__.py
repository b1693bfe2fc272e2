"""The window of help: a list of its pages, and one of them."""
