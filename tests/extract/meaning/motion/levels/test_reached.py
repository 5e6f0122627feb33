"""What a move has come to is a level, and what it moved by may stand beside it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what slides is a measure, and a slope where places are counted": [
        (
            "公司净利润滑坡3.2亿元。",
            [Means("3.2亿元", "公司净利润减少量", role="change", sign="-")],
        ),
        ("产量滑坡12万吨。", [Means("12万吨", "产量减少量", role="change", sign="-")]),
        ("利润滑坡20%。", [Means("20%", "利润增速", role="change", sign="-")]),
        ("山体滑坡16处。", [Means("16处", "山体滑坡数", role="level")]),
    ],
    "a change and the level that it led to": [
        (
            "使用量减少3亿美元至19亿美元。",
            [
                Means("3亿美元", "使用量减少量", role="change", sign="-"),
                Means("19亿美元", "使用量", role="level", sign="+"),
            ],
        ),
        (
            "客流比上年增加3万人至26万人。",
            [
                Means("3万人", "客流增加量", role="change", basis="yoy"),
                Means("26万人", "客流数", role="level", basis=None),
            ],
        ),
        (
            "存款余额较年初增加120亿元至1860亿元。",
            [
                Means("120亿元", "存款余额增加量", role="change"),
                Means("1860亿元", "存款余额", role="level"),
            ],
        ),
        (
            "首次申领人数环比减少2.3万人至21.5万人。",
            [
                Means("2.3万人", "首次申领人数减少量", role="change", basis="mom", sign="-"),
                Means("21.5万人", "首次申领人数", role="level"),
            ],
        ),
        (
            "油价跌0.5美元至79.8美元。",
            [Means("0.5美元", "油价减少量", sign="-"), Means("79.8美元", "油价", role="level")],
        ),
        (
            "指数上涨20点至3200点。",
            [Means("20点", "指数增加量", sign="+"), Means("3200点", "指数", role="level")],
        ),
        (
            "库存减少5万吨至3万吨。",
            [Means("5万吨", "库存减少量", sign="-"), Means("3万吨", "库存", role="level")],
        ),
    ],
    "the level that was reached": [
        ("产能利用率降至40%。", [Means("40%", "产能利用率", role="level", sign="+")]),
        ("产能利用率降到了40%。", [Means("40%", "产能利用率", role="level", sign="+")]),
        ("办理时限缩短至30分钟。", [Means("30分钟", "办理时限", role="level", sign="+")]),
        ("贷款余额增至500亿元。", [Means("500亿元", "贷款余额", role="level", sign="+")]),
        (
            "企业由260家增加到300家。",
            [Means("260家", "企业数", role="level"), Means("300家", "企业数", role="level")],
        ),
        (
            "失业率从5.5%下降至5.1%。",
            [
                Means("5.5%", "失业率", role="level"),
                Means("5.1%", "失业率", role="level", sign="+"),
            ],
        ),
        ("增速回升至3.2%。", [Means("3.2%", "增速", role="level", sign="+")]),
        ("城镇化率提高到68%。", [Means("68%", "城镇化率", role="level", sign="+")]),
        ("负债率回落至60%以下。", [Means("60%", "负债率", role="level", sign="+")]),
        ("门诊量扩大为12万人次。", [Means("12万人次", "门诊量", role="level", sign="+")]),
    ],
}


@each(TABLE)
def test_what_a_move_has_come_to(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
