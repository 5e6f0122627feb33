"""The first half of extraction: which numerals a text holds, and what each states by itself.

From written forms (`written_dates` and `forms`, found by `scan`) over what they state (`stated`) to what is a figure at all
(`arbitrate`, which asks the words around it: `in_context` and `no_figures`) and under which hedge (`bounds`); a list shares what is
written once (`lists`), and `recognise` puts them together. What a figure measures belongs in `flows.extract.meaning`.
"""
