"""Those whose trouble is over, or who pay no more: 解决3200名学生上学难问题, 免除3200名学生的学费."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

PERSONS = ("人", "名")
SOLVING = regex(rf"解决(?:了|{HEDGE})*(?:农村|城镇|城乡|山区|[全该][省市县区乡镇村])?(?:{HEDGE})*$")
TROUBLE = regex(
    r"(?P<said>[\u4e00-\u9fff]{2,24}?)(?P<noun>问题|难题|(?:需求|困难)(?!问题|难题|群众|家庭|职工|学生|户))"
)
"""学生上学难问题: after the number of those who had it."""
SOLVED = "解决"
FREEING = regex(
    rf"(?P<deed>免除|减免|免收|缓缴|减免缓|降低|减轻|缩短|减少|缓解|化解|破解)(?:了|{HEDGE})*$"
)
DUES = regex(
    r"(?P<said>[\u4e00-\u9fff]{2,24}?)(?P<noun>费|费用|学杂费|税|租金|房租|利息|税负|税费|负担|成本|支出|压力|风险|难题|困难|时间)(?=[，。；,;]|$)"
)
"""学生的学费, 企业税负: after the number of those who pay it no more, or less of it."""
POPULATION = "人口"


def solved(case: Case) -> str | None:
    """解决上学难问题的学生 of 解决3200名学生上学难问题: those whose trouble is over; the noun 人口 where only persons are said.

    So 免除学费的学生 of 免除3200名学生的学费: who pays no more, and 降低税负的企业 of 降低900家企业税负: who pays less.
    """
    phrases, spot, text = case.phrases, case.spot, case.phrases.text
    deed, ends = SOLVED, TROUBLE
    if SOLVING.search(text, spot.since, spot.start) is None:
        freed = FREEING.search(text, spot.since, spot.start)
        if freed is None:
            return None
        deed, ends = freed["deed"], DUES
    trouble = ends.match(text, spot.end, spot.right_end)
    if trouble is None:
        return None
    words = phrases.words.between(*trouble.span("said"))
    holders = (*vocabulary().people.persons, *vocabulary().people.holders, POPULATION)
    if deed != SOLVED:
        holders = (*holders, *vocabulary().people.actors)
    ends_at = [at for at, word in enumerate(words, 1) if word.text.endswith(holders)]
    at = ends_at[0 if deed == SOLVED else -1] if ends_at else 0  # 农村寄宿制|学生
    while at and at < len(words) and words[at].text.endswith(holders):
        at += 1  # 职工子女
    those = "".join(word.text for word in words[:at])
    rest = "".join(word.text for word in words[at:])
    what = rest.removeprefix("的")
    if not those and case.reading.unit in PERSONS:
        those = POPULATION
    elif "的" in what and those.endswith(vocabulary().people.persons) and not _are_persons(case):
        return None  # 8个自然村的用电问题
    of = what + trouble["noun"]
    says = len(what) > 1 or (deed != SOLVED and len(of) > 1)
    return f"{deed}{of}的{those}" if those and says else None


def _are_persons(case: Case) -> bool:
    """Whether persons are counted, with or without a classifier: 3200名学生, 12万群众."""
    return case.reading.unit is None or case.reading.unit in PERSONS
