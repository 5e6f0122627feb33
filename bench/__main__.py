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
from typing import Any

from bench import relations, speed, texts
from bench.saying import say
from bench.speed import Measured

SIZE = 2_000_000
"""UTF-8 bytes of each generated text."""
SEED = 1
LINEAR = 1_000_000
PEERS_PYTHON, COMPILED = Path("build/bench/bin/python"), Path("build/compiled")
WAYS = ("figures", "meaning", "stored")
"""Figures alone, with what they measure, and that to Parquet."""
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
    say(
        f"heshu {version('heshu')}, Python {platform.python_version()}, {os.cpu_count()} cores; one run, one pass"
    )
    peers = {name: _peer(name, written) for name in BUDGETS}
    compiled = _compiled(written)
    for title, documents in written.items():
        _compare(
            title,
            documents,
            {"heshu": speed.heshu(documents), "heshu, compiled": compiled[title]},
            {name: (peer["version"], peer["texts"][title]) for name, peer in peers.items()},
        )
    _linear()
    _relations()


def _peer(name: str, written: Texts) -> dict[str, Any]:
    """What `bench.peers` measured of one peer, in the peers' environment."""
    return _measured_by([str(PEERS_PYTHON), "-m", "bench.peers", name], written, BUDGETS[name])


def _compiled(written: Texts) -> dict[str, dict[str, Measured]]:
    """What `bench.compiled` measured of the compiled heshu, which must read what this one reads."""
    path = os.pathsep.join((str(COMPILED), "."))
    command = [sys.executable, "-P", "-m", "bench.compiled"]
    found = _measured_by(command, written, PYTHONPATH=path)
    for title, documents in written.items():
        if found[title]["digest"] != speed.digest(documents):
            raise SystemExit(f"{COMPILED} reads {title} otherwise than the source does")
    return {
        title: {name: Measured(*one) for name, one in result["measured"].items()}
        for title, result in found.items()
    }


def _measured_by(
    command: list[str], written: Texts, *options: object, **environment: str
) -> dict[str, Any]:
    """What a program prints last, in JSON, when it has read the texts from a file."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "texts.json")
        path.write_text(json.dumps(written), encoding="utf-8")
        done = subprocess.run(  # noqa: S603 - our own modules
            [*command, str(path), *map(str, options)],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | environment,
        )
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _compare(
    title: str,
    documents: list[str],
    builds: dict[str, dict[str, Measured]],
    peers: dict[str, tuple[str, dict[str, Any]]],
) -> None:
    """One text: a line for each way to read it."""
    size = texts.size_of(documents)
    bare = size / speed.bare_scan(documents).seconds / MEGA
    found = builds["heshu"]["meaning"].found
    say(
        f"\n{title}: {size / MEGA:.3g} MB, documents: {len(documents)}, figures and ignored numerals: {found}"
    )
    _line("bare scan with re", bare, "")
    for build, measured in builds.items():
        rates = {name: size / one.seconds / MEGA for name, one in measured.items()}
        for name in WAYS:
            if name in rates:
                _line(f"{build}: {name}", rates[name], f"{rates[name] / bare:.1%} of the bare scan")
            if f"{name} on 2" in rates:
                both = rates[f"{name} on 2"]
                _line(
                    f"{build}: {name}, 2 processes", both, f"{both / rates[name]:.2f} × 1 process"
                )
        for name, (release, peer) in peers.items():
            other = peer["bytes"] / peer["seconds"] / MEGA
            slice_ = f"; on its first {peer['bytes'] / MEGA:.3g} MB" if peer["bytes"] < size else ""
            failed = f"; failed on {peer['failed']} documents" if peer["failed"] else ""
            _line(
                f"{name} {release}",
                other,
                f"{build} / it = {rates['figures'] / other:.3g}, with meaning {rates['meaning'] / other:.3g}; "
                f"found {peer['found']}{slice_}{failed}",
            )


def _linear() -> None:
    say(f"\none text of {LINEAR / MEGA:g} MB: seconds, and the ratio to half of it (linear: 2)")
    for unit in speed.REPEATED:
        half, whole = speed.linear(unit, LINEAR)
        outcome = (
            f"half of it took {half:.0f} s"
            if whole is None
            else f"{whole:8.2f} s {whole / half:6.2f}"
        )
        say(f"  {outcome}  {unit}")


def _relations() -> None:
    say(
        f"\nrelations in {relations.BULLETINS} generated bulletins, and one digit changed at a time"
    )
    for line in relations.lines(relations.measure()):
        say(line)


def _line(name: str, rate: float, remark: str) -> None:
    say(f"  {name:<32}{rate:9.3f} MB/s   {remark}")


if __name__ == "__main__":
    main()
