"""Documents: the programme's deliverables with their state, and the firm's files to keep."""
