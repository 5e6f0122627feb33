"""The noun phrase before a figure: the one that ends the words before it, or that opens a clause.

地区生产总值4000.5亿元, and past the verb 总投资额达180亿元. What closes the words before a number without belonging to the
phrase is in `flows.extract.meaning.nouns.tails`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.modifiers import adjusted, classed, described, toward
from flows.extract.meaning.nouns.naming import CHANGE_NOUNS, MOVES, QUOTES, REAL, WHOLES, known
from flows.extract.meaning.nouns.phrase import (
    AFTER_NUMBER,
    BASES,
    BREAKS,
    NEGATIONS,
    SORTS,
    SUMMED,
    THINGS,
    Phrase,
    is_nominal,
    moving,
    per_so_many,
    phrase_of,
    stops,
)
from flows.extract.meaning.nouns.tails import GLOSS, TIME, trimmed_to
from schemas.catalogue.language import currencies, language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.text.words import Word, Words

LIST_MARK = re.compile(
    r"[\s\u3000]*(?:[①-⑳⑴-⒇❶-❿]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,2}是)"
)
MAY_MARK = re.compile(r"[\s\u3000①-⑳⑴-⒇❶-❿(（一二三四五六七八九十及以左内来间期的基]")
"""What a mark of a list, or what belongs to the number before, begins with."""
OPENING = "“《‘「"
RATIO = "比"
NUMBER, CLASS = "号", "类"
SHORT_HEADS = ("价", "费", "额", "号")
"""Heads of one character, which name nothing alone: 首发价, 普通号."""
LONGEST_STEM = LONGEST_FRONT = 4
DESCRIBED = THINGS + "af"
HEADED = 2
"""的 and a head."""
AMOUNTS = ("量", "额")
"""移动互联网累计流量: ends of nouns of what adds up."""
SPENT = ("投入", "投资")
DUE = ("到期", "逾期")
"""Of debts: part of their names, where the dictionary has an adverb and a time."""
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
MEANS, AND_OTHERS = ("方式", "手段", "手法", "途径", "名义", "办法", "形式", "方法"), "等"
BY_MEANS = re.compile("通过|采取|采用|利用|借助|以")
CLASSIFIERS = "个名位些"
"""Those that close no noun which the segmenter lacks, and stand without their 一: 搞个活动, 邀请位专家."""
ADVERBIAL = "地"
AGAINST = ("对", "兑")
PASSIVES = ("被", "遭")
OR, LIST_JOINTS = "或", ("、", "和", "及", "与")
ROLE = "作为"
TIME_ENDS, TIMES = tuple("月季末初底"), ("个", "季度", "季", "月", "年", "周", "旬")
LISTING = ("、", "等", "和", "及", "以及", "等各类", "等其他")
"""Before the last member of a list, or before what all of them are."""
ENDS_LIST = tuple("，。；：,;:共")
INSIDE = tuple("内中里上下间")
"""Where or until when, and no name by itself: 几个月内."""
KINDS = ("n", "vn", "v")
IN_REAL_TERMS = re.compile(r"(?:同比|[比较](?:上年|去年)(?:同期|同月|同季)?)(?P<real>实际|名义)$")
"""增加值比上年实际: the base stands before 实际, which belongs to the name before it."""
ENDING_JOINTS = ("和", "与", "及", "以及")
PURPOSES = ("用于", "投向")
MEMBERS = ("、", OR)
"""What joins the members of an enumeration, all of which the head after the last is of: 定损或赔付完成率."""
ACCORDING = "据"
SIZES = {"长": "长度", "宽": "宽度", "高": "高度", "厚": "厚度", "深": "深度", "重": "重量"}
"""What an adjective alone is the measure of: 宽30米，高12米."""
BEATING, RECORDS = ("打破", "刷新", "平"), ("纪录", "记录")
"""打破赛会纪录: the record, and not that it was beaten."""
WHEN = re.compile(rf"(?:{TIME}|近[一二两三四五六七八九十]年来?|全年|前\d{{1,2}}个?月)+")
"""今年前三季度, at the start of a clause."""
OPENERS = ("其中", "从而", "而", "但", "同时")
RECKONED = re.compile(
    r"(?:扣除|剔除)[^，。；,;]{1,8}?因素(?:影响)?之?后?"
    r"|[按以][\u4e00-\u9fff]{1,12}?(?<![合总共累小统审估预会设])计(?!算|价)"
)
"""扣除价格因素 of 扣除价格因素实际增长, 以载重吨计 of 以载重吨计分别占: how it was reckoned, without a comma."""
RECKONING = re.compile("[素计]")


def before(words: Words, text: str, start: int, end: int, *, joined: bool = False) -> Phrase | None:
    """The noun phrase that ends text[start:end], past verbs, hedges and adverbs at its end.

    `joined` where it may name two things that are set against each other (公有与非公有制经济).
    """
    if text.endswith(ENDING_JOINTS, start, end) and words.at(end - 1).text in ENDING_JOINTS:
        return None  # 2名教师和1名司机: what stands before 和 is counted by its own number
    real = IN_REAL_TERMS.search(text, start, end) if text[end - 2 : end] in REAL else None
    if real is None or real.start() <= start:
        return _before(words, text, start, end, joined=joined)
    what = _before(words, text, start, real.start(), joined=joined)
    return None if what is None else what._replace(end=end, text=what.text + real["real"])


def _before(words: Words, text: str, start: int, end: int, *, joined: bool) -> Phrase | None:
    """The noun phrase that ends text[start:end], which no base of a comparison interrupts."""
    start, stop = _past_mark(text, start, end), end
    end, named = trimmed_to(words, text, start, end)
    if end <= start:
        return _classed_alone(words, text, stop)
    start = _past_reckoning(text, start, end)
    crossed = end < stop and _has_bracket(text, end, stop)
    has_glosses = _has_bracket(text, start, end)
    glosses = [one.span() for one in GLOSS.finditer(text, start, end)] if has_glosses else []
    found: list[Word] = []
    quoted = False
    left = 0  # words of an enumeration's member that are still to come
    listed = _without_manner(words.between(start, end))
    for index in range(len(listed) - 1, -1, -1):
        word = listed[index]
        if glosses and any(low <= word.start < high for low, high in glosses):
            continue
        if word.text in QUOTES:
            if word.text in OPENING and not quoted and any(w.text not in QUOTES for w in found):
                break  # 「价值240元的会员」: the figure is in the quotation, too
            quoted = not quoted
            found.append(word)
            continue
        if word.text in TIME_ENDS and found and _is_counted(listed, index):
            break  # 前5个月出口, 三季度末贷款
        if found and (more := _spanned(listed, index, found)):
            found.append(word)
            left = more
            continue
        if found and index and _is_passed_over(word, listed[index - 1]):
            continue
        if found and _closes_manner(word, found[-1], text, start):
            break
        ahead = listed[index - 1] if index else None
        if left:
            left -= 1
        elif (
            word.end > named
            or _is_noun(word, ahead, end, opens=not found)
            or (found and _tells_class(word, found[-1]))
        ):
            word = word.as_noun()
        elif not quoted and (word.text[0] in BREAKS or not is_nominal(word)):
            if word.text[0] in BREAKS or (crossed and not found):
                break
            if word.text in BASES and "".join(w.text for w in found[::-1]) in (
                *CHANGE_NOUNS,
                *MOVES,
            ):
                continue  # 价格同比涨幅降至4.3%
            if any(w.text not in QUOTES for w in found):
                if not _belongs(listed, index, joined=joined):
                    break
                found.append(word.as_noun() if word.text in KEPT else word)
            continue
        found.append(word)
    return _told_apart(words, text, start, found[::-1]) or _classed_alone(words, text, stop)


def _is_passed_over(word: Word, ahead: Word) -> bool:
    """Whether a word inside a name tells nothing: 受理各类案件; a space beside Latin letters joins (CIER 指数, 非 GAAP 收入)."""
    return (word.text in SORTS and ahead.tag == "v") or (word.text == " " and _joins(ahead))


def _closes_manner(word: Word, following: Word, text: str, start: int) -> bool:
    """Whether how something was done ends with the word, and what was done begins: 通过多头申报等|套取资金, 以重复报销等方式|套取资金."""
    if following.tag != "v" or following.start != word.end:
        return False
    if word.text in MEANS:
        return True
    return word.text == AND_OTHERS and BY_MEANS.search(text, start, word.start) is not None


def _is_noun(word: Word, ahead: Word | None, end: int, *, opens: bool) -> bool:
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


def _tells_class(word: Word, following: Word) -> bool:
    """Whether an adverb of the dictionary says of which class something is: 正常类贷款, 特别类奖项."""
    return following.text == CLASS and word.tag[0] == "d" and len(word.text) > 1


def _belongs(listed: list[Word], index: int, *, joined: bool) -> bool:
    """Whether a word that usually stops a name is a part of this one, or joins two of its nouns."""
    is_part = (
        _unlisted(listed, index)
        or _derived(listed, index)
        or _modifies(listed, index)
        or _adds_up(listed, index)
    )
    joins = listed[index].text in ("与", "同") and (joined or _are_alike(listed, index))
    return is_part or joins or _joins_kinds(listed, index)


def _is_counted(listed: list[Word], index: int) -> bool:
    """Whether a number or a unit of time stands before a word: it is a time, too, and no part of a name."""
    ahead = listed[index - 1] if index else None
    return ahead is not None and (ahead.text in TIMES or ahead.tag[0] == "m")


def _past_mark(text: str, start: int, end: int) -> int:
    """Where text[start:end] goes on after the mark of an item, or what belongs to the number before."""
    if not MAY_MARK.match(text, start, end):
        return start
    mark = LIST_MARK.match(text, start, end) or AFTER_NUMBER.match(text, start, end)
    return mark.end() if mark else start


def _past_reckoning(text: str, start: int, end: int) -> int:
    """Where text[start:end] goes on after words that say only how something was reckoned."""
    how = RECKONED.search(text, start, end) if RECKONING.search(text, start, end) else None
    return min(how.end(), end) if how else start


def _without_manner(listed: list[Word]) -> list[Word]:
    """The words without the adverbial that closes them: 出人意料地 of 订单出人意料地增长."""
    if len(listed) > HEADED and listed[-1].text == ADVERBIAL and listed[-1].tag[0] == "u":
        return listed[:-2]
    return listed


def _classed_alone(words: Words, text: str, end: int) -> Phrase | None:
    """其中产值超亿元的8家: the noun of the class was said before."""
    stated = classed(words, text, end) if text[end - 1] == "的" else ""
    return Phrase(end - len(stated), end, stated) if stated.endswith("的") else None


def _told_apart(words: Words, text: str, start: int, found: list[Word]) -> Phrase | None:
    """The phrase of the words found, with what stands before them and tells it apart."""
    phrase = phrase_of(text, found)
    if phrase is None or phrase.text in INSIDE:
        return None
    if phrase.text.startswith(ROLE) and "的" in phrase.text:
        *_, owner, last = phrase.text.split("的")
        keeps = "的" in phrase.text.replace(owner + "的" + last, "") and known(last) is not None
        return phrase._replace(text=owner + "的" + last if keeps else last)  # 作为代表站的观象台
    if phrase.text.startswith(BEATING) and phrase.text.endswith(RECORDS):
        verb = next(one for one in BEATING if phrase.text.startswith(one))
        return phrase._replace(start=phrase.start + len(verb), text=phrase.text.removeprefix(verb))
    if phrase.text in SIZES and text[phrase.start - 1 : phrase.start] in BREAKS:
        return phrase._replace(text=SIZES[phrase.text], is_act=False)
    if phrase.text in SHORT_HEADS:
        return _whole_word(words, phrase)
    if text[phrase.start - 1 : phrase.start] in PASSIVES:
        return _passive(words, phrase)
    if phrase.text.endswith(vocabulary().things.offences):
        return _of_several(words, text, start, phrase)
    if text.endswith(PURPOSES, start, phrase.start) and "的" in phrase.text:
        verb = next(one for one in PURPOSES if text.endswith(one, start, phrase.start))
        at = phrase.start - len(verb)  # 用于项目建设的债券
        return phrase._replace(start=at, text=text[at : phrase.start] + phrase.text)
    if (moved := _that_moved(words, text, phrase)) is not None:
        return moved
    front = (
        classed(words, text, phrase.start)
        or toward(words, text, phrase.start)
        or adjusted(text, phrase.start)
    )
    if front:
        at = phrase.start - len(front)
        front = (per_so_many(text, at) or _front_of(words, at)) + front
    if not front and len(found) >= HEADED and found[-2].text == "的":
        ahead = text[found[0].start - 1 : found[0].start]
        if len(found) == HEADED or ahead in ("在", "于"):  # 居住在山区的人口
            front = text[described(words, start, found[-1], phrase.start) : phrase.start]
    return phrase._replace(text="".join(front.split()) + phrase.text) if front else phrase


def _of_several(words: Words, text: str, start: int, phrase: Phrase) -> Phrase:
    """起诉侵犯商标权、专利权等案件: cases are told by all that they are for, from the verb of what was done with them on."""
    if not text.endswith(LISTING, start, phrase.start):
        return phrase
    listed = words.between(start, phrase.start)
    since = next((at for at in range(len(listed), 0, -1) if listed[at - 1].text in ENDS_LIST), 0)
    verbs = [word for word in listed[since:] if word.tag[0] == "v"]
    known_verbs = [word for word in verbs if word.text in vocabulary().acts.prosecuting]
    verb = known_verbs[-1] if known_verbs else verbs[0] if verbs else None
    if verb is None or "、" not in text[verb.start : phrase.start]:
        return phrase
    return phrase._replace(start=verb.start, text=text[verb.start : phrase.end], is_act=False)


def _that_moved(words: Words, text: str, phrase: Phrase) -> Phrase | None:
    """上涨的城市有47个: those counted by which way they went, where nothing before it says what of."""
    if text[phrase.start - 1 : phrase.start] != "的":
        return None
    verb = words.at(phrase.start - 2)
    opens = text[verb.start - 1 : verb.start] in ("", *BREAKS)
    if (
        not opens
        or verb.text not in moving()
        or not phrase.text.endswith(vocabulary().people.holders)
    ):
        return None
    return phrase._replace(start=verb.start, text=f"{verb.text}的{phrase.text}")


def _front_of(words: Words, at: int) -> str:
    """新开工 of 新开工亿元以上项目: what stands before a class and is said of those in it; empty if nothing is."""
    verb = words.last(max(0, at - LONGEST_FRONT), at)
    return verb.text if verb is not None and verb.text in vocabulary().once.fronts else ""


def _passive(words: Words, phrase: Phrase) -> Phrase:
    """罚款 of 被监管部门罚款: who did it is no part of what was done; 被骗资金: what was done to it is."""
    *agent, act = words.between(phrase.start, phrase.end)
    if agent and agent[0].tag == "v" and act.tag[0] == "n":
        return phrase._replace(start=phrase.start - 1, text=f"被{phrase.text}")
    if not agent or agent[0].tag[0] not in "nj":
        return phrase
    if act.tag[0] != "v" and known(act.text) is None:
        return phrase
    return phrase._replace(start=act.start, text=act.text)


def _whole_word(words: Words, phrase: Phrase) -> Phrase | None:
    """The word that a head of one character ends, where the segmenter cut it in two."""
    ahead = words.last(max(0, phrase.start - LONGEST_STEM), phrase.start)
    if ahead is None or ahead.text[0] in BREAKS or ahead.text in stops() or ahead.tag[0] in "mpuc":
        return phrase
    return phrase._replace(start=ahead.start, text=ahead.text + phrase.text)


def _has_bracket(text: str, start: int, end: int) -> bool:
    return text.find("(", start, end) >= 0 or text.find("（", start, end) >= 0


def _does(found: list[Word]) -> bool:
    """Whether the words, the last first, open with a verb: 培训干部 of 召开会议、培训干部 is no member of a list."""
    return len(found) > 1 and found[-1].tag == "v"


def _enumerated(listed: list[Word], joint: str) -> int:
    """How many words the member of an enumeration takes that ends `listed`: 电力 of 电力、热力供应业. 0 if it is none."""
    if listed and listed[-1].tag == "v" and (joint == OR or _is_alone(listed)):
        return 1  # 定损、理赔或赔付完成率
    count = 0
    for word in reversed(listed):
        if word.text[0] in BREAKS or word.tag == "ns" or word.text in WHOLES:
            break
        if word.tag == "v" and count and all(one.tag[0] in DESCRIBED for one in listed[-count:]):
            break  # 受损学校、医院, 引进外来人才、技工: both are
        if word.text in QUOTES or not is_nominal(word) or word.tag in ("v", "uj"):
            return 0
        count += 1
    return count


def _is_alone(listed: list[Word]) -> bool:
    """Whether the last word is all of its member, of three or more that one head follows: 理赔 of 定损、理赔或."""
    ahead = listed[-2] if len(listed) > 1 else None
    return ahead is not None and ahead.text in MEMBERS and len(listed[-1].text) > 1


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
    return is_object and following.text in vocabulary().things.arranged


def _modifies(listed: list[Word], index: int) -> bool:
    """Whether a word that usually stops a name stands before a noun as what tells it apart: 传染病的报告病例总数."""
    if index < HEADED or listed[index].tag[0] not in "vn" or index + 1 >= len(listed):
        return False
    owner, of, following = listed[index - 2], listed[index - 1], listed[index + 1]
    is_owned = of.text == "的" and owner.tag[0] in "nj" and owner.tag != "nr"
    return is_owned and following.tag[0] == "n" and following.start == listed[index].end


def _spanned(listed: list[Word], index: int, found: list[Word]) -> int:
    """How many words before a joint belong to the name with it: those of an enumeration's member, or a currency; 0 if none."""
    if listed[index].text in MEMBERS and not _does(found):
        return _enumerated(listed[:index], listed[index].text)
    return int(_is_rate(listed, index))


def _is_rate(listed: list[Word], index: int) -> bool:
    """Whether 对 or 兑 stands between two currencies: 人民币对美元汇率."""
    if listed[index].text not in AGAINST or not 0 < index < len(listed) - 1:
        return False
    other = listed[index + 1].text
    return listed[index - 1].text in currencies() and other.startswith(tuple(currencies()))


def _joins(word: Word) -> bool:
    """Whether a space after the word parts it from nothing: after Latin letters, and after the negation of a name in them."""
    return word.text[-1].isascii() or word.text == "非"


def _adds_up(listed: list[Word], index: int) -> bool:
    """Whether 累计 stands between a thing and what was done of it: 高架桥累计建成里程, 汽车的累计销量."""
    if listed[index].text not in SUMMED or not 0 < index < len(listed) - 1:
        return False
    if listed[index - 1].text == "的":
        return listed[index + 1].tag[0] in "nv"
    following = listed[index + 1]
    is_sum = following.tag[0] == "v" or following.text.endswith(AMOUNTS)
    spent_on = listed[index - 1].tag == "vn" and following.text in SPENT  # 教育累计投入
    return is_sum and (listed[index - 1].tag[0] in "nj" or spent_on)


def _are_alike(listed: list[Word], index: int) -> bool:
    """Whether the words on both sides are of one kind, so that both are meant: 海军与陆军, 线上与线下."""
    if not 0 < index < len(listed) - 1:
        return False
    before, after = listed[index - 1], listed[index + 1]
    is_noun = is_nominal(before) and before.tag != "ns"
    alike = before.text[-1] == after.text[-1] or (
        before.text[0] == after.text[0] and len(before.text) == len(after.text)
    )
    return is_noun and alike and before.text != after.text


def _joins_kinds(listed: list[Word], index: int) -> bool:
    """Whether 与 joins two kinds that one head follows: 住宿与餐饮业, 研究与试验发展经费.

    Those who act with somebody, and amounts that are set beside each other, are two: 公司与政府, 收入与支出.
    """
    if listed[index].text != "与" or not 0 < index < len(listed) - 1:
        return False
    before, after = listed[index - 1], listed[index + 1]
    if before.tag not in KINDS or after.tag not in KINDS or after.start != listed[index].end:
        return False
    if listed[-1].tag in ("v", "d") or (index > 1 and listed[index - 2].tag[0] == "p"):
        return False  # 因故障与外界失联: with whom
    names = vocabulary()
    acts = before.text.endswith(
        (*names.people.actors, *names.people.persons, *names.people.holders)
    )
    return len(before.text) > 1 and not acts and known(before.text) is None


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
    if word.text in DUE:
        return listed[index + 1].tag[0] == "n"
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


def opening(words: Words, text: str, start: int, end: int) -> Phrase | None:
    """The longest name at the start of text[start:end] that the catalogue knows something of: 茶叶价格 of 茶叶价格持续走低."""
    found: list[Word] = []
    longest: Phrase | None = None
    when = WHEN.match(text, start, end)
    for word in words.between(start if when is None else when.end(), end):
        if not found and (word.text in OPENERS or word.text.isspace()):
            continue
        if not found and word.text[0] == ACCORDING and word.tag[0] in "vp":
            return None  # 据统计官员称: who says it
        if word.text[0] in BREAKS or not is_nominal(word):
            break
        found.append(word)
        phrase = phrase_of(text, found)
        if phrase is None or phrase.is_act or phrase.text.endswith(CHANGE_NOUNS):
            continue
        if known(phrase.text) is not None:
            longest = phrase
    speaks = any(word.text.endswith(vocabulary().people.offices) for word in found)
    goes_on = bool(found) and found[-1].text.endswith(vocabulary().people.bodies)
    if speaks or (longest is not None and goes_on and longest.end < found[-1].end):
        return None  # 财政预算办公室估计, 国家公路安全局说: who says it
    return longest
