"""What is made to rise or fall by an amount: 减少利息支出60亿元, 下调存款准备金率0.5个百分点.

The verb stands before what it changes and the amount right after that, so that the number is a change and no level. What
rises or falls by itself has its verb beside the number: that is for `flows.extract.meaning.motion`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import is_han
from flows.extract.meaning.change_words import directions
from flows.extract.meaning.motion import PERCENT_KINDS, Motion
from flows.extract.meaning.nouns.names.naming import is_name, known
from flows.extract.meaning.nouns.tails import TIME
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import DEED_TAGS, is_listed, tag_of
from flows.regex import regex
from schemas.catalogue.language import language

if TYPE_CHECKING:
    import re

    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases

LONGEST = 24
"""How many characters before its amount such a verb may stand."""
BEFORE_TERM, PLAIN = 12, regex(r"[\u4e00-\u9fff]{0,8}")
"""How far before how long something runs the verb may stand, and what stands between: 下调公开市场|7天期."""
HEDGES = regex(rf"(?:了|{HEDGE}|累?计|共计?)*")
"""What may stand between the object and its amount."""
OF_THEN = regex(rf"(?:本?公司|本?集团|上市公司)?(?:{TIME}){{1,2}}的?(?:合并报表|合并)?(?:中?的)?")
"""减少公司2023年度 before 利润总额: whose the object is, and of when."""
RUNNING = regex(
    r"(?:[\u4e00-\u9fff]{0,8}?(?:[\d一二两三五七十]{1,3}|半)(?:年|个?月|周|天)期?(?:[、和及与]|以及)?){1,3}的?"
)
"""下调1年期 before 国债利率, 下调三年期和五年期 before 利率: how long what is changed runs."""
SHORT = {"减": "decrease", "降": "decrease", "压": "decrease", "增": "increase", "提": "increase"}
SHORTLY = regex(rf"(?P<verb>[{''.join(SHORT)}])(?P<what>[\u4e00-\u9fff]{{2,5}})$")
"""减时间 before 80%: a verb of one character and its object, as slogans have it. Most that begin so are words: 减排量."""
IN_PERCENT = ("提升", "压缩")
"""提升效率25%: of so many things they say what is done to them, and no number rises (提升停车位1万个)."""
BY_ITSELF = "自然"
"""自然增加人口 is the name of births less deaths."""


def caused(
    phrases: Phrases, reading: Reading, start: int, end: int, after: int
) -> tuple[Motion, int] | None:
    """The move that a verb in text[start:end] states of its object, which ends there, and where that object begins.

    `after` is where the amount ends: what it counts may stand there, and is then no object of the verb (扩大消费20条措施).
    """
    text = phrases.text
    found = None
    for verb in _verbs().finditer(text, max(start, end - LONGEST), end):
        if _is_word(phrases.words.at(verb.start()).text, verb["verb"]):
            found = verb
    if found is None:
        return _shortly(phrases, start, end) if reading.kind in PERCENT_KINDS else None
    if found["verb"] in IN_PERCENT and reading.kind not in PERCENT_KINDS:
        return None
    what = phrases.before(found.end(), end)
    if what is None or not _is_object(phrases, what, reading):
        return None
    if what.start != found.end() and not _leads_to(text, found.end(), what.start):
        return None
    if HEDGES.fullmatch(text, what.end, end) is None or text.endswith(BY_ITSELF, 0, found.start()):
        return None
    if text[after : after + 1] == "的":
        return None  # 裁减驻香港约80%的银行家
    counts = reading.kind == "count" and is_han(text[after : after + 1])
    if counts and (counted := phrases.after(after, after + LONGEST)) and counted.start == after:
        return None
    return Motion(directions()[found["verb"]], "change", end - start, found["verb"]), what.start


def _shortly(phrases: Phrases, start: int, end: int) -> tuple[Motion, int] | None:
    """减时间, 降成本: the move of the noun that closes text[start:end] by a verb of one character, and where that noun begins."""
    found = SHORTLY.search(phrases.text, max(start, end - len("减主要原材料")), end)
    if found is None:
        return None
    what, verb = found["what"], phrases.words.at(found.start()).text
    is_verb = verb in (found["verb"], found[0]) or not is_listed(verb)
    if not is_verb or is_name(found[0]) or not is_listed(what) or tag_of(what)[0] != "n":
        return None
    move = Motion(SHORT[found["verb"]], "change", end - start, found["verb"])
    return move, found.start("what")


def _leads_to(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] says whose what follows is, of when, or how long it runs."""
    return any(one.fullmatch(text, start, end) for one in (OF_THEN, RUNNING))


def object_before(phrases: Phrases, start: int, end: int) -> Phrase | None:
    """The 基本养老金 of 提高企业退休人员基本养老金: what the clause text[start:end] ends in, and was made to rise or fall."""
    text = phrases.text
    for verb in _verbs().finditer(text, max(start, end - LONGEST), end):
        what = phrases.before(verb.end(), end)
        is_verb = _is_word(phrases.words.at(verb.start()).text, verb["verb"])
        if is_verb and what is not None and (what.start, what.end) == (verb.end(), end):
            return None if what.is_act or phrases.is_place(what) else what
    return None


def _is_object(phrases: Phrases, what: Phrase, reading: Reading) -> bool:
    """Whether a phrase is what was changed: no place, nothing that has changed itself (降低费率政策新增降费), no deed.

    How long something is done is told of a deed, too: 延长运营60分钟.
    """
    words = phrases.words.between(what.start, what.end)
    doing = DEED_TAGS if reading.kind == "duration" else ("v",)
    if (
        what.is_act
        or phrases.is_place(what)
        or (words[-1].tag in doing and known(what.text) is None)
    ):
        return False
    return not any(word.tag == "v" and word.text in directions() for word in words)


def _is_word(word: str, verb: str) -> bool:
    """Whether a word is the verb, alone or with an object that the dictionary writes together with it: 降低成本; not 增加值."""
    rest = word.removeprefix(verb)
    return not rest or (len(rest) > 1 and is_listed(rest) and tag_of(rest)[0] == "n")


def moves_what_runs(text: str, start: int, end: int) -> bool:
    """Whether such a verb closes text[start:end], before how long its object runs: 下调|7天期逆回购利率."""
    found = None
    for verb in _verbs().finditer(text, max(start, end - BEFORE_TERM), end):
        found = verb
    return found is not None and PLAIN.fullmatch(text, found.end(), end) is not None


@cache
def _verbs() -> re.Pattern[str]:
    return regex(rf"(?P<verb>{trie(language().words.causing)})了?")
