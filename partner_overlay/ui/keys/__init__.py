"""The page of keys that work everywhere, among the settings."""
