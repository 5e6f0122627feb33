"""What a paragraph says will be done, sentence after sentence, until it tells a fact."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

PLAN = "今年，白石区将新建公园4个，完成12个老旧小区改造任务。其中，全年新建停车场2个，新增车位1600个。治水方面，整治河道3条；农村污水处理率达85%以上，改造管网9公里。"

ROWS = [
    # text, the figure, whether it is a target
    (PLAN, "4个", True),
    (PLAN, "12个", True),
    # what it is done to, before the deed
    ("今年，白石区将改造街巷22条。对330处院落进行改造。", "330处", True),
    ("今年，白石区将改造街巷22条。对约15座危桥实施加固改造，新建公园3个。", "15座", True),
    ("今年，白石区将改造街巷22条。去年，对330处院落进行改造。", "330处", False),
    ("今年，白石区将改造街巷22条。区里对330处院落感到满意。", "330处", False),
    (PLAN, "2个", True),
    (PLAN, "1600个", True),
    (PLAN, "3条", True),
    (PLAN, "9公里", True),
    ("2024年，全县将实施教育项目，改扩建学校6所，新增学位4000个。建设医院2所。", "2所", True),
    ("据介绍，明年将开展技能培训，提供岗位3000个。", "3000个", True),
    ("该区还将推进就业项目，组织招聘会20场；建设养老站2个，打造托育中心1所。", "1所", True),
    # by which means it will be done, before the deed
    ("今年滨河区还将通过装修改造等方式，完成3所幼儿园改造工程，新增780个学位。", "3所", True),
    ("今年滨河区还将通过装修改造等方式，完成3所幼儿园改造工程，新增780个学位。", "780个", True),
    ("今年全市将采取新建、扩建等形式，新增学位1.2万个，改造校舍86处。", "86处", True),
    ("滨河区今年将加大棚户区改造力度，改善1万户居民住房条件。", "1万户", True),
    ("2024年，市城管局将围绕便民出行，新建停车场12个。", "12个", True),
    ("今年，全县将聚焦短板，增长不足5%的乡镇有6个。", "6个", False),
    # a fact, another time, and what tells no deed
    ("今年，全县将新建公园4个。目前已改造街巷22条，新建厕所6座。", "22条", False),
    ("今年，全县将新建公园4个。目前已改造街巷22条，新建厕所6座。", "6座", False),
    ("今年，全县将新建公园4个。去年，改造街巷22条。", "22条", False),
    ("今年，公司将建设工厂。项目占地300亩，距县城12公里。", "12公里", False),
    ("今年，全县将新建公园4个。\n改造街巷22条。", "22条", False),
    ("全县将军山景区接待游客30万人次。改造步道22公里。", "22公里", False),
    ("今年以来，全县改造街巷22条。", "22条", False),
]


@pytest.mark.parametrize(("text", "quote", "target"), ROWS)
def test_a_paragraph_goes_on_with_what_will_be_done(text: str, quote: str, *, target: bool) -> None:
    (figure,) = (one for one in extract_text(text).figures if one.text == quote)
    assert figure.target is target
