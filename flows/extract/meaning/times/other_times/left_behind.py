"""What something was at a time, before what it has come to or turned into since: 从上季度的几乎全部，下降至70%.

Such a time is no time of what is told next. One that is gone on from or broken with (延续2015年减产的趋势) is told by its verb,
`acts.leaving_behind` of language/names.yml.
"""

from __future__ import annotations

from flows.regex import regex

LEFT_BEHIND = regex(
    r"的?[^，。；\n\d]{0,16}[，,]?[^，。；\n\d]{0,12}(?:[至到]|[转变]为)[^，。；\n\d]{0,4}"
)
"""从上季度的几乎全部，下降至70%: what a time without a number was, before what it has come to since."""
TURNED = regex(
    r"(?!起|开始|以来|至今)[^，。；\n\d]{0,24}?(?:[转变改](?:变|化)?[为成]|[转变]向|转[正负])"
)
"""由去年以工业为主转为服务业带动: what it was like then, without a number, before what it has turned into."""
