"""A name that its clause parts from its figure: 以16亿元的票房位居第三, 股价因新药热销而上涨12%, 净利润（归母）：3亿元.

A frame, a bracket, a colon or a cause stands between the two, or what belongs in the name stands apart from its noun.
"""
