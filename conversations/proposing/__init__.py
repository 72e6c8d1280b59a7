"""Times that an expert proposes for the next session, and the firm's pick."""
