"""The day that a text closes with."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

LONG = "设备运行平稳，各项工作有序推进。" * 30
"""So much text that its last line is not near its beginning."""
TABLE: Quoted = {
    "a date in brackets behind the last sentence": [
        (f"9月门诊量32万人次。{LONG}（2019年10月12日）", "32万人次", "2019-09"),
        (f"昨日降雨30毫米。{LONG}（2019年10月12日）", "30毫米", "2019-10-11"),
        (f"第3季度出口增长4%。{LONG}\n\n（2019-10-12）\n", "4%", "2019-Q3"),
        (f"{LONG}明年拟建卫生站20个。〔2019年10月12日〕", "20个", "2020"),
        (f"{LONG}今年建成卫生站20个。（2019年10月12日）\n责任编辑：王某", "20个", "2019"),
    ],
    "a dateline there": [
        (f"上月发电5亿度。{LONG}（新华社北京2023年9月7日电）", "5亿度", "2023-08"),
        (f"上月发电5亿度。{LONG}（本报记者 王某 2023年9月7日讯）", "5亿度", "2023-08"),
    ],
    "an office or a company that signs and dates its text in one line": [
        (f"一季度罚款5亿元。{LONG}\n\n某某市公安局　2022年4月20日", "5亿元", "2022-Q1"),
        (f"一季度盈利5亿元。{LONG}特此公告。某某公司2022年4月20日", "5亿元", "2022-Q1"),
    ],
    "a day of a text that tells of another one before": [
        (
            f"2018年5月3日，新馆开放。今年接待游客300人。{LONG}（2019年10月12日）",
            "300人",
            "2019",
        ),
        (
            f"2018年5月3日，新馆开放。今年接待游客300人。{LONG}\n某某市统计局\n2019年10月12日",
            "300人",
            "2019",
        ),
    ],
    "what stands at the head of a text goes first": [
        (
            f"2019-10-14 08:00，正文：昨日降雨30毫米。{LONG}（2019年10月12日）",
            "30毫米",
            "2019-10-13",
        ),
    ],
    "no such day: of a thing, a source, a deadline": [
        (f"去年通车5万辆。{LONG}大桥已竣工（2021年5月1日）", "5万辆", None),
        (f"去年通车5万辆。{LONG}（摘编自《某报》2023年9月7日）", "5万辆", None),
        (f"去年通车5万辆。{LONG}（据某报2023年9月7日报道）", "5万辆", None),
        (f"去年通车5万辆。{LONG}申报截止日期：2023年9月7日", "5万辆", None),
        (f"去年通车5万辆。{LONG}大桥启用于2023年9月7日", "5万辆", None),
    ],
}


@each_quoted(TABLE)
def test_the_day_that_a_text_closes_with(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
