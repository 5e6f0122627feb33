"""分别: A、B和C分别增长x、y和z deals as many names out as there are values.

The names may stand in the clause before (A、B连续增长，分别从…), and a rate of those that were just dealt out is theirs. Which
names a list gives belongs in `flows.extract.meaning.subjects.lists.listing`.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.coding import PROPORTIONS
from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.naming import CHANGE_NOUNS
from flows.extract.meaning.nouns.phrase import Phrase
from flows.extract.meaning.subjects.comparisons.comparing import OF_GROWTH, lead_over
from flows.extract.meaning.subjects.lists.listing import listed
from flows.extract.meaning.subjects.money.markets import dealt_in
from flows.extract.meaning.subjects.parts import members, sharing
from flows.extract.meaning.subjects.parts.sharing import HELD
from flows.extract.text.hedges import HEDGE
from flows.extract.text.layout import LONGEST
from flows.extract.text.moves import MOVE
from flows.extract.text.words import cut, tagged
from schemas.catalogue.partitions import together
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from flows.extract.meaning.nouns.phrases import Phrases, Spot

WITH = "以"
LISTED_WITH = re.compile(rf"(?:[、和及与]\s*{HEDGE}?[\d.,]+[^，。；、和及与的\d]{{0,6}})+的")
"""After the first of 分别以170万台和100万台的出货量, up to the measure."""
RESPECTIVELY = ("分别", "依次", "依序")
EACH = re.compile(r"(?<=[\u4e00-\u9fff])各(?:自)?(?=[为占达有增减降升])")
SHARE_OF = re.compile(r"占(?!比)(?P<whole>[^，。；、]{2,24}?)的?(?P<noun>比重|比例|份额)")
PULL = re.compile(rf"(?:拉动|带动)(?P<whole>[^，。；、]{{2,24}}?){MOVE}")
EFFECT = re.compile(
    r"对(?P<whole>[^，。；、]{2,24}?)的?(?P<noun>贡献率|拉动|影响)(?:率|作用|贡献|点数)?$"
)
SHARING = re.compile(r"占(?!比)(?P<whole>[^，。；、]{2,24}?)(?:的|比重|比例|份额)*$")
LISTED = re.compile(r"[、和与两三四]")
"""Before a word for all parts: a list that may be dealt out itself."""
SHORTEST_HEAD = 2
TOWARD = "对"
REACHED = re.compile(r"(?:分别)?(?:调整|变|提高|下降|上升|降|升|演变|优化)?[为至到]")
"""Between the values that a list leaves and those that it reaches."""
RESTORED = re.compile(
    r"(?:均|都|已|基本)*恢复[到至](?P<base>[^，。；,;\d]{0,4}\d{4}年?[^，。；,;]{0,6}|[^，。；,;]{2,8})的"
)
"""游客3560万人次，收入320亿元，恢复到2019年同期的92%和88%: each of the two is so much of what it was."""
COMPLETED = re.compile(
    r"完成了?(?P<plan>(?:全?年度?|本?年度?)?(?:计划|目标任务|目标|任务|预算)[数]?)的"
)
"""A、B分别完成年计划的76.5%和89.5%: how much of its plan each has come to."""
FRONTED = re.compile(r"(?:其中|今日|当日|本日|昨日|单日|当月|本月|，)*(?P<front>新增|净增)")
ALL_TOLD = re.compile(r"(?:上述|以上|这)?[两二三四](?:项|个)(?:数据|数字|指标)")
"""两项数据分别增长: what the clauses before have told, one by one."""
FRONTS = re.compile("^(?:累计|报告|新增)+")
"""确诊病例532例、无症状感染者1876例，其中今日新增12例和35例: of each so many."""
OF_ALL = re.compile(rf"(?:各|仅|均|共|{HEDGE})?占(?:比|到|据|了)?(?:[为达]|{HEDGE})*")
"""甲、乙出口额分别为30亿元和10亿元，分别占75%和25%: of a whole that the words leave out."""
HELD_BY = re.compile(r"(?:直接|间接|合计)*(?:拥有|持有|持|占有?)")
HOLDING = re.compile(r"(?:[\d.]+%[、和及与]*(?:以及)?)+的?(?:股权|股份|权益|股本)")
"""甲、乙分别持有60%、40%的股份: the shareholding of each."""
REACH = 60
MOST = re.compile(
    r"(?P<what>[^，。；、,;\d]{2,16}?)(?:排名|位居|位列)?(?:最[多高大快低少小]|前列|前[一二三四五六七八九十]位?)的[^，。；、,;]{0,8}?(?:分别|依次)[是为][^，。；,;\d]+[，,]$"
)
MARKS = "，,；;。"
RANKED = re.compile(
    r"(?:分列|分居|位列|位居|名列|排名|排在|列|居)[第前至到、和与及一二两三四五六七八九十\d]{1,9}(?:位|名)?[，,]$"
)
"""A clause that ends in the ranks of those that it lists."""
PLACE, VERBS, NOUN = "ns", ("v", "vn"), "n"
OUTWARD = "对向自从为给"
"""Before a list of places that something goes to, or comes from."""
THINGS = "nlj"
"""Tags of words that a noun ends in."""
OPENED = re.compile("(?:[\u4e00-\u9fff]{2,6}、)+")
"""挖掘、 of 挖掘、铲土运输机械: what else a noun is for."""
STOPS, COMMAS = "，,；;。：:\n", ("，", ",")


QUOTED = re.compile("“[^”]*”")
SEVERAL = re.compile(
    "[、和与及都两]|(?<!平)均|预期|目标|上[年月]|去年|同期|水平|均值|全国|要求|其他"
)
STRUCTURES = ("结构", "结构比", "结构比例", "比", "比例", "占比", "比重")
"""三次产业结构: what the parts told together make up."""
SIDES, MEAN = ("one", "other"), "平均"
AGAINST = re.compile(
    r"(?P<one>[^，。；,;]{2,40}?)(?:都|均|也|略|稍|远|明显|显著|大大|总体)*[高低大小多少快慢强弱好差]于(?P<other>[^，。；,;]{2,40})[，,]$"
)
"""东部增速高于西部，: before 分别为8%和6%."""


class Dealt(NamedTuple):
    """The names for a list of figures, in order, and the things that they are said of: 甲、乙 of 甲占…、乙占…."""

    names: list[str]
    things: list[str]


NOTHING = Dealt([], [])


def deal(
    phrases: Phrases,
    spot: Spot,
    recent: Sequence[str],
    levels: Sequence[str],
    unmoved: Sequence[str],
    *,
    leads: bool,
) -> Dealt:
    """The names for the list of figures that `spot` opens; empty if none.

    `recent` were dealt out before, `levels` are what the sentence has told the levels of, one by one, `unmoved` those
    whose change the figures may be. `leads` where the figures say by how much each is ahead of something.
    """
    text, size = phrases.text, spot.run.size
    dealing = _dealing(text, spot.clause.start, spot.start)
    if dealing is None:  # as many names as values are dealt out without the word, too
        start = max(spot.since, spot.clause.start)
        says_nothing = spot.stop == start or REACHED.fullmatch(text, start, spot.start)
        if len(recent) == size and says_nothing:
            return Dealt(list(recent), list(recent))
        base = RESTORED.fullmatch(text, start, spot.start)
        if base is not None and len(levels) == size:
            return Dealt([f"{level}与{base['base']}之比" for level in levels], list(levels))
        of = SHARING.match(text, start, phrases.trimmed(start, spot.stop))
        each = recent or levels
        if of is not None and len(each) == size:  # 甲省、乙省出口30亿元和10亿元，占全国的3%和1%
            return Dealt([f"{one}占{of['whole']}的比重" for one in each], list(each))
        fronted = FRONTED.fullmatch(text, start, spot.start)
        if fronted is not None and len(levels) == size:
            return Dealt(
                [fronted["front"] + FRONTS.sub("", level) for level in levels], list(levels)
            )
        if len(unmoved) == size and _says_only_when(phrases, start, spot):
            return Dealt(list(unmoved), list(unmoved))
        over = lead_over(phrases, start, spot.start) if leads and len(recent) == size else None
        if over is not None:
            return Dealt([_rate(name) + over[1] for name in recent], list(recent))
        names = (
            _shares(phrases, start, spot.stop, size)
            or listed(phrases, start, spot.stop, size, ends=True)
            or _together(phrases, start, spot.stop, size)
        )
        return Dealt(names, names)
    at, after = dealing
    base = RESTORED.fullmatch(text, after, spot.start)
    if base is not None:
        things = _things(phrases, spot, at, recent, levels)
        return Dealt([f"{thing}与{base['base']}之比" for thing in things], things)
    completed = COMPLETED.match(text, after, spot.start)
    if completed is not None:
        things = _things(phrases, spot, at, recent, levels)
        return Dealt([f"{thing}{completed['plan']}完成率" for thing in things], things)
    if text.startswith(WITH, after):
        measure = _measure_after(phrases, spot)
        things = _parts(phrases, spot.clause.start, at, size) if measure else []
        if things:
            return Dealt([thing + measure for thing in things], things)
    if HELD_BY.match(text, after) and HOLDING.match(text, spot.start):
        holders = _parts(phrases, spot.clause.start, at, size)
        return Dealt([holder + HELD for holder in holders], holders)
    if OF_ALL.fullmatch(text, after, spot.start):
        things = _things(phrases, spot, at, recent, levels)
        return Dealt([f"{thing}占比" for thing in things], things)
    related = _related(phrases, spot, at, after, leads=leads)
    if related is not None:
        end, named = related
        things = _things(phrases, spot, end, recent, levels)
        return Dealt([named(thing) for thing in things], things)
    things = _parts(phrases, spot.clause.start, at, size)
    if not things:
        things = _told(phrases, spot, at, recent, levels)
    if (most := _most(phrases, spot)) is not None:
        return Dealt([most] * size, things)
    deed = vocabulary().acts.deeds.get(text[after : spot.stop].strip())
    if deed is not None and deed.visits is not None:  # 甲、乙分别接待…人次
        things = [thing if _measures(thing) else thing + deed.visits for thing in things]
        return Dealt(things, things)
    if stock := dealt_in(phrases, after, spot):
        return Dealt([thing + stock for thing in things], things)
    done = phrases.before(after, spot.stop)
    if done is not None and done.end == phrases.trimmed(after, spot.stop):
        things = _doing(phrases, spot, at, things, done)
    return Dealt(things, things)


def _are_places(phrases: Phrases, start: int, end: int, things: Sequence[str]) -> bool:
    """江苏、浙江分别新增企业: whether those listed are places, each the region of its figure and no part of the name."""
    for thing in things:
        at = phrases.text.find(thing, start, end)
        if at < 0 or not phrases.is_place(Phrase(at, at + len(thing), thing)):
            return False
    return phrases.text[start] not in OUTWARD


def _says_only_when(phrases: Phrases, start: int, spot: Spot) -> bool:
    """收入20亿元、利润3亿元，同比增长5%、8%: whether the clause has no noun of its own, and one base for all."""
    is_dated = any(char.isdigit() for char in phrases.text[start : spot.start])
    return not is_dated and phrases.before(start, spot.stop) is None


def _rate(name: str) -> str:
    """What is so many points ahead: the growth of an amount, a share itself."""
    return (
        naming.rate_of(name, "change")
        if _measures(name) and not name.endswith(PROPORTIONS)
        else name
    )


def _measure_after(phrases: Phrases, spot: Spot) -> str:
    """出货量 of 分别以170万台和100万台的出货量: the measure of all that are told; empty if none follows."""
    rest = LISTED_WITH.match(phrases.text, spot.end, spot.clause.end)
    if rest is None:
        return ""
    return phrases.up_to_predicate(rest.end(), min(rest.end() + REACH, spot.clause.end)) or ""


def _most(phrases: Phrases, spot: Spot) -> str | None:
    """送电量最多的分别是河南、安徽，分别为…: the measure that the places of the clause before have the most of."""
    ahead = max(spot.sentence.start, spot.clause.start - REACH)
    most = MOST.search(phrases.text, ahead, spot.clause.start)
    return None if most is None else phrases.named(most.start("what"), most.end("what"))


def _dealing(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the word that deals a list out begins and ends in text[start:end]."""
    for word in RESPECTIVELY:
        at = text.rfind(word, start, end)
        if at >= 0:
            return at, at + len(word)
    each = EACH.search(text, start, end)
    return None if each is None else each.span()


def _related(
    phrases: Phrases, spot: Spot, at: int, after: int, *, leads: bool
) -> tuple[int, Callable[[str], str]] | None:
    """Where the things end that the list relates to one whole, and the name of what each is to it.

    A和B分别拉动W增长…, A和B对W增长的贡献率分别为…, A和B占W的比重分别为…, A和B分别占W的…, A和B分别比W高…. None if it relates
    them to none.
    """
    text, start = phrases.text, spot.clause.start
    pull = PULL.search(text, after, spot.start)
    if pull is not None:
        # 贡献率分别为8%、40%，分别拉动经济增长0.5、2.6个百分点: those who contribute pull
        return at, lambda thing: f"{OF_GROWTH.sub('', thing)}变动对{pull['whole']}的拉动"
    effect = EFFECT.search(text, start, at)
    if effect is not None:
        return effect.start(), lambda thing: f"{thing}对{effect['whole']}的{effect['noun']}"
    over = lead_over(phrases, after, spot.start) if leads else None
    if over is not None:
        return at, lambda thing: thing + over[1]
    held = sharing.OF_ALL.search(text, start, at)
    if held is not None:
        return held.start(), lambda thing: f"{thing}占比"
    share = SHARE_OF.search(text, start, at) or SHARING.search(
        text, after, phrases.trimmed(after, spot.stop)
    )
    whole = None if share is None else phrases.before(share.start("whole"), share.end("whole"))
    if share is None or whole is None:
        return None
    end = min(at, share.start())
    return end, lambda thing: f"{thing}占{whole.text}的比重"


def _things(
    phrases: Phrases, spot: Spot, end: int, recent: Sequence[str], levels: Sequence[str]
) -> list[str]:
    """What a list of figures is said of that `end` closes: named there, or in a clause before."""
    own = _parts(phrases, spot.clause.start, end, spot.run.size)
    return own or _told(phrases, spot, end, recent, levels)


def _told(
    phrases: Phrases, spot: Spot, end: int, recent: Sequence[str], levels: Sequence[str]
) -> list[str]:
    """What a list of figures is said of whose own clause, up to `end`, lists nothing: told in a clause before."""
    size, start = spot.run.size, spot.clause.start
    if ALL_TOLD.match(phrases.text, start, end) and len(levels) >= size:
        return list(levels[-size:])
    held = AGAINST.search(phrases.text, max(spot.sentence.start, start - LONGEST), start)
    is_bare = size == len(SIDES) and not phrases.text[start:end].strip()
    if held is not None and is_bare and (sides := _held_against(phrases, held)):
        return sides
    own = phrases.before(start, end)
    if len(recent) == size:
        if own is None:
            return list(recent)
        each = members.of_each(phrases.name(own), recent) if own.start == start else []
        return each or [_of(name, own.text, recent) for name in recent]
    if own is not None:
        moved = own.text in CHANGE_NOUNS and len(levels) >= size
        if moved:
            return [level + own.text for level in levels[-size:]]
        ranked = [] if own.start > start else _ranked(phrases, spot, own.text)
        is_whole = own.start == start and len(levels) >= size
        return ranked or (members.of_each(phrases.name(own), levels[-size:]) if is_whole else [])
    close = start - 1
    low = max(spot.sentence.start, close - LONGEST)
    opening = 1 + max(phrases.text.rfind(mark, low, close) for mark in MARKS)
    opening = max(opening, low)
    has_levels = len(levels) >= size and any(map(str.isdigit, phrases.text[opening:close]))
    ahead = [] if has_levels else listed(phrases, opening, close, size, ends=False)
    return ahead or (list(levels[-size:]) if len(levels) >= size else _told_together(levels, size))


def _ranked(phrases: Phrases, spot: Spot, measure: str) -> list[str]:
    """甲公司、乙公司分列二、三位，销量分别为5万辆和4万辆: the measure of each that the clause before tells the rank of; empty if it tells none."""
    text, low = phrases.text, max(spot.sentence.start, spot.clause.start - REACH)
    ranked = RANKED.search(text, low, spot.clause.start)
    if ranked is None or not _is_measure(measure):
        return []
    opening = 1 + max(text.rfind(mark, low, ranked.start()) for mark in STOPS)
    names = listed(phrases, max(low, opening), ranked.start(), spot.run.size, ends=True)
    return (
        []
        if all(tagged(name)[-1][1] == PLACE for name in names)
        else [one + measure for one in names]
    )


def _held_against(phrases: Phrases, held: re.Match[str]) -> list[str]:
    """甲的比例低于乙的比例，分别为…; 东部增速高于西部，分别为…: what is held against what, the second by the measure of the first."""
    one, other = (phrases.before(held.start(side), held.end(side)) for side in SIDES)
    if one is None or other is None or SEVERAL.search(QUOTED.sub("", held[0])):
        return []  # 甲和乙均高于丙: the two are told, and not what they are held against
    names = [phrases.name(one), phrases.name(other)]
    if _is_measure(cut(names[1])[-1]):
        return names  # 出生率低于死亡率
    measure = next((head for head in naming.heads() if names[0].endswith(head)), cut(names[0])[-1])
    if not _is_measure(measure):
        return []
    measure = MEAN + measure if names[0].endswith(MEAN + measure) else measure
    return [names[0], names[1] + measure]


def _is_measure(word: str) -> bool:
    """Whether a word is a measure by its end."""
    return _measures(word) or word.endswith((*PROPORTIONS, *vocabulary().measures.measuring))


def _told_together(levels: Sequence[str], size: int) -> list[str]:
    """三次产业结构为5:45:50，对GDP的贡献率分别为…: the parts that the level before has told of together."""
    told = levels[-1] if levels else ""
    return next(
        (
            list(parts)
            for word, parts in together().items()
            if told.removeprefix(word) in STRUCTURES and len(parts) == size
        ),
        [],
    )


def _of(name: str, own: str, names: Sequence[str]) -> str:
    """What `own` is of what `name`, one of `names`, was measured of: 甲快递业务量, and 收入 makes 甲快递收入."""
    parts = [cut(one)[::-1] for one in names]
    same = takewhile(lambda words: len(set(words)) == 1, zip(*parts, strict=False))
    head = "".join([words[0] for words in same][::-1])
    if own.endswith(CHANGE_NOUNS) or len(head) < SHORTEST_HEAD or not _measures(own):
        return name + own
    at = head.find(own[:SHORTEST_HEAD])
    return name.removesuffix(head) + head[: max(at, 0)] + own


def _doing(phrases: Phrases, spot: Spot, at: int, things: Sequence[str], done: Phrase) -> list[str]:
    """铁矿砂、煤分别进口…: what was done is what was measured of each, and all that is where those listed are places.

    对甲、乙分别出口… is the trade with each.
    """
    if things and _are_places(phrases, spot.clause.start, at, things):
        return [phrases.name(done)] * len(things)
    first, last = phrases.words.at(done.start), phrases.words.at(done.end - 1)
    makes = first.tag in VERBS and last.tag == NOUN and first.end < done.end  # 分别生产水泥
    is_measured = makes or naming.known(done.text) is not None
    toward = TOWARD if phrases.text.startswith(TOWARD, spot.clause.start) else ""
    return [
        toward + thing + done.text if is_measured and not _measures(thing) else thing
        for thing in things
    ]


def _parts(phrases: Phrases, start: int, end: int, size: int) -> list[str]:
    """The `size` names that a list or a word for all parts gives at the end of text[start:end]."""
    return (
        _over_commas(phrases, start, end, size)
        or listed(phrases, start, end, size, ends=True)
        or _together(phrases, start, end, size)
    )


def _segment(phrases: Phrases, start: int, end: int) -> Phrase | None:
    """The noun that text[start:end] is, whole; None where it says anything else (分行业看)."""
    phrase = phrases.before(start, end)
    last = phrases.preceding(start, end)
    if phrase is None or last is None or phrase.is_act or last.tag[0] not in THINGS:
        return None
    if phrase.start == start:
        return phrase
    opened = OPENED.fullmatch(phrases.text, start, phrase.start)
    return opened and phrase._replace(start=start, text=opened[0] + phrase.text)


def _over_commas(phrases: Phrases, start: int, end: int, size: int) -> list[str]:
    """煤炭、焦炭制造业，汽车制造业产值分别: the members that commas part, where marks stand inside of them."""
    text, starts, stops = phrases.text, [start], [end]
    while len(starts) < size and text[starts[0] - 1 : starts[0]] in COMMAS:
        stops.insert(0, starts[0] - 1)
        low = max(0, stops[0] - REACH)
        starts.insert(0, 1 + max(text.rfind(mark, low, stops[0]) for mark in STOPS))
    if len(starts) != size or "、" not in text[starts[0] : end]:
        return []
    found = [_segment(phrases, *ends) for ends in zip(starts, stops, strict=True)]
    if None in found:
        return []
    names = [phrases.name(one) for one in found if one is not None]
    head = next((head for head in naming.heads() if names[-1].endswith(head)), "")
    return [name if name.endswith(head) else name + head for name in names] if head else []


def _together(phrases: Phrases, start: int, end: int, size: int) -> list[str]:
    """城乡居民收入: the income of each, where nothing else is listed that could be dealt out."""
    text = phrases.text
    for word, parts in together().items():
        at = text.rfind(word, start, end)
        if at < 0 or len(parts) != size or LISTED.search(text, start, at):
            continue
        phrase = phrases.before(start, end)
        if phrase is not None and word in phrase.text:
            name = phrases.name(phrase)
            return [name.replace(word, part) for part in parts]
    return []


def _shares(phrases: Phrases, start: int, end: int, size: int) -> list[str]:
    """The names in A、B和C占W比重由…: each is a share of the one whole."""
    of = SHARE_OF.search(phrases.text, start, end)
    if of is None:
        return []
    whole = phrases.before(of.start("whole"), of.end("whole"))
    parts = listed(phrases, start, of.start(), size, ends=True)
    return [] if whole is None else [f"{part}占{whole.text}的{of['noun']}" for part in parts]


def _measures(name: str) -> bool:
    """Whether the name says an amount and no mere thing: 人均GDP, 周转量, and not 汽车."""
    return name.endswith(naming.SUFFIXES) or naming.is_of(name, *naming.UNCOUNTED)
