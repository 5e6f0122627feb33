"""Numbers with a unit that label something and count nothing: 2023款轿车, 手柄2代, 小学5年级, “两站两员”, 7×24小时.

Numbers without a unit that label something belong in `flows.extract.figures.no_figures.labelling`, numerals in Chinese
characters that count nothing for another reason in `flows.extract.figures.no_figures.uncounted`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import CLOSING, HAN, HAN_NUMERAL, OPENING
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.arbitrate import Candidate
    from flows.extract.text.words import Words

MODEL_YEAR = regex(r"(?:19[89]|20[0-4])\d款")
"""2023款: of which year a model is."""
MANY = tuple("有共达约近超逾余")
"""Before as many as are counted: 共2010款."""
GENERATION = regex(
    rf"\d代(?!人|同堂|同[台场框]|[传际]|领导|[子儿女]|[孙侄]|半|以[上内]|之|[，。；、][{HAN_NUMERAL}\d]+[口人])"
)
"""2代: of which generation a product is, where no persons follow."""
PASSED_ON = tuple("有共经历传了续孙过隔上下近这那")
"""Before as many generations as are counted: 祖孙3代, 历经5代."""
OF_GENERATION, FAMILIES = regex("[一二三四五六]代"), ("人", "家庭", "家族", "同堂")
CHILDREN = regex(rf"[{OPENING}]{HAN}{{0,2}}$")
"""The beginning of “富二代”."""
OF_PARENTS = regex(rf"负?[二三]代[{CLOSING}]")
LONGEST_OPENING = 3
TURNABOUT = regex("180度(?:的?大)?(?:转弯|转变|转向|逆转|反转|掉头|翻转(?!角))")
"""180度大转弯: the contrary of what somebody said or did, and no angle."""
SCHOOL_YEAR = regex(r"(?:1[0-2]|[1-9])年级")
AROUND_THE_CLOCK = regex(r"7(?: ?天)? ?[*×xX] ?24|24/7(?!\d)|24(?: ?个?小时)? ?[*×xX] ?7(?!\d)")
BEFORE_CLOCK = regex(r"(?<!\d)(?:7(?: ?天)? ?|24 ?(?:个?小时)? ?)[*×xX] ?$")
AFTER_CLOCK = regex(r"24 ?个?小时|7 ?天?(?!\d)")
SET = regex(
    rf"[“\"‘「](?:[{HAN_NUMERAL}](?:(?![{HAN_NUMERAL}年月周日天]){HAN}){{1,3}}){{2,4}}[{CLOSING}]"
)
"""“两站两员”: what is called by several counts at once."""
LONGEST_SET = 16
WHEELED = regex(r"[两二三四六]轮(?=摩托|载货|电动|货车|汽车|驱动)")
"""三轮摩托车: by how many wheels it goes."""
JOINTS, TELEPHONE = ("和", "与", "及", "或", "、"), regex(r"\d{3,5}")
ALSO_CALLED = regex(r"(?:拨打|致电|呼叫|拨通)了?\d{3,5}[、和与及或]$")
"""拨打119和 before 120."""
REACH = 10
"""How far before a number what marks it may begin, in characters."""


ROAD = regex(
    r"(?:高速|国道|省道|[县乡]道|公路|铁路|[^岸边界视光]线|[东南西北]向|[上下]行)(?:公路)?(?:[\u4e00-\u9fff]{0,6}(?:方向|段))?(?:\d{1,4}(?:公里|千米)[加+零]?)?$"
)
"""The road before so many kilometres on it, and before the metres past those: 京沪高速, 国道2923公里加."""
STONE, FROM, LONGEST_ROAD = regex(r"(?:[加+零]?\d{1,3}米)?(?:处|附近|路段)"), regex("[距离]"), 20
"""What follows; what says how far something is from a road (距高速3公里处)."""
ON_ROAD, MILESTONE = tuple("处附路加+零"), "milestone"


def is_on_road(text: str, start: int, end: int) -> bool:
    """京沪高速86公里处, 320国道2923公里加630米处: where on a road, and no length or distance."""
    if not text.startswith(ON_ROAD, end) or STONE.match(text, end) is None:
        return False
    low = max(0, start - LONGEST_ROAD)
    return ROAD.search(text, low, start) is not None and FROM.search(text, low, start) is None


def is_milestone(text: str, one: Candidate) -> bool:
    """Whether a length says where on a road or a railway something is: 86公里 of 京沪高速86公里处, K1260+300."""
    if one.form == MILESTONE:
        return True
    is_length = one.reading is not None and one.reading.kind == "length"
    return is_length and is_on_road(text, one.start, one.end)


def labels(text: str, start: int, end: int) -> str | None:
    """The reason if a number of digits, with its unit, labels something; None where it may count."""
    if text.startswith(language().lexical.firms, start):
        return "name"
    if text.startswith("款", end - 1) and MODEL_YEAR.match(text, start):
        return None if text.startswith(MANY, start - 1) and start else "version"
    if text.startswith("代", end - 1) and GENERATION.match(text, start):
        return None if text.startswith(PASSED_ON, start - 1) and start else "version"
    if TURNABOUT.match(text, start):
        return "lexical"
    if text.startswith("级", end) and SCHOOL_YEAR.match(text, start):
        return "lexical"
    if text.startswith(JOINTS, start - 1) and ALSO_CALLED.search(
        text, max(0, start - REACH), start
    ):
        return "identifier" if TELEPHONE.fullmatch(text, start, end) else None
    return "lexical" if is_around_the_clock(text, start) else None


def is_around_the_clock(text: str, start: int) -> bool:
    """Whether the number is one of 7×24小时, 24小时*7: all the time."""
    if text[start] not in "27":
        return False
    if AROUND_THE_CLOCK.match(text, start):
        return True
    before = BEFORE_CLOCK.search(text, max(0, start - REACH), start)
    return before is not None and AFTER_CLOCK.match(text, start) is not None


def of_parents(text: str, start: int) -> bool:
    """Whether 二代 closes a quoted name for the children of such people: “富二代”."""
    if OF_PARENTS.match(text, start) is None:
        return False
    return CHILDREN.search(text, max(0, start - LONGEST_OPENING), start) is not None


def is_generation(text: str, start: int, end: int, words: Words) -> bool:
    """二代身份证, 三代火箭: of which generation a thing is, where nothing says that so many passed (历经三代)."""
    if OF_GENERATION.fullmatch(text, start, end) is None or text.startswith(PASSED_ON, start - 1):
        return False
    thing = words.at(end) if end < len(text) else None
    if thing is None or thing.start != end or thing.tag not in ("n", "nz"):
        return False
    return not thing.text.endswith((*vocabulary().people.persons, *FAMILIES))


def in_name(text: str, start: int, end: int) -> bool:
    """Whether the numeral counts inside a name: 三轮摩托车, or a quoted one of several counts, “两站两员”."""
    if WHEELED.match(text, start):
        return True
    opened = max(text.rfind(mark, max(0, start - LONGEST_SET), start) for mark in OPENING)
    if opened < 0:
        return False
    found = SET.match(text, opened)
    return found is not None and found.end() >= end


GUESSES = ("三五",)
"""Digits that are no neighbours, and mean about so many."""
BY_DATE = regex(r"[一二三四五六七八九]{2}(?=[路桥街巷站厂村])")


def is_named_by_date(text: str, start: int, end: int) -> bool:
    """二七路, 八一桥: two digits that are no guess (三四路, 七八座) and open the name of a place."""
    digits = BY_DATE.match(text, start)
    if digits is None or digits.end() + 1 != end:
        return False
    order = "一二三四五六七八九"
    first, second = order.index(text[start]), order.index(text[start + 1])
    return second - first != 1 and digits[0] not in GUESSES
