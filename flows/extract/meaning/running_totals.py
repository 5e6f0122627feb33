"""Running totals: levels that add up since an origin, and the names that say so (累计确诊病例).

What adds up over a month or a year is the amount of that time, and no running total. What a change is measured against
belongs in `flows.extract.meaning.bases`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.phrases import WINDOW
from flows.extract.meaning.times.reading.holding import are_several_years
from flows.extract.meaning.times.relative import SEVERAL_YEARS
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import DEED_TAGS, tagged
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.partitions import attributes

if TYPE_CHECKING:
    from flows.extract.text.layout import Place
    from schemas.records import Figure

_AS_OF = "截至|截止|至今|以来"
AS_OF, SINCE = regex(_AS_OF), regex(rf"{_AS_OF}|自(?=\s?\d)")
TOTAL = regex(r"累计(?!净值|平均|单位净值|结[余存])")
"""累计确诊: a running total; 累计净值, 累计平均 and 累计结余 are quantities of their own."""
OVER = regex(r"期间|[年月季日天]")
"""疫情期间累计采样: a time that has an end is not an origin."""
BOUNDED = regex(
    r"[自从]\s?(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?[^，。；\d]{0,4}[至到—–~～-]{1,2}\s?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[月日]"
)
"""自9月27日至10月8日: likewise."""
NEXT_DEED = regex(
    rf"(?:约|近)?\d[\d.]*[^，。；,;（(\d]{{1,10}}[，,、](?:并|还|已经?|先后|成功|共|总共)*(?P<deed>[\u4e00-\u9fff]{{2,16}}?){HEDGE}?"
)
"""累计报告病例1386例，治愈出院790例: from a running total to what else has been done."""
_PART = r"[\u4e00-\u9fffA-Z]{2,12}?"
PARTS = regex(
    rf"(?:约|近)?\d[\d.]*[万亿]?(?P<unit>[^，。；,;（(\d]{{1,8}})[，,（(]\s?其中[，,：:]?(?:{_PART}{HEDGE}?\d[\d.]*[万亿]?(?P=unit)[、，,和])*(?P<part>{_PART}){HEDGE}?"
)
"""建成充电桩2.3万个，其中快充桩8600个: from a running total to a part of it, in a list of such parts."""
OF_NOW = regex(
    r"新|[现在仍尚余剩占率最]|目前|拥有|平均|[日月年]均|计划|预计|[今去本当昨前][年月季周天日]"
)
"""What is so today, or is of a time of its own."""
NO_DEED = regex(
    "新|现|在|可|能|尚|余|剩|[拥保存]有|收入|支出|达|占|有|为|是|[日月年]均|平均|其中|计划|预计|涉|涵盖|分布|包[括含]"
)
"""在建12个, 拥有教室12间: what is so, and has not been done; 新增 is of a time of its own, and 涉及 tells what it extends over."""
BEGUN = regex(
    r"(?:[投转复试]产|投[用运]|投入(?:使用|运[营行]|生产)|启[用动]|[开试]?运[营行]|[开首]通|通[车航]|开[业馆园张诊播建工办行放服]|上[线市映]|成立|设立|创[立办]|建[成立]|实施|施行|发射|入轨|升空|服役)(?:仅|不到|已|近)?(?:(?:半|[\d一二两三四五六七八九十]{1,3})(?:年|个?月|个月|周|天)多?)?(?:以来|来|至今)"
)
"""投产半个月来, 开通以来: since something began, which is an origin."""
LATER = regex(r"[今去本当昨前][年月季周天日]|\d\s?[月年]")
"""今年已发电: a time of its own after that."""
ALREADY = regex(
    rf"已经?(?:先后|成功|共|总共|安全|顺利)*(?P<deed>[\u4e00-\u9fff]{{1,16}}?)(?:已?达到?|超过?|突破|逾)?{HEDGE}?$"
)
"""已运送旅客: up to the amount of what has been done so far."""
NO_AMOUNT = (
    "percent", "ratio", "percentage_point", "rate", "duration", "ordinal", "structural", "date",
)  # fmt: skip
"""Kinds of what does not add up."""
NEW = "新"
DAY = regex(r"\d{4}-\d\d-\d\d")


def is_running(level: Figure, clause: str, sentence: str) -> bool:
    """Whether a level runs since an origin; what adds up over a month or a year is the amount of that time.

    The years that a review looks back on begin with one: 五年来，累计造林30万亩.
    """
    if "累计" not in clause or TOTAL.search(clause) is None:
        return False
    if BOUNDED.search(sentence) is not None and AS_OF.search(sentence) is None:
        return False
    if SINCE.search(sentence) is not None:
        return True
    if level.period is None:
        return OVER.search(clause) is None
    return DAY.fullmatch(level.period) is not None or is_over_years(level)


def is_over_years(level: Figure) -> bool:
    """Whether a level is of as many whole years as a review looks back on: 2021/2025."""
    period = level.period or ""
    return SEVERAL_YEARS.fullmatch(period) is not None and are_several_years(period)


def is_since_begun(level: Figure, clause: str, sentence: str) -> bool:
    """Whether a level is what has been done since something began: 投产半个月来，已发电5亿千瓦时."""
    if level.kind in NO_AMOUNT or "已" not in clause:
        return False
    begun = BEGUN.search(sentence)
    if begun is None or LATER.search(sentence, begun.end()) is not None:
        return False
    done = ALREADY.search(clause)
    return done is not None and _is_deed(done["deed"])


def runs_on(level: Figure, total: str) -> bool:
    """Whether a level goes on with the running total whose number and the words after it `total` has: 治愈出院790例."""
    if level.kind in NO_AMOUNT:
        return False
    going_on = NEXT_DEED.fullmatch(total)
    return going_on is not None and _is_deed(going_on["deed"])


def is_part(level: Figure, total: str) -> bool:
    """Whether a level is a part of the running total whose number and the words after it `total` has: 其中快充桩8600个."""
    if level.kind in NO_AMOUNT or "其中" not in total:
        return False
    parts = PARTS.fullmatch(total)
    return (
        parts is not None and parts["unit"] == level.unit and OF_NOW.search(parts["part"]) is None
    )


def _is_deed(words: str) -> bool:
    """Whether words begin with what has been done: 运送旅客, and not 有 or 在建."""
    if NO_DEED.match(words) is not None:
        return False
    first, tag = tagged(words)[0]
    return tag in DEED_TAGS or first in language().words.to_come


def total_of(text: str, place: Place, start: int, name: str) -> str:
    """The name of the running total at `start`: 累计确诊病例数, and not 累计助学贷款 of 累计发放了助学贷款 without an origin."""
    sentence = text[place.in_sentence(start, WINDOW) : place.clause.end]
    if "累计" not in sentence:
        return name  # 投产以来，已发电5亿千瓦时
    part = text.rfind("其中", place.sentence.start, start)
    if part >= 0 and "累计" not in text[part:start]:
        return name  # 累计建成充电桩2万个，其中快充桩8600个
    if "累计新增" not in sentence:
        name = name.removeprefix("新增")  # 新增企业26家，累计达到146家
    if name.startswith(NEW) and f"累计{name[1:3]}" in sentence:
        name = name.removeprefix(NEW)  # 新开通线路5条，累计开通80条
    named = "累计" + name
    kind = max(filter(name.startswith, attributes()), key=len, default="")
    # 境外输入治愈出院, of 累计治愈出院
    is_said = named[:4] in sentence or "累计" + name.removeprefix(kind)[:2] in sentence
    is_said = is_said or SINCE.search(sentence) is not None
    return named if is_said and "累计" not in name else name
