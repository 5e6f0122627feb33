"""Numbers by which something is referred to or called: 图1, 3号, GB/T 15834, 病例4因发热就诊, 病例3：女, 铁路12306.

The words for what has such numbers are in `schemas/catalogue/language/lexical.yml`; numbers of models, floors and names are
in `labelling` beside this module.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import either, trie
from flows.regex import regex
from schemas.catalogue.language import language

if TYPE_CHECKING:
    import re

    from flows.extract.figures.scan import Match

REGISTERED = regex(r" ?号")
"""号 of 3号."""
LABEL_END = regex(r"[\s：:，,。、；;)）]|$|[所中是为显反表可给描]")
"""What may follow the number of a figure or a table."""
LONGEST_REFERENCE = 2
"""Longer numbers refer to nothing."""
LONGEST_LABEL, LONGEST_STANDARD, LONGEST_ITEM, LONGEST_CASE = 3, 8, 12, 6
"""So many characters before the number what it is of is looked for."""
ITEM_TOLD = regex(r"[：:]\s?(?=[^\s\d])")
"""病例3：女, 案例2：某公司: the number of an item that is told next."""
CASE_TOLD = regex(
    r" ?(?![和与及或以倍成折番余多来几万亿个]|[男女][\d一二两三四五六七八九])[\u4e00-\u9fff]| ?[和与及](?:病例|患者)\d"
)
"""What it did or was, after its number."""
SERVICE = regex(r"12[13]\d\d|1(?:10|19|20|22)")
"""The short numbers under which public services are called."""


def is_reference(match: Match, text: str) -> bool:
    """图1, 见表2, 注3：, and 3号 before or after what has that number: what is referred to by its number."""
    start, end = match.start, match.end
    is_number = match.text.isdigit()
    if REGISTERED.match(text, end) and is_number:
        return True
    if is_number and _ends_in(_standard(), text, start, LONGEST_STANDARD):
        return True
    if is_service(match, text) or is_case(match, text):
        return True
    told_next = ITEM_TOLD.match(text, end) is not None and is_number
    if told_next and _ends_in(_item(), text, start, LONGEST_ITEM):
        return True
    if end - start > LONGEST_REFERENCE or not LABEL_END.match(text, end):
        return False
    return _ends_in(_label(), text, start, LONGEST_LABEL)


def is_case(match: Match, text: str) -> bool:
    """病例4因发热就诊, 患者2为男性, 样本5的含量: the number by which one of several is told of, within a sentence."""
    start, end = match.start, match.end
    if end - start > LONGEST_REFERENCE or not match.text.isdigit():
        return False
    return CASE_TOLD.match(text, end) is not None and _ends_in(_case(), text, start, LONGEST_CASE)


def is_service(match: Match, text: str) -> bool:
    """铁路12306, “交管12123”APP, 120救护车, 联系了120: a number to call."""
    if SERVICE.fullmatch(match.text) is None:
        return False
    return _served().match(text, match.end) is not None or _ends_in(
        _called(), text, match.start, LONGEST_CASE
    )


def _ends_in(words: re.Pattern[str], text: str, end: int, reach: int) -> bool:
    return words.search(text, max(0, end - reach), end) is not None


@cache
def _label() -> re.Pattern[str]:
    """图 and 表 right before the number; their words are regular expressions, as 企图 and 代表 are no such labels."""
    return regex(rf"(?:{either(*language().lexical.labels)})$")


@cache
def _standard() -> re.Pattern[str]:
    """GB/T: after whose standard it is."""
    return regex(
        rf"(?<![A-Za-z])(?:{'|'.join(language().lexical.standards)})(?:\d{{2,4}})?(?:/[A-Z]{{1,4}})? ?$"
    )


@cache
def _item() -> re.Pattern[str]:
    """A short title of one of several, at the start of a line or a sentence."""
    return regex(
        rf"(?:(?m:^)|[。；])[ \t\u3000]*[^\W\d_共总计检]{{0,6}}{trie(language().lexical.items)} ?$"
    )


@cache
def _case() -> re.Pattern[str]:
    """One of several, where nothing before it says how many there are (新增病例)."""
    before = "[和与及或较比同跟由对给让被将把据从在为是以]"
    return regex(rf"(?:^|[^\u4e00-\u9fff]|{before}){trie(language().lexical.cases)} ?$")


@cache
def _served() -> re.Pattern[str]:
    """What those who are called do, after the number."""
    return regex(rf" ?[”\"]?(?i:{trie(language().lexical.served)})")


@cache
def _called() -> re.Pattern[str]:
    """What is said before the number of whom one calls."""
    return regex(rf"(?:{either(*language().lexical.called)}) ?$")
