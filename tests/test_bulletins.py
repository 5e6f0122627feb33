"""The generated bulletins are what they are taken for: consistent as written, and broken by a changed digit.

How well heshu notices is measured by `make bench`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from random import Random

import pytest

from bench import relations
from bench.bulletins import Bulletin, Operand, bulletin, corrupt, reverse
from bench.bulletins.corruption import breaks

SEEDS = range(1, 41)

FREQUENT = {
    "sum", "shares", "share", "balance", "growth", "change", "point_change", "contribution", "per_capita", "average_growth",
}  # fmt: skip
KINDS = FREQUENT | {
    "weighted_growth", "ratio", "index", "cumulative", "restated", "enumeration", "id_range", "bound", "granularity",
    "turning_point", "direction", "date_order", "containment",
}  # fmt: skip


@cache
def written(seed: int) -> Bulletin:
    return bulletin(seed)


def test_a_seed_always_writes_the_same_bulletin() -> None:
    assert [bulletin(seed) for seed in (1, 2)] == [written(1), written(2)]
    assert written(1) != written(2)


def test_an_operand_stands_where_it_says() -> None:
    for seed in SEEDS:
        one = written(seed)
        for relation in one.relations:
            quotes = [one.text[operand.start : operand.end] for operand in relation.operands]
            assert quotes == [operand.text for operand in relation.operands]


def test_every_relation_holds_between_the_printed_numbers() -> None:
    failed = [
        relation
        for seed in SEEDS
        for relation in written(seed).relations
        if not relation.holds() or not relation.holds(wide=True)
    ]
    assert failed == []


def test_a_passage_alone_has_the_relations_it_has_in_the_bulletin() -> None:
    for seed in SEEDS:
        alone = [relation for single in written(seed).alone() for relation in single.relations]
        assert [_quotes(one.operands) for one in alone] == [
            _quotes(one.operands) for one in written(seed).relations
        ]


def test_every_kind_is_written_in_many_ways() -> None:
    frames: dict[str, set[str]] = {}
    for seed in range(1, 401):
        for relation in written(seed).relations:
            frames.setdefault(relation.kind, set()).add(relation.frame)
    assert set(frames) == KINDS
    few = {
        kind: len(found)
        for kind, found in frames.items()
        if len(found) < (6 if kind in FREQUENT else 3)
    }
    assert few == {}


def _quotes(operands: tuple[Operand, ...]) -> list[str]:
    return [operand.text for operand in operands]


def test_a_corruption_changes_one_digit_and_breaks_the_relation() -> None:
    random = Random(1)  # noqa: S311 - repeatable, not secret
    kinds = set()
    for seed in SEEDS:
        one = written(seed)
        for relation in one.relations:
            change = corrupt(one, relation, relation.operands[0], random)
            if change is None:
                continue
            kinds.add(relation.kind)
            different = [
                at
                for at, pair in enumerate(zip(one.text, change.text, strict=True))
                if len(set(pair)) > 1
            ]
            assert len(different) == 1
            assert change.operand.start <= different[0] < change.operand.end
            assert change.number[0] != "0" or change.operand.text[0] == "0"
            assert not relation.holds(
                {change.operand: replace(change.operand, text=change.number)}, wide=True
            )
    assert kinds >= {"sum", "share", "growth", "balance", "per_capita"}


def test_what_no_digit_breaks_breaks_with_the_word_of_direction() -> None:
    turns = [
        (one, relation)
        for one in map(written, range(1, 401))
        for relation in one.relations
        if "由负转正" in relation.frame
    ]
    assert turns
    for one, relation in turns:
        after, before = relation.operands
        random = Random(1)  # noqa: S311 - repeatable, not secret
        assert corrupt(one, relation, before, random) is None
        change = reverse(one, relation, before)
        assert change is not None
        assert f"增长{before.text}%" in change.text
        assert change.text[after.start : after.end] == after.text


@pytest.mark.parametrize(
    ("number", "is_broken"),
    [
        ("510", False),  # 500 may mean 450 to 550, and 510 likewise 505 to 515
        ("900", True),
    ],
)
def test_trailing_zeros_may_be_unstated(number: str, is_broken: bool) -> None:  # noqa: FBT001
    from bench.bulletins import identities
    from bench.bulletins.draw import exactly
    from bench.bulletins.text import Relation, compose, passage

    total, parts = exactly(500, "人"), [exactly(300, "人"), exactly(200, "人")]
    pieces = (total, "，其中", parts[0], "，", parts[1])
    known = Relation("sum", identities.adds_up, (total, *parts))
    (relation,) = compose("", [passage("", pieces, [known], [])]).relations
    assert breaks(relation, relation.operands[0], number) is is_broken


def test_a_kind_that_falls_short_is_named_with_what_it_falls_short_in() -> None:
    report = {
        "sum": relations.Tally(changed=100, noticed=98, false=2),
        "share": relations.Tally(changed=100, noticed=97),
        "growth": relations.Tally(changed=100, noticed=100, false=3),
    }
    assert relations.shortfall(report, 0.98) == [
        "growth: precision 0.971 < 0.98",
        "share: recall 0.970 < 0.98",
    ]


def test_the_measurement_counts_every_relation_once() -> None:
    report = relations.measure(2)
    counted = {kind: tally.relations for kind, tally in report.items() if tally.relations}
    kinds = [relation.kind for seed in (1, 2) for relation in written(seed).relations]
    assert counted == {kind: kinds.count(kind) for kind in kinds}
    assert all(tally.noticed <= tally.changed for tally in report.values())
