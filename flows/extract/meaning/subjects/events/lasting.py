"""What a stretch of time is the length of: what was done for it, what it is set beside, the term that is named after it.

停播三天 (a verb), 票面期限5年 and 视频会员1年 (a noun), 6个月的过渡期 (the term after it), 30年期国债 (what runs so long), 有期徒刑五年 (a penalty, whoever has it).
Whether a name from elsewhere is measured in time belongs in `flows.extract.meaning.nouns.measuring`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.motion import STREAK
from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.measuring import ENDED
from flows.extract.meaning.nouns.phrase import moving
from flows.extract.meaning.times.stretches import FROM_THEN, RECENT
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import DEED_TAGS, is_listed, tag_of
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.text.words import Word

HEDGES = re.compile(rf"(?:已有|已经有|有了|了|满|整整|整|{HEDGE}|已|仅|已经)+$")
"""Between what lasted and how long it did."""
TERM = re.compile(r"的?(?=[\u4e00-\u9fff“])")
WINDOW = re.compile(r"平均|年均|累计|以来|来|间|内")
"""After a duration: over that time something else was measured (两年平均增长)."""
BY_SO_MUCH = re.compile(
    rf"(?P<verb>[\u4e00-\u9fff]{{2}})(?:了|{HEDGE})*(?=\d[\d.]*(?:%|个百分点|倍))"
)
"""五年|提高6.4个百分点: from the end of the stretch up to by how much."""
UP_TO = re.compile(r"截[至止]到?[^，。；]{2,16}?(?:止的?|的)$")
"""截至6月份的三个月: likewise, up to a day."""
BARE = re.compile(r"高龄|时间|时长|期限|期间|周期|.*(?:时期|同期|[初中后前近长短学]期)")
"""Heads that say nothing of what lasts by themselves, and times that are no term."""
OVER, REACH = "期", 16
RUNS = re.compile(rf"(?:将|已|共)?为期{HEDGE}*$")
RESULT = re.compile(
    r"(?:左右|多)?的?(?P<what>(?:新?的?(?:个人|赛会|赛事|全国|亚洲|世界|奥运会?|大会|赛季)?最?[好佳]?)?(?:成绩|纪录|记录))"
)
TIMED = re.compile("[秒分]")
HOLIDAY = re.compile(
    r"(?P<what>(?:春节|国庆节?|中秋|五一|端午节?|清明节?|元旦|劳动节|暑|寒)?(?:假期|小?长假|黄金周))(?:一?共|为|有|放|长达)*$"
)
HALTING = ("暂停", "停止", "中止", "中断", "暂缓")
"""What the dictionary has as adverbs or as a place, now and then."""
EACH = re.compile(
    rf"(?P<each>每(?:[集期场节局轮趟盘课首]|节课|堂课))(?:时长|长度|时间)?(?:为|长|{HEDGE})*$"
)
LENGTH, HOURS = "时长", "小时"
SERVICE = re.compile(
    r"(?:不间断|不停歇|不打烊|全天候|连续|轮流|轮班|在线|免费|自助)*(?P<what>营业|开放|值守|值班|服务|运营|运行|运转|供应|接诊|待命|巡逻|受理|在线)(?=[，。；、,;）)的]|$)"
)
"""24小时营业, 24小时不间断值守: a service, after how long a day it is there."""
ADVERBIAL = ("d", "mq")
CAUSE = re.compile(r"(?<![原成诱起病基死])因(?!此|而)[^，。；,;的]{1,12}$")
"""比赛因大雨中断: between what was halted and the verb."""
LASTED = "持续时间"
PERIODS = {
    "年": "年数", "个月": "月数", "个季度": "季度数", "季度": "季度数", "天": "天数", "日": "天数", "周": "周数",
    "个星期": "周数", "星期": "周数", "个交易日": "交易日数", "交易日": "交易日数", "小时": "小时数", "个小时": "小时数",
}  # fmt: skip
STREAKS = {"涨": "上涨", "跌": "下跌", "升": "上升", "降": "下降", "增": "增加", "减": "减少"}
NONE = re.compile(
    r"(?:都|均|仍|一直|始终|已|再)*(?P<no>无|没有|未(?:再|现|见)?(?:报告|发生|发现|出现|新增))(?P<what>(?!关|理由)[\u4e00-\u9fff]{2,16})(?=[，。；、,;）)\n]|$)"
)
PAST = ("过去", "最近", "近")
"""Words before a window that ends now; what is to come is foreseen, and nothing was measured over it."""
LINK = re.compile(r"(?:以?来|以?内|之内|之中|中|里|间)?的?")
"""Between a window and what was measured over it."""
ALMOST = re.compile(r"(?:已经?|经过|历经|距今|[将有满达需花用了仅刚才])$")
"""Before 近 and 过去: the stretch itself lasted almost so long, or has passed."""
TELLING = ("见", "如", "为", "是", "达", "达到", "显示")
WINDOW_OF = "统计时长"
FOUNDING = re.compile(
    rf"(?P<verb>成立|创立|创办|创建|建立|设立|建校|建厂|建馆|开业|开放|开馆|上市|入市|任职|执政|入职|运营|投运|开通|通车|实施|施行)(?:了|已|{HEDGE}|满)*$"
)
AGE_OF = re.compile(
    r"[多余]?的?(?P<what>(?:发展|建城|办学|生产|种植|栽培|栽种|养殖|酿造|经营|从业|传承|建校|开发)?(?:历史|历程))(?!同期|新高|新低|最|性|上|数据|记录)"
)
HAS = re.compile(rf"(?:具?有|拥有|具备|有着|积累了?)(?:着|了|{HEDGE}|\s)*$")
EXPERIENCE = re.compile(
    r"[多余]?(?:以上|左右)?的?\s?(?P<what>[\u4e00-\u9fff、]{0,14}?(?:经验|经历|阅历|资历))(?![^，。；、,;\n]{0,3}的?\d)"
)
"""After how long somebody has had it: 工作经验, 珠宝行业从业经验."""
RECORD = re.compile(
    r"(?:以?来)?的?(?P<what>新[高低]|[高低][点位](?!置)|最[高低](?:水平|[值点位峰]|(?=[，。；、,;）)])))"
)
SPAN = "时间跨度"
AMOUNT = re.compile(r"\d[\d,.]*[万亿]*[\u4e00-\u9fff]?元的?")
"""7天期70亿元逆回购: between how long something runs and what does."""
YIELD = re.compile(
    r"(?:基准|中标|到期|实际|名义|公允)*(?:收益率|利率(?!.{0,4}(?:贷款|债))|利差|价格|报价|操作|招标|发行|规模|拍卖|产品|的).*$"
)
"""10年期国债收益率: what is measured of what runs so long."""
FROM = re.compile(rf"[由从](?:[^，。；,;\d]{{1,6}}的)?{HEDGE}*$")
TOOK = re.compile(r"[由从][^，。；,;]{0,16}$")
TO = re.compile(r"(?:多|左右)?(?:缩短|缩减|压缩|压减|延长|减少|增加|提高|降|减|缩|增)(?:[至到为])")
"""从30分钟缩短到: between how long something took and how long it takes now."""
CUT = re.compile(
    rf"(?:将|已|可|大幅|进一步|再)*(?:(?:缩短|缩减|压缩|压减|延长)(?:[至到为]|了|{HEDGE})*|(?:减少|增加|提高|降|减|增)[至到为]{HEDGE}*)$"
)
PERFECTIVE, THEN = "了", re.compile("(?:之?后|才|就|便)(?=[\u4e00-\u9fff，,])")
"""被困了36个小时后获救: after how long something else came, where 了 says that the verb before went on for so long."""
WENT_ON = re.compile(
    rf"(?:只|仅|仅仅|已|已经|共|总共|一共|又|还|才)*(?P<verb>进行)(?:了|{HEDGE}|整整|将近)*$"
)
"""会议只进行了20分钟: a verb that says only that something was held."""
KEPT = re.compile(
    rf"(?P<each>每[天日周晚月年])?(?:应当?|应该|须|必须|需要?|都?要|可以?|至少)*(?:保证|确保|保持|坚持)(?:了|有|至少|{HEDGE})*$"
)
"""每周应保证: before how long something is done, which follows."""
ACTIVITY = re.compile("[\u4e00-\u9fff]{2,8}")
BY, BEST = re.compile(rf"以{HEDGE}*$"), re.compile("(?:左右|以内|之内)?为(?:宜|佳|最佳|好)")
"""以 and 为宜 around how long something had best last."""
MODALS = ("应", "应当", "应该", "须", "必须", "需", "需要", "要")
"""Words right before how long something has to last, which are no part of its name: 睡眠时间应|达到."""
WHERE = ("在", "于")
HELD = re.compile(rf"(?:进行|开展|接受|展开)(?:了|{HEDGE}|为期|长达|整整)*$")
"""进行了2小时的观测: before how long what follows was done."""
OBJECTS = ("n", "nt", "ns")
LAST = ("v", "vn", "vd", "n", "nz", "l", "j", "s")
"""Words that what lasted may end in."""


def is_window(phrases: Phrases, spot: Spot) -> bool:
    """Whether the stretch of time only says over how long something was measured: 近3年, 两年来."""
    text = phrases.text
    if WINDOW.match(text, spot.end) or UP_TO.search(text, max(0, spot.start - REACH), spot.start):
        return True
    if AGE_OF.match(text, spot.end) is not None:
        return False
    return _recent(phrases, spot) is not None or _moved_in(phrases, spot)


def _moved_in(phrases: Phrases, spot: Spot) -> bool:
    """城镇化率五年提高6.4个百分点: in how long something moved by so much; 租期五年提高到八年 moved itself."""
    moved = BY_SO_MUCH.match(phrases.text, spot.end)
    if moved is None or moved["verb"] not in moving():
        return False
    own = phrases.before(spot.since, spot.stop)
    if own is None or own.end < spot.start or own.text.removeprefix("总") in naming.heads():
        return False  # 总产量十年增长1.3倍: of what was told before
    return not naming.is_of(own.text, "duration")


def _recent(phrases: Phrases, spot: Spot) -> re.Match[str] | None:
    """近, 过去, 未来 before a window; after a verb 近 says almost (停工近10个月), and 过去 that it has passed."""
    recent = RECENT.search(phrases.text, spot.since, spot.start)
    if recent is None or ALMOST.search(phrases.text, spot.since, recent.start()) is not None:
        return None
    ahead = phrases.preceding(spot.since, recent.start())
    if ahead is None or len(ahead.text) == 1:
        return recent
    return None if ahead.tag == "v" or ahead.text in HALTING else recent


def window(phrases: Phrases, spot: Spot) -> str | None:
    """近5日资金流向: over how long what follows was measured; None where the stretch is no window that ends now."""
    text = phrases.text
    recent = _recent(phrases, spot)
    if recent is None or not recent[0].startswith(PAST):
        return None
    link = LINK.match(text, spot.end)
    at = spot.end if link is None else link.end()
    what = (
        phrases.up_to_predicate(at, min(spot.right_end, at + REACH))
        if at < spot.right_end
        else None
    )
    if what is None or what.endswith(tuple(moving())) or BARE.fullmatch(what) is not None:
        return WINDOW_OF
    is_own = link is not None and link[0].endswith("的")
    if not is_own and naming.known(what) is None and _does(phrases, at + len(what)):
        return WINDOW_OF
    return what + WINDOW_OF


def _does(phrases: Phrases, at: int) -> bool:
    """Whether a verb of doing follows, so that what stands before it did something: 过去一年美联储加息."""
    word = phrases.words.at(at)
    return word.tag[0] in "vda" and word.text not in TELLING


def lasting(phrases: Phrases, spot: Spot) -> str | None:
    """The name of what the stretch of time at `spot` is the length of, where the words beside it say so."""
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
        or _held(phrases, spot)
        or _kept(phrases, spot)
        or _best(phrases, spot)
        or _went_on(phrases, spot)
        or _lasted(phrases, spot)
    )


def since_founding(phrases: Phrases, spot: Spot) -> str | None:
    """公司成立10年来, 自该馆开放3年以来: how long there has been what was founded then."""
    text = phrases.text
    found = FOUNDING.search(text, spot.since, spot.start)
    if found is None or FROM_THEN.match(text, spot.end) is None:
        return None
    what = phrases.owner(spot.since, found.start("verb"))
    return f"{what or ''}{found['verb']}时间"


def record(phrases: Phrases, spot: Spot, told: str | None) -> str | None:
    """降至11个月低点, 创三年来新高: how far back a measure, its own or the one told of, was last so low or so high."""
    extreme = RECORD.match(phrases.text, spot.end)
    if extreme is None:
        return None
    what = phrases.named(spot.since, spot.stop) or told
    return None if what is None else what + extreme["what"] + SPAN


def tenor(phrases: Phrases, spot: Spot) -> str | None:
    """30年期国债, 7天期70亿元逆回购: how long what follows runs."""
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
    """猪肉价格连涨5周, 沪指连跌3日: over how many weeks or days in a row what moved did."""
    row = STREAK.search(phrases.text, spot.since, spot.start)
    if row is None:
        return None
    what = phrases.named(spot.since, row.start())
    if what is None:
        return None
    written = phrases.text[spot.start : spot.end]
    unit = max((one for one in PERIODS if written.endswith(one)), key=len, default="")
    return f"{what}连续{STREAKS[row['move']]}{PERIODS.get(unit, '时间')}"


def _running(phrases: Phrases, spot: Spot) -> str | None:
    """展会为期3天, 为期12天的活动: what runs so long, before 为期 or after 的; an agreement has a term."""
    text = phrases.text
    runs = RUNS.search(text, spot.since, spot.start)
    if runs is None:
        return None
    if text.startswith("的", spot.end) and spot.end + 1 < spot.right_end:
        what = phrases.up_to_predicate(spot.end + 1, spot.right_end)
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


def holiday(phrases: Phrases, spot: Spot) -> str | None:
    """春节假期9天: how long it is; elsewhere its name says only when (春节假期接待游客)."""
    holiday = HOLIDAY.search(phrases.text, spot.since, spot.start)
    return holiday["what"] + "天数" if holiday else None


def _penalty(phrases: Phrases, spot: Spot) -> str | None:
    """判处李某有期徒刑五年, 15日以下拘留: named by the law, and not by who has it."""
    found = _penalties().search(phrases.text, max(spot.since, spot.start - 12), spot.start)
    told = _penalty_after().match(phrases.text, spot.end) if found is None else None
    return found[0] if found is not None else told and told["penalty"]


def _cut(phrases: Phrases, spot: Spot) -> str | None:
    """通勤从30分钟缩短到3分钟, 车程缩短至40分钟: what takes another time than before."""
    text = phrases.text
    near = max(spot.since, spot.start - REACH)
    start, opening = spot.since, CUT.search(text, near, spot.start)
    if TO.match(text, spot.end):
        opening = FROM.search(text, start, spot.start)
    elif opening is not None and opening.start() == start:  # right after how long it took before
        start = spot.clause.start
        opening = TOOK.search(text, start, spot.since)
    what = opening and phrases.before(start, opening.start())
    return None if what is None or what.is_act else phrases.name(what)


def _held(phrases: Phrases, spot: Spot) -> str | None:
    """观测 of 进行了2小时的观测, of 开展3天学习考察: what was done for so long, after its verb."""
    text = phrases.text
    if HELD.search(text, max(spot.since, spot.start - REACH), spot.start) is None:
        return None
    what = phrases.after(spot.end + text.startswith("的", spot.end), spot.right_end)
    if what is None or ENDED.match(text, what.end) is None or not _is_done(phrases, what):
        return None
    return phrases.name(what)


def _kept(phrases: Phrases, spot: Spot) -> str | None:
    """职工每周学习 of 职工每周应保证2小时学习: what is to be done for so long, by whom, and how often."""
    kept = KEPT.search(phrases.text, max(spot.since, spot.start - REACH), spot.start)
    if kept is None:
        return None
    start = spot.end + phrases.text.startswith("的", spot.end)
    what = ACTIVITY.match(phrases.text, start, spot.right_end)
    if what is None or ENDED.match(phrases.text, what.end()) is None:
        return None
    words = phrases.words.between(start, what.end())
    if not all(word.tag in LAST or word.tag == "a" for word in words) or not _says_doing(words):
        return None
    who = phrases.owner(spot.since, kept.start()) or ""
    return who + (kept["each"] or "") + what[0]


def _says_doing(words: Sequence[Word]) -> bool:
    """Whether something is done, or its time: 体育锻炼, 学习时间, 户外活动."""
    last = words[-1]
    is_time = last.text.endswith(vocabulary().times.lasting)
    return is_time or last.tag in DEED_TAGS or last.text in vocabulary().times.running


def _best(phrases: Phrases, spot: Spot) -> str | None:
    """会议 of 会议以1小时为宜: what had best last so long."""
    if BEST.match(phrases.text, spot.end) is None:
        return None
    by = BY.search(phrases.text, spot.since, spot.start)
    what = by and phrases.before(spot.since, by.start())
    return None if what is None or by is None or what.end < by.start() else phrases.name(what)


def _is_done(phrases: Phrases, what: Phrase) -> bool:
    """Whether a phrase ends in something that is done: 验证观测, 学习考察."""
    last = phrases.words.at(what.end - 1)
    return last.tag in DEED_TAGS and len(last.text) > 1


def _went_on(phrases: Phrases, spot: Spot) -> str | None:
    """会议进行 of 会议只进行了20分钟: what was held for so long."""
    went = WENT_ON.search(phrases.text, max(spot.since, spot.start - REACH), spot.start)
    if went is None or not _is_all(phrases.text, spot, went.end("verb")):
        return None
    what = phrases.before(spot.since, went.start())
    is_what = what is not None and not what.is_act and what.end == went.start()
    if what is None or not is_what or phrases.text[what.start - 1 : what.start] in WHERE:
        return went["verb"]  # 在体育馆共进行3天
    return phrases.name(what) + went["verb"]


def _is_all(text: str, spot: Spot, at: int) -> bool:
    """Whether the clause ends with the stretch of time, or goes on to what came after it, where 了 follows the verb that ends at `at`."""
    if ENDED.match(text, spot.end):
        return True
    return text.startswith(PERFECTIVE, at) and THEN.match(text, spot.end) is not None


def _lasted(phrases: Phrases, spot: Spot) -> str | None:
    """停播三天, 停业了两周, 视频会员1年: what was done, or what it is set beside."""
    text = phrases.text
    hedged = HEDGES.search(text, spot.since, spot.stop)
    end = spot.stop if hedged is None else hedged.start()
    if not _is_all(text, spot, end):
        return None
    last = phrases.preceding(spot.since, end)
    if last is not None and last.text in MODALS:
        end = last.start
        last = phrases.preceding(spot.since, end)
    if last is not None and last.text in HALTING:
        what = _halted(phrases, spot, last)
        return None if what is None else what + last.text
    if last is None or not (ENDED.match(text, spot.end) or is_listed(last.text)):
        return None
    phrase = phrases.before(spot.since, end)
    if not (_can_last(last) or (phrase is not None and _is_object(phrases, phrase, last))):
        return None
    if phrase is None or phrase.end != end or phrases.is_place(phrase):
        return None
    why = CAUSE.search(text, max(spot.since, last.start - REACH), last.start)
    what = why and phrases.owner(spot.since, why.start())
    if what:
        return what + last.text  # 列车因故障晚点40分钟
    ahead = phrases.preceding(spot.since, phrase.start)
    halted = ahead.text if ahead is not None and ahead.text in HALTING else ""
    return halted + phrases.name(phrase)  # 暂停服务三天: that is what lasted


def _each(phrases: Phrases, spot: Spot) -> str | None:
    """每集时长 of 每集45分钟: how long each of what is shown, taught or played is."""
    each = EACH.search(phrases.text, max(spot.since, spot.start - REACH), spot.start)
    return None if each is None else each["each"] + LENGTH


def _open(phrases: Phrases, spot: Spot) -> str | None:
    """营业时间 of 24小时营业: how long a day there is a service."""
    service = SERVICE.match(phrases.text, spot.end)
    is_hours = phrases.text.endswith(HOURS, spot.start, spot.end)
    return service["what"] if service is not None and is_hours else None


def _halted(phrases: Phrases, spot: Spot, verb: Word) -> str | None:
    """供水 of 供水暂停六小时, 比赛 of 比赛因大雨一度中断半小时."""
    end = verb.start
    ahead = phrases.preceding(spot.since, end)
    while ahead is not None and ahead.tag in ADVERBIAL:
        end = ahead.start
        ahead = phrases.preceding(spot.since, end)
    cause = CAUSE.search(phrases.text, max(spot.since, end - REACH), end)
    return phrases.owner(spot.since, end if cause is None else cause.start())


def _is_object(phrases: Phrases, phrase: Phrase, last: Word) -> bool:
    """Whether a verb stands before the last word of a phrase, which is no verb to the dictionary: 经营奶茶店10年, 执教国家队5年."""
    if last.tag not in OBJECTS or last.text.endswith(vocabulary().times.moments):
        return False
    words = phrases.words.between(phrase.start, last.start)
    return any(one.tag in DEED_TAGS and len(one.text) > 1 for one in words)


def _can_last(word: Word) -> bool:
    names = vocabulary()
    return (
        word.tag in LAST
        and len(word.text) > 1
        and word.text not in names.edges.stop
        and not word.text.endswith(vocabulary().times.moments)
    )


@cache
def _penalties() -> re.Pattern[str]:
    return re.compile(rf"{trie(vocabulary().times.penalties)}(?=(?:各|共)?$)")


@cache
def _penalty_after() -> re.Pattern[str]:
    """15日以下拘留, 5日以上10日以下拘留."""
    bounds = r"(?:以上\d{1,2}(?:年|个月|日|天))?(?:以[上下内]|不等)?的?"
    return re.compile(rf"{bounds}(?P<penalty>{trie(vocabulary().times.penalties)})")
