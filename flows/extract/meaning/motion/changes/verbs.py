"""A change by its verb: 下降了3%, 降息25个基点, 比上年多退320亿元.

What a verb has come to (降至40%) belongs in `flows.extract.meaning.motion.levels.reached`; what is more than something
else (比全国高) in `flows.extract.meaning.motion.differences.ahead`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.change_words import directions
from flows.extract.meaning.motion.around import PERCENT_KINDS, Motion, way
from flows.extract.meaning.motion.changes.added import ADDED_SINCE, BALANCE_ADDED
from flows.extract.meaning.motion.differences.ahead import BASE, COMPARING, compares
from flows.extract.meaning.motion.levels.reached import is_by_so_much
from flows.extract.meaning.nouns.names.indicator_names import HELD
from flows.extract.text.hedges import AFTER_VERB, HEDGE, HEDGED
from flows.extract.text.moves import DEGREES
from flows.regex import regex
from schemas.catalogue.language import NOUNS_AS_OFTEN, SLIDE

if TYPE_CHECKING:
    from flows.extract.meaning.motion.around import Around

STATES = ("亏损", "超")
"""What is stated as so much, and moves nothing by it: 亏损3亿元, 超3亿元."""
BETTERING, BETTERED = "提升", regex(r"(?![以左等多])[\u4e00-\u9fff“]")
"""提升1000个服务站: what is made better is counted, and no number rises."""
TOUCHING = ("下探", "上探", "摸高", "冲高")
"""Verbs of a market that touches a level: 下探3290.22点."""
OF_KINDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys((*TOUCHING, *NOUNS_AS_OFTEN, "拉动"), PERCENT_KINDS),
    "翻": ("ratio",),
    "蒸发": ("money", *PERCENT_KINDS),  # of water it is no fall of anything
}
"""Verbs that move what is told in some kinds of figures alone: 翻一番, 市值蒸发3亿元."""
OVERTAKING = ("前移", "前进", "后移", "后退", "进位", "晋位")
"""Verbs of a rank: 排名前移3位, and not of who moves."""
RANKED = regex("排名|名次|位次|排位|[比较](?:[上去前]年|上期|上月|上季度|上届|同期)")
AFTER_RANK = regex(
    rf"第[\d一二三四五六七八九十]{{1,4}}[位名]?[，,、](?P<verb>{'|'.join(OVERTAKING)})了?$"
)
"""居全市第2位，前移3位: right behind a rank, by how much it moved."""
RANK_REACH = 12
"""How far before a number such a rank may begin, in characters."""
TIMELY = ("早", "晚")
"""花期比常年晚10天: how long after its time something was, which is a length of time."""
STREAK = regex(
    r"(?:(?:已经?)?连(?P<move>[涨跌升降增减])|(?:连续|持续|稳步|不断)(?:[\u4e00-\u9fff]{0,3}地?)?(?P<moves>增长|上涨|上升|回升|攀升|下降|下跌|下滑|回落|走高|走低))了?$"
)
"""连涨5周, 持续增长10年: how long it has moved, and not by how much."""


RELIEVING = "降减缩"
RELIEVED = regex(
    r"[\u4e00-\u9fff]{2,12}?(?:税负|税费|负担|成本|费用|支出|压力|风险|时间)(?=[，。；、,;\d约近达超共]|$)"
)
"""降低3万家企业税负: what is lowered is theirs, and so many have it."""
FORETOLD = regex(rf"[预略][增减](?:的?有|的|{HEDGE})*$")
"""其中预增112家、略减12家: firms by what they foretell, or by how little their profit moved; none joined them."""
COMPARED = regex("(?<!占)[比较](?![例重率])")
"""What something is compared with: 比上年多, and not 比例多达."""

BECOME = regex(
    rf"(?:(?<![最至太很更不减缩增加变挖垫拓拉做跑放生成长延])[{DEGREES}]|便宜)了{HEDGED}$"
)
"""薄了2毫米, 便宜了200元: an adjective with 了 says that it has become so, whatever it is compared with."""


NATURAL = regex(rf"自然(?P<verb>增[长加]){AFTER_VERB}$")
"""死亡人口8万人，自然增长4万人: births less deaths, which are a level of their own."""


def by_verb(words: Around) -> Motion | None:
    """下降了3%, 增长达50%: a change; 比全国高0.5个百分点: a difference."""
    verb = words.closing.reached if is_by_so_much(words) else words.closing.verb
    if NATURAL.search(words.left) is not None:
        return None
    if not verb or not _is_move(verb["verb"], words):
        return None
    role = "difference" if compares(words.left, verb["verb"], words.kind) else "change"
    if role == "change" and words.kind == "duration" and verb["verb"] in TIMELY:
        return None
    return Motion(directions()[verb["verb"]], role, words.offset + verb.start(), verb["verb"])


def _is_move(verb: str, words: Around) -> bool:
    """Whether a verb of change right before a number of that kind says by how much something moved."""
    left, kind = words.left, words.kind
    if _tells_of_those(verb, words):
        return False
    if verb == "新增":
        return (ADDED_SINCE.search(left) or BALANCE_ADDED.search(left)) is not None
    if verb in OVERTAKING:
        return kind == "count" and RANKED.search(left) is not None
    if verb == SLIDE and kind != "count":
        return True  # a disaster is counted: 滑坡16处; 净利润滑坡3亿元 is a fall
    if verb in OF_KINDS:
        return kind in OF_KINDS[verb]
    if verb in COMPARING and BECOME.search(left) is not None:
        return True
    is_deal = verb in HELD and kind == "count" and not BETTERED.match(words.right)
    if verb in COMPARING or is_deal:
        return COMPARED.search(left) is not None
    return verb not in STATES


def _tells_of_those(verb: str, words: Around) -> bool:
    """Whether a verb tells what is done to those counted, or for how long: 提升1000个服务站, 连涨5周."""
    left, right = words.left, words.right
    if words.kind == "duration":
        return STREAK.search(left) is not None
    if words.kind != "count":
        return False
    return (
        (verb == BETTERING and BETTERED.match(right) is not None)
        or (verb[0] in RELIEVING and RELIEVED.match(right) is not None)
        or FORETOLD.search(left) is not None
    )


def after_rank(text: str, start: int, kind: str) -> Motion | None:
    """居全市第2位，前移3位: how the rank right before a number at `start` moved by it."""
    if kind != "count":
        return None
    moved = AFTER_RANK.search(text, max(0, start - RANK_REACH), start)
    if moved is None:
        return None
    return Motion(directions()[moved["verb"]], "change", 0, moved["verb"])


RATE_SET = regex(rf"(?P<verb>降息|加息|降准){AFTER_VERB}$")


def rate_set(words: Around) -> Motion | None:
    """降息25个基点: the verb says which rate moves, too."""
    made = RATE_SET.search(words.left, words.offset)
    if made is None:
        return None
    return Motion(way(down=made["verb"][0] == "降"), "change", made.start(), made["verb"])


MORE_DONE = regex(
    rf"(?:同比|环比|[比较][^，。；,;]{{0,20}}?[年月期季度次周日的末底人]{BASE}{{0,8}}?)(?P<verb>多|少)(?:(?![于达个出数为至一增减些么半年])[\u4e00-\u9fff]{{1,2}}?)了?$"
)
"""出口退税比上年多退320亿元: how much more was done than before, by the verb of it."""


def more_done(words: Around) -> Motion | None:
    """比上年多退320亿元: the verb stands between 多 and the amount."""
    more = MORE_DONE.search(words.closing.bare)
    return more and Motion(
        way(down=more["verb"] == "少"), "change", words.offset + more.start("verb"), more["verb"]
    )
