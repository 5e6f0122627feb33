"""What took a stretch of time that is told after it, how long something came after another, and what is done in so long."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what so long went by with": [
        ("经过三个月的紧张施工，大桥通车。", [Means("三个月", "紧张施工时间")]),
        ("课题组经过近20年系统研究，提出新方法。", [Means("20年", "系统研究时间")]),
        ("新品种历经二十余年培育而成。", [Means("二十余年", "培育时间")]),
        ("经过两天的谈判后，双方签署协议。", [Means("两天", "谈判时间")]),
        ("经历了三年疫情，商场重新开业。", [Means("三年", "疫情时间")]),
        ("经过一周的走访和蹲守，民警找到了他。", [Means("一周", "走访时间")]),
        ("经过40多年的坚持不懈的努力，沙漠变成绿洲。", [Means("40多年", "努力时间")]),
    ],
    "what was done for so long, under the name of its verb": [
        ("摄制组历时两年拍摄完成。", [Means("两年", "拍摄完成历时")]),
        ("纪录片历时两年拍摄完成。", [Means("两年", "纪录片历时")]),
        ("历时五年的全国文物普查于年底结束。", [Means("五年", "全国文物普查历时")]),
        ("他们耗时七小时夜登华山。", [Means("七小时", "夜登华山耗时")]),
        ("公司用两年时间完成改造。", [Means("两年", "完成改造用时")]),
    ],
    "how long after what was before": [
        ("母女时隔四年首次见面。", [Means("四年", "见面间隔时间")]),
        ("时隔二十余年，他们合作新片。", [Means("二十余年", "间隔时间")]),
        ("两国时隔11年后重启谈判。", [Means("11年", "重启谈判间隔时间")]),
        ("时隔三年复航的航线迎来首批旅客。", [Means("三年", "复航间隔时间")]),
        ("距上一次更新相隔两周时间。", [Means("两周", "相隔时间")]),
    ],
    "what can be done in so long": [
        ("甲州至乙州最快59分钟可达。", [Means("59分钟", "甲州至乙州最快可达时间")]),
        ("最快5分钟即可完成全部手续。", [Means("5分钟", "最快完成全部手续时间")]),
        ("手机30分钟就能充满。", [Means("30分钟", "手机充满时间")]),
        ("需要25年的时间才能恢复该海域的渔业资源。", [Means("25年", "恢复该海域的渔业资源时间")]),
        ("十多分钟就可以抵达景区。", [Means("十多分钟", "抵达景区时间")]),
    ],
    "what goes on for so long, whoever it is told of": [
        (
            "该市已连续9年举办大学生社会实践活动。",
            [Means("9年", "连续举办大学生社会实践活动的年数")],
        ),
        ("连续两年被评为优秀。", [Means("两年", "连续被评为优秀的年数")]),
        ("央行已经连续8个月超额续做MLF。", [Means("8个月", "央行连续超额续做MLF的月数")]),
        ("连续三个季度达标的员工可以晋级。", [Means("三个季度", "连续达标的季度数")]),
    ],
    "other times": [
        ("服刑满两个月即可申请。", [Means("两个月", None)]),
        ("研发历经几十年的漫长过程。", [Means("几十年", None)]),
        ("他利用三天时间休息。", [Means("三天", None)]),
        ("用了半年的积蓄。", [Means("半年", None)]),
        ("每天30分钟就能改善睡眠。", [Means("30分钟", None)]),
    ],
    "how long before its time something was done": [
        ("春节车票提前20天发售。", ["车票提前发售时间"]),
        ("大桥提前半年建成通车。", ["大桥提前建成通车时间"]),
        ("工程比计划提前60天完成。", ["工程提前完成时间"]),
        ("会议提前两小时结束。", ["会议提前结束时间"]),
        ("工期提前30天。", ["工期提前时间"]),
    ],
    "how long a deed takes": [
        ("清洗需要10分钟，烘干则需要半小时。", ["清洗时间", "烘干时间"]),
        ("往返一次只需3天。", ["往返一次时间"]),
        ("参加培训需要2天。", ["参加培训时间"]),
        ("他表示需要三年。", [None]),
    ],
}


@each(TABLE)
def test_a_time_is_named_by_what_it_took(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
