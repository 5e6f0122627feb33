"""A noun phrase: its place in the text, the words that may belong to one, and the name that its words make.

Where the phrase of a figure stands belongs in `before_number` and `after_number` beside this module.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.written_dates import CODE
from flows.extract.meaning.nouns.names.naming import QUOTES, known
from flows.extract.meaning.nouns.tails import with_others, without_gloss
from flows.extract.text.alternations import trie
from flows.extract.text.words import cut
from flows.regex import regex
from schemas.catalogue.language import NOUNS_AS_OFTEN, language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.text.words import Word

PHRASE_TAGS = {"n", "v", "b", "j", "l", "i", "s", "k", "a", "g", "h", "e", "z"}
BREAKS = set("…●■◆，。；：、！？,;:!?()（）【】〔〕［］_|\n\t ")
BASES = ("同比", "环比")
ENDS_OF_TIME = ("年末", "年底", "季末", "月末")
PERIOD_ENDS = (*ENDS_OF_TIME, "期末")
"""Between the nouns of a name; 期末 stays in it, as 期初 does: 公司期末现金余额."""
_AT_END = rf"(?<=[\u4e00-\u9fff])(?<![上去本今当同明前后每各])(?:{'|'.join(ENDS_OF_TIME)})(?=[\u4e00-\u9fff])"
WHEN_OR_HOW = regex("|".join((*BASES, CODE, "交[货割]的", _AT_END)))
"""In the middle of a phrase: 价格同比涨幅, 公司1H23收入, 金融机构年末贷款余额."""
THINGS = "nbjls"
NAMED = ("名", "位")
"""Classifiers of nothing but persons."""
REACHING = ("到", "至", "为", "成")
"""Ends of verbs that say what something became."""
BUT = "但"
NEGATIONS = ("不", "未", "非")
"""What they negate tells a noun apart: 不合格产品."""
AFTER_NUMBER = regex(
    r"(?:(?<=[天年月])期)?(?:及?以上|及?以下|以内|左右|(?<=元)不等)的?(?!海)|(?<=[天日年月周时])(?:以?内|以?来|间)(?=[\u4e00-\u9fff])|的?基础上再?"
    r"|(?<=元)的(?:价格|均价|单价|对价|估值)(?=(?:回购|收购|出售|转让|购买|购入|买入|卖出|发行|认购|拍得|竞得|增持|减持|向))"
)
"""What belongs to the number before: 1000万元以上重大合同, 90天内机构目标价, 增长5%的基础上, 以每股12元的价格回购."""
GOODS = ("产品", "商品", "品种", "指标")
"""What goes up or down itself, beside places, firms and persons."""
DEFICIT = "亏"
"""The end of verbs that are nouns in accounts: 毛亏, 净亏."""
TERM, TIMES = "期", tuple("年月天日周")
TERM_WORDS = ("天期", "个月期")
"""What the segmenter makes one word of."""
NO_NOUN = ("v", "a", "ad", "i", "z")
"""Tags of a word that alone says what was done, or how: 轻松, 一口气."""
NOMINAL = {"亏损", "贡献", "新增", "净增", "恢复", *NOUNS_AS_OFTEN}
"""Verbs of change that open names: 新增就业, 亏损面."""
TIMES_OF_MOVES, REPORT = "年季月", "报"
"""What verbs of a change begin with that say over which time (季增), and what may follow it (季报)."""
OF_MONTHS, MONTH = "个", "月"
"""前3个月销量: the ends of a number of months."""
ENDS_OF_DATES, A_DATE = "日分", regex(r"[月时点]\d{1,2}$")
"""What dates and times of the clock end in, and what stands before that."""
OF_ROUNDS, A_RANK = "轮期", regex(r"第\d{1,3}$")
JOINING = ("与", "同", "和", "及", "以及", "或")
WILL = "会"
"""每年会帮助老人5位: no part of what is done."""
ENDS_IN_OF = ("标的", "目的")
SORTS = ("各类", "各种", "各式", "各项", "各色")
"""12万条各类病原体的基因数据: of whatever sort, which tells nothing apart."""
PER_EACH = trie(vocabulary().measures.per_each)
"""A pattern of a mean over so many: 人均, 生均, 件均."""
A_MEAN = regex(PER_EACH)
PER_YEAR = regex("(?<=^人均)年(?=[拥消可生用纯收支].)")
"""人均年消费支出: over what time it is reckoned."""
PLAN_ALONE = regex('[“"「『]?十[一二三四五]五[”"」』]?')
"""“十四五”前三年年均增长5%: a time, and not what grew."""
OF_ALL_SORTS = regex("(?<=.)各[类种式色](?=..)")
"""In the middle of a name: 受理各类案件; 各项贷款 are all of them by that name."""
ALL_REPORTED = regex(
    rf"(?<=[\u4e00-\u9fff”])共(?=报告[发死]|(?:{'|'.join(vocabulary().acts.running)})$)"
)
"""传染病共报告发病, 班列共开行: all of them, which tells nothing apart."""
IN_ALL = "累计"
SUMMED = (IN_ALL, "合计", "总共")
"""甲公司累计发送旅客: between the doer and what was done."""
COME_TO = ("投入", "收到", "完成")
"""Deeds that add up, beside those that govern a list."""
YEARS = tuple("本当全去今上前每0123456789一二三四五六七八九十")
THEN = regex(
    r"^(?:去年|今年|上年|前年|本年|当年|全年|明年|本月|上月|当月|[上本]季度|[上本]周|财年|[第前]?[一二三四]季度|[上下]半年|年度|度|同期的|同期)+的?(?=(?!假|结[转余])..)"
)
"""When, not what: 去年收入, 第四季度的收入, and 度收入 of 2022年度收入."""
MEAN = regex(
    r"(?:日均|月均)(?!值|.*(?:量|数|额|率|值|次|收入|支出|消费|开销|开支|花费|储蓄|时长|利润|营收|成本|工资|薪资|薪酬|销售|产值)$)(?=..)"
)
"""日均发送旅客 is told of the day by its unit; 日均客流量 is a measure of its own."""
LIKEWISE = "相应的"
"""相应的销售面积: of what the clause before has told."""
PER = regex(
    r"平均每(?:(?![天日周月年季旬期秒人\d亩吨]|个月|小时|分钟|昼夜|公顷|平方|公斤)[\u4e00-\u9fff]{1,2})?$|平均每人$|每股(?:[中末]期|特别)?$|每(?:(?:\d{0,2}[十百千万]{1,2}|10{1,4})(?:(?:名|位|个|辆|台|户)?(?:(?:常住|户籍|老年)?人口|人)?|(?:名|位|个|辆|台|张|家|套|所)[\u4e00-\u9fff]{2,4}?)(?:拥有|有)?|公顷|亩|平方米|平方公里|户|吨|公斤|台|辆|床)$"
)
"""每千人口床位: how many of those in the phrase are taken together. Before 车 of 平均每车通关时间, too, which the phrase begins with."""
OWNED_BY_EACH = regex(f"(?P<per>{PER_EACH})(?:拥有|享有|占有)的?$")
"""人均拥有 of 人均拥有体育场地面积: the verb is left out of the name."""
PER_REACH = 12
PEAK, LONGEST_PEAK = regex("最[高大低小][日月]$"), 3
"""最高日 of 最高日客流量: of which day, among all, something is told."""
SHARE, PAID = "每股", tuple("息利红金润流值")
"""Ends of the names of what is paid or held for each share: 每股中期股息."""
OVER_TIME = ("s", "min", "h", "d", "mo", "a")
DIRECTED = {"长": "长度", "宽": "宽度", "高": "高度", "深": "深度", "厚": "厚度"}
"""Adjectives of one direction, and the length that each is the measure of."""


class Phrase(NamedTuple):
    """A noun phrase of the text: its offsets and its words without marks.

    It `is_act` where it is a verb alone: that says what was done (造成5人受伤), and not what was measured.
    """

    start: int
    end: int
    text: str
    is_act: bool = False

    def up_to(self, end: int, text: str) -> Phrase:
        """Its words up to an offset of the `text` that it stands in; itself where words before that were left out of it."""
        opening = "".join(text[self.start : end].split())
        return self._replace(end=end, text=opening) if self.text.startswith(opening) else self


@cache
def stops() -> frozenset[str]:
    """Words that belong to no name."""
    return frozenset(vocabulary().edges.stop)


@cache
def moving() -> frozenset[str]:
    """Verbs of change: in no name, where the segmenter calls them verbs, too; 年增发电量 is a name."""
    groups = language().words.directions.values()
    words = {word for group in groups for word in group if len(word) > 1}
    return frozenset(word for word in words if word[0] not in TIMES_OF_MOVES) - NOMINAL


@cache
def movers() -> tuple[str, ...]:
    """Ends of the names of those that are counted by which way they went: 上涨的城市, 下降的产品."""
    people = vocabulary().people
    return (*people.holders, *people.actors, *people.persons, *GOODS)


def is_nominal(word: Word, *, last: bool = False) -> bool:
    """Whether a word may belong to a noun phrase; 等 may where it is the `last`."""
    if word.text in stops() and not (last and word.text == "等"):
        return False
    if word.tag == "v" and word.text in moving():
        return False
    return (
        word.tag[0] in PHRASE_TAGS
        or word.tag in ("uj", "eng", "x", "nrt")
        or word.text in vocabulary().edges.inside
    )


def _says_something(found: list[Word]) -> bool:
    """Whether a word is among them that is neither a quotation mark nor grammar."""
    for word in found:  # noqa: SIM110 - the first one decides mostly, and a generator costs more than that
        if word.text not in QUOTES and word.tag[0] not in "cu":
            return True
    return False


INTENT, SET = "计划", ("确定", "制定")
MORE_THAN_A_NOUN = 2


def _intends(found: list[Word]) -> bool:
    """Whether words open with 计划 and what is to be done (计划新增充电桩), or with who set the aim: 确定的就业目标.

    计划投资 and 计划用地 are nouns of their own.
    """
    if found[0].text in SET:
        return found[1].text == "的"
    if found[0].text != INTENT:
        return False
    done = found[1]
    return (
        done.tag in ("v", "l")
        or (done.tag == "vn" and len(found) > MORE_THAN_A_NOUN)
        or (done.tag == "n" and done.text in vocabulary().acts.deeds)
    )


TON, TONS_OF = "吨", (*"0123456789〇一二两三四五六七八九十百千万亿几多余公/／每",)
"""吨钢, 吨煤: for each ton of it, where no number of tons is told."""
EACH, SO_MANY = "每", regex("[百千万]元|[十百千万]{1,2}(?:户|名|位|人|个|亩|辆|台|公里)")
"""每百元营业收入中的成本, 每百户家庭汽车拥有量: for how much or how many of something, which the phrase begins with."""


def phrase_of(text: str, found: list[Word], *, trim: bool = True) -> Phrase | None:
    """The phrase of those words of the text; `trim` drops what opens it without belonging to a name.

    None where no word among them says anything.
    """
    while trim and len(found) > 1 and _opens_no_name(found):
        found = found[1:]
    if not _says_something(found):
        return None
    start, end = _past_time(text, found), found[-1].end
    body = _body(text[start:end])
    per = _told_per(text, start, body, trim=trim)
    if not any(map(str.isalnum, body)) or body in _rates() or PLAN_ALONE.fullmatch(body):
        return None
    is_verb = found[-1].tag in NO_NOUN and all(
        word.text in vocabulary().acts.thoroughness for word in found[:-1]
    )
    is_act = trim and is_verb and known(body) is None
    is_act = is_act and not body.endswith(DEFICIT)
    return Phrase(start, end, per + body, is_act)


def _opens_no_name(found: list[Word]) -> bool:
    """Whether the first of several words is none that a name begins with: 的, 和, an adverb, where or that something is to be."""
    first = found[0]
    return (
        first.text in ("的", "和", "及")
        or first.tag in ("d", "p", "uj")
        or (first.tag == "k" and len(first.text) == 1)
        or (first.text == WILL and found[1].tag[0] == "v")
        or _locates(found)
        or _intends(found)
    )


ASCII = "\x80"
QUARTER = regex(r"(?:[QqHh][1-4]|[1-4][QqHh])\s?(?=[\u4e00-\u9fff])")
"""Q2 of Q2收入: which part of the year, that the segmenter joins to the noun."""


def _past_time(text: str, found: list[Word]) -> int:
    """Where the words begin without what the segmenter took for their beginning, and belongs to a time or to the clause before."""
    start, end = found[0].start, found[-1].end
    if text[start] < ASCII and (quarter := QUARTER.match(text, start, end)) is not None:
        start = quarter.end()
    if text[start] == BUT and found[0].tag != "n" and text[start - 1 : start] in BREAKS:
        start += 1  # 但英伟达: the segmenter makes a word of it and of what it does not know
    if (
        text[start - 1 : start] in YEARS
        and text[start] in TIMES_OF_MOVES
        and end > start + 1
        and text[start + 1] != REPORT
    ):
        # 本年收入: the segmenter took 年收入 for a word, 8月产量 and 8月份产量 are the output of a month
        start += 2 if text.startswith(("月份", "年末", "年底", "年初"), start) else 1
    is_of_months = text[start - 1 : start] == OF_MONTHS and text[start] == MONTH
    if (
        is_of_months
        and end > start + 1
        and not text.startswith(language().lexical.counted_with_times, start)
    ):
        start += 1  # 前3个月销量: the segmenter joins what the months end in to what follows; not 3个月饼
    if _ends_date(text, start, end):
        start += 1  # 截至6月30日均价: the segmenter joins what a date ends in to what follows
    if (
        text[start] in OF_ROUNDS
        and end > start + 1
        and A_RANK.search(text, max(0, start - 4), start)
    ):
        start += 1  # 第3轮检测采样: the classifier belongs to the rank
    if text[start] == TERM and text[start - 1 : start] in TIMES and end > start:
        start += 1  # 1年期国债: how long it lasts is told, and not what it is
    if text.startswith(TERM_WORDS, start) and text[start - 1 : start].isdigit():
        start = text.find(TERM, start, end) + 1 or start  # 7天期逆回购, where 天期 is a word
    return start


def _ends_date(text: str, start: int, end: int) -> bool:
    """Whether the 日 or 分 at an offset belongs to a date, and a word follows it: 6月30日|均价, and not 9月30日|均|客流."""
    if text[start] not in ENDS_OF_DATES or A_DATE.search(text, max(0, start - 3), start) is None:
        return False
    return end > start + 1 and len(cut(text[start + 1 : end])[0]) > 1


def _told_per(text: str, start: int, body: str, *, trim: bool) -> str:
    """每千人口, 吨钢, 最高日: by how many, or of which one among all, is told what begins at `start`; empty if nothing says that."""
    if trim and (peak := PEAK.search(text, max(0, start - LONGEST_PEAK), start)):
        return peak[0]
    if text[start - 1 : start] == TON and text[start - 2 : start - 1] not in TONS_OF:
        return TON  # 吨钢综合能耗
    if text[start - 1 : start] == EACH and SO_MANY.match(body):
        return EACH
    if trim and (owned := OWNED_BY_EACH.search(text, max(0, start - PER_REACH), start)):
        return owned["per"]
    per = per_so_many(text, start) if trim else ""
    return "" if per.startswith(SHARE) and not body.endswith(PAID) else per


def per_so_many(text: str, end: int) -> str:
    """每千人口 of 每千人口床位, up to where the name goes on; empty if nothing is told by how many."""
    ahead = max(0, end - PER_REACH)
    per = PER.search(text, ahead, end) if text.find("每", ahead, end) >= 0 else None
    return per[0] if per else ""


@cache
def _rates() -> frozenset[str]:
    """平均每天, 日均: over what time a rate is reckoned, and not of what."""
    rates = language().words.rates_before
    return frozenset(word for per in OVER_TIME for word in rates[per])


@cache
def _in_all() -> re.Pattern[str]:
    """共 of 共出动抢险队伍: the segmenter joins what adds up to the deed."""
    return regex(rf"^共(?={trie((*vocabulary().once.governing, *COME_TO))})")


@lru_cache(maxsize=16384)
def _body(words: str) -> str:
    """The words of a phrase without glosses, marks that stand alone, white space, and what says when."""
    body = without_gloss(words)
    if body != words and (whole := with_others(words)) != body and known(whole) is known(body):
        body = whole
    for opening, closing in ("“”", "《》"):
        if body.count(opening) != body.count(closing):
            body = body.replace(opening, "").replace(closing, "")
    ends = "" if body.endswith(ENDS_IN_OF) else "的"
    body = "".join(body.strip(ends + "+-±—·/.").removeprefix("的").split())
    body = body.removeprefix(LIKEWISE) or body
    body = _in_all().sub("", body) if body.startswith("共") else body
    body = ALL_REPORTED.sub("", body)
    body = THEN.sub("", MEAN.sub("", WHEN_OR_HOW.sub("", body)))
    body = OF_ALL_SORTS.sub("", PER_YEAR.sub("", body))
    at = body.find(IN_ALL) + len(IN_ALL)
    did = at > len(IN_ALL) and body.startswith(tuple(vocabulary().acts.deeds), at)
    did = did and f"的{IN_ALL}" not in body  # 汽车的累计销量 is a measure
    return body[at:] if did else body


def _locates(found: list[Word]) -> bool:
    """中的, 内的, (占比较)大的: what belongs to the words before the phrase."""
    return found[0].tag in ("f", "a") and len(found[0].text) == 1 and found[1].text == "的"
