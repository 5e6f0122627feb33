"""Another side of what was told: 汽车产量35万辆，销量33万辆; 失业保险基金收入18.6亿元，支出15.2亿元，累计结余42亿元.

Which sides a thing or an account has is knowledge, kept in language/names.yml.
"""
