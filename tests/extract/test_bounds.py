"""What the words around a number allow: every qualifier, its interval, and that the hedge stays outside the span."""

from __future__ import annotations

from decimal import Decimal

import pytest

from flows.extract import bounds
from flows.extract.document import extract_text

INTERVALS = [
    # sentence, span, qualifier, interval in the canonical unit
    # as stated: half a unit of the last place; what is counted and written out in full is exact
    ("物价上涨6.8%。", "6.8%", "eq", "[6.75, 6.85]"),
    ("物价上涨6.80%。", "6.80%", "eq", "[6.795, 6.805]"),
    ("总额1.2亿元。", "1.2亿元", "eq", "[115000000, 125000000]"),
    ("到场1234人。", "1234人", "eq", "1234"),
    ("到场一百二十三人。", "一百二十三人", "eq", "123"),
    ("到场3.2万人。", "3.2万人", "eq", "[31500, 32500]"),
    ("投放达到500吨。", "500吨", "eq", "[499500, 500500]"),
    ("投放达500吨。", "500吨", "eq", "[499500, 500500]"),
    # gt means above, without an end
    ("人口超300万人。", "300万人", "gt", "(3000000, +∞)"),
    ("人口逾300万人。", "300万人", "gt", "(3000000, +∞)"),
    ("人口突破300万人。", "300万人", "gt", "(3000000, +∞)"),
    ("人口超过300万人。", "300万人", "gt", "(3000000, +∞)"),
    # ge means at least
    ("人口300万人以上。", "300万人", "ge", "[3000000, +∞)"),
    ("至少40人到场。", "40人", "ge", "[40, +∞)"),
    ("面积不低于20亩。", "20亩", "ge", None),
    ("到场不少于40人。", "40人", "ge", "[40, +∞)"),
    # lt means below
    ("到场不足40人。", "40人", "lt", "(−∞, 40)"),
    ("到场不到40人。", "40人", "lt", "(−∞, 40)"),
    ("占比低于5%。", "5%", "lt", "(−∞, 5)"),
    # le means at most
    ("波动不超过5%。", "5%", "le", "(−∞, 5]"),
    ("波动控制在5%以内。", "5%", "le", "(−∞, 5]"),
    ("限额30人以下。", "30人", "le", "(−∞, 30]"),
    ("最多30人。", "30人", "le", "(−∞, 30]"),
    # gt_approx means and some, up to the next place
    ("受理2300余起。", "2300余起", "gt_approx", "(2300, 2400]"),
    ("到场1200多人。", "1200多人", "gt_approx", "(1200, 1300]"),
    ("到场20多万人。", "20多万人", "gt_approx", "(200000, 300000]"),
    ("到场十几人。", "十几人", "gt_approx", "(10, 20)"),
    # lt_approx means somewhat below
    ("到场近200人。", "200人", "lt_approx", "(100, 200)"),
    ("到场将近200人。", "200人", "lt_approx", "(100, 200)"),
    # approx means around, the same either way
    ("约200吨。", "200吨", "approx", "[190000, 210000]"),
    ("200吨左右。", "200吨", "approx", "[190000, 210000]"),
    ("大约1234人。", "1234人", "approx", None),
    ("200吨上下。", "200吨", "approx", "[190000, 210000]"),
    # a range has both
    ("增幅20—30%。", "20—30%", "range", "[20, 30]"),
]


@pytest.mark.parametrize(
    ("sentence", "span", "qualifier", "interval"), INTERVALS, ids=[row[0] for row in INTERVALS]
)
def test_a_stated_number_is_an_interval(
    sentence: str, span: str, qualifier: str, interval: str | None
) -> None:
    """An `interval` of None is not specified in digits: its width is a convention or a unit's factor."""
    (figure,) = extract_text(sentence).figures
    assert (figure.text, figure.qualifier) == (span, qualifier)
    assert interval is None or str(figure.interval) == interval


@pytest.mark.parametrize("sentence", ["约1234吨。", "大约56.7%。", "3.21亿元左右。", "约20人。"])
def test_about_is_symmetric_and_wider_than_the_number_alone(sentence: str) -> None:
    (about,) = extract_text(sentence).figures
    (alone,) = extract_text(about.text + "。").figures
    assert about.interval.low is not None
    assert about.interval.high is not None
    assert about.value is not None
    assert about.value - about.interval.low == about.interval.high - about.value
    assert about.interval.width is not None
    assert alone.interval.width is not None
    assert about.interval.width > alone.interval.width


BEFORE = [
    # what stands before the number, the number, the bound
    ("总数超", "300万", "gt"),
    ("总数不超过", "300万", "le"),
    ("总数未超过", "300万", "le"),
    ("接近", "40人", "lt_approx"),
    ("大约", "40人", "approx"),
    ("签约", "28个", "eq"),
    ("节约", "28吨", "eq"),
    ("附近", "3家", "eq"),
    ("最近", "3家", "eq"),
    ("突破了", "40亿元", "gt"),
    ("超过人民币", "40亿元", "gt"),
    ("每天不少于", "3次", "ge"),
    ("", "3次", "eq"),
]


@pytest.mark.parametrize(
    ("left", "number", "bound"), BEFORE, ids=[row[0] + row[1] for row in BEFORE]
)
def test_a_hedge_before_the_number(left: str, number: str, bound: str) -> None:
    assert bounds.before(left, number)[0] == bound


AFTER = [
    ("以上的家庭", "ge"),
    ("以下罚款", "le"),
    ("以内。", "le"),
    ("左右。", "approx"),
    ("上下浮动", "approx"),
    ("有余。", "gt_approx"),
    ("以上海为例", "eq"),
    ("的企业", "eq"),
    ("内蒙古", "eq"),
    ("", "eq"),
]


@pytest.mark.parametrize(("right", "bound"), AFTER, ids=[row[0] or "nothing" for row in AFTER])
def test_a_hedge_after_the_number(right: str, bound: str) -> None:
    assert bounds.after(right) == bound


def test_a_hedge_inside_the_number_outranks_the_one_before_it() -> None:
    """近 and 余 would pull apart: what stands in the number itself is the closer word."""
    (figure,) = extract_text("到场近两千余人。").figures
    assert figure.qualifier == "gt_approx"


def test_a_bound_mirrors_with_the_sign_of_a_fall() -> None:
    (figure,) = extract_text("产量比上年下降超过20%。").figures
    assert figure.value == Decimal(20)
    assert str(figure.signed) == "(−∞, -20)"
