"""Parts of a whole that a predicate after their number picks out, and predicates that pick nobody out."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "how far with what": [
        ("排查隐患120处，其中100处已整改完毕。", [Means("120处", "排查隐患数"), Means("100处", "已整改完毕隐患数")]),
        ("贫困户120户，其中80户已脱贫。", [Means("120户", "贫困户数"), Means("80户", "已脱贫贫困户数")]),
        ("受理案件2万件，其中1万件已经办结，300件尚未立案。", [Means("2万件", "受理案件数"), Means("1万件", "已办结案件数"), Means("300件", "尚未立案案件数")]),
        ("发生火灾15起，其中5起正在扑救。", [Means("15起", "火灾数"), Means("5起", "正在扑救火灾数")]),
        ("受损车辆900辆，其中600辆已完成定损或赔付。", [Means("900辆", "受损车辆数"), Means("600辆", "已完成定损或赔付车辆数")]),
        # a relative clause has a noun of its own
        ("酒店138家，另有26家已签约的酒店。", [Means("138家", "酒店数"), Means("26家", "酒店数")]),
    ],
    "before the number": [
        ("审计反映50项问题，已整改40项，正在整改8项，未整改2项。", [Means("50项", "问题数"), Means("40项", "已整改问题数"), Means("8项", "正在整改问题数"), Means("2项", "未整改问题数")]),
    ],
    "what is true of them": [
        ("有25家企业利润超过1亿元。", [Means("25家", "利润超过1亿元的企业数"), Means("1亿元", "企业利润")]),
        ("31个行业中，有20个行业增加值增长。", [Means("31个", "行业数"), Means("20个", "增加值增长的行业数")]),
        ("在70个城市中，有40个城市房价环比上涨。", [Means("70个", "城市数"), Means("40个", "房价环比上涨的城市数")]),
        ("全县企业90家，其中12家企业产值下降。", [Means("90家", "企业数"), Means("12家", "产值下降的企业数")]),
        ("有8个省份人均收入超过2万元。", [Means("8个", "人均收入超过2万元的省份数"), Means("2万元", "省份人均收入")]),
        ("上市公司118家，至少有53家净利润超过1亿元。", [Means("118家", "上市公司数"), Means("53家", "净利润超过1亿元的上市公司数"), Means("1亿元", "净利润")]),
    ],
    "among those with whom the sentence opens": [
        ("9家银行中，7家银行营业收入同比下降，5家银行净利润增长。", [Means("9家", "银行数"), Means("7家", "营业收入同比下降的银行数"), Means("5家", "净利润增长的银行数")]),
        ("21个地市中，16个地市税收增长。", [Means("21个", "地市数"), Means("16个", "税收增长的地市数")]),
        ("7家银行营业收入同比下降。", [Means("7家", "银行数")]),
    ],
    "what is measured of all of them": [
        ("全国失业率为5.3%，其中，31个大城市失业率为5.4%。", [Means("5.3%", "失业率"), Means("31个", "大城市数"), Means("5.4%", "大城市失业率")]),
        ("19个断面优良比例达到100%。", [Means("19个", "断面数"), Means("100%", "断面优良比例")]),
    ],
    "a sum is nothing that is counted": [
        ("有9家净利润为正。", [Means("9家", None)]),
        ("5户收入下降。", [Means("5户", None)]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_predicate_picks_out_a_part(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
