"""What others have of the measure that was told of one, where a clause adds it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "added to what was told of one": [
        ("甲银行净利润24亿元，加上乙银行的18亿元。", ["甲银行净利润", "乙银行净利润"]),
        (
            "东海汽车销量为180万辆，加上北山汽车的150万辆、蔚蓝的16万辆。",
            ["东海汽车销量", "北山汽车销量", "蔚蓝汽车销量"],
        ),
        (
            "东港完成集装箱吞吐量470万标准箱，连同西港的350万标准箱。",
            ["东港集装箱吞吐量", "西港集装箱吞吐量"],
        ),
        ("他工资8000元，加上妻子的6000元。", ["工资", "妻子工资"]),
        (
            "春拍以23.7亿元的总成交额收官，加上此前永乐拍卖的18.1亿元。",
            ["春拍总成交额", "永乐拍卖总成交额"],
        ),
    ],
    "and what is added of another kind": [
        ("该店月租金3万元，加上水电的5000元。", ["月租金", "水电"]),
        ("加上去年的3亿元，共投入5亿元。", [None, "投入"]),
    ],
}


@each(TABLE)
def test_what_is_added_is_the_same_of_another(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
