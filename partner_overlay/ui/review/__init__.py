"""The review window: the session as a picture, and what the coach makes of it. It asks and shows, no more."""
