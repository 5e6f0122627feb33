"""Scores, points and medals, and between whom a score is: 甲队1:1战平乙队, 砍下28分10篮板, 38金27银."""
