"""A change against a year by name, with the level that the paragraph told of that year before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.examine import check_reply

if TYPE_CHECKING:
    from tests.relate.judging import Judged

KINDS = ("growth", "change", "point_change", "average_growth")
ROWS: list[tuple[str, Judged]] = [
    # text, operands and verdicts
    (
        "1990年全县有小学132所。到1998年末全县小学发展到176所，比1990年增长33.3%。",
        [(["33.3%", "132所", "176所"], "consistent")],
    ),
    (
        "1990年全县有小学132所。到1998年末全县小学发展到176所，比1990年增长43.3%。",
        [(["43.3%", "132所", "176所"], "inconsistent")],
    ),
    # whatever the verb
    *(
        (
            f"1990年全县有小学132所。到1998年末全县小学发展到176所，比1990年{verb}43.3%。",
            [(["43.3%", "132所", "176所"], "inconsistent")],
        )
        for verb in ("增", "上涨", "攀升", "猛增了", "净增加")
    ),
    *(
        (
            f"2012年全县有砖厂86家。2020年全县砖厂剩下43家，比2012年{verb}40%。",
            [(["40%", "86家", "43家"], "inconsistent")],
        )
        for verb in ("减", "缩减", "锐减", "压减了")
    ),
    # the average for a year that goes with it
    (
        "1990年全县有小学132所。到1998年末全县小学发展到176所，比1990年增长33.3%，平均每年增长3.7%。",
        [
            (["33.3%", "132所", "176所"], "consistent"),
            (["3.7%", "132所", "176所"], "consistent"),
        ],
    ),
    (
        "2010年全市有养老院62家。2020年全市养老院达到93家，比2010年增长50%，年均增长7.1%。",
        [
            (["50%", "62家", "93家"], "consistent"),
            (["7.1%", "62家", "93家"], "inconsistent"),
        ],
    ),
    # points, amounts, a year's end, several years of which one is meant
    (
        "1978年全省城市化率为17.92%。1991年城市化率达到26.94%，比1978年提高12个百分点。",
        [(["12个百分点", "17.92%", "26.94%"], "inconsistent")],
    ),
    (
        "2015年末全市公路里程6200公里。2020年末公路里程7440公里，比2015年增加1420公里。",
        [(["1420公里", "6200公里", "7440公里"], "inconsistent")],
    ),
    (
        "2010年全市医院62家，2015年86家。2020年全市医院达到93家，比2015年增长8.1%。",
        [(["8.1%", "86家", "93家"], "consistent")],
    ),
    (
        "1985年全省林地面积320万亩。后来连年造林。2005年全省林地面积达到416万亩，比1985年增长50%。",
        [(["50%", "320万亩", "416万亩"], "inconsistent")],
    ),
    # what grows at constant prices, what is of a part, of another thing, of another year or of another paragraph
    ("2015年全市生产总值620亿元。2020年生产总值达到930亿元，比2015年增长38.6%。", []),
    ("2015年居民收入2.1万元。2020年居民收入3.2万元，比2015年增长38.6%。", []),
    ("2015年全市医院62家。2020年全市医院达到93家，其中民营医院41家，比2015年增长38.6%。", []),
    ("2015年全市小学62所。2020年全市中学93所，比2015年增长38.6%。", []),
    ("2014年全市医院62家。2020年全市医院达到93家，比2015年增长38.6%。", []),
    ("2015年全市医院62家。\n2020年全市医院达到93家，比2015年增长38.6%。", []),
    ("2015年甲县医院62家。2020年乙县医院达到93家，比2015年增长38.6%。", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_a_change_is_against_the_year_it_names(text: str, expected: Judged) -> None:
    found = [
        ([operand["text"] for operand in one["figures"]], one["verdict"])
        for one in check_reply(text)["relations"]
        if one["kind"] in KINDS
    ]
    assert found == expected
