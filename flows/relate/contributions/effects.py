"""贡献率: what a part pulls over the growth of the whole, and 100% where the parts of a known division are all told.

Source: NBS, 统计指标解释: 贡献率 is the increase of the part over the increase of the whole.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from flows.extract.text.words import cut
from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, meets, middle, sides
from flows.relate.confidence import SURE
from flows.relate.contributions.pulls import is_pull
from flows.relate.dealt_names import LISTED, completed, dealt
from flows.relate.formulas import makes_whole, percentage
from flows.relate.view import FROM_LAST
from flows.relate.words import WHOLE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.groups import Group
    from flows.relate.view import View
    from schemas.records import Figure, Relation

EFFECT = regex(r"贡献率(?:分别|依次)?(?:为|是|达到?|约|约为)?$")
OWN_EFFECT = regex(
    r"(?:[，,](?:高出|高于|快于|低于|慢于)[^，。；]{1,24}个百分点)?[，,](?:对[^，。；,;]{1,24}?的?)?贡献率(?:为|是|达到?|约|约为)?"
)
"""汽车业增长20.8%，对工业增长的贡献率为30%: the growth of the part itself, with no other subject between."""
OF_WHOLE = regex(
    r"对(?P<effected>[^，。；：对\d]{2,16}?)(?:同比|环比)?(?:的?增长|增速)?的?(?:累计)?贡献率"
    r"|拉动(?P<pulled>[^，。；：\d]{2,16}?)(?:同比|环比)?(?:增长|上涨|下降|回落)"
)
"""What is contributed to, by its name: 对经济增长的贡献率, 拉动GDP增长."""
ECONOMY = regex(r"(?:国民|全[国省市区县])?经济|(?:国内|地区|区内)?生产总值|GDP")
"""The whole economy, by what its growth is told as."""
ABOVE_SIZE = regex("^(?:规模以上|规上)")
LAST_PULLED = "环比"
"""What says that such a growth is pulled, and not the yearly one."""
BACKWARD = regex("负(?:向|的)?(?:贡献|拉动)|下拉|拉低|拖累")
"""What makes a rate of contribution a negative one."""
ENDS = regex("[；。\n]")
BACK_FIGURES = 12
"""Figures before a rate of contribution among which the growth of the whole may be."""
APART_CHARS = 60
"""Characters between a rate of contribution and the points it is told with."""


def find(view: View, _: Sequence[Group]) -> Iterator[Relation]:
    """Each rate of contribution with what it follows from, and those of a whole together."""
    effects = [one for one in view.figures if one.kind == "percent" and _is_effect(view, one)]
    for effect in effects:
        pull = _pull(view, effect)
        growth = None if pull is None else _growth(view, effect, pull)
        if pull is not None and growth is not None:
            yield _of_growth(effect, pull, growth)
    for _block, run in groupby(effects, key=lambda one: view.block_number(one.start)):
        told = list(run)
        if (
            len(told) > 1
            and not _pulls_back(view, told)
            and any(completed(names) is not None for names in _names(view, told))
        ):
            yield _together(told)


def _names(view: View, figures: Sequence[Figure]) -> Iterator[list[str]]:
    """What figures are of, by the list that deals them out, their own clauses, or what all of them are called together.

    三大需求的贡献率分别为 names none, and means all three.
    """
    yield dealt(view, figures)
    yield [name.partition("对")[0] for name in _told_before(view, figures)]
    yield [(one.indicator or "").partition("对")[0] for one in figures]


def _pulls_back(view: View, figures: Sequence[Figure]) -> bool:
    """Whether the words make a rate a negative one that its figure does not carry: 净出口下拉经济，贡献率为11.4%."""
    return any(
        BACKWARD.search(told) and not one.is_fall and one.text[0] not in "-−负"
        for told, one in zip(_told_before(view, figures), figures, strict=True)
    )


def _told_before(view: View, figures: Sequence[Figure]) -> list[str]:
    """What the stretch of each figure says before it, after the one before."""
    ends = [0, *(one.end for one in figures[:-1])]
    return [
        ENDS.split(view.text[max(view.sentence_at(one.start).start, end) : one.start])[-1]
        for one, end in zip(figures, ends, strict=True)
    ]


def _is_effect(view: View, figure: Figure) -> bool:
    """Whether a percentage is a rate of contribution; the next of a list is what the one before is."""
    return figure.value is not None and view.says(EFFECT, figure, 10, LISTED)


def _pull(view: View, effect: Figure) -> Figure | None:
    """The points told in the same stretch, where it tells one of each."""
    sentence, stretch = view.sentence_at(effect.start), view.segment_number(effect.start)
    beside = [
        one
        for one in view.within(
            max(sentence.start, effect.start - APART_CHARS),
            min(sentence.end, effect.end + APART_CHARS),
        )
        if view.segment_number(one.start) == stretch
        and one.kind in ("percent", "percentage_point")
        and one.role != "level"
    ]
    pulls = [one for one in beside if is_pull(view, one)]
    rates = [one for one in beside if _is_effect(view, one)]
    return pulls[0] if len(pulls) == 1 and len(rates) <= 1 else None


def _growth(view: View, effect: Figure, pull: Figure) -> Figure | None:
    """The growth of the whole: the last one of the paragraph that no part pulls, of what the words say is pulled.

    It is over the span that they say (环比). Where none is, the last one is it only if it holds. What is pulled by name
    may have grown in a paragraph before, if only one growth of it is told there.
    """
    block = view.block_number(effect.start)
    told = [
        one
        for one in reversed(view.before(effect, BACK_FIGURES))
        if one.kind == "percent"
        and one.role == "change"
        and not _is_effect(view, one)
        and OWN_EFFECT.fullmatch(view.text, one.end, effect.start) is None
    ]
    growths = [one for one in told if view.block_number(one.start) == block]
    clause = _clause(view, effect)
    wholes = [match["effected"] or match["pulled"] for match in OF_WHOLE.finditer(clause)]
    of_span = [one for one in growths if _is_of_span(one, clause)]
    if wholes:
        over = [one for one in told if _is_of_span(one, clause)]
        of_span = _named(of_span, wholes) or _only(_own(over, wholes), effect)
    elif growths[:1] != of_span[:1]:
        of_span = []
    holding = (one for one in growths[:1] if meets(_terms(effect, pull, one), percentage))
    return next(iter(of_span), None) or next(holding, None)


def _clause(view: View, effect: Figure) -> str:
    """All that stands around a rate of contribution up to a semicolon or full stop."""
    before = ENDS.split(view.opening(effect))[-1]
    after = ENDS.split(view.text[effect.end : view.sentence_at(effect.start).end])[0]
    return before + effect.text + after


def _is_of_span(growth: Figure, clause: str) -> bool:
    """Whether a growth may be over the span that is meant: from the month or quarter before only where 环比 says so."""
    return growth.basis is None or (growth.basis in FROM_LAST) == (LAST_PULLED in clause)


def _named(growths: Sequence[Figure], wholes: Sequence[str]) -> list[Figure]:
    """The growths named as what is contributed to; of nothing more where there are such: 投资, and not 工业投资."""
    wanted = [_bare(whole) for whole in wholes]
    return _own(growths, wholes) or [
        one
        for one in growths
        if any(_is_word_in(whole, _bare(one.indicator or "")) for whole in wanted)
    ]


def _own(growths: Sequence[Figure], wholes: Sequence[str]) -> list[Figure]:
    """The growths whose names begin with what is contributed to: 工业 of 规模以上工业增加值增速."""
    wanted = [_bare(whole) for whole in wholes]
    return [
        one
        for one in growths
        if any(_opens_with(whole, _bare(one.indicator or "")) for whole in wanted)
    ]


def _only(growths: Sequence[Figure], effect: Figure) -> list[Figure]:
    """The growth, if it is the only one and over the time of the effect."""
    is_only = len(growths) == 1 and growths[0].period == effect.period
    return list(growths) if is_only else []


def _opens_with(whole: str, name: str) -> bool:
    is_economy = ECONOMY.fullmatch(whole) is not None and ECONOMY.match(name) is not None
    return name.startswith(whole) or is_economy


def _is_word_in(whole: str, name: str) -> bool:
    """Whether a whole stands in a name from the beginning of a word on: 投资 in 民间投资, not 工业 in 食品加工业."""
    if whole not in name:
        return False
    words = cut(name)
    return any("".join(words[index:]).startswith(whole) for index in range(len(words)))


def _bare(name: str) -> str:
    """A name without what says that it is of the whole, or of all above a size: 工业 of 全市规上工业."""
    return ABOVE_SIZE.sub("", WHOLE_WORDS.sub("", name))


def _of_growth(effect: Figure, pull: Figure, growth: Figure) -> Relation:
    terms = _terms(effect, pull, growth)
    _, right = sides(terms, percentage)
    size = middle(right)
    return identity(
        "contribution",
        terms,
        percentage,
        Wording(
            f"{terms[0].written} = {terms[1].written} / {terms[2].bracketed}",
            f"{pull.text} of {growth.text} is {size}%, not {effect.text}",
            f"{pull.text}占{growth.text}的{size}%，而非{effect.text}",
        ),
        SURE,
    )


def _terms(effect: Figure, pull: Figure, growth: Figure) -> list[Term]:
    return [Term(effect, "effect"), Term(pull, "contribution"), Term(growth, "growth")]


def _together(effects: Sequence[Figure]) -> Relation:
    terms = [Term(one, "effect") for one in effects]
    _, right = sides(terms, makes_whole)
    size = middle(right)
    return identity(
        "contribution",
        terms,
        makes_whole,
        Wording(
            f"{' + '.join(one.text for one in effects)} = 100%",
            f"what all parts contribute makes {size}%, not 100%",
            f"各部分贡献率之和为{size}%，而非100%",
        ),
        SURE,
    )
