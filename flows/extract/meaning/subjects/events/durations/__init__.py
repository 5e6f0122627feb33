"""How long something lasts, lasted or takes, and since when it has been: 票面期限5年, 会议进行了20分钟, 历时两年建成, 从事养殖业已有十年.

A noun or a verb says what the length is of. Lengths that stand for a period (近三年) are in `flows.extract.meaning.times.lengths`.
"""
