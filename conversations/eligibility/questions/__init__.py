"""The questions of eligibility, as data; their texts stand in words.py."""
