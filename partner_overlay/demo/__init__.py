"""The product shown: scenes of a made-up session, and a picture of every window and form."""
