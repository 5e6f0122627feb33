"""Words that stand inside a name though they usually stop one: 更新 of 设备更新政策, 累计 of 累计销量.

Words of nouns that the dictionary lacks are in `unlisted` beside this module, what joins the members of an enumeration in `joints`;
the phrase itself is found in `preceding`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.before_number.joints import are_alike, joins_kinds
from flows.extract.meaning.nouns.before_number.unlisted import CLASSIFIERS, is_unlisted
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names.naming import WHOLES
from flows.extract.meaning.nouns.phrase import SUMMED, is_nominal
from flows.extract.text.joints import JOINTS
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.text.words import Word

STEMS = ("n", "vn", "v", "a", "nr")
"""Tags of what a classifier makes the noun of a thing of; the dictionary takes 养羊 for a name."""
RATIO = "比"
"""三次产业比: a noun that the dictionary has a preposition for."""
NUMBER = "号"
CLASS = "类"
NORMAL, DAILY, NOUNS = (
    ("正常", "长期", "自然", "即期", "特别"),
    "日常",
    ("n", "ng", "nz", "vn", "s"),
)
"""Adjectives that the dictionary has as adverbs alone, where one of these follows: 正常蓄水位, 长期失业人数, 自然岸线, 特别国债资金, and not 正常运行; 日常, of deeds, too (日常运行支出)."""
BOUNDS = ("以上", "以下")
HAVING = ("有", "共有", "现有", "拥有", "设有")
HEADED = 2
"""的 and a head."""
NET = "净"
REPORTED = "报告"
AMOUNTS = ("量", "额", "业绩")
"""移动互联网累计流量: ends of nouns of what adds up."""
CAPACITY = "能力"
"""年接待能力: what can be done over such a term."""
SPENT = ("投入", "投资")
CONVERTED, CURRENCIES = "折合", ("人民币", "美元")
TERMS = ("年", "月", "日", "周")
"""Over how long a measure is, right before it."""
MOST = ("最大", "最高", "最低", "最小")
"""What a measure was at one time of such a term: 日最大8小时平均值, 日最高负荷."""
OWNERS, CLOSED = ("n", "b", "eng"), ("的", ")", "）")
"""How the tags of those begin whose measure it is, and what else may close their name."""
WORKS, WORKED_ON, PLANS = "改造", ("n", "nz", "vn", "b", "l", "j"), ("计划", "规划", "资金")
"""What is done to things, the tags of those things, and nouns before it that are none of them."""
MADE_SO = "化"
"""智能化改造: a word that ends so is nobody's name, though the dictionary may take it for one."""
REWORKS = (WORKS, "更新", "整合", "新建", "引进", "配备", "安装", "打造")
LAID_DOWN = "标准"
"""养老金发放标准: what is laid down for something that is done."""


def is_noun(word: Word, ahead: Word | None, end: int, *, opens: bool) -> bool:
    """Whether a word is a noun for what stands `ahead` of it, where the segmenter takes it for something else.

    普通号 is a ticket; 三次产业比为… is followed by nothing that 比 could compare with; 危桥改造 are works. `opens` where no noun
    stands behind it.
    """
    if ahead is None:
        return False
    if opens and word.tag == "q" and word.end == end:
        # 铜簋1件、铜尊1件: no classifier stands before a number
        if ahead.text in tuple(JOINTS):
            return word.text not in language().units
        return _ends_thing(word, ahead)
    is_ticket = word.text == NUMBER and opens and ahead.tag[0] in "nb"
    is_ratio = word.text == RATIO and word.end == end and is_nominal(ahead)
    return is_ticket or is_ratio or (opens and word.end == end and _are_works(word, ahead))


def _ends_thing(word: Word, ahead: Word) -> bool:
    """Whether a classifier closes the noun of a thing, right behind the word that it is of: 场 of 养羊场2个, 户 of 脱贫不稳定户12户."""
    is_one = len(word.text) == 1 and word.text not in CLASSIFIERS and ahead.end == word.start
    return is_one and len(ahead.text) > 1 and ahead.tag in STEMS


def _are_works(word: Word, ahead: Word) -> bool:
    """Whether 改造 closes a noun of works with what they are done to: 危桥改造186座.

    In 全市改造12座 and 甲厂改造12台 it is the verb of who does it, and so it is after 共, 计划 and their like.
    """
    if word.text != WORKS or ahead.end != word.start:
        return False
    if ahead.tag not in WORKED_ON and not ahead.text.endswith(MADE_SO):
        return False
    if ahead.text in PLANS or ahead.text in WHOLES:
        return False
    people = vocabulary().people
    return not ahead.text.endswith((*people.actors, *people.bodies, *people.offices))


def tells_class(word: Word, following: Word) -> bool:
    """Whether an adverb of the dictionary says of which class something is: 正常类贷款, 特别类奖项, and 正常蓄水位."""
    if following.start == word.end:
        if word.text in NORMAL and following.tag in NOUNS:
            return True
        if word.text == DAILY and (following.tag in NOUNS or following.tag == "v"):
            return True
    return following.text == CLASS and word.tag[0] == "d" and len(word.text) > 1


def belongs(listed: list[Word], index: int, *, joined: bool) -> bool:
    """Whether a word that usually stops a name is a part of this one, or joins two of its nouns."""
    is_part = (
        is_unlisted(listed, index)
        or _derived(listed, index)
        or _modifies(listed, index)
        or _adds_up(listed, index)
        or _converts(listed, index)
        or _over_term(listed, index)
        or _tells_apart(listed, index)
    )
    joins = listed[index].text in ("与", "同") and (joined or are_alike(listed, index))
    return is_part or joins or joins_kinds(listed, index)


def _derived(listed: list[Word], index: int) -> bool:
    """Whether a verb that usually stops a name is inside one: 供应业, 发放额; 设备更新政策, 养老金发放标准, where a noun stands on both sides."""
    following = listed[index + 1] if index + 1 < len(listed) else None
    word = listed[index]
    if following is None or following.start != word.end:
        return False
    if word.tag[0] in "vn" and following.text in vocabulary().edges.derived:
        is_bounded = len(listed) > index + 2 and listed[index + 2].text in BOUNDS
        comes_to = (
            word.text in vocabulary().acts.achieving and is_bounded
        )  # 实现|规模以上工业增加值
        return word.text not in HAVING and not comes_to  # 全市有规模以上企业
    ahead = listed[index - 1] if index else None
    if word.text == REPORTED and ahead is not None and ahead.tag[0] == "n":
        return following.text in vocabulary().measures.of_illness  # 传染病报告发病率
    is_noun = ahead is not None and (ahead.tag[0] == "n" or ahead.tag == "vn")
    lays_down = following.text == LAID_DOWN and word.text not in vocabulary().acts.of_standards
    is_noun = is_noun or (lays_down and ahead is not None and ahead.tag == "j")  # 医保统筹标准
    is_object = is_noun and ahead is not None and ahead.end == word.start
    is_of_work = word.text in REWORKS and following.text in vocabulary().measures.of_progress
    is_headed = is_of_work or lays_down or following.text in vocabulary().things.arranged
    return is_object and len(word.text) > 1 and is_headed


def _modifies(listed: list[Word], index: int) -> bool:
    """Whether a word that usually stops a name stands before a noun as what tells it apart: 传染病的报告病例总数."""
    if index < HEADED or listed[index].tag[0] not in "vn" or index + 1 >= len(listed):
        return False
    owner, of, following = listed[index - 2], listed[index - 1], listed[index + 1]
    is_owned = of.text == "的" and owner.tag[0] in "nj" and owner.tag != "nr"
    return is_owned and following.tag[0] == "n" and following.start == listed[index].end


def _adds_up(listed: list[Word], index: int) -> bool:
    """Whether 累计 stands between a thing and what was done of it: 高架桥累计建成里程, 汽车的累计销量."""
    if listed[index].text not in SUMMED or not 0 < index < len(listed) - 1:
        return False
    if listed[index - 1].text == "的":
        return listed[index + 1].tag[0] in "nv"
    following = listed[index + 1]
    is_sum = following.tag[0] == "v" or following.text.endswith(AMOUNTS) or following.text == NET
    spent_on = listed[index - 1].tag == "vn" and following.text in SPENT  # 教育累计投入
    return is_sum and (listed[index - 1].tag[0] in "nj" or spent_on)


def _over_term(listed: list[Word], index: int) -> bool:
    """Whether 年 or 日 says over how long a measure is: 年利润, 年支出, 臭氧日最大8小时平均值, and no year that is told before it (2019年利润)."""
    word = listed[index]
    if word.text not in TERMS or index + 1 >= len(listed):
        return False
    following, ahead = listed[index + 1], listed[index - 1] if index else None
    is_measure = following.tag[0] == "n" or following.text.startswith(MOST)
    is_measure = is_measure or listed[-1].text == CAPACITY
    is_measure = is_measure or is_amount("".join(one.text for one in listed[index + 1 :]))
    if ahead is not None and ahead.text in TERMS:
        return is_measure and _over_term(listed, index - 1)  # 年日均值
    is_whose = ahead is None or ahead.tag.startswith(OWNERS) or ahead.text in CLOSED
    return is_whose and is_measure and following.start == word.end


def _tells_apart(listed: list[Word], index: int) -> bool:
    """Whether a verb that takes no object stands right before a noun, which it tells apart: 竣工项目, and not 建成项目."""
    word, following = listed[index], listed[index + 1] if index + 1 < len(listed) else None
    is_noun = following is not None and following.tag[0] == "n" and following.start == word.end
    return is_noun and word.text in vocabulary().acts.objectless


def _converts(listed: list[Word], index: int) -> bool:
    """Whether 折合 tells the currency that the amount of a thing is told in: 外汇存款折合人民币余额, and not 存款折合人民币3亿元."""
    if listed[index].text != CONVERTED or not 0 < index < len(listed) - 2:
        return False
    ahead, currency, amount = listed[index - 1], listed[index + 1], listed[index + 2]
    return ahead.tag[0] in "nv" and currency.text in CURRENCIES and amount.tag == "n"
