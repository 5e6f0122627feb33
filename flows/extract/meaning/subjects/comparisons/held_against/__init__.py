"""What a figure is held against, which is no subject: a forecast, an aim, a line, the value of another or of before.

In 低于4%的警戒线 the 4% are a line, and in 营收超过百亿元的企业有2家，分别是甲公司（320亿元）和乙公司（180亿元） those that are past it have
amounts of their own. By how much one is ahead of the other belongs in `flows.extract.meaning.subjects.comparisons.leads`.
"""
