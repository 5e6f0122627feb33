"""The catalogue's code for what a figure measures, from the name that it was given.

A rate of change has the code of its level and _growth, a share the code of its part and _share; a lead over something is
coded as what leads. An indicator is never given to a figure of another dimension: 20亿元 beside 企业 counts no enterprises.
What no name is known for is coded by what its classifier counts or by the verb that moves it, where that says enough.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.before_number.class_bounds import IN_EACH, came_to
from flows.extract.meaning.nouns.measuring import TIME
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import NEGATIONS
from flows.regex import regex
from schemas.catalogue.indicators import by_name, by_unit, by_verb, indicator_code, share_code
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from schemas.catalogue.indicators import Indicator
    from schemas.records import Figure

SHARE = regex(r"(?P<part>.+?)(?:占.+的比重|占比)(?:变动)?")
LEAD = regex(
    r"(?P<what>.+?)(?:[高低快慢好优多少大小]于.+|(?:[高低]出|超[出过]|领先|落后|跑[赢输]).+|比.+(?:[长短贵厚薄宽窄深浅远轻早晚]|便宜))的幅度"
)
RATES = ("%", "1")
RELATIVE = ("percent", "ratio", "index", "percentage_point")
PROPORTIONS = ("率", "比", "比例", "比重", "度")
RANGES = ("price_amplitude",)
"""What is said of a price beside its moves, and does not itself move by the verbs of markets."""
PLACES = ("省", "市", "县", "国", "村", "镇")
"""Classifiers that are nouns: 四县 are four counties, whatever follows."""
BY_DEED = "人数"
MOVED = (*naming.CHANGES, "增速")
"""How the name of a change ends of those whose number moves: 死亡人数减少量."""
AVERTED = ("避免", "防止", "阻止")
"""避免死亡人数: how the name of what did not come about opens, which is none of what did."""
UNDONE = regex("^(?:尚未|未|没有?)")
"""未审结案件数: likewise of what has not been done, which is no 审结案件数, unless the catalogue knows the name as it stands (未分配利润)."""
COUNTED = ("人数", "数", "增速", "变动")
"""What may close a name after what it denies: 非党员数, 不合格率变动."""
PEAK = regex("(?<=..)(?:极值|峰值|谷值)$")
"""失业率峰值 is the 失业率 when it was highest."""
GRADES = ("级", "档", "等")
"""风力8级: a grade counts nothing."""
PHYSICAL = {
    "mass": ("mass", "volume"),
    "volume": ("volume", "mass"),
    "length": ("length",),
    "area": ("area",),
    "energy": ("energy",),
    "power": ("power",),
    "speed": ("speed",),
    "temperature": ("temperature",),
}
OTHERS = {
    "byte": ("data",),
    "teu": ("count", "mass"),
    "t_km": ("mass",),
    "person_km": ("count",),
    "kg/m3": ("mass",),
    "kg_ce": ("mass", "energy"),
    "kg_oe": ("mass", "energy"),
}
"""The dimensions that a physical level may have: liquids and gases are stated by mass and by volume."""


def code(figure: Figure, entry: Indicator | None, verb: str = "") -> str | None:
    """The code of the figure's indicator; `entry` is what the catalogue knows its subject as, `verb` what moves it."""
    name = figure.indicator or ""
    if name.startswith(AVERTED) or _of_each().match(name) or _is_undone(name):
        return None
    if entry is not None and _is_denied(name, entry):
        return None
    if entry is None and PEAK.search(name):
        entry = naming.known(PEAK.sub("", name))
    share = SHARE.fullmatch(name) if "占" in name else None
    if share is not None:
        part = naming.standard(share["part"])[1]
        if part is not None:
            return share_code(part)
    lead = LEAD.fullmatch(name) if name.endswith("的幅度") else None
    if lead is not None:
        _, led, _ = naming.standard(lead["what"])
        return None if led is None else indicator_code(led, growth=_is_growth(lead["what"]))
    if figure.kind in TIME or (entry is not None and not _fits(entry, figure)):
        entry = naming.standard(name)[1]
    if figure.unit in GRADES:
        return None
    of_staff = figure.canonical_unit == PERSON and name.endswith(BY_DEED)
    if figure.unit in PLACES or (of_staff and naming.has_staff(name.removesuffix(BY_DEED))):
        entry = None  # 公司人数 counts no firms
    if entry is None or not _fits(entry, figure) or _is_traded(entry, figure, verb):
        entry = _of_deed(figure) or _claimed(figure, verb)
        if entry is None:
            return None
    is_rate = figure.canonical_unit in RATES
    moved = is_rate and figure.role == "change"
    return indicator_code(
        entry, growth=moved or (_is_growth(name) and (is_rate or _is_moved(name)))
    )


def _is_undone(name: str) -> bool:
    """未审结案件数: whether the catalogue knows what is done, and the name says that it has not been."""
    done = UNDONE.sub("", name)
    entry = naming.known(done) if done != name and name not in by_name() else None
    return entry is not None and done.startswith((entry.name_zh, *entry.aliases))


def _is_denied(name: str, entry: Indicator) -> bool:
    """不合格率, 非党员数: whether the name denies what it ends in, so that it is the opposite of that indicator."""
    if name in by_name():
        return False
    name = naming.without_end(name, COUNTED)
    ends = (one for one in (entry.name_zh, *entry.aliases) if name.endswith(one))
    return any(name.removesuffix(one).endswith(NEGATIONS) for one in ends)


def _is_traded(entry: Indicator, figure: Figure, verb: str) -> bool:
    """某某汽车跌2%: what is counted, or is a percentage itself, does not fall by 跌, the price does."""
    if entry.verbs and figure.role == "change":
        return verb not in entry.verbs  # 业务板块增长7%: its business grew, and no price
    is_thing = entry.dimension == "count" and entry.measure == "stock"
    moves = figure.kind == "percent" and figure.role == "change" and verb in by_verb()
    return moves and (is_thing or entry.code in RANGES)


def _of_deed(figure: Figure) -> Indicator | None:
    """3人死亡, 造成2人遇难: those counted by what they did or suffered, whose number has a name of its own, and how that moves."""
    moves = figure.role == "change"
    name = figure.indicator or ""
    name = naming.without_end(name, MOVED) if moves else name
    is_rate = moves and figure.kind == "percent"
    if not is_rate and (figure.kind != "count" or figure.role not in ("level", "change")):
        return None
    if not name.endswith(BY_DEED):
        return None
    entry = naming.known(name)
    if entry is None or not (is_rate or figure.canonical_unit in (PERSON, None)):
        return None
    return entry if entry.name_zh != BY_DEED and _fits(entry, figure) else None


def _claimed(figure: Figure, verb: str) -> Indicator | None:
    """What claims the figure by its unit or by the verb that moves it, whatever it is called."""
    if figure.role == "difference":
        return None  # by how much one is ahead of another
    if figure.kind == "count":
        said = (figure.unit, figure.canonical_unit, figure.subject)  # 47个县: a unit that 个 counts
        return next((by_unit()[unit] for unit in said if unit in by_unit()), None)
    if figure.kind == "percent" and not (figure.subject or "").endswith(naming.SUFFIXES):
        return by_verb().get(verb)
    return None


def _fits(entry: Indicator, figure: Figure) -> bool:
    """Whether the figure may be one of the indicator: a level has the indicator's dimension, a change any."""
    kind, dimension = figure.kind, entry.dimension
    if kind in TIME:
        return dimension == "duration"
    if kind in ("percent", "ratio"):
        moves = figure.role in ("change", "share", "difference")
        return moves or dimension in RELATIVE or _is_growth(figure.indicator or "")
    if kind == "money":
        is_proportion = entry.name_zh.endswith(PROPORTIONS)
        return dimension in ("money", "ratio") or (dimension == "percent" and not is_proportion)
    if kind == "count":
        graded = dimension == "percent" and entry.name_zh.endswith("度")  # 满意度89.6
        bare = figure.unit is None and (dimension in ("money", "ratio", "index") or graded)
        return dimension == "count" or bare
    if kind in PHYSICAL:
        same = PHYSICAL[kind]
        in_any = entry.name_zh.endswith(vocabulary().measures.in_any_unit)
        return dimension in same or (dimension == "count" and in_any)
    if kind == "index":
        return dimension in ("index", "ratio")
    if kind == "other":
        return dimension in OTHERS.get(figure.canonical_unit or "", ())
    return dimension != "duration"


def _is_growth(name: str) -> bool:
    return name.endswith("增速") or _is_moved(name)


def _is_moved(name: str) -> bool:
    return name.endswith("变动") and naming.MOVED_RATE.search(name) is not None


@cache
def _of_each() -> re.Pattern[str]:
    """一次死亡人数: what bounds a class of accidents, and no number of all who died."""
    return regex(f"^{IN_EACH}{came_to()}(?:{BY_DEED})?$")
