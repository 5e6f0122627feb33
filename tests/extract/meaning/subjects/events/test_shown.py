"""How long each of what is shown is, and how long a day there is a service."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "each": [
        ("节目每期90分钟。", ["每期时长"]),
        ("课程每节课45分钟。", ["每节课时长"]),
        ("演出每场约2小时。", ["每场时长"]),
        ("微短剧每集不超过10分钟。", ["每集时长"]),
        ("比赛每局20分钟。", ["每局时长"]),
    ],
    "a service": [
        ("便利店24小时营业。", ["营业时间"]),
        ("热线24小时开放。", ["开放时间"]),
        ("民警24小时不间断值守。", ["值守时间"]),
        ("药店24小时服务。", ["服务时间"]),
        ("急诊科24小时接诊。", ["接诊时间"]),
    ],
}


@each(TABLE)
def test_how_long_each_is(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
