"""How long something was used, done or went on, by its verb: what goes on is a level that the text may tell a change of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.events.amounts.deeds import deed
from flows.extract.meaning.subjects.events.durations import continuing, ever_since, using
from flows.extract.meaning.subjects.events.durations.lasting import lasting
from flows.extract.meaning.subjects.told.memory import LASTS

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case


def went_on(case: Case) -> str | None:
    """运行时间 of 设备运行30天, 铜价连续下跌天数 of 铜价连跌四天; what goes on is what the text goes on with (跌幅为3%)."""
    lasted = using.in_use(case) or deed(case) or ever_since.since(case) or lasting(case)
    if lasted is None:
        return None
    memory = case.memory
    # a level that may change; what is counted next is not of it
    memory.level, memory.named = LASTS.sub("", lasted) or lasted, True
    memory.levels.append(memory.level)
    return continuing.going_on(case, lasted)
