"""What a figure measures that sets one thing against another: its effect on a whole, or its lead over something.

拉动 and 影响 are the effect of A on B in points, 高于 the lead of A over B; shares are in
`flows.extract.meaning.subjects.parts.shares.sharing`. What A is when the clause does not say so is in the `Memory` of the
sentences before (`flows.extract.meaning.subjects.told.memory`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning import motion
from flows.extract.meaning.motion import AHEAD, BASE
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.names.naming import CHANGE_NOUNS, FALL_NOUNS
from flows.extract.meaning.subjects.comparisons.held_against import against
from flows.extract.meaning.subjects.comparisons.leads.proportions import proportion
from flows.extract.meaning.subjects.parts.shares.sharing import (
    completion,
    may_be_part,
    portion,
    share,
)
from flows.extract.meaning.subjects.parts.wholes.partitive import among
from flows.extract.meaning.subjects.told.memory import SHARED
from flows.extract.meaning.subjects.told.topics import branch_opening
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import JOINED
from flows.extract.text.marks import BRACKETED
from flows.extract.text.moves import LEADS, MOVE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory

IMPACT = regex(
    rf"(?:[正负]?向[上下]?)?(?P<verb>影响|拉动|带动|拖累|下拉(?!动)|拉[低高升]|[推抬]高|推升|压低)(?P<whole>(?![为是达])[^，。；,;]{{1,16}}?)(?:分别|同比|环比)*{MOVE}?(?:{HEDGE}|分别)*$"
)
NAMED_EFFECT = regex(
    rf"对(?P<whole>[^，。；,;的]{{1,16}}?)的(?P<what>影响|拉动)(?:{HEDGE}|达到|达|为|是|\s)*$"
)
"""猪肉价格对CPI的影响为0.3个百分点: the effect by its noun."""
OF_GROWTH = regex(r"(?:对[^，。；]{1,12}的?)?贡献率$")
"""What a part contributes names the part, too: 第一产业对经济增长的贡献率."""
MOVED = regex(rf"(?<=..)(?:{MOVE}|变动|变化|波动)$")
"""食品价格上涨推高CPI: what has moved by itself."""
PULLED = regex(rf"(?:分别)?(?:[正负]?向[上下]?)?拉动(?:{HEDGE}|了)*$")
"""投资拉动1.2个百分点: without what is pulled, where a clause before has said that."""
TOGETHER = regex("(?:合计|共同|总共|共计|一共|共)$")
GIVING, GROWTH = "贡献", "增长"
GIVES = rf"[正负]?向?{GIVING}(?:了|为|达到?|{HEDGE})*$"
GIVEN = regex(rf"(?:对(?P<whole>[^，。；,;的]{{1,16}}?)的?)?(?:则|却|仅|也|均|为|是|形成)*{GIVES}")
"""对经济增长贡献1.2个百分点; without what it is given to, where a clause before has said that."""
GIVEN_TO = regex("对.+的拉动$")
CONTRIBUTION = regex(
    rf"(?:对|(?<![作成行认])为(?=[^，。；,;]{{0,16}}增[长速]))(?P<whole>[^，。；,;]{{1,20}}?)的?贡献(?:率|度|作用)?(?:{HEDGE}|了|达到|达|为|是|高达|[由从](?:[去上前]年|年初|上?同期)?的?|\s)*$"
)
BARE = regex(rf"[，,]?贡献(?:率|作用)(?:{HEDGE}|达到|达|为|是|高达|\s)*$")
"""拉动W增长0.7个百分点，贡献率为7.2%: of what was said to pull it."""
PLAYED = regex(rf"贡献作用(?:{HEDGE}|达到|达|为|是|高达|\s)*$")
"""消费对增长的贡献率为60%，投资贡献作用达到29%: of the same whole."""
LEAD = regex(
    rf"(?P<verb>[高低快慢好优多少大小]于|高出|低出|超[出过]?|领先|落后|跑[赢输])于?(?P<base>(?!{HEDGE}+\d*$)[^，。；,;（）()]{{1,24}}?)(?:{HEDGE}|达|[0-9个]|\s)*$"
)
WHEN = "期间|[平往节假]日|[假暑寒]期"
"""Ends of a time that is no month and no year, which another may be held against: 较春运期间高出."""
DEGREE = "进度"
LEVEL_OF_BASE = regex(r"的\d.*$")
"""比正常的25.5摄氏度高: how much the base is."""
CLOSES_WITH_TIME = regex(f"(?:{WHEN})$")
LEAD_OVER = regex(
    rf"(?<![同环])[比较](?P<base>(?:(?![（）()])(?:{BASE}|{WHEN})){{1,20}}?)(?:\([^()]{{1,16}}\))?(?:分别)?(?P<verb>{AHEAD})(?:出|了)?(?:{HEDGE}|达|\s)*$"
)
_BASES = r"(?P<bases>(?:[^，。；,;（）()\d]|[（(][\d.]+%[)）]){2,48}?)(?:的?平均水平|平均|水平)?"
"""Those that something leads, and in brackets how much each has: 比全省（7.7%）和全国（7.0%）."""
LEAD_OVER_SEVERAL = regex(
    rf"(?:分别)?(?P<verb>{LEADS})(?:了|{HEDGE})?{_BASES}(?:分别|{HEDGE}|达)*(?=\d)"
)
SEVERAL_LED = regex(
    rf"(?:分别)?[比较]{_BASES}(?:分别)?(?P<verb>[高低快慢])(?:出|了|{HEDGE})*(?=\d)"
)
"""分别高于全国、全省 and 比全国、全省平均水平分别高, up to the first number."""
OWN = regex(rf"(?:的?平均水平|平均|水平)?{BRACKETED.pattern}")
COHORT = regex(r"\d0后")
SHORT = {"超": "超过"}
"""What a verb of one character is in a name, where it takes no 于."""
ADJECTIVES = (*"长短贵厚薄宽窄深浅远轻早晚大小", "便宜")
"""Those that take 比 in a name, where 高于 and 多于 are verbs."""
SAME, OWNING = "同", ("ns", "nz", "b")
"""Of the same kind; tags of what says whose or of which kind what something is compared with is."""
COMPARED = regex(
    r"(?P<what>[^，。；,;（）()]{2,30}?)(?:快于|高于|低于|慢于|好于|优于)[^，。；,;（）()]{1,16}[（(]$"
)
"""城镇收入增速高于全国（5.1%）: the figure is the first one's."""
REACHED = regex(r"(?:达到|达|为|相当于[^，。；]{0,8})\s*$")
HELD_AFTER = regex(r"(?:以上)?的?(?:股权|股份|权益|股本)")
MULTIPLES = ("倍", "折", "番")
PLACE = "ns"
"""The tag of places."""
WATER, PEAK, ALONE = "水位", regex("(?:洪峰|最高)?水位$"), regex("(?:已|仍|均|且|并)?超")
"""长沙站水位38.2米，超警戒水位1.2米: how high the water stands at whose gauge, and past which line."""


def past_line(case: Case) -> str | None:
    """超警戒水位幅度, 超概算金额, 超本科线分数: by how much something is past a line; the water at a station, of which the clause before told."""
    if case.moved.role != "difference":
        return None
    spot = case.spot
    left = case.phrases.text[spot.since : spot.start]
    if case.reading.kind == "count":
        line = motion.beside_score_line(left)
        of_line = (case.memory.level or "").endswith("线")  # 录取线520分，高出本科线80分
        return None if line is None or of_line else line + "分数"
    line = motion.past_line(left)
    if line is None:
        return None
    whose = ""
    if line.endswith(WATER) and ALONE.match(case.phrases.text, spot.clause.start, spot.start):
        level = case.memory.level if case.memory.named else None
        whose = PEAK.sub("", level) if level and level.endswith(WATER) and level != line else ""
    return f"{whose}超{line}{'金额' if case.reading.kind == 'money' else '幅度'}"


def compared(case: Case) -> str | None:
    """The effect, the lead or the share that the figure is by the words of its clause."""
    reading, moved = case.reading, case.moved
    if reading.kind == "percentage_point":
        gives = moved.verb == GIVING
        effect = given(case) if gives else impact(case)
        if effect is not None:
            return effect
    if (same := _share_of_another(case)) is not None:
        return same
    if moved.role == "difference":
        return lead(case)
    if reading.kind not in ("percent", "ratio") or moved.role == "change":
        return None
    return contribution(case) or share(case) or proportion(case) or _part(case)


def _share_of_another(case: Case) -> str | None:
    """占比 of 占全县60%，高于全国占23%的水平: the share that another has, which the one told is held against."""
    spot, memory = case.spot, case.memory
    if case.reading.kind != "percent" or not memory.named or memory.subject is None:
        return None
    text = case.phrases.text
    left, right = text[spot.since : spot.start], text[spot.end : spot.clause.end]
    if case.moved.role != "share" or not motion.is_share_of_another(left, right):
        return None
    return SHARED.sub("", memory.subject) + "占比"


def _part(case: Case) -> str | None:
    """What the figure is a part of, unless its own clause names a rate before it."""
    phrases, spot, reading, moved, _ = case
    if moved.verb or moved.role == "share" or reading.unit in MULTIPLES:
        return None
    if not may_be_part(phrases, spot):
        return None
    own = phrases.named(spot.since, spot.stop)
    if own is not None and naming.is_of(own, "percent", "ratio", "index"):
        return None
    is_held = HELD_AFTER.match(phrases.text, spot.end) is not None
    if own is not None and not is_held and REACHED.search(phrases.text, spot.since, spot.start):
        return None  # 负债达80%以上的企业: how much it is of their own, and not of them
    return completion(case) or portion(case, bare=reading.kind == "ratio")


def impact(case: Case) -> str | None:
    """影响CPI上涨0.2个百分点: the effect of A, or of what was spoken of, on a whole."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    if (named := NAMED_EFFECT.search(phrases.text, spot.since, spot.stop)) is not None:
        by = phrases.named(spot.since, named.start()) or memory.effect.cause or ""
        return f"{by}对{named['whole']}的{named['what']}"
    match = IMPACT.search(phrases.text, spot.since, spot.stop)
    if match is None:
        return _pulled(case)
    own = phrases.named(spot.since, match.start())
    if not own and (several := _together(case, match.start())) is not None:
        return f"{several}变动对{whole_told(match['whole'], memory)}的{_effect(match)}"
    told = memory.effect.cause or _shared(memory) or memory.changes.last or memory.level
    cause = memory.meant(MOVED.sub("", own)) if own else told
    if cause is None:
        return None
    cause = OF_GROWTH.sub("", cause) or cause
    whole = whole_told(match["whole"], memory)
    memory.effect.cause, memory.effect.whole = cause, whole
    return f"{cause}变动对{whole}的{_effect(match)}"


def _effect(match: re.Match[str]) -> str:
    """What the verb of an effect makes of it in a name."""
    return "拉动" if match["verb"] in vocabulary().acts.driving else "影响"


def _together(case: Case, stop: int) -> str | None:
    """水产品价格、鲜果价格 of 水产品、鲜果价格分别上涨5%和3%，合计影响CPI上涨0.1个百分点: those of the list, which have the effect together."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    listed = memory.listed.names
    is_told = len(listed) > 1 and listed[-1] == memory.changes.last
    sums_up = is_told and TOGETHER.search(phrases.text, spot.clause.start, stop) is not None
    return "、".join(listed) if sums_up else None


def whole_told(whole: str, memory: Memory) -> str:
    """经济 of 服务业拉动增长1.2个百分点, after 工业拉动经济增长: what growth alone is of, where the text has said that; else as it is."""
    return memory.effect.whole or whole if whole == GROWTH else whole


def _shared(memory: Memory) -> str | None:
    """钢铁行业用电占工业用电量的31%，拉低增速0.2个百分点: what was told the share of last, which moves the whole."""
    told = memory.level or ""
    is_share = told == memory.subject and SHARED.search(told) is not None
    return (SHARED.sub("", told) or None) if is_share else None


def _pulled(case: Case) -> str | None:
    """投资拉动1.2个百分点, after 消费拉动经济增长4.1个百分点 or after its 贡献率: the effect on the same whole.

    用电量增长6%，其中工业拉动3个百分点: or on what was told to have moved.
    """
    phrases, spot, memory = case.phrases, case.spot, case.memory
    match = PULLED.search(phrases.text, spot.since, spot.start)
    moved = memory.effect.whole or (memory.changes.last if among(phrases, spot) else None)
    if match is None or moved is None or spot.run.size > 1:
        return None
    own = phrases.named(spot.since, match.start())
    cause = memory.meant(own) if own else memory.effect.cause or _contributor(memory)
    if cause is None:
        return None
    memory.effect.cause, memory.effect.whole = cause, moved
    return f"{cause}变动对{moved.removesuffix('增长')}的拉动"


def given(case: Case) -> str | None:
    """消费对经济增长的拉动 of 消费对经济增长贡献1.2个百分点: what it gives to the growth of a whole, or takes from it."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    match = GIVEN.search(phrases.text, spot.since, spot.start)
    if match is None:
        return None
    whole = match["whole"] or memory.effect.whole or GROWTH
    told = (
        memory.effect.cause if GIVEN_TO.search(memory.changes.last or "") else memory.changes.last
    )
    cause = phrases.named(spot.since, match.start()) or told or memory.level
    if cause is None or spot.run.size > 1:
        return None
    memory.effect.cause, memory.effect.whole = (
        memory.meant(cause),
        match["whole"] or memory.effect.whole,
    )
    return f"{memory.effect.cause}对{whole}的拉动"


def _contributor(memory: Memory) -> str | None:
    """投资贡献率为17%，拉动0.9个百分点: what a rate of contribution was told of, which pulls the whole that others were said to pull."""
    told = memory.level or ""
    return (OF_GROWTH.sub("", told) or None) if OF_GROWTH.search(told) else None


def contribution(case: Case) -> str | None:
    """A对B增长的贡献率: the part of B's growth that A accounts for."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    match = CONTRIBUTION.search(phrases.text, spot.since, spot.stop)
    if match is None:
        part = PLAYED.search(phrases.text, spot.since, spot.stop)
        by = part and phrases.named(spot.since, part.start())
        if by and memory.effect.whole is not None:
            memory.effect.cause = by
            return f"{by}对{memory.effect.whole}的贡献率"
        bare = BARE.match(phrases.text, spot.since, spot.start)
        told = bare is not None and memory.effect.cause is not None
        return f"{memory.effect.cause}对{memory.effect.whole}增长的贡献率" if told else None
    own = phrases.named(spot.since, match.start()) or _topic(case)
    cause = own or memory.changes.last or memory.level
    cause = cause and SHARED.sub("", cause)  # 占GDP的比重为54%，对增长的贡献率为60%
    memory.effect.cause, memory.effect.whole = cause, match["whole"]
    return f"{cause or ''}对{match['whole']}的贡献率"


def _topic(case: Case) -> str:
    """旅游业 of 旅游业影响力提升，举办赛事60场，对经济增长的贡献率: what the sentence is about, where it has told of nothing else but how many were counted."""
    memory = case.memory
    is_other = memory.named and (memory.level is None or memory.level != memory.counted.last)
    return "" if is_other else branch_opening(case.phrases, case.spot)


def lead(case: Case) -> str | None:
    """A高于B 2个百分点, A比B多12人: by how much A leads B or lags behind it, for a figure whose role is a difference."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    several = led_by_several(phrases, spot)
    over = several or lead_over(phrases, spot.since, spot.start)
    if over is None:
        over = several = _led_too(phrases, spot)
    if over is None:
        return None
    at, rest = over
    own = phrases.named(spot.clause.start if several else spot.since, at)
    fall = own if own in FALL_NOUNS else None
    if (own or "").removeprefix("实际") in CHANGE_NOUNS or (
        own is not None and (memory.changes.rate or "").endswith(own)
    ):
        own = None  # 增速高于全国: the rate of what was spoken of
    elif own == DEGREE and memory.named:
        own = None  # 完成目标的49%，进度超过去年2个百分点: how much of it has been done
    elif own is not None and memory.named and tagged(own)[-1][1] == PLACE:
        own = None  # 甲市比乙市少30万人: of what has been told of both
    if own is not None:
        memory.turn_to(own)  # 产量比均值低5%，同比增长2%
    of_points = case.reading.kind == "percentage_point"
    rate = memory.changes.rate if of_points else None
    what = own or rate or memory.level or memory.subject
    if what is not None and rest.endswith(f"于{what}的幅度") and len(memory.levels) > 1:
        what = memory.levels[
            -2
        ]  # 水位118.1米，低于警戒水位（118.3米）0.2米: the bracket is no subject
    if of_points and what is not None and naming.is_of_money(what):
        what = naming.rate_of(what, "change")  # 零售额3亿元，增速居第三位，比全省高1个百分点
    if fall is not None and what is not None:
        # 降幅比全省大1个百分点: a fall by so much more is no growth above it
        what = what.removesuffix("增速").removesuffix(fall) + fall
    return None if what is None else what + rest


def led_by_several(phrases: Phrases, spot: Spot) -> tuple[int, str] | None:
    """分别高于全国、全省1.1个和0.6个百分点: the same for one of several that something leads, by its place in the list."""
    if spot.run.size == 1:
        return None
    for leads in (LEAD_OVER_SEVERAL, SEVERAL_LED):
        match = leads.search(phrases.text, spot.clause.start, spot.end)
        if match is None:
            continue
        bases = JOINED.split(OWN.sub("", match["bases"]))
        if len(bases) == spot.run.size:
            verb = match["verb"] if len(match["verb"]) > 1 else match["verb"] + "于"
            return match.start(), f"{verb}{bases[spot.run.position]}的幅度"
    return None


def _led_too(phrases: Phrases, spot: Spot) -> tuple[int, str] | None:
    """高于全国2.3个百分点、全省1.5个百分点: the same for one more that something leads, which leaves out the verb."""
    match = motion.further(phrases.text, spot.clause.start, spot.start)
    if match is None:
        return None
    verb = match["verb"] or match["how"] + "于"
    return match.start(), f"{verb}{match['base']}的幅度"


def lead_over(phrases: Phrases, start: int, end: int) -> tuple[int, str] | None:
    """Where 高于B or 比B多 begins in text[start:end], and how the name of a lead over B goes on; None where it does not."""
    text = phrases.text
    match = LEAD_OVER.search(text, start, end) or LEAD.search(text, start, end)
    if match is None or against.OTHER_SURVEY.fullmatch(match["base"]) is not None:
        return None
    whole = LEVEL_OF_BASE.sub("", match["base"]) or match["base"]  # 正常|的25.5摄氏度
    end = match.start("base") + len(whole)
    phrase = phrases.before(match.start("base"), end)
    ends_early = phrase is not None and phrase.end < end
    is_cut = ends_early and whole.endswith(vocabulary().measures.aims)  # 控制|目标
    is_cut = is_cut or CLOSES_WITH_TIME.search(whole) is not None  # 春运|期间
    named = phrase is not None and not is_cut and COHORT.fullmatch(whole) is None
    base = phrase.text if phrase is not None and named else whole
    ahead = whole.rfind(base)
    if ahead > 0 and _whose(phrases, match.start("base"), match.start("base") + ahead):
        base = whole[:ahead] + base
    verb = match["verb"]
    if verb in ADJECTIVES:
        return match.start(), f"比{base}{verb}的幅度"
    full = SHORT.get(verb, verb if len(verb) > 1 else verb + "于")
    return match.start(), f"{full}{base}的幅度"


def _whose(phrases: Phrases, start: int, end: int) -> bool:
    """Whether what a name leaves out before it says whose or of which kind that is: 日本|10年期国债, 同|期限国债, not 第二名|申花."""
    words = phrases.words.between(start, end)
    return all(word.text == SAME or word.tag in OWNING for word in words)
