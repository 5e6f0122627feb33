"""Direction and role: whether a figure is a level, the level reached after a move, a change, a share or a difference.

下降6.8% is a change downward; 降至40% is a level; 占比12% is a share; 高于全国0.5个百分点 is a difference. What a sign alone
tells (+44.2%) belongs in `flows.extract.meaning.signs`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.change_words import CHANGE_NOUN, Ending, directions, ending
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.naming import FALL_NOUNS, UNCOUNTED, heads, is_of
from flows.extract.meaning.nouns.tails import TIME
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import FALL, MOVE
from schemas.catalogue.language import NOUNS_AS_OFTEN
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

PERCENT_KINDS = ("percent", "percentage_point", "ratio")
AHEAD = r"(?:[高低快慢多少长短贵厚薄宽窄深浅远轻早晚]|便宜)"
"""Adjectives of a comparison: 比乙贵2元."""
BASE = r"(?:[^，。；,;年月季期日周初末]|周[边围]|日本|预期|\d0后)"
"""A character of what something is compared with; most that tell a time are of none."""
WINDOW = 14
"""So many characters before a number hold the words of its move, as a rule."""
REACH = 40
"""How far before a rate that is measured from 高于 may stand, in characters."""


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


class _Words(NamedTuple):
    """The words around a number of a kind: `left` up to it and its hedge, whose `window` begins at `offset`, and `right`.

    `closing` is what the window ends in: the noun of a change (增速为), a verb of one (下降了), or what it reached (降至).
    """

    left: str
    kind: str
    right: str
    offset: int
    window: str
    closing: Ending


def motion(left: str, kind: str, right: str = "") -> Motion:
    """What the words around a number say of its move: `left` is the clause up to it and its hedge, `right` after it.

    >>> motion("大连GDP同比下降", "percent")[:2], motion("产能利用率降至", "percent")[:2]
    (('decrease', 'change'), ('decrease', 'level'))
    """
    window = left[-WINDOW:]
    words = _Words(left, kind, right, len(left) - len(window), window, ending(window))
    for tells in _phrasings(kind):
        moved = tells(words)
        if moved is not None:
            return moved
    return Motion("none", "level", len(left))


def _way(*, down: bool) -> str:
    return "decrease" if down else "increase"


PART_OF_RATE = re.compile(rf"占[^，。；,;]{{0,16}}{CHANGE_NOUN}的(?:{HEDGE}|\s)*$")
"""Up to the part: 占同比总涨幅的."""


def _part_of_growth(words: _Words) -> Motion | None:
    """占同比总涨幅的六成: a share of what something else grew by."""
    if not words.closing.noun:
        return None
    is_part = PART_OF_RATE.search(words.left, words.offset) is not None
    return Motion("none", "share", len(words.left)) if is_part else None


LEADING = re.compile(
    r"[高低快慢好]于|[高低]出|超[出过](?=[^，。；]{0,8}(?:目标|计划|预期|任务|要求|标准|规划))"
    r"|(?:超过|领先|落后|跑[赢输])于?(?=[^，。；,、的\d]{2,10}$)"
)
"""One rate is held against another: 高于全国, 超出预期目标, 领先全省平均."""


def _by_noun(words: _Words) -> Motion | None:
    """增速为5%, 降幅4.5%; not 高于全国增速0.5个百分点, which says by how much one growth is ahead of another."""
    noun = words.closing.noun
    if not noun:
        return None
    at = words.offset + noun.start()
    before = words.left[max(0, len(words.left) - REACH) : at]
    if words.kind == "percentage_point" and LEADING.search(before):
        return None
    return Motion(_way(down=noun["noun"] in FALL_NOUNS), "change", at, noun["noun"])


FALL_MOVED = re.compile(
    rf"(?P<noun>{'|'.join(FALL_NOUNS)})(?:逐渐|逐步|逐月|逐季|持续|继续|一度|进一步|大幅|小幅|明显|略有|略|已|再|也|又|均|都|\s)*$"
)
"""Before the verb of what a fall has come to: 跌幅逐渐 of 跌幅逐渐收窄至3%."""


def _fall_reached(words: _Words) -> Motion | None:
    """跌幅逐渐收窄至3%: what a fall has come to is how far it fell."""
    if not words.closing.reached:
        return None
    fall = FALL_MOVED.search(words.window, 0, words.closing.reached.start())
    return fall and Motion("decrease", "change", words.offset + fall.start(), fall["noun"])


COMPARING = (
    *"高低快慢多少长短贵厚薄宽窄深浅远轻早晚", "便宜", "超", "高出", "多出", "低了", "净减", "贡献", "恢复", "翻",
)  # fmt: skip
"""Words that state a change only where something is compared: 比上年多3万."""
STATES = ("亏损", "超")
"""What is stated as so much, and moves nothing by it: 亏损3亿元, 超3亿元."""
UNREACHED = (*COMPARING, "亏损")
"""These, and verbs that are nouns as often: 净亏损达3亿 has no move."""


def _level_reached(words: _Words) -> Motion | None:
    """降至40%: the level after a move."""
    reached = words.closing.reached
    if not reached or reached["verb"] in UNREACHED or _is_by_so_much(words):
        return None
    verb = reached["verb"]
    return Motion(directions()[verb], "level", words.offset + reached.start(), verb)


AMOUNTING, GROWTH, COPULA = ("达", "达到"), "增长", "为"
RATED = re.compile(
    r"(?:率|(?<![季年月一])度|(?<!方)面|[幅速]|比重|占比|比例|份额|系数|指数|水平|含量|持股|股权|浓度|得分|(?<![同环相对])比)[^，。；,;]{0,6}$"
)
"""What a percentage may itself be the level of, before its verb."""
SINCE = re.compile(r"(?:同比|环比|[比较](?:[上去前]年|上个?月|上季|年初|同期)[^，。；,;]{0,4})$")


def _is_by_so_much(words: _Words) -> bool:
    """Whether a verb of change and what follows it say by how much: 投资增长达50%, where 合格率提高达95% says how far."""
    reached = words.closing.reached
    if not reached:
        return False
    left = words.left[: words.offset + reached.start()]
    if words.kind in PERCENT_KINDS:
        is_growth = reached["verb"] == GROWTH and reached["reached"] == COPULA
        amounts = is_growth or reached["reached"] in AMOUNTING
        return amounts and RATED.search(left) is None
    return reached["reached"] == AMOUNTING[0] and SINCE.search(left) is not None


DRIVING = re.compile(
    r"(?P<sign>[正负])?向?(?P<verb>拉动|拉低|拖累|下拉)(?P<whole>[^，。；,;]{0,20})$"
)
DRAGGING, FALLING = ("拉低", "拖累", "下拉"), re.compile(FALL)
DRIVING_REACH = 28
"""How far before its points 拉动 may stand, in characters."""


def _driven(words: _Words) -> Motion | None:
    """拉动工业增长0.3个百分点, 负向拉动0.1个百分点, 拖累增长0.4个百分点: what a thing adds to the growth of another, or takes."""
    driving = DRIVING.search(words.left, max(0, len(words.left) - DRIVING_REACH))
    if driving is None:
        return None
    rest = words.offset + len(words.closing.bare) if driving["whole"] else driving.start()
    drags = driving["sign"] == "负" or driving["verb"] in DRAGGING
    falls = drags or FALLING.search(driving["whole"]) is not None
    return Motion(_way(down=falls), "change", rest, driving["verb"])


BETTER = re.compile(
    r"(?:同比|环比|[比较](?:[上去前]年|上个?月|上季|同期)[^，。；,;]{0,4})(?P<verb>改善|好转)$"
)
BETTER_VERBS = ("改善", "好转", "优化")
BETTER_BY = re.compile(r"(?P<verb>改善|好转|优化)$")


def _grown_better(words: _Words) -> Motion | None:
    """PM2.5浓度同比改善6%: a change, until `bettered` tells by the name which way."""
    better = BETTER.search(words.closing.bare)
    return better and Motion(
        "increase", "change", words.offset + better.start("verb"), better["verb"]
    )


def _better_in_points(words: _Words) -> Motion | None:
    """综合成本率优化0.8个百分点: likewise, without a base."""
    better = BETTER_BY.search(words.closing.bare)
    return better and Motion(
        "increase", "change", words.offset + better.start("verb"), better["verb"]
    )


RATE_SET = re.compile(rf"(?P<verb>降息|加息|降准)(?:了|{HEDGE}|\s)*$")


def _rate_set(words: _Words) -> Motion | None:
    """降息25个基点: the verb says which rate moves, too."""
    made = RATE_SET.search(words.left, words.offset)
    if made is None:
        return None
    return Motion(_way(down=made["verb"][0] == "降"), "change", made.start(), made["verb"])


def bettered(direction: str, verb: str, name: str | None) -> str:
    """Which way what is named moved that got better: PM2.5浓度同比改善6% is a fall, 优良天数比率 a rise."""
    is_better_less = (
        verb in BETTER_VERBS
        and name is not None
        and any(foul in name for foul in vocabulary().measures.better_less)
    )
    return "decrease" if is_better_less else direction


THOSE, CLOSED = (
    re.compile(rf"的(?:[也共]?有|[还又]有|{HEDGE}|共)*$"),
    re.compile(r"[，。；,;、（）()\s]|$"),
)
"""Around so many that stand for what moved, where no noun follows: 的 and ， of 下降的57个，."""


ADDING = ("增加", "增长", "增多", "增", "多", "减少", "减", "少", "新增")
"""Verbs of how many more or fewer there are: 增加的200人 are a change."""


def _those_that_moved(words: _Words) -> Motion | None:
    """下降的57个, 价格下降的57个品种: so many are there that fell, and nothing fell by so many."""
    if not THOSE.search(words.window):
        return None
    if not CLOSED.match(words.right) and not _tells_apart(words):
        return None
    return Motion("none", "level", len(words.left))


def _tells_apart(words: _Words) -> bool:
    """Whether a verb before 的 says of those counted what moved: 价格下降的8个品种, 产量增加的3个县, and not 增加的8个品种."""
    verb = words.closing.verb
    if not verb:
        return False
    subject = SINCE.sub("", words.closing.bare[: verb.start()])
    return verb["verb"] not in ADDING or is_amount(subject)


def _by_verb(words: _Words) -> Motion | None:
    """下降了3%, 增长达50%: a change; 比全国高0.5个百分点: a difference."""
    verb = words.closing.reached if _is_by_so_much(words) else words.closing.verb
    if not verb or not _is_move(verb["verb"], words):
        return None
    role = "difference" if _compares(words.left, verb["verb"], words.kind) else "change"
    return Motion(directions()[verb["verb"]], role, words.offset + verb.start(), verb["verb"])


WAYS = rf"{MOVE}|持平"
"""Ways that those go which are counted by it: 上涨的城市, 持平的城市."""
PRICES = ("房价", "均价", "营收", "效益")
"""Those of them that head no names of branches."""
COUNTED_SO = "个家种项户只座款类"
"""Classifiers of those who go some way."""
ALIKE_REACH = 48
"""How far before a number the number of those may stand that went another way, in characters."""


def are_counted(text: str, start: int) -> bool:
    """Whether the number at `start` is of those that moved so, after those that moved otherwise: 上涨城市6个，持平1个，下降63个.

    So it is after what moved, where that is counted by no classifier: 利润增长120家，下降45家.
    """
    low = max(0, start - ALIKE_REACH)
    return _counted_so().search(text, low, start) is not None


@cache
def _counted_so() -> re.Pattern[str]:
    """上涨城市6个，持平1个，下降: up to the number of those that went the other way."""
    pieces = r"(?:的?[\u4e00-\u9fff]{1,8}?)?(?:有|为|各)?\d+个"
    others = rf"的[\u4e00-\u9fff]{{1,8}}?(?:有|为|各)?\d+(?P<unit>[{COUNTED_SO}])"  # 增加12家 has grown by them
    alike = r"(?:的?[\u4e00-\u9fff]{1,8}?)?(?:有|为)?"
    even = rf"(?:[，、；,]持平{alike}\d+(?:个|(?P=unit)))?"
    other_way = rf"(?:{WAYS})(?:{pieces}|{others}){even}[，、；,](?:同比|环比)?(?:{WAYS}){alike}"
    next_way = rf"\d+[{COUNTED_SO}][，、；,](?:同比|环比)?(?:{WAYS})"
    measured = rf"{trie(uncounted())}{HOW_MOVED}(?:{WAYS})(?:{next_way}){{0,2}}(?:的?有|的)?"
    return re.compile(rf"(?:{other_way}|{measured})$")


HOW_MOVED = "(?:[同环]比|均|都)?(?:略有|有所|小幅|大幅|保持|实现|呈)?"
"""Between what moved and which way."""


@cache
def uncounted() -> tuple[str, ...]:
    """What goes up or down and is told in money or as a rate, so that no classifier counts it: 利润, 价格."""
    return (*(one for one in heads() if is_of(one, *UNCOUNTED)), *PRICES)


BETTERING, BETTERED = "提升", re.compile(r"(?![以左等多])[\u4e00-\u9fff“]")
"""提升1000个服务站: what is made better is counted, and no number rises."""
TOUCHING = ("下探", "上探", "摸高", "冲高")
"""Verbs of a market that touches a level: 下探3290.22点."""
OVERTAKING = ("前移", "前进", "后移", "后退")
"""Verbs of a rank: 排名前移3位, and not of who moves."""
RANKED = re.compile("排名|名次|位次|排位|[比较](?:[上去前]年|上期|上月|上季度|上届|同期)")
ADDED_SINCE = re.compile(
    r"[比较](?:[上去前]年|上个?月|上季|年初|同期)[^，。；]{0,4}新增[^，。；]{0,4}$"
)
"""比上年新增1547人: a change, where 新增 alone names what came new."""
BALANCE_ADDED = re.compile(rf"(?:贷款|存款|续贷|余额|融资规模)新增(?:{HEDGE}|\s)*$")
"""各项贷款新增2万亿元: by how much what is owed or held rose."""
ADDED_ALONE = re.compile(
    rf"(?:其中)?(?:{TIME}|[前近头][\d一二两三四五六七八九十]{{1,2}}个?[月季]度?|单[月季]|[年月日季]内|累计|又|已|共|再)*新增(?:了|{HEDGE}|\s)*"
)
"""当月新增: nothing but when, so that it is more of what was told."""
BALANCE_TOLD, BALANCE_REACH = re.compile(r"余额[^，。；\d]{0,8}\d"), 120
"""Up to the amount of a balance, and how far before a number that may stand, in characters."""
STREAK = re.compile(r"(?:已经?)?连(?P<move>[涨跌升降增减])了?$")
"""连涨5周: how long it has moved, and not by how much."""


def added_to_balance(text: str, start: int, since: int, end: int) -> bool:
    """Whether text[since:end], the words before an amount, say that a balance rose by it: 存款余额500亿元，当月新增12亿元.

    `start` is where the sentence begins.
    """
    if ADDED_ALONE.fullmatch(text, since, end) is None:
        return False
    return BALANCE_TOLD.search(text, max(start, since - BALANCE_REACH), since) is not None


DEALING = ("增持", "减持")
"""减持120万股: what somebody does with so many shares; 较上期减持120万股 is by how much a holding changed."""


def _is_move(verb: str, words: _Words) -> bool:
    """Whether a verb of change right before a number of that kind says by how much something moved."""
    left, kind = words.left, words.kind
    if verb == BETTERING and kind == "count" and BETTERED.match(words.right):
        return False
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
        return kind == "money" or kind in PERCENT_KINDS  # of water it is no fall of anything
    is_deal = verb in DEALING and kind == "count" and not BETTERED.match(words.right)
    if verb in COMPARING or is_deal:
        return "比" in left or "较" in left
    if verb == "拉动":
        return kind in PERCENT_KINDS
    return verb not in STATES


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


def _compares(left: str, verb: str, kind: str) -> bool:
    """Whether something else is compared with, and not an earlier time, or the best of them all."""
    if OF_ITS_OWN.search(left):
        return False
    if kind != "percentage_point":
        return verb in COMPARING and AHEAD_BY.search(left) is not None
    return bool(LEADING.search(left)) or (verb in COMPARING and bool(OVER.search(left)))


MORE_DONE = re.compile(
    rf"(?:同比|环比|[比较][^，。；,;]{{0,20}}?[年月期季度次周日的末底人]{BASE}{{0,8}}?)(?P<verb>多|少)(?P<deed>(?![于达个出数为至一增减些么半年])[\u4e00-\u9fff]{{1,2}}?)了?$"
)
"""出口退税比上年多退320亿元: how much more was done than before, by the verb of it."""


def _more_done(words: _Words) -> Motion | None:
    """比上年多退320亿元: the verb stands between 多 and the amount."""
    more = MORE_DONE.search(words.closing.bare)
    return more and Motion(
        _way(down=more["verb"] == "少"), "change", words.offset + more.start("verb"), more["verb"]
    )


POSTPOSED = re.compile(
    r"(?:[（(][同环]比[)）])?的(?:[（(][同环]比[)）])?(?:同比|环比|年均?|年平均|年复合|平均|复合)*(?:小幅|大幅)?(?P<sign>[正负])?微?(?P<noun>增长|增速|增幅|涨幅|升幅|降幅|跌幅|降价幅度|涨价幅度|降低|下降|下滑|上升|提升|上涨|回落|(?<=微)[增降])(?![到至为了来由归])"
)
POSTPOSING = tuple("的（(")


def _named_after(words: _Words) -> Motion | None:
    """6%的同比增长: the noun of the change stands after the number."""
    if words.right[:1] not in POSTPOSING:
        return None
    named = POSTPOSED.match(words.right)
    if named is None:
        return None
    falls = named["sign"] == "负" or named["noun"][0] in "降跌下回"
    return Motion(_way(down=falls), "change", len(words.left))


LEADING_EARLIER = re.compile(
    r"([高低快慢好]于|[高低]出)(?:上年|去年|前年|上月|上季|同期|[一二三四]季度|\d{4}年)[^，。；,;]{0,6}$"
)
"""高于上年同期: the change from an earlier time, however it is put."""
HIGHER = re.compile(r"高于|快于|好于|高出|超|领先|跑赢")


def _ahead_in_points(words: _Words) -> Motion | None:
    """高于上年同期2.1个百分点: a change; 高于全国0.5个百分点: a difference."""
    if earlier := LEADING_EARLIER.search(words.left):
        return Motion(
            _way(down=earlier[1][0] not in "高快好"), "change", earlier.start(), earlier[1]
        )
    return _difference(words) if LEADING.search(words.left) else None


BELOW = re.compile(
    rf"(?<![不能应须得要需])[高低快慢]于(?:(?!.*(?:上年|去年|前年|上月|同期|季度))[^，。；,;\d的]{{2,16}}?)(?<![率线值准平期标速幅度R])(?:{HEDGE}|达|\s)*$"
)
"""低于同区新盘超过20%: by how much, where the base has no percentage of its own that this could be."""


OVER_PLAN = re.compile(
    rf"超(?:出|过)?(?:全?年度?|年初|序时|既定|原定|预定|阶段|总|投资)*(?:计划|任务|目标|预算|概算|进度)[数量额值]?(?:{HEDGE}|达|\s)*$"
)
"""超年度计划28%: by how much more was done."""


def _ahead_in_percent(words: _Words) -> Motion | None:
    """低于同区新盘20%, 超年度计划28%: a difference in percent of the base."""
    is_ahead = BELOW.search(words.left) or OVER_PLAN.search(words.left)
    return _difference(words) if is_ahead else None


PAST_LINE = re.compile(
    rf"超(?:(?:出|过)?(?P<line>(?:警戒|保证|设防|汛限|正常蓄)(?:水位|线))|出?(?P<plan>(?:历史最高|历史实测最高)水位|(?:投资|总|设计)?(?:概算|预算)))(?:{HEDGE}|达|\s)*$"
)
"""超警戒水位2米, 超概算3500万元: by how much a line is passed; 超过预算3500万元 may tell the line itself."""


def past_line(left: str) -> str | None:
    """The line that the amount right after `left` says something is past: 警戒水位 of 超警戒水位; None if none."""
    found = PAST_LINE.search(left, max(0, len(left) - WINDOW)) if "超" in left else None
    return found and (found["line"] or found["plan"])


def _past_line(words: _Words) -> Motion | None:
    """超警戒水位2米: a difference."""
    return _difference(words) if past_line(words.left) else None


def _difference(words: _Words) -> Motion:
    is_lower = HIGHER.search(words.left) is None
    return Motion(_way(down=is_lower), "difference", len(words.left))


NOT_EARLIER = r"(?!.{0,2}(?:上年|去年|前年|上月|上季|上届|上次|同期|往年|常年|历史|历年|一?季度|年初|之前|以前))"
AMOUNT_LEAD = re.compile(
    rf"(?<![不能应得须要需])(?:(?:高|多|超|低)出|(?:[高低]于|[多少]于)(?![^，。；]*[价格线准期标值额度量]\w?$)){NOT_EARLIER}(?P<base>(?:(?!的)[\u4e00-\u9fff]){{2,16}}?)(?:{HEDGE}|达|\s)*$"
)
"""收入高出全省平均水平3200元, 高于同龄人2000元: by how much; what is higher than a price or a limit may be told by that."""
OF_LEADS = ("money", "count", "mass", "length", "area", "volume", "energy")


def _ahead_by_amount(words: _Words) -> Motion | None:
    """高出全省平均水平3200元: a difference in money or in units; not 高于3200元的."""
    if words.right[:1] == "的":
        return None
    ahead = AMOUNT_LEAD.search(words.left, max(0, len(words.left) - REACH))
    return ahead and Motion(_way(down=ahead[0][0] in "低少"), "difference", len(words.left))


AMOUNT_OVER_EARLIER = re.compile(
    rf"(?<![不能应须得要需])(?P<verb>[高低快慢多少]于|[高低多]出)(?:(?:[上去前]年|上个?月|上季度?)(?:同[期月季]|[末底])?|同期|[常往]年(?:同期)?)(?:{HEDGE}|\s)*$"
)
"""普及率高于上年末3.3部/百人, 气温低于常年0.8℃: up to the amount, before which stands only the time."""
OF_CHANGES = (*OF_LEADS, "rate", "temperature", "duration", "index", "speed", "power")


def _over_earlier(words: _Words) -> Motion | None:
    """高于上年同期0.32元: the change from an earlier time; not 高于上年的0.32元."""
    if words.right[:1] == "的":
        return None
    since = AMOUNT_OVER_EARLIER.search(words.left)
    if since is None:
        return None
    falls = since["verb"][0] in "低慢少"
    return Motion(_way(down=falls), "change", since.start(), since["verb"])


SHARING = re.compile(r"占|比重|份额")
SHARING_REACH = 30
"""How far before its percentage 占 may stand, in characters."""


def _share(words: _Words) -> Motion | None:
    """占比12%: a share."""
    is_share = SHARING.search(words.left[-SHARING_REACH:]) is not None
    return Motion("none", "share", len(words.left)) if is_share else None


AT = re.compile(
    rf"(?:平均|仍|正|正在|一直|还)*以(?:平均)?(?:每[年月周天日季]|年均|日均|月均)?{HEDGE}*$"
)
PACE = re.compile(
    r"(?:左右|以上|多)?的?(?:速度|速率|步伐|幅度|增速)(?:逐[年月日]|快速|持续|不断|稳定|高速|迅速)*"
    rf"(?P<verb>{MOVE}|流失)"
)
PACED = "速度"


def _at_a_pace(words: _Words) -> Motion | None:
    """以每年2%的速度增长: the verb of the change stands after the number and its pace."""
    pace = PACE.match(words.right)
    by = pace and AT.search(words.left)
    if not pace or not by:
        return None
    falls = directions().get(pace["verb"], "decrease") == "decrease"
    return Motion(_way(down=falls), "change", by.start(), PACED)


class _Phrasing(NamedTuple):
    """A way to tell a move, and the kinds of figures of which it does; None where it does of any."""

    tells: Callable[[_Words], Motion | None]
    kinds: Collection[str] | None = None


_PERCENT, _POINTS = ("percent",), ("percentage_point",)
_PHRASINGS = (
    _Phrasing(_at_a_pace),
    _Phrasing(_part_of_growth, PERCENT_KINDS),
    _Phrasing(_driven, _POINTS),
    _Phrasing(_by_noun, PERCENT_KINDS),
    _Phrasing(_fall_reached, _PERCENT),
    _Phrasing(_level_reached),
    _Phrasing(_rate_set, PERCENT_KINDS),
    _Phrasing(_grown_better, _PERCENT),
    _Phrasing(_better_in_points, _POINTS),
    _Phrasing(_those_that_moved, ("count",)),
    _Phrasing(_by_verb),
    _Phrasing(_more_done),
    _Phrasing(_named_after, PERCENT_KINDS),
    _Phrasing(_ahead_in_points, _POINTS),
    _Phrasing(_ahead_in_percent, _PERCENT),
    _Phrasing(_past_line, ("length", "money")),
    _Phrasing(_over_earlier, OF_CHANGES),
    _Phrasing(_ahead_by_amount, OF_LEADS),
    _Phrasing(_share, _PERCENT),
)
"""The words right before the number first: the first that says anything decides."""


@cache
def _phrasings(kind: str) -> tuple[Callable[[_Words], Motion | None], ...]:
    """How the move of a figure of that kind may be told."""
    return tuple(one.tells for one in _PHRASINGS if one.kinds is None or kind in one.kinds)


CHANGED_TO = re.compile(r"[^，。；]{0,10}?[到至为]")
"""After what something rose from: 提高到, 上调至."""
WHOLE_TOLD = re.compile(
    rf"占(?:据|到)?(?P<whole>[^，。；,;从由\d]{{1,24}}?)的?{HEDGE}*\d[\d,.]*(?:万亿|[万亿])?[^\d，。；,;的]{{0,6}}$"
)
"""占汽车总产量725万辆|的19%: up to the amount of a whole."""
OF_IT = re.compile(rf"的(?:{HEDGE}|\s)*$")
"""Between that amount and the share of it."""


def of_amount(text: str, start: int, since: int, end: int) -> re.Match[str] | None:
    """占汽车总产量725万辆的19%: the whole of a share, in the clause from `start`, whose amount ends at `since`, right before the share at `end`."""
    if since <= start or OF_IT.fullmatch(text, since, end) is None:
        return None
    return WHOLE_TOLD.search(text, start, since)
