"""How often vehicles and craft ran, by the verb alone with its classifier."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what runs is left out": [
        ("景区专线每30分钟发车一班，上午共发车6班次。", [None, "发车班次数"]),
        ("西站加开列车12列，共发车48班次。", ["西站加开列车数", "发车班次数"]),
        ("公交公司共投放车辆60辆，全天发车240趟次。", ["投放车辆数", "发车趟次数"]),
        ("机场每日起降航班410架次，共起飞205架次。", ["机场每日起降航班数", "起飞架次数"]),
        ("该线投入船舶8艘，共开航320航次。", ["该线投入船舶数", "开航航次数"]),
    ],
    "what runs is named": [
        ("中欧班列共开行1200列次。", ["中欧班列开行数"]),
        ("全年开行旅客列车9万列次。", ["开行旅客列车数"]),
    ],
}


@each(TABLE)
def test_how_often_something_ran(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
