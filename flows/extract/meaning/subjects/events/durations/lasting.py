"""What a stretch of time is the length of: the term that is named after it, what runs so long, what there has been since when.

票面期限5年, 6个月的过渡期 (the term after it), 30年期国债 (what runs so long), 有期徒刑五年 (a penalty, whoever has it), 连跌三日 (what moved in a
row). What was done for so long is in `done_so_long` beside this module, over how long something was measured in `windows`.
Whether a name from elsewhere is measured in time belongs in `flows.extract.meaning.nouns.measuring`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.motion import STREAK
from flows.extract.meaning.subjects.events.durations.activities import activity, joined
from flows.extract.meaning.subjects.events.durations.done_so_long import done_so_long
from flows.extract.meaning.subjects.events.durations.windows import AGE_OF, BARE, is_window
from flows.extract.meaning.times.lengths.stretches import FROM_THEN
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tag_of
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

TERM = regex(r"的?(?=[\u4e00-\u9fff“])")
OVER, REACH = "期", 16
RUNS = regex(rf"(?:将|已|共)?为期{HEDGE}*$")
TITLED = regex(
    r"(?P<title>《[^《》\n]{2,24}》(?:[\u4e00-\u9fff]{1,6}?(?:展览?|会|赛|节|活动|演出))?)"
)
"""为期一个月的《…》展: what runs so long, by its title."""
RESULT = regex(
    r"(?:左右|多)?的?(?P<what>(?:新?的?(?:个人|赛会|赛事|全国|亚洲|世界|奥运会?|大会|赛季)?最?[好佳]?)?(?:成绩|纪录|记录))"
)
TIMED = regex("[秒分]")
HOLIDAY = regex(
    r"(?P<what>(?:春节|国庆节?|中秋|五一|端午节?|清明节?|元旦|劳动节|暑|寒)?(?:假期|小?长假|黄金周))(?:一?共|为|有|放|长达)*$"
)
EACH = regex(
    rf"(?P<each>每(?:[集期场节局轮趟盘课首]|节课|堂课))(?:时长|长度|时间)?(?:为|长|{HEDGE})*$"
)
LENGTH, HOURS = "时长", "小时"
SERVICE = regex(
    r"(?:不间断|不停歇|不打烊|全天候|连续|轮流|轮班|在线|免费|自助)*(?P<what>[\u4e00-\u9fff]{0,4}?(?:热线|专线|求助通道|服务窗口)|[\u4e00-\u9fff]{0,4}?服务|营业|开放|值守|值班|服务|运营|运行|运转|供应|接诊|待命|巡逻|受理|在线)(?=[，。；、,;）)的]|$)"
)
"""24小时营业, 24小时不间断值守: a service, after how long a day it is there."""
LASTED = "持续时间"
PERIODS = {
    "年": "年数", "个月": "月数", "个季度": "季度数", "季度": "季度数", "天": "天数", "日": "天数", "周": "周数",
    "个星期": "周数", "星期": "周数", "个交易日": "交易日数", "交易日": "交易日数", "小时": "小时数", "个小时": "小时数",
}  # fmt: skip
STREAKS = {"涨": "上涨", "跌": "下跌", "升": "上升", "降": "下降", "增": "增加", "减": "减少"}
AT_A_PACE = regex("的(?:增长)?(?:速度|增速|增幅|幅度|速率)$")
BEFORE_PACE = regex(r"以(?:年均|平均|每年|同比|月均|季均)*\d[\d.]*%$")
"""以年均8%的速度: how fast, before what it did."""
NONE = regex(
    r"(?:都|均|仍|一直|始终|已|再)*(?P<no>无|没有|未(?:再|现|见)?(?:报告|发生|发现|出现|新增))(?P<what>(?!关|理由)[\u4e00-\u9fff]{2,16})(?=[，。；、,;）)\n]|$)"
)
FOUNDING = regex(rf"(?P<verb>{trie(vocabulary().acts.founding)})(?:了|已|{HEDGE}|满)*$")
HAS = regex(rf"(?:具?有|拥有|具备|有着|积累了?)(?:着|了|{HEDGE}|\s)*$")
EXPERIENCE = regex(
    r"[多余]?(?:以上|左右)?的?\s?(?P<what>[\u4e00-\u9fff、]{0,14}?(?:经验|经历|阅历|资历))(?![^，。；、,;\n]{0,3}的?\d)"
)
"""After how long somebody has had it: 工作经验, 珠宝行业从业经验."""
RECORD = regex(
    r"(?:以?来)?的?(?P<what>新[高低]|[高低][点位](?!置)|最[高低](?:水平|[值点位峰]|(?=[，。；、,;）)])))"
)
SPAN = "时间跨度"
AMOUNT = regex(r"\d[\d,.]*[万亿]*[\u4e00-\u9fff]?元的?")
"""7天期70亿元逆回购: between how long something runs and what does."""
YIELD = regex(
    r"(?:基准|中标|到期|实际|名义|公允)*(?:收益率|利率(?!.{0,4}(?:贷款|债))|利差|价格|报价|操作|招标|发行|规模|拍卖|产品|的).*$"
)
"""10年期国债收益率: what is measured of what runs so long."""
FROM = regex(rf"[由从](?:[^，。；,;\d]{{1,6}}的)?{HEDGE}*$")
TOOK = regex(r"[由从][^，。；,;]{0,16}$")
TO = regex(r"(?:多|左右)?(?:缩短|缩减|压缩|压减|延长|减少|增加|提高|降|减|缩|增)(?:[至到为])")
"""从30分钟缩短到: between how long something took and how long it takes now."""
CUT = regex(
    rf"(?:将|已|可|大幅|进一步|再)*(?:(?:缩短|缩减|压缩|压减|延长)(?:[至到为]|了|{HEDGE})*|(?:减少|增加|提高|降|减|增)[至到为]{HEDGE}*)$"
)


def lasting(case: Case) -> str | None:
    """The name of what the stretch of time is the length of, where the words beside it say so."""
    phrases, spot = case.phrases, case.spot
    if spot.run.size > 1 or is_window(phrases, spot):
        return None
    return (
        _history(phrases, spot)
        or _experience(phrases, spot)
        or _streak(phrases, spot)
        or _running(phrases, spot)
        or _without(phrases, spot)
        or _term(phrases, spot)
        or _result(phrases, spot)
        or _penalty(phrases, spot)
        or _cut(phrases, spot)
        or _each(phrases, spot)
        or _open(phrases, spot)
        or done_so_long(case)
        or activity(case)
    )


def since_founding(case: Case) -> str | None:
    """公司成立10年来, 自该馆开放3年以来: how long there has been what was founded then."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    found = FOUNDING.search(text, spot.since, spot.start)
    if found is None or FROM_THEN.match(text, spot.end) is None:
        return None
    what = phrases.owner(spot.since, found.start("verb"))
    return f"{what or ''}{found['verb']}时间"


def record(case: Case) -> str | None:
    """降至11个月低点, 创三年来新高: how far back a measure, its own or the one told of, was last so low or so high."""
    phrases, spot = case.phrases, case.spot
    extreme = RECORD.match(phrases.text, spot.end)
    if extreme is None:
        return None
    told = case.memory.subject if case.memory.named else None
    what = phrases.named(spot.since, spot.stop) or told
    return None if what is None else what + extreme["what"] + SPAN


def tenor(case: Case) -> str | None:
    """30年期国债, 7天期70亿元逆回购: how long what follows runs."""
    phrases, spot = case.phrases, case.spot
    at = spot.end - 1 if phrases.text[spot.end - 1] == OVER else spot.end
    if not phrases.text.startswith(OVER, at):
        return None
    amount = AMOUNT.match(phrases.text, at + 1)
    at = at + 1 if amount is None else amount.end()
    noun = phrases.after(at, min(len(phrases.text), at + REACH))
    what = "" if noun is None or noun.start != at else YIELD.sub("", phrases.name(noun))
    return what + "期限" if len(what) > 1 else None


def _history(phrases: Phrases, spot: Spot) -> str | None:
    """老店历史 of 有着50年历史的老店, 历史 of 近百年历史: how long there has been whatever has it."""
    text = phrases.text
    age = AGE_OF.match(text, spot.end)
    if age is None:
        return None
    has = HAS.search(text, spot.since, spot.start)
    opens = has is not None or not text[spot.since : spot.stop].strip()
    if not opens or not text.startswith("的", age.end()):
        return age["what"]  # 记录大熊猫800万年历史的图书
    end = min(age.end() + 1 + REACH, max(spot.clause.end, age.end() + 1))
    return _who(phrases.up_to_predicate(age.end() + 1, end) or "") + age["what"]


def _who(name: str) -> str:
    """企业 of 企业破产, which the dictionary has as a word: who it is, without what befell them."""
    people = vocabulary().people
    ends = (*people.actors, *people.holders)
    found = (at for at in range(len(name) - 1, 1, -1) if name.endswith(ends, 0, at))
    at = next(found, 0)
    return name[:at] if at and tag_of(name[at:])[:1] == "v" else name


def _experience(phrases: Phrases, spot: Spot) -> str | None:
    """拥有近30年工作经验, 有着20多年的教学经验: for how long somebody has done what the experience is of."""
    text = phrases.text
    if HAS.search(text, spot.since, spot.start) is None:
        return None
    of = EXPERIENCE.match(text, spot.end, spot.clause.end)
    return None if of is None else of["what"] + "年数"


def _streak(phrases: Phrases, spot: Spot) -> str | None:
    """猪肉价格连涨5周, 出口持续增长3年: over how many weeks or days in a row what moved did; 案件以8%的速度持续增长10年 goes on over how fast."""
    row = STREAK.search(phrases.text, spot.since, spot.start)
    if row is None:
        return None
    pace = AT_A_PACE.match(phrases.text, spot.since, row.start())
    if pace is None:
        what = phrases.named(spot.since, row.start())
    else:
        before = BEFORE_PACE.search(phrases.text, spot.clause.start, spot.since)
        what = phrases.named(spot.clause.start, before.start()) if before else None
    if what is None:
        return None
    written = phrases.text[spot.start : spot.end]
    unit = max((one for one in PERIODS if written.endswith(one)), key=len, default="")
    return f"{what}连续{row['moves'] or STREAKS[row['move']]}{PERIODS.get(unit, '时间')}"


def _running(phrases: Phrases, spot: Spot) -> str | None:
    """展会为期3天, 为期12天的活动: what runs so long, before 为期 or after 的; an agreement has a term."""
    text = phrases.text
    runs = RUNS.search(text, spot.since, spot.start)
    if runs is None:
        return None
    if text.startswith("的", spot.end) and spot.end + 1 < spot.right_end:
        titled = TITLED.match(text, spot.end + 1)
        told_apart = titled["title"] if titled else joined(phrases, spot.end + 1)
        what = told_apart or phrases.up_to_predicate(spot.end + 1, spot.right_end)
    else:
        what = phrases.owner(spot.since, runs.start())
    if what is None:
        return None
    return what + ("期限" if what.endswith(vocabulary().times.agreed) else "时间")


def _without(phrases: Phrases, spot: Spot) -> str | None:
    """14天无本地确诊病例, 连续3年未发生重大火灾: how long there has been none."""
    none = NONE.match(phrases.text, spot.end)
    return None if none is None else none["no"] + none["what"] + LASTED


def _term(phrases: Phrases, spot: Spot) -> str | None:
    """设立3年过渡期, 连续6个月的观察期, 20秒的视频: the term after it, or what runs so long."""
    opening = TERM.match(phrases.text, spot.end, spot.right_end)
    if opening is None:
        return None
    runs = phrases.up_to_predicate(opening.end(), spot.right_end) if opening[0] else None
    if runs is not None and runs.endswith(vocabulary().times.running):
        return runs + "时长"
    noun = phrases.after(opening.end(), spot.right_end)
    if noun is None or noun.start != opening.end() or BARE.fullmatch(noun.text):
        return None
    return noun.text if noun.text.endswith(vocabulary().times.lasting) else None


def _result(phrases: Phrases, spot: Spot) -> str | None:
    """以2小时15分的成绩夺冠, 打破了48秒73的全国纪录: what a time by the stopwatch is."""
    result = RESULT.match(phrases.text, spot.end)
    is_timed = TIMED.search(phrases.text, spot.start, spot.end) is not None
    return result["what"] if result and is_timed else None


def holiday(case: Case) -> str | None:
    """春节假期9天: how long it is; elsewhere its name says only when (春节假期接待游客)."""
    spot = case.spot
    holiday = HOLIDAY.search(case.phrases.text, spot.since, spot.start)
    return holiday["what"] + "天数" if holiday else None


def _penalty(phrases: Phrases, spot: Spot) -> str | None:
    """判处李某有期徒刑五年, 15日以下拘留: named by the law, and not by who has it."""
    found = _penalties().search(phrases.text, spot.in_own(12), spot.start)
    told = _penalty_after().match(phrases.text, spot.end) if found is None else None
    return found[0] if found is not None else told and told["penalty"]


def _cut(phrases: Phrases, spot: Spot) -> str | None:
    """通勤从30分钟缩短到3分钟, 车程缩短至40分钟: what takes another time than before."""
    text = phrases.text
    near = spot.in_own(REACH)
    start, opening = spot.since, CUT.search(text, near, spot.start)
    if TO.match(text, spot.end):
        opening = FROM.search(text, start, spot.start)
    elif opening is not None and opening.start() == start:  # right after how long it took before
        start = spot.clause.start
        opening = TOOK.search(text, start, spot.since)
    what = opening and phrases.before(start, opening.start())
    return None if what is None or what.is_act else phrases.name(what)


def _each(phrases: Phrases, spot: Spot) -> str | None:
    """每集时长 of 每集45分钟: how long each of what is shown, taught or played is."""
    each = EACH.search(phrases.text, spot.in_own(REACH), spot.start)
    return None if each is None else each["each"] + LENGTH


def _open(phrases: Phrases, spot: Spot) -> str | None:
    """营业时间 of 24小时营业: how long a day there is a service."""
    service = SERVICE.match(phrases.text, spot.end)
    is_hours = phrases.text.endswith(HOURS, spot.start, spot.end)
    return service["what"] if service is not None and is_hours else None


@cache
def _penalties() -> re.Pattern[str]:
    return regex(rf"{trie(vocabulary().times.penalties)}(?=(?:各|共)?$)")


@cache
def _penalty_after() -> re.Pattern[str]:
    """15日以下拘留, 5日以上10日以下拘留, 三年以上七年以下有期徒刑."""
    bounds = (
        r"(?:以上(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:年|个月|日|天))?(?:以[上下内]|不等)?的?"
    )
    return regex(rf"{bounds}(?P<penalty>{trie(vocabulary().times.penalties)})")
