"""Numerals in Chinese characters that count nothing, though they are no part of a word.

An article (一场), a rank (三级), a part of a name (三大行动, “两个健康”), a figure of speech (百年老店), what a rate is
reckoned by (每万人). Those that are part of a word belong in `flows.extract.figures.no_figures.lexical`, numbers in
digits that label something in `flows.extract.figures.no_figures.labelling`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.labelled_counts import (
    in_name,
    is_generation,
    is_named_by_date,
    of_parents,
)
from flows.extract.figures.no_figures.lexical import (
    CLOSING,
    HAN,
    HAN_NUMERAL,
    OPENING,
    PERSON,
    is_han,
)
from flows.extract.figures.written_dates import LUNAR_MONTHS
from flows.extract.text.hedges import HEDGE
from flows.extract.text.marks import ENDED
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.scan import Match
    from flows.extract.figures.stated.readings import Reading
    from flows.extract.text.words import Word, Words

MEASURED_FORMS = (
    "quantity", "range", "clock_span", "cash", "half_more", "tenths", "tenths_range", "more_time", "times", "compound",
)  # fmt: skip
"""Forms whose unit settles that a number is meant, where it is no count."""
AGED = ("出头", "开外")
"""After a number of years: 刚三十出头."""
GREAT_ONES = regex("大(?![步截半批片堆块圈])[\u4e00-\u9fff]")
"""三大攻坚战, 十大行动: after so many, each of which has a name."""
NOUGHTS, LARGE = "0〇零", "百千万亿"
ONES = tuple("一二两三四五六七八九")
"""Digits that stand alone: 四 of 四通八达."""
BARE_SCALE = regex(r"[十百千万亿兆]+[余多]?")
"""A scale without a digit before it: 百, 千万, 百余."""
FIGURATIVE_UNITS, FIGURATIVE_SCALES = ("年", "里"), "百千万"
"""Units before which a scale alone is a figure of speech: 百年老店, 千里赣江."""
HEDGING = ("近", "约", "上", "逾", "超")
"""Characters that a dictionary may join to a numeral, and that bound it: 近百家."""
TELLING = (*HEDGING, "数", "几", "有")
"""What says before a bare scale that so many are meant: 有百年."""


def word_reason(match: Match, text: str, words: Words, reading: Reading) -> str | None:
    """Why a numeral in Chinese characters states no figure; `structural` if it counts inside a name; else None."""
    start, end, form, body = match
    if form == "ordinal" or text.startswith(AGED, end) or text.startswith(AGED, end - 1):
        return None
    before, after = text[start - 1 : start], text[end : end + 1]
    if form == "number" and before == "月" and text.endswith(LUNAR_MONTHS, 0, start):
        return "lexical"
    if form == "number" and is_of_great(text, end, body):
        return "structural"
    if form == "number" and is_han(before) and after == TWO:
        return "name"
    alone = not is_han(before) and not is_han(after)
    is_toll = form == "number" and CASUALTIES.match(text, end) is not None
    if body in ONES and not alone and not is_toll and _bare(match, text) == "lexical":
        return "lexical"  # whichever word it is part of
    reason = None if is_toll else _in_word(match, text, words, reading, alone=alone)
    if reason is not None:
        return reason
    if reading.kind in RECKONED and BARE_SCALE.match(body) and _is_per(text, start, end, reading):
        return "structural"
    if form == "number":
        return None if alone or is_toll else _bare(match, text)
    if reading.kind == "money" and BARE_SCALE.match(body) and _is_size(match, text):
        return "lexical"
    if before == "的" and body[0] == "一" and reading.kind == "duration" and _is_such(match, text):
        return "indefinite"
    unit = reading.unit or ""
    if (
        unit in FIGURATIVE_UNITS
        and len(body) == len("千年")
        and (_describes(text, start, end, words) or _from_afar(text, start, end, words))
    ):
        return "lexical"
    if form == "quantity" and reading.kind == "count":
        return _counts_nothing(match, text, words, unit, alone=alone)
    return None


def is_of_great(text: str, end: int, body: str) -> bool:
    """Whether so few are called great, each of which has a name: 三大攻坚战, 4大行业; not 突破2万大关, 01大."""
    is_few = len(body) <= len("十二") and body[0] not in NOUGHTS and body[-1] not in LARGE
    return is_few and GREAT_ONES.match(text, end) is not None


CASUALTIES = regex(r"[死伤亡](?=[\d一二两三四五六七八九十百]+(?:人)?[死伤]|[，。；、,;!！）)]|$)")
"""After how many died or were hurt: 五死十九伤."""
TWO = "两"
"""神舟十七两个乘组: after a number in Chinese characters another begins, so that the first is of what stands before it."""
PARTY = "方"
"""三方协议: those who are party to something, beside another Chinese character; else cubic metres."""


def _in_word(match: Match, text: str, words: Words, reading: Reading, *, alone: bool) -> str | None:
    """The reason where the dictionary has the numeral in a longer word, which begins before it or ends after it."""
    start, end, form, _ = match
    word = words.at(start)
    if reading.canonical == PERSON and _is_guess(word, match, words):
        return None
    if (
        word.start < start and text[word.start : start] not in HEDGING
    ):  # 近百家 is listed as one word
        is_name = word.tag[0] == "n" and word.end > start + 1  # 长三角
        measured = form in MEASURED_FORMS and reading.kind != "count"
        if is_name or (word.tag[0] not in "mqtvdfx" and not measured):
            return "lexical"
    if alone:
        return None
    if reading.unit == PARTY:
        return "lexical"
    if word.end > end:
        rest = text[end : word.end]
        is_more = word.tag[0] in "mt" and NUMBER_OR_TIME.fullmatch(rest) is not None
        if not is_more and not rest.startswith(language().lexical.tails):
            return "structural" if _in_name(text, start, end) else "lexical"
    return None


NUMBER_OR_TIME = regex(rf"[{HAN_NUMERAL}\d年月日]+")
"""What a word may go on with after a numeral and be one number or date with it."""


def _is_guess(word: Word, match: Match, words: Words) -> bool:
    """Whether the word around a count of persons is only what the segmenter made of it and a verb or preposition: 见三人, 两人往."""
    if BARE_SCALE.match(match.text) or (word.start == match.start and word.end <= match.end):
        return False
    joins_verb = word.start < match.start and word.end == match.end and word.tag != "nr"
    joins_preposition = word.tag[0] != "n"
    return (joins_verb or joins_preposition) and not words.is_listed(match.start)


SPELLED = regex(r"[〇零一二三四五六七八九幺]{3,}")
"""二〇二一, 一三八."""
LONGEST_SPELLED = 6
"""Digits spelled out one by one: longer ones are telephone or identity numbers."""
NOT_A_WORD = regex(rf"(?!{HAN})|[不却而这还]是")
"""What may follow a numeral that is a predicate by itself: 答案是四不是五."""
SCALE_OR_POINT = regex(r"[十百千万亿点]")
"""What makes of digits one number: 三百二, 三点五."""
NEARING = ("上", "近", "逾", "超")
"""Before one scale that is the number: 上百, 近千."""
PASSING = tuple("破超过近逾约达上")
"""超百亿项目 tells an amount, and 百亿企业 of which size they are."""


SIZE = regex(r"[十百千万亿]+元")
"""A scale and its unit: 百亿元."""
BEFORE_SUM = (*PASSING, "数")
"""数亿元项目: a few, and no size."""
GRADE = "级"
"""亿元级企业: of which size they are, with a word for it."""


def _is_size(match: Match, text: str) -> bool:
    """亿元村, 百亿元产业, 三个百亿元台阶: of which size what is named is, and no sum; not 超百亿元企业, 获亿元项目资金."""
    start, end, _, body = match
    if SIZE.fullmatch(body) is None or text[start - 1 : start] in BEFORE_SUM:
        return False
    if OBTAINED.search(text, max(0, start - 3), start):
        return False
    if text.startswith(STEPS, end) and text[start - 1 : start] == PIECE:
        return True
    named = end + text.startswith(GRADE, end)
    return text.startswith(tuple(vocabulary().things.sized), named)


REACHING = ("到", "至", "为", "是")
"""Before 零, where that is what was reached: 下降到零，."""
STEPS, PIECE = ("台阶", "关口", "大关", "新台阶"), "个"
"""What is counted by the sums that are passed, and its classifier; 突破千亿元大关 states that sum."""
OBTAINED = regex("(?:获|投入|筹集?|募集?|捐赠?|耗资|斥资|拨付|融资)$")
"""Before a bare scale that is a sum: 获百亿捐款."""


def _bare(match: Match, text: str) -> str | None:
    """Why a numeral without a unit, beside another Chinese character, states no figure."""
    start, end, _, body = match
    before = text[start - 1 : start]
    if SPELLED.fullmatch(body):
        return "identifier" if len(body) > LONGEST_SPELLED else None
    if body[0] in "零〇":
        return None if before in REACHING and ENDED.match(text, end) else "lexical"
    if before == "是" and NOT_A_WORD.match(text, end):
        return None
    if _in_name(text, start, end):
        return "structural"
    if len(body) == 1 and body in "百千万亿" and before in NEARING:
        return None
    if before == "破" and body in language().lexical.passed:
        return None
    is_scale = BARE_SCALE.fullmatch(body) is not None
    if len(body) > 1 and not is_scale and SCALE_OR_POINT.search(body):
        return None
    is_sum = OBTAINED.search(text, max(0, start - 3), start) is not None
    if len(body) > 1 and is_scale and (is_sum or _quantified(text, start)):
        is_size = before not in PASSING and text.startswith(tuple(vocabulary().things.sized), end)
        return "lexical" if is_size else None
    return "lexical"


WIND, WIND_CIRCLE = "风", "风圈"
"""十一级风: how strong it is, and not in which class."""
FAMILY, MEMBERS = "一家", ("nr", "r")
"""农海忠一家, 他们一家: all of a family, where a verb follows."""
SLOGAN = regex(rf"[{CLOSING}]?(?:(?![{HAN_NUMERAL}]){HAN}){{1,6}}[{CLOSING}]|[{CLOSING}]{HAN}")
"""After a quoted count, what it counts, inside the quotes or right after: “两个健康”, “八项”工程."""
PHASE, PHASE_OF = "期", regex("[一二三四五六]期")
"""核电二期、码头一期: which part of a work, after its name."""
ZERO_COUNTED = ("例", "起", "分")
"""Units of which none is counted too: 零例."""
ONE = "一"
NOT_ONE = regex(
    "(?:(?<![有毫])无|没有?|未有?|从未|不[漏落少])(?:再|曾|因[\u4e00-\u9fff]{1,4})?(?:(?:发生|出现|发现|报告|造成|有)过?|[掉下])?$"
)
"""无一人返贫, 未发生一起事故, 不漏一户: before 一 and its classifier, that there was none."""
LONGEST_NOT = 8


def _counts_nothing(match: Match, text: str, words: Words, unit: str, *, alone: bool) -> str | None:
    """Why a numeral before a classifier counts nothing."""
    start, end, _, body = match
    before = text[start - 1 : start]
    if body == FAMILY and _is_family(start, end, words):
        return "lexical"
    if body == ONE + unit and NOT_ONE.search(text, max(0, start - LONGEST_NOT), start):
        return "lexical"
    if (before and before in OPENING and SLOGAN.match(text, end)) or in_name(text, start, end):
        return "structural"
    if is_named_by_date(text, start, end):
        return "name"
    if is_generation(text, start, end, words):
        return "version"
    if of_parents(text, start):
        return "lexical"
    is_wind = text.startswith(WIND, end) and not text.startswith(WIND_CIRCLE, end)
    if unit in language().grades and before not in ("为", "达") and not is_wind:
        return "structural"
    if body[0] in "百千万亿兆" and not alone and not _quantified(text, start):
        return None if body[1:2] in ("余", "多") else "lexical"
    if unit == PHASE and PHASE_OF.fullmatch(body) and _is_phase(text, start, end, words):
        return "structural"
    if alone:
        return None
    if body.startswith("一" + unit) and _is_article(text, start, end, words, unit):
        return "indefinite"
    return "lexical" if body[0] in "零〇" and unit not in ZERO_COUNTED else None


def _is_family(start: int, end: int, words: Words) -> bool:
    """Whether somebody is named before 一家, and what they do or are follows."""
    who, does = words.at(start - 1) if start else None, words.at(end)
    return who is not None and who.tag in MEMBERS and who.end == start and does.tag[0] in "vdp"


DEGREE = regex(r"[\u4e00-\u9fff]{0,5}?(?:水平|高度|阶段|层次|境界|台阶|时期)(?=[，。；、,;]|$)")
"""达到一个新水平: after 一个, what comes in no number."""


def _is_article(text: str, start: int, end: int, words: Words, unit: str) -> bool:
    """Whether 一 and a classifier are an article: 召开一次会议, 建设一批学校; not 新增一个."""
    if unit in language().vague or _is_one_of_many(text, start, end):
        return True
    if unit not in language().indefinite:
        return False
    if DEGREE.match(text, end) is not None:
        return True
    return not _quantified(text, start) and not _follows_noun(text, start, end, words)


SAID_TO_BE = regex(r"(?:是|成为|作为|视为|称为|变为|变成|成了)$")
"""是一家银行, 成为一种时尚."""
SUPERLATIVE = regex(r"最(?![多少])[\u4e00-\u9fff]的?$|最[\u4e00-\u9fff]的$")
"""最大的一笔."""


def _is_one_of_many(text: str, start: int, end: int) -> bool:
    """是一家银行, 成为一种时尚, 最大的一笔: 一 says what something is, or picks one out, and counts nothing."""
    if SUPERLATIVE.search(text, max(0, start - 3), start) is not None:
        return True
    said = SAID_TO_BE.search(text, max(0, start - 2), start)
    return said is not None and is_han(text[end : end + 1])


def _follows_noun(text: str, start: int, end: int, words: Words) -> bool:
    """Whether what is counted stands before 一 and its classifier, which close the clause: 没收手机一部."""
    if not start or ENDED.match(text, end) is None:
        return False
    noun = words.at(start - 1)
    return noun.tag[0] == "n" and noun.end == start and noun.end - noun.start > 1


PER_TIME = regex(r"每[^，。,；]{1,3}$")
"""每周一次."""


def _quantified(text: str, start: int) -> bool:
    """Whether the words before a numeral say that so many are meant: 新增一个, 共三百户, 每周一次."""
    if PER_TIME.search(text, max(0, start - 4), start):
        return True
    if text[max(0, start - 2) : start].endswith(language().lexical.quantifying):
        return True
    return text[start - 1 : start] in ("上", "数")


WORK = regex("等|工程|项目|基金|建设|扩建|投产|开工|竣工|完工|建成|完成投资|总?投资|启用|封顶")
"""What is said of a part of a work after its number: 二期工程."""
OPENED = regex(r"(?:^|[，。；：、,;:（(“\s]|其中[，,]?)$")
"""Before what opens a clause: 一期投资20亿元，二期投资30亿元."""
DOES = regex(
    "占地|用地|改造|规划|计划|预计|将|已|正在|设计|位于|厂房|主体|土建|桩基|[东南西北]{0,2}延伸|启动|动工|通车|通水|蓄水|发电|并网|投用|投运|达产|交付|开园|开放|加快|加速|全面|顺利"
)
"""What is said of a part of a work, and not of so many (三期国债)."""


SUM = regex(rf"{HEDGE}?\d[\d.,]*[万亿]*元")
"""、二期8.5亿元: how much a part of a work costs, right after it."""
BUILT = regex(r"(?:(?:小区|花园|公寓|广场|[^公校家果菜]园|苑|项目|工程)|(?:项目|工程)[(（])$")
"""滨江小区三期, 建设项目（一期）: names of what is built, before the number of a part of it."""

BRACKETED = regex(r"[(（][一二三四五六]期[)）]")
"""产业基地（一期）: a part of a work, alone in brackets."""


def _is_phase(text: str, start: int, end: int, words: Words) -> bool:
    """Whether a work is named before 三期, and 工程, 项目 or 等 follows: 大学三期等项目."""
    if _follows_noun(text, start, end, words):
        return True
    if BUILT.search(text, max(0, start - 4), start) is not None:
        return True
    if text[start - 2 : start - 1] and BRACKETED.match(text, start - 1):
        return is_han(text[start - 2])
    noun = words.at(start - 1) if start else None
    is_work = WORK.match(text, end) is not None
    if OPENED.search(text, max(0, start - 3), start) is not None:
        return is_work or DOES.match(text, end) is not None or SUM.match(text, end) is not None
    if noun is None or noun.end != start or not (is_work or DOES.match(text, end)):
        return False
    return noun.tag[0] == "n" or (noun.tag[0] == "v" and _is_of_noun(noun, words))


def _is_of_noun(deed: Word, words: Words) -> bool:
    """港区 before 改造: whether a deed is done to what stands before it, so that both name a work."""
    thing = words.at(deed.start - 1) if deed.start else None
    return thing is not None and thing.tag[0] == "n" and thing.end == deed.start


SUCH = regex(r"(?:(?:是|成为)[^，。；：！？\d]{1,20}|新)的$")
"""是难忘的 before 一年."""


def _is_such(match: Match, text: str) -> bool:
    """2020年是难忘的一年: of what kind a year was, and not how long anything took."""
    if ENDED.match(text, match.end) is None:
        return False
    return SUCH.search(text, max(0, match.start - 24), match.start) is not None


def _describes(text: str, start: int, end: int, words: Words) -> bool:
    """Whether 百, 千 or 万 with its unit stands right before a noun, and nothing says that so many are meant."""
    is_told = text[max(0, start - 1) : start] in TELLING
    if text[start] not in FIGURATIVE_SCALES or is_told:
        return False
    noun = words.at(end) if end < len(text) else None
    return (
        noun is not None
        and noun.start == end
        and noun.tag[0] in "nl"
        and not noun.text.startswith(language().lexical.of_years)
    )


FAR, COVERED = ("千里", "万里"), "行走跑跨越程长远延距隔里近约达超逾数赴袭飞骑徒"
"""Distances that are a figure of speech before a verb, except after what somebody goes so far."""


def _from_afar(text: str, start: int, end: int, words: Words) -> bool:
    """千里追凶, 万里寻亲: whether so many 里 stand before what somebody does, and no verb before them covers them (奔袭千里)."""
    if text[start:end] not in FAR or text[max(0, start - 1) : start] in tuple(COVERED):
        return False
    does = words.at(end) if end < len(text) else None
    return does is not None and does.start == end and does.tag[0] == "v"


PER_SUM = regex(
    r"(?:GDP|(?:地区|国内)?生产总值|(?:工业)?增加值|(?:工业)?总?产值|(?:主营业务|营业)?收入)(?!超|达|的?企业|以上)"
)
"""万元GDP能耗: the sum is what a rate is reckoned by, and a part of its name."""
PER_OUTPUT = regex(
    r"[\u4e00-\u9fff]{0,8}(?:死亡|伤亡|发案|发病)(?:人?数|率)(?=[\d为是达约由从下上增减])"
)
"""煤矿百万吨死亡人数, 10万人生产安全事故死亡人数: what is mined, or who works, for so many of them."""
RECKONED = ("money", "count", "mass")
"""每百元营业收入中的成本, 每万人口, 每百户: kinds of what a rate is reckoned by after 每."""


def _is_per(text: str, start: int, end: int, reading: Reading) -> bool:
    """Whether a scale with its unit is what a rate is reckoned by, and no amount: 每万人, 万元GDP能耗."""
    if text[start - 1 : start] == "每":
        return True
    per = PER_SUM if reading.kind == "money" else PER_OUTPUT
    return per.match(text, end) is not None and not _quantified(text, start)


NAME_BEFORE = regex(rf"[{OPENING}]{HAN}{{0,8}}$")
NAME_AFTER = regex(rf"{HAN}{{1,9}}[{CLOSING}]")
"""The two sides of a short quoted name around a numeral in it: “ and 减免三保障” of “三减免三保障”."""


def _in_name(text: str, start: int, end: int) -> bool:
    """Whether the numeral stands in a short quoted name of Chinese characters: "三区", "三减免三保障"."""
    return bool(NAME_AFTER.match(text, end) and NAME_BEFORE.search(text, max(0, start - 9), start))


RULES = ("条", "项")
"""What policies have and are called by: “民营经济32条”."""
NAMED_BY = regex(rf"[{OPENING}]{HAN}{{2,8}}$")
"""The beginning of a quoted name: “民营经济 of “民营经济32条”."""


def names_rules(text: str, start: int, end: int, reading: Reading) -> bool:
    """Whether a quoted name closes with how many rules it has."""
    is_closed = text[end : end + 1] in CLOSING and end < len(text)
    return (
        is_closed
        and reading.unit in RULES
        and NAMED_BY.search(text, max(0, start - 9), start) is not None
    )
