"""What one of a thing weighs, or how much it holds."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what one package or sheet of it weighs or contains": [
        ("一袋面粉五十斤，一桶油10升。", [None, "每袋面粉重量", None, "每桶油容量"]),
        ("一包化肥重100斤。", [None, "每包化肥重量"]),
        ("每箱苹果20斤。", [Means("20斤", "每箱苹果重量", "weight")]),
        ("一块石板大概有八九十斤。", [None, "每块石板重量"]),
        ("一瓶药水5毫升。", [None, "每瓶药水容量"]),
        ("每节电池重200公斤。", ["每节电池重量"]),
        ("每头牛一般重500公斤。", ["每头牛重量"]),
    ],
    "how much one of it can hold or carry": [
        ("一节车厢可容纳120人。", [None, "每节车厢可容纳人数"]),
        ("每节车厢能坐118名旅客。", ["每节车厢可坐旅客数"]),
        ("每张存储卡最多可存储2GB数据。", ["每张存储卡最大容量"]),
        ("每辆货车能拉8吨煤。", ["每辆货车载重量"]),
        ("一趟能拉6吨沙子。", [None, "每趟载重量"]),
        ("一座粮仓可储存5000吨稻谷。", ["每座粮仓容量"]),
        ("一间教室可容纳60名学生。", [None, "每间教室可容纳学生数"]),
    ],
    "the size of a package, before or after what is packed": [
        (
            "送去大米10公斤装50袋、食用油5升装30桶。",
            ["每袋大米重量", "送去大米数", "每桶食用油容量", "食用油数"],
        ),
        ("捐赠10公斤装面粉50袋。", ["每袋面粉重量", "捐赠面粉数"]),
        ("采购500毫升装消毒液200瓶。", ["每瓶消毒液容量", "采购消毒液数"]),
        ("商店出售25公斤装化肥600袋。", ["每袋化肥重量", "商店出售化肥数"]),
        ("发放大米10公斤。", ["大米"]),
    ],
    "one of a kind, of which no other is spoken": [
        ("一颗钻石重10克拉被盗。", ["钻石数", "钻石重"]),
        ("一艘渔船重50吨。", ["渔船数", "渔船重"]),
    ],
    "what is done with one of a thing": [
        ("每亩产量500斤。", ["每亩产量"]),
        ("每台机器年产1000吨。", ["年产量"]),
        ("每名学生可领取2斤大米。", ["大米"]),
    ],
}


@each(TABLE)
def test_one_of_them(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
