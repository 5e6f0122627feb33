"""Why something moved is no subject: 股价因新药热销而上涨, 价格因雨雪天气上涨, and not 因灾死亡人数下降."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what moved stands before why it did": [
        ("药企股价因为新药的热销而上涨了12%。", ["药企股价增速"]),
        ("玉米产量由于连续干旱而下降了两成。", ["玉米产量增速"]),
        ("织布厂的出口额因海外订单的减少而下降了8%。", ["织布厂的出口额增速"]),
        ("白菜价格因雨雪天气上涨15%。", ["白菜价格增速"]),
        ("门票收入由于场馆维修减少20万元。", ["门票收入减少量"]),
        ("航运股股价因人工智能（AI）的热潮而翻了一番。", ["航运股股价增速"]),
    ],
    "因 of which kind they are opens no cause": [
        ("全市因灾死亡人数下降20%。", ["因灾死亡人数增速"]),
    ],
    "nor is a cause told before it what moved": [
        ("因原料价格上涨，化肥价格上涨5%。", ["化肥价格增速"]),
        ("景区因暴雨关闭，门票收入减少3成。", ["门票收入增速"]),
    ],
}


@each(TABLE)
def test_why_something_moved_is_no_subject(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
