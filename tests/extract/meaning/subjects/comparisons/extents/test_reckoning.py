"""How many for so many others, and how many to one."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "how many for so many": [
        ("养老床位达到每千名老年人38张。", [None, "每千名老年人养老床位数"]),
        (
            "床位数由每千人口5.2张增加到每千人口6.8张。",
            ["每千人口床位数", "每千人口床位数"],
        ),
        ("补助标准提高到每人每年610元。", ["补助标准"]),
    ],
    "how many are owned, for so many": [
        ("每万人口发明专利拥有量达到16件。", [None, "每万人口发明专利拥有量"]),
        ("每万人口有效发明专利拥有量为20件。", [None, "每万人口有效发明专利拥有量"]),
        ("每万人注册商标拥有量达到260件。", ["每万人注册商标拥有量"]),
        ("每百户家庭汽车拥有量达到51辆。", [None, "每百户家庭汽车拥有量"]),
        ("每百户家用空调拥有量130台。", [None, "每百户家用空调拥有量"]),
        ("每千名老年人养老床位数达到36张。", [None, "每千名老年人养老床位数"]),
        ("每千人口占有图书62册。", ["每千人口图书数"]),
        ("中心城区每百辆车拥有泊位升至83个。", [None, "每百辆车泊位数"]),
        ("每百辆汽车拥有充电桩12个。", [None, "每百辆汽车充电桩数"]),
        ("每百张床位配备护士60人。", [None, "每百张床位护士数"]),
        ("每百家企业拥有专利增至320件。", [None, "每百家企业专利数"]),
        ("每百台机器配备技师3人。", [None, "每百台机器技师数"]),
    ],
    "what a price or a rate is reckoned by measures nothing, and what is told after it is of what was told before": [
        (
            "稻谷、玉米收购价每50公斤分别上涨3元和2元。",
            [None, "稻谷收购价增加量", "玉米收购价增加量"],
        ),
        ("生猪出栏价每50公斤上涨30元。", [None, "生猪出栏价增加量"]),
        ("尾气含量每100毫升达180毫克。", [None, "尾气含量"]),
        ("游客每隔100米设一个休息点。", [None, "休息点数"]),
        ("每3名工人中有1名来自外地。", [None, "来自外地的工人数"]),
    ],
    "how many there are to one": [
        ("报录比高达120:1，招录比高达65:1，供需比高达3:1。", ["报录比", "招录比", "供需比"]),
        ("岗位竞争比达86:1。", ["岗位竞争比"]),
        ("公务员报考比为90:1。", ["公务员报考比"]),
        ("营收同比高达50%。", ["营收增速"]),
    ],
    "the size of a household": [
        ("人均住房面积41平方米，平均每户2.62人。", ["人均住房面积", "平均每户人口"]),
        ("家庭户30万户，户均2.8人。", ["家庭户数", "平均每户人口"]),
    ],
}


@each(TABLE)
def test_how_many_for_so_many_others(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
