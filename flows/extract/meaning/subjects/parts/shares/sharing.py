"""What a share, a portion or a degree of completion is of: A占B的12%, 90%以上的农户, 路基工程完成95%.

What A is when the clause does not say so is in the `Memory` of the sentences before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.motion import of_amount
from flows.extract.meaning.nouns.names.naming import CHANGE_NOUNS, is_of
from flows.extract.meaning.nouns.phrase import moving
from flows.extract.meaning.nouns.summed_up import with_list
from flows.extract.meaning.nouns.tails import OF_AIM
from flows.extract.meaning.subjects.parts.groups import related
from flows.extract.meaning.subjects.parts.groups.acting import as_before, does, planning, whoever
from flows.extract.meaning.subjects.parts.groups.surveying import ask, asked_after, is_form, of_whom
from flows.extract.meaning.subjects.told.memory import EFFECT, SHARED
from flows.extract.text.hedges import BOUNDING, HEDGE, HEDGED
from flows.extract.text.words import DEED_TAGS, tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory

PART_OF = regex(
    rf"(?:{HEDGE}|仅)?占(?![有用]?率|有量)(?:据|到)?(?P<whole>[^，。；,;从由]{{0,24}}?)(?:的|比重|比例|比|(?:(?<=占的)|(?<=所占))(?:市场)?份额|高达?|低至|达到?|为|(?:连续)?[多近历]年来|(?:一直|始终|一般|长期)?(?:稳定|保持|维持)在?)*$"
)
RUNNING_ON = regex(
    r"占[^，。；,;从由\d]{1,24}?(?:比[重例]|份额)(?P<long>(?:[已均也又并都]|连续|最近|过去|近)*[\d一二三四五六七八九十两几]{1,3}个?(?:年|月|季度?|周|期)(?:来|间)?[^，。；,;\d]{0,10})$"
)
"""民生支出占财政支出的比重连续三年稳定在: how long the share has been so much stands before how much it is."""
MOVES = regex(r"占(?P<whole>[^，。；,;从由\d]{1,24}?)的?比[重例](?:[^，。；,;\d]|\d{4}年){0,16}$")
"""占外贸总额的比重比上年提高: up to by how many points a share has moved."""
PLAN = regex(
    r"(?:全?年度?|本?年度?|全年)?(?:总?(?P<of>投资|征收|收入|支出|建设|生产|销售|招商|引资)?计划|目标任务|目标|任务|预算)数?"
)
"""完成投资210亿元，占年度计划的105%: how much of a plan has been done."""
INSIDE = regex(
    rf"在(?P<whole>[^，。；,;在]{{2,20}})之?中的?(?:{HEDGE}|所)?占(?:的?(?:比重?|比例|份额))?(?:[由从][^，。；,;]{{0,8}}的?)?(?:{HEDGE}|达到?|为|[提上增下回][高升加降落]?[到至]|\s)*$"
)
MOVED_INSIDE = regex(
    rf"在(?P<whole>[^，。；,;在]{{2,20}}?)(?:之?中的?所?(?:占的?比[重例]?|占比|比[重例]|份额)|的?所?(?:占比|比重|份额))(?:[^，。；,;\d]{{0,8}}){HEDGED}$"
)
AMONG, TAKES_UP = "其中", "占"
OF, PERSONS, NUMBER = "的", "人", "数"
CLASS_END = regex("(?:及|或)?以[上下内]的|的")
"""What the number of a class goes on with, whose members are not named: 35岁以下的."""
DEGREE = regex(
    r"(?:其中|[，；、]|的|\s)*(?:(?:表示|认为|感到|觉得|选择|回答)[“\"]?)?(?P<degree>(?:非常|比较|十分|特别|完全|基本|有点|有些|[很较极最])?(?:不太|不很|不大|不|没有|未)?)(?<![，；、的\s中])"
)
"""Up to the answer of 很不满意占, 其中非常同意占: where it is on a scale."""
FELT = "vad"
"""Tags of such answers: verbs and adjectives, some of which the dictionary has as adverbs."""
REACH, FRAMED = 120, 400
"""How far before a share 其中, and the frame of a whole list of shares, may stand, in characters."""
FRAME = regex(
    r"(?:\d(?:个|名|位|家|户|起|例|项|件|所|座)|(?<!\d))(?P<whole>[\u4e00-\u9fff]{2,14})(?:之)?中[，,]"
)
MAKE_UP = regex(
    r"(?<=[\u4e00-\u9fff]{2})(?:城乡|年龄|性别|产业|地区|区域|民族|学历|行业)?(?:分布|构成|结构)$"
)
"""人口 of 人口城乡分布中: by what the whole is told in parts."""
LISTED = regex(r"(?:[\u4e00-\u9fffA-Za-z]{1,12}、)+[\u4e00-\u9fffA-Za-z]{1,12}等")
"""电脑、手机等数码产品: what opens a list that its last word sums up."""
COPULAS = "是为有"
TOLD_WHAT = regex(
    r"(?:目前|如今|其中)?(?P<who>[\u4e00-\u9fffA-Za-z]{2,12}?)(?:仍然?|依然|一直|也|都|历来|已|目前|均|更|就|还|又)*是(?!否)(?=[^，。；,;]{2})"
)
"""水电是主要的电力来源: who is told what it is, up to that."""
TOLD_MOST = regex(
    r"(?:其中|而)?(?P<who>[^，。；,;：:]{2,36}?)(?:的?(?:数量|人数|占比|比例|规模))?(?:仍然?|依然|依旧|一直|也|都|均|已|又|则|更|数)*"
    r"(?:占据?(?:了)?(?:绝对)?(?:主体|主导|主流|大头|上风|优势|(?:绝?大)?多数|大部分)(?:地位)?|居[首多前]|[位稳]居(?:首位|第一|榜首)|排名?第一|(?:是|为)?最[多少大小高低](?:的|的一类)?)"
)
"""大学生占主体，职位数量是最多的，: who is told that there are most of them, up to that."""
NOUNS, NAMING = "nj", "njbvsa"
"""Tags of what ends such a noun, and of what it may consist of: 中小企业, 智能手机."""
PORTION = regex(r"(?:及?以上|及?以下|左右|多|不等)?(?: ?的 ?)?(?=[\u4e00-\u9fff“])")
DONE = regex(rf"(?:完成|达成)(?:了|率)?(?P<what>[^，。；,;]{{0,12}}?)的?{HEDGED}$")
AIM_AFTER = regex(
    r"(?:以上|左右|多)?的?(?:(?:全?年度?|今年|本年度)的?(?=[\u4e00-\u9fff]{4}))?(?P<aim>[\u4e00-\u9fff]{2,10}(?:目标|任务|计划|预算)(?:任务|数|额|量)?)(?=[，。；,;、）)\s]|$)"
)
"""的年度销售目标: what is aimed at, after how much of it is done."""
BOUNDED_TIME = regex("[一二两三四五六七八九十半][个]?(?:[年月周天日]|小时|分钟)")
"""一小时以内的人: by a number of characters."""
BOUNDED = regex(rf"(?:其中[，,]?)?(?P<which>(?:超|{BOUNDING})\d[\d.,]*[^\d，。；、,;的]{{1,8}}的)")
"""其中超过70分贝的: of which of them a share is, by a number of its own."""
IN_ALL = regex(
    "(?:(?<=[两二三四五六七八九十][\u4e00-\u9fff])|(?<![\u4e00-\u9fff])(?:两[者项类])?)(?:合计|共计|总共|共)$"
)
"""合计占比, 三站合计占: of all that a list has dealt out."""
AREA = "地区"
"""What the names of regions end in, whose shares go on with the measure of the first."""
MEASURED = ("money", "percent", "index", "mass", "energy")
"""Dimensions of what firms and persons have, and are not counted by."""
ALL_OF = regex("^(?:全部|所有|全体|总|全[国省市县区州镇乡村])+的?")
NUMBER = "数"
NUMBER_OF = regex("(?:总数量?|总个数|个数|数量|数)$")
"""全部城市, 企业总数: what a whole says beside the noun for those who are counted."""
OF_ALL = regex("所占的?(?:比重|占比|比例|份额)")
"""甲、乙经费所占比重分别为: of a whole that was told before."""
AT_ITS_HIGHEST = regex(
    "(?:历史|年内|阶段性?|同期|近年来?|[一二三四五六七八九十]年来?|新的?|最)*(?:新[高低]|[高低][位点值]|[峰谷]值|[纪记]录|[高低]水平)"
)
"""达到28.6%的历史新高: how high it is, and nothing that it is a part of."""
SPENT = regex("(?:主要|全部|直接|都)?(?:用于|用在|投向|投入到?|流向)[\u4e00-\u9fff]{2,10}")
"""70%的财力用于民生保障: what the part is for."""
COVERED = regex(r"覆盖(?:了|到)?(?:[^，。；\d]{1,16}[和及与、])?(?:全[国省市县区])?$")
"""医保覆盖95%的居民: whom something reaches."""
STOCK_OF = regex("(?:以上|左右)?的(?P<what>股[份权])(?=[，。；、,;）)]|$)")
"""占该公司4.1%的股份, as 占该公司股份的4.1%: what the whole has, told after how much of it that is."""
HELD, CONTROLLED = "持股比例", "控制股权比例"
HOLDS = regex(
    r"(?:通过[^，。；,;\d]{2,30}?)?(?:[仍已将共]|目前|分别|最终|实际)*(?P<how>直接|间接|合计|共同|累计)?(?:[仍已将共]|分别)*(?:(?P<controls>控制)|持有|拥有|享有|持)了?[^，。；,;\d]{0,24}$"
)
HELD_BY = regex(
    r"的?(?:股[权份])?(?:目前|[均则都仍])*由(?:一些|几[个家名]|多[个家名]|若干)?(?P<whom>[^，。；、,;\d]{2,16}?)(?:[直间]接)?持有(?=[，。；、,;）)]|$)"
)
"""另一半股份由一些家族持有: whose holding is told after it."""
CHANGES_HANDS = regex(
    r"(?P<verb>收购|转让|出售|受让|质押|认购|购买|买入|卖出|增持|减持)(?!(?:完成|交易)?后)[^，。；,;]{0,24}$"
)
"""收购两家公司90%的股份: so much of them as changes hands."""
TRADED = "股票"
"""What is held as shares are, and does something itself as well."""
SCALES = ("规模", "总量", "总额")
"""进口8亿元，规模占全国的14%: by these words alone a share is of what was told."""
NO_WHOLES = ("率", "增速", "指数")
"""Ends of measures that nothing is a part of."""
TELLING = "vd"
"""Tags of what a predicate begins with: 30%的企业利润|下降."""
SCORE = regex(r"[:：/比]")
"""2：1 and 3比1 are scores of matches as often as parts."""


def share(case: Case) -> str | None:
    """A占B的12%: the share of A in B; A may be what the clause before counted, B what the sentence opened with.

    Where no words say what B is, the arithmetic may: A 5人, 占10% of what was told to be 50人.
    """
    spot = case.spot
    if spot.since > spot.clause.start:
        ran = RUNNING_ON.search(case.phrases.text, spot.clause.start, spot.start)
        if ran is not None:
            whole_clause = spot._replace(since=spot.clause.start, stop=ran.start("long"))
            return _share(case._replace(spot=whole_clause))
    return _share(case)


def _share(case: Case) -> str | None:
    """The share of A in B, by the words that are left to the figure."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text = phrases.text
    if (told := _of_amount(case)) is not None:
        return told
    if (inside := _inside(case)) is not None:
        return inside
    if text.find(TAKES_UP, spot.since, spot.stop) < 0:
        return None
    match = PART_OF.search(text, spot.since, phrases.trimmed(spot.since, spot.stop))
    if match is None:
        return None
    at = match.start()
    own = _own(case, at)
    own = related.others(case, at) or (own and related.those(case, at, own))
    if own is None and not match["whole"] and (of_class := _of_class(text, spot, at, memory)):
        return of_class
    together = memory.listed.together if IN_ALL.search(text, spot.since, at) else ""
    part = together or (_spoken_of(match, memory) if own is None else memory.meant(own))
    if part is None:
        return None
    those = memory.counted.first if phrases.words.at(at - 1).text == OF else None
    if those is not None:
        part = _of_those(text, spot, at, own, those)
        own = own or part
    ask(memory, part.rpartition("的")[2])
    if plan := PLAN.fullmatch(match["whole"]):
        memory.parts.inherits = own is None
        part = "" if part == plan["of"] else part  # 投资12亿元，占年度投资计划的45%
        return f"{part}{match['whole']}完成率"
    part, nested = _nested(case, at, own, part)
    total = phrases.before(match.start("whole"), match.end("whole"))
    whole = _framed(phrases, spot, at) if total is None else total.text.removeprefix("其")
    if own is None and whole is not None:
        part = _of_same_kind(whole, part, memory) or part
    whole = whole or memory.told.whole(part, case.reading, spot.block.start) or nested or those
    if whole is not None and total is not None and (of := STOCK_OF.match(text, spot.end)):
        whole = whole.removesuffix(of["what"]) + of["what"]
    memory.parts.inherits = own is None
    several = with_list(text, spot, part)
    if whole is None or whole == part:
        return f"{several}占比"
    memory.parts.whole = whole = of_whom(_of_all(whole, memory), own)
    return f"{several}占{whole}的比重"


def _nested(case: Case, at: int, own: str | None, part: str) -> tuple[str, str | None]:
    """What has the share that 占 at an offset tells, and the whole that the sentence told it to be a part of."""
    memory, spot = case.memory, case.spot
    if own is None:
        return part, None
    nested = memory.parts.whole
    if (
        nested is None
        and case.phrases.text.find(AMONG, max(spot.sentence.start, at - REACH), at) >= 0
    ):
        nested = _divided(memory)
        if nested is not None and nested != own and nested.startswith(own):
            part, nested = nested, memory.parts.divided  # 其中税收收入9亿元，税收占比75%
    wholes = (one for one in reversed(memory.levels) if own and own != one and own.endswith(one))
    return part, next(wholes, nested)


def _own(case: Case, at: int) -> str | None:
    """工业投资 of 工业投资占38%: what has the share that 占 at an offset tells, right before it; None where the sentence told it before."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text = phrases.text
    opening = text.rfind("(", spot.since, at) if text[at - 1 : at] == ")" else -1
    own = phrases.named(spot.since, opening if opening > 0 else at)
    if own is not None and text.startswith(OF + own, spot.since):
        bounded = BOUNDED.fullmatch(text, spot.clause.start, spot.since + len(OF))
        own = own if bounded is None else bounded["which"] + own
    own = _on_scale(phrases, spot, at) or own or _alone(phrases, spot, at)
    if own in SCALES and memory.shared is not None:
        return None
    if own is not None and own.endswith(AREA) and SHARED.search(memory.subject or ""):
        return None  # 东部地区人口占40%，中部地区占26%
    return own


def _of_all(whole: str, memory: Memory) -> str:
    """耕地 of 人均耕地, where the text has told how much that is in all: 耕地8500万亩，人均1.2亩，其中水浇地占56%."""
    per_each = (one for one in vocabulary().measures.per_each if whole.startswith(one))
    of_all = whole[len(next(per_each, "")) :]
    return of_all if of_all in memory.levels else whole


def _divided(memory: Memory) -> str | None:
    """支出 of 支出300亿元，其中民生支出占78%: what the sentence told before its 其中, or a share of it (72%的受访者支持，其中90后占41%)."""
    whole = memory.level and SHARED.sub("", memory.level)
    if whole != memory.level and memory.parts.divided is not None:
        return None  # 其中国有企业占42%，民营企业占58%
    if whole is not None and whole.endswith(NO_WHOLES):
        whole = _counted(memory)  # 受理诉求9万件，满意率94%。其中咨询类占62%
    if whole == memory.level and _has_several_parts(memory):
        return memory.parts.divided  # 职工1200人，其中医生380人，护士560人，中级以上职称占45%
    return whole


def _framed(phrases: Phrases, spot: Spot, at: int) -> str | None:
    """The whole that a frame before the clause names last; None where none does."""
    frames = FRAME.finditer(phrases.text, max(spot.sentence.start, at - FRAMED), spot.clause.start)
    frame = max(frames, key=re.Match.start, default=None)
    of = frame and phrases.before(frame.start("whole"), frame.end("whole"))
    return MAKE_UP.sub("", of.text) if of else None


def _counted(memory: Memory) -> str | None:
    """What a rate is of that stands before 其中: what was counted first, or the 问卷 of 在5个县调查，回收问卷800份，有效率95%."""
    return memory.counted.last if is_form(memory.counted.last or "") else memory.counted.first


def _spoken_of(share: re.Match[str], memory: Memory) -> str | None:
    """工业投资 of 工业投资…拉动全部投资增长2个百分点，占其43%: what moved the whole; of how much that moved, by how much it did.

    What has a growth has the share, too: 用电量 of 用电量300亿千瓦时，增速回落2个百分点，占全社会用电量的66%.
    """
    spoken = memory.shared
    is_effect = (
        memory.effect.cause is not None and spoken is not None and EFFECT.search(spoken) is not None
    )
    is_of_rate = share["whole"].endswith(CHANGE_NOUNS)
    if is_effect and not is_of_rate:
        return memory.effect.cause
    if spoken is None or is_of_rate:
        return spoken
    if spoken.endswith(CHANGE_NOUNS):
        return memory.level or spoken
    # 12人死亡，占全年死亡人数的30%
    return spoken + NUMBER if _are_doers(spoken) else spoken


def _of_same_kind(whole: str, part: str, memory: Memory) -> str | None:
    """企业 of 86家企业产值超过1亿元，占企业总数的12%: those counted, and not what was told of them, where the whole is of the same noun."""
    noun = ALL_OF.sub("", NUMBER_OF.sub("", whole))
    is_measured = part.startswith(noun) and part.endswith(NUMBER)  # 86所学校学生人数不足100人
    counted = noun == memory.counted.last or (noun in memory.levels and is_measured)
    return noun if counted and not part.endswith(noun) else None


def _are_doers(name: str) -> bool:
    """Whether a name is that of persons by what they did or what happened to them: 死亡人, and not 韩国人."""
    words = tagged(name) if name.endswith(PERSONS) else []
    return len(words) > 1 and words[-1][0] == PERSONS and words[-2][1] in DEED_TAGS


def _has_several_parts(memory: Memory) -> bool:
    """Whether the sentence has told of several parts since its 其中, of which none is the whole of what follows."""
    divided = memory.parts.divided
    return divided in memory.levels and len(memory.levels) - memory.levels.index(divided) > len(
        ("the whole", "a part")
    )


def _of_those(text: str, spot: Spot, end: int, own: str | None, those: str) -> str:
    """教师897人，具有博士学位的占62%, 35岁以下的占30%: which of those that were counted."""
    aged = CLASS_END.fullmatch(text, spot.since, end) if own is None else None
    which = own if aged is None else text[spot.clause.start : end - 1].removeprefix(AMONG)
    return f"{which}的{those}" if which and which not in those else those


def _of_class(text: str, spot: Spot, end: int, memory: Memory) -> str | None:
    """空置3年以上的空置面积 of 空置面积86万平方米，其中空置3年以上的占32%: those of a class alone, of an amount; None of those counted.

    The amount is the last that was told, and not what the class itself is told by: 应收账款 of 账龄1年以内的.
    """
    if memory.counted.first is not None or CLASS_END.fullmatch(text, spot.since, end) is None:
        return None
    which = text[spot.clause.start : end].removeprefix(AMONG)
    told = (SHARED.sub("", one) for one in reversed([*memory.levels_before, *memory.levels]))
    amount = next((one for one in told if one and one not in which), None)
    if amount is None:
        return None
    memory.parts.inherits, memory.parts.whole = False, amount
    return f"{which}{amount}占{amount}的比重"


def _inside(case: Case) -> str | None:
    """在总收入中占31%: the share of what stands before 在, or was told of last."""
    spot = case.spot
    return _of_inside(case, INSIDE.search(case.phrases.text, spot.clause.start, spot.start))


def _of_inside(case: Case, match: re.Match[str] | None) -> str | None:
    """The share in the `whole` of a match; None where that is no noun, or nothing is told that has the share."""
    phrases = case.phrases
    whole = match and phrases.before(match.start("whole"), match.end("whole"))
    if match is None or whole is None or whole.end < match.end("whole"):
        return None
    part = phrases.named(case.spot.clause.start, match.start()) or case.memory.shared
    return None if part is None else f"{part}占{phrases.name(whole)}的比重"


def moved(case: Case) -> str | None:
    """民营企业占外贸总额的比重提高3个百分点: the share that moves, and not what it is a share of."""
    phrases, spot = case.phrases, case.spot
    if phrases.text.find(TAKES_UP, spot.since, spot.start) < 0:
        return None
    if MOVES.search(phrases.text, spot.since, spot.start) is None:
        return None
    return share(case)


def moved_inside(case: Case) -> str | None:
    """贷款净额17万亿元，在资产中的占比提升1.86个百分点: the share that moves, of what was told in what it is inside.

    So it is of one that has come to so much: 服务业在经济中的比重上升到52%.
    """
    spot = case.spot
    match = MOVED_INSIDE.search(case.phrases.text, spot.clause.start, spot.start)
    return _of_inside(case, match)


def _of_amount(case: Case) -> str | None:
    """A占B 725万辆的19%: the share of A in B, whose amount stands between."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    match = of_amount(phrases.text, spot.clause.start, spot.since, spot.start)
    if match is None:
        return None
    at, end = match.span("whole")
    whole = phrases.named(spot.since if end > spot.since else at, end)  # 占全县42万人口的7.1%
    if whole is None:
        return None
    own = phrases.named(spot.clause.start, match.start())
    before = [
        thing for thing in memory.listed.things if thing != memory.level
    ]  # that is the whole's
    part = own or (before[-1] if before else None)
    return f"{part}占{whole}的比重" if part is not None else f"占{whole}的比重"


def _on_scale(phrases: Phrases, spot: Spot, at: int) -> str | None:
    """不太满意 of 不太满意占12%: an answer by how far it goes, without which it would be another, or its opposite."""
    degree = DEGREE.match(phrases.text, spot.since, at)
    if degree is None:
        return None
    answer = phrases.words.at(degree.end())
    is_answer = answer.start == degree.end() and answer.end == at and answer.tag[0] in FELT
    if not is_answer or answer.text in moving():
        return None
    return phrases.text[degree.start("degree") : at]


def _alone(phrases: Phrases, spot: Spot, at: int) -> str | None:
    """数码产品，占31%: the noun that has the clause before to itself, or that a copula introduces there."""
    text, end = phrases.text, spot.clause.start - 1
    if text[end : end + 1] not in ("，", ",") or text[end + 1 : at].strip():
        return None
    start = 1 + max(text.rfind(mark, spot.sentence.start, end) for mark in "，。；：,;:\n")
    start = max(start, spot.sentence.start)
    if (told := _told_what(phrases, start, end) or _told_most(phrases, start, end)) is not None:
        return told
    phrase = phrases.closing(start, end)
    if phrase is None:
        return None
    if LISTED.fullmatch(text, start, phrase.start):
        return text[start:end]
    alone = phrase.start == start or text[phrase.start - 1] in COPULAS
    return phrases.name(phrase) if alone else None


def _told_what(phrases: Phrases, start: int, end: int) -> str | None:
    """水电 of 水电是主要的电力来源，占总发电量的九成: the noun that text[start:end] says what it is of, and that has the share."""
    copula = TOLD_WHAT.match(phrases.text, start, end)
    if copula is None:
        return None
    words = phrases.words.between(*copula.span("who"))
    is_noun = words[-1].tag[0] in NOUNS and all(word.tag[0] in NAMING for word in words)
    return copula["who"] if is_noun and words[-1].end == copula.end("who") else None


def _told_most(phrases: Phrases, start: int, end: int) -> str | None:
    """大学生 of 大学生占主体，占总数的六成: the noun that text[start:end] says there are most of; with the number that tells it apart."""
    most = TOLD_MOST.fullmatch(phrases.text, start, end)
    phrase = most and phrases.closing(*most.span("who"), no_place=True)
    if most is None or phrase is None:
        return None
    is_bounded = any(map(str.isdigit, most["who"])) or BOUNDED_TIME.search(most["who"]) is not None
    return most["who"] if is_bounded and OF in most["who"] else phrases.name(phrase)


HAVING = regex(
    rf"[，,、]?(?:目前|至今|现在|当前|全[国省市州县]|其中|[还仍只仅另有]|{HEDGE}|高达|\s)*"
)
"""Nothing but that there are some before a percentage: 全州还有30%自然村未通公路."""


def may_be_part(phrases: Phrases, spot: Spot) -> bool:
    """Whether a noun may follow that the figure is a portion of, or the clause says that something is done."""
    is_of = PORTION.match(phrases.text, spot.end, spot.right_end) is not None
    return is_of or DONE.search(phrases.text, spot.since, spot.start) is not None


def portion(case: Case, *, bare: bool) -> str | None:
    """90%以上的农户参保: the share of those named after it; 51%的股权 is a shareholding, 3%的利率 an interest rate.

    `bare` where the noun may follow without 的: 八成农户.
    """
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text = phrases.text
    opening = PORTION.match(text, spot.end, spot.right_end)
    if opening is None or SCORE.search(text, spot.start, spot.end):
        return None
    if OF_AIM.match(text, spot.end) or AT_ITS_HIGHEST.match(text, opening.end()):
        return None
    at = opening.end()
    whole = phrases.up_to_predicate(at, spot.right_end)
    those = _persons(phrases, at, spot.right_end)
    is_told = bare or those == PERSONS or (those or "").startswith(vocabulary().people.asked)
    noun = those if is_told else None
    noun = noun or whole
    if bare and those is not None:
        whole = noun
    tells = noun is not None and phrases.words.at(at + len(noun)).tag[0] in TELLING
    noun = noun and planning(phrases, at, noun)
    if noun is not None and (bare or tells):
        noun = _holders(phrases, at, spot.right_end, noun)
    if noun is None:
        return None
    if (thing := _of_thing(phrases, spot, at, noun)) is not None:
        return thing
    opens = HAVING.fullmatch(text, spot.since, spot.start) is not None
    after = at + len(noun)
    noun = whoever(case, noun)
    what = does(phrases, noun, after, spot, has=noun != whole, opens=opens)
    stands_bare = bare or (what and opens)
    if noun.endswith(tuple(vocabulary().measures.relative)) or not (
        stands_bare or "的" in opening[0]
    ):
        return None
    memory.acting.group = noun
    ask(memory, noun)
    return f"{as_before(what, memory) if what else what}{noun}占比"


def _of_thing(phrases: Phrases, spot: Spot, at: int, noun: str) -> str | None:
    """持股比例 of 51%的股权, 利率 of 3%的利率, 税费比例 of 5%的税费: what a portion of a thing is called, which opens at an offset; None of any other noun."""
    text = phrases.text
    names = vocabulary()
    held = next((one for one in names.things.held if noun.startswith(one)), None)
    hands = CHANGES_HANDS.search(text, spot.clause.start, spot.start)
    if held == TRADED and hands is None and HOLDS.search(text, spot.since, spot.start) is None:
        held = None  # 25%的股票跑赢了指数
    if held is not None:
        return _holding(phrases, spot) if hands is None else f"{hands['verb']}{held}比例"
    if is_of(noun, "percent"):
        return noun
    fee = next((one for one in names.measures.fees if noun.startswith(one)), None)
    if fee is not None:
        return fee + "比例"
    if (spent := SPENT.match(text, at + len(noun), spot.right_end)) is not None:
        return f"{noun}{spent[0]}占比"
    covered = COVERED.search(text, spot.clause.start, spot.start)
    if covered is not None:
        by = phrases.named(spot.clause.start, covered.start()) or ""
        return f"{by}覆盖{noun}占比"
    return None


def _holders(phrases: Phrases, start: int, end: int, noun: str) -> str:
    """企业 of 八成企业利润下降: those who have what the rest of the noun measures; the noun itself without such."""
    holders = phrases.after(start, end, counted=True)
    if holders is None or holders.start != start or not noun.startswith(holders.text):
        return noun
    what = noun.removeprefix(holders.text)
    return holders.text if is_of(what, *MEASURED) else noun


def _holding(phrases: Phrases, spot: Spot) -> str:
    """甲投资直接持有公司67%的股权: whose holding, and how it is held, where the clause says so."""
    holds = HOLDS.search(phrases.text, spot.since, spot.start)
    if holds is None:
        by = HELD_BY.match(phrases.text, spot.end, spot.right_end)
        return ("" if by is None else phrases.owner(*by.span("whom")) or "") + HELD
    owner = phrases.owner(spot.since, holds.start()) or ""
    return owner + (holds["how"] or "") + (CONTROLLED if holds["controls"] else HELD)


def _persons(phrases: Phrases, start: int, end: int) -> str | None:
    """受访家长 of 六成受访家长每月支出: the persons that open text[start:end], where no longer noun goes on."""
    after = phrases.after(start, end, counted=True)
    those = None if after is None or after.start != start else phrases.those(after)
    if those is None:
        return asked_after(phrases, start, end)
    following, people = phrases.words.at(start + len(those)), vocabulary().people
    is_cut = following.text.endswith((*people.holders, *people.actors))
    return asked_after(phrases, start, end) if is_cut else those


def completion(case: Case) -> str | None:
    """路基工程完成95%, 完成全年任务的65%, 完成约48%的销售目标: how much of it is done."""
    phrases, spot = case.phrases, case.spot
    match = DONE.search(phrases.text, spot.since, spot.start)
    if match is None:
        return None
    if not match["what"] and (aim := AIM_AFTER.match(phrases.text, spot.end)) is not None:
        return f"{aim['aim']}完成率"
    what = phrases.named(match.start("what"), match.end("what")) if match["what"] else None
    what = what or phrases.named(spot.since, match.start())
    return None if what is None else f"{what}完成率"
