"""What the tables of this folder are held against: the relations of one kind that a text has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.examine import check_reply

if TYPE_CHECKING:
    from tests.relate.judging import Judge, Judged


@pytest.fixture(scope="session")
def judged() -> Judge:
    """The operands' texts and the verdict of each relation of a kind, in the order of the text."""

    def of_kind(text: str, kind: str) -> Judged:
        return [
            ([operand["text"] for operand in one["figures"]], one["verdict"])
            for one in check_reply(text)["relations"]
            if one["kind"] == kind
        ]

    return of_kind
