"""What has been done to what stands before the verb: 污水管网已铺设120公里."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the deed stands before what it was done to, as in the other order": [
        ("污水管网已铺设120公里。", ["铺设污水管网长度"]),
        ("已铺设污水管网120公里。", ["铺设污水管网长度"]),
        ("河道已清淤45公里。", ["清淤河道长度"]),
        ("管廊目前已贯通12公里，钢材已消耗3000吨。", ["贯通管廊长度", "消耗钢材"]),
        ("土地已流转3万亩，土方已开挖30万立方米。", ["流转土地面积", "开挖土方"]),
        ("地铁全线已开挖5公里。", ["开挖地铁长度"]),
        ("国产影片已上映218部。", ["上映国产影片数"]),
    ],
    "a crop keeps the order of the catalogue": [
        ("秋粮已收获1200万亩，小麦已播种800万亩。", ["秋粮收获面积", "小麦播种面积"]),
    ],
    "those are counted that the classifier or the verb fits": [
        ("隧道已贯通23座，箱梁已架设350片。", ["贯通隧道数", "架设箱梁数"]),
        ("企业已复工3000家，学生已返校3000人。", ["复工企业数", "返校学生数"]),
        ("疫苗已接种20万剂。", ["接种疫苗数"]),
        ("学校已招收300人。", ["招收人数"]),
        ("公安机关已立案560件。", ["立案数"]),
    ],
    "of who did it or where, the deed alone": [
        ("施工队已掘进12公里。", ["掘进长度"]),
        ("全市已播种800万亩。", ["播种面积"]),
    ],
    "how far something has gone": [
        ("台风已移动300公里。", ["台风移动距离"]),
        ("车队已行驶90公里。", ["车队行驶里程"]),
    ],
    "an amount with a noun of its own, a measure that has come so far": [
        ("口罩已生产20万只。", ["口罩产量"]),
        ("产量已达到30万吨，总面积已超过50万平方米。", ["产量", "总面积"]),
        ("桥墩已完成120个。", ["桥墩数"]),
        ("贷款已发放20亿元。", ["贷款"]),
    ],
    "what follows the number is counted, and what is done somewhere is not done to the place": [
        ("论坛共邀请29个国家。", ["国家数"]),
        ("该活动共募集600册图书。", ["图书数"]),
        ("双方在救援领域已合作29起。", ["合作数"]),
    ],
}


@each(TABLE)
def test_the_deed_is_named_with_what_it_was_done_to(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
