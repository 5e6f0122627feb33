"""The part of a group by what it does, thinks or answers: 62%的受访者支持该方案，21%反对; 赞成156票、反对12票.

Such parts differ in nothing but their predicate, which therefore belongs in the name. The group is told once, often in another
paragraph.
"""
