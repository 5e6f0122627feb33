"""The growth of a total lies between that of its parts, and weighs them by their levels."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROWS = [
    # text, verdict of the bounds, verdict of the weighted mean; None where it is not to be said
    (
        "货物进出口总额362.8亿元，增长8.2%。其中，出口214.5亿元，增长9.5%；进口148.3亿元，增长6.4%。",
        "consistent",
        "consistent",
    ),
    (
        "货物进出口总额362.8亿元，增长7.2%。其中，出口214.5亿元，增长9.5%；进口148.3亿元，增长6.4%。",
        "consistent",
        "inconsistent",
    ),
    (
        "货物进出口总额362.8亿元，增长10.2%。其中，出口214.5亿元，增长9.5%；进口148.3亿元，增长6.4%。",
        "inconsistent",
        "inconsistent",
    ),
    (
        "一般公共预算收入58.36亿元，增长5.0%，其中税收收入41.27亿元，增长6.2%；非税收入17.09亿元，增长2.2%。",
        "consistent",
        "consistent",
    ),
    # a share told in between is no part of the growth after it
    (
        "收入362.8亿元，为年初预算的75.1%，增长8.2%，同口径增长9.9%。其中，省级收入214.5亿元，增长9.5%；市级收入148.3亿元，增长6.4%。",
        "consistent",
        "consistent",
    ),
    # what was told as a part is not the whole of the next division
    (
        (
            "全市投资增长2.8%。分领域看，制造业投资增长9.9%，房地产开发投资下降22.7%。"
            "分产业看，第一产业投资增长2.1%，第二产业投资增长1.9%，第三产业投资增长4.1%。"
        ),
        None,
        None,
    ),
    (
        "全市投资增长5.8%。分产业看，第一产业投资增长2.1%，第二产业投资增长1.9%，第三产业投资增长4.1%。",
        "inconsistent",
        None,
    ),
    # one part falls while the other grows
    (
        "保费收入34.5亿元，增长3.4%。其中，财产险12.3亿元，下降4.0%；人身险22.2亿元，增长8.0%。",
        "consistent",
        "consistent",
    ),
    (
        "保费收入34.5亿元，增长5.4%。其中，财产险12.3亿元，下降4.0%；人身险22.2亿元，增长8.0%。",
        "consistent",
        "inconsistent",
    ),
    # real growth does not follow from levels at current prices: only the bounds hold
    (
        "地区生产总值1386.4亿元，增长6.5%。其中，第一产业增加值154.2亿元，增长3.1%；第二产业增加值521.7亿元，增长6.2%；第三产业增加值710.5亿元，增长7.4%。",
        "consistent",
        None,
    ),
    (
        "地区生产总值1386.4亿元，增长8.5%。其中，第一产业增加值154.2亿元，增长3.1%；第二产业增加值521.7亿元，增长6.2%；第三产业增加值710.5亿元，增长7.4%。",
        "inconsistent",
        None,
    ),
    # a part without growth, parts of an open list, per head, another year, shares
    (
        "货物进出口总额362.8亿元，增长10.2%。其中，出口214.5亿元，增长9.5%；进口148.3亿元。",
        None,
        None,
    ),
    (
        "货物进出口总额372.8亿元，增长10.2%。其中，对东盟出口114.5亿元，增长9.5%；对欧盟出口48.3亿元，增长6.4%。",
        None,
        None,
    ),
    (
        "全体居民人均可支配收入31240元，增长9.2%。其中，城镇居民41268元，增长7.1%；农村居民19873元，增长8.4%。",
        None,
        None,
    ),
    (
        "2021年进出口总额362.8亿元，增长10.2%；2020年出口198.7亿元，增长4.1%，进口131.2亿元，增长2.6%。",
        None,
        None,
    ),
    (
        "货物进出口总额362.8亿元，增长8.2%。其中，出口214.5亿元，占59.1%；进口148.3亿元，占40.9%。",
        None,
        None,
    ),
    # growth alone, of all parts of a known division
    (
        "全年投资增长2.8%。第一产业投资、第二产业投资和第三产业投资分别增长1.7%、增长0.7%和增长3.9%。",
        "consistent",
        None,
    ),
    (
        "全年投资增长4.8%。第一产业投资、第二产业投资和第三产业投资分别增长1.7%、增长0.7%和增长3.9%。",
        "inconsistent",
        None,
    ),
    (
        "社会消费品零售总额下降6.9%，其中商品零售额下降1.7%，餐饮收入增长16.1%。",
        "inconsistent",
        None,
    ),
    ("全年投资增长4.8%。工业投资、房地产投资和农业投资分别增长1.7%、0.7%和3.9%。", None, None),
    # what grows without a refund is not the level beside it
    (
        "一般公共预算收入58.36亿元，剔除缓税因素后增长3.0%，其中税收收入41.27亿元，剔除缓税因素后增长1.2%；非税收入17.09亿元，剔除缓税因素后增长14.2%。",
        "consistent",
        None,
    ),
    (
        "一般公共预算收入58.36亿元，同口径增长9.0%，其中税收收入41.27亿元，增长6.2%；非税收入17.09亿元，增长2.2%。",
        None,
        None,
    ),
]


@pytest.mark.parametrize(("text", "bounds", "mean"), ROWS, ids=[row[0] for row in ROWS])
def test_the_growth_of_a_total_follows_from_its_parts(
    text: str, bounds: str | None, mean: str | None
) -> None:
    found = {
        "mean" if "part" in {operand["role"] for operand in one["figures"]} else "bounds": one[
            "verdict"
        ]
        for one in check_reply(text)["relations"]
        if one["kind"] == "weighted_growth"
    }
    assert (found.get("bounds"), found.get("mean")) == (bounds, mean)


def test_one_total_grows_with_the_parts_of_each_of_its_divisions() -> None:
    text = (
        "全年社会消费品零售总额362.8亿元，增长8.2%。按经营地分，城镇零售额262.8亿元，增长7.6%；乡村零售额100.0亿元，增长9.8%。"
        "按消费类型分，商品零售额314.5亿元，增长7.5%；餐饮收入48.3亿元，增长12.9%。"
    )
    told = [one for one in check_reply(text)["relations"] if "∈ [" in one["expression"]]
    assert [one["figures"][1]["text"] for one in told] == ["7.6%", "7.5%"]


def _table(heads: str, rows: list[tuple[str, ...]]) -> str:
    """A table with bars, of heads and rows."""
    lines = [f"| {heads} |", f"|{'---|' * (heads.count('|') + 1)}"]
    return "\n".join(lines + [f"| {' | '.join(row)} |" for row in rows])


NOW = [("轴承", "8642.5"), ("齿轮", "3186.4"), ("法兰", "1240.8"), ("合计", "13069.7")]
THEN = ["7120.3", "2412.6", "1225.9", "10758.8"]
GROWTH = ["21.38", "32.07", "1.22"]
HEADS = [
    # heads, which level comes first
    ("产品 | 本期（万元） | 上年同期（万元） | 同比增减（%）", "now"),
    ("产品 | 2023年（万元） | 2022年（万元） | 增长（%）", "now"),
    ("产品 | 2022年（万元） | 2023年（万元） | 增长（%）", "then"),
    ("产品 | 上年数（万元） | 本年数（万元） | 增长（%）", "then"),
]


@pytest.mark.parametrize(("whole", "verdict"), [("21.48", "consistent"), ("24.48", "inconsistent")])
@pytest.mark.parametrize(("heads", "first"), HEADS, ids=[row[0] for row in HEADS])
def test_in_a_table_a_growth_is_of_the_later_of_two_columns(
    heads: str, first: str, whole: str, verdict: str
) -> None:
    rows = [
        (name, *((now, then) if first == "now" else (then, now)), growth)
        for (name, now), then, growth in zip(NOW, THEN, [*GROWTH, whole], strict=True)
    ]
    reply = check_reply(_table(heads, rows))
    told = [one for one in reply["relations"] if "Σ" in one["expression"]]
    assert [(one["verdict"], "8642.5" in one["expression"]) for one in told] == [(verdict, True)]
