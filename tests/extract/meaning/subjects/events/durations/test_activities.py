"""How long what is named after the time goes on, and how long somebody has been what they are."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "a noun of what is done or undergone": [
        ("她在20年的教学生涯中获奖无数。", ["教学生涯时间"]),
        ("老师们参加了14天的海外研修之旅。", ["海外研修之旅时间"]),
        ("系统出现了5秒的延迟。", ["延迟时间"]),
        ("当地摆脱了四十年的殖民统治。", ["殖民统治时间"]),
        ("这是一场2个小时的实战比赛。", ["实战比赛时间"]),
        ("他在三年的合作中受益。", ["合作时间"]),
    ],
    "however it is told apart, after 为期": [
        ("工人进行为期5天的集中培训。", ["集中培训时间"]),
        ("开展为期2个月创意式、沉浸式的主题宣传。", ["主题宣传时间"]),
        ("开始为期十天丰富多彩的交流考察活动。", ["交流考察活动时间"]),
        ("无人机在试验场进行了40分钟试飞。", ["试飞时间"]),
    ],
    "told apart by two things, or by what is quoted": [
        ("为期两天的江州教育与科技论坛闭幕。", ["江州教育与科技论坛时间"]),
        ("为期5天的书法及国画展览今日开幕。", ["书法及国画展览时间"]),
        ("学员参加为期三周的专业学习和社会实践活动。", ["专业学习和社会实践活动时间"]),
        ("为期4天的安全与合作部长级会议8日结束。", ["安全与合作部长级会议时间", None]),
        ("为期3天的“银发杯”门球比赛落幕。", ["银发杯门球比赛时间"]),
    ],
    "how long those have been it who follow": [
        ("他为毕业8年的校友颁奖。", ["毕业时间"]),
        ("她是结婚三年的新娘。", ["结婚时间"]),
        ("被困9个小时的村民获救。", ["被困时间"]),
        ("被洪水困了9个小时的村民获救。", ["被困时间"]),
        ("警方对潜逃20年的逃犯实施抓捕。", ["潜逃时间"]),
    ],
    "or what there has been since then": [
        ("这座通车十年的大桥将大修。", ["通车时间"]),
        ("服役25年的军舰退役。", ["服役时间"]),
        ("回到阔别十年的故乡。", ["阔别时间"]),
    ],
    "and not what is told over a time, or of which time": [
        ("五年的变化令人惊叹。", [None]),
        ("最初三年的合作很顺利。", [None]),
        ("一天的工作结束了。", [None]),
        ("这是三年的销量。", [None]),
        ("为12日的军演做好准备。", [None]),
    ],
    "nor a clause": [
        ("持续12天的高温天气将缓解。", ["高温天气持续时间"]),
    ],
    "one month of something that is held": [
        ("环保督察组展开为期一个月的督察工作。", [Means("一个月", "督察工作时间")]),
    ],
}


@each(TABLE)
def test_the_time_is_the_length_of_what_is_named_with_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
