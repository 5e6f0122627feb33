"""Which of the phrases beside a figure may name it: the one before it, or the one after that it counts or is for.

What its unit settles, whichever phrases there are, is in `flows.extract.meaning.subjects.beside.settled`; whether a phrase names
anything is for `flows.extract.meaning.subjects.beside.refusing`. What it leaves out belongs in
`flows.extract.meaning.subjects.beside.completing` and `flows.extract.meaning.subjects.discourse.resuming`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.following import NAMED
from flows.extract.meaning.nouns.measuring import is_crowd, is_few
from flows.extract.meaning.nouns.narrowing import OF_SO_MANY, SUMS
from flows.extract.meaning.nouns.phrase import Phrase
from flows.extract.meaning.subjects.beside import completing, frames, settled
from flows.extract.meaning.subjects.beside.completing import REACH
from flows.extract.meaning.subjects.comparisons import sizes
from flows.extract.meaning.subjects.comparisons.comparing import COMPARED
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.discourse.memory import Memory
    from flows.extract.text.words import Word

UNCOUNTED = ("percent", "percentage_point", "index")
"""Kinds of figures that nothing after them is counted by."""
CLOSING = "」』”’）"
SCHOOL, SCHOOLS = re.compile("校(?![车门友队正长园区内外舍服对样验])"), "学校"
"""20校未足额录取."""
MOVING = ("vehicle", "vessel", "aircraft")
DOERS, HOUSEHOLD = ("人", "人次"), "户"
MEMBERS = re.compile(r"[、，]?[\d,.]+[万亿]?[余多]?(?:人(?!次)|(?P<named>名))")
"""3.6万人 of 1.2万户3.6万人脱贫, 名 of 312户1180名村民: those that live in the households."""
PAIR = 2
ACTING = ("organisation", "household", "piece", "place", "project")
"""Codes of classifiers of those who may do something, or for whom it is done; of a deed (3起, 5次) there are so many deeds."""
HOLDERS = ("organisation", "household", "person")
COUNTING = "个台套辆只件家条座"
"""Classifiers that a noun follows."""
ALL_TOLD = re.compile(r"[两二三四]项(?:数据|数字)")
AT = re.compile(r"(?<![现正存实潜旨所])在(?:[^，。；,;\d]{2,30}等)?$")
"""Before so many places: 在8个城市, 在北京、上海等12个城市."""
RATIO = re.compile(r"之比[^，。；,;]{0,4}$")
HEDGES = re.compile(rf"(?:资金|了|{HEDGE}|达|\s)+$")
NOTES = ("券", "红包", "代金卡")
OF_THEM = re.compile(r"[^\d]*的")
"""参加活动的5000人, and not 人口从2012年的5000人."""
GOES_ON = re.compile("[由从为是达涨跌降升增减上下占超约近仅]")
"""After a bracket: the predicate of what stands before it."""
BRACKETS = ("(", "（", "\n")
"""What opens an aside, or ends a line, between a comparison and its figure."""
MEASURED = re.compile(r"\s?(?:仅|已)?(?:在|达到?|约?为|超过|超|过|突破|逾|不足|不到|[低高]于)?\s?")
"""Between a measure and its amount: 余额在1000元以下的客户, 产值达3亿元的企业."""
ENDING_TAGS = ("v", "vd", "uj", "ul", "p", "c", "x")
"""Tags of words after which a number says likewise how much of what: 投放了3万吨."""
NEW, NEWLY = "新", "新增"
NEXT_OF_LIST = re.compile(r"[^，。；\d]{1,12}[、和及]")
ADDED = re.compile(rf"新增(?:报告|确诊|本土)?(?:了|{HEDGE}|各类)*$")
CUT_OFF, INSTITUTIONS = ("大", "多", "各", "均", "处"), ("院", "所", "校", "站")
NUMBER, LONGEST = "数", 14
"""No noun of those who are counted has more characters, as a rule."""
ONE, DEEDS = "一", ("event", "case", "item", "person")
"""Codes of what is told with what was done: 一名男子被捕, 一起公司爆炸."""
LOADED = re.compile(rf"(?:[载装藏]有|[载装]着|装载|满载)(?:了|{HEDGE}|共)*$")
OWNS = re.compile(rf"拥有(?:了|{HEDGE}|共)*$")
CAUSING = ("造成", "致", "致使", "导致", "使", "令", "让")
COPULAS = ("达到", "达", "为", "是", "约", "近", "超", "了", "共")
"""Words after which a number says how much of what, and not of what was done."""


def beside(
    phrases: Phrases, spot: Spot, reading: Reading, moved: Motion, memory: Memory
) -> Phrase | None:
    """The phrase before the figure, or after it: what a classifier counts, what a sum is for."""
    text = phrases.text
    in_brackets = text[spot.start - 1 : spot.start] in BRACKETS
    compared = COMPARED.search(text, spot.since, spot.start) if in_brackets else None
    if compared is not None:
        return phrases.before(compared.start("what"), compared.end("what"))
    if (told := settled.settled(phrases, spot, reading)) is not None:
        return told
    spot = _past_aside(text, spot)
    if reading.unit in DOERS and (told := phrases.done_in(spot.end, spot.right_end)) is not None:
        return told
    if reading.unit == HOUSEHOLD and (told := _done_by_both(phrases, spot, reading)) is not None:
        return told
    counts = reading.kind in ("count", "rate") and reading.unit is not None
    if (
        reading.kind == "count"
        and not counts
        and (direct := _counted(phrases, spot, reading)) is not None
    ):
        return direct
    joined = reading.kind == "ratio" or RATIO.search(text, spot.since, spot.stop)
    before = _before_aside(phrases, spot) or phrases.before(
        spot.since, spot.stop, joined=bool(joined)
    )
    if before is not None and (before.text == OF_SO_MANY or _is_within(phrases, spot, before)):
        before = None
    if (
        before is not None
        and reading.unit == "人"
        and OF_THEM.fullmatch(text, before.end, spot.start)
    ):
        before = before._replace(text=before.text + "人")  # 参加活动的5000人
    phrase = before = frames.persons(phrases, spot, reading) or before
    stands_alone = moved.role in ("level", "share") and not moved.verb
    if stands_alone and (counts or reading.kind not in UNCOUNTED):
        start = spot.end if reading.unit is None else _set_apart(text, spot)
        after = phrases.after(start, spot.right_end, counted=counts)
        if after is not None and ALL_TOLD.fullmatch(phrases.text, spot.start, after.end):
            return None  # 两项数据: what was told before, which they only count
        after = after and _those(phrases, spot, reading, after, counts=counts)
        if after is not None and (
            counts
            or before is None
            or _ends_in_verb(phrases, spot, before)
            or _is_laid(phrases, spot, reading, after)
        ):
            phrase = _added(text, spot, after, memory.latest or "") if counts else after
        of_last = before is not None and (
            before.start == spot.since > spot.clause.start
            or (
                before.text.endswith(vocabulary().people.settings)
                and naming.known(before.text) is None
            )
        )
        if reading.unit in DOERS and (
            before is None or of_last or _ends_in_verb(phrases, spot, before)
        ):
            phrase = _doing(phrases, spot, reading) or phrase
    if phrase is before is not None and counts and OWNS.search(text, before.end, spot.start):
        return None  # 公司拥有5个…: the owner is not what is counted
    if phrase is not None and phrase is before and _is_of_last(phrases, spot, phrase):
        phrase = phrases.after(spot.end, spot.right_end) or phrase
    if reading.kind == "money" and phrase is before:
        phrase = _sum_after(phrases, spot, before) or _last_sum(spot, before)
    if reading.kind == "money":
        spender = HEDGES.sub("", text[spot.since : spot.start])
        phrase = phrases.spent_on(spender, spot.end, spot.right_end) or phrase
    if phrase is not None and phrase is before:
        phrase = completing.completed(phrases, spot, phrase, memory)
    if counts and phrase is not None:
        return completing.with_container(phrases, spot, phrase)
    return phrase


def _added(text: str, spot: Spot, phrase: Phrase, latest: str) -> Phrase:
    """新增3例本土病例, 新增报告3例: those are counted that were added, as in 新增本土病例3例; so are all of a list (5所学校、3家医院)."""
    added = ADDED.search(text, spot.since, spot.start)
    goes_on = latest.startswith(NEWLY) and NEXT_OF_LIST.fullmatch(text, spot.since, spot.start)
    if not (added or goes_on) or NEW in phrase.text:
        return phrase
    return phrase._replace(text=NEWLY + phrase.text)


def _past_aside(text: str, spot: Spot) -> Spot:
    """3亿美元（约合21亿元）的合同: the spot as if the bracket that tells the amount again were not there."""
    aside = frames.ASIDE.match(text, spot.end)
    if aside is None or not text.startswith(frames.OF, aside.end()):
        return spot
    return spot._replace(end=aside.end(), right_end=max(spot.right_end, spot.clause.end))


def _is_of_last(phrases: Phrases, spot: Spot, phrase: Phrase) -> bool:
    """50个集装箱20兆瓦光伏组件: whether what stands between two numbers is counted by the first."""
    is_between = phrase.start == spot.since > spot.clause.start and phrase.end == spot.start
    if not is_between or phrases.text[spot.since - 1] not in COUNTING:
        return False
    entry = naming.known(phrase.text)
    is_thing = entry is None or entry.dimension == "count"
    return is_thing and phrases.words.at(phrase.end - 1).tag[0] == "n"


def _is_within(phrases: Phrases, spot: Spot, before: Phrase) -> bool:
    """3个县的21万人: whether the phrase is what the figure before counts, and says only where."""
    is_last = (
        before.start == spot.since > spot.clause.start and phrases.text[spot.start - 1] == "的"
    )
    return is_last and before.text.endswith(vocabulary().people.holders)


def _counted(phrases: Phrases, spot: Spot, reading: Reading) -> Phrase | None:
    """12部门, 8省份, 300万群众: the noun that stands right after its number, without a classifier."""
    word = phrases.words.at(spot.end) if spot.end < spot.right_end else None
    if word is None or word.start != spot.end:
        return None
    if (those := _crowd(phrases, spot, reading)) is not None:
        return those
    if SCHOOL.match(phrases.text, spot.end) and phrases.text[spot.start].isdigit():
        return Phrase(spot.end, spot.end + 1, SCHOOLS)
    people = vocabulary().people
    is_holder = word.text in people.holders or word.text in people.divisions
    if not is_holder or not is_few(reading):
        return None
    return Phrase(word.start, word.end, word.text)


def _crowd(phrases: Phrases, spot: Spot, reading: Reading) -> Phrase | None:
    """惠及300万群众, 解决2万农村人口的饮水问题: so many persons, in a round number of them."""
    after = phrases.after(spot.end, spot.right_end, counted=True) if is_crowd(reading) else None
    if after is None or after.start != spot.end:
        return None
    those = phrases.those(after)
    if those is None:
        return None
    verb = phrases.preceding(spot.since, spot.start)
    if verb is not None and verb.text in vocabulary().acts.paying:
        return None  # 花3万托人帮忙
    benefits = verb.text if verb is not None and verb.text in vocabulary().acts.benefits else ""
    return after._replace(text=benefits + those)


def _set_apart(text: str, spot: Spot) -> int:
    """Where what follows the number begins, in a text that sets numbers apart by spaces: 支持 240Hz 刷新率.

    Without a space or a mark before the number the space closes an item: 确诊病例29例 新增无症状感染者93例.
    """
    following = text[spot.end : spot.end + 2]
    is_apart = following[:1] == " " and "\u4e00" <= following[1:] <= "\u9fff"
    return spot.end + 1 if is_apart and text[spot.start - 1] in " ，、：" else spot.end


def _is_had(phrases: Phrases, after: Phrase, reading: Reading) -> bool:
    """109家净利润为正: whether what follows is what those counted have, and not who they are."""
    if reading.canonical not in HOLDERS or not naming.is_of(after.text, *naming.UNCOUNTED):
        return False
    return phrases.words.at(after.end).tag[0] in "vdp"


def _those(
    phrases: Phrases, spot: Spot, reading: Reading, after: Phrase, *, counts: bool
) -> Phrase | None:
    """Who or what the phrase after a number counts, without what is said of them; None where it counts nothing."""
    if _is_had(phrases, after, reading) or after.text in CUT_OFF:
        return None
    if counts:
        after = _whose(_having(phrases, after))
        if LOADED.search(phrases.text, spot.since, spot.start):
            after = _loaded(after)
    if reading.unit in NAMED:
        after = phrases.persons(after)
    if reading.canonical in MOVING:
        after = phrases.vehicles(after)
    if reading.canonical in ACTING:
        after = phrases.doers(after)
    is_one = reading.value == 1 and phrases.text.startswith(ONE, spot.start)
    if counts and is_one and reading.canonical not in DEEDS:
        after = phrases.the_one(after)
    if counts and AT.search(phrases.text, spot.since, spot.start):
        after = phrases.places(after)
    return after


def _whose(after: Phrase) -> Phrase:
    """光盘 of 10张光盘的租借费用: those counted, and not what is paid for them."""
    whose, of, what = after.text.partition("的")
    is_sum = bool(of) and "的" not in what and naming.is_of_money(what)
    is_sum = is_sum and tagged(whose)[-1][1][0] == "n"
    return after._replace(text=whose) if is_sum else after


def _loaded(after: Phrase) -> Phrase:
    """二手车 of 装有165辆二手车的班列: what is in it, and not what it is in."""
    what, of, _ = after.text.partition("的")
    is_thing = bool(of) and tagged(what)[-1][1][0] == "n"
    return after._replace(text=what) if is_thing else after


def _having(phrases: Phrases, after: Phrase) -> Phrase:
    """法院 of 264家基层法院新收案件数超过1万件: those who have the number, and not the number; nor a whole clause of theirs."""
    if not (phrases.text.startswith(NUMBER, after.end) or len(after.text) > LONGEST):
        return after
    words = phrases.words.between(after.start, after.end)
    end = next((one.end for one, does in pairwise(words) if _acts(one, does, after.end)), None)
    named = end is not None and after.text.startswith(phrases.text[after.start : end])
    return after._replace(text=phrases.text[after.start : end]) if named else after


def _acts(one: Word, does: Word, end: int) -> bool:
    """Whether a word names those who act, and the next what they do, with more to come."""
    people = vocabulary().people
    acting = (*people.persons, *people.actors, *INSTITUTIONS)
    return one.text.endswith(acting) and does.tag == "v" and does.end < end


def _sum_after(phrases: Phrases, spot: Spot, before: Phrase | None) -> Phrase | None:
    """返还原告190万元本金: the sum by its own name, where what stands before the figure is who gets it."""
    after = phrases.after(spot.end, spot.right_end)
    is_told = after is not None and after.text not in SUMS
    if before is None or (
        _is_sum(before) and not (is_told and before.text in vocabulary().acts.spenders)
    ):
        return None  # 投入5000万元资金, and not 拨付5000万元救灾资金
    is_beside = after is not None and after.start in (spot.end, spot.end + 1)
    if after is None or not is_beside or not _is_sum(after) or after.text[0] in CLOSING:
        return None
    *owner, last = tagged(before.text)
    if not owner or last[1] != "v":
        return after
    return after._replace(text="".join(word for word, _ in owner) + after.text)  # 果蔬产出2亿元产值


def _last_sum(spot: Spot, before: Phrase | None) -> Phrase | None:
    """惠及616万名近亲属、共济金额69亿元: what stands before the comma is counted by the figure before."""
    if before is None or before.start > spot.since or spot.since == spot.clause.start:
        return before
    last = before._replace(text=before.text.rpartition("、")[2])
    return last if last.text != before.text and _is_sum(last) else before


def _is_sum(phrase: Phrase) -> bool:
    return phrase.text.endswith(NOTES) or naming.is_of_money(phrase.text)


def _doing(phrases: Phrases, spot: Spot, reading: Reading) -> Phrase | None:
    """Those who do what stands after their number (1334万人参保), or the deed where they come and go (400人次务工)."""
    doing = phrases.predicate(spot.end, spot.right_end)
    if doing is None or reading.unit == "人":
        return doing
    return doing._replace(text=doing.text.removesuffix("人"))


def are_households(text: str, spot: Spot, reading: Reading) -> bool:
    """Whether a number of households is followed by that of the persons in them, and nothing deals the two out."""
    is_pair = reading.unit == HOUSEHOLD and MEMBERS.match(text, spot.end, spot.clause.end)
    return bool(is_pair) and spot.run.size == PAIR and "分别" not in text[spot.since : spot.start]


def _done_by_both(phrases: Phrases, spot: Spot, reading: Reading) -> Phrase | None:
    """脱贫 of 1.2万户3.6万人脱贫: what households did together with the persons that are counted right after them.

    Of 312户1180名村民 they are households of 村民.
    """
    both = MEMBERS.match(phrases.text, spot.end, spot.clause.end)
    if both is None or both.end() >= spot.clause.end:
        return None
    if both["named"]:
        those = phrases.after(both.end(), spot.clause.end, counted=True)
        return None if those is None else phrases.persons(those)
    return _doing(phrases, spot._replace(end=both.end(), right_end=spot.clause.end), reading)


def _before_aside(phrases: Phrases, spot: Spot) -> Phrase | None:
    """性别比（以女性为100）由106下降: what stands before the bracket that closes between two figures."""
    text = phrases.text
    closing = max(text.rfind(")", spot.since, spot.stop), text.rfind("）", spot.since, spot.stop))
    if closing < 0 or any(text.find(mark, spot.since, closing) >= 0 for mark in "(（"):
        return None
    opening = max(text.rfind(mark, spot.sentence.start, spot.since) for mark in "(（")
    if opening < 0:
        return None
    is_told = phrases.before(closing + 1, spot.stop) is not None
    if is_told and not text.startswith(completing.FROM_TO, closing + 1):
        return None
    if GOES_ON.match(text, closing + 1) is None:
        return None
    return phrases.before(max(spot.sentence.start, opening - REACH), opening)


def _is_laid(phrases: Phrases, spot: Spot, reading: Reading, after: Phrase) -> bool:
    """铺设38公里供水管网: whether what follows is so long, and one verb stands before, which the dictionary may have as a noun."""
    verb = phrases.preceding(spot.since, spot.stop)
    if verb is None or verb.tag[0] != "v" or after.start != spot.end:
        return False
    return sizes.is_long(phrases, spot, reading, after.text) and naming.known(verb.text) is None


def _ends_in_verb(phrases: Phrases, spot: Spot, phrase: Phrase) -> bool:
    """Whether a verb stands right before the figure, and not a name that the dictionary calls one (收入)."""
    between = phrases.text[phrase.end : spot.start]
    if MEASURED.fullmatch(between) and naming.known(phrase.text) is not None:
        return False  # 余额在1000元以下的客户: what of them
    last = phrases.preceding(spot.since, spot.start)
    unhedged = phrases.preceding(spot.since, spot.stop)
    if unhedged is not None and unhedged.text in CAUSING:
        return True  # 造成至少9人遇难
    if last is not None and last.tag == "ns":
        ahead = phrases.preceding(spot.since, last.start)
        return ahead is not None and ahead.text in CAUSING  # 造成甘肃12人遇难
    return last is not None and (last.tag in ENDING_TAGS or last.text in COPULAS)
