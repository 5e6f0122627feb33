"""What a figure is held against is no subject: a forecast, the value before, the base of a comparison.

自由现金流10亿，市场预期21亿 are both of 自由现金流; 成交量比过去30日均值减少 is said of 成交量. By how much one thing leads
another belongs in `flows.extract.meaning.subjects.comparisons.leads.comparing`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import tails
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import moving
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE
from flows.extract.text.words import is_listed
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

_THAN = r"(?:(?:略|稍|远|大幅|明显|显著)*(?:[高低好优逊强弱差]于|超过|超出|不及|不如|符合|胜过|[跟与和同]))?"
_OF_WHOM = "市场|分析师|经济学家|机构|此前|之前|普遍|一致|平均"
FORESEEN = regex(
    rf"{_THAN}(?:{_OF_WHOM}|的)*(?:预期|预测|预估|预计)值?|{_THAN}(?:前值|前期值|上期值)"
)
"""A whole name that says only who foresaw the value, or that it is the one before: 市场预期, 略低于预期值."""
BY_WHOM = regex(
    rf"{_THAN}[^，。；,;\d]{{0,8}}?"
    rf"{trie(vocabulary().people.foreseeing)}[^，。；,;\d]{{0,8}}?(?:预期|预测|预估|预计|共识)(?:值|水平)?的?$"
)
"""低于分析师平均预估的: up to what somebody foresaw of the very thing that was told."""
OF_FORECAST = regex(rf"(?:左右)?的(?:{_OF_WHOM})*(?:预期|预测|预估)值?(?=[，。；,;、）)\s]|$)")
"""的市场预期 after 5.1%: that the figure is what somebody foresaw."""
HELD_AGAINST = regex(
    rf"[\s，,、]*(?:而|但|远|大幅|大大|明显|显著|略微?|稍|均|都|也|仍|更|小幅)*(?:[高低好优逊强弱差]于|超过|超出|超|不及|不如|逊色于|符合)"
    rf"(?:了|此前|之前|市场|{trie(vocabulary().people.foreseeing)}|平均|一致|普遍|的|{HEDGE}|\s)*"
)
"""好于: all that stands before such a figure."""
OVER_RATE = regex(r"增(?:速|幅|长)(?:[高快低慢]于|超过|跑赢)[^，。；、,;\d]{2,12}增[速幅]$")
"""增速高于经济增速: how fast something grows, held against how fast another thing does."""
AMOUNTS, INCREASE = ("count", "money"), "增加量"
FORESEEING = regex("预|前值|期值")
"""What each of them holds: most clauses have none."""
SEERS = 1
"""Those who foresee are what was counted last."""
OF_WHAT, ADJECTIVE = "于", "a"
REACHED = regex(r"(?:分别)?(?:调整|变|提高|下降|上升|降|升|演变|优化)?[为至到]")
"""由3%、5%调整为4%、6%: between the values that a list leaves and those that it reaches."""
REACH = 60
"""How far before a figure the word may stand that opens a comparison, in characters."""
COMPARED_WITH = regex(r"(?:的?水平)?相(?:比|较)")
WITH = regex("[与跟同和较]")
BASE = regex("[比较]")
BRACKETED = regex(
    r"[，,、\s]*(?:[但并则也还又均分]|分别)*(?:[比较]|[高低快慢多少好强弱]于)(?P<base>(?:(?!同期|[去上今前]|[年月季期])[^，。；,;()\d]){1,12})\("
)
"""比全国（, 低于全省（: up to how much the base of a comparison is, where the clause says no more."""
OPENERS = ("比", "较", "比前", "较前", "比上", "较上")
MOVED_FROM = regex(r"(?:相比于?|相较于?|较|比(?![由从为]))[^，。；,;]{0,24}的$")
SINCE_THEN = regex(
    rf"(?:均|都|已|也|略|大幅|小幅|明显|显著)*(?:有所|进一步|继续)?(?:{MOVE}|改善)(?![到至])"
)
"""亏损额相比第一季度的3.4万亿有所收窄: the figure is what it was then."""
OF_ITS_OWN = regex(r"[比较](?:历史|历年|常年|往年|峰值|谷值|[高低]点)")
"""价格比历史最高点低: what it was itself, where the dictionary has 价格比."""
FROM = regex("[由从]")
A_MEAN = regex("(?:[年月周日]均|平均)(?=..)")
THEN, NEAR = regex(r"[比较](?:\d{2,4}年)?[^，。；,;\d]{0,6}$"), 16
PEAK = regex(
    r"(?:左右)?的?(?:历史|同期|阶段性?|年内)*(?:最?[高低](?:点|位|峰|谷|值)|最[高低]水平|峰值|谷值|低谷|顶峰)"
)
"""较2012年170万的高点: what the same was at its highest, or lowest, and when."""
SURVEY = regex(
    "(?:同类|同期|同口径|同样|类似|相同|此前|上次|前次|专项|全国)*(?:问卷|抽样|跟踪)?(?:调查|调研|抽查|抽检|普查|监测|统计|检测|测评|评估|摸底)(?:的?(?:结果|数据|数字|水平|结论))?"
)
"""A survey, and what it found: 同类调查, 抽检结果."""
OTHER_SURVEY = regex(rf"(?:[上前]一?[次轮期]|此前|以往|往年)的?{SURVEY.pattern}")
"""比上一轮调查高出3个百分点: the whole base of a comparison with what was found before."""
THAN_WHAT = regex(
    r"(?<![占同环对可百相性正无])比(?![例重率值如赛较])(?P<base>[^，。；,;：:、比\d]{2,20})$"
)
"""强度和韧性比普通钢材, up to 分别: with what those that a list names are compared."""
THAN_WINDOW = regex(r"(?<![占同环对可百相性正无])比(?:前|近|过去|此前|之前|最近|上)+$")
"""产量比前, up to 三年平均水平."""
THAN = "比"
ADJECTIVES = tuple("高低多少快慢")
"""开价较去年同区新盘低17%: what a thing that has been named is compared with, whenever that was."""


def same(case: Case) -> str | None:
    """The name of the figure that this one is held against or goes on from; None where it says its own."""
    phrases, spot, reading, moved, memory = case
    text, subject = phrases.text, memory.subject
    is_rate = reading.kind == "percent" and moved.role == "level" and memory.changes.last == subject
    is_rate = is_rate or (reading.kind == "percentage_point" and moved.role == "change")
    its = memory.changes.rate if is_rate and memory.changes.rate is not None else subject
    base = MOVED_FROM.search(text, spot.in_clause(REACH), spot.start)
    if base is not None and phrases.words.at(base.start()).start < base.start():
        base = None  # 可比利润从去年的7亿降到6亿
    if base is not None and SINCE_THEN.match(text, spot.end) is not None:
        own = phrases.before(spot.in_clause(REACH), base.start())
        return its if own is None or own.is_act else phrases.name(own)
    if subject is None:
        return None
    of_base = BRACKETED.fullmatch(text, spot.clause.start, spot.start)
    if of_base is not None and naming.known(of_base["base"]) is None:
        return _of_the_base(case)
    if COMPARED_WITH.match(text, spot.end) is not None:
        start = spot.in_clause(REACH)
        if WITH.search(text, start, spot.start) is not None:
            return its
    if spot.since > spot.clause.start and _goes_on(text, spot):
        return subject
    if tails.OF_AIM.match(text, spot.end) and _names_no_aim(case):
        return its
    if FORESEEING.search(text, spot.since, spot.stop) is None:
        return None
    own = phrases.before(spot.since, spot.stop)
    foreseen = own is not None and FORESEEN.fullmatch(own.text)
    if not foreseen and BY_WHOM.fullmatch(text, spot.since, spot.stop) is None:
        return None
    if not foreseen and subject.endswith(vocabulary().people.persons):
        return memory.levels[-1 - SEERS] if len(memory.levels) > SEERS else None  # 19位分析师预估的
    is_amount = moved.role == "level" and reading.kind in AMOUNTS
    # 就业人口增加18万人，预期20万人
    return subject + INCREASE if is_amount and memory.changes.is_amount else its


def foreseen(case: Case) -> str | None:
    """失业率 of 失业率降至4.8%，好于5.1%的预期: what was told, where the clause says only that it is held against what was foreseen."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    start = max(spot.since, spot.clause.start)
    if memory.subject is None or not memory.named:
        return None
    if OF_FORECAST.match(phrases.text, spot.end) is None:
        return None
    if HELD_AGAINST.fullmatch(phrases.text, start, spot.start) is None:
        return None
    is_rate = case.reading.kind == "percent" and memory.changes.last == memory.subject
    return memory.changes.rate if is_rate and memory.changes.rate is not None else memory.subject


def leader(phrases: Phrases, spot: Spot, phrase: Phrase, kind: str) -> Phrase | None:
    """人均收入 of 人均收入增速高于经济增速、突破3万元: an amount is of what grows faster, and no rate; None of any other phrase."""
    if kind not in AMOUNTS or not phrase.text.endswith(naming.CHANGE_NOUNS):
        return None
    held = OVER_RATE.search(phrases.text, spot.clause.start, phrase.end)
    return held and phrases.before(spot.clause.start, held.start())


def at_its_peak(case: Case) -> str | None:
    """在校生 of 在校生90万人，入学率为98%，较2012年170万的高点: in whose unit the peak is told; None where that was told last, or none was."""
    phrases, spot, reading, _, memory = case
    if THEN.search(phrases.text, spot.in_clause(NEAR), spot.start) is None:
        return None
    if PEAK.match(phrases.text, spot.end) is None or not memory.named:
        return None
    told = case.stated
    if told is None and reading.kind == "count":
        told = memory.counted.last  # 170万, in no unit
    return told


def _of_the_base(case: Case) -> str | None:
    """How much the base of a comparison is, in brackets behind it: 比全国（3.8%）高, 低于全省（4.1%）."""
    memory, reading = case.memory, case.reading
    if reading.kind == "percent":
        return memory.changes.rate or memory.level
    told = case.told
    is_counted = memory.level == memory.counted.last and reading.kind != "count"
    return told[0] if told and is_counted else memory.level or memory.subject


def _names_no_aim(case: Case) -> bool:
    """Whether nothing stands before the number of an aim but the verb that holds against it what was told: 优于, 超过."""
    own = case.phrases.before(case.spot.since, case.spot.stop)
    return own is None or (own.is_act and own.text.endswith(OF_WHAT))


def _goes_on(text: str, spot: Spot) -> bool:
    """由A调整为B: the words between say nothing but that B is what became of A."""
    reached = REACHED.match(text, spot.since, spot.start)
    if (
        reached is None
        or FROM.search(text, max(spot.clause.start, spot.since - REACH), spot.since) is None
    ):
        return False
    return (
        reached.end() == spot.start
        or _time().fullmatch(text, reached.end(), spot.start) is not None
    )


def base(case: Case, phrase: Phrase) -> int | None:
    """Where the comparison begins whose base the phrase is: 比第六次普查, 较前一交易日结算价. None if it is none's.

    A time alone is a base, and what follows it the subject: 较上年同期净利润增长.
    """
    phrases, spot = case.phrases, case.spot
    text, start = phrases.text, max(spot.clause.start, phrase.start - REACH)
    if phrase.end > spot.start:
        return None
    own = OF_ITS_OWN.search(text, start, phrase.end)
    if own is not None and own.start() > start:
        return own.start()
    found = [one.start() for one in BASE.finditer(text, start, phrase.start)]
    if not found:
        return None
    at = found[-1]
    if not _opens_base(phrases, at):
        return None
    between = text[at + 1 : phrase.start]
    is_level = text[phrase.start : phrase.end].endswith(vocabulary().measures.marks)
    if is_level and between:
        return at
    if between and _is_own_mean(case, phrase, at):
        return at
    if not between or _time().fullmatch(between) is not None:
        is_told_at_once = text[at] == THAN and not between  # 比进口产品, and not 比上年产品销量
        is_held_against = is_told_at_once or case.moved.verb in ADJECTIVES
        return at if is_held_against and phrases.before(spot.since, at) is not None else None
    words = phrases.words.between(at + 1, phrase.start)
    if text[at] == THAN:
        # 比改造前的老设备, and not 比上年增长的
        return None if any(word.text in moving() for word in words) else at
    if words and words[0].tag == ADJECTIVE:
        return None  # 能耗强度较高的6个行业: how high it is, and higher than nothing
    return at if all(word.tag[0] in "mqtfnrasu" for word in words) else None


def _is_own_mean(case: Case, phrase: Phrase, at: int) -> bool:
    """库存 of 库存86万吨，比2020年平均库存增加12万吨: whether the base is a mean of the very thing that was told, or stands before it."""
    mean = A_MEAN.match(phrase.text)
    if mean is None:
        return False
    phrases, what = case.phrases, phrase.text[mean.end() :]
    told = phrases.named(case.spot.since, at) or case.memory.level or case.memory.subject or ""
    return told.endswith(what)


def _opens_base(phrases: Phrases, at: int) -> bool:
    """Whether 比 or 较 stands there by itself, whatever the segmenter has guessed of a word that the dictionary lacks: 比旧, 产量比."""
    word = phrases.words.at(at)
    if word.start == at and word.text in OPENERS:
        return True
    if phrases.text[at] != THAN or at not in (word.start, word.end - 1) or len(word.text) == 1:
        return False
    return word.text.removesuffix(THAN) in naming.heads() or not is_listed(word.text)


def before_base(phrases: Phrases, start: int, end: int) -> int:
    """Where 比普通钢材 begins that closes text[start:end]; `end` where it closes with none, or only with a time (比上年)."""
    than = THAN_WHAT.search(phrases.text, start, end)
    if than is None or not _opens_base(phrases, than.start()):
        return end
    return end if _time().fullmatch(than["base"]) is not None else than.start()


def before_window(phrases: Phrases, start: int, end: int) -> int:
    """Where 比 begins that a stretch of time follows at `end`: 产量比前三年平均水平; `end` itself where none does."""
    than = THAN_WINDOW.search(phrases.text, start, end)
    return end if than is None else than.start()


@cache
def _time() -> re.Pattern[str]:
    return regex(rf"(?:{tails.TIME}|{trie(vocabulary().edges.bases)}|的|\s)+")
