"""A turn of sign: 转正 says that growth was not positive before, 转负 that it was not negative.

The growth before is the latest earlier one of the same indicator. A turn may be meant of cumulative growth; where the
text gives the quarters, the message says what that reading would need. Source: the meaning of the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.regex import regex
from flows.relate.confidence import SURE
from flows.relate.view import View, operand
from schemas.intervals import ZERO, Interval, plain
from schemas.records import Relation

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from schemas.records import Figure

TURN = regex(
    r"(?:由负|首次|率先|全面|成功|已经|已)?(?:实现)?(?:转正(?!常|式)|由负转正|转负|由正转负)"
)
BACK_FIGURES = 60
"""Figures looked back over for the growth before."""


def find(view: View) -> Iterator[Relation]:
    """Every turn of sign that the text states after it has stated the growth before it."""
    for match in TURN.finditer(view.text):
        sentence = view.sentence_at(match.start())
        before = [
            figure for figure in view.within(sentence.start, match.start()) if _is_growth(figure)
        ]
        if not before:
            continue
        last = before[-1]
        when = [figure for figure in view.within(last.end, match.start()) if figure.kind == "date"]
        if not when or not _earlier(last.period, when[-1].period):
            continue
        if not _same_subject(view.text[when[-1].end : match.start()], last):
            continue
        yield _relation(view, last, when[-1], match)


def _is_growth(figure: Figure) -> bool:
    """Whether a figure is a rate of growth."""
    return (
        figure.kind == "percent"
        and figure.value is not None
        and (
            figure.role == "change" or bool(figure.indicator and figure.indicator.endswith("增速"))
        )
    )


PERIOD = regex(r"(?P<year>\d{4})(?:-(?P<part>H[12]|Q[1-4]|\d\d))?")
PARTS = {"H1": "上半年", "H2": "下半年"} | {
    f"Q{at}": f"{name}季度" for at, name in enumerate("一二三四", start=1)
}
FILLERS = regex(
    r"[，,、\s的]|其|已|将|则|就|又|也|率先|全面|首次|有望|预计|成功|实现|终于|由负|由正"
    r"|当季|单季|同比|环比|累计|增速|增长率|增幅|增长|涨幅|指标"
)
"""Between the date of a turn and the turn, what does not name anything: ，同比增速率先."""


def _same_subject(between: str, last: Figure) -> bool:
    """Whether what stands between the date and the turn names nothing, or just what the growth before was of."""
    rest = FILLERS.sub("", between)
    names = {FILLERS.sub("", name) for name in (last.subject, last.indicator) if name}
    return not rest or rest in names


def _earlier(first: str | None, second: str | None) -> bool:
    """Whether a period had ended before another began."""
    end, start = bounds(first)[1], bounds(second)[0]
    return end is not None and start is not None and end < start


def _relation(view: View, last: Figure, when: Figure, turn: re.Match[str]) -> Relation:
    to_positive = turn[0].endswith("正")
    allowed = Interval(high=ZERO) if to_positive else Interval(low=ZERO)
    sign = "≤" if to_positive else "≥"
    word = view.words(when.start, turn.end(), "turn")
    earlier = _same_series(view, last)
    relation = Relation(
        "turning_point",
        [word, operand(last, "before"), *(operand(figure, "earlier") for figure in earlier)],
        last.signed,
        allowed,
        f"{word.text} ⇒ {last.period} {sign} 0; {last.period}: {last.text} ∈ {last.signed}",
        SURE,
        statement=_statement(word.text, last, to_positive=to_positive),
    )
    if not relation.left.meets(relation.right):
        relation.saved_by = _cumulative(earlier, last, turn="转正" if to_positive else "转负")
    return relation


def _statement(turn: str, last: Figure, *, to_positive: bool) -> tuple[str, str]:
    growth = plain(last.signed_value or ZERO)
    before, before_zh = ("negative", "为负") if to_positive else ("positive", "为正")
    return (
        f"{turn!r} says that growth was {before} before, yet {last.period} already has {growth}%",
        f"“{turn}”意味着此前增速{before_zh}，但{_in_chinese(last.period)}已是{growth}%",
    )


def _in_chinese(period: str | None) -> str:
    """A period as Chinese tells it: 2021-Q2 is 2021年二季度. What is neither quarter, half, month nor year stays."""
    match = PERIOD.fullmatch(period or "")
    if match is None:
        return period or ""
    part = match["part"] or ""
    month = f"{int(part)}月" if part.isdigit() else ""
    return f"{match['year']}年{PARTS.get(part, month)}"


def _same_series(view: View, last: Figure) -> list[Figure]:
    """The growth of the same indicator in the period just before, where the text states it nearby."""
    before = [
        figure
        for figure in view.before(last, BACK_FIGURES)
        if _is_growth(figure)
        and figure.indicator == last.indicator
        and _earlier(figure.period, last.period)
    ]
    return before[-1:]


def _cumulative(earlier: list[Figure], last: Figure, *, turn: str) -> tuple[str, str]:
    """The reading that would save it: the turn is of cumulative growth."""
    english = "It could hold if the turn is of cumulative growth"
    chinese = f"若“{turn}”指累计增速，则两者可以并存"
    if earlier and last.signed_value is not None and earlier[0].signed_value is not None:
        half = (earlier[0].signed_value + last.signed_value) / 2
        needed = -(earlier[0].signed_value + last.signed_value)
        if half < 0:
            english += (
                f": with equal weights the first half is {plain(half)}%, and three quarters reach 0 "
                f"only if the third grows by {plain(needed)}% or more"
            )
            chinese += f"：按等权计算上半年为{plain(half)}%，三季度须增长{plain(needed)}%以上，前三季度累计才不为负"
    return english + ".", chinese + "。"
