"""The noun phrase after a figure: what is counted, added, done or opened with it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "persons whom the dictionary calls verbs": [
        (
            "12支代表队共计264名选手进入决赛。",
            [Means("12支", "代表队数"), Means("264名", "选手数")],
        ),
        ("录取300名考生。", [Means("300名", "考生数")]),
    ],
    "a verb is no classifier, nor is a road a country": [
        ("票房21.1亿位居第一。", [Means("21.1亿", "票房")]),
        ("346国道穿村而过。", []),
    ],
    "what the number is at least says nothing of the name": [
        ("争取100个以上项目纳入保障范围。", [Means("100个", "项目数")]),
        ("30辆以上小客车受损。", [Means("30辆", "小客车受损数")]),
    ],
    "a name that ends like grammar": [
        ("新增了726只标的。", [Means("726只", "新增标的数")]),
        ("投资标的12个。", [Means("12个", "投资标的数")]),
    ],
    "what is made better is counted": [
        ("整合提升1000个民生服务综合体。", ["民生服务综合体数"]),
    ],
    "a noun right after its number": [
        ("三期国债均获超额认购。", ["国债数"]),
    ],
    "a classifier counts the noun after it": [
        ("配备了15名驯马师。", ["驯马师数"]),
        ("全县有9家养老机构。", ["养老机构数"]),
    ],
    "those that were added, with their number first": [
        ("新增3例确诊病例，新增报告2例H7N9病例。", ["新增确诊病例数", "新增H7N9病例数"]),
        ("净增约30家门店。", ["门店增加量"]),
        ("新增5所学校、3家医院和2个公园。", ["新增学校数", "新增医院数", "新增公园数"]),
        ("新增3个新职业。", ["新职业数"]),
    ],
    "what things are sorted into, and found to be": [
        ("产品主要分为两大类。", ["产品数"]),
        ("挑出68个错误和87个不妥之处。", ["错误数", "不妥之处数"]),
        ("发现12处不足之处。", ["不足之处数"]),
        ("共订购2700多本该教材。", ["教材数"]),
        ("铜簋1件、铜尊2件。", ["铜簋数", "铜尊数"]),
        ("交警同意他分两批将人送走。", ["交警数"]),
    ],
    "what there is, and not whose it is": [
        ("展览设有3个基本陈列、4个专题展览。", ["基本陈列数", "专题展览数"]),
        ("公司拥有5个。", [None]),
        ("中国队夺得13金。", ["金牌数"]),
    ],
    "events that a verb names": [
        ("制造商去年共发布803起召回。", [Means("803起", "召回数")]),
        (
            "全年出台20条举措，落实50项扶持政策。",
            [Means("20条", "举措数"), Means("50项", "扶持政策数")],
        ),
        (
            "考核指标12项，其中3项下降。",
            [Means("12项", "考核指标数"), Means("3项", "考核指标数")],
        ),
    ],
    "the noun phrase after": [
        ("设立20亿元应急周转金。", [Means("20亿元", "应急周转金")]),
        ("新建8家医疗机构。", [Means("8家", "医疗机构数", "medical_institutions")]),
        ("全县共有126所中小学。", [Means("126所", "中小学数")]),
        ("全年引进1500名高层次人才。", [Means("1500名", "高层次人才数")]),
        ("开通12条公交线路。", [Means("12条", "公交线路数")]),
        ("累计发放了3.5亿元助学贷款。", [Means("3.5亿元", "助学贷款")]),
        ("13个实现盈利的行业增长较快。", [Means("13个", "行业数")]),
        ("培育了60家“专精特新”企业。", [Means("60家", "专精特新企业数")]),
        ("已接种45万剂疫苗。", [Means("45万剂", "疫苗数")]),
        ("投入2.6亿元改造老旧小区。", [Means("2.6亿元", "老旧小区投入额")]),
    ],
    "a list of counts": [
        (
            "新增本土确诊病例29例和无症状感染者93例。",
            [Means("29例", "新增本土确诊病例数"), Means("93例", "新增本土无症状感染者数")],
        ),
        ("新建学校3所、医院2家。", [Means("3所", "学校数"), Means("2家", "医院数")]),
        (
            "1000万元以上重大合同13项。",
            [Means("1000万元", None), Means("13项", "1000万元以上重大合同数")],
        ),
    ],
    "who they are or what did it, after 系": [
        ("三起盗窃案系一人所为。", ["盗窃案数", "作案人数"]),
        ("两起爆炸案系张某所为。", ["爆炸案数"]),
        ("五起火灾系电线老化引起。", ["火灾数"]),
        ("五起交通事故系酒驾所致。", ["交通事故数"]),
        ("3家公司系关联企业。", ["公司数"]),
    ],
}


@each(TABLE)
def test_the_phrase_after_a_figure_names_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
