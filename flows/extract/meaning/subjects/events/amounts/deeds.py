"""What was done as the name of its amount, where no noun says what the figure measures: 共成交8万手 is the 成交量.

A verb alone after what another deed came to belongs in `flows.extract.meaning.subjects.events.amounts.other_deeds`. The words
are in `names.yml` (deeds): each verb with the noun of its amount, of the money and of the time it comes to.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.measuring import TIME
from flows.extract.meaning.nouns.names.naming import SUFFIXES, WHOLES, ends_in_verb, known
from flows.extract.meaning.nouns.tails import ASIDE
from flows.extract.meaning.subjects.events.amounts import in_one
from flows.extract.meaning.subjects.told.topics import alone_before, noun_before
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import DEED_TAGS, is_listed, tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

SO_MANY = regex(
    rf"的{HEDGE}?[\d一二两三四五六七八九十百千][\d.,一二三四五六七八九十百千万余多几]*(?![年月日天元])[\u4e00-\u9fff]"
)
"""的500多套: how many there are of what is worth so much."""
ENOUGH = 20
"""How far after an amount what it is the worth of is read, in characters."""
REACH = 12
"""How far before a figure its verb may begin, hedges and all, in characters."""
HEDGES = rf"(?:了|区区|出|出了|{HEDGE}|达到|达|已达|长达|满|人民币|\s)*$"
GOODS = frozenset("辆台部件套架艘只头手股枚张份瓶箱双块颗支包单票")
"""Classifiers of what is made and sold; five 款, 个 or 项 are counted themselves."""
CONTAINERS = ("标箱", "标准箱", "TEU")
MEASURES = (*SUFFIXES, "总和", "合计", "能力")
"""Ends of names that say how much themselves: no verb gives them a noun."""
OF_GOODS = ("产量", "销量", "收购量", "采购量")
OF_LOADS = ("运输量", "运送量", "装卸量", "接卸量")
"""What is made, sold and bought, and how much is carried, is told in these, whatever the catalogue calls the things."""
COUNTED_IN = ("count", "mass")
"""Dimensions of things that the catalogue knows by themselves: 汽车, 小麦."""
AREA = "面积"
"""The end of what a place takes up: 占地面积."""
MILEAGE = "里程"
"""How far something runs: 续航里程."""
IN_SUM = "累计"
"""累计收购小麦: before the verb in one phrase."""
IN_ALL = ("实际", "一共", "总共", "共计", "累计", "合计")
"""Before a verb, and nobody who did it."""
PARTIES = ("原告", "被告", "上诉人")
"""Those whom a court's judgment is of, beside the other nouns for persons and firms."""
PAYMENT = "金额"
SOMEBODY, LONGEST_PAYEE = ("nr", "nrt", "nrfg", "nt"), 4
"""Tags of names of those who are paid, and how many words before the last say who they are."""
BUILT = ("新建", "在建", "已建", "续建")
"""Before what is sold: which houses, and not that they were built (新建商品住宅成交3.2万套)."""
TOWARD = ("向", "给", "为", "对", "替", "从", "以")
"""Before whom something is done for, from whom or how: 向灾区捐款, 从母公司获得3亿元."""
THROUGH = ("靠", "凭", "借")
"""What opens a doer that is none, but through whom or what: 靠民宿入账."""
WILLING = regex(
    r"(?:(?:一次)?(?:充满电|充电|加满油|满电|满油)(?:后|一次)?|可以|可|能|应当?|共同|承诺|许诺|同意|决定)+$"
)
"""Between who does it and the verb: that they may or will, and how far they are filled before."""
PERSONS = ("人", "名")
"""Ends of units that count persons."""
THAN = regex(r"[比较][^，。；,;\d]{2,16}[多少]$")
"""比普通品种多, before a verb: than what so much more or less was done, which is nobody who did it."""
COMMAS = "，,"
"""What the clause before ends with, where a verb alone goes on from it."""
WAYS = ("形式", "方式", "名义")
"""Ends of how something was done, which is nobody who did it: 以债券的形式提供5亿元."""
NUMBERED = "mqa"
"""First characters of the tags of how many they are: 6|家|大."""
VISITS, BY_NUMBER, NUMBER = "人次", "人", "人数"
"""接待6万人次, 接待6万人, and the noun of those who are counted so."""
OVER_DAYS = regex(r"(?:前|头)\d{1,2}[天日](?:里|内)?(?:累计|合计|共计|共|已)?$")
"""前4天累计, between who did something and the verb."""
SOLD = ("count", "area", "mass")
"""Kinds of amounts of what is sold: 新房住宅，成交535套."""
HARM = {"死": "死亡人数", "伤": "受伤人数"}
"""The last characters of verbs that say what an act ended in: 撞死, 打伤."""
MARK = regex("[、，,和及]")
"""Between a verb and a figure that is not its own: 5人受伤、2人失踪."""
SHARE = "股"
"""回购股份120万股: what is done with shares has names of its own."""
MEANS = ("平均", "人均", "年均", "月均", "日均")
EACH_TIME = regex("[日周月年]均$")
"""日均 of 日均成交3亿元: of how long the sum is, which is part of its name."""
PRICE = "价格"
RIDES = "次"
"""The end of classifiers for persons or vehicles that come and go: 人次, 架次, 辆次."""


def deed(case: Case, *, goes_on: bool = False) -> str | None:
    """The name of the amount that the verb right before the figure gives it, with what it was done to, or who did it.

    `goes_on` where the verb alone may go on from the amounts told before: 发送旅客 of 日均发送40万人次. None where no verb
    gives the figure a name.
    """
    phrases, spot, reading = case.phrases, case.spot, case.reading
    if reading.kind == "money" and (worth := _worth(phrases, spot)):
        return worth
    if reading.canonical == PERSON and (harm := _harm(phrases, spot)):
        return harm
    done = _deeds().search(phrases.text, max(spot.since, spot.stop - REACH), spot.stop)
    if done is None:
        paid = _paid_to(case) if reading.kind == "money" else None
        return paid or _done_to(case)
    if _is_end_of_word(phrases, done.start()) or _reports_new(phrases, spot, done):
        return None
    verb = done["verb"]
    again = _again(verb, case.told) if goes_on else None
    mean = None
    if reading.kind == "money":
        mean = EACH_TIME.search(phrases.text, spot.since, done.start())
    if again is not None and mean is None:
        return _by_another(phrases, spot, done.start()) + again
    noun, is_sum = _noun(verb, reading), reading.kind == "money"
    if noun is None and _is_bare_payment(verb, reading):
        noun, is_sum = vocabulary().acts.deeds[verb].money, True
    if noun is None or _is_spent_on(phrases, spot, verb):
        return None
    own = _of_itself(case, done.start(), verb, noun)
    if own is not None or reading.kind in TIME:
        return own
    of_object = None
    if not noun.endswith(MILEAGE):  # 行驶30公里赶到现场
        of_object = _of_object(case, noun, is_sum=is_sum)
    if of_object or mean is None:
        name = of_object or _of_doer(case, done.start(), noun)
        return None if name == noun and _is_received(verb, reading) else name
    return _of_doer(case, mean.start(), mean[0] + noun)


def _of_itself(case: Case, at: int, verb: str, noun: str) -> str | None:
    """The amount that a verb at an offset tells by itself, whoever did it to whatever: a penalty, a time, so much each time."""
    phrases, spot = case.phrases, case.spot
    if (earned := in_one.earned_in(case, at, noun)) is not None:
        return earned
    if noun == verb and (time := in_one.in_each(phrases.text, at)):
        return time + noun
    # a mean is of those named with it: 过夜游客平均停留2.3天
    is_mean = phrases.text.endswith(MEANS, spot.since, at)
    return noun if case.reading.kind in TIME and not is_mean else None


def _paid_to(case: Case) -> str | None:
    """赔偿金额 of 赔偿原告5万元: what is paid, where the one whom it is paid stands between the verb and the sum."""
    phrases, spot = case.phrases, case.spot
    people = vocabulary().people
    ends = (*people.persons, *people.actors, *PARTIES)
    words = phrases.words.between(spot.since, spot.stop)
    if not words or not (words[-1].tag in SOMEBODY or words[-1].text.endswith(ends)):
        return None
    if _is_for(phrases, spot):
        return None  # 返还原告20万元本金
    for word in reversed(words[-1 - LONGEST_PAYEE : -1]):
        if word.text in vocabulary().acts.giving and word.tag[0] == "v":
            known = word.text in vocabulary().acts.deeds
            noun = (_noun(word.text, case.reading) if known else None) or word.text + PAYMENT
            return _of_doer(case, word.start, noun)
        if word.tag[0] not in "nqmr":
            return None
    return None


def _is_end_of_word(phrases: Phrases, start: int) -> bool:
    """Whether what stands at `start` is no verb but the end of a longer word: 成年 of 未成年人."""
    word = phrases.words.at(start)
    return word.start < start and is_listed(word.text)


def _reports_new(phrases: Phrases, spot: Spot, done: re.Match[str]) -> bool:
    """新增报告3例确诊病例: whether new cases are reported, which are named after their number."""
    is_added = done["verb"] == "报告" and phrases.text.endswith("新增", spot.since, done.start())
    return is_added and phrases.after(spot.end, spot.right_end, counted=True) is not None


def _is_bare_payment(verb: str, reading: Reading) -> bool:
    """赔偿了260万: whether a number without a unit is a sum by its verb alone."""
    return reading.unit is None and verb in vocabulary().acts.paying


def _is_spent_on(phrases: Phrases, spot: Spot, verb: str) -> bool:
    """斥资3亿元建设工厂, 支付2万元的定金: whether what follows a sum says what it was for, which names it."""
    if phrases.spent_on(verb, spot.end, spot.right_end) is not None:
        return True
    return verb in vocabulary().acts.sums and _is_for(phrases, spot)


def _of_object(case: Case, noun: str, *, is_sum: bool) -> str | None:
    """储备中心占地面积 of 占地50公顷的储备中心: the amount of what follows the figure, to which it was done.

    The noun alone where what follows says how much itself (花费1亿元的成本, 拍出1亿元高价); None where nothing follows.
    """
    phrases, spot = case.phrases, case.spot
    follower = phrases.after(spot.end, spot.right_end, counted=not is_sum)
    may_own = is_sum or noun.endswith(AREA)
    start = spot.end + (may_own and phrases.text.startswith("的", spot.end))
    if follower is None or follower.start != start:
        return None
    thing = phrases.name(follower).removeprefix("的").split("的")[0]  # 生产2万辆汽车的目标
    says_how_much = case.reading.kind == "money" and thing.endswith(vocabulary().measures.heads)
    return noun if says_how_much or thing.endswith("价") else thing + noun


def _of_doer(case: Case, start: int, noun: str) -> str:
    """沪市成交额 of 沪市共成交8万手: the amount of who stands before the verb at `start`; the noun alone where nobody does."""
    phrases, spot = case.phrases, case.spot
    than = THAN.search(phrases.text, spot.since, start)
    doer = phrases.before(spot.since, start if than is None else than.start())
    if doer is None:
        return _of_topic(case, start) + noun
    if doer.is_act or phrases.is_place(doer) or doer.text in IN_ALL or _is_way(doer.text):
        return noun
    if _is_led_to(phrases, spot, doer.start) or doer.text.endswith(PRICE):
        return noun  # 向灾区捐款: who was given it; 以每股12元的价格回购: for how much
    ahead = phrases.preceding(spot.since, doer.start)
    is_new = ahead is not None and ahead.text in BUILT and ahead.end == doer.start
    return (ahead.text if ahead and is_new else "") + WILLING.sub("", phrases.name(doer)) + noun


def _of_topic(case: Case, start: int) -> str:
    """新房住宅 of 新房住宅，成交535套, 东湖公园 of 东湖公园，前4天接待5万人: who did it, where a comma or the days that it took part them from the verb."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    if reading.kind not in SOLD or reading.unit is None:
        return ""
    opening = spot.clause.start
    when = OVER_DAYS.search(phrases.text, opening, start)
    at = start if when is None else when.start()
    if at == opening:
        is_parted = phrases.text[opening - 1] in COMMAS
        return (noun_before(case) or _site_before(phrases, spot)) if is_parted else ""
    if when is None:
        return ""
    doer = phrases.closing(opening, at, no_place=True)
    return "" if doer is None or doer.text in IN_ALL else phrases.name(doer)


def _site_before(phrases: Phrases, spot: Spot) -> str:
    """东山熊猫基地 of 东山熊猫基地，前4天接待5万人: a sight that has the clause before to itself, whatever its name is made of."""
    site = alone_before(phrases, spot) or ""
    return site if any(site.endswith(one.holders) for one in vocabulary().once.kept) else ""


def _is_way(name: str) -> bool:
    """Whether a name before a verb says how or through what it was done: 以债券的形式, 靠民宿."""
    return name.endswith(WAYS) or (name.startswith(THROUGH) and tagged(name)[0][0] in THROUGH)


def _is_led_to(phrases: Phrases, spot: Spot, start: int) -> bool:
    """Whether a preposition leads to who is named at `start`, with how many they are between or not: 向6家民营企业提供."""
    for word in reversed(phrases.words.between(spot.clause.start, start)):
        if word.text in TOWARD:
            return True
        if word.tag[0] not in NUMBERED and not word.text.isspace():
            return False
    return False


def _is_for(phrases: Phrases, spot: Spot) -> bool:
    """Whether a noun after the sum, or after the bracket that tells it again, says what it was paid for."""
    aside = ASIDE.match(phrases.text, spot.end)
    if aside is not None:
        return phrases.text.startswith("的", aside.end())
    return phrases.after(spot.end, spot.right_end) is not None


def _harm(phrases: Phrases, spot: Spot) -> str | None:
    """撞死3人, 打伤2名乘客: what became of those counted, whoever did it."""
    end = phrases.trimmed(spot.since, spot.stop)
    verb = phrases.words.last(spot.since, end)
    if verb is None or verb.tag != "v" or not verb.text[:-1] or verb.text[:-1] in HARM:
        return None
    if MARK.search(phrases.text, verb.end, spot.start):
        return None  # 5人受伤、2人失踪
    return HARM.get(verb.text[-1])


def _again(verb: str, told: Sequence[str]) -> str | None:
    """The verb with what it was done to when the paragraph told of it first."""
    for name in told:
        at = name.find(verb)
        if 0 <= at < len(name) - len(verb) and not name.endswith(MEASURES):
            return name[at:]
    return None


def _by_another(phrases: Phrases, spot: Spot, start: int) -> str:
    """甲景区 of 全市接待游客300万人次，甲景区接待40万人次: who did the same; "" where the verb goes on from those told before."""
    doer = phrases.closing(spot.since, start)
    if doer is None or doer.text in IN_ALL:
        return ""
    opens_with_verb = phrases.words.at(doer.start).tag[0] == "v"  # 找人花3万元
    is_whole = phrases.is_place(doer) or doer.text in WHOLES
    return "" if is_whole or opens_with_verb else phrases.name(doer)


def _worth(phrases: Phrases, spot: Spot) -> str | None:
    """价值240元的会员卡, 价值3万元的500多套课桌, 价值1000万欧元（约合7880万元）的珠宝: the worth of what follows."""
    aside = ASIDE.match(phrases.text, spot.end)
    end = spot.end if aside is None else aside.end()
    if not phrases.text.startswith("的", end):
        return None
    worth = next(
        (
            one
            for one in vocabulary().measures.worths
            if phrases.text.endswith(one, spot.since, spot.stop)
        ),
        None,
    )
    many = SO_MANY.match(phrases.text, end)
    at = end if many is None else many.end()
    thing = worth and phrases.after(at, max(spot.right_end, at + ENOUGH), counted=at > end)
    return phrases.name(thing) + worth if thing and worth else None


def _done_to(case: Case) -> str | None:
    """生产水泥30万吨, 全国生产水泥30万吨: the verb before what it was done to, and after who did it."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    is_told_apart = reading.kind == "money" or reading.unit == SHARE
    if is_told_apart or _verbs().search(phrases.text, spot.since, spot.stop) is None:
        return None
    phrase = phrases.before(spot.since, spot.stop)
    if phrase is None or phrase.text.endswith(MEASURES):
        return None
    name = phrase.text
    name = next((name.removeprefix(one) for one in WHOLES if name.startswith(one)), name)
    entry, doer = known(name), _doer(name)
    done = name.removeprefix(doer).removeprefix(IN_SUM)
    if not done or (done != phrase.text and ends_in_verb(done)):
        return None  # 全国接待的, 全市报告发病
    verb = next((verb for verb in vocabulary().acts.deeds if done.startswith(verb)), "")
    if verb and _is_received(verb, reading):
        return None  # 入园幼儿3000人 are those children
    noun = _noun(verb, reading) if verb and len(done) > len(verb) + 1 else None
    is_thing = entry is not None and entry.family and entry.dimension in COUNTED_IN
    if entry is not None and not (is_thing and _is_of_goods(noun, reading)):
        return None  # 销售收入 is an amount, 销售汽车 is done to things
    return noun and doer + done.removeprefix(verb) + noun


def _is_of_goods(noun: str | None, reading: Reading) -> bool:
    """Whether goods that the catalogue knows are told in that noun; what is carried only by weight or volume (运输煤炭3万吨)."""
    return noun in OF_GOODS or (noun in OF_LOADS and reading.kind in ("mass", "volume"))


def _doer(name: str) -> str:
    """钢铁企业 of 钢铁企业生产粗钢: those who did it, where the name opens with them; else empty."""
    words = tagged(name)
    at = next((at for at, (word, tag) in enumerate(words) if tag in DEED_TAGS and at), 0)
    doer = "".join(word for word, _ in words[:at])
    is_deed = bool(at) and words[at][0] in vocabulary().acts.deeds
    return doer if is_deed and doer.endswith(vocabulary().people.actors) else ""


def _noun(verb: str, reading: Reading) -> str | None:
    """The noun for what the deed comes to in such a reading."""
    nouns = vocabulary().acts.deeds[verb]
    if reading.kind == "money":
        return nouns.money
    if reading.kind in TIME:
        return nouns.time
    if reading.kind == "percent":
        return nouns.share
    if nouns.visits is not None and _comes(reading, nouns.visits):
        return nouns.visits
    if nouns.visits is not None and _is_received(verb, reading):
        return nouns.visits.removesuffix(VISITS) + NUMBER
    return nouns.amount if nouns.amount is not None and _fits(reading, nouns.amount) else None


def _is_received(verb: str, reading: Reading) -> bool:
    """接待6万人: whether those who come are counted, whose visits the deed mostly comes to; where nobody receives them, the sentence is of somebody."""
    return reading.unit == BY_NUMBER and (vocabulary().acts.deeds[verb].visits or "").endswith(
        VISITS
    )


def as_amount(name: str, reading: Reading) -> str:
    """沪市成交额 of 沪市成交, where that is a sum of money: the noun for what the deed that ends a name comes to."""
    verb = next((one for one in vocabulary().acts.deeds if name.endswith(one)), "")
    noun = _noun(verb, reading) if verb else None
    return name.removesuffix(verb) + noun if noun is not None and noun.startswith(verb) else name


def _comes(reading: Reading, noun: str) -> bool:
    """Whether persons or rides are counted as the noun says: no persons are told in 人次."""
    unit = reading.unit or ""
    return unit.endswith(noun[-2:]) if noun.endswith(RIDES) else unit.endswith((RIDES, *PERSONS))


def _fits(reading: Reading, noun: str) -> bool:
    """Whether the amount may be of that name: goods have a 量, a 场次 or a 例数 is told in just those."""
    unit = reading.unit or ""
    if noun.endswith(("次", "例数")):
        return unit != "" and unit[0] in noun
    if noun.endswith((AREA, MILEAGE)):
        return reading.kind == ("area" if noun.endswith(AREA) else "length")
    if unit in CONTAINERS:
        return noun.endswith(vocabulary().measures.carried)
    return unit in GOODS or reading.kind in ("mass", "volume", "energy")


@cache
def _verbs() -> re.Pattern[str]:
    return regex(trie(vocabulary().acts.deeds))


@cache
def _deeds() -> re.Pattern[str]:
    return regex(rf"(?P<verb>{trie(vocabulary().acts.deeds)}){HEDGES}")
