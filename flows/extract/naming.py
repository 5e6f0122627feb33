"""The noun phrase that a figure measures, before it or after it, and the name built from it one way.

地区生产总值4000.5亿元 (before), 8家医疗机构 (after), 总投资额达180亿元 (before, past the verb). Names are built one way: a
rate of change is the level's name + 增速, an absolute change + 增加量 or 减少量, a share A占B的比重, a count + 数. What
governs in time belongs in `flows.extract.periods`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

import rjieba

from flows.extract.alternations import trie
from flows.extract.words import Word
from schemas.catalogue.indicators import by_name
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.extract.words import Words
    from schemas.catalogue.indicators import Indicator
    from schemas.catalogue.language import Names

PHRASE_TAGS = {"n", "v", "b", "j", "l", "i", "s", "k", "a", "g", "h", "e", "z"}
QUOTES = '“”"《》‘’「」'
UNQUOTED = str.maketrans("", "", QUOTES)
JOINTS = ("+", "＋", "/", "—")
BREAKS = set("，。；：、！？,;:!?()（）_|\n\t ")
SUFFIXES = (
    "数",
    "量",
    "额",
    "率",
    "值",
    "比重",
    "面积",
    "总数",
    "人数",
    "收入",
    "支出",
    "价格",
    "指数",
    "人口",
    "时间",
    "人次",
)


MEASURES = (*SUFFIXES, "零售额", "销售额", "产值", "产量", "营业额", "总额")
"""Words of how much, which no classifier counts."""


class Phrase(NamedTuple):
    """A noun phrase of the text: its offsets and its words without marks.

    It `is_act` where it is a verb alone: that says what was done (造成5人受伤), and not what was measured.
    """

    start: int
    end: int
    text: str
    is_act: bool = False


LIST_MARK = re.compile(
    r"[\s\u3000]*(?:[①-⑳⑴-⒇❶-❿]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,2}是)"
)
MAY_MARK = re.compile(r"[\s\u3000①-⑳⑴-⒇❶-❿(（一二三四五六七八九十及以左]")
"""What a mark of a list, or what belongs to the number before, begins with."""
AFTER_NUMBER = re.compile(r"(?:及?以上|及?以下|以内|左右)的?(?!海)")
"""What belongs to the number before: 1000万元以上重大合同."""
GLOSS = re.compile(r"[(（][^()（），。；：]{1,24}[)）]")
"""What a name is also called: 地区生产总值（GDP）."""


def without_gloss(name: str) -> str:
    """The name without what it is also called."""
    return GLOSS.sub("", name) if "(" in name or "（" in name else name


RATIO = "比"
GLOSS_TAIL = re.compile(rf"{GLOSS.pattern}$")


def before(words: Words, text: str, start: int, end: int, *, joined: bool = False) -> Phrase | None:
    """The noun phrase that ends text[start:end], past verbs, hedges and adverbs at its end.

    `joined` where it may name two things that are set against each other (公有与非公有制经济).
    """
    if MAY_MARK.match(text, start, end):
        mark = LIST_MARK.match(text, start, end) or AFTER_NUMBER.match(text, start, end)
        start = mark.end() if mark else start
    stop = end
    end, named = _trimmed(words, text, start, end)
    if end <= start:
        return None
    crossed = end < stop and _has_bracket(text, end, stop)
    has_glosses = _has_bracket(text, start, end)
    glosses = [one.span() for one in GLOSS.finditer(text, start, end)] if has_glosses else []
    found: list[Word] = []
    quoted = False
    left = 0  # words of an enumeration's member that are still to come
    listed = words.between(start, end)
    for index in range(len(listed) - 1, -1, -1):
        word = listed[index]
        if glosses and any(low <= word.start < high for low, high in glosses):
            continue
        if word.text in QUOTES:
            quoted = not quoted
            found.append(word)
            continue
        if word.text == "、" and found and (more := _enumerated(listed[:index])):
            found.append(word)
            left = more
            continue
        if word.text == " " and found and index and listed[index - 1].text[-1].isascii():
            continue  # CIER 指数: a space after Latin letters joins
        if left:
            left -= 1
        elif word.end > named:  # in a name of the catalogue, whatever the segmenter makes of it
            word = Word(word.start, word.end, word.text, "n")
        elif word.text == RATIO and word.end == end and index:
            pass  # 三次产业比为…: nothing that it could compare with follows, so it is the noun
        elif not quoted and (word.text[0] in BREAKS or not _nominal(word)):
            if word.text[0] in BREAKS or (crossed and not found):
                break
            if any(w.text not in QUOTES for w in found):
                part = _unlisted(listed, index) or _derived(listed, index)
                if not part and not (joined and word.text in ("与", "同")):
                    break
                found.append(word)
            continue
        found.append(word)
    return _phrase(text, found[::-1])


def _has_bracket(text: str, start: int, end: int) -> bool:
    return text.find("(", start, end) >= 0 or text.find("（", start, end) >= 0


def _enumerated(listed: list[Word]) -> int:
    """How many words the member of an enumeration takes that ends `listed`: 电力 of 电力、热力供应业. 0 if it is none."""
    count = 0
    for word in reversed(listed):
        if word.text[0] in BREAKS or word.tag == "ns" or word.text in WHOLES:
            break
        if word.text in QUOTES or not _nominal(word) or word.tag in ("v", "uj"):
            return 0
        count += 1
    return count


def _derived(listed: list[Word], index: int) -> bool:
    """Whether a verb that usually stops a name is inside one: 供应业, 发放额."""
    following = listed[index + 1] if index + 1 < len(listed) else None
    return (
        following is not None
        and listed[index].tag[0] == "v"
        and following.start == listed[index].end
        and following.text in _names().derived
    )


OTHERS = ("及其", "他")
CARRIED = ("结转", "结余")
"""上年结转收入 is what the year before left over: of this year, and named by the other."""


def _unlisted(listed: list[Word], index: int) -> bool:
    """Whether the word belongs to a noun that the dictionary lacks: 中/直 投资, 中/长期贷款.

    A place word of one character opens such a noun where no noun stands before it that it could say the inside of.
    """
    word = listed[index]
    if word.tag[0] == "t" and listed[index + 1].text.startswith(CARRIED):
        return True
    if word.text in OTHERS and any(
        one.text == "及其" for one in listed[max(0, index - 1) : index + 1]
    ):
        return True  # 煤炭及其/他 燃料: 其他, cut wrongly
    if word.text == "中" and listed[index + 1].text.startswith("长期"):
        return True
    if len(word.text) > 1 or word.text in _stop() or word.tag[0] not in "fd":
        return False
    ahead = listed[index - 1] if index else None
    if word.tag[0] == "d":
        return ahead is not None and len(ahead.text) == 1 and ahead.tag == "f"
    return (
        ahead is None
        or ahead.text[0] in BREAKS
        or ahead.tag[0] in "tuvpmr"
        or listed[index + 1].tag[0] == "d"
    )


@cache
def _names() -> Names:
    return language().words.names


@cache
def _stop() -> frozenset[str]:
    return frozenset(_names().stop)


NOMINAL = {"亏损", "贡献", "新增", "净增"}
"""Verbs of change that open names: 新增就业, 亏损面."""


@cache
def _moving() -> frozenset[str]:
    """Verbs of change: in no name, where the segmenter calls them verbs, too."""
    groups = language().words.directions.values()
    return frozenset(word for group in groups for word in group if len(word) > 1) - NOMINAL


_DIGITS = r"[\d一二两三四五六七八九十几]"
TIME = (
    rf"(?:\d{{4}}年?|\d{{1,2}}月\d{{1,2}}日|\d{{1,2}}日|[今去上前明本当同下]{_DIGITS}?个?(?:年度?|季度?|月份?|周|日|届|期|轮|交易日)|\d{{1,2}}月份?|[上下]半年"
    rf"|前?[一二三四]季度|第[一二三四]季度|{_DIGITS}+个?[年月日天周](?=前|来|间|内|后))(?:度|末|底|初|全年|以来|同期|期间|前|来|间|内|后|[上下]半年|前?[一二三四]季度)*"
)
"""A stretch of time, or the one that another is compared with."""
BASIS = "同比|环比|相比|相较|对比|由|从|自|在|较|比|与|同|和"
ACCOUNTING = (
    r"(?:按|以)[\u4e00-\u9fff]{1,8}(?:计算|换算|折算|核算|计价|口径)(?:为|下|后)?|按[年月季周日]|按年率"
    r"|经[\u4e00-\u9fff]{1,6}调整后?|扣除[\u4e00-\u9fff]{1,8}(?:因素|影响|项目)(?:后|影响)?|(?:按|以)?(?:同|可比)口径(?:下)?"
)
"""How it was reckoned: an adverbial, and no part of the name."""


TIME_CLOSERS = "0123456789年月日度期季份届周轮天前来间内后末底初的和及比"
ACCOUNTING_CLOSERS = "为下后算价径年月季周日率整素响目"


class _Tail(NamedTuple):
    """What may close a phrase, and the characters that it ends with, white space aside."""

    pattern: re.Pattern[str]
    closers: frozenset[str]


@cache
def _tails() -> tuple[_Tail, ...]:
    """What closes a phrase without belonging to its name: adverbs and copulas, times, a rate's unit, a gloss."""
    trailing, bases, units = _names().trailing, _names().bases, language().units
    time = rf"(?:{TIME}|{trie(bases)})"
    return (
        _Tail(
            re.compile(rf"(?:{trie(trailing)}|(?<!总)水平|[\s“\"、，,(（:：])+$"),
            _closers(trailing, '平“"、，,(（:：'),
        ),
        _Tail(
            re.compile(rf"(?:{BASIS})?\s?{time}(?:{time}|的|和|及|相比|\s)*$"),
            _closers(bases, TIME_CLOSERS),
        ),
        _Tail(re.compile(rf"(?:{ACCOUNTING})$"), frozenset(ACCOUNTING_CLOSERS)),
        _Tail(
            re.compile(rf"(?<=[\u4e00-\u9fff])(?:每(?:{trie(units)}|[年月日天周户]))+$"),
            _closers(units, "年月日天周户"),
        ),
        _Tail(GLOSS_TAIL, frozenset(")）")),
    )


def _closers(words: Iterable[str], others: str) -> frozenset[str]:
    return frozenset(word[-1] for word in words) | frozenset(others)


def trimmed(words: Words, text: str, start: int, end: int) -> int:
    """The end of text[start:end] without the adverbs, copulas and dates that close it, and are not inside a word."""
    return _trimmed(words, text, start, end)[0]


def _trimmed(words: Words, text: str, start: int, end: int) -> tuple[int, int]:
    """The end of the trimmed text[start:end], and where a name of the catalogue begins that closes it; else the end twice."""
    aim = AIM.search(text, start, end)
    if aim is not None and aim.start() > start:
        end = aim.start()
    while start < end:
        length = _named_at(text, start, end)
        if length:
            return end, end - length
        closing = text[end - 1]
        is_space = closing.isspace()
        for pattern, closers in _tails():
            if closing in closers or is_space:
                at = _tail(words, pattern, text, start, end)
                if at is not None:
                    break
        else:
            break
        if at == end:
            break
        end = at
    return end, end


AIM = re.compile(r"(?:(?:总体|主要|增长)?预期)?目标值?(?:设定|确定|定|是|在|为|约)*$")
"""经济增长预期目标为5%: of what it is the aim; that it is one is a field of its own."""
BASE = re.compile(r"[比较][上去前今同\d]")


def _tail(words: Words, tail: re.Pattern[str], text: str, start: int, end: int) -> int | None:
    """Where the tail of text[start:end] begins; the 能 of 产能 begins none."""
    match = tail.search(text, start, end)
    while (
        match is not None
        and match.start() < end
        and words.inside_word(match.start())
        and not BASE.match(match[0])  # 价格比上年: no 价格比
    ):
        match = tail.search(text, words.at(match.start()).end, end)
    return None if match is None else match.start()


LONGEST_NAME = 16
VERBAL = ("实现", "完成")
"""Verbs that open some of the catalogue's names (完成投资): who did it is still to be found before them."""


def _named_at(text: str, start: int, end: int) -> int:
    """How many characters the catalogue's longest name takes that text[start:end] ends with."""
    names, most = by_name(), end - start
    for length in _lengths().get(text[max(start, end - 2) : end], ()):
        if length <= most and text[end - length : end] in names:
            return 0 if text.startswith(VERBAL, end - length) else length
    return 0


@cache
def _lengths() -> dict[str, list[int]]:
    """How long the catalogue's names are that end in the same two characters, the longest first."""
    lengths: dict[str, set[int]] = {}
    for name in by_name():
        if 1 < len(name) <= LONGEST_NAME:
            lengths.setdefault(name[-2:], set()).add(len(name))
    return {ending: sorted(found, reverse=True) for ending, found in lengths.items()}


REACHING = ("到", "至", "为", "成")
ALL_OF_THEM = ("全部", "全都", "均已", "顺利完成")
JOINING = ("与", "同", "和", "及", "以及", "或")


def after(words: Words, text: str, start: int, end: int, *, counted: bool) -> Phrase | None:
    """The noun phrase that opens text[start:end]: what a classifier counts, what a sum of money is for."""
    found: list[Word] = []
    quoted = False
    listed = words.between(start, end)
    if listed and listed[0].text in JOINING:  # 29例和…: the next member of the list begins
        return None
    for word in listed[_relative(listed) if counted else 0 :]:
        if found and word.text in ALL_OF_THEM:  # 40个贫困县全部脱贫: the predicate begins
            break
        if word.text in QUOTES:
            quoted = not quoted
            found.append(word)
            continue
        if not found and word.text == "的":
            continue
        if not quoted and (
            word.text[0] in BREAKS or word.text in JOINTS or not _nominal(word, last=True)
        ):
            joins = word.text in JOINING and found
            modifies = word.tag[0] in "df" and not found and len(word.text) > 1
            if not (counted and (joins or modifies)):  # 四间租赁与经营酒店, 7家特许经营酒店
                break
        found.append(word)
    if len(found) == 1 and found[0].tag[0] == "v" and text[found[0].end : end][:1] in REACHING:
        return None  # 百个发展到1735个: the predicate
    for index, word in enumerate(found):  # 社区工作者构成的队伍: the verb opens a relative clause
        if index and word.tag == "v" and index + 1 < len(found) and found[index + 1].text == "的":
            found = found[:index]
            break
    while found and found[-1].tag[0] in "ucd":
        found.pop()
    if counted and len(found) > 1 and found[-1].text in MEASURES:
        found.pop()  # 9类商品零售额: what is counted are the goods
        while len(found) > 1 and found[-1].tag[0] == "v":
            found.pop()
    if not found or (not counted and found[0].tag[0] == "v" and found[0].tag != "vn"):
        return None
    heads = [
        word
        for word in found
        if word.tag[0] in "nbjls" or word.tag in ("vn", "zg", "eng") or word.text in QUOTES
    ]
    if not heads:
        return None
    return _phrase(text, found, trim=False)


def opening(words: Words, text: str, start: int, end: int) -> Phrase | None:
    """The longest name at the start of text[start:end] that the catalogue knows something of: 茶叶价格 of 茶叶价格持续走低."""
    found: list[Word] = []
    longest: Phrase | None = None
    for word in words.between(start, end):
        if not found and (word.text in OPENERS or word.text.isspace()):
            continue
        if word.text[0] in BREAKS or not _nominal(word):
            break
        found.append(word)
        phrase = _phrase(text, found)
        if phrase is None or phrase.is_act or phrase.text.endswith(CHANGE_NOUNS):
            continue
        if known(phrase.text) is not None:
            longest = phrase
    speaks = any(word.text.endswith(OFFICES) for word in found)
    return None if speaks else longest  # 财政预算办公室估计: who says it


def predicate(words: Words, start: int, end: int) -> Phrase | None:
    """What people do, as the name of those who do it: 参保人 of 1334万人参保."""
    done: list[Word] = []
    for word in words.between(start, end):
        if word.text[0] in BREAKS:
            break
        if word.text not in ASPECTS:
            done.append(word)
    if not done or done[0].tag not in ("v", "vd") or done[0].text in NO_DEED | _moving():
        return None
    if any(word.tag[0] not in "vnbjl" or word.text in _stop() for word in done[1:]):
        return None
    name = "".join(word.text for word in done)
    return Phrase(done[0].start, done[-1].end, name + "人") if len(name) <= LONGEST_DEED else None


ASPECTS = ("了", "过")
NO_DEED = frozenset(
    ("是", "有", "为", "属于", "来自", "组成", "构成", "左右", "以上", "等", "到", "达到", "需要")
)
LONGEST_DEED = 8
OFFICES = ("办公室", "委员会", "协会", "总局", "研究院", "研究所")
OPENERS = ("其中", "从而", "而", "但", "同时")


def _relative(listed: list[Word]) -> int:
    """Where the noun begins that a relative clause of a few words describes: 13个实现盈利的行业. 0 if there is none."""
    for index, word in enumerate(listed[:RELATIVE_WORDS]):
        if word.text[0] in BREAKS:
            return 0
        if word.text == "的" and index > 1:
            return index + 1 if listed[0].tag[0] in "vd" else 0
    return 0


RELATIVE_WORDS = 12


def _nominal(word: Word, *, last: bool = False) -> bool:
    if word.text in _stop() and not (last and word.text == "等"):
        return False
    if word.tag == "v" and word.text in _moving():
        return False
    return (
        word.tag[0] in PHRASE_TAGS
        or word.tag in ("uj", "eng", "x", "nrt")
        or word.text in _names().inside
    )


def _says_something(found: list[Word]) -> bool:
    """Whether a word is among them that is neither a quotation mark nor grammar."""
    for word in found:  # noqa: SIM110 - the first one decides mostly, and a generator costs more than that
        if word.text not in QUOTES and word.tag[0] not in "cu":
            return True
    return False


def _phrase(text: str, found: list[Word], *, trim: bool = True) -> Phrase | None:
    while (
        trim
        and len(found) > 1
        and (
            found[0].text in ("的", "和", "及")
            or found[0].tag in ("d", "p", "uj")
            or _locates(found)
        )
    ):
        found = found[1:]
    if not _says_something(found):
        return None
    start, end = found[0].start, found[-1].end
    if text[start - 1 : start] in YEARS and text[start] in "年月" and end > start + 1:
        start += (
            1  # 本年收入: the segmenter took 年收入 for a word, 8月产量 is the output of a month
        )
    body = _body(text[start:end])
    ahead = max(0, start - PER_REACH)
    per = PER.search(text, ahead, start) if trim and text.find("每", ahead, start) >= 0 else None
    if not body:
        return None
    is_act = trim and len(found) == 1 and found[0].tag == "v" and known(body) is None
    return Phrase(start, end, (per[0] if per else "") + body, is_act)


@lru_cache(maxsize=16384)
def _body(words: str) -> str:
    """The words of a phrase without glosses, marks that stand alone, white space, and what says when."""
    body = without_gloss(words)
    for opening, closing in ("“”", "《》"):
        if body.count(opening) != body.count(closing):
            body = body.replace(opening, "").replace(closing, "")
    body = "".join(body.strip("的+-—·/").split())
    return THEN.sub("", MEAN.sub("", body))


def _locates(found: list[Word]) -> bool:
    """中的, 内的, (占比较)大的: what belongs to the words before the phrase."""
    return found[0].tag in ("f", "a") and len(found[0].text) == 1 and found[1].text == "的"


YEARS = tuple("本当全去今上前每0123456789一二三四五六七八九十")
THEN = re.compile(
    r"^(?:去年|今年|上年|前年|本年|当年|全年|明年|本月|上月|当月|年度|度|同期的|同期)(?=(?!假|结[转余])..)"
)
"""When, not what: 去年收入, and 度收入 of 2022年度收入."""
MEAN = re.compile(r"(?<=.)(?:日均|月均)|^(?:日均|月均)(?=..)")
"""Per day and per month: the unit says so."""
PER = re.compile(
    r"每(?:[十百千万]{1,2}(?:名|位|个|辆|台)?(?:人口|人)?|公顷|亩|平方米|平方公里|户|吨|公斤|台|辆|床)$"
)
"""每千人口床位: how many of those in the phrase are taken together."""
PER_REACH = 8


@cache
def _families() -> dict[str, Indicator]:
    return {name: entry for name, entry in by_name().items() if entry.family}


def is_name(phrase: str) -> bool:
    """Whether the phrase is the very name or alias of an indicator."""
    return phrase in by_name()


def family_name(phrase: str) -> str:
    """The longest name of a family that ends the phrase and leaves something before it: 发送旅客 of 东站发送旅客."""
    return next((phrase[at:] for at in range(1, len(phrase) - 1) if phrase[at:] in _families()), "")


def known(phrase: str) -> Indicator | None:
    """The catalogue's indicator of that name, or the family whose name ends the phrase; the longest wins."""
    plain = SCOPE.sub("", phrase.translate(UNQUOTED))
    exact = by_name()
    for name in (
        plain,
        plain.removesuffix("数"),
        plain.removesuffix("额"),
        plain.removesuffix("总量"),
    ):
        if name in exact:
            return exact[name]
    ends_in_name = False
    for at in range(1, len(plain)):
        entry = exact.get(plain[at:])
        if entry is not None:
            if entry.family:
                return entry
            ends_in_name = True
    if not ends_in_name:
        return None
    place, tag = rjieba.tag(plain)[0]  # 德国GDP: of another place, and the same measure
    return exact.get(plain.removeprefix(place).removeprefix("的")) if tag == "ns" else None


WHOLES = (
    "全国",
    "我国",
    "全省",
    "全市",
    "全区",
    "全县",
    "我省",
    "我市",
    "全州",
    "全旗",
    "全镇",
    "我区",
    "我县",
)
SCOPE = re.compile(rf"^(?:{'|'.join(WHOLES)})(?=..)|(?:[（(][^（()）]*[)）])+$")
"""Of which place and which part: fields of their own, and no part of the name that the catalogue knows."""
CHANGE_NOUNS = ("降幅", "涨幅", "增幅", "跌幅", "增速", "增长率", "升幅", "减幅", "增长速度")
RATE_NAMES = ("增速", "增长率", "增幅", "涨幅", "降幅", "跌幅")
REAL = ("实际", "名义")
"""In real terms or at current prices: part of the name of a rate, and of no indicator's."""
CHANGES = ("增加量", "减少量")
MOVED_RATE = re.compile(rf"(?:{'|'.join(RATE_NAMES)})(?:较上月)?变动$")
"""The change, in points, of a rate of change."""
FALLS = ("降幅", "跌幅")
"""A rate of a fall keeps its own name where it moves itself (降幅收窄): its number has the other sign."""
SPENDING = ("投资", "总投资", "投入", "斥资", "出资", "拨款", "拨付")
SPENT = re.compile(r"(?:建设|兴建|新建|改造|用于|支持|购买|购置|打造|扩建|修建|改建)")


def spent_on(words: Words, text: str, spender: str, start: int, end: int) -> Phrase | None:
    """投资15亿元建设X: the sum is the investment in X; `spender` are the words before it."""
    verb = SPENT.match(text, start, end)
    if verb is None or not spender.endswith(SPENDING):
        return None
    object_ = after(words, text, verb.end(), end, counted=False)
    if object_ is None:
        return None
    how = next(word for word in SPENDING if spender.endswith(word)).removeprefix("总")
    return object_._replace(text=object_.text + how + "额")


@lru_cache(maxsize=16384)
def standard(phrase: str) -> tuple[str, Indicator | None, bool]:
    """The name to build on, the catalogue's entry for it, and whether the phrase is that entry's very name.

    经济增速 is the growth of what 经济 is an alias of.
    """
    plain = phrase.translate(UNQUOTED).removesuffix("较上月")
    rate = next(
        (name for name in (*RATE_NAMES, *CHANGES) if plain.endswith(name) and plain != name), ""
    )
    kept = rate if rate in (*FALLS, *CHANGES) else "增速"
    stem = plain.removesuffix(rate)
    real = next((word for word in REAL if stem.endswith(word) and stem != word), "")
    stem = stem.removesuffix(real)
    entry = known(stem) or known(plain)
    exact = entry is not None and stem in (entry.name_zh, *entry.aliases)
    if entry is not None and exact and not entry.family:
        return entry.name_zh + real + (kept if rate else ""), entry, True
    return phrase, entry, exact


def rate_of(subject: str, role: str) -> str:
    """The rate that a percentage of `subject` is: its growth, or itself where it states a level."""
    return subject + "增速" if role == "change" and not subject.endswith(RATE_NAMES) else subject


@lru_cache(maxsize=16384)
def build(phrase: str, kind: str, role: str, direction: str, unit: str | None) -> str:
    """The name of what a figure measures, from the noun phrase it stands with.

    >>> build("固定资产投资", "percent", "change", "decrease", "%"), build("医疗机构", "count", "level", "none", "家")
    ('固定资产投资增速', '医疗机构数')
    """
    plain = phrase.replace('"', "").replace("“", "").replace("”", "")
    if role == "difference":
        return plain
    if role == "change":
        if kind in ("percent", "ratio"):
            plain = next(
                (plain.removesuffix(fall) + "增速" for fall in FALLS if plain.endswith(fall)), plain
            )
            return plain if plain.endswith(("增速", "增长率", "增幅", "涨幅")) else plain + "增速"
        if kind == "percentage_point" or plain.endswith(CHANGES):
            return plain if plain.endswith(("影响", "拉动")) else plain + "变动"
        return plain + ("减少量" if direction == "decrease" else "增加量")
    if kind == "percent" and plain.endswith("持股"):
        return plain + "比例"
    if kind == "duration" and not plain.endswith((*SUFFIXES, *_names().lasting)):
        return plain + "时间"
    if kind == "age" and not plain.endswith((*SUFFIXES, *_names().lasting)):
        return plain + "年龄"
    if kind == "count" and not plain.endswith(SUFFIXES):
        return plain + (
            "人次"
            if unit and unit.endswith("人次")
            else "人数"
            if plain.endswith(("队", "系统"))
            else "数"
        )
    return plain


@lru_cache(maxsize=16384)
def counted_unit(canonical: str | None, phrase: str | None) -> str | None:
    """What 个 counts, as far as the noun says: 32个床位 are beds."""
    if canonical not in ("piece", "sheet") or phrase is None:
        return canonical
    plain = phrase.translate(UNQUOTED)
    nouns = language().counted_nouns
    return next((nouns[plain[at:]] for at in range(len(plain)) if plain[at:] in nouns), canonical)
