"""Hedges outside the span: 超, 不超过, 近, 约 before a number, 以上, 以内, 左右 after it.

What each allows is in `flows.extract.figures.stated.readings.allowed`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import either, trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from collections.abc import Iterator

OF = "的"
"""约为业务量的1.6倍: between a hedge and its number stands the whole."""
DOUBLING = "翻"
"""几乎翻了一番: between a hedge and its number stands the verb, which is no part of the hedge."""
WINDOW = 16
"""So many characters on either side of a number tell of its hedge."""
SHARING = regex(rf"(?P<word>{HEDGE})占[^，。；,;：:]{{1,24}}$")
"""约占总数的2.9%: the hedge stands before the verb of a share, and holds for its number."""
SHARE_WINDOW = 28
"""So many, where the hedge stands before a share and its whole."""
NOT_ABOUT = "签节合条预公制契违履邀纽"
"""After these 约 is part of a word: 签约, 合约, 纽约."""
_DENYING = "不[得能可应宜许准会]|不可能|不允许|没有?|未能"
_HEDGES_OF_WHOLE = (
    rf"(?:不|(?:{_DENYING}))[低少高多大小]于",
    rf"(?:不|未|(?:{_DENYING}))?超过",
    r"不足(?![之额])",  # and not 不足之处
    r"不到(?![位场岗])",  # and not 不到位
    r"接近|将近|几乎|大约",
    rf"(?<![{NOT_ABOUT}])约(?![定束谈会法])",  # and not 约定
    r"近(?=[全总整其])",  # 近全国的三成
)
OF_WHOLE = regex(
    rf"(?P<word>{either(*_HEDGES_OF_WHOLE)})"
    r"(?:[是为有]|相当于|达到?)?(?P<whole>[^，。；、,;：:（）()“”\s]{1,16})(?<!部分)的$"
)
"""约为业务量的1.6倍, 不足上年同期的七成: the hedge stands before the whole, and holds for the part or the multiple of it."""
ENDS_OF_PARTS = ("%", "‰", "倍", "成")
PART = regex("分之|成|一半|半数")
"""What a part or a multiple of a whole ends in, or holds: 2.9%, 1.6倍, 三分之二, 一半."""
MARK = regex(
    r"的[\u4e00-\u9fff]{0,8}?(?:底线|红线|上限|下限|标准|要求|目标|均值|平均水平|平均值|门槛|警戒线|荣枯线|临界[点值]|预期|前值)"
)
"""After a number: it is set or known, and something else is above or below it."""
COMPARING = ("超过", "接近", "将近")
"""Hedges that say of an amount that another is more than it, or nearly as much, too."""
COMPARED = regex(
    r"[上去前]年|同期|[上本]月|预期|预测|预估|目标|平均|水平|计划|前值|年初|[设规确]定|提出|公布|此前|之前|[率速幅线]|\d年"
)
"""超过去年同期的3.2%: what has percents of its own is compared with, and no whole of them."""
ROUND = tuple("十百千万亿")
"""Before these 过 says that so many are passed, else that something has been so."""
HALF, TENTHS = "半", "成"
MEASURES = tuple("入值额量价数资产润模口积费款金收均房P")
"""Ends of what is measured: 收入过千万元 bounds it, where 举办过十场, 走过百年 only say that it has been so."""
NOT_NEAR = "最附就邻靠临接亲新"
"""After these 近 is part of a word: 附近, 最近."""
NOT_PAST, BROKEN = tuple("打侦攻击告查跌下失识"), tuple("项起件宗个案届次桩局关")
"""打破, 侦破, 跌破 say something else of a number than that it is passed, and so does 破 of records and cases (破3项纪录)."""
NOT_DENYING = tuple("罚抄收吞淹埋沉出")
"""After these 没 is part of a word, and denies no bound: 罚没超6000万元."""
ENDS_OF_LASTING = tuple("时续达期长费花待了误点迟程耗晚")
"""Last characters of 历时, 持续, 长达, 为期, 等待, 延误, 推迟, 全程: after them 近 says almost."""
HOURS, LAST_HOURS = "小时", regex("(?:12|24|36|48|72) ?小时")
"""近5小时 says almost, 近24小时 which are meant."""
HISTORY = regex("[多余]?的?[\u4e00-\u9fff]{0,2}历史(?!同期|新|最|数据)")
"""Of 近百年历史, what follows the years."""
BALANCE = regex(r"(?:(?<![\u4e00-\u9fff])|(?<=贸易)|(?<=[年季的呈为]))[出入]超$")
"""出超1571亿美元: the balance of trade, and no bound, as in 支出超50亿元 and 月入超3万元."""
OF_INNER_WORDS = "地部容外蒙存需销贸科墙衣陆涝"
"""Before these characters 内 opens a word: 5年内地, but 30日内与本网联系."""
NO_ROUND = regex(
    r"(?:\d?[1-9]|[二两三四五六七八九])(?:轮|场|届|期|局|个赛季|个财年|个交易日|次比赛)"
)
"""近5轮: so few that are no round number are meant, and not almost as many."""
TIME_UNITS = ("年", "天", "日", "个月", "周", "小时")
"""Before so many of them 近 says which are meant: 近三年."""


@cache
def _before() -> re.Pattern[str]:
    """A hedge and the words that may stand between it and the number; the leftmost, so the longest, is found first."""
    known = language().words
    hedges = trie(word for group in known.bounds_before.values() for word in group)
    return regex(rf"(?P<word>{hedges})(?:{trie(known.bounds_fillers)})*$")


@cache
def _verbal() -> re.Pattern[str]:
    """A hedge that stands before the verb, and what is between it and the number."""
    hedges = trie(language().words.bounds_over_verbs)
    return regex(
        rf"(?<![\u4e00-\u9fff]数)(?P<word>{hedges})(?!时)(?P<may>可以?|能够?)?(?P<verb>[\u4e00-\u9fff]{{1,8}})(?<!的)$"
    )


TWO_SIDES = tuple("火管层楼班级游联")
"""160℃上下火: after an amount 上下 tells of above and below."""
DEED = regex("[vdu]+|[du]*v[vn]*")
"""First letters of the tags of what is done, in order: a verb, and what it is done to."""
MOST_OR_LEAST = ("最高", "最低", "最大", "最长", "最低为")
SECOND_MOST = regex("[，,、]?而?(?:最高|最低|最大|最长)(?:达到?|为)?")
"""All between two numbers of one measure: 98分，最低45分."""
HEAT = "℃"
"""The unit of what no rule grants or allows."""
PLUS, GOES_ON = "+", regex(r"\+(?:[!-~”’\u4e00-\u9fff]| \d)")
"""10万+: so many and more, where nothing follows that is added."""
SHARES = "占"
"""The verb of a share, over which a hedge holds for its number."""


@cache
def _closings() -> frozenset[str]:
    """How the words end before which a number may be bounded: the last two characters, or all of one.

    A word of one character that may stand between a hedge and its number says nothing without what stands before it (率为).
    """
    known = language().words
    hedges = [word for group in known.bounds_before.values() for word in group]
    ends = {word[-1] for word in (*hedges, *known.bounds_fillers, DOUBLING)}
    between = [
        end + word if len(word) == 1 else word for word in known.bounds_fillers for end in ends
    ]
    return frozenset(word[-2:] for word in (*hedges, *between, DOUBLING, OF))


@cache
def endings() -> frozenset[str]:
    """The last characters of those: most numbers stand after another."""
    return frozenset(word[-1] for word in _closings())


@cache
def _bounds() -> dict[str, str]:
    """The bound that each hedge before a number sets."""
    return {
        word: bound for bound, words in language().words.bounds_before.items() for word in words
    }


@cache
def openings() -> frozenset[str]:
    """The first characters of a hedge after a number."""
    return frozenset(word[0] for group in language().words.bounds_after.values() for word in group)


@cache
def _after() -> re.Pattern[str]:
    """A hedge after a number, the longest first: a group for each, named by its bound."""
    groups = language().words.bounds_after
    longest = sorted(
        ((word, bound) for bound, words in groups.items() for word in words),
        key=lambda x: -len(x[0]),
    )
    return regex(
        "|".join(f"(?P<{bound}_{i}>{re.escape(word)})" for i, (word, bound) in enumerate(longest))
    )


def before(left: str, number: str) -> tuple[str, int]:
    """The bound that the end of `left` sets on the number after it, and how many characters remain before it.

    >>> before("涉及人口超", "300万"), before("价格波动不超过", "5%")[0], before("签约", "28个")[0]
    (('gt', 4), 'le', 'eq')
    """
    verb = left.removesuffix("了")
    if verb.endswith(DOUBLING):
        return before(verb[:-1], number)[0], len(left)
    match = _before().search(left, max(0, len(left) - WINDOW)) if closes(left) else None
    while match is not None:
        word, at = match["word"], match.start()
        previous = left[at - 1 : at]
        picked = word[0] == "最" and "的" in match[0]  # 收入最高的三个行业
        picked = picked or (word == "超" and BALANCE.search(left, 0, at + 1) is not None)
        picked = picked or (word in MOST_OR_LEAST and _is_observed(left[:at], number))
        if not picked and not _is_other_word(word, previous, number):
            return _bounds()[word], at
        match = _before().search(left, at + 1)
    if (verbal := _before_verb(left)) is not None:
        return verbal, len(left)
    if left.endswith(OF) and (whole := _of_whole(left, number)) is not None:
        return whole, len(left)
    may_share = SHARES in left and (
        number.endswith(ENDS_OF_PARTS) or PART.search(number) is not None
    )
    share = SHARING.search(left, max(0, len(left) - SHARE_WINDOW)) if may_share else None
    return (_bounds()[share["word"]] if share else "eq"), len(left)


def closes(left: str) -> bool:
    """Whether the words before a number may end with a hedge, or with one and what may stand between it and the number."""
    return left[-1:] in _closings() or left[-2:] in _closings()


def over_verbs(text: str) -> list[int]:
    """Where in the text a verb of shares or a hedge begins over which a hedge may hold for a number, in order."""
    found = list(_places(SHARES, text))
    for hedge in language().words.bounds_over_verbs:
        found += _places(hedge, text)
    return sorted(found)


def _places(word: str, text: str) -> Iterator[int]:
    """Where the word stands, by the search for one word, which is many times as quick as that of a pattern for several."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _before_verb(left: str) -> str | None:
    """The bound of 至少发生了346起, 最多可容纳500人: the hedge stands before the verb whose object the number counts."""
    found = _verbal().search(left, max(0, len(left) - WINDOW))
    if found is None or not (found["may"] or _is_deed(found["verb"])):
        return None
    return _bounds()[found["word"]]


def _is_deed(said: str) -> bool:
    """Whether a verb is said, with its object or without: 发生了, 花费了, 投入资金; not 人员约有, whose noun comes first."""
    done = said.removesuffix("了")
    tags = "".join(tag[0] for _, tag in tagged(done))
    return DEED.fullmatch(tags) is not None or (done != said and len(tags) == 1)


def _of_whole(left: str, number: str) -> str | None:
    """The bound that a hedge before a whole sets on the part of it that the number states."""
    is_percent = number.endswith(("%", "‰"))
    if not is_percent and not number.endswith(ENDS_OF_PARTS) and PART.search(number) is None:
        return None
    held = OF_WHOLE.search(left, max(0, len(left) - SHARE_WINDOW))
    if held is None:
        return None
    word = held["word"]
    if is_percent and word.endswith(COMPARING) and COMPARED.search(held["whole"]) is not None:
        return None
    return _bounds()[word]


def _is_other_word(word: str, previous: str, number: str) -> bool:
    """签约, 附近, 上升, 打破 and 近三年 only look like hedges."""
    if word == "约":
        return bool(previous) and previous in NOT_ABOUT
    if word == "近":
        # 近三年 is the last three years
        is_time = number.endswith(TIME_UNITS) and previous not in ENDS_OF_LASTING
        is_round = NO_ROUND.fullmatch(number) is not None and previous not in ENDS_OF_LASTING
        is_time = is_round or (
            is_time and (not number.endswith(HOURS) or LAST_HOURS.fullmatch(number) is not None)
        )
        return is_time or (bool(previous) and previous in NOT_NEAR)
    if word[-1] == "破" and word != "突破":
        return previous in NOT_PAST or number.endswith(BROKEN)
    if word[0] == "没":
        return previous in NOT_DENYING
    if word == "过" and (number.startswith(HALF) or number.endswith(TENTHS)):
        return False  # 占比过半, 进度过七成
    if word == "过":
        return number[:1] not in ROUND or previous not in MEASURES
    return word == "上" and number[:1] not in tuple("百千万亿")


def _is_observed(left: str, number: str) -> bool:
    """分数最高98分，最低45分, 最低20℃: whether the most or the least of what was measured is told, and no bound on it."""
    return HEAT in number or _observed().search(left, max(0, len(left) - SHARE_WINDOW)) is not None


_REACHED = "(?:[触探冲涨升跌降]|下探|上探)?[及至到上]|达到?|为|报"
"""Between the most and its amount: 最高触及25.6元, 最低跌至23元."""


@cache
def _observed() -> re.Pattern[str]:
    """What was measured, up to the superlative of how much, or to the second where the first has its number."""
    known, most = language().words, either(*MOST_OR_LEAST)
    of = trie((*known.observed, *known.observed_at))
    return regex(
        rf"{of}(?:(?:{most})?(?:{_REACHED})?-?[\d.万亿]+[^，。；、,;\d]{{0,4}}[，,、]?而?)?$"
    )


def is_window(left: str, right: str) -> bool:
    """最近90天内共有8家: the stretch that something was counted over, and no bound on it."""
    return right.startswith("内") and left.endswith(language().words.looking_back)


def is_almost(left: str, right: str) -> bool:
    """近百年历史: after 近, how long there has been something, and not the last so many years."""
    return left.endswith("近") and HISTORY.match(right) is not None


def is_set(left: str, right: str) -> bool:
    """Whether a number is a mark that something is held against: 高于7.5%的监管底线 is 7.5, and not above it."""
    return (
        right.startswith("的")
        and MARK.match(right) is not None
        and left.endswith(language().words.held_against)
    )


def after(right: str) -> str:
    """The bound that the start of `right` sets on the number before it.

    >>> after("以上人口"), after("左右。"), after("以上海为主")
    ('ge', 'approx', 'eq')
    """
    match = _after().match(right) if right[:1] in openings() else None
    if match is None or match.lastgroup is None:
        return "eq"
    bound = match.lastgroup.rsplit("_", 1)[0]
    following = right[match.end() : match.end() + 1]
    if match[0] == "多" and following and following in "数少元样种边方媒云党层功能民家人个次年位项":
        return "eq"
    if match[0] == "内" and following and following not in OF_INNER_WORDS:
        return bound
    if match[0] in ("强", "弱") and following == OF:
        return bound  # 三分之二强的选票
    if match[0] == PLUS and GOES_ON.match(right):
        return "eq"  # 8GB+256GB, 3年+免费
    if match[0] == "上下" and following in TWO_SIDES:
        return "eq"
    if match[0] in ("内", "余", "强", "弱", "许", "起") and "\u4e00" <= following <= "\u9fff":
        return "eq"
    if match[0] == "以上" and right[2:3] == "海":
        return "eq"
    return bound
