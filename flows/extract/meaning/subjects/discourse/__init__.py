"""What was told before: kept in a memory, taken up by the figures that leave it out."""
