"""How a plan goes on over the figures after its first: 今年拟安排8000亿元，其中中央5500亿元."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.phrases import WINDOW
from flows.extract.meaning.plans import BETWEEN
from flows.extract.meaning.targets.by_noun.budgets import is_arranged, is_budget_or_task
from flows.extract.meaning.targets.by_noun.measures import POINTS
from flows.extract.meaning.targets.carried_on.carried import WHEN, completes
from flows.extract.meaning.targets.wording.facts import FACT, FACT_IN_LIST
from flows.extract.meaning.targets.wording.headings import is_review
from flows.extract.meaning.targets.wording.horizons import YEARS
from flows.extract.meaning.targets.wording.words import HELD_OUT, LIST_REACH, NOUNS, planning_words
from flows.extract.meaning.times.dated import PART_OF_YEAR
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.targets.asked import Asked
    from flows.extract.text.layout import Place

ITEM = regex(rf"[；;]\s*(?P<done>建成|完成)?(?(done)|{trie(vocabulary().acts.undertaken)})[^；;]*$")
"""；引进教师800名: an item of a list that says what is to be done; ；建成12所 may tell what has been."""
AIMS = ("力争", "争取", "确保", "目标")
STRIVEN_IN_LIST = regex("确保|力争|争取")
BARE_ITEM = regex(
    rf"[；;]\s*(?:(?:其中|预计)[，,：:]?)?[\u4e00-\u9fff]{{2,24}}?(?:[增减]长|提高|下降|达到?|为|约|超过?|[减增]少|增加|在|控制)*{HEDGE}?"
)
"""；社会消费品零售总额5亿元: an item that has a noun and its number alone, or how it moves, goes on with what opens the list."""
PLANS_DEED = regex(
    rf"(?:计划|拟|(?<!即)将)(?:再|共|全力|着力|大力|继续|重点|陆续)*{trie(vocabulary().acts.undertaken)}"
)
"""计划改造老旧小区36个；背街小巷28条: a deed that is planned, whose items go on with what else it is done to."""
PLANS = regex(
    r"(?<![有按原照])计划(?![的内外书生免经](?!产))(?:(?:20\d\d|今|明)年度?|全年|年内)?(?=[\u4e00-\u9fff])"
)
"""计划生产水泥36万吨；砂石20万吨: any plan, whose items go on in its unit."""
DOES_ELSE = regex(rf"[；;]\s*(?:[完建达]成|新增|实现|{trie(vocabulary().acts.undertaken)})")
PLANNED_AMOUNT = regex(r"[\d.,]+[万亿千百]*(?P<unit>[^\d.,万亿千百]+)")
AIM_ALONE = regex(rf"目标(?:任务)?(?:是|为|[:：])?{HEDGE}?$")
"""今年目标15亿元: up to an aim that is told as such, and of which no deed is."""
POSSESSED = regex(
    r"(?:左右|以上)?[，,](?:公司|企业|全厂)?(?![新招引建培扩改增投产达])[\u4e00-\u9fff]{2,6}"
)
"""，员工540人: from such an aim to what somebody has."""
AIM_NAMED = regex(
    r"[^，。；,;\d]{0,8}(?:的|[”\"]等)[^，。；,;\d]{0,12}(?:目标|计划)(?:任务|要求|值|数)?[，,；;。]"
)
HELD_AGAINST = regex(
    r"(?:(?<![不能要须])超过?|(?<![不能要须])[高低优好]于|不及|未达到?|完成|实现|(?<!要)达到|(?<!将)突破)了?[^，。；,;\d]{0,12}$"
)
"""远超年初不少于300家的目标，: before and after an aim that a result is held against."""
FOLLOWED = regex(
    r"(?:围绕|对照|对标|按照?|聚焦|瞄准|锚定|紧扣|着眼|[朝向]着|盯住)[^，。；,;]{0,24}$"
)
"""围绕新增就业3万人的目标，举办招聘会: before an aim that somebody follows, and so tells what was done for it."""
COUNTED = ("count", "area")
COMING = regex(
    rf"[^，。；,;\d]{{0,12}}?(?:20\d\d年(?:{PART_OF_YEAR})|(?:20)?\d\d年?(?:\s?[-—–~～至到/、]\s?(?:20)?\d\d年?)*E?年?度?(?:全年)?|年[底末内]|今明[后]?[两三]年|未来[两三]年|[今明后]年(?:[上下]半年)?|全年|[上下]半年|[一二三四]季度)"
)
"""公司2024-2026年, 2023年上半年: the time that a forecast is of, right after its word."""
LISTED_ON = regex(r"\s?[、/和与及]\s?[+＋]?")
"""20%、28%和22%: what goes on with a list is what its first member is."""
LASTED = regex(r"[\d一二两三四五六七八九十]{1,3}(?:多|余)?(?:年|个月|天)(?:间|以?来|前|期间)")
"""，五年间: another time, of which no forecast is that was told before."""
PARTS, PARTS_THEN = "其中", regex(r"(?:左右|以上|以内)?[。\n]\s*")
"""计划投资12亿元。其中，: from what is planned to the sentence that tells its parts."""
PRICED = regex(
    r"(?:左右|以上)?[）)]?[；;，,](?:[当目]前股价|现价|最新收盘价)?(?:分别)?对应[^，。；,;\d]{0,24}"
)
"""，对应PE分别为20倍: a price held against what is foreseen."""
NEXT_YEAR = regex(
    r"[、，,；;]\s?(?:(?P<year>20\d\d)年|[明后]年)(?:[、和及与](?:20\d\d|[明后])年)*(?:分别|则|将|再|进一步)*"
)
"""，2025年: a forecast goes on with a later year than the one that it was of."""
BY_LATER_YEAR = regex(
    r"(?:左右|以上|以内)?[，,](?:再|并|进而|力争|确保|争取)*到(?:(?P<year>20\d\d)|[明后])年(?:年?[底末]|(?:之|以)?前)?[，,]?(?!时)(?P<done>[^，。；,;\d]{0,12}(?:建成|完成|新增))?"
)
"""力争粮食达到50万吨，到2028年畜禽存栏达到300万头: an aim goes on with a later year, by which something is reached."""
SPANS_OF_TIME = regex(
    rf"{WHEN.pattern}|[\d一二两三四五六七八九十]{{1,3}}年(?:左右|时间|[之以]?内)?"
)
WHOLE_YEAR = "全年"
NEXT_PART = regex(
    r"[、，,；;]\s?(?:全年|下半年|[二三四]季度)(?:预?计|将|可|有望)?(?:累计)?(?:完成|实现)?"
)
"""预计二季度完成34亿元，全年完成134亿元: what is foreseen goes on with a later part of the year."""
_SET_AGAINST = r"[与同和](?:上年|去年)(?:同期|度)?(?:[（(][^（）()\d]{1,16}[）)])?相比[，,]?\s?"
"""与上年同期（法定披露数据）相比，: before by how much it is more."""
GROWTH = regex(
    rf"(?:左右|以上|以内|之间|上下|不等)?\s*[）)]?\s*[，,（(]\s*(?:{_SET_AGAINST}[^，。；,;\d]{{0,6}}|约?同比|环比|按年|约?[年季月](?=[增减升降])|[比较](?:上年|去年)[^，。；,;\d]{{0,10}}?)[^，。；,;\d]{{0,4}}?[增减升涨降提多少长加高跌][^，。；,;\d]{{0,6}}{HEDGE}?"
)
"""，同比增长30%: by how much what is foreseen is more than what was."""
UNDERLYING = regex(
    rf"(?:左右|以上)?[）)]?[；;，,](?:预计|实现|公司|归属于[^，。；,;\d]{{0,12}})*扣(?:非|除非经常性损益)[^，。；,;\d]{{0,20}}{HEDGE}?"
)
"""；扣非净利润为5亿元: the same forecast without what happens once."""
PART = regex(r"\s?[，,（(：:]\s?其中[：:，,]?[^，。；：,;\d]{0,24}")
"""，其中教育支出: a part of what was told."""
ALSO_GROWTH = regex(rf"(?:左右|以上)?[，,、](?:增幅|增速|降幅)?[为达约]?(?:{MOVE})?{HEDGE}?")
PER_DAY = regex(
    rf"(?:左右|以上|以内)?[，,](?:日均|平均每[天日]|月均|单日)[^，。；,;\d]{{0,10}}{HEDGE}?"
)
"""，同比增加3131万人次，增长8.8%，日均955万人次: how much more that is in percent, and how much a day of what is foreseen."""
UNDERLYING_THEN = regex(
    rf"(?:预计|实现|公司|归属于[^，。；,;\d]{{0,12}})*扣(?:非|除非经常性损益)[^，。；,;\d]{{0,24}}{HEDGE}?"
)
"""扣非净利润2.5亿元: likewise, in the sentence after that of the forecast, up to the figure."""
BRACKET_CLOSED = regex(rf"[）)](?:{HEDGE}|达|\s)*")
AGAINST_THEN = regex(
    rf"(?<=[，,（(])(?:{_SET_AGAINST}|约?同比|环比|[比较](?:上年|去年)(?:同期|年初)?)"
)
AGAINST_ALL = regex(r"约?同比|环比|[比较](?:上年|去年)(?:同期)?")
FORMER = regex(
    r"[（(](?:[\d/、年E]{2,16})?(?:此前|之前|原来?|前次|上次|前期)(?:的?预[测期计]|值|为|是)[^（）()]*(?:[）)]|$)"
)
"""（此前预测为32亿元）, （23/24年原值为85亿元）: what was foreseen before, in a bracket beside what is."""
KNOWN = regex(r"(?:左右|以上)?[（(](?:而|较)?(?:去年|上年)[^（）()。]*[）)]")
"""（去年为2万辆）: what has been, in a bracket beside what is foreseen, which goes on after it."""
BESIDE = regex(rf"{GROWTH.pattern}$")


def goes_on(asked: Asked) -> bool:
    """今年拟安排8000亿元，其中中央5500亿元: a plan goes on until the text tells a fact or names another time.

    What follows a budget or a task is what came of it.
    """
    text, figure, place, start = asked.text, asked.figure, asked.place, asked.start
    planned = asked.before
    if planned is None:
        return False
    begun, planned_to = planned
    since = max(0, begun - WINDOW)
    between = KNOWN.sub("", text[max(planned_to, start - WINDOW) : start])
    if is_budget_or_task(text, since, begun, planned_to):
        return _is_of_budget(between)
    if _is_ahead_of(asked, between):
        return False
    if LISTED_ON.fullmatch(between) or FORMER.fullmatch(between):
        return True
    if LASTED.match(text, start) or _is_held_against(text, place, since, planned):
        return False
    if any(way.fullmatch(between) for way in (GROWTH, UNDERLYING, PRICED)):
        return _is_told_to_come(text, place, begun) or is_arranged(text, place, begun)
    between = _past_next_time(asked, planned, between)
    if ";" in between or "；" in between:
        return _is_item(asked, planned)
    is_growth = BESIDE.search(text, since, begun) is not None
    is_too = is_growth and figure.kind == "percent" and ALSO_GROWTH.fullmatch(between)
    if is_too or PER_DAY.fullmatch(between):
        return _is_told_to_come(text, place, begun)
    if is_growth:
        return False  # it goes on no further than that growth
    if completes(text, place, planned, start):
        return True
    if _is_beside_aim(asked, planned, between):
        return False
    return FACT.search(between) is None and BETWEEN.fullmatch(between) is None


def _is_ahead_of(asked: Asked, between: str) -> bool:
    """Whether a figure tells by how much a result is ahead of the aim right before it: 高于12%的目标14.4个百分点, 优于年度目标（33微克/立方米）3微克/立方米."""
    are_points = POINTS.match(asked.text, asked.start) is not None
    return (between.endswith(NOUNS) and are_points) or BRACKET_CLOSED.fullmatch(between) is not None


def _past_next_time(asked: Asked, planned: tuple[int, int], between: str) -> str:
    """The words between two figures of a plan without the later year, or the next part of its time, that they turn to."""
    text, place, (begun, planned_to) = asked.text, asked.place, planned
    if (later := NEXT_YEAR.match(between)) and _is_later(text, later["year"], place, begun):
        between = between[later.end() :]
    if (by := BY_LATER_YEAR.match(between)) and _goes_on_by(asked, by, begun):
        between = between[by.start("done") if by["done"] else by.end() :]
    part = NEXT_PART.match(between)
    if part is None or not _is_told_to_come(text, place, begun, HELD_OUT):
        return between
    is_last = WHOLE_YEAR in text[place.in_sentence(begun, WINDOW) : planned_to]
    return between if is_last else between[part.end() :]


def _is_held_against(text: str, place: Place, since: int, planned: tuple[int, int]) -> bool:
    """Whether the figure before is an aim that a result is held against or a deed follows, which is told next.

    远超年初300家的目标，首次突破400家; 围绕新增就业3万人的目标，举办招聘会120场.
    """
    begun, planned_to = planned
    if AIM_NAMED.match(text, planned_to) is None:
        return False
    if not any(way.search(text, since, begun) for way in (HELD_AGAINST, FOLLOWED)):
        return False
    return planning_words().search(text, place.in_sentence(begun, LIST_REACH), begun) is None


def _is_beside_aim(asked: Asked, planned: tuple[int, int], between: str) -> bool:
    """Whether it only tells what somebody has, right after an aim in another unit: 今年目标15亿元，员工540人."""
    if asked.figure.kind not in COUNTED or POSSESSED.fullmatch(between) is None:
        return False
    begun, planned_to = planned
    if AIM_ALONE.search(asked.text, max(0, begun - WINDOW), begun) is None:
        return False
    return _unit(asked.text, begun, planned_to) != _unit(asked.text, asked.start, asked.end)


def _unit(text: str, start: int, end: int) -> str | None:
    """The unit of the amount at text[start:end], without 万."""
    amount = PLANNED_AMOUNT.fullmatch(text, start, end)
    return None if amount is None else amount["unit"]


def _is_of_budget(between: str) -> bool:
    """Whether what follows a budget is a part of it, or by how much it is more than the last: ，其中教育支出3亿元."""
    if GROWTH.fullmatch(between) is not None:
        return True
    return PART.fullmatch(between) is not None and FACT.search(between) is None


def opens_parts(
    text: str, planned: tuple[int, int], kind: str, place: Place, span: tuple[int, int]
) -> bool:
    """Whether a sentence opens with the parts of what the one before has planned last: 计划投资12亿元。其中，水利3亿元."""
    since, planned_to = place.sentence.start, planned[1]
    if planned_to > since or not text.startswith(PARTS, since):
        return False
    if PARTS_THEN.fullmatch(text, planned_to, since) is None:
        return False
    return kind == "percent" or _unit(text, *planned) == _unit(text, *span)


def goes_on_after_bracket(text: str, planned_to: int, start: int) -> bool:
    """Whether nothing but a bracket of what has been stands between the planned figure and this one: 3万辆（去年为2万辆），营收60亿元."""
    known = KNOWN.match(text, planned_to, start)
    return known is not None and not any(mark.isdigit() for mark in text[known.end() : start])


def is_underlying(asked: Asked) -> bool:
    """Whether its sentence goes on with a forecast of the one before: 预计净利润3亿元，同比增长20%。扣非净利润2.5亿元."""
    text, place = asked.text, asked.place
    opens = place.sentence.start
    if UNDERLYING_THEN.fullmatch(text, opens, asked.start) is None:
        return False
    low = max(place.block.start, opens - LIST_REACH)
    since = 1 + text.rfind("。", low, opens - 1)
    words = list(planning_words().finditer(text, max(low, since), opens))
    if not words or words[0][0] not in HELD_OUT:
        return False
    coming = COMING.match(text, words[0].end(), opens)
    told = text[words[0].end() if coming is None else coming.end() : opens]
    return FACT_IN_LIST.search(AGAINST_ALL.sub("", told)) is None


def _is_told_to_come(
    text: str, place: Place, begun: int, words: tuple[str, ...] | None = None
) -> bool:
    """Whether the sentence says before a figure what will be, and not only what was expected: 预计为5亿元.

    `words` where it must say so with one of them.
    """
    low = place.in_sentence(begun, LIST_REACH)
    told = list(planning_words().finditer(text, low, begun))
    if not told or told[-1][0] in NOUNS or (words and told[-1][0] not in words):
        return False
    coming = COMING.match(text, told[-1].end(), begun)
    since = told[-1].end() if coming is None else coming.end()
    told_since = FORMER.sub("", text[since:begun])
    since_then = NEXT_PART.sub("", AGAINST_THEN.sub("", told_since))
    return FACT_IN_LIST.search(since_then) is None


def _goes_on_by(asked: Asked, by: re.Match[str], begun: int) -> bool:
    """Whether an aim, whose figure stands at `begun`, goes on with what is to be reached by a later year that is not over.

    计划投资5亿元，到2023年底完成3亿元 may tell what has been done of it: a plan, and no aim, does not go on so.
    """
    text, place, year = asked.text, asked.place, by["year"]
    if asked.outlook.is_over(asked.figure.period) or is_review(place.block.section):
        return False
    low = place.in_sentence(begun, LIST_REACH)
    words = list(planning_words().finditer(text, low, begun))
    if not words or (by["done"] and not words[-1][0].startswith(AIMS)):
        return False
    if FACT_IN_LIST.search(SPANS_OF_TIME.sub("", text[words[-1].end() : begun])) is not None:
        return False
    named = YEARS.findall(text, low, begun)
    return year is None or not named or year > named[-1]


def _is_later(text: str, year: str | None, place: Place, begun: int) -> bool:
    """Whether a year is after the one that a forecast, whose figure stands at `begun`, was of; 明年 always is."""
    if year is None:
        return True
    named = YEARS.findall(text, place.in_sentence(begun, LIST_REACH), begun)
    return bool(named) and year > named[-1]


def _is_item(asked: Asked, planned: tuple[int, int]) -> bool:
    """Whether it is of an item that goes on with a list of what is to be done: 计划新建学校6所；引进教师800名."""
    text, place, start = asked.text, asked.place, asked.start
    planned_to = planned[1]
    opens = max(text.rfind(mark, planned_to, start) for mark in "；;")
    part = NEXT_PART.match(text, opens, start)
    since = opens if part is None else part.end()
    is_bare = BARE_ITEM.fullmatch(text, opens, start) is not None
    if is_bare and FACT_IN_LIST.search(text, since, start) is None:
        if _is_told_to_come(text, place, planned_to, HELD_OUT):
            return True
        plans = PLANS_DEED
        is_like = asked.figure.kind != "money"
        if is_like and _unit(text, *planned) == _unit(text, start, asked.end):
            plans = PLANS  # 计划生产水泥36万吨；砂石20万吨
        plan = plans.search(text, place.in_sentence(start, LIST_REACH), planned_to)
        is_thing = DOES_ELSE.match(text, opens, start) is None
        if plan is not None and is_thing and FACT_IN_LIST.search(text, plan.end(), start) is None:
            return True
    item = ITEM.match(text, opens, start)
    if item is None or FACT_IN_LIST.search(text, planned_to, start) is not None:
        return False
    low = place.in_sentence(start, LIST_REACH)
    if item["done"] and STRIVEN_IN_LIST.search(text, low, start) is None:
        return False
    return _is_told_to_come(text, place, planned_to)
