"""Aims that are called so: 达到5亿元的目标, 2%这一目标, and 目标价35元, which somebody expects a share to reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.tails import ASIDE, OF_AIM, QUOTED_AIM
from flows.extract.meaning.targets.by_noun.measures import is_part_of_plan
from flows.extract.meaning.targets.wording.words import AIMED_AT
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked

_OF_AIM = rf"的(?:年度|全年|控制|调控|预期|既定|工作|总体|发展|销售|销量|产量|产值|营收|收入|利润|减排|改善|治理|考核|约束性|投资|交付|增长|出口){{0,3}}(?:计划|目标(?!{AIMED_AT})|规划(?!师))"
AFTER = regex(
    rf"[^，。；,;]{{0,12}}{_OF_AIM}"
    r"|(?:左右)?(?:(?:的)?(?:这一|这个|该)(?:政策|年度|长期|预期)?|(?:政策|年度|全年|预期|调控|控制){1,3})?目标(?!任务|管理|责任)"
    r"|(?:左右|以上)?\s?的?(?:潜在)?(?:上涨|下跌|上行|下行|上升|下降|增长|提升|反弹|回调|下调|上调)空间"
)
"""达到5亿元的目标, 2%这一目标, 5600万人次目标, 20%的上涨空间."""
_AMOUNT = r"\d[\d.,]*(?:%|个百分点|[\u4e00-\u9fff]{1,4}?)(?:左右|以[上下内])?"
LISTED = regex(
    rf"{_AMOUNT}(?:{ASIDE.pattern}|(?:(?:[、和及与]|以及)[^，。；,;、\d]{{1,16}}{_AMOUNT}){{1,4}}){_OF_AIM}"
)
"""下降4%、用水量减少5%的目标任务: from one of several that are aimed at together; 8亿美元（约62亿元）的目标."""
OF_YEAR = regex(r"[^，。；,;]{0,12}的[^，。；,;]{0,4}(?:年度|全年)[^，。；,;]{0,4}目标")
PRICE = regex(r"目标均?价(?:格|位|区间)?[^，。；,;（()）较比现收距]{0,24}$")
"""目标价由30元上调至: from the noun up to a price."""
IN_BRACKET = regex(
    r"(?:目标任务|目标|任务|(?:年度|全年|年初|既定)计划)[数值]?[（(](?:[为即约]|\s)*$"
)
"""超过年度目标（: up to how much that is."""
NAMING = ("的", "目标", "空间")
"""Of these the words after an aim that call it so have one."""
AIMS = ("个", "项", "条", "大")
"""12个目标: units by which aims themselves are counted."""
CALLING = ("的", *"”\"’'」")
"""达到2万个的目标, “达到2万个”的目标: after such a unit, where it is the aim that is so many."""


def is_named_after(asked: Asked) -> bool:
    """达到5亿元的目标, 2%这一目标: whether the words after it call it an aim; 12个目标 are so many aims, 完成54%的销售目标 a part of one."""
    right = asked.right
    is_of_aims = asked.figure.unit in AIMS and not right.startswith(CALLING)
    if is_of_aims or not any(word in right for word in NAMING):
        return False
    is_named = any(way.match(right) for way in (AFTER, OF_AIM, QUOTED_AIM))
    return is_named and not is_part_of_plan(asked)


def is_listed_before(asked: Asked) -> bool:
    """下降4%、用水量减少5%的目标: whether the words after its list, or past a bracket, call it an aim."""
    return LISTED.match(asked.text, asked.start) is not None


def is_price(asked: Asked) -> bool:
    """目标价35元: whether it is the price that somebody expects a share to reach."""
    return asked.figure.kind == "money" and asked.says(PRICE)


def is_glossed(asked: Asked) -> bool:
    """超过年度目标（45%）: whether it says in brackets how much is aimed at."""
    figure = asked.figure
    if (
        figure.kind == "date"
        or figure.unit in AIMS
        or not asked.text.startswith(("）", ")"), asked.end)
    ):
        return False
    return asked.says(IN_BRACKET)


def is_of_year(right: str) -> bool:
    """Whether the words after it call it an aim of the year: 3%左右的年度调控目标."""
    return "年" in right and OF_YEAR.match(right) is not None
