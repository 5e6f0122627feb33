"""What a finding says: values in the units of the text, and changes in words that fit what changes."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROWS = [
    # text, what the finding says
    # a sum, a change and a level are told in the unit of the text
    (
        "1月用电23.4亿千瓦时，2月用电21.9亿千瓦时，1—2月累计用电55.3亿千瓦时。",
        "各期相加为45.3亿千瓦时，文中为55.3亿千瓦时",
    ),
    (
        "粮食产量由124.6万吨增加到251.0万吨，增加136.4万吨。",
        "按所列数值应增加126.4万吨，文中为增加136.4万吨",
    ),
    (
        "股价由5.24元跌至5.10元，下跌0.24元。",
        "按所列数值应减少0.14元，文中为减少0.24元",
    ),
    (
        "产量由一百二十万吨增加到一百六十万吨，增加三十六万吨。",
        "按所列数值应增加400000吨，文中为增加三十六万吨",
    ),
    # so many times, and below one time in percent
    (
        "财政收入由12.4亿元增加到21.8亿元，增加1.2倍。",
        "按所列数值应增长75.81%，文中为增长1.2倍",
    ),
    (
        "财政收入由12.4亿元增加到31.8亿元，增加2.2倍。",
        "按所列数值应增长1.56倍，文中为增长2.2倍",
    ),
    # a rate rises, it does not grow
    (
        "城镇化率由60.2%提高到64.7%，提高5.4个百分点。",
        "按所列数值应上升4.5个百分点，文中为上升5.4个百分点",
    ),
    (
        "登记失业率由3.48%下降到3.12%，下降0.26个百分点。",
        "按所列数值应下降0.36个百分点，文中为下降0.26个百分点",
    ),
    # points between two rates, in the words of the comparison
    (
        "出口同比下降3.4%，上月为下降8.5%，降幅收窄6.1个百分点。",
        "由3.4%与8.5%应收窄5.1个百分点，文中为收窄6.1个百分点",
    ),
    (
        "全部投资增长9.5%。其中，工业投资增长6.4%，高于全部投资增速3.1个百分点。",
        "由6.4%与9.5%应低3.1个百分点，文中为高3.1个百分点",
    ),
    # a rate of completion keeps its verb
    (
        "2021年北河县科技支出完成15.4亿元，完成预算15.3亿元的100.7%。\n2021年北河县科技支出预算完成率为107.7%。",
        "科技支出预算完成率前文为100.7%，此处为107.7%",
    ),
    # one slip, one finding: of the word where only that is wrong
    (
        "上半年销售面积同比下降14.1%，降幅比一季度的13.2%收窄0.9个百分点。",
        "文字说“收窄”，而数值从13.2%到14.1%",
    ),
    (
        "登记失业率为3.42%，较上年末的3.18%上升0.34个百分点。",
        "按所列数值应上升0.24个百分点，文中为上升0.34个百分点",
    ),
    # which way a balance goes, where only that is wrong
    (
        "全市出口480亿元，进口220亿元，贸易逆差260亿元。",
        "由480亿元与220亿元应得260亿元，并非贸易逆差",
    ),
    ("收入52亿元，支出48亿元，赤字4亿元。", "由52亿元与48亿元应得4亿元，并非赤字"),
    # what is small is told in digits that say something
    (
        "水库总库容3.6亿立方米，其中蓄水量2.1万立方米，占总库容的58.3%。",
        "2.1万立方米占3.6亿立方米的0.0058%，而非58.3%",
    ),
]


@pytest.mark.parametrize(("text", "message"), ROWS, ids=[row[0] for row in ROWS])
def test_a_finding_speaks_as_its_text_does(text: str, message: str) -> None:
    assert [one["message_zh"] for one in check_reply(text)["findings"]] == [f"{message}。"]


MENDS = [
    # text, what would explain it
    ("全市出口80.4亿元，进口40.1亿元，贸易顺差40.3万元。", ["40.3亿元"]),
    (
        "水库总库容3.6亿立方米，其中蓄水量2.1万立方米，占总库容的58.3%。",
        ["2.1亿立方米", "3.6万立方米"],
    ),
    ("全县粮食产量24.5万吨，增加2.4万吨，增长19.8%。", ["10.8%", "14.5万吨"]),
    # two digits in each other's place, and a point that has moved
    ("收入86.4亿元，支出52.8亿元，结余36.3亿元。", ["33.6亿元"]),
    ("受理申请1320件，审结1155件，结案率78.5%。", ["87.5%"]),
    ("抽检14385批次，不合格372批次，不合格率2.27%。", ["327批次"]),
    ("营业收入141.6亿元，比上年的72.0亿元增长965%。", ["96.5%"]),
    ("销售费用2.46亿元，管理费用2.13亿元，财务费用1.12亿元，三项费用合计5.17亿元。", ["5.71亿元"]),
    # where only a digit of another figure would do, what follows from the others comes first
    ("财政收入由12.4亿元增加到21.8亿元，增加1.2倍。", ["0.8倍", "26.8亿元"]),
    ("全市出口80.4亿元，进口40.1亿元，贸易顺差45.3亿元。", ["40.3亿元", "85.4亿元"]),
]


@pytest.mark.parametrize(("text", "mends"), MENDS, ids=[row[0] for row in MENDS])
def test_a_finding_names_the_slip_that_explains_it(text: str, mends: list[str]) -> None:
    (finding,) = check_reply(text)["findings"]
    assert [finding["mend_zh"].count(f"为{one}") for one in mends] == [1] * len(mends)


def test_the_whole_weekday_is_marked() -> None:
    (finding,) = check_reply("论坛定于2023年8月18日（周四）举行。")["findings"]
    assert [one["text"] for one in finding["figures"]] == ["周四", "2023年8月18日"]
