"""The consultant: pure Python, no I/O, no clock, no framework."""
