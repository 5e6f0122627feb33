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
