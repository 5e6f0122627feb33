"""A share against the part and the whole that it is of.

These are told beside it, dealt out in a list, in the columns of a table, or as a：b：c.
"""
