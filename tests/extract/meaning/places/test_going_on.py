"""How a sentence that names no place goes on with the place that was told before it in its paragraph."""

from __future__ import annotations

from flows.extract import extract_text
from tests.extract.meaning.tables import APART, Words, each

CITY = "岚川市粮食产量30万吨。岚川市生猪出栏8万头。\n"
"""A text that is about a city."""

TABLE: Words = {
    "what is divided is of the place that was told": [
        (
            CITY + "截至2023年末，全国职工医保参保3.7亿人。从参保结构看，在职职工2.7亿人。",
            ["岚川市", "岚川市", "全国", "全国"],
        ),
        (
            CITY + "山东工业增加值增长6%。分门类看，采矿业增长8%，制造业增长5%。",
            ["岚川市", "岚川市", "山东", "山东", "山东"],
        ),
        (
            CITY + "全国招聘月薪为7376元。从竞争程度来看，平均每个岗位36人竞争。",
            ["岚川市", "岚川市", "全国", "全国"],
        ),
    ],
    "all of the country goes on over sentences of no other place": [
        (
            CITY + "2月19日，全国铁路发送旅客633万人次。民航发送旅客94万人次。水路发送3万人次。",
            ["岚川市", "岚川市", "全国", "全国", "全国"],
        ),
        (
            CITY + "据预测，全球经济增长3.1%。发达经济体增长1.7%。",
            ["岚川市", "岚川市", "全球", "全球"],
        ),
        (
            "我国经济增长5%，我国出口增长4%。\n机构预计，世界经济增长3.3%。发达经济体增长1.8%。",
            ["我国", "我国", "世界", "世界"],
        ),
        # not over what is at the text's own place, nor over a paragraph, nor after a yardstick
        (
            CITY + "2022年，全国汽车销量689万辆。该公司销量3万辆。",
            ["岚川市", "岚川市", "全国", "岚川市"],
        ),
        (
            CITY + "2022年，全国汽车销量689万辆。我市企业销量3万辆。",
            ["岚川市", "岚川市", "全国", "岚川市"],
        ),
        (
            CITY + "2022年，全国汽车销量689万辆。\n汽车产量3万辆。",
            ["岚川市", "岚川市", "全国", "岚川市"],
        ),
        (
            CITY + "粮食单产高于全国12公斤。生猪存栏3万头。",
            ["岚川市", "岚川市", "岚川市", "岚川市"],
        ),
    ],
    "in a text of no place of its own its parts go on, too": [
        (
            "重点区域浓度下降14%。其中，京津冀地区浓度下降13%。重污染天数减少36%；长三角地区浓度下降16%。重污染天数减少58%。",
            [None, "京津冀地区", "京津冀地区", "长三角地区", "长三角地区"],
        ),
    ],
    "a paragraph is about another place from its first words on": [
        (
            "岚川市游客总数195万人次，岚川市收入21亿元。\n与此同时，根据东屏市文旅局的数据，2023年春节假期期间，东屏市游客总数824万人次。旅游总收入也达到86亿元。",
            ["岚川市", "岚川市", "东屏市", "东屏市"],
        ),
        (
            "岚川市工业增长5%，岚川市出口增长3%。\n上半年，合肥工业增长8%。高技术产业增长16%。",
            ["岚川市", "岚川市", "合肥", "合肥"],
        ),
        # not where the text's own place was named in it before, nor of a place in it
        (
            "岚川市工业增长5%，岚川市出口增长3%。\n岚川市位于皖北。合肥工业增长8%。高技术产业增长16%。",
            ["岚川市", "岚川市", "合肥", "岚川市"],
        ),
        (
            "岚川市工业增长5%，岚川市出口增长3%。\n禾丰县工业增长8%。高技术产业增长16%。",
            ["岚川市", "岚川市", "禾丰县", "岚川市"],
        ),
    ],
    "a paragraph is of the place that is its label": [
        (
            "北京：国庆假期，全市接待游客12.7万人次。西藏：国庆假期，全区接待游客10.7万人次。其中过夜游客5.4万人次。",
            ["北京", "西藏", "西藏"],
        ),
        (
            "新疆：全区高速公路车流量86万辆。广西：全区高速公路车流量92万辆。",
            ["新疆", "广西"],
        ),
        (
            "四川：10月1日，全省接待游客633万人次。门票收入2亿元。\n云南：10月1日，全省接待游客597万人次。门票收入3亿元。",
            ["四川", "四川", "云南", "云南"],
        ),
        (
            CITY + "贵州省：全省发送旅客750万人次。航班起降453架次。",
            ["岚川市", "岚川市", "贵州省", "贵州省"],
        ),
    ],
}  # fmt: skip


@each(TABLE)
def test_where_a_sentence_goes_on(text: str, expected: list[str | None]) -> None:
    figures = [one for one in extract_text(text).figures if one.kind not in APART]
    assert [one.region for one in figures] == expected
