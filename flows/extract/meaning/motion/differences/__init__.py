"""Differences that are no move: by how much one thing is ahead of another, or past a line."""
