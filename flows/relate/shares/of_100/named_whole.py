"""The whole that a share names: 占出口总额的, 占总长664公里的, 为预算的, or one that its own name has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE, HEDGED
from flows.regex import regex
from flows.relate.words import stem

if TYPE_CHECKING:
    from flows.relate.view import View
    from schemas.records import Figure

MEANT = regex(r"占(?!比)(?P<whole>.+)的比重$")
"""The whole in the name of a share: 民营企业进出口占外贸进出口的比重."""


def understood(figure: Figure) -> str:
    """The whole that a share is understood to be of; empty where that is open."""
    match = MEANT.search(figure.indicator or "")
    return core(match["whole"]) if match else ""


OF = regex(r"占(?!比)(?P<whole>[^，,；;。：:（(\d]*)$")
"""占 with the whole that it names: 占出口总额."""
WHOLE_CHARS = 120
"""Characters before a share in which its clause names its whole."""
OF_WHOLE = regex(rf"的(?:(?:比重|比例|份额)(?:为|是|达到?)?)?{HEDGED}$")
"""Between the amount of a whole and the share of it: 占计划156亿元的58.2%, 占156亿元的比重为58.2%."""
OF_COUNTED = regex(rf"[^，,；;。：:（(\d占]{{1,12}}?{OF_WHOLE.pattern}")
"""The same where what is counted is named after: 占1426家规模以上企业的30.1%."""
OF_AMOUNT = regex(
    rf"占(?!比)(?P<whole>[^，,；;。：:（(\d]*\d[\d,.]*[^，,；;。：:（(\d]{{1,8}}?){OF_WHOLE.pattern}"
)
"""占总长664公里的79.5%: the whole with its amount, which no other share of the text need be of."""
AMONG_WHOLE = regex(
    r"(?:^|[，。；：\n])(?P<whole>[^，。；：\n\d]{2,24}?)中(?:[，,]|[^，。；]{2,40}所占)"
)
"""在出口总额中，甲占…，乙占…; 总额中甲和乙所占比重依次为…."""
NAMES_ANOTHER = regex(r"占(?!比)[^，,；;。：:（(\d]{2,}的")
"""What turns from that whole to another, for the shares that follow: 内资企业中，国企占全部单位的0.4%，私企占84.1%."""
OF_PLAN = regex(
    r"(?:为|完成|达到?|相当于)(?P<whole>[^，,；;。：:（(\d]{0,6}(?:预算|计划|目标|任务))[^，。；\d]{0,2}的?$"
)
"""The plan that an amount is a share of: 为预算的, 完成年度计划的."""
PLAN_CHARS = 14
"""Characters of the longest such words."""


def share_of(view: View, figure: Figure) -> str:
    """The whole that a share names, without words of size; empty where it names none."""
    start = view.sentence_at(figure.start).start
    near = max(start, figure.start - WHOLE_CHARS)  # else a long sentence is searched in vain
    if (told := OF_AMOUNT.search(view.text, near, figure.start)) is not None:
        return told["whole"]
    match = OF.search(view.text, near, figure.start) or OF_PLAN.search(
        view.text, max(start, figure.start - PLAN_CHARS), figure.start
    )
    whole = core(match["whole"]) if match else ""
    if (
        not whole and "中" in view.text[start : figure.start]
    ):  # else a long sentence is searched in vain
        match = AMONG_WHOLE.search(view.text, max(0, start - 1), figure.start)
        if match and not NAMES_ANOTHER.search(view.text, match.end(), figure.start):
            whole = core(match["whole"])
    return whole


AROUND_WHOLE = regex(
    rf"^(?:其|整个|该市|该省|各项|各类|同期(?!的))|(?:的)?(?:比重|比例|份额|总额|总量|总数|总值|总计|总|余额|额|量|数|值|的)*(?:分别|依次)?(?:为|达|达到|约为|是|{HEDGE})?$"
)
"""Around the name of a whole, what does not name it: 总额的比重 of 出口总额的比重."""
OUTPUT = regex("GDP|(?:地区|国内)?生产总值", re.IGNORECASE)
TRADE = regex("(?:对外贸易|外贸)(?:进出口)?(?![出进]口|企业|公司|依存)")
"""One thing by its names: 生产总值, 进出口."""


def core(name: str) -> str:
    """The name of a whole without words of size and of the region."""
    bare = AROUND_WHOLE.sub("", AROUND_WHOLE.sub("", name.strip()))
    return stem(OUTPUT.sub("生产总值", TRADE.sub("进出口", bare)))
