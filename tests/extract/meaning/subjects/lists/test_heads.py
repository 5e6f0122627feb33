"""The head that several counts share, which only the last of them has."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "several counts share the head that only the last has": [
        ("建成12个国家级、30个省级开发区。", ["国家级开发区数", "省级开发区数"]),
        (
            "创建3个国家级、5个省级和20个市级示范社区。",
            ["国家级示范社区数", "省级示范社区数", "市级示范社区数"],
        ),
        (
            "新增2家国家级、15家省级企业技术中心。",
            ["新增国家级企业技术中心数", "新增省级企业技术中心数"],
        ),
        (
            "开工建设5个百亿级、10个十亿级重大工业项目。",
            ["百亿级重大工业项目数", None, "十亿级重大工业项目数", None],
        ),
        ("建成3个A级、5个B级景区，2条公路。", ["A级景区数", "B级景区数", "公路数"]),
        ("拥有12个国家级开发区、30个省级开发区。", ["国家级开发区数", "省级开发区数"]),
    ],
    "several counts share the noun that only the last has": [
        ("分别有6家、5家企业入选。", ["企业数", "企业数"]),
        ("分别拥有12家和8家上市公司。", ["上市公司数", "上市公司数"]),
        ("分别改造120个、150个老旧小区。", ["老旧小区数", "老旧小区数"]),
        ("有3名、5名、9名学生。", ["学生数", "学生数", "学生数"]),
        ("有3、4级偏东风。", ["风力"]),
        ("新增病例3例、5例无症状感染者。", ["新增病例数", "新增无症状感染者数"]),
        ("新建学校3所、2座桥梁。", ["新建学校数", "新建桥梁数"]),
    ],
}


@each(TABLE)
def test_the_head_of_the_last_is_that_of_all(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
