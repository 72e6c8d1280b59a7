"""What experts report after a session, and what the firm says to it (users.md X8, X9)."""
