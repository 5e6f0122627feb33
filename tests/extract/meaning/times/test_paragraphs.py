"""What a paragraph is of that divides what the one before has told."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "a paragraph that divides what the one before has told, by whatever, is of its time": [
        (
            "2018年末，共有单位217万个。2013年末有90万个。\n2018年末，共有企业21万个。\n按行业分，制造业32万个。",
            "32万个",
            "2018-12-31",
        ),
        (
            "2013年末有单位90万个。\n2018年末，共有企业21万个。\n分区域看，东部12万个。",
            "12万个",
            "2018-12-31",
        ),
        ("2013年末有单位90万个。\n2018年末，共有企业21万个。\n职工32万人。", "32万人", None),
        ("2018年，财产险收入17亿元，增长9%；\n人身险收入27亿元。", "27亿元", "2018"),
        ("2018年主要任务是：\n新建学校6所；\n改造危房12间。", "12间", "2018"),
        ("2018年产煤5万吨，\n发电7亿千瓦时。", "7亿千瓦时", "2018"),
        ("2018年产煤5万吨、\n铁矿石7万吨。", "7万吨", "2018"),
        ("2018年5月3日产煤5万吨。\n发电7亿千瓦时。", "7亿千瓦时", None),
    ],
}


@each_quoted(TABLE)
def test_a_paragraph_goes_on_with_the_one_before(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
