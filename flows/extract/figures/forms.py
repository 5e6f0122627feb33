"""The forms in which numbers are written: a regular expression for each, named, with an example of what it matches.

Built from the grammar of numerals (`flows.extract.figures.stated.numerals`) and dates
(`flows.extract.figures.written_dates`) and from the units of the catalogue. Each is bounded, so a scan is linear in the
text. Where which form is tried belongs in `flows.extract.figures.scan`; what a match means in
`flows.extract.figures.stated.quantities` and `flows.extract.figures.stated.dates`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures import written_dates
from flows.extract.figures.in_context.points import POINTS
from flows.extract.figures.stated import ranges
from flows.extract.figures.stated.amounts import AND_PER, SHORT_TIMES, SO_MANY
from flows.extract.figures.stated.composed import OVER
from flows.extract.figures.stated.numerals import NUMBER, SPOKEN
from flows.extract.text.alternations import any_of, either, trie
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable


DASH = ranges.DASH.pattern
NUMERAL_CHARS = "0-9〇零一二三四五六七八九十百千万亿两几数半双首第廿卅幺俩仨"
"""In a class: the characters that a numeral is of."""
EVERYDAY = "伍陆陸参參倆"
"""Digits that are everyday characters too: they open a numeral only before another of its characters."""
NO_TENTHS = "(?:(?<![中近约超过逾有达，的][二三四五六七八九两]成)为|[立功果员熟长就交效分绩因]|份[股指]|都(?![不没未]))"
"""After these 成 is part of a word: 成立, 成为, but 患者中八成为老年人."""
A_YEAR = r"(?:19|20)\d\d年"
"""从120家到2018年末的300家: a date is no end of a range of quantities, and no part of a duration (获刑3年2023年8月宣判)."""
MONTH_AND_DAY = r"\d{1,2}月\d{1,2}日"
NO_MINUS = "减增胜担自抱肩欺辜正税背承"
"""After these characters 负 is part of a word: 减负, 胜负."""
SIGN = (
    # After a Chinese character a hyphen is a minus only where a number is due (为-3%), or before what no name ends with
    # (投资收益-50.19万元): elsewhere it joins names (歼-20).
    r"(?:-(?:(?<![0-9A-Za-z%)”\"\]一-龥]-)|(?<=[为是至到达约在于由从的值速幅率额差降升增减跌涨长温度低高润比拔绩]-)"
    rf"|(?<=[A-Z]{{2}}-)(?=\d+(?:\.\d+)?(?:%|[bB][pP]))|(?<=[一-龥]-)(?=\d+(?:\.\d+)?(?:[%‰]|个?百分点|[万亿]+元)|\d+\.\d+元))|−|(?<![{NO_MINUS}])负 ?|零[下上] ?)"
)
NO_BIT = "毫[无不]"
"""毫无悬念, 毫不费力: no tenths of a unit."""
NO_UNIT = rf"(?:{SPOKEN}|位(?:居(?!民(?!营)|住[者人在地的]|[委士留]|家(?![电居具装纺]))|列(?!车)|于(?!姓))|升[级值]|平(?![的米方，。；、,;（(）)/\s]|左右|上下|以[上下内]|多|来|每|一[年月]|[大小]?(?:户型|[一二两三四五][居室房])|精装|毛坯|[\d一二两三四五六七八九十]+[胜负]|$)|(?<!一)[转下拍](?![，。；、,;）)\s的/]|左右|上下|以[上下内]|每|$)|(?<=一)(?:[转拍文]|单位)|单位(?:[面产能成生国工体时价净增投数代根GA-Z]|的)|[石斗文](?!(?<=石)[\d一二三四五六七八九]+斗|[，。；、,;）)\s米粟谷麦稻酒粮豆盐钱的以左多]|$)|室(?![\d一二两三四五]+[厅卫])|[厅卫](?![\d一二两三四五]+[卫厨阳]|[，。；、,;）)\s]|$)|平方[根差]|(?<![五六七八九])旬|分位(?![居列于])|等于|次[方幂]|题[材目库型名记]|码头|包[邮括揽]|期间|首[销发映播秀]|迈[进向出步开上入过]|封控|[国省县乡]道|晚会|{NO_BIT}|升\d+(?:持?平|[降跌])|(?:(?<=[万亿])|(?<=\d\d))等)"
"""After a number: 个 of 6个亿, the verb of 票房21亿位居第一 (and no noun: 两位居民), what 346国道 is, 3封控区, and who else (1600万等)."""
COUNT = rf"(?:{NUMBER})(?:[余多]|(?:(?<=[十百千万])|(?<=\d0)(?=来[岁人个名位家户天年亩斤里块条件头辆间所次场种号元米公厘平吨分秒套只台页株](?!宾|价)))来(?![自源到临往去回访]))?"
NUMBER_OR_MORE = rf"{SIGN}?{COUNT}"
"""A number with its sign, and 余, 多 or 来: -3.5, 零下12, 300多."""
IN_POINTS = f"{POINTS}(?![位击亮播赞名评子心滴火燃])"
"""In 5个点击 the 点 opens a word; what the points are of is for `flows.extract.figures.in_context.points`."""
BRANCH = "分(?:别|公司|局|店|厂|部|行|校|院|会|中心|社|队|所|团|区|册|卷|场)"
"""第四分公司, 第3和第4分别为: after a rank a word that begins so, and no points."""
RISEN = "升[至到](?![^，。；,;]{1,8}升)"
"""由15升至8: a verb, and in 两升到三升 a unit."""
FOLLOWING = (
    r"(?! ?[0-9.〇零一二三四五六七八九十百千万亿兆两几数半又余多来之\-−—~至到±:×x*/每A-Za-z(])"
)
"""After the commonest figures, digits and a unit, stands nothing that could make them part of more: no other form is tried."""
LATIN_UNIT_END = r"(?![A-Za-z])"
NO_HABIT = r"(?!(?<=[个家座所名条位项间艘架]每)[年月日天周季](?!的)[\u4e00-\u9fff])"
"""两个每天接待3000人的景区: what those counted do each day, and no rate (3次每天)."""
SPOKEN_OVER = "[米丈尺度秒]"
"""After these the digits of what is over are told without a unit: 一米八, 1米75, 38度5, 9秒58."""
_MULTIPLE = r"\d+(?:\.\d+)?[xX](?![A-Za-z\d])"
MULTIPLE = (
    rf"(?:(?<=P[EBS])|(?<=P[EBS][ 约为])|(?<=市[盈净销]率)|(?<=市[盈净销]率[约为])|(?<=[xX][/、])){_MULTIPLE}"
    rf"|{_MULTIPLE}(?=[/、]{_MULTIPLE}|的? ?(?:P[EBS]|市[盈净销]率))"
)
"""PS 2.5X, 15x PE, 12.3x/10.1X市盈率: multiples as brokers write them, beside the ratio that they are of."""
PER_SQUARE = r"(?<=\d|万)[/每](?:平米|平方米?|平(?![均方等])|㎡|m²|m2(?![A-Za-z\d]))"
"""3.6万/平, 8000/平: a price of land or rooms, whose 元 is left out."""
IN_MILLIONS = "(?:[mbt]n|[mbMBkK])(?![A-Za-z])"
"""USD 3.5m, $12bn: what a sum is multiplied by, as the English write it."""
PERCENT_OF = r"(?:(?:百|千|万)分之|百分)"
AND_MORE = r"(?<=\d\d)\+(?=[一-龥])"
"""10+门: so many or more, between a number and its classifier."""
HOURS = r"(?:个?多?(?:小时|钟头)|天|日|昼夜|周|个?星期|个?月|年|分(?!位)钟?|秒钟?|刻钟?)"
MARKS_OF_LABELS = (":", "：", " ", ": ", "： ")
"""Between what is called by a number and that: 证券代码：600123."""
HOTLINE = r"(?:1(?:10|19|20|22)|12\d{3}|9[56]\d{3}|100\d\d)"
"""The short numbers of emergency and public services, banks and telephone companies."""

_HAN_DIGITS = "〇一二三四五六七八九"
_NEIGHBOURS = either(
    *(f"{low}、{low + 1}" for low in range(1, 9)),
    *(f"{_HAN_DIGITS[low]}、{_HAN_DIGITS[low + 1]}" for low in range(1, 9)),
)
_ABOUT_HUNDREDS = (
    rf"(?<![第\d、.．一二三四五六七八九十两])(?:{_NEIGHBOURS})[十百千](?:万|亿)?[余多]?"
)
"""3、4百人, which are from three hundred to four; 3、4万人 may be two of a list."""
_STEP = rf"(?:{either(*(f'{step}、{step + 1}' for step in range(1, 17)))})级"
_WIND = "(?:大|阵|偏?[东南西北]{1,2})?风"
STEPS = either(
    rf"(?<![\d、.]){_STEP}(?=的?{_WIND})",  # 3、4级偏东风
    rf"(?:(?<=风)|(?<=风力)|(?<=风力[达为约有])|(?<=风[力速]可达)|(?<=阵风可达)|(?<=阵风[达为约有])){_STEP}",  # 阵风6、7级
)
"""Of the wind two degrees that follow each other are one figure, from the one to the other; of all else they are a list."""
_OF_PATH = r"!#-'*-;=?-Z_a-z~"
"""In a class: the characters of an address, without brackets."""
ADDRESS = either(
    rf"(?:https?://|www\.)(?:[{_OF_PATH}]|\([{_OF_PATH}]*\))+",  # https://example.com/2024/1.html
    r"[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,64}\.[A-Za-z0-9.-]{1,64}",  # info2@example.com
)
DOCUMENT = either(
    # 〔2021〕12号, (2019)沪01民终345号, [2020]3-5号
    r"[〔\[(](?:19|20)\d\d[〕\])] ?(?:第? ?|[一-龥]{1,2} ?\d{0,4} ?[一-龥]{1,6}(?:第 ?)?)"
    r"(?:\d+(?:之[一二三四五六七八九十])?(?:号? ?[-—~至、和] ?\d+){0,4} ?|某)号",
    r"第?\d+号(?=文|令|公告|通知|线|楼|院|门|档案|馆|厅|别墅)",  # 第3号公告, 5号楼
)
NOTE_MARK = either(
    r"\[\d{1,3}(?:[-,—]\d{1,3})*\]",  # [12], [3-5]
    r"[①-⑳⑴-⒇㈠-㈩Ⅰ-Ⅻⅰ-ⅻ]",  # ①
)
CASE_NUMBER = (  # 病例12，男, 病例3—5均为
    r"(?:(?<=病例)|(?<=感染者))\d+(?:[-—至到~、](?:病例|无症状感染者)?\d+)*"
    r"(?=[，,]?(?:[男女]|均?[为在于系]|居住|曾|是|的))"
)
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
"""What the plates of cars begin with."""
LABEL = either(
    # 图1：, 见表2-3所示
    r"(?<=[图表])(?:(?<![一-龥][图表])|(?<=[如见附下据和及在由从][图表]))\d{1,2}(?:[-—.]\d{1,2}){0,2}"
    r"(?=[:：]|[所中为显反给描)）]|(?<=[-—.]\d)[\s可是])",
    r"(?:\+\d{1,3}|00\d{1,3})(?:-\d{2,4})?-\d{4,14}",  # +86-21-12345678
    r"\d{1,3}(?=[国省县乡]道)",  # 346国道
    r"\d{1,2}·\d{1,2}(?![\d%万亿倍])",  # 7·20
    r"(?<=[（(])\d{6}(?=[)）])",  # a company (600123)
    r"(?<=[SB][HZJK][:：])\d{6}(?!\d)",  # SH:600123
    r"(?<=№)\d{1,6}|(?<=№ )\d{1,6}",  # №3
    r"[2-9]/(?:2|4|8|16)(?=拍)",  # 6/8拍
    r"\d{3}/\d\d ?Z?R ?\d\d(?!\d)",  # 205/55 R16, of tyres
    rf"(?<=[{_PROVINCES}])[A-Z][·•]?(?=[A-Z\d]*\d)[A-Z\d]{{5,6}}(?![A-Za-z\d])",  # 京A·12345
    r"(?<![\d.第])\d{3,4}室(?![内外温友])",  # 501室
    r"0\d版",  # 04版
    r"\d+(?:[-—~至]\d+){1,9}题",  # 1-3题
    r"(?<=小行星)(?:19|20)\d\d(?= ?[A-Z]{1,2}\d)",  # 小行星2021 PH27
    r"(?<=[市县区州京津沪阳山海河江城岛])\d{1,3}中(?=学|[获夺胜]|的?(?:师生|学生|教师|校|学子)|高[一二三]|初[一二三]|[男女]?[足篮排]|代表队)",  # 青岛2中夺冠
    r"(?<=临)20\d\d-\d{2,4}",  # 临2024-026号
    r"\d{4,9}\.(?:HK|SH|SZ|BJ|US|NYSE|TW|NQ|OC|OF|IB|SS|KS)(?![A-Za-z])",  # 0123.HK
    r"\d\d[一-龥]{2,4}0\d(?![\d.%])",  # 21江城02
    r"\(?0\d{2,3}\)?-\d{7,8}",  # 021-12345678
    r"400-\d{7}",  # 400-1234567
    r"(?<!\d)400\d{7}(?!\w)",  # 4001234567
    r"(?<!\d)\d{17}[\dXx](?![\dA-Za-z])",  # of a person: 17 digits, and one to check them
    r"(?<!\d)0\d{4,}(?!\.)",  # 012345
    r"\d{1,3}(?:\.\d{1,3}){2,}(?![\d.])",  # 1.2.3, 192.168.0.1
)
PER_VOLUME = "L|升|mL|ml|毫升|μL|微升"
"""210×10⁹/L: what is counted is told per so much, and has no unit of its own."""
SCIENCE = either(
    r"-?\d+(?:\.\d+)? ?[×x*] ?10(?:\^-?\d+|-\d+|[⁻⁰¹²³⁴-⁹]+)",  # 1.5×10^6, 3×10⁻³
    r"(?<![\d.])(?:10(?:\^-?\d+|[⁻⁰¹²³⁴-⁹]+)|\d{1,3}的负?\d{1,2}次[方幂])",  # 10^5, 10的6次方
    r"-?\d+(?:\.\d+)?[eE][+-]?\d+(?![A-Za-z])",  # 1.5e-3
)


@cache
def unit_pattern() -> str:
    """Every unit and classifier as one alternation, longest first."""
    return any_of(language().units)


@cache
def two_of() -> str:
    """After 两 as a unit: a classifier, which makes it a numeral (编号1444 两处, 神舟十七两个乘组)."""
    return rf"(?:(?<=[0-9 ]两){unit_pattern()}|(?<=[十一二三四五六七八九]两)[个位名家艘支座项组批场次天种条])"


@cache
def _unit() -> str:
    """A unit after its number, with a space or none, and nothing that makes it part of a word."""
    no_numeral = rf"(?!(?<=[点两])[{NUMERAL_CHARS}{EVERYDAY}]|{two_of()})"
    return rf"(?: ?(?!{RISEN}|{NO_UNIT}){unit_pattern()}{no_numeral}(?:(?<![A-Za-z])|{LATIN_UNIT_END}))"


@cache
def _per() -> str:
    """After a unit, what it is reckoned by: /平方米, /千人, 每公斤, /d, /月."""
    times = "".join(SHORT_TIMES)
    again = "|".join(f"{one}(?<={one}每{one})" for one in language().units if len(one) == 1)
    # 2瓶每瓶5元: what each of those costs
    first = rf"(?:(?:(?:/(?:{SO_MANY.pattern})?|每{NO_HABIT}(?!{again})){unit_pattern()}|/[{times}](?![初末底份])){LATIN_UNIT_END})"
    return (
        rf"(?:{first}(?:[{AND_PER}](?:{unit_pattern()}|[{times}])(?![初末底份]){LATIN_UNIT_END})?)"
    )


@cache
def _over() -> str:
    """What is over in digits, after the unit that it is over: 八 of 一米八."""
    return rf"(?<={SPOKEN_OVER}){OVER}(?![{NUMERAL_CHARS}分.]| ?(?!打破|{NO_BIT}){unit_pattern()})"


@cache
def _percent() -> str:
    """Every unit of parts in so many, longest first; those in letters in capitals too, where no longer word begins."""
    names = {name for name in language().percents if re.match(IN_POINTS, name) is None}
    letters = {name for name in names if name.isascii() and name.isalpha()}
    counted = {name for name in names if name[0] == "/"}
    signs = trie(names - letters - counted)
    latin = rf"个?(?i:{trie(letters)})(?![A-Za-z])"
    return rf"(?:{signs}|{IN_POINTS}|{trie(counted)}(?![亿元\d]|(?<=人)[次民])|{latin})"


SMALL_UNIT = "(?:[毫微纳]?秒|[毫微纳厘]米|[毫微]克|毫升|英[寸尺]|盎司|分钟|小时|[汤茶]匙)"
"""Units of which a part is told in words: 百分之一秒, 千分之三毫米; before the others a fraction is of what follows."""
_AFTER_GENERATION = "打印|套餐|手机|手表|项目|场景|部署|车联|头盔|头显|节点|组网|平台|平板|片区|天线|时代|门户|点位|站点|等(?![级次奖])"
"""Words after 5G that begin with what is a unit elsewhere: 5G手机 is no 手, 5G等领域 no 等."""


def _after(words: Iterable[str]) -> str:
    """A look behind for one of `words`; those of one length are looked for together."""
    of_length: dict[int, list[str]] = {}
    for word in words:
        of_length.setdefault(len(word), []).append(re.escape(word))
    return either(*(f"(?<={'|'.join(group)})" for group in of_length.values()))


@cache
def patterns() -> dict[str, str]:
    """The pattern of each form, by its name."""
    return _labels() | _plain() | _parts() | _multiples() | _times() | _amounts() | _numbers()


def _labels() -> dict[str, str]:
    """Dates, and numbers that label something: documents, notes, telephones, products."""
    unit = _unit()
    before = language().lexical.identifier_before
    marked = (word + mark for word in before for mark in MARKS_OF_LABELS)
    after = _after((*before, *marked))
    hotline = either(
        r"\d{3,6}(?=[一-龥]{0,6}(?:热线|专线|客服))",  # 96123服务热线
        rf"{HOTLINE}(?!\d)(?=[一-龥]{{0,4}}(?:平台|电话|受理|急救|报警|指挥|官方|网站|官网|客户端))",  # 120急救
        rf"(?<=打){HOTLINE}(?!\d)",  # 拨打12315
    )
    # No repeat here is without a bound where nothing stands before it that is rare: 1-1-1-1… would be read from each 1.
    return {
        "date": written_dates.PATTERN,
        "bracketed_date": written_dates.IN_BRACKETS,
        "quarter": written_dates.QUARTERS,
        "address": ADDRESS,
        "document": DOCUMENT,
        "footnote": NOTE_MARK,
        "marker": r"(?m:^)\d{1,2}[.、](?=(?:19|20)\d\d年)",  # 3、2022年 at the beginning of a line
        "case_number": CASE_NUMBER,
        "freephone": r"400[- ]\d{3}[- ]\d{4}",  # 400-123-4567
        # 编号A102, 车次12、14
        "identifier": rf"(?:{after})(?>[A-Za-z]?\d+(?:[-—~至到、](?:{trie(before)})?\d+)*)(?![%\d.]|[余多来几]?{unit})",
        "hotline": rf"(?:{hotline})(?! ?{unit})",
        "code": either(LABEL, *language().lexical.coded),  # 图1, 985高校
        "mobile": rf"(?<!\d)1[3-9]\d{{9}}(?![\d万亿]|{unit})",  # 13800000000
        "dotted": r"\d+(?:\.\d+){2,}",  # 12.3.4567
        "name": either(
            _standard_number(),
            rf"P[EBS](?={_MULTIPLE})",  # PE of PE12.3x
            # An acronym has the number after it where a unit follows: GDP5000亿元, PMI50.8%.
            r"(?:[A-Z]{2,}|[A-Z]&[A-Z])(?=\d[\d,]*(?:\.\d+)?(?:%|[万亿元人家个]|美元|欧元))",
            r"(?!(?<=[0-9])[xX]\d)[A-Za-z](?:[A-Za-z.&]|\+(?!\d+(?:\.\d+)?(?:%|[bB][pP])))*(?:[-—](?!\d+(?:\.\d+)?(?:%|[bB][pP])))?\d[\dA-Za-z.]*(?:[-/][A-Za-z\d.]+)*",  # PM2.5, C919, A-10
            rf"(?!(?:{_measures()}) )[A-Za-z]{{2,20}} \d{{1,4}}(?![\d.,%万亿:倍折]|[-/.]\d{{1,2}}[-/.]\d|(?!发[布售]){unit})",  # Type 3, iPhone 15发布
            r"[A-Za-z]+",
        ),
        "milestone": r"[A-Z]{0,2}K\d{1,4}[+＋]\d{3}(?:[-—~至到]{1,2}(?:[A-Z]{0,2}K)?\d{1,4}[+＋]\d{3})?(?![\d.])",  # K1260+300
        "train": either(
            r"(?<![\d.])[1-5]A(?=级|景区|旅游|评级|信用|游戏|大作)",  # 5A级景区
            rf"(?<![\d.])\d{{1,4}}[GDC](?![A-Za-z]|(?!{_AFTER_GENERATION}){unit_pattern()})(?=[一-龥\s,，。、]|\+[一-龥]|$)",  # 5G网络
            r"\d+-[A-Za-z][A-Za-z\d-]*",  # 3-A
            # 4-2-3-1阵型: how a team is drawn up, and in whose halls a series is played
            r"(?<![\d-])[1-6](?:-[1-6]){2,4}(?=[”\"’]?的?(?:阵|打法|战术|体系|赛制|站位))",
            r"(?:(?<=摆出)|(?<=排出)|(?<=祭出)|(?<=阵型为)|(?<=变阵))[1-6](?:-[1-6]){2,3}(?![\d-])",
        ),
        "slogan": r"\d+(?:\+\d+|\+[XxNn])+(?!\d| ?[GT]B)",  # 1+3+N, and not 8+256GB
    }


def _measures() -> str:
    """GDP, BMI: what has values, and no number by which it is called."""
    return trie(language().lexical.measures_in_letters)


def _standard_number() -> str:
    """GB/T 2023-05, ISO 9001:2015: what a standard is called by."""
    of = either(*sorted(language().lexical.standards, key=len, reverse=True))
    return rf"(?:{of})(?:\d{{2,4}})?(?:/[A-Z]{{1,4}})? ?\d{{1,6}}(?:[.-]\d{{1,3}}){{0,3}}(?:(?:-|—{{1,2}}|:)\d{{2,4}})?(?![\d.]*[\d%万亿])"


def _plain() -> dict[str, str]:
    """The commonest figures, a number and its unit, where nothing follows that could make them part of more."""
    units = unit_pattern()
    decimal = r"(?>\d+(?:\.\d+)?)"
    return {
        "plain_percent": rf"{decimal}(?:%|个百分点){FOLLOWING}",
        "plain_quantity": rf"{decimal}(?>万亿|[万亿])?(?!个基点|{IN_POINTS}|{NO_UNIT}|[KGDCM]|{RISEN})(?>{units})(?!{two_of()}){FOLLOWING}",
        "plain_count": rf"(?>{NUMBER})(?!个(?:基?点|多)|{NO_UNIT}|{RISEN})(?>{units})(?![双首第廿卅幺俩仨{EVERYDAY}]){FOLLOWING}",
    }


def _parts() -> dict[str, str]:
    """Parts of a whole, and one number to another."""
    number, percent = NUMBER_OR_MORE, _percent()
    contests = vocabulary().contests
    beating, called = trie(contests.beating), trie(contests.called)
    return {
        # 百分之三点五, 十万分之二, 百分之二十至三十
        "percent_of": rf"{SIGN}?(?:[一二两三四五六七八九十\d]+ ?)?{PERCENT_OF} ?{SIGN}?(?:{COUNT}|点[〇零一二三四五六七八九]+)(?:{DASH}(?:百分之)?{COUNT})?",
        "fraction": either(
            # 三分之二, 一又三分之一, 百万分之3
            rf"{SIGN}?(?:{NUMBER} ?又 ?)?(?:{NUMBER}|[一二三四五六七八九十]*[百千万]) ?分 ?之 ?{NUMBER}",
            rf"(?<![\d/]){SIGN}?(?:\d+(?: | ?又 ?))?\d{{1,3}}/\d{{1,3}}(?![\d/万亿]|{unit_pattern()})",  # 1/3, 2 1/2
            rf"(?<![\d/])1/10{{3,6}}(?![\d/万亿]|{unit_pattern()})",  # 1/1000
            rf"{NUMBER}又{NUMBER}分{NUMBER}",  # 二又三分一
            r"[½⅓¼¾⅔]",
        ),
        "angle": r"\d{1,3}(?:°\d{1,2}(?:\.\d+)?[′’'](?:\d{1,2}(?:\.\d+)?[″”\"])?|度(?:(?<=[经纬]\d度)|(?<=[经纬]\d\d度)|(?<=[经纬]\d\d\d度))\d{1,2}(?:\.\d+)?分(?:\d{1,2}(?:\.\d+)?秒)?)",  # 39°54′, 东经116度23分
        "percent_range": rf"{number} ?%?{DASH}{SIGN}?{COUNT} ?{percent}",  # 20—30%
        "percent": rf"{number} ?(?:{percent}|个[余多][百千]分点)",  # 6.8%, 2个多百分点
        "proportion": either(
            r"1:\d+(?:\.\d+)?万(?=的?比例|[，。；、,;）)\s]|$)",  # 1:5万
            r"\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+(?![\d:])",  # 3.9:59.5:36.6
            rf"{NUMBER}比{NUMBER}(?!(?:(?![和与及])[一-龥])?[{NUMERAL_CHARS}]|\.\d|[快慢贵便])",  # 三比二, 25比19和25比20
            # 3-1战胜, 6-2和6-3战胜, 2-0的比分轻松击败
            rf"\d{{1,3}}-\d{{1,3}}(?=(?:[、和，,]\d{{1,3}}-\d{{1,3}}){{0,6}}(?:的{called}[^，。；,;\d]{{0,4}})?{beating})",
        ),
        "tenths": either(
            rf"{number} ?成(?:半|[一二三四五六七八九1-9])?(?!{NO_TENTHS})",  # 三成, 七成六
            r"半成(?![品立功果员熟型])",  # 半成
            # 八五折, 8.5折
            r"(?:\d{1,2}(?:\.\d)?|[一二三四五六七八九]{1,2}|[一二三四五六七八九]点[一二三四五六七八九])折(?![旧叠扣合射断])",
        ),
        "tenths_range": rf"{number}{DASH}{COUNT} ?成(?!{NO_TENTHS})",  # 七至八成
        "half_of": r"一半|半数|(?<=过)半(?![百晌天夜年月小个])",
        "half_off": r"对折|半价",
    }


def _multiples() -> dict[str, str]:
    """So many times something."""
    number = NUMBER_OR_MORE
    return {
        "times_range": rf"{number}倍?{DASH}{SIGN}?{COUNT} ?倍",  # 2至3倍
        # 3倍多, 15x PE, 翻一番
        "times": rf"{number} ?(?:倍|番)(?:多|余|(?<=番)半(?![信推])|(?<=倍)半(?![数成价天年月日]))?|{MULTIPLE}|(?<=翻)(?:[一两二三]?番半?|一倍)",
    }


def _times() -> dict[str, str]:
    """How long something takes, in several units or with a half of one."""
    return {
        "clock_span": either(
            r"\d{1,3}小时[0-5]?\d分[0-5]\d(?=[，。；、,;)）\s]|$|的?成绩|封后|夺|获|打破|刷新|完赛|冲线|拿下|摘|赢)",  # 2小时47分14
            r"(?<![\d°度.′])\d{1,2}′[0-5]\d″(?:\d{1,2})?",  # 3′25″, 1′52″68
            # 1小时30分, 1分44秒7
            rf"{COUNT}个?{HOURS}(?:[零又]?(?!{A_YEAR}|{MONTH_AND_DAY}){COUNT}个?{HOURS})+(?:半|{_over()})?",
            rf"{COUNT}个?{HOURS}半(?![年月日天夜])(?:(?<=[分刻]半)钟)?",  # 三年半, 一分半钟
            r"(?<![第\d.月])\d{1,3}天(?:1\d|2[0-3]|\d)时(?:[0-5]?\d分)?(?![间期段代许左整])",  # 8天20时
            rf"(?:{COUNT})?个半(?:小时|月|钟头|钟|星期|世纪)",  # 两个半小时
            r"半个(?:小时|月|钟头|世纪|多月|多小时)",  # 半个月
            r"半(?:小时|年|天|日|月|世纪|周)(?![度间])",  # 半年
            r"(?:(?<=近)|(?<=过去)|(?<=这))两月(?![日份])",  # 近两月, and 近三月 is no March
        ),
        "about": rf"个把(?:月|小时|钟头|星期|礼拜)|(?<![一二两三四五六七八九\d])[十百千万]把(?:个|块)?(?:{unit_pattern()})",  # 个把月, 千把块
        "more_time": rf"{COUNT}个多(?:小时|钟头|星期|月|世纪)",  # 两个多小时
    }


def _amounts() -> dict[str, str]:
    """Numbers with their units: one, two that the amount lies between, several that add up."""
    units, unit, per, number = unit_pattern(), _unit(), _per(), NUMBER_OR_MORE
    known = language()
    signs = trie(sorted(known.currency_signs, key=len, reverse=True))
    more = rf"(?:[余多来](?!{units}|[一-龥]边))"
    return {
        "quantity": rf"{number}(?:(?:{unit}|{AND_MORE}{unit}){per}?|{PER_SQUARE})",  # 4000.5亿元, 12元/平方米, 10+门
        "range": rf"{number}{more}?(?:{unit}{per}?)?{DASH}(?!{A_YEAR}){SIGN}?{COUNT}{unit}{per}?",  # 20至30万人
        "steps": rf"{STEPS}|{_ABOUT_HUNDREDS}(?![\d十百千条款项章节届])(?:{unit})?",
        "tolerance": rf"{number} ?± ?{COUNT}{unit}?",  # 5±0.5毫米
        "bracketed": rf"(?!(?:19|20)\d\d\(){number}\((?:万亿|[百千万亿])?{units}\)",  # 0.8(万元)
        # $5亿, US$3.5-4亿元
        "money_sign": rf"(?:{signs}) ?{SIGN}?{COUNT}(?: ?(?:{DASH})(?:{signs})?{COUNT})?(?: ?(?:{units}|{IN_MILLIONS}))?",
        "cash": either(
            rf"{COUNT} ?(?:元|块|美元|欧元|港元|英镑)(?:[零又]?{COUNT}(?:{trie(known.cents)})整?)+(?:(?<=[角毛])[一二三四五六七八九1-9](?![{NUMERAL_CHARS}.]| ?{units}))?",  # 5元3角, 三块六毛八
            rf"{COUNT}(?:角|毛){COUNT}分",  # 6毛7分
            rf"{COUNT}块{NUMBER}(?!{units}|[\d万亿])",  # 三块五
        ),
        "compound": either(
            # 3斤5两, 1米20厘米
            rf"{COUNT}(?:吨|公斤|千克|斤|公里|里|米|丈|尺|英尺|磅|升){COUNT}(?:公斤|千克|斤|两|克|钱|米|分米|厘米|尺|寸|英寸|盎司|毫升)(?![{NUMERAL_CHARS}])",
            rf"{COUNT}亩[1-9一二三四五六七八九]分(?![之类为别成钟开{NUMERAL_CHARS}.])",  # 两亩六分
            rf"(?<![\d.])(?:\d{{1,2}}|[一二两三四五六七八九十]{{1,3}}){SPOKEN_OVER}{_over()}",  # 一米八
        ),
        "unit_fraction": either(
            rf"(?<![\d/])(?:\d{{1,2}}(?: | ?又 ?))?\d{{1,2}}/\d{{1,3}}(?![\d万亿]){unit}",  # 1/20盎司
            rf"[〇零一二两三四五六七八九十百千万\d]+分之(?:{NUMBER}) ?{SMALL_UNIT}",  # 百分之一秒
        ),
        "half_unit": rf"半个?{units}(?!半)",  # 半斤, 半个西瓜
        "half_more": rf"{COUNT}{units}半(?![个年月日径数导途决场圆岛球程价夜空路目])",  # 三斤半
        "product": rf"(?<![\d.])\d{{1,2}} ?[×xX*] ?{COUNT}(?:千|兆|吉)?瓦(?:时)?",  # 4×275兆瓦
    }


def _numbers() -> dict[str, str]:
    """Numbers without a unit, ranks, and characters that may be a number."""
    units, number = unit_pattern(), NUMBER_OR_MORE
    return {
        "number": number,
        "bare_range": rf"{number}{DASH}(?!{A_YEAR}){SIGN}?{COUNT}(?![\d.])",  # 3-5
        "suffixed": rf"{number} ?[kKMGw](?![A-Za-z\d])(?:{DASH}{COUNT} ?[kKMGw](?![A-Za-z\d]))?",  # 20k
        "science": rf"(?:{SCIENCE})(?: ?/(?:{PER_VOLUME}){LATIN_UNIT_END}|{_unit()}{_per()}?)?",  # 6×10⁹/L, 1.5×10^8公里
        "ordinal": rf"第 ?{NUMBER}{DASH}(?:第 ?)?{NUMBER}(?!季|{BRANCH}){units}|第 ?(?:{NUMBER}|\d+)(?:(?!{BRANCH}|大卡|[下转]|方[阵队案面]){units})?|首(?![席页尾发要都先]|次于)(?:{units})",  # 第26位, 首批
        "half": r"个半|半|双",
        "vague": r"[几](?![率乎何内])",
        "other": r"[〇零一二三四五六七八九十百千万亿两廿卅兆](?!乎)",
    }
