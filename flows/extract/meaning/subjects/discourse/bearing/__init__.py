"""Whose measure it is, where its clause tells the measure alone: 甲品牌出货量970万台，份额9.8% is the 甲品牌份额.

The bearer was told before: a topic, the holder of another measure, the firm that did something or whose report it is, the
organisation whose books are told.
"""
