"""A share behind the noun that opens its clause: the part by what so many of those do, or what they are."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what so many of them do, or have done to them": [
        ("检察建议96.5%在诉前得到整改。", ["在诉前得到整改的检察建议占比"]),
        ("中小学校100%开展了课后服务。", ["开展了课后服务的中小学校占比"]),
        ("毕业生92%选择留在本省。", ["选择留在本省的毕业生占比"]),
        ("居民小区85%实现了垃圾分类。", ["实现了垃圾分类的居民小区占比"]),
        ("参训学员九成找到了工作。", ["找到了工作的参训学员占比"]),
        ("诈骗案件中近半数涉及网络购物。", ["涉及网络购物的诈骗案件占比"]),
    ],
    "where it comes from, goes, or what it is for": [
        ("患者80%来自外地。", ["外地占患者的比重"]),
        ("投资60%来自民间资本。", ["民间资本占投资的比重"]),
        ("公司产品70%销往海外。", ["销往海外的公司产品占比"]),
        ("水资源六成用于灌溉。", ["灌溉占水资源的比重"]),
        ("住院患者中，六成来自农村。", ["农村占住院患者的比重"]),
    ],
    "what it is": [
        ("用户80%为女性。", ["女性占用户的比重"]),
        ("全县土地35%是耕地。", ["耕地占土地的比重"]),
    ],
    "a rate that is so much by itself, and a score": [
        ("失业率5.1%创新低。", ["失业率"]),
        ("企业产能利用率80%以上保持稳定。", ["企业产能利用率"]),
    ],
}


@each(TABLE)
def test_the_part_of_a_topic_is_named(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
