"""The noun phrase after a figure: what a classifier counts, what a sum is for.

8家医疗机构, 设立20亿元应急周转金. What people do that are counted is in `doing` beside this module.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.nouns.after_number import counted_lists
from flows.extract.meaning.nouns.after_number.degrees import UNDONE
from flows.extract.meaning.nouns.after_number.ending import ended
from flows.extract.meaning.nouns.after_number.narrowing import (
    EXTENDING,
    OF_SO_MANY,
    became,
    is_group_of,
    is_side,
    narrowed,
)
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.modifiers import class_at
from flows.extract.meaning.nouns.names.naming import QUOTES, is_name
from flows.extract.meaning.nouns.phrase import (
    AFTER_NUMBER,
    BREAKS,
    JOINING,
    NAMED,
    NEGATIONS,
    REACHING,
    SORTS,
    TERM,
    Phrase,
    is_nominal,
    moving,
    phrase_of,
    stops,
)
from flows.extract.meaning.nouns.tails import OF_AIM, QUOTED_AIM
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import (
    ASPECTS,
    PERFECTIVE,
    Word,  # compiled, a tuple looks the types of its fields up
    is_listed,
    tagged,
)
from flows.regex import regex
from schemas.catalogue.indicators import by_name
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.text.words import Words

ADDRESS = "://"
"""After the scheme of an address, which is no noun: 月均销量2万台https://…."""
MIDDLE = regex(f"{OF_SO_MANY}(?:风险|[高低小等型端级])")
"""15个中风险区: which of several degrees they are of."""
EACH_PERSON = "人均"
BELONGING = ("所属", "下属", "及", "及其", "和", "与")
"""市直部门及所属: what tells whose those are that the next number counts."""
EXCEEDING = ("超", "超警", "超过", "突破", "低于", "高于")
"""Verbs of a predicate after what is counted: 3座水库超汛限水位."""
HELD_AGAINST = regex(
    r"(?:[比较同与跟]|不及)(?:[上去前往常历昨\d]|同期|年初|[月季]初|全[国省市县区年]|同[类行])"
)
"""Likewise, where it opens with what something is held against: 4个港口吞吐量与上年持平, 12个县产量比去年高."""
SHORT_OF = regex(r"不(?:足|满|到|及|超过|超)\s?\d")
"""Or says how much something falls short of: 8个城市优良天数比例不足60%."""
JOINTS = ("+", "＋", "/", "—")
APART = regex(r"[A-Za-z0-9+] [\w]")
"""DVD 光盘, USB 3.2 Gen2 接口: a space after Latin letters, and none that closes an item."""
LATIN = "eng"
TERMED = regex(
    r"\d{1,3}(?:年|个?月|天|日)(?:期|(?=(?:买断式)?(?:逆?正?回购|国债|央票|存单|定期|中期)))"
)
"""4010亿元1年期借贷便利, 800亿元7天逆回购: a term between a sum and what it is for."""
ALL_OF_THEM = (
    "全部",
    "全线",
    "全都",
    "全员",
    "全数",
    "悉数",
    "提前",
    "均已",
    "顺利完成",
    "圆满完成",
    "满负荷",
    "满产",
)
SPANS, OF_SPANS = ("区间", "范围"), "个处段条"
"""19.4万至26.5万区间: what says no more than that two numbers are bounds; 3个区间 are counted."""
DISPOSED = regex(r"[将把](?:其中|这|那|该)?[\d.]+[余多]?[万亿]*[余多]?元$")
"""将3万元: up to the sum that somebody does something with, which the verb after its noun says."""
DISPOSED_REACH = 20
ADVERBIAL = "ad"
"""The tag of adjectives before the verb that they are the manner of."""
ADVERBS = ("vn", "vd", "b", "d", "ad")
"""Tags of what may stand before such a verb: 违规发放, 虚列支出."""
CLOSED = regex(r"[，。；、,;:：！!？?）)\s]|$")
CASES = "起宗桩条项"
"""Classifiers of events and of measures taken, which verbs name as well."""
LONGEST_COUNTED = 24
"""How far after a class what is counted is read, in characters."""
RELATIVE_WORDS = 12
PASSIVES = ("被", "遭", "由")
"""Prepositions of who did it: 20个被列入名单的企业."""
NAMES = ("nr", "nrt", "nrfg", "ns")
"""Tags of names of persons and places."""
_YEARS = r"[\d一二三四五六七八九十]{1,4}[多余来]?"
AGED = regex(
    rf"{HEDGE}?(?:{_YEARS}(?:周?岁)?[至到~～—-])?{_YEARS}周?岁(?:左右|上下|出头|开外)?的?(?![以及])"
)
"""一名50岁的老师, 一名约5岁男童, 12岁至15岁的学生: how old those are who are counted, one by one."""
DATED = regex(
    r"(?:20|19|18)?\d{2}年(?:\d{1,2}月)?代?(?:初|末|底|中期)?(?:[以之]?[前后])?[\u4e00-\u9fff]{0,4}的(?=[\u4e00-\u9fff])"
)
"""80本1950年出版的图书: since when each is what it is."""
HEDGED = regex(rf"{HEDGE}")
SIZED = regex(
    rf"(?P<side>[\u4e00-\u9fff]{{1,4}}?)(?:均|都)?(?:为|是|在|达到?|{HEDGE})*"
    r"(?:\d[\d.,]*(?:[岁年米个月]{0,2}[至到~～—-]\d[\d.,]*|米\d{1,2})?|[一二三四五六七八九十百千])[百千万亿]*[余多]?[^\d，。；、,;的（()）]{1,8}的(?=[\u4e00-\u9fffA-Za-z])"
)
"""一名身高不足1.2米的儿童, 四个主频为2GHz的内核, 两个年产5万吨的工厂: the size of each before their noun."""
CAPACITY = regex(
    r"(?:每?[年月日天]|单日|设计)[\u4e00-\u9fff]{1,3}|总?装机(?:容量)?|(?:总|计划)?投资|载重|占地"
)
"""What each of them makes, holds or costs, told as a verb: 年产, 日处理, 装机, 投资."""
SO_LONG = regex(
    rf"(?P<did>[\u4e00-\u9fff]{{2,5}}?)(?:了|长?达|{HEDGE})*"
    r"[\d一二两三四五六七八九十]{1,4}[多余来几]?(?:年|个多?月|周|天|日|个?多?小时|分钟)[多余]?(?:之?久|以上|左右)?的(?=[\u4e00-\u9fff])"
)
"""一名工作20年的教师, 一名被困10小时的司机: for how long each has done what tells them apart."""
GRADE, YUAN = "级", "元"
SIZES = tuple("十百千万亿")
"""What the size of each opens with, of those counted: 12个亿元村."""
MODALS = ("会", "能", "可", "将", "应", "应当", "须", *UNDONE, "没有", "无法", "不能", "难以")
TIME, TO = "t", ("至", "到")
PERIODS = ("期间", "年间", "年代")
"""Nouns of a time that is named by what happened: 战争期间的硬币."""
RECIPROCAL = regex(
    r"[^，。；,;、的\d]{1,16}?(?:发生(?:碰撞|冲突|争执|口角|摩擦|事故)|相撞|相遇|碰撞|追尾|同框|相比|对比|比[，,])"
)
"""After 与, with what something came together or is compared: 货车与电动车相撞, of which so many are the 货车."""
TOGETHER = ("与", "同")
BECAME = regex(r"被[\u4e00-\u9fff]{1,3}?(?:为|入|至|到|往|给|成|予)")
"""试卷被评定为优秀试卷: what became of those counted, where the segmenter makes a word of 被."""
GOING_ON = tuple("也就都才便即还又再却则")
"""Adverbs of a predicate: 抄一遍也不是容易的事."""
OF_ALL = (*GOING_ON, "均", "全", "将", "正", "正在")
"""Adverbs of what all do who were told before, or are about to do: 5家企业均已复工."""
GROUND, THAT = "地", "该"
FORMER, LEADERS = "前", ("领导", "高管")
ESPECIALLY = ("专门", "专职")
"""Adverbs that the dictionary has as nouns, before the verb of a relative clause: 专门收治儿童的医院."""
BECAUSE = "因"
COPULA = "系"
PERSONS = "人"
AIDING = ("助力", "助推", "赋能")
"""Verbs that go on with what something is given for, whatever the dictionary calls them: 优质空间助力产业集聚."""
SPENT = regex(
    r"(?:建设|兴建|新建|改造|用于|支持|购买|购置|打造|扩建|修建|改建|执行|实施|开展|推进)"
)
GOVERNMENTS = ("政府", "委", "办", "中心", "队")
"""Ends of the names of bodies that people are sent by."""
NEXT_OWNER = regex(
    r"(?P<whose>[\u4e00-\u9fff]{2,12}?)的?(?:\d[\d,]*|[一二两三四五六七八九十]{1,3})[余多]?[名位个台辆架艘只头套件家支](?=[\u4e00-\u9fff])"
)
"""市医院 of 和市医院8名医生: whose those are who are counted next."""
LAST_OF_NAME, MOST_OF_NAME = 2, 4
"""How few and how many words a name of the catalogue has that the dictionary lacks."""
CIRCUMSTANCES = ("的基础上", "的情况下", "的前提下")
"""在12条线路的基础上: what closes the frame that a figure and its noun stand in."""
AMONG_REACH = 24
AMONG_OPENS = regex(
    rf"(?:在|从|于)(?:全[国省市县区州球]|[\u4e00-\u9fff]{{0,8}}的)?(?:{HEDGE}|参[赛评加]的?|\s)*[\d.,]+[余多几]?[百千万亿]*[余多几]?[^\d，。；、,;\s]{{1,2}}$"
)
AMONG_CLOSES = regex(
    r"[^，。；、,;：:（(\d]{1,12}?(?<![其当集])(?P<at>中)(?=均|都|皆|并列|仅|只|也|仍|排|居|位|名列|列|脱颖|胜|夺|获|得|率先|最|占|唯一|首|第|选|评|抽|取|挑|拿|摘|遥|领|稳)"
)
"""在30家同行中位居第4, 从12名选手中选出3名: the frame of those among whom somebody ranks or is picked out."""


def after(words: Words, text: str, start: int, end: int, *, counted: bool) -> Phrase | None:
    """The noun phrase that opens text[start:end]: what a classifier counts, what a sum of money is for."""
    opening = _opening(text, start, end, counted=counted)
    if opening is None or OF_AIM.match(text, start) or QUOTED_AIM.match(text, start):
        return None  # 稳定在30万吨以上的目标
    start, end, front = opening
    closed = (text.find(frame, start, end) for frame in CIRCUMSTANCES)
    end = min((at for at in closed if at > start), default=end)
    if counted and AMONG_OPENS.search(text, max(0, start - AMONG_REACH), start):
        among = AMONG_CLOSES.match(text, start, end)
        end = end if among is None else among.start("at")
    listed = _as_known(_noun_words(words.between(start, end), text))
    found = _read(listed, text, counted=counted)
    if became(found, text, start):
        return None
    if counted:
        found = ended(found, listed, text, start)
    if not counted and DISPOSED.search(text, max(0, start - DISPOSED_REACH), start):
        found = _up_to_verb(found)
    found = narrowed(found, words, text, start, end, counted=counted)
    while len(found) > 1 and found[-1].text in BELONGING:
        found.pop()  # 12个市直部门及|所属|37家单位
    if not found:
        return None
    if text[start - 1] in CASES and _is_event(found, text):
        return phrase_of(text, found, trim=False)
    heads = [
        word
        for word in found
        if word.tag[0] in "nbjls" or word.tag in ("vn", "zg", "eng") or word.text in QUOTES
    ]
    if not heads:
        return None
    phrase = phrase_of(text, found, trim=False)
    return phrase if phrase is None or not front else phrase._replace(text=front + phrase.text)


BYLINE = regex(
    r"(?:[\u4e00-\u9fff]{0,8}(?:[日晚晨早时商]报|都市报|新闻网|新闻社|通讯社|电视台)|[本新][报社台网])讯"
)
"""审结案件9万件羊城晚报讯: where a report begins that stands in one line with its title."""


class _At(NamedTuple):
    """A word after a number, as part of a noun, with the words found before it; `listed[nth]` is the word as it was cut."""

    listed: list[Word]
    nth: int
    word: Word
    found: list[Word]
    text: str


def _read(listed: list[Word], text: str, *, counted: bool) -> list[Word]:
    """The words up to where no noun goes on that one of them is of."""
    found: list[Word] = []
    quoted = False
    opened = _opened(listed, text) if counted else 0
    for index, one in enumerate(listed[opened:], opened):
        word = _as_noun(one, found, text, counted=counted)
        at = _At(listed, index, word, found, text)
        if found and word.text == EACH_PERSON and len(found[-1].text) == 1:
            found.append(word._replace(end=word.start + 1, text=PERSONS, tag="n"))
            break  # 法人均在, which the segmenter cuts as 人均
        if found and _tells_of_them(listed, index, text, counted=counted):
            break  # 40个贫困县全部脱贫
        if counted and found and _predicates(at):
            break
        if found and not quoted and _is_aim(found[-1], listed[index:]):
            break  # 优质空间|助力产业集聚
        if word.text in QUOTES:
            quoted = not quoted
            found.append(word)
        elif counted and found and _parts_scripts(found, word, text):
            continue  # DVD 光盘
        elif counted and found and _is_version(found, word, text):
            found.append(word)
        elif not found and (word.text == "的" or (counted and word.text in SORTS)):
            continue
        elif quoted or not _may_end(at) or _goes_on(at, counted=counted):
            found.append(word)
        else:
            break
    return found


def _predicates(at: _At) -> bool:
    """Whether what is said of those counted begins with a word; what leads to it is taken off the noun."""
    listed, index, word, found, text = at
    if may_do(found[-1].text) and _did(listed, index, text):
        return True  # 7个县挪用专项资金1.2亿元
    if _is_done(listed, index):
        while len(found) > 1 and found[-1].tag[0] in "ad":
            found.pop()  # 这3笔钱直接关系着…
        return True  # 300名学生参观了展馆, where the dictionary has a noun
    return (
        _meets(found, word, text)  # 货车与电动车相撞
        or _joins_owner(found[-1], word, text)  # 60名消防员和市医院8名医生
        or (word.text == BECAUSE and found[-1].tag[0] == "n")  # 一位男孩因想念家人
        or _is_copula(word, text)  # 三起盗窃案系一人所为
        or _is_called(
            found[-1], word, listed[index + 1 : index + 2]
        )  # 两座城市西恩富戈斯和圣地亚哥
    )


def _may_end(at: _At) -> bool:
    """Whether a word usually ends a noun."""
    word = at.word
    return (
        word.text[0] in BREAKS
        or word.text in JOINTS
        or at.text.startswith(ADDRESS, word.end)
        or not is_nominal(word, last=True)
    )


def _goes_on(at: _At, *, counted: bool) -> bool:
    """Whether a noun goes on over a word that usually ends one: 四间租赁与经营酒店, 7家特许经营酒店, 中期票据."""
    listed, index, word, found, text = at
    if found:
        return counted and (
            word.text in JOINING
            or counted_lists.goes_on(listed, index, found, text)
            or _is_former(listed, index)
        )
    if word.tag == "t" and word.text.endswith(TERM):
        return True
    return counted and len(word.text) > 1 and _opens_noun(listed, index)


def _joins_owner(last: Word, joint: Word, text: str) -> bool:
    """Whether a joint leads on to whose the next are that are counted: 消防员|和市医院8名医生, and not 企业和高校3000人."""
    if joint.text not in JOINING and not (joint.text[0] in JOINING and joint.tag in NAMES):
        return False
    at = joint.end if joint.text in JOINING else joint.start + 1  # 和县
    owner = NEXT_OWNER.match(text, at)
    people = vocabulary().people
    bodies = (*people.holders, *people.actors, *people.organisations, *GOVERNMENTS)
    return owner is not None and owner["whose"].endswith(bodies) and not last.text.endswith(bodies)


def _is_aim(last: Word, following: list[Word]) -> bool:
    """Whether the clause says there what it is given for: 空间|助力人工智能产业孵化, 厂房|支持企业发展; 技术支持资金 goes on."""
    verb = following[0].text
    if last.tag[0] not in "nv" or verb not in AIDING + vocabulary().acts.furthering:
        return False
    closing, is_of_other = following[0], False
    for one in following[1:]:
        if one.text[0] in BREAKS or not is_nominal(one, last=True):
            break
        is_of_other = is_of_other or one.tag[0] in "nj"
        closing = one
    if verb in AIDING:
        things = vocabulary().things
        return is_of_other and not closing.text.endswith((*things.works, *things.facilities))
    return is_of_other and closing.tag[0] == "v"


def _parts_scripts(found: list[Word], word: Word, text: str) -> bool:
    """Whether a word is the space after Latin letters that open the noun, where they are set apart: DVD 光盘."""
    return (
        word.text == " " and found[0].tag == LATIN and APART.match(text, word.start - 1) is not None
    )


def _is_version(found: list[Word], word: Word, text: str) -> bool:
    """Whether a number tells there which model or version a name is of: 接口 that are USB 2.0, iPhone 15."""
    return found[-1].tag == LATIN and text[word.start].isdigit() and word.tag == "m"


def _up_to_verb(found: list[Word]) -> list[Word]:
    """The noun before what is done with it: 现金 of 将3万元现金退还失主."""
    at = next((at for at, one in enumerate(found) if at and one.tag == "v"), len(found))
    return found[:at]


def may_do(doer: str) -> bool:
    """Whether those whose noun that is do something themselves: 县, 单位, 银行, 干部."""
    people = vocabulary().people
    return doer.endswith((*people.holders, *people.actors, *people.persons))


def _did(listed: list[Word], at: int, text: str) -> bool:
    """Whether a verb and its object begin there, up to how much of that: 挪用专项资金 before 1.2亿元."""
    end = listed[-1].end
    is_amount_of = listed[-1].tag[0] in "nv" and text[end : end + 1].isdigit()
    return at + 1 < len(listed) and is_amount_of and opens_deed(listed[at:])


def opens_deed(words: list[Word]) -> bool:
    """Whether the words open with a verb, or with how it was done: 挪用专项资金, 违规发放补贴, 虚列支出."""
    first, following = words[0], words[1:3]
    if first.text in OF_ALL or any(one.tag == "t" for one in following[:1]):
        return False  # 再生水厂站雨前加大抽升, which the segmenter cuts wrongly
    if first.tag == ADVERBIAL:
        return following[:1] != [] and following[0].tag[0] == "v"  # 正式投产
    return first.tag == "v" or (first.tag in ADVERBS and any(one.tag == "v" for one in following))


def _is_copula(word: Word, text: str) -> bool:
    """Whether 系 says there what those counted are, and who or what follows: 系酒 of 系酒驾所致 is no word."""
    if word.text[0] != COPULA or CLOSED.match(text, word.start + 1) is not None:
        return False
    return len(word.text) == 1 or not is_listed(word.text)


def _meets(found: list[Word], word: Word, text: str) -> bool:
    """Whether the clause says there with what those counted came together, or what became of them: 货车|与电动车相撞, 试卷|被评定为."""
    if found[-1].tag[0] != "n":
        return False
    if word.text in TOGETHER:
        return RECIPROCAL.match(text, word.end) is not None
    return len(word.text) > 1 and BECAME.match(text, word.start) is not None


def _is_done(listed: list[Word], at: int) -> bool:
    """Whether 了, 过 or 着 makes a verb of the word there, whatever the dictionary calls it."""
    return at + 1 < len(listed) and listed[at + 1].text in ASPECTS


def _is_called(last: Word, word: Word, following: list[Word]) -> bool:
    """Whether a word is the name of what the noun before it counts: 两座城市西恩富戈斯和圣地亚哥, 一名女孩朱梅; 代表城市 goes on."""
    people = vocabulary().people
    ends = (*people.holders, *people.actors, *people.persons)
    is_noun = len(last.text) > 1 and last.tag[0] == "n" and last.text.endswith(ends)
    goes_on = any(one.tag[0] == "n" or one.tag == "vn" for one in following)  # 社区矫正工作人员
    return is_noun and word.tag in NAMES and not (goes_on or word.text.endswith(ends))


def _opens_noun(listed: list[Word], at: int) -> bool:
    """Whether a word that usually stops a name opens one: an adverb, or 基本 of 3个基本陈列."""
    word = listed[at]
    is_noun = word.tag[0] in "nb" and at + 1 < len(listed) and listed[at + 1].tag[0] in "nb"
    return word.tag[0] in "df" or is_noun


def _as_noun(word: Word, found: list[Word], text: str, *, counted: bool) -> Word:
    """The word, as a noun where it is one here, whatever the dictionary calls it."""
    is_person = counted and word.tag[0] == "v" and word.text in _persons()  # 选手
    is_ground = (  # 甘蔗地, where 地 may be a particle
        word.text == GROUND
        and bool(found)
        and found[-1].tag[0] == "n"
        and CLOSED.match(text, word.end) is not None
    )
    # 5万元的预算打造, where 预算 may be a verb
    is_sum = not found and text[word.start - 1] == "的" and is_amount(word.text)
    return word.as_noun() if is_person or is_ground or is_sum else word


def _is_former(listed: list[Word], at: int) -> bool:
    """Whether 前 tells persons apart there by what they were: 两名银行前行长, 3名公司前员工."""
    ends = vocabulary().people.persons
    following = listed[at + 1 : at + 2]
    return listed[at].text == FORMER and any(
        one.text.endswith((*ends, *LEADERS)) for one in following
    )


def _noun_words(listed: list[Word], text: str) -> list[Word]:
    """The words that may open a noun: none after 29例和…, where the next member of a list begins, or 10家中7家, of how many."""
    if listed and MIDDLE.match(text, listed[0].start):
        return [listed[0]._replace(tag="b"), *listed[1:]]
    if listed and (listed[0].text in JOINING or listed[0].text == OF_SO_MANY):
        return []
    return listed


def _as_known(listed: list[Word]) -> list[Word]:
    """The words with those that open with a verb and make a name of the catalogue as one noun: 逆|回购|操作, 保障|房."""
    if len(listed) < LAST_OF_NAME or listed[0].tag[0] != "v":
        return listed
    name, last = "".join(word.text for word in listed[:MOST_OF_NAME]), len(listed[:MOST_OF_NAME])
    while last >= LAST_OF_NAME and not _is_had(name):
        last -= 1
        name = name[: -len(listed[last].text)]
    if last < LAST_OF_NAME or listed[last - 1].end - listed[0].start != len(name):
        return listed
    one = listed[0]._replace(end=listed[last - 1].end, text=name, tag="n")
    return [one, *listed[last:]]


def _is_had(name: str) -> bool:
    """Whether the catalogue has a name for what is counted or told in money; 15分钟应急响应圈 is so far away."""
    return is_name(name) and by_name()[name].dimension in ("count", "money")


def _opening(text: str, start: int, end: int, *, counted: bool) -> tuple[int, int, str] | None:
    """Where the noun may stand, past what belongs to the number or tells it apart, and the class before it; None if nowhere."""
    if text.startswith(SPANS, start) and text[start - 1] not in OF_SPANS:
        return None
    if counted and (above := AFTER_NUMBER.match(text, start, end)):
        start = above.end()  # 100个以上项目, 300个以上亿元级项目
    is_size = counted and text[start : start + 1] in SIZES and _opens_sized(text, start)
    is_next = start == end or HEDGED.fullmatch(text, start, end) is not None
    if is_size or (counted and is_next):  # 3个百亿元项目, 200名60岁以上老人
        told = AGED.match(text, start) or DATED.match(text, start)
        if told is not None:
            return told.end(), min(len(text), told.end() + LONGEST_COUNTED), ""
        front = class_at(text, start)
        if front is None:
            return None
        return front.end(), min(len(text), front.end() + LONGEST_COUNTED), front[0]
    if counted and BYLINE.match(text, start):
        return None
    if counted and (sized := SIZED.match(text, start)) and _is_of_each(sized["side"]):
        return sized.end(), min(len(text), sized.end() + LONGEST_COUNTED), ""
    if counted and text[start - 1] in NAMED and (did := _done_so_long(text, start)):
        return did, min(len(text), did + LONGEST_COUNTED), ""
    if counted:
        start += text.startswith(THAT, start, end)  # 2700多本该教材
        return start, end, ""
    if bound := AFTER_NUMBER.match(text, start, end):
        return bound.end(), end, ""  # 10亿元以上项目
    if term := TERMED.match(text, start):
        return term.end(), min(len(text), term.end() + LONGEST_COUNTED), ""
    return start, end, ""


def _is_of_each(side: str) -> bool:
    """Whether a noun or verb before a size says what of each thing is so large: 身高, 长, 年产."""
    return is_side(side) or side in EXTENDING or CAPACITY.fullmatch(side) is not None


def _done_so_long(text: str, start: int) -> int | None:
    """Where the noun for persons begins behind what they have done for so long: 教师 of 工作20年的教师; None where they come first (男子被困10小时的消息)."""
    long = SO_LONG.match(text, start)
    if long is None:
        return None
    ends = vocabulary().people.persons
    has_doer = any(word.endswith(ends) for word, _ in tagged(long["did"]))
    return None if has_doer else long.end()


def _opens_sized(text: str, start: int) -> bool:
    """Whether the size of each opens text[start:], and their noun follows it: 百亿元项目, not 百亿级、."""
    size = class_at(text, start)
    if size is None or CLOSED.match(text, size.end()) is not None:
        return False
    return size[0][-1] != GRADE or text[size.end() - 2] == YUAN  # 百亿级 is a word of its own


@cache
def _persons() -> frozenset[str]:
    """Nouns for persons, whatever the segmenter calls them."""
    return frozenset(word for word in vocabulary().people.persons if len(word) > 1)


def is_compound(words: list[Word]) -> bool:
    """Whether what looks like a deed tells a noun apart that is counted itself: 创新中心 of 12个企业创新中心."""
    verb, last = words[0], words[-1]
    if verb.text in stops() or any(one.tag[0] in "um" for one in words):
        return False  # 企业建成中心, 企业买了设备
    things = vocabulary().things
    heads = (
        *things.works,
        *things.arranged,
        *things.facilities,
        *language().counted_nouns,
    )
    is_noun = verb != last and last.tag[0] == "n"  # and not 企业实施改造
    return is_noun and (last.text.endswith(heads) or may_do(last.text))


def those(words: Words, text: str, phrase: Phrase) -> str | None:
    """The persons that a phrase opens with, whatever it says of them: 贫困户 of 贫困户增收. None where it has none."""
    ends = vocabulary().people.persons
    who: Word | None = None
    joined = True  # 居民和游客: both are
    for word in words.between(phrase.start, phrase.end):
        if joined and word.text.endswith(ends) and word.tag != "nr":
            who = word
            joined = False
        elif who is not None:
            joined = word.text in JOINING
            if not joined:
                break
    return None if who is None else text[phrase.start : who.end]


def _is_event(found: list[Word], text: str) -> bool:
    """Whether a verb alone is what a classifier of events counts: 803起召回, 20条举措, and not 3项下降."""
    only = found[0]
    alone = len(found) == 1 and only.tag == "v" and len(only.text) > 1 and only.text not in moving()
    return alone and CLOSED.match(text, only.end) is not None


def _tells_of_them(listed: list[Word], at: int, text: str, *, counted: bool) -> bool:
    """Whether what is said of those counted begins there: 全部 of 40个贫困县全部脱贫, 超 of 3座水库超水位."""
    words, word = vocabulary(), listed[at].text
    if counted and word in words.edges.predicative and listed[at - 1].tag[0] == "n":
        return True  # 50款游戏供用户选择, 两种颜色可选
    if _opens_predicate(listed, at) and (counted or word in words.acts.manners):
        return True  # 3亿元交易突然告吹
    if counted and (word in EXCEEDING or word in words.measures.per_each):
        return True  # 166户人家户均增收
    if counted and at > 1 and _is_held_against(listed[at], text):
        return True
    return word in ALL_OF_THEM


def _is_held_against(word: Word, text: str) -> bool:
    """Whether a measure is held there against another time or a number: 比上月 of 70个城市房价比上月上涨."""
    return (HELD_AGAINST.match(text, word.start) or SHORT_OF.match(text, word.start)) is not None


def _opens_predicate(listed: list[Word], at: int) -> bool:
    """Whether an adverb or 会 and its verb begin there: 正式 of 12家企业正式投产, and not of 两款手机的正式发布."""
    told, last = listed[at], listed[at - 1]
    if at + 1 >= len(listed) or last.text == "的":
        return False
    follows = listed[at + 1].tag[0]
    if told.text in vocabulary().acts.manners:
        return last.tag[0] in "nl" and follows in "vp"
    if told.tag == ADVERBIAL or told.text in MODALS:
        return follows == "v" or (follows == "p" and last.tag[0] == "n")
    return False


def _opened(listed: list[Word], text: str) -> int:
    """Where the noun of what is counted begins; its negation counts as a part of it from now on (12批次不合格产品)."""
    at = _relative(listed, text)
    if _is_negated(listed, at):
        listed[at] = listed[at]._replace(tag="b")
    return at


def _is_negated(listed: list[Word], at: int) -> bool:
    """Whether a negation and what it negates tell a noun apart there: 不合格产品, and not the predicate of 3家未营业."""
    return (
        at + 2 < len(listed)
        and listed[at].text in NEGATIONS
        and listed[at + 1].tag[0] in "vna"
        and listed[at + 2].tag[0] == "n"
        and not listed[at + 1].text.endswith(REACHING)
    )


def _relative(listed: list[Word], text: str) -> int:
    """Where the noun begins that a relative clause of a few words describes: 13个实现盈利的行业. 0 if there is none."""
    for index, word in enumerate(listed[:RELATIVE_WORDS]):
        if word.text == "的" and index and _is_time(listed[:index]):
            return index + 1  # 300件清代的瓷器
        if word.text[0] in BREAKS and not (index and word.text == "、"):
            return 0
        if word.text == "的" and index == 1 and _is_deed(listed[0]):
            return index + 1  # 35家上榜的企业
        if word.text == "的" and index > 1:
            last = listed[index - 1].text
            if _tells_of_doer(listed, index, text) or is_group_of(listed, index):
                return 0
            if len(last) == 1 and last in vocabulary().people.holders:
                return 0  # 832个脱贫县的农民: a word that the segmenter has cut
            return index + 1 if _describes(listed[:index], text) else 0
    return 0


def _is_time(words: list[Word]) -> bool:
    """Whether the words say nothing but of what time something is: 清代, 唐代至宋代, 战争期间."""
    *named, last = words
    if last.text in PERIODS:
        return named != [] and all(one.tag[0] in "nbtjvs" for one in named)
    joins = (*TO, *JOINING, "、")
    return last.tag == TIME and all(one.tag == TIME or one.text in joins for one in words)


def _tells_of_doer(listed: list[Word], at: int, text: str) -> bool:
    """一名店员被指因为贪财的念头, 5名教师编写的教材: whether 名 counts the person before 被 or the verb, as what the clause before 的 describes is none."""
    if text[listed[0].start - 1] not in NAMED:
        return False
    ends, head = vocabulary().people.persons, listed[at + 1 : at + 2]
    is_person = any(one.text.endswith(ends) or one.tag in NAMES for one in head)
    befalls = any(
        listed[index].text.endswith(ends)
        and (one.text in PASSIVES or (one.tag == "v" and not _any_verb(listed[:index])))
        for index, one in enumerate(listed[1:at])
    )
    return befalls and not is_person


def _any_verb(words: list[Word]) -> bool:
    """Whether one of the words is a verb, and no noun of a deed."""
    return any(word.tag[0] == "v" and word.tag != "vn" for word in words)


def _is_deed(word: Word) -> bool:
    """Whether a word is a verb that no name goes on over: 上榜, 获评."""
    return word.tag == "v" and len(word.text) > 1 and not is_nominal(word)


def _describes(clause: list[Word], text: str) -> bool:
    """Whether the words before 的 describe what they stand before, and do not say where those counted are: 两人在简陋的房子里."""
    first, last = clause[0], clause[-1]
    if first.text in GOING_ON:
        return False
    if first.text in ESPECIALLY and clause[1].tag[0] == "v":
        return True
    if first.tag[0] == "n" and any(
        word.text in GOING_ON or word.text in PERFECTIVE for word in clause
    ):
        return False  # 两个科室也商定了最好的方案: what those counted did
    if first.text[0] == BECAUSE and len(first.text) > 1 and last.tag[0] == "v":
        return True  # 24条因灾受损的公路
    if any(word.text == "、" for word in clause):
        return last.tag[0] == "a"  # 60个组织严密、分工明确的团伙
    if first.tag[0] in "vd":
        return True
    if first.tag[0] == "n" and last.tag[0] == "a":
        return True  # 14名家庭较为困难的学生
    is_clause = first.text in PASSIVES or last.tag[0] == "v"
    return first.tag[0] == "p" and is_clause and text[first.start - 1] not in PERSONS


def spent_on(words: Words, text: str, spender: str, start: int, end: int) -> Phrase | None:
    """投资15亿元建设X: the sum is the investment in X; `spender` are the words before it."""
    verb = SPENT.match(text, start, end)
    if verb is None or not spender.endswith(vocabulary().acts.spenders):
        return None
    object_ = after(words, text, verb.end(), end, counted=False)
    if object_ is None:
        return None
    how = next(word for word in vocabulary().acts.spenders if spender.endswith(word)).removeprefix(
        "总"
    )
    return object_._replace(text=object_.text + how + "额")
