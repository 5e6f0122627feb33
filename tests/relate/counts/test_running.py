"""Counts before and after what came: of one thing, for 累计 of another is no total of it."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

OF_ANOTHER = [
    "截至5月6日24时，全县累计报告确诊病例218例，新增治愈出院7例，累计治愈出院164例。",
    "累计确诊428例，当日新增死亡1例，累计死亡15例。",
    "累计报告确诊病例964例，新增境外输入3例，累计境外输入118例。",
    "累计报告感染者1286例，新增无症状感染者26例，累计无症状感染者864例。",
    "累计接种318万剂次，新增接种加强针2.6万剂次，累计接种加强针92万剂次。",
    "累计受理申请2160件，新增办结74件，累计办结1985件。",
    "累计培训8600人次，今年新增持证1200人次，累计持证6400人次。",
    "累计出院186例，当日新增确诊14例，累计确诊312例，新增出院6例，累计出院192例。",
]
OF_ONE = [
    # text, the figures of the relation, its verdict
    ("截至昨日累计受理投诉320件，今日新增受理投诉18件，累计受理投诉348件。", ["348件", "320件", "18件"], "inconsistent"),
    ("全市累计确诊病例326例，新增确诊病例9例，累计确诊病例345例。", ["345例", "326例", "9例"], "inconsistent"),
    ("全市累计确诊病例326例，新增确诊病例9例，累计确诊病例335例。", ["335例", "326例", "9例"], "consistent"),
    # named in short, or not again
    ("累计报告本土确诊病例326例，新增本土病例9例，累计本土确诊病例345例。", ["345例", "326例", "9例"], "inconsistent"),
    ("截至昨日累计接种疫苗286万剂次，今日新增接种3.2万剂次，累计接种299.2万剂次。", ["299.2万剂次", "286万剂次", "3.2万剂次"], "inconsistent"),
    ("截至昨日累计报告病例412例，今日新增18例，累计达440例。", ["440例", "412例", "18例"], "inconsistent"),
]  # fmt: skip


@pytest.mark.parametrize("text", OF_ANOTHER)
def test_a_total_of_another_thing_is_none_of_this(text: str) -> None:
    reply = check_reply(text)
    assert reply["findings"] == []
    assert not [one for one in reply["relations"] if one["kind"] == "cumulative"]


@pytest.mark.parametrize(("text", "figures", "verdict"), OF_ONE, ids=[row[0] for row in OF_ONE])
def test_a_total_of_one_thing_grows_by_what_came(
    text: str, figures: list[str], verdict: str
) -> None:
    found = [one for one in check_reply(text)["relations"] if one["kind"] == "cumulative"]
    told = [([figure["text"] for figure in one["figures"]], one["verdict"]) for one in found]
    assert told == [(figures, verdict)]
