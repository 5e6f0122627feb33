"""分别 deals out as many values as there are names before it."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROWS = [
    # text, severity of the finding
    ("临江、平湖、安阳三县（市）一般公共预算收入分别达到12.3亿元、15.6亿元。", "error"),
    ("甲、乙、丙三市产值分别为312亿元、286亿元、264亿元和198亿元。", "error"),
    ("一季度、二季度、三季度分别完成投资12.3亿元、15.6亿元。", "error"),
    ("一、二、三产业分别增长4.1%、5.2%。", "error"),
    ("甲县、乙县、丙县税收收入分别为12.3亿元、15.6亿元。", "warning"),
    ("北京、上海、广州和深圳分别新增病例3例、5例、2例。", "warning"),
]


@pytest.mark.parametrize(("text", "severity"), ROWS, ids=[row[0] for row in ROWS])
def test_each_name_has_its_value(text: str, severity: str) -> None:
    findings = check_reply(text)["findings"]
    assert [(one["check"], one["severity"]) for one in findings] == [
        ("enumeration-count", severity)
    ]


SILENT = [
    "临江、平湖、安阳三县（市）一般公共预算收入分别达到12.3亿元、15.6亿元、9.8亿元。",
    "甲县、乙县、丙县税收收入分别增长5.2%、6.3%，下降2.1%。",
    "第一、二、三产业分别增长5.2%、6.3%、4.1%，同比提高8%。",
    # one value for each pair of two lists; a name that holds 和 or 、; names that are not all told
    "河南、安徽粮食、油料产量分别为254万吨、146万吨、74万吨、73万吨。",
    "电力、热力、燃气及水生产和供应业增加值分别增长4.0%和5.1%。",
    "机械、电子等行业产值分别增长5.2%、6.3%、4.1%、2.2%、8.3%。",
    # one value is of each, and two may be of a pair in the last name
    "甲公司、乙公司、丙公司分别捐款100万元。",
    "甲、乙、丙三人分别被判处有期徒刑五年，并处罚金2万元、1万元。",
    "北京、上海、广州新建和二手住宅价格分别上涨1.2%和0.6%。",
    "甲省、乙省、丙省城乡居民收入分别增长4.1%、5.2%。",
    # a value in words, or one in brackets
    "甲县、乙县、丙县增速分别为5.2%、6.3%、持平。",
    "甲县、乙县、丙县增速分别为5.2%、6.3%（丙县尚未公布）。",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_may_be_a_value_for_each_is_left(text: str) -> None:
    assert check_reply(text)["findings"] == []
