"""分别: A、B和C分别增长x、y和z deals as many names out as there are values.

A head that the list writes once is shared by all (甲、乙和丙价格). The names may stand in the clause before (A、B连续增长，
分别从…), and a rate of those that were just dealt out is theirs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import rjieba

from flows.extract.meaning import naming
from flows.extract.meaning.naming import CHANGE_NOUNS
from flows.extract.text.words import is_listed
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.extract.meaning.phrases import Phrases, Spot

RESPECTIVELY = "分别"
JOINT = re.compile(r"以及|和|及|与")
OUTER = ("和", "与")
"""What joins members, where 及 may stand inside one: 林业和农业及其服务业."""
ADVERB_TAIL = re.compile(r"(?:连续|持续|稳步|双双|同步|继续)+$")
CHANGE_TAIL = re.compile(rf"(?:{'|'.join(CHANGE_NOUNS)}).*$")
ORDINAL = re.compile("第?[一二三]")
SHARE_OF = re.compile(r"占(?!比)(?P<whole>[^，。；、]{2,24}?)的?(?P<noun>比重|比例|份额)")
PULL = re.compile(r"(?:拉动|带动)(?P<whole>[^，。；、]{2,24}?)(?:增长|上涨|下降|回落|上升)")
CONTRIBUTION = re.compile(r"对(?P<whole>[^，。；、]{2,24}?)的?贡献率")
REACHED = re.compile(r"(?:分别)?(?:调整|变|提高|下降|上升|降|升|演变|优化)?[为至到]")
"""Between the values that a list leaves and those that it reaches."""
MADE_UP = re.compile(r"(?:构成|组成)$")
MARKS = "，,；;。"


def deal(phrases: Phrases, spot: Spot, recent: Sequence[str], levels: Sequence[str]) -> list[str]:
    """The names for the list of figures that `spot` opens, in order; empty if none.

    `recent` were dealt out before, `levels` are what the sentence has told the levels of, one by one.
    """
    text, size = phrases.text, spot.run.size
    at = text.rfind(RESPECTIVELY, spot.clause.start, spot.start)
    if at < 0:  # as many names as values are dealt out without the word, too
        start = max(spot.since, spot.clause.start)
        if len(recent) == size and REACHED.fullmatch(text, start, spot.start):
            return list(recent)
        return _shares(phrases, start, spot.stop, size) or _listed(
            phrases, start, spot.stop, size, ends=True
        )
    effects = _effects(phrases, spot.clause.start, at, spot.start, size)
    if effects:
        return effects
    names = _listed(phrases, spot.clause.start, at, size, ends=True)
    if names:
        return names
    own = phrases.before(spot.clause.start, at)
    if len(recent) == size:
        added = "" if own is None else own.text
        if own is not None and text.startswith("占", own.start - 1):
            added = "占" + added
        return [name + added for name in recent]
    if own is None:
        end = spot.clause.start - 1
        start = 1 + max(text.rfind(mark, spot.sentence.start, end) for mark in MARKS)
        listed = _listed(phrases, max(start, spot.sentence.start), end, size, ends=False)
        return listed or (list(levels[-size:]) if len(levels) >= size else [])
    return []


def _shares(phrases: Phrases, start: int, end: int, size: int) -> list[str]:
    """The names in A、B和C占W比重由…: each is a share of the one whole."""
    of = SHARE_OF.search(phrases.text, start, end)
    if of is None:
        return []
    whole = phrases.before(of.start("whole"), of.end("whole"))
    parts = _listed(phrases, start, of.start(), size, ends=True)
    return [] if whole is None else [f"{part}占{whole.text}的{of['noun']}" for part in parts]


def _effects(phrases: Phrases, start: int, at: int, end: int, size: int) -> list[str]:
    """The names in A和B分别拉动W增长… and A和B对W增长的贡献率分别为…: what each does to the one whole."""
    text = phrases.text
    pull = PULL.search(text, at, end)
    rate = CONTRIBUTION.search(text, start, at)
    if pull is not None:
        names = _listed(phrases, start, at, size, ends=True)
        return [f"{name}变动对{pull['whole']}的拉动" for name in names]
    if rate is not None:
        names = _listed(phrases, start, rate.start(), size, ends=True)
        return [f"{name}对{rate['whole']}的贡献率" for name in names]
    return []


def _listed(phrases: Phrases, start: int, end: int, size: int, *, ends: bool) -> list[str]:
    """The `size` names that a list in text[start:end] gives; `ends` where the list closes the stretch."""
    stretch = phrases.text[start:end]
    commas = [match.span() for match in re.finditer("、", stretch)]
    last = commas[-1][1] if commas else 0
    found = [
        (match[0], (last + match.start(), last + match.end()))
        for match in JOINT.finditer(stretch[last:])
    ]
    joints = [span for _, span in found]
    outer = [span for word, span in found if word in OUTER] or joints
    for cuts in (commas, commas + outer[-1:], commas + joints[:1], commas + joints):
        if len(cuts) + 1 == size:
            return _members(phrases, start, end, cuts, ends=ends)
    return []


def _members(
    phrases: Phrases, start: int, end: int, cuts: list[tuple[int, int]], *, ends: bool
) -> list[str]:
    starts = [start, *(start + cut[1] for cut in cuts)]
    stops = [*(start + cut[0] for cut in cuts), end]
    found = [phrases.before(a, b) for a, b in zip(starts, stops, strict=True)]
    if not ends:
        found[-1] = phrases.after(starts[-1], stops[-1])
        last = found[-1]
        found[-1] = last and last._replace(text=MADE_UP.sub("", last.text))
    names = [phrases.name(phrase) for phrase in found if phrase is not None]
    if len(names) != len(found):
        return []
    names = _ordinals(names)
    names[-1] = ADVERB_TAIL.sub("", CHANGE_TAIL.sub("", names[-1])) or names[-1]
    shared = language().words.names.shared
    head = next((head for head in shared if names[-1].endswith(head) and names[-1] != head), "")
    common = _after_first(names)
    if common.endswith(head) and len(common) > len(head):
        head = common
    if not head and not any(naming.is_name(name) for name in names[:-1]):
        head = naming.family_name(names[-1])
    if head and not any(name.endswith((*shared, head)) for name in names[:-1]):
        return [name if name.endswith(head) else name + head for name in names]
    of = next((names[0].removesuffix(one) for one in shared if names[0].endswith(one)), "")
    if of and all(name in shared for name in names[1:]):  # 茶叶产量、产值: both of tea
        return [names[0], *(of + name for name in names[1:])]
    return names


MODIFIER = 2
"""城镇, 农村: how many characters a modifier has that a list sets beside others."""


def _after_first(names: list[str]) -> str:
    """城镇、农村居民收入: what all have in common is what follows the last one's modifier; empty if they are no such list."""
    if any(len(name) != MODIFIER for name in names[:-1]):
        return ""
    first = rjieba.cut(names[-1])[0]
    if len(first) == 2 * MODIFIER and all(map(is_listed, (first[:MODIFIER], first[MODIFIER:]))):
        first = first[:MODIFIER]  # 农村居民
    rest = names[-1].removeprefix(first)
    return rest if len(first) == MODIFIER and not rest.startswith("/") else ""


def _ordinals(names: list[str]) -> list[str]:
    """第一、二、三产业: 第 is written once, and so is the noun."""
    last = ORDINAL.match(names[-1])
    if last is None or not all(ORDINAL.fullmatch(name) for name in names[:-1]):
        return names
    noun = names[-1][last.end() :]
    return ["第" + name.removeprefix("第") + noun for name in (*names[:-1], last[0])]
