"""Paragraphs that are right, of constructions in which a hasty reader would find fault: nothing is to be said of them."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

TABLE = {
    "each of two years grew on the one before it": [
        "2022年和2023年，全市一般公共预算收入分别完成82亿元和86亿元，分别增长2%和4.9%。",
        "2022年、2023年粮食产量分别为36.2万吨和36.8万吨，分别增长0.8%和1.7%。",
        "2021年、2022年、2023年，净利润分别为1.2亿元、1.5亿元、1.8亿元，分别增长8%、25%、20%。",
        "2020年、2021年、2022年，公司研发投入分别为2.1亿元、2.6亿元、3.2亿元，分别增长12.4%、23.8%、23.1%。",
        "2021年末、2022年末和2023年末，全市存款余额分别为826亿元、902亿元和985亿元，分别增长6.1%、9.2%和9.2%。",
        "2021年、2022年和2023年，货物吞吐量分别完成1.20亿吨、1.32亿吨和1.41亿吨，分别增长4%、10%和6.8%。",
        "2021—2023年，粮食产量分别为36.2万吨、36.8万吨、37.5万吨，分别增长1.1%、1.7%、1.9%。",
    ],
    "what is left is of others": [
        "用电量中，第一产业占1.2%，第二产业占68.3%，第三产业占17.2%。",
        "4月份全社会用电量86.2亿千瓦时。其中，第一产业占1.2%，第二产业占68.3%，第三产业占17.2%。",
        "从用电结构看，一产占1.2%，二产占68.3%，三产占17.2%。",
        "一季度全市用电量62.4亿千瓦时，其中一产占0.9%，二产占71.6%，三产占15.8%。",
        "从能耗结构看，第一产业占2.1%，第二产业占68.4%，第三产业占16.3%。",
        "用水结构中，一产占52.1%，二产占21.4%，三产占8.6%。",
    ],
    "the costs of making a thing are not all that was spent on what was sold": [
        "营业成本中，直接材料占72.1%，直接人工占8.6%，制造费用占16.2%。",
        "主营业务成本中，直接材料占62.3%，直接人工占12.6%，制造费用占19.4%。",
        "营业成本构成中，直接材料占68.4%，直接人工占11.2%，制造费用占15.4%。",
        "公司营业成本主要由直接材料、直接人工和制造费用构成，占比分别为74.2%、8.1%和14.7%。",
        "主营业务成本中，直接材料、直接人工、制造费用占比分别为70.3%、9.2%、15.5%。",
    ],
    "其中 takes some parts out and leaves the rest": [
        "农作物播种面积126万亩，其中粮食、油料、蔬菜分别占73.1%、10.9%、11.9%。",
        "固定资产投资126亿元，其中工业、基础设施、房地产开发投资占全部投资的比重分别为41.2%、22.6%、28.3%。",
        "进出口总值286亿元。其中，一般贸易占62.3%，加工贸易占18.4%，保税物流占9.3%。",
        "财政支出186亿元，其中教育、社保、卫生支出分别占31.2%、24.6%、14.2%。",
        "招聘岗位4.2万个，其中制造业、服务业、建筑业占全部岗位的比重分别为46.2%、31.5%、12.3%。",
    ],
    "a part of one whole is no part of another": [
        "年末户籍总人口48.62万人，其中城镇人口21.35万人；常住人口41.27万人，城镇化率为56.8%。",
        "户籍人口62.4万人，其中城镇人口24.8万人。年末常住人口54.6万人，常住人口城镇化率58.2%。",
        "公安户籍人口48.6万人，其中城镇人口16.2万人，乡村人口32.4万人；常住人口41.2万人，城镇化率56.8%。",
        "申报企业86家，其中合格52家；抽检企业40家，合格率97.5%。",
    ],
    "so many for each one are no shares": [
        "最热岗位竞争比达92:1，报考比例为88:1。",
        "招录比例为96:1。",
    ],
    "years that are dealt out are those of the next list, too": [
        (
            "2021年至2023年，公司营业收入分别为18.2亿元、22.4亿元和28.6亿元，复合增长率25.4%；"
            "研发费用分别为1.2亿元、1.6亿元和2.1亿元，占营业收入的比例分别为6.59%、7.14%和7.34%。"
        ),
        (
            "2021—2023年，全市财政收入分别为10亿元、11亿元和12亿元。税收分别为8亿元、8.8亿元和9.6亿元，"
            "占财政收入的比重分别为80%、80%和80%。"
        ),
    ],
    "a mean of each day is rounded": [
        "4月份受理投诉23889件，日均796件。",
        "国庆假期7天，接待游客46374人次，日均6625人次。",
    ],
    "what a level is held against is of another time": [
        "贷款总额958.01亿元，不良贷款14.37亿元，不良贷款率1.50%，较上年末的1.72%下降0.22个百分点。",
        "资产总额86.4亿元，负债总额51.2亿元，资产负债率由上年末的61.5%降至59.3%。",
        "年末贷款余额4850.59亿元，不良贷款余额61.60亿元；年初贷款余额4550.59亿元，不良贷款率1.38%。",
    ],
    "a share is of the whole that it names, and that is no less than its part": [
        "全市出口256.53亿元。出口中，机电产品92.35亿元，手机46.18亿元，占机电产品出口的50.0%。",
        "对东盟、欧盟、美国进出口分别为226.07亿元、145.81亿元、159.92亿元，合计531.80亿元，占进出口总值的80.0%。",
    ],
    "two amounts that make a third are no part and whole": [
        "通过资格审查8403人，通过率86.0%。实际参加考试7503人，缺考900人，缺考率10.7%。",
    ],
    "the share of several together is no share beside theirs": [
        "前三大股东合计持股占80.0%，三者占比分别为34.0%、21.9%和24.1%。",
        "甲、乙、丙三区产值合计占全市的80.0%，其中甲区占34.0%，乙区占21.9%，丙区占24.1%。",
    ],
    "what is told of each part is no part": [
        "共抽检539批次。其中，蔬菜227批次，不合格37批次；水果312批次，不合格3批次。",
    ],
    "what some of them spent is not spent by all": [
        "接待游客442.82万人次，实现旅游总收入38.54亿元，其中过夜游客消费20.82亿元，全部游客人均消费870元。",
    ],
}


@pytest.mark.parametrize("text", [text for texts in TABLE.values() for text in texts])
def test_nothing_is_said_of_what_is_right(text: str) -> None:
    loud = [one for one in check_reply(text)["findings"] if one["severity"] != "info"]
    assert loud == []


LOUD = {
    "growth-from-levels": [
        "2020年、2021年、2022年，公司研发投入分别为2.1亿元、2.6亿元、3.2亿元，分别增长12.4%、23.8%、53.1%。",
    ],
    "shares-of-whole": [
        "全社会用电量中，第一产业占1.2%，第二产业占98.3%，第三产业占17.2%。",
        "生产成本中，直接材料占72.1%，直接人工占8.6%，制造费用占26.2%。",
        "种植面积86万亩，其中水稻、玉米、大豆分别占42.3%、31.2%、36.5%。",
    ],
}
"""Neighbours of such paragraphs that are wrong, by the check that tells it."""


@pytest.mark.parametrize(
    ("text", "check"), [(text, check) for check, texts in LOUD.items() for text in texts]
)
def test_their_wrong_neighbours_are_told(text: str, check: str) -> None:
    loud = [one["check"] for one in check_reply(text)["findings"] if one["severity"] != "info"]
    assert check in loud
