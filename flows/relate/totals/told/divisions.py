"""Totals with parts that a division names: 第一、二、三产业, 城镇 and 乡村, 油经济 and 非油经济.

Such parts leave nothing out. Their total is named by what is measured of them (投资 of 第一产业投资) or by the division
(出口 and 进口 make 进出口). What names either belongs in `division`, totals that stand right beside their parts in
`beside`. The divisions are `schemas/catalogue/language/partitions.yml`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex
from flows.relate.changes.levels.compared import is_held_to
from flows.relate.confidence import FAR, SURE
from flows.relate.groups import FEWEST, RARE, Group, same_basis, same_place, same_time
from flows.relate.shares.of_100.named_whole import share_of
from flows.relate.tails import tail
from flows.relate.totals.division import (
    BALANCE,
    Division,
    are_of_one,
    counting,
    is_member,
    is_of_firms,
    names_whole,
    naming,
    thing,
)
from flows.relate.totals.siblings import is_of_list_before
from flows.relate.totals.told.beside import are_of_all, in_one_breath, totals_beside
from flows.relate.view import NEW
from flows.relate.words import (
    ANAPHORA,
    ANNOUNCED,
    REMAINDER,
    TOGETHER,
    common_end,
    measure,
    stem,
)
from schemas.catalogue.partitions import OF, Partition, common_wholes, partitions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from flows.relate.view import Amount, View

BACK_AMOUNTS = 60
"""Amounts looked back over for a total."""
SENTENCES_APART = 2
"""Sentences between the parts of a division, and up to a sum after them."""
MOST_ROWS = 8
"""Rows of a table from one part to the next, where those between tell what the first is made of."""
PLAINLY = regex(
    r"^[^，。；]{2,12}?中(?=[^，。；]{2})|其中|[，：:、\s]|[全我][省市县区州国]|实现|完成|累计|参加|全年|上半年|[前一二三四]{1,2}季度|[分从按][^，]{1,12}看"
)
"""What the lead of a part may say without narrowing it."""
SIZES = ("面积", "人数", "人口")
"""Ends of measures that do not say what is measured: 施工面积, 竣工面积."""
BESIDE_DATE = regex("[^，。；：、\n]*")
"""Between a date and the part that it is of: 12月出口."""
AHEAD_AMOUNTS = 2
"""Amounts after the last part that may be their sum."""
NEAR_SENTENCES, FAR_SENTENCES = 1, 60
"""Sentences between a total and its parts: right before them, and at the most."""
OPEN_RUNS = 4
"""Runs that a further part may still join: divisions of several measures are told side by side."""
IN_ALL = regex("现有|累计|历年|截至|目前")
"""What there is, or has come, in all."""
PARTNER = regex(
    r"(?:对(?!外)|[自从与向])(?P<partner>[^，。；：、\d]{2,16}?)的?(?:货物|商品)?(?:进出口|出口|进口|贸易)"
)
"""Whom a part of the trade is with: 对美国出口, 自日本进口."""
OUT_OF = regex(r"\s*(?:[在从])?(?P<whole>[^，。；：、（）()\d]{2,16}?)(?<!其)(?:之)?中[，,：:]")
"""What opens the sentence of the parts and names their whole: 全市常住人口中，男性…."""
OUT_OF_BEFORE = regex(
    r"(?:^|[，；：])[在从]?(?P<whole>[^，。；：、（）()\d]{2,16}?)(?<![其初高集])之?中(?P<part>[^，。；：、（）()\d]{1,6})$"
)
"""The same right before the name of the first part: 经鉴定，遇难者中男性."""
AMONG = regex(r"[^，。；：、（）()\d]{0,8}[，,。（(]?\s*其中")
"""What opens parts of the amount before it, with what is said of that: 380人持证，其中男性150人."""
OUT_OF_CHARS = 30
"""Characters before a part in which that stands."""
SIZE = regex("(?:规模|整体|总体|总[数量]|数量)$")
NEGATED = range(4)
"""Characters of the word that 非 denies: 油, 国有, 公有制."""


class _Part(NamedTuple):
    """An amount with the place of its name in a division, and what is measured of it."""

    amount: Amount
    member: int
    measure: str


def find(view: View) -> Iterator[Group]:
    """Every division of the text under its total."""
    named = [(one, naming(one)) for one in view.amounts]
    counted = [(one, counting(view, one) or name) for one, name in named]
    complete = [
        Division(parts, noun, partition)
        for partition in partitions()
        if not partition.rates
        for parts, noun in _complete(partition, counted if partition.beside else named)
    ]
    complete = [one for one in complete if not _are_of_two(view, one.parts)]
    members = {id(part) for division in complete for part in division.parts}
    complete = [one for one in complete if not one.is_bound or in_one_breath(view, one)]
    found = [_zero_sum(division) or _told(view, division, members) for division in complete]
    groups = [group for group in found if group is not None]
    divided = {(id(one.whole), id(one.partition)) for one in groups if one.holds}
    for group in groups:
        # a total that is divided so already has no further parts of that kind
        if group.holds or (id(group.whole), id(group.partition)) not in divided:
            yield group
    yield from _negations(view)


# Which amounts are the parts -----------------------------------------------------------------------------------------


def _complete(
    partition: Partition, named: Sequence[tuple[Amount, str]]
) -> Iterator[tuple[list[Amount], str]]:
    """Runs of amounts of one measure in one paragraph that hold each required part once, with their measure."""
    runs: list[list[_Part]] = []
    for one, name in named:
        member = partition.member(name)
        if member is None or (REMAINDER.match(name) and not partition.opens(name)):
            continue  # 其他税收 is one of taxes, and not all of them
        part = _Part(one, member[0], measure(member[1]))
        run = next(
            (run for run in reversed(runs[-OPEN_RUNS:]) if _continues(run, part, partition)), None
        )
        if run is None:
            runs.append([part])
        else:
            run.append(part)
    required = set(range(len(partition.parts)))
    for run in runs:
        if required <= {part.member for part in run}:
            nouns = [part.measure for part in run if part.measure]
            yield [part.amount for part in run], min(nouns, key=len, default="")


def _continues(run: Sequence[_Part], part: _Part, partition: Partition) -> bool:
    """Whether a part goes on a run: near its last one, of its measure, and not there yet."""
    one, first, last = part.amount, run[0].amount, run[-1].amount
    nouns = [other.measure for other in run if other.measure]
    is_near = one.sentence - last.sentence <= SENTENCES_APART and one.block == first.block
    return (
        (is_near or _is_below(one, last))
        and (one.is_like(first) or (partition.beside and _are_bare(one, first)))
        and one.bracket == first.bracket
        and part.member not in {other.member for other in run}
        and all(_agree(part.measure, noun) for noun in nouns)
        and same_time(one, last)
        and len(_partners([other.amount for other in (*run, part)])) < FEWEST
        and are_of_one(thing(other.amount, partition.names) for other in (*run, part))
    )


def _are_of_two(view: View, parts: Sequence[Amount]) -> bool:
    """Whether 其中 takes a part from an amount told since: …，其中男性44万人；常住人口79万人，其中女性39万人."""
    return any(
        one.index > last.index + 1
        and view.amounts[one.index - 1].is_like(one)
        and _opens(view, view.amounts[one.index - 1], one)
        for last, one in pairwise(parts)
    )


def _partners(amounts: Sequence[Amount]) -> set[str]:
    """Those with whom amounts are traded, as far as their words name them: 对美国出口5亿元，自日本进口3亿元."""
    named = (PARTNER.search(one.lead) for one in amounts)
    return {match["partner"] for match in named if match is not None}


def _are_bare(one: Amount, other: Amount) -> bool:
    """Whether two counts are told without units: 3金2银."""
    return {(figure.kind, figure.unit) for figure in (one.figure, other.figure)} == {
        ("count", None)
    }


def _is_below(one: Amount, last: Amount) -> bool:
    """Whether an amount stands below in a table, in the same column, with no more between than the last one's parts."""
    is_in_column = one.column is not None and one.column == last.column
    return is_in_column and one.block - last.block <= MOST_ROWS


def _agree(noun: str, other: str) -> bool:
    """Whether two measures may be one: 投资 and 固定资产投资."""
    return not noun or noun.endswith(other) or other.endswith(noun)


def _negations(view: View) -> Iterator[Group]:
    """Parts of which one is the other's negation: 油经济 and 非油经济."""
    for one in view.amounts:
        match = re.match(r"非([^，。；]+)", naming(one))
        if match is None:
            continue
        near = view.amounts[max(0, one.index - 4) : one.index + 5]
        groups = [group for other in near for group in _denied(view, match[1], one, other)]
        if groups:
            yield next((group for group in groups if group.holds), groups[0])


def _denied(view: View, words: str, one: Amount, other: Amount) -> Iterator[Group]:
    """The two under each total that fits: 油 of 油经济 is what is denied, and the measure what is said after it."""
    name = naming(other)
    ending = common_end(words, name)
    if (
        other is one
        or not one.is_like(other)
        or other.block != one.block
        or other.bracket != one.bracket
        or not name.startswith(words.removesuffix(ending) or words[0])
        or not same_time(one, other)
        or len(ending) < FEWEST
    ):
        return
    parts = sorted((one, other), key=lambda part: part.index)
    if _is_divided(parts):
        return
    for at in NEGATED:
        group = _with_total(view, Division(parts, measure(ending)[at:], None))
        if group is not None:
            yield group


def _is_divided(parts: Sequence[Amount]) -> bool:
    """Whether a known division names these parts already."""
    return any(
        len({member[0] for part in parts if (member := partition.member(naming(part)))})
        == len(parts)
        == len(partition.parts)
        for partition in partitions()
    )


# Which amount is their total -----------------------------------------------------------------------------------------


def _zero_sum(division: Division) -> Group | None:
    """Parts that cancel out, since what one loses another gains: the first is the others' sum the other way round."""
    if division.partition is None or not division.partition.cancels:
        return None
    first, *others = division.parts
    return Group(first, others, SURE, closed=True, partition=division.partition)


def _told(view: View, division: Division, members: Collection[int]) -> Group | None:
    """The parts under their total, without those that may be missing where it is the others' alone.

    三项费用2.3亿元，其中销售费用1.2亿元，管理费用0.8亿元，财务费用0.3亿元，研发费用0.5亿元: three of them.
    """
    found = _with_total(view, division, members)
    partition = division.partition
    if partition is None or not partition.optional or (found is not None and found.holds):
        return found
    needed = [one for one in division.parts if _is_needed(one, partition)]
    alone = _with_total(view, division._replace(parts=needed), members)
    return alone if alone is not None and alone.holds else found


def _is_needed(part: Amount, partition: Partition) -> bool:
    member = partition.member(naming(part))
    return member is not None and member[0] < len(partition.parts)


def _with_total(view: View, division: Division, members: Collection[int] = ()) -> Group | None:
    """The parts under the total that their measure names: of those nearest, the one that they add up to.

    Where they add up to none, it is the one that a slip of one digit explains, or the nearest that is large enough and
    whose parts nothing narrows, and are measured as it is. `members` are parts of divisions, which are totals by name,
    or where they hold: 中央级收入…，地方收入31.4亿元。税收22.6亿元，非税8.8亿元.
    """
    first = division.parts[0]
    groups = _possible(view, division, members)
    far = next((group for group in groups if group.holds), None)
    # what stands next to the parts is their total, if it can be
    for reach in (NEAR_SENTENCES, FAR_SENTENCES):
        near = [group for group in groups if abs(first.sentence - group.whole.sentence) <= reach]
        for group in near:
            if group.holds:
                return group
        meant = [
            group for group in near if _is_measured_so(group) and _is_of_all(view, group, division)
        ]
        for group in near:
            if group.is_mended and (group in meant or group.chance <= RARE):
                group.closed = True
                return group
        if far is not None and not _is_joined(view, near, first):
            return far
        for group in meant:
            if group.is_large_enough:
                return group
    opened = (one for one in groups if _opens(view, one.whole, first) and _is_measured_so(one))
    return next((one for one in opened if _is_of_all(view, one, division)), None)


def _is_of_all(view: View, group: Group, division: Division) -> bool:
    """Whether no kind, place or time narrows the parts to less than their total.

    进出口300亿元。跨境电商出口20亿元，进口5亿元; 进出口300亿元，12月出口20亿元，进口5亿元.
    """
    partition, whole = group.partition, group.whole
    if partition is None or division.is_bound:
        return True
    told = f"{whole.lead} {whole.name} {whole.figure.region or ''}"
    for part in group.parts:
        names = (PLAINLY.sub("", part.lead), part.figure.indicator or "")
        if any(f"{name}{OF}" in part.lead for name in partition.names):
            continue  # 房价上涨的有12个: what moved, and not which
        if any(before and before not in told for before in map(partition.before, names)):
            return False
    first = group.parts[0].figure
    dates = [one for one in view.within(whole.figure.end, first.start) if one.kind == "date"]
    opens = dates and BESIDE_DATE.fullmatch(view.text, dates[-1].end, first.start) is not None
    return not opens or (dates[-1].period or "") == whole.figure.period


def _is_measured_so(group: Group) -> bool:
    """Whether what a part says is measured of it is measured of the whole, too, or makes it: 增加值 and 生产总值."""
    partition, name = group.partition, group.whole.name
    member = partition.member(group.parts[0].name) if partition is not None else None
    if partition is None or member is None or group.whole.figure.role == "change":
        return True
    noun = measure(member[1])
    made = [name for ending, names in partition.whole.items() if ending for name in names]
    end = member[1][-2:]
    is_kind = end in name and end not in SIZES
    # 贸易顺差 of 经常账户逆差: all of them balances, whichever way each goes
    is_kind = is_kind or all(BALANCE.search(one) for one in (member[1], name, group.whole.lead))
    return noun in name or is_kind or any(one in name for one in (*common_wholes(noun), *made))


def _possible(view: View, division: Division, members: Collection[int]) -> list[Group]:
    """The parts under each amount that may be their total; it is one of another section only if it holds."""
    first = division.parts[0]
    possible = [
        Group(one, division.parts, _nearness(one, first), division.is_closed, division.partition)
        for one in _totals(view, division)
        if one.figure.interval.width is not None or one.sentence == first.sentence
    ]
    told = _told_whole(view, division)
    return [
        one
        for one in possible
        if one.holds
        or (
            one.whole.figure.section == first.figure.section
            and _is_meant(one.whole, division, told, members)
            and not _is_of_others(view, one)
        )
    ]


def _is_meant(one: Amount, division: Division, told: str, members: Collection[int]) -> bool:
    """Whether a total is called what the words before the parts say, or else is no part but by its name."""
    if told:
        return _is_called(one, told)
    return id(one) not in members or names_whole(one, division.wholes)


def _is_joined(view: View, groups: Sequence[Group], first: Amount) -> bool:
    """Whether words bind the parts to one of their totals, so that no other is meant: 收入80亿元，其中中央级…."""
    return any(_opens(view, group.whole, first) for group in groups)


def _told_whole(view: View, division: Division) -> str:
    """The whole that the words before the parts name, if they do: 常住人口 of 全市常住人口中，男性…."""
    first = division.parts[0]
    at, sentence = first.figure.start, view.sentence_at(first.figure.start)
    told = OUT_OF.match(view.text, sentence.start, at)
    if told is not None and first.index and _opens(view, view.amounts[first.index - 1], first):
        return ""  # 志愿者中，有证书的380人，其中男性…
    if told is None:
        told = OUT_OF_BEFORE.search(view.text[max(sentence.start, at - OUT_OF_CHARS) : at])
        if (
            told is None
            or division.partition is None
            or not division.partition.member(told["part"])
        ):
            return ""
    return stem(told["whole"])


def _is_called(one: Amount, whole: str) -> bool:
    """Whether an amount is called so: of 全市常住人口中，男性… the whole is 常住人口, and not 家庭户人口 beside it."""
    return any(name and (whole.endswith(name) or name.endswith(whole)) for name in _names(one))


def _is_just(one: Amount, whole: str) -> bool:
    """Whether an amount is called just so, wherever the text told it."""
    return bool(whole) and whole in _names(one)


def _names(one: Amount) -> tuple[str, str]:
    """What an amount is called, and what the words before it say, without words of size."""
    return stem(measure(one.name)), stem(measure(one.lead))


def _totals(view: View, division: Division) -> Iterator[Amount]:
    """Amounts before the parts, and sums just after them, that may be their total: nearest first."""
    if division.is_bound:
        yield from totals_beside(view, division)
        return
    yield from _totals_before(view, division)
    yield from _totals_after(view, division)


def _totals_before(view: View, division: Division) -> Iterator[Amount]:
    """Amounts that the whole or the measure of the parts names, or that 其中 opens: nearest first."""
    first, whole = division.parts[0], _told_whole(view, division)
    own = {id(part) for part in division.parts}
    for one in reversed(view.amounts[max(0, first.index - BACK_AMOUNTS) : first.index]):
        if (
            id(one) not in own
            and one.is_like(first)
            and (one.figure.section == first.figure.section or _is_just(one, whole))
            and same_time(one, first)
            and same_basis(one, first)
            and same_place(one, first)
            and not _is_flow_of(one, division)
            and not is_member(one, division.partition)
            and not is_of_firms(one, division)
            and not is_held_to(view, one.figure)
            and not is_of_list_before(view, one, first)
            and _is_traded_with(view, one, division)
            and are_of_one((thing(one, division.wholes), *division.things))
            and (
                names_whole(one, division.wholes)
                or (_is_measured(one, division.measure) and not _is_beside(view, one, division))
                or _opens(view, one, first)
            )
        ):
            yield one


def _is_traded_with(view: View, one: Amount, division: Division) -> bool:
    """Whether what is traded in all is so with the partner of the parts, where these name one.

    进出口126亿元；对美国出口62亿元，自美国进口26亿元: that is not all of it.
    """
    sentence = view.sentence_at(one.figure.start)
    words = view.text[sentence.start : one.figure.start]
    return all(partner in words for partner in _partners(division.parts))


def _is_beside(view: View, one: Amount, division: Division) -> bool:
    """Whether an amount stands beside the parts as these beside each other: 产险…；寿险…；健康险…."""
    first = division.parts[0]
    segments = [part.segment for part in (one, *division.parts)]
    between = view.between(one.figure, first.figure)
    return (
        one.sentence == first.sentence == division.parts[-1].sentence
        and len(set(segments)) == len(segments)
        and ANNOUNCED.search(between) is None
    )


def _totals_after(view: View, division: Division) -> Iterator[Amount]:
    """Sums of the parts told right after them: 上述113例感染者, 合计113例, 进出口总额113亿元."""
    first, last = division.parts[0], division.parts[-1]
    for one in view.amounts[last.index + 1 : last.index + AHEAD_AMOUNTS + 1]:
        if (
            one.is_like(first)
            and one.sentence - last.sentence <= SENTENCES_APART
            and one.block == last.block
            and one.bracket == last.bracket
            and same_time(one, last)
            and (_is_summed_up(view, last, one) or _is_named_after(view, division, one))
            and not is_member(one, division.partition)
        ):
            yield one


def _is_named_after(view: View, division: Division, one: Amount) -> bool:
    """Whether an amount further on in the sentence is named as the whole, and 其中 does not make it a part."""
    last = division.parts[-1]
    return (
        one.sentence == last.sentence
        and "其中" not in view.between(last.figure, one.figure)
        and names_whole(one, division.wholes)
    )


def _opens(view: View, one: Amount, first: Amount) -> bool:
    """Whether 其中 after an amount opens the parts: 解除医学观察41例，其中境外输入2例、本土39例."""
    between = view.between(one.figure, first.figure)
    return one.index == first.index - 1 and AMONG.match(between) is not None


def _is_summed_up(view: View, last: Amount, one: Amount) -> bool:
    """Whether the words between the last part and an amount say that it is their sum: 以上各项合计，总额为…."""
    between = view.between(last.figure, one.figure)
    words = between if one.index == last.index + 1 else one.lead
    return (TOGETHER.search(words) or ANAPHORA.search(words)) is not None


def _is_flow_of(one: Amount, division: Division) -> bool:
    """Whether an amount is what was added of late, and the parts told in another sentence what there is in all.

    Or the other way round: 现有感染者500例。新增确诊病例12例、无症状感染者30例.
    """
    first = division.parts[0]
    is_new = NEW.search(one.lead) is not None
    if IN_ALL.search(one.lead) and not is_new and NEW.search(first.lead):
        return True
    return (
        is_new
        and one.sentence != first.sentence
        and not any(NEW.search(part.lead) for part in division.parts)
    )


def _is_measured(one: Amount, noun: str) -> bool:
    """Whether an amount is named by the measure of the parts, whatever words of size either carries."""
    wanted = stem(noun)
    return len(wanted) >= FEWEST and any(
        stem(measure(name)).endswith(wanted) for name in (one.name, one.lead)
    )


def _is_of_others(view: View, group: Group) -> bool:
    """Whether the parts are of more than their total, by what the text says of them."""
    return (
        _is_portion(view, group.whole, group.parts[0])
        or _is_kind_of_whole(view, group)
        or are_of_all(view, group)
    )


def _is_portion(view: View, one: Amount, first: Amount) -> bool:
    """Whether an amount is told as a part, with none of its own opened after it: what follows is of more.

    上述人员中，380人已到岗，其余40人下月到岗。男性150人，女性270人.
    """
    start = view.sentence_at(one.figure.start).start
    is_out_of = OUT_OF.match(view.text, start, one.figure.start) is not None
    return (is_out_of or REMAINDER.match(one.lead) is not None) and not _opens(view, one, first)


def _is_kind_of_whole(view: View, group: Group) -> bool:
    """Whether a total is a kind of what the shares of its parts are of, which the text has told as well.

    网民10.8亿人，手机网民10.7亿人. 农村网民3亿人，占网民的28%；城镇网民7.8亿人.
    """
    name = _plain(group.whole.name)
    shares = (share for part in group.parts for share in tail(view, part).shares[:1])
    told = {_plain(named) for share in shares if (named := share_of(view, share))}
    kinds = {whole for whole in told if len(whole) >= FEWEST and name.endswith(whole)} - {name}
    alike = (one for one in view.amounts if kinds and one.is_like(group.whole))
    return any(_plain(one.name) in kinds for one in alike)


def _plain(name: str) -> str:
    """The name without words of size: 网民 of 网民规模 and of 网民整体."""
    return SIZE.sub("", stem(measure(name)))


def _nearness(whole: Amount, part: Amount) -> float:
    """How sure a total is by its distance: in the sentence before, or farther off in the section."""
    return SURE if abs(part.sentence - whole.sentence) <= 1 else FAR
