"""Price indices and the rates that are told of them, against the time that the index goes by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; None where nothing is to be said
    # against the month before, and the index against the year before
    ("8月份居民消费价格指数（上年同月=100）为101.2，比上月上涨0.4%。", [], None),
    ("8月份居民消费价格指数为101.2（上年同月=100），环比上涨0.4%。", [], None),
    ("8月份零售价格指数环比上涨0.4%，指数为101.2（以上年同期为100）。", [], None),
    ("8月份居民消费价格指数为101.2，环比上涨0.4%，同比上涨1.2%。", ["1.2%", "101.2"], "consistent"),
    ("8月份居民消费价格指数（上年同月=100）为101.2，环比上涨0.4%，同比上涨1.5%。", ["1.5%", "101.2"], "inconsistent"),
    # an index on the month before
    ("8月份住宅销售价格指数（上月=100）为99.6，同比下降3.2%。", [], None),
    ("8月份住宅销售价格指数（上月=100）为99.6，环比下降0.6%。", ["0.6%", "99.6"], "inconsistent"),
    ("8月份住宅价格环比指数为99.6，下降0.4%，同比上涨1.3%。", ["0.4%", "99.6"], "consistent"),
    # of another time, or of another thing
    ("12月CPI为101.8，全年平均上涨2.0%。", [], None),
    ("1—12月居民消费价格指数为102.0，12月当月上涨1.8%。", [], None),
    ("居民消费价格指数为102.0，食品价格上涨4.8%。", [], None),
    ("居民消费价格指数（上年=100）为102.0，鲜菜价格上涨4.8%。", [], None),
    # an index that does not say what it goes by may go by any time
    ("批发价格指数为128.3，上涨0.14%。", [], None),
    ("批发价格指数为101.3，上涨2.3%。", ["2.3%", "101.3"], "inconsistent"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_an_index_is_held_against_the_rate_of_its_own_time(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "index") == told(operands, verdict)
