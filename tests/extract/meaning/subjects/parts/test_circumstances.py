"""Some of those counted, told apart by where, from whom or by what something was done."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "a preposition after the noun opens what tells them apart, and a verb closes it": [
        (
            "查获毒品案件20起，其中8起案件在口岸查获，12起案件在内陆查获。",
            ["查获毒品案件数", "口岸查获的案件数", "内陆查获的案件数"],
        ),
        (
            "调解纠纷60件，其中40件纠纷由村委会调解，20件纠纷经法院调解。",
            ["调解纠纷数", "由村委会调解的纠纷数", "经法院调解的纠纷数"],
        ),
        ("火灾10起，其中4起火灾由电气故障引起。", ["火灾数", "由电气故障引起的火灾数"]),
        ("全市有博士120名，其中80名博士在企业工作。", ["博士数", "企业工作的博士数"]),
        (
            "检出阳性样品5份，其中3份样品在农贸市场采集，2份样品在超市采集。",
            ["检出阳性样品数", "农贸市场采集的样品数", "超市采集的样品数"],
        ),
        (
            "全市检查企业100家，8家企业因违规排污被处罚。",
            ["检查企业数", "因违规排污被处罚的企业数"],
        ),
        (
            "建成养老机构20家，其中5家机构为政府投资建设。",
            ["养老机构数", "政府投资建设的机构数"],
        ),
    ],
    "two that share it are both told apart": [
        (
            "新增病例7例、无症状感染者4例，其中2例病例和3例无症状感染者在社区筛查中发现。",
            [
                "新增病例数",
                "新增无症状感染者数",
                "社区筛查中发现的病例数",
                "社区筛查中发现的无症状感染者数",
            ],
        ),
        (
            "查处走私案件30起、偷渡案件5起，其中12起走私案件和2起偷渡案件在海上查获。",
            ["查处走私案件数", "偷渡案件数", "海上查获的走私案件数", "海上查获的偷渡案件数"],
        ),
    ],
    "without the noun those are of the whole": [
        (
            "新增阳性感染者30例，其中21例在隔离管控中发现，9例在社会面筛查中发现。",
            [
                "新增阳性感染者数",
                "隔离管控中发现的新增阳性感染者数",
                "社会面筛查中发现的新增阳性感染者数",
            ],
        ),
        (
            "查获野生动物案件9起，其中4起在林区查获，3起由群众举报。",
            ["查获野生动物案件数", "林区查获的野生动物案件数", "由群众举报的查获野生动物案件数"],
        ),
        (
            "毕业生260人，其中90人在本县就业，40人在省外就业。",
            ["毕业生数", "本县就业的毕业生数", "省外就业的毕业生数"],
        ),
        ("专利210件，80件在海外授权。", ["专利数", "海外授权的专利数"]),
        ("项目36个，其中12个在年内完工。", ["项目数", "年内完工的项目数"]),
        ("6人计划报名，2人在国外报名。", ["计划报名人数", "报名人数"]),
    ],
    "where nothing was done, or others were counted before, nobody is told apart": [
        ("全市现有院士12名，其中3名院士为中国工程院院士。", ["现有院士数", "现有院士数"]),
        ("受理投诉12件，8起案件在海上查获。", ["受理投诉数", "案件数"]),
    ],
}


@each(TABLE)
def test_by_circumstance(text: str, expected: Meaning) -> None:
    """The noun stands again behind the number, and what tells those apart behind the noun."""
    assert read(text, expected) == expected
