"""A topic that is set once and left out by the clauses after it: 新能源汽车表现亮眼，产量达5万辆; 1.地区生产总值。全年达到412亿元.

A clause without a figure sets it, a frame as 销量方面, a heading or the title of an item.
"""
