"""Sessions as data in a file: written so that nothing is lost, and read back."""
