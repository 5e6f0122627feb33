"""The recognisers that people use today, each over the same documents. Runs in their environment, not in heshu's.

`python -m bench.peers cn2an texts.json 1000000` prints one JSON object: version, seconds, bytes, results, failures.
Each is measured in a process of its own.
"""

from __future__ import annotations

import gc
import json
import sys
import warnings
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from bench.texts import warm_up

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Recognise = Callable[[str], int]
    """From a text to the number of results."""


def cn2an() -> Recognise:
    """Chinese numerals into Arabic ones: the bare minimum, with neither units nor offsets."""
    peer = import_module("cn2an")

    return lambda text: peer.transform(text, "cn2an") != text


def jionlp() -> Recognise:
    """Sums of money and times, with their values."""
    peer = import_module("jionlp")

    base = {"year": 2021, "month": 1, "day": 1}
    return lambda text: (
        len(peer.ner.extract_money(text)) + len(peer.ner.extract_time(text, time_base=base))
    )


def recognizers() -> Recognise:
    """Its models of numbers, of numbers with units, and of dates and times, for Chinese."""
    peer = import_module("recognizers_suite")

    models = [
        peer.recognize_number, peer.recognize_ordinal, peer.recognize_percentage, peer.recognize_currency,
        peer.recognize_dimension, peer.recognize_age, peer.recognize_temperature, peer.recognize_datetime,
    ]  # fmt: skip
    return lambda text: sum(len(model(text, peer.Culture.Chinese)) for model in models)


PEERS = {"cn2an": cn2an, "jionlp": jionlp, "recognizers-text-suite": recognizers}


def measure(recognise: Recognise, documents: Sequence[str], budget: int) -> dict[str, Any]:
    """One pass over the first documents that together reach `budget` bytes."""
    done = found = failed = 0
    seconds = 0.0
    for text in documents:
        if done >= budget:
            break
        start = perf_counter()
        try:
            found += recognise(text)
        except Exception:  # noqa: BLE001 - a peer that fails on a text has still spent the time
            failed += 1
        seconds += perf_counter() - start
        done += len(text.encode())
    return {"seconds": seconds, "bytes": done, "found": found, "failed": failed}


def main(name: str, path: str, budget: str) -> None:
    """Measure one peer and print what was measured as the last line."""
    warnings.simplefilter("ignore")
    texts = json.loads(Path(path).read_text(encoding="utf-8"))
    recognise = PEERS[name]()
    recognise(warm_up())
    gc.collect()
    figures = {
        title: measure(recognise, documents, int(budget)) for title, documents in texts.items()
    }
    sys.stdout.write(json.dumps({"version": version(name), "texts": figures}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
