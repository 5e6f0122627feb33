"""How well heshu knows the relations of a text: precision and recall for each kind, over generated bulletins.

A bulletin as it was written holds together: every finding from a warning upward is a false alarm. With one digit
changed, so that a relation cannot hold, a finding must name the changed number and another of that relation.
`python -m bench.relations [BULLETINS [FIRST_SEED]] [KIND…]` prints the table and, of the kinds named, what was missed.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import islice
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING, Any, NamedTuple

from bench.bulletins import Bulletin, Corruption, bulletin, corrupt, reverse
from bench.saying import say
from flows.extract.stage import extract
from flows.read.documents import document, staged
from flows.relate import relate
from schemas.checks import check

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import polars as pl

    from bench.bulletins import Known

BULLETINS = 200
LEAST = 0.98
"""Of precision and of recall, for each kind."""
LOUD = frozenset(("warning", "error", "critical"))
PER_KIND = 2
"""Relations of one kind that are broken in one passage: a long table would else outweigh the rest."""
PER_RELATION = 2
"""Operands changed, one at a time."""
BATCH = 400
"""Documents in one frame."""
Span = tuple[int, int]


class Entry(NamedTuple):
    """A relation or a finding of one document, with the spans of its figures."""

    name: str
    verdict: str
    spans: frozenset[Span]
    is_loud: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What heshu says of one document."""

    relations: list[Entry]
    findings: list[Entry]

    def loud(self) -> list[Entry]:
        """The findings from a warning upward."""
        return [one for one in self.findings if one.is_loud]

    def kind_of(self, finding: Entry) -> str:
        """The kind of relation that a finding is about; the check's name where it is about a single figure."""
        kinds = (one.name for one in self.relations if one.spans == finding.spans)
        return next(kinds, finding.name)


@dataclass(slots=True)
class Tally:
    """The counts of one kind."""

    relations: int = 0
    recognised: int = 0
    changed: int = 0
    noticed: int = 0
    false: int = 0
    missed: list[str] = field(default_factory=list)
    frames: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    """Whether each change was noticed, by the sentence that states the relation."""

    @property
    def recall(self) -> float:
        """Of the changes that break a relation, those noticed."""
        return self.noticed / self.changed if self.changed else 1.0

    @property
    def precision(self) -> float:
        """Of all alarms, those for a reason."""
        alarms = self.noticed + self.false
        return self.noticed / alarms if alarms else 1.0


Report = dict[str, Tally]


def measure(count: int = BULLETINS, first_seed: int = 1) -> Report:
    """The tally of each kind over so many bulletins, untouched and with one number changed at a time."""
    report: Report = defaultdict(Tally)
    bulletins = [bulletin(seed) for seed in range(first_seed, first_seed + count)]
    for one, reply in zip(bulletins, replies(one.text for one in bulletins), strict=True):
        _count_untouched(report, one, reply)
    singles = [single for one in bulletins for single in one.alone()]
    untouched = replies(one.text for one in singles)
    random = Random(first_seed)  # noqa: S311 - repeatable, not secret
    cases = [
        (change, before)
        for single, before in zip(singles, untouched, strict=True)
        for change in corruptions(single, random)
    ]
    after = replies(change.text for change, _ in cases)
    for (change, before), reply in zip(cases, after, strict=True):
        _count_changed(report, change, before, reply)
    return dict(report)


def corruptions(one: Bulletin, random: Random) -> list[Corruption]:
    """For each relation chosen, changes to two operands; where no digit can break it, a word of direction."""
    chosen: list[Known] = []
    for relation in random.sample(one.relations, len(one.relations)):
        if sum(other.kind == relation.kind for other in chosen) < PER_KIND:
            chosen.append(relation)
    return [change for relation in chosen for change in _of_relation(one, relation, random)]


def _of_relation(one: Bulletin, relation: Known, random: Random) -> list[Corruption]:
    operands = random.sample(relation.operands, len(relation.operands))
    of_digits = (corrupt(one, relation, operand, random) for operand in operands)
    of_words = (reverse(one, relation, operand) for operand in operands)
    return _first(of_digits) or _first(of_words)


def _first(changes: Iterable[Corruption | None]) -> list[Corruption]:
    return list(islice((change for change in changes if change is not None), PER_RELATION))


def shortfall(report: Report, least: float = LEAST) -> list[str]:
    """A line for each kind whose precision or recall is less than asked for."""
    return [
        f"{kind}: {name} {value:.3f} < {least}"
        for kind, tally in sorted(report.items())
        for name, value in (("precision", tally.precision), ("recall", tally.recall))
        if value < least
    ]


# -- counting ------------------------------------------------------------------------------------------------------


def _count_untouched(report: Report, one: Bulletin, reply: Reply) -> None:
    for finding in reply.loud():
        tally = report[reply.kind_of(finding)]
        tally.false += 1
        tally.missed.append(f"false alarm: {_around(one.text, finding.spans)}")
    for known in one.relations:
        tally = report[known.kind]
        tally.relations += 1
        tally.recognised += any(_covers(entry, known) for entry in reply.relations)


def _count_changed(report: Report, change: Corruption, before: Reply, reply: Reply) -> None:
    tally = report[change.relation.kind]
    tally.changed += 1
    old = {finding.spans for finding in before.loud()}
    noticed = any(
        finding.verdict == "inconsistent" and finding.spans not in old and _names(finding, change)
        for finding in reply.loud()
    )
    tally.frames[change.relation.frame].append(noticed)
    if noticed:
        tally.noticed += 1
        return
    spans = frozenset((one.start, one.end) for one in change.relation.operands)
    tally.missed.append(f"{change.operand.text}→{change.number}: {_around(change.text, spans)}")


def _covers(entry: Entry, known: Known) -> bool:
    return all(_is_in((one.start, one.end), entry.spans) for one in known.operands)


def _names(finding: Entry, change: Corruption) -> bool:
    changed = change.operand
    others = [one for one in change.relation.operands if one is not changed]
    return _is_in((changed.start, changed.end), finding.spans) and (
        not others or any(_is_in((one.start, one.end), finding.spans) for one in others)
    )


def _is_in(span: Span, spans: Iterable[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in spans)


def _around(text: str, spans: Iterable[Span]) -> str:
    """The lines that hold the spans, these in brackets."""
    ordered = sorted(spans)
    start = text.rfind("\n", 0, ordered[0][0]) + 1
    end = text.find("\n", ordered[-1][1])
    for low, high in reversed(ordered):
        text = f"{text[:low]}[{text[low:high]}]{text[high:]}"
    return text[start : end + 2 * len(ordered)].replace("\n", " / ")


# -- heshu ---------------------------------------------------------------------------------------------------------


def replies(texts: Iterable[str]) -> list[Reply]:
    """What heshu says of each text, many documents to a frame."""
    rows = [document(text, str(number)) for number, text in enumerate(texts)]
    return [
        reply
        for at in range(0, len(rows), BATCH)
        for reply in _replies_of_batch(rows[at : at + BATCH])
    ]


def _replies_of_batch(rows: Sequence[dict[str, Any]]) -> list[Reply]:
    frames = staged(rows)
    for stage in (extract, relate, check):
        frames |= stage(frames)
    relations = _entries(frames["relations"], frames["relation_figures"], "relation_id", "kind")
    findings = _entries(frames["findings"], frames["finding_figures"], "fingerprint", "check")
    return [Reply(relations[row["document_id"]], findings[row["document_id"]]) for row in rows]


def _entries(
    frame: pl.DataFrame, operands: pl.DataFrame, key: str, name: str
) -> dict[str, list[Entry]]:
    spans: dict[str, set[Span]] = defaultdict(set)
    for identity, start, end in operands.select(key, "start_char", "end_char").iter_rows():
        spans[identity].add((start, end))
    entries: dict[str, list[Entry]] = defaultdict(list)
    for row in frame.iter_rows(named=True):
        entries[row["document_id"]].append(
            Entry(
                row[name], row["verdict"], frozenset(spans[row[key]]), row.get("severity") in LOUD
            )
        )
    return entries


# -- printing ------------------------------------------------------------------------------------------------------


def lines(report: Report) -> list[str]:
    """The report as a table, the sum of all kinds last."""
    total = Tally()
    for tally in report.values():
        for name in ("relations", "recognised", "changed", "noticed", "false"):
            setattr(total, name, getattr(total, name) + getattr(tally, name))
    head = f"  {'kind':<18}{'relations':>10}{'recognised':>12}{'changes':>9}{'recall':>9}{'alarms':>8}{'precision':>11}"
    return [head, *(_row(kind, report[kind]) for kind in sorted(report)), _row("all", total)]


def _row(kind: str, tally: Tally) -> str:
    recognised = tally.recognised / tally.relations if tally.relations else 0
    return (
        f"  {kind:<18}{tally.relations:>10}{recognised:>12.1%}{tally.changed:>9}{tally.recall:>9.1%}"
        f"{tally.false:>8}{tally.precision:>11.1%}"
    )


def by_frame(tally: Tally) -> list[str]:
    """The sentences of one kind, those least understood first."""
    ordered = sorted(tally.frames.items(), key=lambda one: (sum(one[1]) / len(one[1]), one[0]))
    return [f"  {sum(seen):>4} of {len(seen):<4}{frame!r}" for frame, seen in ordered]


def main(arguments: Sequence[str]) -> None:
    """Print the table, and what was missed of the kinds that are named."""
    start = perf_counter()
    numbers = [int(one) for one in arguments if one.isdigit()]
    report = measure(*numbers)
    for kind in arguments:
        if kind in report:
            say(*report[kind].missed, *by_frame(report[kind]))
    say(*lines(report), f"  {perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
