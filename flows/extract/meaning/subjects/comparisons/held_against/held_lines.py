"""The line that something is held against: 失业率已低于4%的警戒线 is the 失业率警戒线.

How much a line is passed by (超警戒水位2米) is in `flows.extract.meaning.motion.differences.lines`; what was foreseen,
and what the same was before, in `against` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import AFTER_VERB
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

LINE = regex(
    r"(?:左右)?的?(?P<line>(?:国际|国家|公认|通用|监管|行业|安全)*(?:警戒|荣枯|预警|(?:世代)?更替|临界|盈亏平衡)(?:线|水平|值))(?![\u4e00-\u9fff]*(?:以[上下]|上方|下方)的)"
)
"""的国际警戒线: right after the number."""
STILL = "(?:[已仍均都也再早]|已经|一直|再次|首次|仍然|连续|远|大大|明显)*"
"""Before the verb by which something stands to a line: 已低于, 连续突破."""
PASSING = "[高低大小多少]于|超[过出]?|突破|[跌降升回]破|不足|未达|逼近|接近"
AGAINST = regex(rf"{STILL}(?:{PASSING}|[跌降]至|[高低]过|在){AFTER_VERB}$")
"""已低于: up to the number."""
REACH = 12


def held_against(case: Case) -> str | None:
    """负债率警戒线 of 负债率为72%，高于70%的警戒线; None where no line follows, or nothing is told that has one."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    line = LINE.match(phrases.text, spot.end, min(len(phrases.text), spot.end + REACH))
    if line is None:
        return None
    against = AGAINST.search(phrases.text, spot.since, spot.start)
    if against is None:
        return None
    own = phrases.named(spot.since, against.start()) if against.start() > spot.since else None
    what = own or memory.level or memory.subject
    if what is None or what.endswith(vocabulary().people.persons):
        return None
    name = line["line"]
    return name if what.endswith(name) else what.removesuffix(name) + name
