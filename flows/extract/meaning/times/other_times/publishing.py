"""When something was told, published or issued, and not when it was: 国家统计局7月17日发布, 2019年5月印发的方案.

The day that the text itself speaks from belongs in `flows.extract.meaning.times.now.speaking`.
"""

from __future__ import annotations

from flows.extract.text.marks import CLOSING
from flows.regex import regex

_TOLD_THEN = "发布|公布|披露|通报|报告|表示|指出|称|宣布|获悉"
_IN_CLAUSE = r"(?:[早晚][间上盘]?|[上下]午|午[间后]|凌晨|深夜|[盘午][前中后]|[收开][盘市]|[早午尾]盘|两天|期间)?[，,]?[^，。；,;\n]{0,40}"
TOLD_OF_WEEK = regex(rf"(?![^。；\n]{{0,40}}?(?:将|拟|计划|{_TOLD_THEN})){_IN_CLAUSE}")
"""周四，央行加息25个基点: between a day of the week and a figure of it, in one clause; not 周四公布的, 周四将."""
TOLD_OF_WEEK_TO_COME = regex(rf"(?![^。；\n]{{0,40}}?(?:{_TOLD_THEN})){_IN_CLAUSE}")
"""下周一，将有500亿元到期: between a day of a week to come, in which something is to happen, and a figure of it."""
SHOWS = regex(r"[^，。；\n]{0,16}的[^，。；\n]{2,20}(?:显示|称|披露)[，,]")
"""4月23日披露的招股书显示，: another source begins."""
PUBLISHED = regex(
    r"(?:[早晚]间?|[上下中]午|午间|[盘午]后|盘前|当[晚日])?(?:对外|正式|联合)?(?:发布|公布|披露|通报|获悉)|(?<=日)[，,]\s?[^，。；、\d\n]{2,20}?(?:发布|公布|披露|通报)(?!会)了?[^，。；\n]{0,20}?(?:数据|报告|公报|快报|业绩|指数|统计)|(?:[，,]?\s?(?:记者|笔者)|(?<=日))从[^，。；\n]{2,30}?(?:获悉|了解到|看到|得知)"
)
"""国家统计局7月17日发布的数据, 10月28日，记者从海关获悉: when it was told, and not what it is of."""
DATELINE = regex(r"(?:电|讯|消息)(?![\u4e00-\u9fff])")
"""本报某市8月13日讯: behind the date of a report, the mark that it is one."""
CONFERENCE_REACH = 48
CONFERENCE = regex(
    r"[^。；\n]{0,40}?(?:新闻(?:发布|通气)|情况通气|吹风|记者)会(?!的?(?:第|[^，。；\n]{0,6}人次))"
)
"""8月11日，市政府举行新闻发布会: when something was told there."""


def is_told(text: str, end: int) -> bool:
    """Whether a date is when something was published, also in a bracket: 今早（29日）通报."""
    end += text.startswith(CLOSING, end)
    if PUBLISHED.match(text, end) or DATELINE.match(text, end):
        return True
    return (
        text.find("会", end, end + CONFERENCE_REACH) >= 0
        and CONFERENCE.match(text, end) is not None
    )


ISSUED = regex(
    r"(?:对外|正式|联合|重新|最新|审议|讨论|批准|新|并|所|[\u4e00-\u9fff]{2,6}(?=印发|出台|颁布))*(?:印发|出台|颁布|颁发|下发|发布|公布|制定|修订|修改|施行|实施|通过|签署|起草)(?:实施|施行|执行)?的"
    r"(?:《[^》\n]{2,60}》|“[^”\n]{2,30}”|[^，。；：《“\d\n]{0,20}?(?:方案|规划|意见|办法|条例|通知|规定|计划|政策|措施|纲要|标准|细则|决定|公告|文件|目录|指南|协议|规程|法)(?![\u4e00-\u9fff]{0,4}\d))"
)
ISSUE_REACH = 24
"""2019年5月印发的方案: when a document was issued, and no time of what it says or brings about."""


def is_issue(text: str, end: int) -> bool:
    """Whether a date that ends at `end` is when a document was issued: 2019年5月印发的方案."""
    return text.find("的", end, end + ISSUE_REACH) >= 0 and ISSUED.match(text, end) is not None
