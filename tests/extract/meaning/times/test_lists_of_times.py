"""Times told for several figures: through a bracket that glosses a list, and for each figure joined to one of its own time."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

GLOSSED = [
    # the years that a list is dealt go on behind a bracket that says what it was before
    (
        "预计2023-2025年收入分别为65/81/97亿元（23/24年原值为84/98亿元），增速分别为18%/24%/22%。",
        "18%",
        "2023",
    ),
    (
        "预计2023-2025年收入分别为65/81/97亿元（23/24年原值为84/98亿元），增速分别为18%/24%/22%。",
        "22%",
        "2025",
    ),
    (
        "预计2023-2025年收入分别为65/81/97亿元（23/24年原值为84/98亿元），增速分别为18%/24%/22%。",
        "98亿元",
        "2024",
    ),
    (
        "预计2023—2025年净利润为6/8/9亿元（2023年前值为7亿元），市盈率分别为18/24/22倍。",
        "22倍",
        "2025",
    ),
    (
        "2021年、2022年产量分别为5万吨、6万吨（2020年为4万吨），销量分别为3万吨、2万吨。",
        "2万吨",
        "2022",
    ),
    (
        "预计2022、2023年销量分别为5万辆、6万辆（2021年为4万辆），收入分别为7亿元、8亿元。",
        "7亿元",
        "2022",
    ),
    # but no other date does
    ("预计2023-2024年收入分别为65/81亿元。2022年，增速分别为18%/24%。", "24%", "2022"),
]
JOINED = [
    # each figure of a list has the time of the first, where nothing but what joins them stands between
    (
        "低保标准从2020年的645元/月、4318元/年提高到2025年的801元/月、7264元/年。",
        "4318元/年",
        "2020",
    ),
    (
        "低保标准从2020年的645元/月、4318元/年提高到2025年的801元/月、7264元/年。",
        "7264元/年",
        "2025",
    ),
    ("2023年，床位由2018年的3张、诊室由2间增加到9张。", "9张", "2023"),
    ("2023年，该村由2018年的3户、12人增加到30户、95人。", "12人", "2018"),
    ("2023年，该村由2018年的3户、12人增加到30户、95人。", "95人", "2023"),
    ("2023年，店铺从2019年的30家和500平方米扩大到80家。", "500平方米", "2019"),
    ("2023年出口9亿元，其中5月出口2亿元、8万吨，进口7亿元。", "8万吨", "2023-05"),
    ("2023年出口9亿元，其中5月出口2亿元、8万吨，进口7亿元。", "7亿元", "2023"),
]
COMPARED = [
    # a bracket may say which count a base of comparison is from
    ("2020年有人口9万人，与2010年(第六次普查数据,下同)的8万人相比，增加1万人。", "8万人", "2010"),
    ("2020年有人口9万人，与2010年(第六次普查数据,下同)的8万人相比，增加1万人。", "1万人", "2020"),
    ("2020年有耕地9万亩，与2009年（第二次调查）的8万亩相比，增加1万亩。", "8万亩", "2009"),
    ("2023年有企业7万家，与2018年（上次经济普查）的5万家相比，增加2万家。", "5万家", "2018"),
    ("2023年产茶7万吨，与2018年（灾年）的产量5万吨相比，增加2万吨。", "5万吨", "2018"),
    ("2023年产茶7万吨，较2018年（灾年）增长5%。", "5%", "2023"),
]


@pytest.mark.parametrize(("sentence", "figure", "period"), [*GLOSSED, *JOINED, *COMPARED])
def test_a_figure_has_its_time(sentence: str, figure: str, period: str | None) -> None:
    """Each figure is of the time that is dealt to it, that its list has, or that it is compared with."""
    told = {one.text: one.period for one in extract_text(sentence).figures}
    assert told[figure] == period
