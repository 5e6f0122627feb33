"""What the words around a number tell of its unit: whether a classifier opens a word, what 块, 分, degrees and bare ages are.

A unit is read as written in `flows.extract.figures.stated.quantities`; here it is taken back (10台机械 is 10台,
3000台湾同胞 is 3000) or read as another.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import HAN_NUMERAL, is_han
from flows.extract.figures.no_figures.uncounted import AGED
from flows.extract.figures.stated.amounts import counted
from flows.extract.figures.stated.quantities import read
from flows.extract.figures.stated.readings import built
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import cut, is_listed, tag_of
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.figures.scan import Match
    from flows.extract.figures.stated.readings import Reading
    from flows.extract.text.words import Word, Words

PIECE_OR_MONEY, OF_PIECES = "块", "儿"
"""块 is money or a piece; with 儿 it is a piece."""
SUMS = tuple("钱金款费资租票价包税账利块")
"""Ends of nouns that sums of money stand before."""
BEFORE_PIECES = 8
MADE = regex(
    rf"(?:[产销]量|出货量?|[进出]口量?|库存|交付|生产|销售)(?:{HEDGE}|达到?|了|为|共|\s)*$"
)
"""Before so many things that are made, sold or kept."""
_PIECES = trie(language().pieces)
PIECES = regex(rf"[\u4e00-\u9fff]{{0,6}}?{_PIECES}(?![{''.join(SUMS)}])")
OF_PIECES_BEFORE = regex(rf"{_PIECES}(?:{HEDGE}|达到?|了|为|共|有|\s)*$")
"""What is counted by 块 whatever is said of it: 12块受污染地块, 出让工业用地8块, 警示牌86块."""
PAID = regex(rf"(?:花费?|支?付|赔偿?|罚款?|挣|赚|欠)(?:了|出|掉|{HEDGE})*$")
DEGREES, OCCASION, FEW_TIMES = ("度", "°"), "次", tuple("两二三四五六七八九十")
"""度, which is a time (三度夺冠) only after a number of one character."""
BEFORE_DEGREES = 8
"""So many characters before them tell of what they are."""
ELECTRIC, MULTIPLES = "度电", ("万", "亿")
"""In such multiples no temperature is told but that of a star: 输出345亿度."""
OF_FAHRENHEIT = "华氏度"
FAHRENHEIT = regex(rf"华氏(?:温度)?(?:零[上下])?(?:{HEDGE}|为|是|达到?|\s)*$")
"""华氏70度: which degrees they are stands before them."""
DEGREE_SIGN, OF_ANGLE = "°", "°角"
WARM = regex(
    r"(?:[温热冷寒暑暖烤烧炉水油体晴雨雪]|[摄华]氏|天气|多云|预报|夜间|白天|[今明昨后][日天晚])[^。；\n]{0,20}$"
)
"""What says before a number of degrees, told by their sign alone, that warmth is meant: elsewhere it is of angles."""
FULL_TURNS = ("360", "270", "720", "1080")
"""So many degrees are those of a turn."""
_IS = rf"{HEDGE}|达到?|了|仅|为|是|\s"
NO_HEAT = (
    (regex(rf"电(?:量)?(?:总|共计?|累计|{HEDGE}|达到?|了|仅|为|是|\s)*$"), ELECTRIC),
    (
        regex(
            rf"(?:[北南]纬|[东西]经|[坡角仰斜]度|倾斜|[仰俯倾坡夹内外圆顶底转视]角|旋转|转体|转身|翻转|转动|偏转|[调掉]头"
            rf"|(?<!左)[左右]转动?|时针转动?|[东西南北]偏[东西南北])(?:{HEDGE}|达到?|了|为|在|是|\s)*$"
        ),
        OF_ANGLE,
    ),
    (regex(rf"(?:酒|酒精含量|酒精?度数?)(?:{_IS})*$"), "°酒"),
    (
        regex(
            rf"(?:(?:近视|远视|散光|老花)(?:眼镜?|镜|度数)?|[左右双]眼|镜片(?:度数)?)(?:{_IS}|有|加深|加|各|均|都)*$"
        ),
        "°镜",
    ),
    (regex(rf"烈度(?:{_IS})*$"), "°烈"),
)
"""Words before degrees of electricity and of an angle, of a drink, glasses and an earthquake, and the unit that says so."""
HEATLESS = (
    (regex(r"的?(?:[\u4e00-\u9fff]{0,3})酒(?![店吧家楼驾席会驾])"), "°酒"),
    (regex(r"的?(?:近视|远视|散光|老花)"), "°镜"),
    (regex(r"的?(?:地震)?设防|的?烈度"), "°烈"),
    (
        regex(
            r"的?[\u4e00-\u9fff]{0,2}角(?![度落色])|的?(?:弯道|转弯|斜坡|坡度|坡道|视野|旋转|全景|环绕|无死角)"
        ),
        OF_ANGLE,
    ),
)
"""The same by the words after them: 53度白酒, 300度近视."""
CHARGED = regex(rf"(?:[充用耗发省]|节约)(?:[了出掉]|{HEDGE}|\s)*$")
"""充了40度: before degrees that are of electricity where the sentence speaks of that."""
OF_POWER = regex("[电充]")
ON_A_SCALE = regex(rf"[浓糖甜硬酸碱浊粘黏湿]度(?:{_IS}|在)*$")
"""麦芽浓度10度: before the degrees of a scale that is no unit."""
HEATED = regex("的?(?:[高低恒常]温|[冷热温烘烤蒸]|以[上下]的?[高低]温)")
"""After degrees of warmth."""
DEGREE_BEFORE = regex(r"(?P<number>\d+(?:\.\d+)?[度°])(?P<between>[^。\n度°]{1,14})$")
"""右眼275度, of 左眼近视300度，右眼275度: between degrees and the ones before them."""
STEPS_BACK = 4
"""So many degrees before are asked one after another."""

YARD, BY_THE_HOUR = "码", "公里/小时"
HALF, HALF_MORE = "半", ".5"
"""41码半."""
AS_FAST = (
    regex(rf"(?:车速|速度|时速|码速|[开飙跑踩加]到|限速)(?:{HEDGE}|了|为|是|在|达到?|到|\s)*$"),
    regex("的?(?:车速|速度|时速)"),
)
"""车速120码: before and after yards that are no yards but the kilometres of a speedometer."""
SHOD = (
    regex(rf"(?:[鞋靴脚]|尺码|鞋码|穿)(?:{HEDGE}|的|了|有|是|为|\s)*$"),
    regex("的?[\u4e00-\u9fff]{0,4}?[鞋靴脚]|(?:大小)?的?尺码"),
)
"""42码的鞋: likewise the numbers of sizes."""
WORN = regex("[鞋靴裤]|尺码|衬衫|上衣")
"""What is told in sizes, in a sentence of such numbers."""
OUT_OF_STOCK = regex("的?(?:[断缺到补现有没]货|售罄|卖[完光]|偏[大小]|断码)")
"""What is said of sizes alone."""
POINT_OR_CENT, CENT = "分", "分钱"
A_SHARE = regex(
    r"(?:人民币|每股[^，。；,;\d]{0,6}(?:盈利|盈余|收益|亏损|溢利|利润|股息|红利|派息|派发|派|分红|分派|净值|净?资产)[^，。；,;\d]{0,6})(?:约|为|达|至|\s)*$"
)
"""每股盈利49.25分: cents of the renminbi, and no points."""
A_UNIT = regex(
    rf"每(?:公斤|千克|斤|吨|升|立方米?|度电?|千瓦时|方|公里)[^，。；,;\d题赛]{{0,8}}?(?:上涨|下跌|下降|上调|下调|降低|提高|减少|增加|补贴|优惠|便宜|贵|[涨跌降升加减补])(?:了|{HEDGE}|\s)*$"
)
"""每公斤上涨2分: likewise of what is sold by weight or measure."""
BEFORE_CENTS = 20
BASIS_POINTS, POINT = ("个基点", "基点"), "点"
OF_EXCHANGE = regex(
    r"(?:汇率|中间价|汇价|[离在]岸|即期|(?:人民币|[美欧日英港澳]元|英镑)[对兑])(?![^。；]*(?:利率|收益率|[息利]差))[^。；]*$"
)
"""人民币中间价调升8个基点: of the last digit that a currency is quoted with, and no points of percent."""
BEFORE_POINTS = 60
SENTENCE, BEHIND, SENTENCE_END = 60, 16, regex(r"[。\n]")
"""How far around a unit the words are looked for that it asks for, in characters, within its sentence."""
SQUARE, ROOMY, CONTEST = "平", 20, regex("[胜负战赛轮]|比分|[追扳]至?$")
"""300平 are square metres, where no match is spoken of."""
POINTS_MADE = regex(
    "[\u4e00-\u9fff]{0,4}?(?:意见|建议|要求|希望|体会|启示|看法|原因|问题|认识|经验|教训|共识|倡议|主张|理由|疑问|感受|好处|优势|不足|声明|注意|措施)"
)
"""提出三点意见: points that somebody makes."""
AMBIGUOUS = (
    PIECE_OR_MONEY,
    POINT,
    POINT_OR_CENT,
    YARD,
    *DEGREES,
    *BASIS_POINTS,
    *language().counted,
)
"""Units that the words around them tell apart."""


def by_words(reading: Reading, match: Match, text: str, words: Words) -> Reading:
    """The reading of a quantity in one of the ambiguous units with the unit that the words around it tell."""
    if reading.unit in DEGREES:
        return _degrees(text, match) or reading
    if reading.unit == YARD:
        return _yards(reading, match, text)
    if reading.unit == POINT:
        made = POINTS_MADE.match(text, match.end)
        told = built(match.text.removesuffix(POINT).rstrip(), "count", "item", Decimal(1))
        return reading if made is None or told is None else told._replace(unit=POINT)
    if reading.unit == POINT_OR_CENT:
        since = max(0, match.start - BEFORE_CENTS)
        a_share = A_SHARE.search(text, since, match.start) or A_UNIT.search(
            text, since, match.start
        )
        cents = read("quantity", match.text[:-1] + CENT) if a_share else None
        return reading if cents is None else cents._replace(unit=POINT_OR_CENT)
    if reading.unit in language().counted:
        return _as_counted(reading, match, text)
    if reading.unit in BASIS_POINTS:
        is_quoted = OF_EXCHANGE.search(text, max(0, match.start - BEFORE_POINTS), match.start)
        number = match.text.removesuffix(reading.unit).rstrip()
        points = read("quantity", number + POINT) if is_quoted else None
        return reading if points is None else points._replace(unit=reading.unit)
    is_piece = _is_made(text, match.start) or (
        _is_piece(words, text, match.start, match.end) and not _is_paid(text, match.start)
    )
    pieces = read("quantity", match.text + OF_PIECES) if is_piece else None
    return reading if pieces is None else pieces._replace(unit=PIECE_OR_MONEY)


def _yards(reading: Reading, match: Match, text: str) -> Reading:
    """车速120码, 42码的鞋: a speed or a size, by the words beside it; a length elsewhere."""
    number = match.text.removesuffix(YARD + HALF).removesuffix(YARD).rstrip()
    if match.text.endswith(HALF):
        number += HALF_MORE
    if _is_beside(AS_FAST, match, text):
        told = read("quantity", number + BY_THE_HOUR)
    elif _is_beside(SHOD, match, text) or _is_size(match, text):
        told = built(number, "other", None, Decimal(1))
    else:
        return reading
    return reading if told is None else told._replace(unit=YARD)


def _is_size(match: Match, text: str) -> bool:
    """鞋子42码，裤子32码; 36码断货: a size of clothes by the words of the sentence, where nothing is measured in yards."""
    before = SENTENCE_END.split(text[max(0, match.start - SENTENCE) : match.start])[-1]
    after = SENTENCE_END.split(text[match.end : match.end + BEHIND])[0]
    return WORN.search(before) is not None or OUT_OF_STOCK.match(after) is not None


def _is_beside(words: tuple[re.Pattern[str], re.Pattern[str]], match: Match, text: str) -> bool:
    """Whether one of two patterns is before a number or after it."""
    before, after = words
    since = max(0, match.start - BEFORE_DEGREES)
    return before.search(text, since, match.start) is not None or (
        after.match(text, match.end) is not None
    )


def _as_counted(reading: Reading, match: Match, text: str) -> Reading:
    """12节课, 一桶水: pieces, where no word of the sentence says that knots or barrels of oil are told."""
    assert reading.unit is not None  # noqa: S101 - asked of what has one
    before = SENTENCE_END.split(text[max(0, match.start - SENTENCE) : match.start])[-1]
    after = SENTENCE_END.split(text[match.end : match.end + BEHIND])[0]
    if any(word in before or word in after for word in language().units[reading.unit].beside):
        return reading
    if reading.unit == SQUARE and not _is_drawn(reading, before, after):
        return reading
    counted_as = language().counted[reading.unit]
    number = match.text.removesuffix(reading.unit).rstrip()
    pieces = built(
        number, counted_as.kind, counted_as.canonical, counted_as.factor, unit=reading.unit
    )
    return reading if pieces is None else pieces


def _is_drawn(reading: Reading, before: str, after: str) -> bool:
    """3胜2平: whether 平 counts matches that nobody won; so many as nobody plays are square metres."""
    is_few = reading.number is None or reading.number < ROOMY
    return is_few or CONTEST.search(before) is not None or CONTEST.search(after) is not None


def occasions(reading: Reading, match: Match, words: Words) -> Reading:
    """四度夺冠, 两度破门: how often something was done and no temperature, by the verb right after a numeral in characters."""
    if reading.unit not in DEGREES or match.text[:-1] not in FEW_TIMES:
        return reading  # 九十度旋转
    verb = words.at(match.end)
    if verb.start != match.end or verb.tag != "v":
        return reading
    told = read("quantity", match.text[: -len(reading.unit)] + OCCASION)
    return reading if told is None else told._replace(unit=reading.unit)


def _is_made(text: str, start: int) -> bool:
    """Whether things are made or moved right before the number: 集成电路产量2071亿块, 出口300万块."""
    return MADE.search(text, max(0, start - BEFORE_PIECES), start) is not None


def _is_paid(text: str, start: int) -> bool:
    """Whether money is spent or earned right before the number: 花了10块买菜, 赔偿200块损失."""
    return PAID.search(text, max(0, start - BEFORE_PIECES), start) is not None


def _is_piece(words: Words, text: str, start: int, end: int) -> bool:
    """Whether 块 counts things: 36万块光伏组件, 12块污染地块, 闲置用地6块; 5块钱 and 50块押金 are money."""
    since = max(0, start - BEFORE_PIECES)
    if PIECES.match(text, end) or OF_PIECES_BEFORE.search(text, since, start):
        return True
    word = words.at(end)
    is_noun = word.start == end and word.tag[0] in "nj" and words.is_listed(end)
    return is_noun and not word.text.endswith(SUMS)


def _degrees(text: str, match: Match) -> Reading | None:
    """用电300度, 北纬37度, 53度白酒: what is told in degrees and is no temperature, by the words beside them; else None."""
    body = match.text
    if FAHRENHEIT.search(text, max(0, match.start - BEFORE_DEGREES), match.start):
        told = read("quantity", body[:-1] + OF_FAHRENHEIT)
        return None if told is None else told._replace(unit=body[-1])
    of = _of_degrees(text, match.start, match.end)
    if of is None and ON_A_SCALE.search(text, max(0, match.start - BEFORE_DEGREES), match.start):
        told = built(body[:-1].rstrip(), "other", None, Decimal(1))
        return None if told is None else told._replace(unit=body[-1])
    if of is None:
        of = _of_degrees_before(text, match)
    if of is None and (DEGREE_SIGN in body or body[:-1] in FULL_TURNS):
        since = max(0, match.start - SENTENCE)
        of = None if WARM.search(text, since, match.start) else OF_ANGLE
    if of is None and any(multiple in body for multiple in MULTIPLES):
        of = ELECTRIC  # 345亿度
    reading = None if of is None else read("quantity", body[:-1] + of)
    return None if reading is None else reading._replace(unit=body[-1])


def _of_degrees(text: str, start: int, end: int) -> str | None:
    """The unit of degrees that are no temperature, by the words right beside them; else None."""
    since = max(0, start - BEFORE_DEGREES)
    of = next((unit for pattern, unit in NO_HEAT if pattern.search(text, since, start)), None)
    if of is None:
        of = next((unit for pattern, unit in HEATLESS if pattern.match(text, end)), None)
    if of is None and CHARGED.search(text, since, start) and HEATED.match(text, end) is None:
        said = SENTENCE_END.split(text[max(0, start - SENTENCE) : start])[-1]
        of = ELECTRIC if OF_POWER.search(said) else None
    return of


def _of_degrees_before(text: str, match: Match) -> str | None:
    """What the degrees shortly before in the sentence are of, where no word in between speaks of warmth: 白酒38度和53度."""
    if HEATED.match(text, match.end):
        return None
    end = match.start
    for _ in range(STEPS_BACK):
        before = DEGREE_BEFORE.search(text, max(0, end - SENTENCE), end)
        if before is None or WARM.search(before["between"]):
            return None
        of = _of_degrees(text, before.start("number"), before.end("number"))
        if of is not None:
            return of
        end = before.start("number")
    return None


SCORED, AFTER_SCORE = "个分", "的左以之，"
"""得3个分的球队; in 13个分项指数 and 8个分公司 the 分 opens a noun."""
SESSION, LASTED = "届", tuple("续共历办了")
"""第十届 is a rank, but for 连续三届, 举办了三届."""
BETWEEN_WORDS = "，。；：、！？（）()“”\n"
"""No word goes on across these."""
SHOWN = regex("所[示列述]|出头")
"""如图4所示, 刚三十出头: the 所 and the 出 are no classifiers here."""
YEARS_OLD, OLDEST = "岁", 100
"""刚三十出头, 五十开外: ages, which the words after them tell."""


OF_TIMES = "个"
"""The classifier of 三个周末 and 三个周."""


def classified(match: Match, reading: Reading, text: str, words: Words) -> tuple[int, str, Reading]:
    """A count or a time without what only looks like its classifier or its unit: where it ends, its text, its reading.

    10台机械 is 10台, 3000台湾同胞 is 3000, 三个周末 is 三个; and 第十届 but for 连续三届 is a rank.
    """
    start, end, form, body = match
    unit = reading.unit
    if reading.kind == "duration":
        if _opens_name(words, end):
            body = body[:-1].rstrip()
            return start + len(body), body, counted(body) or reading
        return _counted_with_times(match, reading, text)
    if unit == SCORED and is_han(text[end : end + 1]) and text[end] not in AFTER_SCORE:
        end, body = end - 1, body[:-1]
        return end, body, read("quantity", body) or reading
    if unit == SESSION and text[start - 1 : start] not in LASTED:
        return end, body, reading._replace(kind="ordinal", canonical=None)
    if (
        form == "quantity"
        and unit
        and text[end : end + 1] not in BETWEEN_WORDS
        and (_begins_a_word(words, text, end) or SHOWN.match(text, end - 1))
    ):
        body = body[:-1].rstrip()
        end = start + len(body)
        reading = (read("quantity", body) if unit[:-1] else counted(body)) or reading
    is_told = text.startswith(AGED, end) and body[0] in HAN_NUMERAL and reading.unit is None
    if is_told and reading.value is not None and reading.value < OLDEST:
        reading = read("quantity", body + YEARS_OLD) or reading
    return end, body, reading


NAME = "nz"
"""The tag of names that are none of persons and places."""


def _opens_name(words: Words, end: int) -> bool:
    """2021 天猫年货节: whether what looked like the unit of a time opens a name."""
    word = words.at(end - 1)
    return word.start == end - 1 and word.end > end and word.tag == NAME


def _counted_with_times(match: Match, reading: Reading, text: str) -> tuple[int, str, Reading]:
    """The same where 个 counts what begins with a time: 三个周末, 两个季节, and not 三个周."""
    start, end, _, body = match
    number, found, _ = body.rpartition(OF_TIMES)
    at = start + len(number) + len(found)
    if not found or not text.startswith(language().lexical.counted_with_times, at):
        return end, body, reading
    told = read("quantity", text[start:at])
    return (end, body, reading) if told is None else (at, text[start:at], told)


OFTEN_CUT = "项名位条件个例家户次种"
"""Classifiers that a segmenter often joins to the noun after them by mistake (10项目标)."""
LONGEST_NOUN = 4
WHOLE = "个体"
"""900多万个体工商户: the 个 is no classifier here."""
NOUNS_AND_VERBS = ("ns", "nr", "nt", "nz", "n", "v", "vn", "t")
"""Tags of words that a classifier may open."""


def _begins_a_word(words: Words, text: str, end: int) -> bool:
    """Whether the last character of what looked like a classifier opens a longer word: 3000台湾同胞, 10台机械."""
    if text[end - 1] in OFTEN_CUT and not text.startswith(WHOLE, end - 1):
        is_noun = text[end - 1 : end + 1] in vocabulary().things.counted_bare
        return is_noun and not _opens_noun(text, end)
    word = words.at(end - 1)
    return (
        word.start == end - 1
        and word.end > end
        and word.tag in NOUNS_AND_VERBS
        and words.is_listed(end - 1)  # 1600座换电站: 座换 is a guess
        and not _holds_noun(word)
        and word.text[-1] not in "到至于为"  # 30人到6月, 12人为学生: no words
    )


def _opens_noun(text: str, at: int) -> bool:
    """Whether a noun of the dictionary begins at an offset: the 目标 of 四项目标, the 长期 of 两家长期合作企业."""
    first = cut(text[at : at + LONGEST_NOUN])[0]
    return len(first) > 1 and is_listed(first)


def _holds_noun(word: Word) -> bool:
    """Whether a word of the dictionary is a classifier and its noun, written together: 架飞机, 头牛; not 台山, 处理器."""
    noun = word.text[1:]
    if len(noun) == 1:
        return noun in language().single_nouns and word.tag in ("n", "nr")
    return not is_listed(word.text[:2]) and is_listed(noun) and tag_of(noun)[0] == "n"
