"""How a sentence that names no place goes on with the place that was told before it in its paragraph.

It may tell parts of what the sentence before told (其中, 从参保结构看), go on with all of a country or the world, or stand behind
a label (云南：…). Which place that is belongs in `flows.extract.meaning.places.regions`.
"""

from __future__ import annotations

from flows.regex import regex

GOES_ON = regex(
    r"[ \u3000]?(?:(?:而|在)?这?其中(?=[，,：:\u4e00-\u9fff])"
    r"|(?:[^，,。；\n]{1,10}[，,])?(?:[\u4e00-\u9fff]{0,2}[是为在])?该(?P<kind>[省市县区州国镇村]|地区|区域)(?!域))"
)
"""What a sentence opens with that tells of parts of what the one before told, or of the place named there: 据悉，该市."""
BREAKS_DOWN = regex(
    r"[ \u3000]?(?:从(?!全[国省市球]|[^，,。；：:]{0,6}(?:排名|位次|历史|长远|目前|整体|总体))[^，,。；：:\d]{2,14}?(?:[上来]?看|来讲|分析)|[分按][^，,。；：:\d]{1,12}?(?:[来]?看|分|划分|统计))[，,：:]"
)
"""从参保结构看，, 分行业看，: what was told is divided, and so it is of the same place."""
_SENTENCE = r"[^。！？\n]++[。！？][”’）)]?"
SENTENCE, AFTER_ANOTHER = regex(_SENTENCE), regex(rf"[。！？\n][”’）)]?(?={_SENTENCE}\Z)")
"""A sentence of one paragraph, and the end of what stands before it."""
LONGEST_SENTENCE = 400
_TIME = r"(?:(?:截[至止]|到|自|从|在)?[\d一二三四五六七八九十年月日号至—\-–~～上下半季度末底初前首度周零时点农历正腊春节假期间]+|目前|当前|今年以来|[今去前]年|此外|与此同时|同时|另外|数据显示|统计显示|据统计|据了解|据悉|根?据[^，。；\d]{1,20}(?:统计|预计|测算|介绍|数据|消息|通报)|据预[测计]|以来|[^，。；\d]{2,12}(?:显示|预计|预测|指出|认为))"
OPENS_WITH = regex(rf"[ \u3000]?(?:其中[，,：:]?)?(?:{_TIME}[，,：:]?)*(?:根?据)?")
"""2月19日，: before the place that a sentence is about from its first words on."""
OF_ITS_OWN = regex(
    r"[我本该这此](?:[们校院司店馆省市县区州镇村家里地次]|公司|集团|银行|企业|医院|学校)|公司|集团|银行|股份|记者|笔者|作者|当地|某"
)
"""该公司, 我们: a sentence that speaks of what is at the text's own place, and not of all of the country any more."""
LABEL = regex(
    r"(?:^|(?<=[\n。]))[ \u3000]*(?:[（(]?\d{1,2}[）)、.．])?(?=[^\s，。；：:\d]{2,12}[：:])"
)
LABEL_ENDS = (":", "：")
"""云南：10月1日-4日，全省接待: the place that a paragraph opens with, before a colon, is the one that all of it tells of."""
DIGIT = regex(r"\d")


def sentence_before(text: str, end: int) -> int | None:
    """Where the sentence begins that closes at an offset; None where none does, or it is too long."""
    low = max(0, end - LONGEST_SENTENCE)
    other = AFTER_ANOTHER.search(text, low, end)
    if other is not None:
        return other.end()
    return 0 if low == 0 and SENTENCE.fullmatch(text, 0, end) is not None else None
