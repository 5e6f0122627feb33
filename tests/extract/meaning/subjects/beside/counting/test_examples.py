"""What is counted where the clause names some of them before the number: 文物 of 文物包括青铜方鼎等120件."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the noun before the verb is counted": [
        ("获奖作品有《山河》等16部。", ["获奖作品数"]),
        ("文物包括青铜方鼎等120件。", ["文物数"]),
        ("典型案例包括甲市检察院诉乙公司案等10件。", ["典型案例数"]),
        ("展品包括瓷瓶、玉佩等320件。", ["展品数"]),
        ("参展企业有华远公司等45家。", ["参展企业数"]),
        ("主讲课程涵盖绘画、书法等12门。", ["主讲课程数"]),
        ("保护动物有白鹤、黑鹳等40种。", ["保护动物数"]),
    ],
    "and not who has them, where they are or what they are parts of": [
        ("馆内有青铜方鼎等120件。", ["青铜方鼎数"]),
        ("公司有厂房、仓库等12处。", ["厂房、仓库数"]),
        ("县里有水库、塘坝等12座。", ["水库、塘坝数"]),
        ("项目包括水闸、泵站等8座。", ["水闸、泵站数"]),
        ("江州有瀑布、古寺等景点8处。", ["景点数"]),
    ],
}


@each(TABLE)
def test_examples_are_of_those_counted(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
