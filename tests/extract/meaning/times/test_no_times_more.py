"""The year since when somebody is called a champion or a winner is no time of what is told of them."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

HOLDERS: Quoted = {
    "what somebody holds, before the name": [
        ("主队击败了2010年世锦赛亚军土耳其队，现场观众26135名。", "26135名", None),
        ("甲队战胜2016年奥运会冠军塞尔维亚队，主攻手得到28分。", "28分", None),
        ("2018年诺贝尔奖得主金迪奥来校演讲，1200名学生参加。", "1200名", None),
        ("2021年度科技进步奖获得者王教授带队，采集样本300份。", "300份", None),
        ("2022年公司营收3亿元，聘请2019年技能大赛冠军李明，培训员工200人。", "200人", "2022"),
    ],
    "when it was won": [
        ("2022年世界杯冠军由阿根廷队夺得，奖金3亿元。", "3亿元", "2022"),
        ("2016年获得奥运会冠军后，她收入300万元。", "300万元", "2016"),
        ("2023年联赛冠军奖金为200万元。", "200万元", "2023"),
    ],
}


@each_quoted(HOLDERS)
def test_holders(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
