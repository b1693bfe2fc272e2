"""The welcome of the first run."""
