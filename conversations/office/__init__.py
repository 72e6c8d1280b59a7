"""The secretariat's own view of the programme."""
