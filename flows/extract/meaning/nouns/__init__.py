"""Noun phrases: where they begin and end, and which indicator they name.

The phrases of a document (`phrases`) and the lists that a word sums up (`summed_up`) build on the folders that find them, these
on what a phrase is (`phrase`, `tails`, `modifiers`) and whether the figure measures anything (`measuring`):

- `before_number`: the phrase before a figure (地区生产总值4000.5亿元)
- `after_number`: the phrase after a figure (8家医疗机构, 1334万人参保)
- `names`: what a phrase is called, and what the catalogue knows it as (床位 + 数, 出口 + 增速)
"""
