"""Totals that sentences tell: in a list, by a division, after 其中 or before 合计, with what is left of them.

Those of tables are in `flows.relate.totals.tabled`.
"""
