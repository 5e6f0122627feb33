"""A list of figures without 分别: A、B出口30亿元和10亿元，占全国的3%和1% has as many names as figures, too.

Each form gives the names, or None where the text has another. Lists that 分别 deals out belong in
`flows.extract.meaning.subjects.lists.marked`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.coding import PROPORTIONS
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.comparisons.held_against.against import REACHED
from flows.extract.meaning.subjects.comparisons.leads.comparing import lead_over
from flows.extract.meaning.subjects.lists.figure_list import Dealt, with_suffix
from flows.extract.meaning.subjects.lists.listed_before import moved_before
from flows.extract.meaning.subjects.lists.listed_here import named_together
from flows.extract.meaning.subjects.lists.listing import listed
from flows.extract.meaning.subjects.lists.relations import SHARE_OF, SHARING
from flows.extract.meaning.subjects.measures import states_amount
from flows.extract.text.hedges import HEDGE, HEDGED
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.meaning.subjects.lists.figure_list import FigureList

RESTORED = regex(
    r"(?:均|都|已|基本)*恢复[到至](?P<base>[^，。；,;\d]{0,4}\d{4}年?[^，。；,;]{0,6}|[^，。；,;]{2,8})的"
)
"""游客3560万人次，收入320亿元，恢复到2019年同期的92%和88%: each of the two is so much of what it was."""
HELD = regex(
    rf"(?:也|均|都|分别|明显|显著|大幅|远)*[高低好优]于(?:[^，。；,;\d]{{2,10}}?){HEDGED}|(?:分别)?(?:达到?|不低于|超过){HEDGED}"
)
"""均高于全国, 分别达到: all that is said before what another has, or what was to be reached, of each."""
PACES = regex(
    rf"[，,]?(?:同比|环比)?(?P<pace>{'|'.join(naming.CHANGE_NOUNS)})(?:均|都|[高也]?达到?|为|是|{HEDGE})*\s*"
)
"""，降幅为: all that a clause says before the rates of those of whom the one before says that they moved."""
FRONTED = regex(r"(?:其中|今日|当日|本日|昨日|单日|当月|本月|，)*(?P<front>新增|净增)")
"""确诊病例532例、无症状感染者1876例，其中今日新增12例和35例: of each so many."""
FRONTS = regex("^(?:累计|报告|新增)+")
"""What the names of the levels may begin with, which those of what is new do not: 累计确诊病例."""


def deal(given: FigureList) -> Dealt:
    """The names for the list of figures, by the first form that the text has; empty if none fits."""
    for form in FORMS:
        dealt = form(given)
        if dealt is not None:
            return dealt
    return _listed(given)


def _again(given: FigureList) -> Dealt | None:
    """由3%、5%调整为4%、6%: the names of the list before, where no words of this one's own stand between."""
    start = given.own_start
    if len(given.recent) != given.size:
        return None
    if given.spot.stop != start and not REACHED.fullmatch(
        given.phrases.text, start, given.spot.start
    ):
        return None
    return Dealt(list(given.recent), list(given.recent))


def _of_another(given: FigureList) -> Dealt | None:
    """入园率91%、普惠率90%，均高于全国88%、87%的平均水平: what another has of each of the levels that were told one by one."""
    levels = list(dict.fromkeys(given.levels))
    if len(levels) != given.size or given.leads:
        return None
    text, spot = given.phrases.text, given.spot
    held = HELD.fullmatch(text, given.own_start, spot.start)
    return None if held is None else Dealt(levels, levels)


def _restored(given: FigureList) -> Dealt | None:
    """游客3560万人次，收入320亿元，恢复到2019年同期的92%和88%: each level against what it was then."""
    if len(given.levels) != given.size:
        return None
    restored = RESTORED.fullmatch(given.phrases.text, given.own_start, given.spot.start)
    return (
        None if restored is None else with_suffix(list(given.levels), f"与{restored['base']}之比")
    )


def _shares_of_those(given: FigureList) -> Dealt | None:
    """甲省、乙省出口30亿元和10亿元，占全国的3%和1%: of those that were told just before."""
    owners = given.recent or given.levels
    if len(owners) != given.size:
        return None
    phrases, start = given.phrases, given.own_start
    share = SHARING.match(phrases.text, start, phrases.trimmed(start, given.spot.stop))
    return None if share is None else with_suffix(list(owners), f"占{share['whole']}的比重")


def _new_of_those(given: FigureList) -> Dealt | None:
    """确诊病例532例、无症状感染者1876例，其中今日新增12例和35例: 新增确诊病例, 新增无症状感染者."""
    levels = list(given.levels)
    if len(levels) != given.size:
        return None
    fronted = FRONTED.fullmatch(given.phrases.text, given.own_start, given.spot.start)
    return (
        None
        if fronted is None
        else Dealt([fronted["front"] + FRONTS.sub("", level) for level in levels], levels)
    )


def _moves_of_those(given: FigureList) -> Dealt | None:
    """投资9亿元；收入20亿元、利润3亿元，同比增长5%、8%: the last levels; the clause has no noun of its own, and one base for all."""
    phrases, start = given.phrases, given.own_start
    levels = list(given.unmoved[-given.size :])
    if len(levels) != given.size:
        return None
    is_dated = any(char.isdigit() for char in phrases.text[start : given.spot.start])
    if is_dated or phrases.before(start, given.spot.stop) is not None:
        return None
    return Dealt(levels, levels)


def _paces_of_those(given: FigureList) -> Dealt | None:
    """门诊量和住院量均下降，降幅为3%和5%: how far each of those moved of whom the clause before says only that they did."""
    pace = PACES.fullmatch(given.phrases.text, given.own_start, given.spot.start)
    moved = moved_before(given) if pace is not None else []
    return with_suffix(moved, pace["pace"]) if pace is not None and moved else None


def _leads_of_those(given: FigureList) -> Dealt | None:
    """甲、乙分别增长5%和8%，比全国高1个和4个百分点: the rate of each against that of another."""
    if not given.leads or len(given.recent) != given.size:
        return None
    lead = lead_over(given.phrases, given.own_start, given.spot.start)
    return (
        None
        if lead is None
        else Dealt([_rate(name) + lead[1] for name in given.recent], list(given.recent))
    )


def _rate(name: str) -> str:
    """What is so many points ahead: the growth of an amount, a share itself."""
    if states_amount(name) and not name.endswith(PROPORTIONS):
        return naming.rate_of(name, "change")
    return name


def _listed(given: FigureList) -> Dealt:
    """甲、乙和丙价格4元、5元和6元: the list that the words before the figures close with."""
    phrases, start, end, size = given.phrases, given.own_start, given.spot.stop, given.size
    names = (
        _listed_shares(given)
        or listed(phrases, start, end, size, ends=True)
        or named_together(phrases, start, end, size)
    )
    return Dealt(names, names)


def _listed_shares(given: FigureList) -> list[str]:
    """A、B和C占W比重由3%、5%和7%变为…: each is a share of the one whole; empty if none is told of."""
    phrases, start = given.phrases, given.own_start
    share = SHARE_OF.search(phrases.text, start, given.spot.stop)
    whole = None if share is None else phrases.before(share.start("whole"), share.end("whole"))
    if share is None or whole is None:
        return []
    owners = listed(phrases, start, share.start(), given.size, ends=True)
    return [f"{owner}占{whole.text}的{share['noun']}" for owner in owners]


FORMS: tuple[Callable[[FigureList], Dealt | None], ...] = (
    _again,
    _of_another,
    _restored,
    _shares_of_those,
    _new_of_those,
    _paces_of_those,
    _moves_of_those,
    _leads_of_those,
)
"""The forms that take up what was told before, in the order in which they are tried."""
