"""In what things are counted: a classifier that says it alone, a noun in the unit, a noun before 数."""

from __future__ import annotations

from flows.extract import extract_text
from tests.extract.meaning.tables import Meaning, Means, Table, Words, each, read

TABLE: Table = {
    "a classifier says what is counted, where nothing else does": [
        (
            "全村辖5个村民小组，292户1222人，其中建档立卡人口49户166人。",
            [
                Means("5个", "村民小组数"),
                Means("292户", "户数"),
                Means("1222人", "人数"),
                Means("49户", "建档立卡户数"),
                Means("166人", "建档立卡人口"),
            ],
        ),
        ("全镇下辖8个村，3200户。", [Means("8个", "村数"), Means("3200户", "户数")]),
    ],
    "some eggs are no supply of eggs": [
        ("供应鸡蛋5万吨。", [Means("5万吨", "鸡蛋供应量")]),
        ("里面只有一个鸡蛋。", [Means("一个", "鸡蛋数")]),
    ],
    "the number of those counted, by their classifier, and so much for each student": [
        ("查处治安案件868万起，起数上升9.7%。", ["查处治安案件数", "查处治安案件增速"]),
        ("发生火灾12起，起数同比下降5%，伤亡人数上升3%。", ["火灾数", "火灾增速", "伤亡人数增速"]),
        ("发放贷款12万笔，笔数增长12%。", ["发放贷款数", "发放贷款增速"]),
        ("图书馆藏书123万册，生均104册。", ["图书馆藏书数", "生均图书馆藏书数"]),
        ("校舍建筑面积123万平方米，生均12平方米。", ["校舍建筑面积", "生均校舍建筑面积"]),
    ],
    "waves of what is done": [
        ("警方展开4波拘搜行动。", ["拘搜行动数"]),
    ],
    "the noun in the unit": [
        ("来自各地的16支队伍不需要转场。", [Means("16支队伍", "队伍数")]),
        ("警方拦截了一辆车。", [Means("一辆车", "车辆数", "vehicles")]),
        ("据报道，国内上百辆车遭人袭击。", [Means("百辆车", "车辆数")]),
        ("家中查出20套房子。", [Means("20套房子", "住房数")]),
        ("干部李某说道：“小区有3栋楼。”", [Means("3栋楼", "楼房数")]),
        ("全文手写2460个字。", [Means("2460个字", "字数")]),
    ],
    "more of it before the number": [
        ("参赛队伍共12支队伍。", [Means("12支队伍", "参赛队伍数")]),
    ],
    "a noun that is a unit": [
        ("课程分为五个部分。", [Means("五个部分", "部分数")]),
        ("比赛分理论考试和实际操作两部分。", [Means("两部分", "部分数")]),
        ("校长从教学、管理等七方面作了总结。", [Means("七方面", "方面数")]),
        ("经过72回合的较量，双方言和。", [Means("72回合", "回合数")]),
        ("双方行至49回合。", [Means("49回合", "回合数")]),
    ],
    "another noun counted by it": [
        ("着力做好三方面工作。", [Means("三方面", "工作数")]),
        ("意见提出五方面的措施。", [Means("五方面", "措施数")]),
    ],
    "the end of a noun that may also be a classifier": [
        ("充电桩总数不少于5万个。", [Means("5万个", "充电桩总数")]),
        ("充电桩利用率15%。", [Means("15%", "充电桩利用率")]),
        (
            "停车桩数量200个，广告牌总数300块。",
            [Means("200个", "停车桩数量"), Means("300块", "广告牌总数")],
        ),
        ("手术床使用率90%。", [Means("90%", "手术床使用率")]),
        ("每台设备价格3万元。", [Means("3万元", "每台设备价格")]),
    ],
}


@each(TABLE)
def test_a_classifier_says_what_is_counted(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


UNITS: Words = {
    "what a classifier counts, by the noun before 数": [
        ("床位数达到1850张，病床数6200张。", ["bed", "bed"]),
        ("养老床位总数3600张。", ["bed"]),
        ("5G基站总数达2600个，充电桩数量达到3200个。", ["station", "station"]),
        ("医院数达到120个，学校总数312个。", ["organisation", "organisation"]),
        ("照片数达到1850张，车位数3200个。", ["sheet", "piece"]),
    ],
    "firms and market entities by 户 and 家, and families by 户": [
        ("规模以上工业企业86户，比上年增加5户。", ["organisation", "organisation"]),
        (
            "经营主体21.3万户，其中企业7.1万家、个体工商户14.2万户。",
            ["organisation", "organisation", "organisation"],
        ),
        ("民营企业新增120户，亏损企业户数36户。", ["organisation", "organisation"]),
        ("日均新增个体户42户。", ["organisation/d"]),
        ("商户300户，农户120户，养殖户56户。", ["organisation", "household", "household"]),
        ("低保户450户，涉及居民350户，户数共800户。", ["household", "household", "household"]),
        ("指标\t2023年\n床位数（张）\t1200\n企业数（户）\t25", [None, "bed", "organisation"]),
        ("总股本8亿股，每股派0.3元/股。", ["share", "CNY/share"]),
    ],
}


@each(UNITS)
def test_a_noun_before_its_number_is_counted_in_its_unit(
    text: str, expected: list[str | None]
) -> None:
    assert [figure.canonical_unit for figure in extract_text(text).figures] == expected
