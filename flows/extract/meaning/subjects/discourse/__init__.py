"""What was told before, taken up by the figures that leave it out."""
