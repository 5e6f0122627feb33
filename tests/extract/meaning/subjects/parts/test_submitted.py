"""What an office did with what people brought to it: the verb alone has the object that was told with how it came."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the object of the verb before": [
        ("受理群众来信263件，解决251件。", ["受理群众来信数", "解决群众来信数"]),
        (
            "接到投诉1820件，办结1650件，转办130件。",
            ["接到投诉数", "办结投诉数", "转办投诉数"],
        ),
        (
            "受理信访事项936件，其中化解880件，转送56件。",
            ["受理信访事项数", "化解信访事项数", "转送信访事项数"],
        ),
        ("接受咨询5600人次，解答5580人次。", ["接受咨询人次", "解答咨询人次"]),
        ("征集意见建议1260条，已采纳318条。", ["征集意见建议数", "采纳意见建议数"]),
        ("受理申请1200件，批准1100件。", ["受理申请数", "批准申请数"]),
    ],
    "and how it was done": [
        (
            "接听群众诉求143件，直接答复88件、分转55件。",
            ["接听群众诉求数", "直接答复群众诉求数", "分转群众诉求数"],
        ),
    ],
    "and to whom it was handed on": [
        (
            "受理问题线索186件，其中移送纪检监察机关98件，移送公安机关42件。",
            ["受理问题线索数", "移送纪检监察机关的问题线索数", "移送公安机关的问题线索数"],
        ),
        ("查处违法案件1200件，移送司法机关86件。", ["查处违法案件数", "移送司法机关的违法案件数"]),
    ],
    "which may have been told alone": [
        (
            "收到举报线索312条，核实280条，移送45条。",
            ["举报线索数", "核实举报线索数", "移送举报线索数"],
        ),
        ("收到提案420件，立案380件，办复376件。", ["提案数", "立案提案数", "办复提案数"]),
    ],
    "nothing that is brought": [
        ("接收问题线索560件，处分75人。", ["接收问题线索数", "处分人数"]),
        ("查封设备320台，拆除280台。", ["查封设备数", "拆除设备数"]),
    ],
}


@each(TABLE)
def test_what_was_done_with_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
