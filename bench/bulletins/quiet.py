"""Sentences that tempt: their numbers look as if they had to agree, and a careful reader knows that they need not.

Parts that overlap or leave something out, plans, other periods, regions and bases, questions with several answers.
"""
# ruff: noqa: E501 - a sentence is one line, and Chinese counts double

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from bench.bulletins.draw import YI, Draw, exactly, moved, percent, points
from bench.bulletins.stated import Number, Stated
from bench.bulletins.text import join, passage, write
from bench.bulletins.words import FLOWS, OPEN_SPLITS, RATES, SERIES

if TYPE_CHECKING:
    from bench.bulletins.stated import Pieces
    from bench.bulletins.text import Field, Passage
    from bench.bulletins.words import Split


class Frame(NamedTuple):
    """A sentence, the clause for each part that stands in its {items}, and what separates these."""

    sentence: str
    item: str
    separator: str = "，"


# fmt: off
OPEN = (
    Frame("{year}年，{place}{whole}{total}，其中{items}。", "{name}{value}"),
    Frame("全年{place}{whole}{total}，比上年{rate}。其中，{items}。", "{name}{value}，{rate}", "；"),
    Frame("全年{whole}{total}。其中，{items}等。", "{name}{value}", "、"),
    Frame("{year}年，{place}{whole}{total}，其中规模较大的有：{items}。", "{name}{value}，{rate}", "；"),
    Frame("{year}年{place}{whole}{total}。主要构成中，{items}。", "{name}占{share}"),
)
PLAIN = (
    # a plan is no result
    "{year}年，{place}{series}增长{percent1}，预期目标为增长{percent2}左右。{next_year}年{series}预期增长{percent3}左右。",
    "到{plan_year}年，{place}力争{series}达到{money1}以上，{year}年为{money2}。",
    # another period
    "{month}月，{place}{flow}同比增长{percent1}，上月增长{percent2}，去年同月增长{percent3}。",
    "{year}年，{place}{flow}比上年增长{percent1}，比{base_year}年增长{percent6}。",
    "一季度，{place}{flow}增长{percent1}，二季度增长{percent3}，上半年增长{percent2}，三季度增长{percent4}。",
    # another place
    "{year}年，{place}{flow}增长{percent1}，全国增长{percent2}，周边三市分别增长{percent3}、{percent4}和{percent5}。",
    # another basis
    "{year}年，{place}地区生产总值{money1}，按不变价格计算，比上年增长{percent1}；上年地区生产总值为{money3}。",
    "{month}月，{place}居民消费价格同比上涨{percent1}，环比上涨{percent2}。",
    "{year}年，{place}居民人均可支配收入名义增长{percent1}，扣除价格因素实际增长{percent2}。",
    "{year}年，{place}税收收入同口径增长{percent1}，按自然口径下降{percent2}。",
    "{year}年，{place}出口以人民币计增长{percent1}，以美元计增长{percent2}。",
    # several answers
    "调查显示（多选），{percent6}的企业反映用工难，{percent7}的企业反映融资难，{percent8}的企业反映成本高。",
    "{percent6}的居民选择步行，{percent7}的居民选择公共交通，部分居民兼有两种方式。",
    # nothing is said of the rest
    "{year}年，{place}对外贸易前三大伙伴占进出口总额的比重分别为{percent3}、{percent2}和{percent1}。",
    "全年规模以上工业中，装备制造业增加值增长{percent1}，占规模以上工业增加值的比重为{percent6}；高技术制造业增加值增长{percent2}，占规模以上工业增加值的比重为{percent7}。",
    "{year}年，{place}{series}约{money4}，较上年有所增加，其中上半年接近{money5}。",
    # different things that sound alike
    "{year}年末，{place}户籍人口{people1}，常住人口{people2}，其中外来人口{people3}。",
    "{year}年，{place}居民人均可支配收入{income1}，人均消费支出{income2}，人均地区生产总值{income3}。",
    "{place}新登记市场主体{registered}，其中新登记企业{firms}；注销企业{closed}，年末实有市场主体{existing}。",
    "{year}年，{place}建成并投入使用幼儿园{schools}，新增学位{seats}，惠及家庭{families}。",
    "{place}第{ordinal}届职工运动会共设{count1}个大项，来自{count2}个县区的代表队参加。",
    "{month}月{day}日，项目通过评审；此前的{month}月初，评审组实地踏勘了{count1}个点位。",
    "{rate_name}为{percent6}，高于全省平均水平，比年度目标高{points1}。",
)
SIZES = {
    "income1": (30000, 50000, "元"), "income2": (18000, 27000, "元"), "income3": (60000, 150000, "元"),
    "registered": (9001, 13000, "户"), "firms": (3001, 4500, "户"), "closed": (501, 900, "户"), "existing": (90001, 130000, "户"),
    "schools": (12, 39, "所"), "seats": (9001, 12000, "个"), "families": (6001, 8000, "户"),
}
# fmt: on


def open_list(draw: Draw) -> Passage:
    """Some parts of a total."""
    frame, split = draw.pick(OPEN), draw.pick(OPEN_SPLITS)
    total = draw.amount(split.low, split.high)
    parts = [Fraction(int(total * draw.whole(8, 45)) // 100) for _ in split.parts]
    number = draw.number(split.measure, parts)
    fields: dict[str, Field] = {
        **_words(draw),
        "whole": split.whole,
        "total": Stated(total, number),
        "rate": moved(percent(draw.growth(-60, 120))),
        "items": join(
            [
                _item(draw, frame, split, (name, total, part), number)
                for name, part in zip(split.parts, parts, strict=True)
            ],
            frame.separator,
        ),
    }
    return passage(frame.sentence, write(frame.sentence, fields), [])


def _item(
    draw: Draw, frame: Frame, split: Split, row: tuple[str, Fraction, Fraction], number: Number
) -> Pieces:
    name, total, part = row
    return write(
        frame.item,
        {
            "name": name,
            "whole": split.whole,
            "value": Stated(part, number),
            "share": percent(part / total),
            "rate": moved(percent(draw.growth(-60, 120))),
        },
    )


def plain(draw: Draw) -> Passage:
    """A sentence whose numbers are independent of each other."""
    frame = draw.pick(PLAIN)
    series = draw.pick([one for one in SERIES if one.measure == "money"])
    fields: dict[str, Field] = {
        **_words(draw),
        **_numbers(draw),
        "series": series.name,
        "flow": draw.pick(FLOWS),
        "rate_name": draw.pick(RATES).name,
    }
    return passage(frame, write(frame, fields), [])


def _numbers(draw: Draw) -> dict[str, Field]:
    money = Number("亿元", YI, 2)
    least = draw.whole(10, 40)
    small = sorted(draw.some(range(least, least + 60), 5))
    level = draw.amount(10**11, 10**12)
    numbers: dict[str, Field] = {
        **{f"percent{at}": percent(Fraction(one, 1000)) for at, one in enumerate(small, 1)},
        **{f"percent{at}": percent(Fraction(draw.whole(380, 680), 1000)) for at in (6, 7, 8)},
        "points1": points(Fraction(draw.whole(3, 30), 1000)),
        "money1": Stated(level, money),
        "money2": Stated(level * 4 / 5, money),
        "money3": Stated(level * 11 / 12, money),
        "money4": Stated(level, Number("亿元", YI)),
        "money5": Stated(level / 2, Number("亿元", YI)),
        "people1": _people(draw, 400, 500),
        "people2": _people(draw, 501, 600),
        "people3": _people(draw, 50, 150),
    }
    numbers |= {
        name: exactly(draw.whole(low, high), classifier)
        for name, (low, high, classifier) in SIZES.items()
    }
    return numbers | {f"count{at}": str(draw.whole(4, 30)) for at in (1, 2)}


def _people(draw: Draw, low: int, high: int) -> Stated:
    return Stated(
        Fraction(draw.whole(low * 10**4, high * 10**4)), Number("万人", Fraction(10**4), 2)
    )


def _words(draw: Draw) -> dict[str, Field]:
    return {
        **draw.words(),
        "plan_year": str(draw.year + 5),
        "next_year": str(draw.year + 1),
        "base_year": str(draw.year - 3),
        "month": str(draw.whole(3, 12)),
        "day": str(draw.whole(11, 28)),
        "ordinal": draw.pick("三四五六七八九"),
    }
