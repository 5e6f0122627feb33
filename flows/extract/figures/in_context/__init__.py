"""What the words around a number make of it: which currency, points of what, pieces or money, a score or a time of a race.

What they show to state no number at all is in `flows.extract.figures.no_figures`.
"""
