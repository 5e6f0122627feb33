"""Whose age it is: of the person beside it, of a class that counts, or of nobody."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "an age is that of the persons after it": [
        ("一名35岁的男子被捕。", [Means("一名", "男子被捕人数"), Means("35岁", "男子年龄", "age")]),
        ("未满16周岁的公民由监护人代办。", [Means("16周岁", "公民年龄")]),
        ("60岁及以上的老年人免费。", [Means("60岁", "老年人年龄")]),
        ("年满18周岁的居民须登记。", [Means("18周岁", "居民年龄")]),
        ("3岁以下婴幼儿1200人。", [Means("3岁", "婴幼儿年龄"), Means("1200人", "3岁以下婴幼儿数")]),
        ("一名50岁的老师因病去世。", ["老师数", "老师年龄"]),
        ("两名12岁女孩失踪。", ["女孩失踪人数", "女孩年龄"]),
    ],
    "an age beside nobody is just that": [
        ("王某，男，46岁。", [Means("46岁", "年龄")]),
        ("31岁的张伟当选。", [Means("31岁", "年龄")]),
        ("平均年龄32岁。", [Means("32岁", "平均年龄")]),
        ("人均预期寿命78.6岁。", [Means("78.6岁", "人均预期寿命")]),
        ("职工年龄最大的59岁。", [Means("59岁", "职工最大年龄")]),
        ("他虽已90岁高龄。", ["年龄"]),
    ],
    "whose age is told, and nobody's": [
        ("生命定格在41岁，曹同学今年18岁。", ["年龄", "曹同学年龄"]),
    ],
    "the age of the youngest and of the oldest": [
        (
            "参赛选手共120人，年龄最小的7岁，最大的72岁。",
            ["参赛选手数", "参赛选手最小年龄", "参赛选手最大年龄"],
        ),
        ("患者中年龄最小的仅8个月，最大的91岁。", ["患者最小年龄", "患者最大年龄"]),
        ("志愿者年龄最大的78岁，最小的16岁。", ["志愿者最大年龄", "志愿者最小年龄"]),
        ("年龄最小的5个月，最大的97岁。", ["最小年龄", "最大年龄"]),
        (
            "累计报告病例5例、密接者40人，年龄最小的6岁。",
            ["病例数", "密接者数", "最小年龄"],
        ),
        ("最大的工程工期为9个月。", ["最大的工程工期"]),
        ("村里最大的老人102岁。", ["村里最大的老人年龄"]),
    ],
}


@each(TABLE)
def test_an_age_is_of_the_person_beside_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
