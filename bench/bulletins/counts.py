"""What is counted one by one: cases by district and by state, running totals, ranges of identifiers, lists, small surveys."""
# ruff: noqa: E501 - a sentence is one line, and Chinese counts double

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from bench.bulletins import identities
from bench.bulletins.draw import Draw, exactly, han, identifier, item, percent
from bench.bulletins.text import Relation, join, passage, write
from bench.bulletins.words import INSPECTED, LISTS, SURVEYS

if TYPE_CHECKING:
    from bench.bulletins.stated import Stated
    from bench.bulletins.text import Field, Passage


class Frame(NamedTuple):
    """A sentence, the clause for each district that stands in its {items}, and what separates these."""

    sentence: str
    item: str = ""
    separator: str = "，"
    last: str | None = None


# fmt: off
DISTRICTS = (
    Frame("{day}0—24时，{place}新增本土确诊病例{total}，其中{items}。", "{name}{cases}"),
    Frame("{day}，{place}新增本土无症状感染者{total}（{items}）。", "{name}{cases}", "、"),
    Frame("{day}0—24时，{place}新增本土确诊病例{total}。按区域分，{items}。", "{name}{cases}", "、"),
    Frame("{day}，{place}共报告新增确诊病例{total}，分布在{count}个区域：{items}。", "{name}{cases}", "，"),
    Frame("{day}{place}新增阳性感染者{total}，{names}分别报告{values}。"),
    Frame("{day}，{items}，{area}合计新增确诊病例{total}。", "{name}新增{cases}"),
    Frame("{day}0时至24时，{place}新增治愈出院{total}，其中{items}。", "{name}{cases}", "、", "和"),
    Frame("{day}，{place}新增本土确诊病例{total}，各区情况如下。\n{items}。", "{name}新增确诊病例{cases}，已转运至定点医院", "。\n"),
    Frame("{day}，{place}新增本土确诊病例{total}，具体为：{items}。", "{name}{cases}", "；"),
)
STATES = (
    "截至{day}24时，{place}累计报告本土确诊病例{total}，其中治愈出院{cured}，在院治疗{treated}，死亡{dead}。",
    "截至{day}24时，{place}累计确诊病例{total}，累计治愈出院{cured}，累计死亡{dead}，现有确诊病例{treated}。",
    "{place}本轮疫情累计报告确诊病例{total}，已出院{cured}，死亡{dead}，仍在院{treated}。",
    "截至{day}，出院{cured}，在院{treated}，死亡{dead}，累计报告{total}。",
    "截至{day}24时，{place}在院治疗{treated}（其中重型{severe}），出院{cured}，死亡{dead}，累计确诊{total}。",
)
RUNNING = (
    "{day}，{place}新增确诊病例{new}，累计确诊病例由前一日的{before}增至{after}。",
    "截至{day_before}24时，{place}累计报告确诊病例{before}；{day}新增{new}，截至{day}24时累计报告{after}。",
    "{place}此前累计报告本土确诊病例{before}，{day}新增{new}，累计达{after}。",
    "{day}0—24时，{place}新增本土无症状感染者{new}。截至当日24时，累计报告{after}，前一日为{before}。",
)
FLOWING = (
    "{day}，{place}定点医院新收治{added}，出院{gone}，在院人数由前一日的{before}变为{left}。",
    "前一日在院{before}，{day}新增{added}、出院{gone}，截至当日24时在院{left}。",
    "{day}8时，{place}集中隔离点在管人员{before}；当日新增{added}，解除{gone}；24时在管人员{left}。",
)
RANGES = (
    "病例{first}—病例{last}，居住于{district}，系此前确诊病例的密切接触者，共{number}。",
    "{day}，{place}新增本土无症状感染者{number}（无症状感染者{first}—无症状感染者{last}）。",
    "{day}，{place}新增确诊病例{number}，编号为病例{first}至病例{last}，均在闭环隔离管控中发现。",
    "病例{first}至病例{last}，共{number}，居住于{district}，均为隔离管控人员。",
    "{day}，{area}新增确诊病例{number}，即病例{first}—病例{last}，均居住于{district}，已落实终末消毒。",
)
RATES = (
    "抽检食品样品{number}批次，合格{part}批次，合格率为{share}。",
    "{area}{number}个国考断面中，水质优良断面{part}个，占{share}。",
    "{place}检查经营单位{number}家，其中{part}家符合要求，合格率{share}。",
    "{year}年，{place}{number}个重点项目中已开工{part}个，开工率为{share}。",
    "接受调查的{number}人中，{part}人表示满意，占{share}。",
    "{place}共有行政村{number}个，通宽带的行政村{part}个，占行政村总数的{share}。",
)
# fmt: on


def districts(draw: Draw) -> Passage:
    """Cases by district."""
    frame = draw.pick(DISTRICTS)
    names = draw.districts(draw.whole(2, 6))
    cases = [exactly(draw.whole(1, 89), "例") for _ in names]
    total = exactly(sum(one.value for one in cases), "例")
    clauses = [
        write(frame.item, {"name": name, "cases": one})
        for name, one in zip(names, cases, strict=True)
    ]
    fields: dict[str, Field] = {
        **_words(draw),
        "total": total,
        "count": str(len(names)),
        "names": join(names, "、", "和"),
        "values": join(cases, "、", "和"),
        "items": join(clauses, frame.separator, frame.last),
    }
    known = Relation("sum", identities.adds_up, (total, *cases))
    return passage(frame.sentence, write(frame.sentence, fields), [known])


def states(draw: Draw) -> Passage:
    """All cases by what became of them."""
    frame = draw.pick(STATES)
    numbers = draw.whole(200, 4000), draw.whole(30, 900), draw.whole(2, 19)
    cured, treated, dead = (exactly(one, "例") for one in numbers)
    total = exactly(sum(numbers), "例")
    fields: dict[str, Field] = {
        **_words(draw),
        "total": total,
        "cured": cured,
        "treated": treated,
        "dead": dead,
        "severe": exactly(draw.whole(1, 20), "例"),
    }
    known = Relation("sum", identities.adds_up, (total, cured, treated, dead))
    return passage(frame, write(frame, fields), [known], ["累计病例", "在院"])


def running(draw: Draw) -> Passage:
    """A running total of cases before and after a day."""
    frame = draw.pick(RUNNING)
    numbers = draw.whole(100, 9000), draw.whole(2, 99)
    before, new = (exactly(one, "例") for one in numbers)
    after = exactly(sum(numbers), "例")
    fields = {**_words(draw), "before": before, "new": new, "after": after}
    known = Relation("cumulative", identities.adds_up, (after, before, new))
    return passage(frame, write(frame, fields), [known], ["累计病例"])


def flowing(draw: Draw) -> Passage:
    """Those who are in hospital, after some came and some went."""
    frame = draw.pick(FLOWING)
    numbers = draw.whole(300, 2000), draw.whole(3, 99), draw.whole(3, 250)
    before, added, gone = (exactly(one, "人") for one in numbers)
    left = exactly(numbers[0] + numbers[1] - numbers[2], "人")
    fields = {**_words(draw), "before": before, "added": added, "gone": gone, "left": left}
    known = Relation("cumulative", identities.nets, (left, before, added, gone))
    return passage(frame, write(frame, fields), [known], ["在院"])


def identifiers(draw: Draw) -> Passage:
    """Cases numbered from one to another."""
    frame = draw.pick(RANGES)
    first, count = draw.whole(2, 6000), draw.whole(2, 1500)
    known = (
        exactly(count, "例"),
        identifier(first),
        identifier(first + count - 1),
    )
    fields: dict[str, Field] = {
        **_words(draw),
        **dict(zip(("number", "first", "last"), known, strict=True)),
        "district": draw.districts(1)[0],
    }
    relation = Relation("id_range", identities.counts, known)
    return passage(frame, write(frame, fields), [relation])


def rate(draw: Draw) -> Passage:
    """So many of so many things, and the share that they are."""
    frame = draw.pick(RATES)
    number = draw.whole(21, 900)
    part = draw.whole(number // 2, number - 1)
    share = percent(Fraction(part, number))
    stated = {
        "number": _without_unit(number),
        "part": _without_unit(part),
        "share": share,
    }
    known = Relation("share", identities.is_share, (share, stated["part"], stated["number"]))
    return passage(frame, write(frame, {**_words(draw), **stated}), [known])


def survey(draw: Draw) -> Passage:
    """A share of so few that most percentages are impossible."""
    frame = draw.pick(SURVEYS)
    number = draw.whole(21, 59)
    share = percent(Fraction(draw.whole(number // 2, number - 1), number))
    asked = _without_unit(number)
    known = Relation("granularity", identities.is_possible_share, (share, asked))
    fields = {**_words(draw), "number": asked, "share": share}
    return passage(frame, write(frame, fields), [known])


def listed(draw: Draw) -> Passage:
    """A number of things, and the things."""
    one = draw.pick(LISTS)
    count = draw.whole(3, min(6, len(one.items)))
    names = sorted(draw.some(one.items, count), key=one.items.index)
    items = [item(name) for name in names]
    number = exactly(len(items), "") if draw.chance(1, 4) else han(len(items), "")
    fields: dict[str, Field] = {
        **_words(draw),
        "number": number,
        "items": join(items, "、", one.last),
        "steps": join(
            [(f"{ordinal}是", step) for ordinal, step in zip("一二三四五六", items, strict=False)],
            "；",
        ),
    }
    known = Relation("enumeration", identities.adds_up, (number, *items))
    return passage(one.sentence, write(one.sentence, fields), [known])


def inspected(draw: Draw) -> Passage:
    """Things of several kinds that are counted, and all of them."""
    frame, names, classifier = draw.pick(INSPECTED)
    numbers = [draw.whole(3, 299) for _ in names]
    parts = [exactly(one, classifier) for one in numbers]
    total = exactly(sum(numbers), classifier)
    fields: dict[str, Field] = {
        **_words(draw),
        "total": total,
        "items": join([(name, part) for name, part in zip(names, parts, strict=True)], "、"),
    }
    known = Relation("sum", identities.adds_up, (total, *parts))
    return passage(frame, write(frame, fields), [known])


def _without_unit(value: int) -> Stated:
    return exactly(value, "")


def _words(draw: Draw) -> dict[str, Field]:
    month, day = draw.day()
    return {
        **draw.words(),
        "day": f"{month}月{day}日",
        "day_before": f"{month}月{day - 1}日",
    }
