"""Shares, parts and the wholes that they are of.

The folders in their order, each of which may build on those after it:

- `of_amounts`: a share against the part and the whole that it is of (应接种6.86万人，已接种6.42万人，接种率96.3%)
- `of_100`: shares of one whole against each other (甲占30%，乙占25%，其余45%)
- `of_counts`: some of so many, and how they are told (96家中43家，超过半数)
"""
