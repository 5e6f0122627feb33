"""Words of what is so already, or of another time, which end a plan that the words before have told."""

from __future__ import annotations

from flows.regex import regex

DONE = r"已|目前|截[至止]|此前|曾|(?<![为除])了(?!解)"
"""Words of what is so already or has been, in whatever tells of what is to come; not 为了, 除了, 了解."""
ACTUAL = "实际(?!控制|消费|利用|使用|到位|生活|需求|问题|情况)"
"""What it has come to; not 实际利用外资, the name of a measure."""
PAST_YEAR = "(?<![比较与同和])(?:去年|上年)(?!(?:同期|末|底)?[的相])"
"""A year of which a result is told, and which nothing is held against: 去年建成6所, and not 比去年."""
TOLD = rf"{DONE}|{ACTUAL}|{PAST_YEAR}"
"""What tells a result beside what is to come; each kind of text adds words of its own."""
OUTCOME = "[完办达]成|办结|完工|收官|总结|回顾|成绩单|超额|成效|进展|落实情况|已|去年|上年"
"""Words of what has become of a plan, which no line has that lays it out."""
_YEAR = r"(?<!每)(?<!占当)(?<!占全)(?<!全[市省县区国州])(?<![，,、；;])(?<![到达为至]\d)(?<![到达为至]\d\d)(?<!\.\d)年(?!均|限|龄|CAGR|复合)"
"""A year that is named; not 年税收, 全省年发电量, 受教育年限, 提高到12年, 11.5年, 平均年龄."""
_FACTS = r"决算|执行[数率]|前值|初值|报名|报考|应聘|原|现[有为价]|实现了|比(?![重例率值])(?<!占比)|较(?![大重快强好严])|(?<!不)[高低多少大小快慢强弱好优差早晚]于|同比|环比|其中有|目标的|空间(?=[，,])|一度|月|日(?!均)|季度|而|但"
_FACTS = f"{TOLD}|{_FACTS}|{_YEAR}"
FACT = regex(rf"{_FACTS}|完成(?!后[，,新]|后可)|[；;]")
FACT_IN_LIST = regex(_FACTS)
"""较 compares with what has been, and only says how much in 较大事故. In a list of what is to be done semicolons part the items, of which 完成改造12个 may be one: neither ends it."""
BASE = regex(
    r"[比较](?:20\d\d年|[上去]年|[“\"]?十[一二三四五]五[”\"]?|规划?期初|基[期年])(?:时?期)?[末底初]?(?:同期)?(?:水平)?"
)
"""单位能耗比2020年降低14%: what an aim is to be more or less than, and no fact."""
DONE_BY = regex("全部|历史性|如期|圆满")
"""到2020年，农村人口全部脱贫: words of what has come about."""

TAKES_EFFECT = regex(
    r"[自从](?:20\d\d年|今年|明年)?\d{1,2}月\d{1,2}日(?:零时|\d{1,2}[时点](?:\d{1,2}分)?)?起"
)
"""自7月1日起，起付标准降至200元: a measure that takes effect on a day; it is decided, and so is what it comes to."""


def takes_effect(text: str, since: int, start: int) -> bool:
    """Whether words between say from which day a measure holds: 自9月15日8时起，新增管控区2个."""
    if text.find("起", since, start) < 0:
        return False
    return TAKES_EFFECT.search(text, since, start) is not None


def is_open(text: str, end: int, start: int) -> bool:
    """Whether nothing is told as a fact between words that say by when, which end at `end`, and the figure."""
    since = max(end, *(1 + text.rfind(mark, end, start) for mark in "；;"))
    told = FACT.search(BASE.sub("", text[since:start])) or DONE_BY.search(text, end, start)
    return told is None
