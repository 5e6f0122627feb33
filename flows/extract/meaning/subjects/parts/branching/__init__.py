"""What is told of a whole is told of each of its parts by name alone: 投资增长6%，其中第一产业增长8%; 日系份额13.6%，德系17.4%.

The measure is stated with the whole, a heading or the first member (零售额中，粮油类3亿元；饮料类2亿元), and each branch has only
its own word and its number.
"""
