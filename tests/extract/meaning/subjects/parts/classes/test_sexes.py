"""Men and women counted beside each other without a classifier."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "men and women are counted beside each other without a classifier": [
        ("患者5男1女都是新加坡人。", ["男患者数", "女患者数"]),
        ("遇难者为2男1女。", ["男遇难者数", "女遇难者数"]),
        ("该校新生13男9女。", ["男新生数", "女新生数"]),
        ("落水者共7人，4男3女。", ["落水者数", "男落水者数", "女落水者数"]),
        ("当晚共有3男3女状元亮相。", ["男状元数", "女状元数"]),
        ("警方拘捕7男1女。", ["男性数", "女性数"]),
    ],
    "what follows men and women is not of them alone": [
        ("警方拘捕3男2女，涉及金额500万元。", ["男性数", "女性数", "涉及金额"]),
        ("参赛队员16人，8男8女。", ["参赛队员数", "男队员数", "女队员数"]),
        ("3男1女合伙诈骗，涉案金额500万元。", ["男性数", "女性数", "涉案金额"]),
    ],
}


@each(TABLE)
def test_men_and_women_beside_each_other(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
