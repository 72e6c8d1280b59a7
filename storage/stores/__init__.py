"""Reads and writes, a file a subject: functions over a Connection, plain dataclasses out."""
