"""Times that are none of what is told next: part of a name, a base, or when something was published or founded.

9月交货的原油 names the oil, 比2013年末 what is compared with, 国家统计局7月17日发布 when it was told, 成立于1997年 when the firm began.
"""
