"""The noun phrase before a figure: the one that ends the words before it, or that opens a clause.

地区生产总值4000.5亿元, and past the verb 总投资额达180亿元. What closes the words before a number without belonging to the
phrase is in `flows.extract.meaning.nouns.tails`; what belongs to it though it usually stops a name is in `inner_words` and
`joints` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.nouns import tails
from flows.extract.meaning.nouns.before_number.class_bounds import told_before
from flows.extract.meaning.nouns.before_number.inner_words import (
    HEADED,
    belongs,
    is_noun,
    tells_class,
)
from flows.extract.meaning.nouns.before_number.joints import spanned
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.modifiers import (
    adjusted,
    classed,
    described,
    over_hours,
    past_size,
    tenor,
    toward,
    within_reach,
)
from flows.extract.meaning.nouns.names.naming import (
    CHANGE_NOUNS,
    MOVES,
    QUOTES,
    REAL,
    WHOLES,
    known,
)
from flows.extract.meaning.nouns.phrase import (
    AFTER_NUMBER,
    BASES,
    BREAKS,
    DIRECTED,
    NEGATIONS,
    PERIOD_ENDS,
    SORTS,
    SUMMED,
    Phrase,
    is_nominal,
    movers,
    moving,
    phrase_of,
    stops,
)
from flows.extract.meaning.nouns.tails import GLOSS, RECKONED_IN, TIME, trimmed_to
from flows.extract.text.joints import AND
from flows.extract.text.moves import MOVE
from flows.extract.text.words import Word, Words, tagged
from flows.regex import regex
from schemas.catalogue.language import language, short_units
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

LIST_MARK = regex(
    r"[\s\u3000]*(?:[①-⑳⑴-⒇❶-❿]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,2}是)"
)
FOOTING, AFTER_COUNTED = "基础上", regex("(?:(?!在)[\u4e00-\u9fff]){0,10}?的?基础上再?")
"""9场演出的基础上再 after 9场: what the number before counts, and the frame that it stands in."""
MAY_MARK = regex(r"[\s\u3000①-⑳⑴-⒇❶-❿(（一二三四五六七八九十及以左内来间期的基]")
"""What a mark of a list, or what belongs to the number before, begins with."""
MOVED_BY = (*CHANGE_NOUNS, *MOVES)
"""Nouns of a change: 涨幅 of 价格同比涨幅降至4.3%."""
OPENING = "“《‘「"
SHORT_HEADS = ("价", "费", "额", "号")
"""Heads of one character, which name nothing alone: 首发价, 普通号."""
LONGEST_STEM = 4
NOT_DONE, AMID = ("未", "尚未", "没有"), "中的"
"""What opens a clause that tells apart by what was not done (未取得资质的企业), and what closes one by what goes on."""
SAME, SHARED = "同", ("n", "zg")
"""Before what persons have together, and the tags of that: 同车厢旅客."""
LONGEST_CLAUSE, IN_CLAUSES = 12, "nvbjlpdai"
"""How far before the rest of its phrase such a clause may begin, in characters, and how the tags of its words begin."""
AND_OTHERS = "等"
BY_MEANS = regex("通过|采取|采用|利用|借助|以")
DONE_BY_MEANS = regex(
    r"(?:通过|利用|借助|经由|以(?=[^，。；,;、\d]{2,8}方式))[^，。；,;、\d]{2,12}?(?:实现|完成|产生|取得|形成|达成|成交|办理)的$"
)
"""通过公共网络实现的零售额: a clause that says how it came about."""
LONGEST_MEANS = 20
LONGEST_PLACE = 16
PLACE = regex(
    r"(?<![现正存实潜旨所服听自])[从在][\u4e00-\u9fff]{0,14}?(?:[内里处]|家中|[身车楼船机]上)(?=[\u4e00-\u9fff]{2})"
)
"""Up to the verb: a place in its preposition, whoever it belongs to."""
ADVERBIAL = "地"
PASSIVES = ("被", "遭")
TO_WHOM, FOR_WHOM = "向", "为"
GIVING, RECEIVERS = ("向", "拟向"), ("n", "nz", "j", "b", "nt")
ROLE, AT, THINGS_THERE = "作为", "在", "vnbj"
PLACES_BY_ONE = ("ns", "j", "nr")
"""Tags of places of one character, some of which the dictionary has as names of persons: 在杭."""
TIME_ENDS, TIMES = (
    (*"月季末初底", "财季", "季度末", "季度初"),
    ("个", "季度", "季", "月", "年", "周", "旬"),
)
HELD_THERE = regex(
    r"[^的]{2,16}(?:的(?P<what>[^的]{2,12})|(?P<share>(?<!市场)(?:市场)?(?:占有率|份额)))"
)
"""江州的销量, 海外市场占有率: where somebody has something, before what it is."""
UNDER_WAY = tuple("孵管租研播映飞训")
"""在孵企业, 在管项目: what the segmenter cuts from 在."""
SHARES, SEGMENTS, TIMES_TAG = ("占有率", "份额"), ("市场的", "业务的", "地区的"), "t"
OWNERS = "nejx"
"""First characters of the tags of who or what has something there: 客车, iPhone."""
POINTING = ("这", "那")
LISTING = ("、", "等", "和", "及", "以及", "等各类", "等其他")
"""Before the last member of a list, or before what all of them are."""
ENDS_LIST = tuple("，。；：,;:共")
INSIDE = tuple("内中里上下间")
"""Where or until when, and no name by itself: 几个月内."""
IN_REAL_TERMS = regex(r"(?:同比|[比较](?:上年|去年)(?:同期|同月|同季)?)(?P<real>实际|名义)$")
"""增加值比上年实际: the base stands before 实际, which belongs to the name before it."""
IMPLEMENTING, DEEDS = ("组织", "实施"), ("v", "vn", "l")
"""Verbs that say only that works were done, and the tags of what those end in."""
ACCORDING = "据"
IN_ALL, REPORTED, CALLED = "共", "报告", "号"
SIZES = DIRECTED | {"重": "重量"}
"""What an adjective alone is the measure of: 宽30米，高12米."""
CASE, BRINGING_ABOUT = "case", ("引发", "引起", "导致", "造成", "诱发")
"""The code of the classifiers of what happens, and verbs of what it comes of: 电气原因引发火灾."""
OF_CAUSES, ANAPHORS = ("因", "由"), ("原因", "此次", "本次", "事故")
"""Before a cause, and what is none by itself."""
WRITTEN = regex(r"(?:共|各)?\s?\d[\d,]*[余多]?(?:篇|份|[本部]书)")
"""After what is written: a 报告 is one before 31篇, and what was done before 31例."""
BEATING, RECORDS = ("打破", "刷新", "平"), ("纪录", "记录")
"""打破赛会纪录: the record, and not that it was beaten."""
WHEN = regex(rf"(?:{TIME}|近[一二两三四五六七八九十]年来?|全年|前\d{{1,2}}个?月)+")
"""今年前三季度, at the start of a clause."""
FORESEEN = regex("将|有望|可望|预计|可(?=达|能)")
"""After what is foreseen, before how much it will be: 预测来水量将达."""
OPENERS = ("其中", "从而", "而", "但", "同时")
RECKONED = regex(
    r"(?:扣除|剔除)[^，。；,;]{1,8}?因素(?:影响)?之?后?"
    r"|(?:按照?|依据?|根据)[^，。；,;]{1,16}?(?:计|测|核|折)算的"
    r"|(?:按照?|以(?![上下内外来及]))[^，。；,;\d]{2,12}?(?:计算|[测核折换]算)(?=(?:人均|平均|的)?[\u4e00-\u9fff]{3})"
    rf"|{RECKONED_IN}(?!算|价|提)"
)
"""扣除价格因素 of 扣除价格因素实际增长, 以载重吨计 of 以载重吨计分别占, 按上年价格计算的: how it was reckoned, without a comma.

So is 按常住人口计算 of 按常住人口计算人均地区生产总值.
"""
CAUSED = regex(
    r"(?<![接遭蒙承感忍享])[受因](?!理|益|灾|损|训|众|制|贿|素|子)[^，。；,;、]{2,20}?影响(?!的)"
)
"""收入受土地市场低迷影响下降: what it was due to stands between a name and its number."""
CAUSE = regex(r"(?<=[\u4e00-\u9fff])因(?!素|子|此|而)[\u4e00-\u9fff]{2,8}$")
MOVES_SO = regex(MOVE)
"""地面因地震下降: why something moved stands between its name and the verb that moves it."""
UNDER_IT = ("下", "之下")
UNDER = regex(tails.UNDER)
RECKONING = regex("[素计算]")
SINCE = "以来"
DASH = "—"


CLASS_BOUNDS = ("以上", "以下", "以内", "及以上", "及以下", "或以上", "或以下", "及以内")
"""What closes a class by age or size."""


def _without_bound(words: Words, text: str, found: list[Word]) -> list[Word]:
    """The words of a phrase, from its last to its first, without 以上 of 60岁及以上人口, which belongs to its number."""
    for size in (2, 1):
        bound = "".join(word.text for word in found[: -size - 1 : -1])
        is_bound = len(found) >= size and bound in CLASS_BOUNDS
        if is_bound and classed(words, text, found[-size].end):
            return found[:-size]
    return found


def before(words: Words, text: str, start: int, end: int, *, joined: bool = False) -> Phrase | None:
    """The noun phrase that ends text[start:end], past verbs, hedges and adverbs at its end.

    `joined` where it may name two things that are set against each other (公有与非公有制经济).
    """
    if text.endswith(AND, start, end) and words.at(end - 1).text in AND:
        return None  # 2名教师和1名司机: what stands before 和 is counted by its own number
    real = IN_REAL_TERMS.search(text, start, end) if text[end - 2 : end] in REAL else None
    if real is None or real.start() <= start:
        return _before(words, text, start, end, joined=joined)
    what = _before(words, text, start, real.start(), joined=joined)
    return None if what is None else what._replace(end=end, text=what.text + real["real"])


def _before(  # noqa: PLR0912 - each word back from the number is kept, passed over or the end: one branch a reason
    words: Words, text: str, start: int, end: int, *, joined: bool
) -> Phrase | None:
    """The noun phrase that ends text[start:end], which no base of a comparison interrupts."""
    start, stop = _past_mark(text, start, end), end
    end, named = trimmed_to(words, text, start, end)
    if end <= start:
        return _classed_alone(words, text, stop)
    start = _past_circumstance(words, text, _past_reckoning(text, start, end), end)
    start = _past_place(words, text, start, end)
    crossed = end < stop and _has_bracket(text, end, stop)
    glosses = _asides(text, start, end)
    found: list[Word] = []
    quoted = False
    left = 0  # words of an enumeration's member that are still to come
    listed = _without_manner(words.between(start, end))
    for index in range(len(listed) - 1, -1, -1):
        word = listed[index]
        if glosses and any(low <= word.start < high for low, high in glosses):
            continue
        if word.text in QUOTES:
            if word.text in OPENING and not quoted and any(w.text not in QUOTES for w in found):
                break  # 「价值240元的会员」: the figure is in the quotation, too
            quoted = not quoted
            found.append(word)
            continue
        if found and (_is_no_noun(listed, index) or _foresees(word, text, end, stop)):
            break
        if found and (more := spanned(listed, index, found)):
            found.append(word)
            left = more
            continue
        if found and index and _is_passed_over(word, listed[index - 1], found[-1]):
            continue
        if found and _closes_manner(word, found[-1], text, start):
            break
        ahead = listed[index - 1] if index else None
        if left:
            left -= 1
        elif (
            word.end > named
            or is_noun(word, ahead, end, opens=not found)
            or (found and tells_class(word, found[-1]))
            or (not found and word.text == REPORTED and WRITTEN.match(text, word.end))
            or (found and glosses and _is_abbreviated(word, ahead, text, glosses))
        ):
            word = word.as_noun()
        elif not quoted and (
            (is_break := word.text[0] in BREAKS or (found and _is_dash(word, text)))
            or not is_nominal(word)
        ):
            if is_break or (crossed and not found):
                break
            if word.text in BASES and "".join(w.text for w in found[::-1]) in MOVED_BY:
                continue  # 价格同比涨幅降至4.3%
            if any(w.text not in QUOTES for w in found):
                if not belongs(listed, index, joined=joined):
                    break
                is_kept = word.text in NEGATIONS or (word.tag[0] == "d" and len(word.text) > 1)
                found.append(word.as_noun() if is_kept else word)
            continue
        found.append(word)
    return _told_apart(
        words, text, start, _without_bound(words, text, found)[::-1]
    ) or _classed_alone(words, text, stop)


def _asides(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where text[start:end] has what is no part of a name: a gloss, and why something moved (受疫情影响, 因地震)."""
    has_glosses = _has_bracket(text, start, end)
    asides = [one.span() for one in GLOSS.finditer(text, start, end)] if has_glosses else []
    if text.find("影响", start, end) >= 0:
        asides += [one.span() for one in CAUSED.finditer(text, start, end)]
    why = CAUSE.search(text, start, end) if text.find("因", start, end) > start else None
    is_cause = why is not None and not is_amount(why[0])  # 全国因灾死亡人数
    if why is not None and is_cause and MOVES_SO.match(text, end) is not None:
        asides.append(why.span())
    return asides


def _is_no_noun(listed: list[Word], index: int) -> bool:
    """Whether a word that the dictionary may have as a noun closes what stands before the phrase: 这条|步道, 前5个月|出口, 三季度末|贷款, 今年以来|投资."""
    word = listed[index]
    return (
        word.text.endswith(SINCE)
        or _points_at(word, listed[index - 1] if index else None)
        or (word.text in TIME_ENDS and _is_counted(listed, index))
    )


def _is_dash(word: Word, text: str) -> bool:
    """Whether a word is of a dash, after which another clause begins: 评估病情——体温; what it parts from a number alone names that (最低点——1.44米), and a single one joins, 县城—中心镇."""
    at = word.start
    return text[at] == DASH and (text.startswith(DASH, at + 1) or text.endswith(DASH, 0, at))


def _foresees(word: Word, text: str, end: int, stop: int) -> bool:
    """Whether a word says that somebody foresees what stands before text[end:stop]: 预测 of 水利部门预测来水量将达."""
    is_verb = word.text in vocabulary().speech.foreseeing
    return is_verb and FORESEEN.match(text, end, stop) is not None


def _points_at(word: Word, ahead: Word | None) -> bool:
    """Whether a word is 这 with its classifier, or that alone, whatever the dictionary calls it: 这|条|步道, 这起|案件."""
    if len(word.text) == 1:
        return word.text in short_units("count") and ahead is not None and ahead.text in POINTING
    return word.text[0] in POINTING and word.text[1:] in short_units("count")


def _is_abbreviated(
    word: Word, ahead: Word | None, text: str, glosses: list[tuple[int, int]]
) -> bool:
    """Whether a name ends with the word whose letters a bracket gives, inside a longer one: 解决 of 在线纠纷解决（ODR）企业."""
    if word.tag != "v" or ahead is None or ahead.tag[0] not in "nbj":
        return False
    gloss = next((text[low + 1 : high - 1] for low, high in glosses if low == word.end), "")
    return gloss.isascii() and gloss[:1].isalpha()


def _is_passed_over(word: Word, ahead: Word, following: Word) -> bool:
    """Whether a word inside a name tells nothing: 受理各类案件; a space beside Latin letters joins (CIER 指数, 非 GAAP 收入).

    So does 共 of 传染病共报告发病 and 班列共开行, and 年末 of 金融机构年末贷款余额.
    """
    told = following.text == REPORTED or following.text in vocabulary().acts.running
    is_aside = word.text == IN_ALL and told
    if (is_aside or word.text in PERIOD_ENDS) and ahead.tag[0] == "n":
        return True
    if is_aside and ahead.text == CALLED:
        return True  # “长安”号共开行
    is_deed = ahead.tag[0] == "v" or ahead.text in vocabulary().once.governing
    return (word.text in SORTS and is_deed) or (word.text == " " and _joins(ahead))


def _closes_manner(word: Word, following: Word, text: str, start: int) -> bool:
    """Whether how something was done ends with the word, and what was done begins: 通过多头申报等|套取资金, 以重复报销等方式|套取资金."""
    begins = following.tag == "v" or following.text in SUMMED
    if not begins or following.start != word.end:
        return False
    if word.text in vocabulary().things.means:
        return True
    return word.text == AND_OTHERS and BY_MEANS.search(text, start, word.start) is not None


def _is_counted(listed: list[Word], index: int) -> bool:
    """Whether a number or a unit of time stands before a word: it is a time, too, and no part of a name."""
    ahead = listed[index - 1] if index else None
    return ahead is not None and (ahead.text in TIMES or ahead.tag[0] in "mt")


def _past_mark(text: str, start: int, end: int) -> int:
    """Where text[start:end] goes on after the mark of an item, or what belongs to the number before."""
    if text.find(FOOTING, start, end) >= 0:
        footing = AFTER_COUNTED.match(text, start, end)
        return footing.end() if footing else start
    if not MAY_MARK.match(text, start, end):
        return start
    mark = LIST_MARK.match(text, start, end) or AFTER_NUMBER.match(text, start, end)
    return mark.end() if mark else start


def _past_reckoning(text: str, start: int, end: int) -> int:
    """Where text[start:end] goes on after words that say only how something was reckoned."""
    how = RECKONED.search(text, start, end) if RECKONING.search(text, start, end) else None
    return min(how.end(), end) if how else start


def _past_circumstance(words: Words, text: str, start: int, end: int) -> int:
    """Where text[start:end] goes on after what something was so under: 在旅游业带动下|增加值."""
    if text.find(UNDER_IT[0], start, end) < 0:
        return start
    found = (one.span() for one in UNDER.finditer(text, start, end))
    under = [
        high
        for low, high in found
        if words.at(low).text == "在" and words.at(high - 1).text in UNDER_IT
    ]
    return min(under[-1], end) if under else start


def _past_place(words: Words, text: str, start: int, end: int) -> int:
    """Where text[start:end] goes on after the place that a verb says something was done in: 从该车后备箱内|查获香烟, 在其住处|搜出现金."""
    for found in PLACE.finditer(text, max(0, start - LONGEST_PLACE), end):
        verb = words.at(found.end())
        is_place = found.end() > start and words.at(found.start()).start == found.start()
        does = verb.tag[0] == "v" and verb.start == found.end() and len(verb.text) > 1
        if is_place and does and verb.end < end:
            return verb.start
    return start


def _without_manner(listed: list[Word]) -> list[Word]:
    """The words without the adverbial that closes them: 出人意料地 of 订单出人意料地增长."""
    if len(listed) > HEADED and listed[-1].text == ADVERBIAL and listed[-1].tag[0] == "u":
        return listed[:-2]
    return listed


def _classed_alone(words: Words, text: str, end: int) -> Phrase | None:
    """其中产值超亿元的8家: the noun of the class was said before."""
    stated = classed(words, text, end) if text[end - 1] == "的" else ""
    return Phrase(end - len(stated), end, stated) if stated.endswith("的") else None


def _held_there(words: Words, text: str, start: int, phrase: Phrase) -> Phrase:
    """客车市场份额 of 客车在江州的市场份额: the measure of whoever stands before 在, and not of where they have it."""
    there, at = HELD_THERE.fullmatch(phrase.text), phrase.start - 1
    if there is None or words.at(at).text != AT:
        return phrase
    measure = there["what"] or there["share"]
    is_share = measure.endswith(SHARES)
    if not (is_amount(measure) or measure.endswith(SHORT_HEADS)):
        return phrase
    if not is_share and phrase.text.startswith(SEGMENTS, len(phrase.text) - len(measure) - 3):
        return phrase  # 公司在欧洲市场的销量: one of the markets that it tells of
    owner = words.at(at - 1)
    if owner.tag == TIMES_TAG and owner.start > start:
        at, owner = owner.start, words.at(owner.start - 1)
    alone = phrase._replace(start=phrase.end - len(measure), text=measure)
    if owner.text in stops() or is_share:
        alone = phrase
    if owner.tag[0] not in OWNERS or not is_nominal(owner) or owner.tag == "nt":
        return alone
    whose = _before(words, text, start, at, joined=False)
    if whose is None or whose.end != at or whose.is_act:
        return alone
    return phrase._replace(start=whose.start, text=whose.text.removesuffix("的") + measure)


class _Told(NamedTuple):
    """A phrase where it stands, with its words in order; what stands before it may begin at `start`."""

    words: Words
    text: str
    start: int
    phrase: Phrase
    found: list[Word]

    @property
    def ahead(self) -> str:
        """The character before it; empty where there is none."""
        at = self.phrase.start
        return self.text[at - 1 : at]

    @property
    def is_inside(self) -> bool:
        """Whether anything stands before it that may tell it apart."""
        return self.phrase.start > self.start


def _told_apart(words: Words, text: str, start: int, found: list[Word]) -> Phrase | None:
    """The phrase of the words found, with what stands before them and tells it apart."""
    phrase = phrase_of(text, found)
    if phrase is None or phrase.text in INSIDE:
        return None
    told = _Told(words, text, start, phrase, found)
    if told.is_inside and told.ahead == AT:
        if words.at(phrase.start).text in UNDER_WAY:
            return phrase._replace(start=phrase.start - 1, text=AT + phrase.text)
        phrase = _held_there(words, text, start, phrase)
        told = told._replace(phrase=phrase)
    for way in APART:
        if (apart := way(told)) is not None:
            return apart
    front = _front(words, text, phrase.start) or _described(words, text, start, phrase, found)
    return phrase._replace(text="".join(front.split()) + phrase.text) if front else phrase


def _in_its_role(told: _Told) -> Phrase | None:
    """观象台 of 作为代表站的观象台: who is what, without what it is taken for."""
    phrase = told.phrase
    if not phrase.text.startswith(ROLE) or "的" not in phrase.text:
        return None
    *_, owner, last = phrase.text.split("的")
    keeps = "的" in phrase.text.replace(owner + "的" + last, "") and known(last) is not None
    return phrase._replace(text=owner + "的" + last if keeps else last)


def _record(told: _Told) -> Phrase | None:
    """The record that is broken, without the verb."""
    phrase = told.phrase
    if not phrase.text.startswith(BEATING) or not phrase.text.endswith(RECORDS):
        return None
    verb = next(one for one in BEATING if phrase.text.startswith(one))
    return phrase._replace(start=phrase.start + len(verb), text=phrase.text.removeprefix(verb))


def _size_alone(told: _Told) -> Phrase | None:
    """A word of size that opens its clause, by the name of what it is the size of."""
    phrase = told.phrase
    if phrase.text not in SIZES or told.ahead not in BREAKS:
        return None
    return phrase._replace(text=SIZES[phrase.text], is_act=False)


def _short_head(told: _Told) -> Phrase | None:
    return _whole_word(told.words, told.phrase) if told.phrase.text in SHORT_HEADS else None


def _works_told(told: _Told) -> Phrase | None:
    return _works(told.text, told.found)


def _undergone(told: _Told) -> Phrase | None:
    return _passive(told.words, told.phrase) if told.ahead in PASSIVES else None


def _given_to(told: _Told) -> Phrase | None:
    return _given(told.words, told.phrase) if told.ahead in (TO_WHOM, FOR_WHOM) else None


def _there(told: _Told) -> Phrase | None:
    """在湘投资企业: where those are."""
    phrase = told.phrase
    if not _are_there(told.words, phrase, told.found):
        return None
    return phrase._replace(start=phrase.start - len(AT), text=AT + phrase.text)


def _of_the_same(told: _Told) -> Phrase | None:
    """同车厢旅客: what they have together."""
    phrase = told.phrase
    if not _are_of_the_same(told.words, phrase):
        return None
    return phrase._replace(start=phrase.start - len(SAME), text=SAME + phrase.text)


def _by_clause(told: _Told) -> Phrase | None:
    return _in_clause(told.words, told.text, told.start, told.phrase)


def _done_by_means(told: _Told) -> Phrase | None:
    """通过公共网络实现的零售额: what came about so, with the clause that says how."""
    phrase = told.phrase
    if told.ahead != "的" or not is_amount(phrase.text):
        return None
    since = max(told.start, phrase.start - LONGEST_MEANS)
    how = DONE_BY_MEANS.search(told.text, since, phrase.start)
    return None if how is None else phrase._replace(start=how.start(), text=how[0] + phrase.text)


def _with_verb(told: _Told) -> Phrase | None:
    """用于项目建设的债券, 有研发活动的企业: the verb of what they do, before its object."""
    phrase = told.phrase
    if not told.is_inside or "的" not in phrase.text:
        return None
    if not _has_object(told.words, phrase, told.found):
        return None
    does = told.words.at(phrase.start - 1)
    return phrase._replace(start=does.start, text=does.text + phrase.text)


def _case_told(told: _Told) -> Phrase | None:
    """Cases by what they are for, accidents by their cause; None where nothing more is said of them."""
    words, text, start, phrase, _ = told
    apart = phrase
    if phrase.text.endswith(vocabulary().things.offences):
        apart = _of_several(words, text, start, phrase)
    elif phrase.text in vocabulary().things.counted_by[CASE]:
        apart = _caused(words, text, start, phrase)
    return None if apart is phrase else apart


def _moved_so(told: _Told) -> Phrase | None:
    return _that_moved(told.words, told.text, told.phrase)


APART: tuple[Callable[[_Told], Phrase | None], ...] = (
    _in_its_role,
    _record,
    _size_alone,
    _short_head,
    _works_told,
    _undergone,
    _given_to,
    _there,
    _of_the_same,
    _by_clause,
    _done_by_means,
    _with_verb,
    _case_told,
    _moved_so,
)
"""The ways in which what stands before a phrase tells it apart, the more specific first."""


def _front(words: Words, text: str, start: int) -> str:
    """规模以上 of 规模以上工业企业, 10年期 of 10年期国债, with what those are told by before that: what tells the phrase at an offset apart."""
    front = (
        classed(words, text, start)
        or past_size(text, start)
        or toward(words, text, start)
        or adjusted(text, start)
        or tenor(text, start)
        or over_hours(text, start)
        or within_reach(text, start)
    )
    if not front:
        return ""
    return told_before(words, text, start - len(front), front) + front


def _described(words: Words, text: str, start: int, phrase: Phrase, found: list[Word]) -> str:
    """居住在 of 居住在山区的人口: what says of whom the phrase tells, before its own words; empty if nothing."""
    if len(found) < HEADED or found[-2].text != "的":
        return ""
    ahead = text[found[0].start - 1 : found[0].start]
    if len(found) > HEADED and ahead not in ("在", "于"):
        return ""
    return text[described(words, start, found[-1], phrase.start) : phrase.start]


def _has_object(words: Words, phrase: Phrase, found: list[Word]) -> bool:
    """Whether a verb before the phrase has an object there, up to its 的; not so 有外出务工的青年, 拥有丰富的藏书, of whom it says that they are."""
    verb = words.at(phrase.start - 1)
    if verb.end != phrase.start:
        return False
    acts = vocabulary().acts
    if verb.text not in acts.having and not _may_be_theirs(verb, phrase):
        return verb.text in acts.relating
    of = next((at for at, word in enumerate(found) if word.text == "的"), 0)
    first, last = found[0].tag, found[of - 1].tag
    return bool(of) and (_is_thing(first) or (of > 1 and first[0] == "v" and _is_thing(last)))


def _may_be_theirs(verb: Word, phrase: Phrase) -> bool:
    """Whether those whom the phrase ends in may do what the verb says: 引进人才的企业, and not 造成 or 包括, which take them as they are."""
    people = vocabulary().people
    if verb.tag != "v" or len(verb.text) < HEADED:
        return False
    if not phrase.text.endswith((*people.persons, *people.actors)):
        return False
    taking = vocabulary().acts.taking
    return not verb.text.startswith(tuple(language().words.causing)) and verb.text not in taking


def _is_thing(tag: str) -> bool:
    """Whether words of such a tag are nouns, terms, or verbs used as nouns."""
    return tag[0] in "njl" or tag == "vn"


def _works(text: str, found: list[Word]) -> Phrase | None:
    """危桥改造 of 全县实施危桥改造: the verb says no more than that they were done; None of what is no deed (实施重点项目)."""
    did = 0
    for word in found:
        if word.text not in IMPLEMENTING and (did or word.text not in WHOLES):
            break
        did += 1
    if not did or did + 1 >= len(found) or found[did - 1].text != IMPLEMENTING[-1]:
        return None
    last = found[-1].text
    is_deed = last in vocabulary().once.governing or tagged(last)[-1][1] in DEEDS
    return phrase_of(text, found[did:]) if is_deed and len(last) > 1 else None


def _are_there(words: Words, phrase: Phrase, found: list[Word]) -> bool:
    """Whether 在 and a place of one character say where that is, or is done, which the phrase names: 在湘|投资企业, 在华|销量."""
    where = found[0]
    is_place = len(where.text) == 1 and where.tag in PLACES_BY_ONE and where.start == phrase.start
    goes_on = len(found) > HEADED - 1 and found[1].tag[0] in THINGS_THERE
    return is_place and goes_on and words.at(phrase.start - 1).text == AT


def _are_of_the_same(words: Words, phrase: Phrase) -> bool:
    """Whether 同 says that persons share what the phrase opens with: 同|航班旅客, and not 同|企业职工, with whom something is done."""
    people = vocabulary().people
    if words.at(phrase.start - 1).text != SAME or not phrase.text.endswith(people.persons):
        return False
    shared = words.at(phrase.start)
    is_thing = shared.tag in SHARED and shared.end < phrase.end
    return is_thing and not shared.text.endswith((*people.persons, *people.actors))


def _in_clause(words: Words, text: str, start: int, phrase: Phrase) -> Phrase | None:
    """未取得资质的企业, 医学观察中的旅客: those of whom a clause says what they have not done, or what they are in, from its opening on."""
    is_of = text.startswith("的", phrase.start - 1) and "的" not in phrase.text
    is_in = is_of and text.startswith(AMID, phrase.start - len(AMID))
    if not is_of and "的" not in phrase.text:
        return None
    end = phrase.start - (len(AMID) if is_in else int(is_of))
    for word in reversed(words.between(max(start, end - LONGEST_CLAUSE), end)):
        if is_in and word.text == AT and word.end < end:
            return phrase._replace(start=word.end, text=text[word.end : phrase.start] + phrase.text)
        if not is_in and word.text in NOT_DONE:
            at = word.start
            return phrase._replace(start=at, text=text[at : phrase.start] + phrase.text)
        if word.tag[0] not in IN_CLAUSES or (is_in and word.tag[0] == "p"):
            return None
    return None


def _of_several(words: Words, text: str, start: int, phrase: Phrase) -> Phrase:
    """起诉侵犯商标权、专利权等案件: cases are told by all that they are for, from the verb of what was done with them on."""
    if not text.endswith(LISTING, start, phrase.start):
        return phrase
    listed = words.between(start, phrase.start)
    since = next((at for at in range(len(listed), 0, -1) if listed[at - 1].text in ENDS_LIST), 0)
    verbs = [word for word in listed[since:] if word.tag[0] == "v"]
    known_verbs = [word for word in verbs if word.text in vocabulary().acts.prosecuting]
    verb = known_verbs[-1] if known_verbs else verbs[0] if verbs else None
    if verb is None or "、" not in text[verb.start : phrase.start]:
        return phrase
    return phrase._replace(start=verb.start, text=text[verb.start : phrase.end], is_act=False)


def _caused(words: Words, text: str, start: int, phrase: Phrase) -> Phrase:
    """电气原因引发火灾, 因超速导致事故: what happened is told apart by its cause, where the clause opens with that and says no more."""
    verb = words.at(phrase.start - 1)
    if verb.text not in BRINGING_ABOUT or verb.end != phrase.start:
        return phrase
    at = verb.start
    for word in reversed(words.between(max(start, at - LONGEST_CLAUSE), at)):
        if word.tag[0] not in IN_CLAUSES or word.text in stops():
            break
        at = word.start
    at += words.at(at).text in OF_CAUSES
    ahead = text[at - 1 : at]
    opens = at == 0 or ahead in BREAKS or ahead in OF_CAUSES
    told_before = text[at : verb.start]
    if not opens or len(told_before) < HEADED or told_before in ANAPHORS:
        return phrase
    return phrase._replace(start=at, text=text[at : phrase.start] + phrase.text)


def _that_moved(words: Words, text: str, phrase: Phrase) -> Phrase | None:
    """上涨的城市有47个, 价格环比上涨的城市6个: those counted by which way they went, where nothing before it says what of."""
    of = text[phrase.start - 1 : phrase.start] == "的"
    verb = words.at(phrase.start - 1 - int(of)) if phrase.start > int(of) else None
    if verb is None or verb.text not in moving() or phrase.text in WHOLES:
        return None  # 高出全省5个百分点
    if text[verb.start - 1 : verb.start] == "、":
        return None  # 上涨、持平、下降城市分别为6个、1个、63个
    opens = verb.start == 0 or text[verb.start - 1] in BREAKS
    basis = next((one for one in BASES if text.endswith(one, 0, verb.start)), "")
    if not (opens or basis) or not phrase.text.endswith(movers()):
        return None
    return phrase._replace(start=verb.start, text=f"{basis}{verb.text}的{phrase.text}")


def _passive(words: Words, phrase: Phrase) -> Phrase:
    """罚款 of 被监管部门罚款: who did it is no part of what was done; 被骗资金: what was done to it is."""
    *agent, act = words.between(phrase.start, phrase.end)
    if agent and agent[0].tag == "v" and act.tag[0] == "n":
        return phrase._replace(start=phrase.start - 1, text=f"被{phrase.text}")
    if not agent or agent[0].tag[0] not in "nj":
        return phrase
    if act.tag[0] != "v" and known(act.text) is None:
        return phrase
    return phrase._replace(start=act.start, text=act.text)


def _given(words: Words, phrase: Phrase) -> Phrase:
    """派发股利 of 向全体股东派发股利, 挽回损失 of 为消费者挽回损失: to or for whom something was given is no part of what was; trade with a place is told of it."""
    listed = words.between(phrase.start, phrase.end)
    verb = next((at for at, word in enumerate(listed) if word.tag in ("v", "ad")), 0)
    to = listed[:verb]
    what = phrase.end - listed[verb].end
    is_whole = len(phrase.text) == phrase.end - phrase.start
    if not to or what < HEADED or any(word.tag not in RECEIVERS for word in to) or not is_whole:
        return phrase  # 向组织方
    giving = words.at(phrase.start - 1).text
    if giving not in GIVING and not (giving == FOR_WHOM and _are_served(to)):
        return phrase  # 北向资金, 来源为财政拨付资金
    at = listed[verb].start - phrase.start
    return phrase._replace(start=listed[verb].start, text=phrase.text[at:])


def _are_served(to: list[Word]) -> bool:
    """Whether the words are those for whom something is done, and not what something is: 为消费者挽回经济损失."""
    people = vocabulary().people
    return to[-1].text.endswith((*people.persons, *people.holders, *people.actors))


def _whole_word(words: Words, phrase: Phrase) -> Phrase:
    """The word that a head of one character ends, where the segmenter cut it in two."""
    ahead = words.last(max(0, phrase.start - LONGEST_STEM), phrase.start)
    if ahead is None or ahead.text[0] in BREAKS or ahead.text in stops() or ahead.tag[0] in "mpuc":
        return phrase
    return phrase._replace(start=ahead.start, text=ahead.text + phrase.text)


def _has_bracket(text: str, start: int, end: int) -> bool:
    return text.find("(", start, end) >= 0 or text.find("（", start, end) >= 0


def _joins(word: Word) -> bool:
    """Whether a space after the word parts it from nothing: after Latin letters, and after the negation of a name in them."""
    return word.text[-1].isascii() or word.text == "非"


def opening(words: Words, text: str, start: int, end: int) -> Phrase | None:
    """The longest name at the start of text[start:end] that the catalogue knows something of: 茶叶价格 of 茶叶价格持续走低."""
    found: list[Word] = []
    longest: Phrase | None = None
    when = WHEN.match(text, start, end)
    for word in words.between(start if when is None else when.end(), end):
        if not found and (word.text in OPENERS or word.text.isspace()):
            continue
        if not found and word.text[0] == ACCORDING and word.tag[0] in "vp":
            return None  # 据统计官员称: who says it
        if word.text[0] in BREAKS or not is_nominal(word):
            break
        found.append(word)
        phrase = phrase_of(text, found)
        if phrase is None or phrase.is_act or phrase.text.endswith(CHANGE_NOUNS):
            continue
        if known(phrase.text) is not None:
            longest = phrase
    speaks = any(word.text.endswith(vocabulary().people.offices) for word in found)
    goes_on = bool(found) and found[-1].text.endswith(vocabulary().people.bodies)
    if speaks or (longest is not None and goes_on and longest.end < found[-1].end):
        return None  # 财政预算办公室估计, 国家公路安全局说: who says it
    return longest
