"""The second half of extraction: what each figure measures, of what, where, when and on which basis.

`nouns` knows what a noun phrase names, `subjects` which one a figure measures, `times` its period, `places` its region;
beside them stand its change (`motion`, `bases`), whether it is a plan (`targets`), its code and its currency.
`flows.extract.document` goes from figure to figure.
"""
