"""The one scanner: every place where a text may state a number, in order, without overlaps.

One regular expression finds where a number may begin, and all of the commonest; elsewhere the forms are tried that could
begin there, the more specific first. What each form matches belongs in `flows.extract.figures.forms`, what a match means
in `flows.extract.figures.stated.quantities` and `flows.extract.figures.stated.dates`.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.forms import (
    COUNT,
    EVERYDAY,
    FOLLOWING,
    IN_POINTS,
    MARKS_OF_LABELS,
    NO_MINUS,
    NO_TENTHS,
    NO_UNIT,
    NUMERAL_CHARS,
    patterns,
    two_of,
)
from flows.extract.figures.stated.numerals import AND_ONES
from flows.extract.text.alternations import any_of, either
from flows.read.segment import GROUPS
from flows.regex import regex
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NUMBER_OF = (
    "人总次件户指基系倍参函票变整代份序字车床回少复多点分位度届条项台只单双岁辆吨天年月名家间套"
)
"""After these 数 is the number of something (人数百万), elsewhere it says some (数百万)."""
_SOME = either(
    rf"(?<![{NUMBER_OF}]数)",
    r"(?<=[至最]少数)",  # 至少数十人
    r"(?<=[至最]多数)",
    rf"(?<=[每\d一二两三四五六七八九十][{NUMBER_OF}]数)",  # 每人数百元, 三年数百万元
    r"(?<=[今去明当同往近全常历]年数)",
    r"(?<=[当同每]月数)",
    r"(?<=[当同整]天数)",
    r"(?<=个月数)",
)
"""Before 十, 百, 千, 万 or 亿 the 数 that says some, also where what it follows ends in one of those: 至少, 每年, 去年."""
_HAN_OPENERS = "〇零一二三四五六七八九十百千万亿两几半双首第廿卅幺俩仨兆"
_TIME_OPENERS = "早清中午晚凌傍深夜"
_SIGNS = r"$¥€£￥A-Za-z\[〔(①-⑳⑴-⒇㈠-㈩Ⅰ-Ⅻⅰ-ⅻ½⅓¼¾⅔"
FIRST = rf"[0-9.\-−+±{_HAN_OPENERS}负个对点{EVERYDAY}上下前本数{_TIME_OPENERS}{_SIGNS}]"
# A candidate begins at one of these characters; what stands around it is looked at here only where the character is
# common and rarely opens a number. The forms to try depend on the character, so that 一 is never held against a URL.
# Each alternative looks back at the character itself, so that the search passes over all others at once.
OPENERS = {
    "digit": either(
        r"(?<=[0-9])",
        r"(?<=\.)(?=\d)",  # .5
        r"(?<=[-−+±])(?= ?[\d.])",  # -3
    ),
    "han": either(
        rf"(?<=[{_HAN_OPENERS}])",
        rf"(?<=负)(?<![{NO_MINUS}]负)(?= ?[\d{NUMERAL_CHARS[3:]}])",  # 负三, but 胜负三
        r"(?<=个)(?=半|把[月小钟星礼])",  # 个半小时, 个把月
        r"(?<=对)(?=折)",  # 对折
        r"(?<=[是为达至到约超]点)(?=[〇零一二三四五六七八九]{2})",  # 约点三五
        rf"(?<=[{EVERYDAY}])(?=[{EVERYDAY}十百千万亿点])(?!陆续)",  # 伍仟
        rf"(?<=数)(?:{_SOME})(?=[十百千万亿])",  # 数百万, but 人数百万
    ),
    "time": either(
        r"(?<=[上下])(?=半年|世纪|午)",  # 上半年
        r"(?<=年[上下])(?=半)",  # 今年上半
        r"(?<=本)(?=世纪)",  # 本世纪
        r"(?<=前)(?=[\d一二两三四五六七八九十])",  # 前三季度
        rf"(?<=[{_TIME_OPENERS}])(?=(?:[上晨午后间里夜晚]|高峰)[\d一二三四五六七八九十两]|\d)",  # 凌晨3时
    ),
    "sign": rf"(?<=[{_SIGNS}])",
}


class Match(NamedTuple):
    """A candidate: half-open offsets in the folded text, the form that matched, and the text itself."""

    start: int
    end: int
    form: str
    text: str


_match = partial(tuple.__new__, Match)
"""A match of its fields, made without a call of Python."""


def scan(text: str) -> Iterator[Match]:
    """Every candidate in the folded `text`, left to right."""
    written, followers, form_of = WHOLE_DIGITS.match, _followers(), FORM_OF.get
    find = _openers().finditer
    openers = find(text)
    while (opener := next(openers, None)) is not None:
        (at, end), kind = opener.span(), opener.lastgroup
        if kind in SETTLED:
            found = opener[0]
            form = "ordinal" if kind == "rank" else form_of(found[-1], "quantity")
            yield _match((at, end, form, found))
            continue
        assert kind is not None  # noqa: S101 - every alternative is a named group
        digits = written(text, at)
        if digits is None:
            end = _number_end(text, at)
            is_some = kind == "digit" and text[end - 1] in SOME
            names = FOLLOWED[kind, "some"] if is_some else BEGUN.get(text[at]) or FORMS[kind]
            match = _first(names, text, at, end)
        else:
            end = digits.end()
            after = followers.get(text[end : end + 1], "nothing")
            match = _first(FOLLOWED[kind, after], text, at, end)
            if match is None and after == "unit":
                match = _first(FOLLOWED[kind, "more"], text, at, end)
        if match is not None:
            openers = find(text, match.end)
            yield match


def _first(names: Iterable[str], text: str, at: int, number_end: int) -> Match | None:
    """The first of the forms that begins at a place, of those that could by what stands around its number."""
    needs, forms, length = _needs(), _forms(), number_end - at
    present = _needed().intersection(text[max(0, at - 1) : number_end + REACH])
    for name in names:
        if name in needs and needs[name].isdisjoint(present):
            continue
        if name in SHORTEST and length < SHORTEST[name]:
            continue
        found = forms[name].match(text, at)
        if found is not None:
            return _match((at, found.end(), SINGLE_OF.get(name, name), found[0]))
    return None


def rescan(text: str, start: int, end: int) -> Iterator[Match]:
    """The single numbers in a stretch whose composite form turned out to state nothing: 2.5亿年~6500万年."""
    for match in _singles().finditer(text, start, end):
        assert match.lastgroup is not None  # noqa: S101 - every alternative is a named group
        yield Match(match.start(), match.end(), match.lastgroup, match[0])


@cache
def _openers() -> re.Pattern[str]:
    """Where a number may begin, by what kind of opener, and all of the commonest numbers."""
    around = "|".join(f"(?P<{name}>{pattern})" for name, pattern in OPENERS.items())
    return regex(rf"{FIRST}(?:{_plain()}|{_counted()}|{_rank()}|{around})")


def _plain() -> str:
    """After its first digit, all of a number that no longer form could begin with: digits, 万 or 亿, a unit, and the end.

    Its unit begins with no character that another form goes on with: 年 may be a date, and C a temperature or a train.
    """
    units = any_of(
        name
        for name in language().units
        if name[0] not in OPENS_OTHER and name[-1] not in FORM_OF and not name[0].isascii()
    )
    digits = r"(?>(?:(?<=[1-9])\d{0,9}(?:\.\d{1,4})?|(?<=0)\.\d{1,4}))(?![\d.])(?>万亿|[万亿])?"
    return rf"(?P<plain>{digits}(?!个基点|{IN_POINTS}|{NO_UNIT})(?>%|‰|个百分点|{units})(?!{two_of()}){FOLLOWING})"


SINGLE = ("percent", "quantity", "number")
"""Forms of one number each, into which a composite falls apart."""
_COMMON = (
    "unit_fraction", "percent_of", "fraction", "percent_range", "percent", "proportion", "tolerance", "range", "clock_span", "cash",
    "tenths_range", "more_time", "tenths", "times_range", "times", "half_more", "compound", "suffixed", "bracketed", "quantity",
)  # fmt: skip
_CODES = ("freephone", "identifier", "hotline", "code")
FORMS = {
    "digit": (
        "marker", "document", "date", "case_number", *_CODES, "mobile", "dotted", "train", "plain_percent",
        "steps", "angle", "plain_quantity", "product", "science", "slogan", *_COMMON, "bare_range", "number",
    ),
    "han": (
        "document", "date", "about", "steps", "half_of", "half_off", "half_unit", *_COMMON, "ordinal", "bare_range", "number", "half",
        "vague", "other",
    ),
    "time": ("date",),
    "sign": ("document", "footnote", "address", "money_sign", "identifier", "code", "milestone", "name", "fraction"),
}  # fmt: skip
"""The forms that each kind of opener may begin, the more specific first."""
BEGUN = {
    "Q": ("date", *FORMS["sign"]),
    "F": ("date", *FORMS["sign"]),
    "第": ("document", "quarter", "ordinal"),
    "首": ("date", "ordinal"),
    "(": ("bracketed_date", *(name for name in FORMS["sign"] if name != "money_sign")),
    "个": ("about", "clock_span", "half"),
    "双": ("half",),
    "半": ("half_of", "half_off", "tenths", "half_unit", "clock_span", "half"),
}  # fmt: skip
"""The forms that one opener alone may begin, out of all that its kind may."""
SINGLE_OF = {
    "bracketed_date": "date", "quarter": "date",
    "plain_percent": "percent", "plain_quantity": "quantity", "plain_count": "quantity",
    "freephone": "identifier", "hotline": "identifier", "code": "identifier", "train": "name",
}  # fmt: skip
"""What a form is called elsewhere that only makes the commonest case quick, or is one of several of its kind."""
_JOINS = "-—~至到"
NEEDS = {
    "quarter": "季",
    "hotline": "热专客平电受急报指打官网",
    "train": "GDCA-",
    "product": "×xX*",
    "science": "×x*eE^次⁻⁰¹²³⁴⁵⁶⁷⁸⁹",
    "slogan": "+",
    "steps": "级十百千",
    "dotted": ".",
    "money_sign": f"0123456789{NUMERAL_CHARS[3:]}{EVERYDAY}肆兆",
    "percent_of": "分",
    "fraction": "之又/½⅓¼¾⅔",
    "unit_fraction": "/分",
    "angle": "°度",
    "percent_range": _JOINS,
    "percent": "%‰‱/点比bBpP位",
    "proportion": ":比-",
    "tolerance": "±",
    "range": _JOINS,
    "clock_span": "时钟天日夜周期月年分秒刻纪″",
    "cash": "元块镑角毛",
    "tenths_range": _JOINS,
    "more_time": "多",
    "about": "把",
    "milestone": "+",
    "tenths": "成折",
    "times_range": _JOINS,
    "times": "倍番xX",
    "half_more": "半",
    "half_unit": "半",
    "compound": "吨斤克里米丈尺磅升度秒亩",
    "suffixed": "kKMGw",
    "bracketed": "(",
    "bare_range": _JOINS,
    "ordinal": "第首",
}
"""For a form that is not tried everywhere, characters of which one stands in or beside the number that it begins with."""
SHORTEST = {"hotline": 3, "mobile": 11}
"""For a form of long numbers, how many characters the number that it begins with has at least."""
REACH = 16
"""How far after that number such a character may stand: the longest units have seven characters, with spaces around and 余 before."""

OPENS_OTHER = "年载月日号季世时比成折倍番版题热专客角毛"
# What follows the digits decides which forms are worth trying, and most numerals are followed by nothing that could
# make them part of a longer form: 一些, 30, 第二. The others cost as much as the digits are long, each.
_PLAIN = "〇零一二三四五六七八九十百千万亿"
SETTLED = ("plain", "counted", "rank")
"""Openers that match a whole number, of which nothing is left to find out."""
FORM_OF = dict.fromkeys(_PLAIN, "number") | dict.fromkeys("%‰点", "percent") | {"成": "tenths"}
"""The form of a number of which all has been found, by its last character, where it ends in no other unit."""
NO_END = rf"0-9.,{_PLAIN} 两几数半双首第廿卅幺俩仨余多来点又负伍陆陸参參倆肆兆下"
"""Characters that go on with a number, or with its sign (零下)."""
WHOLE_DIGITS = regex(
    rf"(?>[0-9]{{1,7}}(?:\.[0-9]+)?(?:万亿|[万亿])?|[{_PLAIN}]+|两)"
    rf"(?![{NO_END}]|{AND_ONES}|{GROUPS})"
)
"""Digits of one script, and all of them: what follows is no further part of the number, or of its sign (零下)."""
SOME = "余多来"
"""What ends a number that is more than its digits say: 300多, 20余."""
OPENS_MORE = "(和及与财中第上前年载月把日号季世时:/-—~至到－+±、比分成折倍番版题热专客×xX*eEkKMGwDCbBpPHQ基角毛吨公克斤里米丈尺英磅升′每^的⁻⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Characters that open the second part of a form other than those of a number and its unit."""
FOLLOWED = {
    ("digit", "more"): tuple(name for name in FORMS["digit"] if name != "mobile"),
    ("digit", "some"): ("identifier", "hotline", *_COMMON, "bare_range", "number"),
    ("digit", "unit"): ("case_number", *_CODES, "plain_percent", "plain_quantity"),
    ("digit", "nothing"): ("case_number", *_CODES, "number"),
    ("han", "more"): FORMS["han"],
    ("han", "unit"): ("plain_count",),
    ("han", "nothing"): ("number", "other"),
}
"""The forms that digits may begin by what follows them: what opens more than a unit, 多 or 余, a unit, or nothing of these.

Before a unit those come first that need no other form to fail; all others only where these do. A mobile number is longer
than such digits.
"""


def _counted() -> str:
    """After its first character, all of a number in Chinese characters that no longer form could begin with: 一些, 三家."""
    units = any_of(
        name
        for name in language().units
        if (name[0] == "分" or _followers().get(name[0]) == "unit") and name[-1] not in FORM_OF
    )
    unit = rf"(?<![百千])(?!个(?:基?点|多)|{NO_UNIT})(?>{units}|成(?!{NO_TENTHS}|半))(?![双首第廿卅幺俩仨{EVERYDAY}]){FOLLOWING}"
    return rf"(?P<counted>(?<=[{_PLAIN}])[{_PLAIN}]*+(?![{NO_END}]|{AND_ONES})(?:{_no_follower()}|{unit}))"


def _rank() -> str:
    """After 第, all of a rank in Chinese characters without a unit: 第一产业."""
    return rf"(?P<rank>(?<=第)[{_PLAIN}]++(?![{NO_END}]|{AND_ONES})(?:{_no_follower()}))"


def _no_follower() -> str:
    """After digits, nothing that could open more of a longer form."""
    after = re.escape("".join(_followers()))
    return rf"(?![{after}])|(?=、[^{NUMERAL_CHARS}])"


def _number_end(text: str, at: int) -> int:
    """Where the number ends that opens a form there."""
    match = _number().match(text, at)
    return at if match is None else match.end()


@cache
def _number() -> re.Pattern[str]:
    """A number with its sign, alone."""
    return regex(rf"(?:[-−+±负]|零[下上])? ?{COUNT}")


@cache
def _needs() -> dict[str, frozenset[str]]:
    """The characters that forms need, and for an identifier the last of a word before it, or of a mark after that."""
    before = {word[-1] for word in language().lexical.identifier_before}.union(*MARKS_OF_LABELS)
    needs = {name: frozenset(characters) for name, characters in NEEDS.items()}
    return needs | {"identifier": frozenset(before)}


@cache
def _needed() -> frozenset[str]:
    """Every character that some form needs."""
    return frozenset().union(*_needs().values())


@cache
def _followers() -> dict[str, str]:
    """For each character that may stand after the digits of a longer form: what it opens."""
    units = (name.lstrip(_PLAIN)[:1] for name in language().units)
    return dict.fromkeys([*units, *"%‰‱个"], "unit") | dict.fromkeys(OPENS_MORE, "more")


@cache
def _forms() -> dict[str, re.Pattern[str]]:
    """The expression of each form: together they take most of a second to compile, and few texts need all."""
    return {name: regex(pattern) for name, pattern in patterns().items()}


@cache
def _singles() -> re.Pattern[str]:
    """The forms of one number, each a named group."""
    return regex("|".join(f"(?P<{name}>{patterns()[name]})" for name in SINGLE))
