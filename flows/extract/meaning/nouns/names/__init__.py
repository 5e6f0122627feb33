"""What a noun phrase is called: the indicator that the catalogue knows behind it, and the name of a figure of it.

A rate of change is the level's name + 增速, a count + 数; 床位 are counted by whatever classifier.
"""
