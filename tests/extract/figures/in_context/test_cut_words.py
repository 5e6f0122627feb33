"""What stands after a number and begins like a verb, a word or a classifier, and is another one: 两位居民, 五项目获批, 3封信."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

FIGURES = [
    # a classifier, and no verb
    ("两位居民受伤。", ["两位"]),
    ("3位居住者获救。", ["3位"]),
    ("10位居委会干部到场。", ["10位"]),
    ("三位居家老人获救。", ["三位"]),
    ("四位列车员受伤。", ["四位"]),
    # a verb, and no classifier
    ("营收21亿位居民营企业第三。", ["21亿", "第三"]),
    ("营收21亿位居家电行业第一。", ["21亿", "第一"]),
    ("票房21亿位列第二。", ["21亿", "第二"]),
    # a noun that is counted without one
    ("五项目获批。", ["五"]),
    ("四项目总投资30亿元。", ["四", "30亿元"]),
    ("两家庭获补助。", ["两"]),
    ("两家属到场。", ["两"]),
    ("四条件已满足。", ["四"]),
    ("千余项目成功应用。", ["千余"]),
    # a classifier before a noun that begins with the second half of such a word
    ("四项目标全部完成。", ["四项"]),
    ("两项目录已公布。", ["两项"]),
    ("三项目前已完成。", ["三项"]),
    ("两家长期合作企业。", ["两家"]),
    ("三家庭院经济示范户。", ["三家"]),
    ("两家长虹门店。", ["两家"]),
    # and what is counted, though it looks like a name or a way of speaking
    ("他走了九里路。", ["九里路"]),
    ("票价三元。", ["三元"]),
    ("唱了一出，观众叫好。", ["一出"]),
    ("三家集团合作。", ["三家"]),
    ("打了15发子弹。", ["15发"]),
    ("旋转180度。", ["180度"]),
    ("面临东北、西南、沿海防汛三线作战。", ["三线"]),
    ("三线城市有120个。", ["120个"]),
    # letters
    ("他收到3封信。", ["3封"]),
    ("公司收到两封感谢信和5封邮件。", ["两封", "5封"]),
    ("收到群众来信300封。", ["300封"]),
    ("新增一封举报信。", ["一封"]),
    ("他写了一封信。", []),
    ("3封闭小区。", ["3"]),
    ("公司有3封控区。", ["3"]),
    # what begins with a time, and no time
    ("他连续三个周末加班。", ["三个"]),
    ("演出在两个周日举行。", ["两个"]),
    ("股价走完四个周期。", ["四个"]),
    ("她买了5个月饼。", ["5个"]),
    ("球队得了两个季军。", ["两个"]),
    ("装修用了三个月。", ["三个月"]),
    ("他欠了三个月租金。", ["三个月"]),
    ("剧集播了两个季度。", ["两个季度"]),
    # what they do each year, and no rate
    ("镇上有一个每年生产3万吨纸的工厂。", ["一个", "3万吨"]),
    ("全市有两个每天接待2万人的景区。", ["两个", "2万人"]),
    ("村里有三家每月缴费的商户。", ["三家"]),
    ("检查频率为3次每天。", ["3次每天"]),
    # a rank of what begins so
    ("该厂是全国第三大卡车企业。", ["第三"]),
    ("公司是亚洲第二大卡纸厂商。", ["第二"]),
    # who else, and no class
    ("财政拨款1600万等。", ["1600万"]),
    ("发放奖金20万等。", ["20万"]),
    # a date after it
    ("交易量突破6万 7月是淡季。", ["6万", "7月"]),
    ("14时“海葵”登陆。", ["14时"]),
    # firms and goods that are called by a number
    ("三一重工营收500亿元。", ["500亿元"]),
    ("三只松鼠营收70亿元。", ["70亿元"]),
    ("六个核桃销量3亿罐。", ["3亿罐"]),
    ("三元股份营收70亿元。", ["70亿元"]),
    ("百度文心一言用户达1亿。", ["1亿"]),
]


@pytest.mark.parametrize(("text", "quotes"), FIGURES)
def test_a_number_has_the_classifier_that_the_words_leave_it(text: str, quotes: list[str]) -> None:
    assert [one.text for one in extract_text(text).figures] == quotes


def test_what_begins_with_a_time_is_named() -> None:
    text = "她买了5个月饼。行星有3个月亮。股价走完四个周期。"
    names = [one.indicator for one in extract_text(text).figures]
    assert names == ["月饼数", "月亮数", "周期数"]


def test_letters_and_goods_are_named() -> None:
    text = "他收到3封感谢信。百度文心一言用户达1亿。"
    names = [one.indicator for one in extract_text(text).figures]
    assert names == ["感谢信数", "百度文心一言用户数"]
