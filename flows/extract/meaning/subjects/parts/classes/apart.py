"""A part that is named by what sets it apart alone: it takes the head of the whole that its sentence has told.

户籍人口11万人…男性6万人 are 男性户籍人口, 治愈出院病例113例，其中输入病例53例 are 治愈出院输入病例. Beside this module a relative clause alone (其中涉及快递的189件) belongs
in `headless`, a verb alone in `flows.extract.meaning.subjects.parts.outcomes.stages`, and what is measured and not counted in
`flows.extract.meaning.subjects.parts.branching.branches`; shares belong in
`flows.extract.meaning.subjects.comparisons.leads.comparing`.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.after_number.degrees import DEGREES
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import A_MEAN
from flows.extract.meaning.subjects.parts.classes.persons import some_persons
from flows.extract.meaning.subjects.parts.outcomes import stages
from flows.extract.meaning.subjects.parts.wholes.governed import governed
from flows.extract.meaning.subjects.parts.wholes.partitive import among, among_all
from flows.extract.meaning.subjects.parts.wholes.sectors import is_industry
from flows.extract.meaning.subjects.parts.wholes.whole_names import (
    ALL,
    HEAD,
    OF_ALL,
    fronted,
)
from flows.extract.text.words import DEED_TAGS, tagged
from flows.regex import regex
from schemas.catalogue.partitions import attributes, divides, sibling, together
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.subjects.case import Case

SIBLINGS = 2
"""So many amounts back another part of the whole may have been told."""
CLASSES = "级类型等"
"""A级景区45家，其中5A级1家: what a class ends in, before what it is a class of."""
SETTLEMENTS = ("城市", "县城", "市区", "城区", "郊区", "县域", "建制镇", "城镇", "农村", "乡村")
"""Attributes of which one takes the place of another, too: where people live."""
BOTH = "城乡"
"""What opens the name of a whole of which one part is told of each: 城乡低保, 农村低保."""
GRADE = "级"
"""The end of attributes of which one takes the place of another: 国家级, 省级."""
OF_GRADE = regex(r"[国省市地区县州旗乡镇街道村部局]{1,4}级")
"""省级, 市地级: of which of the levels of government; some are written in several ways."""
LEAST_GRADE = regex(rf"{OF_GRADE.pattern}及?以上")
"""市级以上: up to which level those go that are counted together."""
RATES = ("率", "系数")
"""死亡率, 恩格尔系数: ends of what parts have by their names alone."""
OF_ALL_TRADE = ("外贸", "对外贸易", "货物", "商品", "贸易")
"""外贸进出口 is all there is; 农产品进出口 is that of some goods."""
OF_GOODS = ("n", "nz", "vn")
"""Tags of the names of such goods."""
DOING = ("organisation", "place", "building", "project", "piece", "item")
"""Codes of classifiers of those that a part is told by a deed of: 其中免费开放208个."""
DEED_OPENS = "vnbda"
"""First characters of the tags of what a deed of several words opens with: 限时开放, 除险加固."""
HAS = "现有"
"""Between who has them and those who are counted: 公司现有员工."""
WITH = "对"
"""What opens the name of those that one trades with: 对欧盟进出口."""


OTHERS = ("其他", "其它", "其余")
"""What opens the name of the parts that are left: 维持31件，其他结果6件，尚未审结5件."""


class Part(NamedTuple):
    """A part by the name that its clause gives, and what its sentence has told before it."""

    name: str
    whole: str
    """The last whole that was told in its unit."""
    is_among: bool
    """Whether 其中 says that it is a part."""
    case: Case


def completed(case: Case, name: str) -> str | None:
    """The name of a part with the head of its whole; None where the name says all, or no whole was told in its unit."""
    other = _other(case, name)
    whole = case.whole
    if other is not None or whole is None:
        return other
    part = Part(name, whole, among(case.phrases, case.spot), case)
    full = _first(REPLACING, part)
    return full if full is not None or name in whole else _first(ADDING, part)


def _first(forms: tuple[Callable[[Part], str | None], ...], part: Part) -> str | None:
    """The name that the first of the forms gives a part; None where none does."""
    for form in forms:
        if (full := form(part)) is not None:
            return full
    return None


def _of_persons(part: Part) -> str | None:
    """专任教师1567人，其中小学813人 are 小学专任教师."""
    is_some = part.case.reading.canonical == PERSON and part.is_among
    if part.whole.find(HAS) > 0 and _is_attribute(part.name):
        return None  # 男性, of 公司现有员工
    return some_persons(part.name, part.whole) if is_some else None


def _of_attribute(part: Part) -> str | None:
    """常住人口3万人，其中男性1.6万人 are 男性常住人口; 县城供水普及率 after 城市供水普及率."""
    if not _is_attribute(part.name):
        return None
    fronts, rest = fronted(part.whole)
    if part.name in vocabulary().acts.stages:
        rest = stages.those_of(rest) or rest  # 续建 of 实施项目
    settlement = next((one for one in SETTLEMENTS if rest.startswith(one)), "")
    if part.name in SETTLEMENTS:
        rest = rest.removeprefix(settlement).removeprefix(BOTH)
    owner, has, those = rest.partition(HAS)
    if owner and has and those:
        # 公司男性员工, of 公司现有员工; 全校 is where all of them are
        return fronts + ("" if owner[0] in OF_ALL else owner) + part.name + those
    return fronts + part.name + rest


def _is_attribute(name: str) -> bool:
    """Whether the name only tells a part apart: 男性, 国家级, 市地级."""
    return name in attributes() or OF_GRADE.fullmatch(name) is not None


def _of_other_grade(part: Part) -> str | None:
    """The whole with another grade: 国家级工厂2家、省级4家; of 市级以上企业68家 国家级2家 are 国家级企业. None where it has none."""
    name, whole = part.name, part.whole
    if not _is_attribute(name) or not name.endswith(GRADE):
        return None
    if least := LEAST_GRADE.search(whole):
        return whole.replace(least[0], name)
    grade = next(
        (one for one in sorted(attributes()) if one.endswith(GRADE) and one in whole), None
    )
    return None if grade is None or name in whole else whole.replace(grade, name)


def _of_class(part: Part) -> str | None:
    """A级景区45家，其中5A级1家 are 5A级景区."""
    last = part.name[-1]
    thing = part.whole.partition(last)[2] if last in CLASSES and part.is_among else ""
    return part.name + thing if thing else None


def _with_noun(part: Part) -> str | None:
    """案件45起，其中刑事30起 are 刑事案件, and 博物馆236个，其中免费开放208个 are 免费开放博物馆."""
    if part.case.reading.kind != "count" or not part.is_among:
        return None
    is_deed = part.case.reading.canonical in DOING and _says_what_they_do(part.name)
    if not is_deed and not _only_tells_apart(part.name):
        return None
    latest = part.case.memory.counted.last or part.whole
    told = part.whole if A_MEAN.search(latest) is not None else latest
    return _with_noun_of((told, part.whole), part.name)


def _with_noun_of(told: Iterable[str], name: str) -> str | None:
    """The name with the noun that the last of what was told ends in, past words that tell apart: 刑事案件.

    Of 民事案件 after 案件 that is 案件, and so it is of 民事案件 alone, which ends like 刑事.
    """
    ends = [tagged(one)[-1] for one in told]
    nouns = [noun for noun, tag in ends if tag == "n"]
    if not nouns:
        return None
    noun = min(nouns, key=len)
    is_alike = len(noun) > len(name) and noun[len(name) - 1] == name[-1]
    return name + noun[len(name) :] if is_alike else naming.joined(name, noun)


def _only_tells_apart(name: str) -> bool:
    """Whether the words are no noun: 刑事 of 案件45起，其中刑事30起, and not 初中."""
    return not naming.is_name(name) and all(tag == "b" for _, tag in tagged(name))


def _says_what_they_do(name: str) -> bool:
    """Whether the words are a deed of several words: 免费开放 of 博物馆236个，其中免费开放208个, and not 停产, which a stage is.

    The dictionary has some in one word (自主经营), whose verb ends it all the same.
    """
    words, last = tagged(name), tagged(name[-HEAD:])
    is_deed = words[-1][1] in DEED_TAGS or (len(last) == 1 and last[0][1] in DEED_TAGS)
    return (
        len(name) > HEAD
        and is_deed
        and words[0][1][0] in DEED_OPENS
        and not (naming.is_counted(name) or is_industry(name))
    )


def _other(case: Case, name: str) -> str | None:
    """城镇居民旅游人数20万人次…；农村居民8万人次: another part of the whole that an amount of the paragraph was of."""
    if naming.is_name(name) and name not in attributes():
        return None
    for told in case.told[:SIBLINGS]:
        found = sibling(name, told)
        if found is not None:
            return found
        if told == case.whole:
            return None  # 出院73例（本土3例）；在院84例（境外输入74例）: of those told last
    return None


def _of_both(part: Part) -> str | None:
    """民营企业进出口5万亿元，其中出口3万亿元；进口2万亿元: one of the two that a word has together is of whose both are.

    Without 其中 the other of the two has to be among the things told.
    """
    for both, each in together().items():
        own = _each_of(part.whole, both, each) if part.name in each else []
        if own and (part.is_among or any(one in part.case.memory.listed.things for one in own)):
            return own[each.index(part.name)]
    return None


def _each_of(whole: str, both: str, each: Sequence[str]) -> list[str]:
    """民营企业出口 and 民营企业进口 of 民营企业进出口, or of what goods; none where it says neither."""
    owner = whole[: max(whole.rfind(both), 0)]
    if not owner or owner in OF_ALL_TRADE or _is_of_place(owner):
        return []
    says = owner.endswith(vocabulary().people.sectors) or (
        owner[0] == WITH or tagged(owner)[-1][1] in OF_GOODS
    )
    return [owner + one for one in each] if says else []


def _is_of_place(owner: str) -> bool:
    """望海市外贸: whether it is all the trade of a place, which is no part of a name."""
    of_all = next((one for one in OF_ALL_TRADE if owner.endswith(one)), "")
    return of_all != "" and tagged(owner)[0][1] == "ns"


def told(wholes: dict[str | None, str], reading: Reading, name: str) -> None:
    """Remember the whole that a sentence tells, unless it is a part of the one that it told before.

    Of what is told in percent only a rate has parts that go by their names alone (死亡率5‰，城市3‰); a share ends it.
    """
    if reading.kind == "percent" and not name.endswith(RATES):
        wholes.pop(reading.canonical, None)
        return
    if reading.kind == "count" and A_MEAN.search(name) is not None:
        return  # 结案3万件，法官人均结案200件: a mean has no parts
    before = wholes.get(reading.canonical)
    is_part = before is not None and (
        name.endswith(fronted(before)[1])
        or name.startswith((*DEGREES, *OTHERS))
        or any(name in _each_of(before, both, each) for both, each in together().items())
    )
    if is_part:
        return
    tells_apart = name.endswith(tuple(attributes()))
    if tells_apart and (reading.canonical == PERSON or naming.known(name) is None):
        return  # 城市70万人, and not 城市70个
    wholes[reading.canonical] = name


def _of_kind(part: Part) -> str | None:
    """国内游客100万人次，其中过夜游客30万人次: the head is the whole's, and so is what sets the whole apart.

    少数民族人口18万人，其中回族人口17万人: what sets the part apart is a kind of that, and says it all.
    """
    name, whole = part.name, part.whole
    if part.case.reading.kind != "count":
        return None
    goes_on = among_all(part.case.phrases, part.case.spot) and divides(
        part.case.memory.counted.last or "", name
    )
    if not (goes_on or part.is_among):
        return None
    words = tagged(whole.removeprefix(ALL))
    is_deed = words[0][1] == "v"
    head = _shared_end(words, tagged(name)) if is_deed else words[-1][0]
    apart, own = whole.removeprefix(ALL).removesuffix(head), name.removesuffix(head)
    if len(head) < HEAD or "" in (apart, own) or own == name or apart[:HEAD] in own:
        return None
    if any(word in apart or word[-1] in apart for word, _ in tagged(own)):
        return None  # 高铁车站, of 铁路客运车站, says itself what they are of
    if own[-1] == apart.removesuffix("的")[-1:] or naming.is_counted(own):
        return None
    fronts, rest = fronted(whole)
    if own in SETTLEMENTS:
        apart = apart.removesuffix(BOTH)  # 享受城乡低保
    is_front = own in vocabulary().once.fronts  # 新增本土确诊病例
    is_front = is_front and (fronts != "" or not is_deed)  # 解除观察本地感染者
    kind = fronts + own + rest if is_front else apart + name
    return None if naming.loses_code(name, kind) else kind


def _of_clause(part: Part) -> str | None:
    """未整改的企业12家，其中民营企业5家 are 未整改的民营企业: what a clause says of the whole holds for those of its parts that end alike."""
    clause, of, those = part.whole.rpartition("的")
    if not of or not part.is_among or part.case.reading.kind != "count":
        return None
    own = part.name.removesuffix(those)
    is_kind = len(those) >= HEAD and own not in ("", part.name) and "的" not in own
    is_kind = is_kind and not clause.endswith(own[-1:])  # Ⅲ类的断面26个，其中Ⅱ类断面8个
    return clause + of + part.name if is_kind else None


def _shared_end(whole: Sequence[tuple[str, str]], part: Sequence[tuple[str, str]]) -> str:
    """阳性感染者 of 解除观察阳性感染者 and 本地阳性感染者: the words that both end in; the last of the whole where they share none."""
    pairs = zip(reversed(whole), reversed(part), strict=False)
    shared = [one[0] for one, _ in takewhile(lambda pair: pair[0] == pair[1], pairs)]
    return "".join(reversed(shared)) or whole[-1][0]


def _governed(part: Part) -> str | None:
    """招收研究生130万人，其中博士生15万人 are 招收博士生."""
    is_some = part.case.reading.kind == "count" and part.is_among
    return governed(part.name, part.whole) if is_some else None


REPLACING = (_of_both, _of_other_grade)
"""What the name of a part takes the place of in the name of its whole, though that has the part's name in it, too."""
ADDING = (_of_clause, _of_persons, _of_attribute, _of_class, _with_noun, _of_kind, _governed)
"""How the name of a part is put before the head of its whole: the first form that fits decides."""
