"""A phrase after a figure that names it rather than the words before: 铺设38公里供水管网."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what is so long, after the verb of what was done to it": [
        ("铺设38公里供水管网，架设12公里输电线路。", ["供水管网长度", "输电线路长度"]),
        ("全县硬化26公里村组道路。", ["村组道路长度"]),
        ("改造46公里燃气管道，打通3.2公里断头路。", ["改造燃气管道长度", "断头路长度"]),
        ("种植30公里防护林带。", ["防护林带长度"]),
        ("埋设9公里污水管网。", ["污水管网长度"]),
        ("供水管网全长38公里。", ["供水管网全长"]),
    ],
    "what was newly done with the first of a list holds for the next": [
        ("新培育8个孵化器、15个众创空间。", ["新培育孵化器数", "新培育众创空间数"]),
        (
            "新培育6家省级工程中心、11家企业技术中心。",
            ["新培育省级工程中心数", "新培育企业技术中心数"],
        ),
        ("新认定6家省级工程中心、15个众创空间。", ["新认定省级工程中心数", "新认定众创空间数"]),
        ("新引进2家研究院、5个创新团队。", ["新引进研究院数", "新引进创新团队数"]),
        ("新增4家上市公司、23家专精特新企业。", ["新增上市公司数", "新增专精特新企业数"]),
    ],
    "新 of the noun itself is no deed that the next were done by, too": [
        ("建成3个新社区、12个老旧小区、5个口袋公园。", ["新社区数", "老旧小区数", "口袋公园数"]),
        ("打造6个新场景、3个示范街区。", ["新场景数", "示范街区数"]),
        ("开通4条新航线、2条货运航线。", ["新航线数", "货运航线数"]),
        ("引进2个新品种、8个优良品种。", ["新品种数", "优良品种数"]),
        ("新建5所学校、3家医院。", ["新建学校数", "新建医院数"]),
    ],
}


@each(TABLE)
def test_the_phrase_after_names_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
