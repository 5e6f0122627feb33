"""Those whose trouble is over, or who pay no more."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "who pays no more": [
        ("免除21万名学生的学费。", ["免除学费的学生数"]),
        ("减免12万名寄宿生住宿费。", ["减免住宿费的寄宿生数"]),
        ("免除了12万户居民水费。", ["免除水费的居民户数"]),
        ("免收20家企业租金。", ["免收租金的企业数"]),
        ("免除2万名山区走读学生校车费。", ["免除校车费的山区走读学生数"]),
        ("为企业减免房租2亿元。", ["减免房租"]),
    ],
    "those whose trouble is over": [
        ("解决了42万人的饮水安全问题。", ["解决饮水安全问题的人口"]),
        ("解决1800名学生上学难问题。", ["解决上学难问题的学生数"]),
        ("全县解决26万群众吃水难问题。", ["解决吃水难问题的群众数"]),
        ("解决农村9.6万人口的用电问题。", ["解决用电问题的人口"]),
        ("有效解决了73个村的通信难题。", ["解决通信难题的村数"]),
        ("帮助解决860户居民的住房困难问题。", ["解决住房困难问题的居民户数"]),
        ("解决历史遗留问题26个，解决3个问题。", ["历史遗留问题数", "问题数"]),
        ("解决5个方面突出问题。", ["方面数"]),
        ("降低3万家企业税负。", [Means("3万家", "降低税负的企业数", role="level")]),
        (
            "减轻20多万户农民的负担，反响良好。",
            [Means("20多万户", "减轻负担的农民户数", role="level")],
        ),
        ("缩短2万名群众办事时间。", [Means("2万名", "缩短办事时间的群众数", role="level")]),
        ("化解30家企业的融资难题。", ["化解融资难题的企业数"]),
        ("降低企业税负5亿元。", [Means("5亿元", "企业税负减少量", role="change")]),
        ("减少企业30家，成本下降。", ["减少的企业数"]),
    ],
}


@each(TABLE)
def test_those_are_named_by_what_they_are_rid_of(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
