"""Shares, parts and the wholes that they are of."""
