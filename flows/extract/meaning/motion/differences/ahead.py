"""By how much one thing is ahead of another, or of itself at an earlier time: 高于全国0.5个百分点, 低于上年同期2%.

How far a line is passed (超警戒水位2米) belongs in `flows.extract.meaning.motion.differences.lines`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion.around import REACH, Motion, way
from flows.extract.text.hedges import HEDGE, HEDGED
from flows.extract.text.joints import JOINT
from flows.extract.text.moves import DEGREES, LEADS
from flows.extract.text.words import DEED_TAGS, tagged
from flows.regex import regex

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.motion.around import Around

AHEAD = rf"(?:[{DEGREES}早晚大小]|便宜)"
"""Adjectives of a comparison: 比乙贵2元."""
BASE = r"(?:[^，。；,;年月季期日周初末]|周[边围]|日本|预期|\d0后|[年月]期(?![初末中间])|期限|定期)"
"""A character of what something is compared with; most that tell a time are of none."""
COMPARING = (
    *"高低快慢多少长短贵厚薄宽窄深浅远轻早晚", "便宜", "超", "高出", "多出", "低了", "净减", "贡献", "翻",
)  # fmt: skip
"""Words that state a change only where something is compared: 比上年多3万."""
LEADING = regex(
    r"[高低快慢好优]于|[高低]出|(?:超[出过]|超(?!额))(?=[^，。；]{0,8}(?:目标|计划|预期|任务|要求|标准|规划|(?:时序|序时)进度))"
    r"|(?:超过|领先|落后|跑[赢输])于?(?=[^，。；,、的\d]{2,10}$)"
)
"""One rate is held against another: 高于全国, 超出预期目标, 领先全省平均."""
OVER = regex(rf"[比较]{BASE}{{2,40}}[高低快慢多少深浅大小](?:出|了)?(?:{HEDGE}|达|\s)*$")
"""比全国高: a lead over something, where 比上年高 is a change."""
AHEAD_BY = regex(
    rf"(?<![同环])[比较](?![较例重率值前往]|分(?!析)|上[次一期轮届]|[此之]前|原[来先本有]|以往){BASE}{{1,20}}(?:(?<=0后)|(?<![前后时往去常的])){AHEAD}(?:出|了)?(?:{HEDGE}|达|\s)*$"
)
"""甲厂比乙厂多20吨: an amount by which one thing is ahead of another; 比疫情前多 is a change."""
OF_ITS_OWN = regex(
    r"[比较][^，。；,;]{0,6}(?:历史|历年|常年|往年|[高低]点|[高低]位|[峰谷]值|最[高低大小多少])[^，。；,;]{0,8}$"
)
"""比历史最高点低: what is compared with was its own value then, so that this is a change."""


def compares(left: str, verb: str, kind: str) -> bool:
    """Whether something else is compared with, and not an earlier time, or the best of them all."""
    if OF_ITS_OWN.search(left) or OUT_OF_EARLIER.search(left):
        return False
    if kind != "percentage_point":
        return verb in COMPARING and AHEAD_BY.search(left) is not None
    return bool(LEADING.search(left)) or (verb in COMPARING and bool(OVER.search(left)))


LEADING_EARLIER = regex(
    r"([高低快慢好优]于|[高低]出)(?:上年|去年|前年|上月|上季|同期|[一二三四]季度|\d{4}年)[^，。；,;]{0,6}$"
)
"""高于上年同期: the change from an earlier time, however it is put."""
OUT_OF_EARLIER = regex(
    rf"(?:[比较][^，。；,;]{{1,14}}[末底初前]|[比较][^，。；,;]{{0,14}}[同上]期|^前)的?(?P<verb>[高低]出)(?:了|{HEDGE}|达|\s)*$"
)
"""比去年末高出, 比三年|前高出: likewise, after the time."""


def ahead_in_points(words: Around) -> Motion | None:
    """高于上年同期2.1个百分点: a change; 高于全国0.5个百分点: a difference."""
    if earlier := LEADING_EARLIER.search(words.left):
        return Motion(
            way(down=earlier[1][0] not in "高快好优"), "change", earlier.start(), earlier[1]
        )
    if out := OUT_OF_EARLIER.search(words.left):
        return Motion(way(down=out["verb"][0] == "低"), "change", out.start(), out["verb"])
    if (wider := WIDER.search(words.left)) is not None:
        return _wider(words, wider)
    return difference(words) if LEADING.search(words.left) else None


WIDER = regex(
    rf"(?:幅|幅度|差距|比重|占比)[比较](?P<base>[^，。；,;]{{1,20}}?)(?P<verb>[大小])(?:了|{HEDGE}|达|\s)*$"
)
"""降幅比全省大: how far something moved, held against how far another did, or itself before."""


def _wider(words: Around, wider: re.Match[str]) -> Motion | None:
    """降幅比全省大1.2个百分点: a difference; 降幅比上年同期大1.2个百分点: a change."""
    direction = way(down=wider["verb"] == "小")
    if OF_ITS_OWN.search(words.left) is None and OVER.search(words.left) is not None:
        return Motion(direction, "difference", len(words.left))
    return Motion(direction, "change", wider.start("base") - 1, wider["verb"])


BELOW = regex(
    rf"(?<![不能应须得要需])[高低快慢]于(?:(?!.*(?:上年|去年|前年|上月|同期|季度))[^，。；,;\d的]{{2,16}}?)(?<![率线值准平期标速幅度R])(?:{HEDGE}|达|\s)*$"
)
"""低于同区新盘超过20%: by how much, where the base has no percentage of its own that this could be."""
OVER_PLAN = regex(
    rf"超(?:出|过)?(?:全?年度?|年初|序时|既定|原定|预定|阶段|总|投资)*(?:计划|任务|目标|预算|概算|进度)[数量额值]?(?:{HEDGE}|达|\s)*$"
)
"""超年度计划28%: by how much more was done."""

OF_AIM = regex("(?:的|这一|的这一)目标")
"""After the level that is aimed at."""
_FIGURE = r"\d[\d.,]*[%‰\u4e00-\u9fff]{1,4}?"
LEVELS = regex(
    rf"{_FIGURE}(?:{JOINT}{_FIGURE})*(?:左右)?的(?:总体|整体|同期|行业)?(?:平均)?(?:水平|均值|标准|要求)"
)
"""88%、52%的平均水平: from a figure that another has come to, or the first of several."""


def is_level_of_another(text: str, start: int) -> bool:
    """高于全国|88%的平均水平: whether the figure there is what another has come to, and not by how much it is behind."""
    return LEVELS.match(text, start) is not None


def ahead_in_percent(words: Around) -> Motion | None:
    """低于同区新盘20%, 超年度计划28%: a difference in percent of the base."""
    if OF_AIM.match(words.right):
        return None  # 失业率高于政府4%的目标
    if is_share_of_another(words.left, words.right):
        return None
    is_ahead = BELOW.search(words.left) or OVER_PLAN.search(words.left)
    return difference(words) if is_ahead else None


NOT_EARLIER = r"(?!.{0,2}(?:上年|去年|前年|上月|上季|上届|上次|同期|往年|常年|历史|历年|一?季度|年初|之前|以前))"
AMOUNT_LEAD = regex(
    rf"(?<![不能应得须要需])(?:(?:高|多|超|低)出|(?:[高低]于|[多少大小]于)(?![^，。；]*[价格线准期标值额度量]\w?$)){NOT_EARLIER}(?P<base>(?:(?!的)[\u4e00-\u9fff]){{2,16}}?)(?:{HEDGE}|达|\s)*$"
)
"""收入高出全省平均水平3200元, 高于同龄人2000元: by how much; what is higher than a price or a limit may be told by that."""
LEAD_VERB = regex(
    rf"(?P<verb>(?<!遥遥)(?:领先|落后)于?|(?<=[已也均仍])超(?![过出越预计标市期])){NOT_EARLIER}(?P<who>[^，。；,;、的\d]{{2,16}}?){HEDGED}$"
)
"""领先乙片, 已超乙机场: verbs that are adjectives or parts of a word as often (淘汰落后产能, 已超额), where no one is named after them."""
OF_LEADS = ("money", "count", "mass", "length", "area", "volume", "energy")


def ahead_by_amount(words: Around) -> Motion | None:
    """高出全省平均水平3200元, 领先乙片2亿元: a difference in money or in units; not 高于3200元的."""
    if words.right[:1] == "的":
        return None
    at = max(0, len(words.left) - REACH)
    larger = SIZES.search(words.left, at)
    if larger is not None and compares_amount(words.left, at):
        return Motion(way(down=larger["size"] == "小"), "difference", len(words.left))
    ahead = AMOUNT_LEAD.search(words.left, at) or _leads(words.left, at)
    return ahead and Motion(way(down=ahead[0][0] in "低少小落"), "difference", len(words.left))


def _leads(left: str, at: int) -> re.Match[str] | None:
    """领先乙片: a verb that no other verb has for its object, before somebody."""
    verb = LEAD_VERB.search(left, at)
    ahead = verb and tagged(left[: verb.start()])
    is_verb = verb is not None and not (ahead and ahead[-1][1] in DEED_TAGS)
    return verb if verb is not None and is_verb and _is_somebody(verb["who"]) else None


OVER_TOLD = regex(r"[高低快慢好优]于[^，。；,;（）()\d的]{2,16}$")


def ahead_of_told(left: str) -> Motion | None:
    """优于年度目标（33微克/立方米）3微克/立方米: a difference, where a bracket, which `left` leaves out, tells the other."""
    if OVER_TOLD.search(left) is None:
        return None
    return Motion(way(down=HIGHER.search(left) is None), "difference", len(left))


SIZES = regex(rf"(?<![最很更])(?P<size>[大小])(?:了|{HEDGE}|达|\s)*$")
"""比邻县大120平方公里: sizes, which are no verbs of a change."""


def compares_amount(left: str, at: int) -> bool:
    """Whether something else is compared with, from an offset on, and not an earlier time: 比邻县大."""
    return OF_ITS_OWN.search(left, at) is None and AHEAD_BY.search(left, at) is not None


OVER_EARLIER = regex(
    rf"(?<![不能应须得要需])(?P<verb>[高低快慢多少]于|[高低多]出|领先|落后)(?:(?:[上去前]年|上个?月|上季度?)(?:同[期月季]|[末底])?|同期|[常往]年(?:同期)?){HEDGED}$"
)
"""普及率高于上年末3.3部/百人, 价格低于上年同期2%: up to the amount, before which stands only the time."""
OF_CHANGES = (*OF_LEADS, "percent", "rate", "temperature", "duration", "index", "speed", "power")
OF_RATE = regex(
    "(?:[率速幅比差]|比重|比例|份额|系数|指数|收益|水平)[，,]?(?:也|均|都|仍|略|远|明显|显著|大幅)*$"
)
"""After what is a rate itself, which may be held against the rate of the year before: 失业率低于上年同期5.2%."""


def over_earlier(words: Around) -> Motion | None:
    """高于上年同期0.32元: the change from an earlier time, in percent of what is no rate; not 高于上年的0.32元."""
    if words.right[:1] == "的":
        return None
    since = OVER_EARLIER.search(words.left)
    if since is None or (
        words.kind == "percent" and OF_RATE.search(words.left, 0, since.start()) is not None
    ):
        return None
    falls = since["verb"][0] in "低慢少落"
    return Motion(way(down=falls), "change", since.start(), since["verb"])


_OTHER = r"[^，。；,;、\d]{2,12}?"
FURTHER = regex(
    rf"(?P<dealt>分别(?:比|较)?)?(?:(?P<verb>{LEADS})了?|[比较](?={_OTHER}(?P<how>[高低快慢])))"
    rf"(?:{_OTHER}\d[\d.]*[^\d，。；,;、]{{1,5}}{JOINT}){{1,3}}"
    r"(?P<base>[^，。；,;、\d和及与比较高低快慢年月季期]{2,12}?)(?:平均水平|平均|水平)?(?P=how)?(?:出|了)?$"
)
"""高于全国2.3个百分点、全省|1.5个百分点: another that the same is ahead of, after the joint and without the verb."""
A_PLACE = regex(r"(?:全[国省市区县州盟旗]|.{1,7}[国省市区县州盟旗]|[东中西]北?南?部地?区?)$")
"""What such another is where 分别 does not say that there are several."""


def further(text: str, start: int, end: int) -> re.Match[str] | None:
    """Where the words that end text[start:end] name one more that the same is ahead of, the match of its `verb` and `base`."""
    found = FURTHER.search(text, start, end)
    if found is None or (found["dealt"] is None and A_PLACE.match(found["base"]) is None):
        return None
    return found


_VERB = r"(?:[高低快慢好优多少大小]于|超[过出]|不及|领先于?|落后于?)了?"
_WHO = r"[^，。；;、,的\d%]{2,12}?"
_DEGREE = "(?:[也均都仍略远稍更既还又并且但而]|同时|明显|显著|大幅|不仅|而且|远远|大大)*"
_TOLD = r"\d[\d.,]*(?:[%％‰]|[\u4e00-\u9fff]{1,5}?)"
COUNTERPART = regex(
    rf"\d[^，。；,;、\d]{{1,6}}[，,](?:[增涨降跌][速幅]|占比|比重)?{_DEGREE}{_VERB}(?:{_WHO}的{_TOLD}{JOINT}){{0,4}}(?P<who>{_WHO})(?:平均水平|平均|水平)?的{HEDGED}$"
)
"""5.1%，低于甲省的6.2%、乙省的: up to what another has come to, which stands right after its name."""
SHARE_OF_ANOTHER = regex(rf"(?:{_VERB}|(?<=%){JOINT}|^{JOINT}){_WHO}占{HEDGED}$")
SHARE_LEVEL = regex(
    rf"(?:左右)?(?:{JOINT}{_WHO}占\d[\d.]*%){{0,3}}的(?:总体|整体)?(?:平均)?(?:水平|比重|比例|占比)(?=[，。；、,;）)]|$)|{JOINT}{_WHO}占$"
)
"""远高于全国平均占|23%|的水平: around the share that another has of its own whole."""
ANOTHER_REACH = 60
WHO_TAGS = "njbx"
"""First characters of the tags of words for somebody, some place or some kind: 乙公司, 女性, 对照组."""
NOBODY = regex(
    r"[线值准率度量额价费数点位期年月日季势录]$|预|计划|目标|任务|要求|规定|标准|水平|历史|同期|正常|安全|国际公认|上限|下限"
)
"""What nobody and no place is: a line, a measure, a time, what was foreseen or is laid down."""


def counterpart(text: str, start: int, end: int) -> str | None:
    """乙公司 of 毛利率32%，高于乙公司的: who or which place has come to the figure at `end`, that the one before it is held against.

    `start` is where its sentence begins; None where no other one is named so.
    """
    if text.find("的", max(start, end - 4), end) < 0:
        return None
    found = COUNTERPART.search(text, max(start, end - ANOTHER_REACH), end)
    if found is None:
        return None
    who = found["who"]
    if A_PLACE.fullmatch(who) is not None:
        return who
    return who if _is_somebody(who) else None


def _is_somebody(who: str) -> bool:
    """Whether it may be one that has what is compared, and no line and no time."""
    return all(tag[0] in WHO_TAGS for _, tag in tagged(who)) and NOBODY.search(who) is None


def is_share_of_another(left: str, right: str) -> bool:
    """Whether the number between is the share that another has: 高于全国平均占|23%|的水平."""
    return SHARE_LEVEL.match(right) is not None and SHARE_OF_ANOTHER.search(left) is not None


HIGHER = regex(r"高于|快于|好于|优于|高出|超|领先|跑赢")


def difference(words: Around) -> Motion:
    """高于全国 is so much more, 低于全国 and 落后全国 so much less: a difference in that direction."""
    is_lower = HIGHER.search(words.left) is None
    return Motion(way(down=is_lower), "difference", len(words.left))
