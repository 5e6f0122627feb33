"""How often the attribution of a figure is right, for each confidence it was given: on documents labelled by hand.

python -m bench.calibration FIGURES.jsonl DOCUMENTS, where a line of labels has `file`, `start`, `end`, `kind` and
`indicator_zh`, and may have `indicator_also_accept` and `region`. An attribution is right where its name is close
to what the label says and no closer to another name of the document: wording is a matter of taste, the place is a field
of its own.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from flows.extract import extract_text

CLOSE = 0.6
Label = dict[str, Any]


def main(labels: Path, documents: Path) -> None:
    """Print the table."""
    tally: dict[float, list[bool]] = defaultdict(list)
    by_file: dict[str, list[Label]] = defaultdict(list)
    for line in labels.read_text(encoding="utf-8").splitlines():
        label: Label = json.loads(line)
        by_file[label["file"]].append(label)
    for name, found in by_file.items():
        text = (documents / name).read_bytes().decode("utf-8")
        for confidence, right in judged(text, found):
            tally[confidence].append(right)
    sys.stdout.write("| confidence | figures | right |\n|---|---|---|\n")
    for confidence, rights in sorted(tally.items(), reverse=True):
        share = sum(rights) / len(rights)
        sys.stdout.write(f"| {confidence} | {len(rights)} | {share:.0%} |\n")


def judged(text: str, labels: list[Label]) -> list[tuple[float, bool]]:
    """For each labelled quantity that was read: how sure its attribution is, and whether it is right."""
    figures = {figure.start: figure for figure in extract_text(text).figures}
    wanted = [label for label in labels if label["kind"] not in ("date", "ordinal")]
    names = {name for label in wanted for name in _names(label)}
    found = []
    for label in wanted:
        figure = figures.get(label["start"])
        if figure is None or figure.indicator is None:
            continue
        own = _names(label)
        closest = max(_alike(figure.indicator, name) for name in own)
        rival = max((_alike(figure.indicator, name) for name in names - own), default=0.0)
        found.append((figure.confidence, closest >= CLOSE and closest >= rival))
    return found


def _names(label: Label) -> set[str]:
    place = (label.get("region") or "").rstrip("省市")
    given = (label.get("indicator_zh"), *(label.get("indicator_also_accept") or ()))
    return {_plain(name.removeprefix(place)) for name in given if name}


def _alike(ours: str, theirs: str) -> float:
    return SequenceMatcher(None, _plain(ours), theirs, autojunk=False).ratio()


def _plain(name: str) -> str:
    """A name without basis and quotes: 涨跌幅 and 增长率 are 增速 by other names."""
    for word in ("涨跌幅度", "涨跌幅", "增长率", "增幅", "涨幅", "降幅", "跌幅"):
        name = name.replace(word, "增速")
    for word in ("同比", "环比", "“", "”", '"'):
        name = name.replace(word, "")
    return name


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
