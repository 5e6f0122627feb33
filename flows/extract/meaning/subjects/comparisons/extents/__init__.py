"""How far, how large and how heavy: 距市区8公里, 一包水泥100斤, 5台500千伏主变压器, 526个乡镇超过100毫米.

Of one thing, of each of those counted, or of so many places where it was measured; and how many there are for so many others
(每千名老年人38张).
"""
