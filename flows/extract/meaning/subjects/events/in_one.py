"""In how long something comes to so much, told before its name: 一个月的盈利 is the 月盈利, 一天的工资 the 日工资."""

from __future__ import annotations

import re

IN_ONE = re.compile("(?<![第前近头这那过去十百])一个?(?P<time>月|年|天|日|周|季度)的$")
"""一个月的, and not 第一年的."""
REACH = 8
"""How far before a name such a time is looked for, in characters."""
OF, DAY, DAILY = "的", "天", "日"


def in_each(text: str, at: int) -> str:
    """月 of 一个月的 right before the name that begins there; empty where no such time stands there."""
    if text[at - 1 : at] != OF:
        return ""
    time = IN_ONE.search(text, max(0, at - REACH), at)
    return "" if time is None else time["time"].replace(DAY, DAILY)
