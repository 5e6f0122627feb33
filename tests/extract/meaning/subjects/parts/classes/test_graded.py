"""A part that a grade alone tells: the noun is the whole's."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "a grade takes the place of the one that the whole is told with": [
        (
            "全市空气质量优良天数312天，其中优104天，良208天。",
            ["空气质量优良天数", "空气质量优天数", "空气质量良天数"],
        ),
        (
            "全县优良天数298天，轻度污染40天，重度污染2天。",
            ["优良天数", "轻度污染天数", "重度污染天数"],
        ),
        ("合格食品228批次，不合格2批次。", ["合格食品数", "不合格食品数"]),
    ],
    "or stands before its noun, whatever was done with those": [
        (
            "参加考核单位230个，其中优秀46个，良好150个，不合格4个。",
            ["参加考核单位数", "优秀单位数", "良好单位数", "不合格单位数"],
        ),
        ("全省监测断面152个，其中优42个，良75个。", ["监测断面数", "优断面数", "良断面数"]),
        (
            "评估养老机构64家，其中优秀10家，良好35家，合格19家。",
            ["评估养老机构数", "优秀养老机构数", "良好养老机构数", "合格养老机构数"],
        ),
        (
            "考核干部320名，优秀48名，称职260名，基本称职12名。",
            ["考核干部数", "优秀干部数", "称职干部数", "基本称职干部数"],
        ),
        ("验收项目56个，评为优秀12个，良好30个。", ["验收项目数", "优秀项目数", "良好项目数"]),
        ("抽检产品80批次，其中合格78批次。", ["抽检产品数", "合格产品数"]),
    ],
    "a rate says of what there are grades": [
        (
            "抽检产品合格率96.5%，其中优秀85个，良好120个。",
            ["抽检产品合格率", "优秀产品数", "良好产品数"],
        ),
        ("参评村庄合格率98%，其中优秀85个。", ["参评村庄合格率", "优秀村庄数"]),
    ],
    "who has more than a grade in the clause is named by that": [
        ("抽检样品100批次，其中合格样品96批次。", ["抽检样品数", "抽检合格样品数"]),
        ("8家机构参评，10家中7家买入。", ["参评机构数", "参评机构数", "参评机构数"]),
        ("合格1176批次，不合格24批次。", ["合格数", "不合格数"]),
    ],
}


@each(TABLE)
def test_of_grade(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
