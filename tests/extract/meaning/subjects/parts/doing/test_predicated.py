"""Things are counted by what the clause after their number says of them."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "a verb and its object": [
        ("19个品牌发布召回公告。", ["发布召回公告的品牌数"]),
        ("目前，9座车站进入装修阶段。", ["进入装修阶段的车站数"]),
        ("30家药店安装监控。", ["安装监控的药店数"]),
        ("12家餐馆停止堂食。", ["停止堂食的餐馆数"]),
        ("10辆消防车赶赴现场。", ["赶赴现场的消防车数"]),
    ],
    "a verb alone, or with how it is done": [
        ("4支乐队登台演出。", ["登台演出的乐队数"]),
        ("12部影片推迟上映。", ["推迟上映的影片数"]),
        ("9座车站局部围挡施工。", ["局部围挡施工的车站数"]),
        ("两市仍有220只个股涨停。", ["涨停个股数"]),
    ],
    "the verb belongs to what is counted": [
        ("全区共有32家农民专业合作社。", ["农民专业合作社数"]),
        ("建成88个户外爱心接力站。", ["户外爱心接力站数"]),
        ("29个技术改造项目全部落地。", ["技术改造项目数"]),
        ("11个成员国组成。", ["成员国数"]),
    ],
    "a number that brings in something of which a story goes on": [
        ("一辆私家车行驶到门口，撞上栏杆。", ["私家车数"]),
    ],
}


@each(TABLE)
def test_they_are_told_by_the_predicate(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
