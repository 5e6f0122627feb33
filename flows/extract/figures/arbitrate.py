"""Which candidates are figures, which numerals are structural, and why the others are ignored.

What shows that a numeral states nothing is in `flows.extract.figures.no_figures`, what the words beside a number make of it in
`flows.extract.figures.in_context`. Reading the number belongs in `flows.extract.figures.stated.quantities`.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.in_context.headed import headed
from flows.extract.figures.in_context.points import POINTS, points
from flows.extract.figures.in_context.race_times import race_time
from flows.extract.figures.in_context.rebates import rebate
from flows.extract.figures.in_context.scores import is_score
from flows.extract.figures.in_context.unit_words import AMBIGUOUS, by_words, classified, occasions
from flows.extract.figures.no_figures.labelled_counts import labels, of_parents
from flows.extract.figures.no_figures.labelling import (
    BIG,
    LONGEST_MARKER,
    MARK_OR_DIGIT,
    MARKS,
    PADDED,
    TOP,
    is_among_first,
    is_called_by,
    is_floor,
    is_house,
    is_marker,
    is_model,
    is_move_of_rank,
    is_padded,
    is_rank_moved,
    is_storey,
    is_unit_alone,
    is_version,
    is_village_group,
    is_year,
    numbers_a_name,
    section_end,
)
from flows.extract.figures.no_figures.lexical import CLOSING, HAN_NUMERAL, is_han, part_of_word
from flows.extract.figures.no_figures.references import is_reference
from flows.extract.figures.no_figures.titles import OPENING_NUMERAL, Titles
from flows.extract.figures.no_figures.uncounted import is_of_great, names_rules, word_reason
from flows.extract.figures.scan import SINGLE, Match, rescan, scan
from flows.extract.figures.stated.amounts import counted
from flows.extract.figures.stated.dates import BEFORE_CHRIST, CHRISTIAN
from flows.extract.figures.stated.numerals import MAX_LENGTH
from flows.extract.figures.stated.quantities import read
from flows.extract.figures.stated.ranges import DASH, goes_to, reversed_range
from flows.extract.figures.stated.ratios import is_proportion
from flows.extract.figures.stated.readings import Reading
from flows.extract.figures.written_dates import (
    BEFORE_YEAR,
    COUNTED_IN_REPUBLIC,
    LENGTHS_OF_REIGNS,
    LUNAR_MARK,
    REPUBLIC_ALONE,
    REPUBLIC_MARK,
    REPUBLIC_WITHIN,
)
from flows.regex import regex
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from flows.extract.text.words import Words

ASCII_DIGITS = "0123456789"
CLOCKED = ("date", "proportion")
"""Forms that a time of a race may look like."""
MEASURED = ("percent", "quantity")
"""Forms of digits and a unit, the commonest figures."""
RANGES = ("range", "bare_range")
"""Forms that may tell a change and what it led to instead."""
TOLD_BY_WORDS = ("count", "duration")
"""Kinds that the words around a number may change: its classifier may open a word, what was averaged over so long tell what is measured."""
DIGIT = regex(r"\d")
WHOLE_NUMBER = regex(r"\d+")
NUMBERED_YEAR = regex(r"(?P<mark>\d{1,2})\.(?:19|20)\d\d年")
NUMBERING = regex(r"^|[\s：；。;:]")
"""3.2022年生产总值: the third item begins with a year; nothing lasts 3.2022 years."""
SERIAL = 16
"""A bare integer of so many digits is a serial number: no statistic is written out that far."""
GENERATION = regex(r"[0-9][05]后(?![天年月日])")
"""90后: those who were born in those years."""
FORMS_IGNORED = {
    "address": "address",
    "document": "document_number",
    "footnote": "footnote",
    "identifier": "identifier",
    "mobile": "identifier",
    "case_number": "identifier",
    "marker": "list_marker",
    "name": "name",
}
"""Forms that state no number, each with the reason under which it is ignored."""
WEEKDAY = regex("(?<![每一二两三四五六七八九十几半隔数0-9])周$")
"""周五, and not 一周五晚."""
ROUND = "决赛"
"""四分之一决赛: which round of a contest, by how many of them there are."""
NUMBERS_OF_WORDS = ("percent_of", "fraction", "unit_fraction")
"""Forms that no word of the language is part of."""
ENDS_OF_TIMES = "年月日天夜"
"""What a time ends in, and other words begin with."""
OF_TIME = ("ns", "nz", "a")
"""Tags of words that may begin so and tell no time: 日本, 天文, 年轻; nouns as 年度 and 月份 go with the number."""
ARTICLE = "一"
"""Alone before a noun it counts nothing: 当地一国际旅行社."""
VARYING = "不等"
"""After a range, which may begin with its greater end: 6年至1年不等."""
AGO, ABOUT, NEAR_AGO = "距今", "约有为达", 5
"""Before a range of years that begins with the earlier, which is longer ago: 距今5000—4300年."""
MOST, MEAN_OVER, PERCENTILE = "最大", ("平均", "滑动平均"), "百分位"
"""臭氧日最大8小时平均第90百分位浓度: numbers that tell what is measured, and are no results."""
NUMBERED = "号"
"""第6号台风, 第三号公告: which one it is by its number, and no rank."""
SERIAL_DIGITS = regex(r"(?=.*\d{5})[\d\W]+")
"""Digits and marks that state no number: a serial number, and not 61532万元到2019年."""
REPORTED = regex(
    r"(?:19|20)\d\d(?=\s?(?:[一三]季报|中报|年报|半年报|财年|年度|[QqHh][1-4](?![A-Za-z0-9])|第[一二三四]季度|[一二三四]季度|[上下]半年|[前中]?[一二三]季))"
)
"""A year without 年, by what follows: 2023一季报."""


CALLED = 2
"""So many characters before its number tell a name from others: 战狼 of 战狼3."""
DOUBLE, DOUBLES = "双", ("11", "12")
"""双11: the shopping festivals of the eleventh and the twelfth month."""
DOUBLED = regex(r"1[12](?![\d.万亿])")
"""The same before what looks like a classifier: 双11期间."""
LAST, MONTHS = "近", regex("[一二三六]月")
"""近一月: the last month up to now, and not January."""
CLOCK_ALONE = regex(r"\d{1,2}:\d\d(?::\d\d)?")
"""8:30, 12:45:43, which is a time or, in its place, a proportion."""
OF_REPUBLIC = ("台湾", "民国", "台币")
LONGEST_MARK = 3
LONGEST_LUNAR_MARK, ENDS_LUNAR_MARK = len("农历甲辰年闰"), "历年闰"
OPENS_REPUBLIC, ENDS_MARK = "1九一(", "国 "
"""What years of Taiwan's calendar begin with, and what their mark ends in: most dates have neither."""


LEADERS = regex(r"[\u4e00-\u9fffA-Za-z)）”》 ](?:…{2,}|\.{4,}|[·．]{3,}|_{4,})\s*$")
"""Between the title of a chapter and its page."""
LONGEST_LEADERS = 120
KELVINS = ("range", "suffixed")
"""Forms whose K may be of warmth or a thousand: 20K-35K."""
DONE_OF = regex(
    r"(?:答[对错]|[做猜写投射罚打]对?[对中完]|完成|通过|合格|达标|命中|[吃喝用剩切分走读看背学]|[胜赢])(?:了|掉|下|为|过|：|:|\s)*$"
)
"""After these so many are done out of so many: 答对18/20题."""
OUT_OF, PAGE = regex(r"(?P<one>\d{1,3})/(?P<of>[1-9]\d{0,2})"), "页"
KELVIN, WARM, NEAR_WARMTH = "K", regex("温[^，。；、]*$"), 12
"""K is a thousand but after a temperature."""


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

    def at(self, start: int, end: int) -> Candidate:
        """The same with other offsets."""
        return _candidate((start, end, *self[2:]))


_candidate = partial(tuple.__new__, Candidate)
"""A candidate of its fields, made without a call of Python."""


def _ignored(match: Match, reason: str) -> Candidate:
    """The match as a numeral that states nothing, for that reason."""
    return _candidate((*match, None, reason, 0))


def _figure(match: Match, reading: Reading | None) -> Candidate:
    """The match as a figure with its reading, or as a date, which has none."""
    return _candidate((*match, reading, None, 0))


def candidates(text: str, words: Words) -> Iterator[Candidate]:
    """Every numeral of the folded `text`, in order, each in exactly one state."""
    titles = Titles(text) if "《" in text else None
    # the numbers in names of the text, and what they stand behind: 沪深 and 300 of 沪深300指数
    indices = set[str]()
    for scanned in scan(text):
        start, end, form, body = scanned
        if body[0] in ASCII_DIGITS and (label := labels(text, start, end)) is not None:
            yield _ignored(scanned, label)
            continue
        opens_line = start == 0 or text[start - 1] == "\n"
        if form in MEASURED and body[0] in ASCII_DIGITS and not opens_line:
            stated = read(form, body)
            if stated is not None and _settles(stated, body):
                yield _candidate((start, end, form, body, stated, None, 0))
                continue
        match, reading = points(scanned, text) if body.endswith(POINTS) else (scanned, None)
        if opens_line and reading is None and (middle := section_end(match, text)) is not None:
            yield Candidate(start, middle, "marker", text[start:middle], None, "list_marker")
        elif reading is None and (measured := _measured(match, text, words)) is not None:
            yield measured
            if measured.end < end:
                yield from _cut_off(text, measured.end, end)
        elif titles is not None and titles.has(match, text):
            yield _ignored(match, "name")
        elif reading is not None:
            yield _figure(match, reading)
        else:
            yield from _told_apart(match, text, words, indices)


def _settles(reading: Reading, body: str) -> bool:
    """Whether digits and a unit state the same wherever they stand: no words around them have a say."""
    return (
        reading.kind not in TOLD_BY_WORDS
        and reading.unit not in AMBIGUOUS
        and not body.endswith(POINTS)
    )


def _told_apart(match: Match, text: str, words: Words, indices: set[str]) -> Iterable[Candidate]:
    """What has been scanned as one numeral in its state, or each of those that it turns out to be."""
    _, end, form, body = match
    if form == "name" and DIGIT.search(body) is None:
        return ()
    if form == "dotted":
        return [_settle(number, text, words) for number in _between_dots(match)]
    if body[-1] == "年" and (item := _numbered_year(match, text)) is not None:
        return item
    settled = _of_index(_settle(match, text, words), match, text, indices)
    if settled.reason == "unread":
        return [_settle(part, text, words) for part in _parts(match, text)]
    if settled.end == end:
        return (settled,)
    return (settled, *_cut_off(text, settled.end, end))


def _of_index(settled: Candidate, match: Match, text: str, indices: set[str]) -> Candidate:
    """The number of a name is kept, and what it stands behind: 300能源 after 沪深300, 战狼4 after 战狼3."""
    if match.form != "number":
        return settled
    called = text[max(0, match.start - CALLED) : match.start]
    if settled.reason == "name":
        indices.update((match.text, called))
    elif called in indices or (match.text in indices and is_han(text[match.end : match.end + 1])):
        return settled._replace(reading=None, reason="name")
    return settled


def _between_dots(match: Match) -> Iterator[Match]:
    """The whole numbers of what is neither a version nor a decimal: 12, 3 and 4567 of 12.3.4567."""
    for run in WHOLE_NUMBER.finditer(match.text):
        yield Match(match.start + run.start(), match.start + run.end(), "number", run[0])


def _numbered_year(match: Match, text: str) -> tuple[Candidate, Candidate] | None:
    """The mark of an item and the year that it begins with, where that is what a number of years is: 3.2022年; else None."""
    numbered = NUMBERED_YEAR.fullmatch(match.text)
    if numbered is None or NUMBERING.match(text, max(0, match.start - 1)) is None:
        return None
    end = match.start + numbered.end("mark")
    return (
        Candidate(match.start, end, "marker", numbered["mark"], None, "list_marker"),
        Candidate(end + 1, match.end, "date", text[end + 1 : match.end], None, None),
    )


def _cut_off(text: str, start: int, end: int) -> Iterator[Candidate]:
    """The numerals in what looked like the unit of another and is part of a word: 双 in 歼-16双机."""
    for at in range(start, end):
        if text[at] in HAN_NUMERAL:
            yield Candidate(at, at + 1, "half", text[at], None, "lexical")


def _parts(match: Match, text: str) -> Iterator[Match]:
    """The numbers in a candidate that states none as a whole: 2.5亿年~6500万年, 五十千."""
    if match.form == "ordinal" and (dash := DASH.search(match.text)) is not None:
        middle = match.start + dash.start()
        yield Match(match.start, middle, "ordinal", text[match.start : middle])
        yield from rescan(text, middle + len(dash[0]), match.end)
        return
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


def _closes_word(words: Words, at: int) -> bool:
    """Whether a word of several characters ends with the one at an offset: 周五 in 周五股价, where 五股 looks like a count."""
    word = words.at(at)
    return word.start < at and word.end == at + 1


def _settle(match: Match, text: str, words: Words) -> Candidate:
    """A numeral in its state: a date or a figure, or ignored for a reason."""
    start, _, form, body = match
    in_han = body[0] in HAN_NUMERAL
    if (reason := _marked(match, text)) is not None:
        return _ignored(match, reason)
    if form == "bare_range" and is_score(match, text):
        return _figure(match, read("proportion", body))
    if form in CLOCKED and (lasted := race_time(match, text)) is not None:
        return _figure(match, lasted)
    if in_han and WEEKDAY.search(text, max(0, start - 2), start) and _closes_word(words, start):
        return _ignored(Match(start, start + 1, "number", body[0]), "lexical")
    may_open = in_han and body[-1] in ENDS_OF_TIMES and len(body) > 1
    if may_open and (cut := _before_word(match, text, words)) is not None:
        return cut
    if form == "date":
        return _dated(match, text, words)
    if form in ("vague", "half"):
        return _half(match, text)
    if (reason := _no_number(match, text)) is not None:
        return _ignored(match, reason)
    return _valued(match, text, words)


def _dated(match: Match, text: str, words: Words) -> Candidate:
    """A date with what marks its calendar, or what looks like one: 近一月, 4:6, 一日 of 一日千里."""
    start, end, form, body = match
    if text[start - 1 : start] == LAST and MONTHS.fullmatch(body):
        lasting = read("quantity", f"{body[0]}个月")
        return _candidate((start, end, "quantity", body, lasting, None, 0))
    opened = _marked_by(text, start)
    if opened < start:
        return Candidate(opened, end, form, text[opened:end], None, None)
    if body[0] in OPENS_REPUBLIC or text[start - 1] in ENDS_MARK:
        of_republic = _of_republic(match, text)
        if of_republic is None:
            return _settle(match._replace(form="quantity"), text, words)
        if of_republic < start:
            return Candidate(of_republic, end, form, text[of_republic:end], None, None)
    if text[start - 1] in ENDS_LUNAR_MARK and (marked := _of_lunar(match, text)) is not None:
        return marked
    if ":" in body and CLOCK_ALONE.fullmatch(body) and is_proportion(text, start):
        return _settle(match._replace(form="proportion"), text, words)
    may_be_word = body[0] in HAN_NUMERAL and end - start <= LONGEST_MARKER
    if may_be_word and (reason := part_of_word(text, start)) is not None:
        return _ignored(match, reason)
    return _figure(match, None)


def _marked_by(text: str, start: int) -> int:
    """Where a date begins with the reign that its year is of (光绪二十年), with 公元前 or 公元."""
    mark = next((one for one in (BEFORE_CHRIST, CHRISTIAN) if text.endswith(one, 0, start)), "")
    if mark:
        return start - len(mark)
    reigns = (text[max(0, start - length) : start] for length in LENGTHS_OF_REIGNS)
    return start - max((len(one) for one in reigns if one in language().words.eras), default=0)


def _no_number(match: Match, text: str) -> str | None:
    """Why what is no date states no number, as far as that is seen before it is read; None where it may state one."""
    start, end, form, body = match
    if form == "other" or (body[0] in BIG and is_unit_alone(text, start, end)):
        return "lexical"
    if form == "number" and body.isdigit() and (len(body) >= SERIAL or _is_page(match, text)):
        return "identifier"
    if body[0] == "负" and of_parents(text, start):
        return "lexical"
    borne = form == "number" and body[0] == "负"  # 负一定的责任
    return part_of_word(text, start + borne) if borne or _may_be_word(match) else None


def _is_page(match: Match, text: str) -> bool:
    """第一章……15: the page of a table of contents, after its leaders and at the end of a line."""
    if text[match.end : match.end + 1] not in ("", "\n"):
        return False
    return LEADERS.search(text, max(0, match.start - LONGEST_LEADERS), match.start) is not None


def _may_be_word(match: Match) -> bool:
    """Whether a numeral may be part of a word of the language: 一定, 百姓."""
    return match.text[0] in OPENING_NUMERAL and match.form not in NUMBERS_OF_WORDS


def _valued(match: Match, text: str, words: Words) -> Candidate:
    """What is read as a number: a figure, unless it only says which one is meant (第6号), or goes to another amount."""
    start, end, form, body = match
    reading = _read(match, text)
    if reading is None:
        return _ignored(match, "identifier" if SERIAL_DIGITS.fullmatch(body) else "unread")
    if form in RANGES and goes_to(text, start, body, reading):
        return _ignored(match, "unread")  # and its two amounts are read by themselves
    if form == "ordinal" and text.startswith(NUMBERED, end):
        return _ignored(match, "identifier")
    if form == "ordinal" and text.startswith(PERCENTILE, end):
        return _figure(match, _structural(reading))
    return _stated(match, reading, text, words, in_words=_may_be_word(match))


def _of_lunar(match: Match, text: str) -> Candidate | None:
    """A date of the lunar calendar with what marks it as such; None for all others."""
    start, end, form, _ = match
    mark = LUNAR_MARK.search(text, max(0, start - LONGEST_LUNAR_MARK), start)
    return (
        None
        if mark is None
        else Candidate(mark.start(), end, form, text[mark.start() : end], None, None)
    )


def _of_republic(match: Match, text: str) -> int | None:
    """Where a date begins that may be of Taiwan's calendar, with what marks it as such; None where it only lasts so long."""
    if REPUBLIC_ALONE.fullmatch(match.text) and not _is_of_republic(match, text):
        return None
    if match.text[0] == "(":  # 今(101)年
        return match.start - 1
    mark = REPUBLIC_MARK.search(text, max(0, match.start - LONGEST_MARK), match.start)
    return match.start if mark is None else mark.start()


def _is_of_republic(match: Match, text: str) -> bool:
    """Whether a number of years is a year: 114年 in a text on Taiwan, also right after a noun where that dates so all along."""
    before = text[match.start - 1 : match.start]
    if is_han(before) and before not in BEFORE_YEAR:
        is_year = REPUBLIC_WITHIN.match(text, match.start) is not None
        return is_year and _counts_in_republic(text)
    return any(name in text for name in OF_REPUBLIC) or _counts_in_republic(text)


@lru_cache(maxsize=4)
def _counts_in_republic(text: str) -> bool:
    """Whether the text has a date of Taiwan's calendar that nothing can last: 112年第3季."""
    return COUNTED_IN_REPUBLIC.search(text) is not None


def _marked(match: Match, text: str) -> str | None:
    """Why a numeral is ignored whatever it states: by its form, or by the marks of an item or 后 (90后) beside it."""
    start, end, form, body = match
    if form == "footnote" and body[0] != "[" and not is_han(text[start - 1 : start]):
        return "list_marker"  # ① opens an item; after a word it would refer to a note
    if form in FORMS_IGNORED:
        return FORMS_IGNORED[form]
    if form == "fraction" and text.startswith(ROUND, end):
        return "lexical"
    if (
        end - start <= LONGEST_MARKER
        and (text[end : end + 1] in MARK_OR_DIGIT or body[-1] in MARKS)
        and is_marker(text, start, end)
    ):
        return "list_marker"
    if text[start + 2 : start + 3] == "后" and GENERATION.match(text, start):
        return "lexical"
    return None


def _read(match: Match, text: str) -> Reading | None:
    """What the numeral states; of a range that may vary, or counts back, also where it begins with its greater end."""
    if match.text[-1] == KELVIN and match.form in KELVINS:
        is_warm = _is_warm(match, text)
        return (
            read(KELVINS[0 if is_warm else 1], match.text)
            if match.form == "range"
            else read("quantity" if is_warm else "suffixed", match.text)
        )
    reading = read(match.form, match.text)
    if reading is None and match.form == "unit_fraction":
        return _done_of(match, text)
    may_fall = text.startswith(VARYING, match.end) or text[
        max(0, match.start - NEAR_AGO) : match.start
    ].rstrip(ABOUT).endswith(AGO)
    if reading is None and match.form == "range" and may_fall:
        return read(match.form, reversed_range(match.text))
    return reading


def _done_of(match: Match, text: str) -> Reading | None:
    """答对18/20题, 吃了5/12块: so many out of how many, after a verb that says what became of them; 3/5页 is where one is."""
    is_page = match.text.endswith(PAGE)
    if not is_page and DONE_OF.search(text, max(0, match.start - NEAR_WARMTH), match.start) is None:
        return None
    parts = OUT_OF.match(match.text)
    if parts is None or int(parts["one"]) > int(parts["of"]):
        return None
    reading = read("fraction", parts[0])
    return None if reading is None else reading._replace(unit=match.text[parts.end() :].strip())


def _is_warm(match: Match, text: str) -> bool:
    """表面温度约5800K: whether a temperature is told right before a number of kelvins."""
    return WARM.search(text, max(0, match.start - NEAR_WARMTH), match.start) is not None


def _in_words(reading: Reading, match: Match, text: str, words: Words) -> Reading:
    """The reading of a numeral in Chinese characters with the unit that the words around it tell: 三度夺冠, 三块石头."""
    told = occasions(reading, match, words)
    if told is reading and reading.unit in AMBIGUOUS:
        return by_words(reading, match, text, words)
    return told


def _stated(
    match: Match, reading: Reading, text: str, words: Words, *, in_words: bool
) -> Candidate:
    """A numeral that states a number, as a figure unless the words around it say that it counts nothing.

    `in_words` where it is in Chinese characters.
    """
    start, end, form, body = match
    if in_words:
        reading = _in_words(reading, match, text, words)
    elif reading.unit in AMBIGUOUS:
        reading = by_words(reading, match, text, words)
    if reading.kind in TOLD_BY_WORDS:
        end, body, reading = classified(match, reading, text, words)
    if in_words:
        return _word_stated(match, Match(start, end, form, body), reading, text, words)
    if form != "number":
        return _candidate((start, end, form, body, reading, None, 0))
    return _number_stated(match, (start, end, body), reading, text, words)


def _word_stated(
    written: Match, match: Match, reading: Reading, text: str, words: Words
) -> Candidate:
    """A numeral in Chinese characters, `written` with all that was read, as a figure unless it counts nothing."""
    reason = word_reason(written, text, words, reading)
    if reason == "structural":
        return _figure(match, _structural(reading))
    if reason is None and match.text == ARTICLE and match.end < written.end:
        reason = "indefinite"  # 当地一国际旅行社: what looks like its classifier opens the noun
    if reason is not None:
        return _candidate((*match, None, reason, 0))
    if is_among_first(match.start, match.end, reading.unit, text, words):
        reading = _ordinal(reading)
    return _candidate((*match, reading, None, 0))


def _number_stated(
    match: Match, at: tuple[int, int, str], reading: Reading, text: str, words: Words
) -> Candidate:
    """Digits without a unit of their own, as a figure unless they label something; `at` what of them is the number."""
    start, end, body = at
    if is_of_great(text, end, body):
        return _figure(match, _structural(reading))
    if (of_unit := headed(match, text)) is not None:
        return _candidate((*of_unit[0], of_unit[1], None, 0))
    if (off := rebate(match, text)) is not None:
        reading = off
    elif is_floor(match, text):
        reading = _ordinal(reading)
    elif (label := _label(match, text, words)) is not None:
        return label
    return _candidate((start, end, "number", body, reading, None, 0))


def _before_word(match: Match, text: str, words: Words) -> Candidate | None:
    """一日本游客, 三日本企业: the numeral alone, where what looks like its time opens a word; else None."""
    start, end, _, body = match
    if not is_han(text[end : end + 1]):
        return None
    word = words.at(end - 1)
    if word.start != end - 1 or word.end <= end or word.tag not in OF_TIME:
        return None
    reading = counted(body[:-1])
    if reading is None:
        return None
    if body[:-1] == ARTICLE:
        return Candidate(start, end - 1, "number", ARTICLE, None, "indefinite")
    return Candidate(start, end - 1, "number", body[:-1], reading, None)


def _measured(match: Match, text: str, words: Words) -> Candidate | None:
    """Digits and a unit: a figure, whatever stands before it; None for all else, and where that states no number."""
    start, end, form, body = match
    if form not in MEASURED or body[0] not in ASCII_DIGITS or body[-1] == "年":
        return None
    reading = read(form, body)
    if reading is None:
        return None
    if reading.unit in AMBIGUOUS:
        reading = by_words(reading, match, text, words)
    if text.startswith(MEAN_OVER, end) and text.endswith(MOST, 0, start):
        return _figure(Match(start, end, form, body), _structural(reading))
    if reading.kind in TOLD_BY_WORDS:
        end, body, reading = classified(match, reading, text, words)
    if reading.kind != "count":
        return _candidate((start, end, form, body, reading, None, 0))
    return _counted(Match(start, end, form, body), match, reading, text, words)


def _counted(match: Match, written: Match, reading: Reading, text: str, words: Words) -> Candidate:
    """Digits and a unit that count something, or only say which it is: 3组, 第5名, 12号楼3层; `written` with all that was read."""
    start, end, form, body = match
    unit = reading.unit
    if _follows_double(text, start) and DOUBLED.match(written.text):
        return _ignored(Match(start, start + 2, "number", body[:2]), "name")
    if unit == TOP or names_rules(text, start, end, reading):
        return _figure(match, _structural(reading))
    if is_village_group(text, start, unit) or is_storey(text, start, end, unit):
        return _ignored(written, "address")
    if unit is not None and PADDED.match(body):
        return _figure(match, _structural(reading))
    if is_among_first(start, end, unit, text, words) or is_rank_moved(text, start, end, unit):
        reading = _ordinal(reading)
    elif is_move_of_rank(text, start, end, unit):
        reading = reading._replace(canonical="position")
    label = (
        None if reading.unit is not None else _label(Match(start, end, "number", body), text, words)
    )
    return label or _candidate((start, end, form, body, reading, None, 0))


def _label(match: Match, text: str, words: Words) -> Candidate | None:
    """What a number without a unit is that counts nothing: a year, or the label of something; else None."""
    start, end, _, body = match
    if is_version(match, text):
        reason = "version"
    elif is_house(match, text):
        reason = "address"
    elif body in DOUBLES and _follows_double(text, start):
        reason = "name"
    elif REPORTED.match(text, start) or is_year(match, text):
        return Candidate(start, end, "date", body, None, None)
    elif is_reference(match, text):
        reason = "identifier"
    elif numbers_a_name(match, text) or is_model(match, text) or is_called_by(match, text, words):
        reason = "name"
    elif is_padded(match, text):
        reason = "identifier"
    else:
        return None
    return _ignored(match, reason)


def _follows_double(text: str, start: int) -> bool:
    """双11, 双 11: whether 双 stands before the number, with a space or none."""
    return text[max(0, start - 2) : start].rstrip(" ").endswith(DOUBLE)


def _half(match: Match, text: str) -> Candidate:
    """个半, 双 and 几 alone: one and a half between marks, two after a quotation, else no number."""
    before = text[match.start - 1 : match.start]
    if match.text == "个半" and not is_han(before) and not is_han(text[match.end : match.end + 1]):
        one_and_a_half = read("half_more", "一个半")
        return _figure(match, one_and_a_half)
    if (
        match.text == "双"
        and before
        and before in CLOSING
        and part_of_word(text, match.start) is None
    ):
        return _figure(match, _structural(counted("二")))
    return _ignored(match, "vague" if match.form == "vague" else "lexical")


def _ordinal(reading: Reading) -> Reading:
    """The same number, as a rank or as which of several is meant."""
    return reading._replace(kind="ordinal", canonical=None)


def _structural(reading: Reading | None) -> Reading:
    """The same number, as one that counts inside a name and measures nothing."""
    assert reading is not None  # noqa: S101 - called with what has been read
    return Reading(
        "structural", reading.number, reading.unit, reading.value, None, reading.interval, reading.qualifier,
        reading.place, reading.wide_place, exact=True,
    )  # fmt: skip
