"""What several holders have of one company together: 甲、乙分别持股32.14%和18.20%，合计持股50.34%.

The sum is of all shares that its sentence tells before it, where each is a holding and nothing is held through others,
which would count twice. Amounts that 合计 sums up belong in
`flows.relate.totals.told.summed`. Source: the meaning of 合计.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import number
from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, middle, sides
from flows.relate.confidence import SURE
from flows.relate.dealt_names import LISTED
from flows.relate.formulas import adds_up
from flows.relate.groups import FEWEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

EXACT = 10
"""Decimal places of a sum of shares in a message."""
TOGETHER = regex(
    r"(?:的?(?:公司)?(?:股权|股份|股本|份额))?[，；]"
    r"(?:上述|以上)?(?:(?P<count>[两二三四五六七八])(?:人|方|者|家|名?股东|位股东|家公司)|双方)?"
    r"(?:合计|共计|总共|一共)(?:直接)?(?:持股|持有|占股|出资)?(?:比例)?"
    r"(?:(?:该|本|标的|目标|上市)?公司)?(?:总?股本|股份|股权)?(?:的?比例)?(?:为|达到?|是)?"
)
"""Between the last holding and the sum of them: 的股份，两人合计持有公司."""
HELD = regex(r"(?:持有|持股|占股|出资)(?P<firm>[^，。；、（）\d]{0,24})$")
"""Before a holding, or the first of a list of them, with the company where it is named."""
NO_FIRM = regex("^(?:[该本]?公司|比例|分别|依次|各|为|了|达到?|是|约|总?股本|股份|股权|的)*")
HELD_CHARS = 32
OTHER = regex(
    "间接|通过|穿透|一致行动|表决权|质押|冻结|减持|增持|转让|受让|控股[^股，。；]*持有|其中|变|由|前|后"
)
"""What makes holdings of other companies, other times or through others of them."""


def find(view: View) -> Iterator[Relation]:
    """Every sum of holdings with the holdings right before it."""
    for figure in view.figures:
        if figure.kind == "percent" and _is_plain(figure):
            parts = _parts(view, figure)
            if len(parts) >= FEWEST:
                yield _sum(figure, parts)


def _parts(view: View, whole: Figure) -> Sequence[Figure]:
    """All percentages that a sentence tells before the sum, if each is a holding and they are as many as is told."""
    start = view.sentence_at(whole.start).start
    told_before = view.within(start, whole.start)
    last = next((one for one in reversed(told_before) if one.kind == "percent"), None)
    told = None if last is None else TOGETHER.fullmatch(view.text, last.end, whole.start)
    if told is None or OTHER.search(view.text, start, whole.start):
        return []
    parts = [one for one in told_before if one.kind == "percent"]
    is_counted = told["count"] is None or number(told["count"]) == len(parts)
    firms = {_firm(view, one) for one in parts}
    is_one = None not in firms and len(firms) == 1
    return parts if is_counted and is_one and all(map(_is_plain, parts)) else []


def _firm(view: View, part: Figure) -> str | None:
    """The company of which a part is held, "" where that goes without saying; None where the part is no holding."""
    opener = view.opener(part, LISTED)
    for one in (part, opener):
        held = HELD.search(view.text, max(0, one.start - HELD_CHARS), one.start)
        if held is not None:
            return NO_FIRM.sub("", held["firm"])
    return None


def _is_plain(figure: Figure) -> bool:
    """Whether it tells how much there is, and no bound of it."""
    return (
        figure.role in ("level", "share")
        and figure.qualifier == "eq"
        and figure.value is not None
        and not figure.target
    )


def _sum(whole: Figure, parts: Sequence[Figure]) -> Relation:
    terms = [Term(whole, "total"), *(Term(one, "part") for one in parts)]
    _, added = sides(terms, adds_up)
    size = middle(added, EXACT)
    return identity(
        "sum",
        terms,
        adds_up,
        Wording(
            f"{whole.text} = {' + '.join(one.text for one in parts)}",
            f"the holdings add up to {size}%, the text says {whole.text}",
            f"各方持股之和为{size}%，文中为{whole.text}",
        ),
        SURE,
    )
