"""How long what is named after the time goes on, and how long somebody has been what they are: 14年的教学生涯, 毕业8年的校友.

A noun of something that is done, undergone or lived through takes the time before it as its length (6小时的紧急抢修, 为期5天的集中培训).
Before persons, and after a verb of what happens once, the time belongs to the verb (结婚三年的新娘, 通车十年的大桥). What has the time for
its term or runs so long itself is in `lasting` beside this module, what was done right before the time in `done_so_long`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.following import may_do
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.phrase import moving
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import AND
from flows.extract.text.words import ASPECTS, DEED_TAGS
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

OF = regex(r"(?:[多余]|左右|之久)?的(?=[\u4e00-\u9fff“])")
HELD = regex(rf"(?:为期|进行|开展|展开|接受|参加|举行)(?:了|{HEDGE}|整整|\s)*$")
"""为期, 进行了 before how long something is held, which follows without 的, too, and may be told apart at length (为期十天丰富多彩的交流考察)."""
WHICH = regex(r"(?:[前后首头这那下上第每]|最后|最初|起初|开始|接下来|其中|往后|本)(?:整整|一|\s)*$")
"""Words that tell which years they are, and not how long: 最初三年的合作."""
ONE_DAY = regex(r"[一1]\s?(?:天|日|晚|夜|年|周|个?星期|个月|个?季度|整天)")
"""一天的工作: the stretch itself, over which something is done."""
UP_TO = regex(r"[^，。；,;:：！!？?（）()\[\]【】《》\n]*")
LONGEST, MOST_WORDS = 24, 10
JOINT, QUOTED = regex(r"[与和及暨“]"), regex("[“”]")
"""In the name of an event that is told apart at length."""
ENDS_NOUN = regex(
    r"(?:[中后里]|期间|之[中后]|以后|过程|时[，间]|结束|[给让使令带]|成为|[已也就都才仍将]|里面|[^\u4e00-\u9fff]|$)"
)
"""After the noun: its clause ends or goes on to what came of it."""
INSIDE = ("n", "v", "a", "b", "d", "z", "l", "i", "j", "s", "f", "t", "k")
"""Tags of words that a noun may be made of, by their first letter."""
ADVERBS, PREPARED = ("d", "ad"), "准备"
DATES, LASTED = ("日", "周年"), "持续"
"""为12日的军演做准备: a date, as often as so many days."""
HEDGES = regex(rf"(?:了|已|满|整整|整|将近|{HEDGE}|\s)*$")
PASSIVE, PASSIVES = regex(r"(?P<by>[被遭])[\u4e00-\u9fff]{0,6}$"), "被遭受"
WHO_REACH = 10


def activity(case: Case) -> str | None:
    """教学生涯 of 14年的教学生涯, 毕业 of 毕业8年的校友: what went on for so long; None where the time is no length of what follows."""
    phrases, spot = case.phrases, case.spot
    of = OF.match(phrases.text, spot.end)
    held = HELD.search(phrases.text, spot.since, spot.start) is not None
    if of is None and not held:
        return None
    if WHICH.search(phrases.text, spot.since, spot.start) or phrases.text.endswith(
        LASTED, spot.since, spot.start
    ):
        return None
    at = spot.end if of is None else of.end()
    return (_since(phrases, spot, at) if of is not None else None) or _done(
        phrases, spot, at, held=held
    )


def joined(phrases: Phrases, at: int) -> str | None:
    """教育与科技论坛 of 为期两天的教育与科技论坛闭幕: an event that is told apart by two things, or by what is quoted."""
    found = _events().match(phrases.text, at)
    if found is None or JOINT.search(found[0]) is None:
        return None
    ahead, after = phrases.words.at(found.end() - 1), phrases.words.at(found.end())
    if ahead.end != found.end() or (after.start == found.end() and after.tag[0] in "nk"):
        return None
    within = phrases.words.between(found.start(), found.end())
    is_clause = any(
        one.text in ASPECTS or (one.tag[0] in "dpr" and one.text not in AND) for one in within
    )
    return None if is_clause else QUOTED.sub("", found[0])


def _done(phrases: Phrases, spot: Spot, at: int, *, held: bool) -> str | None:
    """紧急抢修 of 6小时的紧急抢修: the noun of something that goes on, which the words from `at` on end in."""
    text = phrases.text
    is_one = not held and ONE_DAY.fullmatch(text, spot.start, spot.end) is not None
    if is_one or text.endswith(DATES, spot.start, spot.end):
        return None
    reach = UP_TO.match(text, at, min(len(text), at + LONGEST))
    words = [] if reach is None or reach.end() == at else phrases.words.between(at, reach.end())
    found: list[Word] = []
    for word in words[:MOST_WORDS]:
        if word.text == "的" or (word.text == "、" and held):
            found = []  # 漫长的等待, 创意式、沉浸式的宣传
            continue
        if word.tag[0] not in INSIDE or word.text in ASPECTS:
            break
        if found and _goes_on(found[-1]) and ENDS_NOUN.match(text, word.start):
            break
        found.append(word)
    while len(found) > 1 and found[0].text in vocabulary().times.modifiers:
        found = found[1:]
    if not found or not _goes_on(found[-1]) or not ENDS_NOUN.match(text, found[-1].end):
        return None
    name = text[found[0].start : found[-1].end]
    if name in vocabulary().times.bare_doings:
        verb = phrases.preceding(spot.since, spot.start)
        is_deed = verb is not None and verb.tag == "v" and len(verb.text) > 1
        return verb.text if verb is not None and is_deed else None
    told = found[-1].text
    is_measure = is_amount(name) or told in moving() or told in vocabulary().times.over_time
    return None if is_measure or _is_predicate(found) else name


def _goes_on(word: Word) -> bool:
    """Whether a word is of something that takes its time: 抢修, 生涯, 海外之旅."""
    is_deed = word.tag in DEED_TAGS and len(word.text) > 1
    return is_deed or word.text.endswith(vocabulary().times.undergone)


def _is_predicate(found: Sequence[Word]) -> bool:
    """Whether the words are a clause with its verb, and no noun: 村民|获救, 高温天气|将|缓解, 军演|做好|准备."""
    ahead = found[:-1]
    if any(one.tag in ADVERBS and at for at, one in enumerate(ahead)):
        return True
    did = next((at for at, one in enumerate(ahead) if at and one.tag == "v"), None)
    if did is not None and ahead[did - 1].tag[0] == "n" and found[-1].text == PREPARED:
        return True
    return found[-1].tag == "v" and any(may_do(one.text) for one in ahead)


def _since(phrases: Phrases, spot: Spot, at: int) -> str | None:
    """毕业 of 毕业8年的校友, 被困 of 被困9小时的村民: what those have been for so long whom the noun after the time is for."""
    text = phrases.text
    hedged = HEDGES.search(text, spot.since, spot.start)
    end = spot.start if hedged is None else hedged.start()
    last = phrases.preceding(spot.since, end)
    if last is None or last.end != end:
        return None
    if _once().fullmatch(last.text):
        return last.text
    if not _are_persons(phrases, at, spot):
        return None
    if last.text[0] in PASSIVES and len(last.text) > 1:
        return last.text
    by = PASSIVE.search(text, max(spot.since, last.start - WHO_REACH), last.start)
    return by and by["by"] + last.text


def _are_persons(phrases: Phrases, at: int, spot: Spot) -> bool:
    """Whether the noun that begins at `at` is for persons."""
    who = phrases.up_to_predicate(at, max(spot.right_end, min(len(phrases.text), at + WHO_REACH)))
    return who is not None and who.endswith(vocabulary().people.persons)


@cache
def _once() -> re.Pattern[str]:
    """Verbs of what happens once, or of what somebody is for a time: 毕业, 通车, 服役."""
    times = vocabulary().times
    return regex(rf"(?:{trie((*times.beginnings, *times.tenures, *times.parting))})")


@cache
def _events() -> re.Pattern[str]:
    """Up to a noun for an event."""
    return regex(rf"[^，。；,;：:！!？?（）()、的\n]{{2,24}}?{trie(vocabulary().times.held)}")
