"""How numbers, intervals, units, periods and verdicts are written for people, in either language.

The words themselves are in `flows.report.labels`; where they stand on a page belongs to the outputs.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.report import labels
from flows.report.labels import label, phrase
from schemas.checks.registry import check_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from flows.report.labels import Lang
    from flows.report.view import Counts, Figure, Finding, Review, Sides

FOUR_DECIMALS = Decimal("0.0001")
MINUS = "\u2212"
SEPARATOR = " · "
_COMMA = {"zh": "，", "en": ", "}
_STOP = {"zh": "。", "en": "."}
# Units that stand against their number without a space.
_NUMBERED = ("weekday",)
"""Roles of words that are compared by a number which says nothing to a reader."""
_TIGHT = ("%", "℃", "°C")
_ONE = {"people": "person", "classes": "class", "colonies": "colony", "years old": "year old"}
"""What is said of one, where it is not the same without its s."""
UNSCALED = (Decimal(1), "")
MYRIAD = Decimal(10) ** 4
_SIZES = {
    "zh": ((Decimal(10) ** 12, "万亿"), (Decimal(10) ** 8, "亿"), (MYRIAD, "万")),
    "en": (
        (Decimal(10) ** 12, " trillion"),
        (Decimal(10) ** 9, " billion"),
        (Decimal(10) ** 6, " million"),
    ),
}
SCALED_DECIMALS = 3
"""So many decimals may a number in 亿 have, as many as the ends of what is stated with two; and one in 万 one less."""
ENDLESS = 10
"""So many decimals has a number that was divided and never ends: the tables keep no more."""

_PERIOD = regex(
    r"(?P<year>\d{4})(?:-(?:H(?P<half>[12])|Q(?P<quarter>[1-4])|(?P<month>\d{2})(?:-(?P<day>\d{2}))?))?"
)
_LENGTH = regex(r"P(\d+)([YMWD])")
_HALVES = {"1": "上半年", "2": "下半年"}
_QUARTERS = {"1": "一季度", "2": "二季度", "3": "三季度", "4": "四季度"}
_LENGTHS = {
    "Y": labels.Label("{n}年", "{n} years"),
    "M": labels.Label("{n}个月", "{n} months"),
    "W": labels.Label("{n}周", "{n} weeks"),
    "D": labels.Label("{n}天", "{n} days"),
}


def number(value: Decimal) -> str:
    """A decimal in full, with thousands separated and no zeros that say nothing: 5,000,000.

    One that never ends is rounded to four decimals, or where that is little, to three digits.
    """
    written = format(value, ",f")
    if len(written.partition(".")[2].rstrip("0")) >= ENDLESS:
        written = format(value, f",.{max(4, 2 - value.adjusted())}f")
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return MINUS + written[1:] if written.startswith("-") else written


def check_title(name: str, lang: Lang) -> str:
    """What a check of ours tests, in a few words; empty for a check that a user adds."""
    check = check_of(name)
    if check is None:
        return ""
    return check.title_zh if lang == "zh" else check.title


def unit(code: str | None, lang: Lang) -> str:
    """The unit of a canonical code, rates included; a code that is not known is shown as it is."""
    if code is None:
        return ""
    if code in labels.UNIT:
        return label(labels.UNIT, code, lang)
    base, stroke, per = code.partition("/")
    if not stroke:
        return code
    below = labels.PER.get(per) or labels.UNIT.get(per)
    return f"{label(labels.UNIT, base, lang)}/{getattr(below, lang) if below else per}"


def quantity(value: Decimal, code: str | None, lang: Lang) -> str:
    """A number with its unit: 6.8%, 5,000,000 人次, 1 case."""
    name = unit(code, lang)
    if lang == "en" and value == 1 and "/" not in name:
        name = _ONE.get(name) or (name[:-1] if len(name) > 1 and name.endswith("s") else name)
    space = "" if not name or name.startswith(_TIGHT) else " "
    return f"{number(value)}{space}{name}"


def interval(  # noqa: PLR0913 - an interval, and how it is written
    low: Decimal | None,
    high: Decimal | None,
    *,
    low_open: bool = False,
    high_open: bool = False,
    lang: Lang = "en",
    short: bool = False,
) -> str:
    """What the words allow: 6.75 – 6.85, −2 to −1, > 3,000,000, 2,300 < x ≤ 2,400, = 1,200; empty if unbounded.

    `short` writes large numbers as people do, both ends in the same: 58.15亿 – 58.25亿.
    """
    size = _size([end for end in (low, high) if end is not None], lang) if short else UNSCALED
    below, above = (None if end is None else _sized(end, size) for end in (low, high))
    if low is None:
        return "" if high is None else f"{'<' if high_open else '≤'} {above}"
    if high is None:
        return f"{'>' if low_open else '≥'} {below}"
    if low == high:
        return f"= {below}"
    if not low_open and not high_open:
        # a dash beside a minus is read twice
        to = "–" if low >= 0 else {"zh": "至", "en": "to"}[lang]
        return f"{below} {to} {above}"
    return f"{below} {'<' if low_open else '≤'} x {'<' if high_open else '≤'} {above}"


def _size(values: Sequence[Decimal], lang: Lang) -> tuple[Decimal, str]:
    """The largest of 万, 亿, 万亿 in which all values have few decimals, and what it is called; else none."""
    largest = max(map(abs, values), default=Decimal(0))
    for size, name in _SIZES[lang]:
        decimals = SCALED_DECIMALS if size > MYRIAD else SCALED_DECIMALS - 1
        scaled = [value / size for value in values]
        if largest >= size and all(one == round(one, decimals) for one in scaled):
            return size, name
    return UNSCALED


def _sized(value: Decimal, size: tuple[Decimal, str]) -> str:
    return number(value / size[0]) + size[1]


def stated(finding: Finding, lang: Lang) -> tuple[str, str, str]:
    """What is stated, what follows from the other figures and how far apart these are; empty where there are no two.

    Large numbers are written as people write them, and with the unit where what is stated is just the first figure.
    """
    sides = finding.sides
    if finding.operands and finding.operands[0].role in _NUMBERED:
        return "", "", ""
    low, high = sides.right_low, sides.right_high
    if low is not None and high is not None and low != high:
        low, high = _rounded(low, ROUND_FLOOR), _rounded(high, ROUND_CEILING)
    left = interval(sides.left_low, sides.left_high, lang=lang, short=True)
    right = interval(low, high, lang=lang, short=True)
    if not left or not right:
        return "", "", ""
    first = finding.operands[0].figure if finding.operands else None
    ends = (sides.left_low, sides.left_high)
    is_first = first is not None and ends in (
        (first.low, first.high),
        (first.signed.low, first.signed.high),
    )
    of = first.canonical_unit if first is not None and is_first else None
    name = unit(of, lang)
    apart = gap(sides, lang)
    return (
        _with_unit(left, name, lang),
        _with_unit(right, name, lang),
        _with_unit(apart, unit("pp", lang) if of == "%" else name, lang),
    )


def _with_unit(written: str, name: str, lang: Lang) -> str:
    """A number or an interval with its unit, set as `quantity` sets it."""
    if not name or not written:
        return written
    is_tight = name.startswith(_TIGHT) or (lang == "zh" and not written[-1].isdigit())
    return f"{written}{'' if is_tight else ' '}{name}"


def _rounded(value: Decimal, rounding: str) -> Decimal:
    """The value at four decimals at most, as the arithmetic of a finding is written."""
    kept = value.quantize(FOUR_DECIMALS, rounding)
    return value if value == kept else kept


def gap(sides: Sides, lang: Lang) -> str:
    """How far apart the two sides are, with three digits that say something; empty where they meet."""
    if not sides.gap:
        return ""
    rounded = round(sides.gap, max(0, 2 - sides.gap.adjusted()))
    return _sized(rounded, _size([rounded], lang))


def gap_places(sides: Sides, lang: Lang) -> str:
    """How far apart the two sides are, in units of the last place stated; empty where they meet."""
    if not sides.gap_places:
        return ""
    # One decimal says enough, and one significant digit where that would be nothing.
    digits = max(1, -sides.gap_places.adjusted())
    return phrase("places", lang, a=number(round(sides.gap_places, digits)))


def proof(sides: Sides, lang: Lang) -> str:
    """The distance of the sides and what would bring them together, in words; empty where nothing is known."""
    places = gap_places(sides, lang)
    said = [_sentence([phrase("apart", lang, a=places)], lang)] if places else []
    if mend := sides.mended(lang):
        said.append(mend)
    return ("" if lang == "zh" else " ").join(said)


def value_of(figure: Figure, lang: Lang, *, short: bool = False) -> str:
    """What a figure states, in its canonical unit: a date as its period, a range as its interval.

    `short` writes large numbers as people do: 5.82亿元 and not 582,000,000 元.
    """
    if figure.kind == "date":
        return period(figure.period, lang)
    name = unit(figure.canonical_unit, lang)
    if figure.value is None:
        bounds = interval_of(figure, lang, short=short)
        return _with_unit(bounds, name, lang) if bounds else name
    size = _size([figure.value], lang) if short else UNSCALED
    if size == UNSCALED:
        return quantity(figure.value, figure.canonical_unit, lang)
    return _with_unit(_sized(figure.value, size), name, lang)


def stated_number(figure: Figure) -> str:
    """The number alone, for a column of numbers; empty for dates and ranges, whose columns are beside it."""
    return "" if figure.value is None else number(figure.value)


def interval_of(figure: Figure, lang: Lang, *, short: bool = False) -> str:
    """The interval of a figure."""
    return interval(
        figure.low,
        figure.high,
        low_open=figure.low_open,
        high_open=figure.high_open,
        lang=lang,
        short=short,
    )


def notes_of(figure: Figure, lang: Lang) -> list[str]:
    """Everything else that matters about a figure, in a few words: 同比, 下降, 超过, 目标."""
    notes = []
    if figure.basis is not None:
        notes.append(label(labels.BASIS, figure.basis, lang))
    if figure.direction != "none":
        notes.append(label(labels.DIRECTION, figure.direction, lang))
    if figure.role not in ("level", "date"):
        notes.append(label(labels.FIGURE_ROLE, figure.role, lang))
    if figure.qualifier != "eq":
        notes.append(label(labels.QUALIFIER, figure.qualifier, lang))
    if figure.target:
        notes.append(labels.text("target", lang))
    return notes


def decision(review: Review, lang: Lang) -> str:
    """A person's decision and the reason for it: 已驳回：核查有误。口径不同（王，2026-01-02）."""
    said = label(labels.DECISION, review.decision, lang)
    return phrase(
        "decided",
        lang,
        a=said[0].upper() + said[1:],
        b=review.reason.strip(),
        c=review.reviewer,
        d=f"{review.decided_at:%Y-%m-%d}",
    )


def period(written: str | None, lang: Lang) -> str:
    """A period as people say it: 2021-Q1 is 2021年一季度. English keeps the ISO form; so does what is no period."""
    if written is None:
        return ""
    first, stroke, second = written.partition("/")
    start = _moment(first, lang)
    if not stroke:
        return start
    length = _LENGTH.fullmatch(second)
    if length is not None:
        lasting: str = getattr(_LENGTHS[length[2]], lang).format(n=length[1])
        return phrase("starting", lang, a=start, b=lasting)
    return phrase("from_to", lang, a=start, b=_moment(second, lang))


def headline(counts: Counts, lang: Lang) -> str:
    """The verdict in one sentence: 57 个数字，1 处矛盾，2 处可疑."""
    if not counts.n_documents:
        return _sentence([phrase("no_documents", lang)], lang)
    said = [phrase("n_figures", lang, counts.n_figures)]
    said += [phrase(f"n_{verdict}", lang, n) for verdict, n in counts.finding_verdicts.items() if n]
    if not counts.finding_verdicts.get("inconsistent"):
        said.insert(1, phrase("no_contradiction", lang))
    if counts.n_new:
        said.append(phrase("n_new", lang, counts.n_new))
    if counts.n_disputed:
        said.append(phrase("n_disputed", lang, counts.n_disputed))
    return _sentence(said, lang)


def tested(counts: Counts, lang: Lang) -> str:
    """What was tested, in one sentence: 检验了 16 项关系：12 项成立，1 项矛盾，3 项无法判定."""
    if not counts.n_relations:
        return _sentence([phrase("no_relations", lang)], lang)
    names = {
        "consistent": "n_hold",
        "inconsistent": "n_contradicted",
        "untestable": "n_undecided",
        "disputed": "n_contested",
    }
    parts = [
        phrase(name, lang, counts.relations[verdict])
        for verdict, name in names.items()
        if counts.relations.get(verdict)
    ]
    whole = phrase("n_relations", lang, counts.n_relations)
    return _sentence([phrase("joined", lang, a=whole, b=_COMMA[lang].join(parts))], lang)


def changes(result: Mapping[str, object], lang: Lang) -> str:
    """What a run did to the warehouse, of what its row of `runs` gives: 新文档 1 份 · 新增 12 行."""
    names = {
        "new_documents": "documents_new",
        "rows_new": "rows_new",
        "rows_removed": "rows_removed",
    }
    said = [
        phrase(name, lang, int(str(result[key])))
        for name, key in names.items()
        if result.get(key) is not None
    ]
    if gone := int(str(result.get("findings_gone", 0))):
        said.append(phrase("n_gone", lang, gone))
    return SEPARATOR.join(said)


def tally(counts: dict[str, int], group: dict[str, labels.Label], lang: Lang) -> str:
    """Counts with their labels on one line: 错误 1 · 警告 2. What did not occur is left out."""
    return SEPARATOR.join(f"{label(group, key, lang)} {n:,}" for key, n in counts.items() if n)


def _sentence(parts: list[str], lang: Lang) -> str:
    said = _COMMA[lang].join(parts) + _STOP[lang]
    return said[0].upper() + said[1:]


def _moment(written: str, lang: Lang) -> str:
    found = _PERIOD.fullmatch(written)
    if found is None or lang == "en":
        return written
    parts = found.groupdict()
    said = f"{parts['year']}年"
    if parts["half"]:
        return said + _HALVES[parts["half"]]
    if parts["quarter"]:
        return said + _QUARTERS[parts["quarter"]]
    if parts["month"]:
        said += f"{int(parts['month'])}月"
    return said + (f"{int(parts['day'])}日" if parts["day"] else "")
