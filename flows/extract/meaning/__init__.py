"""The second half of extraction: what each figure measures, of what, where, when and on which basis.

The words before and after a figure become its name (`phrases`, `subjects`, `naming`, `coding`), its change (`motion`,
`bases`), its time (`periods`) and its place (`regions`); `flows.extract.document` goes from figure to figure.
"""
