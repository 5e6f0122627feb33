"""What a number bounds and does not measure: 控制在5%以内, 投资500万元以上项目."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

CLASSES = [
    # what it takes to be one of those that the next figure counts or measures
    ("全市一次死亡3人以上火灾6起。", "limit", "level"),
    ("总投资5亿元以上项目18个。", "limit", "level"),
    ("120平方米以上住宅成交640套。", "limit", "level"),
    ("65岁及以上老人1.8万人。", "limit", "level"),
    ("80周岁以上老人占21.4%。", "limit", "share"),
    ("存款超过50万元的储户360户。", "limit", "level"),
    ("年收入不足1万元的农户45户。", "limit", "level"),
    ("年营业收入500万元以上的有72家。", "limit", "level"),
    ("降雨量200毫米以上的占31.0%。", "limit", "share"),
    # what was reached, and how many of those named there are
    ("全年接待300万人次以上游客，增长6%。", "level", "change"),
    ("提供2万个以上就业岗位，增长9%。", "level", "change"),
    ("粮食产量50万吨以上，增长3%。", "level", "change"),
    ("85%以上的村集体收入超过8万元。", "level", "level"),
    ("客运量超过800万人次，增长7%。", "level", "change"),
]


@pytest.mark.parametrize(("sentence", "first", "second"), CLASSES, ids=[row[0] for row in CLASSES])
def test_the_bound_of_a_class_is_a_limit(sentence: str, first: str, second: str) -> None:
    figures = extract_text(sentence).figures
    assert [one.role for one in figures] == [first, second]


def test_an_age_alone_bounds_who_is_of_it() -> None:
    (figure,) = extract_text("65岁以上老人免费乘车。").figures
    assert figure.role == "limit"
