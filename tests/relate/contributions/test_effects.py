"""What parts pull, and at what rate they contribute, against the growth of their whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.relate.judging import Judge, Judged


ROWS: list[tuple[str, Judged]] = [
    # text, the operands and the verdict of each relation of contribution
    # the growth of the part itself, held against that of the whole before its effect
    (
        "三大行业增长13.7%，高出全区工业6.3个百分点，对全区工业贡献率为134.4%，拉动全区工业增长9.9个百分点。",
        [],
    ),
    (
        "全年财政总收入增长8.4%，中央级收入和地方级收入分别拉动财政总收入增长2.5个百分点和5.9个百分点。",
        [(["8.4%", "2.5个百分点", "5.9个百分点"], "consistent")],
    ),
    (
        "全年财政总收入增长8.4%，中央级收入和地方级收入分别拉动财政总收入增长2.5个百分点和6.9个百分点。",
        [(["8.4%", "2.5个百分点", "6.9个百分点"], "inconsistent")],
    ),
    (
        "财政总收入的增长由中央级收入（拉动2.5个百分点）和地方级收入（拉动5.9个百分点）共同推动，财政总收入增速为8.4%。",
        [(["8.4%", "2.5个百分点", "5.9个百分点"], "consistent")],
    ),
    (
        "投资增长9.0%。工业拉动投资增长3.6个百分点，贡献率为40.0%。",
        [(["40.0%", "3.6个百分点", "9.0%"], "consistent")],
    ),
    (
        "投资增长9.0%。工业拉动投资增长3.6个百分点，贡献率为48.0%。",
        [(["48.0%", "3.6个百分点", "9.0%"], "inconsistent")],
    ),
    (
        "第一产业、第二产业和第三产业对经济增长的贡献率分别为6.2%、38.5%和55.3%。",
        [(["6.2%", "38.5%", "55.3%"], "consistent")],
    ),
    (
        "第一产业、第二产业和第三产业对经济增长的贡献率分别为6.2%、38.5%和65.3%。",
        [(["6.2%", "38.5%", "65.3%"], "inconsistent")],
    ),
    # the growth of the part itself is not that of the whole
    ("汽车业产值190亿元，增长20.8%，对工业增长的贡献率为30.0%，拉动增长4.2个百分点。", []),
    # a growth from the month or quarter before, told between, is not the yearly one that parts pull
    (
        "上半年地区生产总值同比增长5.6%，二季度环比增长1.4%。投资对经济增长的贡献率为37.5%，拉动经济增长2.1个百分点。",
        [(["37.5%", "2.1个百分点", "5.6%"], "consistent")],
    ),
    (
        "上半年地区生产总值同比增长5.6%，二季度环比增长1.4%。投资对经济增长的贡献率为57.5%，拉动经济增长2.1个百分点。",
        [(["57.5%", "2.1个百分点", "5.6%"], "inconsistent")],
    ),
    (
        "国内生产总值同比增长5.0%，其中服务业增长6.2%。从环比看，一季度国内生产总值增长1.2%。内需对经济增长的贡献率为84.0%，拉动GDP增长4.2个百分点。",
        [(["84.0%", "4.2个百分点", "5.0%"], "consistent")],
    ),
    (
        "1—5月全市用电量同比增长8.0%，5月环比增长2.1%。二产拉动用电量增长6.0个百分点，贡献率为75.0%。",
        [(["75.0%", "6.0个百分点", "8.0%"], "consistent")],
    ),
    (
        "7月价格同比上涨2.4%，环比上涨0.5%。鲜菜对价格环比上涨的贡献率为60%，影响价格环比上涨约0.3个百分点。",
        [(["60%", "0.3个百分点", "0.5%"], "consistent")],
    ),
    # the growth of something else, told between
    (
        "地区生产总值增长5.0%，其中服务业增长6.2%。投资对经济增长的贡献率为42.0%，拉动地区生产总值增长2.1个百分点。",
        [(["42.0%", "2.1个百分点", "5.0%"], "consistent")],
    ),
    (
        "全市投资增长9.0%，其中房地产投资增长12.0%。工业拉动全市投资增长3.6个百分点，贡献率为30.0%。",
        [(["30.0%", "3.6个百分点", "9.0%"], "inconsistent")],
    ),
    (
        "规模以上工业增加值增长6.5%。化工业对规上工业增长的贡献率为24.0%，拉动规上工业增长1.3个百分点。",
        [(["24.0%", "1.3个百分点", "6.5%"], "inconsistent")],
    ),
    # a word within another is not what is pulled, and what has a name may have grown in the paragraph before
    (
        "前三季度，全市规模以上工业增加值增长4.0%。\n农副食品加工业增长11.2%，拉动规上工业增长1.5个百分点，贡献率为37.5%。",
        [(["37.5%", "1.5个百分点", "4.0%"], "consistent")],
    ),
    (
        "前三季度，全市规模以上工业增加值增长4.0%。\n农副食品加工业增长11.2%，拉动规上工业增长1.5个百分点，贡献率为47.5%。",
        [(["47.5%", "1.5个百分点", "4.0%"], "inconsistent")],
    ),
    (
        "前三季度经济平稳运行。\n农副食品加工业增长11.2%，拉动规上工业增长1.5个百分点，贡献率为37.5%。",
        [],
    ),
    # where the yearly growth is not told, or only that of something else, nothing follows
    (
        "二季度地区生产总值环比增长1.4%。投资对经济增长的贡献率为37.5%，拉动经济增长2.1个百分点。",
        [],
    ),
    (
        "服务业同比增长6.2%，地区生产总值环比增长1.4%。投资对经济增长的贡献率为37.5%，拉动经济增长2.1个百分点。",
        [],
    ),
    ("消费和投资对经济增长的贡献率分别为52.1%和40.3%。", []),  # trade is left out
    # the three demands are all that is spent, whether a list names them, clauses do, or only their number
    (
        "最终消费支出、资本形成总额、货物和服务净出口对经济增长的贡献率分别为62.4%、28.3%和9.3%。",
        [(["62.4%", "28.3%", "9.3%"], "consistent")],
    ),
    (
        "最终消费支出、资本形成总额、货物和服务净出口对经济增长的贡献率分别为62.4%、28.3%和19.3%。",
        [(["62.4%", "28.3%", "19.3%"], "inconsistent")],
    ),
    (
        "三大需求对经济增长的贡献率分别为62.4%、28.3%和7.3%。",
        [(["62.4%", "28.3%", "7.3%"], "inconsistent")],
    ),
    (
        "最终消费支出拉动经济增长2.1个百分点，贡献率为81.3%，资本形成总额贡献率为26.7%，货物和服务净出口贡献率为-8.0%。",
        [(["81.3%", "26.7%", "-8.0%"], "consistent")],
    ),
    (
        "最终消费支出对经济增长贡献率为43.1%，资本形成总额贡献率为24.9%，货物和服务净出口贡献率为22.0%。",
        [(["43.1%", "24.9%", "22.0%"], "inconsistent")],
    ),
    (
        "三次产业对经济增长的贡献率分别为5.2%、38.4%、66.4%。",
        [(["5.2%", "38.4%", "66.4%"], "inconsistent")],
    ),
    # a fall that only the words tell, and parts of parts beside them
    (
        "最终消费支出贡献率为81.3%，资本形成总额贡献率为26.7%，货物和服务净出口下拉经济，贡献率为8.0%。",
        [],
    ),
    ("三次产业贡献率分别为5.2%、38.4%、56.4%，其中工业贡献率为31.2%。", []),
    ("最终消费支出、资本形成总额对经济增长的贡献率分别为62.4%、28.3%。", []),
    (
        "居民消费价格上涨2.1%。\n全年投资增长由甲项目（拉动1.2个百分点）和乙项目（拉动3.0个百分点）推动。",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_contributions_make_the_growth_of_the_whole(
    judged: Judge, text: str, expected: Judged
) -> None:
    assert judged(text, "contribution") == expected
