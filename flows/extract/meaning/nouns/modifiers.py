"""What stands before a noun phrase and tells it apart, over numerals and verbs that end a phrase otherwise.

An age or a size (60岁及以上人口, 亿元以上项目), one that a clause states (产值超亿元的企业), a clause that says of what a bare head is
the measure (经济陷入衰退的概率). The phrase itself is found in
`flows.extract.meaning.nouns.before_number.preceding`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.text.words import Word, Words

REACH = 32
"""How far before a phrase what tells it apart is looked for, in characters."""
_NUMBER = r"(?:\d(?:[\d.,]*\d)?[百千万亿]*|[一二三四五六七八九十百千万亿]+)"
_UNIT = r"(?!个百分|个基|[成倍折番年月天日周秒次点]|个月|小时|分钟)(?:[\u4e00-\u9fff]{1,5}?|[A-Za-z]{2,5}(?:/[a-z])?)"
_BOUND = "(?:(?:及|或)?以[上下内])"
CLASSED = regex(
    rf"(?:{_NUMBER}[—–\-－~～至到]{{1,2}})?{_NUMBER}(?: ?周?岁|%)(?:\(含\))?{_BOUND}"
    rf"|{_NUMBER} ?周?岁?[—–\-－~～至到]{{1,2}}{_NUMBER} ?周?岁"
    rf"|{_NUMBER}{_UNIT}(?:(?:\(含\))?{_BOUND}|级)"
    rf"|{_NUMBER}(?:元|分|%|公里|平方米|吨|亩)?[—–\-－~～至到]{{1,2}}{_NUMBER}(?:张(?:床位)?|公里|平方米|千瓦|吨|人次?|户|米|亩|元|分|%)(?![公米升])"
)
"""A class by age, by size or by a rate: 0—14岁, 60岁及以上, 1000万元以上, 15%(含)以内, 3.5万吨级, 100—199张床位."""
CLASS_ALONE = regex(
    rf"(?:其中|另有|另|有|和|及|年龄|在|\s)*(?P<which>{CLASSED.pattern}|{_NUMBER}[—–\-－~～至到]{_NUMBER}级)(?:有|共有|共|达到?|为|约)*"
)
"""A class that has its clause to itself: the noun was said before."""
STATED = regex(
    rf"(?:超过|超|过|逾|突破|达到|达|不足|不到|低于|高于|不低于|大于|小于){_NUMBER}{_UNIT}(?:(?:及|或)?以[上下])?的$"
)
"""人口超过25万人的县: the class is stated of a measure, in a clause."""
SIZED = regex(r"(?<![\d.])(?:[十百千]?[万亿]|\d[\d.]*[万亿]+(?=元))元?$")
"""亿元企业, 500万元投资建设项目, 百亿县区: a class by the output or the cost of each, in few words."""
PAST_SIZE = regex(rf"(?:超过?|突破|[过破逾]){_NUMBER}元?$")
"""超百亿元, 突破10亿元, 过亿: the same with a verb."""
SIZE_AHEAD = regex(SIZED.pattern.removesuffix("$"))
"""The same where it follows the classifier of what is counted: 22家亿元企业."""
CLOSERS = frozenset("岁上下内级的元万亿张位里米瓦吨人户亩")
SCALES, MEASURED = ("元", "万", "亿"), ("资", "入", "值", "额", "达", "超", "破", "过", "逾")
"""How sizes end, and what ends before an amount that is one."""
AT, TRANCHE = "在为", "部分"
"""年龄在60岁以上的; 4公里以内部分票价2元: each tranche of one measure has its own rate, under the measure's name."""
PARTS = ("n", "v", "b", "j", "l", "a")
PER_TIME = regex(r"(?:^|[^\d一二三四五六七八九十百千两几半全当本今去前每近多同])[年月日]$")
"""年 of 年吞吐量, and not of 2023年吞吐量 or 今年."""


def classed(words: Words, text: str, start: int) -> str:
    """The class by age or size that ends right before `start`, with what it is measured by; empty if none."""
    if text[start - 1 : start] not in CLOSERS or text.startswith(TRANCHE, start):
        return ""
    low = max(0, start - REACH)
    low = max(low, text.rfind("\n", low, start) + 1)
    if text[start - 1] in SCALES:
        return _size(words, text, low, start)
    if text[start - 1] == "的":
        stated = STATED.search(text, low, start)
        if stated is not None:
            what = _measure(words, text, low, stated.start())
            return what + stated[0] if what else ""
        found = _ending(text, low, start - 1)
        end = start - 1 - len(found)
        if text[end - 1] in AT:
            end -= 1  # 年龄在60岁以上的比例
        what = _measure(words, text, low, end) if found else ""
        return what + found + "的" if what else found  # 收入50万元以上的村
    return _ending(text, low, start)


def past_size(text: str, start: int) -> str:
    """超百亿元 of 产值超百亿元企业: what each comes to at least of those that are counted; empty if none is said."""
    if text[start - 1] not in SCALES:
        return ""
    past = PAST_SIZE.search(text, max(0, start - REACH), start)
    return past[0] if past is not None and _sized().match(text, start) else ""


def _size(words: Words, text: str, low: int, start: int) -> str:
    """亿元 of 培育亿元企业: what each comes to of those that are counted, and no amount of theirs (投资5亿元项目)."""
    size = SIZED.search(text, low, start) if _sized().match(text, start) else None
    if size is None:
        return ""
    ahead = words.last(low, size.start())
    is_amount = ahead is not None and (ahead.tag[0] in "nmdp" or ahead.text.endswith(MEASURED))
    return "" if is_amount else size[0]


@cache
def _sized() -> re.Pattern[str]:
    """What may be told by the size of each, right after it."""
    works = "(?:工业|投资|建设|产业|技改)*项目"
    return regex(rf"(?:级|大)?(?:{works}|{trie(vocabulary().things.sized)})")


def _ending(text: str, low: int, end: int) -> str:
    found = next((one for one in CLASSED.finditer(text, low, end) if one.end() == end), None)
    return "" if found is None else found[0]


def class_alone(text: str, start: int, end: int) -> str:
    """35岁以下 of 其中35岁以下有, 4.0—4.9级: the class that text[start:end] is, and nothing else; empty if it says more."""
    found = CLASS_ALONE.fullmatch(text, start, min(end, start + REACH))
    return "" if found is None or found.end() < end else found["which"]


def class_at(text: str, at: int) -> re.Match[str] | None:
    """The class by age or size that opens text[at:]: 65岁以上 of 1.3万名65岁以上老人, 百亿元 of 3个百亿元项目."""
    found = CLASSED.match(text, at, at + REACH)
    if found is not None:
        return found
    size = SIZE_AHEAD.match(text, at, at + REACH)
    return size if size is not None and _sized().match(text, size.end()) else None


def _measure(words: Words, text: str, low: int, end: int) -> str:
    """The noun that ends text[low:end], with for how long it is measured: 年吞吐量."""
    at = end
    is_cut = low > 0 and text[low - 1] != "\n"  # the line goes on before
    for word in reversed(words.between(low, end)):
        if word.tag[0] not in PARTS or (is_cut and word.start == low):
            break
        at = word.start
    if end - at <= 1:
        return ""
    return text[at - 1 : end] if PER_TIME.search(text, max(0, at - 2), at) else text[at:end]


def described(words: Words, start: int, head: Word, otherwise: int) -> int:
    """Where the clause begins that describes a bare head (居住在乡村的人口), whose 的 is right before it; `otherwise` if none."""
    if _heads().fullmatch(head.text) is None:
        return otherwise
    clause: list[Word] = []
    for word in reversed(words.between(max(start, head.start - 1 - REACH), head.start - 1)):
        if word.tag[0] in "xtm" or word.text in _clause_breaks():
            break
        clause.append(word)
    while clause and clause[-1].tag[0] in "cdupr":
        clause.pop()
    return clause[-1].start if any(word.tag[0] == "v" for word in clause) else otherwise


TOWARD = regex("[对向][\u4e00-\u9fff]{3,14}的$")
"""对企业发放的贷款: to whom, which tells it apart from all the others."""


TRADE = regex("出口|进口|贸易|投资|顺差|逆差|出超|入超")
TOWARD_SEVERAL = regex(
    "[对自从向](?:[\u4e00-\u9fff]{2,7}[、和与及]){1,4}(?:[\u4e00-\u9fff]{2,7}的?)?$"
)
"""对中国与香港出口: to which places, where 与 and 、 close a phrase otherwise."""
LONGEST_PARTNER, SEVERALLY = 7, "分别"
DEALT = regex(r"分别|\d[\d.,]*[^，。；\d]{0,6}[、和]\s?\d")
"""What deals several amounts out to several partners."""


def toward(words: Words, text: str, start: int) -> str:
    """The clause that says to whom what begins at `start` was given, or sold; empty if none."""
    trades = TRADE.search(text, start, start + LONGEST_PARTNER) is not None
    if trades and DEALT.search(text, start, start + REACH) is None:
        several = TOWARD_SEVERAL.search(text, max(0, start - REACH), start)
        is_partner = several is not None and words.at(several.start()).text in "对自从向"
        return several[0] if several and is_partner and SEVERALLY not in several[0] else ""
    if text[start - 1 : start] != "的":
        return ""
    found = TOWARD.search(text, max(0, start - REACH), start)
    if found is None or words.at(found.start()).text not in ("对", "向"):
        return ""
    verb = words.at(start - 2)
    return found[0] if verb.tag[0] == "v" and verb.start > found.start() + 1 else ""


ADJUSTED = regex(
    r"(?:(?:经?调整|扣非|扣税|备考)|(?:扣除|剔除)[\u4e00-\u9fff]{1,12}(?<!价格因素))后(?:的(?:年|季度)?)?$"
)
"""扣非后归母净利润, 调整后的年利润: another amount than the one without it."""


LEFT_OUT = regex(
    r"除(?<![\u4e00-\u9fff]除)[\u4e00-\u9fff、]{1,12}(?:以外|之外|外)的$|不含(?:[\u4e00-\u9fff、]{1,12}的)?$"
)
"""除汽车以外的消费品零售额, 不含电力的工业增加值: likewise, told before it."""


def adjusted(text: str, start: int) -> str:
    """What was left out of the amount whose name begins at `start`; empty if nothing."""
    if (found := LEFT_OUT.search(text, max(0, start - REACH), start)) is not None:
        return found[0]
    if text.find("后", max(0, start - 4), start) < 0:
        return ""
    found = ADJUSTED.search(text, max(0, start - REACH), start)
    return "" if found is None else found[0].partition("的")[0]


A_PART = r"(?!(?:上述|以上|[该这其此]|价格|物价|通胀))(?P<what>[\u4e00-\u9fffA-Za-z、]{2,16}?)(?P<after>[以之]?后)"
"""房地产开发投资后, right after 扣除: what is taken out by its name; prices are taken out of a real growth."""
TAKEN_OUT = regex(
    rf"(?:^|[，。；：,;:\n）)])(?:若|如果?|但)?(?P<verb>扣除|剔除|不含){A_PART}?[，,]$"
)
"""扣除房地产开发投资，: a clause by itself, before the one that tells how the rest grew."""
OUT_OF = "不含"


NETS = ("净额", "净值", "余额", "结余")
"""Ends of the names of what is left of any sum: 扣除发行费用后，募集资金净额为5亿元."""


NET_WORDS, HELD = ("净", "纯"), ("损益", "项目", "因素", "影响", "收益", "波动")
"""Words for what is left of a sum once its costs are paid; ends of what such a sum may hold itself: 非经常性损益."""


def _is_net_of(level: str, what: str) -> bool:
    """Whether the name says itself that so much was taken out: 净利润, of 扣除房租后，净利润2亿元."""
    is_net = any(one in level for one in NET_WORDS) and not what.endswith(HELD)
    return is_net or level.endswith(NETS)


def taken_out(text: str, since: int, clause_start: int, level: str = "") -> str:
    """扣除汽车后的 of 扣除汽车后，零售额增长5%: what the clause before takes out of the amount of this one; empty if nothing.

    Of a `level` it is so where 后 says that what is told is the rest: 扣除非经常性损益后，净利润为3亿元.
    """
    low = max(since, clause_start - REACH)
    if text.find("除", low, clause_start) < 0 and text.find(OUT_OF, low, clause_start) < 0:
        return ""
    found = TAKEN_OUT.search(text, max(low - 1, 0), clause_start)
    if found is None or (level and (found["after"] is None or _is_net_of(level, found["what"]))):
        return ""
    return f"{found['verb']}{found['what']}{'的' if found['verb'] == OUT_OF else '后的'}"


HOURS = regex(r"(?:最[大高强])?(?:\d{1,2}|[一二三四五六七八九十]{1,3})个?小时(?:累计|平均)?$")
"""最大6小时降雨量, 24小时降水量: over how many hours it was measured."""
FALLEN = ("降雨", "降水", "降雪", "雨量", "雨强", "面雨量")


def over_hours(text: str, start: int) -> str:
    """Over how many hours the rain or snow fell whose name begins at `start`; empty if that is not told."""
    if not text.startswith(FALLEN, start) or text.find("小时", max(0, start - 4), start) < 0:
        return ""
    found = HOURS.search(text, max(0, start - REACH), start)
    return "" if found is None else found[0]


ENDS_OF_REACHES = tuple("米里钟时径围内的")
WITHIN = regex(r"\d[\d.]*(?:米|公里|千米|分钟|小时)(?:半径|范围内?|之?内)?的?$")
REACHED = regex(
    r"[\u4e00-\u9fff]{0,8}?(?:覆盖率|覆盖比例|可达率|到达率|响应率|到场率|见园比例|圈(?:建成率|占比|比例))"
    r"|(?:通勤|可达)[\u4e00-\u9fff]{0,6}?(?:占比|比例|比重)"
)
"""500米覆盖率, 30分钟通勤人口占比: within how far or how soon, and of what."""


def within_reach(text: str, start: int) -> str:
    """Within how far or how soon something is reached whose rate begins at `start`; empty if that is not told."""
    if not text.startswith(ENDS_OF_REACHES, start - 1) or REACHED.match(text, start) is None:
        return ""
    found = WITHIN.search(text, max(0, start - REACH), start)
    return "" if found is None else found[0]


TENOR = regex(
    r"(?:\d{1,3}|[一二三四五六七八九十两半]{1,3})(?:年|个?月|天|日|周)期(?:及?以[上下内])?(?:的)?$"
)
"""1年期LPR, 7天期逆回购: how long it runs tells it apart from the others of its name."""


RUNNING = regex(
    r"(?<![\d前近后的续第满年这头去初.])(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})个月|(?:[1357]|[123]0|[一二三五七十])年)$"
)
LENT = regex(r"(?:[美中国]债|[国企]债|保单|定期|整存|贷款|存款|存单|活期|Shibor|LPR|MLF)")
"""13个月保单继续率, 10年国债收益率: what runs for so long, by its nature."""


def tenor(text: str, start: int) -> str:
    """How long runs what the name at `start` is of; empty if that is not told."""
    if text.startswith(("月", "年"), start - 1) and LENT.match(text, start):
        runs = RUNNING.search(text, max(0, start - REACH), start)
        return "" if runs is None else runs[0]
    if text.find("期", max(0, start - 4), start) < 0:
        return ""
    found = TENOR.search(text, max(0, start - REACH), start)
    return "" if found is None else found[0].removesuffix("的")


CLAUSE_BREAKS = ("是", "为", "显示", "其中")


@cache
def _clause_breaks() -> frozenset[str]:
    """Words that no describing clause goes back beyond."""
    return frozenset((*CLAUSE_BREAKS, *vocabulary().speech.saying, *vocabulary().speech.foreseeing))


@cache
def _heads() -> re.Pattern[str]:
    return regex(trie(vocabulary().measures.heads))
