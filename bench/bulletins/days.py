"""Days that follow each other, and days that lie within a period."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from bench.bulletins import identities
from bench.bulletins.stated import Day, Stated
from bench.bulletins.text import Relation, passage, write

if TYPE_CHECKING:
    from bench.bulletins.draw import Draw
    from bench.bulletins.text import Field, Passage

# fmt: off
SPANS = (
    "第{ordinal}届{place}绿色食品博览会于{year}年{first}至{last}举行，吸引了众多客商参展。",
    "{place}中小学运动会将于{first}至{last}在市体育中心举办。",
    "该项目自{year}年{first}开工，至{year}年{last}竣工，建设进度快于预期。",
    "{year}年{first}—{last}，{place}开展了安全生产专项检查。",
    "公示时间为{year}年{first}至{last}，公示期内未收到异议。",
    "网上报名从{first}开始，到{last}截止，逾期不予受理。",
)
PERIODS = (
    "{year}年旅游旺季从{first}开始至{last}结束，其中{day}迎来客流最高峰。",
    "{place}文化旅游节于{first}至{last}举行，{day}举办招商推介会。",
    "展会于{year}年{first}至{last}举办，其中{day}为专业观众日。",
    "假日期间（{first}至{last}），{place}各景区客流平稳，其中{day}当天接待量最大。",
)
# fmt: on
LAST_DAY = 364


def span(draw: Draw) -> Passage:
    """A first and a last day."""
    frame = draw.pick(SPANS)
    start = draw.whole(5, LAST_DAY - 60)
    first, last = _day(start), _day(start + draw.whole(3, 55))
    known = Relation("date_order", identities.is_ordered, (first, last))
    fields = {**_words(draw), "first": first, "last": last}
    return passage(frame, write(frame, fields), [known])


def period(draw: Draw) -> Passage:
    """A day within a period."""
    frame = draw.pick(PERIODS)
    start, length = draw.whole(5, LAST_DAY - 60), draw.whole(4, 30)
    first, last = _day(start), _day(start + length)
    day = _day(start + draw.whole(1, length - 1))
    relations = [
        Relation("containment", identities.is_within, (day, first, last)),
        Relation("date_order", identities.is_ordered, (first, last)),
    ]
    fields = {**_words(draw), "first": first, "last": last, "day": day}
    return passage(frame, write(frame, fields), relations)


def _day(number: int) -> Stated:
    return Stated(Fraction(number), Day())


def _words(draw: Draw) -> dict[str, Field]:
    return {
        **draw.words(),
        "ordinal": draw.pick("三四五六七八九"),
    }
