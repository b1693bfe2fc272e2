"""The command line's way to the running instance; the client knows no Qt."""
