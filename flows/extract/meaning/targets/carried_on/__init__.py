"""Plans that go on past their first figure: 今年拟安排8000亿元，其中中央5500亿元, 今年，全区将新建公园4个。其中，改造街巷22条.

Over clauses, sentences, the items of a list or year by year, until a word of what is so already (`wording.facts`) ends them.
"""
