"""Delivery and ticks: what leaves, and when."""
