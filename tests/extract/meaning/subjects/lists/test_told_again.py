"""One of those that a list has dealt out, told again by its own word: 对欧盟、日本分别出口3亿元、2亿元，欧盟增长5%."""

from __future__ import annotations

from tests.extract.meaning.tables import Table, each, read

TABLE: Table = {
    "one of them by its own word": [
        (
            "对东盟、欧盟分别出口30亿元、20亿元，东盟增长5%，欧盟则下降2%。",
            ["对东盟出口", "对欧盟出口", "对东盟出口增速", "对欧盟出口增速"],
        ),
        (
            "大豆、玉米分别进口30万吨、20万吨，大豆增长5%，玉米下降2%。",
            ["大豆进口", "玉米进口", "大豆进口增速", "玉米进口增速"],
        ),
        (
            "甲县、乙县分别接待游客30万人次、20万人次，甲县增长5%，乙县同比下降2%。",
            ["甲县接待游客人次", "乙县接待游客人次", "甲县接待游客增速", "乙县接待游客增速"],
        ),
        (
            "对美国、韩国进出口分别为90亿元和60亿元，美国下降3%，韩国增长7%。",
            ["美国进出口", "韩国进出口", "美国进出口增速", "韩国进出口增速"],
        ),
        (
            "江苏、浙江出口分别为90亿元和60亿元，江苏增长5%，浙江增长3%。",
            ["出口", "出口", "出口增速", "出口增速"],
        ),
    ],
    "several of them, from one end of the list": [
        (
            "甲公司、乙公司、丙公司产量分别为9万吨、6万吨、3万吨，甲公司增长5%，后两者分别下降2%和3%。",
            [
                "甲公司产量",
                "乙公司产量",
                "丙公司产量",
                "甲公司产量增速",
                "乙公司产量增速",
                "丙公司产量增速",
            ],
        ),
        (
            "门诊、急诊、住院收入分别为9亿元、6亿元和3亿元，前两者则分别增长2%和3%。",
            ["门诊收入", "急诊收入", "住院收入", "门诊收入增速", "急诊收入增速"],
        ),
    ],
}


@each(TABLE)
def test_what_the_list_told_of_it_has_changed(text: str, expected: list[str | None]) -> None:
    assert read(text, expected) == expected
