"""Regular expressions that are compiled when a text first needs them.

The grammar has some 2,500 expressions, of which a short text needs under a thousand; to compile them all takes longer
than to read a hundred pages.
"""

from __future__ import annotations

import gc
import re
from typing import Any, cast

METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """An expression to use as one that `re.compile` returns; a mistake in it raises `re.error` at its first use."""
    return cast("re.Pattern[str]", _Regex(pattern, flags))


def compile_all() -> None:
    """Compile every expression that there is: for a worker that reads many texts, of which none is to wait for one."""
    for expression in gc.get_objects():
        if type(expression) is _Regex:
            expression.compiled()


class _Regex:
    """An expression that takes the methods of the compiled one for its own as soon as one of them is asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a compiled expression has
        return getattr(self.compiled(), name)

    def compiled(self) -> re.Pattern[str]:
        """The expression that `re` makes of the pattern."""
        compiled = re.compile(self.pattern, self._flags)
        for method in METHODS:
            setattr(self, method, getattr(compiled, method))
        return compiled
