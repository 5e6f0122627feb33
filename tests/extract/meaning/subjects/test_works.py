"""Works that were done on things, and what they are called: 危桥改造, whoever carried them out, and how long a stretch."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "what is done to a thing closes the noun of works": [
        ("全县完成危桥改造186座，农村户厕改造1.2万户。", ["危桥改造数", "农村户厕改造户数"]),
        ("开展薄弱学校改造45所。", ["薄弱学校改造数"]),
        ("完成既有建筑节能改造120万平方米。", ["建筑节能改造面积"]),
        ("完成既有住宅适老化改造860户。", ["住宅适老化改造户数"]),
        ("完成城镇棚户区住房改造2100万套。", ["城镇棚户区住房改造数"]),
        # done to what follows, or by who stands before it
        ("改造危桥186座。", ["危桥数"]),
        ("全市改造120座危桥，其中重建35座。", ["危桥数", "重建危桥数"]),
        ("甲公司改造12台机组。", ["机组数"]),
        ("投入资金改造12座泵站。", ["泵站数"]),
    ],
    "a verb that says only that works were done": [
        ("全县实施农村户厕改造1.2万户。", ["农村户厕改造户数"]),
        ("组织实施山塘整治120座。", ["山塘整治数"]),
        ("实施灌区节水改造12处，泵站改造35座。", ["灌区节水改造数", "泵站改造数"]),
        ("实施临时救助3200人次。", ["临时救助人次"]),
        # of what is no deed
        ("实施重点项目120个。", ["实施重点项目数"]),
        ("组织考试作弊50次。", ["组织考试作弊次数"]),
    ],
    "the length of works along a road or a river": [
        ("中小河流治理35公里。", ["中小河流治理长度"]),
        ("完成农村公路提质改造560公里。", ["农村公路提质改造长度"]),
        ("完成燃气管网改造320公里。", ["燃气管网改造长度"]),
        ("完成道路绿化56公里。", ["道路绿化长度"]),
        ("新建县道12条，完成村道硬化560公里。", ["县道数", "村道硬化长度"]),
    ],
    "roads of a county, a township and a village": [
        ("县道里程3200公里，乡道里程5600公里。", ["县道里程", "乡道里程"]),
        ("改造县道120公里、村道320公里。", ["县道长度", "村道长度"]),
        ("该县道路总长320公里。", ["道路总长"]),
    ],
    "what is normal": [
        ("水库正常蓄水位175米，死水位155米。", ["水库正常蓄水位", "死水位"]),
        ("正常年景产量500吨。", ["正常年景产量"]),
        ("正常供水能力30万吨。", ["正常供水能力"]),
        ("正常类贷款余额5330万元。", ["正常类贷款余额"]),
        ("机组正常运行功率600兆瓦。", ["运行功率"]),
        ("生产正常，日产量达320吨。", ["日产量"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_what_works_are_called(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
