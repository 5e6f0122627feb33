"""A rank against the number that is ranked: 在全省13个地级市中居第15位, 位居35个县第37位.

Nobody is ranked beyond the last. A rank of a wider list (全国百强县第35位) is none of the few that are on it, nor are
several ranks (排名第12位、第15位) those of one. Source: the meaning of 第.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity
from flows.relate.confidence import SURE
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

RANKED_ONES = (
    "(?:[省市县区州乡镇村盟旗队]|国家|经济体|省份|地区|队伍|选手|考生|代表团"
    "|企业|公司|银行|高校|院校|大学|学校|机构|单位|行业)"
)
"""What is ranked among its like; of projects and matches nobody is."""
RANKED = "(?:排名?|排在|排行|位居|位列|名列|列|居|位于|获得?)"
AMONG = regex(
    rf"(?P<noun>[^，。；：、（）\d]?(?:地级|县级|设区|城)?{RANKED_ONES}(?:（[^（）\d]{{1,12}}）)?)"
    rf"[中里](?P<subject>，?[^，。；：\d]{{0,12}}?){RANKED}(?:并列)?"
)
"""From the number to a rank among so many: 13个地级市中居第15位; 8支亚洲队伍 are some alone."""
ALL = regex(
    rf"(?:{RANKED}(?:在|于)?(?:全[国省市县区州])?|[在于]全[国省市县区州])(?:的|参赛的?|参评的?)?$"
)
"""Before a number of all that are ranked: 位居35个县, 在全省21个市州."""
IN_ALL = regex(
    r"[在从于](?:全[国省市县区州])?(?:所有|全部|参[赛评加]的?|纳入考核的)$|^(?:参[赛评]的?)$"
)
"""Before a number among which one is ranked: 在参赛的24支队伍中."""
PLAIN = regex(r"在$")
"""The same where nothing says that they are all, so that only the next words may rank: 在31个省中位列."""
STRAIGHT = regex(rf"[^，。；：、（）\d的举赛]{{0,7}}{RANKED_ONES}(?:{RANKED}(?:并列)?)?")
"""From the number of all to a rank: 35个县第37位."""
WIDER = regex(
    r"[国省市县]家?级(?!市)|入围|上榜|入选|跻身|进入|百强|\d强|榜|有|其他|前|[省市县区州]内|倒数|世界|全球"
)
"""What may make a rank one of a wider list, and a number one of few on it."""
OURS = regex(r"[我本该][国省市县区州](?:的)?$")
"""Some of ours may be ranked among more: 我市5个开发区."""
SEVERAL = regex(r"\s*(?:[、和与及或至到—-]|[以之][内上下外后前]|左右|开外)")
"""After a rank that is one of several, or a bound."""
IN_WIDER = regex("全[国省市县区州球]|亚洲|亚太|国内|同类|同业|行业")
"""Before a rank that is of a list that goes beyond the number: 12个省区市中，甲市经济总量全国排名第16位."""
PLACE = regex("(?<![我本全])[省市县区州乡镇村]")
"""Of what kind a place is; a county is not ranked among cities alone."""
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
    among = AMONG.fullmatch(between)
    if among is None or IN_WIDER.search(among["subject"]):
        return False
    if not all(place in among["noun"] for place in PLACE.findall(among["subject"])):
        return False
    is_all = IN_ALL.search(before) is not None or ALL.search(before) is not None
    return is_all or (PLAIN.search(before) is not None and not among["subject"])


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
