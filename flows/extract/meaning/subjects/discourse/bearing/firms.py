"""Which firm a clause is of, by its subject: 东海集团计划上市，估值为40亿美元 is the 东海集团估值.

A measure that only a firm has, and that opens its clause, is of the firm whose deed the clause before tells, unless that
clause names another one besides (东海集团收购西山公司，估值为40亿美元); a sum invested is of who invests it (东海集团将投资5亿元: 东海集团投资额).
Firms that were told of with a side of their books are in `books` beside this module, whose report it is in `reporting`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import tails
from flows.extract.text.words import tagged
from flows.read.segment import clauses
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.text.words import Word

QUOTED = ("市值", "总市值", "股价")
"""What the bracket behind the name of a firm tells of its shares: 某某集团（股价3元，市值30亿元）."""
APPOSED = regex(
    r".+(?:公司|企业|巨头|厂商|品牌|开发商|制造商|供应商|运营商|服务商|生产商)\s?(?P<name>[\u4e00-\u9fffA-Za-z]{2,10}|[A-Za-z]+(?: [A-Za-z]+)*)"
)
"""初创公司甲乙丙: what it is, before the name."""
PROPER = ("nr", "nrt", "nz", "eng")
"""Tags of words that a firm is called by, whatever follows: 五菱|汽车."""
CALLED = ("n", "nz", "nr", "nrt", "nt", "ns", "eng", "x")
"""Tags of all words of a firm that is no organisation by the end of its name."""
LONGEST_CALLED = 10
POINTING = ("该", "本", "这", "其", "各", "两", "多", "另", "某")
"""How what names no firm by itself opens: 该公司."""
DATES = regex(tails.TIME)
DIGIT = regex(r"\d")
INSIDE = ("n", "nz", "nr", "nrt", "nt", "ns", "j", "b", "eng", "x", "vn", "m", "a", "zg", "i", "l")
"""Tags of the words within a name."""
STOPS = frozenset("将拟也已在于还再又曾共有称获以向对就均都则为是把被由从与和并及")
"""Characters that end a subject; another single character may be the end of a name that the segmenter has cut."""
PLANNING = ("全年", "计划", "打算", "宣布", "预计")
"""What the segmenter may take for a noun of the firm before it: 东海集团|计划."""
MARKS = frozenset("（）()·")
WILLING = regex(
    rf"(?:[\s、]|{tails.TIME}|[将拟也已还再又曾共在于]|计划|打算|宣布|预计|承诺|决定|可能|分别|合计|累计|首笔|总共|一共|近日|今后|未来)*"
)
"""Between who invests and the verb: 将, 也在今年6月宣布将."""
INVESTING = "投资"
AMOUNT = "额"
LONGEST, FARTHEST, MOST_CLAUSES = 24, 40, 3
OF = "的"
REPORTS = ("报", "报告", "公告")


def has(phrases: Phrases, spot: Spot, name: str) -> str:
    """甲集团 of 甲集团计划上市，估值为40亿美元: the firm of which the clause before tells, where the measure is a firm's; else empty."""
    once = vocabulary().once
    if name not in once.had_by_firms and name not in once.books_of_firms:
        return ""
    if spot.clause.start <= spot.sentence.start:
        return ""
    told = list(clauses(phrases.text, spot.sentence.start, spot.clause.start - 1))
    for clause in reversed(told[-MOST_CLAUSES:]):
        if DIGIT.search(DATES.sub("", phrases.text[clause.start : clause.end])):
            return ""  # what a figure before was told of goes on by itself
        if phrases.text.startswith(once.subjects_of_firms, clause.start):
            continue
        firm, end = subject(phrases.words.between(*clause))
        others = phrases.text[end : clause.end]
        return "" if any(kind in others for kind in vocabulary().people.firms) else firm
    return ""


def quoted(phrases: Phrases, spot: Spot, name: str) -> str:
    """甲集团 of 甲集团（股价3元，市值30亿元）: the firm before the bracket that tells of its shares; else empty."""
    if name not in QUOTED:
        return ""
    text, low = phrases.text, max(spot.block.start, spot.start - FARTHEST)
    at = max(text.rfind("（", low, spot.start), text.rfind("(", low, spot.start))
    if at < 0 or max(text.rfind("）", at, spot.start), text.rfind(")", at, spot.start)) >= 0:
        return ""
    since = max(spot.block.start, at - LONGEST)
    who = phrases.before(since, at)
    if who is None or who.end != at:
        return ""
    firm, end = subject(phrases.words.between(who.start, at))
    return firm if end == at else ""


def invests(phrases: Phrases, spot: Spot, phrase: Phrase, name: str) -> str:
    """甲集团投资额 of 甲集团将投资5亿元: the sum by who invests it; the name itself where nobody does."""
    if name != INVESTING or phrase.end > spot.start or phrase.start == spot.clause.start:
        return name
    words = phrases.words.between(spot.clause.start, phrase.start)
    firm, end = subject(words)
    is_next = firm and WILLING.fullmatch(phrases.text, end, phrase.start) is not None
    return firm + INVESTING + AMOUNT if is_next else name


def subject(words: list[Word], kinds: tuple[str, ...] = ()) -> tuple[str, int]:
    """The firm that the words open with, and where what they open with ends; "" where that is no firm.

    With `kinds` it is whatever is called by one of those ends of names.
    """
    at = 0
    while at < len(words) and _leads(words[at]):
        at += 1
    name: list[Word] = []
    end = words[at - 1].end if at else (words[0].start if words else 0)
    for word in words[at:]:
        if word.text == OF:
            name = []
            end = word.end
            continue
        if _ends_subject(word):
            break
        name.append(word)
        end = word.end
    called = "".join(word.text for word in name).strip()
    if not kinds:
        return _firm(called), end
    is_one = called.endswith(kinds) and called not in kinds and not called.startswith(POINTING)
    return called if is_one and len(called) <= LONGEST else "", end


def _leads(word: Word) -> bool:
    """Whether a word before a subject says when, or how the clause is joined to the one before."""
    return word.tag[0] in "tcdf" or word.text.isspace()


def _ends_subject(word: Word) -> bool:
    if word.text in PLANNING:
        return True
    if word.text in MARKS:
        return False
    if len(word.text) == 1:
        return word.text in STOPS or word.tag[0] in "mt"
    return word.tag not in INSIDE


def _firm(name: str) -> str:
    """The name of a firm, without what it is; "" of any other name."""
    name = name.strip()
    apposed = APPOSED.fullmatch(name)
    kinds = vocabulary().people.organisations
    if name.endswith(kinds):
        name = name.split()[-1]
        is_named = name not in kinds and not name.startswith(POINTING)
        return name if is_named and len(name) <= LONGEST else ""
    own = name if apposed is None else apposed["name"]
    if not 1 < len(own) <= LONGEST_CALLED:
        return ""
    words = tagged(own)
    are_nouns = all(tag in CALLED for _, tag in words)
    is_called = words[0][1] in PROPER or apposed is not None
    return own if are_nouns and is_called and not own.endswith(_no_firm()) else ""


def _no_firm() -> tuple[str, ...]:
    """Ends of what a firm has or publishes, and of an office: no firm."""
    once, no_firms = vocabulary().once, vocabulary().people.no_firms
    return (*no_firms, *REPORTS, *once.had_by_firms, *once.books, *once.without_owner)
