"""What each thing read does to the times told: a date, a word for a time, a length of time, a heading, a figure.

2022年 governs what follows, 较2012年 is of one figure alone, 目前 ends what governed. `flows.extract.meaning.times.periods`
goes through a text and asks them in turn; what they share is in `flows.extract.meaning.times.state`.
"""
