"""How many times something a fine or damages are, and what is offered for a tip."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "how many times": [
        ("商家被处以违法所得5倍的罚款。", ["罚款倍数"]),
        ("消费者要求十倍赔偿。", ["赔偿倍数"]),
        ("法院判决商家支付三倍赔偿金。", ["赔偿金倍数"]),
        ("逾期不缴的，处欠缴数额1倍以上罚款。", ["罚款倍数"]),
        ("合同约定两倍的违约金。", ["违约金倍数"]),
    ],
    "what is offered": [
        ("警方悬赏3万元征集线索。", ["警方悬赏金额"]),
        ("公安机关悬赏5万元缉拿嫌疑人。", ["公安机关悬赏金额"]),
    ],
}


@each(TABLE)
def test_multiples_of_a_fine(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
