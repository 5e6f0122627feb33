"""Noun phrases: where they begin and end, and which indicator they name."""
