"""What the words of a table say of its numbers beside their labels: the header of a column, the title above the table.

A header is a unit (亿元), a time (2023年), a measure (产量), a change (比上年增长) or several of these; a title may tell the
time, the unit and what all changes are of (居民消费价格同比涨幅). Which number stands below which header, and what its row
says, belongs in `flows.extract.meaning.tables.reading`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.extract.figures.stated.amounts import percent_unit
from flows.extract.meaning.nouns.names import naming
from flows.extract.text.moves import MOVE
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.partitions import attributes

OWN_UNIT = regex(r"[（(](?:单位[:：])?(?P<unit>[^（）()]{1,8})[)）]")
SINGLE = r"(?:\d{4}年)?(?:(?:\d{1,2}(?:[-—~至]\d{1,2})?|(?<![一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九]))月(?:\d{1,2}日|[末份底])?|[上下]半年|第?[一二三四]季度|前三季度|全年|年[末底])"
TIME = regex(
    rf"(?:{SINGLE}|\d{{4}}年(?:末|底|度)?)(?:数(?![量额值字]))?|(?:(?:上年|去年)?同[期月]|(?:本|上|当|去)(?:年度?|月|期|季度?)|(?:年初至)?本?报告期内?)(?:数|止?累计(?:数(?![量额值字]))?|末|止)?|(?<!\d)1[-—~至]本月(?:止?累计)?|累计(?:数(?![量额值字]))?"
)
EMPTY = regex(r"[（(\[]\s*[)）\]]")
"""What is left of 第一季度（1-3月份） without its times."""
YEAR = regex(r"(?:19|20)\d\d")
LEVEL = "发生额|绝对值|绝对额|绝对数|绝对量|总量|数量|数值|数额|指标值|决算数?|执行数|预计完成数?|预计数?|完成数|实绩|实际数|合计"
MEASURELESS = regex(
    rf"^(?:{LEVEL}|金额|完成|实际|内容)+$|(?:{LEVEL})$|^(?:累计|实际|预计)*(?:完成|预计)(?![率度])|[（(](?:{LEVEL})+[)）]"
)
"""Headers that say no more than that the number is a level, and what of others says that."""
SUM = "金额"
"""What the name of an indicator loses that a header adds it to: 进出口金额, and not 合同金额."""
AGAINST = (
    r"(?:同比|环比|(?<!占)[比较与](?:上一?年度?|去年|上月|上一?季度?|上期|上[周旬日次]|前[一两]?[周日]|年初|同期|\d{4}年|(?=\d{1,2}(?:[-—~至]\d{1,2})?月))"
    r"(?:同期|同月|同季|\d{1,2}(?:[-—~至]\d{1,2})?月)?[年月季]?[末底]?(?:价格)?(?:相?比)?)"
)
"""What a change is one from: 比上年, 较上月末, 与去年同期相比, 比1—5月."""
REAL = "实际|名义"
EXTENT = "(?:[率额量值]|幅度?|速度|情况|百分[点比]|比[例率])"
"""What a header may add to the word for a change: 变动幅度."""
ADDED = "(?:净增[加长]?|增加|增|减少)[额量数]?|净?增量"
"""Heads by how much a level has changed: 增量, 增加额."""
CHANGE = regex(
    rf"增长|增速|增减|增幅|涨跌|±|(?:变动|变化|升降){EXTENT}?(?=[（(%±]|$)|^(?:{REAL})?(?:{ADDED})$|增量$|{AGAINST}"
)
AMOUNT = regex("(?:[额量数值]|增加?|净增|减少)$")
CHANGED = regex(
    rf"(?:{AGAINST})?(?P<real>{REAL})?"
    rf"(?:(?:增长|增速|增减|增幅|涨跌|升降|变动|变化|增量|净增|{MOVE})(?:变动|变化)?{EXTENT}?)?"
    r"[（(]?[±+\-−%]*[)）]?$"
)
"""What a header says of a change beside its measure: 出口增速, 同比±%, 比上年增长."""
BASE = regex(AGAINST)
TIMES = regex(rf"(?P<base>{AGAINST})|{TIME.pattern}|{YEAR.pattern}")
"""What a header says of time: of its numbers (2023年), or of what they are held against (比2022年)."""
OWN_TIME = regex("[本当](?:年|月|期|季|报告期)")
FORMER = regex("^(?:[期年]初|上[周旬日])")
"""Opens the header of what a level was before, by a word that its name keeps: 期初余额, 上周价格."""
SHARE = regex("^比例$|占比|比重|份额|占[^（(]{0,12}(?:比例|百分比|[%％])")
OF_LEVEL = regex("^(?:所?占|比重|份额|比例$)")
"""Opens the header of a share that does not say of what: 占比, 占全省比重."""
OF_WHOLE = regex("^占(?P<whole>[^（(]{2,12}?)的?(?:比重|比例|百分比|[%％])$")
PLAN = regex("(?:预算|计划|目标|任务|预期)[数值额量]?$")
"""What a header of what was planned ends in: 预算数, 调整预算数."""
PLANNED = regex(f"(?:年初|年度|当年|全年)?{PLAN.pattern}")
"""A header that says only that: 年初预算数."""
PERCENT = "(?:[%％]|百分比|比例|比重|进度)"
PERCENT_SIGN = regex("(?<=.)[%％]$")
COMPLETED = regex(
    r"(?:完成|[为占])(?P<plan>(?:全年|年度|年初|当年|本年|年|调整后?)?的?"
    rf"(?:预算|计划|目标任务|目标|任务))数?的?{PERCENT}*$"
)
"""为预算%, 完成全年任务（%）: how much of its plan it has come to."""
RESTORED = regex(
    rf"(?:[为是]|(?P<back>恢复[至到为]?|相当于))(?P<base>(?:上年|\d{{4}}年)(?:同期)?(?:决算|执行)?)(?:数|水平)?的?{PERCENT}*$"
)
"""为上年决算%, 恢复至2019年: how much it is of what it was."""
OF_BRACKETS = regex("[（(][^（()）]*括号[^（()）]*[)）]")
"""Says what stands in the brackets of its cells: （括号内为实际增速）."""
MARKS = regex(
    r"^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[.、](?!\d))|^[#＃*]+|^其中(?:[:：]|(?=.))|(?:^|(?<=、))[加减][:：]|\s+"
)
INDEX = "指数"
INDEXED = regex(r"(?P<from>环比|同比|定基)?[^=＝]{0,12}[=＝]\s?(?P<base>100)[)）]?$")
"""A header of indexes, which says from when they are reckoned: 环比, and below it 上月=100."""
COUNTED = regex(r"^.*\d+[个家]?")
"""What the name of an index does not begin with: 70个大中城市."""
OF_INDEXES = regex("^(?:分类|分项|构成)指数(?P<of>.{2,}?)(?:指数)?$")
"""A header of two lines: 分类指数, and below it 新订单."""
RANKS = regex("(?:排名|位次|名次|排序)$")
"""What a header of ranks ends in: 位次, 全市排名."""
POINTS = "百分点"
"""A unit that stands in a header without brackets: 增减百分点."""
PLACES = regex(
    r"(?:各|分)?(?:地区|区域|地域|省份?|省区市|市县|城市|市州|地市|州市|设区市|县区|区县|县市区?|市区县|乡镇|镇街|街道|镇乡|街镇|"
    r"省|市|区|县|盟市|旗县区?)(?:名称?|别)?"
)
"""Headers above the names of places: 地区, 县（市、区）, 乡镇名称; a 国家 may be whom one exports to, and not of whom the number is."""
SHORT = regex("[A-Za-z]|[胜平负]")
"""Heads of one character that are names and no units: choices A, B, and what a team has won, drawn and lost."""
BETWEEN = regex(r"[（()）、/·及和或]")
TAUTOLOGY = {"产量": ("量",), "总额": ("额",), "总值": ("值",), "人数": ("人口", "人数")}
"""Measures that a label has by the end of its name: 发电量 in a column 产量."""
IN_ALL = regex("(?<=..)(?:合计|总计)$")
"""医疗卫生机构合计, before what a column measures of it."""
TOTALS = ("合计", "总计", "共计", "总数")
TIME_UNITS, PERSON = "duration", "person"
TABLE_NUMBER = regex(
    r"^(?:附?表|图表)\s?[\d一二三四五六七八九十]{1,3}(?:[-—.－]\d{1,2})?[:：.、\s]?"
)
BRACKETED_TIME = regex(
    r"[（(](?=[^（()）]*[年月季])[\d年月日旬季度上下中半全前末底一二三四至—－~-]+[)）]$"
)
"""At the end of a title, the time that it is of: （2023年1—12月）."""
CLOSING = regex("[（(][^（()）]*[)）]$")
"""What brackets at the end of a title add: （经季节调整）, （上年=100）."""
BY = regex("[分各按](?:月份?|季度?|年度?|行业|地区|区域|类别?|产业|品种)[分别]?$")
"""By what the rows of a table are told apart, at the end of what they are all of: 工业增加值分月增速."""
OF_TABLE = regex("(?:完成|主要)?(?:情况|统计|数据)*(?:一览|汇总)?表?$")
NO_TITLE = regex("[。；;！？?!，,]|发布|更新|来源|编辑|打印")
"""What a sentence has, or a line about the page."""
TITLE_LENGTH = 60
"""Characters of the longest line that is a title."""


class Column(NamedTuple):
    """A column: the words of its header, in one line or two, and where they stand."""

    text: str
    spans: tuple[tuple[int, int], ...]
    above: str = ""
    """The first line of its words, where they have two: 常住人口（人） over 男."""

    @property
    def bare(self) -> str:
        """The words without spaces."""
        return re.sub(r"\s+", "", self.text)


class Header(NamedTuple):
    """What a header says of the numbers below it; each is empty where it says nothing of that."""

    words: str
    unit: str
    measure: str
    """What they measure of the thing that the row names: 产量, 占比."""
    real: str
    role: str
    is_timed: bool
    """Whether it says of which time they are."""
    is_percent: bool
    """Whether they are percentages where no unit is stated."""
    spans: tuple[tuple[int, int], ...]
    is_plan: bool = False
    """Whether they are what was planned: 预算数."""
    of_part: str = ""
    """The part of what the row names that they are of, or all of it: 城镇, 全市."""
    group: str = ""
    """What its head and others stand below: 工业, over 增加值 and 增长."""


def header(column: Column, *, has_percents: bool = False) -> Header:
    """Read the header of a column, in a table of which a line above may say that it `has_percents`: 单位：亿元，%.

    >>> read = header(Column("产量比上年增长（%）", ()))
    >>> read.unit, read.measure, read.role
    ('%', '产量', 'change')
    """
    bracketed = own_unit(column.bare)
    is_rank = RANKS.search(column.bare) is not None  # 位次, which is also a unit
    is_name = is_rank or SHORT.fullmatch(column.bare) is not None
    is_only_unit = not bracketed and not is_name and is_amount_unit(column.bare)
    unit = column.bare if is_only_unit else bracketed
    named = without_unit(column.text, unit)
    words = "" if is_only_unit else OF_BRACKETS.sub("", MARKS.sub("", named))
    is_change = CHANGE.search(words) is not None and not _is_rate(words)
    unit = unit or (POINTS if is_change and words.endswith(POINTS) else "")
    if is_rank:
        return Header(
            words, "", "", "", "rank", is_timed=False, is_percent=False, spans=column.spans
        )
    of_base = INDEXED.search(words)
    if of_base is not None:
        is_timed = TIME.search(words[: of_base.start()]) is not None
        of_index = (of_base["from"] or "") + INDEX
        return Header("", "", of_index, "", "level", is_timed, is_percent=False, spans=column.spans)
    held = "" if is_change else _held_to(words, unit or ("%" if has_percents else ""))
    if held:
        return Header(
            "", "%", held, "", "ratio", is_timed=False, is_percent=True, spans=column.spans
        )
    says = EMPTY.sub("", TIMES.sub(lambda time: time["base"] or "", words))
    change = CHANGED.search(says) if is_change else None
    real = (change["real"] or "") if change is not None else ""
    measure = _measure(says if change is None else says[: change.start()])
    of_all = SHARE.search(words) is not None
    role = "change" if is_change else "share" if of_all else "level"
    of_group = ""
    whole = OF_WHOLE.match(measure)
    if role == "share" and whole is not None:
        measure = f"占{whole['whole']}的比重"
    is_percent = of_all or (is_change and AMOUNT.search(words) is None)
    is_plan = role == "level" and PLAN.search(measure) is not None
    measure = "" if is_plan and PLANNED.fullmatch(measure) else measure
    measure = PERCENT_SIGN.sub("", measure)
    if role == "level" and column.above:
        group = header(Column(column.above, ()))
        part = measure.removeprefix(group.measure) if group.role == role else ""
        if group.measure and part and _is_of_part(part):
            of_group, measure = group.measure, part
        else:
            measure = _grouped(group.measure, part) or measure
    of_part = measure if _is_of_part(measure) else ""
    measure = of_group if of_part else OF_INDEXES.sub(r"\g<of>指数", measure)
    is_timed = _is_timed(column, is_change=is_change)
    return Header(
        words,
        unit,
        measure,
        real,
        role,
        is_timed,
        is_percent,
        column.spans,
        is_plan,
        of_part,
        column.above,
    )


def _measure(says: str) -> str:
    """What words measure, without those that only say that it is a level: 产量 of 产量（预计数）, 进出口 of 进出口金额."""
    measure = EMPTY.sub("", MEASURELESS.sub("", says))
    is_sum = measure.endswith(SUM) and naming.is_name(measure.removesuffix(SUM))
    return measure.removesuffix(SUM) if is_sum else measure


def _grouped(group: str, part: str) -> str:
    """The measure of a part below the measure of all of them: 一般债务余额, of 债务余额 over 一般债务; "" where none is told.

    >>> _grouped("债务余额", "一般债务"), _grouped("工业", "增加值")
    ('一般债务余额', '')
    """
    named = naming.joined(part, group) if group and part else ""
    return named if len(named) < len(group) + len(part) else ""


RESIDENTS = regex("(?:常住)?居民$")
ALL_OF_THEM: tuple[str, ...] = ("全体", *naming.WHOLES)
"""What heads a column of all whom, or of all places that, the others are parts of."""


def _is_of_part(measure: str) -> bool:
    """Whether a header names only whom its numbers are of: 城镇, 农村居民, 全市."""
    kind = RESIDENTS.sub("", measure)
    return bool(kind) and (kind in ALL_OF_THEM or kind in attributes())


def _held_to(words: str, unit: str) -> str:
    """What a level is to its plan, or to what it was, where a header of percentages says that; "" where it does not.

    >>> _held_to("执行数为预算数的%", ""), _held_to("为上年决算", "%"), _held_to("占比", "%")
    ('预算完成率', '与上年决算之比', '')
    """
    base = RESTORED.search(words)
    is_back = base is not None and bool(base["back"])
    if percent_unit(unit) is None and re.search(PERCENT, words) is None and not is_back:
        return ""
    plan = COMPLETED.search(words)
    if plan is not None:
        return f"{plan['plan']}完成率"
    return f"与{base['base']}之比" if base is not None else ""


def is_of_places(column: Column) -> bool:
    """Whether the labels of a column are places: 地区, 县（市、区）."""
    return PLACES.fullmatch(BETWEEN.sub("", column.bare)) is not None


RATE = regex("[率速%％]|幅度?$|百分|比例")


def is_rate(read: Header) -> bool:
    """Whether a header of changes says that they are rates: 增减率, 增减（%）, 涨幅; 增减 leaves it open."""
    return percent_unit(read.unit) is not None or RATE.search(read.words) is not None


def _is_rate(words: str) -> bool:
    """Whether what looks like a change is the name of a rate: 自然增长率, which is a level; 增长率 alone is none."""
    change = CHANGED.search(words)
    return change is not None and change.start() > 0 and naming.is_name(words)


def measured(label: str, measure: str) -> str:
    """The name of what a column measures of the thing that a row names.

    >>> measured("水泥", "产量"), measured("发电量", "产量"), measured("出口", "")
    ('水泥产量', '发电量', '出口')
    """
    label = "" if measure and label in TOTALS and OF_LEVEL.match(measure) is None else label
    label = IN_ALL.sub("", label) if measure else label
    is_said = label.endswith(measure) or label.endswith(TAUTOLOGY.get(measure, ()))  # noqa: PIE810 - the second is a tuple
    return label if not measure or (label and is_said) else naming.joined(label, measure)


class Title(NamedTuple):
    """What the line above a table says of all its numbers; each is empty where it says nothing of that."""

    span: tuple[int, int] = (0, 0)
    unit: str = ""
    change: str = ""
    """The words for the change that its numbers are: 比上年同期涨跌幅度."""
    whole: str = ""
    """What they are changes of: 居民消费价格."""
    measure: str = ""
    """The indicator that it ends in: 生产总值 of 各县区生产总值."""


def title(text: str, start: int) -> Title:
    """Read the line above a table, which starts at an offset; a sentence is no title.

    >>> read = title("表2 2023年规模以上工业增加值同比增速（%）", 0)
    >>> read.unit, read.change, read.whole
    ('%', '同比增速', '规模以上工业增加值')
    """
    words = TABLE_NUMBER.sub("", text.strip())
    if not words or len(words) > TITLE_LENGTH or NO_TITLE.search(words) is not None:
        return Title()
    words = BRACKETED_TIME.sub("", words)
    unit = own_unit(words) if words.endswith((")", "）")) else ""
    named = without_unit(words, unit)
    change = CHANGED.search(named) if CHANGE.search(named) is not None else None
    span = start, start + len(text)
    if change is None or not change[0]:
        return Title(span, unit, measure=_indicator(named))
    of_all = BY.sub("", named[: change.start()])
    whole = naming.PARTS.sub("", TIMES.sub("", of_all).strip())
    return Title(span, unit, change[0], whole, _indicator(whole))


def _indicator(words: str) -> str:
    """The longest name of an indicator that ends the words of a title: 生产总值 of 2023年各县区生产总值完成情况."""
    plain = CLOSING.sub("", OF_TABLE.sub("", words))
    named = next((plain[at:] for at in range(len(plain) - 1) if naming.is_name(plain[at:])), "")
    if named != INDEX:
        return named
    return COUNTED.sub("", TIMES.sub("", plain))  # 新建商品住宅销售价格指数


def _is_timed(column: Column, *, is_change: bool = False) -> bool:
    """Whether a header says of which time its numbers are: 2023年, 本月; 比上年增长 only says from which time a change is.

    Nor does 本期 in 本期比上期增减, which is of the time of the columns that it compares.
    """
    is_year = any(YEAR.fullmatch(one) for one in column.text.split())
    own = BASE.sub("", column.bare)
    own = OWN_TIME.sub("", own) if is_change else own
    return is_year or TIME.search(own) is not None


def own_unit(words: str) -> str:
    """The unit in the brackets of a header or label, if there is one: 产量（万吨）, and not 刚果（金）."""
    units = (bracketed["unit"] for bracketed in OWN_UNIT.finditer(words))
    return next((unit for unit in units if is_unit(unit)), "")


def without_unit(words: str, unit: str) -> str:
    """The words without the brackets that hold their unit, and with all others: 执业（助理）医师数（人）."""
    return re.sub(rf"[（(](?:单位[:：])?{re.escape(unit)}[)）]", "", words) if unit else words


def is_unit(words: str) -> bool:
    """Whether all the words are a unit: 亿元, %, 百分点, 元/吨."""
    return bool(words) and all(
        percent_unit(one.strip()) is not None
        or (bare := one.strip().lstrip("十百千万亿")) in language().units
        or percent_unit(bare) is not None
        or (not bare and one.strip())
        for one in words.split("/")
    )


def names_rows(words: str) -> bool:
    """Whether a unit is also what the rows of a table may be: 县, 户, 水文站; 人 and 元 measure them."""
    unit = language().units.get(words)
    return unit is not None and unit.kind == "count" and unit.canonical != PERSON


def is_amount_unit(words: str) -> bool:
    """Whether all the words are a unit, and none of time: a column 年 holds years, and measures none."""
    return is_unit(words) and not any(
        unit.kind == TIME_UNITS
        for one in words.split("/")
        if (unit := language().units.get(one)) is not None
    )
