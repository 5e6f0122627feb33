"""Names that markets give: one currency in another, what is quoted, what changes hands and for how much.

1美元约合4.56林吉特, 以3亿元现金收购某公司股权, 发行不超过3万股. Frames of any other text are in `flows.extract.meaning.subjects.beside.parted.frames`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.told.topics import REACH
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import AFTER_VERB, HEDGE
from flows.regex import regex
from schemas.catalogue.language import currencies, language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

WITH = regex(
    rf"(?:(?:(?<![必须即])将|正|会|仍|继续)*(?<![处予可难所得给加])以|凭借|凭|造成|带来|导致|引发)(?:{HEDGE}|高达|总计|了)*(?:每[\u4e00-\u9fff]{{1,2}})?$"
)
"""以, 凭借, before the number with which something was done or dealt in."""
FOR = "可?兑换?|对|约合|折合|等于|=|≈"
"""Between an amount of one currency and what is given for it."""
EXCHANGED = regex(
    rf"(?<![\d.])1(?:00)?\s?(?P<base>[\u4e00-\u9fff]{{1,4}}元|英镑|卢布|卢比|法郎)(?:{FOR}|约为|合)约?(?:人民币|美元)?(?:报|为|约)?\s?$"
)
RATES = ("汇率", "中间价")
YUAN = ("元", "块")
DEAL = regex(
    r"(?:[和、及]\d[\d,.]*[万亿]*[美欧日港]?元)?(?:现金|价格|总价|总对价|对价|代价|价款|自有资金|资金)?(?P<verb>收购|购买|购入|购得|出售|卖出|转让|受让|买下|竞得|拍得)了?(?:其?所属|其所?持有?的?|其|该)?"
)
INTENDING = "(?:(?<![虚模比草])拟|计划|打算)"
"""Right before a sum that somebody means to spend: 拟3亿元收购."""
PAYING = regex(
    rf"(?:{INTENDING}|斥资|豪掷|耗资|作价|以\d[\d,.]*[万亿]*[美欧日港]?元[和、及])(?:分别|以|{HEDGE}|不超过?)*$"
)
"""拟不超3亿元收购, 以2亿元和1亿元收购: the sum right before the deal without 以, or the second of two."""
SHARE, SHARES_OWN = "股", ("股", "股份", "股票", "股本", "数", "量")
OWNED, IN_ALL = ("持有", "发行"), "累计"
STOCK = ("股份", "股票")
DEALS = trie(vocabulary().acts.with_shares)
DONE_WITH_SHARES = regex(
    rf"(?P<verb>{DEALS})(?!价|人|时间|[^，。；,;]{{0,12}}数量)[^，。；,;（(]{{0,16}}$"
)
SO_MANY_SHARES = regex(r"每(?:10|100|十|百)?股(?!\d)")
FOR_TEN = regex(
    r"(?=[1十])(?:(?<=[拟每按，,。；（(“以：:])|(?<=方案)|(?<=预案)|(?<=公司)|(?<=计划)|(?<=通过)|(?<=实施)|(?<=推出)|(?<=披露)|^)(?:10|十)(?=[派送转])"
)
TEN_SHARES, SHARES = "每10股", "股数"
"""拟10派2.5元, 10送3转2: for so many shares, which are not said."""
GIVEN = regex(
    r"(?P<what>(?:派发?|分配|分派|发放|派送)(?:现金)?(?:红利|股利|股息)|派现|派息|派发?现金|派发|派|送红股|送股|送|转增股本|转增|转送|转|配售|配股|配)(?:人民币|约|了|\s)*$"
)
"""How what shares bring is called right before its amount."""
SUMMED = regex("[合共总]计|累计|共|总额")
"""每10股派3元，共计派发5亿元: of all shares together."""
RATE, LENT = "利率", ("存款", "贷款", "房贷")
RATES_SET = {"降息": "政策利率", "加息": "政策利率", "降准": "存款准备金率"}
"""What the verbs move that say it themselves."""
PAID = {"派": "派发现金", "派发": "派发现金", "派现": "派发现金"}
DEALT_IN = regex(
    rf"(?P<verb>{DEALS})了?(?:[某该其本]|{HEDGE})?(?P<what>[^，。；,;、（(的\d]{{0,12}}?)(?:{HEDGE}|合计|共计?|\s)*$"
)
"""From the verb up to the number: 减持, 增持公司股份."""
TRADED = regex(rf"(?:全天|全日|当日|共|累计|合计)*成交{AFTER_VERB}")
NET, IN_SUM = (
    regex(rf"(?:合计|总计|共|累计)?(?P<verb>[买卖]超)(?!过)(?:了|{HEDGE}|达|\s)*$"),
    "金额",
)
QUOTE = regex(r"\(\d+(?:\.\d+)?, ?-?\d+(?:\.\d+)?, ?-?\d+(?:\.\d+)?%\)")
"""大豆(5063, -28.00, -0.55%): how market pages quote."""
PRICE = ("价格", "价格涨跌额", "价格涨跌幅")
QUOTED_AFTER, LONGEST_QUOTE = "(, -", 30

WHEN = "tdafp"
"""Tags of words that say when or how, and not what."""
DUE = regex(
    r"的?(?P<what>(?:\d+(?:年|个?月|天)期?)?(?:(?![将于在已的])[\u4e00-\u9fffA-Za-z]){2,14}?)(?P<due>到期|兑付)(?=[，。；、,;]|$)"
)
"""300亿元逆回购到期: what a sum is due of."""


def falling_due(case: Case) -> str | None:
    """300亿元逆回购到期: what falls due, by how much."""
    due = DUE.match(case.phrases.text, case.spot.end, case.spot.clause.end)
    if due is None:
        return None
    said = case.phrases.words.between(due.start("what"), due.end("what"))
    if any(word.tag[0] in WHEN for word in said):
        return None  # 50亿元债券本月到期
    return f"{due['what']}{due['due']}额"


def exchanged(case: Case) -> str | None:
    """1美元约合4.56林吉特: a rate of exchange."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    found = EXCHANGED.search(phrases.text, max(spot.block.start, spot.start - 16), spot.start)
    if found is None:
        return None
    priced = phrases.before(max(spot.clause.start, found.start() - 16), found.start())
    if priced is not None and not priced.is_act and not tells_rate(priced.text):
        return None  # 售价100美元约合人民币720元
    other = (reading.unit or "").removeprefix("元") or "人民币"
    return f"{found['base']}兑{other}汇率"


def tells_rate(name: str) -> bool:
    """Whether a name is that of a rate of exchange, or of a currency alone: 日元汇率跌向, 人民币中间价."""
    return any(one in name for one in RATES) or name.endswith(tuple(currencies()))


def is_exchanged(case: Case) -> bool:
    """1美元兑7.1元, 1美元约合4.56林吉特: whether an amount of another currency is told for this one, which nothing measures."""
    phrases, spot = case.phrases, case.spot
    if _given_for().match(phrases.text, spot.end) is None:
        return False
    own = phrases.before(spot.since, spot.stop)
    return own is None or tells_rate(own.text) or own.is_act


@cache
def _given_for() -> re.Pattern[str]:
    """What follows an amount that another is given for."""
    names = trie((*currencies(), "元"))
    return regex(rf"(?:{FOR})约?(?:{names})?(?:报|为|约)?\s?\d[\d.,]*[万亿]?(?:{names})")


def currency_in(case: Case) -> str | None:
    """人民币升至13.56卢布: what one currency is worth in another."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    quoted = _currencies().search(phrases.text, spot.since, spot.stop)
    other = reading.unit or ""
    if quoted is None or language().units[quoted["base"]].canonical == reading.canonical:
        return None
    return f"{quoted['base']}兑{'人民币' if other in YUAN else other}汇率"


@cache
def _currencies() -> re.Pattern[str]:
    """A currency that closes the words before a figure, or its rate."""
    return regex(rf"(?P<base>{trie(currencies())})(?:汇率)?(?:首次|一度)?$")


def quoted(case: Case) -> str | None:
    """The price, its change and its rate of change in the bracket after what is quoted: 甲公司(10.73, 0.07, 0.66%)."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    if text[spot.start - 1] not in QUOTED_AFTER:
        return None
    opening = text.rfind("(", spot.in_sentence(LONGEST_QUOTE), spot.start)
    quote = QUOTE.match(text, opening) if opening > 0 else None
    if quote is None or quote.end() < spot.end:
        return None
    whose = phrases.before(max(spot.sentence.start, opening - REACH), opening)
    number = text.count(",", opening, spot.start)
    return None if whose is None else whose.text.rpartition("、")[2] + PRICE[number]


def bought(case: Case) -> str | None:
    """以3亿元现金收购某公司股权: what is paid for what changes hands."""
    phrases, spot = case.phrases, case.spot
    deal = DEAL.match(phrases.text, spot.end)
    if deal is None or not (
        WITH.search(phrases.text, spot.since, spot.start)
        or PAYING.search(phrases.text, spot.clause.start, spot.start)
    ):
        return None
    what = phrases.up_to_predicate(deal.end(), min(len(phrases.text), deal.end() + REACH))
    return (what or "") + deal["verb"] + "价款"


def shares(case: Case) -> str | None:
    """持有某公司5万股股份, 发行不超过3万股: what was done with so many shares."""
    phrases, spot, reading, moved = case.phrases, case.spot, case.reading, case.moved
    if reading.unit != SHARE or moved.verb:
        return None
    done = DONE_WITH_SHARES.search(phrases.text, spot.since, spot.start)
    if done is None:
        return None
    has_owner = done["verb"] in OWNED  # 甲公司持有股份, 公开发行股票: told by what stands before it
    if not has_owner and (stock := dealt_in(phrases, done.start(), spot)):
        return _dealer(phrases, spot, done.start()) + stock
    own = phrases.named(spot.since, spot.stop)
    named = own is not None and own.endswith(SHARES_OWN)
    return None if named else f"{done['verb']}股份"


def per_share(case: Case) -> str | None:
    """每10股派发现金红利3元，转增4股: what is paid or given out for so many shares, by all verbs of the sentence."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    text = phrases.text
    ahead = spot.in_sentence(REACH)
    at = text.rfind("每", ahead, spot.start)
    per = SO_MANY_SHARES.match(text, at, spot.start) if at >= 0 else None
    if per is None:
        for_ten = list(FOR_TEN.finditer(text, ahead, spot.end + 1))
        if for_ten and for_ten[-1].span() == (spot.start, spot.end):
            return SHARES
        per = for_ten[-1] if for_ten else None
    given = per and GIVEN.search(text, per.end(), spot.start)
    if per is None or given is None:
        return None
    so_many = per[0] if per[0].endswith(SHARE) else TEN_SHARES
    what = given["what"]
    if SUMMED.search(text, per.end(), given.start()):
        told = case.memory.level or ""
        is_again = reading.kind == "money" and what in PAID and told.startswith(so_many)
        return told.removeprefix(so_many) if is_again else None
    if reading.kind != "money":
        return so_many + what.removesuffix("股本").removesuffix(SHARE) + SHARES
    return so_many + (PAID.get(what) or what)


def dealt_in(phrases: Phrases, start: int, spot: Spot) -> str:
    """减持股份 of 减持120万股, 增持公司股份 of 增持公司股份50万股: what text[start:] says was done with shares; else empty."""
    text = phrases.text
    if not text.endswith(SHARE, spot.start, spot.end):
        return ""
    done = DEALT_IN.match(text, start, spot.stop)
    if done is None:
        return ""
    if not done["what"]:
        return done["verb"] + STOCK[0]
    own = phrases.before(done.start("what"), spot.stop)
    is_stock = own is not None and own.end == done.end("what") and own.text.endswith(STOCK)
    return done["verb"] + done["what"] if is_stock else ""


def _dealer(phrases: Phrases, spot: Spot, end: int) -> str:
    """王某 of 王某以集中竞价方式减持: who deals in shares, where the clause opens with them; else empty."""
    start = spot.clause.start
    opens = spot.since <= start and IN_ALL not in phrases.text[start:end]
    return (phrases.up_to_predicate(start, end) or "") if opens and start < end else ""


def net_dealt(case: Case) -> str | None:
    """外资卖超金额 of 外资卖超3亿元: by how much somebody sold more than it bought, or bought more."""
    phrases, spot = case.phrases, case.spot
    net = NET.search(phrases.text, spot.since, spot.start)
    who = net and phrases.before(spot.since, net.start())
    if net is None or who is None or not who.text.endswith(vocabulary().people.dealers):
        return None
    return phrases.name(who) + net["verb"] + IN_SUM


def rate_set(case: Case) -> str | None:
    """政策利率 of 降息25个基点, 定期存款利率 of 定期存款降息25个基点: the rate that the verb moves."""
    phrases, spot, verb = case.phrases, case.spot, case.moved.verb
    rate = RATES_SET.get(verb)
    if rate is None:
        return None
    at = phrases.text.rfind(verb, spot.since, spot.start)
    own = phrases.owner(spot.since, at) if at > spot.since else None
    return own + RATE if own and own.endswith(LENT) else rate


def traded(case: Case) -> str | None:
    """甲收盘于5元，共成交90手: how much was traded of what the price was of."""
    phrases, spot, reading, memory = case.phrases, case.spot, case.reading, case.memory
    if (
        memory.money.priced is None
        or TRADED.fullmatch(phrases.text, spot.clause.start, spot.start) is None
    ):
        return None
    return memory.money.priced + ("成交额" if reading.kind == "money" else "成交量")
