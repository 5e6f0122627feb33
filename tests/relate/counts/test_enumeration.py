"""Declared numbers against the items listed beside them: closed lists, open lists, formulas and their expansions."""

from __future__ import annotations

import pytest

from flows.examine import check_reply
from flows.extract.document import extract_text
from flows.relate import relate_text

LISTS = [
    # text, the declared number, the items, verdict
    # it begins after what sets its items up
    (
        "市委党校、市行政学校内设办公室、教务科、总务科等3个科室。",
        "3个",
        ["办公室", "教务科", "总务科"],
        "consistent",
    ),
    # the number of a paragraph is no item, and 前 before the number says that these lead
    (
        "三、对巴西、智利、秘鲁等前三大伙伴出口增长。",
        "三",
        ["对巴西", "智利", "秘鲁"],
        "consistent",
    ),
    ("2、茶叶、蚕桑等两大产业产值增长。", "两", ["茶叶", "蚕桑"], "consistent"),
    ("十二、茶叶、蚕桑等三大产业产值增长。", "三", ["茶叶", "蚕桑"], "untestable"),
    # the name of an industry may hold 、
    (
        "食品制造业、纺织服装、服饰业、金属制品业等3个行业增速加快。",
        "3个",
        ["食品制造业", "纺织服装", "服饰业", "金属制品业"],
        "consistent",
    ),
    # parts joined right before the number
    ("实行“村-镇-县”三级联动。", "三级", ["村", "镇", "县"], "consistent"),
    ("实行“村-镇-县”四级联动。", "四级", ["村", "镇", "县"], "inconsistent"),
    ("采用“政府+企业+居民”三级机制。", "三级", ["政府", "企业", "居民"], "consistent"),
    ("采用“政府+企业”三级机制。", "三级", ["政府", "企业"], "inconsistent"),
    ("推行“生产—销售”双认证。", "双", ["生产", "销售"], "consistent"),
    # items that open the clauses after a colon
    (
        "划出“三区”：种植区种粮，养殖区养猪，加工区磨粉。",
        "三",
        ["种植区", "养殖区", "加工区"],
        "consistent",
    ),
    (
        "划出“三区”：种植区种粮，养殖区养猪，加工区磨粉，仓储区存粮。",
        "三",
        ["种植区", "养殖区", "加工区", "仓储区"],
        "inconsistent",
    ),
    # objects of the counted verb after a colon; fewer may be because one names two things
    ("落实“三保障”：保障用水、用电、供暖。", "三", ["用水", "用电", "供暖"], "consistent"),
    (
        "落实“三保障”：保障用水、用电、供暖、通信。",
        "三",
        ["用水", "用电", "供暖", "通信"],
        "inconsistent",
    ),
    ("落实“三保障”：保障水电、供暖。", "三", ["水电", "供暖"], "untestable"),
    # a list that ends in 等 before a larger number is open
    ("棉花、大豆、花生等12项作物减产。", "12项", ["棉花", "大豆", "花生"], "untestable"),
    (
        "棉花、大豆、花生、水稻等3项作物减产。",
        "3项",
        ["棉花", "大豆", "花生", "水稻"],
        "inconsistent",
    ),
    ("棉花、大豆、花生等3项作物减产。", "3项", ["棉花", "大豆", "花生"], "consistent"),
    # a word, or the sentence, opens a list of offices or places
    (
        "由教育、民政、卫健、医保五部门联合开展行动。",
        "五",
        ["由教育", "民政", "卫健", "医保"],
        "inconsistent",
    ),
    (
        "由中国、法国、德国、日本五国专家组成。",
        "五国",
        ["由中国", "法国", "德国", "日本"],
        "inconsistent",
    ),
    (
        "教育、民政、卫健、医保五部门联合开展行动。",
        "五",
        ["教育", "民政", "卫健", "医保"],
        "inconsistent",
    ),
    (
        "由教育、民政、卫健三部门联合开展行动。",
        "三",
        ["由教育", "民政", "卫健"],
        "consistent",
    ),
    # a name may be two, what comes before may be meant as well, and levels count no names
    (
        "由市教育局联合财政、民政、人社五部门实施。",
        "五",
        ["由市教育局联合财政", "民政", "人社"],
        "untestable",
    ),
    (
        "由财政、自然资源和规划、住建六部门实施。",
        "六",
        ["由财政", "自然资源", "规划", "住建"],
        "untestable",
    ),
    (
        "省教育厅牵头，财政、民政、人社五部门配合。",
        "五",
        ["财政", "民政", "人社"],
        "untestable",
    ),
    (
        "应急管理、水利启动防汛四级响应。",
        "四级",
        ["应急管理", "水利启动防汛"],
        "untestable",
    ),
    # a formula and its expansion in brackets
    (
        "配置“1+1+1”小组（1名组长+1名会计+1名司机）。",
        "1+1+1",
        ["1名组长", "1名会计", "1名司机"],
        "consistent",
    ),
    ("配置“1+1+1”小组（1名组长+1名会计）。", "1+1+1", ["1名组长", "1名会计"], "inconsistent"),
]


@pytest.mark.parametrize(
    ("text", "declared", "items", "verdict"), LISTS, ids=[row[0] for row in LISTS]
)
def test_a_list_has_as_many_items_as_it_announces(
    text: str, declared: str, items: list[str], verdict: str
) -> None:
    relations = [one for one in check_reply(text)["relations"] if one["kind"] == "enumeration"]
    relation = max(relations, key=lambda one: len(one["figures"]))
    assert [one["text"] for one in relation["figures"]] == [declared, *items]
    assert [one["role"] for one in relation["figures"]] == ["declared", *["item"] * len(items)]
    assert relation["verdict"] == verdict


@pytest.mark.parametrize(
    "text",
    [
        # a grade announces nothing, and the list goes on before what a stroke joins
        "医院按等级分：三级医院27个（其中：三级甲等医院15个），二级医院96个，一级医院12个，未定级医院10个。",
        "建成胸痛、卒中、创伤、孕产妇、新生儿/儿童五大中心。",
        # what stands between the number of a paragraph and a count is no list
        "二、户别人口全县共有家庭户204183户，集体户3100户。",
        "三、林业全年新增林地户26户。",
    ],
)
def test_what_is_no_list_of_the_number_is_left(text: str) -> None:
    assert not [one for one in check_reply(text)["relations"] if one["kind"] == "enumeration"]


def test_an_untestable_list_says_why() -> None:
    (relation,) = check_reply("棉花、大豆、花生等12项作物减产。")["relations"]
    assert "open" in relation["reason"]


TERMS = [
    ("配置“1+2”小组（1名组长+2名司机）。", ["consistent", "consistent"]),
    ("配置“1+2”小组（1名组长+3名司机）。", ["consistent", "inconsistent"]),
    ("配置“1+2”小组（一名组长+两名司机）。", ["consistent", "consistent"]),
]


@pytest.mark.parametrize(("text", "verdicts"), TERMS, ids=[row[0] for row in TERMS])
def test_each_term_of_a_formula_is_the_number_of_its_item(text: str, verdicts: list[str]) -> None:
    terms = [one for one in check_reply(text)["relations"] if len(one["figures"]) == 2]
    assert [one["verdict"] for one in terms] == verdicts


SILENT = [
    # a ranking is named by how many are in it
    "大胜甲某、乙某晋级16强。",
    "全年处置信息2300余起。",
    "棉花、大豆、花生减产。",
    "购买桌、椅共12件。",
    "设有三个车间。",
    "配置“1+1+1”小组。",
    "去往南山、北山，12人同行。",
    "一要节水，二要节电。",
]


@pytest.mark.parametrize("text", SILENT)
def test_a_number_that_counts_no_list_is_left_alone(text: str) -> None:
    assert [one for one in check_reply(text)["relations"] if one["kind"] == "enumeration"] == []


@pytest.mark.parametrize("text", [row[0] for row in LISTS])
def test_operands_are_spans_of_the_text(text: str) -> None:
    relations = relate_text(text, extract_text(text).figures)
    assert relations
    assert all(
        text[one.start : one.end] == one.text for relation in relations for one in relation.operands
    )
