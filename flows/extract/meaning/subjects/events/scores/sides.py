"""Between whom a score is: 甲队1:1战平乙队 is the 甲队与乙队比分.

The one side stands before the score, the other behind the verb of beating, drawing or losing. 双方, and a clause that names
neither, go on with the two whose match was told before (甲队主场对阵乙队，双方1:1战平). A side that is told alone has the score by itself
(甲队以3:1获胜); nobody has it where only a country is told, which is the region of the figure, or somebody by a role (对手, 客队).
What is a score belongs in `contests` beside this module.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.extract.text.words import tagged
from flows.read.segment import clauses
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

AND = "与"
SCORES = regex(r"(?:(?:[两三]个)?\d{1,3}[:：∶比-]\d{1,3}[、，,和（(）)\s]{0,2}){1,8}$")
"""以6:3、6:0击败, 以2:1（21:9、15:21: the scores told before this one."""
ADVERBIAL = regex(
    r"(?:[以则就也便又再均都却仍还曾已被遭]|最终|终于|分别|最后|率先|一度|[两三]个|在?[今昨当][日天晚]|直落[两三]局|[连苦鏖激][胜扳战下][两三四五六七]局|[在于]?[主客]场作?战?|坐镇主场|做客"
    r"|(?:[将把]?[总大]?比分)?(?:[打战拼扳追][成至到]|改写为|锁定为|定格[为在])了?|[总大]?比分|点球大战|加时赛?"
    r"|在(?:[^，。；,;在]{1,12})(?:[中里上后时下前]|之[中后前下]|球场|体育[馆场]|中心))$"
)
"""How, where and when, between a side and its score: 甲队主场以, 甲队在雨中."""
LONGEST_ADVERBIAL = 18
OPENING = regex(
    r"[^，。；,;]{0,24}?(?:结果|比赛|[预半初决附]赛|联赛|小组赛|杯赛|[首次本上下]?(?:回合|轮|赛季)|[上下]半[场时]|[首次末决][局盘节]|第[一二三四五六七八九十\d]{1,2}[局盘节轮场]|[组级]|赛场|对决|较量|争夺|德比)(?:战)?(?:比赛)?(?:结束)?(?:[中里上后]|之[中后])?"
)
"""本赛季首回合, 在另一场比赛中: in which match, before a side."""
ROLES = regex(
    r"(?:.{0,12}?(?:选手|组合|名将|小将|老将|新秀|球员|球队|队友|种子|同胞|劲旅|冠军|东道主|升班马|独苗|豪门|[亚欧中英意德西法]超|[中英意德西法]甲|第[一二三四五六七八九十\d]{1,3}名?的?|[“”\"]))+(?=[^\d]{2})"
)
"""俄罗斯选手, 六号种子: what somebody is, before the name."""
UNNAMED = regex(
    r"(?:对手|对方|双方|彼此|[主客球全本我各两]队|[两三四五二]人|[两二]者|[他她它咱我你]们?|自己|选手|冠军|前者|后者|众人|大家|主场|客场"
    r"|.*(?:[局节盘轮场胜负球]|半[场时]|比赛|决赛|回合|赛季|赛场|分钟|比分|时刻|阶段|组|战绩|优势|差距|比例|次数|成绩|领先|落后|总分|对阵|德比|对决|较量|争夺|失败|机会|对手))"
)
"""Who is told by a role, and what is nobody: 对手, 首局."""
BOTH = regex(
    r"(?:最终|最后|结果|[^，。；,;]{1,4}[局节盘]|[全上下]半?场|本轮)*(?:双方|两队|两人|二人|两支球队|双方球队)?"
)
"""双方, and nobody: the two whose match was told before."""
HE = regex(r"(?:[^，。；,;]{0,4}?)(?:他|她|他们|她们|球队)")
TOGETHER = regex(r"[与和跟同]")
DRAWN = regex("平|握手言和")
NAME = regex(r"[\u4e00-\u9fffA-Za-z·•./\-]{2,14}")
MATCH_UP = regex(
    r"(?:^|[，。；：,;:\n])(?P<one>[^，。；：,;:\n]{2,24}?)(?:对阵|迎战|对垒|(?:做客|客场)挑战)(?P<other>[^，。；,;\n]{2,16}?)(?=[，。；,;\n]|的比赛)"
)
"""甲队主场对阵乙队，: whose match the text tells of."""
MATCHING = ("对阵", "迎战", "对垒", "挑战")
ANOTHER = regex("另|其[他它余]|同[日组]")
"""另一场比赛中: the text has gone on to another match."""
BY_WHAT = regex("凭|靠|随着|由于|[因让令使]|帮助")
"""凭借后卫的进球: by what, or to whom it happened, before the score; who stands behind that word is no side."""
REACH = 240
"""How far before its score a match is told, in characters."""
AFTER_VERB = regex("[了给于过]*")
OTHERS = regex(r"[^，。；、,;（）()\d:：\s]{2,24}")
"""What may stand behind the verb, up to a mark."""
LINKS = frozenset("在被以对与和为将把由向从是有的了等及后前时")
"""Characters that alone are no part of a name."""
JOINTS = frozenset("但而且并又却再还也则就本该")
NO_NAME = ("v", "p", "c", "u", "d", "r", "t", "m", "q", "f", "i", "l", "y")
"""First characters of the tags that no word of a name has, unless the segmenter has cut one into characters."""
COUNTRIES = ("ns", "nt")
TEAM = ("队", "足", "排", "篮")
PERSONS = ("nr", "nrt", "nrfg", "nz")
OF = "的"
PARTNERS = ("组合",)
"""What the segmenter takes for a verb: 日本组合."""


def between(case: Case, verb: re.Match[str] | None) -> str:
    """甲队与乙队: the sides whose score the figure is, where `verb` stands behind it; a side told alone; "" where none is told."""
    phrases, spot = case.phrases, case.spot
    told = _ahead(phrases.text, spot)
    if BY_WHAT.search(told) is not None:
        return ""
    if verb is not None and DRAWN.search(verb[0]) and TOGETHER.search(told):
        return _both(told)
    one = _last_side(told)
    if not one and _is_left_out(told):
        one = _gone_on_with(phrases, spot)
    other = _behind(phrases.text, spot, verb.end(), alone=not one) if verb is not None else ""
    if one and other and one != other:
        return one + AND + other
    pair = _match_up(phrases.text, spot, one) if one or BOTH.fullmatch(told) else ""
    return pair or (one if one and not _is_country(one) else "")


def _ahead(text: str, spot: Spot) -> str:
    """What stands before the score in its clause, without the scores told with it, and without how and where."""
    told = text[spot.clause.start : spot.start].strip()
    return _without_adverbials(SCORES.sub("", told))


def _without_adverbials(told: str) -> str:
    """甲队 of 甲队主场以: without how, where and when."""
    while cut := ADVERBIAL.search(told, max(0, len(told) - LONGEST_ADVERBIAL)):
        told = told[: cut.start()]
    return told


def _is_left_out(told: str) -> bool:
    """Whether the clause leaves out whose score it is: ，以3:1战胜乙队, 他们主场3:1战胜乙队."""
    return not told or OPENING.fullmatch(told) is not None or HE.fullmatch(told) is not None


def _both(told: str) -> str:
    """甲队与乙队 of 甲队在客场跟乙队1:1打平: two sides before a draw; "" where they are not both told."""
    joint = TOGETHER.search(told)
    if joint is None:
        return ""
    pair = [
        _last_side(_without_adverbials(told[: joint.start()])),
        _named(told[joint.end() :].rpartition(OF)[2]),
    ]
    return AND.join(pair) if all(pair) else ""


def _last_side(told: str) -> str:
    """恒大 of 本赛季首回合恒大: the side that what stands before a score names; "" where it names none."""
    words = tagged(told.rpartition(OF)[2])
    at = 0
    while at < len(words) and _leads(*words[at]):
        at += 1
    name = "".join(word for word, _ in words[at:])
    while (opened := OPENING.match(name)) and 0 < opened.end() < len(name):
        name = name[opened.end() :]
    return _named(name)


def _leads(word: str, tag: str) -> bool:
    """Whether a word before a name says when or how it is joined; one character is of the name unless it is known for that."""
    return tag[0] in "tcdrpfu" and (len(word) > 1 or word in LINKS or word in JOINTS)


def _behind(text: str, spot: Spot, end: int, *, alone: bool) -> str:
    """乙队 of 战胜乙队: whom the verb is of; "" where nobody is named.

    A relative clause is of its head, who beat them (以3:1战胜乙队的甲队), where nobody stands before the score (`alone`).
    """
    while again := beating().match(text, end):
        end = again.end()  # 逆转击败
    linked = AFTER_VERB.match(text, end)
    after = OTHERS.match(text, end if linked is None else linked.end(), spot.sentence.end)
    if after is None:
        return ""
    _, of, head = after[0].rpartition(OF)
    if of and alone:
        return ""
    words = tagged(head)
    ends = (at for at, (word, tag) in enumerate(words) if at and _ends_name(word, tag))
    return _named("".join(word for word, _ in words[: next(ends, len(words))]))


def _ends_name(word: str, tag: str) -> bool:
    """Whether a word behind a name goes on with something else: 战胜乙队|夺冠, 负于乙队|之后."""
    return (tag[0] in "vpcdf" and len(word) > 1 and word not in PARTNERS) or word in LINKS


def _named(name: str) -> str:
    """The name without what somebody is; "" where that is all, or where it is no name."""
    role = ROLES.match(name)
    name = name if role is None else name[role.end() :]
    if NAME.fullmatch(name) is None or UNNAMED.fullmatch(name) is not None:
        return ""
    words = tagged(name)
    are_parts = all(
        tag[0] not in NO_NAME or (len(word) == 1 and word not in LINKS) for word, tag in words
    )
    ends = words[-1][1][0] in "njxe" or words[0][1] in PERSONS or name.endswith(TEAM)
    return name if are_parts and ends else ""


def _gone_on_with(phrases: Phrases, spot: Spot) -> str:
    """甲队 of 甲队先声夺人，以3:1战胜乙队: the side that the clause before in the sentence opens with; "" where it opens with none."""
    told = list(clauses(phrases.text, spot.sentence.start, spot.clause.start - 1))
    for clause in reversed(told[-2:]):
        opening = phrases.text[clause.start : clause.end].strip()
        role = ROLES.match(opening)
        words = tagged(opening if role is None else opening[role.end() :])
        until = next((at for at, (_, tag) in enumerate(words) if at and tag[0] in "vdip"), None)
        if until is None:
            return ""
        name = _last_side("".join(word for word, _ in words[:until]))
        if name:
            is_side = name.endswith(TEAM) or tagged(name)[0][1] in PERSONS
            return name if is_side else ""
    return ""


def _match_up(text: str, spot: Spot, one: str) -> str:
    """甲队与乙队, after 甲队主场对阵乙队: the two whose match was told last, `one` of them where it is named; "" where none was."""
    before = text[max(spot.block.start, spot.start - REACH) : spot.clause.start]
    if not any(word in before for word in MATCHING):
        return ""
    found = list(MATCH_UP.finditer(before))
    if not found or ANOTHER.search(before, found[-1].end("other")):
        return ""
    first, second = _last_side(_without_adverbials(found[-1]["one"])), _named(found[-1]["other"])
    if not first or not second or first == second:
        return ""
    is_one = not one or any(side.endswith(one) or one.endswith(side) for side in (first, second))
    return first + AND + second if is_one else ""


def _is_country(name: str) -> bool:
    """Whether the side is a country, or its team: 中国队."""
    words = tagged(name)
    is_team = name.endswith(TEAM) and len(words) > 1 and len(words[1][0]) <= len("女足")
    return words[0][1] in COUNTRIES and (len(words) == 1 or is_team)


@cache
def beating() -> re.Pattern[str]:
    """The verbs by which a score was won, drawn or lost."""
    return regex(
        rf"(?:的(?=平[局手]))?{trie(vocabulary().contests.beating)}|胜(?![诉任利出率算])|负(?![担责债荷有])"
    )
