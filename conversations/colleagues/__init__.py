"""Several people of a firm at one diagnosis: parts, the owner, and who is in the file."""
