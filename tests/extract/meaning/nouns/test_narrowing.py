"""Which of the words after a number are what it counts, and not what those do or have."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what is counted ends before an adverb and its verb": [
        ("与12家企业正式签约。", [Means("12家", "企业数")]),
        ("12家企业正式投产。", [Means("12家", "正式投产的企业数")]),
        ("35家公司正式披露中报。", [Means("35家", "正式披露中报的公司数")]),
        ("3万多户群众直接受益。", [Means("3万多户", "群众户数")]),
    ],
    "groups of persons are counted, and not what they do": [
        ("对6个试点小组的调研工作进行评估。", ["试点小组数"]),
        ("12个评审专家组的评审意见已经汇总。", ["评审专家组数"]),
        ("3个加入国家队的球员受伤。", ["球员受伤数"]),
    ],
    "places are counted, and those in them by what follows": [
        ("转移2个受灾街道居民合计3万人。", ["受灾街道数", "受灾街道居民数"]),
    ],
    "a sum, and not who has it": [
        ("获得20万元奖金的运动员宣布退役。", ["奖金"]),
        ("领取3000元补贴的农民明显增加。", ["补贴"]),
    ],
    "persons are counted without what they do": [
        ("22名小学生相聚在此。", [Means("22名", "小学生数")]),
        ("一名市民反映，居民区有噪声。", [Means("一名", "市民数")]),
        ("1329名登记选民参与了调查。", [Means("1329名", "登记选民数")]),
        ("6位教师走上讲台。", [Means("6位", "教师数")]),
        ("两名男子闯入仓库。", [Means("两名", "男子数")]),
    ],
    "unless that is all that is said of them": [
        ("事故造成5名乘客受伤。", [Means("5名", "乘客受伤人数")]),
        ("近500名专家学者参会。", [Means("500名", "专家学者参会人数")]),
    ],
    "and a noun for persons may have a verb inside": [
        ("派出20名社区矫正工作人员。", [Means("20名", "社区矫正工作人员数")]),
        ("招收30名护理专业毕业生。", [Means("30名", "护理专业毕业生数")]),
        (
            "派出20名社区矫正工作人员，建设10万张家庭养老床位。",
            ["社区矫正工作人员数", "家庭养老床位数"],
        ),
    ],
    "those who have a measure are counted up to it": [
        (
            "31个大城市城镇调查失业率为5.4%。",
            [Means("31个", "大城市数"), Means("5.4%", "大城市城镇调查失业率")],
        ),
    ],
    "or up to what they have by the sum that follows": [
        ("11家单位存量资金860万元。", ["单位数", "单位存量资金"]),
        ("3个县专项资金1200万元滞留。", ["县数", "县专项资金"]),
        ("9所学校结余资金68万元。", ["学校数", "学校结余资金"]),
        ("12个村集体收入共计860万元。", ["村数", "村集体收入"]),
        ("6个城市公园花费3亿元。", ["城市公园数", "城市公园花费"]),
    ],
    "a verb after 方面 and its like is no part of the name": [
        ("从7个方面展示产品优势。", [Means("7个", "方面数")]),
        ("通过3种方式筹集资金。", [Means("3种", "方式数")]),
    ],
    "what those counted have done, though the dictionary has a noun for it": [
        ("300名学生参观了5个展馆。", ["学生数", "展馆数"]),
        ("这3笔钱直接关系着农民利益。", ["钱数"]),
        ("100多个研究组成功解析了蛋白质。", ["研究组数"]),
        ("四局比分为25比22、25比19和25比20。", ["局数", "比分", "比分", "比分"]),
    ],
    "of all sorts": [
        ("法院受理各类案件12.6万件。", ["法院受理案件数"]),
        ("查处各类违法行为320起。", ["查处违法行为数"]),
        ("全行各项贷款余额2亿元。", ["全行各项贷款余额"]),
    ],
    "what is counted, up to its predicate": [
        ("全省52个贫困县全部摘帽。", [Means("52个", "摘帽贫困县数", "poor_counties")]),
        (
            "600多万初中毕业生顺利完成中考。",
            [Means("600多万", "完成中考的初中毕业生数", "graduates")],
        ),
        ("覆盖全省47个县。", [Means("47个", "县数", "places")]),
        ("今年已有215只新股上市。", [Means("215只", "上市新股数", "securities")]),  # and no 市
        ("30个专业群入选国家名单。", [Means("30个", "入选国家名单的专业群数", None)]),
    ],
    "what is counted ends before what is measured of it": [
        ("12个断面达标比例为100%。", [Means("12个", "断面数"), Means("100%", "断面达标比例")]),
        ("五家门店销售价格均为5元。", [Means("五家", "门店数"), Means("5元", "门店销售价格")]),
        ("9所学校升学率达到90%。", [Means("9所", "学校数"), Means("90%", "学校升学率")]),
        ("6个港口吞吐量突破1亿吨。", [Means("6个", "港口数"), Means("1亿吨", "港口吞吐量")]),
        ("30个站点降水量超过50毫米。", [Means("30个", "站点数"), Means("50毫米", "站点降水量")]),
    ],
    "houses are counted, and nothing in them": [
        ("105家饭店客房出租率超过80%。", ["饭店数", "饭店客房出租率"]),
        ("30家工厂车间温度超过35℃。", ["工厂数", "工厂车间温度"]),
        ("45所学校学生体质达标率超过95%。", ["学校数", "学校学生体质达标率"]),
        ("12家电厂机组负荷率超过90%。", ["电厂数", "电厂机组负荷率"]),
        ("85家医院床位使用率达88%。", ["医院数", "医院床位使用率"]),
    ],
    "a measure cut in two after a group of branches": [
        (
            "交通运输、公用事业、商贸流通三个板块营业收入占比分别为34.2%、21.7%和18.5%。",
            [
                "板块数",
                "交通运输板块营业收入占比",
                "公用事业板块营业收入占比",
                "商贸流通板块营业收入占比",
            ],
        ),
        ("五大板块营业收入合计120亿元。", [None, "五大板块营业收入"]),
    ],
    "how high something of theirs is tells them apart, and is no base of a comparison": [
        ("能耗强度较高的6个行业综合能源消费量下降3.2%。", ["行业数", "行业综合能源消费量增速"]),
        ("增速较快的5个行业投资增长12.6%。", ["行业数", "行业投资增速"]),
        ("贫困发生率较高的3个乡镇人均收入增长11.2%。", ["乡镇数", "乡镇人均收入增速"]),
        ("利润较好的12家企业产值增长8%。", ["企业数", "企业产值增速"]),
        ("价格较高的3个品种销量下降12%。", ["品种数", "品种销量增速"]),
        ("基数较低的4个县固定资产投资增长15%。", ["县数", "县固定资产投资增速"]),
    ],
    "what is counted ends before a measure that the catalogue has not": [
        ("8个行业能源消费量下降2.1%。", ["行业数", "行业能源消费量增速"]),
        ("12家企业污染物排放量下降12%。", ["企业数", "企业污染物排放量增速"]),
        ("8家社区医院药品使用量下降3%。", ["社区医院数", "社区医院药品使用量增速"]),
    ],
    "较 before an earlier value is a comparison, and tells nobody apart": [
        ("价格较去年同期的3.2元下降12%。", ["价格", "价格增速"]),
    ],
    "places whose water or air a rate grades": [
        ("74个国控断面水质优良比例保持100%。", ["国控断面数", "国控断面水质优良比例"]),
        ("12个监测点水质达标率达95%。", ["监测点数", "监测点水质达标率"]),
        ("9个区县空气优良率超过90%。", ["区县数", "区县空气优良率"]),
        ("3个水质监测站优良率达90%。", ["水质监测站数", "水质监测站优良率"]),
        ("5个水源地水质合格率达100%。", ["水源地数", "水源地水质合格率"]),
    ],
    "places, before how their measures are taken together": [
        (
            "16个县级城市空气质量优良天数比例平均为88.3%。",
            ["县级城市数", "县级城市空气质量优良天数比例"],
        ),
        ("6个设区市空气优良天数比例平均为91.2%。", ["设区市数", "设区市空气优良天数比例"]),
    ],
    "milestones are counted, and what has passed them is told of after": [
        (
            "五年来，经济总量连跨2个万亿级台阶，达到8万亿元。",
            [None, "万亿级台阶数", None, "地区生产总值"],
        ),
        ("经济总量接连跨越3个千亿级关口，达到4500亿元。", ["千亿级关口数", None, "地区生产总值"]),
    ],
}


@each(TABLE)
def test_what_is_counted_ends_where_the_noun_does(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
