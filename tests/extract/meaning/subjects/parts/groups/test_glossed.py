"""A part of a group that is told twice, by what it is: 访客中有45%，即约9万人，是学生."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the share first": [
        (
            "受访人员中有68%，即约2.1万人，是女性。",
            ["女性占受访人员的比重", "女性人数"],
        ),
        (
            "该市外来人口中有八成，即约40万人，是农民工。",
            ["农民工占外来人口的比重", "农民工数"],
        ),
        ("受害者中有35%，约120人，为学生。", ["学生占受害者的比重", "学生数"]),
        ("登记失业者中，有42%（约8万人）是青年。", ["青年占登记失业者的比重", "青年数"]),
    ],
    "the number first": [
        (
            "在5200名新入职员工中，有3900人，即75%是大学毕业生。",
            ["新入职员工数", "大学毕业生数", "大学毕业生占新入职员工的比重"],
        ),
        (
            "在320家受访企业中，有210家，即65.6%是民营企业。",
            ["受访企业数", "民营企业数", "民营企业占受访企业的比重"],
        ),
        (
            "在4000名考生中，有2400名，即六成是应届生。",
            ["考生数", "应届生数", "应届生占考生的比重"],
        ),
    ],
    "told once": [
        ("会员中有60%是女性。", ["女性占会员的比重"]),
    ],
}


@each(TABLE)
def test_both_are_told_by_what_it_is(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
