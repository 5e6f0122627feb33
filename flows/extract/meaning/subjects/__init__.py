"""What a figure measures: the noun phrase beside it, one that its clause completes, or one told before."""
