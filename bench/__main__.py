"""`make bench`: heshu and the other recognisers over the same documents, one pass each, one after the other.

What is measured is in `bench.speed` and `bench.peers`, what is read in `bench.texts`. Last, how well the relations
between figures are known: `bench.relations`.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from bench import relations, speed, texts

if TYPE_CHECKING:
    from bench.speed import Measured

SIZE = 2_000_000
"""UTF-8 bytes of each generated text."""
SEED = 1
LINEAR = 1_000_000
PEERS_PYTHON = Path("build/bench/bin/python")
BUDGETS = {"jionlp": 500_000, "recognizers-text-suite": 100_000, "cn2an": SIZE}
"""Bytes that each peer reads of a generated text: the slow ones a slice, so that a run takes a few minutes."""
MEGA = 1e6

Texts = dict[str, list[str]]


def main() -> None:
    """Measure everything and print it."""
    written: Texts = {
        "bulletins": texts.bulletins(SIZE, SEED),
        "news": texts.news(SIZE, SEED),
        "article": texts.article(),
    }
    _say(
        f"heshu {version('heshu')}, Python {platform.python_version()}, {os.cpu_count()} cores; one run, one pass"
    )
    peers = {name: _peer(name, written) for name in BUDGETS}
    for title, documents in written.items():
        _compare(
            title,
            documents,
            {name: (peer["version"], peer["texts"][title]) for name, peer in peers.items()},
        )
    _linear()
    _relations()


def _peer(name: str, written: Texts) -> dict[str, Any]:
    """What `bench.peers` measured of one peer, in the peers' environment."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "texts.json")
        path.write_text(json.dumps(written), encoding="utf-8")
        command = [str(PEERS_PYTHON), "-m", "bench.peers", name, str(path), str(BUDGETS[name])]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own module
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _compare(
    title: str, documents: list[str], peers: dict[str, tuple[str, dict[str, Any]]]
) -> None:
    """One text: a line for each way to read it."""
    size = texts.size_of(documents)
    figures, one = speed.recognition(documents, 1), speed.extraction(documents, 1)
    rate, attributed = (size / measured.seconds / MEGA for measured in (figures, one))
    bare = size / speed.bare_scan(documents).seconds / MEGA
    _say(
        f"\n{title}: {size / MEGA:.3g} MB, documents: {len(documents)}, figures and ignored numerals: {one.found}"
    )
    _line("heshu, figures alone", rate, f"{rate / bare:.1%} of the bare scan")
    _line("heshu, with their meaning", attributed, f"{attributed / bare:.1%} of the bare scan")
    for name, (release, measured) in peers.items():
        other = measured["bytes"] / measured["seconds"] / MEGA
        slice_ = (
            f"; on its first {measured['bytes'] / MEGA:.3g} MB" if measured["bytes"] < size else ""
        )
        failed = f"; failed on {measured['failed']} documents" if measured["failed"] else ""
        _line(
            f"{name} {release}",
            other,
            f"heshu / it = {rate / other:.3g}, with meaning {attributed / other:.3g}; "
            f"found {measured['found']}{slice_}{failed}",
        )
    _line(
        "bare scan with re",
        bare,
        f"heshu / it = {rate / bare:.3f}, with meaning {attributed / bare:.3f}",
    )
    if len(documents) > 1:
        _line(
            "figures alone, 2 processes", *_against(speed.recognition(documents, 2), figures, size)
        )
        _line("with meaning, 2 processes", *_against(speed.extraction(documents, 2), one, size))
        with TemporaryDirectory() as folder:
            alone = speed.to_parquet(documents, 1, Path(folder))
            both = speed.to_parquet(documents, 2, Path(folder))
        stored = size / alone.seconds / MEGA
        _line("to Parquet, 1 process", stored, f"{stored / bare:.1%} of the bare scan")
        _line("to Parquet, 2 processes", *_against(both, alone, size))


def _against(two: Measured, one: Measured, size: int) -> tuple[float, str]:
    return size / two.seconds / MEGA, f"{one.seconds / two.seconds:.2f} × 1 process"


def _linear() -> None:
    _say(f"\none text of {LINEAR / MEGA:g} MB: seconds, and the ratio to half of it (linear: 2)")
    for unit in speed.REPEATED:
        half, whole = speed.linear(unit, LINEAR)
        outcome = (
            f"half of it took {half:.0f} s"
            if whole is None
            else f"{whole:8.2f} s {whole / half:6.2f}"
        )
        _say(f"  {outcome}  {unit}")


def _relations() -> None:
    _say(
        f"\nrelations in {relations.BULLETINS} generated bulletins, and one digit changed at a time"
    )
    for line in relations.lines(relations.measure()):
        _say(line)


def _line(name: str, rate: float, remark: str) -> None:
    _say(f"  {name:<32}{rate:9.3f} MB/s   {remark}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
