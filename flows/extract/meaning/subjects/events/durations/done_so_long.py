"""What was done, held or kept for so long: 频道停播三天, 会议进行了20分钟, 进行了2小时的观测, 每周应保证2小时学习.

It may also be the noun that has the time (视频会员1年). What else says itself that it is told in time belongs in `lasting` beside
this module, how long something took in `taking`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import ENDED
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import DEED_TAGS, is_listed
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

HEDGES = regex(rf"(?:已有|已经有|有了|了|满|整整|整|{HEDGE}|已|仅|已经)+$")
"""Between what lasted and how long it did."""
REACH = 16
HALTING = ("暂停", "停止", "中止", "中断", "暂缓")
"""What the dictionary has as adverbs or as a place, now and then."""
ADVERBIAL = ("d", "mq")
CAUSE = regex(r"(?<![原成诱起病基死])因(?!此|而)[^，。；,;的]{1,12}$")
"""比赛因大雨中断: between what was halted and the verb."""
PERFECTIVE, THEN = "了", regex("(?:之?后|才|就|便)(?=[\u4e00-\u9fff，,])")
"""被困了36个小时后获救: after how long something else came, where 了 says that the verb before went on for so long."""
WENT_ON = regex(
    rf"(?:只|仅|仅仅|已|已经|共|总共|一共|又|还|才)*(?P<verb>进行)(?:了|{HEDGE}|整整|将近)*$"
)
"""会议只进行了20分钟: a verb that says only that something was held."""
KEPT = regex(
    rf"(?P<each>每[天日周晚月年])?(?:应当?|应该|须|必须|需要?|都?要|可以?|至少)*(?:保证|确保|保持|坚持)(?:了|有|至少|{HEDGE})*$"
)
"""每周应保证: before how long something is done, which follows."""
ACTIVITY = regex("[\u4e00-\u9fff]{2,8}")
BY, BEST = regex(rf"以{HEDGE}*$"), regex("(?:左右|以内|之内)?为(?:宜|佳|最佳|好)")
"""以 and 为宜 around how long something had best last."""
CYCLE = regex("(?:左右)?为(?:一个?)?(?P<what>周期|期限)")
"""以五年为周期: after how long something takes to come round."""
MODALS = ("应", "应当", "应该", "须", "必须", "需", "需要", "要")
"""Words right before how long something has to last, which are no part of its name: 睡眠时间应|达到."""
WHERE = ("在", "于")
HELD = regex(rf"(?:进行|开展|接受|展开)(?:了|{HEDGE}|为期|长达|整整)*$")
"""进行了2小时的观测: before how long what follows was done."""
OBJECTS = ("n", "nt", "ns")
LAST = ("v", "vn", "vd", "n", "nz", "l", "j", "s")
"""Words that what lasted may end in."""


def done_so_long(case: Case) -> str | None:
    """The name of what was done, held or to be kept for so long; None where nothing is told to have been."""
    phrases, spot = case.phrases, case.spot
    return (
        _held(phrases, spot)
        or _kept(phrases, spot)
        or _best(phrases, spot)
        or _went_on(phrases, spot)
        or _lasted(phrases, spot)
    )


def _held(phrases: Phrases, spot: Spot) -> str | None:
    """观测 of 进行了2小时的观测, of 开展3天学习考察: what was done for so long, after its verb."""
    text = phrases.text
    if HELD.search(text, spot.in_own(REACH), spot.start) is None:
        return None
    what = phrases.after(spot.end + text.startswith("的", spot.end), spot.right_end)
    if what is None or ENDED.match(text, what.end) is None or not _is_done(phrases, what):
        return None
    return phrases.name(what)


def _kept(phrases: Phrases, spot: Spot) -> str | None:
    """职工每周学习 of 职工每周应保证2小时学习: what is to be done for so long, by whom, and how often."""
    kept = KEPT.search(phrases.text, spot.in_own(REACH), spot.start)
    if kept is None:
        return None
    start = spot.end + phrases.text.startswith("的", spot.end)
    what = ACTIVITY.match(phrases.text, start, spot.right_end)
    if what is None or ENDED.match(phrases.text, what.end()) is None:
        return None
    words = phrases.words.between(start, what.end())
    if not all(word.tag in LAST or word.tag == "a" for word in words) or not _says_doing(words):
        return None
    who = phrases.owner(spot.since, kept.start()) or ""
    return who + (kept["each"] or "") + what[0]


def _says_doing(words: Sequence[Word]) -> bool:
    """Whether something is done, or its time: 体育锻炼, 学习时间, 户外活动."""
    last = words[-1]
    is_time = last.text.endswith(vocabulary().times.lasting)
    return is_time or last.tag in DEED_TAGS or last.text in vocabulary().times.running


def _best(phrases: Phrases, spot: Spot) -> str | None:
    """会议 of 会议以1小时为宜: what had best last so long; 周期 of 以五年为周期."""
    cycle = CYCLE.match(phrases.text, spot.end)
    if cycle is None and BEST.match(phrases.text, spot.end) is None:
        return None
    by = BY.search(phrases.text, spot.since, spot.start)
    if by is not None and cycle is not None:
        return cycle["what"]
    what = by and phrases.before(spot.since, by.start())
    return None if what is None or by is None or what.end < by.start() else phrases.name(what)


def _is_done(phrases: Phrases, what: Phrase) -> bool:
    """Whether a phrase ends in something that is done: 验证观测, 学习考察."""
    last = phrases.words.at(what.end - 1)
    return last.tag in DEED_TAGS and len(last.text) > 1


def _went_on(phrases: Phrases, spot: Spot) -> str | None:
    """会议进行 of 会议只进行了20分钟: what was held for so long."""
    went = WENT_ON.search(phrases.text, spot.in_own(REACH), spot.start)
    if went is None or not _is_all(phrases.text, spot, went.end("verb")):
        return None
    what = phrases.before(spot.since, went.start())
    is_what = what is not None and not what.is_act and what.end == went.start()
    if what is None or not is_what or phrases.text[what.start - 1 : what.start] in WHERE:
        return went["verb"]  # 在体育馆共进行3天
    return phrases.name(what) + went["verb"]


def _is_all(text: str, spot: Spot, at: int) -> bool:
    """Whether the clause ends with the stretch of time, or goes on to what came after it, where 了 follows the verb that ends at `at`."""
    if ENDED.match(text, spot.end):
        return True
    return text.startswith(PERFECTIVE, at) and THEN.match(text, spot.end) is not None


def _lasted(phrases: Phrases, spot: Spot) -> str | None:
    """停播三天, 停业了两周, 视频会员1年: what was done, or what it is set beside."""
    text = phrases.text
    hedged = HEDGES.search(text, spot.since, spot.stop)
    end = spot.stop if hedged is None else hedged.start()
    if not _is_all(text, spot, end):
        return None
    last = phrases.preceding(spot.since, end)
    if last is not None and last.text in MODALS:
        end = last.start
        last = phrases.preceding(spot.since, end)
    if last is not None and last.text in HALTING:
        what = _halted(phrases, spot, last)
        return None if what is None else what + last.text
    if last is None or not (ENDED.match(text, spot.end) or is_listed(last.text)):
        return None
    phrase = phrases.before(spot.since, end)
    if not (_can_last(last) or (phrase is not None and _is_object(phrases, phrase, last))):
        return None
    if phrase is None or phrase.end != end or phrases.is_place(phrase):
        return None
    why = CAUSE.search(text, max(spot.since, last.start - REACH), last.start)
    what = why and phrases.owner(spot.since, why.start())
    if what:
        return what + last.text  # 列车因故障晚点40分钟
    ahead = phrases.preceding(spot.since, phrase.start)
    halted = ahead.text if ahead is not None and ahead.text in HALTING else ""
    return halted + phrases.name(phrase)  # 暂停服务三天: that is what lasted


def _halted(phrases: Phrases, spot: Spot, verb: Word) -> str | None:
    """供水 of 供水暂停六小时, 比赛 of 比赛因大雨一度中断半小时."""
    end = verb.start
    ahead = phrases.preceding(spot.since, end)
    while ahead is not None and ahead.tag in ADVERBIAL:
        end = ahead.start
        ahead = phrases.preceding(spot.since, end)
    cause = CAUSE.search(phrases.text, max(spot.since, end - REACH), end)
    return phrases.owner(spot.since, end if cause is None else cause.start())


def _is_object(phrases: Phrases, phrase: Phrase, last: Word) -> bool:
    """Whether a verb stands before the last word of a phrase, which is no verb to the dictionary: 经营奶茶店10年, 执教国家队5年."""
    if last.tag not in OBJECTS or last.text.endswith(vocabulary().times.moments):
        return False
    words = phrases.words.between(phrase.start, last.start)
    return any(one.tag in DEED_TAGS and len(one.text) > 1 for one in words)


def _can_last(word: Word) -> bool:
    names = vocabulary()
    return (
        word.tag in LAST
        and len(word.text) > 1
        and word.text not in names.edges.stop
        and not word.text.endswith(vocabulary().times.moments)
    )
