"""A list of figures that 分别 deals out: A、B和C分别增长x、y和z has as many names as figures.

Each form gives the names, or None where the text has another. Lists without such a word belong in
`flows.extract.meaning.subjects.lists.unmarked`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import Phrase
from flows.extract.meaning.subjects.comparisons.held_against.against import before_base
from flows.extract.meaning.subjects.lists import heads, went
from flows.extract.meaning.subjects.lists.figure_list import Dealt, with_suffix
from flows.extract.meaning.subjects.lists.listed_before import named_before
from flows.extract.meaning.subjects.lists.listed_here import named_in
from flows.extract.meaning.subjects.lists.listing import listed
from flows.extract.meaning.subjects.lists.relations import relation, share_inside
from flows.extract.meaning.subjects.lists.unmarked import RESTORED
from flows.extract.meaning.subjects.measures import states_amount
from flows.extract.meaning.subjects.money.trade import trading
from flows.extract.meaning.subjects.money.trade.markets import dealt_in
from flows.extract.meaning.subjects.parts.shares.sharing import HELD
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import JOINED, JOINT
from flows.extract.text.words import DEED_TAGS
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence

    from flows.extract.meaning.subjects.lists.figure_list import FigureList, Marker

COMPLETED = regex(r"完成了?(?P<plan>(?:全?年度?|本?年度?)?(?:计划|目标任务|目标|任务|预算)[数]?)的")
"""A、B分别完成年计划的76.5%和89.5%: how much of its plan each has come to."""
REST_OF_LIST = regex(rf"(?:[、和及与]\s*{HEDGE}?[\d.,]+[^，。；、和及与的\d]{{0,6}})+的")
"""After the first of 分别以170万台和100万台的出货量, up to the measure."""
MEASURE_CHARS = 60
"""So far the measure may reach that follows a list."""
HELD_BY = regex(r"(?:直接|间接|合计)*(?:拥有|持有|持|占有?)")
"""Before the shares that each has: 甲、乙分别持有60%、40%的股份."""
HOLDING = regex(r"(?:[\d.]+%[、和及与]*(?:以及)?)+的?(?:股权|股份|权益|股本)")
"""甲、乙分别持有60%、40%的股份: the shareholding of each."""
SHARE_OF_ALL = regex(rf"(?:各|仅|均|共|{HEDGE})?占(?:比|到|据|了)?(?:[为达]|{HEDGE})*")
"""甲、乙出口额分别为30亿元和10亿元，分别占75%和25%: of a whole that the words leave out."""
OF_SEVERAL = regex(r"占(?!比)(?P<wholes>[^，。；占]{4,40}?)(?:的|比重|比例|份额)*$")
"""占全省产值、出口的比重: up to 分别, or to the first of the figures."""
MOST = regex(
    r"(?P<what>[^，。；、,;\d]{2,16}?)(?:排名|位居|位列)?(?:最[多高大快低少小]|前列|前[一二三四五六七八九十]位?)的[^，。；、,;]{0,8}?(?:分别|依次)[是为][^，。；,;\d]+[，,]$"
)
"""送电量最多的分别是河南、安徽，: before the amount of each."""
MOST_CHARS = 60
"""No such clause has more characters."""
WITH_WHOM = "对自"
OUTWARD = "对向自从为给"
"""Before a list of places that something goes to, or comes from."""
CLASSIFIER = regex(r"(?![万亿])[\u4e00-\u9fff]{1,2}$")
"""After a count, and no magnitude."""
NEW = "新"
"""How 新建, 新增 and their like begin."""
GOING = regex(
    r"(?P<verb>前往|流向|去往|奔赴|赴|到|在|进入|来自|选择|选用|使用|从事)(?P<listed>[^，。；,;\d的]{2,24})的(?P<head>[\u4e00-\u9fff]{0,8}?(?:比例|比重|占比|人数|户数|概率))$"
)
"""到县城、乡镇任教的人数, up to 分别: a list inside of what tells persons apart, and their measure."""
GOT = regex(
    rf"(?P<deed>[\u4e00-\u9fff]{{0,3}}?(?:[骗募筹盗窃偷抢借讹诈赢卖换]得|获得|所得|得到|骗取|诈取|窃取|获取|收取|领取|套取|获利))(?:了|现金|人民币|{HEDGE}|\s)*"
)
"""骗得, 敲诈获得, between 分别 and sums of money."""
WHENCE = regex(r"(?:在|从|向|于)[^，。；,;]{2,60}$")
"""在甲店、乙店, up to 分别: where or from whom, and not who."""
MONEY, SUM = "元", "金额"
PAIR = 2
_OVER = "(?:同比|环比|当月|累计|单月|年内)"
TWO_CHANGES = regex(
    rf"{_OVER}(?:增[速幅]|[涨升降跌]幅|增长率)?{JOINT}{_OVER}(?:{'|'.join(naming.CHANGE_NOUNS)})$"
)
"""环比和同比涨幅, 当月、累计增速: one change told twice, up to 分别."""
MOVING = ("前往", "奔赴", "赴", "到", "在", "进入")
"""Verbs and prepositions that say only where the next one was done: 到县城任教."""
NOUN_TAG = "n"
"""Of nouns, in the tags of the segmenter."""


def deal(given: FigureList, marker: Marker) -> Dealt:
    """The names for the list of figures, by the first form that the text has; else the things that it lists."""
    for form in FORMS:
        dealt = form(given, marker)
        if dealt is not None:
            return dealt
    things = _things(given, marker.start)
    return Dealt(things, things)


def _things(given: FigureList, end: int) -> list[str]:
    """What the figures are said of, one by one: named in their clause up to `end`, or else before; empty if it is not."""
    end = before_base(given.phrases, given.spot.clause.start, end)
    return named_in(given, end) or named_before(given, end)


def _restored(given: FigureList, marker: Marker) -> Dealt | None:
    """游客、收入分别恢复到2019年同期的92%和88%: each against what it was then."""
    restored = RESTORED.fullmatch(given.phrases.text, marker.end, given.spot.start)
    return (
        None
        if restored is None
        else with_suffix(_things(given, marker.start), f"与{restored['base']}之比")
    )


def _of_plan(given: FigureList, marker: Marker) -> Dealt | None:
    """A、B分别完成年计划的76.5%和89.5%: how much of its plan each has come to."""
    completed = COMPLETED.match(given.phrases.text, marker.end, given.spot.start)
    return (
        None
        if completed is None
        else with_suffix(_things(given, marker.start), f"{completed['plan']}完成率")
    )


def _going(given: FigureList, marker: Marker) -> Dealt | None:
    """县城任教人数, 乡镇任教人数 of 到县城、乡镇任教的人数分别为: what tells them apart has one member of the list for each figure."""
    phrases = given.phrases
    going = GOING.match(phrases.text, given.own_start, marker.start)
    things = [] if going is None else JOINED.split(going["listed"])
    if going is None or len(things) != given.size or not all(things):
        return None
    end = going.end("listed")
    last = phrases.words.between(end - len(things[-1]), end)
    goes_on = going["verb"] in MOVING
    # 任教, no verb to the dictionary
    otherwise = last[-1].start if goes_on and len(last) > 1 else end
    deed = next((word.start for word in last[1:] if word.tag in DEED_TAGS), otherwise)
    if goes_on and deed == end:
        return None
    things[-1] = things[-1][: len(things[-1]) - (end - deed)]
    rest = phrases.text[deed:end] + going["head"]
    verb = "" if goes_on else going["verb"]
    return Dealt([verb + thing + rest for thing in things], things)


def _with_amounts(given: FigureList, marker: Marker) -> Dealt | None:
    """甲、乙分别以170万台和100万台的出货量位居…: the measure that follows the list is of each."""
    if not given.phrases.text.startswith("以", marker.end):
        return None
    measure = _measure_after(given)
    owners = named_in(given, marker.start) if measure else []
    return with_suffix(owners, measure) if owners else None


def _measure_after(given: FigureList) -> str:
    """出货量 of 分别以170万台和100万台的出货量: the measure after the last figure; empty if none follows."""
    phrases, spot = given.phrases, given.spot
    rest = REST_OF_LIST.match(phrases.text, spot.end, spot.clause.end)
    if rest is None:
        return ""
    return (
        phrases.up_to_predicate(rest.end(), min(rest.end() + MEASURE_CHARS, spot.clause.end)) or ""
    )


def _holdings(given: FigureList, marker: Marker) -> Dealt | None:
    """甲、乙分别持有60%、40%的股份: the shareholding of each."""
    text = given.phrases.text
    if not HELD_BY.match(text, marker.end) or not HOLDING.match(text, given.spot.start):
        return None
    return with_suffix(named_in(given, marker.start), HELD)


def _shares_of_all(given: FigureList, marker: Marker) -> Dealt | None:
    """甲、乙出口额分别为30亿元和10亿元，分别占75%和25%: of a whole that the words leave out."""
    if not SHARE_OF_ALL.fullmatch(given.phrases.text, marker.end, given.spot.start):
        return None
    if share_inside(given, marker) is not None:
        return None  # 在总收入中分别占
    return with_suffix(_things(given, marker.start), "占比")


def _shares_of_each(given: FigureList, marker: Marker) -> Dealt | None:
    """产值、出口占全省产值、出口的比重分别为…, A、B分别占C、D的…: each is a part of a whole of its own."""
    phrases, spot = given.phrases, given.spot
    before = OF_SEVERAL.search(phrases.text, spot.clause.start, marker.start)
    of = before or OF_SEVERAL.search(
        phrases.text, marker.end, phrases.trimmed(marker.end, spot.stop)
    )
    if of is None or JOINED.search(of["wholes"]) is None:
        return None
    wholes = _wholes(given, of)
    things = _things(given, min(marker.start, of.start())) if wholes else []
    if not wholes or len(things) != len(wholes):
        return None
    pairs = zip(things, wholes, strict=True)
    return Dealt([f"{thing}占{whole}的比重" for thing, whole in pairs], things)


def _wholes(given: FigureList, of: re.Match[str]) -> list[str]:
    """夏粮面积 and 夏粮产量 of 夏粮面积、产量: as many wholes as figures, with the owner of the first, each by its own measure; empty if not so many."""
    said = JOINED.split(of["wholes"])
    start, end = of.span("wholes")
    wholes = listed(given.phrases, start, end, given.size, ends=True)
    if not len(wholes) == len(said) == given.size:
        return []
    pairs = zip(wholes, map(_without_all, said), strict=True)
    return [whole if whole.endswith(own) else own for whole, own in pairs]


def _without_all(name: str) -> str:
    """GDP of 全市GDP: whose all of it is, is where."""
    return next((name.removeprefix(one) for one in naming.WHOLES if name.startswith(one)), name)


def _related(given: FigureList, marker: Marker) -> Dealt | None:
    """A和B占W的比重分别为…: what each is to the whole."""
    related = relation(given, marker)
    if related is None:
        return None
    things = _things(given, related.end)
    return Dealt([related.name(thing) for thing in things], things)


def _most_of(given: FigureList, marker: Marker) -> Dealt | None:
    """送电量最多的分别是河南、安徽，分别为…: the measure that the places of the clause before have the most of."""
    phrases, spot = given.phrases, given.spot
    low = spot.before_clause(MOST_CHARS)
    most = MOST.search(phrases.text, low, spot.clause.start)
    measure = None if most is None else phrases.named(most.start("what"), most.end("what"))
    if measure is None:
        return None
    return Dealt([measure] * given.size, _things(given, marker.start))


def _visits(given: FigureList, marker: Marker) -> Dealt | None:
    """甲、乙分别接待3万、5万人次: the visits that the deed comes to for each."""
    said = given.phrases.text[marker.end : given.spot.stop].strip()
    deed = vocabulary().acts.deeds.get(said)
    if deed is None or deed.visits is None:
        return None
    things = _things(given, marker.start)
    names = [thing if states_amount(thing) else thing + deed.visits for thing in things]
    return Dealt(names, names)


def _got(given: FigureList, marker: Marker) -> Dealt | None:
    """骗得金额 of 在甲店、乙店分别骗得2000元和1000元: where the sums were got is no part of their name, and who got them is."""
    text, spot = given.phrases.text, given.spot
    got = GOT.fullmatch(text, marker.end, spot.start)
    if got is None or text.find(MONEY, spot.start, spot.end) < 0:
        return None
    name, start = got["deed"] + SUM, spot.clause.start
    if WHENCE.search(text, max(start, marker.start - MEASURE_CHARS), marker.start):
        return Dealt([name] * given.size, [])
    things = _things(given, marker.start)
    return Dealt([thing + name for thing in things], things)


def _shares_traded(given: FigureList, marker: Marker) -> Dealt | None:
    """甲、乙分别减持100万股、50万股: the shares that each dealt in."""
    traded = dealt_in(given.phrases, marker.end, given.spot)
    return with_suffix(_things(given, marker.start), traded) if traded else None


def _counted(given: FigureList, marker: Marker) -> Dealt | None:
    """甲、乙分别有6家、5家企业: what stands after the last count is what each has; what is new, is so with each (分别新建)."""
    phrases, spot = given.phrases, given.spot
    unit = CLASSIFIER.search(phrases.text, spot.start, spot.end)
    counted = heads.counted_by_last(phrases, spot, unit[0]) if unit is not None else None
    things = _things(given, marker.start) if counted is not None else []
    if counted is None or not things:
        return None
    done = phrases.text[marker.end : spot.start].strip()
    head = (done if done.startswith(NEW) else "") + phrases.name(counted)
    if _are_places(given, marker.start, things):
        return Dealt([head] * len(things), things)
    return Dealt([thing + head for thing in things], things)


def _done(given: FigureList, marker: Marker) -> Dealt | None:
    """铁矿砂、煤分别进口3万、5万吨: what was done with each, in the name of each that says no amount itself.

    All that is measured is what was done where those listed are places (江苏、浙江分别新增企业), and 对甲、乙分别出口 is the
    trade with each.
    """
    phrases = given.phrases
    deed = phrases.before(marker.end, given.spot.stop)
    if deed is None or deed.end != phrases.trimmed(marker.end, given.spot.stop):
        return None
    things = _things(given, marker.start)
    if things and _are_places(given, marker.start, things):
        names = [phrases.name(deed)] * len(things)
    elif _is_measured(given, deed):
        toward = _toward(given, marker.start, things)
        names = [thing if states_amount(thing) else toward + thing + deed.text for thing in things]
    else:
        names = things
    return Dealt(names, names)


def _is_measured(given: FigureList, deed: Phrase) -> bool:
    """Whether a deed is one that is measured: a verb with what it makes (生产水泥), or the name of an indicator (进口)."""
    words = given.phrases.words
    first, last = words.at(deed.start), words.at(deed.end - 1)
    makes = first.tag in DEED_TAGS and last.tag == NOUN_TAG and first.end < deed.end
    return makes or naming.known(deed.text) is not None


def _are_places(given: FigureList, end: int, things: Sequence[str]) -> bool:
    """江苏、浙江分别新增企业: whether those listed are places, each the region of its figure and no part of the name."""
    phrases, start = given.phrases, given.spot.clause.start
    for thing in things:
        at = phrases.text.find(thing, start, end)
        if at < 0 or not phrases.is_place(Phrase(at, at + len(thing), thing)):
            return False
    return not _toward(given, end, things, OUTWARD)


def _toward(given: FigureList, end: int, things: Sequence[str], words: str = WITH_WHOM) -> str:
    """民营企业对 of 民营企业对印度、越南分别进出口: what leads to the first of those listed, and who trades with them; "" where nothing does."""
    phrases, start = given.phrases, given.spot.clause.start
    at = phrases.text.find(things[0], start, end) if things else -1
    toward = phrases.text[at - 1 : at] if at > start else ""
    if not toward or toward not in words:
        return ""
    return trading.trader(phrases, given.spot, at - 1) + toward


def _against_two(given: FigureList, marker: Marker) -> Dealt | None:
    """价格环比和同比涨幅分别为: one thing, against one base after the other."""
    phrases, start = given.phrases, given.own_start
    two = TWO_CHANGES.search(phrases.text, start, marker.start)
    what = None if two is None or given.size != PAIR else phrases.named(start, two.start())
    return Dealt([what] * PAIR, [what] * PAIR) if what else None


FORMS: tuple[Callable[[FigureList, Marker], Dealt | None], ...] = (
    went.counted,
    _against_two,
    _going,
    _restored,
    _of_plan,
    _with_amounts,
    _holdings,
    _shares_of_all,
    _shares_of_each,
    _related,
    _most_of,
    _visits,
    _got,
    _shares_traded,
    _counted,
    _done,
)
"""The forms, the more specific first."""
