"""Totals in tables: a row or a column that sums up the others, and the sums of a balance sheet."""
