"""Shares of one whole against each other: together they are 100% or no more, and what some gain the others lose.

甲占30%，乙占25%，其余45%; 甲、乙分别持股32.14%和18.20%，合计持股50.34%.
"""
