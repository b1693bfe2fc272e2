"""The powers of the operating system, chosen once; each has a null version."""
