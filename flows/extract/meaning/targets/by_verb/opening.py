"""What opens a sentence of targets: 预期目标是：, 今年要, 机构预测，, 工程建成后，将."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.targets.wording.facts import FACT_IN_LIST, OUTCOME, TOLD
from flows.extract.meaning.targets.wording.headings import is_review
from flows.extract.meaning.targets.wording.words import FORESEEN, LIST_REACH
from flows.extract.text.alternations import either, gate, trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked

_TASKS = "任务(?<![成完]..)(?<!成的..)(?<!成的主要..)(?<!成的重点..)(?:指标)?"
_BUDGET = "(?:收[入支]|支出|预算|计划)安排|预算草案"
_UNDERTAKES = r"[要将](?:着力|重点|集中|全力)*[抓办做]好[^，。；：,;:]{0,16}"
_DEEDS = rf"(?:将|要|今年|明年|20\d\d年|[这上]述?)(?:(?!{OUTCOME}|办理|落实|[。；\n，]).){{0,24}}实事(?:项目)?(?:分别)?(?:是|为|如下)?"
_STEPS = r"(?:下一?步|下一?阶段|今年|明年|下半年|20\d\d年度?)(?![^，。；：,;:\n]{0,12}(?:[完达]成|执行|落实|回顾|总结|情况))[^，。；：,;:\n]{0,12}(?:打算|计划|思路|重点工作|工作重点|工作安排)(?:如下|是|为)?"
_WORDS = (
    rf"(?:目标|{_TASKS}|{_BUDGET})(?:如下|是|为)?",
    _UNDERTAKES,
    _DEEDS,
    _STEPS,
    "(?<!成功)(?:力争|确保|努力)(?:实现|做到|完成|达到)?",
)
_OPENS = rf"{gate(_WORDS)}(?:{either(*_WORDS)})[:：]"
OPENS = regex(_OPENS)
ITEM = regex(
    r"\s*(?:[一二三四五六七八九十]{1,3}(?:是|、)|其[一二三四五六]|第[一二三四五六七八九十][，,是]|[（(]?(?:[一二三四五六七八九十]|\d{1,2})[）)．.、])"
)
"""How an item of a list begins that has a sentence of its own."""
FACT = regex(f"{TOLD}|执行数")
"""What has been, in a list of targets: ；去年建成6所."""
OPENED = regex(rf"{_OPENS}(?!.*{_OPENS})", re.DOTALL)
"""预期目标是：, 力争实现：, 预算安排：, 将抓好： open a list of targets, which lasts to the end of its sentence, over lines and semicolons."""
_NO_WILL = "求素闻点领旨害紧价么塞不是员约想比大小多少高低账花靠"
"""After 要 they make it part of a word, or no deed of somebody: 要求, 要多少."""
URGES = regex(
    r"(?:今年|明年|新的?一年|下一年)(?:里|内|全[市省区县国年])?[，,]?(?:我们|全[市省区县国]|各地|各部门)*"
    rf"(?:还|都)?要(?![{_NO_WILL}])(?![^，。；,;]{{0,6}}的)"
)
"""今年要新建学校6所，引进教师800名: what is to be done in the year, to the end of the sentence or until a fact is told."""
WITHIN_YEAR, ANNOUNCING = "年内", ("宣布", "承诺")
TOLD_TO = regex(
    rf"(?:(?:^|[。，；：,;:\s])(?:[^，。；,;\d]{{0,8}}(?:要求|强调|指出|提出))?[，,：:]?(?:还|也|都|一)?(?:要(?![{_NO_WILL}看知清认])|必须)|(?<![按照据原定])计划(?![的书内外生经]))"
    rf"[^。\n]{{2,160}}?[，,；;](?:确保|力争|争取)?(?:今年)?年内(?!已|共|累计|新[高低]|最|[^，。；,;\d]{{1,12}}?(?:{MOVE}|[涨跌升降增]幅))"
)
"""要推进城市建设，年内实施工程80项，新增绿地28万平方米: likewise, where a sentence that urges or plans says what is to be done within the year; not
how something has moved in it (年内股价上涨30%)."""


@cache
def _announces() -> re.Pattern[str]:
    """公司宣布年内开设300家门店: what somebody says that is to be done within a time that is not over."""
    acts = trie((*language().words.to_come, *vocabulary().acts.undertaken))
    return regex(
        rf"(?:宣布|承诺)[，,：:]?(?![^，。；,;\d]{{0,8}}(?:已|了|共))[^，。；,;\d]{{0,8}}?(?:(?<![\d当])年内|(?:[一二两三四五]|1?\d)年[之以]?内|未来[\d一二两三四五]{{1,2}}年)[，,]?(?:再|内|陆续|[将拟])*{acts}"
    )


_AHEAD = r"(?:明后?年|后年|来年|未来|今后|(?<!以)下一?个?(?:年度?|财年|财?季度?|月|周)|本财?季度?)"
_AT_PRESENT = (
    "(?:今年|全年|年内|年底|本财?年度?|本[月周]|20[0-9]{2}年)(?!上半年|[一二三]季度|1?[0-9]月|前)"
)
_ESTIMATES = rf"(?<!低)(?<!高)估计[，,：:]?(?:[^，。；;\d]{{0,8}}{_AHEAD}|[^，。；;\d]{{0,8}}{_AT_PRESENT}[^，。；;\d]{{0,20}}可能[会将]?)"
_OUTLOOK = (
    rf"(?<![可所的])展望(?:20\d\d年|今年|全年|年内|下半年|第?[一二三四1-4]季度?|{_AHEAD})[，,]"
)
_FORETELLING = (
    "(?:预计|(?<![的难中年期场致])预测)[，,：:]",
    "预测(?:显示|表明)[，,：:]",
    _ESTIMATES,
    rf"(?<![的难中期场致])(?:预测|预估)(?={_AHEAD})",
    rf"展望(?:20\d\d年|{_AHEAD})[，,][^，。；;\d]{{2,12}}(?:预测|预估)(?![值数结])",
    _OUTLOOK,
)
FORETELLS = regex(f"{gate(_FORETELLING)}(?:{either(*_FORETELLING)})")
"""世界银行预计，2024年经济增长2.6%, 展望明年，: the words of a forecast, which hold to the end of the sentence; an estimate is one of a time to
come (估计，明年), or of one that is not over, with what may be (估计，今年可能达到)."""
MAY_BE = regex(
    rf"(?:{_AHEAD}|今年|全年|年底|年内|下半年)(?!以来|上半年|[一二三]季度|1?[0-9]月|前)[^。；;，,\d]{{0,20}}?"
    rf"(?:可能|或(?![许者是])|或许|恐)(?:会|将|仍)*"
    rf"(?:在|处于|介于|达到?|[升降增减涨跌]|上升|下降|上涨|下跌|回落|突破|超过?|接近|低于|高于){HEDGE}?[^，。；,;\d]{{0,8}}$"
)
"""今年收入可能在250亿元: what may be at a time that is not over, up to the figure."""
PREDICTED = regex(
    r"预测(?<![可所的难被无看]..)(?:20\d\d年(?:度|全年)?)?(?!的|显示|表明|[值期员分]|模型|误差|准确|结果|能力|报告|方法|系统|精度|样本|时间|数据|中心|预报|预警|过程|工作|服务|机构|产品)"
    rf"[\u4e00-\u9fffA-Z]{{2,12}}?(?:[将约为达]|达到)*{HEDGE}?$"
)
"""2025年预测营业收入12亿元: what is foretold, by its name, up to how much it is."""
NOT_FORETOLD = regex(
    rf"{TOLD}|前值|初值|同期|当前|，而|现[有为]|警戒|尽管|虽然|[高低多少快慢]于[今本去上][年月季]"
)
"""Words of what is known, inside a forecast."""
REQUIRES = regex(
    r"(?:[部委局厅署办]|政府|国务院|当局|[省市县区][^，。；;\d]{0,2})(?:[^，。；;\d]{0,4}明确|[^，。；;\d部委局厅署办]{0,2})?要求(?![的是和与、])"
)
TO_REACH = regex(
    rf"(?<![供反相响适])(?:应当?|应该|必?须)(?:达到?|不低于|不少于|高于|保[证持]|控制在|完成){HEDGE}?[^，。；;\d]{{0,8}}$"
)
"""教育部要求，小学生睡眠时间应达到10小时: who may require, and what is to be reached; 专家建议 requires nothing."""
_DONE = "建成|竣工|完工|投产|达产|投用|投运"
THEREAFTER = regex(
    rf"(?:{_DONE}|建好|投入(?:使用|运营|生产|运行|商用)|通车|落成|开通|交付使用)[^，。；,;\d]{{0,6}}?后[，,]?"
    r"[^，。；,;\d]{0,12}?(?:将(?![原其该])|可(?![靠见比支再谓持控观用])|能够|预计)"
)
"""工程建成后，将灌溉农田8万亩，惠及3万人: what is to come of it, to the end of the sentence or until a fact is told."""
A_YEAR_THEN = regex(
    rf"(?:计划|预计|拟|将|力争|有望)[^。；;]*?(?:{_DONE}|运营)[^。；;]*?[，,；;](?:[^，。；,;\d]{{0,6}}(?:{_DONE}|运营|达效)(?:投产|达产|达效|投用|运营|使用)?[之以]?后)[，,]?(?:每?年|可|预计)[^，。；,;\d]*"
    r"(?:\d[\d.]*[^，。；,;\d]*[，,、][^，。；,;\d]*)*$"
)
"""计划2025年投产，达产后年产值5亿元: what a year brings once it is done, of a work whose end is still to come."""
NAMES = ("ordinal", "structural", "duration")
"""Kinds of what is counted in passing: 苹果公司可能推出首款."""


def may_list(text: str) -> bool:
    """Whether a list of targets is opened anywhere in a text."""
    return OPENS.search(text) is not None


def is_listed(asked: Asked) -> bool:
    """Whether it stands in a list that 预期目标是： opens."""
    text, start = asked.text, asked.start
    if not asked.outlook.may_list:
        return False
    opened = OPENED.search(text, max(0, start - LIST_REACH), start)
    if opened is None or not _is_one_list(text[opened.end() : start]):
        return False
    item = max(opened.end(), *(text.rfind(mark, opened.end(), start) for mark in "；;"))
    return FACT.search(text, item, start) is None


def _is_one_list(told: str) -> bool:
    """Whether the words since a list was opened are of one sentence, or of items that have a sentence each: 一是…。二是…."""
    sentences = told.split("。")
    return len(sentences) == 1 or all(ITEM.match(one) is not None for one in sentences)


def is_urged(asked: Asked) -> bool:
    """Whether its sentence says what is to be done this year: 今年要新建学校6所；引进教师800名."""
    text, place, start = asked.text, asked.place, asked.start
    if is_review(place.block.section):
        return False
    low = place.in_sentence(start, LIST_REACH)
    urged = URGES.search(text, low, start)
    if urged is None and text.find(WITHIN_YEAR, low, start) >= 0:
        urged = TOLD_TO.search(text, low, start)
    if urged is None and any(text.find(word, low, start) >= 0 for word in ANNOUNCING):
        urged = _announces().search(text, low, start)
    if urged is None:
        return False
    return FACT_IN_LIST.search(text, urged.end(), start) is None


def is_foretold(asked: Asked) -> bool:
    """Whether its sentence opens with who foretells what: 机构预测，明年CPI上涨2%左右."""
    text, start = asked.text, asked.start
    if asked.figure.kind in NAMES:
        return False
    if asked.says(MAY_BE):
        return True
    if asked.says(PREDICTED):
        return True
    said = FORETELLS.search(text, asked.place.in_sentence(start, LIST_REACH), start)
    if said is not None and said[0].startswith(FORESEEN) and is_review(asked.place.block.section):
        return False  # 预计，全市实现地区生产总值1360亿元, in a review of the year
    return said is not None and NOT_FORETOLD.search(text, said.end(), start) is None


def is_required(asked: Asked) -> bool:
    """Whether an authority requires that it is reached: 教育部要求，小学生睡眠时间应达到10小时."""
    text, start = asked.text, asked.start
    low = asked.place.in_sentence(start, LIST_REACH)
    if text.find("要求", low, start) < 0:
        return False
    if not asked.says(TO_REACH):
        return False
    return REQUIRES.search(text, low, start) is not None


def is_to_come_of_it(asked: Asked) -> bool:
    """Whether its sentence says what will come of something that is being built: 工程建成后，可灌溉农田8万亩."""
    text, start = asked.text, asked.start
    low = asked.place.in_sentence(start, LIST_REACH)
    if asked.figure.kind in NAMES or text.find("后", low, start) < 0:
        return False
    said = THEREAFTER.search(text, low, start) or A_YEAR_THEN.search(text, low, start)
    return said is not None and NOT_FORETOLD.search(text, said.end(), start) is None
