"""How long ago it was what an anniversary is of."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "wherever it stands in its clause": [
        ("在图书馆开馆20周年之际，馆方举办了讲座。", ["图书馆开馆时间"]),
        ("剧团成立80周年庆典晚会将于周六举行。", ["剧团成立时间"]),
        ("两国建交35周年招待会昨晚举行。", ["两国建交时间"]),
        ("该台推出创刊40周年特刊。", ["创刊时间"]),
        ("在抗洪胜利25周年纪念大会上，代表发言。", ["抗洪胜利时间"]),
        ("今年是诗人诞辰130周年暨逝世60周年。", ["诗人诞辰时间", "逝世时间"]),
    ],
    "and not how it is kept or comes": [
        ("为庆祝学校建校60周年，师生举办了展览。", ["学校建校时间"]),
        ("公司迎来上市10周年纪念日。", ["上市时间"]),
        ("欣逢母校建校百周年，校友返校。", ["母校建校时间"]),
        ("今年恰逢大桥通车15周年。", ["大桥通车时间"]),
    ],
    "what was signed, by its title": [
        ("纪念《渔业合作协定》签署50周年研讨会在津举行。", ["《渔业合作协定》签署时间"]),
        ("双方纪念协议签订30周年。", ["协议签订时间"]),
    ],
    "and none where only whose it is is told": [
        ("工厂20周年庆典现场。", [None]),
        ("组合宣布10周年演唱会的日期。", [None]),
        ("该活动是20周年庆祝活动之一。", [None]),
    ],
}


@each(TABLE)
def test_an_anniversary_is_of_what_happened(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
