"""Which candidates are figures, which numerals are structural, and why the others are ignored.

A numeral may be part of a word (四川, 统一), an article (一场), a list marker, an identifier or a name. The segmenter's
dictionary settles most; `language/lexical.yml` lists what it would call a numeral. Reading the number belongs in
`flows.extract.quantities`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.alternations import grouped
from flows.extract.amounts import counted
from flows.extract.numerals import MAX_LENGTH
from flows.extract.quantities import read
from flows.extract.readings import Reading
from flows.extract.scan import SINGLE, Match, rescan, scan
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.extract.words import Words

DIGITS = "0123456789"
MEASURED = ("percent", "quantity")
HAN_NUMERAL = "〇零一二两三四五六七八九十百千万亿兆几数半双首廿卅幺俩仨"
HAN = r"[\u4e00-\u9fff]"
_HAN_COUNT = "[一二三四五六七八九十]"
OPENING_NUMERAL = HAN_NUMERAL + "第"
MARKER = re.compile(
    rf"(?m:^[ \t\u3000]*(?:[(（]?(?:\d{{1,2}}|{_HAN_COUNT}{{1,3}})(?:[)）]|、|[．.](?!\d))|#{{1,6}}\s*\d+[.、]))"
    r"|(?<=[：；。;:\s])\d{1,2}[.．、] ?(?=[\u4e00-\u9fff“])"
    rf"|(?<=[：；。;:\s]){_HAN_COUNT}{{1,2}}、(?=[\u4e00-\u9fff“])"
    rf"|[(（](?:\d{{1,2}}|{_HAN_COUNT}{{1,3}})[)）](?![\d%万亿])"
    rf"|(?:(?<=[，。；：、\s“\"])|(?m:^))(?:{_HAN_COUNT}{{1,2}}是(?![\d一二三四五六七八九])"
    rf"|第{_HAN_COUNT}{{1,2}}(?:[，,]|、(?!{_HAN_COUNT}))|其[一二三四五六][，,是])"
)
DIGIT = re.compile(r"\d")
NUMBERED_YEAR = re.compile(r"(?P<mark>\d{1,2})\.(?:19|20)\d\d年")
NUMBERING = re.compile(r"^|[\s：；。;:]")
"""3.2022年生产总值: the third item begins with a year; nothing lasts 3.2022 years."""
SERIAL = 16
"""A bare integer of so many digits is a serial number: no statistic is written out that far."""
LONGEST_MARKER = 4
MARKS = "是、.．)），, "
MARK_OR_DIGIT = "0123456789一二三四五六七八九十" + MARKS
"""What follows a numeral that is part of a marker: its mark, or more of the number."""
COMMAS = ("，", ",")
ORDERING = re.compile("[第其]")
"""What opens a marker that ends with a comma."""
GENERATION = re.compile(r"[0-9][05]后(?![天年月日])")
BEFORE, AFTER = 5, 16
"""How far a word or a marker that holds a numeral may reach around it, in characters."""
OPENING, CLOSING = '“"‘「『《〈【', '”"’」』》〉】'
FORMS_IGNORED = {
    "address": "address",
    "document": "document_number",
    "footnote": "footnote",
    "identifier": "identifier",
    "mobile": "identifier",
    "case_number": "identifier",
    "marker": "list_marker",
}
NUMBERS_OF_WORDS = ("percent_of", "fraction")
"""Forms that no word of the language is part of."""
GRADE = ("级", "层", "重", "等", "类", "大类", "强", "星", "甲")
BETWEEN_WORDS = "，。；：、！？（）()“”\n"
OFTEN_CUT = "项名位条件个例家户次种"
"""Classifiers that a segmenter often joins to the noun after them by mistake (10项目标)."""
WHOLE = "个体"
"""900多万个体工商户: the 个 is no classifier here."""
MEASURES = (
    "quantity", "range", "clock_span", "cash", "half_more", "tenths", "tenths_range", "more_time", "times", "compound",
)  # fmt: skip
"""Forms whose unit settles that a number is meant, where it is no count."""
ARTICLES = ("个", "项", "条", "件", "座", "部", "所", "支", "本", "张", "次", "处")
"""With 一 these are a count where something quantifies (新增一个), else an article."""
NOT_A_WORD = re.compile(rf"(?!{HAN})|[不却而这还]是")
"""What may follow a numeral that is a predicate by itself: 答案是四不是五."""
LONGEST_SPELLED = 6
"""Digits spelled out one by one: longer ones are telephone or identity numbers."""
BARE_SCALE = re.compile(r"[十百千万亿兆]+[余多]?")
QUANTIFYING = (
    "有",
    "共",
    "仅",
    "达",
    "为",
    "新增",
    "增",
    "减",
    "少",
    "至",
    "到",
    "超",
    "近",
    "约",
    "逾",
    "足",
    "满",
    "够",
    "每",
    "中",
    "设",
    "建成",
    "计",
    "剩",
    "余",
)
TAILS = (
    "以上",
    "以下",
    "以内",
    "之内",
    "左右",
    "上下",
    "多",
    "余",
    "来",
    "内",
    "后",
    "前",
    "间",
    "之",
    "中",
    "起",
)


DIGITS_ALONE = re.compile(r"(?=.*\d{5})[\d\W]+")
"""Digits and marks that state no number: a serial number, and not 61532万元到2019年."""


class Candidate(NamedTuple):
    """A span of the folded text: a figure with its reading, a date (reading None), or a reason to ignore it.

    `hedge` counts the characters of the words right before it that bound its number.
    """

    start: int
    end: int
    form: str
    text: str
    reading: Reading | None
    reason: str | None
    hedge: int = 0


_candidate = partial(tuple.__new__, Candidate)
"""A candidate of its fields, made without a call of Python."""


def candidates(text: str, words: Words) -> Iterator[Candidate]:
    """Every numeral of the folded `text`, in order, each in exactly one state."""
    for match in scan(text):
        is_year = match.text[-1] == "年"
        if match.form in MEASURED and match.text[0] in DIGITS and not is_year:
            measured = _measured(match, text, words)
            if measured is not None:
                yield measured
                if measured.end < match.end:
                    yield from _cut_off(measured, match, text)
                continue
        if match.form == "name" and DIGIT.search(match.text) is None:
            continue
        if (
            match.form == "dotted"
        ):  # neither a version nor a decimal: whole numbers with dots between them
            for run in re.finditer(r"\d+", match.text):
                start = match.start + run.start()
                yield _settle(
                    Match(start, start + len(run[0]), "number", run[0]),
                    text,
                    words,
                )
            continue
        numbered = NUMBERED_YEAR.fullmatch(match.text) if is_year else None
        if numbered is not None and NUMBERING.match(text, max(0, match.start - 1)):
            mark = match.start + numbered.end("mark")
            yield Candidate(match.start, mark, "marker", numbered["mark"], None, "list_marker")
            year = text[mark + 1 : match.end]
            yield Candidate(mark + 1, match.end, "date", year, None, None)
            continue
        settled = _settle(match, text, words)
        if settled.reason != "unread":
            yield settled
            if settled.end < match.end:
                yield from _cut_off(settled, match, text)
            continue
        for part in _parts(match, text):
            yield _settle(part, text, words)


def _cut_off(settled: Candidate, match: Match, text: str) -> Iterator[Candidate]:
    """Numerals in what looked like a unit and was part of a word: 双 in 歼-16双机."""
    for at in range(settled.end, match.end):
        if text[at] in HAN_NUMERAL:
            yield Candidate(at, at + 1, "half", text[at], None, "lexical")


def _parts(match: Match, text: str) -> Iterator[Match]:
    """The numbers in a candidate that states none as a whole: 2.5亿年~6500万年, 五十千."""
    if match.form not in SINGLE:
        yield from rescan(text, match.start, match.end)
        return
    for length in range(min(len(match.text) - 1, MAX_LENGTH), 0, -1):
        if counted(match.text[:length]) is not None:
            middle = match.start + length
            yield Match(match.start, middle, "number", match.text[:length])
            yield from rescan(text, middle, match.end)
            return
    yield match


def _is_marker(text: str, start: int, end: int) -> bool:
    """Whether the numeral numbers an item: (一), 二、 at a line's start, 一是."""
    following = text[end : end + 1]
    if following in COMMAS and ORDERING.search(text, max(0, start - 3), start + 1) is None:
        return False
    for at in range(max(0, start - 3), start + 1):
        match = MARKER.match(text, at)
        if match is not None and match.end() >= end:
            return True
    return False


def _lexical(text: str, at: int) -> str | None:
    """The reason if the character at `at` is part of a word that states no number."""
    low = max(0, at - BEFORE)
    return _part_of_word(text[low : at + AFTER], at - low)


@lru_cache(maxsize=65536)
def _part_of_word(window: str, at: int) -> str | None:
    for reason, pattern in _word_patterns():
        match = pattern.match(window)
        while match is not None and (start := match.start("word")) <= at:
            if match.end() > at:
                return reason
            match = pattern.match(window, start + 1)
    return None


@cache
def _word_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    known = language().lexical
    groups = (("demonstrative", known.demonstrative), ("lexical", known.lexical))
    near = f"(?s:.{{0,{BEFORE}}}?)"
    return tuple(
        (reason, re.compile(f"{near}(?P<word>{grouped(words)})")) for reason, words in groups
    )


def _settle(match: Match, text: str, words: Words) -> Candidate:
    start, end, form, body = match

    def ignored(reason: str) -> Candidate:
        return Candidate(start, end, form, body, None, reason)

    if form == "footnote" and body[0] != "[" and not _is_han(text[start - 1 : start]):
        return ignored("list_marker")  # ① opens an item; after a word it would refer to a note
    if form in FORMS_IGNORED:
        return ignored(FORMS_IGNORED[form])
    if form == "name":
        return ignored("name")
    if (
        end - start <= LONGEST_MARKER
        and (text[end : end + 1] in MARK_OR_DIGIT or body[-1] in MARKS)
        and _is_marker(text, start, end)
    ):
        return ignored("list_marker")
    if text[start + 2 : start + 3] == "后" and GENERATION.match(text, start):
        return ignored("lexical")
    if form == "date":
        reason = (
            _lexical(text, start)
            if body[0] in HAN_NUMERAL and end - start <= LONGEST_MARKER
            else None
        )
        return Candidate(start, end, form, body, None, reason)
    if form == "other":
        return ignored("lexical")
    if form in ("vague", "half"):
        return _half(match, text)
    if form == "number" and len(body) >= SERIAL and body.isdigit():
        return ignored("identifier")
    if body[0] in BIG and _is_unit_alone(text, start, end):
        return ignored("lexical")
    in_words = body[0] in OPENING_NUMERAL and form not in NUMBERS_OF_WORDS
    if in_words and (reason := _lexical(text, start)) is not None:
        return ignored(reason)
    reading = read(form, body)
    if reading is None:
        return ignored("identifier" if DIGITS_ALONE.fullmatch(body) else "unread")
    if reading.kind == "count":
        end, body, reading = _classified(match, reading, text, words)
    if in_words:
        reason = _word(match, text, words, reading)
        if reason == "structural":
            return Candidate(start, end, form, body, _structural(reading), None)
        if reason is not None:
            return ignored(reason)
    elif form == "number" and _is_version(match, text):
        return ignored("version")
    elif form == "number" and _is_house(match, text):
        return ignored("address")
    elif form == "number" and REPORTED.match(text, start):
        return Candidate(start, end, "date", body, None, None)
    elif form == "number" and _numbers_a_name(match, text):
        return ignored("name")
    return Candidate(start, end, form, body, reading, None)


def _measured(match: Match, text: str, words: Words) -> Candidate | None:
    """Digits and a unit: a figure, whatever stands before it; None where that states no number."""
    start, end, form, body = match
    reading = read(form, body)
    if reading is None:
        return None
    if reading.kind == "count":
        end, body, reading = _classified(match, reading, text, words)
    return _candidate((start, end, form, body, reading, None, 0))


def _classified(
    match: Match, reading: Reading, text: str, words: Words
) -> tuple[int, str, Reading]:
    """A count without what only looks like its classifier: where it ends, its text, its reading.

    10台机械 is 10台, 3000台湾同胞 is 3000; and 第十届 but for 连续三届 is a rank.
    """
    start, end, form, body = match
    unit = reading.unit
    if unit == "届" and text[start - 1 : start] not in tuple("续共历办了"):
        return end, body, reading._replace(kind="ordinal", canonical=None)
    if (
        form == "quantity"
        and unit
        and text[end : end + 1] not in BETWEEN_WORDS
        and _begins_a_word(words, end)
    ):
        end, body = end - 1, body[:-1]
        reading = (read("quantity", body) if unit[:-1] else counted(body)) or reading
    return end, body, reading


def _begins_a_word(words: Words, end: int) -> bool:
    """Whether the last character of what looked like a classifier opens a longer word: 3000台湾同胞, 10台机械."""
    word = words.at(end - 1)
    return (
        word.start == end - 1
        and word.end > end
        and word.tag in ("ns", "nr", "nt", "n", "v", "vn")
        and (word.text[0] not in OFTEN_CUT or word.text.startswith(WHOLE))
        and word.text[-1] not in "到至于"  # 30人到6月: 人到 is no word
    )


def _half(match: Match, text: str) -> Candidate:
    before = text[match.start - 1 : match.start]
    if (
        match.text == "个半"
        and not _is_han(before)
        and not _is_han(text[match.end : match.end + 1])
    ):
        one_and_a_half = read("half_more", "一个半")
        return Candidate(*match, one_and_a_half, None)
    if match.text == "双" and before and before in CLOSING and _lexical(text, match.start) is None:
        return Candidate(*match, _structural(counted("二")), None)
    return Candidate(*match, None, "vague" if match.form == "vague" else "lexical")


def _structural(reading: Reading | None) -> Reading:
    assert reading is not None  # noqa: S101 - called with what has been read
    return Reading(
        "structural", reading.number, reading.unit, reading.value, None, reading.interval, reading.qualifier,
        reading.place, reading.wide_place, exact=True,
    )  # fmt: skip


def _is_version(match: Match, text: str) -> bool:
    """工业4.0, 2.0版: a decimal .0 without unit, after the name it numbers and before its end."""
    before, after = text[match.start - 1 : match.start], text[match.end : match.end + 2]
    named = _is_han(before) or before.isalpha()
    ends = (
        not after or after[0] in CLOSING or after.startswith(("版", "时代", "系统", "标准", "阶段"))
    )
    return named and ends and re.fullmatch(r"\d\.0", match.text) is not None


SLOGAN = re.compile(rf"[{CLOSING}]?(?:(?![{HAN_NUMERAL}]){HAN}){{2,6}}[{CLOSING}]|[{CLOSING}]{HAN}")
"""After a quoted count, what it counts, inside the quotes or right after: “两个健康”, “八项”工程."""
REPORTED = re.compile(
    r"(?:19|20)\d\d(?=\s?(?:[一三]季报|中报|年报|半年报|财年|年度|[QqHh][1-4](?![A-Za-z0-9])|第[一二三四]季度|[一二三四]季度|[上下]半年|[前中]?[一二三]季))"
)
"""A year without 年, by what follows: 2023一季报."""


def _is_house(match: Match, text: str) -> bool:
    """东方路268号, 樱花路802弄: the number of a house."""
    before, after = text[match.start - 1 : match.start], text[match.end : match.end + 1]
    return bool(before and after) and before in "路街弄道巷村里苑" and after in "号弄支幢"


BIG = "十百千万亿"
UNIT_OF_TABLE = re.compile(r"单位[:：]\s?$")


def _is_unit_alone(text: str, start: int, end: int) -> bool:
    """单位：万元, 产量（万吨）: the unit of other numbers, and none itself."""
    bracketed = text[start - 1 : start] in ("(", "（") and text[end : end + 1] in (")", "）")
    return (
        bracketed or UNIT_OF_TABLE.search(text, max(0, start - LONGEST_MARKER), start) is not None
    )


INDEX_NAME = re.compile(rf"\d{{2,4}}(?=(?:{HAN})?(?:指数|股指|成份股|成分股)|ETF)")


def _numbers_a_name(match: Match, text: str) -> bool:
    """标普500指数, “141”体系: whole digits after the name of an index, or quoted by themselves."""
    before, after = text[match.start - 1 : match.start], text[match.end : match.end + 1]
    if before and before in OPENING and after and after in CLOSING and match.text.isdigit():
        return True
    return before.isalpha() and INDEX_NAME.match(text, match.start) is not None


def _word(match: Match, text: str, words: Words, reading: Reading) -> str | None:
    """Why a numeral in Chinese characters states no figure; `structural` if it counts inside a name; else None."""
    start, end, form, body = match
    if form == "ordinal":
        return None
    before, after = text[start - 1 : start], text[end : end + 1]
    if form == "number" and after == "大" and len(body) <= 2 and _is_han(text[end + 1 : end + 2]):  # noqa: PLR2004
        return "structural"  # 三大攻坚战, 十大行动
    alone = not _is_han(before) and not _is_han(after)
    measured = form in MEASURES and reading.kind != "count"
    word = words.at(start)
    is_name = word.tag[0] == "n" and word.end > start + 1  # 长三角
    if word.start < start and (is_name or (word.tag[0] not in "mqtvdfx" and not measured)):
        return "lexical"
    if reading.unit == "方" and not alone:
        return "lexical"
    if word.end > end and not alone and not text[end : word.end].startswith(TAILS):
        inner = text[end : word.end]
        if not (word.tag[0] in "mt" and re.fullmatch(rf"[{HAN_NUMERAL}\d年月日]+", inner)):
            return "structural" if _in_name(text, start, end) else "lexical"
    if form == "number":
        return _bare(match, text, alone=alone)
    unit = reading.unit or ""
    if form == "quantity" and reading.kind == "count":
        if before and before in OPENING and SLOGAN.match(text, end):
            return "structural"
        if unit in GRADE and not (before and before in "为达"):
            return "structural"
        if (
            BARE_SCALE.match(body)
            and body[0] in "十百千万亿兆"
            and not _quantified(text, start)
            and not alone
            and body[0] != "十"
        ):
            return "lexical" if body[1:2] not in "余多" or len(body) < 2 else None  # noqa: PLR2004
        if (
            body[0] == "一"
            and body[1 : 1 + len(unit)] == unit
            and not alone
            and not _quantified(text, start)
            and (unit in language().indefinite or unit in ARTICLES)
        ):
            return "indefinite"
        if body[0] in "零〇" and not alone and unit not in ("例", "起", "分"):
            return "lexical"
    return None


def _bare(match: Match, text: str, *, alone: bool) -> str | None:
    """A numeral in Chinese characters without a unit."""
    body = match.text
    if alone:
        return None
    if re.fullmatch(r"[〇零一二三四五六七八九幺]{3,}", body):
        return "identifier" if len(body) > LONGEST_SPELLED else None
    if body[0] in "零〇":
        return "lexical"
    if text[match.start - 1 : match.start] == "是" and NOT_A_WORD.match(text, match.end):
        return None
    if _in_name(text, match.start, match.end):
        return "structural"
    if (
        len(body) == 1
        and body in "百千万亿"
        and text[match.start - 1 : match.start] in ("上", "近", "逾", "超")
    ):
        return None
    stated = len(body) > 1 and re.search(r"[十百千万亿点]", body) and not BARE_SCALE.fullmatch(body)
    if stated or (BARE_SCALE.fullmatch(body) and len(body) > 1 and _quantified(text, match.start)):
        return None
    return "lexical"


def _is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


NAME_BEFORE = re.compile(rf"[{OPENING}]{HAN}{{0,8}}$")
NAME_AFTER = re.compile(rf"{HAN}{{1,9}}[{CLOSING}]")


def _in_name(text: str, start: int, end: int) -> bool:
    """Whether the numeral stands in a short quoted name of Chinese characters: "三区", "三减免三保障"."""
    return bool(NAME_AFTER.match(text, end) and NAME_BEFORE.search(text, max(0, start - 9), start))


PER_TIME = re.compile(r"每[^，。,；]{1,3}$")


def _quantified(text: str, start: int) -> bool:
    if PER_TIME.search(text, max(0, start - 4), start):
        return True
    return text[max(0, start - 2) : start].endswith(QUANTIFYING) or text[start - 1 : start] in (
        "上",
        "数",
    )
