"""The level that is aimed at: 通胀率高于央行设定的2%这一目标 is the 通胀率目标, and not of whoever set it.

Whether a figure is an aim is told in `flows.extract.meaning.targets`; lines that something is held against (4%的警戒线) belong in
`held_lines` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.comparisons.held_against.held_lines import PASSING, STILL
from flows.extract.text.hedges import AFTER_VERB, HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

AIM = "目标"
AFTER = regex(
    r"[”\"’]?(?:左右)?(?:的(?:这一|这个)?|这一|这个)(?:政策|长期|中期|官方|既定)?目标(?![任责管价])"
)
"""这一目标: right after the number."""
SETTER = (
    r"(?P<setter>[\u4e00-\u9fffA-Za-z]{0,10}?(?:设定|制定|确定|规定|提出|既定|定下|宣布|公布)的"
    r"|(?:该国|其)?(?:[\u4e00-\u9fff]{0,6}(?:央行|银行|政府|美联储|财政部|欧盟|委员会|当局|官方))的?)?"
)
"""Who set it: 欧洲央行设定的."""
AGAINST = regex(
    rf"{STILL}(?:{PASSING}|距离?|偏离|趋近|[向朝]着?|(?P<reached>达到?|[跌降升回][至到]|实现)){AFTER_VERB}"
    rf"(?:年[初底末]|全年|今年|年度)?的?{SETTER}(?:{HEDGE}|[“\"‘])*$"
)
"""高于欧洲央行设定的: up to the number."""
REACH = 40
RATES, KINDS = ("percent",), ("percent", "count")


def aimed_at(case: Case) -> str | None:
    """通胀率目标 of 通胀率仍高于央行设定的2%这一目标; None where nothing is held against it."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    if not is_aim(phrases, spot):
        return None
    against = AGAINST.search(phrases.text, spot.in_own(REACH), spot.start)
    if against is None:
        return None
    if case.reading.kind == "count":
        return _told(case) if case.reading.unit else None
    if against["reached"] and not against["setter"]:
        return None  # 覆盖率达到95%的目标: its own level, which is planned
    own = phrases.named(spot.since, against.start()) if against.start() > spot.since else None
    (first, tag), *others = tagged(own) if own else [("", "")]
    own = own and (own.removeprefix(first) if tag == "v" and others else own)  # 相信|通胀
    what = own if own and _is_rate(own) else memory.level or memory.subject
    if what is None:
        return None
    is_amount_of = naming.known(what) is not None and not naming.is_of(what, "percent", "ratio")
    told = naming.rate_of(what, "change") if is_amount_of else what  # 出口增长8%，高于6%的目标
    return told.removesuffix(AIM) + AIM


def _told(case: Case) -> str | None:
    """换电站 of 换电站1609座，离年底2300座的目标: those counted alike before, of which so many more are wanted."""
    memory, canonical = case.memory, case.reading.canonical
    told = memory.told.last(canonical, case.spot.block.start)
    return memory.parts.wholes.get(canonical) or next(iter(told), None)


def is_setter(case: Case, phrase: Phrase) -> bool:
    """美联储重申2%的目标: whether what stands before an aim tells nothing that could be so large, only whose it is."""
    if case.reading.kind not in RATES or not is_aim(case.phrases, case.spot):
        return False
    return phrase.start < case.spot.start and not _is_rate(phrase.text)


def _is_rate(name: str) -> bool:
    """Whether the name is of what may be aimed at, and not of whoever aims or of when."""
    is_time = name.endswith(vocabulary().times.lasting)
    return not is_time and (is_amount(name) or naming.known(name) is not None)


def is_aim(phrases: Phrases, spot: Spot) -> bool:
    """Whether 这一目标, 的目标 stands right after the figure."""
    return AFTER.match(phrases.text, spot.end) is not None
