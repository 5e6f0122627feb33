"""What a sentence has counted, and who has what is told next: 幼儿园35所，在园幼儿8200人."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.joints import JOINTS
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.motion import Motion

HAS = "拥有"
"""Who has those counted is no part of whose the next is: 拥有规模以上企业120家，其中…，实现产值3亿元."""


@dataclass(slots=True)
class Counted:
    """Those whom the sentence has counted."""

    first: str | None = None  # what it counted first, whose parts may follow
    last: str | None = None  # what it counted last, whose cost or size may follow
    unit: str | None = None  # the unit, in its canonical form, of what it counted last
    holder: str | None = None  # the schools, institutions or firms that it counted last
    whole_holder: str | None = None  # those that it counted before its 其中

    def enter_sentence(self, *, goes_on: bool) -> None:
        """Forget those counted before, but for the first and the last where the sentence `goes_on` with parts of them."""
        self.holder = self.whole_holder = None
        if not goes_on:
            self.first = self.last = None

    def hold(
        self, counted: str, moved: Motion, before: str | None, divided: str | None, *, stated: bool
    ) -> None:
        """Keep those counted, where they are such as have what may be told next; nobody where several were counted in a row.

        `before` is what was told right before, if that was counted, and `divided` what the sentence told before its 其中.

        小学62所、幼儿园75所；专任教师6120人: they teach in both. After two parts of a whole it goes on with that: 医疗机构2100个，
        其中医院85个、诊所90个，床位5.2万张.
        """
        if moved.is_still and stated and counted.endswith(_holders()):
            if before is not None and before != counted and before.endswith(_holders()):
                is_next_part = divided is not None and before != divided
                self.holder = self.whole_holder if is_next_part else None
                return
            names = vocabulary()
            opening = (*names.once.governing, *names.once.fronts, *names.acts.light, HAS)
            of_deed = "" if "的" in counted else counted  # 出口业绩超亿元的企业: theirs
            deed = next((one for one in opening if of_deed.startswith(one)), "")
            held = counted.removeprefix(deed)  # 开办幼儿园, 新增企业
            self.holder = counted if held.startswith(tuple(JOINTS)) else held  # 新建、续建项目


@cache
def _holders() -> tuple[str, ...]:
    """Ends of the names of all that have something."""
    return tuple(end for had in vocabulary().once.possessions for end in had.holders)
