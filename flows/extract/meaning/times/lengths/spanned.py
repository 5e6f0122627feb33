"""Lengths of time that lie between the years a text has told, or are counted back from one: 六年间, 十年前这一比重.

2015年产3万台，2021年产36万台，六年间增长了十倍 is from the first to the last of them. Lengths reckoned from now belong in
`flows.extract.meaning.times.lengths.stretches`, what either does to the times told in
`flows.extract.meaning.times.reading.on_length`.
"""

from __future__ import annotations

from flows.extract.figures.stated.dates import number
from flows.extract.meaning.times.lengths.stretches import DAYS, LENGTH
from flows.extract.meaning.times.relative import later
from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex

YEAR_TOLD = regex(r"(?<!\d)(?:19|20)\d\d(?=年)")
REACH = 120
"""How far back the years are looked for, in characters."""
LASTED = regex(rf"(?:间|以?来|里|时间|期间)|[^，。；,;\d]{{0,6}}?(?<![连续平均每]){MOVE_OR_SHORT}")
"""六年间, 五年来, 十年增长了: after a length in which something has moved."""
OPENED = regex(r"(?:^|[，。；：,;:\n\s])(?:(?:在|这|短短|仅仅?|仅用|前后|整整)的?){0,2}$")
"""短短五年间: what opens the clause of such a length."""
OPENED_REACH, LEAST = 10, 2
MOVED_BEFORE = regex(rf"{MOVE_OR_SHORT}了?[^，。；\n]{{0,12}}\d[^，。；\n]*，")
"""提高了11个百分点，: a clause before the one of what something has come to."""
EARLIER = regex(r"[之以]?前[，,]?(?:的?[这该此同]|仅|只|还|尚|却|则|不足|不到|[为是](?=\d))")
"""十年前这一比重不足15%: after a length, what goes on with what was just told."""
TURNED = regex(r"[，；。,;](?:而|但|可)?在?$")
"""，而十年前: what turns to it in the same sentence."""
TURNED_REACH = 3
PARTS_OF_DATE = {"年": "年", "月": "月", "天": "日", "日": "日"}


def between(text: str, since: int, start: int, end: int, now: int | None) -> str | None:
    """The years between two told before, where the length at text[start:end] lies between them: 六年间; else None.

    The later one may be told first (2021年为3亿元，而2009年仅为2千万元，12年间), or be the year `now` that the text speaks from.
    """
    length = LENGTH.fullmatch(text, start, end)
    if length is None or length["month"] or LASTED.match(text, end) is None:
        return None
    if OPENED.search(text, max(since, start - OPENED_REACH), start) is None:
        return None
    told = [int(year) for year in YEAR_TOLD.findall(text, max(since, start - REACH), start)]
    years = number(length[1])
    if years < LEAST or not told:
        return None
    if told[-1] - years in told:
        return f"{told[-1] - years}/{told[-1]}"
    later = told[-1] + years
    return f"{told[-1]}/{later}" if later in told or later == now else None


def has_moved(text: str, since: int, start: int) -> bool:
    """Whether a clause in [since, start) tells by how much something has moved, in one sentence with what is at `start`."""
    end = min(start, since + REACH)
    return "。" not in text[since:end] and MOVED_BEFORE.search(text, since, end) is not None


def before(told: str | None, text: str, start: int, end: int) -> str | None:
    """The year, month or day so long before the time `told`, where the length at text[start:end] says what was then: 十年前这一比重."""
    if EARLIER.match(text, end) is None:
        return None
    if TURNED.search(text, max(0, start - TURNED_REACH), start) is None:
        return None
    length = LENGTH.fullmatch(text, start, end) or DAYS.fullmatch(text, start, end)
    if length is None:
        return None
    return later(told, -number(length[1]), PARTS_OF_DATE[text[end - 1]])
