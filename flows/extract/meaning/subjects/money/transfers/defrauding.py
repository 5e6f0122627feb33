"""What was got by fraud or extortion, or lost to it: 骗取老人6000元 is the 骗取金额, 被教练诈骗9万元 the 被骗金额.

Who was robbed of it may stand between the verb and the sum, and is no part of the name. What else is got so has a name of its
own (骗取医保基金120万元). Fines are in `fining` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

MARK = regex("[骗诈勒]")
REACH = 24
"""How far before a sum the deed may stand, in characters."""
DEED = regex(
    rf"(?P<verb>诈骗|骗取|骗走|骗得|骗到|骗|敲诈勒索|敲诈|勒索)(?:了|走|到|得)?(?P<whom>[\u4e00-\u9fff]{{0,8}}?)"
    rf"(?:(?:近|超|逾|约|多达)?(?:\d+[余多]?|[一二两三四五六七八九十数多]+)[名位人](?P<whose>[\u4e00-\u9fff]{{0,6}}?))?"
    rf"(?:一?共计?|累计|总计|合计|人民币|现金|{HEDGE}|\s)*$"
)
"""诈骗, 骗取老人, 骗取三名家长: up to the sum."""
SUFFERED = regex("[被遭](?:[^，。；,;被遭]{0,10})$")
"""被教练: before the verb that somebody suffers."""
NAMES = {"骗走": "诈骗", "骗到": "诈骗", "骗": "诈骗", "敲诈": "敲诈勒索", "勒索": "敲诈勒索"}
"""How what was got is named after these verbs; after any other by the verb itself."""
SUM, FRAUD, SUFFERING = "金额", "骗", "被"
SOMEBODY = ("他", "她", "其", "我", "你", "他们", "她们", "对方", "他人", "多人", "某")
"""Who was robbed, by no noun."""


def defrauded(case: Case) -> str | None:
    """骗取金额 of 骗取老人6000元, 被骗金额 of 被教练诈骗9万元; None where something else stands between the verb and the sum."""
    spot, text = case.spot, case.phrases.text
    start = spot.in_clause(REACH)
    if MARK.search(text, start, spot.start) is None:
        return None
    deed = DEED.search(text, start, spot.start)
    if deed is None or not (_is_somebody(deed["whom"]) and _is_somebody(deed["whose"] or "")):
        return None
    if case.phrases.words.at(deed.start("verb")).end > max(deed.end("verb"), deed.start("whom")):
        return None  # 骗子, 诈骗案
    what = case.phrases.after(spot.end, spot.right_end)
    if what is not None and what.start == spot.end:
        return None  # 骗取买家2万元定金: what the sum is
    verb = deed["verb"]
    if SUFFERED.search(text, start, deed.start()):
        return SUFFERING + (FRAUD if FRAUD in verb else NAMES.get(verb, verb)) + SUM
    return NAMES.get(verb, verb) + SUM


def _is_somebody(whom: str) -> bool:
    """Whether the words are of persons, or there are none."""
    return not whom or whom in SOMEBODY or whom.endswith((*vocabulary().people.persons, "某"))
