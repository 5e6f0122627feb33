"""What each figure of a sentence is said of: its indicator, in text order."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

NAMED: dict[str, list[tuple[str, list[str | None]]]] = {
    "a change takes up the level before it": [
        ("茶叶产量为40万吨，同比增长6.0%。", ["茶叶产量", "茶叶产量增速"]),
        ("渔船数量达到800艘，比上年增加35艘。", ["渔船数量", "渔船数量增加量"]),
        ("图书馆藏书量为90万册，下降2%。", ["图书馆藏书量", "图书馆藏书量增速"]),
    ],
    "分别 deals names out to values": [
        ("苹果和梨产量分别增长3%和5%。", ["苹果产量增速", "梨产量增速"]),
        (
            "木材、水泥和玻璃价格分别下降1.2%、0.8%和2.5%。",
            ["木材价格增速", "水泥价格增速", "玻璃价格增速"],
        ),
        ("甲厂、乙厂产值分别增长1%、2%。", ["甲厂产值增速", "乙厂产值增速"]),
    ],
    "the names may stand in the clause before": [
        ("茶叶产量、蚕茧产量连续增长，分别增长4%和6%。", ["茶叶产量增速", "蚕茧产量增速"]),
    ],
    "a change of a change takes up the change before it": [
        (
            "茶叶价格同比上涨4.0%，涨幅比上月扩大0.6个百分点。",
            ["茶叶价格增速", "茶叶价格涨幅较上月变动"],
        ),
        ("水泥价格同比下降5%，降幅收窄1.2个百分点。", ["水泥价格增速", "水泥价格降幅变动"]),
    ],
    "the effect of a part on a whole": [
        (
            "鲜菜价格下降8%，影响食品价格下降约0.4个百分点。",
            ["鲜菜价格增速", "鲜菜价格变动对食品价格的影响"],
        ),
    ],
    "a share of a whole": [
        ("水产业产值占农业产值的12%。", ["水产业产值占农业产值的比重"]),
        ("全部职工中，技术人员占30%。", ["技术人员占全部职工的比重"]),
    ],
    "what an actor made is the actor's": [
        ("软件企业实现营业收入500亿元。", ["软件企业营业收入"]),
    ],
    "a sum belongs to what was counted before it": [
        ("开工水利项目12个，总投资额达30亿元。", ["水利项目数", "水利项目总投资额"]),
    ],
    "a sum is for what it is spent on": [
        ("投资8亿元建设城北污水厂。", ["城北污水厂投资额"]),
    ],
    "parts by origin": [
        (
            "新到旅客20人，其中来自海外5人，来自外省6人。",
            ["新到旅客数", "新到旅客（来自海外）数", "新到旅客（来自外省）数"],
        ),
    ],
    "a classifier counts the noun after it": [
        ("配备了15名驯马师。", ["驯马师数"]),
        ("全县有9家养老机构。", ["养老机构数"]),
    ],
}


@pytest.mark.parametrize(
    ("text", "indicators"),
    [case for cases in NAMED.values() for case in cases],
    ids=[f"{construction}: {text}" for construction, cases in NAMED.items() for text, _ in cases],
)
def test_a_figure_is_said_of_its_subject(text: str, indicators: list[str | None]) -> None:
    figures = [figure for figure in extract_text(text).figures if figure.kind != "date"]
    assert [figure.indicator for figure in figures] == indicators


def test_a_row_of_a_table_has_its_header_and_its_label() -> None:
    text = "2022年3月1日，各站情况如下。\n站点\t在站车辆\n北线（按方向分）\t东站\t12\n西站\t9\n合计\t21"
    named = [
        (figure.indicator, figure.period)
        for figure in extract_text(text).figures
        if figure.kind != "date"
    ]
    assert named == [
        ("北线在站车辆（东站）数", "2022-03-01"),
        ("北线在站车辆（西站）数", "2022-03-01"),
        ("在站车辆合计数", "2022-03-01"),
    ]


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("产值同比增长5%，销量增长3%。", ["yoy", "yoy"]),
        ("产值同比增长5%，销量锐减30%。", ["yoy", None]),
        ("价格环比下降1%，同比上涨2%。", ["mom", "yoy"]),
        ("人数比上年增加3万人，比2013年增加8万人。", ["yoy", None]),
        ("产值年均增长6%。", ["average_annual"]),
        ("产值增长5%。", [None]),
    ],
)
def test_a_change_has_the_basis_its_paragraph_compares_with(
    text: str, bases: list[str | None]
) -> None:
    figures = [figure for figure in extract_text(text).figures if figure.role == "change"]
    assert [figure.basis for figure in figures] == bases
