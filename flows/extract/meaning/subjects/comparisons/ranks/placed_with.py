"""With how much somebody takes a place: 餐饮类以67.6%占据榜首, 《甲片》以3.4亿元位列票房榜第二, 甲馆藏书最多，以173万册遥遥领先.

What it is so much of may be a name of an amount before it, what the list after it ranks by, the topic or the clause before, or
what was told of the one ranked before. 以16亿元的票房位居第三, where it follows the number, belongs in
`flows.extract.meaning.subjects.beside.parted.frames`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.subjects.measures import is_measure, measure_of
from flows.extract.meaning.subjects.money.trade.markets import WITH
from flows.extract.meaning.subjects.told import topic_measures
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

_WHERE = (
    r"(?:(?:全[国省市区县球]|世界|国内|同期|历年|历史|年度|本[周月季]|当[日周月])(?:同类)?的?)?"
)
PLACED = regex(
    r"(?P<won>的?(?:好?成绩|战绩|佳绩))?(?:暂时?|依然|仍然?|继续|再次|重新|则|均|也|分别|强势|成功)*"
    r"(?:占据|[暂位稳高仍并排]?[居列](?![民住委席车])|[位名]列|领跑|(?:遥遥|大幅)?领先|排名|排在|夺得|摘得|夺魁|夺冠|称冠|登顶|问鼎|垫底|紧[随跟]其后|次之)"
    rf"(?:了|在|于)*{_WHERE}(?:(?P<list>[\u4e00-\u9fff]{{2,8}}?)(?:总?排行)?(?:总?榜|[冠亚季]军|(?:首|第[一二三四五六七八九十])[名位]?(?=[，。；,;、）)]|$)))?"
)
"""位列票房榜, 占据, 暂居收入榜, after the number: that it wins a place, and of which list."""
HAS_MOST = regex(
    r"(?:^|(?<=[，,。；;：:\n]))(?P<what>[^，。；：,;:\n\d]{2,20}?)(?:仍|依然|均|都)?(?:最[多高大低少小快长]|居首位?|(?:位居|位列|排名?|居)第一|领先)[，,]$"
)
"""甲馆馆藏总量最多，: the whole clause before one that says with how much."""
RATES = ("率", "占比", "比重", "比例")
SHARE, VISITS, REACH = "占比", "人次", 40


def placed(case: Case) -> str | None:
    """餐饮类占比, 《甲片》票房: what so much is of that somebody takes a place with; None where nothing says so."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    place = PLACED.match(phrases.text, spot.end, spot.clause.end)
    opening = WITH.search(phrases.text, spot.since, spot.start) if place is not None else None
    if place is None or opening is None or (place["won"] and not place["list"]):
        return None
    who = phrases.owner(spot.since, opening.start())
    if who is None:
        return _of_most(case, opening.start())
    if is_amount(who) and reading.kind != "percent":
        return who
    if who.endswith(RATES):
        return who
    owner = phrases.owner(spot.since, opening.start(), no_place=True) or ""
    if measure := _of_list(place["list"] or "") or topic_measures.measure(phrases, spot):
        return owner + measure
    if reading.kind == "percent":
        return who + SHARE
    if measure := _told(case, owner):
        return owner + measure
    return who if reading.unit is not None and reading.unit.endswith(VISITS) else None


def _of_most(case: Case, end: int) -> str | None:
    """甲馆藏书总量 of 甲馆藏书总量最多，以173万册遥遥领先: what the clause before says that somebody has most of."""
    phrases, spot = case.phrases, case.spot
    if spot.since > spot.clause.start or phrases.text[spot.clause.start : end].strip():
        return None
    most = HAS_MOST.search(phrases.text, spot.in_sentence(REACH), spot.clause.start)
    name = most and phrases.owner(*most.span("what"))
    return name if name and (is_amount(name) or is_measure(name)) else None


def _of_list(name: str) -> str:
    """The measure that a list ranks by: 货物吞吐量 of 货物吞吐量榜, 票房 of 影片票房榜; empty where it is no measure."""
    return name if is_amount(name) else measure_of(name)


def _told(case: Case, owner: str) -> str:
    """What the last in its unit was told of, in its sentence or the block: the measure, or of places what was counted; empty if nothing was."""
    told = case.stated or next(iter(case.told), "")
    counted = told if case.reading.kind == "count" and not owner else ""
    return measure_of(told) or counted
