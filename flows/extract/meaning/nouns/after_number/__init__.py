"""The noun phrase after a figure: what a number counts, what a sum is for, what those do that are counted.

8家医疗机构, 设立20亿元应急周转金, 1334万人参保, 300名教师、校长.
"""
