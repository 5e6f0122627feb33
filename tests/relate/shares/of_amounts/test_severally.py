"""Shares dealt out to amounts of several kinds, and shares of parts that make the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.relate.judging import Judge

DEALT = [
    # text, verdicts
    ("全市接报火灾320起，亡46人。其中住宅火灾144起，亡35人，分别占总数的45%和76.1%。", ["consistent", "consistent"]),
    ("全市接报火灾320起，亡46人。其中住宅火灾144起，亡35人，分别占总数的45%和78.1%。", ["consistent", "inconsistent"]),
    ("上半年全县发生车祸214起，造成38人死亡，直接损失126万元。国省道上发生车祸92起，造成21人死亡，直接损失58万元，分别占总数的43.0%、55.3%和46.0%。", ["consistent"] * 3),
    ("上半年全县发生车祸214起，造成38人死亡，直接损失126万元。国省道上发生车祸92起，造成21人死亡，直接损失58万元，分别占总数的43.0%、55.3%和64.0%。", ["consistent", "consistent", "inconsistent"]),
    ("全省共有学校1260所，教职工8.4万人。乡村学校756所、教职工3.1万人，分别占学校总数和教职工总数的60%、36.9%。", ["consistent", "consistent"]),
    ("该区成交930套，面积76458平方米。住宅成交535套，面积53555平方米，分别占总量的57.53%、70.04%。", ["consistent", "consistent"]),
    ("全年办理贷款850笔，金额12.6亿元。小微企业贷款612笔、金额4.5亿元，占总数的72%和35.7%。", ["consistent", "consistent"]),
    # two others vouch for the one that is wrong
    ("上半年全县发生车祸214起，造成38人死亡，直接损失126万元。国省道上发生车祸92起，造成91人死亡，直接损失58万元，分别占总数的43.0%、55.3%和46.0%。", ["consistent", "inconsistent", "consistent"]),
    # what was told is of something else, or not of these units
    ("去年接报火灾180起，亡20人。住宅火灾144起，亡35人，分别占总数的45%和76.1%。", []),
    ("全市接报火灾320起，伤46人次。住宅火灾144起，损失35万元，分别占总数的45%和76.1%。", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "verdicts"), DEALT, ids=[row[0] for row in DEALT])
def test_each_share_is_of_what_was_told_in_its_unit(
    judged: Judge, text: str, verdicts: list[str]
) -> None:
    assert [verdict for _, verdict in judged(text, "share")] == verdicts


OF_THEIR_SUM = [
    # text, verdicts
    ("本校男生1204人，占51.3%；女生1143人，占48.7%。", ["consistent", "consistent"]),
    # a part is no whole of the next one, even if both carry the name of their whole
    ("登记的常住人口中，男性为26.84万人，占51.17%；女性为25.61万人，占48.83%。", ["consistent", "consistent"]),
    ("贷款中，短期贷款186.4亿元，占46.6%；长期贷款213.6亿元，占53.4%。", ["consistent", "consistent"]),
    ("本校男生1204人，占51.3%；女生1343人，占48.7%。", ["inconsistent"]),
    ("居住在镇区的36152人，占63.8%；居住在乡村的20513人，占36.2%。", ["consistent", "consistent"]),
    ("0—14岁人口6218人，占17.9%；15—59岁人口21984人，占63.3%；60岁及以上人口6528人，占18.8%。", ["consistent"] * 3),
    ("0—14岁人口6218人，占17.9%；15—59岁人口29184人，占63.3%；60岁及以上人口6528人，占18.8%。", ["inconsistent"]),
    ("税收收入36552万元，占53.79%；非税收入31397万元，占46.21%。", ["consistent", "consistent"]),
    # evened so as to make 100: the last digit may be off by one
    ("生活用水821.6万吨，占13.6%；工业用水1308.0万吨，占21.6%；农业用水3768.0万吨，占62.4%；生态补水142.6万吨，占2.4%。", ["consistent"] * 4),
    # two that hold of all of them vouch for the third, and one does where a slip explains the other
    ("公开招标62.47亿元，占76.4%；竞争性磋商11.36亿元，占31.9%；单一来源7.92亿元，占9.7%。", ["inconsistent"]),
    ("制造业用工7.28万人，占39.1%；零售业2.94万人，占1.58%；餐饮业2.15万人，占11.5%；其他行业6.27万人，占33.6%。", ["inconsistent"]),
    ("男生84人，占42.0%；女生116人，占5.80%。", ["inconsistent"]),
    # but not for a share of another whole
    ("小学420人，占42.0%；初中330人，占33.0%；高中250人，占住校生的62.0%。", []),
    ("甲县完成4.20亿元，占42.0%；乙县完成3.30亿元，占33.0%；丙县完成2.50亿元，占年度计划的85.2%。", []),
    ("男生84人，占42.0%；女生116人，占全校女生的5.80%。", []),
    # nor for one whose words say that it is of others, before 占 or after the number
    ("轿车612辆，占51.0%；客车348辆，占29.0%；货车240辆，新能源车占62.0%。", []),
    ("初审612件，占51.0%；复审348件，占29.0%；终审240件，退回的占8.5%。", []),
    ("东区装机612万千瓦，占51.0%；西区348万千瓦，占29.0%；南区240万千瓦，发电量占14.2%。", []),
    ("桃园612亩，占51.0%；梨园348亩，占29.0%；杏园240亩，挂果面积占98.5%。", []),
    ("股金6.12亿元，占51.0%；借款3.48亿元，占29.0%；债券2.40亿元，其中已到账的，占62.0%。", []),
    ("直营612万元，占51.0%；加盟348万元，占29.0%；批发240万元，仅占12.6%的利润。", []),
    ("直营612万元，占51.0%；加盟348万元，占29.0%；批发240万元，占12.6%（按毛利计）。", []),
    # words of size say nothing of that
    ("轿车612辆，占51.0%；客车348辆，占29.0%；货车240辆，仅占8.6%。", ["inconsistent"]),
    ("轿车612辆，占比51.0%；客车348辆，占比29.0%；货车240辆，占比为8.6%。", ["inconsistent"]),
    # not all, or of several kinds
    ("甲厂产煤1204吨，占41.3%；乙厂产煤1143吨，占28.7%。", []),
    ("甲厂产煤1204吨，占41.3%；乙厂发电1143度，占58.7%。", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "verdicts"), OF_THEIR_SUM, ids=[row[0] for row in OF_THEIR_SUM])
def test_shares_that_make_100_are_of_all_their_amounts(
    judged: Judge, text: str, verdicts: list[str]
) -> None:
    assert [verdict for _, verdict in judged(text, "share")] == verdicts


FURTHER = [
    # text, verdicts: a further share says itself what it is of
    ("县级收入28583万元。国税完成13866万元，占预算100.93%，占县级收入的48.51%。", ["consistent"]),
    ("县级收入28583万元。国税完成13866万元，占预算100.93%，占县级收入的43.51%。", ["inconsistent"]),
    (
        "全市进出口860亿元。民营企业进出口412亿元，占全省的8.6%，占全市进出口的47.9%。",
        ["consistent"],
    ),
    ("全县粮食产量36.2万吨。稻谷21.5万吨，占全市的12%，占全县粮食产量的59.4%。", ["consistent"]),
    ("全县粮食产量36.2万吨。稻谷21.5万吨，占全市的12%，占全县粮食产量的95.4%。", ["inconsistent"]),
    ("全县粮食产量36.2万吨。稻谷21.5万吨，占全市的12%，商品率95.4%。", []),
]


@pytest.mark.parametrize(("text", "verdicts"), FURTHER, ids=[row[0] for row in FURTHER])
def test_a_further_share_is_of_what_it_names(judged: Judge, text: str, verdicts: list[str]) -> None:
    assert [verdict for _, verdict in judged(text, "share")] == verdicts
