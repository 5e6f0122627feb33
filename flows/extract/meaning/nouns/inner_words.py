"""Words that stand inside a name though they usually stop one: 更新 of 设备更新政策, 中 of 中直投资, 累计 of 累计销量.

What joins the members of an enumeration is in `flows.extract.meaning.nouns.joints`, the phrase itself is found in
`flows.extract.meaning.nouns.preceding`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.joints import are_alike, joins_kinds
from flows.extract.meaning.nouns.naming import known
from flows.extract.meaning.nouns.phrase import BREAKS, NEGATIONS, SUMMED, is_nominal, stops
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.text.words import Word

RATIO = "比"
NUMBER, CLASS = "号", "类"
HEADED = 2
"""的 and a head."""
NET = "净"
AMOUNTS = ("量", "额", "业绩")
"""移动互联网累计流量: ends of nouns of what adds up."""
SPENT = ("投入", "投资")
BASIC = "基本"
"""An adverb, and before a noun what tells it apart."""
DUE = ("到期", "逾期")
"""Of debts: part of their names, where the dictionary has an adverb and a time."""
NEW = "新建"
"""What is newly built is told apart by it where something is measured of it; before what is counted it says what was done."""
EXTENTS = ("面积", "里程", "长度")
PRICES = ("价格", "指数", "租金")
DEALING, OF_DEALS = ("减持", "增持"), ("均价", "价格", "数量", "比例", "金额", "总额")
RISING, STOCKS = ("上涨", "下跌", "收涨", "收跌", "涨停", "跌停"), ("个股", "股票", "家数")
REPORTING, FALLEN_ILL = "报告", ("发病", "死亡")
SENTENCING, SENTENCED = "判处", ("罪犯", "犯罪分子")
FOR, TRADE, RATIOS = "用", "业", "率"
"""生产用码头: the noun of what something is for takes 用 behind it; 及时办结率 is of what is done in time."""
MANNER = "dcai"
"""Tags of a word that says how something is done."""
AT = {"在": "岗编册职校营役库途", "到": "岗"}
"""在岗, 在编, 到岗: states that the dictionary lacks."""
EACH, STUDENT = "均", "生"
OWED = ("应", "占", "应占")
OTHERS = ("及其", "他")
CLOSING_BRACKETS = (")", "）")
MEAN, TERMS, DAILY = "平均", ("日", "月", "年"), ("日均", "月均")
CUT = {"同": "城业行校", "用": "品"}
"""同城, 同业 and 用品 are nouns, where the segmenter makes a preposition of the first."""
KEPT = ("同", *AT, *NEGATIONS)
"""Of these what opens a noun is no preposition and no adverb."""
CARRIED = ("结转", "结余")
"""上年结转收入 is what the year before left over: of this year, and named by the other."""
CLASSIFIERS = "个名位些"
"""Those that close no noun which the segmenter lacks, and stand without their 一: 搞个活动, 邀请位专家."""
LIST_JOINTS = ("、", "和", "及", "与")


def is_noun(word: Word, ahead: Word | None, end: int, *, opens: bool) -> bool:
    """Whether a word is a noun for what stands `ahead` of it, where the segmenter takes it for something else.

    普通号 is a ticket; 三次产业比为… is followed by nothing that 比 could compare with. `opens` where no noun stands behind it.
    """
    if ahead is None:
        return False
    if opens and word.tag == "q" and word.end == end and ahead.text in LIST_JOINTS:
        return (
            word.text not in language().units
        )  # 铜簋1件、铜尊1件: no classifier stands before a number
    is_ticket = word.text == NUMBER and opens and ahead.tag[0] in "nb"
    return is_ticket or (word.text == RATIO and word.end == end and is_nominal(ahead))


def tells_class(word: Word, following: Word) -> bool:
    """Whether an adverb of the dictionary says of which class something is: 正常类贷款, 特别类奖项."""
    return following.text == CLASS and word.tag[0] == "d" and len(word.text) > 1


def belongs(listed: list[Word], index: int, *, joined: bool) -> bool:
    """Whether a word that usually stops a name is a part of this one, or joins two of its nouns."""
    is_part = (
        _unlisted(listed, index)
        or _derived(listed, index)
        or _modifies(listed, index)
        or _adds_up(listed, index)
    )
    joins = listed[index].text in ("与", "同") and (joined or are_alike(listed, index))
    return is_part or joins or joins_kinds(listed, index)


def _derived(listed: list[Word], index: int) -> bool:
    """Whether a verb that usually stops a name is inside one: 供应业, 发放额; 设备更新政策, where a noun stands on both sides."""
    following = listed[index + 1] if index + 1 < len(listed) else None
    word = listed[index]
    if following is None or following.start != word.end:
        return False
    if word.tag[0] in "vn" and following.text in vocabulary().edges.derived:
        return True
    ahead = listed[index - 1] if index else None
    is_noun = ahead is not None and (ahead.tag[0] == "n" or ahead.tag == "vn")
    is_object = is_noun and ahead is not None and ahead.end == word.start
    return is_object and len(word.text) > 1 and following.text in vocabulary().things.arranged


def _modifies(listed: list[Word], index: int) -> bool:
    """Whether a word that usually stops a name stands before a noun as what tells it apart: 传染病的报告病例总数."""
    if index < HEADED or listed[index].tag[0] not in "vn" or index + 1 >= len(listed):
        return False
    owner, of, following = listed[index - 2], listed[index - 1], listed[index + 1]
    is_owned = of.text == "的" and owner.tag[0] in "nj" and owner.tag != "nr"
    return is_owned and following.tag[0] == "n" and following.start == listed[index].end


def _is_dealt_with(word: Word, following: Word) -> bool:
    """Whether a verb that stops names elsewhere says of what the noun after it is: 减持均价, 判处罪犯 (and not 判处罚金)."""
    if following.start != word.end:
        return False
    if word.text in DEALING:
        return following.text.endswith(OF_DEALS)
    if word.text in RISING and following.text in STOCKS:
        return True
    if word.text == REPORTING and following.text in FALLEN_ILL:
        return True
    return word.text == SENTENCING and following.text.endswith(
        (*vocabulary().people.persons, *SENTENCED)
    )


@cache
def _measuring() -> tuple[str, ...]:
    """Ends of what something newly built is measured by when it is sold or let."""
    return (*vocabulary().measures.measuring, *PRICES)


def _is_purpose(word: Word) -> bool:
    """Whether something may be for what the word says: 生产 and 农业, and not 企业, which uses things itself, or 做到."""
    trade = word.text.endswith(TRADE) and not word.text.endswith(vocabulary().people.actors)
    return word.tag == "vn" or trade


def _tells_how(listed: list[Word], index: int) -> bool:
    """Whether a word says how, or how soon, that is done of which 率 is the rate: 及时受理率, 按期办结率.

    It opens the clause or stands right after a noun: 诉求及时响应率; 同比 and its like tell of a change.
    """
    how = listed[index]
    if len(how.text) < HEADED or how.tag[0] not in MANNER or index + HEADED >= len(listed):
        return False
    done, rate = listed[index + 1], listed[index + HEADED]
    return done.tag[0] in "va" and rate.text == RATIOS and done.start == how.end


def _adds_up(listed: list[Word], index: int) -> bool:
    """Whether 累计 stands between a thing and what was done of it: 高架桥累计建成里程, 汽车的累计销量."""
    if listed[index].text not in SUMMED or not 0 < index < len(listed) - 1:
        return False
    if listed[index - 1].text == "的":
        return listed[index + 1].tag[0] in "nv"
    following = listed[index + 1]
    is_sum = following.tag[0] == "v" or following.text.endswith(AMOUNTS) or following.text == NET
    spent_on = listed[index - 1].tag == "vn" and following.text in SPENT  # 教育累计投入
    return is_sum and (listed[index - 1].tag[0] in "nj" or spent_on)


def _unlisted(listed: list[Word], index: int) -> bool:
    """Whether the word belongs to a noun that the dictionary lacks: 中/直 投资, 中/长期贷款.

    A place word of one character opens such a noun where no noun stands before it that it could say the inside of.
    """
    word = listed[index]
    if word.tag[0] == "t" and listed[index + 1].text.startswith(CARRIED):
        return True
    if word.text in TERMS and index and listed[index - 1].text == MEAN:
        return True  # 平均日运量
    if word.tag == "v" and index and listed[index - 1].text == MEAN:
        return True  # 平均发行利率
    if word.text in TERMS and index and listed[index + 1].text == MEAN:
        before = listed[index - 1]  # 二氧化硫年平均浓度, and not 2023年平均浓度
        return before.tag[0] in "nl" or before.text in CLOSING_BRACKETS
    if word.text in DAILY:
        return True  # 日均客流量
    if word.text == NUMBER and index:
        # 视频号, 公众号: a number stands before no such 号, and a noun on both sides
        noun, head = listed[index - 1], listed[index + 1]
        return noun.tag[0] == "n" and head.tag[0] == "n" and noun.end == word.start
    if word.text == BASIC:
        following = listed[index + 1]  # 居民基本养老保险, and not 基本完成
        is_noun = following.tag[0] == "n" or known(following.text) is not None  # 基本支出
        return is_noun and following.start == word.end
    if word.text in DUE:
        return listed[index + 1].tag[0] == "n" or listed[index + 1].text == RATIOS
    if word.text == NEW:
        # 新建商品住宅网签面积; 新建厂房面积 is of what was done, and 新建学校5所 are only 学校
        rest = listed[index + HEADED :]
        is_extent = len(rest) == 1 and rest[0].text in EXTENTS
        is_measured = bool(rest) and rest[-1].text.endswith(_measuring())
        return listed[index + 1].tag[0] == "n" and is_measured and not is_extent
    if word.text == FOR:
        purpose = listed[index - 1] if index else None  # 生产用码头, and not 企业用资金
        return purpose is not None and purpose.end == word.start and _is_purpose(purpose)
    if _tells_how(listed, index) or _is_dealt_with(word, listed[index + 1]):
        return True
    if word.text in OWED:  # 股东应占利润: 应占, cut in two
        return "".join(one.text for one in listed[max(0, index - 1) : index + 2]).find("应占") >= 0
    if word.text == EACH and index and listed[index - 1].text.endswith(STUDENT):
        return True  # 小学生均经费: 生均, cut in two
    if word.text in AT and listed[index + 1].text[0] in AT[word.text]:
        return True  # 在岗职工, 在编人员, 到岗员工
    if word.text in OTHERS and any(
        one.text == "及其" for one in listed[max(0, index - 1) : index + 1]
    ):
        return True  # 煤炭及其/他 燃料: 其他, cut wrongly
    if listed[index + 1].text[0] in CUT.get(word.text, ""):
        return True
    if word.text == "中" and listed[index + 1].text.startswith("长期"):
        return True
    if word.text in NEGATIONS:
        has_head = index + HEADED < len(listed)  # 不合格产品, 未整改资金
        return has_head or (index > 0 and listed[index - 1].tag[0] == "n")  # 违法行为未处理
    ahead = listed[index - 1] if index else None
    if word.tag == "q" and len(word.text) == 1 and word.text not in CLASSIFIERS:
        # 充电桩总数: a classifier needs a number or a 每 before it, and here is neither
        return ahead is not None and len(ahead.text) > 1 and ahead.tag[0] in "vn"
    if len(word.text) > 1 or word.text in stops() or word.tag[0] not in "fd":
        return False
    if word.tag[0] == "d":
        return ahead is not None and len(ahead.text) == 1 and ahead.tag == "f"
    return (
        ahead is None
        or ahead.text[0] in BREAKS
        or ahead.tag[0] in "tuvpmr"
        or listed[index + 1].tag[0] == "d"
    )
