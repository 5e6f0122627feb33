"""Answers of a survey: the share of those asked who gave each, 梦多（46.0%）、睡眠浅（45.4%）, 23点以后入睡的占42%.

Who was asked is told once (59.5%的受访青年…), often in another paragraph, and kept in the `Memory`.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names.naming import RATE_NAMES, is_of
from flows.extract.meaning.subjects.parts.groups import related
from flows.extract.meaning.subjects.parts.groups.acting import groups
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import DEED_TAGS, tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory
    from flows.read.segment import Block

IN_BRACKETS = regex(
    r"(?:^|[，。；：、,;:！？\s]|[是为]|[）)](?:以及|[和与及]))(?:(?:其次|分别|依次|然后)[是为]|还有)?(?P<answer>[^，。；：、,;:！？\s\d（）()]{1,16})[（(]$"
)
CLOSING = tuple(")）")
TOLD_OF = regex(r"受访|被访|调查|答题|问卷|答案")
"""A paragraph that goes on with the survey says so, or follows one that does."""
HEADLESS = regex(
    rf"(?P<which>[^，。；：、,;:]{{2,20}}的)(?:人|仅|只|约|则|就|也|各)*(?:占(?:比)?|[仅只]有|达|为)(?:{HEDGE}|达到?|为|\s)*$"
)
"""22点至23点入睡的占, 认为“很贵”的仅有: up to the share of those whom the clause describes without a noun."""
SHARE = "占比"
QUOTE, NOUNS = "“", "nj"
THINGS = ("n", "nz", "vn")
"""Tags of the nouns for what those did something with: 购买过|保险, 使用过医疗|服务."""
FORM, RESPONDENTS = "问卷", "受访者"
"""What a survey gathers, and who has filled that in."""
HAVING_IT = regex(
    r"(?P<verb>[\u4e00-\u9fff]{2,4}?)[过了](?P<what>[\u4e00-\u9fff]{2,12})的[\u4e00-\u9fff]{1,8}"
)
"""购买过保险的家庭: those who have something."""
PEOPLE = ("者", "人", "群", "后", "性", "户", "生", "员", "师", "工", "司机")
"""How the nouns for parts of people end that no list has: 90后."""
OPENED = regex(
    rf"(?P<group>(?:{'|'.join(vocabulary().people.asked)})[^，。；,;\d]{{1,10}}?)[当之]?中[，,]"
)
"""受访企业中，: who was asked, told for the whole sentence."""
REACH = 600
"""How far before its clause a sentence may have told that, in characters."""


def still_asked(text: str, block: Block, asked: str) -> str | None:
    """Who was asked, where a paragraph or the one before it still tells of the survey."""
    before = text.rfind("\n", 0, max(0, text.rfind("\n", 0, block.start))) + 1
    return asked if TOLD_OF.search(text, before, block.end) else None


def _is_measured(name: str) -> bool:
    """Whether a name has percents of its own: 毛利率（32%）."""
    return name.endswith(RATE_NAMES) or is_of(name, "percent", "money", "index")


def ask(memory: Memory, group: str) -> None:
    """Keep who was asked, where a share is told of them."""
    if group.startswith(vocabulary().people.asked):
        memory.asked = group


def answered(case: Case) -> str | None:
    """The share of those asked who gave the answer that the figure stands beside."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text = phrases.text
    low = spot.before_clause(REACH)
    opened = OPENED.search(text, low, spot.clause.start)
    if opened is not None:
        ask(memory, opened["group"])
    if memory.asked is None:
        return None
    start = max(spot.sentence.start, spot.clause.start - 1, 0)
    if text.startswith(CLOSING, spot.end):
        answer = IN_BRACKETS.search(text, start, spot.start)
        if answer is None or _is_measured(answer["answer"]):
            return None
        return f"{_with_verb(answer['answer'], memory)}的{memory.asked}{SHARE}"
    which = HEADLESS.fullmatch(text, spot.clause.start, spot.start)
    if which is None:
        return None
    if (others := related.others(case, which.end("which"))) is not None:
        return f"{others}{SHARE}"
    memory.acting.did = _with_verb(which["which"].removesuffix("的"), memory)
    return f"{memory.acting.did}的{memory.asked}{SHARE}"


def _with_verb(answer: str, memory: Memory) -> str:
    """选择“骑车” for “骑车” after 选择“坐地铁”: an answer with the verb that was told of the one before."""
    verb, _, quoted = memory.acting.did.partition(QUOTE)
    return verb + answer if quoted and answer.startswith(QUOTE) else answer


def returned(memory: Memory, counted: str) -> None:
    """After 回收有效问卷2000份 those are told of who have filled them in."""
    if is_form(counted):
        memory.asked = memory.asked or RESPONDENTS


def is_form(name: str) -> bool:
    """Whether that many questionnaires are named: 有效问卷, 问卷数."""
    return name.removesuffix("数").endswith(FORM)


def asked_after(phrases: Phrases, start: int, end: int) -> str | None:
    """受访央行 of 71%的受访央行认为…: the nouns after the word for those asked, whoever they are."""
    if not phrases.text.startswith(vocabulary().people.asked, start):
        return None
    first, *others = phrases.words.between(start, end)
    nouns = [word.text for word in takewhile(lambda word: word.tag[0] in NOUNS, others)]
    return first.text + "".join(nouns) if nouns and first.start == start else None


def of_whom(whole: str, own: str | None) -> str:
    """受访者 for the 问卷 of 回收问卷800份，其中女性占54%; 保险 for the 购买过保险的家庭 of whom 重疾险 is no part: what a part is of."""
    if own is None or is_form(own):
        return whole
    if is_form(whole):
        return RESPONDENTS
    having = HAVING_IT.fullmatch(whole)
    if having is None or own.endswith((*PEOPLE, *groups())):
        return whole
    is_deed = tagged(having["verb"])[-1][1] in DEED_TAGS
    return having["what"] if is_deed and tagged(having["what"])[-1][1] in THINGS else whole
