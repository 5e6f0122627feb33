"""A month or quarter that 其中 places in a period: 上半年…，其中5月… lies within, 其中8月 does not.

Source: the calendar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.confidence import SURE
from flows.relate.times.months import WORDS, YEAR_MONTHS, Months, months
from flows.relate.words import PAST_YEARS
from schemas.intervals import Interval
from schemas.records import Relation

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from flows.relate.view import View

INTRODUCED = regex(r"其中[，,：:]?\s?")
COMPARED = regex(r"(?:[较比与同超]|[高低快慢好多少]于)\s?$")
"""降幅较1—9月收窄，其中10月: right before what is only compared with, of which nothing is a part."""
OTHER_YEAR = regex(rf"{PAST_YEARS}|次年|同期|明年|下年")


def find(view: View) -> Iterator[Relation]:
    """Every part of a period that the words introduce with 其中."""
    for among in INTRODUCED.finditer(view.text):
        part = WORDS.match(view.text, among.end())
        if part is None or part["year"] or part["other"] or part["day"]:
            continue
        sentence = view.sentence_at(among.start())
        named = [
            match
            for match in WORDS.finditer(view.text, sentence.start, among.start())
            if view.bracket(match.start()) == view.bracket(among.start())
            and COMPARED.search(view.text, max(0, match.start() - 3), match.start()) is None
        ]
        if not named or OTHER_YEAR.search(view.text, sentence.start, part.end()):
            continue
        inner, outer = months(part, None), months(named[-1], None)
        if inner is not None and outer is not None and 1 < outer.length < YEAR_MONTHS:
            yield _relation(view, (part, inner), (named[-1], outer))


def _relation(
    view: View, part: tuple[re.Match[str], Months], whole: tuple[re.Match[str], Months]
) -> Relation:
    """The part begins and ends within the whole: the one of its ends that lies farther out is compared."""
    inner, outer = part[1], whole[1]
    month = inner.first if inner.first < outer.first else inner.last
    words = (view.words(*part[0].span(), "part"), view.words(*whole[0].span(), "whole"))
    return Relation(
        "containment",
        list(words),
        Interval.exact(month),
        Interval(Interval.exact(outer.first).low, Interval.exact(outer.last).high),
        f"{words[0].text} ∈ {words[1].text}",
        SURE,
        statement=(
            f"{words[0].text} is not within {words[1].text}",
            f"{words[0].text}不在{words[1].text}之内",
        ),
    )
