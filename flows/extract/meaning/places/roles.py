"""What a place is named for: whether something may have been measured in it.

Not in a model, an origin, a partner, a destination, a neighbour or a yardstick (借鉴新加坡, 来自阿根廷, 对美国出口, 东邻河北,
高于全国), and not in a place that is part of another name (湖南卫视, 南京路, 新华社北京7月5日电).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.places.asides import is_of_aside
from flows.extract.text.alternations import trie
from flows.extract.text.joints import JOINTS
from flows.extract.text.moves import LEADS
from flows.regex import regex
from schemas.catalogue.places import CITY, places

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from flows.extract.meaning.places.gazetteer import Place
    from flows.extract.text.words import Words

BEFORE, AFTER = 8, 16
"""How far the words are read that say what a place is there for, in characters."""
CELL = "\t"
CHINA = "中国"
COMMON = regex("(?:生态|高质量|绿色)*(?:一体化|协同发展)(?!(?:发展)?示范区)")
"""长三角一体化: what several places undertake together is measured in none of them."""
JOINED = r"(?:至|—+|－|-|～|~)"
BETWEEN_ENDS = (
    r"(?:[（(][\u4e00-\u9fff]{2,6}[)）])?(?:等)?(?:\d+[条个])?(?:[段期线]|新建|改扩建|扩容|国际|货运|客运|输电|特高压|天然气|[\u4e00-\u9fff]{0,2}产业)*"
    r"(?:高速|铁路|公路|高铁|城际|航线|班列|管道|管线|国道|省道|快速路|航班|线路|通道|工程|合作|专列|专线|班轮)"
)
ROUTE = regex(rf"{JOINED}[\u4e00-\u9fff]{{2,6}}?{BETWEEN_ENDS}")
"""贵阳至兴义高速公路: a route is called by its ends, and so is what two places do together."""
DEPARTING = regex(
    r"(?:[\u4e00-\u9fff]{0,4}?(?:站|机场))?(?:开往|飞往|驶往|直飞|往返)(?=[\u4e00-\u9fff])"
)
"""成都开往北京的列车: where a journey begins, which is told of wherever it has come to."""
WITH_ANOTHER = regex(r"(?<=中国)[—-]+(?=[\u4e00-\u9fff])")
ANOTHER_WITH, LONGEST_NAME = regex(r"中国[—-]+$"), 6
"""中国—东盟博览会, 中国—哈萨克斯坦联合实验室: what our country and another have together is called by both."""
OTHER_END, LAST_OF_JOINT = regex(BETWEEN_ENDS), tuple("至—－-～~")
_CODE = r"[（(](?:(?:股票|证券)代码|(?:[A-Za-z]{2}[.:：]?)?\d{6}(?!\d)|\d{4,5}[.:：]?HK)"
CODE, LISTED_FIRM = regex(_CODE), regex(rf"[\u4e00-\u9fff]{{1,4}}[A-Z]?\s?{_CODE}")
"""江南国贸（600000）: a firm that a city names, by its code at the exchange."""
CODED, LONGEST_CODED = regex(r"[\u4e00-\u9fff]{3,12}[A-Z]?(?=\s?\Z)"), 14
"""The words before a code, the last of which are the name of the firm, and how long they are at most with a space behind."""
PEOPLE = r"人(?![口均民大才力社次类工体事员])|产(?![业值量出能权销品供])"
"""日本人, 日本产 are of Japan; 江苏人口, 江苏产值 are measured there."""
CITIES = "(?:省会|同类|副省级|计划单列|地级|主要|大中)?城市(?:中|里)?(?=首位|第|前[\\d一二三四五六七八九十列茅]|最)"
"""全球城市首位: a rank among the cities of the whole."""
NO_RANK = r"(?![一二三四、和及与第]+(?:产业|季度))"
"""全市第一、二产业增加值 is of the 全市; 全市第一 is a rank in it."""
RIVER = "河(?![道段长湖网涌流南北])"
"""苏州河 is a river, 苏州河道 are those of the city."""
TRADES = r"(?![业行产界])"
"""湖南证券 is a name, 湖南证券业 is measured."""
DATELINE = r"\s?(?:\d{1,2}月)?\d{1,2}日[^，。\d]{0,4}?(?:电|讯|消息|报道)"
"""新华社北京7月5日电 was sent from there."""
BETWEEN_CITIES = regex(
    "港(?![口澳元股资币务])|(?:国际)?机场|(?:高速)?公路|高速|高铁|铁路|城际|[都城]市[圈群]|国际[\u4e00-\u9fff]{2}中心"
)
"""After two cities, what is called by both."""
BAY = "湾"
WITHIN = "[^，。、；：,;:()（）的了有在等和与及\\d\\s]"
"""Characters that may stand between a place and the end of an organisation's name."""
BRACKETS, OPENING = ("()", "（）"), ("(", "（")
PRIZE = "奖"
PRIZED = regex(
    rf"{WITHIN}{{2,12}}?奖(?![励金补学牌品])(?:[一二三特]等奖|[\u4e00-\u9fff]?(?=\d|[一二三四五六七八九十两]+[项个名人]|[，。；、]))"
)
"""广东省科技进步奖12项: what is given there to others, too."""


def measures(text: str, words: Words, first: Place, last: Place) -> bool:
    """Whether figures may hold for the places from `first` to `last`, which follow each other or make a list."""
    start, end = first.start, last.end
    if text[start - 1 : start] + text[end : end + 1] in BRACKETS:
        return False  # 甲乙(上海)有限公司
    if BETWEEN_CITIES.match(text, end) and is_two_cities(text, first, last):
        return False  # 宁波舟山港, 西安咸阳国际机场
    if last.kind == "abroad" and text[end : end + 1] == CELL:
        return False  # beside a number alone, a country is an origin or a partner as often as the place
    return not (
        is_neighbour(text, first, last)
        or is_end_of_route(text, start, end)
        or is_of_a_work(text, start)
        or is_of_given_name(text, start, end)
        or is_of_briefing(text, start, end)
        or is_of_aside(text, first, last)
        or _is_elsewhere(text, words, first, end)
        or is_of_a_name(text, last)
    )


BRIEFING = regex(
    r"[^，。；、,;\d\n]{0,4}?(?:举[行办]|召开)[^，。；、,;\d\n]{0,12}?(?:新闻发布|新闻通气|吹风|媒体见面|媒体通气)会"
)
"""10日在北京召开新闻发布会: where the press was told, and not where what was told happened."""
HELD_IN = ("在", "于")


def is_of_briefing(text: str, start: int, end: int) -> bool:
    """Whether the place is where the press was told something: 10日在北京召开新闻发布会."""
    return text.endswith(HELD_IN, 0, start) and BRIEFING.match(text, end) is not None


def is_either(text: str, last: Place) -> bool:
    """Whether the places that `last` is the last of are on either side of something: 河北与山西之间."""
    return BORDERED.match(text, last.end) is not None


def is_end_of_route(text: str, start: int, end: int) -> bool:
    """Whether the place is one end of a road, a line or a partnership: 贵阳至兴义高速公路."""
    if DEPARTING.match(text, end) is not None:
        return True
    if ROUTE.match(text, end) is not None or WITH_ANOTHER.match(text, end) is not None:
        return True
    if ANOTHER_WITH.search(text, max(0, start - LONGEST_NAME), start) is not None:
        return True
    return text.endswith(LAST_OF_JOINT, 0, start) and OTHER_END.match(text, end) is not None


QUOTED = regex(r"“[^“”，。；：\d]{1,14}”")
"""“江州好人”: a name with a place in it."""
LONGEST_QUOTED = 16
OPENING_QUOTES, CLOSING_QUOTES = ("“", '"', "‘", "「"), ("”", '"', "’", "」")


def quoted_to(text: str, start: int, end: int) -> int | None:
    """Where the name in quotation marks closes that the place is a part of: “江州好人”, but not “江州” itself."""
    opening = text.rfind("“", max(0, start - LONGEST_QUOTED), start)
    if opening < 0:
        return None
    quoted = QUOTED.match(text, opening)
    is_part = (
        quoted is not None
        and quoted.end() > end
        and (opening + 1, quoted.end() - 1) != (start, end)
    )
    return quoted.end() if quoted is not None and is_part else None


NAMING = regex(
    r"(?:[简全合统代俗自]称[为作]?|命名为?|更名为?|改[名称]为?|取名为?|曾用名为?|[原名]名为?|名[为叫]|称为|称作)[：:]?$"
)
"""以下简称“江州明德”, 曾命名“江州明德咨询企业”: right before a name in quotation marks."""
LONGEST_NAMING = 6


def is_of_given_name(text: str, start: int, end: int) -> bool:
    """Whether the place at text[start:end] opens a name that somebody is given there: 以下简称“江州明德”."""
    if text[start - 1 : start] not in OPENING_QUOTES or text[end : end + 1] in CLOSING_QUOTES:
        return False
    return NAMING.search(text, max(0, start - 1 - LONGEST_NAMING), start - 1) is not None


TITLE, LONGEST_TITLE = regex(r"《[^《》\n]{1,30}》"), 30
DATED = regex(r"\d")


def is_of_a_work(text: str, start: int) -> bool:
    """Whether the place at `start` is part of the title of a paper, a film or a book: 《江州日报》, 《江州往事》.

    A document is of its place: 《江州市住房条例》, 《2023年江州市经济运行情况》.
    """
    opening = text.rfind("《", max(0, start - LONGEST_TITLE), start)
    title = None if opening < 0 else TITLE.match(text, opening)
    if title is None or title.end() <= start or DATED.search(title[0]) is not None:
        return False
    return _documents().search(title[0]) is None


BORDERING = regex(
    r"[东南西北]{1,2}(?:部|面|边|侧)?(?:[隔以].{1,4}?)?(?:(?:毗|紧|相)?[邻临连接靠依倚枕抵界望]|毗[邻连]?|濒)(?:着|于|近|壤)?(?:[^，。；、和与及\d]{2,12}[、和与及]){0,4}$"
)
"""东邻, 北靠, 西接: before the places on that side."""
BORDERED = regex(
    r"(?:[两二三四][省市县区州国])?(?:等地)?(?:之间|(?:相接|相连|毗邻|相邻|为邻|接壤|交界|交汇|结合部|边界))"
)
"""接壤, 交界, 之间: after the places on either side."""
SIDES, LONGEST_BORDER = frozenset("东南西北"), 60


def is_neighbour(text: str, first: Place, last: Place) -> bool:
    """Whether the places lie beside the one that is told of: 东邻河北, 与河北接壤, 位于河北与山西之间."""
    if is_either(text, last):
        return True
    low = max(0, first.start - LONGEST_BORDER)
    if SIDES.isdisjoint(text[low : first.start]):
        return False
    return BORDERING.search(text, low, first.start) is not None


def is_two_cities(text: str, first: Place, last: Place) -> bool:
    """Whether two cities or provinces stand side by side, of which neither lies in the other: 广州深圳, 吉林黑龙江, but 宁波|杭州湾."""
    if first is last or first.end != last.start or text.startswith(BAY, last.end):
        return False
    provinces = {*places().provinces, *places().provinces.values()}
    if first.name in provinces and last.name in provinces and first.name[:2] != last.name[:2]:
        return True
    return all(one.name + CITY in places().standing for one in (first, last))


def _is_elsewhere(text: str, words: Words, first: Place, end: int) -> bool:
    """Whether the words before say that it was measured somewhere else."""
    start, after = first.start, text[end : end + AFTER]
    before = _not_here().search(text, max(0, start - BEFORE), start)
    if before is not None and _is_whole(words, before, start):
        return True
    word = words.at(start - 1).text if start else ""
    unless = _unless().get(word)
    if unless is not None:
        return unless.match(after) is None
    is_next = start > 0 and text[start - 1] in JOINTS
    if is_next and AN_AMOUNT.match(text, end) and _is_yardstick(text, start):
        return True
    of_list = is_next and _listed().search(text, max(0, start - LONGEST_LIST), start)
    is_partner = of_list or word in places().roles.partner["before"].split()
    return bool(is_partner) and (
        (first.kind == "abroad" and not of_list) or _partner().match(after) is not None
    )


YARDSTICK = regex(
    rf"(?:{LEADS}了?|[比较])(?:[^，。；\d]{{2,12}}\d[\d.]*[^\d，。；、]{{1,5}}[{JOINTS}]){{1,3}}$"
)
"""高于全国2.3个百分点、: what is held against one place after the other, up to the next."""
AN_AMOUNT = regex(r"(?:平均水平|平均|水平|[高低快慢多少])?\d")
"""By how much something is ahead of that one."""


def _is_yardstick(text: str, start: int) -> bool:
    """Whether the list of places that something is ahead of goes on there: 高于全国2.3个百分点、|全省1.5个百分点."""
    return YARDSTICK.search(text, max(0, start - LONGEST_LIST), start) is not None


def _is_whole(words: Words, before: re.Match[str], start: int) -> bool:
    """Whether the words found before a place are no tail of another: 比 of 对比, 居 of 独居."""
    return words.at(before.start()).start == before.start() or start - before.start() > FEW


FEW = 2
OCCASIONS, FEW_DIGITS = ("次", "届"), 6
NUMBERED = regex("第[一二三四五六七八九十\\d]+[次届]$")
"""Before a country that the name of an occasion begins with."""
LONGEST_LIST = 40
TITLED = ("新增", "新增加", "创建", "创成", "级和", "级、", "级及", "级或")
"""Before a title that is given all over the country, or what is held for all of it: 新增全国示范县, 省级和全国赛事."""
NATIONAL = "全国"
WIDEST = (NATIONAL, "全球", "世界", "全世界")
"""Places so wide that what is named after them was counted in a part."""


GIVES = regex(r"[^，。；,;\d]{0,12}贡献(?:率|度|份额)?")
MOVES = regex(r"[^，。；,;\d]{0,8}(?:增长|增速|上升|下降)[约近超过了达]*\d")


def gives_to(text: str, start: int, end: int) -> bool:
    """Whether something else adds to what the place at text[start:end] has: 对世界经济增长的贡献率, 拉动全国增长0.5个百分点."""
    if text.endswith("对", 0, start):
        return GIVES.match(text, end) is not None
    return text.endswith(("拉动", "带动"), 0, start) and MOVES.match(text, end) is not None


BEING, HAVING = ("是", "为", "属", "属于"), ("有", "具", "提升", "扩大")
ONE_OF_ITS = regex(
    r"(?:的)?[^，。；：\d]{0,8}?(?:重要|主要|关键|屏障|基地|之一|腹地|门户|枢纽)(?!原因|是)"
)
"""本州是我国重要的粮仓: what a place is to the whole of which it is a part."""
INFLUENCE = "影响力"


def is_part_of(text: str, place: Place) -> bool:
    """Whether the whole is named for what a part is in it: 本州是我国重要的粮仓, 具有全国影响力."""
    if place.kind != "whole":
        return False
    if text.endswith(HAVING, 0, place.start):
        return text.startswith(INFLUENCE, place.end)
    return text.endswith(BEING, 0, place.start) and ONE_OF_ITS.match(text, place.end) is not None


STREETS = "街道"
"""What is counted after a city: the parts that it is divided into, and no one of them by its name."""


def begins_a_name(text: str, place: Place) -> bool:
    """Whether the place opens the name of somebody or something, which is not whole without it: 北京银行, 湖南卫视."""
    if place.kind == "whole" or place.name == CHINA or text.startswith(STREETS, place.end):
        return False  # 北京街道300个
    return is_of_a_name(text, place)


def is_of_a_name(text: str, last: Place) -> bool:
    """Whether the words after it make it part of another name."""
    if OF_BEST.match(text, last.end) is not None:
        return True
    parts = OF_THE_WHOLE if last.kind == "whole" else OF_A_PLACE
    return any(is_part(text, last) for is_part in parts)


def _is_nth(text: str, last: Place) -> bool:
    """Whether the place is what something is held of for the so many-th time: 第五次全国经济普查, 第十四届全国运动会."""
    low = max(0, last.start - FEW_DIGITS)
    is_occasion = text[last.start - 1 : last.start] in OCCASIONS
    return is_occasion and NUMBERED.search(text, low, last.start) is not None


def _is_title(text: str, last: Place) -> bool:
    return last.name in WIDEST and text.endswith(TITLED, 0, last.start)


def _is_union(text: str, last: Place) -> bool:
    return last.name == NATIONAL and _national_unions().match(text, last.end) is not None


def _is_ranked(text: str, last: Place) -> bool:
    return _ranking().match(text, last.end) is not None


def _is_maker(text: str, last: Place) -> bool:
    return _makers().match(text, last.end) is not None


def _is_listed_firm(text: str, last: Place) -> bool:
    return LISTED_FIRM.match(text, last.end) is not None


def _is_area(text: str, last: Place) -> bool:
    return last.name in places().areas and COMMON.match(text, last.end) is not None


def _is_national(text: str, last: Place) -> bool:
    """Whether the country opens the name of a zone, a maker or a body: 中国（上海）自由贸易试验区."""
    end = last.end
    return last.name == CHINA and (
        text[end : end + 1] in OPENING
        or _national().match(text, end) is not None
        or _national_bodies().match(text, end) is not None
    )


def _is_foreign(text: str, last: Place) -> bool:
    return last.kind == "abroad" and _foreign().match(text, last.end) is not None


def _is_prize(text: str, last: Place) -> bool:
    end = last.end
    return text.find(PRIZE, end, end + AFTER) >= 0 and PRIZED.match(text, end) is not None


def _is_body(text: str, last: Place) -> bool:
    is_short = last.name in places().standing or last.kind == "abroad"
    return is_short and _bodies().match(text, last.end) is not None


OF_BEST = regex(r"(?:民营)?(?:企业|制造业|服务业|品牌|互联网)?\d{2,4}强")
"""中国500强企业3家: a title that is won anywhere."""
ARTIST = regex(
    r"(?:[\u4e00-\u9fff]{1,4}家协会|文联|作协|美协|书协|音协|影协|剧协)(?:原|名誉)?(?:副?主席|副?会长|副?秘书长|理事|会员|顾问)"
)
RIVER_ENDS = ("河", "江")
NEXT_RIVER, RIVER_BEFORE = regex(r"、[^，。；、\d]{1,5}河(?![市县区])"), regex(r"河、$")
"""Another river, right after or before one: two cities beside each other may end in 江 (镇江、湛江)."""


def is_of_artist(text: str, place: Place) -> bool:
    """Whether the place is part of what an artist is called: 河北省曲艺家协会主席."""
    return ARTIST.match(text, place.end) is not None


def _is_river(text: str, place: Place) -> bool:
    """Whether a place is the river that it is called by: 绥芬河 among others, 穆棱河、绥芬河、汤旺河."""
    if not place.name.endswith(RIVER_ENDS):
        return False
    return (
        NEXT_RIVER.match(text, place.end) is not None
        or RIVER_BEFORE.search(text, max(0, place.start - FEW), place.start) is not None
    )


@cache
def _not_here() -> re.Pattern[str]:
    return regex(rf"{trie(places().roles.not_here.split())}[了过于着到]?\s?$")


@cache
def _unless() -> dict[str, re.Pattern[str]]:
    return {
        word: regex(rf"[^，。；]{{0,6}}?{trie(after.split())}")
        for word, after in places().roles.not_here_unless.items()
    }


@cache
def _documents() -> re.Pattern[str]:
    return regex(rf"{trie(places().roles.documents.split())}(?:[（(][^》]{{1,12}}[)）])?》$")


@cache
def _listed() -> re.Pattern[str]:
    """对美国、日本和: a list of partners, before another of its members."""
    names, joints = "[\u4e00-\u9fff]{2,8}?", f"[{JOINTS}]"
    return regex(
        rf"{trie(places().roles.partner['before'].split())}{names}(?:{joints}{names})*{joints}$"
    )


@cache
def _partner() -> re.Pattern[str]:
    return regex(rf"[^，。；]{{0,6}}?{trie(places().roles.partner['after'].split())}")


@cache
def _makers() -> re.Pattern[str]:
    return regex(rf"(?:{trie(places().roles.makers.split())}{TRADES}|{PEOPLE}|{RIVER}|{DATELINE})")


@cache
def _national() -> re.Pattern[str]:
    return regex(trie(places().roles.national.split()) + TRADES)


@cache
def _national_bodies() -> re.Pattern[str]:
    return regex(rf"{WITHIN}{{0,12}}?{trie(places().roles.national_bodies.split())}")


@cache
def _national_unions() -> re.Pattern[str]:
    return regex(
        rf"{trie(places().roles.national_unions.split())}(?!组织|系统|会员|代表|委员|各级)"
    )


@cache
def _foreign() -> re.Pattern[str]:
    return regex(rf"(?:[一某](?:家|个)?)?{trie(places().roles.foreign.split())}(?![额量总])")


@cache
def _bodies() -> re.Pattern[str]:
    return regex(rf"{WITHIN}{{0,12}}?{trie(places().roles.bodies.split())}{TRADES}")


@cache
def _ranking() -> re.Pattern[str]:
    return regex(rf"(?:的)?(?:{trie(places().roles.ranking.split())}{NO_RANK}|{CITIES})")


OF_THE_WHOLE: tuple[Callable[[str, Place], bool], ...] = (
    _is_nth,
    _is_title,
    _is_union,
    _is_ranked,
)
"""What 全国 and 全省 are part of another name by."""
OF_A_PLACE: tuple[Callable[[str, Place], bool], ...] = (
    _is_maker,
    _is_listed_firm,
    _is_river,
    is_of_artist,
    _is_area,
    _is_national,
    _is_foreign,
    _is_prize,
    _is_body,
)
"""What a place that has a name is part of another name by."""
