"""A total right after the list that it sums up: 甲县2.1万亩、乙县1.6万亩，两县合计3.7万亩; 甲、乙、丙…，共7.9亿元.

Which amounts are its parts is told by their number (三项合计, 三年累计), or by a list that is told in one breath and
has nothing of its unit before it. Such a list is complete. Source: the meaning of 合计 and 共.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import number
from flows.extract.text.joints import AND
from flows.extract.text.marks import ENDED
from flows.regex import regex
from flows.relate.confidence import PROBABLE, SURE
from flows.relate.groups import FEWEST, Group, exclude, same_time
from flows.relate.words import PARTLY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import Amount, View

MOST_PARTS = 20
"""Parts before a total that are looked back over."""
FEWEST_UNCOUNTED = 3
"""Parts of a list whose number is not told; two are enough where 、 or 和 lists them and 合计 says what is done."""
COUNTED = regex(
    r"[，,；;：:](?P<count>[两二三四五六七八九十]|\d{1,2})(?P<unit>个|年|项|者|地|家)?"
    r"[^，。；：、\d]{0,8}?(?:合计|共计|总计|累计|一共|总共|共)[^，。；：、\d]{0,6}"
)
"""Between a list and its total, with the number of its parts: ，三县合计完成."""
SUMMED_UP = regex(
    r"[，,；;](?:以上|上述)?(?:(?P<outright>合计|共计|总计|一共|总共)|共(?P<are>有)?)(?P<verb>[^，。；：、\d]{0,4})"
)
"""The same without it: ，合计, ，共投入."""
SAYS_NOTHING = regex(r"(?:为|达到?|有|约|近|完成|实现|是)*")
"""What a verb may be that no part has: 合计达."""
BREATH = regex(r"(?:[、和与及，,；;]|以及)[^，。；：、（(]{0,20}")
"""Between parts that are told one after the other, each by its name alone, or by its year."""
OPENS = regex(r"(?:其中|包括|含)[^，。；：、\d]{0,12}$")
"""Before a list that may leave parts out, so that 合计 may be of all."""


def find(view: View) -> Iterator[Group]:
    """Every total with the list right before it."""
    for one in view.amounts:
        group = _counted(view, one) or _uncounted(view, one)
        if group is not None:
            yield group


def _counted(view: View, one: Amount) -> Group | None:
    """A total that says how many parts it has: 三县合计完成7.9万亩."""
    run = _run(view, one)
    words = COUNTED.fullmatch(view.text, run[-1].figure.end, one.figure.start) if run else None
    if words is None:
        return None
    count = number(words["count"])
    parts = run[-count:]
    if len(parts) < max(count, FEWEST) or (len(run) > count and not _begins(view, run, count)):
        return None
    if words["unit"] == "年":  # 三年累计: of one year each
        is_of = len({part.figure.period for part in parts}) == count
    else:
        is_of = "累计" not in words[0] and all(same_time(part, one) for part in parts)
    return Group(one, parts, SURE, closed=True) if is_of else None


def _begins(view: View, run: Sequence[Amount], count: int) -> bool:
    """Whether the last `count` amounts are a list by 、 that what stands before is not joined to so."""
    joints = ["、" in words for words in view.joints(run)]
    return all(joints[1 - count :]) and not joints[-count]


def _uncounted(view: View, one: Amount) -> Group | None:
    """A total after a list that nothing of its unit stands before."""
    run = _run(view, one)
    words = SUMMED_UP.fullmatch(view.text, run[-1].figure.end, one.figure.start) if run else None
    if words is None:
        return None
    listed = all("、" in between or between.startswith(AND) for between in view.joints(run))
    if len(run) < FEWEST_UNCOUNTED and not (listed and words["outright"]):
        return None
    if words["are"] and not exclude(run):
        return (
            None  # 公立8家，三级2家，共有医院12家: how many there are, whatever they were told by
        )
    first = run[0].figure.start
    start = view.sentence_at(first).start
    alone = not any(
        other.is_like(one) for other in view.amounts[: run[0].index] if other.figure.start >= start
    )
    verb = words["verb"]
    is_own = SAYS_NOTHING.fullmatch(verb) or any(verb in part.lead for part in run)
    is_open = OPENS.search(view.text, start, first) is not None
    if not alone or not is_own or is_open or not all(same_time(part, one) for part in run):
        return None
    return Group(one, run, SURE if listed else PROBABLE, closed=True)


def _run(view: View, one: Amount) -> list[Amount]:
    """The amounts like a total that are told in one breath right before it."""
    like = [
        other
        for other in view.amounts[max(0, one.index - MOST_PARTS) : one.index]
        if other.is_like(one) and other.sentence == one.sentence and other.bracket == one.bracket
    ]
    if one.figure.kind == "count" and not ENDED.match(view.text, one.figure.end):
        return []  # 3个镇、5个村，共12个项目 adds up nothing
    run: list[Amount] = []
    for other in reversed(like):
        if run and not _are_joined(view, other, run[0]):
            break
        run.insert(0, other)
    return run if len(run) >= FEWEST else []


def _are_joined(view: View, one: Amount, other: Amount) -> bool:
    """Whether two amounts follow each other with nothing but a name, or a year, between."""
    between = view.within(one.figure.end, other.figure.start)
    return (
        BREATH.fullmatch(view.text, one.figure.end, other.figure.start) is not None
        and PARTLY.search(view.text, one.figure.end, other.figure.start) is None
        and all(figure.kind in ("date", "structural") for figure in between)
    )
