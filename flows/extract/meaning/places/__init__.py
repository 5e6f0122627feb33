"""Where a figure holds: place names by the national divisions, and the one that governs a sentence."""
