"""Running totals: months and quarters against the period that they make, and counts before and after."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROWS = [
    # text, verdict; None where nothing is to be said
    # more months have no less; another year, another place and what may be negative are no such case
    ("1—4月供热量63.5万吉焦，1—7月供热量58.2万吉焦。", "inconsistent"),
    ("上半年接待游客85.2万人次，前三季度接待游客73.5万人次。", "inconsistent"),
    ("1—4月供热量63.5万吉焦，1—7月供热量78.2万吉焦。", None),
    ("1—8月供热量63.5万吉焦，去年1—9月供热量58.2万吉焦。", None),
    ("1—5月城区供水42.6万吨，1—6月乡镇供水40.2万吨。", None),
    ("上半年净利润8.5亿元，前三季度净利润7.2亿元。", None),
    (
        "1—5月，北河县累计实现旅游收入58.23亿元；6月当月实现12.11亿元，1—6月累计70.34亿元。",
        "consistent",
    ),
    (
        "1—5月，北河县累计实现旅游收入58.23亿元；6月当月实现12.11亿元，1—6月累计78.34亿元。",
        "inconsistent",
    ),
    ("6月，北河县旅游收入12.11亿元，1—6月累计70.34亿元（1—5月为58.23亿元）。", "consistent"),
    (
        "截至5月末，北河县累计完成旅游收入58.23亿元，6月完成12.11亿元，前6个月累计完成70.34亿元。",
        "consistent",
    ),
    ("北河县上半年旅游收入58.23亿元，三季度12.11亿元，前三季度合计71.34亿元。", "inconsistent"),
    (
        "2021年，北河县旅游收入38.90亿元。分季度看，一季度8.23亿元，二季度9.11亿元，三季度10.34亿元，四季度11.22亿元。",
        "consistent",
    ),
    (
        "一至四季度旅游收入分别为8.23亿元、9.11亿元、10.34亿元和11.22亿元，全年48.90亿元。",
        "inconsistent",
    ),
    # a list is dealt out to the quarters of a period, or to its months
    (
        "四季度门票收入18.6亿元；全年门票收入72.4亿元，其中前三季度分别为15.8亿元、18.2亿元和19.8亿元。",
        "consistent",
    ),
    (
        "全年用电72.4亿千瓦时，前三季度依次为15.8亿千瓦时、18.2亿千瓦时、19.8亿千瓦时，四季度18.6亿千瓦时。",
        "consistent",
    ),
    (
        "四季度运量18.6万吨；全年运量82.4万吨，其中前三季度运量分别为15.8万吨、18.2万吨和19.8万吨。",
        "inconsistent",
    ),
    (
        "前三个月销量分别为2.1万辆、2.2万辆、2.3万辆，4月销量2.4万辆，前4个月累计9.0万辆。",
        "consistent",
    ),
    ("下半年产量18.6万吨，上半年分别产出2.1万吨、2.2万吨，全年30.2万吨。", None),
    ("一季度，北河县旅游收入8.23亿元；二季度农业收入9.11亿元，上半年旅游收入18.34亿元。", None),
    ("一季度末贷款余额8.23亿元，二季度末贷款余额9.11亿元，上半年贷款余额9.34亿元。", None),
    ("一季度旅游收入8.23亿元，去年二季度旅游收入9.11亿元，上半年旅游收入19.34亿元。", None),
    ("一季度空气质量指数58，二季度62，上半年60。", None),
    ("截至昨日累计报告病例120例，今日新增8例，累计达128例。", "consistent"),
    ("截至昨日累计报告病例120例，今日新增8例，累计达126例。", "inconsistent"),
    ("3月5日新增确诊病例12例，累计确诊病例由前一日的108例增至120例。", "consistent"),
    ("前一日在院108人，3月5日新增12人、出院20人，截至当日24时在院100人。", "consistent"),
    ("前一日在院108人，3月5日新增12人、出院20人，截至当日24时在院130人。", "inconsistent"),
    ("前一日累计确诊病例108例，3月5日新增无症状感染者12例，累计确诊病例109例。", None),
    ("3月5日新增确诊病例12例，累计确诊病例120例。", None),
    ("在备案382.58吨的基础上新增储量209.606吨，累计探明储量592.186吨。", "consistent"),
    ("在备案382.58吨的基础上新增储量209.606吨，累计探明储量598.186吨。", "inconsistent"),
    ("在备案382.58吨的基础上新增储量209.606吨，其中伴生银598.186吨。", None),
]


@pytest.mark.parametrize(("text", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_running_total_is_what_came_before_and_what_is_new(
    text: str, verdict: str | None
) -> None:
    found = {
        one["verdict"] for one in check_reply(text)["relations"] if one["kind"] == "cumulative"
    }
    assert found == (set() if verdict is None else {verdict})


def test_quarters_named_alike_in_one_sentence_surely_make_their_half_year() -> None:
    text = "2023年一季度产茶12.5吨，二季度产茶13.6吨，上半年产茶28.3吨。"
    assert [one["severity"] for one in check_reply(text)["findings"]] == ["error"]
