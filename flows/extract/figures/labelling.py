"""Numbers that label something and count nothing: 二、 before an item, 工业4.0, 东方路268号, 标普500指数."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.figures.lexical import CLOSING, HAN, OPENING, is_han

if TYPE_CHECKING:
    from flows.extract.figures.scan import Match

_HAN_COUNT = "[一二三四五六七八九十]"
MARKER = re.compile(
    rf"(?m:^[ \t\u3000]*(?:[(（]?(?:\d{{1,2}}|{_HAN_COUNT}{{1,3}})(?:[)）]|、|[．.](?!\d))|#{{1,6}}\s*\d+[.、]))"
    r"|(?<=[：；。;:\s])\d{1,2}[.．、] ?(?=[\u4e00-\u9fff“])"
    rf"|(?<=[：；。;:\s]){_HAN_COUNT}{{1,2}}、(?=[\u4e00-\u9fff“])"
    rf"|[(（](?:\d{{1,2}}|{_HAN_COUNT}{{1,3}})[)）](?![\d%万亿])"
    rf"|(?:(?<=[，。；：、\s“\"])|(?m:^))(?:{_HAN_COUNT}{{1,2}}是(?![\d一二三四五六七八九])"
    rf"|第{_HAN_COUNT}{{1,2}}(?:[，,]|、(?!{_HAN_COUNT}))|其[一二三四五六][，,是])"
)
LONGEST_MARKER = 4
MARKS = "是、.．)），, "
MARK_OR_DIGIT = "0123456789一二三四五六七八九十" + MARKS
"""What follows a numeral that is part of a marker: its mark, or more of the number."""
COMMAS = ("，", ",")
ORDERING = re.compile("[第其]")
"""What opens a marker that ends with a comma."""


def is_marker(text: str, start: int, end: int) -> bool:
    """Whether the numeral numbers an item: (一), 二、 at a line's start, 一是."""
    following = text[end : end + 1]
    if following in COMMAS and ORDERING.search(text, max(0, start - 3), start + 1) is None:
        return False
    for at in range(max(0, start - 3), start + 1):
        match = MARKER.match(text, at)
        if match is not None and match.end() >= end:
            return True
    return False


def is_version(match: Match, text: str) -> bool:
    """工业4.0, 2.0版: a decimal .0 without unit, after the name it numbers and before its end."""
    before, after = text[match.start - 1 : match.start], text[match.end : match.end + 2]
    named = is_han(before) or before.isalpha()
    ends = (
        not after or after[0] in CLOSING or after.startswith(("版", "时代", "系统", "标准", "阶段"))
    )
    return named and ends and re.fullmatch(r"\d\.0", match.text) is not None


def is_house(match: Match, text: str) -> bool:
    """东方路268号, 樱花路802弄: the number of a house."""
    before, after = text[match.start - 1 : match.start], text[match.end : match.end + 1]
    return bool(before and after) and before in "路街弄道巷村里苑" and after in "号弄支幢"


BIG = "十百千万亿"
UNIT_OF_TABLE = re.compile(r"单位[:：]\s?$")


def is_unit_alone(text: str, start: int, end: int) -> bool:
    """单位：万元, 产量（万吨）: the unit of other numbers, and none itself."""
    bracketed = text[start - 1 : start] in ("(", "（") and text[end : end + 1] in (")", "）")
    return (
        bracketed or UNIT_OF_TABLE.search(text, max(0, start - LONGEST_MARKER), start) is not None
    )


INDEX_NAME = re.compile(rf"\d{{2,4}}(?=(?:{HAN})?(?:指数|股指|成份股|成分股)|ETF)")


def numbers_a_name(match: Match, text: str) -> bool:
    """标普500指数, “141”体系: whole digits after the name of an index, or quoted by themselves."""
    before, after = text[match.start - 1 : match.start], text[match.end : match.end + 1]
    if before and before in OPENING and after and after in CLOSING and match.text.isdigit():
        return True
    return before.isalpha() and INDEX_NAME.match(text, match.start) is not None
