"""Amounts per head, per household and per area, with the total and the number they are an average over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    # the only product and the only people of a sentence, whatever digits went wrong; the mean of the year may be meant
    (
        "全县地区生产总值320.4亿元，常住人口45.6万人，人均地区生产总值52846元。",
        ["52846元", "320.4亿元", "45.6万人"],
        "inconsistent",
    ),
    ("全县地区生产总值320.4亿元，常住人口45.6万人，人均地区生产总值71846元。", [], None),
    ("全县地区生产总值320.4亿元，户籍人口45.6万人，人均地区生产总值52846元。", [], None),
    ("全省常住人口45.6万人，全县地区生产总值320.4亿元，人均地区生产总值52846元。", [], None),
    # an average of a count is rounded
    (
        "共举办培训班24期，培训学员1530人次，平均每期64人次。",
        ["64人次", "1530人次", "24期"],
        "consistent",
    ),
    # so many to each ten thousand are no number of all
    ("每万常住人口拥有执业医师32人，地区生产总值3826亿元，人均地区生产总值突破10万元。", [], None),
    ("每千居民拥有社区工作者1.9人，全县总收入32亿元，人均收入超过2万元。", [], None),
    # a density, and what is told of two numbers side by side
    (
        "总面积1863平方公里，常住人口41.2万人，人口密度为每平方公里321人。",
        ["321人", "41.2万人", "1863平方公里"],
        "inconsistent",
    ),
    (
        "总面积1863平方公里，常住人口41.3万人，人口密度为每平方公里222人。",
        ["222人", "41.3万人", "1863平方公里"],
        "consistent",
    ),
    (
        "全镇现有脱贫户1268户4123人，户均4.2人。",
        ["4.2人", "4123人", "1268户"],
        "inconsistent",
    ),
    (
        "全镇现有脱贫户1268户4123人，户均3.3人。",
        ["3.3人", "4123人", "1268户"],
        "consistent",
    ),
    ("全镇集中安置360户752人，户均补助4.2万元。", [], None),
    (
        "水稻种植12.51万亩，总产5.604万吨，平均亩产448公斤。",
        ["448公斤", "5.604万吨", "12.51万亩"],
        "consistent",
    ),
    (
        "水稻种植12.51万亩，总产5.604万吨，平均亩产498公斤。",
        ["498公斤", "5.604万吨", "12.51万亩"],
        "inconsistent",
    ),
    (
        "棉花播种面积3.20万公顷，产量6.72万吨，单产为每公顷2100公斤。",
        ["2100公斤", "6.72万吨", "3.20万公顷"],
        "consistent",
    ),
    (
        "全村320户，集体分红480.0万元，户均分红1.5万元。",
        ["1.5万元", "480.0万元", "320户"],
        "consistent",
    ),
    (
        "全市床位52013张，常住人口866.72万人，每千人口床位6.00张。",
        ["6.00张", "52013张", "866.72万人"],
        "consistent",
    ),
    (
        "全市床位52013张，常住人口866.72万人，每千人口床位8.00张。",
        ["8.00张", "52013张", "866.72万人"],
        "inconsistent",
    ),
    (
        "全年财政支出301.79亿元，年平均人口127.46万人，人均财政支出23677元。",
        ["23677元", "301.79亿元", "127.46万人"],
        "consistent",
    ),
    ("常住人口237.67万人，上年地区生产总值2261.89亿元，人均可支配收入31400元。", [], None),
    ("全市常住人口237.67万人，财政收入126.3亿元，人均住房面积38.6平方米。", [], None),
    ("培训职工1200人，投入资金86.5万元，人均可支配收入31400元。", [], None),
    # so much for so many of them: dividends on all shares, and persons to a hundred thousand
    (
        "以总股本86200万股为基数，向全体股东每10股派发现金红利3.50元（含税），共计派发现金红利30170万元。",
        ["3.50元", "30170万元", "86200万股"],
        "consistent",
    ),
    (
        "每10股派3.25元（含税），以股本86243.12万股为基数，合计派发现金红利28029.01万元。",
        ["3.25元", "28029.01万元", "86243.12万股"],
        "consistent",
    ),
    (
        "以总股本86200万股为基数，每10股派发现金股利3.50元，共派发现金股利30770万元。",
        ["3.50元", "30770万元", "86200万股"],
        "inconsistent",
    ),
    (
        "每10股派3.25元（含税），以股本86243.12万股为基数，合计派发现金红利38029.01万元。",
        ["3.25元", "38029.01万元", "86243.12万股"],
        "inconsistent",
    ),
    (
        "全县常住人口312.4万人，具有大学文化程度的48.32万人，每10万人中具有大学文化程度的15467人。",
        ["15467人", "48.32万人", "312.4万人"],
        "consistent",
    ),
    (
        "全县常住人口312.4万人，具有大学文化程度的48.32万人，每10万人中具有大学文化程度的18467人。",
        ["18467人", "48.32万人", "312.4万人"],
        "inconsistent",
    ),
    # over what it names
    (
        "全县共有家庭户46590户，集体户853户，家庭户人口为127741人，集体户人口为11897人。平均每个家庭户的人口为2.74人。",
        ["2.74人", "127741人", "46590户"],
        "consistent",
    ),
    (
        "全县共有家庭户46590户，家庭户人口为127741人。平均每个家庭户的人口为2.34人。",
        ["2.34人", "127741人", "46590户"],
        "inconsistent",
    ),
    (
        "共有合作社86家，社员4128人，平均每家合作社的社员为48人。",
        ["48人", "4128人", "86家"],
        "consistent",
    ),
    ("共有合作社86家，大户12户，社员4128人，平均每家农场的社员为12人。", [], None),
    # what was bought back has no dividend, nor need all shares be its base
    ("总股本86243.12万股，拟每10股派3.50元，共派发现金红利30115.09万元。", [], None),
    (
        "以总股本86243.12万股为基数，每10股派3.50元，回购股份不参与分红，共派发现金红利30115.09万元。",
        [],
        None,
    ),
    ("每10股转增4股，总股本86200万股，净利润34480万元。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS)
def test_an_average_follows_from_its_total_and_number(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    found = judged(text, "per_capita")
    assert found == told(operands, verdict)
