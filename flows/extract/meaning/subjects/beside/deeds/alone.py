"""What a number counts whose clause says it by a verb, a place or a classifier alone: 新增9家, 注销12家, 292户.

Parts with a name of their own belong in `flows.extract.meaning.subjects.parts.classes.apart`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.measuring import is_crowd
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.beside.phrases import refusing
from flows.extract.meaning.subjects.parts.branching import branches
from flows.extract.meaning.subjects.parts.outcomes import stages
from flows.extract.meaning.subjects.parts.wholes import whole_names
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

ADDED_TO = ("新增", "净增")
ADDED = regex(rf"(?:新增|净增)(?:了|{HEDGE})*$")
"""企业146家，其中大型31家，全年新增9家: of them all, and not of the last part."""
IN_ALL = "累计"
FATE = regex("(?<=[例诊者])(?:治愈出院|治愈|出院|死亡)$")
"""累计确诊326例，治愈300例；当日新增6例: there are more of those counted, and not of those who are well again."""
STOCKS = ("count", "length", "area", "power")
"""Kinds of figures of what there is, which may be added to: 公路里程1.42万公里，全年新增320公里."""
DEEDS = regex(r"[，,]?(?P<deeds>[\u4e00-\u9fff]{1,2}(?:、[\u4e00-\u9fff]{2})+)")
"""受理案件1951万件，审结、执结1671万件: several deeds, counted together."""
ENDED = regex(r"[，。；,;（(]|$")
COUNTED_BY = {"户": "户数", "人": "人数", "口": "人口", "口人": "人口"}
HOUSEHOLD, PERSON_UNIT = "户", "人"
FARMERS = "农户"
"""Households that say nothing of those in them: 468农户 of 1560人."""
CASES, OFFENCES = "件起宗", ("案", "罪", "诉", "捕", "侦", "查处", "违")
ALONE = regex(
    rf"[，、,\s]?(?P<all>{'|'.join(naming.WHOLES)})?(?:目前|[现共]有|现|共计?|总计|{HEDGE})*"
)
NEXT = regex(r"、?\d")
PEOPLE = "人口"
LIVING = regex(rf"(?:现|总共|共|目前|一共)?有{HEDGE}*")
NEW = "新"
EVERY = regex("[日月周年]均|每[天日月周]")


def alone(case: Case) -> str | None:
    """What persons are counted as whose clause has a place or a verb alone, or what was added to a whole."""
    reading = case.reading
    whole = _whole(case) if reading.kind in STOCKS else None
    return (
        (whole and _of_whole(case.phrases, case.spot, whole))
        or _extends(case)
        or _by_unit(case)
        or (_persons(case) if reading.canonical == PERSON else None)
    )


def _whole(case: Case) -> str | None:
    """What the sentence told in the unit, or, where it has named nothing, the only whole of the one before: 床位3.2万张。去年新增1200张."""
    memory = case.memory
    whole = case.whole
    if whole is None and not memory.named:
        told = memory.told.last_sentence(case.reading.canonical, case.spot.block.start)
        wholes = [name for name in told if FATE.search(name) is None]
        return (
            memory.parts.divided_before
            if memory.parts.divided_before in told
            else wholes[0]
            if len(wholes) == 1
            else None
        )
    return whole


def _of_whole(phrases: Phrases, spot: Spot, whole: str) -> str | None:
    """What was added to a whole, or what was done with it in several ways."""
    if ADDED.search(phrases.text, spot.since, spot.start):
        those = FATE.sub("", whole.removeprefix(IN_ALL))
        return those if those.startswith(ADDED_TO) else ADDED_TO[0] + those
    found = DEEDS.fullmatch(phrases.text, spot.since, spot.start)
    if found is None:
        return None
    deeds = found["deeds"]
    deeds = deeds.replace("、", "", 1) if deeds.index("、") == 1 else deeds  # 审、执结
    return deeds + (whole_names.head(whole) or whole)


@cache
def _extending() -> re.Pattern[str]:
    return regex(rf"(?P<verb>{'|'.join(vocabulary().acts.extending)})(?:了|到|共|{HEDGE})*$")


def _extends(case: Case) -> str | None:
    """涉及人数 of 涉及15人, 惠及户数 of 惠及320户: those whom a verb says that something extends to, counted by the classifier alone."""
    phrases, spot = case.phrases, case.spot
    named = COUNTED_BY.get(case.reading.unit or "")
    ends = ENDED.match(phrases.text, spot.end) or NEXT.match(phrases.text, spot.end)
    if named is None or not ends:
        return None  # 惠及3400户居民
    verb = _extending().search(phrases.text, spot.since, spot.start)
    return verb and verb["verb"] + named


def _persons(case: Case) -> str | None:
    """Who they are by what they did, or by the place alone under a heading on the population."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    named = phrases.before(spot.since, spot.stop)
    if named is None:
        return None
    if phrases.is_place(named) and _lives(case, named):
        return PEOPLE
    if named.is_act:
        several = reading.unit == "人" and reading.value is not None and reading.value > 1
        did = len(named.text) > 1 and named.text not in vocabulary().acts.impersonal
        ends = ENDED.match(phrases.text, spot.end) or phrases.text.startswith("、", spot.end)
        return named.text + "人" if several and did and ends else None
    heading = spot.block.section.rpartition("/")[2]
    is_place = named.end == spot.stop and refusing.is_where(phrases, spot, named)
    return (
        case.memory.told.largest(PERSON, PEOPLE) if is_place and heading.endswith(PEOPLE) else None
    )


def _lives(case: Case, place: Phrase) -> bool:
    """瑞昌市有大约42万人: whether nothing but 有 stands between a place and a crowd, of whom nothing more is said.

    Where the sentence has told of others or opens with them, it goes on with those: 流动人口2亿人，其中广东省有4000万人.
    """
    phrases, spot = case.phrases, case.spot
    opens = spot.clause.start == spot.sentence.start and place.start == spot.clause.start
    if not opens or case.memory.named:
        return False
    there_are = LIVING.fullmatch(phrases.text, place.end, spot.start) is not None
    return there_are and is_crowd(case.reading) and ENDED.match(phrases.text, spot.end) is not None


def _by_unit(case: Case) -> str | None:
    """辖5个村民小组，292户、1222人: what the classifier alone says, where nothing else was told in it."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    named = COUNTED_BY.get(reading.unit or "")
    if named is None:
        return None
    latest = naming.unquoted(case.memory.counted.last or "")
    is_beside = spot.start - spot.since == phrases.text.startswith("、", spot.since)
    if latest and is_beside:
        if naming.is_deed(latest):
            return None  # 搬迁安置1200户4300人: both are of the deed
        if reading.unit == PERSON_UNIT and _of_cases(phrases.text, spot.since, latest):
            return latest + named  # 起诉电信诈骗案件88件216人
        last = tagged(latest)[-1][0]
        if reading.unit == PERSON_UNIT and last.endswith(HOUSEHOLD):
            those = latest if last == FARMERS else latest.removesuffix(HOUSEHOLD)
            return those + named  # 低保户25户43人, 惠及农户30户90人
        if reading.unit == PERSON_UNIT and latest.endswith(vocabulary().people.teams):
            return latest + named  # 救援队伍12支、300人
        if (pair := _of_pair(phrases.text[spot.since - 1], reading.unit or "", latest)) is not None:
            return pair
    if case.told:
        return None
    done = phrases.before(spot.since, spot.stop)
    is_moved = done is not None and done.is_act and done.text in vocabulary().acts.resettling
    if done is not None and is_moved and reading.unit == HOUSEHOLD:
        return done.text + named  # 累计拆迁200户
    counts_before = bool(latest) and phrases.text.startswith(latest, spot.since)
    opening = spot.since + len(latest) * counts_before  # 8个村共3000户
    opens = ALONE.fullmatch(phrases.text, opening, spot.start)
    ends = ENDED.match(phrases.text, spot.end) or NEXT.match(phrases.text, spot.end)
    in_all = opens is not None and opens["all"]
    return named if opens and ends and (in_all or latest) else None


def counts_others(case: Case, phrase: Phrase) -> bool:
    """Whether the phrase is what the figure before counts, and this one those in them: 8个村共3000户."""
    spot = case.spot
    if case.reading.unit not in COUNTED_BY or phrase.text != case.memory.counted.last:
        return False
    if phrase.text.endswith(vocabulary().people.persons) or naming.ends_in_verb(phrase.text):
        return False  # 两批游客共17人, 一辆轿车核载5人
    is_beside = phrase.start == spot.since > spot.clause.start
    return is_beside and ALONE.fullmatch(case.phrases.text, phrase.end, spot.start) is not None


def _of_pair(before: str, unit: str, latest: str) -> str | None:
    """低保对象404万户、663万人, 低保对象663万人、404万户: the same are counted twice, as households and as persons.

    `before` is the unit of the figure right before, which `latest` is the name of; None where that is only a number.
    """
    if {before, unit} != {HOUSEHOLD, PERSON_UNIT}:
        return None
    if latest.endswith((*vocabulary().people.persons, PEOPLE)):
        return latest  # 困难群众25户43人, 贫困人口3万户11万人
    if latest.endswith(naming.SUFFIXES):
        return None
    return (
        latest + COUNTED_BY[unit]
        if latest.endswith(vocabulary().people.helped) or unit == PERSON_UNIT
        else None
    )


def _of_cases(text: str, at: int, counted: str) -> bool:
    """Whether the figure that ends at an offset counts cases of an offence, which so many people are in."""
    return text[at - 1] in CASES and any(one in counted for one in OFFENCES)


def again(case: Case, name: str) -> str | None:
    """新登记企业92万户，日均新登记2534户; 开通航线120条，今年新开通15条: what was counted, by what was done with it alone."""
    spot = case.spot
    whole = case.whole
    if whole is None or whole != case.memory.counted.last or case.reading.kind != "count":
        return None
    if name in whole:
        return whole if EVERY.search(case.phrases.text, spot.since, spot.start) else None
    is_new = name.startswith(NEW) and naming.is_deed(name.removeprefix(NEW))
    return name + whole_names.head(whole) if is_new else None


def handled(case: Case, verb: Phrase) -> str | None:
    """受理案件10万件，审结9万件 are 审结案件: what an office does with what was brought to it, though the catalogue has a name for the deed."""
    handling = vocabulary().acts.prosecuting
    if case.reading.kind != "count" or verb.text not in handling:
        return None
    whole = case.whole or ""
    deed = next((one for one in handling if one in whole), "")
    office, _, object_ = whole.partition(deed) if deed else ("", "", "")
    those = object_ or whole_names.head(whole)
    if not those or verb.text in those:
        return None  # 调解, of 受理调解仲裁案件
    if stages.done(case, verb) is None:
        return None
    is_office = office != "" and tagged(office)[-1][1][0] in "nj"  # 最高人民法院, and not 新
    return (office if is_office else "") + verb.text + those


def did(case: Case, verb: Phrase | None) -> str | None:
    """Those of the whole of whom the clause has a verb alone."""
    if verb is None or not verb.is_act or case.moved.verb:
        return None
    if case.reading.kind != "count":
        return branches.done(case, verb)
    office = handled(case, verb)
    return office or stages.done(case, verb)
