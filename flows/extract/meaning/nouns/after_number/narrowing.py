"""Which of the words after a number are the noun that it counts, or that it is a sum of.

8个城市的污染物浓度 counts 城市, 19个断面优良比例达到100% 断面, 以300万部的出货量稳居榜首 is the 出货量. Where the words are
found belongs in `following` beside this module.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.ending import counted_nouns
from flows.extract.meaning.nouns.measuring import MEASURES, is_amount
from flows.extract.meaning.nouns.names.naming import is_name
from flows.extract.meaning.nouns.phrase import BASES, REACHING, THINGS
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import AND
from flows.extract.text.words import ASPECTS, DEED_TAGS
from flows.regex import regex
from schemas.catalogue.partitions import crossing
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.text.words import Word, Words

PHRASE = "l"
FROM_SO_MANY, FROM_REACH = (
    regex(rf"[由从](?:原来?|最初)?的?{HEDGE}?\d[\d.,]*[万亿]?[余多]?[\u4e00-\u9fff]{{1,2}}$"),
    16,
)
"""由98个: so many there were, before what was done to them."""
BECAME = regex(rf"[\u4e00-\u9fff]{{0,8}}?[为至到成](?:了|{HEDGE})*")
"""What became of them, up to how many there are now."""
SO_MANY = regex(rf"{BECAME.pattern}\d")
OF_SO_MANY = "中"
"""10家中7家: of how many."""
MEANS = ("平均", "整体", "总体", "合计", "人均", "户均", "店均", "单位", "实际")
"""What opens the name of a measure, after what is counted."""
BUILT = tuple("库园院馆站场厂店点所")
"""Ends of the names of what stands somewhere, and is counted itself: 国家粮食储备库."""
AREA = "区"
"""The end of the names of places that are counted themselves: 风景名胜区."""
QUANTITIES, LAST = ("量", "额"), 2
"""Last characters of nouns of how much, which have more than so many: 消费量, 排放量."""
PER = "每"
BROADLY = ("总体", "整体", "普遍", *BASES)
"""Nouns that say how far a predicate holds, or against what: 空气质量总体改善."""
BROAD: tuple[str, ...] = (*BROADLY, "平均", "合计")
"""Those, and how the measures of several are taken together: 8个城市优良天数比例平均为."""
AIMED = ("计划", "目标")
"""What so many of a thing are the aim of, and not what is counted."""
TO = ("到", "至")
SUMS = ("资金", "经费", "奖金", "专款", "引导基金")
"""Ends of nouns for a sum that a verb tells apart: 专项资金, 补助资金."""
GRANTED = (*SUMS, "补贴", "补助", "津贴", "赔偿", "工资", "薪水", "债务", "存款")
"""Ends of nouns for a sum that somebody has or gets: 领取3000元补贴的农民."""
LENT = (*SUMS, "债券", "国债", "贷款", "基金")
"""Ends of those that something is done with: 贷款 of 2亿元贷款支持企业发展."""
REGIONS = ("港澳台地区", "港澳台", "港澳")
EXTENDING = ("长", "宽", "高", "重", "厚", "深", "长达", "高达", "重达", "厚达", "深达")
OPENING: tuple[str, ...] = (*BASES, "较", "不足")
"""What opens a predicate, beside verbs: 同比, 较上月, 不足60%."""
LEVEL = regex(rf"(?:均|都|全)?(?:在|为|是|达到?|{HEDGE})*\s?\d")
"""After the side of something, how much that is."""
NUMBER_OF_PERSONS = regex(rf"(?:[共合总]计|共|{HEDGE})?\d[\d,.]*[万亿]?[余多]?[人名]")
PART = regex(rf"(?:了|{HEDGE})*\d[\d,.]*[万亿]?[个件家所座处项条起人名]")
SUM_OF_MONEY = regex(rf"(?:共计?|合计|{HEDGE})*\d[\d,.]*[万亿]*[余多]?元")

DOINGS = ("活动", "工作", "情况", "任务", "意见", "成果")
"""Nouns of what a group of persons does, which nothing but such a group has done: 5个专家组的调研工作."""
DOINGS_REACH = 3
INSTITUTION = "organisation"
"""The code of the classifiers of firms, institutions and authorities."""
COMING = "次场轮"
"""Classifiers of what comes and goes, such as weather."""
ITEMS = "项条"
"""Classifiers of what is laid down, agreed or found out."""
HOUSES = "家所"
"""Classifiers of firms, shops and schools, and of nothing in them."""
CLASS, MILESTONES = "级", ("台阶", "大关", "关口")
"""迈上1万亿元新台阶: how far something has come, and not what; but 连跨3个万亿级关口 counts them."""


def narrowed(  # noqa: PLR0913 - the words and where they stand
    found: list[Word], words: Words, text: str, start: int, end: int, *, counted: bool
) -> list[Word]:
    """The words of the noun among those `found` in text[start:end]; none where they name nothing."""
    opens = (at for at in range(1, len(found)) if _opens_relative(found, at))
    found = found[: next(opens, len(found))]  # 社区工作者|构成的队伍
    found = _before_place(_before_reaching(found, text))
    if found and found[0].text.endswith("震") and text[start - 1] == "级":
        found = found[:1]  # 6.2级地震抢险救援: the degree is the 地震's, whatever goes on
    facet = next(
        (at for at, word in enumerate(found, 1) if word.text in vocabulary().things.facets),
        len(found),
    )
    found = found[:facet]
    found = _without_stage(_without_sum(found, text), text) if counted else found
    found = _before_measure(_holders(found), words, text, end) if counted else _before_use(found)
    found = _before_size(_without_members(found, text), text) if counted else found
    if counted and _is_aim(found):
        found = found[:-2]
    while found and found[-1].tag[0] in "ucd":
        found.pop()
    if counted and len(found) > 1 and found[-1].text in MEASURES:
        found.pop()  # 9类商品零售额: what is counted are the goods
        while len(found) > 1 and found[-1].tag[0] == "v":
            found.pop()
    if text.startswith("的", start) and found:
        tells_how_far = (vocabulary().measures.degrees, vocabulary().speech.states)
        if any(found[0].text in words for words in tells_how_far):
            return []  # 达到500万吨的规模: how far, and not what
        found = _to_measure(found)
    if counted and found and found[-1].text.endswith(CLASS):
        milestone = words.at(found[-1].end)
        return [*found, milestone] if milestone.text in MILESTONES else found
    if counted or not found:
        return found
    if found[0].text.endswith(MILESTONES):
        return []
    return [] if _opens_with_verb(found, text) else _up_to_sum(found, text)


def became(found: list[Word], text: str, start: int) -> bool:
    """Whether the words up to 为, 至 or 到 say how so many became others, and not who they are: 由71所|优化整合|为47所, 百个|发展|到820个."""
    if not found:
        return False
    is_deed = all(word.tag in DEED_TAGS for word in found)
    if is_deed and text.startswith(REACHING, found[-1].end):
        return True
    return comes_from(text, start) and SO_MANY.match(text, found[-1].end) is not None


def comes_from(text: str, end: int) -> bool:
    """Whether text[:end] ends in how many there were before: 由71所."""
    return FROM_SO_MANY.search(text, max(0, end - FROM_REACH), end) is not None


def _opens_relative(found: list[Word], at: int) -> bool:
    """Whether a verb right before 的 says there what those counted do: 部门组织的活动, and not 行业组织的代表."""
    if found[at].tag != "v" or at + 1 >= len(found) or found[at + 1].text != "的":
        return False
    nouns = counted_nouns()
    return not found[at].text.endswith(nouns) or found[at - 1].text.endswith(nouns)


def _up_to_sum(found: list[Word], text: str) -> list[Word]:
    """专项资金 of 800万元专项资金奖励企业: the sum, and not what is done with it; 2亿元资金支持 is one noun."""
    for index, word in enumerate(found[:-1], 1):
        does, ends = found[index], found[-1].end
        goes_on = does.end < ends or text[ends : ends + 1].isalnum()
        if word.text.endswith(LENT) and does.tag[0] == "v" and goes_on:
            return found[:index]
    return found


def _before_reaching(found: list[Word], text: str) -> list[Word]:
    """3条公路通到山顶, 5根管道接到井口, 20面镜子围绕着塔: what goes somewhere or does something, and not that it does."""
    for index, word in enumerate(found[1:], 1):
        goes = word.tag == "v" and found[index - 1].tag[0] == "n"
        is_told = text.startswith((*TO, *ASPECTS), word.end) or word.text.endswith(REACHING)
        if goes and is_told:
            return found[:index]
    return found


def _before_size(found: list[Word], text: str) -> list[Word]:
    """导火索 of 一卷导火索长21米, 古树 of 两株古树树龄均在300年以上: what is counted, and not the side of it that a size is told of."""
    if not found or LEVEL.match(text, found[-1].end) is None:
        return found
    *kept, last = found
    if not (is_side(last.text) or last.text in EXTENDING):
        return found
    while kept and kept[-1].tag[0] in "duc":
        kept.pop()
    return kept if any(one.tag[0] in THINGS for one in kept) else found


@cache
def _sides() -> tuple[str, ...]:
    return (*vocabulary().measures.uncounted, *vocabulary().measures.sides)


def is_side(word: str) -> bool:
    """Whether a noun is of a side that each of several things has in its own measure: 身高, 面积, 价格."""
    return word.endswith(_sides())


def _is_aim(found: list[Word]) -> bool:
    """Whether so many of a thing are the aim of what the words end in: 新增30家酒店的计划, and not 5个扩产的计划."""
    if len(found) <= len(AIMED) or found[-1].text not in AIMED:
        return False
    return found[-2].text == "的" and found[-3].tag[0] == "n"


def _before_place(found: list[Word]) -> list[Word]:
    """23个省区市和香港特别行政区: those that are counted, and not a place told beside them."""
    for index, word in enumerate(found[1:], 1):
        is_place = word.tag == "ns" or word.text in REGIONS
        if is_place and found[index - 1].text in AND and index > 1:
            return found[: index - 1] if found[index - 2].tag != "ns" else found
    return found


def _opens_with_verb(found: list[Word], text: str) -> bool:
    """Whether a verb opens what follows a sum, and no noun that it tells apart: 20元的回扣成本."""
    first = found[0]
    if first.tag[0] != "v" or first.tag == "vn":
        return False
    if len(found) == 1 or found[1].tag[0] != "n":
        return True
    heads = (*SUMS, *vocabulary().things.with_length)  # 补助资金, 输电线路
    is_head = found[1].text.endswith(heads) and not _does_to_it(first.text)
    return not (text[first.start - 1] == "的" or is_head)


def _does_to_it(verb: str) -> bool:
    """Whether the noun after a verb is what it is done to, and is not told apart by it: 购买基金, 作为流动资金."""
    acts = vocabulary().acts
    return verb in acts.deeds or verb in acts.impersonal


@cache
def having() -> tuple[str, ...]:
    """Ends of the names of those who have what is measured."""
    names = vocabulary()
    return (*names.people.holders, *names.people.actors)


def _holders(found: list[Word]) -> list[Word]:
    """8个城市的污染物浓度, 12所高校的实验室: the 城市 and the 高校 are counted, and what they have is not."""
    holders = (*having(), *vocabulary().people.schools)
    at = next(
        (
            index
            for index, word in enumerate(found)
            if index
            and word.text == "的"
            and (
                found[index - 1].text.endswith(holders)
                or is_group_of(found, index)
                or _are_members_of(found, index)
            )
        ),
        len(found),
    )
    return found[:at]


def _are_members_of(found: list[Word], at: int) -> bool:
    """国际组织的代表: whether an institution stands before 的, and persons of it behind that."""
    institutions = vocabulary().things.counted_by[INSTITUTION]
    is_one = found[at - 1].text.endswith(institutions) and len(found[at - 1].text) > 1
    persons = vocabulary().people.persons
    return is_one and any(one.text.endswith(persons) for one in found[at + 1 : at + DOINGS_REACH])


def is_group_of(listed: list[Word], at: int) -> bool:
    """6个试点小组的调研工作: whether a group of persons stands before 的, and after it what they do."""
    if not listed[at - 1].text.endswith(vocabulary().people.teams):
        return False
    reach = listed[at + 1 : at + 1 + DOINGS_REACH]
    return any(one.text in DOINGS for one in reach)


def _without_members(found: list[Word], text: str) -> list[Word]:
    """37所学校师生1.8万人: the 学校 are counted, and those in them by the number that follows."""
    if len(found) < len(("学校", "师生")) or NUMBER_OF_PERSONS.match(text, found[-1].end) is None:
        return found
    in_holder = found[-1].text.endswith(vocabulary().people.persons) and found[-2].text.endswith(
        having()
    )
    return found[:-1] if in_holder else found


def _without_sum(found: list[Word], text: str) -> list[Word]:
    """11家单位存量资金860万元: the 单位 are counted, and how much of something they have is told by the sum that follows."""
    if not found or SUM_OF_MONEY.match(text, found[-1].end) is None:
        return found
    those = (*having(), *vocabulary().people.schools)
    holder = max((at for at, word in enumerate(found, 1) if word.text.endswith(those)), default=0)
    is_part = holder and not any(word.text.endswith((*BUILT, AREA)) for word in found[holder:])
    return found[:holder] if is_part else found  # 6个国家风景名胜区收入5亿元


def _without_stage(found: list[Word], text: str) -> list[Word]:
    """信访件 of 120个信访件办结98件: all that are counted, of whom the verb before the next number is told of some."""
    if len(found) < LAST or PART.match(text, found[-1].end) is None:
        return found
    return found[:-1] if found[-1].tag == "v" and found[-2].tag[0] == "n" else found


def _before_measure(found: list[Word], words: Words, text: str, end: int) -> list[Word]:
    """19个断面优良比例达到100%: what is counted, and not what is measured of it in the predicate."""
    if found and words.at(found[-1].end).text == OF_SO_MANY:
        return found  # 10条行业指数中7条收跌: all of the noun is counted
    for index, word in enumerate(found[1:], 1):
        is_at_site = word.text.endswith(_site_measures()) and not _happens(found, text)
        is_quantity = _is_quantity(found, index)
        is_measure = is_amount(word.text) or _is_moving_measure(word)
        if not (is_measure or is_at_site or is_quantity) or _is_item(found, word, text):
            continue
        rest = found[index + 1 :]
        if any(
            one.tag[0] not in "vdpiu" and one.text not in BROAD and one.text[0] != PER
            for one in rest
        ):
            continue
        stop = found[-1].end
        following = words.at(stop)
        if rest or stop == end or _is_predicate(following) or _opens_measure(following):
            kept = found[:index]
            if _is_cut(kept, text[kept[-1].start : word.end]):
                kept = kept[:-1]
            mean = next((at for at, one in enumerate(kept) if at and one.text in MEANS), len(kept))
            kept = kept[:mean]  # 41家饭店平均客房出租率
            while kept and kept[-1].tag[0] in "avzc" and not _are_places(kept):
                kept.pop()
            if len(kept) > 1 and kept[-1].text in vocabulary().measures.rated:
                kept.pop()  # 74个断面水质优良比例
            houses = _houses(kept) if _counts_houses(found, text) else []
            kept = (
                kept[: _last_holder(kept)] if is_quantity else _up_to_holder(kept, text, word.end)
            )
            kept = houses or kept
            if is_at_site and kept:
                kept = _up_to_site(kept)
            is_thing = _are_places(kept) or any(
                one.tag[0] in THINGS and one.text not in crossing() for one in kept
            )
            return _before_measure(kept, words, text, stop) if is_thing else found
    return found


def _is_item(found: list[Word], word: Word, text: str) -> bool:
    """12项|团体|标准: whether the classifier counts what is laid down or agreed, which may be a measure elsewhere."""
    is_counted = text[max(found[0].start - 1, 0)] in ITEMS
    return is_counted and word.text.endswith(vocabulary().things.counted_by["item"])


def _happens(found: list[Word], text: str) -> bool:
    """67次|区域暴雨: whether the classifier counts how often something came, and not those where it did."""
    return text[max(found[0].start - 1, 0)] in COMING


def _counts_houses(found: list[Word], text: str) -> bool:
    """105家|星级饭店客房出租率: whether the classifier counts those who have what follows them, and nothing that they have."""
    return text[max(found[0].start - 1, 0)] in HOUSES


def _houses(kept: list[Word]) -> list[Word]:
    """星级饭店 of 星级饭店客房: those who have what stands behind them; none where nobody is named."""
    ends = (*having(), *BUILT)
    last = (at for at in range(len(kept), 0, -1) if kept[at - 1].text.endswith(ends))
    return kept[: next(last, 0)]


def _is_quantity(found: list[Word], at: int) -> bool:
    """消费量 of 6个行业综合能源消费量: a noun of how much, which the catalogue has not alone, of those who stand before it."""
    word, holder = found[at], _last_holder(found[:at])
    if is_amount(word.text) or not (word.text.endswith(QUANTITIES) and len(word.text) > LAST):
        return False
    return 0 < holder < at and not any(one.text.endswith(BUILT) for one in found[holder:at])


def _last_holder(found: list[Word]) -> int:
    """Behind the last of the words that is a noun for those who have what is measured; 0 where none is."""
    return max((at for at, word in enumerate(found, 1) if word.text.endswith(having())), default=0)


def _are_places(kept: list[Word]) -> bool:
    """Whether 县 or 区 alone is left, which the dictionary has as no noun."""
    return len(kept) == 1 and kept[0].text in vocabulary().people.holders


def _is_moving_measure(word: Word) -> bool:
    """价格上涨, which the dictionary takes for a phrase: a measure and its move."""
    return word.tag == PHRASE and word.text[: len("价格")] in MEASURES


def _is_cut(kept: list[Word], measure: str) -> bool:
    """Whether the segmenter has cut a measure in two after those who have it: 银行/营业/收入."""
    return len(kept) > 1 and kept[-2].text.endswith(having()) and is_name(measure)


def _is_predicate(word: Word) -> bool:
    """Whether a predicate begins with the word: 上涨, 已, 同比, 较上月, 不足60%."""
    return word.tag[0] in "vdpi" or word.text in OPENING


def _opens_measure(word: Word) -> bool:
    """Whether a word says how what stands before it is taken: 平均, 每盒."""
    return word.text in MEANS or word.text[0] == PER


def _up_to_holder(found: list[Word], text: str, end: int) -> list[Word]:
    """31个大城市城镇调查失业率, 14个设区市生态环境状况指数: the 市 are counted, and not what is measured in them up to `end`.

    What places have, the catalogue or the next word tells; any other noun after them is a thing that is counted itself (3个国家公园).
    """
    people = vocabulary().people
    for index, word in enumerate(found[:-1], 1):
        if word.text.endswith(having()) and is_name(text[word.end : end]):
            return found[:index]
        if word.text.endswith(people.holders) and found[index].text.startswith(
            people.had_by_places
        ):
            return found[:index]
    return found


@cache
def _site_measures() -> tuple[str, ...]:
    """Ends of what is measured of goods or of the weather at many places: 价格, 库存, 开工率, 降雨."""
    return (*vocabulary().measures.at_sites, *vocabulary().weather.fallen)


def _up_to_site(found: list[Word]) -> list[Word]:
    """500个集贸市场仔猪平均价格, 29个重点城市钢材库存: the places are counted, and no goods at them; 5个城市公园 are places themselves."""
    actors = vocabulary().people.actors
    if _is_place(found[-1].text) or found[-1].text.endswith((*actors, *BUILT)):
        return found
    last = max((at for at, word in enumerate(found, 1) if _is_place(word.text)), default=0)
    return found[:last] if last else found  # 8家社区医院药品销量


def _is_place(word: str) -> bool:
    """Whether goods are at what the noun is of: 市场, 城市, and not 重点, which tells some of any kind apart."""
    people = vocabulary().people
    return word.endswith((*people.holders, *people.sites)) and word not in crossing()


def _to_measure(found: list[Word]) -> list[Word]:
    """以300万部的出货量稳居榜首: the measure, and not the predicate after it."""
    if is_amount("".join(word.text for word in found)):
        return found  # 经济补偿, where 经济 alone is a measure, too
    at = next((index for index, word in enumerate(found) if is_amount(word.text)), len(found))
    return (
        found[: at + 1] if all(one.tag[0] in "vlida" for one in found[at + 1 : at + 2]) else found
    )


def _before_use(found: list[Word]) -> list[Word]:
    """百亿元重建资金的运用: what the money is, and not what is done with it."""
    ends = vocabulary().people.persons
    for index, word in enumerate(found[1:-1], 1):
        if word.text != "的":
            continue
        is_sum = found[index - 1].text.endswith(GRANTED)
        if found[index + 1].tag[0] == "v" or (is_sum and found[index + 1].text.endswith(ends)):
            return found[:index]  # 20万元奖金的得主
    return found
