"""The compiled heshu over the same documents: in the same interpreter, with `build/compiled` first on the path.

`python -P -m bench.compiled texts.json` prints JSON: of each text what `bench.speed` measured, and its digest.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from bench import speed
from flows.extract import document


def main(path: str) -> None:
    """Measure all texts and print what was measured as the last line."""
    if Path(document.__file__).suffix == ".py":
        raise SystemExit(f"{document.__file__} is not compiled: run make build/compiled")
    texts = json.loads(Path(path).read_text(encoding="utf-8"))
    measured = {
        title: {"digest": speed.digest(documents), "measured": speed.heshu(documents)}
        for title, documents in texts.items()
    }
    sys.stdout.write(json.dumps(measured) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
