"""Shares that the words make parts of one whole, so that they are never more than it: 分别持有公司60%和45%的股权.

They are so where the whole is one company's capital, where a text says that the parts compose it (由甲、乙、丙组成,
占比分别为), and of districts, which exclude each other, of 全市. Shares in several companies, and of kinds that
overlap, are not. Source: the definition of a share; Euclid, common notion 5: the whole is greater than the part.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.relate.divisions import LISTED, dealt
from flows.relate.groups import FEWEST
from flows.relate.words import WHOLE_REGION

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure

CAPITAL = re.compile(
    r"(?:^|[，：])[^，。；：（）\d对向在于]+分别(?:直接)?持有(?!其|各自|所属|旗下|下属)[^，。；、和与及\d]{0,16}$"
)
"""From the holders to their shares in one company: 甲、乙分别持有公司."""
OF_CAPITAL = re.compile(r"的?(?:股权|股份|股本|份额|出资)(?![^，。；]{0,4}质押)")
"""After such shares."""
ALLOTTED = re.compile(
    r"，?(?:(?:占比|比重|比例|权重|持股比例|出资比例|股比)(?:分别|依次)为?|(?:分别|依次)(?:占比?|占股|持股|出资)为?)"
)
"""A clause that allots shares to the parts told right before it."""
COMPOSED = re.compile(
    r"(?:由(?P<parts>[^。；：，（）\d]{2,40}?)(?:[两三四五六七八](?:个?部分|方|项|家|类))?"
    r"(?:共同)?(?:组成|构成|承担|分担|出资(?:设立|组建|成立)?)"
    r"|(?:划?分为|分成)(?P<kinds>[^。；：，（）\d]{2,40}?)(?:[两三四五六七八](?:个?部分|项|类))?)$"
)
"""The parts of a whole, all of them."""
AND = re.compile("[、和与及]")
HOLDERS = re.compile(r"股东[为有是：]|股东包括|股权结构[^，。；\d]{0,6}[为是：]")
"""Before the holders of one company, each with its share."""
HELD = re.compile(r"[^，。；、由被其对在为（）]{1,20}（?(?:持股|占股|出资)(?:比例|占比)?为?")
"""From one share to the next, the name of its holder: 、乙公司（持股."""
HELD_AFTER = re.compile(rf"）?[，、；和及]?{HELD.pattern}")
PART = re.compile(r"）[、和与及，][^，。；、（）\d]{1,16}（占")
"""The same among parts that compose a whole: （占35%）、期中成绩（占."""
FIRST_PART = re.compile(r"由[^，。；、（）\d]{1,16}（占$")
COMPOSES = re.compile(r"）(?:共同)?(?:组成|构成)")
INDIRECT = re.compile("间接|合计|一致行动|通过|共计|穿透|表决权|由于")
"""What is held through others is counted twice."""
PLACE = re.compile("(?<=.)[区县市镇乡州]")


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
                if is_told(view, figures):
                    yield figures


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
    return view.text[view.sentence_at(figures[0].start).start : figures[0].start]


def _is_dealt(view: View, figures: Sequence[Figure]) -> bool:
    """Whether 分别 deals shares out to holders of one company, to the parts that compose a whole, or to districts."""
    before, count = _before(view, figures), len(figures)
    holders = CAPITAL.search(before)
    if holders is not None and OF_CAPITAL.match(view.text, figures[-1].end):
        return len(AND.findall(holders[0].partition("分别")[0])) == count - 1
    told, _, clause = before.rpartition("，")
    if ALLOTTED.fullmatch(clause):
        parts = COMPOSED.search(told.rpartition("，")[2])
        names = "" if parts is None else parts["parts"] or parts["kinds"]
        return len(AND.findall(names)) == count - 1
    whole = clause.partition("占")[2]
    return (
        WHOLE_REGION.search(whole) is not None
        and AND.search(whole) is None
        and _are_districts(dealt(view, figures))
    )


def _are_districts(names: Sequence[str]) -> bool:
    """Whether names are of districts of one kind, the last of which may have what is measured after it."""
    kinds = [PLACE.findall(name) for name in names]
    return bool(names) and all(kinds) and len({kind[0] for kind in kinds if kind}) == 1


def _is_held(view: View, figures: Sequence[Figure]) -> bool:
    """Whether each share is told with its holder, after words that name the holders of one company."""
    before = _before(view, figures)
    holders = list(HOLDERS.finditer(before))
    return bool(holders) and HELD.fullmatch(before[holders[-1].end() :]) is not None


def _composes(view: View, figures: Sequence[Figure]) -> bool:
    """Whether parts with their shares in brackets compose a whole: 由甲（占35%）、乙（占65%）组成."""
    return (
        FIRST_PART.search(_before(view, figures)) is not None
        and COMPOSES.match(view.text, figures[-1].end) is not None
    )
