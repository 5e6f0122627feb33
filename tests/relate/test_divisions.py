"""Totals with parts that a division names: industries, town and country, taxes, exports and imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    # a total of something else beside the parts, as these stand beside each other
    (
        "产险业务收入3956.4亿元，增长11.6%；寿险业务收入13717.3亿元，增长32.6%；健康险业务收入2240.0亿元，增长17.0%；意外险业务收入378.0亿元，增长17.4%。",
        [],
        None,
    ),
    (
        "交通运输业增加值85.4亿元，增长12.0%；批发和零售业增加值65.0亿元，增长3.0%；住宿和餐饮业增加值32.9亿元，增长6.4%。",
        [],
        None,
    ),
    (
        "百强企业产值153.9亿元。分类型看，国有企业产值17.2亿元，民营企业产值206.1亿元，外商企业产值220.7亿元。",
        [],
        None,
    ),
    # a total that is divided so already
    (
        "进出口总值6.2万亿元，其中，出口3.47万亿元，进口2.73万亿元。机电产品出口2.02万亿元。进口方面，机电产品进口1.11万亿元。",
        ["6.2万亿元", "3.47万亿元", "2.73万亿元"],
        "consistent",
    ),
    (
        "2021年，青柳市实现地区生产总值1386.4亿元，其中第一产业增加值154.2亿元，第二产业增加值521.7亿元，第三产业增加值710.5亿元。",
        ["1386.4亿元", "154.2亿元", "521.7亿元", "710.5亿元"],
        "consistent",
    ),
    (
        "2021年，青柳市实现地区生产总值1386.4亿元，其中第一产业增加值154.2亿元，第二产业增加值531.7亿元，第三产业增加值710.5亿元。",
        ["1386.4亿元", "154.2亿元", "531.7亿元", "710.5亿元"],
        "inconsistent",
    ),
    (
        "全年货物进出口总额362.8亿元。其中，出口214.5亿元，进口148.3亿元。",
        ["362.8亿元", "214.5亿元", "148.3亿元"],
        "consistent",
    ),
    (
        "全年货物进出口总额362.8亿元。其中，出口214.5亿元，进口118.3亿元。",
        ["362.8亿元", "214.5亿元", "118.3亿元"],
        "inconsistent",
    ),
    (
        "年末全市常住人口318.6万人，其中城镇人口201.9万人，乡村人口116.7万人。",
        ["318.6万人", "201.9万人", "116.7万人"],
        "consistent",
    ),
    (
        "全县在校学生24316人，其中男生12874人，女生11542人。",
        ["24316人", "12874人", "11542人"],
        "inconsistent",
    ),
    (
        "一般公共预算收入58.36亿元，其中税收收入41.27亿元，非税收入17.09亿元。",
        ["58.36亿元", "41.27亿元", "17.09亿元"],
        "consistent",
    ),
    (
        "主力资金净流出1.26亿元，游资资金净流入0.48亿元，散户资金净流入0.78亿元。",
        ["1.26亿元", "0.48亿元", "0.78亿元"],
        "consistent",
    ),
    (
        "主力资金净流出1.26亿元，游资资金净流入0.48亿元，散户资金净流入0.88亿元。",
        ["1.26亿元", "0.48亿元", "0.88亿元"],
        "inconsistent",
    ),
    (
        "规上工业增加值86.5亿元，其中油经济增加值52.3亿元，非油经济增加值34.2亿元。",
        ["86.5亿元", "52.3亿元", "34.2亿元"],
        "consistent",
    ),
    (
        "3月6日，全市新增本土感染者37例，其中确诊病例14例，无症状感染者23例。",
        ["37例", "14例", "23例"],
        "consistent",
    ),
    (
        "全市地区生产总值1386.4亿元，其中第一产业增加值154.2亿元，第二产业增加值521.7亿元。",
        ["1386.4亿元", "154.2亿元", "521.7亿元"],
        "untestable",
    ),
    (
        "累计报告确诊病例118例，治愈出院97例，在院治疗19例，死亡2例。",
        ["118例", "97例", "19例", "2例"],
        "consistent",
    ),
    (
        "累计报告确诊病例118例，治愈出院97例，在院治疗29例，死亡2例。",
        ["118例", "97例", "29例", "2例"],
        "inconsistent",
    ),
    # per head, another year, another region, rates, other things
    (
        "全体居民人均可支配收入31240元，城镇居民人均可支配收入41268元，农村居民人均可支配收入19873元。",
        [],
        None,
    ),
    ("2021年货物进出口总额362.8亿元，2020年出口198.7亿元、进口131.2亿元。", [], None),
    ("青柳市进出口总额362.8亿元。全省出口3214.5亿元，进口2148.3亿元。", [], None),
    ("进出口总额增长8.2%，其中出口增长9.1%，进口增长6.9%。", [], None),
    ("城镇新增就业2.36万人，农村劳动力转移就业1.87万人。", [], None),
    # a third part says that two are not all
    (
        "企业利润总额为27.20亿元。国有控股企业利润11.12亿元；民营企业利润10.72亿元；外商投资企业利润5.36亿元。",
        ["27.20亿元", "11.12亿元", "10.72亿元", "5.36亿元"],
        "consistent",
    ),
    # what there is in all is no total of what has come, nor is everybody one of some who do something
    ("全市现有感染者512例。昨日新增确诊病例12例、无症状感染者31例。", [], None),
    ("全县人口121.6万人，3.2万名男性和2.9万名女性参加体检。", [], None),
    # the total may follow its parts, and is not one told of other days
    (
        "11月4日新增确诊病例921例。\n截至11月3日24时，在院治疗877例，出院2675例，死亡3例，累计确诊3555例。",
        ["3555例", "877例", "2675例", "3例"],
        "consistent",
    ),
    (
        "夏粮产量39.9万吨，早稻产量15.9万吨，秋粮产量44.2万吨，粮食总产量合计100.0万吨。",
        ["100.0万吨", "39.9万吨", "15.9万吨", "44.2万吨"],
        "consistent",
    ),
    (
        "财政总收入为300.16亿元。中央级收入214.06亿元；地方级收入86.13亿元。",
        ["300.16亿元", "214.06亿元", "86.13亿元"],
        "inconsistent",
    ),
    # what a province takes is a third part
    (
        "财政总收入67.9亿元。其中，地方收入51.6亿元；上划中央收入12.1亿元；上划省级收入4.2亿元。",
        ["67.9亿元", "51.6亿元", "12.1亿元", "4.2亿元"],
        "consistent",
    ),
    (
        "财政总收入67.9亿元。其中，地方收入51.6亿元；上划中央收入12.1亿元；上划省级收入5.2亿元。",
        ["67.9亿元", "51.6亿元", "12.1亿元", "5.2亿元"],
        "inconsistent",
    ),
    # what stands before two parts is not their total for that
    ("汽车类零售额27亿元，线上销售收入5亿元，线下销售收入6亿元。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_the_parts_of_a_division_make_their_total(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "sum") == told(operands, verdict)


BESIDE = [
    # text, operands, verdict: parts that have a total only right beside them
    ("代表团夺得5金3银4铜共12枚奖牌。", ["12枚", "5", "3", "4"], "consistent"),
    (
        "校队斩获7枚金牌、3枚银牌和6枚铜牌，共16枚奖牌。",
        ["16枚", "7枚", "3枚", "6枚"],
        "consistent",
    ),
    ("中国队以13金7银9铜位列奖牌榜第一，奖牌总数29枚。", ["29枚", "13", "7", "9"], "consistent"),
    ("我省收获奖牌29枚（13金7银9铜）。", ["29枚", "13", "7", "9"], "consistent"),
    (
        "全省运动员夺得金牌32枚、银牌24枚、铜牌18枚，奖牌总数74枚。",
        ["74枚", "32枚", "24枚", "18枚"],
        "consistent",
    ),
    (
        "授权专利1863件，其中发明专利312件、实用新型专利1204件、外观设计专利347件。",
        ["1863件", "312件", "1204件", "347件"],
        "consistent",
    ),
    ("代表团夺得5金3银4铜共13枚奖牌。", ["13枚", "5", "3", "4"], "inconsistent"),
    (
        "校队斩获7枚金牌、3枚银牌和6枚铜牌，共18枚奖牌。",
        ["18枚", "7枚", "3枚", "6枚"],
        "inconsistent",
    ),
    ("中国队以13金7银9铜位列奖牌榜第一，奖牌总数27枚。", ["27枚", "13", "7", "9"], "inconsistent"),
    ("我省收获奖牌39枚（13金7银9铜）。", ["39枚", "13", "7", "9"], "inconsistent"),
    ("我省收获29枚奖牌，其中13金7银8铜。", ["29枚", "13", "7", "8"], "inconsistent"),
    (
        "全省运动员夺得金牌32枚、银牌24枚、铜牌18枚，奖牌总数71枚。",
        ["71枚", "32枚", "24枚", "18枚"],
        "inconsistent",
    ),
    (
        "授权专利1863件，其中发明专利312件、实用新型专利1204件、外观设计专利357件。",
        ["1863件", "312件", "1204件", "357件"],
        "inconsistent",
    ),
    # of more days, of another team, of several teams, of some who have them, of other things as well
    ("中国队当日获得3金2银1铜，奖牌总数达到37枚。", [], None),
    ("7月28日，中国队获得3金2银1铜，奖牌总数37枚。", [], None),
    ("甲队以3金2银1铜居首，乙队共有9枚奖牌。", [], None),
    ("甲队夺得6枚奖牌。乙队夺得2金1银2铜。", [], None),
    ("甲队3金2银1铜、乙队2金1银1铜，共14枚奖牌。", [], None),
    ("甲队金牌3枚，乙队银牌2枚，丙队铜牌1枚，共有16枚奖牌。", [], None),
    ("全队夺得16枚奖牌，其中3金1银1铜来自田径。", [], None),
    ("全队夺得16枚奖牌，其中游泳队3金1银1铜。", [], None),
    (
        "公司拥有专利和软件著作权318件，其中发明专利106件、实用新型专利154件、外观设计专利22件。",
        ["318件", "106件", "154件", "22件"],
        "untestable",
    ),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), BESIDE, ids=[row[0] for row in BESIDE])
def test_some_parts_have_a_total_only_beside_them(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "sum") == told(operands, verdict)
