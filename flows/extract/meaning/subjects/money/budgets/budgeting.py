"""An item of a budget and its two sides: 年初预算为512万元，支出决算为458万元，完成年初预算的89% are of what was named before.

Public accounts name an item by its class, section and line, 文化支出（类）文化和旅游（款）图书馆（项）, as the Ministry of
Finance lists them (政府收支分类科目), and go on with its budget and its outcome. Lines leave out that they are 支出.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.plans import is_budget
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

_LEVEL = r"[（(][类款项][)）]"
ITEM = regex(rf"(?:[^，。；：、,;:（()）\n\s\d]{{2,30}}{_LEVEL})+")
"""文化支出（类）文化和旅游（款）图书馆（项）: the levels of an item."""
CLOSED = regex(rf"{_LEVEL}(?:支出|收入)?(?:共计?|合计|为|约|\s)*$")
"""Right before the amount: 文化支出（类）17万元."""
SIDE = regex(
    r"(?P<of>[^，。；：,;:\n]*?(?:支出|收入)?)(?:年初|全年|年度|当年|本年|调整后?的?)?(?P<side>(?:预算|决算|执行)数?)"
    r"(?:安排)?(?:为|是|达|[：:]|\s)*(?:约)?$"
)
ACCOUNT = regex(
    rf"(?P<account>一般公共|政府性基金|国有资本经营|社会保险基金)预算(?:草案)?[拟共]?安排(?:的|总)?(?P<side>收入|支出)(?:总计|合计|共|为|{HEDGE})*$"
)
"""一般公共预算安排支出: the account of the budget law, and which side of it is provided for."""
SIDES = ("算", "执行")
"""What no side of a budget is told without: most clauses have neither."""
INCOME, EXPENSE = "收入", "支出"
"""Ends of items that say what they are, and what the others are."""
BUDGET = ("预算", "预算数")
"""Ends of what names a side alone: 预算数为100万元，执行数为95万元."""
REACH, ITEM_REACH = 40, 600
"""How far before an amount its side, and the item that it is of, are looked for, in characters."""


def budgeted(case: Case) -> str | None:
    """The item that an amount of money is the budget or the outcome of; None where it is neither."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    is_bare = case.reading.kind == "count" and case.reading.unit is None  # 预算1184万
    if case.reading.kind != "money" and not is_bare:
        return None
    text, start = phrases.text, spot.in_sentence(REACH)
    if CLOSED.search(text, start, spot.start):
        return _item(text, spot.start, start)
    since = max(spot.clause.start, spot.since, spot.start - REACH)
    if not any(text.find(mark, since, spot.start) >= 0 for mark in SIDES):
        return None
    if (account := ACCOUNT.search(text, since, spot.start)) is not None:
        return f"{account['account']}预算{account['side']}"
    side = SIDE.match(text, since, spot.start)
    is_plan = is_budget(text, since, spot.start, spot.end)
    if side is None or (side["side"].startswith(BUDGET) and not is_plan):
        return None
    if CLOSED.search(text, since, side.end("of")):
        return _item(text, side.end("of"), since)
    if side["of"].strip() not in ("", EXPENSE, INCOME):
        named = phrases.before(since, side.end("of"))
        if named is None or named.is_act:
            return None
        name = phrases.name(named)  # 接待费预算 is of the 接待费, 维修基金预算 of no such sum
        says_itself = named.text.endswith(vocabulary().measures.budget_items)
        return name if says_itself else name + side["side"].removesuffix("数")
    told = memory.levels[-1] if memory.levels else ""
    if not told:
        return _item(text, spot.start)
    if (item := _item(text, spot.start, spot.since)) is not None:
        return item
    of = next((told.removesuffix(one) for one in BUDGET if told.endswith(one)), None)
    if of is None:
        return told
    return of + side["side"].removesuffix("数") if of else None


def _item(text: str, end: int, since: int = 0) -> str | None:
    """The item named last before an amount and after `since`, by its last level; None where none is that near."""
    items = ITEM.findall(text, max(since, end - ITEM_REACH), end)
    if not items:
        return None
    levels = re.split(_LEVEL, items[-1])[:-1]
    first, last = levels[0], levels[-1]
    if last.endswith(vocabulary().measures.budget_items):
        return last
    return last + (INCOME if first.endswith(INCOME) else EXPENSE)
