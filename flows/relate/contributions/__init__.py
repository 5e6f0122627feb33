"""What the parts of a whole do to its growth."""
