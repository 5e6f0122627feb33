"""What a paragraph or a sentence opens with and holds for what follows: 与去年同期相比, 从环比看, 环比由降转涨."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.bases.change import Found
from flows.extract.meaning.bases.dated import is_month, since_month
from flows.extract.meaning.bases.parts import in_quarters
from flows.extract.meaning.bases.words import SEEN_AS, before
from flows.extract.meaning.nouns.phrases import WINDOW
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.bases.change import Change
    from flows.read.segment import Block


class Declared(NamedTuple):
    """Where a text says what all its bare changes are measured against, and the basis or the year that this is."""

    at: int
    basis: str | None
    year: int | None


SEEN = regex(r"(?:从|按|以)?(同比|环比|[两三四]年平均)(?:[增速]速度?|速度)?(?:来?看|方面)[，,：:]")
SEEN_LAST = regex(rf"(?s:.*)(?:^|[；;，,。\n]){SEEN.pattern}")
"""从环比看，食品价格上涨1%: what a paragraph or a sentence opens with holds for its changes that name no base."""
YEAR_OR_MONTH_BEFORE = regex("同比|环比")


def opened(text: str, block: Block) -> str | None:
    """How a paragraph compares that says so in its first words, or under its heading."""
    seen = SEEN.match(text, block.start)
    headed = (
        set(YEAR_OR_MONTH_BEFORE.findall(block.section.rpartition("/")[2]))
        if seen is None
        else set()
    )
    words = {seen[1]} if seen is not None else headed
    return SEEN_AS[words.pop()] if len(words) == 1 else None


FRAME = regex(
    r"(?:^|[。，；：:\n])\s?(?:[与同和]|相[较比]于?)(?:上年|去年|[前上]一年|一年前|[前上]一?个?月|[前上]一?个?季度?)(?:同期|末|底)?(?:的?[\d.,]+[万亿]?[^，。；\d]{1,6})?(?:相?比较?)?(?:[（(][同环]比[）)])?[，,]"
)
"""与去年同期相比，A上升1%，B下降2%: what a sentence opens with holds for all that follows."""

MONTH_FRAME = regex(
    r"(?:^|[。，；：\n])\s?(?:[与同和]|相[较比]于?)(?P<year>[上去]年)?(?P<month>1[0-2]|[1-9])月份?(?:相比较?)?[，,](?![^。；\n]*(?:同比|环比|[比较]))"
)
"""与9月相比，增长0.2%: likewise, of a month, which has a code only where it is the one before, or the same one of last year."""


def framed(change: Change) -> Found | None:
    """与去年同期相比，A上升1%，B下降2%: what the sentence opens with."""
    if "，" not in change.sentence and "," not in change.sentence:
        return None
    months = MONTH_FRAME.findall(change.sentence)
    if months:
        year, month = months[-1]
        of_last_year = "yoy" if is_month(int(month), change) else None
        return Found(of_last_year if year else since_month(int(month), change))
    frames = FRAME.findall(change.sentence)
    return Found(before(frames[-1])) if frames else None


TURNED = regex(r"(?:^|[，；,;。])(?P<basis>同比|环比)[^，。；,;\d]{2,12}[，,]$")
"""Up to the clause of a figure: 环比由降转涨，."""
TOLD_OF_TURNED = regex(
    r"(?:^|[，；,;。])[^，。；,;\d同环]{2,16}(?P<basis>同比|环比)[^，。；,;\d同环]{2,12}[，,]$"
)
"""The same with what it is told of: 居民消费价格环比由降转涨，."""
BARE_MOVE = 5
"""So few characters before the number are the move alone, of what the clause before tells of: 上涨, 涨幅为."""


def turned(change: Change) -> Found | None:
    """环比由降转涨，上涨0.2%: what the clause before opens with, which tells how it moved and not by how much."""
    start = change.place.clause.start
    low = change.place.in_sentence(start, WINDOW)
    said = TURNED.search(change.text, low, start)
    if said is None and change.start - start <= BARE_MOVE:
        said = TOLD_OF_TURNED.search(change.text, low, start)
    if said is None:
        return None
    return Found(in_quarters(SEEN_AS[said["basis"]], change.figure))


FROM_HERE_ON = regex(
    r"(?P<basis>同比|环比)[\u4e00-\u9fff]{0,4}[，,、]?\s?(?:下|以下)[均皆都]?同|(?:以下|下列|下文|文中)[^，。；\n]{0,10}均[为指是]?(?P<all>同比|环比)"
    r"|[比较与同和跟](?:(?P<year>\d{4})年|(?P<when>上年|去年|上个?月))(?:同期)?(?:相比|比较)?[,，]?[（(](?:下|以下)[均皆都]?同[）)]"
)
"""增长（同比，下同）4%, 比2021年（下同）增长, 与去年同期相比（下同）, 以下增速均为同比: what all bare changes of the text from there on are measured against."""


def declared(text: str) -> Declared | None:
    """What a text says once that all its bare changes from there on are measured against."""
    said = FROM_HERE_ON.search(text) if "同" in text or "环比" in text else None
    if said is None:
        return None
    if said["year"]:
        return Declared(said.start(), None, int(said["year"]))
    basis = before(said["when"]) if said["when"] else SEEN_AS[said["basis"] or said["all"]]
    return Declared(said.start(), basis, None)
