"""What is granted for what somebody paid or did."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "a part of what was paid, and how much at most": [
        (
            "按设备购置额的8%给予补助，最高不超过60万元。",
            ["补助占设备购置额的比重", "补助"],
        ),
        (
            "对脱贫农户按照保费的70%给予补贴，每户最高2000元。",
            ["补贴占保费的比重", "补贴"],
        ),
        (
            "按照不超过技术交易额的2%予以奖励，最高可达40万元。",
            ["奖励占技术交易额的比重", "奖励"],
        ),
        (
            "按购车价格的10%给予一次性购车补贴，每辆车最高不超过1.5万元。",
            ["购车补贴占购车价格的比重", "购车补贴"],
        ),
        (
            "给予建站费用20%的一次性建设补贴，单站最高50万元。",
            ["建设补贴占建站费用的比重", "建设补贴"],
        ),
        (
            "合作社按照农机售价25%的标准给予补贴，且最高不超过8万元。",
            ["补贴占农机售价的比重", "补贴"],
        ),
    ],
    "no grant has been told of": [
        ("票价平均60元，最高180元。", ["票价", "票价"]),
        ("给予最高100万元的奖励。", ["奖励"]),
    ],
}


@each(TABLE)
def test_what_is_granted(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
