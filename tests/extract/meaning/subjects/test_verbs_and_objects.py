"""A number, those whom it counts or the sum that it is, and the verb beside them: which of them make the name."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "what those do who are counted tells them apart": [
        ("9个单位违规发放津贴补贴。", ["违规发放津贴补贴的单位数"]),
        ("24个项目未经验收就交付使用。", ["未经验收就交付使用的项目数"]),
        ("15个项目未按规定招标，8家企业未复工。", ["未按规定招标的项目数", "未复工的企业数"]),
        ("5家企业主动关停，3家企业搬迁。", ["主动关停的企业数", "搬迁企业数"]),
        ("22个项目虚报开工和完工情况。", ["虚报开工和完工情况的项目数"]),
        ("36所学校开设劳动课程。", ["开设劳动课程的学校数"]),
        ("8个乡镇建成养老服务中心。", ["建成养老服务中心的乡镇数"]),
        ("60余家媒体集中报道。", ["集中报道的媒体数"]),
        ("18个小区加装电梯。", ["加装电梯的小区数"]),
        ("目前5家企业停产整治，全市8家企业停产。", ["停产整治的企业数", "停产企业数"]),
    ],
    "all of them do it, or it is no deed": [
        ("5家企业均已复工。", ["企业数"]),
        ("7个项目出口增长。", ["项目数"]),
        ("12个企业创新中心。", ["企业创新中心数"]),
        ("40个社区服务中心。", ["社区服务中心数"]),
        ("29个金融科技赋能乡村振兴示范项目。", ["金融科技赋能乡村振兴示范项目数"]),
        ("3个孩子受伤。", ["孩子受伤数"]),
    ],
    "what is done for those who are counted, or with them": [
        ("为126家企业续贷。", ["企业数"]),
        ("为12名道德模范颁发证书。", ["道德模范数"]),
        ("帮助36家企业解决用工难题。", ["企业数"]),
        ("走访12家企业征求意见。", ["企业数"]),
        ("与12家企业签约。", ["企业数"]),
        ("拟邀请100余家用人单位参加。", ["用人单位数"]),
        ("在12个项目开工后，由12家企业承办。", ["项目数", "企业数"]),
    ],
    "what is so long, after the verb of what was done to it": [
        ("铺设38公里供水管网，架设12公里输电线路。", ["供水管网长度", "输电线路长度"]),
        ("全县硬化26公里村组道路。", ["村组道路长度"]),
        ("改造46公里燃气管道，打通3.2公里断头路。", ["燃气管道长度", "断头路长度"]),
        ("种植30公里防护林带。", ["防护林带长度"]),
        ("埋设9公里污水管网。", ["污水管网长度"]),
        ("供水管网全长38公里。", ["供水管网全长"]),
    ],
    "the sum, between the verb that gives it and what it is for": [
        ("拿出800万元专项资金奖励23家企业。", ["专项资金", "企业数"]),
        ("拿出300万元奖金奖励先进企业。", ["奖金"]),
        ("筹措4亿元专项债券资金支持园区建设。", ["专项债券资金"]),
        ("发行3亿元专项债券支持园区建设。", ["专项债券"]),
        ("安排2.3亿元补助资金。", ["补助资金"]),
        ("市财政安排2.3亿元补助资金支持春耕生产。", ["补助资金"]),
        ("设立3亿元引导资金，整合3.4亿元涉农资金。", ["引导资金", "涉农资金"]),
        ("拨付5600万元救灾资金。", ["救灾资金"]),
        ("获得2亿元资金支持。", ["资金支持"]),
        ("2000万元支持企业发展。", [None]),
        ("5000万元作为流动资金。", [None]),
    ],
    "a verb that makes the sum another one than its object is": [
        ("减免房租2.1亿元。", ["减免房租"]),
        ("减免2.1亿元房租，减免了860万元学费。", ["减免房租", "减免学费"]),
        ("房租减免2.1亿元。", ["房租减免"]),
        ("发放消费券3000万元，带动消费9.4亿元。", ["消费券", "带动消费"]),
        ("直接带动4.16亿元的旅游收入。", ["带动旅游收入"]),
        ("拉动投资20亿元，吸引社会资本12亿元。", ["拉动投资", "吸引社会资本"]),
        ("处置不良资产46亿元。", ["处置不良资产"]),
        ("受疫情影响收入3亿元。", ["收入"]),
        ("推动投资增长3%，带动鲜果价格下降6%。", ["投资增速", "鲜果价格增速"]),
    ],
    "基本 is an adverb, and before a noun tells it apart": [
        ("全市城乡居民基本养老保险参保21.6万人。", ["城乡居民基本养老保险参保人数"]),
        (
            "城镇职工基本养老保险参保42万人，城乡居民基本医疗保险参保人员86万人。",
            ["城镇职工基本养老保险参保人数", "城乡居民基本医疗保险参保人员数"],
        ),
        ("参加城镇职工基本医疗保险的女性1.4亿人。", ["参加城镇职工基本医疗保险的女性数"]),
        ("人均基本公共卫生服务经费89元。", ["人均基本公共卫生服务经费"]),
        ("国家基本药物使用率达92%。", ["国家基本药物使用率"]),
        ("粮食价格基本稳定在3元，项目基本完成投资3亿元。", ["粮食价格", "投资"]),
    ],
    "what is pulled has been told in the clause before": [
        (
            "消费拉动经济增长4.1个百分点，投资仅拉动约1.2个百分点，贡献率为20%。",
            ["消费变动对经济的拉动", "投资变动对经济的拉动", "投资对经济增长的贡献率"],
        ),
        (
            "工业拉动GDP增长1.8个百分点，建筑业拉动0.3个百分点。",
            ["工业变动对GDP的拉动", "建筑业变动对GDP的拉动"],
        ),
        (
            "第三产业对经济增长的贡献率57.9%，拉动3.2个百分点。",
            ["第三产业对经济增长的贡献率", "第三产业变动对经济的拉动"],
        ),
        ("采矿业下拉工业增速0.8个百分点。", ["采矿业变动对工业增速的拉动"]),
        (
            "房地产开发投资下降9%，下拉全部投资增速0.5个百分点。",
            ["房地产开发投资增速", "房地产开发投资变动对全部投资增速的拉动"],
        ),
    ],
    "above and below the size that statistics asks for": [
        ("奖励23家规上企业。", ["规上企业数"]),
        ("对320家规下企业开展培训。", ["规下企业数"]),
        ("新增23家规上工业企业。", ["新增规上工业企业数"]),
        ("新增12家规上服务业企业。", ["新增规上服务业企业数"]),
        ("走访46家限上企业。", ["限上企业数"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_verbs_and_objects(text: str, expected: list[str | None]) -> None:
    """Each figure has the name that is told, in text order."""
    assert [figure.indicator for figure in extract_text(text).figures] == expected


FIRST: Words = {
    "those counted are told apart by the size of each": [
        ("引进14个亿元以上项目。", ["亿元以上项目数"]),
        ("引进5个亿元以上的工业项目。", ["亿元以上工业项目数"]),
        ("实施3个百亿元项目。", ["百亿元项目数"]),
        ("培育22家亿元企业。", ["亿元企业数"]),
        ("落地3个百亿元产业项目。", ["百亿元产业项目数"]),
        ("全市有12个亿元村。", ["亿元村数"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(FIRST), ids=names(FIRST))
def test_what_the_first_number_counts(text: str, expected: list[str | None]) -> None:
    """The first figure has the name that is told; the size of each is no count."""
    assert [figure.indicator for figure in extract_text(text).figures][:1] == expected


UNITS: Words = {
    "what a classifier counts, by the noun before 数": [
        ("床位数达到1850张，病床数6200张。", ["bed", "bed"]),
        ("养老床位总数3600张。", ["bed"]),
        ("5G基站总数达2600个，充电桩数量达到3200个。", ["station", "station"]),
        ("医院数达到120个，学校总数312个。", ["organisation", "organisation"]),
        ("照片数达到1850张，车位数3200个。", ["sheet", "piece"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(UNITS), ids=names(UNITS))
def test_what_is_counted(text: str, expected: list[str | None]) -> None:
    """Each figure has the canonical unit that is told, in text order."""
    assert [figure.canonical_unit for figure in extract_text(text).figures] == expected


ROLES: Words = {
    "a share in another notation, or where it moved": [
        ("工业用电占全社会用电量的六成。", ["share"]),
        ("新能源汽车占比近四成，民营企业占四成左右。", ["share", "share"]),
        ("服务业占GDP的比重由52.3%提高到56.2%。", ["share", "share"]),
        ("煤炭消费占比降到52.1%，绿电占全社会用电比重上升至36%。", ["share", "share"]),
        ("服务业占比过半，进出口占全省的五分之一。", ["share", "share"]),
        ("线上销售占比是线下的2倍。", ["level"]),
        ("产能利用率降至62.3%，近八成受访者看好。", ["level", "level"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(ROLES), ids=names(ROLES))
def test_what_it_is(text: str, expected: list[str | None]) -> None:
    """Each figure has the role that is told, in text order."""
    assert [figure.role for figure in extract_text(text).figures] == expected


SIGNED: Words = {
    "what pulls another down takes from its growth": [
        ("采矿业下拉工业增速0.8个百分点。", ["-0.8"]),
        ("汽车业拉低工业增速0.4个百分点。", ["-0.4"]),
        ("投资拉动经济增速0.4个百分点。", ["0.4"]),
        ("在投资拉动下，增速提高0.4个百分点。", ["0.4"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(SIGNED), ids=names(SIGNED))
def test_which_way_it_goes(text: str, expected: list[str | None]) -> None:
    """Each figure has the sign that is told, in text order."""
    assert [str(figure.signed_value) for figure in extract_text(text).figures] == expected
