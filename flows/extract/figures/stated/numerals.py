"""The grammar of numerals: from the characters of a number to its value and what its words allow.

Reads Arabic numerals with separators and decimals, Chinese ones (spoken, and financial after folding), their
mixtures (3万4000, 7亿314万), digit strings (二〇二一), and approximate ones (十几, 三四十, 1200多). The unit that follows
belongs in `flows.extract.figures.stated.quantities`, hedges around the number in `flows.extract.figures.bounds`.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from flows.read.segment import GROUPS
from flows.regex import regex

DIGITS = {
    "〇": 0, "零": 0, "一": 1, "幺": 1, "二": 2, "两": 2, "俩": 2, "三": 3, "仨": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9, "伍": 5, "陆": 6, "陸": 6, "参": 3, "參": 3, "倆": 2, "肆": 4,
}  # fmt: skip
TENS = {"廿": 20, "卅": 30}
SMALL = {"十": 10, "百": 100, "千": 1000}
LARGE = {"万": 10**4, "亿": 10**8, "兆": 10**12}
SOME = "几数"
"""Digits of which it is not said which: 几十, 数百."""
MORE = "余多来"
"""After a number, and some: 十余, 20多, 百来."""
MAX_DIGITS = 28
"""Longer numbers are identifiers, not measurements: no statistic is stated to 29 digits."""

MAX_LENGTH = 80
"""A number of 28 digits takes at most so many characters in any notation."""

ARABIC = rf"(?:(?:\d{{1,3}}(?:(?:,\d{{3}})+(?!\d)|{GROUPS})|\d+)(?:\.\d+)?|(?<![.\d])\.\d+)"
"""1200, 1,200.5, .5."""
_MULTIPLIER = "十百千万亿兆"
_HAN_DIGIT = "".join(DIGITS)
# 千, 百 and 兆 belong to the unit in 千瓦, 百帕 and 兆瓦; 百 in 百分之 and 百分点 is no multiplier either.
MULTIPLIER = r"(?:[十万亿]|百(?!分|帕|度)|千(?!分点|瓦|克|米|卡|伏|帕|赫|焦|字节|比特)|兆(?!瓦|帕|赫|焦|字节|比特|欧))"
SPOKEN = "个多?(?=亿(?!万富翁|级|元(?:级|及?以[上下]|[大重产工项企村镇县园])))"
"""6个亿, 两个多亿: between digits and 亿, as people say it; 14个亿元以上项目 are counted."""
AND_ONES = "(?<=[二三四五六七八九]十)有(?=[一二三四五六七八九](?:[^一-龥]|[岁年载](?!级)|$))"
"""Between tens and ones, as ages are told in the literary style: 六十有二, 五十有三岁; not 三十有一个孩子."""
_SCALED = rf"(?:[余多几来]|{SPOKEN})?{MULTIPLIER}+(?:[余多]{MULTIPLIER}+)?"
"""After digits: 亿 of 7亿, 多万 of 20多万, 个亿 of 6个亿."""
_SCALED_MORE = rf"(?:[零又]?{ARABIC}(?:{MULTIPLIER}+(?:[余多]{MULTIPLIER}+)?|[余多]{MULTIPLIER}+))*"
"""314万 of 7亿314万, 2千多万 of 1亿2千多万, 4000余万 of 3亿4000余万."""
_SCALED_REST = rf"(?:[零又]?(?!(?:19|20)\d\d年){ARABIC}(?!\d| ?周?岁|月|日(?![元圆]))|(?:[零又]?[{_HAN_DIGIT}]{MULTIPLIER})+(?:(?<=[十百千万亿])\d+|[{_HAN_DIGIT}])?)?"
"""4000 of 3万4000, 五千六 of 3万五千六; 65 of 28万65岁以上老人 is an age, and of another number, as a date is (破6万 7月)."""
_IN_ARABIC = rf"{ARABIC}(?:{_SCALED}{_SCALED_MORE}{_SCALED_REST})?"
_SOME = rf"[几数](?:(?=[十百千万亿兆])|{SPOKEN})"
"""数 of 数百万, 几 of 几十."""
_TWO = r"(?<=十)两|(?<=十[一二三四五六七八九])两"
"""After teens 两 is a digit of none: 十七两 is an amount, and in 十七两个 another number begins with it."""
_IN_HAN = (
    rf"(?:{_SOME})?(?:[{_HAN_DIGIT}廿卅]|{MULTIPLIER})"
    rf"(?:(?!{_TWO})[{_HAN_DIGIT}廿卅几]|{MULTIPLIER}|{SPOKEN}|{AND_ONES}|[余多来](?={MULTIPLIER})|(?<=[十百千万亿])\d+(?![\d.,%]))*"
)
"""三百二十, 十几, 两万多亿, 一万2000."""
_DECIMALS = rf"点[{_HAN_DIGIT}]+{MULTIPLIER}*|(?<=[十百千万亿零])点\d+(?![\d分时])"
"""点五万 of 三点五万, 点5 of 十点5."""
NUMBER = rf"(?:{_IN_ARABIC}|{_IN_HAN}(?:{_DECIMALS})?|点[{_HAN_DIGIT}]{{2,}})"
"""A regular expression for one number, without sign and without a trailing 余, 多 or 来."""


ADDING_NOTHING = str.maketrans("", "", "个有，")
"""What may stand inside a number and adds nothing to it: 6个亿, 六十有二, 27，000."""
PLACES = tuple(Decimal(1).scaleb(-places) for places in range(MAX_DIGITS + 1))
"""One unit of each decimal place, from 1 on."""
SCALED = regex(r"(?P<digits>\d+(?:\.\d+)?)(?P<scale>[万亿])")
"""1234.5亿."""
LONGEST_SCALE = 9
"""Digits that 万 or 亿 adds, at most."""
INNER = regex(r"[余多几来](?=[十百千万亿兆])")
"""Inside a number, and some: 多 of 20多万."""
DIGITS_ALONE = regex(r"\d*(?:\.?\d+)")
ONE_DIGIT = regex(rf"[1-9{_HAN_DIGIT}](?:点|$)")
"""A digit that closes a number, or has decimals after it."""


class Numeral(NamedTuple):
    """A number as stated.

    `value` is the stated base (10 for 十几, null for 三四十). `place` is one unit of the last stated place with 万/亿
    applied, `wide_place` the same read with trailing zeros as unstated (500万: 1万 and 100万). `low` and `high` are set
    where the numeral itself is a range, `more` where it says "and some" (20多万), `digit_left_out` where 几 stands for a
    digit, so that the next ten is not reached (十几 is 11 to 19), `whole` where every digit is written
    out, so that a count of it is exact.
    """

    value: Decimal | None
    place: Decimal
    wide_place: Decimal
    low: Decimal | None = None
    high: Decimal | None = None
    more: bool = False
    whole: bool = True
    digit_left_out: bool = False


@lru_cache(maxsize=65536)
def parse(text: str) -> Numeral | None:
    """The numeral that the whole of `text` writes, or None if it writes none.

    >>> parse("3万4000").value, parse("两万五").value, parse("二〇二一").value
    (Decimal('34000'), Decimal('25000'), Decimal('2021'))
    >>> parse("三四十")[3:5], parse("20多万").value, parse("20多万").more
    ((Decimal('30'), Decimal('40')), Decimal('200000'), True)
    """
    if len(text) > MAX_LENGTH:
        return None
    more = False
    if text[-1:] in MORE and len(text) > 1:
        text, more = text[:-1], True
    if text.isascii():
        return _arabic(text, more=more)
    text = text.translate(ADDING_NOTHING)
    if text.isascii():
        return _arabic(text, more=more)
    scaled = SCALED.fullmatch(text)
    if scaled is not None and len(scaled["digits"]) <= MAX_DIGITS - LONGEST_SCALE:
        return _scaled(scaled["digits"], LARGE[scaled["scale"]], more=more)
    if text[0] in SOME:
        return _some(text)
    if text[-1] == "几" and len(text) > 1:
        base = parse(text[:-1])
        return None if base is None else base._replace(more=True, digit_left_out=True)
    inner = INNER.search(text)
    if inner:
        text, more = text[: inner.start()] + text[inner.end() :], True
        if not text:
            return None
    pair = _pair(text)
    if pair is not None:
        return pair
    return _mixed(text, more=more, inner=inner is not None)


def _arabic(text: str, *, more: bool) -> Numeral | None:
    """A number in Arabic digits alone: 1,200.5."""
    digits = text.replace(",", "")
    if not DIGITS_ALONE.fullmatch(digits) or len(digits) > MAX_DIGITS:
        return None
    return _numeral(Decimal(digits), _last_place(digits), more=more, whole="." not in digits)


def _last_place(digits: str) -> Decimal:
    """One unit of the last place that decimal digits state."""
    return PLACES[len(digits.partition(".")[2])]


def _scaled(digits: str, scale: int, *, more: bool) -> Numeral:
    """1234.5亿: the commonest mixture, without taking it apart."""
    return _numeral(Decimal(digits) * scale, _last_place(digits) * scale, more=more, whole=False)


def _numeral(value: Decimal, place: Decimal, *, more: bool, whole: bool) -> Numeral:
    """The numeral of a value, with the place that it has if trailing zeros are unstated."""
    wide = place
    if value and place >= 1:
        while value % (wide * 10) == 0:
            wide *= 10
    return Numeral(value, place, wide, more=more, whole=whole)


def _some(text: str) -> Numeral | None:
    """几 and 数 as a digit: 几十, 数百万, 几个. The base is the multiplier, the range one to ten times it."""
    rest = text[1:]
    if not rest:
        return Numeral(None, Decimal(1), Decimal(1), Decimal(2), Decimal(9), whole=False)
    scale = Decimal(1)
    for char in rest:
        worth = SMALL.get(char) or LARGE.get(char)
        if worth is None:
            return None
        scale *= worth
    return Numeral(scale, scale, scale, low=scale, high=scale * 10, more=True, whole=False)


PAIR = regex(
    rf"(?P<head>[{_HAN_DIGIT}{_MULTIPLIER}]*[十百千万亿兆])?(?P<a>[一二两三四五六七八])(?P<b>[二两三四五六七八九])(?P<tail>[十百千万亿兆]*)"
)
"""Two neighbouring digits, with what stands before and after both: 七百三四十."""


def _pair(text: str) -> Numeral | None:
    """Two neighbouring digits in one place are a range: 三四十, 七百三四十, 二十五六, 一两个, 三五万."""
    match = PAIR.fullmatch(text)
    if match is None or (match["head"] is None and len(text) != len(match["tail"]) + 2):
        return None
    a, b = DIGITS[match["a"]], DIGITS[match["b"]]
    if b - a != 1 and (a, b) not in ((3, 5), (1, 3)):
        return None
    head = match["head"] or ""
    low, high = (_mixed(head + match[side] + match["tail"], more=False) for side in "ab")
    if low is None or high is None or low.value is None or high.value is None:
        return None
    return Numeral(None, low.place, low.wide_place, low.value, high.value, whole=False)


OF_UNIT = "千"
"""Right after 万 it counts units by the thousand, as statistics have 千公顷 and 千升, and adds nothing."""
SPOKEN_AFTER = ("百", "千", "万", "亿")
"""After these one digit more is of the next place: 两万五."""
TOKEN = regex(
    rf"{ARABIC}|[{_HAN_DIGIT}廿卅]+(?:点[{_HAN_DIGIT}]+)?|点[{_HAN_DIGIT}]+|点\d+|[十百千万亿兆]|又"
)
"""What a number is of: digits, a multiplier, decimals."""


def _mixed(text: str, *, more: bool, inner: bool = False) -> Numeral | None:
    """Sum of coefficient × multiplier, left to right; 万 and 亿 multiply all that is smaller before them."""
    total = section = Decimal(0)  # what 万 or 亿 has closed, and what stands after it
    coefficient: Decimal | None = None  # digits that wait for their multiplier
    place = last = Decimal(1)
    large = 0
    whole = True
    previous = ""
    at = 0
    while at < len(text):
        match = TOKEN.match(text, at)
        if match is None:
            return None
        token, at = match[0], match.end()
        if token in SMALL:
            if section and SMALL[token] >= last:  # 三十四十 writes no number
                return None
            if token == OF_UNIT and previous in LARGE and at == len(text):  # 3万千公顷
                total, place = total * SMALL[token], place * SMALL[token]
                continue
            section += (1 if coefficient is None else coefficient) * SMALL[token]
            place = place * SMALL[token] if place < 1 else Decimal(1)
            last, coefficient = Decimal(SMALL[token]), None
        elif token in LARGE:
            worth = LARGE[token]
            below = section + (coefficient or 0)
            bare = coefficient is None and not section  # 万 alone is one myriad, 0万 is none
            multiplies_all = large and (worth > large or bare)  # 二十万亿, 三万五千亿
            total = (
                (total + below) * worth
                if multiplies_all
                else total + (1 if bare else below) * worth
            )
            place, last, large = place * worth, Decimal(worth), worth
            section, coefficient = Decimal(0), None
        elif token == "又" or (token in "零〇" and at < len(text) and text[at] not in LARGE):
            previous = token
            continue
        else:
            value, place = _coefficient(token)
            if (
                value is None
                or coefficient is not None
                or (token == "两" and previous and at == len(text))
            ):
                return None  # 两万两 is two myriad taels
            coefficient = value
            whole = whole and place >= 1
            ends = at == len(text) or (previous in SMALL and text[at] in LARGE)  # 百二万 is 120万
            if previous in SPOKEN_AFTER and ends and ONE_DIGIT.match(token):
                coefficient, place = _in_next_place(value, place, last)
        previous = token
    value = total + section + (coefficient or 0)
    if len(str(int(value))) > MAX_DIGITS:
        return None
    if large and (inner or place != 1):  # 3万 may be rounded, 3万4567 is written out
        whole = False
    is_rounded = place <= 1 or large or not whole  # 3.2千 is told to the hundred, 三千五 in full
    return _numeral(value, place if is_rounded else Decimal(1), more=more, whole=whole)


def _in_next_place(value: Decimal, place: Decimal, last: Decimal) -> tuple[Decimal, Decimal]:
    """The amount and the place of one digit after a multiplier above ten: it stands for the next place (两万五, 两千三点一)."""
    rest = value - int(value)
    return int(value) * last / 10 + rest, place if rest else last / 10


def _coefficient(token: str) -> tuple[Decimal | None, Decimal]:
    """The number and the last place that digits alone write, in either script, 廿五 with them; None where they write none."""
    if token[0] in "0123456789.":
        value = Decimal(token.replace(",", ""))
        if len(token) > MAX_DIGITS:
            return None, Decimal(1)
        return value, Decimal(1).scaleb(value.as_tuple().exponent)  # type: ignore[arg-type]
    whole, _, fraction = token.partition("点")
    if whole and whole[0] in TENS:
        if len(whole) > 2 or (whole[-1] in TENS and len(whole) > 1):  # noqa: PLR2004 - 廿 and one digit
            return None, Decimal(1)
        tail = "".join(str(DIGITS[char]) for char in whole[1:])
        return Decimal(TENS[whole[0]] + int(tail or 0)), Decimal(1)
    if any(char in TENS for char in whole) or len(token) > MAX_DIGITS:
        return None, Decimal(1)
    whole = whole.lstrip("零〇") or whole[:1]
    if "两" in whole[1:]:
        return None, Decimal(1)
    digits = "".join(str(DIGITS[char]) for char in whole) or "0"
    decimals = "".join(str(DIGITS.get(char, char)) for char in fraction)
    return Decimal(f"{digits}.{decimals}" if decimals else digits), Decimal(1).scaleb(
        -len(decimals)
    )
