"""What coaching is: frozen values and functions. Standard library only; no clock, files or Qt of its own."""
