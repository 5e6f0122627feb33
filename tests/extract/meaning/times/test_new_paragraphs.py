"""What a paragraph is of before any date of its own: nothing that the one before was of, unless it divides that."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

NEW_PARAGRAPHS = [
    # a day of the paragraph before is none of this one, though a page ran the two together
    ("2014年5月9日，抽检3次。   法院认为，判处罚金4万元。", "4万元", None),
    ("2016年2月29日，开行6班。   据介绍，该线全长9公里。", "9公里", None),
    ("2016年2月29日，开行6班。\n据介绍，该线全长9公里。", "9公里", None),
    ("2016年2月29日，开行6班。据介绍，运送货物9吨。", "9吨", "2016-02-29"),
    ("6月8日，2023年第一场雪，降雪3毫米。\u3000\u3000山区面积9公顷。", "9公顷", None),
    # what opens with 其中 tells the parts of what was told before
    ("2023年7月末，贷款余额9亿元。\n其中，企业贷款5亿元，个人贷款4亿元。", "4亿元", "2023-07-31"),
    ("2023年6月8日，抽检9次。\n其中合格7次。", "7次", "2023-06-08"),
    ("2021年3月4日，到港9船。   其中，货船5船。", "5船", "2021-03-04"),
    ("2020年12月31日，在册9人。\n其中：工人5人。", "5人", "2020-12-31"),
    ("2018年5月6日，收购3家。\n对其中的工厂投资5亿元。", "5亿元", None),
]


@pytest.mark.parametrize(("text", "figure", "period"), NEW_PARAGRAPHS)
def test_a_paragraph_is_of_its_own_time(text: str, figure: str, period: str | None) -> None:
    found = next(one for one in extract_text(text).figures if one.text == figure)
    assert found.period == period
