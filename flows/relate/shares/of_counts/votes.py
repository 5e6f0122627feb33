"""Votes against those who were there or should have been, and papers that came back against those that went out.

Some may not vote, and who is absent may have given a proxy: fewer votes than persons say nothing, nor do proxies.
Source: the meaning of the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, middle
from flows.relate.confidence import SURE
from flows.relate.formulas import total
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

VOTE = {
    "for": regex(r"(?:赞成|同意|赞同|支持)票?(?:的|为|有)?$"),
    "against": regex(r"(?:反对|不赞成|不同意)票?(?:的|为|有)?$"),
    "abstained": regex(r"(?:弃权|未表决|未投票)票?(?:的|为|有)?$"),
}
PRESENT = regex(
    r"(?<!应)(?:实到|到会|出席|参加|参会|与会)[^，。；、\d应缺]{0,12}$|(?:参加|参与)(?:投票|表决)[^，。；\d]{0,6}$"
)
"""Before the number of those present: 实到, 实际出席, 出席会议的委员共."""
DUE = regex(r"应(?:到|出席|参加)(?:会|会议|表决)?(?:的)?[^，。；、\d]{0,8}$")
"""Before the number of all who have a vote: 应到代表."""
SOME = regex(r"其中|应|以.{1,4}方式|列席|委托|视频|现场")
"""What makes such a number one of only some, or of others."""
PROXY = regex(r"委托|代理|授权|代表股份|股东|表决权|书面|单位|家庭|每户|每人")
"""Votes that persons who are not there have cast, or of which each has several."""
VOTERS = ("人", "名", "位", "票", None)
JOINED = regex(r"[，、；,;]?\s*")
SENT = regex(r"(?:发出|发放|印发|制发)(?:选票|表决票|问卷|调查表|调查问卷|票)?[^，。；\d]{0,4}$")
CAME_BACK = regex(r"[^。；，\d]{0,8}[，,](?:实际|实|共|最终)?(?:收回|回收)[^，。；\d]{0,6}")
"""Between the papers that went out and those that came back."""


def find(view: View) -> Iterator[Relation]:
    """Each count of votes with those present, and each number of papers that came back with what went out."""
    yield from _cast(view)
    for sent, back in zip(view.figures, view.figures[1:], strict=False):
        if (
            _is_exact(sent)
            and _is_exact(back)
            and sent.unit == back.unit
            and SENT.search(view.lead(sent))
            and CAME_BACK.fullmatch(view.text, sent.end, back.start)
        ):
            yield _within(
                [Term(sent, "sent"), Term(back, "returned")],
                "came back",
                "收回",
            )


def _cast(view: View) -> Iterator[Relation]:
    for index, figure in enumerate(view.figures):
        if not (_is_exact(figure) and VOTE["for"].search(view.lead(figure))):
            continue
        votes = _votes(view, index)
        block = view.block_at(figure.start)
        if len(votes) < len(VOTE) - 1 or PROXY.search(view.text, block.start, block.end):
            continue
        present = [
            one
            for one in view.within(block.start, figure.start)
            if _is_exact(one)
            and one.unit in VOTERS
            and PRESENT.search(view.lead(one))
            and not SOME.search(view.lead(one))
        ]
        present = present or [
            one
            for one in view.within(block.start, figure.start)
            if _is_exact(one) and one.unit in VOTERS and DUE.search(view.lead(one))
        ]
        if present:
            most = max(present, key=lambda one: one.value or 0)
            terms = [Term(most, "present"), *(Term(one, "votes") for one in votes)]
            yield _within(terms, "voted", "投票")


def _votes(view: View, index: int) -> list[Figure]:
    """The votes for, against and of none, as one list from the place of the first."""
    found = [view.figures[index]]
    for pattern in (VOTE["against"], VOTE["abstained"]):
        following = view.figures[index + len(found) : index + len(found) + 1]
        if following and _is_exact(following[0]) and following[0].unit == found[0].unit:
            lead = pattern.search(view.text, found[-1].end, following[0].start)
            if lead and JOINED.fullmatch(view.text, found[-1].end, lead.start()):
                found.append(following[0])
    return found if found[0].unit in VOTERS else []


def _is_exact(figure: Figure) -> bool:
    return figure.kind == "count" and figure.qualifier == "eq" and figure.value is not None


def _within(terms: list[Term], deed: str, deed_zh: str) -> Relation:
    whole, *parts = (term.figure for term in terms)
    added = middle(total([term.interval for term in terms[1:]]))
    return identity(
        "sum",
        terms,
        no_more,
        Wording(
            f"{whole.text} ≥ {' + '.join(one.text for one in parts)}",
            f"{added} {deed} out of {whole.text}",
            f"{whole.text}中有{added}{deed_zh}",
        ),
        SURE,
    )


def no_more(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """What the first allows, and the sum of the others."""
    return Interval(high=intervals[0].high), total(intervals[1:])
