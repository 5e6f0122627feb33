"""The first half of extraction: which numerals a text holds, and what each states by itself.

From written forms (`numerals`, `written_dates` and `forms`, found by `scan`) over readings (`quantities` and its kinds,
`dates`) to what is a figure at all (`arbitrate`, which asks `lexical`, `uncounted`, `labelling`, `references`, `titles`, `points` and
`unit_words`) and under which hedge (`bounds`); `recognise` puts them together. What a figure measures belongs in
`flows.extract.meaning`.
"""
