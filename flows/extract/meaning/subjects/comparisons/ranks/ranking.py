"""What a rank is the rank of: 生产总值增长6%，增速居全省第3位 is the rank of the 增速, and 较上年上升2位 how that moved.

What several are ranked by that have numbers of their own belongs in `flows.extract.meaning.subjects.comparisons.ranks.topping`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.names.naming import CHANGE_NOUNS
from flows.extract.text.joints import JOINT
from flows.extract.text.moves import RANK_MOVE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory

RANKING = "排名"
RANKINGS = vocabulary().measures.rankings
"""Nouns of what is told in positions: 位次."""
_UP_OR_DOWN = f"(?:{RANK_MOVE}|[跃升降退])"
RANKED = regex(
    rf"(?P<verb>(?:位|名|并|排|稳|高|暂|仍|均|则|继续|连续|首次|分别|分)*[列居](?![民住委])|位于"
    rf"|(?:分别)?(?:(?P<ranking>(?:综合|整体)?(?:{'|'.join(RANKINGS)}))(?!中)|排行|排(?![名位]))"
    rf"|[由从]|{_UP_OR_DOWN}[至到])(?:[为在至到于]|{_UP_OR_DOWN})*(?P<of>[^，。；：、的]{{0,20}})$"
)
"""居全省, 综合排名上升至全国, 分别位列世界500强, 由全省: up to the rank."""
AT_ONCE = regex(
    r"(?<=[率量额值数度])(?P<verb>)(?P<ranking>排名)?(?P<of>全[国省市县区球]|世界|亚洲)$"
)
"""渗透率全国: up to a rank that no verb parts from its measure."""
STREAKS = ("连胜", "连败", "连胜场数", "连败场数")
"""三连败后排名第12: what nobody is ranked by."""
SEVERALLY = "分别"
STANDS, FROM = ("列", "居"), ("由", "从")
RISEN = regex(rf"(?:[，,]?(?:大幅|再次|直接)?(?:{_UP_OR_DOWN}|提高)[至到为])")
"""After the rank that another has become of."""
AMONG = regex(r"[在从](?P<those>[^，。；]{2,40}?)[中里]$")
"""空气质量在全国168个重点城市中: among whom one is ranked."""
COUNTED = regex(r"\d")
BETWEEN = regex(JOINT)
"""Between the ranks of a list, and between what they are dealt to."""
LISTS = (*RANKINGS, "榜", "榜单", "强", "百强县", "百强区", "百强市")
"""Ends of the lists that somebody is on: 位列世界500强第58位."""
APART_AT = regex(
    r"(?:分列|分居|分别列|分别居|位列|位居)(?:第?[一二三四五六七八九十\d]{1,3}[、和至到])?[第前]?$"
)
FALLEN = regex("(?:退|屈|跃|升)居")
OPENS = "，、；。（,;和"
"""What stands before the words of a clause."""
APART = ("分", "则分", "均分")
SOMEWHERE = tuple("省市县区州旗乡镇村")
TOTAL = ("总量", "规模", "总额", "增量")
"""总量和增速分别居第5位和第2位: said alone, of what was told before."""
PER_HEAD = "人均"
"""人均居第5位: likewise."""
PLACES = ("位", "个位", "位次", "个位次", "名", "名次", "个名次")
"""Units of how far a rank moved."""
CLOSED = regex(
    r"[，。；、：,;:（()）\s的和与及至到]|[均都](?:[为是]|属于)|(?:上升|提升|前进|跃升|升|下降|下滑|降|退)|$"
)
"""After a rank, and not 第一方阵."""


def rank_of(phrases: Phrases, spot: Spot, memory: Memory) -> str | None:
    """The name of the rank at `spot`, by what stands before the verb of ranking, or was told before; None without such a verb."""
    text, last_end = phrases.text, memory.ranking.end
    if CLOSED.match(text, spot.end) is None:
        return None
    memory.ranking.end = spot.end
    if memory.ranking.ranks and BETWEEN.fullmatch(text, last_end, spot.start):
        memory.ranking.ranks = memory.ranking.ranks[1:] or memory.ranking.ranks
        return memory.ranking.ranks[0]
    since = max(spot.since, last_end)
    found = RANKED.search(text, since, spot.start) or AT_ONCE.search(text, since, spot.start)
    if found is None or (found["verb"] in FROM and RISEN.match(text, spot.end) is None):
        return None
    at = found.start("verb")
    word = phrases.words.at(at)
    if found["verb"] in STANDS and word.start < at and word.tag[0] in "nbq":
        return None  # 系列, 专列
    at = min(at, word.start) if found["verb"] in STANDS else at  # 跃居
    if memory.ranking.ranks and at == last_end:
        return memory.ranking.ranks[0]  # 由第10位上升至第8位
    if text.startswith("的", spot.end):  # 排名第二的候选人: whose it is comes after
        names = [_list(found["of"])]
    else:
        own = _own(phrases, spot._replace(since=since), at, found["of"])
        names = own or _dealt(memory, spot, found["verb"]) or [_told(phrases, memory, spot)]
        if _are_counted(phrases, spot, at):
            is_last = bool(memory.levels) and memory.levels[-1] == memory.counted.last
            names = own or memory.levels[-2:-1] if is_last else names
            if len(names) == 1 and is_amount(names[0]):
                names = [_whole(names[0], memory)]
                memory.go_on_with(names[0])
    names = ["" if one.endswith(STREAKS) else one for one in names]
    memory.ranking.ranks = [_with_ranking(_whole(one, memory), found["ranking"]) for one in names]
    memory.ranking.ranks = [one for one in memory.ranking.ranks if one]
    return memory.ranking.ranks[0] if memory.ranking.ranks else None


def _are_counted(phrases: Phrases, spot: Spot, at: int) -> bool:
    """Whether those among whom something is ranked are counted right before: 在全市12个县中|居第3位. What follows is not of them."""
    among = AMONG.search(phrases.text, spot.clause.start, at)
    return among is not None and COUNTED.search(among["those"]) is not None


def moved(case: Case) -> str | None:
    """居第5位，较上年上升2位: the rank that the sentence told last moved by so many places."""
    is_move = case.reading.unit in PLACES and case.moved.role == "change"
    goes_on = is_move and case.spot.since <= case.spot.clause.start
    return case.memory.ranking.ranks[0] if goes_on and case.memory.ranking.ranks else None


def several(case: Case) -> str | None:
    """甲、乙、丙分列三至五位: the ranks from one to another that several are told, and no persons."""
    is_rank = case.reading.unit in PLACES and APART_AT.search(
        case.phrases.text, case.spot.since, case.spot.start
    )
    return RANKING if is_rank else None


def _own(phrases: Phrases, spot: Spot, at: int, of: str) -> list[str]:
    """What stands before the verb at `at` in the clause: one name, or one for each rank of a list; none where nothing does."""
    text, start, end, those = phrases.text, spot.since, at, of
    among = AMONG.search(text, spot.clause.start, at)
    if among is not None:
        start, end, those = spot.clause.start, among.start(), among["those"]
    head = text.rfind(PER_HEAD, start, end + 1)  # 人|均居, too
    if head >= end - len(PER_HEAD) and head > 0 and text[head - 1] in OPENS:
        return [PER_HEAD]
    phrase = phrases.before(start, end)
    if phrase is None or phrase.is_act:
        return [those] if _list(those) != RANKING else []
    members = BETWEEN.split(phrase.text)
    if phrases.is_place(phrase) or members[-1].endswith((*vocabulary().people.actors, *SOMEWHERE)):
        return [_list(those)]
    if members[0] == "":  # 甲市和乙市分列第二、第三位
        return [_list(those)]
    is_list = len(members) > 1 and text.startswith(APART, at)
    return members if is_list else [phrases.name(phrase)]


def _list(of: str) -> str:
    """The list that a rank is of, or only that it is a rank: 世界500强, 积分榜."""
    of = of.strip('“”"')
    return of if of.endswith(LISTS) else RANKING


def _told(phrases: Phrases, memory: Memory, spot: Spot) -> str:
    """What the clause before told, where the rank's own tells nothing: a level, or how it grew."""
    if not memory.named or spot.since > spot.clause.start:
        return ""
    if memory.levels:
        return memory.level or ""
    if FALLEN.search(phrases.text, spot.since, spot.start):
        return memory.changes.last or ""  # 出货量下降3%，退居第六: the rank of the level
    change = memory.changes.last or ""
    return change + CHANGE_NOUNS[0] if change and change == memory.subject else memory.subject or ""


def _dealt(memory: Memory, spot: Spot, verb: str) -> list[str]:
    """甲产业、乙产业增速 of 甲、乙产业分别增长6%、5%，分别居第二、第七: those that were dealt out last, of whom as many ranks are told; empty if others are."""
    dealt = memory.dealt if memory.named and SEVERALLY in verb else []
    if len(dealt) != spot.run.size or dealt[-1] not in (memory.level, memory.changes.last):
        return []
    is_rate = memory.changes.last == dealt[-1] and memory.changes.last == memory.subject
    return [one + CHANGE_NOUNS[0] if is_rate else one for one in dealt]


def _whole(name: str, memory: Memory) -> str:
    """总量, 增速 and 人均 of what was told before, and the name that the catalogue has for all else."""
    measured = memory.level or memory.changes.last or memory.subject or ""
    ranked = memory.ranking.ranks[-1].removesuffix(RANKING) if memory.ranking.ranks else ""
    told = measured if memory.named and measured else ranked
    if not told:
        return naming.standard(name)[0] if name and name != PER_HEAD else ""
    alone = len(name) == len(TOTAL[0])
    if name == PER_HEAD:
        return naming.standard(PER_HEAD + _of_no_size(told))[0]
    if alone and name.endswith(CHANGE_NOUNS):
        return naming.standard(_of_no_size(told))[0] + name
    if alone and name.endswith(TOTAL):
        return naming.standard(told)[0] + name
    return naming.standard(name)[0] if name else name


def _of_no_size(told: str) -> str:
    """GDP of GDP总量: what grows, or is reckoned per head."""
    return told.removesuffix(TOTAL[0]) or told


def _with_ranking(name: str, ranking: str | None) -> str:
    """The name, closed by the noun of a rank; that noun alone where nothing is named."""
    if not name:
        return ranking or ""
    return name if name.endswith(RANKINGS) else name + RANKING
