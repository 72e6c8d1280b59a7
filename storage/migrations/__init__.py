"""Migrations, run by storage/migrate.py."""
