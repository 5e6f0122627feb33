"""Which candidates are figures, which numerals are structural, and why the others are ignored.

Words that hold a numeral are in `flows.extract.figures.lexical`, numerals in Chinese characters that count nothing in
`flows.extract.figures.uncounted`, numbers that only label something in
`flows.extract.figures.labelling`, those in the title of a work in `flows.extract.figures.titles`, what 个点 counts in
`flows.extract.figures.points`. Reading the number belongs in `flows.extract.figures.quantities`.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.amounts import counted
from flows.extract.figures.labelling import (
    BIG,
    LONGEST_MARKER,
    MARK_OR_DIGIT,
    MARKS,
    TOP,
    is_house,
    is_marker,
    is_model,
    is_padded,
    is_reference,
    is_unit_alone,
    is_version,
    is_village_group,
    is_year,
    numbers_a_name,
)
from flows.extract.figures.lexical import CLOSING, HAN_NUMERAL, is_han, part_of_word
from flows.extract.figures.numerals import MAX_LENGTH
from flows.extract.figures.points import POINTS, points
from flows.extract.figures.quantities import read
from flows.extract.figures.ranges import goes_to, reversed_range
from flows.extract.figures.readings import Reading
from flows.extract.figures.scan import SINGLE, Match, rescan, scan
from flows.extract.figures.titles import OPENING_NUMERAL, Titles
from flows.extract.figures.uncounted import AGED, names_rules, word_reason
from flows.extract.text.words import is_listed, tag_of
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.extract.text.words import Word, Words

DIGITS = "0123456789"
MEASURED = ("percent", "quantity")
DIGIT = re.compile(r"\d")
NUMBERED_YEAR = re.compile(r"(?P<mark>\d{1,2})\.(?:19|20)\d\d年")
NUMBERING = re.compile(r"^|[\s：；。;:]")
"""3.2022年生产总值: the third item begins with a year; nothing lasts 3.2022 years."""
SERIAL = 16
"""A bare integer of so many digits is a serial number: no statistic is written out that far."""
GENERATION = re.compile(r"[0-9][05]后(?![天年月日])")
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
BETWEEN_WORDS = "，。；：、！？（）()“”\n"
TIMES = "年月日天夜"
"""What a time ends in, and other words begin with."""
OF_TIME = ("ns", "nz", "a")
"""Tags of words that may begin so and tell no time: 日本, 天文, 年轻; nouns as 年度 and 月份 go with the number."""
OFTEN_CUT = "项名位条件个例家户次种"
"""Classifiers that a segmenter often joins to the noun after them by mistake (10项目标)."""
ARTICLE = "一"
SHOWN = re.compile("所[示列述]|出头")
"""如图4所示, 刚三十出头: the 所 and the 出 are no classifiers here."""
YEARS_OLD, OLDEST = "岁", 100
"""刚三十出头, 五十开外: ages, which the words after them tell."""
SCORED, AFTER_SCORE = "个分", "的左以之，"
"""得3个分的球队; in 13个分项指数 and 8个分公司 the 分 opens a noun."""
PIECE, PIECES = "块", "儿"
DEGREES, LONGEST_BEFORE = ("度", "°"), 8
NO_HEAT = (
    (re.compile(r"电(?:量)?(?:总|共计?|累计|约|近|超过?|逾|达到?|了|仅|为|是|\s)*$"), "度电"),
    (
        re.compile(
            r"(?:[北南]纬|[东西]经|[坡角仰斜]度|倾斜|仰角|夹角|旋转|转体|翻转|转动)(?:约|近|超过?|达到?|了|为|在|是|\s)*$"
        ),
        "°角",
    ),
)
"""Words before degrees of electricity and of an angle, and the unit that says so."""
SUMS = tuple("钱金款费资租票价包税账利块")
"""Ends of nouns that sums of money stand before."""
VARYING = "不等"
"""After a range, which may begin with its greater end: 6年至1年不等."""
MOST, MEAN_OVER, PERCENTILE = "最大", re.compile("(?:滑动)?平均"), "百分位"
"""臭氧日最大8小时平均第90百分位浓度: numbers that tell what is measured, and are no results."""
WHOLE = "个体"
"""900多万个体工商户: the 个 is no classifier here."""
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
    titles = Titles(text)
    indices: set[str] = set()  # the numbers of indices that the text has named: 300 of 沪深300指数
    for scanned in scan(text):
        in_points = scanned.text.endswith(POINTS)
        match, moved = points(scanned, text) if in_points else (scanned, None)
        if titles.has(match, text):
            yield Candidate(*match, None, "name")
            continue
        if moved is not None:
            yield Candidate(*match, moved, None)
            continue
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
        if settled.reason == "name" and match.form == "number":
            indices.add(match.text)
        elif match.text in indices and is_han(text[match.end : match.end + 1]):
            settled = settled._replace(reading=None, reason="name")  # 300能源: a part of that index
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


def _settle(match: Match, text: str, words: Words) -> Candidate:
    start, end, form, body = match

    def ignored(reason: str) -> Candidate:
        return Candidate(start, end, form, body, None, reason)

    if form == "footnote" and body[0] != "[" and not is_han(text[start - 1 : start]):
        return ignored("list_marker")  # ① opens an item; after a word it would refer to a note
    if form in FORMS_IGNORED:
        return ignored(FORMS_IGNORED[form])
    if form == "name":
        return ignored("name")
    if (
        end - start <= LONGEST_MARKER
        and (text[end : end + 1] in MARK_OR_DIGIT or body[-1] in MARKS)
        and is_marker(text, start, end)
    ):
        return ignored("list_marker")
    if text[start + 2 : start + 3] == "后" and GENERATION.match(text, start):
        return ignored("lexical")
    if body[0] in HAN_NUMERAL and (cut := _before_word(match, text, words)) is not None:
        return cut
    if form == "date":
        reason = (
            part_of_word(text, start)
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
    if body[0] in BIG and is_unit_alone(text, start, end):
        return ignored("lexical")
    in_words = body[0] in OPENING_NUMERAL and form not in NUMBERS_OF_WORDS
    borne = form == "number" and body[0] == "负"  # 负一定的责任
    if (in_words or borne) and (reason := part_of_word(text, start + borne)) is not None:
        return ignored(reason)
    reading = read(form, body)
    if reading is None and form == "range" and text.startswith(VARYING, end):
        reading = read(form, reversed_range(body))
    if reading is None:
        return ignored("identifier" if DIGITS_ALONE.fullmatch(body) else "unread")
    if form == "range" and goes_to(text, start, body, reading):
        return ignored("unread")  # and its two amounts are read by themselves
    if form == "ordinal" and text.startswith(PERCENTILE, end):
        return Candidate(start, end, form, body, _structural(reading), None)
    if reading.kind == "count":
        end, body, reading = _classified(match, reading, text, words)
    if in_words:
        reason = word_reason(match, text, words, reading)
        if reason == "structural":
            return Candidate(start, end, form, body, _structural(reading), None)
        if reason is None and body == ARTICLE and end < match.end:
            reason = "indefinite"  # 当地一国际旅行社: what looks like its classifier opens the noun
        if reason is not None:
            return ignored(reason)
    elif form == "number" and (label := _label(match, text)) is not None:
        return label
    return Candidate(start, end, form, body, reading, None)


def _before_word(match: Match, text: str, words: Words) -> Candidate | None:
    """一日本游客, 三日本企业: the numeral alone, where what looks like its time opens a word; else None."""
    start, end, _, body = match
    if body[-1] not in TIMES or len(body) < 2 or not is_han(text[end : end + 1]):  # noqa: PLR2004
        return None
    word = words.at(end - 1)
    if word.start != end - 1 or word.end <= end or word.tag not in OF_TIME:
        return None
    reading = counted(body[:-1])
    if reading is None:
        return None
    if body[:-1] == ARTICLE:
        return Candidate(start, end - 1, "number", body[:-1], None, "indefinite")
    return Candidate(start, end - 1, "number", body[:-1], reading, None)


def _measured(match: Match, text: str, words: Words) -> Candidate | None:
    """Digits and a unit: a figure, whatever stands before it; None where that states no number."""
    start, end, form, body = match
    reading = read(form, body)
    if reading is None:
        return None
    if reading.unit == PIECE and _is_piece(words, end):
        reading = read("quantity", body + PIECES) or reading
    if reading.unit in DEGREES:
        reading = _degrees(text, start, body) or reading
    if MEAN_OVER.match(text, end) and text.endswith(MOST, 0, start):
        return Candidate(start, end, form, body, _structural(reading), None)
    if reading.kind == "count":
        end, body, reading = _classified(match, reading, text, words)
        if reading.unit == TOP or names_rules(text, start, end, reading):
            return Candidate(start, end, form, body, _structural(reading), None)
        if is_village_group(text, start, reading.unit):
            return Candidate(*match, None, "address")
        if reading.unit is None:
            label = _label(Match(start, end, "number", body), text)
            if label is not None:
                return label
    return _candidate((start, end, form, body, reading, None, 0))


def _degrees(text: str, start: int, body: str) -> Reading | None:
    """用电300度, 北纬37度: what is told in degrees and is no temperature, by the word before; else None."""
    left = text[max(0, start - LONGEST_BEFORE) : start]
    of = next((unit for pattern, unit in NO_HEAT if pattern.search(left)), None)
    reading = None if of is None else read("quantity", body[:-1] + of)
    return None if reading is None else reading._replace(unit=body[-1])


def _label(match: Match, text: str) -> Candidate | None:
    """What a number without a unit is that counts nothing: a year, or the label of something; else None."""
    start, end, _, body = match
    if is_version(match, text):
        reason = "version"
    elif is_house(match, text):
        reason = "address"
    elif REPORTED.match(text, start) or is_year(match, text):
        return Candidate(start, end, "date", body, None, None)
    elif is_reference(match, text):
        reason = "identifier"
    elif numbers_a_name(match, text) or is_model(match, text):
        reason = "name"
    elif is_padded(match, text):
        reason = "identifier"
    else:
        return None
    return Candidate(*match, None, reason)


def _classified(
    match: Match, reading: Reading, text: str, words: Words
) -> tuple[int, str, Reading]:
    """A count without what only looks like its classifier: where it ends, its text, its reading.

    10台机械 is 10台, 3000台湾同胞 is 3000; and 第十届 but for 连续三届 is a rank.
    """
    start, end, form, body = match
    unit = reading.unit
    if unit == SCORED and is_han(text[end : end + 1]) and text[end] not in AFTER_SCORE:
        end, body = end - 1, body[:-1]
        return end, body, read("quantity", body) or reading
    if unit == "届" and text[start - 1 : start] not in tuple("续共历办了"):
        return end, body, reading._replace(kind="ordinal", canonical=None)
    if (
        form == "quantity"
        and unit
        and text[end : end + 1] not in BETWEEN_WORDS
        and (_begins_a_word(words, end) or SHOWN.match(text, end - 1))
    ):
        body = body[:-1].rstrip()
        end = start + len(body)
        reading = (read("quantity", body) if unit[:-1] else counted(body)) or reading
    is_told = text.startswith(AGED, end) and body[0] in HAN_NUMERAL and reading.unit is None
    if is_told and reading.value is not None and reading.value < OLDEST:
        reading = read("quantity", body + YEARS_OLD) or reading
    return end, body, reading


def _is_piece(words: Words, end: int) -> bool:
    """Whether 块 counts things: 36万块光伏组件; 5块钱 and 50块押金 are money."""
    word = words.at(end)
    is_noun = word.start == end and word.tag[0] in "nj" and words.is_listed(end)
    return is_noun and not word.text.endswith(SUMS)


def _holds_noun(word: Word) -> bool:
    """Whether a word of the dictionary is a classifier and its noun, written together: 架飞机, 头牛; not 台山, 发布."""
    noun = word.text[1:]
    if len(noun) == 1:
        return noun in language().single_nouns and word.tag in ("n", "nr")
    return is_listed(noun) and tag_of(noun)[0] == "n"


def _begins_a_word(words: Words, end: int) -> bool:
    """Whether the last character of what looked like a classifier opens a longer word: 3000台湾同胞, 10台机械."""
    word = words.at(end - 1)
    return (
        word.start == end - 1
        and word.end > end
        and word.tag in ("ns", "nr", "nt", "n", "v", "vn", "t")
        and words.is_listed(end - 1)  # 1600座换电站: 座换 is a guess
        and not _holds_noun(word)
        and (word.text[0] not in OFTEN_CUT or word.text.startswith(WHOLE))
        and word.text[-1] not in "到至于为"  # 30人到6月, 12人为学生: no words
    )


def _half(match: Match, text: str) -> Candidate:
    before = text[match.start - 1 : match.start]
    if match.text == "个半" and not is_han(before) and not is_han(text[match.end : match.end + 1]):
        one_and_a_half = read("half_more", "一个半")
        return Candidate(*match, one_and_a_half, None)
    if (
        match.text == "双"
        and before
        and before in CLOSING
        and part_of_word(text, match.start) is None
    ):
        return Candidate(*match, _structural(counted("二")), None)
    return Candidate(*match, None, "vague" if match.form == "vague" else "lexical")


def _structural(reading: Reading | None) -> Reading:
    assert reading is not None  # noqa: S101 - called with what has been read
    return Reading(
        "structural", reading.number, reading.unit, reading.value, None, reading.interval, reading.qualifier,
        reading.place, reading.wide_place, exact=True,
    )  # fmt: skip


REPORTED = re.compile(
    r"(?:19|20)\d\d(?=\s?(?:[一三]季报|中报|年报|半年报|财年|年度|[QqHh][1-4](?![A-Za-z0-9])|第[一二三四]季度|[一二三四]季度|[上下]半年|[前中]?[一二三]季))"
)
"""A year without 年, by what follows: 2023一季报."""
