"""A part that leaves out the noun of its whole: what tells it apart is a relative clause or a class alone.

有效申诉196件，其中涉及快递的189件 are 涉及快递的有效申诉, 党员1200名，其中35岁以下300名 are 35岁以下党员. Words that tell a part apart and are
neither belong in `apart` beside this module.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.modifiers import class_alone, class_at
from flows.extract.meaning.subjects.parts.wholes.framed import named_whole
from flows.extract.meaning.subjects.parts.wholes.whole_names import HEAD, fronted
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.marks import ENDED
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.subjects.case import Case

CLAUSE = 40
"""How far before a figure its relative clause is looked for, in characters."""
AGAINST = regex(
    r"(?:[低高好多少强弱快慢]于|超过?|不及)[\u4e00-\u9fff]{0,8}(?:预期|预测|预估|预计)(?:值|水平)?的$"
)
"""低于预期的17万人: what was held against the figure before, and no part of it."""
THERE_ARE = "(?:[共只仅也还]?有|共|达|为|只|仅|不过)?$"
"""Between a clause and how many there are."""
CLAUSE_OF = regex(rf"(?:其中[，,]?)?(?P<which>[^，。；;,的]{{4,30}}的){THERE_ARE}")
"""判处5年以上有期徒刑和死刑的4844人, 判处三年以上有期徒刑至死刑的30人: all that the clause says of them, from its verb on."""
ANYONE = "人"
AGED = regex(r"(?:年龄(?:在)?)?\d+(?:周?岁)?(?:[-—~至到]\d+)?周?岁(?:[及或]?以[上下])?")
"""60岁以上, 0—14岁: of which age."""
PIECE = "piece"
DIVIDED = regex(r"\d\s?个?(?P<whole>[\u4e00-\u9fff]{1,3}?)(?:之|当)?中(?!心|[小学等])[，,]?")
FRAME_REACH = 60
"""12个区县中，: those counted of whom parts are told, and how far back, in characters."""
OF_COUNTED = regex(
    r"^[^\d]{0,8}\d+\s?[\u4e00-\u9fff]{1,10}?(?:之|当)?中(?!心|[小学等])(?=[\u4e00-\u9fff]{3})"
)
"""30个省份中产量增长的: in the clause of a part, the number of those of whom it is one."""
MATTERS = tuple("件起宗条例封")
"""Classifiers of cases, complaints and questions, which count nothing that those are about: 涉及学校12所 are schools."""
HOW_MANY = regex(r"[^\d]{0,16}\d+\s?(?![年月日])[\u4e00-\u9fff]{1,2}?")
"""全省320家: before those whom it counts, up to their noun."""


def headless(case: Case) -> str | None:
    """The name of a part whose relative clause leaves out the noun that the whole has."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    if ENDED.match(text, spot.end) is None:
        return None
    match = _headless().search(text[spot.in_clause(CLAUSE) : spot.start])
    if match is None or AGAINST.search(match["which"]):
        return None
    whole = named_whole(phrases, spot) or case.whole or _divided(case)
    if whole is None:
        return None
    clause = CLAUSE_OF.match(text, spot.clause.start, spot.stop)
    verb = None if clause is None else phrases.words.at(clause.start("which"))
    which, deed = match["which"], ""
    if clause is not None and verb is not None and verb.tag == "v":
        which, deed = clause["which"], verb.text
    elif match["up_to"]:
        return None  # 从上海至北京的: where the clause says no deed
    which = OF_COUNTED.sub("", which)
    those = _without_its_like(whole.rpartition("的")[2], which)
    which = _past_those(which, those)
    those = those.removeprefix(deed) or those  # 判处…的罪犯, of 判处罪犯
    return (which.removesuffix("的") if those == ANYONE else which) + those


def _past_those(which: str, those: str) -> str:
    """门诊量增长超过10%的 of 320家医院门诊量增长超过10%的, for 医院: without how many there are of all, whose the number of the part is."""
    at = which.find(those)
    opens = at > 0 and HOW_MANY.fullmatch(which, 0, at) is not None
    return which[at + len(those) :] if opens and len(which) > at + len(those) + HEAD else which


@cache
def _headless() -> re.Pattern[str]:
    """其中涉及快递业务的189件: the noun is the whole's."""
    return regex(
        rf"(?:^(?:其中)?|其中|[，,、；;（(和与]|的(?=\d)|(?P<up_to>至))\s*(?:但(?!书)|而(?!立))?(?!{trie(vocabulary().speech.finding)})"
        rf"(?P<which>(?:达到|[^，。；;,、（）()和与到至是]){{2,24}}的){THERE_ARE}"
    )


def concerning(case: Case) -> str | None:
    """受理投诉1200件，其中涉及物业320件 are 涉及物业的投诉: the part of some matters by what they are about, without 的."""
    phrases, spot = case.phrases, case.spot
    if case.reading.unit not in MATTERS or ENDED.match(phrases.text, spot.end) is None:
        return None
    told = _concerning().fullmatch(phrases.text, spot.own_start, spot.start)
    if told is None or told["which"].endswith(vocabulary().measures.amounts):
        return None  # 涉及互联网的投诉量为172件
    whole = named_whole(phrases, spot) or case.whole
    return f"{told['which']}的{fronted(whole)[1]}" if whole else None


@cache
def _concerning() -> re.Pattern[str]:
    """涉及物业, all that a clause says before how many."""
    about = trie(vocabulary().acts.concerning)
    return regex(
        rf"[，,]?(?:其中[，,]?)?(?P<which>{about}[^，。；、,;的\d]{{2,14}}?)(?:有|共|达|为|{HEDGE})*"
    )


def of_class(case: Case) -> str | None:
    """党员1200名，其中35岁以下300名 are 35岁以下党员: those of the counted that are in a class which the clause tells alone."""
    phrases, spot = case.phrases, case.spot
    whole = case.whole
    if whole is None or ENDED.match(phrases.text, spot.end) is None:
        return None
    which = class_alone(phrases.text, spot.clause.start, spot.start)
    if not which:
        return None
    fronts, rest = fronted(whole)
    own = class_at(rest, 0)
    return fronts + which + (rest if own is None else rest[own.end() :])


def _divided(case: Case) -> str | None:
    """区县 of 12个区县中，财政收入下降的有3个: divisions of the country that the sentence counts, which 3个 leaves out."""
    text, spot = case.phrases.text, case.spot
    if case.reading.canonical != PIECE:
        return None
    frame = DIVIDED.search(text, spot.in_sentence(FRAME_REACH), spot.start)
    is_one = frame is not None and frame["whole"] in vocabulary().people.divisions
    return frame["whole"] if frame is not None and is_one else None


def _without_its_like(whole: str, which: str) -> str:
    """What a part is a part of, without what sets another part apart in the same way.

    本科学历的50人，大专学历的30人 are both 人; 60岁以上老年人口100万人，65岁及以上的70万人 are both 老年人口.
    """
    older = AGED.match(whole)
    if older is not None and AGED.match(which) is not None:
        return whole[older.end() :]
    in_what = which.removesuffix("的")[-HEAD:]
    return whole.partition(in_what)[2] or whole
