"""A balance, an amount per head: what follows from two other levels."""
# ruff: noqa: E501 - a sentence is one line, and Chinese counts double

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from bench.bulletins import identities
from bench.bulletins.draw import WAN, YI, Draw, bare, moved, percent
from bench.bulletins.stated import Number, Stated
from bench.bulletins.text import Relation, passage, write

if TYPE_CHECKING:
    from bench.bulletins.text import Field, Passage


class Frame(NamedTuple):
    """A sentence; `surplus` where its words say which of the two is greater."""

    sentence: str
    surplus: bool | None = None


# fmt: off
BALANCES = (
    Frame("{year}年，{place}货物进出口总额{total}，其中出口{more_or_less}，进口{other}；贸易{balance}。"),
    Frame("全年{place}货物进出口总额{total}，比上年{rate}。其中，出口{more_or_less}，进口{other}。货物进出口{balance}。"),
    Frame("{year}年{place}出口{more_or_less}，进口{other}，贸易{balance}。"),
    Frame("据海关统计，{year}年，{place}出口总额{more_or_less}，进口总额{other}，实现贸易顺差{size}。", surplus=True),
    Frame("{year}年，{place}进口{other}，出口{more_or_less}，进出口逆差为{size}。", surplus=False),
    Frame("{month}月，{place}出口{more_or_less}，进口{other}，贸易顺差{size}。", surplus=True),
    Frame("{year}年，{place}服务出口{more_or_less}，服务进口{other}，服务贸易{balance}。"),
    Frame("{year}年{place}货物贸易方面，出口{more_or_less}、进口{other}，收支相抵，{balance}。"),
    Frame("{year}年，{place}规模以上工业企业中，盈利企业盈利额{more_or_less}，亏损企业亏损额{other}，盈亏相抵后实现利润总额{size}。", surplus=True),
    Frame("全年{place}跨境收入{more_or_less}，跨境支出{other}，收支{balance}。"),
)
BUDGET_BALANCES = (
    Frame("{year}年，{place}社会保险基金收入{more_or_less}，支出{other}，当年收支结余{size}。", surplus=True),
    Frame("{year}年，{place}一般公共预算收入{more_or_less}，一般公共预算支出{other}，收支差额{size}。", surplus=False),
    Frame("{year}年，{area}国有资本经营预算收入{more_or_less}，支出{other}，收支相抵结余{size}。", surplus=True),
)
PAYMENTS = (
    "{year}年，我国经常账户{all}，其中，货物贸易{goods}，服务贸易{services}，初次收入{first}，二次收入{second}。",
    "{year}年，经常账户{all}。其中，货物贸易{goods}，服务贸易{services}，初次收入{first}，二次收入{second}。",
    "全年货物贸易{goods}，服务贸易{services}，初次收入{first}，二次收入{second}，经常账户合计{all}。",
)
VITAL = (
    "{year}年，{place}人口出生率为{births}，死亡率为{deaths}，自然增长率为{natural}。",
    "全年{place}出生人口{born}，死亡人口{died}，自然增加人口{grown}。",
    "全年出生人口{born}，出生率为{births}；死亡人口{died}，死亡率为{deaths}；自然增长率为{natural}。",
    "{year}年{place}人口自然增长率为{natural}，其中出生率{births}，死亡率{deaths}。",
)
HEADS = (
    Frame("{year}年，{place}地区生产总值{total}，常住人口{people}，人均地区生产总值{each}。"),
    Frame("{place}{year}年平均常住人口{people}，实现地区生产总值{total}，人均地区生产总值{each}。"),
    Frame("{year}年，{place}居民消费支出{total}，按年平均人口{people}计算，人均支出{each}。"),
    Frame("{year}年，{place}实现地区生产总值{total}，按年平均常住人口{people}计算，人均地区生产总值为{each}。"),
    Frame("{year}年{place}地区生产总值为{total}，年平均人口为{people}，人均GDP达到{each}。"),
    Frame("{place}常住人口为{people}，{year}年社会消费品零售总额{total}，人均社会消费品零售额{each}。"),
    Frame("{year}年，{place}一般公共预算支出{total}，按常住人口{people}计算，人均支出{each}。"),
    Frame("{place}现有常住人口{people}，{year}年地区生产总值达{total}，人均{each}。"),
    Frame("{year}年末，{place}住户存款余额{total}，常住人口{people}，人均住户存款{each}。"),
    Frame("{year}年{place}卫生总费用{total}，人均卫生总费用{each}，常住人口为{people}。"),
)
PER_UNIT = (
    "{year}年，{place}粮食播种面积{area}，粮食总产量{grain}，平均每公顷产量{yield_}。",
    "{year}年{place}粮食总产量{grain}，播种面积{area}，单产为每公顷{yield_}。",
)
GAPS = (
    "{year}年，{place}城镇居民人均可支配收入{town}，农村居民人均可支配收入{country}，城乡居民人均可支配收入之比为{gap}。",
    "{year}年{place}城镇居民人均可支配收入{town}，是农村居民人均可支配收入{country}的{gap_times}。",
    "按常住地分，{year}年{place}城镇居民人均可支配收入{town}，农村居民人均可支配收入{country}，城乡居民收入比值为{gap}（农村居民收入=1）。",
    "{year}年，{place}农村居民人均可支配收入{country}，城镇居民人均可支配收入{town}，城乡收入比为{ratio}∶1。",
)
EXECUTED = (
    "{year}年，{place}{name}预算为{planned}，实际完成{actual}，为预算的{rate}。",
    "{year}年，{place}{name}完成{actual}，完成年初预算{planned}的{rate}。",
    "{place}{name}年初预算{planned}，全年执行{actual}，完成预算的{rate}。",
    "{year}年{place}{name}{actual}，为年度预算{planned}的{rate}。",
)
BUDGETED = ("税收收入", "教育支出", "科学技术支出", "社会保障和就业支出", "卫生健康支出", "农林水支出", "城乡社区支出", "公共安全支出")
# fmt: on
YUAN = Number("元", Fraction(1))
PER_MILLE = Fraction(1, 1000)


def balance(draw: Draw) -> Passage:
    """Exports and imports, revenue and expenditure, and the difference."""
    return _balance(draw, draw.pick((*BALANCES, *BUDGET_BALANCES)))


def budget(draw: Draw) -> Passage:
    """Revenue and expenditure, or a line of the budget and what came of it."""
    if draw.chance(1, 3):
        return _balance(draw, draw.pick(BUDGET_BALANCES))
    frame, name = draw.pick(EXECUTED), draw.pick(BUDGETED)
    planned = draw.amount(10**9, 10**11)
    actual = Fraction(int(planned * draw.whole(905, 1085) / 1000))
    number = draw.number("money", (planned, actual))
    stated = {
        "planned": Stated(planned, number),
        "actual": Stated(actual, number),
        "rate": percent(actual / planned),
    }
    known = Relation(
        "share", identities.is_share, (stated["rate"], stated["actual"], stated["planned"])
    )
    fields = {**_words(draw), **stated, "name": name}
    return passage(frame, write(frame, fields), [known], topics=(name,))


def _balance(draw: Draw, frame: Frame) -> Passage:
    amounts = draw.some(range(10**6, 2 * 10**7), 2)
    surplus = draw.chance(1, 2) if frame.surplus is None else frame.surplus
    first, second = (Fraction(one * 10**3) for one in sorted(amounts, reverse=surplus))
    if abs(first - second) * 20 < first:
        return _balance(draw, frame)
    number = draw.number("money", (first, second, first - second))
    stated = [Stated(one, number) for one in (first, second, first - second, first + second)]
    fields: dict[str, Field] = {
        **_words(draw),
        "more_or_less": stated[0],
        "other": stated[1],
        "size": stated[2],
        "balance": moved(stated[2], ("顺差", "逆差")),
        "total": stated[3],
        "rate": moved(percent(draw.growth())),
    }
    relations = [
        Relation("balance", identities.is_difference, (stated[2], stated[0], stated[1])),
        Relation("sum", identities.adds_up, (stated[3], stated[0], stated[1])),
    ]
    return passage(frame.sentence, write(frame.sentence, fields), relations)


def payments(draw: Draw) -> Passage:
    """Surpluses and deficits that make one of either."""
    frame = draw.pick(PAYMENTS)
    signs = {"goods": 1, "services": -1, "first": -1, "second": draw.pick((1, -1))}
    number = Number("亿元", YI, draw.pick((0, 1)))
    parts = {
        name: Stated(sign * draw.whole(50, 2000) * YI + sign * draw.whole(0, 10**8), number)
        for name, sign in signs.items()
    }
    total = sum((part.value for part in parts.values()), Fraction(0))
    if abs(total) < 20 * YI:
        return payments(draw)
    whole = Stated(total, number)
    words = ("顺差", "逆差")
    fields: dict[str, Field] = {
        **_words(draw),
        "all": moved(whole, words),
        **{name: moved(part, words) for name, part in parts.items()},
    }
    known = Relation("sum", identities.adds_up, (whole, *parts.values()))
    return passage(frame, write(frame, fields), [known])


def vital(draw: Draw) -> Passage:
    """Births less deaths."""
    frame = draw.pick(VITAL)
    people = draw.amount(5 * 10**5, 9 * 10**6)
    births = Fraction(int(people * draw.whole(600, 1300) / 10**5))
    deaths = Fraction(int(people * draw.whole(500, 900) / 10**5))
    if births - deaths < people / 2000:
        return vital(draw)
    rates = [
        Stated(one / people, Number("‰", PER_MILLE, 2)) for one in (births - deaths, births, deaths)
    ]
    persons = [Stated(one, Number("万人", WAN, 2)) for one in (births - deaths, births, deaths)]
    fields: dict[str, Field] = {
        **_words(draw),
        **dict(zip(("natural", "births", "deaths"), rates, strict=True)),
        **dict(zip(("grown", "born", "died"), persons, strict=True)),
    }
    relations = [
        Relation("balance", identities.is_difference, tuple(rates)),
        Relation("balance", identities.is_difference, tuple(persons)),
    ]
    return passage(frame, write(frame, fields), relations, ["出生"])


def per_head(draw: Draw) -> Passage:
    """A total over the people it is for."""
    frame = draw.pick(HEADS)
    people = draw.amount(6 * 10**5, 9 * 10**6)
    total = people * draw.whole(20000, 150000) + draw.whole(1, 10**6)
    stated = {
        "total": Stated(total, Number("亿元", YI, 2)),
        "people": Stated(people, Number("万人", WAN, 2)),
        "each": Stated(total / people, YUAN),
    }
    is_exact = "平均" in frame.sentence or "计算" in frame.sentence
    identity = identities.is_quotient if is_exact else identities.is_about_quotient
    operands = stated["each"], stated["total"], stated["people"]
    known = Relation("per_capita", identity, operands)
    return passage(frame.sentence, write(frame.sentence, {**_words(draw), **stated}), [known])


def per_unit(draw: Draw) -> Passage:
    """A harvest over the area it grew on."""
    frame = draw.pick(PER_UNIT)
    area = draw.amount(10**5, 10**6)
    grain = area * draw.whole(4500, 7500) / 1000
    stated = {
        "area": Stated(area, Number("万公顷", WAN, 2)),
        "grain": Stated(grain, Number("万吨", WAN, 2)),
        "yield_": Stated(grain / area, Number("公斤", Fraction(1, 1000))),
    }
    known = Relation(
        "per_capita", identities.is_quotient, (stated["yield_"], stated["grain"], stated["area"])
    )
    return passage(frame, write(frame, {**_words(draw), **stated}), [known])


def income_gap(draw: Draw) -> Passage:
    """Incomes in town and country, and how many times one is the other."""
    frame = draw.pick(GAPS)
    country = Fraction(draw.whole(11000, 30000))
    town = Fraction(int(country * draw.whole(140, 280) / 100) + draw.whole(1, 99))
    stated = {
        "town": Stated(town, YUAN),
        "country": Stated(country, YUAN),
        "gap": bare(town / country, 2),
        "gap_times": bare(town / country, 2, suffix="倍"),
        "ratio": bare(town / country, 2),
    }
    relations = [
        Relation("ratio", identities.is_quotient, (stated[name], stated["town"], stated["country"]))
        for name in ("gap", "gap_times", "ratio")
    ]
    return passage(
        frame,
        write(frame, {**_words(draw), **stated}),
        relations,
    )


def _words(draw: Draw) -> dict[str, Field]:
    return {**draw.words(), "month": str(draw.whole(3, 12))}
