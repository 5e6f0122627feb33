"""What a number without a classifier counts: the noun right after it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "a noun right after its number": [
        ("商务部会同12部门出台措施。", [Means("12", "部门数")]),
        ("五部门联合印发通知。", [Means("五", "部门数")]),
        ("8省份参与试点。", [Means("8", "省份数")]),
        ("深圳、常州等7城市放松限价。", [Means("7", "城市数")]),
    ],
    "persons without a classifier": [
        (
            "工程惠及300万群众，总投资12亿元。",
            [Means("300万", "惠及群众数"), Means("12亿元", "总投资")],
        ),
        ("让242万农村居民喝上安全水。", [Means("242万", "喝上安全水的农村居民数", "residents")]),
        ("带动3000贫困户增收。", [Means("3000", "贫困户数")]),
        ("培训2000农民。", [Means("2000", "农民数")]),
        ("3万多当地居民和游客撤离。", [Means("3万多", "当地居民和游客数")]),
        ("网站12306旅客。", [Means("12306", None)]),
    ],
    "divisions that a number counts without a classifier": [
        ("全市辖7镇8乡326个行政村。", ["镇数", "乡数", "行政村数"]),
        ("全县辖3街道5镇。", ["街道数", "镇数"]),
        ("全市下辖4区6县。", ["区数", "县数"]),
    ],
    "divisions of several kinds, and schools, by their character": [
        ("暴雨造成8省区市54市州313县市区受灾。", ["省区市数", "市州数", "县市区数"]),
        ("今年有20校未足额录取。", ["学校数"]),
    ],
    "divisions and countries that are counted": [
        ("西方7国共同商量对策。", ["国家数"]),
        ("金砖五国领导人会晤。", ["国家数"]),
        ("江州、江北、江宁3市有雨。", ["市数"]),
        ("四市检察机关签署协议。", ["市数"]),
        ("江州等5省启动应急响应。", ["省数"]),
        ("5村干部到场。", ["干部数"]),
    ],
    "persons of an age, whose number stands right before that": [
        ("为28万65岁以上老年人免费体检。", ["65岁以上老年人数", "老年人年龄"]),
        ("为3.5万60岁以上老人发放补贴。", ["60岁以上老人数", "老人年龄"]),
        ("高龄津贴惠及9万80周岁以上老年人。", ["80周岁以上老年人数", "老年人年龄"]),
        ("为12万7岁以下儿童接种疫苗。", ["7岁以下儿童数", "儿童年龄"]),
        ("为28万名65岁以上老年人免费体检。", ["65岁以上老年人数", "老年人年龄"]),
    ],
}


@each(TABLE)
def test_a_bare_number_counts_the_noun_after_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
