"""The page of check-ins: a picture of the session on which they are moved, and their words."""
