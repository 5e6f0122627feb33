"""A mean of all lies between the means of those that they are divided into: 居民人均收入 between 城镇居民 and 农村居民.

The parts are told by a known division and by nothing else, in one paragraph, and the mean of all right before them.
Source: the definition of a mean, which weighs each part by how many it has.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity
from flows.relate.confidence import SURE
from flows.relate.formulas import lies_among
from flows.relate.groups import same_place, same_time
from flows.relate.words import ends_in
from schemas.catalogue.partitions import partitions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.groups import Group
    from flows.relate.view import Amount, View
    from schemas.catalogue.partitions import Partition
    from schemas.records import Relation

MEAN = regex(r"[人户亩][年月日]?均|平均")
"""In the name of a mean."""
BACK_AMOUNTS = 4
"""Amounts before the first part among which the mean of all may be, with what is told of it: its growth, its rank."""
SENTENCES_APART = 1


def find(view: View, _: Sequence[Group] = ()) -> Iterator[Relation]:
    """Every mean of all that stands before the means of all parts of a division."""
    means = [one for one in view.amounts if one.figure.role == "level" and MEAN.search(one.name)]
    for _, paragraph in groupby(means, key=lambda one: one.block):
        told = list(paragraph)
        for partition in partitions():
            parts = [] if partition.optional else _complete(partition, told)
            whole = _mean_of_all(parts, told) if parts else None
            if whole is not None:
                yield _relation(whole, parts)
                break


def _complete(partition: Partition, told: Sequence[Amount]) -> list[Amount]:
    """The means of all parts, each told once and called alike but for the part; empty where one is missing."""
    members = [(partition.member(one.name), one) for one in told]
    found = [(member[0], member[1], one) for member, one in members if member is not None]
    nouns = {noun for _, noun, _ in found}
    numbers = sorted(number for number, _, _ in found)
    parts = [one for _, _, one in found]
    are_alike = len(nouns) == 1 and all(
        one.is_like(parts[0]) and same_time(one, parts[0]) and same_place(one, parts[0])
        for one in parts
    )
    is_full = numbers == list(range(len(partition.parts)))
    return parts if is_full and are_alike else []


def _mean_of_all(parts: Sequence[Amount], told: Sequence[Amount]) -> Amount | None:
    """The mean told last before the parts, if it is called as they are but for the part."""
    first = parts[0]
    before = [one for one in told if one.index < first.index]
    if not before:
        return None
    whole = before[-1]
    is_near = (
        first.index - whole.index <= BACK_AMOUNTS
        and first.sentence - whole.sentence <= SENTENCES_APART
        and whole.bracket in (None, first.bracket)
    )
    is_of_all = all(_is_all_of(whole, part) for part in parts)
    return whole if is_near and is_of_all else None


def _is_all_of(whole: Amount, part: Amount) -> bool:
    """Whether the two are measured alike, and the part is called as the whole is and more."""
    return (
        whole.is_like(part)
        and same_time(whole, part)
        and same_place(whole, part)
        and ends_in(part.name, whole.name)
        and part.name != whole.name
    )


def _relation(whole: Amount, parts: Sequence[Amount]) -> Relation:
    terms = [
        Term(one.figure, role)
        for role, one in (("mean", whole), *(("part mean", one) for one in parts))
    ]
    listed = ", ".join(part.figure.text for part in parts)
    chinese = "、".join(part.figure.text for part in parts)
    return identity(
        "bound",
        terms,
        lies_among,
        Wording(
            f"{whole.figure.text} ∈ [{listed}]",
            f"the mean of all, {whole.figure.text}, lies outside the means of its parts, {listed}",
            f"总体平均{whole.figure.text}不在各部分平均（{chinese}）之间",
        ),
        SURE,
    )
