"""A part and its whole: shares, branches, members of a list, those whom a predicate picks out."""
