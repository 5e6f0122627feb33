"""Who was fined, which the amount and its verb leave out: 甲公司因违规被罚款20万元, 乙银行领到两张罚单。…，被罚款9万元."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

FINED = regex(rf"(?:被|遭)[\u4e00-\u9fff]{{0,8}}?罚款?(?:金|总额|合计|共计|人民币|了|{HEDGE})*$")
"""被监管罚款: up to the sum; 处以罚款 without 被 says who fined."""
TICKET = regex(r"的?罚单")
GETTING = regex(rf"(?:拿|领|收|接|吃)(?:到|下|了)*{HEDGE}?$")
FIRM = regex(
    r"(?![该某本这其])(?P<who>[\u4e00-\u9fffA-Za-z（）()]{1,30}?(?:公司|集团|银行|分行|支行|合作社|保险社|保险|医院|学校|酒店|餐厅|企业|商家))(?=[因由被遭也又还违未在涉领拿收吃接，,])"
)
"""What opens a clause and has the reason or the fine after it."""
MULTIPLE = regex("(?:以上|以下|以内)?的?(?:惩罚性)?(?P<what>罚款|罚金|赔偿金?|违约金|滞纳金)")
TIMES, NUMBER = "倍", "数"
NAMES, SOMEBODY = ("nr", "nrt"), "某"


def fined(case: Case) -> str | None:
    """The fine, or the number of them, with who got it."""
    phrases, spot, reading, memory = case.phrases, case.spot, case.reading, case.memory
    text = phrases.text
    if reading.kind == "count" and TICKET.match(text, spot.end):
        if GETTING.search(text, spot.since, spot.start) is None:
            return None
        who = _subject(phrases, spot.clause.start) or _subject(phrases, spot.sentence.start)
        memory.money.fined = who
        return None if who is None else who + "罚单"
    is_sum = reading.kind == "money" or (reading.kind == "count" and reading.unit is None)
    if not is_sum or FINED.search(text, spot.since, spot.start) is None:
        return None
    who = _subject(phrases, spot.clause.start)
    if who is None and not _names_another(phrases, spot):
        who = _subject(phrases, spot.sentence.start) or memory.money.fined
    memory.money.fined = who
    return None if who is None else who + "罚款"


def multiple(case: Case) -> str | None:
    """罚款倍数 of 处以违法所得5倍的罚款: how many times something a fine or damages are."""
    what = MULTIPLE.match(case.phrases.text, case.spot.end)
    is_times = case.phrases.text.endswith(TIMES, case.spot.start, case.spot.end)
    return what["what"] + TIMES + NUMBER if what is not None and is_times else None


def _subject(phrases: Phrases, start: int) -> str | None:
    """The firm that opens a clause; None where it opens with anything else."""
    found = FIRM.match(phrases.text, start)
    return None if found is None else phrases.owner(start, found.end("who"))


def _names_another(phrases: Phrases, spot: Spot) -> bool:
    """Whether somebody else stands before the fine, in its clause or the one before: 司机李某酒驾，被罚款2000元."""
    start = max(spot.sentence.start, phrases.text.rfind("，", 0, max(0, spot.clause.start - 1)) + 1)
    words = phrases.words.between(start, spot.start)
    return any(word.tag in NAMES or word.text.endswith(SOMEBODY) for word in words)
