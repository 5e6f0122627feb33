"""Files that are replaced as a whole: a reader sees the old content or the new, a crash leaves one of the two.

The warehouse publishes itself, in `warehouse.publish`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


REPORT = "report.html"
"""The report's name in the folder of reports; the last one stands there."""


def replace_text(path: Path, text: str) -> None:
    """Make `text` the content of `path`, in UTF-8; its folder is created where missing. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_text(text, encoding="utf-8", newline="")
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
