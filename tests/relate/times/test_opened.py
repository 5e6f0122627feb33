"""An event whose first and last day are told apart, and the days that it has: 10月12日开幕，10月16日闭幕，为期5天."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, kind, verdicts
    ("展会于10月12日开幕，10月16日闭幕，为期5天。", "span_length", ["consistent"]),
    ("展会于10月12日开幕，10月16日闭幕，为期8天。", "span_length", ["inconsistent"]),
    ("今年春运从1月14日开始，2月22日结束，共40天。", "span_length", ["consistent"]),
    ("本届车展4月16日启幕，25日落幕，展期12天。", "span_length", ["inconsistent"]),
    ("会议于1月8日至11日召开，会期4天。", "span_length", ["consistent"]),
    ("会议于1月8日至11日召开，会期6天。", "span_length", ["inconsistent"]),
    ("本届运动会9月23日开赛，将于10月8日收官，赛期16天。", "span_length", ["consistent"]),
    ("展会于10月12日开幕，10月6日闭幕。", "date_order", ["inconsistent"]),
    ("展会于10月16日开幕，12日圆满落幕。", "date_order", ["inconsistent"]),
    # into the next year; another event; half a day
    ("本届车展12月28日开幕，1月3日闭幕，展期7天。", "date_order", []),
    ("农博会将于6月10日开幕，6月1日预展结束。", "date_order", []),
    ("活动从6月1日开始，6月30日结束报名，7月5日评选。", "containment", []),
    ("全会于3月5日召开，3月8日闭幕，会期三天半。", "span_length", []),
]


@pytest.mark.parametrize(("text", "kind", "verdicts"), ROWS, ids=[row[0] for row in ROWS])
def test_an_event_ends_after_it_opens(
    judged: Judge, text: str, kind: str, verdicts: list[str]
) -> None:
    assert [verdict for _, verdict in judged(text, kind)] == verdicts
