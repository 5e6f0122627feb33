"""Divisions of a whole: words that together leave nothing out, and the names of wholes called otherwise.

The knowledge is `language/partitions.yml`; how it binds figures is the business of `flows.relate`.
"""

from __future__ import annotations

import re
from contextvars import ContextVar
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Annotated

import msgspec

from schemas.catalogue.adding import adding
from schemas.catalogue.files import FOLDER, Names, load_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager


NEGATIONS = (("", "非"), ("", "不"), ("已", "未"), ("有", "无"))
"""What names tell apart that are each other's contrary."""
AND_BEYOND = ("以上", "以下", "及其")
"""A kind that is named so holds others as well: 三级以上医院."""
BOTH = 2
"""Kinds of a question that has but two."""
OF = "的"
"""Between a clause and the noun that it tells apart."""


class Partition(msgspec.Struct, forbid_unknown_fields=True, frozen=True, eq=False):
    """The parts of a whole, each by its names; see partitions.yml."""

    parts: Annotated[tuple[Names, ...], msgspec.Meta(min_length=2)]
    optional: tuple[Names, ...] = ()
    whole: dict[str, tuple[str, ...]] = {}
    cancels: bool = False
    beside: bool = False
    per_head: bool = False
    rates: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of every part."""
        return _names(self)

    @property
    def told_whole(self) -> tuple[str, ...]:
        """Every name of its whole, whatever is measured."""
        return tuple(name for names in self.whole.values() for name in names)

    def member(self, words: str) -> tuple[int, str] | None:
        """Which part `words` name and what they say after its name; None where none, or more than one, is named.

        Of a noun with a clause before it the noun says it: 由无症状感染者转归的确诊病例 are 确诊病例.

        >>> partitions()[0].member("第二产业完成投资"), partitions()[0].member("一三产业投资")
        ((1, '完成投资'), None)
        """
        pattern, part_of = _pattern(self)
        found = list(pattern.finditer(words))
        named = {part_of[match[0]] for match in found}
        if len(named) > 1 and OF in words:
            return self.member(words.rpartition(OF)[2])
        if len(named) != 1:
            return None
        return part_of[found[-1][0]], words[found[-1].end() :]

    def opens(self, words: str) -> bool:
        """Whether `words` begin with the name of a part."""
        return _pattern(self)[0].match(words) is not None

    def before(self, words: str) -> str:
        """What `words` say before the first name of a part: 民营企业 of 民营企业出口; "" where they name none."""
        found = _pattern(self)[0].search(words)
        return words[: found.start()] if found is not None else ""

    def wholes(self, measure: str) -> tuple[str, ...]:
        """Names of the whole whose parts are measured by `measure`, other than the measure itself."""
        return tuple(
            name
            for ending, names in self.whole.items()
            if measure.endswith(ending)
            for name in names
        )


class Leaving(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Kinds that leave others of their whole out, each by its names: `of` some alone, or but of those they `fill`."""

    kinds: tuple[tuple[str, ...], ...]
    fill: tuple[str, ...] = ()
    of: tuple[str, ...] = ()


class Divisions(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The file: wholes by their measure, how kinds go together, words for all parts or one, and divisions."""

    wholes: dict[str, tuple[str, ...]]
    crossing: tuple[str, ...]
    opposed: tuple[tuple[tuple[str, ...], ...], ...]
    leaving: tuple[Leaving, ...]
    together: dict[str, tuple[str, ...]]
    attributes: frozenset[str]
    grades: tuple[str, ...]
    divisions: tuple[Partition, ...]


_own: ContextVar[tuple[Partition, ...]] = ContextVar("divisions", default=())


def partitions() -> tuple[Partition, ...]:
    """Every division, a user's after ours. Raises CatalogueError if the file is malformed."""
    return _divisions().divisions + _own.get()


def dividing(divisions: tuple[Partition, ...]) -> AbstractContextManager[None]:
    """Within it, `partitions` knows these divisions, too."""
    return adding(_own, divisions)


def common_wholes(measure: str) -> tuple[str, ...]:
    """Names of the whole whose parts, of whatever division, are measured so: 增加值 makes 地区生产总值."""
    return tuple(
        name
        for ending, names in _divisions().wholes.items()
        if measure.endswith(ending)
        for name in names
    )


def measure_of_parts(whole: str) -> str:
    """What the parts of a whole are measured by, whatever the division; "" where it has no word of its own.

    >>> measure_of_parts("国内生产总值"), measure_of_parts("投资")
    ('增加值', '')
    """
    wholes = _divisions().wholes
    return next((measure for measure, names in wholes.items() if whole.endswith(names)), "")


def is_part(name: str) -> bool:
    """Whether `name` is a part of some division and says nothing else.

    >>> is_part("城镇"), is_part("城镇投资")
    (True, False)
    """
    return name in _part_names()


def is_part_of(name: str, told: str) -> bool:
    """Whether `name` is a part and says nothing else, of a whole that may be what was `told` or have a part told so.

    A division whose whole is not known divides anything: 城镇 of 投资.

    >>> is_part_of("税收", "一般公共预算收入"), is_part_of("税收", "非税收入"), is_part_of("税收", "用电量")
    (True, True, False)
    >>> is_part_of("城镇", "用电量"), is_part_of("住宅", "商品房销售面积"), is_part_of("住宅", "贷款")
    (True, True, False)
    >>> is_part_of("寿险", "人身险保费收入"), is_part_of("寿险", "保费收入")
    (True, True)
    """
    return any(
        not partition.whole
        or partition.member(told) is not None
        or any(whole in told or is_part_of(whole, told) for whole in partition.told_whole)
        for partition in partitions()
        if name in partition.names and not partition.rates
    )


def is_named_part_of(name: str, told: str) -> bool:
    """Whether `name` is a part of what a division itself calls its whole, and says nothing else.

    >>> is_named_part_of("进口", "进出口总额"), is_named_part_of("城镇", "零售总额")
    (True, False)
    """
    return any(
        name in partition.names and any(whole in told for whole in partition.told_whole)
        for partition in partitions()
    )


def crossing() -> tuple[str, ...]:
    """Words of kinds that cut across others, and name no thing: 重点, 国有."""
    return _divisions().crossing


def crosses(words: str) -> bool:
    """Whether words name a kind that cuts across others, so that it may share members with the next: 高技术制造业."""
    return any(kind in words for kind in crossing())


def are_opposed(names: Sequence[str]) -> bool:
    """Whether names tell kinds of one question, each another kind, of the same things.

    >>> are_opposed(["公立医院", "民营医院"]), are_opposed(["公立医院", "综合医院"])
    (True, False)
    >>> are_opposed(["公立医院", "民营诊所"]), are_opposed(["大型水库", "中型", "小型"])
    (False, True)
    >>> are_opposed(["公有制企业", "非公有制企业"]), are_opposed(["未整改问题", "已整改问题"])
    (True, True)
    """
    return bool(_kinds_opposed(names))


def are_both(names: Sequence[str]) -> bool:
    """Whether names tell both kinds of a question that has but two, of the same things.

    >>> are_both(["男职工", "女职工"]), are_both(["硕士生", "博士生"])
    (True, False)
    """
    return _kinds_opposed(names) == len(names) == BOTH


def leave_kinds(names: Sequence[str]) -> bool:
    """Whether names tell some kinds of one question, and not all that there are, by whatever question they answer.

    >>> leave_kinds(["博士", "硕士"]), leave_kinds(["男教师", "女教师"]), leave_kinds(["甲产品", "乙产品"])
    (True, False, False)
    """
    asked = _questions(names)
    return bool(asked) and len(names) not in asked


def may_leave_kind(names: Sequence[str]) -> bool:
    """Whether a question whose kinds the names tell has a further one, which is small where there is any.

    >>> may_leave_kind(["企业", "个体工商户"]), may_leave_kind(["男教师", "女教师"])
    (True, False)
    """
    return any(kinds > len(names) for kinds in _questions(names))


def _kinds_opposed(names: Sequence[str]) -> int:
    """How many kinds the question has of which each name tells another; 0 where there is no such question."""
    return next(iter(_questions(names)), 0)


def _questions(names: Sequence[str]) -> list[int]:
    """How many kinds each question has of which each name tells another."""
    if len(names) == BOTH and _denies(*names):
        return [BOTH]
    if any(word in name for name in names for word in AND_BEYOND):
        return []
    found = []
    for kind_of, kinds in _opposed():
        told = [_longest(kind_of, name) for name in names]
        things = {name.removeprefix(word) for name, word in zip(names, told, strict=True)} - {""}
        if all(told) and len({kind_of[word] for word in told}) == len(names) and len(things) <= 1:
            found.append(kinds)
    return found


@cache
def _opposed() -> tuple[tuple[dict[str, int], int], ...]:
    """The questions: each word with the kind that it tells, and how many kinds there are."""
    return tuple(
        ({word: kind for kind, words in enumerate(kinds) for word in words}, len(kinds))
        for kinds in _divisions().opposed
    )


def _longest(words: Iterable[str], name: str) -> str:
    """The longest of the words that `name` begins with; "" where it begins with none."""
    return max((word for word in words if name.startswith(word)), key=len, default="")


def _denies(one: str, other: str) -> bool:
    """Whether one name says that it is not the other: 住宅 and 非住宅, 合格产品 and 不合格产品, 已整改 and 未整改."""
    return any(
        a.startswith(is_so) and a.removeprefix(is_so) == b.removeprefix(is_not) != b
        for a, b in ((one, other), (other, one))
        for is_so, is_not in NEGATIONS
    )


def leave_rest(names: Sequence[str], whole: str) -> bool | None:
    """Whether names, each of another kind, leave other kinds of `whole` out; None where that is not known of them.

    >>> leave_rest(["短期贷款", "中长期贷款"], "各项贷款"), leave_rest(["短期贷款", "中长期贷款"], "住户贷款")
    (True, False)
    >>> leave_rest(["第一产业", "第二产业", "第三产业"], "用电量"), leave_rest(["第一产业", "第二产业"], "增加值")
    (True, None)
    """
    for one in _divisions().leaving:
        if one.of and not any(other in whole for other in one.of):
            continue
        kind_of = {word: kind for kind, words in enumerate(one.kinds) for word in words}
        told = [next((word for word in kind_of if word in name), "") for name in names]
        if all(told) and len({kind_of[word] for word in told}) == len(names):
            return not any(other in whole for other in one.fill)
    return None


def leave_part(names: Sequence[str]) -> bool:
    """Whether names tell parts of a division and leave another part of it out, and fill no division.

    >>> leave_part(["第二产业", "第三产业"]), leave_part(["出口", "进口"]), leave_part(["甲产品", "乙产品"])
    (True, False, False)
    """
    leaves = False
    for partition, parts in _dividing(names):
        if set(range(len(partition.parts))) <= parts:
            return False
        leaves = True
    return leaves


def are_of_division(names: Sequence[str]) -> bool:
    """Whether names tell parts of one division, each another.

    >>> are_of_division(["地表水", "地下水"]), are_of_division(["地表水", "地表水源"])
    (True, False)
    """
    return any(True for _ in _dividing(names))


def _dividing(names: Sequence[str]) -> Iterator[tuple[Partition, set[int]]]:
    """The divisions of which each name tells another part, with those parts."""
    for partition in partitions():
        told = [partition.member(name) for name in names]
        parts = {member[0] for member in told if member is not None}
        if None not in told and len(parts) == len(names):
            yield partition, parts


def together() -> dict[str, tuple[str, ...]]:
    """Words for all parts of a whole at once, with the parts: 城乡 with 城镇 and 农村."""
    return _divisions().together


def attributes() -> frozenset[str]:
    """Words that say which part and name no thing: 男性, 境外输入."""
    return _divisions().attributes


def grades() -> tuple[str, ...]:
    """Words of how good each of the counted is, which name no thing: 优秀, 不合格."""
    return _divisions().grades


def beside(parts: Sequence[str], last: str) -> str | None:
    """What `last` says after its part's name, where `parts` are nothing but other parts of the same whole.

    >>> beside(["城镇"], "农村居民收入"), beside(["茶叶"], "农村居民收入")
    ('居民收入', None)
    """
    for partition in partitions():
        named = [partition.member(part) for part in parts]
        member = partition.member(last)
        if member is None or not all(one is not None and not one[1] for one in named):
            continue
        return member[1] or None
    return None


def sibling(part: str, told: str) -> str | None:
    """The name of `part` in full, where `told` names another part of the same whole and goes on after it.

    >>> sibling("农村居民", "城镇居民旅游人数"), sibling("茶叶", "城镇居民旅游人数")
    ('农村居民旅游人数', None)
    """
    known = partitions()
    others = _members(told, known)
    for partition, own in _members(part, known).items():
        other = others.get(partition)
        if other is None or own[0] == other[0]:
            continue
        rest = other[1].removeprefix(own[1])
        opens = partition.opens(part) and partition.opens(told)
        if opens and rest and other[1].startswith(own[1]):
            return part + rest
    return None


def divides(one: str, other: str) -> bool:
    """Whether the words name two parts of one whole.

    >>> divides("新增境外输入病例", "本土病例"), divides("本土病例", "新增病例")
    (True, False)
    """
    known = partitions()
    others = _members(other, known)
    return any(
        partition in others and others[partition][0] != own[0]
        for partition, own in _members(one, known).items()
    )


def holds(name: str, part: str) -> bool:
    """Whether `name` is of a whole of which `part` names a part, so that there may be more of it.

    >>> holds("国际赛事奖牌", "金牌"), holds("国际赛事金牌", "金牌"), holds("金牌", "奖牌")
    (True, False, False)
    """
    return any(
        any(whole in name for names in partition.whole.values() for whole in names)
        and partition.member(name) is None
        for partition in _members(part, partitions())
    )


@lru_cache(maxsize=4096)
def _members(words: str, among: tuple[Partition, ...]) -> dict[Partition, tuple[int, str]]:
    """The divisions of which `words` name a part, with what `Partition.member` says of it."""
    found = ((partition, partition.member(words)) for partition in among)
    return {partition: member for partition, member in found if member is not None}


@cache
def _divisions() -> Divisions:
    return load_words(FOLDER / "language" / "partitions.yml", Divisions)


@cache
def _part_names() -> frozenset[str]:
    parts = (part for partition in _divisions().divisions for part in partition.parts)
    return frozenset(name for part in parts for name in part)


@cache
def _names(partition: Partition) -> tuple[str, ...]:
    return tuple(name for part in (*partition.parts, *partition.optional) for name in part)


@cache
def _pattern(partition: Partition) -> tuple[re.Pattern[str], dict[str, int]]:
    part_of = {
        name: part
        for part, names in enumerate((*partition.parts, *partition.optional))
        for name in names
    }
    longest_first = sorted(part_of, key=len, reverse=True)
    # 一三产业 names two industries and neither alone, 进出口 both ways and neither, 农林牧渔业 all of farming
    return re.compile(f"(?<![一二三进牧])(?:{'|'.join(map(re.escape, longest_first))})"), part_of
