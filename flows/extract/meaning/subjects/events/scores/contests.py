"""Scores, points and medals: 以3:1战胜对手, 砍下28分10篮板, 38金27银, 3胜2平1负."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.events.scores import sides
from flows.extract.text.alternations import either, trie
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases
    from flows.extract.meaning.subjects.case import Case

NUMBER = "数"
GOAL, GOALS = "球", regex(r"(?:打入|打进|攻入|踢进|罚进|轰入|斩获|扳回)(?:了|下|约|近)*$")
SCORE, POINTS = "比分", "得分"
SIDES, WHOLE_SIDES = regex("[:：比-]"), regex(r"\d{1,3}[:：]\d{1,3}")
REACH = 16
"""How far before the points such words are read, in characters."""
POINT, HALF = "分", "半"
LED = regex(
    r"以$|(?:[打战拼][成至到]|扳成|追[成至到])了?$|比分[^，。；,;]{0,6}(?:改写为|扩大为|缩小为|锁定为|来到了?|定格[为在])$"
)
"""Before a score, whatever follows it."""
BRACKETS = ("(", "（")
"""以2:0（21:15、21:18）战胜: the score of each game stands between the score and the verb."""
OTHER_SCORES = regex(r"(?:[、，和（(]\d{1,3}[:：比-]\d{1,3}|[)）])+")
"""以21:15、21:17战胜, 以2:0（21:15、21:18）战胜: the scores of the next games, up to the verb."""
CALLED = regex(
    rf"的{trie(vocabulary().contests.called)}(?:轻松|干脆利落地?|惊险|艰难|完美)?(?=[\u4e00-\u9fff]{{2}})(?!为|是|领)"
)
"""以2-0的比分轻松击败: what the score is called, up to the verb."""
ATTEMPTED, MADE = regex(r"(?P<how>[投罚])(?=\d{1,2}中)"), regex(r"\d(?P<how>[投罚])$")
"""9投6中, 9罚8中: how often somebody tried to score, and how often that came off."""
THREES = regex(r"(?:三分球?|3分球?)[^，。；、\d]{0,4}(?:\d{1,2}投)?$")
SHOTS_OF = regex(r"(?P<what>三分球|投篮|罚球)$")
SHOTS_MADE = regex(r"(?P<what>三分球|投篮|罚球)\d{1,2}中$")
"""三分球6中3: before how often somebody tried, and how often that came off."""
SHOTS = {"投": "投篮", "罚": "罚球"}
FOUGHT_ON = regex("(?:一直|一路)?[打战拼追][成至到平]")
"""从1:1、2:2一直战至4:4: the scores on the way."""
TAKES_IT = regex("(?:拿下|赢下|夺下|输掉|丢掉|先声夺人|扳回|结束|锁定|告负)")
"""以6:4拿下第二盘: up to what was won or lost by that score."""
NO_SCORE = regex(r"按照?$|(?:比例|率|票|价|负担|分成|配比)[^，。；,;]{0,6}$")
"""What else is told by two numbers: 按3:7负担, 支持率以48:45领先."""
IN_ALL = regex(r"(?:总|大|局|盘|半场)?比分(?:以|为|是|成|至|到|达)*$")
OF_MATCH = regex("比分|决赛|比赛|半场|[首次末决]局|第[一二三四五六七八九十]局")
"""What the sentences before speak of where two numbers are a score, whatever verb follows: 首局86:31先拔头筹."""
MATCH_REACH = 300
ACHIEVEMENTS: tuple[str, ...] = ("duration", "length", "mass")
"""Kinds of figures that the result of a contest is told in."""
RESULTS = {"胜": "胜场数", "平": "平局数", "负": "负场数"}
"""What is counted by one character alone, two of them side by side."""
SIDE_BY_SIDE = regex(r"\d+[金银铜胜平负]")
APART = regex(r"(?:领先|落后|反超)[^，。；、\d]{0,8}$")
"""落后乙队4分: by how much one is ahead or behind."""
LEAD = "分差"
AHEAD = regex("之差|的?(?:领先)?优势|的(?:差距|分差)")
"""带着14分的优势, 以4分之差落后: likewise."""
TABLE = regex("(?<![累面体乘容淤])积(?:了|得|到|约)?$")
"""半程仅积17分: points of a table, and not of one match."""
WINNING = trie(vocabulary().contests.winning)
WON = regex(rf"(?:{WINNING}|产生|贡献)了?$")
"""Before what somebody has won, or a contest has given, so many of."""
ENDED = regex(r"[，。；、,;）)]|[并且和](?!牌)|$")
"""已产生13金: one kind of medal alone, told as what was won."""
EVENT = regex(
    r"(?:[跨高中低]?栏|障碍|(?:混合)?接力|(?:个人)?(?:自由|蛙|蝶|仰|混合)泳|跳?台(?=[、，跳决预半比单双团项])|跳?板(?=[、，跳决预半比单双团项])"
    r"|[气步手]+枪|冠军|亚军|季军|[金银铜]牌|半?决赛|预赛|短跑|长跑|竞走|短道|速滑|级(?:别|以[上下])?(?=[、，的决预半比金银铜冠亚季]))"
)
"""After a length or a weight: the name of an event."""
MOST = regex(r"(?:全场|全队|个人|生涯|本场|赛季|职业生涯|最高|新高|的){0,6}$")
"""拿到全场最高的16分: how that compares."""


PIECE, MEDAL = "枚", regex("[金银铜]牌(?=[，。；、,;）)和及与共]|$)")
MATCH = regex("(?:本场|此役|全场|本赛季|单场|首节|末节|上半场|下半场)$")
"""In which match or part of one somebody scored, between the name and the verb."""
ALSO = regex("(?:则|也|还|又|仅|只|就|一人|个人|独自)*[有是]?$")
"""周琦也有14分: between the name and the points, where no other verb stands there."""
BARE_POINTS = regex(r"[，。；、,;（(）)\n]|$")
"""After points that are told of the next player by the name alone."""
ENTERED = regex("[进入]账")
"""22分进账: after points that somebody got."""
IN_PIECES = (None, "个", "次", "记")
"""Units that what a player has so many of is counted in: 8篮板, 8个篮板, 5次助攻."""
GOES_ON = regex(r"(?:并且?|另外?|还|同时|外加|以及)*")
"""得了25分，并送出7次助攻: what may open a clause that goes on with the same player."""
PERSONS = ("nr", "nrt")
"""Tags of the names of persons: 布拉|切, of which the dictionary has the first."""
LONGEST_NAME, JOINING = 8, tuple("在被以对与和为将把")
"""So many characters at most has a name, and those that belong to none."""
PLACES = ("ns", "nt", "t", "r")
"""Tags of where a team is from, or of when: no name of its own."""
BY_POINTS = regex("以$")
RANKED_BY = regex(
    "(?:的成绩|总分)?(?:排名?|位居|位列|名列|列|居|领跑|领先|高居|暂列|暂居|升至|升到|登上|跃居)"
)
TABLE_POINTS = "积分"
"""积分榜上以45分排名第三: points of a table, and points of a match where none is spoken of."""
IN_A_ROW = regex("(?P<row>连[胜败平])(?:了|已达|达)?$")
IN_A_ROW_AFTER = regex("(?P<row>连[胜败平])")
STREAK_UNITS, MATCHES = (None, "场"), "场数"
"""连胜3场, 4连胜: over how many matches in a row."""
GAMES = ("局", "盘")
PLAYED = regex(
    "(?:[鏖激苦恶大血]战|战满|打满|历经|先[胜丢失负]|再[胜丢下]|连[胜丢扳下]|扳回|扳平|拿下|丢掉|输掉|直落|落后|领先)(?:了|首|前)?$"
)
"""鏖战五局, 连扳两局: games of one match."""
RESULT, TEAM = "成绩", "队"
OPENS = regex("其?(?:夺冠|最终|比赛)?成绩")
PLACED = regex(
    rf"(?:率先|最终|成功|顺利|首个|分别|则|也|又|再次)*(?:{trie(vocabulary().contests.finishing)}|{WINNING}了?[^，。；、,;]{{0,16}}?(?:冠军|亚军|季军|[金银铜]牌|第[一二三四五六七八九十\d]+名?)"
    r"|(?:排名?|位列|位居|名列|排在|列)(?:小组|并列|总)?第[一二三四五六七八九十\d]+)[^，。；]{0,2}$"
)
"""A clause on what somebody won, or where they came in, before one that tells by which result: 拿到第一，成绩是37秒65."""
BY = "以"
_NTH = r"第[一二三四五六七八九十\d]+"
_SHOWN = rf"{trie(vocabulary().contests.finishing)}|破了?(?:世界|亚洲|全国|大会|赛会|奥运)"
_OUTDONE = rf"[又再]?{trie(vocabulary().contests.outdoing)}了?[^，。；、,;]{{0,8}}[纪记]录"
_PLACED = rf"(?:排名?|位列|位居|名列|列|获得?|率先|首个|{_NTH}个)(?:小组|并列|总)?(?:{_NTH}[名位]?(?![轮届])|完赛|冲线|冲过|撞线|到达)"
_WON = rf"{WINNING}了?(?:[一首]枚)?(?P<what>[^，。；、,;的]{{0,20}}?(?:冠军|亚军|季军|金牌|银牌|铜牌|奖牌|{_NTH}))"
_EASILY = "(?:轻松|顺利|成功|强势|最终|如愿|毫无悬念地?|一举|再次|并列)*"
WINS = regex(f"(?:的成绩|的好成绩|的)?{_EASILY}(?:{either(_SHOWN, _OUTDONE, _PLACED, _WON)})")
"""After how long or how far, what that came to in a contest."""
RECORD = regex(
    r"的(?P<what>(?:个人|赛会|大会|赛事|全国|亚洲|欧洲|世界|奥运会?|亚运会?|全运会|室内|室外|赛季|最好|最高|历史)*[纪记]录)(?![片者仪本员数])"
)
"""2米39的全国纪录: how far or how heavy the best has been."""
ACHIEVED = regex(r"(?:跑出|游出|滑出|骑出|划出)了?(?:约|近)?$")
THROWN = regex(r"(?:跳出|投出|掷出)了?(?:约|近)?$")
ALONE = regex(r"[，。；、,;）)\s]|的?成绩|也|$")


def is_event(case: Case) -> bool:
    """110米栏: whether the length or the weight is in the name of what is competed in, and measures nothing."""
    return (
        case.reading.kind in ("length", "mass")
        and EVENT.match(case.phrases.text, case.spot.end) is not None
    )


def scored(case: Case) -> str | None:
    """The score of a contest, the points of one who plays in it, or how often which end it came to."""
    if case.reading.kind == "ratio":
        return _score(case)
    return _shots(case) or _points(case)


def performed(case: Case) -> str | None:
    """以2小时47分14封后, 以8米24获得跳远铜牌, 跑出9秒83: what somebody achieved in a contest, by what it won where that is told."""
    phrases, spot, kind = case.phrases, case.spot, case.reading.kind
    text = phrases.text
    start = spot.own_start
    if kind != "duration" and (record := RECORD.match(text, spot.end)):
        return record["what"]
    led = text.endswith(BY, spot.since, spot.start)
    won = WINS.match(text, spot.end, spot.clause.end) if led else None
    if won is not None and kind == "duration" and RESULT in won[0]:
        won = None  # 以2小时15分的成绩夺冠 is named by what it is called
    if won is None:
        deeds = ACHIEVED if kind == "duration" else THROWN
        achieved = kind != "mass" and deeds.search(text, spot.since, spot.start)
        ends = ALONE.match(text, spot.end) or WINS.match(text, spot.end)
        if not achieved or not ends:
            return None
        return _performer(phrases, start, achieved.start()) + RESULT
    what = won["what"]
    if what and what.endswith(vocabulary().contests.placings):
        return what + RESULT
    return _performer(phrases, start, spot.start - len(BY)) + RESULT


def result(case: Case) -> str | None:
    """东海队成绩 of 东海队拿到第一，成绩是37秒65: the result of whom the clause before says what they won."""
    phrases, spot = case.phrases, case.spot
    text, end = phrases.text, spot.clause.start - 1
    if end <= spot.sentence.start or not OPENS.match(text, end + 1):
        return None
    start = 1 + max(text.rfind(mark, spot.sentence.start, end) for mark in "，。；：,;:")
    start = max(start, spot.sentence.start)
    won = PLACED.search(text, start, end)
    return None if won is None else _performer(phrases, start, won.start()) + RESULT


def _performer(phrases: Phrases, start: int, at: int) -> str:
    """东海队, 李强: the team or the person that ends at an offset; "" where none does, or only a pronoun."""
    if person := _person(phrases, start, at):
        return person
    whose = phrases.closing(start, at)
    if whose is None:
        return ""
    last = phrases.words.at(whose.end - 1)
    is_somebody = last.tag.startswith(PERSONS) or whose.text.endswith(
        (TEAM, *vocabulary().people.persons)
    )
    return phrases.name(whose) if is_somebody else ""


def _score(case: Case) -> str | None:
    text, spot = case.phrases.text, case.spot
    if SIDES.search(text, spot.start, spot.end) is None:
        return None  # 增四成七胜预期
    if IN_ALL.search(text, spot.since, spot.start) or NO_SCORE.search(text, spot.since, spot.start):
        return None  # and the name stands before it
    others = OTHER_SCORES.match(text, spot.end)
    after = spot.end if others is None else others.end()
    called = CALLED.match(text, after)
    after = after if called is None else called.end()
    beats = sides.beating().match(text, after)
    goes_on = FOUGHT_ON.match(text, after)
    leads = LED.search(text, spot.since, spot.start)
    takes = TAKES_IT.match(text, spot.end)
    follows = leads is not None and (
        beats or goes_on or takes or leads[0] != "以" or text.startswith(BRACKETS, spot.end)
    )
    if not (follows or beats or goes_on or _is_played(case)):
        return None
    return sides.between(case, beats) + SCORE


def _is_played(case: Case) -> bool:
    """首局86:31先拔头筹: whether a verb follows two whole numbers, in a text on matches."""
    text, spot = case.phrases.text, case.spot
    if WHOLE_SIDES.fullmatch(text, spot.start, spot.end) is None:
        return False
    verb = case.phrases.words.at(spot.end)
    if verb.start != spot.end or verb.tag[0] not in "vdi":
        return False
    return (
        OF_MATCH.search(text, max(spot.block.start, spot.start - MATCH_REACH), spot.end) is not None
    )


def _shots(case: Case) -> str | None:
    """投篮次数 and 投篮命中次数 of 9投6中, 三分球命中次数 of 三分球9投6中."""
    text, spot = case.phrases.text, case.spot
    if case.reading.unit is not None:
        return None
    tried = ATTEMPTED.match(text, spot.end)
    made = (
        MADE.search(text, spot.clause.start, spot.start)
        if text.startswith("中", spot.end)
        else None
    )
    how = tried or made
    if how is None:
        return _of_so_many(case)
    is_three = THREES.search(text, spot.in_clause(REACH), spot.start)
    shots = "三分球" if is_three is not None else SHOTS[how["how"]]
    return shots + ("命中次数" if tried is None else "出手次数" if is_three else "次数")


def _of_so_many(case: Case) -> str | None:
    """三分球出手次数 and 三分球命中次数 of 三分球6中3: without a verb for the tries."""
    text, spot = case.phrases.text, case.spot
    near = spot.in_clause(REACH)
    if text.startswith("中", spot.end) and text[spot.end + 1 : spot.end + 2].isdigit():
        kind = SHOTS_OF.search(text, near, spot.start)
        return kind and kind["what"] + "出手次数"
    kind = SHOTS_MADE.search(text, near, spot.start)
    return kind and kind["what"] + "命中次数"


def _points(case: Case) -> str | None:
    """What somebody has got in a contest: points, games in a row, goals, medals."""
    text, spot, unit = case.phrases.text, case.spot, case.reading.unit
    if unit == POINT:
        return _in_points(case)
    if unit in STREAK_UNITS and (streak := _streak(case)) is not None:
        return streak
    if unit in GAMES:
        return unit + NUMBER if _played(case) or text.startswith(SCORE, spot.end) else None
    if unit == GOAL and GOALS.search(text, spot.since, spot.start):
        return "进球数"
    if unit in IN_PIECES and (feat := _feat(case)):
        return feat
    if unit == PIECE and (medal := MEDAL.match(text, spot.end)) is not None:
        winner = _winner(case)
        return winner and winner + medal[0]
    counted = _counted(case)
    return None if counted is None else _won(case, counted)


def _in_points(case: Case) -> str | None:
    """By how many points one is ahead, how many there are in a table, and who scored them."""
    text, spot = case.phrases.text, case.spot
    near = spot.in_own(REACH)
    if APART.search(text, near, spot.start) or AHEAD.match(text, spot.end):
        return LEAD
    if TABLE.search(text, spot.since, spot.start):
        return TABLE_POINTS
    if BY_POINTS.search(text, spot.since, spot.start):
        ranked = RANKED_BY.match(text, spot.end)
        won = WINS.match(text, spot.end, spot.clause.end) if ranked is None else None
        if won is not None and RESULT not in won[0]:
            return _performer(case.phrases, spot.own_start, spot.start - len(BY)) + POINTS
        is_of_table = text.find(TABLE_POINTS, spot.sentence.start, spot.start) >= 0
        return ranked and (TABLE_POINTS if is_of_table else POINTS)
    if _beside_feats().match(text, spot.end):
        return _whose(case, _scored_at(case)) + POINTS
    if ENTERED.match(text, spot.end):
        return _whose(case, spot.start) + POINTS
    if text[spot.start] == HALF:
        return None
    most = MOST.search(text, near, spot.start)
    scoring = most and _scoring().search(text, spot.since, most.start())
    if scoring:
        return _whose(case, scoring.start()) + POINTS
    if BARE_POINTS.match(text, spot.end) and has_points(case.memory.counted.last or ""):
        whose = _whose(case, spot.start)  # 李海25分10个篮板，陈刚18分
        return whose and whose + POINTS
    return None


def _winner(case: Case) -> str:
    """跳水队 of 跳水队夺得8枚金牌: who stands before the verb of winning, or before the number."""
    spot = case.spot
    won = WON.search(case.phrases.text, spot.since, spot.start)
    return _whose(case, spot.start if won is None else won.start())


def _won(case: Case, counted: str) -> str:
    """跳水队金牌 of 跳水队夺8金: what somebody has won so many of, by the one character that says it."""
    whose = _winner(case)
    what = (vocabulary().contests.medals | RESULTS)[counted]
    is_medal = whose and counted in vocabulary().contests.medals
    # 跳水队金牌, as 金牌 are known
    return whose + (what.removesuffix(NUMBER) if is_medal else what)


def _feat(case: Case) -> str:
    """后卫篮板数 of 后卫砍下28分和10个篮板: what else a player has so many of; "" where nothing is, or no points are told beside it."""
    text, spot = case.phrases.text, case.spot
    feats = vocabulary().contests.feats
    feat = next((one for one in feats if text.startswith(one, spot.end)), "")
    if not feat:
        return ""
    whose = _whose(case, _scored_at(case))
    is_player = whose or has_points(case.memory.counted.last or "")
    return whose + feat + NUMBER if is_player or case.reading.unit is None else ""


def has_points(told: str) -> bool:
    """Whether that is the name of a player's points, or of what else is counted of one."""
    return told.endswith((POINTS, *_feats()))


def of_each(case: Case, names: list[str]) -> list[str]:
    """甲得分, 乙得分 of 甲和乙分别贡献20分和21分: who got the points that a list deals out; the names as they are of anything else."""
    text, spot = case.phrases.text, case.spot
    got = case.reading.unit == POINT and _scoring().search(text, spot.since, spot.start)
    is_of_all = any(name.endswith(_ends()) for name in names)
    return [name + POINTS for name in names] if got and not is_of_all else names


def _streak(case: Case) -> str | None:
    """连胜场数 of 连胜3场 and of 4连胜, with whose it is."""
    text, spot = case.phrases.text, case.spot
    row = IN_A_ROW.search(text, spot.since, spot.start)
    if row is None and case.reading.unit is None:
        row = IN_A_ROW_AFTER.match(text, spot.end)
    if row is None:
        return None
    return _whose(case, min(row.start(), spot.start)) + row["row"] + MATCHES


def _played(case: Case) -> bool:
    """Whether so many games were played of one match: 四局击败对手, 鏖战五局, 先丢一局."""
    text, spot = case.phrases.text, case.spot
    beats = sides.beating().match(text, spot.end) is not None
    return beats or PLAYED.search(text, spot.since, spot.start) is not None


def _scored_at(case: Case) -> int:
    """Where the words begin that say that somebody got the points; where the number begins if none do."""
    scoring = _scoring().search(case.phrases.text, case.spot.since, case.spot.start)
    return case.spot.start if scoring is None else scoring.start()


def _whose(case: Case, at: int) -> str:
    """跳水队 of 跳水队包揽8金2银: the team or the player that ends at an offset, or whose count stands right before; else empty.

    A country and its teams are told by the region of the figure.
    """
    phrases, spot, told = case.phrases, case.spot, case.memory.counted.last or ""
    end = next(filter(told.endswith, _ends()), None)
    start = spot.own_start
    if _goes_on(case, start, at):
        return told.removesuffix(end or told)
    opened = MATCH.search(phrases.text, start, at)
    until = at if opened is None else opened.start()
    if person := _person(phrases, start, until):
        return person
    whose = phrases.owner(start, until, no_place=True)
    if whose is None or not phrases.text.startswith(whose, start):
        return ""
    is_named = tagged(whose)[-1][1][0] == "n" and phrases.words.at(start).tag not in PLACES
    return whose if is_named else ""


def _goes_on(case: Case, start: int, at: int) -> bool:
    """Whether nothing but a joint stands after what was told of somebody before, or their clause has no other that it is of."""
    text, spot, told = case.phrases.text, case.spot, case.memory.counted.last or ""
    if spot.since > spot.clause.start and _side_by_side().fullmatch(text, spot.since, spot.start):
        return True
    is_next = start > spot.sentence.start and has_points(told)
    return is_next and at < spot.start and GOES_ON.fullmatch(text, start, at) is not None


def _person(phrases: Phrases, start: int, end: int) -> str:
    """布拉切 of 布拉切也砍下: a name of which the dictionary has the first part alone; "" of any other words."""
    also = ALSO.search(phrases.text, start, end)
    end = end if also is None else also.start()
    if not 1 < end - start <= LONGEST_NAME:
        return ""
    first, *rest = phrases.words.between(start, end)
    are_parts = all(
        one.tag in PERSONS or (len(one.text) == 1 and one.text not in JOINING) for one in rest
    )
    return phrases.text[start:end] if first.tag in PERSONS and are_parts else ""


@cache
def _ends() -> tuple[str, ...]:
    """How the names end of all that is counted of a team or of a player."""
    contests = vocabulary().contests
    medals = contests.medals.values()
    known = (one.removesuffix(NUMBER) for one in medals)
    return (*medals, *known, *RESULTS.values(), *_feats(), POINTS)


@cache
def _feats() -> tuple[str, ...]:
    """How the names end of what else is counted of a player."""
    return tuple(one + NUMBER for one in vocabulary().contests.feats)


@cache
def _side_by_side() -> re.Pattern[str]:
    """What may stand between two such counts of one team: 28分10篮板, 8枚金牌、3枚银牌."""
    return regex(
        rf"(?:{trie(vocabulary().contests.feats)}|[金银铜]牌|[金银铜胜平负])?(?:[、和及与]|以及)?"
    )


@cache
def _beside_feats() -> re.Pattern[str]:
    """After points, what else a player has so many of: 31分8篮板."""
    return regex(rf"[、和]?\d+(?:个|次|记)?{trie(vocabulary().contests.feats)}")


def _counted(case: Case) -> str | None:
    """The one character that says what is counted, where another such count stands beside it."""
    text, spot = case.phrases.text, case.spot
    end = spot.end if case.reading.unit is None else spot.end - 1
    char = text[end : end + 1]
    group = next((one for one in (vocabulary().contests.medals, RESULTS) if char in one), None)
    if group is None or case.reading.unit not in (None, char):
        return None
    after = SIDE_BY_SIDE.match(text, end + 1)
    before = (
        text[spot.start - 1 : spot.start] if text[spot.start - 2 : spot.start - 1].isdigit() else ""
    )
    wins = WON.search(text, spot.since, spot.start) and ENDED.match(text, end + 1)
    is_beside = (after and after[0][-1] in group) or (before and before in group)
    return char if is_beside or (wins and group is not RESULTS) else None


@cache
def _scoring() -> re.Pattern[str]:
    return regex(rf"(?:{trie(vocabulary().contests.scoring)})(?:了|下|到)*$")
