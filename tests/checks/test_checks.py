"""Every check of the registry: an example that holds, one that fails, one that must stay silent; and a consistent page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flows import reference
from flows.examine import check_reply
from schemas.checks.registry import BY_KIND, CHECKS
from schemas.tables import RELATION_KINDS, SEVERITIES

SEVERITY = {
    "direction-word": "warning",
    "fall-within-whole": "warning",
    "share-within-whole": "critical",
    "value-within-definition": "warning",
}
"""What a broken example is found at, where that is not error."""
RULES = {rule.name: rule for rule in CHECKS}


@pytest.mark.parametrize("name", sorted(RULES))
def test_a_check_finds_nothing_where_its_rule_holds(name: str) -> None:
    reply = check_reply(RULES[name].examples.holds)
    assert reply["findings"] == []
    if RULES[name].kinds:
        judged = [one["verdict"] for one in reply["relations"] if one["kind"] in RULES[name].kinds]
        assert judged
        assert set(judged) == {"consistent"}
    else:
        assert reply["figures"]


@pytest.mark.parametrize("name", sorted(RULES))
def test_a_check_finds_what_breaks_its_rule(name: str) -> None:
    text = RULES[name].examples.fails
    finding = next(one for one in check_reply(text)["findings"] if one["check"] == name)
    assert finding["severity"] == SEVERITY.get(name, "error")
    assert finding["message"]
    assert finding["message_zh"]
    assert finding["expression"]
    assert finding["figures"]
    assert all(text[one["start"] : one["end"]] == one["text"] for one in finding["figures"])


@pytest.mark.parametrize("name", sorted(RULES))
def test_arithmetic_is_the_same_in_every_language(name: str) -> None:
    """Signs and what the text says; no word of English."""
    examples = RULES[name].examples
    for text in (examples.holds, examples.fails):
        reply = check_reply(text)
        for one in (*reply["relations"], *reply["findings"]):
            assert not re.search(r"[a-z]{2}", one["expression"]), one["expression"]


@pytest.mark.parametrize("name", sorted(RULES))
def test_a_check_stays_silent_where_both_may_hold(name: str) -> None:
    reply = check_reply(RULES[name].examples.silent)
    assert reply["findings"] == []
    assert "inconsistent" not in [one["verdict"] for one in reply["relations"]]


@pytest.mark.parametrize("rule", CHECKS, ids=lambda rule: rule.name)
def test_a_check_says_what_it_is_for(rule: object) -> None:
    name, kinds = rule.name, rule.kinds  # type: ignore[attr-defined]
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", name)
    assert rule.title, name  # type: ignore[attr-defined]
    assert rule.title_zh, name  # type: ignore[attr-defined]
    assert rule.reason, name  # type: ignore[attr-defined]
    assert rule.source, name  # type: ignore[attr-defined]
    assert all(rule.examples), name  # type: ignore[attr-defined]
    assert rule.severity in SEVERITIES  # type: ignore[attr-defined]
    assert set(kinds) <= set(RELATION_KINDS)
    assert (not kinds) == (rule.holds is not None)  # type: ignore[attr-defined]


def test_the_reference_page_is_up_to_date() -> None:
    """`make docs` writes it."""
    page = Path(__file__).parents[2] / "docs" / "checks.md"
    assert page.read_text(encoding="utf-8") == reference.page()


def test_a_kind_of_relation_has_one_check() -> None:
    kinds = [kind for rule in CHECKS for kind in rule.kinds]
    assert len(kinds) == len(set(kinds)) == len(BY_KIND)


SHARES = [
    ("服务业占地区生产总值的比重为100%。", False),
    ("服务业占地区生产总值的比重为100.4%。", True),
    ("服务业占地区生产总值的比重为0%。", False),
    ("女职工占比为-3%。", True),
    ("服务业占比不超过100%。", False),
    ("服务业占比提高5个百分点。", False),
    # what is done of a plan may pass it
    ("生猪出栏1264头，占计划数的100.22%。", False),
    ("开工1264套，占年度目标任务的109.5%。", False),
    ("教育支出占一般公共预算支出的比重为120%。", True),
]


@pytest.mark.parametrize(("text", "found"), SHARES, ids=[row[0] for row in SHARES])
def test_a_share_lies_between_nothing_and_all(text: str, found: bool) -> None:  # noqa: FBT001 - a column
    assert (
        "share-within-whole" in [one["check"] for one in check_reply(text)["findings"]]
    ) is found


RATES = [
    # a text, and whether its rate is more than its definition allows
    ("全市失业率为150%。", True),
    ("疫苗接种率达120%。", True),
    ("抽检合格率为100%。", False),
    ("抽检合格率同比提高120%。", False),
    ("拨备覆盖率为250%，产能利用率为105%。", False),
    ("项目计划完成率120%。", False),
    ("种植业利润率达130%。", False),
]


@pytest.mark.parametrize(("text", "found"), RATES, ids=[row[0] for row in RATES])
def test_a_rate_of_a_part_is_at_most_all(text: str, found: bool) -> None:  # noqa: FBT001 - a column
    findings = [one["check"] for one in check_reply(text)["findings"]]
    assert ("value-within-definition" in findings) is found


BULLETIN = """江州市2021年上半年运行小结

一、总体情况

上半年，江州市地区生产总值500.2亿元，同比增长5.6%。其中，第一产业增加值20.1亿元，增长2.1%；第二产业增加值180.0亿元，增长4.8%；第三产业增加值300.1亿元，增长6.4%。三次产业增加值占地区生产总值的比重分别为4.0%、36.0%和60.0%。

二、主要方面

（一）工业 1—6月，规模以上工业增加值同比增长7.3%，比一季度回落1.2个百分点。产能利用率由一季度的76.4%提高到二季度的78.1%。

（二）投资 固定资产投资同比增长9.5%，两年平均增长3.1%。新开工项目128个，总投资额超60亿元，其中亿元以上项目17个。

（三）贸易 进出口总额120亿元，同比增长12.4%。其中，出口总额80亿元，增长15.0%；进口总额40亿元，增长7.5%。贸易顺差40亿元。

（四）民生 新建“市-县-乡”三级服务网点45处，覆盖12个乡镇，惠及群众近30万人次。6月18日至6月20日举办招聘会，提供岗位2300余个。居民消费价格上涨0.8%，涨幅比上年同期回落1.9个百分点。

三、下半年安排

力争全年地区生产总值增长6%左右，确保居民消费价格涨幅不超过3%，计划新增学位2000个以上。2021年三季度粮食产量预计下降1.5%，四季度增速有望转正。

总的来看，上半年运行平稳，下半年要继续做好各项工作。
"""


def test_a_page_without_contradictions_has_no_findings() -> None:
    reply = check_reply(BULLETIN)
    assert [(one["check"], one["message"]) for one in reply["findings"]] == []
    assert len(reply["figures"]) > 40
    assert "consistent" in [one["verdict"] for one in reply["relations"]]


def test_one_wrong_number_on_that_page_is_found() -> None:
    """The same page with one number changed: a day that June does not have."""
    (finding,) = check_reply(BULLETIN.replace("6月20日", "6月31日"))["findings"]
    assert finding["check"] == "date-order"
