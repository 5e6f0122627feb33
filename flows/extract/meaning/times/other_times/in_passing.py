"""A time that is told in passing, or as a part of the one that governs: 其中4日, 而2021年该数字为24亿元, 分季度看."""

from __future__ import annotations

from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex

PARTS = regex(
    r"\s?(?:[从按]?[分各]|[从按逐])个?(?:季度?|月[份度]?|年度?|时段|阶段|旬)来?看|\s?从?全年(?:各季度?|整体|总体)?(?:运行|变化|发展)?(?:的?(?:走势|态势|趋势))来?看"
)
"""分季度看，一季度增长6.7%, 从全年走势看，1—2月下降3%: what a sentence opens with that goes through parts of the time told."""
AMONG = regex(r"其中(?:的|仅|在)?$")
"""其中4日进山2.9万人次: a day out of the time that is told of, for the next figure."""
IN_PASSING = regex(r"(?:而|但)在?$")
STATES_LEVEL = regex(r"(?:该|这一|这个|此)?(?:数字|数据|数值|指标|比例)?(?:则|仅|只|还)*[为是]")
"""而2021年该数字为24亿元: what it was then, told in passing."""
MOVED_THEN = regex(
    rf"份?(?:则|仅|只|还|仍|却|曾|同比|环比)*{MOVE_OR_SHORT}了?{HEDGE}?[\d.]+\s?(?:%|％|个百分点)[；;。]"
)
"""，而7月份下降5%；: how the same has moved then, in passing."""
WITHIN = ("间", "期间", "之间")


def is_within(text: str, before: str, end: int) -> bool:
    """Whether a date is the stretch in which its own sentence happened: 该公司于2022年9月至10月间."""
    return text.startswith(WITHIN, end) and before.endswith(("于", "在"))
