"""The noun phrase that a figure measures, before it or after it.

地区生产总值4000.5亿元 (before), 8家医疗机构 (after), 总投资额达180亿元 (before, past the verb). What closes the words before a
number without belonging to the phrase is in `flows.extract.meaning.nouns.tails`, the name built from it in `flows.extract.meaning.nouns.naming`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from flows.extract.figures.dates import CODE
from flows.extract.meaning.nouns.modifiers import class_at, classed, described, toward
from flows.extract.meaning.nouns.naming import (
    CHANGE_NOUNS,
    MOVES,
    QUOTES,
    SUFFIXES,
    UNCOUNTED,
    WHOLES,
    known,
)
from flows.extract.meaning.nouns.tails import GLOSS, trimmed_to, without_gloss
from flows.extract.text.words import Word, Words
from schemas.catalogue.language import language

PHRASE_TAGS = {"n", "v", "b", "j", "l", "i", "s", "k", "a", "g", "h", "e", "z"}
JOINTS = ("+", "＋", "/", "—")
BREAKS = set("，。；：、！？,;:!?()（）_|\n\t ")
BASES = ("同比", "环比")
WHEN_OR_HOW = re.compile("|".join((*BASES, CODE)))
"""In the middle of a phrase: 价格同比涨幅, 公司1H23收入."""
AMOUNTS = (*UNCOUNTED, "mass", "volume", "energy", "area", "speed", "temperature")
"""Dimensions of what no classifier counts."""
AMOUNT_ENDINGS = ("量", "率", "额", "值")
QUALITIES = ("质量", "浓度", "水平", "天数", "人数", "次数")
"""Ends of nouns that say how good or how much, whatever it is of."""
THINGS = "nbjls"
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
MAY_MARK = re.compile(r"[\s\u3000①-⑳⑴-⒇❶-❿(（一二三四五六七八九十及以左内来间]")
"""What a mark of a list, or what belongs to the number before, begins with."""
AFTER_NUMBER = re.compile(
    r"(?:及?以上|及?以下|以内|左右)的?(?!海)|(?<=[天日年月周时])(?:以?内|以?来|间)(?=[\u4e00-\u9fff])"
)
"""What belongs to the number before: 1000万元以上重大合同, 90天内机构目标价."""
OPENING = "“《‘「"
RATIO = "比"
NUMBER = "号"
DEFICIT = "亏"
"""The end of verbs that are nouns in accounts: 毛亏, 净亏."""


def before(words: Words, text: str, start: int, end: int, *, joined: bool = False) -> Phrase | None:
    """The noun phrase that ends text[start:end], past verbs, hedges and adverbs at its end.

    `joined` where it may name two things that are set against each other (公有与非公有制经济).
    """
    if MAY_MARK.match(text, start, end):
        mark = LIST_MARK.match(text, start, end) or AFTER_NUMBER.match(text, start, end)
        start = mark.end() if mark else start
    stop = end
    end, named = trimmed_to(words, text, start, end)
    if end <= start:
        return _classed_alone(words, text, stop)
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
            if word.text in OPENING and not quoted and any(w.text not in QUOTES for w in found):
                break  # 「价值240元的会员」: the figure is in the quotation, too
            quoted = not quoted
            found.append(word)
            continue
        if (
            word.text == "、"
            and found
            and not _does(found)
            and (more := _enumerated(listed[:index]))
        ):
            found.append(word)
            left = more
            continue
        if word.text == " " and found and index and listed[index - 1].text[-1].isascii():
            continue  # CIER 指数: a space after Latin letters joins
        if left:
            left -= 1
        elif word.end > named:  # in a name of the catalogue, whatever the segmenter makes of it
            word = Word(word.start, word.end, word.text, "n")
        elif word.text == NUMBER and not found and index and listed[index - 1].tag[0] in "nb":
            word = word._replace(tag="n")  # 普通号: a ticket, where the segmenter counts
        elif word.text == RATIO and word.end == end and index:
            pass  # 三次产业比为…: nothing that it could compare with follows, so it is the noun
        elif not quoted and (word.text[0] in BREAKS or not _nominal(word)):
            if word.text[0] in BREAKS or (crossed and not found):
                break
            if word.text in BASES and "".join(w.text for w in found[::-1]) in (
                *CHANGE_NOUNS,
                *MOVES,
            ):
                continue  # 价格同比涨幅降至4.3%
            if any(w.text not in QUOTES for w in found):
                part = _unlisted(listed, index) or _derived(listed, index)
                if not part and not (joined and word.text in ("与", "同")):
                    break
                found.append(word._replace(tag="n") if word.text == "同" else word)
            continue
        found.append(word)
    return _told_apart(words, text, start, found[::-1]) or _classed_alone(words, text, stop)


def _classed_alone(words: Words, text: str, end: int) -> Phrase | None:
    """其中产值超亿元的8家: the noun of the class was said before."""
    stated = classed(words, text, end) if text[end - 1] == "的" else ""
    return Phrase(end - len(stated), end, stated) if stated.endswith("的") else None


def _told_apart(words: Words, text: str, start: int, found: list[Word]) -> Phrase | None:
    """The phrase of the words found, with what stands before them and tells it apart."""
    phrase = _phrase(text, found)
    if phrase is None:
        return None
    if phrase.text in SHORT_HEADS:
        return _whole_word(words, phrase)
    front = classed(words, text, phrase.start) or toward(words, text, phrase.start)
    if not front and len(found) >= HEADED and found[-2].text == "的":
        ahead = text[found[0].start - 1 : found[0].start]
        if len(found) == HEADED or ahead in ("在", "于"):  # 居住在山区的人口
            front = text[described(words, start, found[-1], phrase.start) : phrase.start]
    return phrase._replace(text=front + phrase.text) if front else phrase


SHORT_HEADS = ("价", "费", "额", "号")
"""Heads of one character, which name nothing alone: 首发价, 普通号."""


def _whole_word(words: Words, phrase: Phrase) -> Phrase | None:
    """The word that a head of one character ends, where the segmenter cut it in two."""
    ahead = words.last(max(0, phrase.start - LONGEST_STEM), phrase.start)
    if ahead is None or ahead.text[0] in BREAKS or ahead.text in _stop() or ahead.tag[0] in "mpuc":
        return phrase
    return phrase._replace(start=ahead.start, text=ahead.text + phrase.text)


LONGEST_STEM = 4


def _has_bracket(text: str, start: int, end: int) -> bool:
    return text.find("(", start, end) >= 0 or text.find("（", start, end) >= 0


def _does(found: list[Word]) -> bool:
    """Whether the words, the last first, open with a verb: 培训干部 of 召开会议、培训干部 is no member of a list."""
    return len(found) > 1 and found[-1].tag == "v"


def _enumerated(listed: list[Word]) -> int:
    """How many words the member of an enumeration takes that ends `listed`: 电力 of 电力、热力供应业. 0 if it is none."""
    count = 0
    for word in reversed(listed):
        if word.text[0] in BREAKS or word.tag == "ns" or word.text in WHOLES:
            break
        if word.tag == "v" and count and all(one.tag[0] in THINGS for one in listed[-count:]):
            break  # 受损学校、医院: both are
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
        and following.text in language().words.names.derived
    )


HEADED = 2
"""的 and a head."""
DUE = ("到期", "逾期")
"""Of debts: part of their names, where the dictionary has an adverb and a time."""
OTHERS = ("及其", "他")
SAME = "城业行校"
"""同城 and 同业 are nouns, where the segmenter makes a preposition of 同."""
TERM, TIMES = "期", tuple("年月天日周")
TERMED = re.compile(r"\d{1,2}(?:年|个?月|天|日)期")
"""4010亿元1年期借贷便利: a term between a sum and what it is for."""
NO_NOUN = ("v", "a", "ad", "i", "z")
"""Tags of a word that alone says what was done, or how: 轻松, 一口气."""
CARRIED = ("结转", "结余")
"""上年结转收入 is what the year before left over: of this year, and named by the other."""


def _unlisted(listed: list[Word], index: int) -> bool:
    """Whether the word belongs to a noun that the dictionary lacks: 中/直 投资, 中/长期贷款.

    A place word of one character opens such a noun where no noun stands before it that it could say the inside of.
    """
    word = listed[index]
    if word.tag[0] == "t" and listed[index + 1].text.startswith(CARRIED):
        return True
    if word.text in DUE:
        return listed[index + 1].tag[0] == "n"
    if word.text in OTHERS and any(
        one.text == "及其" for one in listed[max(0, index - 1) : index + 1]
    ):
        return True  # 煤炭及其/他 燃料: 其他, cut wrongly
    if word.text == "同" and listed[index + 1].text[0] in SAME:
        return True
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
def _stop() -> frozenset[str]:
    return frozenset(language().words.names.stop)


NOMINAL = {"亏损", "贡献", "新增", "净增", "恢复"}
"""Verbs of change that open names: 新增就业, 亏损面."""


@cache
def _moving() -> frozenset[str]:
    """Verbs of change: in no name, where the segmenter calls them verbs, too."""
    groups = language().words.directions.values()
    return frozenset(word for group in groups for word in group if len(word) > 1) - NOMINAL


REACHING = ("到", "至", "为", "成")
ALL_OF_THEM = ("全部", "全都", "均已", "顺利完成")
JOINING = ("与", "同", "和", "及", "以及", "或")


def after(words: Words, text: str, start: int, end: int, *, counted: bool) -> Phrase | None:
    """The noun phrase that opens text[start:end]: what a classifier counts, what a sum of money is for."""
    found: list[Word] = []
    quoted = False
    front = None
    if counted and start == end:  # 200名60岁以上老人: the class of what is counted
        front = class_at(text, start)
        if front is None:
            return None
        start, end = front.end(), min(len(text), front.end() + LONGEST_COUNTED)
    elif not counted and (bound := AFTER_NUMBER.match(text, start, end)):
        start = bound.end()  # 10亿元以上项目
    elif not counted and (term := TERMED.match(text, start)):
        start, end = term.end(), min(len(text), term.end() + LONGEST_COUNTED)
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
        if not found and text[word.start - 1] == "的" and _is_amount(word.text):
            word = word._replace(tag="n")  # noqa: PLW2901 - 5万元的预算打造, where 预算 may be a verb
        if not quoted and (
            word.text[0] in BREAKS or word.text in JOINTS or not _nominal(word, last=True)
        ):
            joins = word.text in JOINING and found
            modifies = word.tag[0] in "df" and not found and len(word.text) > 1
            if word.tag == "t" and not found and word.text.endswith(TERM):
                pass  # 中期票据
            elif not (counted and (joins or modifies)):  # 四间租赁与经营酒店, 7家特许经营酒店
                break
        found.append(word)
    if len(found) == 1 and found[0].tag[0] == "v" and text[found[0].end : end][:1] in REACHING:
        return None  # 百个发展到1735个: the predicate
    for index, word in enumerate(found):  # 社区工作者构成的队伍: the verb opens a relative clause
        if index and word.tag == "v" and index + 1 < len(found) and found[index + 1].text == "的":
            found = found[:index]
            break
    found = _before_measure(_holders(found), words, text, end) if counted else _before_use(found)
    while found and found[-1].tag[0] in "ucd":
        found.pop()
    if counted and len(found) > 1 and found[-1].text in MEASURES:
        found.pop()  # 9类商品零售额: what is counted are the goods
        while len(found) > 1 and found[-1].tag[0] == "v":
            found.pop()
    if text.startswith("的", start) and found:
        if found[0].text in language().words.names.degrees:
            return None  # 达到500万吨的规模: how far, and not what
        found = _to_measure(found)
    if not found or (not counted and found[0].tag[0] == "v" and found[0].tag != "vn"):
        return None
    heads = [
        word
        for word in found
        if word.tag[0] in "nbjls" or word.tag in ("vn", "zg", "eng") or word.text in QUOTES
    ]
    if not heads:
        return None
    phrase = _phrase(text, found, trim=False)
    return (
        phrase if phrase is None or front is None else phrase._replace(text=front[0] + phrase.text)
    )


@cache
def _having() -> tuple[str, ...]:
    """Ends of the names of those who have what is measured."""
    names = language().words.names
    return (*names.holders, *names.actors)


def _holders(found: list[Word]) -> list[Word]:
    """8个城市的污染物浓度: the 城市 are counted, and what they have is not."""
    at = next(
        (
            index
            for index, word in enumerate(found)
            if index and word.text == "的" and found[index - 1].text.endswith(_having())
        ),
        len(found),
    )
    return found[:at]


def _before_measure(found: list[Word], words: Words, text: str, end: int) -> list[Word]:
    """19个断面优良比例达到100%: what is counted, and not what is measured of it in the predicate."""
    for index, word in enumerate(found[1:], 1):
        if not _is_amount(word.text):
            continue
        rest = found[index + 1 :]
        if any(one.tag[0] not in "vdpiu" and one.text not in OVERALL for one in rest):
            continue
        stop = found[-1].end
        following = words.between(stop, min(end, stop + 1)) if stop < end else []
        if rest or stop == end or (following and following[0].tag[0] in "vdpi"):
            kept = found[:index]
            mean = next((at for at, one in enumerate(kept) if at and one.text in MEANS), len(kept))
            kept = kept[:mean]  # 41家饭店平均客房出租率
            while kept and kept[-1].tag[0] in "avzc":  # with what modifies it
                kept.pop()
            is_thing = any(one.tag[0] in THINGS for one in kept)
            return _before_measure(kept, words, text, stop) if is_thing else found
    return found


OVERALL = ("总体", "整体", "普遍")
"""Nouns that say how far a predicate holds: 空气质量总体改善."""
MEANS = ("平均", "人均", "户均", "店均", "单位")
"""What opens the name of a measure, after what is counted."""


def _to_measure(found: list[Word]) -> list[Word]:
    """以300万部的出货量稳居榜首: the measure, and not the predicate after it."""
    at = next((index for index, word in enumerate(found) if _is_amount(word.text)), len(found))
    return (
        found[: at + 1] if all(one.tag[0] in "vlida" for one in found[at + 1 : at + 2]) else found
    )


def _is_amount(word: str) -> bool:
    """Whether the word says how much, which no classifier counts."""
    if word in MEASURES:
        return True
    if word.endswith(QUALITIES):
        return True
    entry = known(word)
    return entry is not None and (entry.dimension in AMOUNTS or word.endswith(AMOUNT_ENDINGS))


def _before_use(found: list[Word]) -> list[Word]:
    """百亿元重建资金的运用: what the money is, and not what is done with it."""
    for index, word in enumerate(found[1:-1], 1):
        if word.text == "的" and found[index + 1].tag[0] == "v":
            return found[:index]
    return found


LONGEST_COUNTED = 24
"""How far after a class what is counted is read, in characters."""


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
    if done[0].text.endswith(REACHING) and done[0].end == end:
        return None  # 由3人降到2人: what became of the number
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
        or word.text in language().words.names.inside
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
            or (found[0].tag == "k" and len(found[0].text) == 1)
            or _locates(found)
        )
    ):
        found = found[1:]
    if not _says_something(found):
        return None
    start, end = found[0].start, found[-1].end
    if text[start - 1 : start] in YEARS and text[start] in "年月" and end > start + 1:
        # 本年收入: the segmenter took 年收入 for a word, 8月产量 and 8月份产量 are the output of a month
        start += 2 if text.startswith("月份", start) else 1
    if text[start] == TERM and text[start - 1 : start] in TIMES and end > start:
        start += 1  # 7天期逆回购: how long it lasts is told, and not what it is
    body = _body(text[start:end])
    ahead = max(0, start - PER_REACH)
    per = PER.search(text, ahead, start) if trim and text.find("每", ahead, start) >= 0 else None
    if not body:
        return None
    is_act = trim and len(found) == 1 and found[0].tag in NO_NOUN and known(body) is None
    is_act = is_act and not body.endswith(DEFICIT)
    return Phrase(start, end, (per[0] if per else "") + body, is_act)


@lru_cache(maxsize=16384)
def _body(words: str) -> str:
    """The words of a phrase without glosses, marks that stand alone, white space, and what says when."""
    body = without_gloss(words)
    for opening, closing in ("“”", "《》"):
        if body.count(opening) != body.count(closing):
            body = body.replace(opening, "").replace(closing, "")
    ends = "" if body.endswith(ENDS_IN_OF) else "的"
    body = "".join(body.strip(ends + "+-—·/").removeprefix("的").split())
    body = THEN.sub("", MEAN.sub("", WHEN_OR_HOW.sub("", body)))
    at = body.find(IN_ALL) + len(IN_ALL)
    did = at > len(IN_ALL) and body.startswith(tuple(language().words.names.deeds), at)
    return body[at:] if did else body


def _locates(found: list[Word]) -> bool:
    """中的, 内的, (占比较)大的: what belongs to the words before the phrase."""
    return found[0].tag in ("f", "a") and len(found[0].text) == 1 and found[1].text == "的"


ENDS_IN_OF = ("标的", "目的")
IN_ALL = "累计"
"""甲公司累计发送旅客: between the doer and what was done."""
YEARS = tuple("本当全去今上前每0123456789一二三四五六七八九十")
THEN = re.compile(
    r"^(?:去年|今年|上年|前年|本年|当年|全年|明年|本月|上月|当月|年度|度|同期的|同期)+(?=(?!假|结[转余])..)"
)
"""When, not what: 去年收入, and 度收入 of 2022年度收入."""
MEAN = re.compile(r"(?<=.)(?:日均|月均)|^(?:日均|月均)(?=..)")
"""Per day and per month: the unit says so."""
PER = re.compile(
    r"平均每[个名家户位]$|每(?:[十百千万]{1,2}(?:名|位|个|辆|台)?(?:人口|人)?|公顷|亩|平方米|平方公里|户|吨|公斤|台|辆|床)$"
)
"""每千人口床位: how many of those in the phrase are taken together."""
PER_REACH = 8
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
