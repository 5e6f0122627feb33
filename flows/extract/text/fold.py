"""One spelling for the grammar to read, with the way back to every original offset.

Full-width forms, traditional characters, the doubles that Unicode has of some characters (⽉ of 月) and the variants of
`language/variants.yml` are folded one for one, so offsets stay. What a converter put inside a number (zero-width characters, a soft hyphen,
pinyin in brackets after its character) or after a word (the mark of a footnote) is dropped, and what several characters
are written for is put in their place, before it is asked what stands inside a number; the offsets of what remains are kept in a list, as are the numerals that were
dropped. What the folded text means belongs in the modules beside.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from opencc import OpenCC

from flows.extract.text import respelt
from flows.extract.text.alternations import either
from flows.extract.text.marks import BESIDE_TEXT, MARKS
from flows.extract.text.markup import Edit, edits, numerals
from flows.extract.text.words import spaces_in_words
from flows.regex import regex
from schemas.catalogue.language import variants

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FULL_WIDTH = range(0xFF01, 0xFF5F)
KEPT = "，．；："
"""These end a clause or a sentence; only between digits do they mean what their half-width forms mean."""
_FULL_WIDTH_COLON = r"(?<=[0-9０-９].)(?=[0-9０-９])"
"""2：1, 8：30."""
FULL_WIDTH_SHIFT = 0xFEE0
FIRST_RARE = 0x10000
SCRIPTS = range(0x80, 0x20000)
"""The planes of all scripts but ASCII; above them are ideographs and no digits."""
UNIFIED = range(0x4E00, 0xA000)
SIMPLE = "gb2312"
"""The standard of simplified characters: what it holds stays as it is, also where it is another's traditional form (乾县)."""
DOUBLES = (range(0x2F00, 0x2FD6), range(0xF900, 0xFB00), range(0x2F800, 0x2FA20))
"""Kangxi radicals and compatibility ideographs: what some converters of PDF write for ordinary characters."""
SPACES = (
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
"""Spaces of other widths."""
_NUMERAL = "〇零一二三四五六七八九十百千万亿两点余多廿又伍陆陸参參"
_INVISIBLE = "\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e"
_AMOUNTS = "为达至到约近超增长降升涨跌占高低加大快慢多少入值额量价比率"
"""Ends of words that an amount follows, so that 增长1. 02% is one number, and 任务2. 30亿元 two."""
_NO_GROUP = r"\d.,第月年:—~/\-A-Za-z"
"""Before the first digits of a number in groups: 第5 100人次 and 2018 345人 are two numbers each."""
_GROUPED = (
    rf"(?:(?<=[1-9] )(?<![{_NO_GROUP}]\d )|(?<=[1-9]\d )(?<![{_NO_GROUP}]\d\d )"
    rf"|(?<=[1-9]\d\d )(?<![{_NO_GROUP}]\d\d\d )|(?<=\d \d\d\d ))"
    r"(?=\d{3}(?: \d{3}){0,4}(?:\.\d+)? ?[\u4e00-\u9fff%‰a-zA-Z])"
)
"""35 349.06亿: GB/T 15835 parts groups of three digits by a narrow space. A unit follows, where two columns have none."""
_SPACED = either(
    _GROUPED,  # 35 349.06亿
    rf"(?<=[{_NUMERAL}] ) *(?=[{_NUMERAL}])",  # 三 百
    r"(?<=\d ) *(?=[十百千万亿余多])",  # 3 万
    rf"(?:(?<=[{_AMOUNTS}]\d\. )|(?<=[{_AMOUNTS}]\d\d\. ))(?=\d{{1,4}}(?:[%万亿元吨]|个百分点))",  # 增长1. 02%
    r"(?<=[十百千万亿又] ) *(?=\d)",  # 3万 4000
    r"(?<=成 )(?=[一二三四五六七八九])",  # 七成 六
    r"(?<=[一二三四五六七八九] )(?=折)",  # 八五 折
    r"(?<=\d )(?=[年月日])",  # 2021 年
    r"(?<=[年月日时点] )(?=\d{1,2} ?[日时点分秒])",  # 28日 8时
    r"(?<=[年月] )(?=\d)",  # 2021年 1月
    r"(?<=\d )(?=[时点]|分(?![之钟数值类]))",  # 8 时
    r"(?<=[\d一二三四五六七八九十百] ) *(?=分 *之)",  # 三 分之二
    r"(?<=分 ) *(?=之)",  # 三分 之二
    r"(?<=之 ) *(?=[\d一二三四五六七八九])",  # 三分之 二
)
# The pattern begins with the characters that are dropped, so that the search passes over all others at once; what must
# stand before one is looked back at past it.
DROPPED = regex(
    rf"[ ({_INVISIBLE}](?:(?<= )(?:{_SPACED})|(?<=[{_INVISIBLE}])[{_INVISIBLE}]*"
    r"|(?<=[\u4e00-\u9fff]\()[a-zà-ǜ]{1,7}\)(?=[\u4e00-\u9fff]))"
)
UNSEEN = regex(rf"[{_INVISIBLE}]+")
_NUMBERS = r"\d{1,3}(?:[-,—]\d{1,3})*"
_BEFORE_UNIT = r"(?=[万亿%‰元吨年])"
FOOTNOTE = regex(
    rf"[\[①-⑳](?:(?<=[\u4e00-\u9fff%)”》]\[)(?:{_NUMBERS}|[①-⑳])\]|(?<=[A-Za-z]\[)(?:\d{{1,3}}|[①-⑳])\](?=[\u4e00-\u9fff，。、；])"
    rf"|(?<=\d\[)(?:\d{{1,3}}|[①-⑳])\]{_BEFORE_UNIT}|(?<=\d[①-⑳]){_BEFORE_UNIT})"
)
"""学校[2]52.93万所, 16.2[3]万吨: the mark of a note breaks neither a name nor a number nor a sentence."""
_FULL_WIDTH_POINT = r"(?<=[0-9０-９].)(?=[0-9０-９])(?!(?:19|20)[0-9]{2}年)"
"""３．５."""
_GROUPS_AFTER_COMMA = (
    r"(?<=[０-９]，)(?=[０-９]{3}(?![０-９]))",  # １，２００
    r"(?<=[0-9]，)(?=[0-9]{3}\.[0-9]{2}(?![0-9]))",  # 1，200.50
    r"(?<=[0-9]，)(?<![0-9.][0-9]{3}，)(?<!\.[0-9]，)(?<!\.[0-9]{2}，)(?=[0-9]{3}[万亿])",  # 27，000万
)
_FULL_WIDTH_THOUSANDS = rf"(?=[0-9０-９])(?:{either(*_GROUPS_AFTER_COMMA)})"
"""A comma that parts groups of digits, where another ends a clause."""


_PICKS_UP = r"(?<!(?<![壹贰叁肆伍陆柒捌玖佰仟万〇零])拾(?=[起到得获物]))"
NO_NUMERAL = (
    r"(?<![收捡拣俯]拾)(?<!拾(?=[金荒级遗取]))(?<![放大酒茶食书]肆)(?<!肆(?=[虐意无]))" + _PICKS_UP
)
"""收拾, 拾到, 肆虐: words in which the numeral of a cheque is none, and keeps its form."""
_YUAN = r"(?<=[\d〇零一二三四五六七八九十百千万亿余多半几两美日港韩台欧加澳].)(?![形桌柱盘周心弧锥孔弹通满])"
"""三百圆, 日圆: a form of 元 after a number or a country, and not in 圆满."""
_HONG_KONG = {"份": r"(?<=百份)(?=[点之])", "馀": r"(?<=[\d十百千万亿]馀)"}
"""2个百份点, 1000馀个: 分 and 余 as Hong Kong writes them."""
_MIDDLE_POINT = r"(?<=\d.)(?=\d{1,2}(?:%|个百分点|[万亿元倍吨]))"
"""1·8%: the point of a decimal as some print it, and not that of 3·15."""
_IN_YEAR = "Oo0〇零一二三四五六七八九"
_ZERO = (
    rf"(?:(?<=[一二].)(?=[{_IN_YEAR}]{{2}}年)|(?<=[一二][{_IN_YEAR}].)(?=[{_IN_YEAR}]年)"
    rf"|(?<=[一二][{_IN_YEAR}]{{2}}.)(?=年))"
)
"""二OO九年, 二00九年: the letter or the digit that typists take for 〇 in a year."""


_BETWEEN_SIDES = r"(?<=\d.)(?<![A-Za-z]\d.)(?<!(?<![\d.])0.)(?=\d)"
"""10x20厘米, 1920x1080: the letter that typists take for ×; not that of 0x10, which opens a code."""


class Spelling(NamedTuple):
    """A character that is written for another, the pattern of where it is, and the one that the grammar reads for it.

    The pattern begins with the character, so that the search passes over all others at once; what must stand before it is
    looked back at past it, whichever it is (`.`).
    """

    written: str
    pattern: re.Pattern[str]
    by: str


def _spelling(written: str, around: str, by: str) -> Spelling:
    """A character that is written for another where that stands around it."""
    return Spelling(written, regex(written + around), by)


OF_FULL_WIDTH = (
    _spelling("，", _FULL_WIDTH_THOUSANDS, ","),
    _spelling("．", _FULL_WIDTH_POINT, "."),
    _spelling("：", _FULL_WIDTH_COLON, ":"),
)
"""Marks between digits, which are of full width too."""
OF_SIMPLIFIED = (
    _spelling("圆", _YUAN, "元"),
    *(_spelling(zero, _ZERO, "〇") for zero in "Oo0"),
    *(_spelling(point, _MIDDLE_POINT, ".") for point in "·•"),
    *(_spelling(mark, BESIDE_TEXT, full) for mark, full in MARKS.items()),
    *(_spelling(times, _BETWEEN_SIDES, "×") for times in "xX"),
    _spelling("份", _HONG_KONG["份"], "分"),
    _spelling("馀", _HONG_KONG["馀"], "余"),
)
"""What is told by the characters around it, once those are of one width and simplified."""
WRAPPED = regex(
    r"\n(?<=[\u4e00-\u9fff\d，、；]\n)(?=[\u4e00-\u9fff\d])(?![一二三四五六七八九十]{1,3}、|\d{1,2}[.、])"
)
"""A line break that may stand inside a sentence."""
SHORTEST_WRAPPED = 20
"""A line that a converter wrapped is at least so long; a shorter one is a heading or a row of a table."""
LONGEST_HEADING = 40
"""A longer line is no heading."""
NUMBERED = regex(
    r"[ \u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])[^\d]*"
)
"""二、加强管理: a heading with its number."""


class Silent(NamedTuple):
    """A numeral that was dropped, by its original offsets, and the reason why it states nothing."""

    start: int
    end: int
    reason: str


class Folded(NamedTuple):
    """The folded text, where characters were dropped from it, how many up to each such place, and which numerals.

    `ends` has the original end of what stands for several characters, by the offset of its last.
    """

    text: str
    places: list[int]
    dropped: list[int]
    ends: dict[int, int]
    silent: list[Silent]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original half-open span of a folded one."""
        if not self.places:
            return start, end
        return self._original(start), self.ends.get(end - 1) or self._original(end - 1) + 1

    def offset(self, original: int) -> int:
        """The folded offset of an original one, where nothing but whole characters was dropped."""
        low, high = 0, len(self.places)
        while (
            low < high
        ):  # how many of them end at or before it: each ends as far on as was dropped up to there
            middle = (low + high) // 2
            if self.places[middle] + self.dropped[middle] <= original:
                low = middle + 1
            else:
                high = middle
        return original - self.dropped[low - 1] if low else original

    def _original(self, offset: int) -> int:
        """The original offset of a folded one."""
        index = bisect_right(self.places, offset)
        return offset + self.dropped[index - 1] if index else offset


def fold(text: str) -> Folded:
    """The folded form of `text`, in time linear in its length."""
    folded, table = alike(text), _table()
    marked = edits(folded, text)
    other = {(one.start, one.end): one for one in respelt.edits(text)}
    spelt = [
        Edit(start, end, table.get(by, by))
        for start, end, by in map(other.__getitem__, _outside(marked, list(other)))
    ]
    shown = sorted([*marked, *spelt])
    as_shown = _edited(folded, shown)
    notes = [as_shown.span(*match.span()) for match in FOOTNOTE.finditer(as_shown.text)]
    spaces = [as_shown.span(*match.span()) for match in DROPPED.finditer(as_shown.text)]
    unread = sorted(Edit(*span, "") for span in [*notes, *spaces])
    changed = sorted([*_apart_from(unread, shown), *unread])
    wrapped = _outside(changed, [*_wraps(folded), *spaces_in_words(folded)])
    whole = _edited(folded, sorted([*changed, *(Edit(*span, "") for span in wrapped)]))
    whole.silent.extend(Silent(*span, "footnote") for span in notes)
    whole.silent.extend(Silent(*span, "markup") for span in numerals(text, shown))
    return whole


def seen(text: str) -> Folded:
    """`text` without what nobody sees in it, zero-width characters and soft hyphens, and the way back."""
    return _edited(text, [Edit(*match.span(), "") for match in UNSEEN.finditer(text)])


def alike(text: str) -> str:
    """`text` with each character as the grammar reads it: of the same length, so that offsets stay."""
    table = _table()
    folded = _respelt(text, OF_FULL_WIDTH)
    folded = _other_spellings().sub(lambda match: table.get(match[0], match[0]), folded)
    return _respelt(folded, OF_SIMPLIFIED)


def _edited(folded: str, changes: Sequence[Edit]) -> Folded:
    """The text with its changes made, which are in order and apart."""
    if not changes:
        return Folded(folded, [], [], {}, [])
    pieces: list[str] = []
    places: list[int] = []
    dropped: list[int] = []
    ends: dict[int, int] = {}
    at = total = 0
    for start, end, by in changes:
        pieces.append(folded[at:start] + by)
        places.append(start - total + len(by))
        if by:
            ends[places[-1] - 1] = end
        total += end - start - len(by)
        dropped.append(total)
        at = end
    pieces.append(folded[at:])
    return Folded("".join(pieces), places, dropped, ends, [])


def _apart_from(unread: Sequence[Edit], shown: Sequence[Edit]) -> list[Edit]:
    """Of what is shown otherwise, all but what is not read at all: the space that stands for &nbsp; before a unit."""
    starts = [edit.start for edit in unread]
    return [
        edit
        for edit in shown
        if (at := bisect_right(starts, edit.start)) == 0
        or unread[at - 1].end < max(edit.end, edit.start + 1)
    ]


def _respelt(text: str, spellings: Iterable[Spelling]) -> str:
    """`text` with each spelling in place of what is written for it, one after the other."""
    for written, pattern, by in spellings:
        if (
            written in text
        ):  # a look for one character costs far less than a search, and most texts lack most of them
            text = pattern.sub(by, text)
    return text


def unwrapped(text: str) -> str:
    """`text` with spaces for the line breaks inside sentences: of the same length, so that offsets stay."""
    at = 0
    pieces: list[str] = []
    for start, end in _wraps(text):
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])


def _outside(marked: Sequence[Edit], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans that touch no markup."""
    starts = [edit.start for edit in marked]
    return [
        (start, end)
        for start, end in spans
        if (at := bisect_left(starts, end)) == 0 or marked[at - 1].end <= start
    ]


def _wraps(text: str) -> list[tuple[int, int]]:
    """Line breaks inside a sentence: the line before is running text, and neither it nor the next looks like a row."""
    found = []
    opening = len(text) - len(text.lstrip())
    for match in WRAPPED.finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        if match.start() - start < SHORTEST_WRAPPED:
            continue
        line = text[start : match.start()]
        is_title = start <= opening and not re.search("[。；]", line)
        if is_title or (len(line) <= LONGEST_HEADING and NUMBERED.fullmatch(line)):
            continue
        if "\t" not in line and re.search("[，。；]", line):
            found.append(match.span())
    return found


def _other_digits() -> list[int]:
    """Decimal digits of other scripts, which a pattern would take for digits too."""
    return [code for code in SCRIPTS if chr(code).isdecimal()]


def _traditional() -> dict[str, str]:
    """The simplified character of each traditional one that has one, by OpenCC: 計 → 计."""
    unified = "".join(map(chr, UNIFIED))
    simple = set(unified.encode(SIMPLE, "ignore").decode(SIMPLE))
    others = [char for char in unified if char not in simple]
    forms = OpenCC("t2s").convert("\n".join(others)).split("\n")
    return {
        char: form
        for char, form in zip(others, forms, strict=True)
        if form != char and form in simple
    }


@cache
def _table() -> dict[str, str]:
    """For each character that is spelt otherwise, the one that the grammar reads."""
    table = {
        chr(code): chr(code - FULL_WIDTH_SHIFT) for code in FULL_WIDTH if chr(code) not in KEPT
    }
    table |= dict.fromkeys(SPACES, " ")
    table |= {chr(code): str(unicodedata.digit(chr(code))) for code in _other_digits()}
    simplified = _traditional() | {
        variant: form for form, others in variants().items() for variant in others
    }
    ordinary = {
        chr(code): unicodedata.normalize("NFKC", chr(code)) for block in DOUBLES for code in block
    }
    doubles = {char: simplified.get(form, form) for char, form in ordinary.items() if form != char}
    return table | doubles | simplified


@cache
def _other_spellings() -> re.Pattern[str]:
    """Few characters of a text need folding: a search for them is quicker than a look at each.

    The rare planes are one range: a pattern looks up the characters of the first at once, and others one by one.
    """
    common = "".join(char for char in _table() if ord(char) < FIRST_RARE)
    any_other = f"[{re.escape(common)}{chr(FIRST_RARE)}-{chr(sys.maxunicode)}]"
    return regex(any_other + NO_NUMERAL)
