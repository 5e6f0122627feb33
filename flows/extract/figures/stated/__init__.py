"""What a number states by its own characters: its value, its unit and the interval that they allow; what a date names.

What the words around it make of it is in `flows.extract.figures.in_context`.
"""
