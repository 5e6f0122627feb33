"""Where the noun that a number counts ends, of words that the dictionary would let go on into what is said of it.

钢管 of 把一根钢管插入土中, 面馆 of 一家面馆门前, 副营长 of 一名副营长警告说. Which words open the noun is found in `following`
beside this module, which of them are counted in `narrowing`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names.naming import QUOTES
from flows.extract.meaning.nouns.phrase import JOINING
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.text.words import Word

_SO_MANY = r"(?:其中的?|[这那该其])?(?:约|近|这)?[\d一二两三四五六七八九十几][\d,.一二三四五六七八九十百千万亿余多几]*[\u4e00-\u9fff]{1,2}$"
DISPOSED = regex(rf"[将把](?:[^，。；,;将把\d]{{2,16}}等)?{_SO_MANY}")
"""将一根: up to the classifier of what somebody does something with, which the verb after its noun says."""
GOVERNED = regex(
    rf"(?:(?<![面向针应相绝反核派校查])对|(?<![均共称作成分定视认改命列评选誉要别升转变数即乃仅])为|被|遭|给|替|向|让|(?<![理自经事因缘])由)(?!{HEDGE}){_SO_MANY}"
)
"""被一名, 为三名, 由两名: up to the classifier of those by, for or to whom it is done, which the verb after their noun says."""
DISPOSED_REACH = 30
TOWARDS = regex(r"[送运发寄投转]?[到至向往给](?!会|你|我|他|她)")
"""What follows a verb that moves something: 扔|向窗户, 派|送到学校."""
TOWARDS_IN_WORD = ("向", "给")
"""The end of such verbs that the dictionary has: 抛向, 递给."""
INTO = ("为", "成", *"到至向往给在进入出")
"""What a verb of disposal goes on with: 合并|为, 建设|成."""
LIKE, ALIKE = ("像", "如", "如同", "好像", "犹如"), ("一样", "一般", "般", "似的", "那样", "那般")
"""眼睛像星星一样: what follows is no part of the noun."""
LIKE_REACH = 6
BESIDE = (
    "门前",
    "门口",
    "门外",
    "楼前",
    "楼下",
    "身边",
    "身旁",
    "身上",
    "家中",
    "家里",
    "手中",
    "手里",
    "内",
    "里",
    "外",
    "附近",
)
"""Beside or inside what is counted, where something else is: 面馆门前."""
REMARKS = ("n", "v", "vn")
"""Tags of verbs of speech before 说, of which the dictionary has some as nouns: 警告说, 批评说."""
PIECE, BODIES = "个", "家所户座艘"
"""Classifiers of institutions and of what is built, by which no deed is counted."""
DONE_BY_THEM = ("v", "vn", "ad", "d")
"""Tags of what closes with what those do or what is done to them: 企业|战略性|重组."""
SCHOOLS = ("小学", "中学", "高中", "大学", "学校", "院校", "高校", "水库")
SITES = ("中心", "平台", "站", "网点", "站点", "馆", "园")
"""What those have that is counted itself: 银行|网点."""
MANNER, DEEDS = ("化", "性"), (*"化转改", "转型", "升级", "办学", "经营", "运营", "管理", "重组")
"""企业|数字化|转型: how what they do goes on, and how it may end where the dictionary has a noun."""
PERSONS = "人"
SAYS = ("说", "称", "道")
TWO_WORDS = 2
OF_PERSONS, OF_DEEDS = "名位", "起宗桩条项次场轮届批种类步回级度遍人例"
"""Classifiers of what is done or happens, which verbs name as well."""
GOING_ON, PASSIVES = "vpr", "被遭获受"
"""First characters of the tags of what a verb goes on with: 移植|给."""
UNDONE = "未"
"""存在|未经批准的行为: likewise."""
BESIDE_VERB = ("局部", "现场", "线下", "线上", "集体", "全员")
"""Where or how it is done, which the dictionary has as nouns: 车站局部围挡."""
WHERE, SUFFIXES = ("在", "有", "到", "于"), "人者员率量额式型级的"
"""What a verb of one character goes on with; and what may make a noun of the verb: 嫌疑|人均."""


@cache
def counted_nouns() -> tuple[str, ...]:
    """Ends of the nouns that classifiers count, some of which the dictionary has as verbs: 组织."""
    return tuple(end for ends in vocabulary().things.counted_by.values() for end in ends)


def ended(found: list[Word], listed: list[Word], text: str, start: int) -> list[Word]:
    """The words of the noun `found` among those `listed` behind a classifier, without what the clause says of it."""
    if len(found) < TWO_WORDS or text[start - 1] == PERSONS:
        return found  # 将三人送往医院
    at = len(found)
    following = listed[listed.index(found[-1]) + 1 :] if found[-1] in listed else []
    ahead = max(0, start - DISPOSED_REACH)
    disposed = found[0].tag != "v" and DISPOSED.search(text, ahead, start) is not None
    governed = found[0].tag != "v" and GOVERNED.search(text, ahead, start) is not None
    for index in range(1, len(found)):
        if (
            _is_likened(found, following, index)
            or _is_moved(found, text, index)
            or (disposed and _is_done(found, following, text, index))
            or (governed and _is_predicate(found, following, index))
        ):
            at = index
            break
    if at == len(found) and following and _is_remark(found, following[0]):
        at -= 1
    if at == len(found) and found[-1].text.endswith(SAYS):
        at = _last_person(found)
    if at == len(found) and text[start - 1] not in OF_DEEDS:
        at = _up_to_open(found, following)
        if at < len(found) and text[start - 1] in OF_PERSONS:
            at = _last_person(found[:at])  # 孕妇羊水破裂需要手术
    found = found[:at]
    have = text[start - 1] == PIECE and found[0].text in vocabulary().people.holders
    if text[start - 1] in BODIES or (
        have and found[-1].text.endswith(vocabulary().things.attributes)
    ):
        found = _bodies(found)
    if text[start - 1] in OF_PERSONS and found[-1].tag[0] == "n":
        befalls = text[found[-1].end : found[-1].end + 1] in tuple(PASSIVES)
        found = found[: _last_person(found)] if befalls else found  # 两名女子头发被卷入机器
    found = _before_side(found)
    while len(found) > 1 and found[-1].text in JOINING:
        found = found[:-1]  # 轿车 of 一辆轿车与一辆货车相撞
    return found


def _bodies(found: list[Word]) -> list[Word]:
    """企业 of 企业战略性重组, 学校 of 学校办学条件: the bodies that are counted, and neither what they do nor what they have."""
    last, names = found[-1], vocabulary()
    ends = (*names.people.holders, *names.people.actors, *names.things.works, *SCHOOLS, *SITES)
    if len(found) < TWO_WORDS or last.text.endswith(ends):
        return found
    at = max((at for at, one in enumerate(found[:-1]) if one.text.endswith(ends)), default=-1)
    if at < 0 or found[at].tag[0] != "n" or len(found[at].text) == 1:
        return found  # 省|高能级|创新|发展区|提升: of whose they are
    is_theirs = (
        last.tag in DONE_BY_THEM
        or last.text.endswith(vocabulary().things.attributes)
        or last.text in names.acts.deeds
        or (found[at + 1].text.endswith(MANNER) and last.text.endswith(DEEDS))
    )
    return found[: at + 1] if is_theirs else found


def _last_person(found: list[Word]) -> int:
    """乘务员 of 乘务员激动地说: behind the last noun for persons before what they said; all of it where none is."""
    ends = vocabulary().people.persons
    return max(
        (at for at, one in enumerate(found, 1) if one.text.endswith(ends)), default=len(found)
    )


def _up_to_open(found: list[Word], following: list[Word]) -> int:
    """旅店 of 旅店存在|违规行为: where the noun ends before a verb that the clause goes on after, with what it does or where."""
    *ahead, noun, verb = found
    at = len(found)
    if (
        verb.text in vocabulary().measures.rankings
        or verb.text[0] in PASSIVES
        or is_amount(verb.text)
    ):
        return at  # 排名靠前的球队, 板块|收入; 同事被困在楼里, of whom there are so many
    nouns = (*counted_nouns(), *vocabulary().people.persons)
    is_counted = noun.tag[0] in "nj" or noun.text.endswith(nouns)
    is_verb = verb.tag == "v" and not verb.text.endswith(nouns)
    acts = any(one.tag == "v" and not one.text.endswith(nouns) for one in ahead)
    if not is_counted or not is_verb or acts or not _goes_on(verb, following):
        return at
    return at - 1 - (noun.text in BESIDE_VERB and bool(ahead))


def _goes_on(verb: Word, following: list[Word]) -> bool:
    """Whether the clause goes on after the verb with what it is done to, or where: 移植|给, 存在|未经批准的行为, 站|在."""
    if not following or following[0].start != verb.end:
        return False
    after = following[0]
    opens = after.tag[0] in GOING_ON or after.text in QUOTES or after.text[0] == UNDONE
    is_short = len(verb.text) == 1
    return opens and after.text[0] not in SUFFIXES and (not is_short or after.text in WHERE)


def _is_likened(found: list[Word], following: list[Word], at: int) -> bool:
    """像 of 两只眼睛像星星一样: whether it says there what those counted are like."""
    if found[at].text not in LIKE:
        return False
    rest = [*found[at + 1 :], *following][:LIKE_REACH]
    return any(one.text in ALIKE for one in rest)


def _is_moved(found: list[Word], text: str, at: int) -> bool:
    """扔 of 石头扔向窗户, 派 of 早餐派送到学校: whether a verb says there where it was brought."""
    word, last = found[at], found[at - 1]
    if word.tag != "v" or not (last.tag[0] == "n" or last.text in QUOTES):
        return False
    is_short = len(word.text) == 1
    return word.text.endswith(TOWARDS_IN_WORD) or (
        is_short and TOWARDS.match(text, word.end) is not None
    )


def _is_done(found: list[Word], following: list[Word], text: str, at: int) -> bool:
    """插入 of 把一根钢管插入土中: whether the verb of 将 or 把 stands there, and none that tells the noun apart."""
    word = found[at]
    if word.tag not in ("v", "vn"):
        return False
    if text.startswith(INTO, word.end):
        return True
    is_last = at == len(found) - 1
    if at == len(found) - TWO_WORDS and word.tag == "v" and found[-1].tag in ("v", "vn"):
        return True  # 卫星|发射|升空
    return is_last and word.tag == "v" and not (following and following[0].tag[0] == "v")


def _is_predicate(found: list[Word], following: list[Word], at: int) -> bool:
    """追逐 of 被一名男子追逐, 带货 of 为12种山货带货: whether the clause ends in the verb there that so many are governed for."""
    nouns = (*counted_nouns(), *vocabulary().people.persons)
    verb, last = found[at], found[at - 1]
    is_verb = verb.tag == "v" and len(verb.text) > 1 and not verb.text.endswith(nouns)
    is_noun = last.tag[0] == "n" or last.text.endswith(nouns)
    is_last = at == len(found) - 1
    goes_on = bool(following) and following[0].start == verb.end
    acts = any(one.tag == "v" and len(one.text) == 1 for one in found[:at])  # 事件立案侦办
    return (
        is_verb
        and is_noun
        and is_last
        and not acts
        and (not goes_on or following[0].tag[0] in "pmr")
    )


def _is_remark(found: list[Word], following: Word) -> bool:
    """提醒 of 船员提醒说: whether the last word is how those counted said something."""
    if following.text not in SAYS or len(found) < TWO_WORDS:
        return False
    ends, (who, how) = vocabulary().people.persons, found[-2:]
    is_person = who.text.endswith(ends) and not how.text.endswith(ends)
    return is_person and how.tag in REMARKS and len(how.text) == TWO_WORDS


def _before_side(found: list[Word]) -> list[Word]:
    """面馆 of 面馆门前, 居民 of 居民家中: the noun, and not where something is beside it."""
    at = next((at for at, one in enumerate(found) if at and one.text in BESIDE), len(found))
    is_noun = found[at - 1].tag[0] in "nv" and not any(one.tag[0] == "n" for one in found[at + 1 :])
    return found[:at] if is_noun else found
