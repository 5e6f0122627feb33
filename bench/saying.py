"""What a benchmark says as it goes."""

from __future__ import annotations

import sys


def say(*lines: str) -> None:
    """Write lines at once, whatever waits for them."""
    sys.stdout.writelines(line + "\n" for line in lines)
    sys.stdout.flush()
