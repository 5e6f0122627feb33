"""A time that something is only compared with: 比2013年末, 与2018年相比, 2300元（2010年不变价）, （2020年=100）.

How much of its level there is now is in `flows.extract.meaning.times.other_times.levels_of_then`, a figure of that time in
`compared`.
"""

from __future__ import annotations

from flows.extract.meaning.times.other_times.levels_of_then import is_of_level, is_so_much_of
from flows.extract.meaning.times.other_times.superlatives import is_by_the_most, is_record_since
from flows.regex import regex

MEASURED_FROM = (
    "比", "较", "较之", "超过", "高于", "低于", "快于", "慢于", "多于", "少于", "大于", "小于", "好于", "优于", "强于", "弱于", "逊于", "超", "不及", "不如", "胜过",
)  # fmt: skip
"""Words before a time that something is measured from, by how much it is more or less: 比, 高于, 不及."""
COMPARED = (
    *MEASURED_FROM, "与", "以", "同", "和", "等于", "当于", "相比", "早于", "晚于", "相比于", "相较于",
)  # fmt: skip
"""Those that something is compared with, in any way."""
COMPARED_WITH: tuple[str, ...] = ("相比于", "相较于")
"""After these a date is a base of comparison, whatever the noun is that it belongs to."""
SAME = "同期"
OF_SAME = regex(r"(?:\s?[、和与及至—~-]\s?\d{4}年?)*的?同期")
"""2022和2023年同期: years that what is told is only held against, and of which nothing is that comes after."""
EARLIER_BASE = regex("(?<=[比较于])(?:此前|之前|先前|以往)$")
"""比此前今年“五一”创造的纪录: between what compares and a word for a time."""
BASE_OF_INDEX = regex(r"(?:年?平均|价格?)?[为是]?\s?[=＝]\s?10{0,2}(?![\d.])")
"""（2020年=100）: the year that an index is reckoned from, and no time of what it came to."""
UNTIL = regex("(?:(?<=[比较与同])|(?<=[比较]于))截[至止]$")
"""相比于截至2022年6月30日的: between what compares and the date."""
SHIFTED_BASE = regex(
    "(?<=[比较于])(?:(?:此前|之前|先前|以往)?(?:今年|去年|上年|前年)?|(?:疫情|灾)[之以]?前的?)$"
)
"""比去年8月, 比此前2019年, 低于停产前2018年同期: between what compares and the date."""


def unshifted(before: str) -> str:
    """The words before a date without what stands between it and the preposition: 比去年8月, 相比于截至2022年6月30日的."""
    return SHIFTED_BASE.sub("", UNTIL.sub("", before))


BY = ("按", "按照", "以")
YARDSTICK = regex(r"年?[^，。；\d]{0,4}(?:价格?|汇率|口径|标准|基期|可比|不变)")
"""按2018年平均汇率计算: only how something was reckoned."""
OF_PRICES = regex(
    r"年?度?的?(?:不变单?价|可比价|固定价|价格?(?:水平)?(?:计算?|测算|核算|折算)|价(?=[）)，。；、]))"
)
"""2300元（2010年不变价）, 按上年价格计算: the prices that something was reckoned in, and no time of it."""
FOOTING = regex(r"[^，。；\d]{0,8}?基础上")
"""在2020年的基础上增加: what a change starts from."""


def _is_reckoned_from(text: str, before: str, end: int) -> bool:
    """Whether a date that ends there, after `before`, only says by which prices, or from what on, something is reckoned."""
    if (before.endswith(BY) and YARDSTICK.match(text, end)) or OF_PRICES.match(text, end):
        return True
    return before.endswith("在") and FOOTING.match(text, end) is not None


OPENS_COMPARISON = regex(r"(?:^|[。，；：\s])(?:同|与|和|跟|相比)[^，。；：\d\s]{1,16}$")
"""同第五次全国人口普查2000年11月1日零时的2728万人相比: between what compares and the date stands an occasion."""
COMPARED_REACH = 32
COMPARED_AFTER = regex(r"[^，。；\n]{0,30}?相比")


def is_occasion(text: str, start: int, end: int) -> bool:
    """Whether a date at text[start:end] is of an occasion that something is compared with: 同第五次普查2000年的…相比."""
    return (
        text.find("相比", end, end + COMPARED_REACH) >= 0
        and COMPARED_AFTER.match(text, end) is not None
        and OPENS_COMPARISON.search(text, max(0, start - COMPARED_REACH), start) is not None
    )


SET_AGAINST = regex(r"[^，。；]{0,20}?相比")
"""与11日至13日的调查相比, 与2021年末的400家相比: only compared with."""
HELD_AGAINST = regex("(?:同期|[年月]?[末底])?相比")
"""2023年与2018年相比: no list of two years, though they stand as one."""
SHIFTED_JOINT = regex("[与同和跟](?:今年|去年|上年|前年)$")
"""与去年上半年相比: after such a joint, which compares before 相比 alone."""


def is_compared(text: str, start: int, before: str, end: int) -> bool:
    """Whether a date at text[start:end], after the words `before`, only says what something else is compared with."""
    if _is_reckoned_from(text, before, end) or is_occasion(text, start, end):
        return True
    if is_of_level(text, start, before, end):
        return True
    end += len(SAME) if text.startswith(SAME, end) else 0
    if is_so_much_of(text, before, end, MEASURED_FROM):
        return True
    if SHIFTED_JOINT.search(before) is not None and HELD_AGAINST.match(text, end):
        return True
    if is_by_the_most(text, before, end):
        return False
    if before.endswith(COMPARED):
        return (
            not text.startswith("的", end)
            or before.endswith(COMPARED_WITH)
            or SET_AGAINST.match(text, end) is not None
        )
    return is_record_since(text, before, end)
