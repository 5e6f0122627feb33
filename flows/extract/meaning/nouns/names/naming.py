"""What the catalogue knows a noun phrase as: the indicator behind a name, and the name to build on.

The phrase is found in `flows.extract.meaning.nouns.before_number` and `flows.extract.meaning.nouns.after_number`; what a
figure of it is called (its rate, its change, its count) belongs in `indicator_names` beside this module.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from flows.extract.text.joints import JOINTS
from flows.extract.text.words import DEED_TAGS, cut, tagged
from flows.regex import regex
from schemas.catalogue.indicators import Indicator, by_name, national_names
from schemas.catalogue.language import language
from schemas.catalogue.places import places
from schemas.catalogue.vocabulary import vocabulary

QUOTES = '“”"《》‘’「」'
"""Marks round a name that are no part of it."""
QUOTED = frozenset(QUOTES)
"""The same, to look one up."""
UNQUOTED = str.maketrans("", "", QUOTES)
"""The same, to take them out."""
SUFFIXES = vocabulary().measures.ends
"""Ends of names that say how much: 就业人数, 出口额."""
FALL_NOUNS = language().words.change_nouns["decrease"]
"""A rate of a fall keeps its own name where it moves itself (降幅收窄): its number has the other sign."""
CHANGE_NOUNS = (*language().words.change_nouns["increase"], *FALL_NOUNS)
"""Nouns of a rate of change: 增速, 降幅, and 年率 as calendars of releases call the growth over a year."""
EACH_PERSON, NEW = "人均", "新增"
OUTPUTS = ("生产总值", "增加值")
"""How the names of what an economy makes in a year end."""
RATE_NAMES = ("增速", "增长率", "增幅", "涨幅", "降幅", "跌幅")
"""Those behind which a measure takes the catalogue's name, as 经济 does in 经济增速."""
MOVED_RATE = regex(rf"(?:{'|'.join(RATE_NAMES)})(?:较上月)?变动$")
"""The change, in points, of a rate of change."""
CHANGES = ("增加量", "减少量")
"""Nouns of an absolute change."""
MORE_OR_LESS = ("多增", "少增", "多减", "少减")
"""Verbs of a change of a change: 同比少增 is an increase that was smaller."""
MOVES = ("变化", "变动")
"""Nouns of a change that may come to nothing."""
REAL = ("实际", "名义")
"""In real terms or at current prices: part of the name of a rate, and of no indicator's."""
OVER_MONTH = "较上月"
"""What a rate may close with that says over which time it is."""
UNCOUNTED = ("money", "index", "ratio", "percent")
"""What no classifier counts, and a bare number is a value of: 产值跨越7万亿、8万亿两个台阶 counts no 产值."""
WEIGHED = ("mass", "volume")
"""Dimensions of indicators that a thing stands for by its name alone, where it is weighed: 蔬菜5万吨 is the 供应量."""
TOTALLING = {
    "总数": None,
    "次数": "count",
    "数": None,
    "额": None,
    "总量": None,
    "余额": "money",
    "支出": "money",
}
"""What a name may close with and mean the same, and of what dimension it is: 市场主体总数, 研发经费支出."""
NUMBER, QUANTITY = "数量", "量"
"""The end of a name for how many there are, and what it has more than 数."""
TOTALS = tuple(TOTALLING)
"""The same, as ends of names."""
WHOLES: tuple[str, ...] = ("全国", "我国", *sorted(places().own), "全村", "我村", "本村")
"""The whole of a place, before what is measured there: 全省粮食产量."""
SCOPE = regex(rf"(?:{'|'.join(WHOLES)})?(?:日均|月均|平均(?=[日月]))?(?=..)")
"""Before a name, of which place it is, and per day: 全国日均发送旅客."""
PARTS = regex(r"(?:[（(][^（()）]*[)）])+$")
"""After a name, which part it is: 固定资产投资（不含农户）."""


@cache
def _families() -> dict[str, Indicator]:
    """The names of whole families of indicators: 发送旅客, of any station."""
    return {name: entry for name, entry in by_name().items() if entry.family}


def is_name(phrase: str) -> bool:
    """Whether the phrase is the very name or alias of an indicator."""
    return phrase in by_name()


def family_name(phrase: str) -> str:
    """The longest name of a family that ends the phrase and leaves something before it: 发送旅客 of 东站发送旅客."""
    return next((phrase[at:] for at in range(1, len(phrase) - 1) if phrase[at:] in _families()), "")


def unquoted(name: str) -> str:
    """The name without quotation marks."""
    return name if QUOTED.isdisjoint(name) else name.translate(UNQUOTED)


def without_scope(name: str) -> str:
    """The name without what the region or the unit says, and no name that the catalogue knows.

    >>> without_scope("全国日均发送旅客"), without_scope("固定资产投资（不含农户）")
    ('发送旅客', '固定资产投资')
    """
    opening = SCOPE.match(name)
    own = name if opening is None else name[opening.end() :]
    return PARTS.sub("", own) if own.endswith((")", "）")) else own


@cache
def lengths(chars: int) -> dict[str, list[int]]:
    """How long the catalogue's names are that end in the same so many characters, the longest first."""
    by_end: dict[str, set[int]] = {}
    for name in by_name():
        by_end.setdefault(name[-chars:], set()).add(len(name))
    return {ending: sorted(found, reverse=True) for ending, found in by_end.items()}


@lru_cache(maxsize=16384)
def known(phrase: str) -> Indicator | None:
    """The catalogue's indicator of that name, or the family whose name ends the phrase; None if it knows none."""
    plain = without_scope(unquoted(phrase))
    if plain.endswith(NUMBER) and (entry := known(plain.removesuffix(QUANTITY))) is not None:
        return entry  # 桥梁数量 is 桥梁数
    entry = by_name().get(plain)
    if entry is None and plain.endswith(TOTALS):
        entry = _without_total(plain)
    if entry is not None:
        return entry
    entry = _at_end(plain)
    if entry is None or entry.family:
        return entry
    return _of_another_place(plain)


def _without_total(name: str) -> Indicator | None:
    """The indicator that the name without its last word has, where that says no more: 市场主体 of 市场主体总数."""
    for total, dimension in TOTALLING.items():
        entry = by_name().get(name.removesuffix(total)) if name.endswith(total) else None
        if entry is not None and dimension in (None, entry.dimension):
            return entry
    return None


def _at_end(name: str) -> Indicator | None:
    """The indicator whose name ends this one, past what is no joint: the longest of a family, or else any; None if none does."""
    indicators, single = by_name(), None
    for length in lengths(1).get(name[-1:], ()):
        if length >= len(name):
            continue
        entry = indicators.get(name[-length:])
        if entry is None or name[-length - 1] in JOINTS:
            continue
        if entry.family:
            return entry
        single = entry
    return single


def _of_another_place(name: str) -> Indicator | None:
    """GDP of 德国GDP: the same measure of another place; None where the name opens with no place."""
    place, tag = tagged(name)[0]
    return by_name().get(name.removeprefix(place).removeprefix("的")) if tag == "ns" else None


class _Rate(NamedTuple):
    """A name in its parts: 经济, 实际 and 增速 of 经济实际增速. The second and the third may be empty."""

    stem: str
    term: str
    noun: str

    @property
    def ending(self) -> str:
        """What a name is built with after the stem's: one noun for all rates but those of a fall, and for no absolute change."""
        is_own = not self.noun or self.noun in FALL_NOUNS or self.noun in CHANGES
        return self.term + (self.noun if is_own else "增速")


def without_end(name: str, ends: tuple[str, ...]) -> str:
    """The name without the first of the ends that it has: 出口额 of 出口额增加量."""
    return next((name.removesuffix(end) for end in ends if name.endswith(end)), name)


def _in_parts(name: str) -> _Rate:
    """The stem of a name, the term it is in, and its noun of a change."""
    nouns = (noun for noun in (*RATE_NAMES, *CHANGES) if name.endswith(noun) and name != noun)
    noun = next(nouns, "")
    stem = name.removesuffix(noun)
    term = next((term for term in REAL if stem.endswith(term) and stem != term), "")
    return _Rate(stem.removesuffix(term), term, noun)


@lru_cache(maxsize=16384)
def standard(phrase: str, *, unweighed: bool = False) -> tuple[str, Indicator | None, bool]:
    """The name to build on, the catalogue's entry for it, and whether the phrase is that entry's very name.

    经济增速 is the growth of what 经济 is an alias of. What is `unweighed`, since it is counted or paid for, keeps its own
    name where the catalogue has that of its weight: 一个鸡蛋 and 鸡蛋5.6元 are no 供应量 of eggs.
    """
    plain = unquoted(phrase).removesuffix(OVER_MONTH)
    rate = _in_parts(plain)
    entry = known(rate.stem) or known(plain)
    if entry is None:
        return phrase, None, False
    is_exact = rate.stem == entry.name_zh or rate.stem in entry.aliases
    is_weight = unweighed and entry.dimension in WEIGHED
    if not is_exact or entry.family or is_weight:
        return phrase, entry, is_exact
    is_national = entry.national and rate.stem.startswith(entry.national)
    return (entry.national if is_national else entry.name_zh) + rate.ending, entry, True


BALANCE = "余额"
"""企业债券余额: what there is of what comes about, on a day."""


@lru_cache(maxsize=4096)
def is_flow(name: str) -> bool:
    """Whether the catalogue knows it as what comes about over a time.

    >>> is_flow("财政收入增速"), is_flow("存款余额"), is_flow("常住人口")
    (True, False, False)
    """
    _, entry, _ = standard(name)
    return entry is not None and entry.measure == "flow" and not name.endswith(BALANCE)


OF_ANY_MEASURE = ("quantity", "people", "projects")
"""The codes of entries for whatever is counted, which may be there on a day or come about over a time."""


@lru_cache(maxsize=4096)
def is_of_any_measure(name: str) -> bool:
    """Whether the catalogue knows no more of it than that it is counted.

    >>> is_of_any_measure("警务人员总量"), is_of_any_measure("在校生人数")
    (True, False)
    """
    _, entry, _ = standard(name)
    return entry is not None and entry.code in OF_ANY_MEASURE


MEAN = "均"


@lru_cache(maxsize=4096)
def is_stock(name: str) -> bool:
    """Whether the catalogue knows it as what there is on a day, or it is a ratio of such.

    >>> is_stock("贷款余额增速"), is_stock("资本充足率"), is_stock("新增贷款"), is_stock("日均存款余额")
    (True, True, False, False)
    """
    _, entry, _ = standard(name)
    if entry is None or NEW in name or MEAN in name:
        return False
    is_ratio = entry.measure == "rate" and name.endswith(vocabulary().measures.ratios_of_stock)
    return is_ratio or entry.measure == "stock"


SOLD = ("产销率", "产品销售率")


def is_sold_share(name: str) -> bool:
    """Whether it is how much of what was made in a time has been sold.

    >>> is_sold_share("工业产品销售率"), is_sold_share("存款余额")
    (True, False)
    """
    return name.endswith(SOLD)


@lru_cache(maxsize=4096)
def is_rate(name: str) -> bool:
    """Whether the catalogue knows it as a price, a ratio or what comes about for each.

    >>> is_rate("居民消费价格"), is_rate("存款余额"), is_rate("财政收入")
    (True, False, False)
    """
    _, entry, _ = standard(name)
    return entry is not None and entry.measure == "rate"


@lru_cache(maxsize=4096)
def is_state(name: str) -> bool:
    """Whether it is known as what there is at a time, as a rate, or as what comes about in a year for each.

    >>> is_state("城镇化率"), is_state("居民人均可支配收入"), is_state("财政收入")
    (True, True, False)
    """
    if EACH_PERSON in name or NEW in name:
        return NEW not in name
    _, entry, _ = standard(name)
    return entry is not None and entry.measure in ("stock", "rate")


def is_told_of_last(role: str, name: str) -> bool:
    """Whether what is reached in several years is that of the last of them: a state, a rank, or a share of what there is.

    So is what an economy makes, which nobody adds up over years.

    >>> is_told_of_last("rank", ""), is_told_of_last("share", "新增装机占比"), is_told_of_last("level", "财政收入")
    (True, False, False)
    >>> is_told_of_last("level", "地区生产总值")
    True
    """
    if role == "share":
        return NEW not in name
    return role == "rank" or (role == "level" and (is_state(name) or name.endswith(OUTPUTS)))


def of_country(name: str) -> str:
    """The name that the same is called by where it is a whole country's.

    >>> of_country("地区生产总值增速"), of_country("人均地区生产总值"), of_country("粮食产量")
    ('国内生产总值增速', '人均国内生产总值', '粮食产量')
    """
    for regional, national in national_names().items():
        if name.startswith(regional):
            return national + name.removeprefix(regional)
    return name


def rate_of(subject: str, role: str) -> str:
    """The rate that a percentage of `subject` is: its growth, or itself where it states a level."""
    return subject + "增速" if role == "change" and not subject.endswith(RATE_NAMES) else subject


def loses_code(name: str, longer: str) -> bool:
    """Whether the catalogue knows the name, but not the `longer` one that more of the text makes of it."""
    return known(name) is not None and known(longer) is None


def is_of(name: str, *dimensions: str) -> bool:
    """Whether the catalogue knows the name as that of an indicator of one of the dimensions."""
    entry = known(name)
    return entry is not None and entry.dimension in dimensions


def is_counted(name: str) -> bool:
    """Whether the catalogue knows the name as one of things that are counted."""
    return is_of(name, "count")


def is_of_money(name: str) -> bool:
    """Whether the catalogue knows the name as one of an amount of money."""
    return is_of(name, "money")


@cache
def heads() -> tuple[str, ...]:
    """Nouns of what wholes and their branches are measured by, the longest first: 利润总额 before 总额."""
    return tuple(sorted(vocabulary().once.shared_heads, key=len, reverse=True))


@lru_cache(maxsize=4096)
def head_of(name: str) -> str:
    """The head that the name ends in, which a list writes once and branches share; empty if there is none.

    >>> head_of("工业利润总额"), head_of("散货发送量")
    ('利润总额', '')
    """
    return next(filter(name.endswith, heads())) if name.endswith(heads()) else ""


def quantity(name: str) -> str:
    """发送量 of 散货发送量: the word that says how much of what stands before it there is, be it no head; empty if there is none."""
    *of, last = cut(name)
    return last if of and len(last) > len(QUANTITY) and last.endswith(QUANTITY) else ""


def joined(branch: str, head: str) -> str:
    """The name of a branch with what it is measured by.

    >>> joined("商品零售", "零售额"), joined("核电", "投资")
    ('商品零售额', '核电投资')
    """
    shared = next((at for at in range(len(head) - 1, 1, -1) if branch.endswith(head[:at])), 0)
    return branch + head[shared:]


def has_staff(phrase: str) -> bool:
    """Whether persons counted of it are those who work or learn there: 公司有3万人."""
    people = vocabulary().people
    return phrase.endswith((*people.firms, *people.actors, *people.schools))


def is_deed(phrase: str) -> bool:
    """Whether the phrase ends in what was done, and not in who did it: 核载 and 报名, and not 毕业生."""
    return tagged(phrase)[-1][1] in DEED_TAGS


def ends_in_verb(phrase: str) -> bool:
    """Whether a verb of two characters or more closes the phrase: 新股上市, whose 市 is no noun."""
    word, tag = tagged(phrase)[-1]
    return len(word) > 1 and tag in DEED_TAGS
