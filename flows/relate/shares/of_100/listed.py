"""Shares that follow each other, of one whole, and how they are dealt out: 甲占30%，乙占25%，其余45%."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex
from flows.relate.arithmetic import Term, meets
from flows.relate.formulas import makes_whole
from flows.relate.groups import FEWEST, Group
from flows.relate.shares.of_100.named_whole import share_of, understood
from flows.relate.view import BRACKETS
from flows.relate.words import DEALT_OR_APART, WHOLE_REGION, ends_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure

TURNS_INTO = regex(rf"(?:调整|变|演变|优化|{MOVE_OR_SHORT})?[为至到]")
"""Between the share that a part leaves and the one that it reaches."""
OF_ITS_OWN = regex(
    r"占[^，。；：\d]{0,6}(?:同(?![期时样一比])|各自|相应|对应|所在[^，。；\d的]{1,4})[^，。；：\d]{0,12}$"
)
"""Before shares that are each of a whole of its own: 分别占全国同类企业的."""
OF_ITS_OWN_CHARS = 24
GOES_ON = regex(rf"{DEALT_OR_APART.pattern}|{TURNS_INTO.pattern}")
"""Between shares of a list, or between those that it leaves and those that it reaches."""


def lists(view: View) -> Iterator[list[Figure]]:
    """Shares that follow each other, of one whole."""
    shares = [
        figure
        for figure in view.figures
        if figure.kind == "percent"
        and figure.value is not None
        and not figure.target
        and (figure.role == "share" or says_share(view, figure))
        and not view.says(OF_ITS_OWN, figure, OF_ITS_OWN_CHARS, GOES_ON)
    ]
    # 公路占42%，铁路占33%，水运占比由24%升至25%: the others are told of the time of the last
    pairs = [pair for pair in _pairs(view, shares) if _is_alone(view, *pair)]
    left, reached = ({id(pair[at]) for pair in pairs} for at in (0, 1))
    told = [one for one in shares if id(one) not in left]
    for _, run in groupby(_runs(view, told), key=lambda item: item[0]):
        figures = [figure for _, figure in run]
        if len(figures) >= FEWEST and not all(id(one) in reached for one in figures):
            yield figures
    yield from _turned(view, shares)


REST = regex(r"(?:其余|余下|剩余)的?[^，。；\d]{0,8}")
"""Before the share that is left when all others are told."""
SHARE_AFTER = regex(r"(?:(?!其中)[^。；：\d率均各]){1,24}")
"""Between shares that a sentence gives one after the other."""


def with_rest(view: View) -> Iterator[list[Figure]]:
    """Shares of which the last is the rest, so that none is missing: 63%支持，22%反对，其余15%未表态."""
    for last in view.figures:
        if last.kind != "percent" or not REST.fullmatch(view.lead(last)):
            continue
        figures = [last]
        for one in reversed(view.preceding(last)):
            if not SHARE_AFTER.fullmatch(view.text, one.end, figures[0].start):
                break
            figures.insert(0, one)
        if len(figures) > FEWEST and all(_is_plain_share(one) for one in figures):
            yield from _with_earlier(view, figures)


def _with_earlier(view: View, figures: list[Figure]) -> Iterator[list[Figure]]:
    """The shares up to the rest, with those told farther before in the sentence where they belong to the whole as well.

    甲持股40%，…乙、丙和丁分别持股20%、20%和19%，剩余1%: where neither makes 100, nothing tells which are meant.
    """
    earlier = [one for one in view.preceding(figures[0]) if _is_plain_share(one)]
    readings = [figures, [*earlier, *figures]]
    holding = (
        one for one in readings if meets([Term(share, "share") for share in one], makes_whole)
    )
    best = next(holding, None if earlier else figures)
    if best is not None:
        yield best


def _is_plain_share(figure: Figure) -> bool:
    return (
        figure.kind == "percent"
        and figure.role in ("level", "share")
        and figure.qualifier == "eq"
        and figure.value is not None
        and not figure.target
    )


def _turned(view: View, shares: Sequence[Figure]) -> Iterator[list[Figure]]:
    """The shares that parts leave, and those that they reach: 甲占比由18%变为20%；乙占比由82%变为80%."""
    pairs = _pairs(view, shares)
    for _, run in groupby(pairs, key=lambda pair: view.sentence_number(pair[0].start)):
        told = list(run)
        wholes = {share_of(view, one) for one, _ in told}
        if len(told) >= FEWEST and len(wholes) == 1:
            yield [one for one, _ in told]
            yield [other for _, other in told]


def _pairs(view: View, shares: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    """Every share that a part leaves, with the one that it reaches."""
    return [
        (one, other)
        for one, other in pairwise(shares)
        if TURNS_INTO.fullmatch(view.text, one.end, other.start)
    ]


def _is_alone(view: View, left: Figure, reached: Figure) -> bool:
    """Whether a share is left for another by itself, and not in a list: 由8%、38%和54%调整为7%、37%和56%."""
    is_opener = view.opener(left, DEALT_OR_APART) is left
    return is_opener and not view.goes_on(reached, DEALT_OR_APART)


SAYS_SHARE = regex(
    rf"(?:占|占比|比重|份额)(?:分别|依次)?(?:由[^，。；\d]{{0,8}}的|为|达|达到|是|{HEDGE}|约为)?$"
)
"""占, 占比为, 比重分别由上年的."""


def says_share(view: View, figure: Figure) -> bool:
    """Whether the words call it a share: 占比为, 比重分别为, or the next in such a list."""
    opener = view.opener(figure, GOES_ON)
    return opener.role == "share" or view.says(SAYS_SHARE, figure, 12, GOES_ON)


def _runs(view: View, shares: Sequence[Figure]) -> Iterator[tuple[int, Figure]]:
    """Each share with the number of its run: same paragraph, same whole, at most two sentences on."""
    number, last, named, meant = 0, None, "", ""
    for figure in shares:
        own = share_of(view, figure)
        is_next = last is not None and _continues(view, last, figure, own, named or meant)
        if last is not None and (not is_next or _is_of_its_own(figure)):
            number += 1
            named, meant = "", ""
        last = figure
        named, meant = own or named, understood(figure) or meant
        yield number, figure


PART_OF = regex(r"(?P<part>.{2,}?)占(?!比)(?P<whole>.+)的比重$")


def _is_of_its_own(figure: Figure) -> bool:
    """Whether a share is one of all there are of its part, and of no larger whole: 女生占全市女生的比重."""
    named = PART_OF.fullmatch(figure.indicator or "")
    return named is not None and named["whole"].endswith(named["part"])


SENTENCES_APART = 2
"""Sentences between one share of a whole and the next."""


def _continues(view: View, last: Figure, figure: Figure, named: str, whole: str) -> bool:
    """Whether a share that names a whole, or none, is of the `whole` of its run, if that is known.

    It is told near the last one and in the same way.
    """
    if view.block_number(last.start) != view.block_number(figure.start):
        return False
    if view.sentence_number(figure.start) - view.sentence_number(last.start) > SENTENCES_APART:
        return False
    if view.bracket(last.start) is not None and view.bracket(figure.start) != view.bracket(
        last.start
    ):
        return view.bracket(figure.start) is not None and share_of(view, last) == named
    between = view.between(last, figure)
    if (
        last.period != figure.period
        or (_names_region(view, figure) and not _names_region(view, last))
        or "其中" in BRACKETS.sub("", between)
        or TURNS_INTO.fullmatch(between)
    ):
        return False
    return not named or not whole or ends_in(whole, named) or ends_in(named, whole)


def _names_region(view: View, share: Figure) -> bool:
    """Whether a share says that it is of a whole region: 占42%；…，占全省的5.2%."""
    return WHOLE_REGION.search(view.lead(share).rpartition("占")[2]) is not None


def follows(view: View, figures: Sequence[Figure], group: Group) -> bool:
    """Whether shares in a list follow the list of their parts: 甲、乙、丙分别为…，占比依次为…."""
    last = group.parts[-1]
    joined = all(DEALT_OR_APART.fullmatch(view.text, a.end, b.start) for a, b in pairwise(figures))
    return (
        joined
        and len(figures) == len(group.parts)
        and view.block_number(figures[0].start) == last.block
        and 0 <= view.sentence_number(figures[0].start) - last.sentence <= 1
        and not any(last.figure.end < one.figure.start < figures[0].start for one in view.amounts)
    )
