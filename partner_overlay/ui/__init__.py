"""Qt widgets: they build, emit requests and render what they are given."""
