"""The measure that a clause sets as the topic of the clauses after it: 销量方面，甲公司增长6%; 从客流量看，…; 生均图书，小学32册.

Of whom or what each of those tells it is for `flows.extract.meaning.subjects.discourse.topics.topic_bearers`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.measures import is_measure
from flows.extract.text.words import DEED_TAGS, cut
from flows.read.segment import clauses
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.read.segment import Clause

REACH = 160
"""How far before its clause a figure's topic is looked for, in characters."""
MARKED = regex(
    r"[\s\u3000]*(?:但|而|其中|此外)?(?:(?:在|从)?(?P<aspect>[^，。；,;：:\d]{2,16}?)(?:方面(?:来?看)?|上)"
    r"|(?:单?从|按|以)(?P<seen>[^，。；,;：:\d]{2,16}?)(?:上?来?看|来说|而言|计))"
)
"""销量方面, 销量上, 从销量看, 按销量计: a clause that has nothing but the measure which the next ones are told of."""
EACH = regex(
    rf"[\s\u3000]*(?P<each>(?:每(?![天日月年周次季])[^，。；,;：:\d]{{1,6}}|{'|'.join(vocabulary().measures.per_each)}|单位|平均)[^，。；,;：:、\d]{{2,14}})"
)
"""生均图书, 每百名学生拥有计算机: what each of so many has, of whatever kind of them the next clauses tell."""
MAY_SET = regex("[每均率]|单位|(?:方面|[看说言计上])[，,]")
"""Without which no clause sets a topic: marks of what each has, the end of a rate, or what closes a clause that is marked."""
METHODS = regex("(?:可比|不变|现行?|当年|基准)(?:价格?|汇率)$|口径$")
"""按可比价格计: how it was reckoned, and not what."""
COMMAS = "，,"
EVERY, RATE = "各", "率"
VERBS, HAVING = ("v", "d", "p", "vd"), ("拥有", "有", "占有", "享有", "平均")
NOUNS = "nlgqj"
"""First characters of the tags of the words that what each has may end in."""
OPENING = regex(r"(?:[\s\u3000、和及而则]|其中|以及)*")
"""What may stand between the mark before a member and its name."""


def measure(phrases: Phrases, spot: Spot) -> str:
    """The measure that the nearest topic before the clause sets for it; empty where none does."""
    start = spot.before_clause(REACH)
    if start >= spot.clause.start or not MAY_SET.search(phrases.text, start, spot.clause.start):
        return ""
    passed = list(clauses(phrases.text, start, spot.clause.start - 1))
    for clause in reversed(passed):
        if phrases.text[clause.end] in COMMAS and (what := _set_by(phrases, clause)):
            return what
    return ""


def _set_by(phrases: Phrases, clause: Clause) -> str:
    """The measure that a clause sets as the topic; empty if it sets none."""
    found = MARKED.fullmatch(phrases.text, *clause)
    if found is None:
        return _of_each(phrases, clause) or _alone(phrases, clause)
    what = phrases.closing(*found.span(found.lastgroup or ""))
    if what is None or METHODS.search(what.text):
        return ""
    name = phrases.name(what)
    if phrases.text[what.start - 1] == EVERY:
        name = name.removeprefix(cut(name)[0])  # 各地区客流量
    name = naming.without_end(name, naming.CHANGE_NOUNS)
    once = vocabulary().once
    is_own = name in once.without_owner or name in once.books
    return name if is_own or _is_named_measure(name) else ""


def _is_named_measure(name: str) -> bool:
    """Whether the catalogue knows the amount, or its end says what kind of one it is: not 参数."""
    ends = vocabulary().measures.measuring
    return says_how_much(name) and (naming.known(name) is not None or name.endswith(ends))


def _of_each(phrases: Phrases, clause: Clause) -> str:
    """生均图书 of 生均图书，: what each has, as it is written; empty where the clause tells what is done."""
    found = EACH.fullmatch(phrases.text, *clause)
    if found is None:
        return ""
    words = phrases.words.between(*found.span("each"))
    are_nouns = all(one.tag not in VERBS or one.text in HAVING for one in words)
    return found["each"] if are_nouns and words[-1].tag[0] in NOUNS else ""


def _alone(phrases: Phrases, clause: Clause) -> str:
    """病床使用率 of 病床使用率，公立医院86%: a rate that has the clause to itself."""
    is_of_rate = RATE in phrases.text[clause.start : clause.end]
    phrase = phrases.closing(*clause) if is_of_rate else None
    if phrase is None or not phrase.text.endswith(RATE):
        return ""
    opens = OPENING.fullmatch(phrases.text, clause.start, phrase.start) is not None
    words = phrases.words.between(phrase.start, phrase.end)
    is_noun = words[-1].tag not in VERBS and words[0].tag not in DEED_TAGS
    return phrases.name(phrase) if opens and is_noun else ""


def says_how_much(name: str) -> bool:
    """Whether the name is of an amount; 小麦, which the catalogue knows by its weight, is a thing."""
    is_goods = naming.is_of(name, *naming.WEIGHED) and not name.endswith(naming.SUFFIXES)
    return is_measure(name) or (is_amount(name) and not is_goods)
