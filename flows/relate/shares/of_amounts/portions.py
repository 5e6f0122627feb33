"""A share against the part and the whole it is of.

The part is told before the share, is dealt out in a list, or is named by its clause; the whole stands in the same group
or is named by 占…的比重. Source: the definition of a share.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import HAN
from flows.extract.figures.stated.dates import bounds
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from flows.relate.arithmetic import (
    Term,
    Wording,
    identity,
    likeliest,
    meets,
    middle,
    sides,
    slipped,
    unit_in_last_place,
)
from flows.relate.changes.levels.compared import is_against, is_base
from flows.relate.changes.reckoning.told_of import is_own
from flows.relate.confidence import PROBABLE, SURE
from flows.relate.formulas import HUNDRED, percentage, total
from flows.relate.groups import FEWEST, same_time
from flows.relate.scope import EVERYTHING
from flows.relate.shares.of_100.listed import follows, lists, says_share
from flows.relate.shares.of_100.named_whole import OF_COUNTED, OF_PLAN, OF_WHOLE, core, share_of
from flows.relate.shares.of_100.whole_of_100 import is_evened, is_joint
from flows.relate.shares.of_amounts import severally
from flows.relate.shares.of_amounts.due import is_due
from flows.relate.tails import tail
from flows.relate.view import BRACKETS
from flows.relate.words import (
    DEALT_OR_APART,
    INTENSIVE,
    KINDS_OF_PLACE,
    PARTLY,
    RATE,
    SEVERALLY,
    VERBS,
    WHOLE_REGION,
    ends_in,
    same_whole,
)
from schemas.intervals import ZERO, Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.arithmetic import Formula
    from flows.relate.groups import Group
    from flows.relate.view import Amount, View
    from schemas.records import Figure, Relation

ALL = 100
"""Percent; what is more is no part."""
BACK_AMOUNTS = 80
"""Amounts before a share among which its whole may be."""
OF_NEXT = regex(rf"的{HEDGE}?\d")
"""From a share to the amount that it is told of beforehand: 占12.5%的40人."""
APART_CHARS = 60
"""Characters between a list of parts and the list of their shares."""
NAMED = regex(r"^(?P<part>[^占，。；]{2,})占(?P<whole>[^占比，。；]{2,}?)的?(?:比重|比例|份额)")
"""Part and whole by name: 非国有投资占固定资产投资的比重."""
OF_MEAN = regex(r"(?:出生|(?<!病)死亡|自然增长)率(?:为|达|达到|是|约)?$")
"""Rates by the people on average over the year, which `ratios.definitions` knows."""
TAKEN_OUT_OF = regex(r"[^，。；]{0,16}?中[，,]?|[，,]其中")
"""Between a whole and a part of it: 254人中，179人; 603家，其中476家."""
DEALT = regex(r"(?:分别|依次)(?:为|是|占|达)?$")
"""Shares of a list of parts: 分别占."""
DEALT_OF = regex(r"(?:分别|依次)占(?!比)")
"""The same with the whole that they are of: 分别占出口总值的."""
STATED = regex(r"[，,]?(?:仅|只|约)?(?:占|为|是|完成|相当于|达到?)[^，。；]{0,20}")
"""Between a part and its whole: 支出31.6亿元，占预算40.2亿元."""
DIFFERENCE = regex(r"[超短欠结节差缺增减多少]")
"""How far a plan is passed or missed, which is no share of it: 超收1.5亿元, 差4万亩, 结余2.4亿元."""
COUNTED = regex(r"[^，。；：、（(\d]{1,16}[，,](?:仅|只|约)?占[^，。；]{0,20}")
"""Between a count and its whole: 43家企业订单增加，占受访企业96家."""
EXCESS = regex(r"(?:超出|高出|超过|多出|超)[^，。；]*$")
"""An excess that is told right before a share has it: 合同金额超出中标金额420万元，占中标金额的34%."""
INTENDED = regex(r"预算(?![收支内外])|计划|目标|任务|上年|去年|同期")
"""A whole of these names is what was intended, or what was before, and not what there is."""
HELD = regex(
    "(?:其|该股东|公司|本人)?(?:个人|直接|合计)?(?:所持有?|持有的?)(?:[本该]|上市)?(?:公司)?股[份票权]"
)
"""A whole that is what somebody holds: 占其所持股份."""
HOLDS = regex(
    "(?:持有|持股)(?:[本该]|上市)?(?:公司)?(?:股[份票权]|[^，。；]{2,8}股[份票权])?(?:总?数|数量)?(?:合计|共|为|共计|约)*$"
)
"""Before what he holds: 王某持有公司股份."""
TOLD_NEXT = regex(r"[，；。]\s*(?P<name>[^，。；：、（）()\d]{2,24})")
"""Between a share and its whole that is told next: ；一般公共预算收入340.5亿元."""
LONGER = regex("累计|历年|其中|新增|净增|计划|预计|上年|去年|同期")
"""What makes it another one of that name."""
LARGER_PLACE = regex("(?P<name>全|我|世)(?P<kind>[国省球界])")
"""In the name of a whole, a place that is more than that of most texts: 全国外贸总值, 我省, 世界."""
FAR_OFF = 10
"""How many times as much as it should be a share is, at the least, that no slip explains."""
MYRIAD = Decimal(10_000)
"""How many times as much 亿 is as 万."""
LISTED = regex("[、和与及](?:(?!其中|包括|之中)[^，。；：（）])*")
"""Between two amounts of one list."""
PLACE = regex(rf"{HAN}{{1,7}}?[{KINDS_OF_PLACE}](?={HAN})")
"""The region at the start of the name of a whole: 清源市 of 清源市进出口总值."""
MOST_LISTED = 12
"""Amounts of a list whose share may be told together."""
MOST_WHOLES, BACK_UNNAMED, BACK_FIGURES = 4, 8, 4
"""Amounts tried as the whole, those that may be one which no words name, and figures looked at for a part."""


def find(view: View, groups: Sequence[Group]) -> Iterator[Relation]:
    """Each share with its part and its whole."""
    evened_shares = (one for run in lists(view) if is_evened(run) for one in run)
    binder = _Binder(view, frozenset(id(one) for one in evened_shares))
    yield from binder.of_parts(groups)
    yield from binder.of_stated()


def evened(place: Decimal) -> Formula:
    """`percentage` for shares that were rounded so as to make 100 exactly: the last digit may be off by one."""

    def is_evened_share(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        share, implied = percentage(intervals)
        return share + Interval(-place / 2, place / 2), implied

    return is_evened_share


def told_share(terms: Sequence[Term], formula: Formula, confidence: float) -> Relation:
    """The identity of a share, its part and its whole."""
    share, part, whole = (term.figure.text for term in terms)
    size = middle(sides(terms, formula)[1])
    return identity(
        "share",
        terms,
        formula,
        Wording(
            f"{share} = {part} / {whole}",
            f"{part} is {size}% of {whole}, not {share}",
            f"{part}占{whole}的{size}%，而非{share}",
        ),
        confidence,
    )


class _Binder:
    """Shares with the amounts they are of. `evened` are the shares that were rounded so as to make 100."""

    def __init__(self, view: View, evened: frozenset[int]) -> None:
        self.view = view
        self.evened = evened
        self._named: dict[int, str] = {}

    def of_parts(self, groups: Sequence[Group]) -> Iterator[Relation]:
        """Each share that follows the amount it is of, or is told in a list after the list of its parts."""
        bound = set[int]()
        yield from self._of_following(groups, bound)
        yield from self._of_named(bound)
        yield from self._of_lists(groups, bound)
        yield from self._of_dealt(bound)
        for share, part, whole in severally.of_kinds(self.view, percentage):
            if id(share) not in bound:
                bound.add(id(share))
                yield self._share(_terms(share, part, whole), SURE)
        yield from severally.of_their_sum(self.view, bound)

    def _of_following(self, groups: Sequence[Group], bound: set[int]) -> Iterator[Relation]:
        """Shares right after the amount they are of: 出口50亿元，占进出口的62.5%."""
        view, of_levels = self.view, set[int]()
        for part in view.amounts:
            for at, share in enumerate(tail(view, part).shares):
                if at and not self._whole_named(share):
                    continue  # 占预算的104%，占税收的38%: a further one says itself what it is of
                is_whole = OF_WHOLE.fullmatch(view.text, part.figure.end, share.start) is not None
                if is_whole or DEALT.search(view.lead(share)):
                    continue  # 占总长664公里的79.5%; or of a list of parts, told in `_of_lists`
                if OF_NEXT.match(view.text, share.end):
                    continue  # 占12.5%的40人: of what follows
                if _is_of_excess(view, part, share):
                    continue
                if part.figure.role == "level":
                    of_levels.add(id(share))
                elif id(share) in of_levels:
                    continue  # 24万所，增加1万所，占83%: the level is so much, and not what it gained
                compared = self._compared(part, share)
                found = None if compared is None else self._of_owner(compared, share, groups)
                if found is not None:
                    bound.add(id(share))
                    yield found

    def _compared(self, part: Amount, share: Figure) -> Amount | None:
        """The level that is compared with an amount, where that is a base: 1286人，比上年的1242人增加44人，占36.2%."""
        if not is_against(self.view, part.figure):
            return part
        before = (
            one
            for one in _nearby(self.view, part, share)
            if one.index < part.index
            and one.figure.role == "level"
            and not is_against(self.view, one.figure)
        )
        return next(before, None)

    def _of_owner(self, part: Amount, share: Figure, groups: Sequence[Group]) -> Relation | None:
        """A share of the amount that it is told of; of another in its sentence, if it holds of that alone."""
        owner = _owner(self.view, part, share)
        if owner is None:
            return None
        found = self._with_whole(owner, share, groups)
        if found is None or found.holds:
            return found
        if self._is_of_further(part, owner, share, found):
            return None
        others = (
            self._with_whole(one, share, groups)
            for one in reversed(self.view.amounts[max(0, part.index - MOST_WHOLES) : part.index])
            if one is not owner and one.sentence == part.sentence and one.is_like(part)
        )
        holding = (one for one in others if one is not None and one.holds)
        is_of_several = self._is_of_several(part, share, found) or self._is_of_list(
            part, share, found
        )
        return next(holding, None if is_of_several else found)

    def _is_of_further(self, part: Amount, owner: Amount, share: Figure, told: Relation) -> bool:
        """Whether a share before it is of that whole, so that this one is of another: 占该组的42%，占全部访客的5%."""
        whole = next(one.figure for one in told.operands if one.role == "whole")
        return whole is not None and any(
            one.start < share.start and meets(_terms(one, owner.figure, whole), percentage)
            for one in tail(self.view, part).shares
        )

    def _is_of_several(self, part: Amount, share: Figure, told: Relation) -> bool:
        """Whether a share is that of a part and others before it: 甲、乙分别为70亿元和49亿元，合计占220亿元的54%."""
        own = {one.start for one in told.operands}
        return is_joint(self.view, share) and any(
            one.sentence == part.sentence
            and one.bracket == part.bracket
            and one.is_like(part)
            and one.figure.start not in own
            for one in self.view.amounts[max(0, part.index - MOST_WHOLES) : part.index]
        )

    def _is_of_list(self, part: Amount, share: Figure, told: Relation) -> bool:
        """Whether a share is that of a whole list: 查处286起，其中盗窃62起、诈骗48起、赌博23起，占46.5%."""
        whole = next(one.figure for one in told.operands if one.role == "whole")
        listed = [part]
        for one in reversed(self.view.amounts[max(0, part.index - MOST_LISTED) : part.index]):
            if not (one.is_like(part) and _are_listed(self.view, one, listed[-1])):
                break
            listed.append(one)
        together = total([one.figure.interval for one in listed])
        return (
            len(listed) >= FEWEST
            and whole is not None
            and share.interval.meets(together * HUNDRED / whole.interval)
        )

    def _of_named(self, bound: set[int]) -> Iterator[Relation]:
        """Shares whose clause names part and whole, told before: 非国有投资占固定资产投资的比重为24.6%."""
        for share in self.view.figures:
            match = NAMED.search(self.view.lead(share)) if share.kind == "percent" else None
            if match is None or id(share) in bound or share.role == "change":
                continue
            part = self._told(share, VERBS.sub("", match["part"]))
            whole = self._told(share, core(match["whole"]))
            if part is None or whole is None or part is whole:
                continue
            if part.figure.canonical_unit == whole.figure.canonical_unit and same_time(part, whole):
                bound.add(id(share))
                yield self._share(_terms(share, part.figure, whole.figure))

    def _of_lists(self, groups: Sequence[Group], bound: set[int]) -> Iterator[Relation]:
        """Shares told in a list after the list of their parts: 甲、乙分别为50亿元、30亿元，占比为62.5%、37.5%."""
        view = self.view
        for group in groups:
            end = group.parts[-1].figure.end
            shares = [
                one
                for one in view.within(end, end + APART_CHARS)
                if one.kind == "percent" and id(one) not in bound
            ][: len(group.parts)]
            if (
                len(shares) >= FEWEST
                and says_share(view, shares[0])
                and follows(view, shares, group)
                and _is_named(group.whole, share_of(view, shares[0]))
            ):
                for share, part in zip(shares, group.parts, strict=True):
                    bound.add(id(share))
                    yield self._share(_terms(share, part.figure, group.whole.figure))

    def _of_dealt(self, bound: set[int]) -> Iterator[Relation]:
        """Shares dealt out after their parts, of a whole that has just the name they give it, wherever that was told.

        出口总值800亿元。对东盟出口320亿元。对日本、韩国分别出口80亿元、40亿元，分别占出口总值的10%和5%.
        """
        view = self.view
        for first in view.figures:
            if (
                first.kind != "percent"
                or id(first) in bound
                or not DEALT_OF.match(view.lead(first))
            ):
                continue
            named = self._whole_named(first)
            shares = list(_joined(view, view.within(first.start, first.start + APART_CHARS)))
            last = view.amounts_before(first.start, len(shares) + 1)
            parts = last[1:] if len(last) > len(shares) else last
            if (
                not named
                or len(shares) < FEWEST
                or len(parts) != len(shares)
                or not _are_dealt(view, last, parts, first)
            ):
                continue
            wholes = [
                one
                for one in self._wholes(parts[0], first, named)
                if named in (core(VERBS.sub("", one.lead)), core(one.name))
                and same_time(one, parts[0])
            ]
            if len({one.figure.value for one in wholes}) == 1:
                for share, part in zip(shares, parts, strict=True):
                    bound.add(id(share))
                    yield self._share(_terms(share, part.figure, wholes[0].figure))

    def _told(self, share: Figure, name: str) -> Amount | None:
        """The last level before a share in its section that has this name."""
        if len(name) < FEWEST:
            return None
        return next(
            (
                one
                for one in self._back(share)
                if one.figure.section == share.section
                and one.figure.role == "level"
                and name
                in (
                    core(VERBS.sub("", one.lead)),
                    core(one.name),
                    VERBS.sub("", one.lead),
                    one.name,
                )
            ),
            None,
        )

    def _back(self, share: Figure) -> Iterator[Amount]:
        """The amounts before a share, nearest first, as far back as a whole may stand."""
        following = self.view.amounts_from(share.start, 1)
        at = following[0].index if following else len(self.view.amounts)
        return reversed(self.view.amounts[max(0, at - BACK_AMOUNTS) : at])

    def of_stated(self) -> Iterator[Relation]:
        """A share whose words hold the whole: 占一般公共预算支出40.2亿元的78.6%, 为预算180000万元的103.6%."""
        for figure in self.view.figures:
            if figure.kind == "percent" and figure.value is not None and figure.role != "change":
                found = _stated_with(self.view, figure)
                if found is not None:
                    yield self._share(_terms(figure, *found))

    def _is_whole_of_share(self, group: Group, share: Figure, named: str) -> bool:
        """Whether the words allow that the share of a part is one of the whole of its group."""
        whole = group.whole
        if not named and (self._goes_on(share) or self._is_part_itself(whole)):
            return False
        # 出口…，占全国出口的12%
        partition = group.partition
        is_other = partition and not partition.cancels and partition.member(named) is None
        return bool(is_other and _is_what_is(whole, named)) or _is_named(whole, named)

    def _with_whole(self, part: Amount, share: Figure, groups: Sequence[Group]) -> Relation | None:
        """A share of the amount before it with the whole that it names, or that a group has."""
        named = self._whole_named(share)
        if OF_MEAN.search(self.view.lead(share)):
            return None  # those born are no part of who lives at the end of the year
        if RATE.search(self.view.lead(share)):
            return self._unnamed(part, share, is_rate=True)  # 合格率: of what, the words leave open
        formula = self._formula(share)
        of_groups = [
            group.whole
            for group in groups
            if any(one is part for one in group.parts)
            and group.whole.figure.role == "level"
            and (
                meets(_terms(share, part.figure, group.whole.figure), formula)
                or self._is_whole_of_share(group, share, named)
            )
        ]
        candidates = [*of_groups, *self._wholes(part, share, named)]
        if named:  # 内资企业…，其中国有企业7.2万个，占全部企业的0.4%: of what is called so
            candidates.sort(key=lambda one: (not _is_just(one, named), not _is_named(one, named)))
        if named and not candidates:
            candidates = self._following(part, share, named)
        readings = [_terms(share, part.figure, one.figure) for one in candidates[:MOST_WHOLES]]
        found = likeliest(readings, formula)
        if HELD.match(named) and (
            found is None or not (len(readings) == 1 or meets(found, formula))
        ):
            return None  # of several holders the words leave open whose shares these are
        if found is not None and meets(found, formula):
            return self._share(found)
        unnamed = self._unnamed(part, share) if not named else None
        if not readings or (unnamed is not None and unnamed.holds):
            return unnamed
        doubted = found or readings[0]
        is_more = share.value is not None and share.value > ALL  # 为预算的108.3%
        is_of_it = is_more or self._is_whole_of(doubted[2].figure, doubted[1].figure, named)
        is_free = (
            _is_of_larger_place(self.view, doubted[2].figure, share)
            or (found is None and self._is_of_another(doubted, named))
            or (not named and self._holds_nearer(part, share, candidates))
            or (INTENDED.search(named) is not None and self._is_met(doubted[2].figure, part, named))
        )
        return self._share(doubted) if is_of_it and not is_free else None

    def _is_of_another(self, terms: Sequence[Term], named: str) -> bool:
        """Whether a share is of another whole than the one in doubt, from which it is far off.

        It is of one that its words name and its sentence tells: 税收2100.0万元，其中增值税1695万元，占税收的0.807%.
        """
        share, whole = terms[0].figure, terms[2].figure
        number = self.view.sentence_number
        is_beside = named != "" and number(share.start) == number(whole.start)
        return not is_beside and _is_far_off(terms, self._formula(share))

    def _is_met(self, plan: Figure, part: Amount, named: str) -> bool:
        """Whether a result, with how much of a plan it is, stands between that and a part, which has a plan of its own.

        预算为20万元，决算为15万元，完成预算的75%，其中培训费决算为6万元，完成预算的60%.
        """
        told = (
            (one.figure, share)
            for one in self.view.amounts_within(plan.end, part.figure.start)
            for share in tail(self.view, one).shares
        )
        return any(
            self._whole_named(share) == named
            and meets(_terms(share, done, plan), self._formula(share))
            for done, share in told
        )

    def _holds_nearer(self, part: Amount, share: Figure, wholes: Sequence[Amount]) -> bool:
        """Whether a share that names no whole is that of an amount told after the wholes that it is none of.

        排查12.6万栋，其中自建房11.2万栋，发现隐患3186栋，自建房隐患2912栋，占91.4%.
        """
        last = max((one.index for one in wholes), default=part.index)
        return any(
            one.is_like(part)
            and meets(_terms(share, part.figure, one.figure), self._formula(share))
            for one in self.view.amounts[last + 1 : part.index]
        )

    def _is_whole_of(self, whole: Figure, part: Figure, named: str) -> bool:
        """Whether an amount may be doubted as the whole of a part: no less than it, and none that another fits better.

        出口256亿元。…机电产品92亿元，手机46亿元，占机电产品出口的50%: of those 92亿元.
        """
        if (whole.value or ZERO) < (part.value or ZERO):
            return False
        own = core(whole.indicator or "")
        which = named.removesuffix(own) if own and named.endswith(own) else ""
        return not which or not any(
            core(one.name).startswith(which)
            for one in self._back(part)
            if one.figure.canonical_unit == whole.canonical_unit and one.figure is not whole
        )

    def _wholes(self, part: Amount, share: Figure, named: str) -> Iterator[Amount]:
        """The amounts before a share that its words name as its whole, without those that are parts of that, too.

        Of another section only one that it holds of: what is called 人口 there may be that of a larger region. And so
        of one that has a kind of its own beside that of the part: 新房成交量, 二手房成交量 of 全部成交量.
        """
        formula = self._formula(share)
        for one in self._back(share):
            if not _is_whole(one, part, share, named) or is_base(self.view, one.figure):
                continue
            is_here = one.figure.section == part.figure.section
            is_meant = is_here and not _is_sibling(self.view, one, part, named)
            if is_meant or meets(_terms(share, part.figure, one.figure), formula):
                shares = tail(self.view, one).shares
                if not any(self._whole_named(other) == named for other in shares):
                    yield one

    def _following(self, part: Amount, share: Figure, named: str) -> list[Amount]:
        """The whole that a share names, where it is told by just that name in the next clause.

        Beyond the words of its name nothing may stand between: no other time, no other region, and no part of it.
        """
        view = self.view
        for one in view.amounts_from(share.end, 1):
            words = view.between(share, one.figure)
            told = TOLD_NEXT.fullmatch(words)
            if (
                told is not None
                and named in (core(told["name"]), core(VERBS.sub("", told["name"])))
                and not LONGER.search(words)
                and one.block == part.block
                and (one.bracket, view.bracket(share.start)) == (part.bracket, part.bracket)
                and one.figure.role == "level"
                and one.figure.canonical_unit == part.figure.canonical_unit
                and (one.figure.value or ZERO) >= (part.figure.value or ZERO)
                and same_time(part, one)
                and WHOLE_REGION.findall(words) == WHOLE_REGION.findall(view.lead(share))
            ):
                return [one]
        return []

    def _unnamed(self, part: Amount, share: Figure, *, is_rate: bool = False) -> Relation | None:
        """A share that names no whole: of the larger amount before it, if that holds or a slip explains it."""
        larger = [
            one
            for one in self.view.amounts[max(0, part.index - BACK_UNNAMED) : part.index]
            if part.sentence - one.sentence <= 1
            and one.is_like(part)
            and not _is_of_before(one, part)
            and (one.figure.value or ZERO) > (part.figure.value or ZERO)
            and not self._is_listed(one, part)
            and not _are_listed(self.view, one, part)
        ]
        formula = self._formula(share)
        if part.index and self.view.amounts[part.index - 1] not in larger:
            before = self.view.amounts[part.index - 1]
            if before.is_like(part) and _is_among(self.view, before, part):
                # 254人中379人: the construction binds them, whatever their sizes
                larger.append(before)
        readings = [(one, _terms(share, part.figure, one.figure)) for one in reversed(larger)]
        for one, terms in readings:
            # a round rate, 100%, holds of nearly any two amounts that words do not bind
            is_telling = not is_rate or _is_rate_of(self.view, part, share, one) or _is_close(terms)
            if is_telling and meets(terms, formula):
                return self._share(terms)
        for one, terms in readings:
            if part.index - one.index > MOST_WHOLES or self._goes_on(share):
                continue
            is_bound = not is_rate or _is_rate_of(self.view, part, share, one)
            if is_bound and not self._is_the_rest(one, part) and slipped(terms, formula):
                return self._share(terms)
            if is_rate and is_due(self.view, one, part, share):
                return self._share(terms)
        return None

    def _is_the_rest(self, one: Amount, part: Amount) -> bool:
        """通过8403人。参加7503人，缺考900人，缺考率10.7%: whether the two make a third, and neither is a whole."""
        both = (one.figure.value or ZERO) + (part.figure.value or ZERO)
        return any(
            other.figure.value == both and other.is_like(part)
            for other in self.view.amounts[max(0, part.index - BACK_UNNAMED) : part.index]
        )

    def _goes_on(self, share: Figure) -> bool:
        """Whether a share of its sentence named another whole before, which this one may be of as well."""
        first = self._first_naming.get(self.view.sentence_number(share.start))
        return first is not None and first < share.start

    @cached_property
    def _first_naming(self) -> dict[int, int]:
        """For each sentence with a share that names its whole, where the first of them begins."""
        first: dict[int, int] = {}
        for one in self.view.figures:
            sentence = self.view.sentence_number(one.start)
            if one.kind == "percent" and sentence not in first and self._whole_named(one):
                first[sentence] = one.start
        return first

    def _whole_named(self, share: Figure) -> str:
        """The whole that a share names; it is looked for once, since each share is held against many amounts."""
        if share.start not in self._named:
            self._named[share.start] = share_of(self.view, share)
        return self._named[share.start]

    def _is_part_itself(self, whole: Amount) -> bool:
        """Whether a whole is told with its share of a larger one, which the shares of its parts may be of as well."""
        return bool(tail(self.view, whole).shares)

    def _is_listed(self, one: Amount, part: Amount) -> bool:
        """Whether an amount is itself told with its share, and 其中 does not take the part out of it."""
        between = BRACKETS.sub("", self.view.between(one.figure, part.figure))
        return bool(tail(self.view, one).shares) and not PARTLY.search(between)

    def _share(self, terms: list[Term], confidence: float | None = None) -> Relation:
        share, part, whole = (term.figure for term in terms)
        sure = SURE if _is_bound(self.view, part, share, whole) else PROBABLE
        return told_share(terms, self._formula(share), confidence or sure)

    def _formula(self, share: Figure) -> Formula:
        """`percentage`, with room for one more rounding where the list of shares makes 100 exactly."""
        place = unit_in_last_place(share)
        return evened(place) if place is not None and id(share) in self.evened else percentage


def _joined(view: View, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The first of some figures and those that follow it with nothing but a joint between."""
    for at, one in enumerate(figures):
        if at and not DEALT_OR_APART.fullmatch(view.text, figures[at - 1].end, one.start):
            return
        yield one


def _are_dealt(view: View, last: Sequence[Amount], parts: Sequence[Amount], first: Figure) -> bool:
    """Whether 分别 deals these amounts out, all of them and no more, right before the first of their shares."""
    amounts = [one.figure for one in last]
    return (
        SEVERALLY.search(parts[0].lead) is not None
        and len(list(_joined(view, [one.figure for one in parts]))) == len(parts)
        and (len(last) == len(parts) or len(list(_joined(view, amounts))) < len(last))
        and parts[0].sentence == view.sentence_number(first.start)
        and first.start - amounts[-1].end <= APART_CHARS
        and all(one.is_like(parts[0]) and one.figure.role == "level" for one in parts)
    )


def _is_of_excess(view: View, part: Amount, share: Figure) -> bool:
    """Whether an excess over the part, or over another amount, stands right before a share, which then is of that."""
    return any(
        one.role == "difference" and EXCESS.search(view.lead(one))
        for one in view.within(part.figure.end, share.start)[-1:]
    )


def _is_what_is(whole: Amount, named: str) -> bool:
    """Whether shares of a total that is done need not be of another that is intended: 占调整预算."""
    return INTENDED.search(named) is None or any(
        INTENDED.search(name) for name in (whole.lead, whole.name)
    )


def _is_named(whole: Amount, named: str) -> bool:
    """Whether an amount may be the whole that shares name; any may where they name none."""
    names = (core(VERBS.sub("", whole.lead)), core(whole.name))
    return not named or any(ends_in(name, named) or ends_in(named, name) for name in names if name)


def _is_just(whole: Amount, named: str) -> bool:
    """Whether an amount is called just as a share names its whole: 企业 of 占全部企业, and not 内资企业."""
    return named in (core(VERBS.sub("", whole.lead)), core(whole.name))


def _are_apart(one: Figure, other: Figure) -> bool:
    """Whether two amounts are of times that exclude each other, by what the text says of both."""
    spans = sorted(
        (start, end)
        for start, end in (bounds(one.period), bounds(other.period))
        if start is not None and end is not None
    )
    return len(spans) == FEWEST and spans[0][1] < spans[1][0]


def _is_whole(one: Amount, part: Amount, share: Figure, named: str) -> bool:
    """Whether an amount before a share is the whole that its words name."""
    return bool(
        named
        and one.figure.start < share.start
        and one is not part
        and one.figure.canonical_unit == part.figure.canonical_unit
        and (one.figure.section == part.figure.section or _is_just(one, named))
        and one.figure.role == "level"
        and not _are_apart(one.figure, part.figure)
        and not (INTENSIVE.search(one.lead) and not INTENSIVE.search(part.name + part.lead))
        and same_whole(share.indicator or "", one.lead)
        and (
            any(ends_in(core(name), named) for name in (VERBS.sub("", one.lead), one.name))
            or _is_with_measure(one, part, named)
            or _is_of_region(one, named)
            or (HELD.match(named) is not None and HOLDS.search(one.lead) is not None)
        )
    )


def _is_sibling(view: View, one: Amount, part: Amount, named: str) -> bool:
    """Whether an amount and a part are two kinds of the whole that is named: 新房成交量, 二手房成交量 of 全部成交量.

    固定资产投资232亿元，其中工业投资75亿元，占总投资的32%: 其中 takes the part out of it.
    """
    if PARTLY.search(view.between(one.figure, part.figure)):
        return False
    kind, other = (core(amount.name) for amount in (one, part))
    if not (kind.endswith(named) and other.endswith(named)):
        return False
    kind, other = kind.removesuffix(named), other.removesuffix(named)
    return bool(kind and other) and kind not in other


def _is_with_measure(one: Amount, part: Amount, named: str) -> bool:
    """Whether a whole is named without the measure that it has with its part: 占第二产业, of 第二产业用电量."""
    told = one.figure.indicator or ""
    measure = told.removeprefix(named)
    return (
        len(named) > 1 < len(measure) < len(told)
        and (part.figure.indicator or "").endswith(measure)
        and one.figure.indicator != part.figure.indicator
    )


def _is_of_region(one: Amount, named: str) -> bool:
    """Whether the whole is named with its region, and is all of that: 清源市进出口 of 清源市外贸进出口32亿元."""
    region = PLACE.match(named)
    if region is None or not (region[0] == one.figure.region or region[0] in one.lead):
        return False
    noun = named[region.end() :]
    return any(
        ends_in(name, noun)
        and not EVERYTHING.sub("", name.removesuffix(noun).replace(region[0], ""))
        for name in (core(VERBS.sub("", one.lead)), core(one.name))
    )


def _is_of_before(one: Amount, part: Amount) -> bool:
    """Whether an amount is of a time that was over before the part's began: 较2022年的80亿元, 上年同期80亿元."""
    end, start = bounds(one.figure.period)[1], bounds(part.figure.period)[0]
    is_over = end is not None and start is not None and end < start
    return is_over or one.other_time not in (None, part.other_time)


def _is_far_off(terms: Sequence[Term], formula: Formula) -> bool:
    """Whether a share is so much more or less than its part makes of a whole that another whole is meant.

    112亿元，占86.1% is none of 17.41万亿元; 2.1万立方米 of 3.6亿立方米 is 58.3% with 亿 for 万.
    """
    share, implied = sides(terms, formula)
    if share.low is None or implied.low is None or share.high is None or implied.high is None:
        return False
    small, large = sorted((abs(share.low), abs(implied.low)))
    written_so = (
        implied.low * times <= share.high and share.low <= implied.high * times
        for times in (MYRIAD, 1 / MYRIAD)
    )
    return large > FAR_OFF * small and not any(written_so)


def _is_close(terms: Sequence[Term]) -> bool:
    """Whether a share is what its part makes of its whole as it is written, trailing zeros and all."""
    share, implied = sides(terms, percentage)
    return share.meets(implied)


def _stated_with(view: View, figure: Figure) -> tuple[Figure, Figure] | None:
    """The part and the whole told right before a share: 支出31.6亿元，占预算40.2亿元的78.6%.

    How the part has grown may stand between: 投资85.2亿元，增长11.3%，占计划156亿元的54.6%. Of several
    levels before, as in 累计85.2亿元，其中6月12.1亿元，增长11.3%，占, the part is the one that has that share.
    """
    before = view.before(figure, BACK_FIGURES)
    whole = next(reversed(before), None)
    if whole is None or not _is_of_whole(view, whole, figure):
        return None
    parts = [
        one
        for one in before[:-1]
        if one.canonical_unit == whole.canonical_unit and one.value is not None
    ]
    words = view.between(parts[-1], whole) if parts else ""
    levels = [
        one
        for one in view.within(view.sentence_at(figure.start).start, whole.start)
        if one.role == "level"
        and one.canonical_unit == whole.canonical_unit
        and one.value is not None
    ]
    if STATED.fullmatch(words) and not (levels and parts[-1].role == "change"):
        return parts[-1], whole
    if not levels or not _is_of_grown(view, levels[-1], whole):
        return None
    if len(levels) == 1:
        return levels[0], whole
    readings = [_terms(figure, one, whole) for one in reversed(levels)]
    found = likeliest(readings, percentage, slipped)
    return None if found is None else (found[1].figure, whole)


def _is_of_larger_place(view: View, whole: Figure, share: Figure) -> bool:
    """Whether a share is of a province or a country that the whole is not told to be of: 占全国外贸总值的21.1%."""
    place = LARGER_PLACE.search(view.lead(share))
    if view.block_number(whole.start) != view.block_number(share.start) and place is not None:
        return True  # another paragraph's may be of other months
    if place is None or "占" not in view.lead(share):
        return False
    told = f"{whole.region or ''}{view.opening(whole)}{view.lead(whole)}"
    return not any(f"{which}{place['kind']}" in told for which in ("全", "我", "中", place["name"]))


def _is_of_whole(view: View, whole: Figure, share: Figure) -> bool:
    """Whether the words hold the amount that a share is of: 占156亿元的比重为58.2%, 占1426家规模以上企业的30.1%."""
    if OF_WHOLE.fullmatch(view.text, whole.end, share.start):
        return True
    is_told = whole.role == "level" and view.text.startswith("占", whole.start - 1)
    return is_told and OF_COUNTED.fullmatch(view.text, whole.end, share.start) is not None


def _is_of_grown(view: View, part: Figure, whole: Figure) -> bool:
    """Whether nothing but the growth of a part, or what was counted and did so, stands between it and its whole."""
    grown = view.within(part.end, whole.start)
    if not grown:
        return (
            part.kind == "count" and COUNTED.fullmatch(view.text, part.end, whole.start) is not None
        )
    return all(one.role == "change" and is_own(view, one, part) for one in grown) and bool(
        STATED.fullmatch(view.text, grown[-1].end, whole.start)
    )


def _is_among(view: View, whole: Amount, part: Amount) -> bool:
    """Whether the words take the part out of the amount before it: 254人中，179人表示满意; 603家，其中476家."""
    between = view.between(whole.figure, part.figure)
    return part.segment == whole.segment and TAKEN_OUT_OF.match(between) is not None


def _are_listed(view: View, one: Amount, part: Amount) -> bool:
    """Whether two amounts stand in one list, so that neither is the whole of the other: 食品类42件、服装类28件."""
    return LISTED.fullmatch(view.text, one.figure.end, part.figure.start) is not None


def _is_rate_of(view: View, part: Amount, share: Figure, whole: Amount) -> bool:
    """Whether a rate is the part's in the whole: 480家，其中468家合格，合格率97.5%; 项目40个，已开工38个，开工率95%."""
    between_them = view.amounts[whole.index + 1 : part.index]
    if part.segment != whole.segment or any(one.bracket == part.bracket for one in between_them):
        return False  # 受理879件（含旧存343件），结案700件: what brackets add is beside the way
    act = RATE.sub("", VERBS.sub("", view.lead(share)))
    between = view.between(whole.figure, part.figure)
    told = between + view.between(part.figure, share)
    return "其中" in between or (len(act) > 1 and act in told.removesuffix(view.lead(share)))


def _owner(view: View, part: Amount, share: Figure) -> Amount | None:
    """The amount a share is of: the one before it, unless its clause names another (税收占比, 前者占)."""
    lead = view.lead(share)
    if OF_PLAN.search(lead):  # 支出172亿元，为预算的108%: the clause names the whole
        if not DIFFERENCE.match(part.lead):
            return part
        done = (one for one in _nearby(view, part, share) if not DIFFERENCE.match(one.lead))
        return next(done, part)
    clause = VERBS.sub("", lead.partition("占")[0])
    if len(clause) <= 1 or clause in part.name or clause in part.lead or clause.endswith("率"):
        return part
    nearby = _nearby(view, part, share)
    if clause == "前者":
        return nearby[1] if len(nearby) >= FEWEST else None
    return next(
        (one for one in nearby if one.name.startswith(clause) or one.lead.startswith(clause)), None
    )


def _nearby(view: View, part: Amount, share: Figure) -> list[Amount]:
    """The amounts like a part that its sentence tells before a share, the nearest first."""
    start = view.sentences[part.sentence].start
    told = view.amounts_within(start, share.start)
    return [one for one in reversed(told) if one.is_like(part)]


def _terms(share: Figure, part: Figure, whole: Figure) -> list[Term]:
    """Share, part and whole, a fall of the part by its size."""
    size = -1 if part.is_fall else 1  # an outflow has a share as well
    return [Term(share, "share"), Term(part, "part", size), Term(whole, "whole")]


def _is_bound(view: View, part: Figure, share: Figure, whole: Figure) -> bool:
    """Whether part and share stand in one sentence, and the whole at most one sentence before."""
    return (
        view.sentence_number(share.start) - view.sentence_number(part.start) <= 1
        and view.sentence_number(part.start) - view.sentence_number(whole.start) <= 1
        and (part.qualifier, whole.qualifier) == ("eq", "eq")
    )
