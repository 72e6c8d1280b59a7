"""What people type and read, written down from the running product (docs/transcripts/)."""
