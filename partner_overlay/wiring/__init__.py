"""Requests in, commands to the session, what follows to the overlay and the command line."""
