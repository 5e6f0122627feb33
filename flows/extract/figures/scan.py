"""The one scanner: every place where a text may state a number, in order, without overlaps.

Built from the grammar of numerals, dates and quantities and from the units of the catalogue. One regular expression finds
where a number may begin, and all of the commonest; elsewhere the forms are tried that could begin there, the more specific
first. Each is bounded, so the scan is linear in the text. What a match means belongs in `flows.extract.figures.quantities` and `flows.extract.figures.dates`.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures import dates
from flows.extract.figures.amounts import SO_MANY
from flows.extract.figures.composed import OVER
from flows.extract.figures.numerals import AND_ONES, NUMBER, SPOKEN
from flows.extract.text.alternations import any_of, trie
from flows.read.segment import GROUPS
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NUMERAL_CHARS = "0-9〇零一二三四五六七八九十百千万亿两几数半双首第廿卅幺俩仨"
EVERYDAY = "伍陆陸参參倆"
"""Digits that are everyday characters too: they open a numeral only before another of its characters."""
NUMBER_OF = (
    "人总次件户指基系倍参函票变整代份序字车床回少复多点分位度届条项台只单双岁辆吨天年月名家间套"
)
"""After these 数 is the number of something (人数百万), elsewhere it says some (数百万)."""
_HAN_OPENERS = "〇零一二三四五六七八九十百千万亿两几半双首第廿卅幺俩仨兆"
_TIME_OPENERS = "早清中晚凌傍深"
_SIGNS = r"$¥€£￥A-Za-z\[〔(①-⑳⑴-⒇㈠-㈩Ⅰ-Ⅻⅰ-ⅻ½⅓¼¾⅔"
FIRST = rf"[0-9.\-−+±{_HAN_OPENERS}负个对点{EVERYDAY}上下前本数{_TIME_OPENERS}{_SIGNS}]"
# A candidate begins at one of these characters; what stands around it is looked at here only where the character is
# common and rarely opens a number. The forms to try depend on the character, so that 一 is never held against a URL.
# Each alternative looks back at the character itself, so that the search passes over all others at once.
OPENERS = {
    "digit": r"(?<=[0-9])|(?<=\.)(?=\d)|(?<=[-−+±])(?= ?[\d.])",
    "han": rf"(?<=[{_HAN_OPENERS}])|(?<=负)(?<![减增胜担自抱肩欺辜]负)(?= ?[\d{NUMERAL_CHARS[3:]}])|(?<=个)(?=半)|(?<=对)(?=折)|(?<=[是为达至到约超]点)(?=[〇零一二三四五六七八九]{{2}})|(?<=[{EVERYDAY}])(?=[{EVERYDAY}十百千万亿点])(?!陆续)|(?<=数)(?<![{NUMBER_OF}]数)(?=[十百千万亿])",
    "time": rf"(?<=[上下])(?=半年|世纪|午)|(?<=本)(?=世纪)|(?<=前)(?=[\d一二两三四五六七八九十])|(?<=[{_TIME_OPENERS}])(?=[上晨午间夜晚]|\d)",
    "sign": rf"(?<=[{_SIGNS}])",
}
DASH = r" ?(?:-{1,2}|—{1,2}|~|至|到) ?"
NO_TENTHS = "(?:[为立功果员熟长就交效分绩因]|都(?![不没未]))"
"""After these 成 is part of a word."""
A_YEAR = r"(?:19|20)\d\d年"
"""从120家到2018年末的300家: a date is no end of a range of quantities, and no part of a duration (获刑3年2023年8月宣判)."""
A_DAY = r"\d{1,2}月\d{1,2}日"
# After a Chinese character a hyphen is a minus only where a number is due (为-3%), or before what no name ends with
# (投资收益-50.19万元): elsewhere it joins names (歼-20).
SIGN = (
    r"(?:-(?:(?<![0-9A-Za-z%)”\"\]一-龥]-)|(?<=[为是至到达约在于由从的值速幅率额差降升增减跌涨长温度低高润比拔]-)"
    r"|(?<=[一-龥]-)(?=\d+(?:\.\d+)?(?:[%‰]|[万亿]+元)|\d+\.\d+元))|−|(?<![减增胜担自抱肩欺辜])负 ?|零下 ?)"
)
HOTLINE = r"(?:1(?:10|19|20|22)|12\d{3}|9[56]\d{3}|100\d\d)"
"""The short numbers of emergency and public services, banks and telephone companies."""
NO_UNIT = rf"(?:{SPOKEN}|位[居列于]|升[级值]|[国省县乡]道)"
"""After a number: 个 of 6个亿, the verb of 票房21亿位居第一, and what 346国道 is."""
COUNT = rf"(?:{NUMBER})(?:[余多]|(?<=[十百千万])来)?"
POINTS = "个点(?![位击亮播赞名评子心滴火燃])"
"""In 5个点击 the 点 opens a word; what the points are of is for `flows.extract.figures.points`."""
SPOKEN_OVER = "[米丈尺度秒]"
"""After these the digits of what is over are told without a unit: 一米八, 1米75, 38度5, 9秒58."""
_MULTIPLE = r"\d+(?:\.\d+)?[xX](?![A-Za-z\d])"
MULTIPLE = (
    rf"(?:(?<=P[EBS])|(?<=P[EBS][ 约为])|(?<=市[盈净销]率)|(?<=市[盈净销]率[约为])|(?<=[xX][/、])){_MULTIPLE}"
    rf"|{_MULTIPLE}(?=[/、]{_MULTIPLE}|的? ?(?:P[EBS]|市[盈净销]率))"
)
"""PS 2.5X, 15x PE, 12.3x/10.1X市盈率: multiples as brokers write them, beside the ratio that they are of."""
PERCENT_OF = r"(?:(?:百|千|万)分之|百分)"


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
    written, followers, form_of = DIGITS.match, _followers(), FORM_OF.get
    openers, passed = _openers().finditer(text), 0
    while (opener := next(openers, None)) is not None:
        at, kind = opener.start(), opener.lastgroup
        if at < passed:
            if opener.end() > passed:
                openers = _openers().finditer(text, passed)
            continue
        if kind in SETTLED:
            found = opener[0]
            yield _match((at, opener.end(), form_of(found[-1], "quantity"), found))
            continue
        assert kind is not None  # noqa: S101 - every alternative is a named group
        digits = written(text, at)
        if digits is None:
            match = _first(BEGUN.get(text[at]) or FORMS[kind], text, at, _number_end(text, at))
        else:
            end = digits.end()
            after = followers.get(text[end : end + 1], "nothing")
            match = _first(FOLLOWED[kind, after], text, at, end)
            if match is None and after == "unit":
                match = _first(FOLLOWED[kind, "more"], text, at, end)
        if match is not None:
            passed = match.end
            yield match


def _first(names: Iterable[str], text: str, at: int, number_end: int) -> Match | None:
    """The first of the forms that begins at a place, of those that could by what stands around its number."""
    around, needs = text[max(0, at - 1) : number_end + REACH], _needs()
    for name in names:
        if name in needs and needs[name].isdisjoint(around):
            continue
        found = _form(name).match(text, at)
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
    around = "|".join(f"(?P<{name}>{pattern})" for name, pattern in OPENERS.items())
    return re.compile(rf"{FIRST}(?:{_plain()}|{_counted()}|{around})")


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
    return rf"(?P<plain>{digits}(?!个基点|{POINTS}|{NO_UNIT})(?>%|‰|个百分点|{units})(?!{_two_of()}){FOLLOWING})"


@cache
def _two_of() -> str:
    """After 两 as a unit: a classifier, which makes it a numeral (编号1444 两处)."""
    return rf"(?<=[0-9 ]两){unit_pattern()}"


@cache
def unit_pattern() -> str:
    """Every unit and classifier as one alternation, longest first."""
    return any_of(language().units)


@cache
def _percent() -> str:
    """Every unit of parts in so many, longest first; those in letters in capitals too, where no longer word begins."""
    names = {name for name in language().percents if re.match(POINTS, name) is None}
    letters = {name for name in names if name.isascii() and name.isalpha()}
    counted = {name for name in names if name[0] == "/"}
    signs = trie(names - letters - counted)
    latin = rf"个?(?i:{trie(letters)})(?![A-Za-z])"
    return rf"(?:{signs}|{POINTS}|{trie(counted)}(?![亿元\d]|(?<=人)[次民])|{latin})"


def _after(words: Iterable[str]) -> str:
    """A look behind for one of `words`; those of one length are looked for together."""
    of_length: dict[int, list[str]] = {}
    for word in words:
        of_length.setdefault(len(word), []).append(re.escape(word))
    return "|".join(f"(?<={'|'.join(group)})" for group in of_length.values())


SINGLE = ("percent", "quantity", "number")
"""Forms of one number each, into which a composite falls apart."""
_COMMON = (
    "percent_of", "fraction", "percent_range", "percent", "proportion", "tolerance", "range", "clock_span", "cash",
    "tenths_range", "more_time", "tenths", "times_range", "times", "half_more", "compound", "suffixed", "bracketed", "quantity",
)  # fmt: skip
_CODES = ("freephone", "identifier", "hotline", "code")
FORMS = {
    "digit": (
        "marker", "document", "date", "case_number", *_CODES, "mobile", "dotted", "train", "plain_percent", "plain_quantity", "product", "science", "slogan", *_COMMON, "bare_range", "number",
    ),
    "han": ("document", "date", "half_of", "half_off", "half_unit", *_COMMON, "ordinal", "bare_range", "number", "half", "vague", "other"),
    "time": ("date",),
    "sign": ("document", "footnote", "address", "money_sign", "identifier", "code", "name", "fraction"),
}  # fmt: skip
"""The forms that each kind of opener may begin, the more specific first."""
BEGUN = {
    "Q": ("date", *FORMS["sign"]),
    "第": ("document", "date", "ordinal"),
    "首": ("ordinal",),
    "个": ("clock_span", "half"),
    "双": ("half",),
    "半": ("date", "half_of", "half_unit", "clock_span", "half"),
}  # fmt: skip
"""The forms that one opener alone may begin, out of all that its kind may."""
SINGLE_OF = {
    "plain_percent": "percent", "plain_quantity": "quantity", "plain_count": "quantity",
    "freephone": "identifier", "hotline": "identifier", "code": "identifier", "train": "name",
}  # fmt: skip
"""What a form is called elsewhere that only makes the commonest case quick, or is one of several of its kind."""
_JOINS = "-—~至到"
NEEDS = {
    "hotline": "热专客平电受急报指打官网",
    "train": "GDCA-",
    "product": "×xX*",
    "science": "×x*eE",
    "slogan": "+",
    "dotted": ".",
    "money_sign": f"0123456789{NUMERAL_CHARS[3:]}{EVERYDAY}肆兆",
    "percent_of": "分",
    "fraction": "分/½⅓¼¾⅔",
    "percent_range": _JOINS,
    "percent": "%‰‱/点比bBpP",
    "proportion": ":比-",
    "tolerance": "±",
    "range": _JOINS,
    "clock_span": "时钟天日夜周期月年分秒刻纪",
    "cash": "元块镑角毛",
    "tenths_range": _JOINS,
    "more_time": "多",
    "tenths": "成折",
    "times_range": _JOINS,
    "times": "倍番xX",
    "half_more": "半",
    "half_unit": "半",
    "compound": "吨斤克里米丈尺磅升度秒",
    "suffixed": "kKMGw",
    "bracketed": "(",
    "bare_range": _JOINS,
    "ordinal": "第首",
}
"""For a form that is not tried everywhere, characters of which one stands in or beside the number that it begins with."""
REACH = 16
"""How far after that number such a character may stand: the longest units have seven characters, with spaces around and 余 before."""

FOLLOWING = (
    r"(?! ?[0-9.〇零一二三四五六七八九十百千万亿两几数半又余多来之\-−—~至到±:×x*/每A-Za-z(])"
)
"""After the commonest figures, digits and a unit, stands nothing that could make them part of more: no other form is tried."""
OPENS_OTHER = "年月日号季世时比成折倍番版题热专客角毛"
# What follows the digits decides which forms are worth trying, and most numerals are followed by nothing that could
# make them part of a longer form: 一些, 30, 第二. The others cost as much as the digits are long, each.
_PLAIN = "〇零一二三四五六七八九十百千万亿"
SETTLED = ("plain", "counted")
"""Openers that match a whole number, of which nothing is left to find out."""
FORM_OF = dict.fromkeys(_PLAIN, "number") | dict.fromkeys("%‰点", "percent") | {"成": "tenths"}
"""The form of a number of which all has been found, by its last character, where it ends in no other unit."""
NO_END = rf"0-9.,{_PLAIN} 两几数半双首第廿卅幺俩仨余多来点又负伍陆陸参參倆肆兆下"
"""Characters that go on with a number, or with its sign (零下)."""
DIGITS = re.compile(
    rf"(?>[0-9]{{1,7}}(?:\.[0-9]+)?(?:万亿|[万亿])?|[{_PLAIN}]+|两)"
    rf"(?![{NO_END}]|{AND_ONES}|{GROUPS})"
)
"""Digits of one script, and all of them: what follows is no further part of the number, or of its sign (零下)."""
OPENS_MORE = "(和及与财中第上前年月日号季世时:/-—~至到－+±、比分成折倍番版题热专客×xX*eEkKMGwDCbBpPHQ基角毛吨公克斤里米丈尺英磅升"
"""Characters that open the second part of a form other than those of a number and its unit."""
FOLLOWED = {
    ("digit", "more"): tuple(name for name in FORMS["digit"] if name != "mobile"),
    ("digit", "unit"): ("case_number", *_CODES, "plain_percent", "plain_quantity"),
    ("digit", "nothing"): ("case_number", *_CODES, "number"),
    ("han", "more"): FORMS["han"],
    ("han", "unit"): ("plain_count",),
    ("han", "nothing"): ("number", "other"),
}
"""The forms that digits may begin by what follows them: what opens more than a unit, a unit, or nothing of either.

Before a unit those come first that need no other form to fail; all others only where these do. A mobile number is longer
than such digits.
"""


def _counted() -> str:
    """After its first character, all of a number in Chinese characters that no longer form could begin with: 一些, 三家."""
    after = re.escape("".join(_followers()))
    units = any_of(
        name
        for name in language().units
        if (name[0] == "分" or _followers().get(name[0]) == "unit") and name[-1] not in FORM_OF
    )
    unit = rf"(?<![百千])(?!个(?:基?点|多)|{NO_UNIT})(?>{units}|成(?!{NO_TENTHS}|半))(?![双首第廿卅幺俩仨{EVERYDAY}]){FOLLOWING}"
    end = rf"(?![{after}])|(?=、[^{NUMERAL_CHARS}])"
    return rf"(?P<counted>(?<=[{_PLAIN}])[{_PLAIN}]*+(?![{NO_END}]|{AND_ONES})(?:{end}|{unit}))"


def _number_end(text: str, at: int) -> int:
    """Where the number ends that opens a form there."""
    match = _number().match(text, at)
    return at if match is None else match.end()


@cache
def _number() -> re.Pattern[str]:
    return re.compile(rf"(?:[-−+±负]|零下)? ?{COUNT}")


@cache
def _needs() -> dict[str, frozenset[str]]:
    """The characters that forms need, and for an identifier the last of a word before it."""
    before = {word[-1] for word in language().lexical.identifier_before}
    needs = {name: frozenset(characters) for name, characters in NEEDS.items()}
    return needs | {"identifier": frozenset(before)}


@cache
def _followers() -> dict[str, str]:
    """For each character that may stand after the digits of a longer form: what it opens."""
    units = (name.lstrip(_PLAIN)[:1] for name in language().units)
    return dict.fromkeys([*units, *"%‰‱个"], "unit") | dict.fromkeys(OPENS_MORE, "more")


@cache
def _form(name: str) -> re.Pattern[str]:
    """The form of that name, compiled when it is first tried: together they take most of a second, and few texts need all."""
    return re.compile(_forms()[name])


def compile_forms() -> None:
    """Compile every form now: for a worker that reads many texts, none of which is to wait for a form that it needs first."""
    for name in _forms():
        _form(name)
    _singles()


@cache
def _singles() -> re.Pattern[str]:
    """The forms of one number, each a named group."""
    return re.compile("|".join(f"(?P<{name}>{_forms()[name]})" for name in SINGLE))


@cache
def _forms() -> dict[str, str]:
    units = unit_pattern()
    known = language()
    signs = trie(sorted(known.currency_signs, key=len, reverse=True))
    following = FOLLOWING
    latin_unit_end = r"(?![A-Za-z])"
    risen = "升[至到](?![^，。；,;]{1,8}升)"  # 由15升至8: a verb, and in 两升到三升 a unit
    percent = _percent()
    unit = rf"(?: ?(?!{risen}|{NO_UNIT}){units}(?!(?<=[点两])[{NUMERAL_CHARS}{EVERYDAY}]|{_two_of()})(?:(?<![A-Za-z])|{latin_unit_end}))"
    per = rf"(?:(?:/(?:{SO_MANY.pattern})?|每){units}{latin_unit_end})"
    after = rf"(?:[余多来](?!{units}|[一-龥]边))"
    cents = trie(known.cents)
    hours = r"(?:个?多?(?:小时|钟头)|天|日|昼夜|周|个?星期|个?月|年|分钟?|秒钟?|刻钟?)"
    identifier = trie(known.lexical.identifier_before)
    beating = trie(vocabulary().contests.beating)
    number = rf"{SIGN}?{COUNT}"
    over = rf"(?<={SPOKEN_OVER}){OVER}(?![{NUMERAL_CHARS}分.]| ?{units})"
    return {
        "address": r"(?:https?://|www\.)(?:[!#-'*-;=?-Z_a-z~]|\([!#-'*-;=?-Z_a-z~]*\))+|[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,64}\.[A-Za-z0-9.-]{1,64}",
        "document": r"[〔\[(](?:19|20)\d\d[〕\])] ?(?:第? ?|[一-龥]{1,2} ?\d{0,4} ?[一-龥]{1,6}(?:第 ?)?)(?:\d+(?:之[一二三四五六七八九十])?(?:号? ?[-—~至、和] ?\d+){0,4} ?|某)号|第?\d+号(?=文|令|公告|通知|线|楼|院|门|档案|馆|厅|别墅)",
        "footnote": r"\[\d{1,3}(?:[-,—]\d{1,3})*\]|[①-⑳⑴-⒇㈠-㈩Ⅰ-Ⅻⅰ-ⅻ]",
        "date": dates.PATTERN,
        "marker": r"(?m:^)\d{1,2}[.、](?=(?:19|20)\d\d年)",
        "case_number": r"(?:(?<=病例)|(?<=感染者))\d+(?:[-—至到~、](?:病例|无症状感染者)?\d+)*(?=[，,]?(?:[男女]|均?[为在于系]|居住|曾|是|的))",
        # No repeat in it is without a bound where nothing stands before it that is rare: 1-1-1-1… would be read from each 1.
        "freephone": r"400[- ]\d{3}[- ]\d{4}",
        "identifier": rf"(?:{_after(known.lexical.identifier_before)})[A-Za-z]?\d+(?:[-—至到~、](?:{identifier})?\d+)*(?![%\d.]|{unit})",
        "hotline": rf"(?:\d{{3,6}}(?=[一-龥]{{0,6}}(?:热线|专线|客服))|{HOTLINE}(?!\d)(?=[一-龥]{{0,4}}(?:平台|电话|受理|急救|报警|指挥|官方|网站|官网|客户端))|(?<=打){HOTLINE}(?!\d))(?! ?{unit})",
        "code": r"(?<=[图表])(?:(?<![一-龥][图表])|(?<=[如见附下据和及在由从][图表]))\d{1,2}(?:[-—.]\d{1,2})?(?=[:：]|[所中为显反给描)）])|(?:\+\d{1,3}|00\d{1,3})(?:-\d{2,4})?-\d{4,14}|\d{1,3}(?=[国省县乡]道)|\d{1,2}·\d{1,2}(?![\d%万亿倍])|(?<=[（(])\d{6}(?=[)）])|(?<=[SB][HZJK][:：])\d{6}(?!\d)|0\d版|\d+(?:[-—~至]\d+){1,9}题|\d{4,9}\.(?:HK|SH|SZ|BJ|US|NYSE|TW|NQ|OC|OF|IB|SS|KS)(?![A-Za-z])|\d\d[一-龥]{2,4}0\d(?![\d.%])|\(?0\d{2,3}\)?-\d{7,8}|400-\d{7}|(?<!\d)400\d{7}(?!\w)|(?<!\d)\d{17}[\dXx](?![\dA-Za-z])|(?<!\d)0\d{4,}(?!\.)|\d{1,3}(?:\.\d{1,3}){2,}(?![\d.])",
        "mobile": rf"(?<!\d)1[3-9]\d{{9}}(?![\d万亿]|{unit})",
        "dotted": r"\d+(?:\.\d+){2,}",
        "plain_percent": rf"(?>\d+(?:\.\d+)?)(?:%|个百分点){following}",
        "plain_quantity": rf"(?>\d+(?:\.\d+)?)(?>万亿|[万亿])?(?!个基点|{POINTS}|{NO_UNIT}|[KGDCM]|{risen})(?>{units})(?!{_two_of()}){following}",
        "plain_count": rf"(?>{NUMBER})(?!个(?:基?点|多)|{NO_UNIT}|{risen})(?>{units})(?![双首第廿卅幺俩仨{EVERYDAY}]){following}",
        # An acronym has the number after it where a unit follows: GDP5000亿元, PMI50.8%.
        "name": rf"P[EBS](?={_MULTIPLE})|(?:[A-Z]{{2,}}|[A-Z]&[A-Z])(?=\d[\d,]*(?:\.\d+)?(?:%|[万亿元人家个]|美元|欧元))|[A-Za-z][A-Za-z.+&]*[-—]?\d[\dA-Za-z.]*(?:[-/][A-Za-z\d.]+)*|(?!(?:GDP|CPI|PPI|PMI|AQI) )[A-Za-z]{{2,20}} \d{{1,4}}(?![\d.,%万亿:]|{unit})|[A-Za-z]+",
        "train": rf"(?<![\d.])[1-5]A(?=级|景区|旅游)|(?<![\d.])\d{{1,4}}[GDC](?![A-Za-z]|(?!打印|套餐){units})(?=[一-龥\s,，。、]|$)|\d+-[A-Za-z][A-Za-z\d-]*",
        "money_sign": rf"(?:{signs}) ?{SIGN}?{COUNT}(?: ?(?:{DASH})(?:{signs})?{COUNT})?(?: ?{units})?",
        "percent_of": rf"{SIGN}?(?:[一二两三四五六七八九十\d]+ ?)?{PERCENT_OF} ?{SIGN}?(?:{COUNT}|点[〇零一二三四五六七八九]+)(?:{DASH}(?:百分之)?{COUNT})?",
        "fraction": rf"{SIGN}?(?:{NUMBER} ?又 ?)?(?:{NUMBER}|[一二三四五六七八九十]*[百千万]) ?分 ?之 ?{NUMBER}|(?<![\d/]){SIGN}?(?:\d+ )?\d{{1,3}}/\d{{1,3}}(?![\d/万亿]|{units})|{NUMBER}又{NUMBER}分{NUMBER}|[½⅓¼¾⅔]",
        "percent_range": rf"{number} ?%?{DASH}{SIGN}?{COUNT} ?{percent}",
        "percent": rf"{number} ?(?:{percent}|个[余多][百千]分点)",
        "proportion": rf"\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+(?![\d:])|{NUMBER}比{NUMBER}(?![一-龥]?[{NUMERAL_CHARS}])|\d{{1,3}}-\d{{1,3}}(?={beating})",
        "tolerance": rf"{number} ?± ?{COUNT}{unit}?",
        "range": rf"{number}{after}?(?:{unit}{per}?)?{DASH}(?!{A_YEAR}){SIGN}?{COUNT}{unit}{per}?",
        "clock_span": rf"{COUNT}个?{hours}(?:[零又]?(?!{A_YEAR}|{A_DAY}){COUNT}个?{hours})+(?:半|{over})?|{COUNT}个?{hours}半(?![年月日天夜])|(?:{COUNT})?个半(?:小时|月|钟头|钟|星期|世纪)|半个(?:小时|月|钟头|世纪|多月|多小时)|半(?:小时|年|天|日|月|世纪|周)(?![度间])",
        "cash": rf"{COUNT} ?(?:元|块|美元|欧元|港元|英镑)(?:[零又]?{COUNT}(?:{cents})整?)+|{COUNT}(?:角|毛){COUNT}分|{COUNT}块{NUMBER}(?!{units}|[\d万亿])",
        "tenths": rf"{number} ?成(?:半|[一二三四五六七八九1-9])?(?!{NO_TENTHS})|(?:\d{{1,2}}(?:\.\d)?|[一二三四五六七八九]{{1,2}}|[一二三四五六七八九]点[一二三四五六七八九])折(?![旧叠扣合射断])",
        "tenths_range": rf"{number}{DASH}{COUNT} ?成(?!{NO_TENTHS})",
        "more_time": rf"{COUNT}个多(?:小时|钟头|星期|月|世纪)",
        "times_range": rf"{number}倍?{DASH}{SIGN}?{COUNT} ?倍",
        "times": rf"{number} ?(?:倍|番)(?:多|余)?|{MULTIPLE}|(?<=翻)(?:[一两二三]?番|一倍)",
        "compound": rf"{COUNT}(?:吨|公斤|千克|斤|公里|里|米|丈|尺|英尺|磅|升){COUNT}(?:公斤|千克|斤|两|克|钱|米|分米|厘米|寸|英寸|盎司|毫升)(?![{NUMERAL_CHARS}])|(?<![\d.])(?:\d{{1,2}}|[一二两三四五六七八九十]{{1,3}}){SPOKEN_OVER}{over}",
        "half_unit": rf"半个?{units}(?!半)",
        "suffixed": rf"{number} ?[kKMGw](?![A-Za-z\d])(?:{DASH}{COUNT} ?[kKMGw](?![A-Za-z\d]))?",
        "half_more": rf"{COUNT}{units}半(?![个年月日径数导途决场圆岛球程价夜空路])",
        "bracketed": rf"(?!(?:19|20)\d\d\(){number}\((?:万亿|[百千万亿])?{units}\)",
        "quantity": rf"{number}{unit}{per}?",
        "ordinal": rf"第 ?(?:{NUMBER}|\d+)(?:{units})?|首(?:{units})(?!席|要|都|先|次于)",
        "slogan": r"\d+(?:\+\d+|\+[XxNn])+",
        "bare_range": rf"{number}{DASH}(?!{A_YEAR}){SIGN}?{COUNT}(?![\d.])",
        "product": rf"(?<![\d.])\d{{1,2}} ?[×xX*] ?{COUNT}(?:千|兆|吉)?瓦(?:时)?",
        "science": r"-?\d+(?:\.\d+)? ?[×x*] ?10(?:\^-?\d+|-\d+|[⁻⁰¹²³⁴-⁹]+)|-?\d+(?:\.\d+)?[eE][+-]?\d+(?![A-Za-z])",
        "number": number,
        "half": r"个半|半|双",
        "half_of": r"一半|半数|(?<=过)半(?![百晌天夜年月小个])",
        "half_off": r"对折",
        "vague": r"[几](?![率乎何内])",
        "other": r"[〇零一二三四五六七八九十百千万亿两廿卅兆](?!乎)",
    }
