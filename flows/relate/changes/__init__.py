"""Changes against the levels they are told of, and changes against each other."""
