"""The day that a text speaks from, and the year that it counts from: （新华社北京2023年5月4日电）, 今年, 7月.

A date without a year, 今年 and 去年 are reckoned from there.
"""
