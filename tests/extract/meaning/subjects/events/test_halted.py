"""How long something was halted: the verb may be an adverb to the dictionary, and the cause stand before it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what was halted, before the verb": [
        ("因管道维修，城东片区供水暂停6小时。", ["城东片区供水暂停时间"]),
        ("受暴雨影响，该路段交通中断约2小时。", ["路段交通中断时间"]),
        ("该网站服务中断约50分钟。", ["网站服务中断时间"]),
        ("列车运行暂停近1小时。", ["列车运行暂停时间"]),
        ("生产暂停两周。", ["生产暂停时间"]),
        ("两国谈判中止三个月。", ["两国谈判中止时间"]),
        ("现场通信一度中断了5个小时。", ["现场通信中断时间"]),
    ],
    "what was halted, after the verb": [
        ("暂停交易3天。", ["暂停交易时间"]),
        ("停止营业两周。", ["停止营业时间"]),
    ],
    "an object that is no verb to the dictionary": [
        ("父母经营奶茶店10余年。", ["父母经营奶茶店时间"]),
        ("他执教国家队5年。", ["执教国家队时间"]),
        ("她照顾老人12年。", ["照顾老人时间"]),
        ("夫妇俩看守灯塔30年。", ["夫妇俩看守灯塔时间"]),
        ("该队驻守边防站8个月。", ["驻守边防站时间"]),
    ],
    "after dots": [("爱心活动温暖千家万户……晚报创刊25年。", ["晚报创刊时间"])],
    "the cause between what lasted and the verb": [
        ("比赛因大雨中断40分钟。", ["比赛中断时间"]),
        ("航班因大雾延误3小时。", ["航班延误时间"]),
        ("列车因故障晚点40分钟。", ["列车晚点时间"]),
        ("景区因大雪关闭一周。", ["景区关闭时间"]),
        ("工厂因停电停产两天。", ["工厂停产时间"]),
    ],
}


@each(TABLE)
def test_how_long_something_was_halted(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
