"""What a product or a road has so many of, by a noun that is no classifier: 共40集, 采用8核设计, 双向6车道."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

FEATURE = regex(
    r"(?P<lanes>(?:条|个)?车道)(?!数)"
    r"|(?P<parts>集)(?=[，。；、,;）)\s]|$|的?(?:电视|连续剧|纪录片|动画|短剧|剧集|大型))"
    r"|(?P<cores>核)(?=[，。；、,;）)\s\d]|$|心?(?:处理器|芯片|设计|架构|CPU|GPU|手机))"
)
"""Right after the number; 集团 and 核酸 are other words."""
NOUNS = {"lanes": "车道数", "parts": "集数", "cores": "核心数"}
WHOLE, LONGEST = "全长", 10
"""动画片全长52集; what is longer lists the names of the parts."""
SHOWN = ("共", "全", "长", "该剧", "本剧", "全剧")
"""What stands before the number and tells no series apart from others."""


def featured(case: Case) -> str | None:
    """集数 of 该剧共40集, 纪录片集数 of 纪录片共6集, 车道数 of 双向6车道, 核心数 of 8核处理器."""
    if case.reading.unit is not None:
        return None
    feature = FEATURE.match(case.phrases.text, case.spot.end)
    if feature is None or feature.lastgroup is None:
        return None
    noun = NOUNS[feature.lastgroup]
    if feature.lastgroup != "parts":
        return noun
    what = case.phrases.before(case.spot.since, case.spot.stop)
    if what is None or what.is_act or what.text in SHOWN or what.end - what.start > LONGEST:
        return noun
    return case.phrases.name(what).removesuffix(WHOLE) + noun
