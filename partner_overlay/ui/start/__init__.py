"""The window in which a session is chosen and begun, and the editor of session types."""
