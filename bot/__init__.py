"""The doors, the settings, the command line and the one server."""
