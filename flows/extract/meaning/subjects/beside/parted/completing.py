"""A noun phrase with what its clause says apart from it: who achieved it, whose it is, what was built that has it.

工业上半年实现利润 is the profit of industry. Which phrase stands beside a figure belongs in
`flows.extract.meaning.subjects.subjects`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion import CHANGED_TO
from flows.extract.meaning.nouns import tails
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import THEN
from flows.extract.meaning.subjects.told.topics import REACH
from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

ACHIEVING = regex(
    rf"(?:共计?|累计|合计|已|{trie(vocabulary().acts.fulfilling)})*(?:{trie(vocabulary().acts.achieving)}|获[得批]?|达)(?:了|的)?$"
)
TIME_BEFORE = regex(rf"(?:{tails.TIME}|全年)(?:度|的)?$")
WHEN = regex(rf"(?:{tails.TIME}|全年)(?:度|的)?")
FROM_TO = ("从", "由")
FROM = regex(
    r"[从由](?:(?:\d{4}年(?:\d{1,2}月)?|[上前首][一二三两]?次|第[一二三四五六七八九十\d]+次|[上去]年|年初|全[国省市]|原来|最初)的?)*$"
)
"""由2000年第五次全国: up to the occasion on which something was so."""
LONGEST_FROM = 16
BUILDING = regex(
    r"(?:建设|新建|建成|兴建|建立|设立|开设|打造|改造|扩建|修建|设置|(?:投资|实施|开展|启动)(?=[^，。；,;]{0,16}(?:项目|工程|基地|园|厂|中心)[，,]))(?P<what>[^，。；,;]{2,20})[，,]$"
)
"""A clause that builds something, right before the clause that counts what it has."""
SUMS = ("投入", "投资", "支出", "投入资金")
OVER_YEARS = regex(r"[\d一二两三四五六七八九十]{1,2}(?:年|个月)来?(?:累计|共计|合计|总共|共|总)?$")
"""四年累计: over how long a sum was spent."""
LETTERS = regex("[（(][A-Za-z]{2,10}[）)]$")
STATISTICS = ("均值", "平均值", "中位数", "最高值", "最低值", "峰值", "收盘价", "收盘点位")
"""What a measure itself has over a time: 恒生指数10月均值."""
PART = "部分"
"""制造业部分实现工业总产值: a part of the whole, and not who did it."""
HAVING = regex(r"(?:储备|配备|配置|配有|设置|设有|拥有|容纳|内设|设|有)(?:了)?")


def completed(case: Case, phrase: Phrase) -> Phrase:
    """The phrase before a figure with the standard that moves, its actor and its owner."""
    phrases, spot = case.phrases, case.spot
    phrase = _head(phrases, spot, phrase)
    return _with_owner(phrases, spot, _with_actor(case, phrase))


def _head(phrases: Phrases, spot: Spot, phrase: Phrase) -> Phrase:
    """起征点从月销售额10万元提高到15万元: the standard that moves, and not what it is told in."""
    opening = FROM.search(phrases.text, max(spot.since, phrase.start - LONGEST_FROM), phrase.start)
    right = phrases.text[spot.end : spot.right_end]
    if opening is None or CHANGED_TO.match(right) is None:
        return phrase
    head = phrases.before(spot.since, opening.start())
    if head is None or head.end < opening.start():
        return phrase
    is_time = naming.known(phrase.text) is None or phrase.text.endswith(
        vocabulary().times.occasions
    )
    moves = head.text.endswith(vocabulary().measures.standards) or (
        is_time and is_amount(head.text)
    )
    return head if moves else phrase


def _with_actor(case: Case, phrase: Phrase) -> Phrase:
    """工业实现利润: what an actor makes is the actor's, unless the actor is a place or the whole."""
    phrases, spot = case.phrases, case.spot
    verb = ACHIEVING.search(phrases.text, spot.since, phrase.start)
    if verb is None or verb.start() <= spot.since:
        return phrase
    if phrases.words.at(verb.start()).start < verb.start():
        return phrase  # 财政下达救灾资金: the end of another word
    actor = phrases.before(spot.since, verb.start())
    if actor is None or phrases.is_place(actor) or not _is_next(phrases, actor, verb.start()):
        return phrase
    ahead = phrases.preceding(spot.since, actor.start)
    if ahead is not None and ahead.tag[0] in "vpu":  # 通过改革实现增收
        return phrase
    name = phrases.name(actor)
    if len(name) == 1:
        return phrase  # 可获得: a helping verb
    _, entry, exact = naming.standard(phrase.text)
    whole = exact and entry is not None and not entry.family
    if (
        whole
        and not name.endswith((*vocabulary().people.actors, PART))
        and not naming.standard(name + phrase.text)[2]
    ):
        return phrase  # 财政完成一般公共预算收入: the whole's own indicator, whoever did it
    case.memory.made = phrase.text
    return phrase._replace(start=actor.start, text=name + phrase.text)


def _is_next(phrases: Phrases, actor: Phrase, end: int) -> bool:
    """Whether nothing but a time stands between who does something and text[end:], which says what: 工业|上半年|实现利润."""
    return actor.end == end or WHEN.fullmatch(phrases.text, actor.end, end) is not None


def _with_owner(phrases: Phrases, spot: Spot, phrase: Phrase) -> Phrase:
    """业务板块全年营业收入: whose it is stands before the time, where that is no place."""
    if (whose := _over_years(phrases, spot, phrase)) is not None:
        return phrase._replace(text=whose + phrase.text)
    told = THEN.match(phrases.text[phrase.start : phrase.end])
    at = phrase.start + (0 if told is None else told.end())
    time = TIME_BEFORE.search(phrases.text, max(spot.clause.start, spot.since - REACH), at)
    if time is None or time.start() < spot.since:
        return phrase
    end = _before_gloss(phrases.text, spot.since, time.start())
    owner = phrases.closing(spot.since, end, no_place=True)
    if owner is None:
        return phrase
    name = phrases.name(owner) + phrase.text
    if THEN.sub("", name) == phrase.text:
        return phrase  # 财年第四季度净利润: more of the time
    known = naming.known(owner.text) if naming.is_name(owner.text) else None
    is_measure = known is not None and known.dimension != "count"
    is_measure = is_measure and phrase.text not in STATISTICS
    if is_measure or naming.loses_code(phrase.text, name):
        return phrase
    return phrase._replace(start=owner.start, text=name)


def _before_gloss(text: str, start: int, end: int) -> int:
    """Where text[start:end] ends without its last word told again in letters: 指数（BDI）."""
    gloss = LETTERS.search(text, start, end) if text[end - 1] in "）)" else None
    return end if gloss is None else gloss.start()


def _over_years(phrases: Phrases, spot: Spot, phrase: Phrase) -> str | None:
    """水利建设三年共投入80亿元: whose sum it is, where the time that it took stands between."""
    if not phrase.text.endswith(SUMS):
        return None
    years = OVER_YEARS.search(phrases.text, spot.clause.start, phrase.start)
    if years is None or years.end() < phrase.start:
        return None
    owner = phrases.before(spot.clause.start, years.start())
    if owner is None or owner.end < years.start() or phrases.is_place(owner):
        return None
    return phrases.name(owner) if owner.text.endswith(vocabulary().things.spent_on) else None


def with_container(phrases: Phrases, spot: Spot, phrase: Phrase) -> Phrase:
    """建设方舱，储备床位500张: what was built has what is counted next."""
    having = HAVING.match(phrases.text, spot.clause.start)
    if having is None or phrase.start > having.end():
        return phrase
    what = built(phrases, spot)
    part = phrase.text.removeprefix(having[0])
    return phrase if what is None else phrase._replace(text=what + (part or phrase.text))


def built(phrases: Phrases, spot: Spot) -> str | None:
    """What the clause before built: 建设方舱，…."""
    start = spot.before_clause(REACH)
    found = BUILDING.search(phrases.text, start, spot.clause.start)
    what = found and phrases.before(found.start("what"), found.end("what"))
    if found is None or what is None or what.end < found.end("what"):
        return None
    if any(char.isdigit() for char in found["what"]):
        return None  # 新建供水工程35处，总投资2亿元: of those counted
    return phrases.name(what)
