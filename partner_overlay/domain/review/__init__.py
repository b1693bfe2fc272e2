"""What happened in a session, and what the coach makes of it afterwards."""
