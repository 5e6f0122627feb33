"""Numbers against what they count: lists, ranges, ranks, and those who come and go."""
