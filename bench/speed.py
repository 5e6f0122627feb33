"""heshu's own speed: over documents in worker processes, to Parquet, and against the length of one text.

A pool is warm before the clock starts: what is measured is the work, not the start of Python. Each measurement has a
pool of its own, so that none profits from what another has cached.
"""

from __future__ import annotations

import gc
import hashlib
import re
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import polars as pl

from bench import texts
from flows.extract import extract_text, recognise
from flows.extract.collector import at_rest
from flows.extract.figures.stated.dates import Anchor, resolve
from flows.extract.stage import extract
from flows.read.documents import document, staged
from flows.regex import compile_all
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from multiprocessing.synchronize import Barrier

T = TypeVar("T")

ANCHOR = Anchor(2021)
"""Completes dates without a year, as the time base does that the peers are given."""
BATCHES = 16
"""Pieces of the work: enough that two processes end at about the same time."""
DIGESTED = 50
"""So many documents tell whether two builds read alike."""
SCANS = 10
"""The bare scan is too quick for one pass."""
GATE = "[0-9〇零一二三四五六七八九十百千万亿两]"

REPEATED = ("9", "一", "(", "三、", "全年实现增加值1234.5亿元，比上年增长6.8%。")
"""What a quadratic pattern would choke on."""
PATIENCE_S = 20
"""Half of it takes a second or two where time is linear."""


class Measured(NamedTuple):
    """Wall-clock seconds, and the figures and ignored numerals that were found meanwhile."""

    seconds: float
    found: int


# -- extraction over many documents --------------------------------------------------------------------------------


def heshu(documents: Sequence[str]) -> dict[str, Measured]:
    """All of it over these documents, on one process and, where they are several, to Parquet and on two."""
    measured = {"figures": recognition(documents, 1), "meaning": extraction(documents, 1)}
    if len(documents) > 1:
        with TemporaryDirectory() as folder:
            measured |= {
                "figures on 2": recognition(documents, 2),
                "meaning on 2": extraction(documents, 2),
                "stored": to_parquet(documents, 1, Path(folder)),
                "stored on 2": to_parquet(documents, 2, Path(folder)),
            }
    return measured


def digest(documents: Sequence[str]) -> str:
    """What is read in the first of these documents, in short: two builds of heshu must agree on it."""
    read = hashlib.sha256()
    for text in documents[:DIGESTED]:
        read.update(repr(extract_text(text)).encode())
    return read.hexdigest()


def recognition(documents: Sequence[str], processes: int) -> Measured:
    """Text to numerals with span, number, unit and interval, and to dates, in memory: what recognisers do."""
    return _in_pool(_recognise, batches(documents), processes)


def extraction(documents: Sequence[str], processes: int) -> Measured:
    """Text to figures with attribution, in memory."""
    return _in_pool(_extract, batches(documents), processes)


def to_parquet(documents: Sequence[str], processes: int, folder: Path) -> Measured:
    """Documents from Parquet, through the stage and its contract, to Parquet figures and ignored numerals."""
    paths = []
    for number, batch in enumerate(batches(documents)):
        rows = [document(text, f"{number}-{index}.txt") for index, text in enumerate(batch)]
        paths.append(folder / f"{number}.documents.parquet")
        staged(rows)["documents"].write_parquet(paths[-1])
    return _in_pool(_extract_to_parquet, paths, processes)


def batches(documents: Sequence[str]) -> list[Sequence[str]]:
    """The documents in up to `BATCHES` pieces of about the same size."""
    size = -(-len(documents) // BATCHES)
    return [documents[at : at + size] for at in range(0, len(documents), size)]


def _recognise(documents: Sequence[str]) -> int:
    found = 0
    with at_rest():  # as the stage reads a batch
        for text in documents:
            numerals = recognise(text)
            for one in numerals:
                if one.form == "date":
                    resolve(one.text, ANCHOR)
            found += len(numerals)
    return found


def _extract(documents: Sequence[str]) -> int:
    return sum(len(part) for text in documents for part in extract_text(text))


def _extract_to_parquet(path: Path) -> int:
    frames = extract({"documents": pl.read_parquet(path)})
    for name, rows in frames.items():
        rows.write_parquet(path.with_name(f"{path.stem}.{name}.parquet"))
    return sum(rows.height for rows in frames.values())


def _in_pool(task: Callable[[T], int], work: Sequence[T], processes: int) -> Measured:
    context = get_context("spawn")
    ready = context.Barrier(processes + 1)
    with context.Pool(processes, _warm_up, (ready,)) as pool:
        ready.wait()
        start = perf_counter()
        found = sum(pool.imap_unordered(task, work))
        return Measured(perf_counter() - start, found)


def _warm_up(ready: Barrier) -> None:
    """Load the catalogue, compile the grammar, all of it, and wait for the other workers."""
    extract({"documents": staged([document(texts.warm_up(), "warm-up.txt")])["documents"]})
    compile_all()
    gc.collect()  # the search for cycles that loading calls for belongs to the start, for the peers too
    ready.wait()


# -- what it is held against ---------------------------------------------------------------------------------------


def bare_scan(documents: Sequence[str]) -> Measured:
    """One digit-gated `re` over the same documents: a number and a unit of the catalogue, and nothing else."""
    pattern = _bare_pattern()
    start = perf_counter()
    for _ in range(SCANS):
        found = sum(len(pattern.findall(text)) for text in documents)
    return Measured((perf_counter() - start) / SCANS, found)


@cache
def _bare_pattern() -> re.Pattern[str]:
    units = "|".join(re.escape(name) for name in sorted(language().units, key=len, reverse=True))
    number = r"(?:\d+(?:,\d{3})*(?:\.\d+)?|[〇零一二三四五六七八九十百千万亿两]+)"
    return re.compile(rf"(?={GATE}){number}[万亿]*(?:%|个百分点|{units})?")


def linear(unit: str, size: int) -> tuple[float, float | None]:
    """Seconds for half of `size` UTF-8 bytes of one repeated unit, and for all of it; None if half took too long."""
    count = size // len(unit.encode())
    extract_text(texts.warm_up())
    compile_all()
    half = _seconds(unit * (count // 2))
    return half, None if half > PATIENCE_S else _seconds(unit * count)


def _seconds(text: str) -> float:
    start = perf_counter()
    extract_text(text)
    return perf_counter() - start
