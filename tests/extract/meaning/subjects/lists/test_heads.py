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
}


@each(TABLE)
def test_the_head_of_the_last_is_that_of_all(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
