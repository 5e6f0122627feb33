"""Those counted against others of their kind by what is said of each: 11只个股涨停，1700只个股下跌; 12种蔬菜降价，3种涨价.

Two clauses that open with numbers by one classifier part a group by their predicates, whatever is counted and whatever is
said. Those that go up or down are in `ways` beside this module, those of whom one clause alone tells in
`flows.extract.meaning.subjects.parts.doing.by_deed`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.after_number.ending import BESIDE_VERB, counted_nouns
from flows.extract.meaning.nouns.after_number.narrowing import having
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import moving
from flows.extract.meaning.subjects.parts.doing.by_deed import opens
from flows.extract.meaning.subjects.parts.doing.predicated import may_be_counted
from flows.extract.meaning.subjects.parts.doing.predicates import is_said, who
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

EVENTS = ("次", "起", "人次", "场", "例")
"""Units of what was done or happened, and of nobody of whom anything is said."""
SAID = r"(?P<said>[\u4e00-\u9fffA-Z]{2,20})(?<![的了中])"
CLOSES = r"(?=[，。；、,;\n]|$)"
TOLD = regex(rf"(?!占|是|有|为(?![正负零])|左右|上下|及?以[上下内])\s?{SAID}{CLOSES}")
"""After a number, up to the end of its clause."""
OTHERS = r"(?:其余|另外|另有?|余下|剩余|有|而|仅有?|还有|已有|已)*"
NUMBER = rf"{HEDGE}?[\d一二两三四五六七八九十百千][\d,.]*[余多]?[百千万亿]*"
NEXT = regex(rf"[，；、,;]\s?{OTHERS}{NUMBER}(?P<unit>[\u4e00-\u9fff]{{1,2}})")
"""After a clause, the number of others."""
AHEAD = regex(rf"[，；、,;\s]*{OTHERS}{HEDGE}?")
"""Between the last clause, or the number before, and the number of others."""
LAST = regex(
    rf"(?:^|[，。；、,;：:\n])(?P<when>[^，。；、,;\d]{{0,8}}?){OTHERS}{NUMBER}(?P<unit>[\u4e00-\u9fff]{{1,2}}?)(?P<told>[\u4e00-\u9fffA-Z]{{2,20}})[，；、,;]\s?$"
)
"""Before a clause, the number of others with what they do."""
NOUNS = "nbjsxel"
"""First characters of the tags of words for what is counted, and for what of theirs moves."""
SAYS = ("v", "d", "p", "a", "ad", "vd", "i", "z", "zg")
"""Tags of what a predicate begins with."""
CLOSING = "vdainzl"
"""First characters of the tags of what a predicate ends in."""
NOMINAL, OF, IS = "vn", "的", "为"
REACH = 40
"""How far before its clause the others of a group are looked for, in characters."""
SHORT = 2


class Parted(NamedTuple):
    """Those who are counted, and what the clause says of them; nobody where it says no more than that."""

    those: str
    said: str


def contrasted(case: Case) -> str | None:
    """涨停个股 of 11只个股涨停，1700只个股下跌, and 涨价的蔬菜 of 12种蔬菜降价，3种涨价: those told apart from the others by what is said of both."""
    phrases, spot, unit = case.phrases, case.spot, case.reading.unit
    if unit is None or unit in EVENTS or case.reading.canonical == PERSON:
        return None
    text = phrases.text
    told = TOLD.match(text, spot.end)
    if told is None or not _opens(phrases, spot):
        return None
    parted = _parted(told["said"])
    if parted is None:
        return None
    others, (those, said) = _others(text, spot, unit), parted
    if others is None and not (those and _goes_on(text, told.end(), unit)):
        return None
    if others is not None and not those:
        those = others.those
        said = others.said.rpartition(IS)[0] + said if said.startswith(IS) else said
    return who(said, those, bare=0 if said in moving() else SHORT)


def _opens(phrases: Phrases, spot: Spot) -> bool:
    """Whether the clause opens with the number, with when or where, or with what says that others follow: 另有12种."""
    ahead = phrases.text[spot.own_start : spot.start]
    return AHEAD.fullmatch(ahead) is not None or opens(phrases, spot)


def _goes_on(text: str, end: int, unit: str) -> bool:
    """Whether the next clause opens with a number of others, and says something of them."""
    following = NEXT.match(text, end)
    if following is None or not following["unit"].startswith(unit):
        return False
    told = TOLD.match(text, following.start("unit") + len(unit))
    return told is not None and _parted(told["said"]) is not None


def _others(text: str, spot: Spot, unit: str) -> Parted | None:
    """Those of whom the clause before tells, counted by the same classifier; None where it tells of none."""
    low, end = max(spot.sentence.start, spot.start - REACH), spot.start
    while (end := _clause_end(text, low, end)) > low:
        last = LAST.search(text, low, end)
        if last is None or last["unit"] != unit:
            return None
        parted = _parted(last["told"])
        if parted is None or parted.those:
            return parted
        end = last.start() + 1  # 12种降价，3种持平，2种涨价: whose noun the first of them has
    return None


def _clause_end(text: str, low: int, end: int) -> int:
    """Where the clause before text[:end] ends, behind its mark; `low` where there is none."""
    return max(low, *(text.rfind(mark, low, end) + 1 for mark in "，；、,;"))


@lru_cache(maxsize=4096)
def _parted(told: str) -> Parted | None:
    """个股|涨停, 蔬菜|价格下跌, 公司|净利润为正: those who are counted, and what is said; None where nothing is said.

    >>> _parted("个股涨停"), _parted("公司的净利润为正"), _parted("涨价"), _parted("工业企业")
    (Parted(those='个股', said='涨停'), Parted(those='公司', said='净利润为正'), Parted(those='', said='涨价'), None)
    """
    words = _unjoined(tagged(told))
    at = next(
        (at for at, (word, tag) in enumerate(words) if _says(words, at)), 0 if is_said(told) else -1
    )
    if at < 0 or words[-1][1][0] not in CLOSING or may_be_counted(words[-1][0]):
        return None
    those, said = words[:at], words[at:]
    if those and those[-1][0] == OF:
        return None
    held = _held(those)
    said = those[held:] + said
    those = those[:held]
    text = "".join(word for word, _ in those)
    clause = "".join(word for word, _ in said).removeprefix(OF)
    if text and not _are_counted(those):
        return None
    return Parted(text, clause) if len(clause) > 1 else None


def _are_counted(those: list[tuple[str, str]]) -> bool:
    """Whether the words are a noun alone, and of no persons, whom no classifier of things counts: 一辆车|驾乘人员受伤."""
    last, tag = those[-1]
    is_noun = tag[0] in NOUNS or last in vocabulary().people.holders
    return (
        is_noun
        and not last.endswith(vocabulary().people.persons)
        and all(tag[0] in NOUNS or tag == NOMINAL for _, tag in those[:-1])
    )


def _unjoined(words: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """企业|亏损, 基金|净值: the words, the first of them parted where the dictionary joins those counted to what is told of them."""
    (first, tag), *rest = words
    at = next(
        (
            at
            for at in range(SHORT, len(first) - 1)
            if is_said(first[at:])
            or _is_measure(first[at:])
            or first[:at] in vocabulary().people.firms
        ),
        0,
    )
    return [(first[:at], "n"), (first[at:], "n"), *rest] if at else [(first, tag), *rest]


def _says(words: list[tuple[str, str]], at: int) -> bool:
    """Whether a predicate begins there, up to the end: a verb, how it was done, or 降价 of 手机|降价, which the dictionary has as a noun."""
    word, tag = words[at]
    is_last = at == len(words) - 1
    if word in BESIDE_VERB and at:
        return True
    if word in vocabulary().people.holders or word.endswith(counted_nouns()):
        return False
    if tag in SAYS:
        return True
    if tag == NOMINAL:
        return is_last and at > 0
    return is_last and at > 0 and is_said(word)


def _held(those: list[tuple[str, str]]) -> int:
    """Behind those who are counted, before what of theirs is told: 公司|的净利润, 蔬菜|价格, 省份|经济."""
    of = next((at for at, (word, _) in enumerate(those) if word == OF), 0)
    if of:
        return of
    holder = max(
        (at for at, (word, _) in enumerate(those, 1) if word.endswith(having())), default=0
    )
    measure = next((at for at, (word, _) in enumerate(those) if _is_measure(word)), len(those))
    return min(holder or measure, measure)


def _is_measure(word: str) -> bool:
    """Whether a word is for how much, and for nothing that is counted: 净利润, 价格, and not 蔬菜, which the catalogue knows by weight."""
    return word.endswith(naming.SUFFIXES) or naming.is_of(word, *naming.UNCOUNTED)
