"""How numbers, intervals, units, periods and verdicts are written for people, in either language.

The words themselves are in `flows.report.labels`; where they stand on a page belongs to the outputs.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.report import labels
from flows.report.labels import label, phrase
from schemas.checks.registry import CHECKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flows.report.labels import Lang
    from flows.report.view import Counts, Figure, Review, Sides

FOUR_DECIMALS = Decimal("0.0001")
MINUS = "\u2212"
SEPARATOR = " · "
_COMMA = {"zh": "，", "en": ", "}
_STOP = {"zh": "。", "en": "."}
# Units that stand against their number without a space.
_TIGHT = ("%", "℃", "°C")
_ONE = {"people": "person", "classes": "class", "colonies": "colony", "years old": "year old"}
"""What is said of one, where it is not the same without its s."""
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
    check = next((one for one in CHECKS if one.name == name), None)
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


def interval(
    low: Decimal | None,
    high: Decimal | None,
    *,
    low_open: bool = False,
    high_open: bool = False,
) -> str:
    """What the words allow: 6.75 – 6.85, > 3,000,000, 2,300 < x ≤ 2,400, = 1,200; empty if unbounded."""
    if low is None:
        return "" if high is None else f"{'<' if high_open else '≤'} {number(high)}"
    if high is None:
        return f"{'>' if low_open else '≥'} {number(low)}"
    if low == high:
        return f"= {number(low)}"
    if not low_open and not high_open:
        return f"{number(low)} – {number(high)}"
    return f"{number(low)} {'<' if low_open else '≤'} x {'<' if high_open else '≤'} {number(high)}"


def implied(sides: Sides) -> str:
    """What follows from the other figures, as an interval with no more decimals than say something."""
    low, high = sides.right_low, sides.right_high
    if low is not None and high is not None and low != high:
        low, high = _rounded(low, ROUND_FLOOR), _rounded(high, ROUND_CEILING)
    return interval(low, high)


def _rounded(value: Decimal, rounding: str) -> Decimal:
    """The value at four decimals at most, as the arithmetic of a finding is written."""
    kept = value.quantize(FOUR_DECIMALS, rounding)
    return value if value == kept else kept


def gap(sides: Sides) -> str:
    """How far apart the two sides are, with three digits that say something; empty where they meet."""
    if not sides.gap:
        return ""
    return number(round(sides.gap, max(0, 2 - sides.gap.adjusted())))


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


def value_of(figure: Figure, lang: Lang) -> str:
    """What a figure states, in its canonical unit: a date as its period, a range as its interval."""
    if figure.kind == "date":
        return period(figure.period, lang)
    if figure.value is not None:
        return quantity(figure.value, figure.canonical_unit, lang)
    bounds = interval_of(figure)
    name = unit(figure.canonical_unit, lang)
    space = "" if name.startswith(_TIGHT) else " "
    return f"{bounds}{space}{name}".strip()


def stated_number(figure: Figure) -> str:
    """The number alone, for a column of numbers; empty for dates and ranges, whose columns are beside it."""
    return "" if figure.value is None else number(figure.value)


def interval_of(figure: Figure) -> str:
    """The interval of a figure."""
    return interval(figure.low, figure.high, low_open=figure.low_open, high_open=figure.high_open)


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
    return SEPARATOR.join(
        phrase(name, lang, int(str(result[key])))
        for name, key in names.items()
        if result.get(key) is not None
    )


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
