"""The browser door: a trial programme on loopback, the same conversations without any account."""
