"""Who stands where among several, and with how much: 甲县最多，为910毫米, 以67.6%占据榜首, 乙公司6亿元居次, 增速居全省第3位.

The measure by which they are ranked is told once, before them or by the superlative, and holds for each of them.
"""
