"""Names of what figures measure, built one way from a noun phrase, and the catalogue's indicator behind one.

A rate of change is the level's name + 增速, an absolute change + 增加量 or 减少量, a share A占B的比重, a count + 数. The phrase
is found in `preceding` and `following` beside this module.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from flows.extract.text.words import tagged
from schemas.catalogue.indicators import Indicator, by_name, national_names
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

QUOTES = '“”"《》‘’「」'
ABBREVIATION = re.compile(r"(?<![A-Za-z])(?:gdp|gnp|gni|cpi|ppi|pmi)(?![A-Za-z])")
"""Indicators that are written in small letters now and then."""
QUOTED, UNQUOTED = frozenset(QUOTES), str.maketrans("", "", QUOTES)
SUFFIXES = (
    "数",
    "量",
    "额",
    "率",
    "值",
    "比重",
    "面积",
    "总数",
    "人数",
    "收入",
    "支出",
    "价格",
    "指数",
    "人口",
    "时间",
    "人次",
    "架次",
)


@cache
def _families() -> dict[str, Indicator]:
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
def _lengths() -> dict[str, list[int]]:
    """How long the catalogue's names are that end in the same character, the longest first."""
    lengths: dict[str, set[int]] = {}
    for name in by_name():
        lengths.setdefault(name[-1], set()).add(len(name))
    return {ending: sorted(found, reverse=True) for ending, found in lengths.items()}


def known(phrase: str) -> Indicator | None:
    """The catalogue's indicator of that name, or the family whose name ends the phrase; the longest wins."""
    plain = without_scope(unquoted(phrase))
    exact = by_name()
    if plain in exact:
        return exact[plain]
    for total, dimension in TOTALLING.items() if plain.endswith(TOTALS) else ():
        entry = exact.get(plain.removesuffix(total)) if plain.endswith(total) else None
        if entry is not None and dimension in (None, entry.dimension):
            return entry
    ends_in_name = False
    for length in _lengths().get(plain[-1:], ()):
        if length >= len(plain):
            continue
        entry = exact.get(plain[-length:])
        if entry is not None and plain[-length - 1] not in JOINTS:  # 进口与出口总额 is no 出口总额
            if entry.family:
                return entry
            ends_in_name = True
    if not ends_in_name:
        return None
    place, tag = tagged(plain)[0]  # 德国GDP: of another place, and the same measure
    return exact.get(plain.removeprefix(place).removeprefix("的")) if tag == "ns" else None


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
TOTALS = tuple(TOTALLING)
WHOLES = (
    "全国",
    "我国",
    "全省",
    "全市",
    "全区",
    "全县",
    "我省",
    "我市",
    "全州",
    "全旗",
    "全镇",
    "全乡",
    "全村",
    "我区",
    "我县",
)
SCOPE, PARTS = (
    re.compile(rf"(?:{'|'.join(WHOLES)})?(?:日均|月均|平均(?=[日月]))?(?=..)"),
    re.compile(r"(?:[（(][^（()）]*[)）])+$"),
)
"""Around a name, of which place and which part it is, and per day: 全国日均…, …（不含农户）."""
FALL_NOUNS = language().words.change_nouns["decrease"]
"""A rate of a fall keeps its own name where it moves itself (降幅收窄): its number has the other sign."""
CHANGE_NOUNS = (*language().words.change_nouns["increase"], *FALL_NOUNS)
"""Nouns of a rate of change: 增速, 降幅, and 年率 as calendars of releases call the growth over a year."""
RATE_NAMES = ("增速", "增长率", "增幅", "涨幅", "降幅", "跌幅")
"""Those behind which a measure takes the catalogue's name, as 经济 does in 经济增速."""
UNCOUNTED = ("money", "index", "ratio", "percent")
"""What no classifier counts, and a bare number is a value of: 产值跨越7万亿、8万亿两个台阶 counts no 产值."""
WEIGHED = ("mass", "volume")
"""Dimensions of indicators that a thing stands for by its name alone, where it is weighed: 蔬菜5万吨 is the 供应量."""
JOINTS = "与和及、"
HOUSEHOLD, HELPED = "户", ("对象",)
"""低保对象404万户: those whom a measure is meant for, household by household."""
TIMES = "次"
DENSITY, SCALE = "密度", "规模"
DEGREE, QUAKE = "级", "震"
RESPONSES, APART = ("响应", "预警"), ("差距", "差额", "落差", "分差")
POINT = "分"
INDEX = "指数"
MARKED, RESULTS = (POINT, "成绩", "评价", "分数线"), ("成绩", "纪录", "记录")
SCORING = tuple("记扣得加减打评")
"""Verbs before points: 记6分, 得90分."""
MOVES = ("变化", "变动")
"""Nouns of a change that may come to nothing."""
TALLY = re.compile(r"(?<=..)(?:总数量?|数量?)$")
"""The end of a name that says only that something is counted: 床位数, 学校总数."""
RANKINGS, POSITION = ("排名", "名次", "位次", "排位"), "position"
"""Names of what is counted in positions, whatever the classifier counts elsewhere: 排名上升9位."""
PRICES = "prices"
"""The theme of the indices of prices."""
REAL = ("实际", "名义")
"""In real terms or at current prices: part of the name of a rate, and of no indicator's."""
CHANGES = ("增加量", "减少量")
CROPS = "nxc"
"""Tags of what grows on land, and of what joins several."""
MOVED_RATE = re.compile(rf"(?:{'|'.join(RATE_NAMES)})(?:较上月)?变动$")
"""The change, in points, of a rate of change."""


@lru_cache(maxsize=16384)
def standard(phrase: str, *, counted: bool = False) -> tuple[str, Indicator | None, bool]:
    """The name to build on, the catalogue's entry for it, and whether the phrase is that entry's very name.

    经济增速 is the growth of what 经济 is an alias of. What is `counted` keeps its own name, where the catalogue has that
    of its weight: 一个鸡蛋 is no 供应量 of eggs.
    """
    plain = unquoted(phrase).removesuffix("较上月")
    rate = next(
        (name for name in (*RATE_NAMES, *CHANGES) if plain.endswith(name) and plain != name), ""
    )
    kept = rate if rate in FALL_NOUNS or rate in CHANGES else "增速"
    stem = plain.removesuffix(rate)
    real = next((word for word in REAL if stem.endswith(word) and stem != word), "")
    stem = stem.removesuffix(real)
    entry = known(stem) or known(plain)
    exact = entry is not None and (stem == entry.name_zh or stem in entry.aliases)
    weighed = counted and entry is not None and entry.dimension in WEIGHED
    if entry is not None and exact and not entry.family and not weighed:
        is_national = entry.national and stem.startswith(entry.national)
        name = entry.national if is_national else entry.name_zh
        return name + real + (kept if rate else ""), entry, True
    return phrase, entry, exact


@lru_cache(maxsize=4096)
def is_flow(name: str) -> bool:
    """Whether the catalogue knows it as what comes about over a time.

    >>> is_flow("财政收入增速"), is_flow("存款余额"), is_flow("常住人口")
    (True, False, False)
    """
    _, entry, _ = standard(name)
    return entry is not None and entry.measure == "flow"


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
    return tuple(sorted(vocabulary().once.shared, key=len, reverse=True))


def joined(branch: str, head: str) -> str:
    """The name of a branch with what it is measured by.

    >>> joined("商品零售", "零售额"), joined("核电", "投资")
    ('商品零售额', '核电投资')
    """
    shared = next((at for at in range(len(head) - 1, 1, -1) if branch.endswith(head[:at])), 0)
    return branch + head[shared:]


@lru_cache(maxsize=16384)
def _is_price_index(name: str) -> bool:
    """Whether it is the index of some prices, whose percentages are rates of change."""
    entry = known(name)
    return entry is not None and entry.theme == PRICES and entry.dimension == "index"


def build(
    phrase: str, kind: str, role: str, direction: str, unit: str | None, verb: str = ""
) -> str:
    """The name of what a figure measures, from the noun phrase it stands with; `verb` is that of its change.

    >>> build("固定资产投资", "percent", "change", "decrease", "%"), build("医疗机构", "count", "level", "none", "家")
    ('固定资产投资增速', '医疗机构数')
    """
    plain = phrase.replace('"', "").replace("“", "").replace("”", "")
    plain = ABBREVIATION.sub(lambda one: one[0].upper(), plain)
    if role == "difference":
        return plain
    if plain.endswith(RANKINGS) and kind == "count":
        return plain + MOVES[1] if role == "change" else plain
    if role == "change":
        if kind in ("percent", "ratio"):
            plain = next(
                (plain.removesuffix(fall) + "增速" for fall in FALL_NOUNS if plain.endswith(fall)),
                plain,
            )
            return plain if plain.endswith(("增速", "增长率", "增幅", "涨幅")) else plain + "增速"
        if kind == "percentage_point" or plain.endswith(CHANGES):
            return plain if plain.endswith(("影响", "拉动")) else plain + "变动"
        if (
            kind == "duration"
            and verb in vocabulary().acts.deferring
            and not plain.endswith(vocabulary().times.lasting)
        ):
            return plain + verb + "时间"
        return plain + ("减少量" if direction == "decrease" else "增加量")
    if kind == "percent" and plain.endswith("持股"):
        return plain + "比例"
    if kind == "percent" and role == "level" and _is_price_index(plain):
        return plain + "增速"  # CPI为2.1%
    if kind == "duration" and not plain.endswith(
        (*SUFFIXES, *RESULTS, *vocabulary().times.lasting)
    ):
        return plain + "时间"
    if kind == "age" and not plain.endswith((*SUFFIXES, *vocabulary().times.lasting)):
        return plain + "年龄"
    if kind == "count" and unit is None:
        entry = known(plain)
        if entry is not None and entry.dimension != "count":
            return plain  # 综合PMI为48.3, 目标均价73.38, 身高191
        if plain.endswith(MOVES) or INDEX in plain:
            return plain  # GDP环比变化为0, 集中度指数CR8为85.2
    if (
        kind == "area"
        and role == "level"
        and not plain.endswith((*SUFFIXES, *vocabulary().measures.of_land))
    ):
        return _of_land(plain)
    if kind == "count" and plain.endswith(APART):
        return plain  # 销量差距8万辆
    if kind == "count" and unit == DEGREE and plain.endswith(RESPONSES):
        return plain + "级别"  # 一级应急响应
    if kind == "count" and unit == DEGREE and plain.endswith(QUAKE):
        return plain + "震级"  # 5.5级地震
    of_persons = unit == HOUSEHOLD and plain.endswith((*vocabulary().people.persons, *HELPED))
    if kind == "count" and of_persons and not plain.endswith(HOUSEHOLD):
        return plain.removesuffix("人口") + "户数"  # 建档立卡人口49户, 村民312户
    if kind == "count" and unit == DEGREE and plain.endswith(vocabulary().measures.graded):
        return plain  # 最大风力14级
    if kind == "count" and unit == POINT and plain.endswith((*SCORING, *MARKED)):
        return plain if plain.endswith(MARKED) else plain + unit
    if kind == "count" and not plain.endswith((*SUFFIXES, DENSITY, SCALE)):
        return plain + _counted_as(plain, unit)
    return plain


def _of_land(plain: str) -> str:
    """造林面积 of 造林500亩, 油菜种植面积 of 种植油菜2000亩."""
    (verb, _), *crop = tagged(plain)
    planted = (
        verb in vocabulary().acts.planting
        and bool(crop)
        and all(tag[0] in CROPS for _, tag in crop)
    )
    return (plain.removeprefix(verb) + verb if planted else plain) + "面积"


def _counted_as(phrase: str, unit: str | None) -> str:
    """How the name of what is counted closes: 脱贫户数, 接待人次, 督查次数, 报名人数, 医院数."""
    if unit and unit.endswith("人次"):
        return "人次"
    if unit == HOUSEHOLD and is_deed(phrase):
        return "户数"
    if unit == TIMES and not phrase.endswith(TIMES):
        return "次数"
    is_of_them = unit is not None and (has_staff(phrase) or is_deed(phrase) or _joined(phrase))
    is_theirs = phrase.endswith(("队", "系统")) or is_of_them
    return "人数" if is_theirs and _is_of_persons(unit) else "数"


def has_staff(phrase: str) -> bool:
    """Whether persons counted of it are those who work or learn there: 公司有3万人."""
    people = vocabulary().people
    return phrase.endswith((*people.firms, *people.actors, *people.schools))


def _joined(phrase: str) -> bool:
    """Whether the phrase says what persons are in, or were given: 参加生育保险, and not 参加保险的女性, who are named."""
    return (
        phrase.startswith(vocabulary().acts.joining)
        and "的" not in phrase
        and not phrase.endswith(vocabulary().people.persons)
    )


def is_deed(phrase: str) -> bool:
    """Whether the phrase ends in what was done, and not in who did it: 核载 and 报名, and not 毕业生."""
    return tagged(phrase)[-1][1] in ("v", "vn")


def _is_of_persons(unit: str | None) -> bool:
    known_unit = language().units.get(unit or "")
    return unit is None or (known_unit is not None and known_unit.canonical == "person")


@lru_cache(maxsize=16384)
def counted_unit(canonical: str | None, phrase: str | None) -> str | None:
    """What 个 counts, as far as the noun says: 32个床位 are beds, and so are 床位数1850张."""
    if phrase is not None and canonical == "person" and phrase.endswith(RANKINGS):
        return POSITION
    if canonical not in ("piece", "sheet") or phrase is None:
        return canonical
    noun = counted_noun(phrase)
    return language().counted_nouns[noun] if noun else canonical


def counted_noun(phrase: str) -> str:
    """床位 of 医院床位数: the noun that ends a phrase, if the catalogue knows in what it is counted; else empty."""
    plain = TALLY.sub("", unquoted(phrase))
    nouns = language().counted_nouns
    ending = next((plain[at:] for at in range(len(plain)) if plain[at:] in nouns), "")
    return "" if len(ending) == 1 and ends_in_verb(plain) else ending


def unit_of(noun: str) -> str | None:
    """The canonical unit that a noun is counted in; None of one that the catalogue does not know.

    >>> unit_of("床位"), unit_of("项目")
    ('bed', 'project')
    """
    return language().counted_nouns.get(noun)


def ends_in_verb(phrase: str) -> bool:
    """Whether a verb of two characters or more closes the phrase: 新股上市, whose 市 is no noun."""
    word, tag = tagged(phrase)[-1]
    return len(word) > 1 and tag in ("v", "vn")
