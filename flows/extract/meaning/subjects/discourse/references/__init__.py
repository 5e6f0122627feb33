"""Words that refer to one told before: 该指数, 其利润, 前者…后者, 两人.

The word stands where a noun would stand and says only which of those told is meant: 甲集团营收3亿元，其利润 is the 甲集团利润.
"""
