"""Who or what a clause tells the measure of that the topic before it has set: 甲公司 of 销量方面，甲公司增长6%，乙公司下降2%.

The topic is read in `flows.extract.meaning.subjects.told.topic_measures`; one that is a thing, of which the clauses tell the
measures, is for `topic_chains` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion import PERCENT_KINDS
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.beside.phrases import refusing
from flows.extract.meaning.subjects.told import topic_measures
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case

LINKING = regex(rf"(?:[则仅也均更只约近超有为是达至]|达到|高达|同比|环比|{HEDGE}|\s)*")
"""What may stand between the bearer and its number, or the verb that moves it."""
VERBS = ("v", "d", "p")
"""Tags of words that say what is done, of which another figure is told: 发送旅客."""
RATES = vocabulary().measures.rates


def of_bearer(case: Case) -> str | None:
    """甲公司销量 of 销量方面，甲公司增长6%; the measure alone where the clause has only a place (成交量方面，成都为5万平方米)."""
    phrases, spot = case.phrases, case.spot
    what = topic_measures.measure(phrases, spot)
    if not what or not _fits(case, what):
        return None
    phrase = phrases.before(spot.own_start, spot.stop)
    if phrase is None or phrase.is_act or not _is_bearer(case, phrase):
        return None
    if refusing.is_where(phrases, spot, phrase):
        return what
    name = phrases.name(phrase)
    return None if name.startswith(what) else naming.joined(name, what)  # 出口方面，出口蔬菜


def _is_bearer(case: Case, phrase: Phrase) -> bool:
    """Whether the words before the figure are only who or what the measure is told of, and no measure themselves."""
    text, spot = case.phrases.text, case.spot
    if topic_measures.OPENING.fullmatch(text, spot.own_start, phrase.start) is None:
        return False
    if LINKING.fullmatch(text, phrase.end, spot.stop) is None:
        return False
    words = case.phrases.words.between(phrase.start, phrase.end)
    does = any(word.tag in VERBS for word in words)
    is_own = topic_measures.says_how_much(phrase.text) or naming.head_of(phrase.text)
    return not does and not is_own


def _fits(case: Case, what: str) -> bool:
    """Whether the figure may be so much of the measure, or how it has moved."""
    reading, is_rate = case.reading, what.endswith(RATES)
    if reading.kind in PERCENT_KINDS:
        return is_rate or case.moved.role == "change"
    if is_rate:
        return False
    entry = naming.known(what)
    if entry is None or reading.kind == "rate":
        return True
    is_quantity = entry.dimension == "count" and what.endswith(naming.QUANTITY)
    return entry.dimension == reading.kind or is_quantity or reading.unit is None
