"""Those who did something, together with how much of it they did it with: 9家单位未上缴收入805万元."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what those counted did tells them apart, and names its sum": [
        ("3个部门无预算支出523万元。", ["无预算支出的部门数", "无预算支出"]),
        (
            "9家单位未及时上缴非税收入805万元；4个单位违规发放津贴32万元。",
            [
                "未及时上缴非税收入的单位数",
                "未及时上缴非税收入",
                "违规发放津贴的单位数",
                "违规发放津贴",
            ],
        ),
        ("6个项目多计工程价款共130万元。", ["多计工程价款的项目数", "多计工程价款"]),
        (
            "5个乡镇未按规定拨付补助资金205万元。",
            ["未按规定拨付补助资金的乡镇数", "未按规定拨付补助资金"],
        ),
        ("2个村截留补偿款20万元。", ["截留补偿款的村数", "截留补偿款"]),
        ("7个项目超概算投资1.2亿元。", ["超概算投资的项目数", "超概算投资"]),
        ("7个部门无预算、超预算支出63万元。", ["无预算、超预算支出的部门数", "无预算、超预算支出"]),
    ],
    "words of audits that the dictionary lacks": [
        ("4个部门超标准列支会议费23万元。", ["超标准列支会议费的部门数", "超标准列支会议费"]),
        (
            "5家单位少计收入3万元，2所学校多领补助1万元。",
            ["少计收入的单位数", "少计收入", "多领补助的学校数", "多领补助"],
        ),
    ],
    "what all of them came to tells none apart": [
        ("12家企业实现利润3亿元。", ["企业数", "企业利润"]),
        ("30家企业营业收入3亿元。", ["企业数", "企业营业收入"]),
        ("5家银行累计发放贷款8亿元。", ["银行数", "累计发放贷款"]),
        ("70个城市土地出让收入3亿元。", ["城市数", "城市土地出让收入"]),
        ("700个省重点项目获授信1.7万亿元。", ["省重点项目数", "省重点项目授信"]),
    ],
}


@each(TABLE)
def test_who_did_it_and_how_much_of_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
