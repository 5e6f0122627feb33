"""Which of the counted a predicate after their number picks out: 其中8户已脱贫, 有25家企业利润超过1亿元.

Parts that are named before their number belong in `flows.extract.meaning.subjects.parts.apart`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.figures.lexical import PERSON
from flows.extract.meaning.nouns.counted_nouns import counted_noun
from flows.extract.meaning.nouns.following import is_compound, opens_deed
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.naming import UNCOUNTED, is_counted, is_deed, is_of
from flows.extract.meaning.nouns.phrase import NEGATIONS, moving, stops
from flows.extract.meaning.subjects.parts.bare import noun
from flows.extract.meaning.subjects.parts.partitive import FRAME, among, framed_beside, is_framed
from flows.extract.meaning.subjects.parts.predicates import (
    PREDICATE,
    TOLD,
    clause_of,
    is_outcome,
    who,
)
from flows.extract.meaning.subjects.parts.stages import DEGREES
from flows.extract.meaning.subjects.parts.whole_names import head
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from schemas.catalogue.indicators import by_name
from schemas.catalogue.partitions import attributes
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.discourse.memory import Memory
    from flows.extract.text.words import Word

STATE = re.compile(
    rf"(?:均|都|现|目前)?(?P<aspect>已经|{'|'.join(DEGREES)})(?P<done>[\u4e00-\u9fff、]{{2,20}})(?=[，。；,;）)\n]|$)"
)
"""After a number and its classifier: how far with what."""
ASPECTS = {"已经": "已"}
GOING_ON = tuple("的及和与、")
LEVELS = frozenset(("为", "达", "达到", "是"))
"""Words that tell how much it is, which may be the measure of all: 其中，31个大城市失业率为5%."""
KIND = re.compile(
    r"(?:均|都|也|则|全部)?(?:为|是|系|属于?)(?P<kind>[\u4e00-\u9fff]{2,14})(?=[，。；,;、（(）)\n]|$)"
)
OPENS = re.compile(rf"(?:[，,；;、。]|^)\s*(?:其中|另外|另|其余|还)?有?{HEDGE}?$")
NOMINAL = "nbsj"
"""Tags of what a kind begins with."""
CLAUSAL = "vdp"
"""Tags of what a clause begins with."""
QUALIFYING = ("a", "an", "ad", "v", "vi")
"""Tags of words that tell some apart and name nothing: 重伤, 改建."""
THERE_ARE = re.compile(rf"(?:有|存在)(?:{HEDGE}|多达)*$")
REST = re.compile(rf"(?:[，、；,;]\s*)?(?P<rest>其余|剩余|余下|剩下|另外)?的?(?:还有|有|{HEDGE})*")
"""其余, up to the number: those of the whole who were not told of yet."""
REST_NEXT = re.compile(r"[，；,;]\s*(?:其余|剩余|余下|剩下|另外)的?(?:还有|有)?\s?\d")
"""After what some of them do, how many are left."""
SUMMING = re.compile(rf"(?:{HEDGE}|共计?|合计|达)?")
TOLD_TO_SUM = re.compile(
    rf"(?![占为是有])(?P<what>[\u4e00-\u9fff、]{{3,24}}?){SUMMING.pattern}(?=\d[\d,.]*[余多]?[万亿]*元)"
)
"""After the number, up to how much money what they did came to: 单位违规发放补贴32万元."""
COMING_TO = (
    "实现", "完成", "取得", "获", "达到", "创造", "累计", "已", "共", "总共", "一共", "合计", "总计", "平均", "涉及", "分别",
)  # fmt: skip
"""What opens how much all those came to: 12家企业实现利润3亿元, 5家银行累计放贷8亿元, 项目获贷款5亿元."""
CLAUSE_END = re.compile(r"[，。；,;：:\n]|$")
COPULAS = ("是", "为", "系", "属", "发布", "发布公告", "公告")
AND_OTHERS, OPENS_DEED = "等", ("v", "p", "c", "d")
DOING = "vjldaz"
"""Tags of what a predicate opens with, right after 中 and a number: 建成投产, 超额完成任务."""
FRAMED = DOING.replace("j", "")
"""Likewise, after 中 and a comma, where an abbreviation opens a noun: 抢修26个通信站点."""
WHEN_OR_HOW = ("t", "d")
"""Tags of what may stand before the number: 目前12个项目开工, 共12个项目开工."""
SHORT = 2
"""So many characters has a deed that stands before a noun without 的: 竣工项目."""
LONGEST = 24
"""So many characters a clause has at most that is part of a name."""


def picked(case: Case) -> str | None:
    """Those counted, by what the words after the number say of them; None where these pick nobody out."""
    phrases, spot, reading, memory = case.phrases, case.spot, case.reading, case.memory
    if reading.unit is None:
        return None
    told = memory.wholes.get(reading.canonical) or ""
    return (
        _by_state(phrases, spot, told)
        or _by_kind(phrases, spot, reading, told)
        or _by_measure(phrases, spot, reading, told)
        or _by_predicate(phrases, spot, reading, told)
        or _by_deed(phrases, spot)
        or _left_over(case, told)
    )


def done_with(case: Case) -> str | None:
    """未上缴收入 of 9家单位未上缴收入805万元: what those did who were counted right before, and how much of it."""
    spot = case.spot
    deed, of, those = (case.memory.latest or "").rpartition("的")
    if not of or spot.since <= spot.clause.start:
        return None
    told = case.phrases.text[spot.since : spot.start]
    rest = told.removeprefix(those + deed)
    return deed if rest != told and SUMMING.fullmatch(rest) else None


def _by_state(phrases: Phrases, spot: Spot, told: str) -> str | None:
    """案件2万件，其中1万件已办结: the 已办结案件."""
    state = STATE.match(phrases.text, spot.end)
    if (
        state is None
        or "的" in state["done"]
        or phrases.words.at(state.start("done")).tag[0] not in "vnad"
    ):
        return None
    whole = head(told)
    return ASPECTS.get(state["aspect"], state["aspect"]) + state["done"] + whole if whole else None


def _by_kind(phrases: Phrases, spot: Spot, reading: Reading, told: str) -> str | None:
    """新增病例6例，其中3例为本土病例: the 本土病例; of those whom a verb tells apart the whole is named, too.

    查处案件20件，其中5件为群众举报 are 群众举报的查处案件, 样品30批次，其中2批次为不合格 are 不合格样品.
    """
    text = phrases.text
    kind = KIND.match(text, spot.end)
    opens = OPENS.search(text, max(spot.clause.start - 1, 0), spot.start) is not None
    if kind is None or not (opens or framed_beside(text, spot, reading)):
        return None
    words = phrases.words.between(kind.start("kind"), kind.end("kind"))
    is_state = _tells_apart(words) and not is_counted(kind["kind"])
    if words[0].tag[0] in NOMINAL and words[-1].tag[0] in NOMINAL and not is_state:
        return kind["kind"]
    if not told or not among(phrases, spot):
        return None
    is_noun = words[-1].tag[0] in NOMINAL and words[0].tag[0] not in CLAUSAL
    ends = (tagged(told)[-1][0], *vocabulary().people.persons)  # 电话投诉 of 受理投诉
    if (is_noun and not is_state) or kind["kind"].endswith(ends):
        return kind["kind"]
    if is_state:
        return kind["kind"] + head(told)
    return f"{kind['kind']}的{told.removeprefix(words[-1].text)}"  # 现场签约的项目, of 签约项目


def _tells_apart(words: list[Word]) -> bool:
    """Whether the words say of which kind and name nothing: 重伤, 民营, 不合格, 改建."""
    *before, last = words
    if before:
        return len(before) == 1 and before[0].text in NEGATIONS
    return last.tag in QUALIFYING or last.text in attributes()


def _by_measure(phrases: Phrases, spot: Spot, reading: Reading, told: str) -> str | None:
    """有25家企业利润超过1亿元: the 利润超过1亿元的企业, where a number without 有 only says how many have the measure."""
    text = phrases.text
    there_are = THERE_ARE.search(text, spot.since, spot.start) is not None
    if not (there_are or among(phrases, spot) or is_framed(text, spot, reading)):
        return None
    found = CLAUSE_END.search(text, spot.end)
    if found is None or found.start() - spot.end > LONGEST:
        return None
    words = phrases.words.between(spot.end, found.start())
    measure = next((at for at, word in enumerate(words) if is_amount(word.text)), None)
    if measure is None or measure + 1 >= len(words) or words[0].tag[0] in "pvd":
        return None
    does, names = words[measure + 1].text, vocabulary()
    if (
        does not in moving()
        and does not in names.edges.distinguishing
        and not (there_are and does in LEVELS)
    ):
        return None
    holders = (
        names.people.persons
        if reading.canonical == PERSON
        else (*names.people.holders, *names.people.actors)
    )
    held = next((at for at in range(measure) if words[at].text.endswith(holders)), -1)
    counted = text[spot.end : words[held].end] if held >= 0 else head(told)
    clause = text[words[held + 1].start : found.start()]
    # 有10个市及32个县空气质量为优: others are told of, too
    return f"{clause}的{counted}" if counted and not clause.startswith(GOING_ON) else None


def _by_predicate(phrases: Phrases, spot: Spot, reading: Reading, told: str) -> str | None:
    """21个行业中，有12个高于临界点: the 高于临界点的行业, by all that the clause says of them."""
    beside = framed_beside(phrases.text, spot, reading)
    frame = None if beside else FRAME.match(phrases.text, spot.sentence.start, spot.clause.start)
    if not beside and frame is None:
        return None
    whole = beside or head(told or (frame and _counted(frame[0], reading)) or "")
    does = PREDICATE.match(phrases.text, spot.end)
    if not whole or does is None:
        return None
    own = next((at for at in range(len(whole)) if does["what"].startswith(whole[at:])), len(whole))
    said = does.start() + len(whole) - own  # 102个站出现干旱: the head of 观测站 again
    if said == does.end():
        return None
    words = phrases.words.between(said, does.end())
    clause = clause_of(words)
    opens = words[0].tag[0] in (DOING if beside else FRAMED) or opens_deed(words)
    if not is_outcome(clause) and (not opens or clause.endswith(whole)):
        return None
    return who(clause, whole)


def _by_deed(phrases: Phrases, spot: Spot) -> str | None:
    """有11万户企业建立企业年金: the 建立企业年金的企业, of whom there are so many; 12个项目建成投用, 9个单位违规发放补贴."""
    text, names = phrases.text, vocabulary()
    to_sum = TOLD_TO_SUM.match(text, spot.end)
    told = to_sum or TOLD.match(text, spot.end)
    if told is None or text.startswith("的", told.start()):
        return None
    words = phrases.words.between(told.start("what"), told.end("what"))
    at = _deed_at(words)
    if not at or words[0].tag[0] in "vdp" or (to_sum and not _is_done_with(words[at:])):
        return None
    groups = (*names.people.holders, *names.people.actors)
    if THERE_ARE.search(text, spot.since, spot.start) is not None:
        groups = (*groups, *names.people.persons)
    elif not _opens(phrases, spot):
        return None
    those, deed = text[told.start() : words[at].start], text[words[at].start : told.end("what")]
    says_nothing = (
        *names.acts.impersonal,
        *names.speech.saying,
        *names.speech.foreseeing,
        *COPULAS,
    )
    moves = words[at].text in moving() or (
        words[-1].text in moving() and words[at].text not in stops()
    )  # 7个项目出口增长, and not 实现增长
    if not those.endswith(groups) or moves or words[at].text in says_nothing:
        return None
    if len(deed) > SHORT:
        return f"{deed}的{those}"
    return None if those.endswith(names.people.persons) else deed + those


def _is_done_with(deed: list[Word]) -> bool:
    """Whether something was done with what the sum is of: 挪用专项资金, 未上缴非税收入; and not 实现利润, 累计投资."""
    name = clause_of(deed)
    return len(deed) > 1 and not deed[0].text.startswith(COMING_TO) and name not in by_name()


def _left_over(case: Case, told: str) -> str | None:
    """学校45所，40所合格，其余5所限期整改 are 合格的学校 and 限期整改的学校: the noun of the whole, where what is left of it follows."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    opening = REST.fullmatch(text, spot.since, spot.start)
    does = None if opening is None else PREDICATE.match(text, spot.end)
    if opening is None or does is None or case.reading.canonical == PERSON:
        return None
    is_rest = opening["rest"] is not None
    if spot.since > spot.clause.start or not (is_rest or REST_NEXT.match(text, does.end())):
        return None
    whole = _noun(case.memory, case.reading, told)
    words = phrases.words.between(*does.span())
    at = _predicate_at(words, whole)
    those = whole if at is None else text[does.start() : words[at].start] or whole
    return who(clause_of(words[at:]), those) if those and at is not None else None


def _noun(memory: Memory, reading: Reading, told: str) -> str:
    """What the parts are parts of: 加油站 of 加油站86座，检查78座，剩余8座停业, and not what was done with some; "" where none is told."""
    first = memory.counted if memory.unit == reading.canonical else None
    nouns = (noun(one) for one in (told, first) if one)
    return next((one for one in nouns if not (is_deed(one) or is_of(one, *UNCOUNTED))), "")


def _predicate_at(words: list[Word], whole: str) -> int | None:
    """Where the words after a number say what those do: behind the noun of the `whole`, or of whatever is counted; None if nowhere."""
    those = ""
    for at, word in enumerate(words[:-1], 1):
        those += word.text
        is_told = whole.endswith(those) or counted_noun(those) == those
        if is_told and _says_what_they_do(words[at:]):
            return at
    return 0 if _says_what_they_do(words) else None


def _says_what_they_do(words: list[Word]) -> bool:
    """Whether the words say what somebody does or is, and name nobody: 正在施工, 限期整改, 低于临界点, 合格."""
    first, last = words[0], words[-1]
    if first.text in vocabulary().acts.impersonal:
        return False
    clause = clause_of(words)
    if is_outcome(clause) or clause in vocabulary().acts.stages:
        return True
    if first == last and (first.tag == "vn" or is_of(first.text, *UNCOUNTED)):
        return True  # 30家盈利，8家亏损
    return last.tag == "v" or (first.tag in CLAUSAL and not is_compound(words))


def _deed_at(words: list[Word]) -> int:
    """Where a verb begins after the noun, or the words of manner before it: 违规 of 单位违规发放补贴, 未按规定 of 项目未按规定招标. 0 if none."""
    for at, word in enumerate(words):
        is_deed = word.text in stops() and word.tag[0] in "vn"  # 部门进村开展服务
        is_deed = is_deed or word.text in vocabulary().acts.stages  # 项目建成投产
        if at and (is_deed or word.text.startswith(NEGATIONS) or opens_deed(words[at : at + 2])):
            return 0 if is_compound(words[at:]) else at
        if at and word.tag[0] in "vdp":
            return 0  # 企业在创业板上市: where, or of whom
    return 0


def _opens(phrases: Phrases, spot: Spot) -> bool:
    """Whether the clause opens with the number, with when or where, or with the first of those: 污水处理厂等99个项目建成."""
    text, start = phrases.text, max(spot.clause.start, spot.since)
    if text.endswith(AND_OTHERS, start, spot.start):
        return phrases.words.at(start).tag not in OPENS_DEED  # 与甲、乙等20家企业合作
    if not text[start : spot.start].strip():
        return True
    if all(word.tag in WHEN_OR_HOW for word in phrases.words.between(start, spot.start)):
        return True
    where = phrases.before(start, spot.start)
    return where is not None and where.start == start and phrases.is_place(where)


def _counted(frame: str, reading: Reading) -> str:
    """县 of 120个县中，: what the same classifier counts in a frame, whatever kind of thing it is."""
    number, unit, those = frame.rpartition(reading.unit or "")
    return those.rstrip("，,").removesuffix("中").removesuffix("之") if number and unit else ""
