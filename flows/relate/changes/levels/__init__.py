"""Which two levels a change is told of: 5.93亿元，较上年的6.48亿元下降8.5%; 从A增长至B; 1990年有132所。…比1990年增33%.

They stand in one clause, in two sentences or in a list that 分别 deals out.
"""
