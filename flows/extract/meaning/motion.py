"""Direction and role: whether a figure is a level, the level reached after a move, a change, a share or a difference.

下降6.8% is a change downward; 降至40% is a level; 占比12% is a share; 高于全国0.5个百分点 is a difference.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from flows.extract.meaning.nouns.naming import CHANGE_NOUNS, FALL_NOUNS
from flows.extract.meaning.nouns.tails import AIM
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from schemas.catalogue.language import NOUNS_AS_OFTEN, language

AHEAD = r"(?:[高低快慢多少长短贵厚薄宽窄深浅远轻早晚]|便宜)"
"""Adjectives of a comparison: 比乙贵2元."""
COMPARING = (
    *"高低快慢多少长短贵厚薄宽窄深浅远轻早晚", "便宜", "超", "高出", "多出", "低了", "净减", "贡献", "恢复", "翻",
)  # fmt: skip
"""Words that state a change only where something is compared: 比上年多3万."""
TOUCHING = ("下探", "上探", "摸高", "冲高")
"""Verbs of a market that touches a level: 下探3290.22点."""
STREAK = re.compile(r"(?:已经?)?连(?P<move>[涨跌升降增减])了?$")
"""连涨5周: how long it has moved, and not by how much."""
OVERTAKING = ("前移", "前进", "后移", "后退")
"""Verbs of a rank: 排名前移3位, and not of who moves."""
RANKED = re.compile("排名|名次|位次|排位")
STATES = ("亏损", "贡献")
"""Verbs that are nouns as often: 净亏损达3亿 has no move."""
_CHANGE_NOUN = rf"(?:{'|'.join(CHANGE_NOUNS)})"
TRAILING = re.compile(
    rf"(?:{AIM}|了|{HEDGE}|高达|低至|达到|达|分别|依次|均|仅|各|将|为|是|录得|报|初值|终值|的|又|也|再|还|已|就|都|在|有|个|一度|幅度|速度|[（(][按以]?(?:同|可比)口径[^（()）\d]{{0,6}}[)）]|[\s“”\"])+$"
)
TRAILING_CLOSERS = frozenset(
    '标值定得报了约近过超逾于达至到别次均仅各将为是足少的又也再还已就都在有个度“”")）'
)
"""The last characters of what `TRAILING` matches, white space aside."""
ADDED_SINCE = re.compile(
    r"[比较](?:[上去前]年|上个?月|上季|年初|同期)[^，。；]{0,4}新增[^，。；]{0,4}$"
)
"""比上年新增1547人: a change, where 新增 alone names what came new."""
BALANCE_ADDED = re.compile(rf"(?:贷款|存款|续贷|余额|融资规模)新增(?:{HEDGE}|\s)*$")
"""各项贷款新增2万亿元: by how much what is owed or held rose."""
LEVELS = ("自然增长率",)
"""A rate at a time, whatever its name says: births less deaths among all."""
NO_MOVES = (
    "起降",
    "受挫",
    "整改提升",
    "提质提升",
    "规范提升",
    "改造提升",
    "优化提升",
    "巩固提升",
    "整治提升",
    "完善提升",
)
"""What ends in a verb of change and tells none: flights that take off and land, and works that better something."""
BETTERING, BETTERED = "提升", re.compile(r"(?![以左等多])[\u4e00-\u9fff“]")
"""提升1000个服务站: what is made better is counted, and no number rises."""
PERCENT_KINDS = ("percent", "percentage_point", "ratio")
THOSE, CLOSED = (
    re.compile(rf"的(?:[也共]?有|[还又]有|{HEDGE}|共)*$"),
    re.compile(r"[，。；,;、（）()\s]|$"),
)
"""下降的57个: those are counted that fell, where no noun follows."""


FALL_MOVED = re.compile(
    rf"(?P<noun>{'|'.join(FALL_NOUNS)})(?:逐渐|逐步|逐月|逐季|持续|继续|一度|进一步|大幅|小幅|明显|略有|略|已|再|也|又|均|都|\s)*$"
)
"""Before the verb of what a fall has come to: 跌幅逐渐收窄至3% is a fall by 3%."""


OF_A_TIME = r"(?<![\d〇零一二三四五六七八九十百两几半多数今去前上下本当每全整同逐历近个单财跨往常](?=[年季月]))"
"""季增 is a verb of Taiwan's press where no number or pronoun says which time it is: 营收季增2.7%, and not 2023年增3%."""


class Motion(NamedTuple):
    """Direction and role, and the length of the clause that remains before the words that say so."""

    direction: str
    role: str
    rest: int
    verb: str = ""

    @property
    def is_still(self) -> bool:
        """Whether it is a level of which the words tell no move."""
        return self.role == "level" and not self.verb


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = language().words
    verbs = trie([word for group in words.directions.values() for word in group])
    reached = trie(words.reached)
    return (
        re.compile(
            rf"{OF_A_TIME}(?P<verb>{verbs})了?(?P<reached>{reached})(?:了|{HEDGE}|的|每\w{{1,3}}|\s)*$"
        ),
        re.compile(rf"{OF_A_TIME}(?P<verb>{verbs})$"),
        re.compile(rf"(?P<noun>{_CHANGE_NOUN})$"),
    )


@cache
def _gates() -> tuple[re.Pattern[str], frozenset[str], frozenset[str]]:
    """What each of the patterns cannot do without: one of the words it reaches with, or a last character.

    The latter also match before a line break.
    """
    words = language().words
    verbs = (word for group in words.directions.values() for word in group)
    return (
        re.compile(f"[{''.join(sorted({word[0] for word in words.reached}))}]"),
        frozenset(word[-1] for word in verbs) | {"\n"},
        frozenset(noun[-1] for noun in CHANGE_NOUNS) | {"\n"},
    )


@cache
def directions() -> dict[str, str]:
    """Which way each verb of change goes: increase or decrease."""
    return {word: way for way, group in language().words.directions.items() for word in group}


CHANGED_TO = re.compile(r"[^，。；]{0,10}?[到至为]")
"""After what something rose from: 提高到, 上调至."""
REACH = 40
"""How far before a rate that is measured from 高于 may stand, in characters."""
LEADING = re.compile(
    r"[高低快慢好]于|[高低]出|超[出过](?=[^，。；]{0,8}(?:目标|计划|预期|任务|要求|标准|规划))"
)
HIGHER = re.compile(r"高于|快于|好于|高出|超[出过]")
BELOW = re.compile(
    rf"(?<![不能应须得要需])[高低快慢]于(?:(?!.*(?:上年|去年|前年|上月|同期|季度))[^，。；,;\d的]{{2,16}}?)(?<![率线值准平期标速幅度R])(?:{HEDGE}|达|\s)*$"
)
"""低于同区新盘超过20%: by how much, where the base has no percentage of its own that this could be."""
NOT_EARLIER = r"(?!.{0,2}(?:上年|去年|前年|上月|上季|上届|上次|同期|往年|常年|历史|历年|一?季度|年初|之前|以前))"
AMOUNT_LEAD = re.compile(
    rf"(?<![不能应得须要需])(?:(?:高|多|超|低)出|(?:[高低]于|[多少]于)(?![^，。；]*[价格线准期标值额度量]\w?$)){NOT_EARLIER}(?P<base>(?:(?!的)[\u4e00-\u9fff]){{2,16}}?)(?:{HEDGE}|达|\s)*$"
)
"""收入高出全省平均水平3200元, 高于同龄人2000元: by how much; what is higher than a price or a limit may be told by that."""
OF_LEADS = ("money", "count", "mass", "length", "area", "volume", "energy")
SHARING = re.compile(r"占|比重|份额")
LEADING_EARLIER = re.compile(
    r"([高低快慢好]于|[高低]出)(?:上年|去年|前年|上月|上季|同期|[一二三四]季度|\d{4}年)[^，。；,;]{0,6}$"
)
"""高于上年同期: the change from an earlier time, however it is put."""
PART_OF_RATE = re.compile(rf"占[^，。；,;]{{0,16}}{_CHANGE_NOUN}的(?:{HEDGE}|\s)*$")
"""占同比总涨幅的六成: a part of what something else grew by."""
BASE = r"(?:[^，。；,;年月季期日周初末]|周[边围]|日本|预期|\d0后)"
"""A character of what something is compared with; most that tell a time are of none."""
OVER = re.compile(rf"[比较]{BASE}{{2,20}}[高低快慢多少](?:出|了)?(?:{HEDGE}|达|\s)*$")
"""比全国高: a lead over something, where 比上年高 is a change."""
AHEAD_BY = re.compile(
    rf"[比较](?![较例重率值前往]|分(?!析)|上[次一期轮届]|[此之]前|以往){BASE}{{1,20}}(?:(?<=0后)|(?<![前后时往去常的])){AHEAD}(?:出|了)?(?:{HEDGE}|达|\s)*$"
)
"""甲厂比乙厂多20吨: an amount by which one thing is ahead of another; 比疫情前多 is a change."""
OF_ITS_OWN = re.compile(
    r"[比较][^，。；,;]{0,6}(?:历史|历年|常年|往年|[高低]点|[高低]位|[峰谷]值|最[高低大小多少])[^，。；,;]{0,8}$"
)
"""比历史最高点低: what is compared with was its own value then, so that this is a change."""
POSTPOSED = re.compile(
    r"(?:[（(][同环]比[)）])?的(?:[（(][同环]比[)）])?(?:同比|环比|年均?|年平均|年复合|平均|复合)*(?:小幅|大幅)?(?P<sign>[正负])?微?(?P<noun>增长|增速|增幅|涨幅|升幅|降幅|跌幅|降价幅度|涨价幅度|降低|下降|下滑|上升|提升|上涨|回落|(?<=微)[增降])(?![到至为了来由归])"
)
POSTPOSING = tuple("的（(")
PAIRED = re.compile(r"\s?[/(（]\s?(?P<plus>\+)?")
MINUS, PERCENT = "-−", "%"
BRACKETED, CLOSING = re.compile(r"\s?[(（]\s?(?P<plus>\+)?$"), (")", "）")
BARE_BASIS = re.compile(rf"(?P<what>[^，。；、,;：:]*)(?:同比|环比)(?:{HEDGE}|\s)*[+＋]?$")
OF_LEVELS = re.compile(r"(?:率|[度例重比值]|PMI|仓位|恢复.*|[是为的])$")
"""Of these 同比5% is a level a year on, or so much of what was: 失业率同比5.2%."""
LEVEL_BEFORE = re.compile(
    r"(?:率|比|比例|比重|差|收益|回报|贡献|[度值幅速]|RO[EA]|水|[为是负])\s?[(（]\s?\+?$"
)
"""毛利率（-5%）, 为负（-5%）: the level of a rate, and no move."""
WHOLE_TOLD = re.compile(
    rf"占(?:据|到)?(?P<whole>[^，。；,;从由\d]{{1,24}}?)的?{HEDGE}*\d[\d,.]*(?:万亿|[万亿])?[^\d，。；,;的]{{0,6}}$"
)
"""占汽车总产量725万辆|的19%: up to the amount of a whole."""
OF_IT = re.compile(rf"的(?:{HEDGE}|\s)*$")
"""Between that amount and the share of it."""
MORE_DONE = re.compile(
    rf"(?:同比|环比|[比较]{BASE}{{0,20}}[年月期季度次周日的末底人]{BASE}{{0,8}}?)(?P<verb>多|少)(?P<deed>(?![于达个出数为至一增减些么半年])[\u4e00-\u9fff]{{1,2}}?)了?$"
)
"""出口退税比上年多退320亿元: how much more was done than before, by the verb of it."""
BETTER = re.compile(
    r"(?:同比|环比|[比较](?:[上去前]年|上个?月|上季|同期)[^，。；,;]{0,4})(?P<verb>改善|好转)$"
)
BETTER_VERBS = ("改善", "好转")
FOUL = re.compile(r"PM|浓度|污染|颗粒物|臭氧|指数|能耗|强度|排放|噪声")
"""Names of what is better where there is less of it."""
AMOUNTING, GROWTH, COPULA = ("达", "达到"), "增长", "为"
RATED = re.compile(
    r"(?:率|(?<![季年月一])度|(?<!方)面|[幅速]|比重|占比|比例|份额|系数|指数|水平|含量|持股|股权|浓度|得分)[^，。；,;]{0,6}$"
)
"""What a percentage may itself be the level of, before its verb."""
SINCE = re.compile(r"(?:同比|环比|[比较](?:[上去前]年|上个?月|上季|年初|同期)[^，。；,;]{0,4})$")
DRIVING = re.compile(r"(?P<sign>[正负])?向?拉动(?P<whole>[^，。；,;]{0,20})$")


def motion(left: str, kind: str, right: str = "") -> Motion:
    """What the words around a number say of its move: `left` is the clause up to it and its hedge, `right` after it.

    >>> motion("大连GDP同比下降", "percent")[:2], motion("产能利用率降至", "percent")[:2]
    (('decrease', 'change'), ('decrease', 'level'))
    """
    window = left[-14:]
    offset = len(left) - len(window)
    bare, noun, reached, verb = _ending(window)
    clause = left[max(0, len(left) - REACH) : offset + noun.start()] if noun else ""
    leads = kind == "percentage_point" and LEADING.search(clause) is not None
    if noun and kind in PERCENT_KINDS and PART_OF_RATE.search(left, offset):
        return Motion("none", "share", len(left), "")
    if noun and not leads and kind in PERCENT_KINDS:
        way = "decrease" if noun["noun"] in FALL_NOUNS else "increase"
        return Motion(way, "change", offset + noun.start(), noun["noun"])
    fall = FALL_MOVED.search(window, 0, reached.start()) if reached and kind == "percent" else None
    if fall:
        return Motion("decrease", "change", offset + fall.start(), fall["noun"])
    if reached and _is_by_so_much(reached, left[: offset + reached.start()], kind):
        verb = reached
    elif reached and reached["verb"] not in (*COMPARING, *STATES):
        return Motion(
            directions()[reached["verb"]], "level", offset + reached.start(), reached["verb"]
        )
    driving = DRIVING.search(left, max(0, len(left) - 28)) if kind == "percentage_point" else None
    if driving:
        way = "decrease" if driving["sign"] == "负" else "increase"
        return Motion(
            way, "change", driving.start() if not driving["whole"] else len(bare) + offset, "拉动"
        )
    better = BETTER.search(bare) if kind == "percent" else None
    if better is not None:  # which way, its name tells
        return Motion("increase", "change", offset + better.start("verb"), better["verb"])
    betters = verb and verb["verb"] == BETTERING and kind == "count" and BETTERED.match(right)
    if kind == "count" and THOSE.search(window) and CLOSED.match(right):
        return Motion("none", "level", len(left), "")
    if verb and not betters and _is_move(verb["verb"], left, kind):
        role = "difference" if _compares(left, verb["verb"], kind) else "change"
        return Motion(directions()[verb["verb"]], role, offset + verb.start(), verb["verb"])
    if more := MORE_DONE.search(bare):
        way = "increase" if more["verb"] == "多" else "decrease"
        return Motion(way, "change", offset + more.start("verb"), more["verb"])
    postposed = (
        POSTPOSED.match(right) if kind in PERCENT_KINDS and right[:1] in POSTPOSING else None
    )
    if postposed:
        falls = postposed["sign"] == "负" or postposed["noun"][0] in "降跌下回"
        return Motion("decrease" if falls else "increase", "change", len(left), "")
    if kind == "percentage_point" and (earlier := LEADING_EARLIER.search(left)):
        way = "increase" if earlier[1][0] in "高快好" else "decrease"
        return Motion(way, "change", earlier.start(), earlier[1])
    if kind == "percentage_point" and LEADING.search(left):
        way = "increase" if HIGHER.search(left) else "decrease"
        return Motion(way, "difference", len(left), "")
    if kind == "percent" and BELOW.search(left):
        way = "increase" if HIGHER.search(left) else "decrease"
        return Motion(way, "difference", len(left), "")
    if (
        kind in OF_LEADS
        and right[:1] != "的"
        and (ahead := AMOUNT_LEAD.search(left, max(0, len(left) - REACH)))
    ):
        way = "decrease" if ahead[0][0] in "低少" else "increase"
        return Motion(way, "difference", len(left), "")
    if kind == "percent" and SHARING.search(left[-30:]):
        return Motion("none", "share", len(left), "")
    return Motion("none", "level", len(left), "")


def bettered(direction: str, verb: str, name: str | None) -> str:
    """Which way what is named moved that got better: PM2.5浓度同比改善6% is a fall, 优良天数比率 a rise."""
    is_foul = verb in BETTER_VERBS and name is not None and FOUL.search(name) is not None
    return "decrease" if is_foul else direction


def of_amount(text: str, start: int, since: int, end: int) -> re.Match[str] | None:
    """占汽车总产量725万辆的19%: the whole of a share, in the clause from `start`, whose amount ends at `since`, right before the share at `end`."""
    if since <= start or OF_IT.fullmatch(text, since, end) is None:
        return None
    return WHOLE_TOLD.search(text, start, since)


def by_sign(between: str, number: str, level: Motion) -> Motion:
    """The move that a sign states right after a level, where the two are told as a pair: 利润3亿元/-1.5%, 收入20亿元（+5.2%）.

    `between` are the marks that part the level from the `number` in percent; without a sign it remains the `level`.
    """
    return _signed(PAIRED.fullmatch(between), number, level)


def in_brackets(left: str, number: str, right: str, level: Motion) -> Motion:
    """The move that a sign states in a bracket of its own, after what moved: 半导体（+44.2%）; of a rate it is a level."""
    is_alone = right[:1] in CLOSING and not LEVEL_BEFORE.search(left)
    return _signed(BRACKETED.search(left), number, level) if is_alone else level


def by_basis(left: str, number: str, level: Motion, *, goes_on: bool) -> Motion:
    """CPI同比0.8%，PPI同比-2.5%: a percentage right after its basis is a change, whose verb is left out.

    `goes_on` where the figure before is a change, or no percentage: without a noun of its own it is of the same.
    """
    basis = BARE_BASIS.search(left) if number[-1] == PERCENT else None
    if basis is None or OF_LEVELS.search(basis["what"]):
        return level
    if not basis["what"].strip() and not goes_on:
        return level
    way = "decrease" if number[0] in MINUS else "increase"
    return Motion(way, "change", basis.end("what"))


def _signed(sign: re.Match[str] | None, number: str, level: Motion) -> Motion:
    if sign is None or (not sign["plus"] and number[0] not in MINUS):
        return level
    return Motion("increase" if sign["plus"] else "decrease", "change", sign.start())


def _is_by_so_much(reached: re.Match[str], left: str, kind: str) -> bool:
    """Whether a verb of change and what follows it say by how much: 投资增长达50%, where 合格率提高达95% says how far."""
    is_growth = reached["verb"] == GROWTH and reached["reached"] == COPULA
    if kind in PERCENT_KINDS:
        amounts = is_growth or reached["reached"] in AMOUNTING
        return amounts and RATED.search(left) is None
    return reached["reached"] == AMOUNTING[0] and SINCE.search(left) is not None


class _Ending(NamedTuple):
    """The words that close a clause without what trails behind them, and the words of change at their end."""

    bare: str
    noun: re.Match[str] | None
    reached: re.Match[str] | None
    verb: re.Match[str] | None


@lru_cache(maxsize=16384)
def _ending(window: str) -> _Ending:
    """What closes a clause; 比上年增长 and its like stand before half of all rates."""
    reached_pattern, verb_pattern, noun_pattern = _patterns()
    reaches, verb_ends, noun_ends = _gates()
    closing = window[-1:]
    trails = closing in TRAILING_CLOSERS or closing.isspace()
    bare = TRAILING.sub("", window) if trails else window
    return _Ending(
        bare,
        noun_pattern.search(bare) if bare[-1:] in noun_ends and not bare.endswith(LEVELS) else None,
        reached_pattern.search(window) if reaches.search(window) else None,
        verb_pattern.search(bare)
        if bare[-1:] in verb_ends and not bare.endswith(NO_MOVES)
        else None,
    )


def _is_move(verb: str, left: str, kind: str) -> bool:
    if verb == "新增":
        return (ADDED_SINCE.search(left) or BALANCE_ADDED.search(left)) is not None
    if verb in TOUCHING:
        return kind in PERCENT_KINDS
    if verb in OVERTAKING:
        return kind == "count" and RANKED.search(left) is not None
    if kind == "duration" and STREAK.search(left):
        return False
    if verb in NOUNS_AS_OFTEN:
        return kind in PERCENT_KINDS
    if verb == "翻":
        return kind == "ratio"
    if verb == "蒸发":
        return kind in ("money", *PERCENT_KINDS)  # of water it is no fall of anything
    if verb in COMPARING:
        return "比" in left or "较" in left
    if verb in ("拉动", "亏损", "超"):
        return kind in PERCENT_KINDS and verb == "拉动"
    return True


def _compares(left: str, verb: str, kind: str) -> bool:
    """Whether something else is compared with, and not an earlier time, or the best of them all."""
    if OF_ITS_OWN.search(left):
        return False
    if kind != "percentage_point":
        return verb in COMPARING and AHEAD_BY.search(left) is not None
    return bool(LEADING.search(left)) or (verb in COMPARING and bool(OVER.search(left)))
