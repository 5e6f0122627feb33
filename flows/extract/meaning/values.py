"""The number of a figure, as its reading, its name and its neighbours let it be understood.

What a numeral reads as by itself belongs in `flows.extract.figures`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.lists import with_unit
from flows.extract.figures.stated.readings import clean
from flows.extract.meaning.motion import SHARING
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import OVER_TIME
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE_OR_SHORT
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary
from schemas.intervals import Interval
from schemas.records import UNBOUNDED

if TYPE_CHECKING:
    import re

    from flows.extract.figures.arbitrate import Candidate
    from flows.extract.figures.stated.readings import Reading
    from schemas.records import Figure

YUAN, SCALED = "元", regex("[万亿]")
RATE_WINDOW = 14
PARTS_REACH = 80
"""How far before a part 其中 may stand, in characters."""
PER_TIME_KINDS = ("count", "mass", "volume", "energy", "length", "area", "other")
PER = "/"
LENGTH, SPEED, SECOND = "length", "speed", "s"
CLOCKED: dict[str, int] = {"s": 1, "min": 60, "h": 3600}
"""How many seconds are in what a rate is told over: one per minute or second is reckoned by the second, as in 次/分, and so is every speed."""
BY_HOUR = "(?:(?<!公里的)(?<!千米的)(?<!^的)时速|[车船球]速|航速|限速|超速)"
GOES = regex(
    rf"{BY_HOUR}(?:[最还]?[高低快慢][了出于]?|平均|一般|分别|依次|[均都已可能由从为是在]|提[高升][到至]?|[升降][到至]|达到?|高达|超过?|{HEDGE}|\s)*$"
)
"""最高时速可达, 限速: before so many kilometres of an hour; not 的时速通过长5公里的桥."""
TOLD_AFTER = regex(
    r"(?P<h>的时速|时速(?!(?:[^，。；\d]|达到){0,6}\d)|的?每小时)|(?P<min>的?每分钟)|(?P<s>的?每秒)"
)
"""350公里的时速: what such a number is reckoned by stands after it, too; 100米时速可达36公里 has it before another."""
REACHED = regex(rf"(?:{MOVE_OR_SHORT})?了?[至到为](?:{HEDGE}|\s)*")
"""From 50件 to 60件 of 日均产量由50件提高到60件: both are of a day."""
AGAIN = regex(
    rf"[，、,；;]?[而并且又但]?(?:比[^，。；、,;\d]{{1,6}})?"
    rf"(?:(?:19|20)\d\d年|最[高低快慢多少]|相[差距]|[快慢高低差多少][了出于]?|(?:提[高升速]|增加|[加减]快|上升|下降|降[低速]|减[少慢]|回落|[超不]过|不[足到]|[低高]于|达到)了?)"
    rf"(?:达到?|为|只有|仅|{HEDGE}|\s)*"
)
"""Between a speed and another, or by how much it is another: 平均时速60公里，最高90公里; 每分钟90次，下降15次."""
PASSED = regex(
    rf"[^。；;\n]{{1,16}}[，,](?:超[过出]|不足|低于|高于|达到|未达到?)(?:了|{HEDGE}|\s)*"
)
"""Between a speed that is a limit and the next: 在60公里以下扣3分，超过60公里."""
WHOSE_SPEED = regex(
    rf"(?P<whose>[\u4e00-\u9fff])的?(?:平均|最[高低]|设计|运行|行驶)*{GOES.pattern}"
)
OTHERS = regex(rf"[，、；,;](?P<whose>[^，。；、,;\d]{{1,6}}?)(?:则|为|达到?|是|{HEDGE})*")
"""甲车时速60公里，乙车80公里: who goes so fast, and who else."""
RATES = ("rate", SPEED)
SINCE_LISTED = ("h", "d", "mo", "a")
"""Over these a rate goes on in the next members of a list."""
JOINS_BOUNDS = regex(
    r"(?:(?:及|或|含)?以[上外]|起)?[的，,、\s]*(?:并且|而且|且|并|同时|但|又)?[的，,\s]*(?:又|也)?"
)
MEANS = {"h": "时均", "d": "日均", "mo": "月均", "a": "年均"}
"""How a name says that what it measures is a mean over time, by the suffix of the unit."""
MEAN_MARK, WORD = "均", 2
TELLS_TIME = regex("[时日天月年旬季]均|平均|每[天日月年时个小]")
"""In a name that says by itself what time it is reckoned over."""
INDEX_NAMES = ("指数", "PMI", "AQI", "景气度")
OF_MARKET = ("股价", "市值", "股价增速")
AT_CLOSE = regex(
    "报收|收报|收于|收盘|收[涨跌](?!幅)|[早午尾]盘|盘[前中后]|截至发稿|最新(?:市值|股价)"
)
"""What is so when a day's trade is over, or in the course of it."""


def number(figure: Figure, reading: Reading) -> None:
    """Give the figure the number, unit, value and interval of its reading."""
    figure.kind = reading.kind
    figure.number, figure.unit = reading.number, reading.unit
    figure.value, figure.canonical_unit = reading.value, reading.canonical
    figure.interval, figure.qualifier = reading.interval, reading.qualifier
    figure.last_place = None if reading.exact else reading.place
    figure.wide_place = reading.wide_place
    if figure.value is not None and figure.interval.low is None and figure.interval == UNBOUNDED:
        figure.interval = Interval.exact(figure.value)


def close(lower: Figure, upper: Figure, between: str) -> bool:
    """大于A且小于B, A以上B以下 bounds one quantity from both sides: each of the two figures stands for what both allow; whether it is so."""
    bounded = lower.qualifier in ("gt", "ge") and upper.qualifier in ("lt", "le")
    reversed_ = lower.qualifier in ("lt", "le") and upper.qualifier in ("gt", "ge")
    if not (bounded or reversed_) or lower.canonical_unit != upper.canonical_unit:
        return False
    if JOINS_BOUNDS.fullmatch(between) is None:
        return False
    below, above = (lower.interval, upper.interval) if bounded else (upper.interval, lower.interval)
    if below.low is None or above.high is None or below.low > above.high:
        return False
    both = Interval(below.low, above.high, below.low_open, above.high_open)
    lower.interval = upper.interval = both
    return True


UPPER = regex("(?:及|或|含)?以[下内]的?")


def name_both(lower: Figure, upper: Figure, right: str) -> None:
    """处二万元以上十万元以下罚款: the noun to the `right` of two bounds of one quantity is of the first, too."""
    bound = UPPER.match(right)
    if bound is not None and upper.subject and right.startswith(upper.subject[:WORD], bound.end()):
        lower.subject, lower.indicator = upper.subject, upper.indicator
        lower.indicator_code, lower.confidence = upper.indicator_code, upper.confidence


def per_time(figure: Figure, left: str, right: str, told: str | None) -> str | None:
    """日均300吨 is a rate per day, 时速120公里 a speed: the time that the figure is told over; None where it is over none.

    `left` and `right` are the words around the figure, `told` the time of the one before it in its list, or of its whole. What
    is so much at any time is none (日均在线300人), nor is what its unit has per something else (年均浓度30微克/立方米).
    """
    canonical = figure.canonical_unit
    if figure.kind in RATES and canonical is not None:
        per = canonical.rpartition(PER)[
            2
        ]  # 流量350立方米每秒，水位84米: no length goes on by the second
        return per if per in SINCE_LISTED else None
    if figure.kind not in PER_TIME_KINDS or canonical is None or PER in canonical:
        return None
    over = _told_over(figure, left, right, told)
    if over is not None:
        _reckon(figure, over)
    return over


def _told_over(figure: Figure, left: str, right: str, told: str | None) -> str | None:
    """The time that its words tell a figure over, or that it goes on with, as `per_time` has them."""
    match = _rates().search(left, max(0, len(left) - RATE_WINDOW))
    if match is not None:
        return None if _is_standing(left, match) else match.lastgroup
    over = _gone_over(left, right) if figure.kind == LENGTH else None
    return over or told


def is_told_again(text: str, told: Figure, spans: tuple[int, int, int], start: int) -> bool:
    """Whether a number at `start` is a speed or a rate per second as `told` is, or the difference of two.

    `spans` are where the sentence of the latter begins, and where it begins and ends itself.
    """
    if not (told.canonical_unit or "").endswith(f"/{SECOND}"):
        return False
    opened, since, end = spans
    if AGAIN.fullmatch(text, end, start):
        return True
    if told.kind != SPEED:
        return False
    other = OTHERS.fullmatch(text, end, start)
    whose = WHOSE_SPEED.search(text, max(opened, since - RATE_WINDOW), since) if other else None
    return whose is not None and other is not None and other["whose"].endswith(whose["whose"])


def _gone_over(left: str, right: str) -> str | None:
    """The time over which a length is gone, by a word of speed before it or after it; None where none tells."""
    if GOES.search(left, max(0, len(left) - RATE_WINDOW)):
        return "h"
    after = TOLD_AFTER.match(right)
    return None if after is None else after.lastgroup


def _reckon(figure: Figure, per: str) -> None:
    """Make the figure one per that time: of a length in an hour or less a speed, and in seconds what is told per minute."""
    is_speed = figure.kind == LENGTH and per in CLOCKED
    figure.kind = SPEED if is_speed else "rate"
    if is_speed or per == "min":
        _divide(figure, CLOCKED[per])
        per = SECOND
    figure.canonical_unit = f"{figure.canonical_unit}/{per}"


def _divide(figure: Figure, seconds: int) -> None:
    """Let the value and all that its words allow be those of one second of so many."""
    within = figure.interval
    low, high = (None if end is None else clean(end / seconds) for end in (within.low, within.high))
    figure.interval = Interval(low, high, within.low_open, within.high_open)
    if figure.value is not None:
        figure.value = clean(figure.value / seconds)
    if figure.last_place is not None:
        figure.last_place /= seconds
    if figure.wide_place is not None:
        figure.wide_place /= seconds


def mean_name(figure: Figure, left: str, listed: Figure | None) -> str | None:
    """日均接待游客人次: the name of the figure as that of a mean, where `left`, the words before it, or the one that it goes on from says so.

    发送旅客860万人次，日均2.36万人次 are two things, and a table has a column for each. It is said where the
    text has it, after whose it is (南通站日均发送旅客1.1万人次), else first. 单日最高 is said likewise.
    """
    if peak := _of_peak(figure, left) or _of_most(figure, left):
        return peak
    name = figure.indicator
    if name is None or figure.role != "level" or TELLS_TIME.search(name):
        return name
    match = _rates().search(left, max(0, len(left) - RATE_WINDOW))
    if figure.kind != "rate" and (match is None or not _is_standing(left, match)):
        return name
    if match is None:
        told = "" if listed is None else listed.indicator or ""
        mean = next((one for one in MEANS.values() if one in told), "")
        whose, _, after = told.partition(mean) if mean else ("", "", "")
        return _with_mean(name, mean, after) if whose else mean + name
    per = match.lastgroup or ""
    if MEAN_MARK not in match[per]:
        return name
    return _with_mean(name, MEANS[per], left[match.end(per) :])


ENDED = regex(r"(?:左右|上下|以上)?(?:为|后|[，。；、,;：:）)！!？?”\s]|$)")
"""After a number that counts nothing named."""
GIVEN = regex(
    rf"(?:(?:[借送转汇付赔还打塞分寄捐][了过]?给|(?:^|[，。；、,;\s又再先后他她])给)[了过]?[\u4e00-\u9fff]{{1,5}}?"
    rf"|[偷骗抢讹][了过]?[\u4e00-\u9fff]{{0,4}}?(?:[人者友家户妈爸婆公亲她他]|客户|顾客))(?:了|{HEDGE})*$"
)
"""借给朋友, 送给他, 骗老人: to whom so much was handed, or from whom it was taken."""
NO_NOUNS = ("v", "p")
"""Tags of what is no part of the name of a sum: 20万为弟弟凑彩礼; vn is, as 赔偿."""
SOLD = regex(r"(?:左右)?(?:的价格)?(?:买[的下了来到进走]|卖[掉给了的]|拍下|购[得入]|入手|成交)")
"""这套房子是180万买的: after a price, what was done for it."""
NOUN = regex(
    r"(?:左右|上下|以上)?的?(?P<noun>[\u4e00-\u9fff]{2,8}?)(?=[，。；、,;：:）)！!？?”和及并为给用作\s]|$)"
)
"""30万好处费，: the words after a number up to the next mark, or 和."""
OF_ALL = regex(r"全[年月天]|累计|总|合计|共计")
"""日均客流3万人次，全年增长5%: a change of all there was."""


def moved_mean(figure: Figure, told: Figure, between: str) -> str | None:
    """日均客流增加量 of 日均客流312万人次，比上年增加27万人次: a change of the mean that was `told` right before, with nothing named `between`.

    `between` begins with the clause of the mean. After 发送旅客860万人次，日均2.4万人次 it is one of the whole.
    """
    name, of = figure.indicator, told.indicator or ""
    mean = next((one for one in MEANS.values() if one in of), "")
    if name is None or not mean or mean in name or figure.role != "change":
        return name
    if told.subject is None or figure.subject != told.subject:
        return name
    before, _, after = between.partition(told.text)
    is_of_whole = before.rstrip("约近达到为").endswith(mean) or OF_ALL.search(after) is not None
    if is_of_whole or told.subject[-WORD:] in after:
        return name
    return _with_mean(name, mean, of.partition(mean)[2])


IN_ALL = "累计"
"""In the name of how much there is altogether, and not of a day's share of it."""


def _with_mean(name: str, mean: str, after: str) -> str:
    """南通站日均发送旅客人次: the name with 日均 where the words `after` it begin, behind whose it is; else in front."""
    name = name.replace(IN_ALL, "", 1)  # 累计开行3276列，平均每天13列
    done = after[:WORD]
    at = name.find(done) if len(done) == WORD else 0
    owned = at > 0 and name[:at] not in after
    return f"{name[:at]}{mean}{name[at:]}" if owned else mean + name


PEAK = regex("(?P<unit>单[日周月])最[高多大低少小]")
"""单日最高接待, 单日最高达: the one day out of a time on which most was counted."""
IS_PEAK = regex("最|峰|谷")
"""In a name that says so by itself."""


def _of_peak(figure: Figure, left: str) -> str | None:
    """单日最高接待游客人次: the name as that of the day, week or month with the most; None where `left` does not end in one."""
    name = figure.indicator
    peak = PEAK.search(left, max(0, len(left) - RATE_WINDOW))
    if name is None or peak is None or figure.role != "level" or IS_PEAK.search(name):
        return None
    return peak[0] + name.replace(peak["unit"], "", 1)


MOST = regex(rf"(?P<most>最[高低大小长短])(?:达到?|为|是|{HEDGE})*$")
"""气温最高, 最低为: up to how much of what was measured there was at most."""


def _of_most(figure: Figure, left: str) -> str | None:
    """最高气温 of 气温回升，最低20℃，最高31℃: the name as that of the most or the least; None of all that was not measured."""
    name = figure.indicator
    most = MOST.search(left, max(0, len(left) - RATE_WINDOW))
    if name is None or most is None or figure.role != "level" or IS_PEAK.search(name):
        return None
    measure = max(
        (one for one in language().words.observed if name.endswith(one)), key=len, default=""
    )
    return name.removesuffix(measure) + most["most"] + measure if measure else None


OF_WHOLE = regex(
    rf"(?:[，,]?其中[，,：:]?|[，、,；;和])(?:(?![累总共合每平最]|全[年月天]|[单高当]日|[高峰]峰)[\u4e00-\u9fff]){{1,12}}?{HEDGE}*"
)
"""Between a mean over a time and its first part, and between that and the next: ，其中工业, ，居民."""
IN_LIST = regex(
    rf"(?:、|和|及|以及)(?:(?![累总共合每平日月年]|全[年月天])[\u4e00-\u9fff]){{1,12}}?{HEDGE}*"
)
"""Between one thing of a list and the amount of the next: 、蔬菜."""


def is_of_mean(text: str, start: int, since: int, end: int) -> bool:
    """Whether the figure at `end` is a part of what the sentence from `start` told, which the figure that ends at `since` is, too.

    日均用水量32万吨，其中工业12万吨，居民20万吨: both are of a day; so are those of a list, 日均供应鸡蛋86吨、蔬菜320吨.
    """
    if IN_LIST.fullmatch(text, since, end) is not None:
        return True
    is_part = text.rfind("其中", max(start, since - PARTS_REACH), end) >= 0
    return is_part and OF_WHOLE.fullmatch(text, since, end) is not None


def as_sum(
    reading: Reading, candidate: Candidate, left: str, right: str, currency: str | None
) -> Reading:
    """花了20万, 20万回扣: the reading of a number, a sum where it is bare, in 万 or 亿, and the words on either side are of money."""
    bare = reading.kind == "count" and reading.unit is None and SCALED.search(candidate.text)
    if not bare:
        return reading
    is_paid = _paying().search(left, max(0, len(left) - RATE_WINDOW)) is not None
    if not (is_paid or _is_given(left, right) or SOLD.match(right) or _is_sum(right)):
        return reading
    return _in_money(candidate, reading.qualifier, currency) or reading


def _is_given(left: str, right: str) -> bool:
    """借给朋友20万。: so much is handed to somebody, and nothing says of what."""
    return (
        ENDED.match(right) is not None
        and GIVEN.search(left, max(0, len(left) - RATE_WINDOW)) is not None
    )


def _is_sum(right: str) -> bool:
    """30万好处费，: the words up to the next mark are a noun of money, and say nothing that somebody does."""
    noun = NOUN.match(right)
    if noun is None:
        return False
    words = tagged(noun["noun"])
    others = words[:-1]
    if others and any(tag in NO_NOUNS for _, tag in words):
        return False
    if any(word.endswith(vocabulary().people.persons) for word, _ in others):
        return False  # 20万员工工资: so many of them
    return naming.is_of_money(noun["noun"]) or noun["noun"].endswith(
        vocabulary().measures.bare_sums
    )


def as_money(figure: Figure, candidate: Candidate, currency: str | None) -> None:
    """票房达到21.1亿: a bare number in 万 or 亿 of what is measured in money, in the `currency` spoken of last."""
    if not _is_bare(figure):
        return
    if naming.is_of_money(figure.subject or ""):
        _to_money(figure, candidate, currency)


def _is_bare(figure: Figure) -> bool:
    return figure.kind == "count" and figure.unit is None and SCALED.search(figure.text) is not None


def _to_money(figure: Figure, candidate: Candidate, currency: str | None) -> None:
    reading = _in_money(candidate, figure.qualifier, currency)
    if reading is not None:
        number(figure, reading)


def _in_money(candidate: Candidate, qualifier: str, currency: str | None) -> Reading | None:
    """The bare number as a sum in the currency, without a unit of its own."""
    reading = with_unit(candidate, YUAN).reading
    if reading is None:
        return None
    return reading.within(qualifier)._replace(unit=None, canonical=currency or reading.canonical)


def is_at_close(sentence: str, subject: str) -> bool:
    """Whether a sentence tells what a share stands at when a day's trade closes, up to a figure of it: 股价报收9元, 截至收盘…市值9亿元."""
    return subject.endswith(OF_MARKET) and AT_CLOSE.search(sentence) is not None


def as_index(figure: Figure) -> None:
    """指数为105.2: a bare number of what is an index by its name."""
    is_bare = figure.unit is None and figure.kind == "count"
    if is_bare and (figure.subject or "").endswith(INDEX_NAMES):
        figure.kind, figure.canonical_unit = "index", "1"


@cache
def _paying() -> re.Pattern[str]:
    of_money = trie((*vocabulary().acts.paying, *vocabulary().measures.bare_sums))
    return regex(rf"{of_money}(?:了|掉|出|到|走|高达|{HEDGE}|达)*$")


@cache
def _rates() -> re.Pattern[str]:
    """日均 and its like shortly before a number, each a group named after the unit of time."""
    marks = language().words.rates_before
    groups = (
        f"(?P<{per}>{trie(word for word in marks[per] if len(word) > 1)})" for per in OVER_TIME
    )
    return regex(rf"(?:{'|'.join(groups)})[^，。,；;、]{{0,8}}$")


def _is_standing(left: str, mean: re.Match[str]) -> bool:
    """Whether the words after a mean are of what is so much at any time: 日均在线人数."""
    return _standing().search(left, mean.end(mean.lastgroup or 0)) is not None


@cache
def _standing() -> re.Pattern[str]:
    return regex(trie(vocabulary().measures.standing))


SHARES = ("比重", "占比", "份额")
"""Ends of the names of shares."""
TAKES_UP = "占"
"""In the name of a share that a clause before has told to move: 占农业产值的比重继续下降，降至."""
SET_SIDE_BY_SIDE = (":", "：", "比", "倍")
"""In a ratio that is of no part: 三次产业比重为6:40:54, 占比是线下的2倍."""


def as_rate(figure: Figure, last: Figure) -> bool:
    """其中一季度5.3%, after GDP增长5.2%: let a rate that is told by its time alone be a change as the `last` one, and say whether it is."""
    if figure.indicator is None or figure.indicator != last.indicator:
        return False
    is_alike = figure.kind == last.kind == "percent"
    if not is_alike or figure.role != "level" or last.role != "change":
        return False
    figure.role, figure.direction = last.role, last.direction
    figure.subject, figure.indicator_code = last.subject, last.indicator_code
    return True


def as_share(figure: Figure, left: str) -> None:
    """占用电量的六成, 比重降至62.3%: a share by its name and by the words of its clause to its `left`, in another notation or where it moved.

    Those may be far from the last of a list: 三次产业比重由8.5%、38.2%和53.3%调整为7.9%、37.1%和55.0%.
    """
    is_part = figure.kind == "percent" or (
        figure.kind == "ratio" and not any(one in figure.text for one in SET_SIDE_BY_SIDE)
    )
    named = is_part and (figure.indicator or "").endswith(SHARES)
    says_so = named and (SHARING.search(left) or _moves(figure, left))
    if figure.role == "level" and says_so:
        figure.role = "share"


FROM = regex(r"(?:从|由(?!于))[^，。；,;]{0,12}$")
"""Up to what a share was before."""


def _moves(figure: Figure, left: str) -> bool:
    """Whether a share of a whole that its name tells has come to so much, or come from that."""
    is_move = figure.direction != "none" or FROM.search(left) is not None
    return is_move and TAKES_UP in (figure.indicator or "")[: -len("占比")]
