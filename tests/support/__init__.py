"""Peers for the tests: a real PostgreSQL, a loopback Slack, and a person who uses Slack."""
