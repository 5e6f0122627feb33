"""A document that lays out what is to come, as its title says, and what in it tells of what has been."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

FOOD = "青溪县食品产业“十四五”规划\n2021年4月\n"
CITY = "江北市国民经济和社会发展“十五五”规划纲要\n2026年2月\n"
POINTS = "丰川县教育局2024年工作要点\n2024年2月6日\n"
OUTLINE = "青溪县国民经济和社会发展第十四个五年规划和2035年远景目标纲要\n2021年4月\n"
ROWS = [
    # text, the figure, whether it is a target
    (FOOD + "做大食品产业，到2025年产值达到100亿元。", "100亿元", True),
    (FOOD + "到2025年产值达到100亿元。培育龙头企业5家。", "5家", True),
    ("青溪县食品产业发展规划（2021—2025年）\n到2025年企业达到86家。", "86家", True),
    (CITY + "“十五五”时期，新建公路320公里，新增学位3万个。", "320公里", True),
    (CITY + "“十五五”时期，地区生产总值年均增长5%。", "5%", True),
    (CITY + "三、水利\n新建水库12座，改造灌区36万亩。", "36万亩", True),
    (POINTS + "2024年，新建幼儿园6所，公办园占比达到56%。", "56%", True),
    ("丰川县2024年计划指标（草案）\n2024年1月\n2024年，粮食产量36万吨。", "36万吨", True),
    ("丰川县2024年重点工作安排\n2024年1月\n2024年，完成投资36亿元。", "36亿元", True),
    (OUTLINE + "第二节 完善基础设施\n建成通用机场1座，5G基站达到1200个。", "1座", True),
    (OUTLINE + "第二节 完善基础设施\n建成通用机场1座，5G基站达到1200个。", "1200个", True),
    (OUTLINE + "第一节 产业\n到2025年产值分别达到100亿元、80亿元。", "80亿元", True),
    (OUTLINE + "展望2035年，城镇化率达到68%。", "68%", True),
    # what was before, and is already
    (OUTLINE + "第二节 交通\n污水处理率由2020年的92%提高到97%。", "92%", False),
    (CITY + "一、发展基础\n“十四五”时期，新建公路180公里。", "180公里", False),
    (CITY + "一、发展基础\n新建水库3座。", "3座", False),
    (CITY + "二、交通\n2025年，公路里程3200公里。", "3200公里", False),
    (POINTS + "去年，新建幼儿园3所。", "3所", False),
    (POINTS + "2024年，现有幼儿园86所。", "86所", False),
    ("丰川县2024年养老金调整方案\n2024年6月\n2024年，每人每月增加36元。", "36元", False),
    (POINTS + "2024年，补助标准为860元。", "860元", False),
    # a title of what has come of it, or that tells the news of such a document
    ("丰川县2024年工作要点执行情况\n2024年12月\n2024年，完成投资36亿元。", "36亿元", False),
    ("丰川县发布2024年工作要点\n2024年，全县完成投资36亿元。", "36亿元", False),
    ("青溪县十年巨变\n2019年产值50亿元，到2023年产值达到100亿元。", "100亿元", False),
]


@pytest.mark.parametrize(("text", "quote", "target"), ROWS)
def test_what_a_document_of_plans_lays_out(text: str, quote: str, *, target: bool) -> None:
    (figure,) = (one for one in extract_text(text).figures if one.text == quote)
    assert figure.target is target
