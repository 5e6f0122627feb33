"""Some of those counted before, picked out by what is said after their number: 其中8户已脱贫, 其余5所限期整改, 3例为本土病例.

The number stands for a noun that was told (脱贫户), or is set against another of its kind (11只个股涨停，1700只个股下跌); the predicate
after it says which of them are meant.
"""
