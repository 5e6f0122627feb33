"""The time out of which something is the most, the first or the so-manieth, and when it was at its height.

是今年最贵的一宗, 这是2023年第7次上调 and 迎来今年首场暴雨 name a time that is none of what is told next;
最高峰日（8月12日） names a day that is of the height alone.
"""

from __future__ import annotations

from flows.extract.text.marks import CLOSING
from flows.regex import regex

A_RECORD = "(?:的|历史|同期|历年)*(?:最|之最|新[高低]|次[高低]|首次|第|历史性|[纪记]录)"
"""新高, 的最高水平: words for that of which there has been no other since a time, or in a length of it."""
RECORD = regex(f"以来{A_RECORD}")
"""刷新2011年以来的最高水平: since when there has been no other such figure."""
RECORD_OF = ("为", "是", "系", "自", "从", "创", "创下", "创出", "刷新")
RECORD_REACH = 20
RECORD_SINCE = regex(rf"[^，。；,;\n]{{1,{RECORD_REACH}}}?{RECORD.pattern}")
"""为1963年“63·8”洪水以来的最大范围: since something that happened then there has been no other."""


def is_record_since(text: str, before: str, end: int) -> bool:
    """Whether a date that ends there, after `before`, is when there was last such a figure: 刷新2011年以来的最高水平."""
    if text.startswith("以", end):
        return RECORD.match(text, end) is not None
    return (
        before.endswith(RECORD_OF)
        and text.find("以来", end, end + RECORD_REACH + 2) >= 0
        and RECORD_SINCE.match(text, end) is not None
    )


COPULAS = ("是", "为", "当于", "等于", "约")
MOST = regex(r"(?:以来)?最[\u4e00-\u9fff]{1,3}的")
"""是今年最贵的一宗: after the time out of which something is the most."""


def is_what_is_most(text: str, before: str, end: int) -> bool:
    """Whether a date that ends there, after `before`, says out of which time something is the most: 是今年最贵的."""
    return before.endswith(COPULAS) and MOST.match(text, end) is not None


BY_THE_MOST = "以"
AT_ITS_MOST = regex(
    "(?:的|份|为)?(?:[\u4e00-\u9fff]{2,4})?(?:最[高低大小多少快慢强弱好差优劣重轻旺]|居首|居多)"
)
"""浓度以第四季度最高，为18微克: out of the time told, the part in which something was the most."""


def is_by_the_most(text: str, before: str, end: int) -> bool:
    """Whether a date that ends there, after `before`, is the part of a time in which something was the most: 以第四季度最高."""
    return before.endswith(BY_THE_MOST) and AT_ITS_MOST.match(text, end) is not None


RECORD_HELD = regex(r"的?\d[\d.,]*[^，。；,;\d]{1,6}的?[^，。；,;\d]{0,4}[纪记]录")
PEAK = regex(
    r"(?:[纪记]录|最[高低大小多少快慢强弱热冷][^，。；\d]{0,4}|高峰|峰值|低谷|谷底)(?:出现在|发生在|[为是在])$"
)
"""单日最高为2月10日的196万人次: of one day out of the time that is told of."""
PEAK_DAY = regex(r"(?:高峰|峰值|最[高低大小多少忙])[\u4e00-\u9fff]{0,2}[日天月][（(]$")
"""最高峰日（8月12日）达3.1万人次: the day of a height in a bracket."""


def is_peak(text: str, before: str, end: int) -> bool:
    """Whether a date is when something was at its height: 纪录为2008年的684次, 2004年3080万辆纪录, 高峰日（8月12日）."""
    if RECORD_HELD.match(text, end) is not None:
        return True
    if text[end : end + 1] in CLOSING and PEAK_DAY.search(before) is not None:
        return True
    return text.startswith("的", end) and PEAK.search(before) is not None


RANKED = regex(r"(?:以来)?的?(?:第\s?[\d一二两三四五六七八九十]{1,3}|首)次[^，。；\n]*")
"""这是2023年第7次上调, 是今年以来的首次: after the time in which something is the so-manieth."""
RANKS, RANKS_REACH = regex(r"(?<![认以成作])[是为系][^，。；、\d]{0,12}$"), 16


def ranked_to(text: str, start: int, end: int) -> int | None:
    """Where the clause ends that says in which time, at text[start:end], something is the so-manieth: 这是2023年第7次上调; else None."""
    ranked = RANKED.match(text, end)
    if ranked is None or RANKS.search(text, max(0, start - RANKS_REACH), start) is None:
        return None
    return ranked.end()


OF_SUCH = regex(
    r"(?:以来)?(?:的|同期|单[日月周])*(?:第\s?[\d一二两三四五六七八九十百千万亿]{1,6}\s?[^\d，。；、\s季周月天]"
    r"|[首头][场次个批届例只轮条列趟班座单家宗架辆艘支台波]|新[高低]|次[高低]|最[高低大小多少强弱热冷快慢长短早晚](?=[，,。；的]))"
)
"""今年首场, 今年第三次, 今年新高: after the time out of which something is the first, the so-manieth or the most."""


def is_one_of_such(text: str, end: int) -> bool:
    """Whether a time that ends there says out of which something is the first or the most: 昨日，本市迎来今年首场暴雨."""
    return OF_SUCH.match(text, end) is not None


EXTREME = r"[最峰极谷][^。；;]*?[\d℃%）)\u4e00-\u9fff]\s*[，,（(](?:均|都|分别)?"
OCCURRED = regex(EXTREME + r"(?:出现|发生|创|录得)(?:时间)?(?:在|于|[为是])(?:了)?$")
"""最高气温40.2℃，出现在: an extreme, and when it was met with, up to the date."""
OCCURRED_THEN = regex(
    r"(?:凌晨|上午|下午|夜间)?(?:出现|发生)[在于][\u4e00-\u9fff]{2,12}[，。；,;）)]"
)
"""After the date of an extreme: 出现在青云站，."""
OCCURRED_REACH = 48
"""So far back the extreme may stand, in characters."""
AT_EXTREME = regex(EXTREME + "$")
CLOSES = regex(r"\s*(?:前后|左右|当天)?[，。；,;）)]")
"""After a date, the end of its clause."""


def is_occurrence(text: str, start: int, end: int) -> bool:
    """Whether a date only says when the extreme before it was met with: 最高气温40.2℃，出现在7月6日; 168.9毫米，7月29日出现在青云站."""
    before = text[max(0, start - OCCURRED_REACH) : start]
    if OCCURRED_THEN.match(text, end) is not None:
        return AT_EXTREME.search(before) is not None
    return OCCURRED.search(before) is not None and CLOSES.match(text, end) is not None
