"""Totals and their parts: which quantities the words (`told`) or a table (`tabled`) make a whole of which.

`gathered` has all of a text, `sums` tests them.
"""
