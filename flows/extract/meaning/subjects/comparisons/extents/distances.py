"""How far one thing is from another, and a measure told in so many of something else.

工厂距市区8公里, 质量相当于120亿个太阳. 竞赛距离 and 射程距离 are names of their own, and no way to anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.text.hedges import HEDGE, HEDGED
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

BETWEEN = "相距"
SIDE = "[正偏]?[东西南北]{1,2}(?:[偏方][东西南北]{0,2})?(?:方向|方|侧|面|方位)"
APART = regex(
    rf"(?P<how>相距|距离?|离)(?P<base>[\u4e00-\u9fffA-Za-z]{{0,12}}?)(?:(?:以|的)?{SIDE})?(?:{HEDGE}|有|仅|只|还|高|达|为|\s)*$"
)
"""距市区, 距离地球, 距温岭东南方向, 相距: up to the length."""
WAY = regex(
    rf"从(?P<one>[\u4e00-\u9fff]{{2,10}}?)[到至](?P<other>[\u4e00-\u9fff]{{2,10}}?)(?:的?(?:全程|距离|路程))?(?:总共|一共|{HEDGE}|还有|只有|只|仅|共|有|为|是)*$"
)
"""从车站到学校约: up to the length."""
AWAY = regex(
    rf"位于(?:距离?)?(?P<base>[\u4e00-\u9fff]{{2,12}}?)(?:以|的)?[正偏]?[东西南北]{{1,2}}(?:偏[东西南北])?(?:方向|方|侧|面|方位)?{HEDGED}$"
)
"""位于马尼拉北偏东方向约: in which direction something is so far away."""
THERE = regex(
    r"左右|处|远|的?[\u4e00-\u9fff]{0,8}(?:海面|洋面|海域|上空|地方|位置)|[，。；、,;）)\s]|$"
)
"""After such a distance, which no noun follows that it is the length of: 位于项目东侧5米深的基坑."""
OUT_THERE = regex("(?:以|之)?外的?(?=[\u4e00-\u9fff])")
"""After 700公里 of 700公里外目标."""
TOWARD = "以正偏东南西北"
"""First characters of what says in which direction."""
SIDED = regex(
    rf"(?:(?P<to>以)[东西南北]{{1,2}}|正?[东西南北]{{1,3}}(?:偏[东西南北]{{1,2}})?(?:方向|方|侧|面)?)的?{HEDGED}"
)
"""以南约, 东北东方约: up to the length; the latter says where only before a place so far away (450公里的海面上)."""
SITE = regex(r"处|的?[\u4e00-\u9fff]{0,4}(?:海面|洋面|海域|上空)")
PREDICATING = "vdp"
"""Tags of what is no place to be away from."""
SIZED = regex(
    rf"(?:(?<![\u4e00-\u9fff])|(?<=[段条座个处道片面成]))(?P<how>[长高宽深厚])(?:度|达|{HEDGE}|为|有)*$"
)
OF = regex(r"[多余]?的(?=[\u4e00-\u9fff“])")
"""长约2公里的水泥路: likewise, where the word stands before the number."""
IN_SIZE = regex(r"[多余]?(?P<how>[长高宽深厚])的(?=[\u4e00-\u9fff“])")
"""After 7.5公里 of 7.5公里长的管道."""
AS_MUCH = regex(rf"(?:只|仅|{HEDGE}|大致)*(?:相当于|等于)(?:{HEDGE}|了)*$")
LAST, FAR = 2, 16


def on_the_way(case: Case) -> str | None:
    """从车站到学校约3公里: how far it is from one place to the other."""
    phrases, spot = case.phrases, case.spot
    way = WAY.search(phrases.text, spot.since, spot.start)
    if way is None:
        return None
    ends = [phrases.before(way.start(end), way.end(end)) for end in ("one", "other")]
    if any(end is None or end.is_act or end.text in vocabulary().edges.stop for end in ends):
        return None
    return f"{way['one']}到{way['other']}的距离"


def apart(case: Case) -> str | None:
    """工厂距市区8公里, 该星距离地球124亿英里: how far one thing is from another."""
    phrases, spot = case.phrases, case.spot
    found = APART.search(phrases.text, spot.clause.start, spot.stop)
    if found is None:
        return None
    if phrases.words.at(found.start("how")).text != found["how"]:
        return None  # 轴距
    base = phrases.before(found.start("base"), found.end("base")) if found["base"] else None
    if base is None and (found["base"] or found["how"] != BETWEEN):
        return None  # 竞赛距离, 通勤距离平均
    if base is not None and (base.is_act or base.start != found.start("base")):
        return None
    verb = None if base is None else phrases.words.at(base.start)
    if verb is not None and verb.tag[0] in PREDICATING:
        return None  # 两地距离由, 距离拉开到
    own = phrases.owner(spot.clause.start, found.start()) or ""
    return f"{own}距离" if base is None else f"{own}距{base.text}距离"


def away(case: Case) -> str | None:
    """位于马尼拉北偏东方向约650公里, 命中700公里外目标: how far away something is, or what follows."""
    phrases, spot, text = case.phrases, case.spot, case.phrases.text
    found = AWAY.search(text, spot.clause.start, spot.start)
    if found is not None and THERE.match(text, spot.end):
        return f"距{found['base']}距离"
    base = _sided(phrases, spot)
    if base is not None:
        return f"距{base}距离"
    out = OUT_THERE.match(text, spot.end)
    if out is not None and phrases.words.at(spot.end).end > out.end():
        return None  # 6英寸外屏
    noun = out and phrases.up_to_predicate(out.end(), min(out.end() + FAR, spot.clause.end))
    return f"{noun}距离" if noun else None


def _sided(phrases: Phrases, spot: Spot) -> str | None:
    """奥克兰 of 奥克兰以南50公里, 台北 of 台北东北方约450公里海面: from what something is so far away in some direction."""
    text = phrases.text
    for at in range(spot.in_own(FAR), spot.start):
        if text[at] not in TOWARD or phrases.words.at(at).start != at:
            continue  # 台北, 济南
        sided = SIDED.fullmatch(text, at, spot.start)
        if sided is None:
            continue
        base = phrases.before(spot.since, at)
        is_away = sided["to"] is not None or SITE.match(text, spot.end) is not None
        if not is_away or base is None or base.is_act or base.end != at:
            return None
        return base.text if len(base.text) > 1 else None
    return None


def in_size(case: Case) -> str | None:
    """7.5公里长的引水管道, 20米高的铁塔: the length or the height of what follows."""
    phrases, spot = case.phrases, case.spot
    size = IN_SIZE.match(phrases.text, spot.end)
    if size is None and (of := OF.match(phrases.text, spot.end)):
        return _sized(phrases, spot, of.end())
    noun = size and phrases.up_to_predicate(
        size.end(), min(max(spot.right_end, size.end() + 1), len(phrases.text))
    )
    return None if size is None or not noun else f"{noun}{size['how']}度"


def _sized(phrases: Phrases, spot: Spot, at: int) -> str | None:
    """水泥路长度 of 长约2公里的水泥路, whose noun begins at `at`."""
    sized = SIZED.search(phrases.text, spot.since, spot.start)
    if sized is None:
        return None
    noun = phrases.up_to_predicate(at, min(max(spot.right_end, at + 1), len(phrases.text)))
    return f"{noun}{sized['how']}度" if noun else None


def as_much_as(case: Case) -> str | None:
    """质量相当于120亿个太阳: the measure that is told in so many of something else."""
    phrases, spot = case.phrases, case.spot
    low = spot.in_clause(FAR)
    found = AS_MUCH.search(phrases.text, low, spot.start)
    if found is None:
        return None
    measure = phrases.before(spot.clause.start, found.start())
    if measure is None or measure.end < found.start() or not is_amount(measure.text[-LAST:]):
        return None
    return phrases.name(measure)
