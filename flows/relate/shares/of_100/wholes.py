"""Shares that the words make parts of one whole, so that they are never more than it: 分别持有公司60%和45%的股权.

They are so where the whole is one company's capital, where a text says that the parts compose it (由甲、乙、丙组成,
占比分别为), and of districts, which exclude each other, of 全市. Shares in several companies, and of kinds that
overlap, are not. Source: the definition of a share; Euclid, common notion 5: the whole is greater than the part.
"""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from flows.extract.text.joints import JOINED
from flows.regex import regex
from flows.relate.dealt_names import LISTED, dealt
from flows.relate.groups import FEWEST
from flows.relate.words import WHOLE_REGION
from schemas.intervals import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure

CAPITAL = regex(
    r"(?:^|[，：])(?P<holders>[^，。；：（）\d对向在于]+)分别(?:直接)?持有(?:(?:该|本|标的|目标|合资|合营|项目)?公司|发行人|[^，。；、和与及\d]{2,14}有限(?:责任)?公司)$"
)
"""From the holders to their shares in one company: 甲、乙分别持有公司; 相关公司 and 子公司 may be several."""
TIMES = regex("[期年月季度]|前|后|[时初末]$")
"""No holders, but when one of them held it: 期初、期末, 交易前、后."""
OF_CAPITAL = regex(r"的?(?:股权|股份|股本|份额|出资)(?![^，。；]{0,4}质押)")
"""After such shares."""
ALLOTTED = regex(
    r"，?(?:(?:占比|比重|比例|权重|持股比例|出资比例|股比)(?:分别|依次)为?|(?:分别|依次)(?:占比?|占股|持股|出资)为?)"
)
"""A clause that allots shares to the parts told right before it."""
COMPOSED = regex(
    r"(?:由(?P<parts>[^。；：，（）\d]{2,40}?)(?:[两三四五六七八](?:个?部分|方|项|家|类))?"
    r"(?:共同)?(?:组成|构成|承担|分担|出资(?:设立|组建|成立)?)"
    r"|(?:划?分为|分成)(?P<kinds>[^。；：，（）\d]{2,40}?)(?:[两三四五六七八](?:个?部分|项|类))?)$"
)
"""The parts of a whole, all of them."""
OF_AMOUNTS = regex(
    "(?:[量额费分]|费用|成本|成绩|收入|支出|投资|资金|资本|面积|用地|权重|公司|企业|基金)(?:主要)?$"
)
"""What is composed of parts that share nothing; people belong to several kinds: 用户由年轻人和女性组成."""
SEVERAL_FIRMS = regex("[两三四五几多各数\\d]家")
MEASURES = regex("平均|人均|户均|均|增速|增长|增幅|水平|[率价]")
"""These have no parts that add up."""
HOLDERS = regex(r"股东[为有是：]|股东包括|股权结构[^，。；\d]{0,6}[为是：]")
"""Before the holders of one company, each with its share."""
HELD = regex(r"[^，。；、由被其对在为（）]{1,20}（?(?:持股|占股|出资)(?:比例|占比)?为?")
"""From one share to the next, the name of its holder: 、乙公司（持股."""
HELD_AFTER = regex(rf"）?[，、；和及]?{HELD.pattern}")
PART = regex(r"）[、和与及，][^，。；、（）\d]{1,16}（占")
"""The same among parts that compose a whole: （占35%）、期中成绩（占."""
FIRST_PART = regex(r"由[^，。；、（）\d]{1,16}（占$")
COMPOSES = regex(r"）(?:共同)?(?:组成|构成)")
INDIRECT = regex("间接|合计|一致行动|通过|共计|穿透|表决权|由于")
"""What is held through others is counted twice."""
PLACE = regex("(?<=.)[区县市镇乡州]")
OVERLAPPING = regex("(?:[市城新园景山牧地社厂库灾片湖矿郊老]|开发|高新|保税|示范|试验|自贸)区")
"""Areas that lie in districts."""
FULL = 100
"""Percent that are all."""
OWNER = regex("实控人|实际控制|控制人|控股|法定|法人|董事|母公司|子公司|旗下|上层")
"""Who holds a holder."""


def lists(view: View) -> Iterator[list[Figure]]:
    """Every list of percentages that are of one whole and share nothing."""
    for sentence in view.sentences:
        shares = [
            one
            for one in view.within(sentence.start, sentence.end)
            if one.kind == "percent"
            and one.role in ("level", "share")
            and one.qualifier == "eq"
            and one.value is not None
            and not one.target
        ]
        if len(shares) < FEWEST or INDIRECT.search(view.text, sentence.start, sentence.end):
            continue
        for joint, is_told in ((LISTED, _is_dealt), (HELD_AFTER, _is_held), (PART, _composes)):
            for figures in _runs(view, shares, joint):
                if is_told(view, figures) and not _are_complete_before(figures):
                    yield figures


def _are_complete_before(figures: Sequence[Figure]) -> bool:
    """Whether the first of the shares make the whole, so that further ones are of another."""
    sums = accumulate(one.value or ZERO for one in figures[:-1])
    return any(added >= FULL for added in sums)


def _runs(view: View, shares: Sequence[Figure], joint: re.Pattern[str]) -> Iterator[list[Figure]]:
    """The stretches of shares that follow each other with nothing but a joint between."""
    run = [shares[0]]
    for last, one in pairwise(shares):
        if not joint.fullmatch(view.text, last.end, one.start):
            if len(run) >= FEWEST:
                yield run
            run = []
        run.append(one)
    if len(run) >= FEWEST:
        yield run


def _before(view: View, figures: Sequence[Figure]) -> str:
    """What the sentence says before the first share."""
    return view.opening(figures[0])


def _is_dealt(view: View, figures: Sequence[Figure]) -> bool:
    """Whether 分别 deals shares out to holders of one company, to the parts that compose a whole, or to districts."""
    before, count = _before(view, figures), len(figures)
    holders = CAPITAL.search(before)
    if holders is not None and OF_CAPITAL.match(view.text, figures[-1].end):
        named = holders["holders"]
        return len(JOINED.findall(named)) == count - 1 and not TIMES.search(named)
    told, _, clause = before.rpartition("，")
    if ALLOTTED.fullmatch(clause):
        parts = COMPOSED.search(told.rpartition("，")[2])
        if parts is None or SEVERAL_FIRMS.search(told) or not _is_of_amounts(told, parts):
            return False
        return len(JOINED.findall(parts["parts"] or parts["kinds"])) == count - 1
    whole = clause.partition("占")[2]
    return (
        WHOLE_REGION.search(whole) is not None
        and JOINED.search(whole) is None
        and MEASURES.search(clause) is None
        and _are_districts(dealt(view, figures))
    )


def _is_of_amounts(told: str, parts: re.Match[str]) -> bool:
    """Whether what is composed is named right before its parts, and as something that is measured."""
    whole = re.split("[，；：]", told[: -len(parts[0])])[-1]
    return OF_AMOUNTS.search(whole) is not None


def _are_districts(names: Sequence[str]) -> bool:
    """Whether names are of districts of one kind, of which the last may have what is measured after it."""
    kinds = [PLACE.findall(name) for name in names]
    return (
        bool(names)
        and all(kinds)
        and len({kind[0] for kind in kinds if kind}) == 1
        and all(PLACE.fullmatch(name, len(name) - 1) for name in names[:-1])
        and not any(OVERLAPPING.search(name) for name in names)
    )


def _is_held(view: View, figures: Sequence[Figure]) -> bool:
    """Whether each share is told with its holder, after words that name the holders of one company, and no more."""
    before = _before(view, figures)
    holders = list(HOLDERS.finditer(before))
    if not holders or HELD.fullmatch(before[holders[-1].end() :]) is None:
        return False
    told = view.text[figures[0].start : figures[-1].start]
    return OWNER.search(told) is None and SEVERAL_FIRMS.search(before) is None


def _composes(view: View, figures: Sequence[Figure]) -> bool:
    """Whether parts with their shares in brackets compose a whole: 由甲（占35%）、乙（占65%）组成."""
    first = FIRST_PART.search(_before(view, figures))
    return (
        first is not None
        and _is_of_amounts(_before(view, figures), first)
        and COMPOSES.match(view.text, figures[-1].end) is not None
    )
