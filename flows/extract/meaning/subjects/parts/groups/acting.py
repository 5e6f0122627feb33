"""The part of a group by what it does or thinks: 62%的受访者支持该方案, 21%反对; 受访大学生中，37.5%打算考研.

Two parts of one group differ in nothing but that, so that it belongs in their names. Other shares are in
`flows.extract.meaning.subjects.comparisons.leads.comparing`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.phrase import moving
from flows.extract.text.hedges import BOUNDING, HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory
    from flows.extract.text.words import Word

SHARE, PEOPLE = "占比", "人"
LONGEST = 30
"""A predicate of more characters tells a story, and no name."""
STATING = ("v", "d", "p", "a", "zg", "vn", "ad")
"""Tags of words that a predicate of persons begins with."""
DONE = ("v", "d", "p")
"""Likewise, of one that things begin with."""
SHARING = (
    "占", "为", "是", "属于", "来自", "高于", "低于", "左右", "以上", "以下", "的", "用于", "持股", "股权",
)  # fmt: skip
"""Words after a share that say nothing of what the group does."""
OPENING = regex(
    rf"(?:[，,；;、。]|^)\s*(?:其中|另有|还有|其余|而|则|有|只有|仅有?|也有|剩余|另外|{HEDGE}|\s)*$"
)
"""What may stand before the next part of the same group."""
PREDICATE = "vdp"
"""First characters of the tags of words that follow a verb of planning: 企业计划|在."""
BOUNDS, NUMBER = ("不足", "不到", "不满"), "m"
"""Bounds that the dictionary has as nouns, and the tag of the number that follows them: 学生不足|1次."""
ASPECT = "了"
IN_ALL = regex(
    "(?:年末|目前|当前|至此|全年)?(?:全[国省市县区州旗镇乡村])?(?:一?共|现|已|约|总共)?有?"
)
"""全省共有38.5万人享受低保: what may stand before the persons that a clause opens with."""
AT_EVENT = regex(
    rf"在?[\u4e00-\u9fff]{{0,10}}(?:会|活动|仪式|讲座|论坛|展|课|赛|现场)[上中](?:共?有|共|{HEDGE})*"
)
"""招聘会上320人当场签约: where those did it, before their number."""
WHEN = regex(
    r"在[^，。；,;的]{0,14}(?:年|月|日|季度|年度|期间|[本上]周|一周)(?:内|里|中|间|以来)?(?=[\u4e00-\u9fff])"
)
"""在上半年, 在2021年前五个月: when those did it, before what they did."""
ALL_ALIKE = regex(r"^(?:全都|都|均)(?=[\u4e00-\u9fff“]{2})")
"""都|选择用天然气: that all of those do it says no more than that they do."""
NUMERAL = regex(r"\d")
SHOWING = "显示"
"""Beside the verbs of saying, which close a clause before what is said: 七成受访者的回答显示，…."""
SAID = regex(r"[，,](?:他们|她们|自己|其)?(?P<what>[^，。；,;：:“”\d]{2,20})(?=[，。；,;\n]|$)")
"""The clause that says it, after 60%的受访者认为."""
LONGEST_SAYING = 6
"""仍然表示: no longer is what says that they speak, before what they say."""
MARKS = "（()）：:“”"
ANSWERING = regex(r"[^“”，。；,;]{1,12}“[^“”]{1,16}”")
"""选择“坐地铁”: an answer as a whole, and no beginning of a speech."""
IS_BOUND = regex(BOUNDING)
"""Before how much, what says that it is more, less or just that."""
BOUND = regex(rf"(?P<of>[^\d，。；,;]*?){BOUNDING}\d[\d.,]*(?P<unit>[^\d，。；,;（(]{{1,6}})")
"""每天通勤超过1小时: a predicate that ends with how much, and tells nothing after it."""
PLANNED_WHEN = regex(
    r"在?(?:未来|今后|接下来的?)[^，。；,;的]{0,8}?(?:年|月|日|天|周|季度)(?:之?内|里|间|中)?(?=[\u4e00-\u9fff]{2})"
)
"""计划在未来半年内扩产: when they will do it, between that they plan it and what."""
BEING = regex(r"(?:以上|左右|多)?(?:均|都)?(?:属于|[为是系])(?P<kind>[\u4e00-\u9fff]{2,12})$")
"""参会人员中，60%为女性: what the part is."""
KINDS = "nbj"
"""First characters of the tags of nouns for that."""
ABOUT = regex(r"(?:及?以上|左右|多)?(?:都|均)?(?!的)")
"""六成以上都住在镇上: between a share and what they do."""
AMONG_THOSE = "其中"
REACH = 30
"""How far before its clause the group may stand that a part is of, in characters."""
AMONG = regex(
    r"(?:\d[\d,.]*[万亿]?[余多]?[名位家户个人]|(?<!\d))(?P<group>[\u4e00-\u9fffA-Za-z“”\"]{2,20}?)(?:(?:当|之)?中|里)[，,]\s*$"
)
"""受访的800名店主中，: up to the share."""
AMONG_BESIDE = regex(
    r"(?<!\d)(?P<group>[\u4e00-\u9fffA-Za-z“”\"]{2,20}?)(?:当|之)?中(?:大约|约|近|超过?|至少|有|已|就|将|会|\s)*$"
)
"""难民中有75%以上是儿童: up to the share, in one clause."""
FEW, DOES = "二两三四五六七八九", "vdpn"
"""The first characters of how many were just named, and of the tags of words for what they do."""
ANAPHORS = ("其中", "此", "这里", "那里")
NAMED_PERSON, SOMEBODY = "nr", "某"
DIED_OF, DEATHS = regex(r"死于(?P<cause>[\u4e00-\u9fff]{1,10}?)(?=[，。；、,;]|$)"), "死亡人数"
DONE_BY, OFFENDERS = "所为", "作案人数"
UNIT = "人"
PERSONS = "人数"
NUMBERS = {UNIT: PERSONS, "人次": "人次"}
"""How the name of persons closes who are counted by what they did alone, by their unit."""
BESIDE = regex(r"(?:[\u4e00-\u9fff]{1,8}?(?:、|和|及|以及)|、)")
"""集体、, 企业和: between the number of others and that of persons, whom the same befell."""
BEFALLING = ("获", "荣获", "受", "被", "遭")
"""How what was given to persons, or done to them, opens."""
NO_NOUN = ("v", "p", "d")
"""Tags of words that what persons do begins with, where no noun says who they are."""
OPENS_DEED = ("经", "自行", "现场", "线上", "线下", "在线", "网上", "集体", "实地", "全程")
"""经陆路撤离, 自行脱险, 现场签约: words that open what they do, too, though the dictionary has a noun or a pronoun."""
CLOSING = "vn"
HOW_THEY_ARE = "ad"
"""其中5人受轻伤, 其中30人举手反对: first characters of the tags that it may close with as well, of some among those told."""
STATE = ("n", "a")
"""其中3人伤势严重: how some of them are."""
LONGEST_DEED = 16
BY = ("在", "由")
"""Words that open a circumstance, which is no part of what was done: 5人在事故中受伤."""
DONE_TO, LONGEST_DONE = "被", 4
"""被虫咬 whole; of 被依法吊销驾驶证 the end says enough."""


@cache
def groups() -> tuple[str, ...]:
    """Ends of the names of those who act: persons, firms, places."""
    names = vocabulary()
    return (*names.people.persons, *names.people.holders, *names.people.actors)


def does(  # noqa: PLR0913 - a group and where it stands
    phrases: Phrases,
    group: str,
    start: int,
    spot: Spot,
    *,
    has: bool = False,
    opens: bool = False,
) -> str:
    """What a group does whose name ends at `start`, as it stands before its name: 支持该方案的; empty if that is not told.

    `has` where a measure of theirs stands there, of which something is said: 利润下降的. `opens` where the clause opens with
    the share, so that it is of whatever the noun is, and that does what follows: 只有三成的基金跑赢了指数.
    """
    word = phrases.words.at(start)
    is_theirs = group.endswith(groups()) or word.text in vocabulary().acts.of_agents
    if not is_theirs and not (opens and _is_deed(word, phrases.words.at(start - 1))):
        return ""
    text = phrases.text
    end, right_end = spot.clause.end, spot.right_end
    if word.start != start:
        return ""
    when = WHEN.match(text, start, end)
    if when is not None and NUMERAL.search(text, when.end(), end) is None:
        start, right_end = when.end(), end  # 在上半年实现正收益: when they did it is no name
        word = phrases.words.at(start)
    if not 1 < end - start <= LONGEST:
        return ""
    told = ALL_ALIKE.sub("", _unquoted(text[start:end]))
    told, is_whole = _without_when(told)
    is_bound = BOUND.fullmatch(told) is not None
    is_asked = group.startswith(vocabulary().people.asked)
    acts = word.tag in STATING or word.text.startswith(vocabulary().acts.of_agents)
    if not (has or acts or is_bound or is_asked):
        return ""
    if word.text in moving() or told.startswith(SHARING):
        return ""
    is_whole = is_whole or is_bound
    goes_on = right_end < end and not is_asked
    if goes_on and not is_whole:
        return ""
    if _opens_speech(told):
        told = _with_what_is_said(told, text, end)
    return told and told.removesuffix("的") + "的"


def _with_what_is_said(told: str, text: str, end: int) -> str:
    """认为前景良好 of 60%的受访者认为，前景良好: with the clause after it, where that is all they say; "" where it is none, or too long."""
    said = SAID.match(text, end) if told.endswith(vocabulary().speech.saying) else None
    return told + said["what"] if said and len(told) <= LONGEST_SAYING else ""


def _unquoted(told: str) -> str:
    """The words without quotation marks that only one end of them has."""
    told = told.strip()
    return told if ANSWERING.fullmatch(told) else told.strip('”"').strip()


def _without_when(told: str) -> tuple[str, bool]:
    """计划扩产 of 计划在未来半年内扩产, and whether that was left out and is the only number."""
    verb = next((one for one in vocabulary().acts.of_agents if told.startswith(one)), "")
    when = PLANNED_WHEN.match(told, len(verb)) if verb else None
    if when is None or NUMERAL.search(told, when.end()):
        return told, False
    return verb + told[when.end() :], True


def as_before(what: str, memory: Memory) -> str:
    """每天通勤超过2小时的 of 8%的人超过2小时, after those who 每天通勤超过1小时: what both bounds are of; kept for the next."""
    last, bound = BOUND.fullmatch(memory.acting.did), BOUND.fullmatch(what.removesuffix("的"))
    if last is not None and bound is not None and not bound["of"] and last["unit"] == bound["unit"]:
        what = last["of"] + what
    memory.acting.did = what.removesuffix("的")
    return what


def _is_deed(word: Word, thing: Word) -> bool:
    """Whether a verb or what goes before it follows things that are no amount: 门店|恢复了营业, 基金|在上半年盈利."""
    return word.tag in DONE and thing.tag[0] not in DONE and not is_amount(thing.text)


def _opens_speech(told: str) -> bool:
    """Whether the words say that somebody speaks, or quote them: what is told of those goes on after them."""
    if ANSWERING.fullmatch(told) is not None:
        return False
    return told.endswith((*vocabulary().speech.saying, SHOWING)) or any(
        mark in told for mark in MARKS
    )


def part_of_group(case: Case) -> str | None:
    """21%反对: a part of the group that the sentence speaks of, or that it opens with."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text = phrases.text
    if (kind := _kind_among(case)) is not None:
        return kind
    if spot.since > spot.clause.start:
        return None
    if OPENING.search(text, max(spot.clause.start - 1, 0), spot.start) is None:
        return None
    ahead = spot.before_clause(REACH)
    frame = AMONG.search(text, ahead, spot.clause.start)
    group = memory.acting.group if frame is None else among_whom(case)
    counted = memory.counted.last if frame is None and _is_among(case) else None
    group = counted or group
    opens = counted is not None or (frame is not None and not is_amount(group or ""))
    if group is None or not (opens or group.endswith(groups())):
        return None
    part = _part_of(case, group, opens=opens)
    if part is not None:
        memory.acting.group = group
    return part


def _part_of(case: Case, group: str, *, opens: bool) -> str | None:
    """The part of a group by what they are or do; None where the words after the number say neither."""
    phrases, spot = case.phrases, case.spot
    if (kind := what_they_are(case)) is not None:
        return f"{kind}占{group}的比重"
    start = past_about(phrases.text, spot)
    if phrases.words.at(start).text.endswith(groups()):
        return None  # 七成受访者期望: those are named by themselves
    what = does(phrases, group, start, spot, opens=opens)
    return as_before(what, case.memory) + group + SHARE if what else None


def what_they_are(case: Case) -> str | None:
    """女性 of 60%为女性: what so many are, where the clause says that by a noun; else None."""
    phrases, spot = case.phrases, case.spot
    being = BEING.match(phrases.text, spot.end, spot.clause.end)
    is_noun = being is not None and phrases.words.at(being.start("kind")).tag[0] in KINDS
    return being["kind"] if being is not None and is_noun else None


def past_about(text: str, spot: Spot) -> int:
    """Where what so many do begins: after 以上都 of 六成以上都住在镇上."""
    about = ABOUT.match(text, spot.end, spot.clause.end)
    return spot.end if about is None else about.end()


def among_whom(case: Case) -> str | None:
    """离职者 of 在离职者中，四成的人…: the group that the words right before a clause say those are among."""
    phrases, spot = case.phrases, case.spot
    ahead = spot.before_clause(REACH)
    frame = AMONG.search(phrases.text, ahead, spot.clause.start)
    if frame is None:
        return None
    who = phrases.before(frame.start("group"), frame.end("group"))
    return phrases.name(who) if who is not None and who.end == frame.end("group") else None


def whoever(case: Case, noun: str) -> str:
    """离职者 for the 人 of 在离职者中，四成的人…, and 职工 for those of 三成职工…，8%的人…: of whom the sentence tells.

    受访企业 for the 企业 of 受访企业中，31%的企业….
    """
    memory = case.memory
    among = among_whom(case)
    if noun != PEOPLE:
        is_asked = among is not None and among.startswith(vocabulary().people.asked)
        return among if among and is_asked and among.endswith(noun) else noun
    return among or memory.acting.group or memory.asked or noun


def planning(phrases: Phrases, at: int, noun: str) -> str:
    """企业 of 企业计划扩大产能, 学生 of 学生不足1次: those who do it, where the dictionary has a noun; a plan of theirs is one (企业计划的)."""
    verbs = (*vocabulary().acts.of_agents, *BOUNDS)
    verb = next((one for one in verbs if noun.endswith(one)), "")
    who = noun.removesuffix(verb)
    is_theirs = verb and who.endswith(groups())
    follows = phrases.words.at(at + len(noun))
    begins = NUMBER if verb in BOUNDS else PREDICATE
    return who if is_theirs and follows.tag[0] in begins else noun


def _is_among(case: Case) -> bool:
    """租户300户，其中六成在镇上居住: whether the clause tells what share of those just counted does something."""
    spot = case.spot
    return case.phrases.text.startswith(AMONG_THOSE, spot.clause.start)


def _kind_among(case: Case) -> str | None:
    """难民中有75%以上是儿童: the part of the group right before it, by what they are."""
    phrases, spot = case.phrases, case.spot
    among = AMONG_BESIDE.search(phrases.text, spot.since, spot.start)
    kind = what_they_are(case) if among else None
    if among is None or kind is None:
        return None
    group = phrases.owner(*among.span("group"))
    if group is None or not (group.endswith(groups()) or is_amount(group)):
        return None  # 销量中有三成是轿车
    case.memory.acting.group = group
    return f"{kind}占{group}的比重"


def is_of_others(phrases: Phrases, spot: Spot, name: str) -> bool:
    """Whether those of another group follow a share, whatever part of the last group was told before."""
    if not name.endswith(SHARE):
        return False
    others = phrases.words.at(spot.end)
    follows = others.start == spot.end and others.text.endswith(groups())
    return follows and others.text not in name


def together(case: Case) -> str | None:
    """夫妻二人驾车, 王某和李某两人离开: so many as were just named, before what they do; kin by the noun for them."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    is_few = phrases.text[spot.start] in FEW and spot.end - spot.start == len("二人")
    if reading.canonical != PERSON or reading.unit != UNIT or not is_few:
        return None
    who = phrases.words.at(max(spot.start - 1, 0))
    does = phrases.words.at(spot.end)
    if who.end != spot.start or does.start != spot.end or does.tag[0] not in DOES:
        return None
    if who.text.endswith(vocabulary().people.kin):
        return who.text + PERSONS
    return PERSONS if who.tag == NAMED_PERSON or SOMEBODY in who.text else None


def died_of(case: Case) -> str | None:
    """10万多人死于麻疹: those who died, by what of."""
    phrases, spot = case.phrases, case.spot
    if case.reading.canonical != PERSON:
        return None
    cause = DIED_OF.match(phrases.text, spot.end)
    if cause is None:
        return None
    return DEATHS if cause["cause"] in ANAPHORS else cause["cause"] + DEATHS


def by_whom(case: Case) -> str | None:
    """三起盗窃案系一人所为: how many did it."""
    is_by = case.phrases.text.startswith(DONE_BY, case.spot.end)
    return OFFENDERS if is_by and case.reading.canonical == PERSON else None


def _opens_with_all(phrases: Phrases, spot: Spot) -> bool:
    """Whether the persons of 全省共有38.5万人享受低保 open their clause, and what they do begins with its verb."""
    does = phrases.words.at(spot.end)
    is_verb = does.start == spot.end and does.tag == "v"
    is_verb = is_verb and phrases.text.find(ASPECT, spot.end, spot.clause.end) < 0  # 参加了培训
    return is_verb and IN_ALL.fullmatch(phrases.text, spot.clause.start, spot.start) is not None


def did(case: Case) -> str | None:
    """1.6万人经陆路撤离, 386人被虫咬: the persons whom a clause opens with, by all that it says of them."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    number = NUMBERS.get(reading.unit or "")
    if number is None:
        return None
    text, end = phrases.text, spot.clause.end
    if spot.right_end < end or not 1 < end - spot.end <= LONGEST_DEED:
        return None
    if spot.since > spot.clause.start:  # 12个集体、31人次获表彰: those counted with others
        opens = BESIDE.fullmatch(text, spot.since, spot.start) is not None
        opens = opens and text.startswith(BEFALLING, spot.end)  # and not 15车、107人前往救援
    else:
        opens = OPENING.search(text, max(spot.clause.start - 1, 0), spot.start) is not None
        opens = opens or _opens_with_all(phrases, spot)
        opens = opens or AT_EVENT.fullmatch(text, spot.clause.start, spot.start) is not None
    if not opens:
        return None
    told = text[spot.end : end].strip()
    if told.startswith((*SHARING, *BY)) or _opens_speech(told):
        return None
    if told.startswith(DONE_TO) and len(told) > LONGEST_DONE:
        return None
    # apart from the unit, which the dictionary joins with what follows (人因)
    is_some = text.startswith(AMONG_THOSE, spot.clause.start)
    return told + number if _is_predicate(tagged(told), is_some=is_some) else None


def _is_predicate(words: Sequence[tuple[str, str]], *, is_some: bool) -> bool:
    """经陆路|撤离: whether the words say what persons do; of some among those told also how they are (受|轻伤, 伤势|严重)."""
    (first, tag), last = words[0], words[-1][1]
    if is_some and (tag, last) == STATE:
        return True
    closes = last[0] in CLOSING or (is_some and len(words) > 1 and last[0] in HOW_THEY_ARE)
    return closes and (tag in NO_NOUN or first in OPENS_DEED)
