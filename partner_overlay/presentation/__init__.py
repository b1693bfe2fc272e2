"""What to show: state in, text and roles out. Pure; no Qt."""
