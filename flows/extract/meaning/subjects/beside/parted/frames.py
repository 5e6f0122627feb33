"""Frames that part a figure from its name: 以N的X, 占据, 成为首家…的, 的涨幅.

甲以16亿元的票房位居第三 is the 票房 of 甲, 餐饮类以67.6%占据榜首 its share, 前一日大跌5%的创业板指数 the move of that index.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.motion.changes.nouns import of_what
from flows.extract.meaning.nouns.after_number.following import CLOSED
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.names.indicator_names import HELD
from flows.extract.meaning.nouns.phrase import THINGS, movers
from flows.extract.meaning.nouns.tails import ASIDE
from flows.extract.meaning.subjects.money.trade.markets import WITH
from flows.extract.meaning.subjects.told.topics import REACH
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import DEED_TAGS
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

RANKING = regex(
    r"(?P<what>[\u4e00-\u9fff]{2,8}?)(?:再次|重新|继续|稳|依然|仍)?(?:[位稳]?居|位列|名列|排名|排在|领跑|领先|夺冠|称冠|占据)"
)
"""的份额位居榜首: what one leads with, and that one does."""
THAT = regex(r"(?:以上|以下|左右|多)?的(?=[\u4e00-\u9fff])")
OF = "的"
OUTCOME = regex(
    r"(?P<what>[\u4e00-\u9fff]{2,8}?)的(?:(?P<won>好?(?:总?成绩|战绩)|佳绩)|总数|总量|数量|优势|规模|体量|阵容)"
)
"""奖牌的成绩, after a number: what it counts, and what somebody achieved (取得3枚金牌的好成绩) or led by with those."""
BY, LONGEST_BY = "以", 8
"""以金银铜共: what stands before that number, and how far before it."""
BOUND = regex("左右|上下|以上|以下|以内")
"""以每小时15公里左右的速度: likewise."""
PREDICATES = regex(r"(?:成绩)?(?:遥遥|大幅|继续|稳居|位居|位列|居|排名?|名列|领先|夺|获|登|成为|当选|中标|成交|收购|出售|买下|拿下|竞得).*$")  # fmt: skip
"""What follows the noun of 以N的X that is no part of it."""
SAID, PREDICATING = regex(r"[\u4e00-\u9fff]{3,12}"), "vd"
"""Measure and predicate after 以N的, and how the tags of words begin that open the predicate."""
YEAR = regex(r"\d{4}年?$")
"""甲2021车展: between whose it is and what it is."""
ONE_OF = regex(
    r"(?=[已成是为])(?:已经?)?(?:成为|成了|是|为)[^，。；,;]{0,10}?(?:唯一(?:一[家个只座位款])?|首[家个只座位款]|第[一二三四]+[家个只座位款])"
)
ABOUT_WHAT = regex(r"(?:针对|对)(?P<what>[^，。；,;:：]{2,24})[，,]?$")
"""针对侦查活动违法行为，: up to the verb, over a comma."""
PREPOSITIONS = ("对", "针对")
AMOUNTS = ("mass", "volume", "energy", "area", "power")
UPPER = regex(r"以上[\d,.]+[万亿]*元以下的?")
PRICES = ("价格", "价", "均价", "单价", "对价")
BECOMING = regex(
    r"由[^，。；,;（(\d]{2,20}?(?:转为|转归为|转归|转成|变为|变更为|升级为|升格为|改建为|改造为|改制为|晋升为|演变为)了?(?=(?P<what>[^，。；,;（()）\d]{2,20}))"
)
"""15家由合作社改制为公司: those are counted that became another thing."""
TURNING = regex(
    r"[^，。；,;（(\d]{2,20}?(?:转为|转归为|转归|转成|转化为)了?(?=(?P<what>[^，。；,;（()）\d]{2,20}))"
)
OF_A_MOVE = regex(
    r"(?:以上|以下|左右|以内)?的(?:同比|环比|高速|快速|较快|平均|年均)*(?P<move>微增|微降|涨幅|跌幅|增幅|降幅|升幅|增速|增长|下降|下滑)(?=[，。；,;、]|$)"
)
HEDGED = regex(f"{HEDGE}$")
FALLING = ("跌幅", "降幅", "下降", "下滑", "微降")
RANK, LONGEST_RANKED = "第", 120
RANKS = regex(
    r"(?P<who>[^，。；,;\n\d]{2,30}?)(?:[(（][^()（）]*[)）])?(?:位列|位居|排名|排在|名列|列居?)第[一二三四五六七八九十\d]+位?[，,]"
)


def toward(case: Case) -> str | None:
    """对监外执行违法行为提出纠正5万人: what was done with the object of the verb is of what it was done about."""
    phrases, spot = case.phrases, case.spot
    did = _done_about().search(phrases.text, spot.clause.start, spot.start)
    if did is None:
        return None
    low = max(spot.sentence.start, did.start() - REACH)
    about = ABOUT_WHAT.search(phrases.text, low, did.start())
    what = about and phrases.before(about.start("what"), about.end("what"))
    if about is None or what is None or phrases.words.at(about.start()).text not in PREPOSITIONS:
        return None  # 面对疫情，开展核酸检测
    name = phrases.name(what) if what.end == about.end("what") else about["what"]
    return name + did["deed"]


@cache
def _done_about() -> re.Pattern[str]:
    return regex(rf"{trie(vocabulary().acts.light)}了?(?P<deed>[\u4e00-\u9fff]{{2,6}}?){HEDGE}*$")


def with_outcome(case: Case) -> str | None:
    """奖牌 of 以金银铜共8枚奖牌的成绩领跑, 营收 of 以50亿元营收的规模位列第三: what is counted or summed, and not the outcome that it makes."""
    phrases, spot = case.phrases, case.spot
    outcome = OUTCOME.match(phrases.text, spot.end, spot.right_end)
    if outcome is None:
        return None
    what = phrases.after(*outcome.span("what"), counted=case.reading.kind == "count")
    if what is None or what.text != outcome["what"]:
        return None
    by = phrases.text.rfind(BY, spot.in_clause(LONGEST_BY), spot.start)
    is_by = by >= 0 and phrases.words.at(by).start == by
    is_won = outcome["won"] is not None and case.reading.kind == "count"
    return phrases.name(what) if is_by or is_won else None


def with_amount(case: Case) -> str | None:
    """The X of 以N的X, with whose it is; 以3.9万辆交付量领跑, where X is a measure. Who leads with it is remembered."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    bound = BOUND.match(text, spot.end)
    end = spot.end if bound is None else bound.end()
    aside = ASIDE.match(text, end)
    end = end if aside is None else aside.end()
    is_linked = text.startswith(OF, end)
    ranking = RANKING.match(text, end + is_linked)
    if not (is_linked or ranking):
        return None  # 以30人参赛
    opening = WITH.search(text, spot.since, spot.start)
    if opening is None:
        return None
    owner = _owner(phrases, spot, opening.start())
    led_by = (*vocabulary().measures.led_by, *naming.CHANGE_NOUNS)
    if ranking is not None and ranking["what"].endswith(led_by):
        name: str | None = owner + ranking["what"]
    elif not is_linked:
        return None
    elif opening[0].startswith(BY) and (measure := _measure(phrases, end + len(OF))):
        name = owner + measure
    else:
        stop = spot.right_end
        stop = stop if aside is None else max(stop, min(len(text), end + REACH))
        name = _noun_with(case, owner, end + len(OF), stop)
    if name is not None and ranking is not None:
        case.memory.leader = owner
    return name


def _noun_with(case: Case, owner: str, start: int, stop: int) -> str | None:
    """The noun of text[start:stop] up to what is said with it: 甲公司以3亿元的价格收购乙厂 tells a price of 乙厂."""
    phrases, spot = case.phrases, case.spot
    noun = PREDICATES.sub("", phrases.up_to_predicate(start, stop) or "")
    if noun in PRICES:
        deed = phrases.words.at(start + len(noun))
        what = _what_goes(phrases, spot, deed)
        return what + deed.text + noun if what else _price_of(owner, deed, noun)
    return owner + noun if noun else None


def _owner(phrases: Phrases, spot: Spot, end: int) -> str:
    """甲车展 of 甲2021车展以: who has so much, with a year inside of the name or without one; empty where nobody is named."""
    phrase = phrases.closing(spot.since, end, no_place=True)
    if phrase is None:
        return ""
    year = YEAR.search(phrases.text, spot.clause.start, phrase.start)
    ahead = year and phrases.owner(spot.clause.start, year.start(), no_place=True)
    return (ahead or "") + phrases.name(phrase)


def _measure(phrases: Phrases, start: int) -> str:
    """总成交额 of 以3亿元的总成交额收官: the longest name that the catalogue knows before its predicate; empty if there is none."""
    said = SAID.match(phrases.text, start)
    if said is None:
        return ""
    for end in range(said.end() - 1, start + 1, -1):
        told = phrases.words.at(end)
        tells = told.start == end and (told.tag[0] in PREDICATING or told.end >= said.end())
        last = phrases.words.at(end - 1)
        if not tells or last.end != end or last.tag[0] != "n":
            continue
        what = phrases.text[start:end]
        if is_amount(what) or what.endswith(naming.TOTALS):
            return "" if what in PRICES or what.endswith(naming.CHANGE_NOUNS) else what
    return ""


def _what_goes(phrases: Phrases, spot: Spot, deed: Word) -> str:
    """东海酒店集团 of 以3亿元的价格出售东海酒店集团: the firm that changes hands at a price; "" where no firm does."""
    if deed.tag not in DEED_TAGS:
        return ""
    what = phrases.up_to_predicate(deed.end, max(deed.end, spot.right_end)) or ""
    kinds = vocabulary().people.organisations
    return what if what.endswith(kinds) and what not in kinds else ""


def _price_of(owner: str, deed: Word, noun: str) -> str:
    """回购价格 of 公司以12.5元的价格回购股份, 地块成交价 of 地块以12亿元的价成交: what was done at that price, to what."""
    did = deed.text if deed.tag in DEED_TAGS and len(deed.text) > 1 else ""
    acts = owner.endswith((*vocabulary().people.actors, *vocabulary().people.persons))
    return ("" if acts and did else owner) + did + noun


def one_of(case: Case) -> str | None:
    """苹果成为首家市值突破3万亿美元的公司: the measure of the one that is told apart by it."""
    phrases, spot = case.phrases, case.spot
    found = ONE_OF.search(phrases.text, spot.clause.start, spot.start)
    if found is None or THAT.match(phrases.text, spot.end) is None:
        return None
    who = phrases.owner(spot.clause.start, found.start(), no_place=True)
    return None if who is None else who + (phrases.named(found.end(), spot.stop) or "")


def _object(case: Case, *, counts: bool) -> str | None:
    """赤字 of 法案削减8000亿美元的赤字, 黄金 of 银行增持74万盎司黄金: what somebody makes more or less of, behind the amount that closes the clause with it.

    Where a measure stands before the verb, it is that which moved (出口额减少5亿元), and 减少5亿元的企业 are those whose it is.
    """
    phrases, spot, verb = case.phrases, case.spot, case.moved.verb
    if case.reading.kind == "length" or (verb not in HELD and verb not in language().words.causing):
        return None
    at = spot.end + phrases.text.startswith(OF, spot.end)
    what = phrases.after(at, spot.right_end, counted=counts) if at < spot.right_end else None
    if what is None or what.start != at or CLOSED.match(phrases.text, what.end) is None:
        return None
    maker = phrases.owner(spot.since, spot.stop, no_place=True)
    if maker is not None and (is_amount(maker) or naming.known(maker) is not None):
        return None
    names = vocabulary()
    says_how_far = what.text.endswith((*names.measures.degrees, *names.speech.states))
    is_whose = at > spot.end and what.text.endswith(movers())
    is_noun = phrases.words.at(what.end - 1).tag[0] in THINGS
    if case.reading.kind == "duration" and not what.text.endswith(names.times.lasting):
        return None  # 延长30年试点工作
    return phrases.name(what) if is_noun and not (says_how_far or is_whose) else None


def moved_amount(case: Case) -> str | None:
    """上游增加1万吨库存, 裁减300个岗位: the amount that moved is named after the number, or what was counted."""
    phrases, spot, reading, moved = case.phrases, case.spot, case.reading, case.moved
    if reading.kind in ("percent", "ratio"):
        return _moved_part(case)
    counts = reading.kind == "count" and reading.unit is not None
    if (moved_object := _object(case, counts=counts)) is not None:
        return moved_object
    if not moved.verb or not (counts or reading.kind in AMOUNTS):
        return None
    after = phrases.after(spot.end, spot.right_end, counted=counts)
    if after is None or after.start != spot.end:
        return None
    if counts:
        owner = phrases.owner(spot.since, spot.stop)
        if owner is None:
            return phrases.name(after)
        return owner + after.text if _has_posts(owner, after.text) else None
    if not is_amount(after.text) and not after.text.endswith(vocabulary().measures.reserves):
        return None
    owner = phrases.owner(spot.since, spot.stop, no_place=True)
    return phrases.name(after) if owner is None else owner + after.text


def _has_posts(owner: str, those: str) -> bool:
    """Whether a trade or a firm has so many posts more or fewer: 医疗行业增加1.4万个工作岗位."""
    people = vocabulary().people
    return those.endswith(people.posts) and owner.endswith(("业", *people.actors))


def _moved_part(case: Case) -> str | None:
    """裁减超过半数员工, 削减20%的开支: what so much was taken off, or added to."""
    phrases, spot, moved = case.phrases, case.spot, case.moved
    if moved.verb not in language().words.causing:
        return None
    own = phrases.before(spot.since, spot.stop)
    if own is not None and is_amount(own.text):
        return None  # 电价上调5%的地区
    at = spot.end + phrases.text.startswith(OF, spot.end)
    noun = phrases.up_to_predicate(at, min(len(phrases.text), max(spot.right_end, at + 1)))
    return noun if noun and at < spot.right_end else None


def between_bounds(case: Case) -> str | None:
    """200元以上2000元以下罚款: the lower bound is of what the upper one is of."""
    phrases, spot = case.phrases, case.spot
    upper = UPPER.match(phrases.text, spot.end)
    if upper is None:
        return None
    return phrases.up_to_predicate(upper.end(), min(len(phrases.text), upper.end() + REACH))


def that_moved(case: Case) -> str | None:
    """前一日大跌5%的创业板指数: the move is of the noun after it, where none stands before the verb."""
    phrases, spot = case.phrases, case.spot
    if not case.moved.verb:
        return None
    opening = THAT.match(phrases.text, spot.end)
    if opening is None or phrases.before(spot.since, spot.stop) is not None:
        return None
    noun = phrases.up_to_predicate(opening.end(), spot.right_end)
    names = vocabulary()
    if noun is None or noun.endswith(
        (*names.measures.relative, *names.measures.degrees, *names.speech.states)
    ):
        return None
    return noun


def moved_by(case: Case) -> str | None:
    """板块录得2%以上的涨幅: the rate of what the clause names before its verb, or of what was spoken of."""
    phrases, spot, reading, memory = case.phrases, case.spot, case.reading, case.memory
    if reading.kind == "percent" and (of := of_what(phrases.text, spot.end, spot.right_end)):
        return of["what"] + ("降幅" if of["noun"] in FALLING else "增速")
    noun = OF_A_MOVE.match(phrases.text, spot.end)
    if noun is None:
        return None
    hedged = HEDGED.search(phrases.text, spot.since, spot.start)
    own = phrases.before(spot.since, spot.start if hedged is None else hedged.start())
    what = memory.level if own is None or own.is_act else phrases.name(own)
    told = memory.changes.rate or memory.subject
    if what is not None and what.endswith(vocabulary().people.actors) and told is not None:
        return told  # 仅甲银行实现2BP的微增: of what the others were told
    if what is None or reading.kind == "percentage_point":
        return what
    return what + ("降幅" if noun["move"] in FALLING else "增速")


def in_rank(phrases: Phrases, spot: Spot, phrase: Phrase) -> str:
    """某公司位列第三，营收50亿元: whose figures a sentence goes on to tell that has told its rank; else empty."""
    text, start = phrases.text, spot.clause.start
    if spot.since > start or text[start : phrase.start].strip():
        return ""
    ahead = text.rfind(RANK, max(spot.sentence.start, start - LONGEST_RANKED), start)
    if ahead < 0:
        return ""
    opening = 1 + max(text.rfind(mark, spot.sentence.start, ahead) for mark in "，。；,;\n")
    told = RANKS.search(text, max(opening, spot.sentence.start), start)
    who = None if told is None else phrases.before(told.start("who"), told.end("who"))
    if who is None or who.is_act or who.text in phrase.text or phrases.is_place(who):
        return ""
    return phrases.name(who)


def became(case: Case) -> str | None:
    """由无症状感染者转为确诊病例, with 由 or without it, of 18例由无症状感染者转为确诊病例: what was counted and what became of it."""
    phrases, spot = case.phrases, case.spot
    became = BECOMING if phrases.text.startswith("由", spot.end) else TURNING
    change = became.match(phrases.text, spot.end, spot.right_end)
    what = change and phrases.before(change.start("what"), change.end("what"))
    return phrases.text[spot.end : what.end] if what is not None else None
