"""Stretches of time, and where they begin and end: 近15年, 6月30日止六个月, 六年间, 截至8月9日, 2010年3月至今.

How long something itself lasts is in `flows.extract.meaning.subjects.events.durations`.
"""
