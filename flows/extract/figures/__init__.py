"""The first half of extraction: which numerals a text holds, and what each states by itself.

From written forms (`numerals`, `dates`, `scan`) over readings (`quantities` and its kinds) to what is a figure at all
(`arbitrate`) and under which hedge (`bounds`); `recognise` puts them together. What a figure measures belongs in
`flows.extract.meaning`.
"""
