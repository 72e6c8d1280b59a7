"""Keeping the season in time: what is late, and who cannot finish."""
