"""What the last changes and rates were of: 出口下降3%，降幅收窄1个百分点."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what narrows or widens after a fall is the fall": [
        (
            "新开工面积下降5.6%，收窄0.3个百分点。",
            [Means("5.6%", "新开工面积增速"), Means("0.3个百分点", "新开工面积降幅变动")],
        ),
        (
            "出口下降3%，较上月扩大1.2个百分点。",
            [Means("3%", "出口增速"), Means("1.2个百分点", "出口降幅变动")],
        ),
        (
            "民航客运量下降7.1%，比1—5月份收窄0.4个百分点。",
            [Means("7.1%", "民航客运量增速"), Means("0.4个百分点", "民航客运量降幅变动")],
        ),
        (
            "网络零售额增长7.1%，收窄0.4个百分点。",
            [Means("7.1%", "网络零售额增速"), Means("0.4个百分点", "网络零售额增速变动")],
        ),
        (
            "发电量下降2%，回落0.4个百分点。",
            [Means("2%", "发电量增速"), Means("0.4个百分点", "发电量增速变动")],
        ),
    ],
    "how far something moved moved itself, and the next change is of the thing": [
        (
            "工业用电量环比上涨0.5%，涨幅比上月扩大0.1个百分点；同比上涨0.7%。",
            [
                Means("0.5%", "工业用电量增速"),
                Means("0.1个百分点", "工业用电量涨幅较上月变动"),
                Means("0.7%", "工业用电量增速"),
            ],
        ),
        (
            "房价环比上涨0.5%，涨幅扩大0.1个百分点，同比上涨0.7%。",
            [
                Means("0.5%", "房价增速"),
                Means("0.1个百分点", "房价涨幅变动"),
                Means("0.7%", "房价增速"),
            ],
        ),
    ],
}


@each(TABLE)
def test_what_changes_next(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
