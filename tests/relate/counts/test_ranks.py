"""Nobody is ranked beyond the last of those that are ranked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    ("我市在全省13个地级市中居第5位。", ["第5位", "13个"], "consistent"),
    ("我省经济总量在31个省（区、市）中位列第12名。", ["第12名", "31个"], "consistent"),
    ("在参赛的24支队伍中名列第24名。", ["第24名", "24支队伍"], "consistent"),
    ("全省考核中，我县位居35个农业县第7位。", ["第7位", "35个"], "consistent"),
    ("出口增速在全省21个市州排名第3位。", ["第3位", "21个"], "consistent"),
    ("我市在全省13个地级市中居第15位。", ["第15位", "13个"], "inconsistent"),
    ("我省经济总量在31个省（区、市）中位列第35名。", ["第35名", "31个"], "inconsistent"),
    ("在参赛的24支队伍中名列第26名。", ["第26名", "24支队伍"], "inconsistent"),
    ("全省考核中，我县位居35个农业县第37位。", ["第37位", "35个"], "inconsistent"),
    ("出口增速在全省21个市州排名第23位。", ["第23位", "21个"], "inconsistent"),
    ("在全国337个城市中，空气质量排名第340位。", ["第340位", "337个"], "inconsistent"),
    # a rank of a wider list, of several, in what nobody is ranked in; a number that is open
    ("我市3家上榜企业中，甲公司排第12位。", [], None),
    ("在我市5个国家级开发区中，甲区排名第35位。", [], None),
    ("在8个县区中，我县总量居全省第35位。", [], None),
    ("全省3个县位列全国百强县第35位。", [], None),
    ("我省5所高校排名第12、15、18、20、26位。", [], None),
    ("在8个项目中获得第12名。", [], None),
    ("在5个城市举行的比赛中获得第12名。", [], None),
    ("在全国10个省份中，有3个城市排名第12位。", [], None),
    ("四个成绩最好的第三名将晋级。", [], None),
    ("在20多个城市中排名第25位。", [], None),
    # some of those that are ranked, or of a wider list; a bound
    ("在参赛的12支欧洲队伍中，该队排名第15位。", [], None),
    ("在我省参赛的6名选手中，周明远获得第9名。", [], None),
    ("在中部6个省份中，我省排名第10位。", [], None),
    ("在全省13个地级市中，我市总量居全国第26位。", [], None),
    ("在10个东部省份中，青城增速排名第25位。", [], None),
    ("在其余3个城市中，青城排名第4位。", [], None),
    ("在末尾的3个地区中，青城排名第21位。", [], None),
    ("在这4家公司中，青城股份列第49位。", [], None),
    ("在全省14个市州中，青山县居第20位。", [], None),
    ("位居全国35个大城市第37位以前。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_rank_is_no_more_than_the_number_ranked(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "bound") == told(operands, verdict)
