"""Unfinished conversations are remembered: kindly, twice at most, never by night."""
