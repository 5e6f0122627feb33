"""When somebody was born, something founded, or a work begun or done: 成立于1997年, 2025年底投产；二期投资9亿元."""

from __future__ import annotations

from flows.regex import regex

FOUNDED = regex(
    r"(?:(?:创|成|建|设)立|创[建办]|(?<!基)建造?|(?<!发)(?<!产)生|注册|落户|建成|投产|通车)于(?:公元)?$"
)
FOUNDED_THEN = regex(
    r"(?:(?:正式|注册|挂牌)?(?:创|成|设)立|创[建办]|始建|出生|生|建[厂校院馆]|落户(?:于|在)?(?:[\u4e00-\u9fff]{1,8}[区园县市镇港])?)(?=[，,。；;）)])"
    r"|(?<=年)(?:起|就|便|才)?(?:正式)?开始(?=[\u4e00-\u9fff])"
    r"|(?:[，,]?经[^，,。；\n\d]{1,16}(?:批准|批复|同意)[，,]?)?(?:正式|重新|由[^，。；\n\d]{1,10})?"
    r"(?:撤[县市镇乡地]{1,2}[设建改]立?[区市镇街道办]{1,4}"
    r"|(?:撤地|[建设置](?!立))(?:制)?(?:为)?[县市区州镇](?=[，,。；;])"
    r"|(?:改[制建组]|更名|改[名称]|升格|划归|析置)(?:设立|为|成)?[^，。；\n\d]{1,16}(?=[，,。；;]))"
)
"""成立于1997年, 1978年出生, 2016年落户高新区，, 2017年开始经营, 1988年撤县设市, 2003年经省政府批准改制为管理区，: when somebody or something came to be, and no time of what is told of them."""
_MILESTONE = (
    "[初中底末]?前?(?:正式|全面|全部|全线|已|开始|即可|可){0,2}(?:开工|动工|启动|开建|奠基|竣工|建成|投产|投运|投用|通车|完工|达产|交付)"
    "(?:建设|投产|运营|使用|投用|投运|通车){0,2}"
)
WORK_DATED = regex(
    rf"[年月]?{_MILESTONE}[，,；;](?:项目|工程|线路|全线|该|其)*(?:(?:计划|概算|预计)?总?投资(?!完成)|[一二三四五首][期标]"
    r"|占地|[全总]长|总建筑|建筑面积|总?规模|总用地|(?:达产|建成|投产|投用)后"
    rf"|(?:计划|预计|将于|拟于|于)*\d{{4}}年(?:\d{{1,2}}月)?{_MILESTONE})"
)
"""2025年底投产；二期投资9亿元, 2026年竣工，总投资36亿元: when a work begins or is done, and no time of the size of the works told next."""


def is_founding(text: str, before: str, end: int) -> bool:
    """Whether a date is when somebody was born, something founded, or a work begun or done whose size is told next."""
    if FOUNDED.search(before) is not None or FOUNDED_THEN.match(text, end) is not None:
        return True
    return WORK_DATED.match(text, end) is not None
