"""The names that a list gives, one for each of its members: 甲、乙和丙价格, 北京、上海两市失业率, 第一、二、三产业.

A head that the list writes once is shared by all: how belongs in `shared_heads`, to which figures the names are dealt out in
`dealing`, both beside this module; a word after the list that sums it up in `flows.extract.meaning.nouns.summed_up`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.modifiers import CLASSED
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.names.naming import CHANGE_NOUNS
from flows.extract.meaning.nouns.phrase import NEGATIONS, Phrase
from flows.extract.meaning.nouns.summed_up import SUMMED, of_each_member, sums
from flows.extract.meaning.subjects.lists.shared_heads import (
    ORDINAL,
    SIZES,
    of_one_character,
    ordinals,
    sharing,
)
from flows.extract.text.joints import JOINED
from flows.extract.text.marks import BRACKETED
from flows.extract.text.words import DEED_TAGS, tag_of
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases

COMMA = regex("、|(?<=[》”])(?=[《“])")
"""Between the members of a list; titles and quotations stand side by side without it: 《山》《水》."""
JOINT = regex(
    r"(?:以及|(?<![总饱中缓])和(?![平谐解])|(?<![涉惠普波触论提危遍])及(?![时格]|以[上下])|(?<!参)与)(?![^《》]*》)"
)
"""Not where they are part of a word (涉及, 惠及, 参与, 总和), nor within a title."""
SHARE = "占比"
STROKES = regex(r"(?<=[\u4e00-\u9fff])/(?=[\u4e00-\u9fff])")
"""销售/管理/研发费用率: between the members of a broker's list."""
OUTER = ("和", "与")
"""What joins members, where 及 may stand inside one: 林业和农业及其服务业."""
ADVERB_TAIL = regex(r"(?:连续|持续|稳步|双双|同步|继续)+$")
CHANGE_TAIL = regex(rf"(?:{'|'.join(CHANGE_NOUNS)}).*$")
INDUSTRIES = regex(
    r"(?<![一二三四五六七八九十])第?[一二](?:[、和及]第?[二三]|(?<=[一二])[二三](?=产)){1,2}产业的?"
)
"""一、二、三产业, 一三产业: with a mark between the numbers, or with none between two."""
GRADES = regex(
    r"(?P<of>国家|(?<![全我本])[省市县]|第)?(?P<which>[一二三四五六七八九甲乙丙丁](?:[、和及与]第?[一二三四五六七八九甲乙丙丁]){1,5})(?P<grade>星级|年级|[级类等线批期档])"
)
"""国家一、二、三级 of 国家一、二、三级博物馆: the grades of one noun, of which the last alone says that they are grades."""
ORDINALLY = "第"
ALSO = regex("[、和及与]|以及")
DEEDS = regex(
    r"(?<![\u4e00-\u9fff])(?:全年|当年|本年|共|累计)*(?P<verbs>[\u4e00-\u9fff]{2}(?:[、和及与][\u4e00-\u9fff]{2}){1,5})(?=[\u4e00-\u9fff]{2})"
)
A_YEAR = regex(r"\d{2,4}年")
MADE_UP = regex(r"(?:构成|组成)$")
TOWARD = "对向自从"
"""Before a list of places that something is done with: 对美国、日本出口."""
AMONG = "其中"


def listed(phrases: Phrases, start: int, end: int, size: int, *, ends: bool) -> list[str]:
    """The `size` names that a list in text[start:end] gives; `ends` where the list closes the stretch."""
    several = (
        _industries(phrases, start, end, size)
        or _grades(phrases, start, end, size)
        or (_deeds(phrases, start, end, size) if ends else [])
    )
    if several:
        return several
    stretch = BRACKETED.sub(_blank, phrases.text[start:end])
    commas = [match.span() for match in COMMA.finditer(stretch)]
    last = commas[-1][1] if commas else 0
    found = [
        (match[0], (last + match.start(), last + match.end()))
        for match in JOINT.finditer(stretch[last:])
    ]
    joints = [span for _, span in found]
    outer = [span for word, span in found if word in OUTER] or joints
    strokes = [] if commas else [match.span() for match in STROKES.finditer(stretch)]
    if strokes and len(strokes) + 1 == size:
        measured = _members(phrases, start, end, strokes, ends=ends)
        return measured if measured and _is_measure(measured[-1]) else []
    for cuts in (commas, commas + outer[-1:], commas + joints[:1], commas + joints):
        if len(cuts) + 1 == size:
            return _members(phrases, start, end, cuts, ends=ends)
    return []


def _blank(bracket: re.Match[str]) -> str:
    """As many blanks: what a bracket lists are no members of the list that it stands in."""
    return " " * len(bracket[0])


def _is_measure(name: str) -> bool:
    """Whether a name says how much: 研发费用率, and not 郑雨 of a pair of players."""
    ends = (*naming.SUFFIXES, *naming.heads(), *vocabulary().measures.measuring)
    return name.endswith((*ends, SHARE)) or naming.known(name) is not None


def _industries(phrases: Phrases, start: int, end: int, size: int) -> list[str]:
    """一、二、三产业增加值: numbered like the items of a list, with or without 第; empty if they are not so many."""
    found = INDUSTRIES.search(phrases.text, start, end)
    which = [] if found is None else ORDINAL.findall(found[0])
    if found is None or not which or len(which) > size:
        return []
    industries = [f"第{one[-1]}产业" for one in which]
    if len(which) == size:
        of = phrases.before(found.end(), end)
        measure = "" if of is None else _without_change(of.text)
        return [industry + measure for industry in industries]
    joint = ALSO.match(phrases.text, found.end(), end)
    others = joint and listed(phrases, joint.end(), end, size - len(which), ends=True)
    if not others:
        return []
    head = naming.head_of(others[-1])
    return [*(industry + head for industry in industries), *others] if head else []


def _grades(phrases: Phrases, start: int, end: int, size: int) -> list[str]:
    """国家一级博物馆, 国家二级博物馆 of 国家一、二级博物馆: each grade with the noun that the last of them has; empty if they are not so many."""
    found = GRADES.search(phrases.text, start, end)
    which = [] if found is None else JOINED.split(found["which"].replace(ORDINALLY, ""))
    those = None if found is None else phrases.before(found.end(), end)
    if found is None or those is None or len(which) != size or those.start > found.end():
        return []
    noun = _without_change(phrases.text[found.end() : those.end])
    return [f"{found['of'] or ''}{one}{found['grade']}{noun}" for one in which]


def _deeds(phrases: Phrases, start: int, end: int, size: int) -> list[str]:
    """新收和审结民事案件: several deeds that were done with one thing; empty if they are no deeds, or not so many."""
    deeds = DEEDS.search(phrases.text, start, end)
    verbs = [] if deeds is None else JOINED.split(deeds["verbs"])
    if deeds is None or len(verbs) != size:
        return []
    if not all(tag_of(verb) in DEED_TAGS or verb in vocabulary().edges.stop for verb in verbs):
        return []
    object_ = phrases.before(deeds.end("verbs"), end)
    if object_ is None or object_.start != deeds.end("verbs"):
        return []
    return [verb + object_.text for verb in verbs]


OF_PLACE = regex(r"(?:全[国省市区县州旗镇乡]|我[国省市区县])(?P<what>[\u4e00-\u9fff])")
"""A place and a member of one character, which is too short for a name where it stands alone."""
KINDS, WHOLE_KIND = "型级类式", regex(r"[\u4e00-\u9fff]{2,4}[型级类式]")
"""What ends the word for a kind, and such a word that is all of a member."""
SIDES, SIDE = "东南西北中", regex("[东南西北中]{1,2}[部方]")
"""Of a country, where 部 is written once: 东、中、西部."""


def _members(
    phrases: Phrases, start: int, end: int, cuts: list[tuple[int, int]], *, ends: bool
) -> list[str]:
    starts = [start, *(start + cut[1] for cut in cuts)]
    stops = [*(start + cut[0] for cut in cuts), end]
    if A_YEAR.match(phrases.text, starts[-1], end):
        return []  # 甲公司2021年、2022年销售额: years are listed, and no things
    summed = SUMMED.search(phrases.text, starts[-1], end) if ends else None
    if summed is not None and sums(summed, len(starts)):
        stops[-1] = summed.start("all")
        of = phrases.before(summed.end("all"), end)
        kind, rest = summed["kind"] or "", "" if of is None else _without_change(of.text)
        return of_each_member(phrases, starts, stops, kind + rest)
    found = [_member(phrases, a, b) for a, b in zip(starts, stops, strict=True)]
    if not ends:
        last = phrases.after(starts[-1], stops[-1])
        found[-1] = last and last._replace(text=MADE_UP.sub("", last.text))
    members = [phrase for phrase in found if phrase is not None]
    if len(members) != len(found):
        return []
    if phrases.text[starts[0]] in TOWARD and (partners := _partners(phrases, members)):
        return partners
    names = [
        _denied(phrases, phrase, a) + _whole_kind(phrases.text[a:b], phrases.name(phrase))
        for phrase, a, b in zip(members, starts, stops, strict=True)
    ]
    whole = OF_PLACE.fullmatch(names[0])
    if whole is not None and all(len(name) == 1 for name in names[1:-1]):
        names[0] = whole["what"]  # 全县猪、牛、羊出栏
    if classes := _classes(phrases, names, starts[-1], stops[-1]):
        return classes
    names[-1] = _without_change(names[-1])
    is_side = SIDE.match(phrases.text, starts[-1]) is not None  # 东、中、西部地区失业率
    is_of_place = names[-1] != members[-1].text or (is_side and members[-1].start > starts[-1])
    if is_of_place and all(
        phrases.is_place(one) or SIDE.fullmatch(one.text) or (is_side and one.text in SIDES)
        for one in members[:-1]
    ):
        return [names[-1]] * len(names)  # 北京、上海失业率
    return sharing(of_one_character(ordinals(names), members[-1].text))


def _denied(phrases: Phrases, phrase: Phrase, start: int) -> str:
    """不 of 起诉率、不起诉率, where that is all that a member has before its noun; empty where nothing is denied."""
    denial = phrases.text[start : phrase.start]
    return denial if denial in NEGATIONS else ""


def _whole_kind(own: str, name: str) -> str:
    """急难型, of which the name is 型 alone: the kind that a member is, whatever the dictionary has its first word as."""
    return own if name in KINDS and WHOLE_KIND.fullmatch(own) else name


def _classes(phrases: Phrases, names: list[str], start: int, end: int) -> list[str]:
    """0-17岁、18-34岁和60岁及以上人口: the noun after the last class is that of all; empty if they are no classes."""
    last = CLASSED.match(phrases.text, start, end) if all(map(_is_class, names[:-1])) else None
    those = last and phrases.named(last.end(), end)
    if last is None or those is None:
        return []
    return [name + those.removeprefix(last[0]) for name in (*names[:-1], last[0])]


def _partners(phrases: Phrases, members: list[Phrase]) -> list[str]:
    """对美国、日本进出口: what the list has done with each of the places; empty if they are none."""
    last = members[-1].text
    done = phrases.name(members[-1])
    if done == last or not last.endswith(done) or naming.known(done) is None:
        return []
    places = [*(one.text for one in members[:-1]), last.removesuffix(done)]
    return [f"对{place.lstrip(TOWARD)}{done}" for place in places]


def _member(phrases: Phrases, start: int, end: int) -> Phrase | None:
    """The noun of a member, or the size or the side of the country that it is alone (中 of 中、小型企业, 西部)."""
    text = phrases.text
    start += len(AMONG) if text.startswith(AMONG, start) else 0
    own = text[start:end]
    is_alone = SIZES.fullmatch(own) or SIDE.fullmatch(own) or _is_class(own)
    return Phrase(start, end, own) if is_alone else phrases.before(start, end)


def _is_class(member: str) -> bool:
    """Whether a member is a class by age or size alone: 18-34岁."""
    return member[:1].isdigit() and CLASSED.fullmatch(member) is not None


def _without_change(name: str) -> str:
    """产量 of 产量同比增速, and of 产量稳步."""
    return ADVERB_TAIL.sub("", CHANGE_TAIL.sub("", name)) or name
