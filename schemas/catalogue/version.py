"""The version of the rules: a digest over the language knowledge and the code that reads and checks figures."""

from __future__ import annotations

import hashlib
from functools import cache

from schemas.catalogue.files import FOLDER

DIGITS = 12
RULES = ("schemas", "flows/read", "flows/extract", "flows/relate")


@cache
def rules_version() -> str:
    """A short digest that changes whenever a rule could read a document differently."""
    digest = hashlib.sha256()
    root = FOLDER.parent.parent
    for folder in RULES:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".py", ".yml"):
                digest.update(
                    path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes()
                )
    return digest.hexdigest()[:DIGITS]
