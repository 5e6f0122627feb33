"""The part of a whole that is used for something, goes somewhere or comes from there."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what a part of a whole is used for, or where it comes from": [
        (
            "美国将其军事预算的13%用于国防研究，英国为7%。",
            ["国防研究占军事预算的比重", "国防研究占军事预算的比重"],
        ),
        ("公司把收入的20%投入研发。", ["研发占收入的比重"]),
        ("总资产中约有一半投资于债券。", ["债券占总资产的比重"]),
        ("收入的四成来自海外。", ["海外占收入的比重"]),
        ("每月工资的三分之一用来还房贷。", ["还房贷占每月工资的比重"]),
        ("出口的30%销往欧洲。", ["销往欧洲的出口占比"]),
        (
            "运出3280万吨农产品，其中70%运往富裕国家，只有不到3%送抵最贫穷国家。",
            ["农产品", "运往富裕国家的农产品占比", "送抵最贫穷国家的农产品占比"],
        ),
        ("捐款中80%用于助学，15%用于助老。", ["助学占捐款的比重", "助老占捐款的比重"]),
    ],
    "what takes a part of a whole": [
        ("从业人员工资的30%用于还房贷。", ["还房贷占从业人员工资的比重"]),
        ("美国将其军事预算的13%用于国防研究。", ["国防研究占军事预算的比重"]),
        (
            "营业收入的80%来自海外市场，同比增长5%。",
            ["海外市场占营业收入的比重", "营业收入增速"],
        ),
        (
            "收入的70%来自广告，剩余30%由会员贡献。",
            ["广告占收入的比重", "会员占收入的比重"],
        ),
    ],
}


@each(TABLE)
def test_a_part_is_named_by_what_it_is_for(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
