"""Levels beside a move: what something rose or fell from, and what it has come to."""
