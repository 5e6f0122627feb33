"""A rank against the number that is ranked: 在全省13个地级市中居第15位, 位居35个县第37位.

Nobody is ranked beyond the last. A rank of a wider list (全国百强县第35位) is none of the few that are on it, nor are
several ranks (排名第12位、第15位) those of one. Source: the meaning of 第.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.relate.arithmetic import Term, Wording, identity
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

SURE = 0.9
RANKED_ONES = (
    "(?:[省市县区州乡镇村盟旗队]|国家|经济体|省份|地区|队伍|选手|考生|代表团"
    "|企业|公司|银行|高校|院校|大学|学校|机构|单位|行业)"
)
"""What is ranked among its like; of projects and matches nobody is."""
RANKED = "(?:排名?|排在|排行|位居|位列|名列|列|居|位于|获得?)"
AMONG = re.compile(
    rf"[^，。；：、（）\d的举赛]{{0,8}}{RANKED_ONES}(?:（[^（）\d]{{1,12}}）)?[中里]，?[^，。；：\d]{{0,12}}?{RANKED}(?:并列)?"
)
"""From the number to a rank among so many: 13个地级市中居第15位."""
ALL = re.compile(
    rf"(?:{RANKED}(?:在|于)?|全[国省市县区州])(?:全[国省市县区州])?(?:的|参赛的?|参评的?)?$"
)
"""Before a number of all that are ranked: 位居35个县, 全省21个市州."""
IN_ALL = re.compile(r"(?:[在从于]|参[赛评加]的?|纳入考核的)[^，。；：、（）\d]{0,6}$|^$")
"""Before a number among which one is ranked: 在参赛的24支队伍中."""
STRAIGHT = re.compile(rf"[^，。；：、（）\d的举赛]{{0,7}}{RANKED_ONES}(?:{RANKED}(?:并列)?)?")
"""From the number of all to a rank: 35个县第37位."""
WIDER = re.compile(
    r"[国省市县]家?级(?!市)|入围|上榜|入选|跻身|进入|百强|\d强|榜|有|其他|前|[省市县区州]内|倒数|世界|全球"
)
"""What may make a rank one of a wider list, and a number one of few on it."""
OURS = re.compile(r"[我本该][国省市县区州](?:的)?$")
"""Some of ours may be ranked among more: 我市5个开发区."""
SEVERAL = re.compile(r"\s*(?:[、和与及至到—-]|以[内上下外后])")
"""After a rank that is one of several, or a bound."""
WORDS_CHARS = 10
"""Characters before a number that may say that it is of all."""


def find(view: View) -> Iterator[Relation]:
    """Every rank right after the number of those that are ranked."""
    for count, rank in pairwise(view.figures):
        if (
            count.kind == "count"
            and count.qualifier == "eq"
            and rank.kind == "ordinal"
            and rank.text.startswith("第")
            and rank.unit in ("位", "名")
            and None not in (count.value, rank.value)
            and not SEVERAL.match(view.text, rank.end)
            and _is_ranked(view, count, rank)
        ):
            yield _within(count, rank)


def _is_ranked(view: View, count: Figure, rank: Figure) -> bool:
    """Whether the words make the rank one among so many."""
    start = max(view.sentence_at(count.start).start, count.start - WORDS_CHARS)
    before = re.split("[，；：]", view.text[start : count.start])[-1]
    between = view.text[count.end - len(count.unit or "") : rank.start]  # 24支队伍 counts 支队伍
    if WIDER.search(between) or WIDER.search(before) or OURS.search(before):
        return False
    if ALL.search(before) and STRAIGHT.fullmatch(between):
        return True
    return AMONG.fullmatch(between) is not None and (
        IN_ALL.search(before) is not None or ALL.search(before) is not None
    )


def _within(count: Figure, rank: Figure) -> Relation:
    return identity(
        "bound",
        [Term(rank, "value"), Term(count, "bound")],
        _last,
        Wording(
            f"{rank.text} ≤ {count.text}",
            f"{rank.text} is a rank among {count.text}",
            f"{count.text}中不可能有{rank.text}",
        ),
        SURE,
    )


def _last(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The rank, and what ranks there are among so many."""
    rank, count = intervals
    return rank, Interval(None, count.high)
