"""What is counted, and not the side of it that is measured, what it is in, who says it, or what those counted do."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "its size stands after its noun": [
        (
            "两株古树树龄在300年以上。",
            [Means("两株", "古树数"), Means("300年", "古树树龄")],
        ),
        ("一卷导火索长21米。", [Means("一卷", "导火索数"), Means("21米", "导火索长")]),
        ("两台车辆重达5.5吨。", [Means("两台", "车辆数"), Means("5.5吨", "车辆重")]),
        ("3名嫌疑人年龄均在20岁左右。", [Means("3名", "嫌疑人数"), Means("20岁", "嫌疑人年龄")]),
        ("6栋楼房高度超过100米。", [Means("6栋", "楼房数"), Means("100米", "楼房高度")]),
    ],
    "its size stands before its noun": [
        ("四个主频为2.1GHz的内核。", [Means("四个", "内核数"), Means("2.1GHz", "内核")]),
        ("一名身高不足1.2米的儿童受伤。", [Means("一名", "儿童受伤人数"), Means("1.2米", "身高")]),
        (
            "三个面积为20平方米的房间。",
            [Means("三个", "房间数"), Means("20平方米", "房间面积")],
        ),
        ("收到一张面值100元的假币。", [Means("一张", "假币数"), Means("100元", "假币面值")]),
    ],
    "what it is in": [
        ("列车装有165辆二手车的消息不实。", [Means("165辆", "二手车数")]),
        ("藏有30条香烟的货车被查。", [Means("30条", "香烟数")]),
    ],
    "who says it": [
        ("有美媒称19人被送往医院。", [Means("19人", None)]),
        ("发表小说20部。", [Means("20部", "发表小说数")]),
    ],
    "what those counted did": [
        ("两个科室也商定了最好的方案。", [Means("两个", "科室数")]),
        ("来了14名家庭较为困难的学生。", [Means("14名", "学生数")]),
    ],
    "what befalls the one thing": [
        ("附近一家烧烤店起火。", [Means("一家", "烧烤店数")]),
        ("一辆货车起火燃烧。", [Means("一辆", "货车数")]),
        ("一栋建筑物起火并引燃植被。", [Means("一栋", "建筑物数")]),
        ("他在一家旅馆登记入住。", [Means("一家", "旅馆数")]),
        ("一名记者身亡。", [Means("一名", "记者身亡人数")]),
        ("两艘渔船沉没。", [Means("两艘", "渔船沉没数")]),
    ],
    "a predicate that is no part of the noun": [
        ("提供四种颜色可选。", [Means("四种", "颜色数")]),
        ("平台有50款游戏供用户选择。", [Means("50款", "游戏数")]),
        ("送来15万瓶矿泉水还有食品。", [Means("15万瓶", "矿泉水数")]),
        ("一批次香油经抽检不合格。", [Means("一批次", "香油数")]),
        ("从三个港口经黑海出口粮食。", [Means("三个", "港口数")]),
    ],
    "nobody by the sheet": [
        (
            "招聘会吸引青年3800人次，企业收到简历2400余份。",
            [Means("3800人次", "青年人次"), Means("2400余份", None)],
        ),
    ],
    "by how much one is ahead": [
        ("客队以4分之差落后。", [Means("4分", "分差")]),
        ("主队带着14分的领先优势进入末节。", [Means("14分", "分差")]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_what_is_counted(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
