"""Numbers that label something and count nothing: 二、 before an item, 工业4.0, 东方路268号, 歼-20, 标普500指数."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.no_figures.lexical import CLOSING, HAN, OPENING, is_han
from flows.extract.text.alternations import either
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import RANK_MOVE
from flows.extract.text.words import Word  # noqa: TC001 - compiled, the fields of a NamedTuple are read when it is made
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.figures.scan import Match
    from flows.extract.text.words import Words

_HAN_COUNT = "[一二三四五六七八九十]"
_NO_NUMBER = r"(?!(?!(?:19|20)\d\d年)[\d%万亿])"
"""After a bracket no number goes on, but a year may follow: （一）2011年."""
_OF_LINE = (
    rf"[(（]?(?:\d{{1,2}}|{_HAN_COUNT}{{1,3}})(?:[)）]|、(?!{_HAN_COUNT}[、和及])|[．.](?!\d))",  # (1), 二、, 3.
    r"#{1,6}\s*\d+[.、]",  # ## 3.
)
_TOLD_IN_TURN = (
    rf"{_HAN_COUNT}{{1,2}}是(?![\d一二三四五六七八九])",  # 一是
    rf"第{_HAN_COUNT}{{1,2}}(?:[，,]|、(?!第?{_HAN_COUNT}))",  # 第一，
    r"其[一二三四五六][，,是]",  # 其一，
)
MARKER = regex(
    either(
        rf"(?m:^[ \t\u3000]*(?:{either(*_OF_LINE)}))",
        r"(?<=[：；。;:！？!?“\s])\d{1,2}[.．、] ?(?=[\u4e00-\u9fff“])",  # 2. of 如下：2.加快
        r"(?<=[\u4e00-\u9fff])\d{1,2}\. ?(?=[\u4e00-\u9fff“])",  # 2. of 措施2.加快
        r"注\d{1,2}[：:]",  # 注1：
        rf"(?<=[：；。;:\s]){_HAN_COUNT}{{1,2}}、(?=[\u4e00-\u9fff“])(?!{_HAN_COUNT}{{1,2}}(?:季度|月))",  # 二、 of 。二、加快
        rf"[(（](?:\d{{1,2}}|{_HAN_COUNT}{{1,3}})[)）]{_NO_NUMBER}",  # (一)
        rf"(?:(?<=[，。；：、\s“\"])|(?m:^))(?:{either(*_TOLD_IN_TURN)})",
    )
)
LONGEST_MARKER = 4
"""Longer numerals mark no item."""
MARKS = "是、.．)），,：: "
"""What a marker may end in."""
MARK_OR_DIGIT = "0123456789一二三四五六七八九十" + MARKS
"""What follows a numeral that is part of a marker: its mark, or more of the number."""
RUN_ON = regex(r"1、(?=[\u4e00-\u9fff])[^\n]{0,300}?[；。;]\s?2、(?=[\u4e00-\u9fff])")
"""出席情况1、在任董事11人；2、在任监事3人: the first of a list that goes on from its heading without a break."""
COMMAS = ("，", ",")
ORDERING = regex("[第其]")
"""What opens a marker that ends with a comma."""


SECTION = regex(r"(?P<chapter>\d{1,2})\.(?P<section>\d{1,2})")
AFTER_SECTION = regex(r"[ \u3000]+[\u4e00-\u9fffA-Za-z“《]")
SECTION_REACH = 20000
"""How far before a section the one before it is looked for, in characters."""


def section_end(match: Match, text: str) -> int | None:
    """Where the number of a section ends: 1.2 市场格局, which opens a line, after a line with 1.1; None where it is none."""
    if "." not in match.text:
        return None
    number = SECTION.match(text, match.start)
    if number is None or AFTER_SECTION.match(text, number.end()) is None:
        return None
    chapter, section = int(number["chapter"]), int(number["section"])
    since, until = max(0, match.start - SECTION_REACH), match.start + SECTION_REACH
    follows = section > 1 and text.find(f"\n{chapter}.{section - 1} ", since, match.start) >= 0
    goes_on = text.find(f"\n{chapter}.{section + 1} ", match.start, until) >= 0
    return number.end() if follows or goes_on else None


def is_marker(text: str, start: int, end: int) -> bool:
    """Whether the numeral numbers an item: (一), 二、 at a line's start, 一是."""
    following = text[end : end + 1]
    if following in COMMAS and ORDERING.search(text, max(0, start - 3), start + 1) is None:
        return False
    for at in range(max(0, start - 3), start + 1):
        match = MARKER.match(text, at)
        if match is not None and match.end() >= end:
            return True
    return text[start:end] == "1" and RUN_ON.match(text, start) is not None


VERSION, NAMED_VERSION, RELEASE = (
    regex(r"\d{1,2}\.\d"),
    regex(r"\d\.0"),
    regex(r"\d{1,2}\.\d{1,2}"),
)
"""Any version, and one that needs no word for it: 工业4.0."""
LONGEST_VERSIONED = 5
"""So many characters before a version its word is looked for."""
AFTER_MODEL = regex(r"[A-Za-z] \d{1,3} $")
"""FF 91 2.0: a version after the number of a model."""
STANDARD = regex(r"(?<![A-Za-z])(?P<name>[A-Z]{2,}[a-z]?) $")
"""USB 3.2, PCIe 4.0: after the name of a standard in capitals; those of indicators have values."""
LONGEST_STANDARD = 8
RELEASED = regex(
    r"(?<![A-Za-z])(?!Beta|Alpha|Sharpe)(?:[A-Z][a-z]{2,}|iOS|iPadOS|macOS|MacOS|watchOS)(?: [A-Z][a-z]+)?(?<!Pro)(?<!Max)(?<!Plus)(?<!Air)(?<!Pad) ?(?:\d{1,2}\.\d{1,2}(?:比|与|和|及|、|到|至|升级到|升级至))?$"
)
"""Python 3.12比 before 3.11: after the name of what is released again and again."""
LONGEST_RELEASED, RELEASE_WORD = 24, "版本"
LISTED = "、和与及"
"""Between the members of a list: 直播电商3.0、夜间经济2.0."""
MEASURED = regex("[分数率值比级度量额价幅速差次为是达至到约超近升降增减涨跌]了?$")
"""Before a value (得分8.0、9.0), and no name."""


def is_version(match: Match, text: str) -> bool:
    """版本1.5, 操作系统4.0; and 工业4.0, 2.0版: a decimal .0 without unit, after the name it numbers and before its end."""
    if RELEASE.fullmatch(match.text) is None:
        return False
    if RELEASED.search(text, max(0, match.start - LONGEST_RELEASED), match.start):
        return True
    if VERSION.fullmatch(match.text) is None:
        return False
    known = language().lexical
    left = text[max(0, match.start - LONGEST_VERSIONED) : match.start]
    if left.endswith(tuple(known.versioned)):
        return True
    before, after = left[-1:], text[match.end : match.end + 2]
    if text.startswith(RELEASE_WORD, match.end):
        return True
    named = STANDARD.search(text, max(0, match.start - LONGEST_STANDARD), match.start)
    if named is not None and named["name"] not in known.measures_in_letters:
        return True
    if AFTER_MODEL.search(text, max(0, match.start - LONGEST_VERSIONED), match.start):
        return NAMED_VERSION.fullmatch(match.text) is not None
    is_named = is_han(before) or before.isalpha()
    if not is_named or NAMED_VERSION.fullmatch(match.text) is None:
        return False
    if after and after[0] in LISTED:
        if not is_han(after[1:]):
            return False  # 高于全市投资3.0、4.0个百分点
        return MEASURED.search(text, max(0, match.start - 2), match.start) is None
    return not after or after[0] in CLOSING or after.startswith(tuple(known.versioned_after))


PADDED = regex(r"0\d+(?![\d.,，])")
"""风云三号06星, 03班: a number that is padded with a zero tells one of them from the others."""


def is_padded(match: Match, text: str) -> bool:
    """样本0012: whole digits that begin with a zero count nothing, where they are not all of the text."""
    padded = match.text[0] == "0" and len(match.text) > 1 and match.text.isdigit()
    return padded and match.text != text.strip()


def is_house(match: Match, text: str) -> bool:
    """东方路268号, 樱花路802弄: the number of a house."""
    before, after = text[match.start - 1 : match.start], text[match.end : match.end + 1]
    return bool(before and after) and before in "路街弄道巷村里苑" and after in "号弄支幢"


FLOOR = regex(r"\d{1,3}楼(?![盘市房宇栋幢])")
"""17楼, 3楼会议室: on which floor something is."""
TALL = "高共达有建足超约近逾"
"""Before so many floors that all of a house has."""


def is_floor(match: Match, text: str) -> bool:
    """住在17楼: the number of a floor, and no count of floors (高88楼)."""
    if text[match.end : match.end + 1] != "楼" or FLOOR.match(text, match.start) is None:
        return False
    return text[match.start - 1 : match.start] not in TALL or not match.start


STOREY = "层"
BLOCK = regex(
    r"(?:(?:(?<![A-Za-z])[A-Z]|[东西南北])(?:座|栋|幢)|\d(?:号楼|号院)"
    r"|(?:路|街|道|巷|弄|里)\d+(?:号|弄)[\u4e00-\u9fff]{0,10}|(?:位于|地址|住在|设在|坐落)[^，。；]{0,20}(?:大厦|广场|中心|大楼|商场|酒店|公寓|写字楼))$"
)
"""金融街10号江城大厦 before 23层: a house of which the address tells the floor."""
LONGEST_BLOCK = 30
OF_HOUSE = regex(r"高|的?(?:建筑|大楼|楼房|住宅)")
"""After as many floors as a house has: 23层高."""


def is_storey(text: str, start: int, end: int, unit: str | None) -> bool:
    """江城大厦B座12层: the number of a floor in an address, and no count of floors."""
    if unit != STOREY or OF_HOUSE.match(text, end):
        return False
    return BLOCK.search(text, max(0, start - LONGEST_BLOCK), start) is not None


RANKED, FIRST_OF = ("名", "位"), ("前", "头")
"""进入前10名: what those in a ranking are counted in, and what says that it is cut off after so many."""


def is_among_first(start: int, end: int, unit: str | None, text: str, words: Words) -> bool:
    """前20名的高校, 进入前五名: down to which rank, and no count of what is ranked (前100名顾客) or told of then (目前三名)."""
    if unit not in RANKED or text[start - 1 : start] not in FIRST_OF or not start:
        return False
    ranked = words.at(end) if end < len(text) else None
    is_counted = ranked is not None and ranked.start == end and ranked.tag[0] == "n"
    return not is_counted and words.at(start - 1).start == start - 1


_AMONG_ALL = "(?:全[国省市区县球州]|世界|亚洲)?(?:的)?"
RANK_MOVED = regex(
    rf"[由从]{_AMONG_ALL}第?(?P<one>\d{{1,4}}[名位])(?:大幅|迅速|快速|一举|逐步)?(?:{RANK_MOVE}|[升跌退降])[至到为]?{_AMONG_ALL}第?(?P<other>\d{{1,4}}[名位])"
)
"""由26名上升至第8名: a rank and another that has become of it, of which either may leave out 第."""
TELLS_RANKS, MOVED_REACH = regex(r"第|排名|名次|位次|排位|位列|排行|\d位"), 24
"""What one of these says is a rank; persons who grow more or fewer are told in 名 as well: 从11名上升至20名."""


def is_rank_moved(text: str, start: int, end: int, unit: str | None) -> bool:
    """由26名上升至第8名: whether one of two ranks of which one has become the other stands at text[start:end]."""
    if unit not in RANKED:
        return False
    since = max(0, start - MOVED_REACH)
    for moved in RANK_MOVED.finditer(text, since, min(len(text), end + MOVED_REACH)):
        if moved.start("one") == start or moved.start("other") == start:
            low = max(0, moved.start() - MOVED_REACH)
            clause = max(text.rfind(mark, low, moved.start()) for mark in "，。；\n")
            return TELLS_RANKS.search(text, max(low, clause), moved.end()) is not None
    return False


MOVED_BY = regex(
    rf"(?:(?:排名|名次|位次|排位|排行)[^，。；,;\d]{{0,10}}?(?:{RANK_MOVE}|跌)|[进退]步|倒退)(?:了|{HEDGE})*$"
)
"""比上次进步20名, 排名较上年下滑3名: right before by how many places a rank moved."""


def is_move_of_rank(text: str, start: int, end: int, unit: str | None) -> bool:
    """Whether the number at text[start:end] says by how many places a rank moved, and counts no persons."""
    if unit not in RANKED or is_han(text[end : end + 1]):
        return False
    return MOVED_BY.search(text, max(0, start - MOVED_REACH), start) is not None


YEAR_DIGITS = 4
NAMED_YEAR = regex(r"(?:199\d|20[0-3]\d)(?= ?[\u4e00-\u9fff“])")
"""The year of what is named after it."""
NUMBERED_BEFORE = "约近超逾共达余足到至比减增"
"""After these four digits count something."""


def is_year(match: Match, text: str) -> bool:
    """2023江城书展: four digits before a name are the year of what is held, and no count."""
    if len(match.text) != YEAR_DIGITS or NAMED_YEAR.match(text, match.start) is None:
        return False
    return not text.endswith(_counting(), 0, match.start)


@cache
def _counting() -> tuple[str, ...]:
    """Words after which four digits count something: 约2000, 培训2000农民."""
    return (*NUMBERED_BEFORE, *vocabulary().once.governing)


GROUP = "组"
"""What the households of a village are numbered in."""
VILLAGE = regex(
    rf"(?:{HAN}(?<![全该本各每个多])(?<!行政)(?<!自然)[村屯庄]|社区)(?:\d{{1,3}}{GROUP}[、和及])*$"
)
"""A village, and groups of it that are named before."""
LONGEST_VILLAGE = 40


def is_village_group(text: str, start: int, unit: str | None) -> bool:
    """曹家村4组、5组: the number of a group of households, and no count of groups (全村12组)."""
    if unit != GROUP:
        return False
    return VILLAGE.search(text, max(0, start - LONGEST_VILLAGE), start) is not None


JOINED = "-"
"""Between a name and its number."""
LONGEST_MODEL, OF_SERIES = 4, "系"
"""How many digits such a number has, and what may stand behind it: 5系轿车."""
MODEL = regex(r"\d{1,4}(?= ?(?:[A-Z][a-z]{2,}|PRO|MAX)(?![a-z]))")
"""瑞虎8 Pro: a number after a name, and a word in Latin letters that goes on with it."""


def is_model(match: Match, text: str) -> bool:
    """歼-20, 神舟-15, 波音767客机, 瑞虎8 Pro: whole digits that belong to a Chinese name, by a hyphen or what stands after them."""
    start, end = match.start, match.end
    if not match.text.isdigit():
        return False
    before = text[start - 1 : start]
    if before == JOINED:
        return is_han(text[start - 2 : start - 1])
    following = end + text.startswith(" ", end)
    following += text.startswith(OF_SERIES, following)
    goes_on = (
        text.startswith(language().lexical.modelled, following) and end - start <= LONGEST_MODEL
    )
    if not goes_on and MODEL.match(text, start) is None:
        return False
    return is_han(before.strip() or text[start - 2 : start - 1]) and not text.endswith(
        _counting(), 0, start
    )


NAMED, GOES_ON = ("n", "nz", "nr", "nrt"), ("p", "c", "uj", "d", "t", "v")
"""Tags of a name before its number, and of what is said of it after that: no classifier, and nothing that would be counted."""
ENDS_OF_MEASURES = tuple("入值额量价数资产润模口积费款金收均分率比差期次")
"""Ends of what is measured, whose number it would be: 价值240的, 得分30."""
MORE_TO_NUMBER = tuple("到至余多来以左不投中拖进比胜负为是系")
"""What goes on with a number, is a verb of scores, or says what so many are (仪表3为进口设备)."""


SAID_SHORTLY = tuple("的在将和与及跟同或正已也均才")
"""Words of one character that go on from a name; others may be what is counted (13目, 6向)."""
JOINING = tuple("和与及跟同或")
"""Between two that are told alike."""


class Named(NamedTuple):
    """Digits at text[start:end] that stand between a word and another, which may be a name and what is said of it."""

    text: str
    start: int
    end: int
    name: Word
    said: Word


def _is_no_name(one: Named) -> bool:
    """涨幅30, 20个: whether the word before is no name that ends where the digits begin, or is the name of a measure."""
    name = one.name
    return name.tag not in NAMED or name.text.endswith(ENDS_OF_MEASURES) or name.end != one.start


def _are_counted(one: Named) -> bool:
    """13目, 6向: whether the word after is what is counted, and not what is said of a name."""
    said = one.said
    is_short = said.end - said.start == 1
    return said.tag not in GOES_ON or (is_short and said.text not in SAID_SHORTLY)


def _is_one_of_pairs(one: Named) -> bool:
    """3组织1项目: whether the digits stand in a row of numbers and words."""
    before = one.text[max(0, one.name.start - 1) : one.name.start]
    return before.isdigit() or one.text[one.said.end : one.said.end + 1].isdigit()


def _is_joined_with_another(one: Named) -> bool:
    """病例4和死亡3: whether something else is told after it than the name again."""
    return one.said.text in JOINING and not one.text.startswith(one.name.text, one.said.end)


NOT_CALLED: tuple[Callable[[Named], bool], ...] = (
    _are_counted,
    _is_one_of_pairs,
    _is_no_name,
    _is_joined_with_another,
)
"""What whole digits between two words are that call nothing by a name."""


def is_called_by(match: Match, text: str, words: Words) -> bool:
    """荣威550在, 恒驰5的, 战狼3与: whole digits right after a name, of which something is said that counts nothing."""
    if not _stands_between_words(match, text) or _goes_on_counting(match, text):
        return False
    start, end = match.start, match.end
    named = Named(text, start, end, words.at(start - 1), words.at(end))
    return not any(refuses(named) for refuses in NOT_CALLED)


def _stands_between_words(match: Match, text: str) -> bool:
    """Whether so few whole digits as a model has stand between Chinese characters."""
    start, end = match.start, match.end
    if not match.text.isdigit() or match.text[0] == "0" or end - start > LONGEST_MODEL:
        return False
    return is_han(text[start - 1 : start]) and is_han(text[end : end + 1])


def _goes_on_counting(match: Match, text: str) -> bool:
    """培训200农民, 得30多: whether what stands before or after the digits makes them a number."""
    return text.startswith(MORE_TO_NUMBER, match.end) or text.endswith(_counting(), 0, match.start)


BIG = "十百千万亿"
UNIT_OF_TABLE = regex(r"单位[:：]\s?$")
"""单位：万元."""


def is_unit_alone(text: str, start: int, end: int) -> bool:
    """单位：万元, 产量（万吨）: the unit of other numbers, and none itself."""
    bracketed = text[start - 1 : start] in ("(", "（") and text[end : end + 1] in (")", "）")
    return (
        bracketed or UNIT_OF_TABLE.search(text, max(0, start - LONGEST_MARKER), start) is not None
    )


INDEX_NAME = regex(rf"\d{{2,4}}(?=(?:{HAN}|成[份分])?(?:指数|股指|成份股|成分股)|ETF)")
"""300 of 沪深300指数."""
QUOTED = regex(
    rf"[{OPENING}]([\u4e00-\u9fff\d]{{1,12}}(?:[A-Z]|-[\u4e00-\u9fff]{{2,8}})?)[{CLOSING}]"
)
"""A quoted name of Chinese characters and digits, which a capital or what it is of may close."""
LONGEST_QUOTED = 13
"""So many characters before a number the quotation may begin."""
CODED = regex(
    rf"(?:\d\d{HAN}+|{HAN}+|\d{{1,2}}·)\d{{1,3}}|\d+|{HAN}{{2,}}20[2-6]\d(?:-{HAN}+)?|\d{{3}}[A-Z]"
)
"""What a quoted name of characters and digits looks like: 21江城02, 7·20, 141, 健康江城2030, 523X."""
TOP = "强"
"""世界500强企业: a ranking by the number of those in it."""
SERIES = regex(r"\d{2,4}(?:[和及与、/]\d{2,4}){0,4}系列")
"""81和71系列: what a maker calls them."""
PATTERN_MARK = "式"
"""56式步枪: what is called by the year of its pattern."""
A_DAY = regex(rf"[{OPENING}]\d{{1,2}}[.·]\d{{1,2}}[{CLOSING}](?={HAN})")
"""“7.20”暴雨: what happened on that day, by its name."""


def numbers_a_name(match: Match, text: str) -> bool:
    """标普500指数, “141”体系, “21江城02”: whole digits after the name of an index, or that begin or end a quoted name."""
    start, end = match.start, match.end
    if start and A_DAY.match(text, start - 1) is not None:
        return True
    if not match.text.isdigit():
        return False
    before, after = text[start - 1 : start], text[end : end + 1]
    if after == PATTERN_MARK and is_han(text[end + 1 : end + 2]):
        return True
    named = start - 1 if before == " " else start  # 标普 500 指数
    known = language().lexical
    if text.endswith(known.indices, 0, named) or text.endswith(known.chips, 0, named):
        return True
    if SERIES.match(text, start) is not None:
        return True
    if before and before in OPENING:
        quoted = QUOTED.match(text, start - 1)
    elif after and (after in CLOSING or after == JOINED):
        opened = max(text.rfind(mark, max(0, start - LONGEST_QUOTED), start) for mark in OPENING)
        quoted = QUOTED.match(text, opened) if opened >= 0 else None
    else:
        return before.isalpha() and INDEX_NAME.match(text, start) is not None
    return quoted is not None and CODED.fullmatch(quoted[1]) is not None
