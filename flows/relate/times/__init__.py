"""Dates, spans and lengths of time against each other, and what is told of a time against what is told of its parts."""
