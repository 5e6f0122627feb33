"""Totals and their parts: which quantities the words make a whole of which."""
