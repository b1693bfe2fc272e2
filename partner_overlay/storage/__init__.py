"""Where things are kept: SQLite and files; no Qt."""
