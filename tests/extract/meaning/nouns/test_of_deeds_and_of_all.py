"""Names that open with a word that elsewhere says something else: what a deed costs, and all loans or deposits together."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what a deed costs": [
        ("发行费用1350万元，其中承销费1100万元。", ["发行费用", "承销费"]),
        ("改造费用45万元，建设费用120万元。", ["改造费用", "建设费用"]),
        ("支付处置费用32万元，支付发行费用20万元。", ["处置费用", "发行费用"]),
        ("发行成本45万元，改造成本60万元，培育成本8万元。", ["发行成本", "改造成本", "培育成本"]),
        ("其中发行费用1200万元，募集资金净额4.88亿元。", ["发行费用", "募集资金净额"]),
        ("支付费用32万元，收取费用5万元。", ["费用", "费用"]),
    ],
    "all loans, and all deposits": [
        ("全市各项贷款增长6.5%，各项存款增长7.1%。", ["各项贷款增速", "各项存款增速"]),
        (
            "各项贷款余额1.5万亿元，各项贷款增速比上月高0.3个百分点。",
            ["各项贷款余额", "各项贷款增速变动"],
        ),
        ("本外币各项存款余额2.3万亿元。", ["本外币各项存款余额"]),
        (
            "制造业贷款增长12%，高于各项贷款增速5.2个百分点。",
            ["制造业贷款增速", "制造业贷款增速高于各项贷款增速的幅度"],
        ),
        ("各项工作经费320万元。", ["工作经费"]),
    ],
}


@each(TABLE)
def test_named(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
