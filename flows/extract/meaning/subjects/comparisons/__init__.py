"""One thing held against another: leads, ranks, multiples, distances, sizes."""
