"""Words of nouns that the dictionary lacks, which it takes for what stops a name: 号 of 视频号, 中 of 中直投资, 基本 of 基本养老保险.

A word that the segmenter cuts wherever it stands belongs in `compounds` of `words.yml`; here are those that their neighbours tell
apart. What the dictionary has and names have inside them is in `inner_words` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names.naming import WHOLES, known
from flows.extract.meaning.nouns.phrase import BREAKS, NEGATIONS, SUMMED, stops
from flows.extract.meaning.places.gazetteer import PLACE
from flows.extract.text.words import DEED_TAGS
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.text.words import Word

    Rule = Callable[[list[Word], int], bool]

NEXT_BUT_ONE = 2
"""How far behind a word that stands which is the head of the word behind it."""
CARRIED = ("结转", "结余")
"""上年结转收入 is what the year before left over: of this year, and named by the other."""
MEAN, EACH = "平均", "每"
NO_EACH = ("每股", "每天", "每日", "每月", "每年", "每周", "每季", "每次", "每人", "每户")
"""What opens measures of its own, or says how often."""
CLOSING_BRACKETS = (")", "）")
NEWLY, MODIFIED, HEADED = "新", "nbjlve", "nq"
"""What opens a deed that was newly done, the tags of what comes after it, and those of the head of its name (桩 is cut as a classifier)."""
LONGEST_RUN = 3
"""How many words may open what was newly done with the last of them: 新 建成 投用."""
NO_THINGS: tuple[str, ...] = (*WHOLES, *SUMMED)
"""What may stand before such a deed without being what it was done to: 全市, 累计."""
DEALING = ("减持", "增持")
STOCKS = ("个股", "股票", "家数")
"""What is told apart by how it went: 涨停个股."""
REPORTING = "报告"
FALLEN_ILL = ("发病", "死亡")
"""报告发病: who fell ill, by what was reported."""
SENTENCING = "判处"
SENTENCED = ("罪犯", "犯罪分子")
"""判处罪犯, and not 判处罚金."""
TRADE = "业"
RATE = "率"
MANNER = "dcai"
"""Tags of a word that says how something is done."""
SHORTEST_MANNER = 2
SIDED = "nbjv"
"""First characters of the tags of what 外部 tells apart: 外部融资, 外部董事."""
DENYING: tuple[str, ...] = (*NEGATIONS, "未能", "未曾", "尚未", "不再", "未再")
OF = "的"
OTHERS = ("及其", "他")
CLASSIFIERS = "个名位些"
"""Those that close no noun which the segmenter lacks, and stand without their 一: 搞个活动, 邀请位专家."""


IN_SUM = ("共", "累计")
QUOTED = ("”", "’", "」", "》")
"""After a name that a train or a ship is called by: “长安”号."""


def is_unlisted(listed: list[Word], index: int) -> bool:
    """Whether the word belongs to a noun that the dictionary lacks: 中/直 投资, 平均/发行 利率.

    A word follows it among those `listed`.
    """
    word = listed[index]
    if _is_carried_over(word, listed[index + 1]) or _is_averaged(listed, index):
        return True
    of_word = OF_WORDS.get(word.text)
    if of_word is not None:
        return of_word(listed, index)
    for rule in RULES:  # noqa: SIM110 - a generator costs more than that, and this is asked of each word that may stop a name
        if rule(listed, index):
            return True
    return False


def _is_carried_over(word: Word, following: Word) -> bool:
    """Whether a time says when what was left over comes from: 上年结转收入."""
    return word.tag[0] == "t" and following.text.startswith(CARRIED)


def _is_averaged(listed: list[Word], index: int) -> bool:
    """Whether a verb stands between 平均 and the noun that is averaged: 平均发行利率."""
    return listed[index].tag == "v" and index > 0 and listed[index - 1].text == MEAN


def _is_term(listed: list[Word], index: int) -> bool:
    """Whether 日, 月 or 年 says over how long a mean is taken: 平均日运量; 二氧化硫年平均浓度, and not 2023年平均浓度."""
    if not index:
        return False
    before = listed[index - 1]
    if before.text == MEAN:
        return True
    is_of_thing = before.tag[0] in "nl" or before.text in CLOSING_BRACKETS
    return listed[index + 1].text == MEAN and is_of_thing


def _is_daily(_listed: list[Word], _index: int) -> bool:
    """日均 and 月均 open a noun wherever they stand before one: 日均客流量."""
    return True


def _is_per_each(listed: list[Word], index: int) -> bool:
    """Whether 每 and a classifier say for how much of a thing a measure of it is told: 小麦每亩成本, 手机每台利润; not 每股, a measure's own.

    平均 may stand between: 玉米平均每亩收入.
    """
    each = listed[index]
    if not each.text.startswith(EACH) or len(each.text) != len("每亩") or each.text in NO_EACH:
        return False
    before = index - 1 - int(index > 1 and listed[index - 1].text == MEAN)
    if before < 0 or listed[index + 1].start != each.end:
        return False
    thing = listed[before]
    is_thing = thing.tag in ("n", "nz", "vn") and thing.text not in WHOLES and len(thing.text) > 1
    return is_thing and listed[before + 1].start == thing.end


def _is_account(listed: list[Word], index: int) -> bool:
    """Whether 号 is an account or a ticket, with a noun on both sides, and numbers nothing: 视频号, 公众号; or ends a name: “长安”号."""
    if not index:
        return False
    noun, head = listed[index - 1], listed[index + 1]
    if noun.text in QUOTED:
        return head.text in vocabulary().acts.running or head.text in IN_SUM
    return noun.tag[0] == "n" and head.tag[0] == "n" and noun.end == listed[index].start


def _is_basic(listed: list[Word], index: int) -> bool:
    """Whether 基本 tells a noun apart, and does not say how far something is done: 居民基本养老保险, 基本支出, and not 基本完成."""
    following = listed[index + 1]
    is_noun = following.tag[0] == "n" or known(following.text) is not None
    return is_noun and following.start == listed[index].end


def _is_due(listed: list[Word], index: int) -> bool:
    """Whether 到期 or 逾期 is part of a debt's name, where the dictionary has an adverb and a time: 逾期贷款, 逾期率."""
    return listed[index + 1].tag[0] == "n" or listed[index + 1].text == RATE


def _is_newly_done(listed: list[Word], index: int) -> bool:
    """Whether what was newly done to a thing tells it apart from those that were there before: 新建学校, 新设个体工商户.

    It opens with 新, or stands right after that or after a deed that does (新建成投用食堂), and opens the name itself (北横通道新建工程 is what is built there).
    """
    done, following = listed[index], listed[index + 1]
    is_whole = done.text.startswith(NEWLY) and len(done.text) > 1
    first = index if is_whole else _opening_deed(listed, index)
    if first < 0 or listed[-1].tag[0] not in HEADED:
        return False
    if first and listed[first - 1].end == listed[first].start and _is_thing(listed[first - 1]):
        return False
    return following.start == done.end and following.tag[0] in MODIFIED


def _opening_deed(listed: list[Word], index: int) -> int:
    """Where the 新, or the deed with it, stands that opens the deeds up to a word; -1 where none does, right before it."""
    first, lowest = index, index - LONGEST_RUN
    while first > 0 and first > lowest and listed[first - 1].end == listed[first].start:
        first -= 1
        if _is_newly(listed[first]):
            return first
        if listed[first].tag not in DEED_TAGS or listed[index].tag not in DEED_TAGS:
            return -1
    return -1


def _is_newly(word: Word) -> bool:
    """Whether it is 新 or a verb with it, as 新开工 of 新开工改造小区."""
    return word.text == NEWLY or (word.text.startswith(NEWLY) and word.tag == "v")


def _is_thing(word: Word) -> bool:
    """Whether it is a noun or a verb, and says of no place where."""
    return word.tag[0] in "nv" and word.tag != PLACE and word.text not in NO_THINGS


def _is_purpose(listed: list[Word], index: int) -> bool:
    """Whether 用 says what something is for, by what stands before it: 生产用码头, 农业用水; and not 企业用资金, who use it themselves."""
    if not index or listed[index - 1].end != listed[index].start:
        return False
    purpose = listed[index - 1]
    if purpose.tag == "vn":
        return True
    return purpose.text.endswith(TRADE) and not purpose.text.endswith(vocabulary().people.actors)


def _is_negated(listed: list[Word], index: int) -> bool:
    """Whether what is negated tells a noun apart, behind it or before it: 不合格产品, 未整改资金; 违法行为未处理."""
    return index + NEXT_BUT_ONE < len(listed) or (index > 0 and listed[index - 1].tag[0] == "n")


def _is_side(listed: list[Word], index: int) -> bool:
    """Whether 外部 or 内部 tells a noun right after it apart: 外部客户收入, and not 公司内部有."""
    following = listed[index + 1]
    return following.start == listed[index].end and following.tag[0] in SIDED


def _is_of_others(listed: list[Word], index: int) -> bool:
    """Whether 本 is denied, so that the noun after it is another's: 非本单位职工."""
    return index > 0 and listed[index - 1].text == NEGATIONS[-1]


def _is_denied_manner(listed: list[Word], index: int) -> bool:
    """Whether a word says how something was not done, and that tells a noun apart: 未及时整改的隐患."""
    how = listed[index]
    if not index or how.tag[0] not in MANNER or listed[index - 1].text not in DENYING:
        return False
    done = listed[index + 1]
    is_of_noun = any(word.text == OF for word in listed[index + 1 : -1])
    return is_of_noun and done.start == how.end and done.tag[0] == "v"


def _tells_how(listed: list[Word], index: int) -> bool:
    """Whether a word says how, or how soon, that is done of which 率 is the rate: 及时受理率, 按期办结率.

    It opens the clause or stands right after a noun: 诉求及时响应率; 同比 and its like tell of a change.
    """
    how = listed[index]
    if len(how.text) < SHORTEST_MANNER or how.tag[0] not in MANNER:
        return False
    if index + NEXT_BUT_ONE >= len(listed):
        return False
    done, rate = listed[index + 1], listed[index + NEXT_BUT_ONE]
    return done.tag[0] in "va" and rate.text == RATE and done.start == how.end


def _is_dealt_with(listed: list[Word], index: int) -> bool:
    """Whether a verb that stops names elsewhere says of what the noun after it is: 减持均价, 判处罪犯 (and not 判处罚金)."""
    verb, following = listed[index], listed[index + 1]
    if following.start != verb.end:
        return False
    if verb.text in DEALING:
        return following.text.endswith(vocabulary().measures.of_deals)
    if verb.text in vocabulary().acts.of_stocks:
        return following.text in STOCKS
    if verb.text == REPORTING:
        return following.text in FALLEN_ILL
    if verb.text != SENTENCING:
        return False
    return following.text.endswith(vocabulary().people.persons) or following.text.endswith(
        SENTENCED
    )


def _is_others(listed: list[Word], index: int) -> bool:
    """Whether the word is a part of 及其他, cut wrongly: 煤炭及其/他 燃料."""
    if listed[index].text not in OTHERS:
        return False
    return listed[index].text == OTHERS[0] or (index > 0 and listed[index - 1].text == OTHERS[0])


def _ends_noun(listed: list[Word], index: int) -> bool:
    """Whether a classifier ends a noun, as it has no number and no 每 before it: 桩 of 充电桩总数."""
    word = listed[index]
    if word.tag != "q" or len(word.text) > 1 or word.text in CLASSIFIERS or not index:
        return False
    ahead = listed[index - 1]
    return len(ahead.text) > 1 and ahead.tag[0] in "vn"


def _follows_place_word(listed: list[Word], index: int) -> bool:
    """Whether an adverb of one character is the second one of a noun that a place word opens: 直 of 中/直 投资."""
    word = listed[index]
    if word.tag[0] != "d" or len(word.text) > 1 or word.text in stops() or not index:
        return False
    ahead = listed[index - 1]
    return len(ahead.text) == 1 and ahead.tag == "f"


def _opens_noun(listed: list[Word], index: int) -> bool:
    """Whether a place word of one character opens a noun, as no noun stands before it that it could say the inside of: 中/直 投资."""
    word = listed[index]
    if word.tag[0] != "f" or len(word.text) > 1 or word.text in stops():
        return False
    if not index or listed[index + 1].tag[0] == "d":
        return True
    ahead, following = listed[index - 1], listed[index + 1]
    if word.text == "中" and following.tag == PLACE and len(following.text) == 1:
        return True  # 机构中/泰 证券: no place of one character stands after it
    return ahead.text[0] in BREAKS or ahead.tag[0] in "tuvpmr"


OF_WORDS: dict[str, Rule] = {
    "日": _is_term,
    "月": _is_term,
    "年": _is_term,
    "日均": _is_daily,
    "月均": _is_daily,
    "场均": _is_daily,
    "号": _is_account,
    "基本": _is_basic,
    "到期": _is_due,
    "逾期": _is_due,
    "用": _is_purpose,
    "外部": _is_side,
    "内部": _is_side,
    "本": _is_of_others,
    **dict.fromkeys(DENYING, _is_negated),
}
"""Words that one rule decides on."""
RULES: tuple[Rule, ...] = (
    _is_per_each,
    _is_denied_manner,
    _tells_how,
    _is_dealt_with,
    _is_newly_done,
    _is_others,
    _ends_noun,
    _follows_place_word,
    _opens_noun,
)
"""What any other word may belong to such a noun by."""
