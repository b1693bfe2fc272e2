"""What the program does with the domain, over ports; no Qt, no files."""
