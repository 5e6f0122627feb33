"""Ages against the dates of birth and death told beside them: 1932年5月出生，2021年3月逝世，享年88岁.

现年 is of the day that a document speaks from. Who counts in the old way (虚岁) is one or two years older, and a year
of the old calendar ends in the next of the new: an age may be two years more, and one less. How long other things
took belongs in `durations`. Source: the Gregorian calendar; the meaning of 享年 and 虚岁.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex
from flows.relate.times.lengths import ends, span_length
from flows.relate.view import operand
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from flows.relate.view import View
    from schemas.records import Figure, Operand, Relation

AT_DEATH = "(?:享年|终年|卒年|享寿)"
OF_THE_DEAD = regex(rf"{AT_DEATH}\s*$")
OF_TODAY = regex(r"现年\s*$")
NAME = r"[\u4e00-\u9fff·]{2,12}?"
OF_HIM = r"(?:（[^（）\d]{1,16}）|，(?:[男女]性?|[^，。；：、\d]{1,4}族|[^，。；：、\d]{2,12}人))"
"""What a life opens with after the name: ，男，汉族，浙江杭州人."""
BORN = regex(
    rf"(?:.*[电讯]\s*|据[^，。；：\d]{{2,8}}，|[^，。；：\d]{{1,6}}：)?(?P<name>{NAME}){OF_HIM}*，?\s*(?:于|出?生于|出生(?:日期|年月)?[为是：])?(?:公元)?\s*",
    re.DOTALL,
)
"""From the start of a sentence to a date of birth: whose it is, and nothing before."""
BORN_BEFORE = regex(r"(?:生于|出生(?:日期|年月)?[为是：])(?:公元)?\s*$")
"""Before such a date."""
BORN_AFTER = regex(
    r"\s*(?:出生(?=[于在，。；）])|生人|生(?=[，。；）])|[在于][^，。；\d]{1,8}?出生(?=[，。；）]))"
)
"""After one: 5月出生, 5月在北京出生."""
NOBODY = regex(
    r"[的其和与及、]|[发产滋萌衍派催引孕先学医究考新师男]$|事件|事故|案|问题|地震|战争|公司|学校|作品"
    r"|搭档|[战好老朋队校学]友|老师|恩师|导师|师[父傅兄弟妹姐]|同[事学伴窗]|战士们|妻|夫|父|母|儿|[子女]$|兄|弟|姐|妹|老伴|祖|孙"
)
"""What is no name of one person, or names one by another: 他的老师, 搭档王某, 事故发."""
ADVERBS = (
    r"(?:，|\s|因[病公故伤][^，。；\d]{0,6}?|因[^，。；\d]{2,10}?(?=，)"
    r"|经?[^，。；\d]{0,4}?抢救无效|[经久]?医治无效|治疗无效|不幸|突然|安详|平静|溘然"
    r"|在[^，。；\d]{1,14}?|于[^，。；\d]{1,10}?|与世|\d{1,2}[时点:：]\d{0,2}分?|[上下]午|凌晨|晚)*"
)
"""What may stand between a date and a death, but no other person."""
DEATH = "(?:逝世|去世|病逝|辞世|离世|病故|长逝|长辞|身亡|牺牲|遇难|遇害|圆寂|仙逝|谢世|离开了?我们(?=[，。；]))"
DIED_AFTER = regex(
    rf"{ADVERBS}(?P<name>(?:[他她]|{NAME})?){ADVERBS}{DEATH}(?:[于在][^，。；\d]{{1,14}})?[，。；]?\s*{AT_DEATH}\s*"
)
"""Between a date of death and the age, with who died where that is said again."""
DIED_BEFORE = regex(
    rf"(?:^|[，。；\s])(?:因病|不幸|后|终)?(?P<name>[^，。；：\d]*?)(?:因病|不幸)?(?:{DEATH}?于|卒于|逝于|殁于)?(?:公元)?\s*$"
)
"""What opens the clause of such a date: who died, where that is said again."""
DIED = regex(rf"(?:卒|逝|殁|{DEATH})于(?:公元)?\s*$")
"""Right before such a date, in place of what may stand after it."""
AGE_NEXT = regex(rf"[，。；]\s*{AT_DEATH}\s*")
"""From that date to the age."""
LIVED = regex(r"[^，。；（\d在任届期校长员席记理总官师]{2,4}（")
"""From the start of a sentence to the bracket with the dates of a life: 张三（1932年5月—2021年3月）."""
HE = ("他", "她")
"""The one who was named."""
LIVED_BEFORE = regex(rf"），?[^。；\d]{{2,40}}。(?P<name>[他她]|{NAME})[于在]?")
"""From such dates, past what he was, to a date of his death in the next sentence."""
LIVED_AFTER = regex(rf"），?\s*{AT_DEATH}\s*$")
"""From such dates to the age."""
ALIVE_AFTER = regex(rf"[^，。；\d]{{0,10}}{OF_HIM}*，(?:今年)?现年\s*")
"""From a date of birth to an age of today."""
RELATIVES = regex(
    r"[妻父母儿]|丈夫|[子女弟兄姐妹](?=[^，。；]{0,6}(?:逝|去|病|出生))|夫妇|师从|老师|恩师|导师|搭档|[战好老朋队校]友|老伴|同事|同伴"
)
"""Who are named besides may be meant."""
MOST_OLDER, MOST_YOUNGER = 2, 1
"""Years by which an age may be more, and less, than what the dates give."""
DATELINE = regex(r"\s*(?:讯|电|消息|\d{1,2}[:：]\d\d|\n)")
"""After the day of a report: 2023年7月29日电."""
DATELINE_CHARS = 120
"""Characters of a text in which that may stand."""
DEATH_CHARS = 60
"""Most characters from the date of a death to the age."""
PAIR = 2
"""The dates of a life, and that of the death told once more."""
MARK_CHARS = 8
"""Characters before a figure that may say what it is."""


class _Life(NamedTuple):
    """The earliest and latest days of a birth and of a later day, with the figures that tell them."""

    born: tuple[date, date]
    then: tuple[date, date]
    operands: list[Operand]


def find(view: View) -> Iterator[Relation]:
    """Every age with the dates that it lies between."""
    for figure in view.figures:
        if figure.kind != "age" or figure.qualifier != "eq" or figure.value is None:
            continue
        words = _before(view, figure)
        block = view.block_at(figure.start)
        dates = [one for one in view.within(block.start, figure.start) if one.kind == "date"]
        life = None
        if OF_THE_DEAD.search(words) and _is_only(view, figure):
            life = _lived(view, figure, dates) or _born_and_died(view, figure, dates)
        elif OF_TODAY.search(words):
            life = _alive(view, figure, dates)
        if life is not None and life.born[1] < life.then[0]:
            yield _age(figure, life)


def _before(view: View, figure: Figure) -> str:
    return view.text[max(0, figure.start - MARK_CHARS) : figure.start]


def _is_only(view: View, figure: Figure) -> bool:
    """Whether a paragraph tells of one death alone."""
    block = view.block_at(figure.start)
    return len(re.findall(AT_DEATH, view.text[block.start : block.end])) == 1


def _lived(view: View, figure: Figure, dates: Sequence[Figure]) -> _Life | None:
    """The dates of a life in brackets after the name: 张三（1932年5月—2021年3月），享年88岁."""
    sentence = view.sentence_at(figure.start)
    spans = [one for one in dates if one.start >= sentence.start and "/" in (one.period or "")]
    is_next = not spans and len(dates) == PAIR
    spans = [dates[0]] if is_next else spans
    if len(spans) != 1 or not LIVED.fullmatch(
        view.text, view.sentence_at(spans[0].start).start, spans[0].start
    ):
        return None
    if not (_died_next(view, figure, dates) if is_next else _follows(view, spans[0], figure)):
        return None
    first, _, last = (spans[0].period or "").partition("/")
    return _life(first, last, [operand(spans[0], "span")])


def _follows(view: View, span: Figure, figure: Figure) -> bool:
    """Whether an age follows right after the bracket with the dates of a life."""
    return LIVED_AFTER.fullmatch(view.text, span.end, figure.start) is not None


def _died_next(view: View, figure: Figure, dates: Sequence[Figure]) -> bool:
    """Whether the next sentence tells of the death: 张三（1932年—2021年）是画家。他于2021年5月病逝，享年88岁."""
    span, died = dates
    told = LIVED_BEFORE.fullmatch(view.text, span.end, died.start)
    after = DIED_AFTER.fullmatch(view.text, died.end, figure.start)
    name = view.opening(span).rstrip("（")
    return (
        told is not None
        and after is not None
        and _is_he(name, told["name"])
        and _is_he(name, after["name"])
        and RELATIVES.search(view.text, span.end, figure.start) is None
    )


def _born(view: View, dates: Sequence[Figure]) -> tuple[Figure, str] | None:
    """The one date of birth that is told, and whose it is; None where there are none or more, or nobody is named."""
    born = [
        one
        for one in dates
        if BORN_AFTER.match(view.text, one.end) or BORN_BEFORE.search(_before(view, one))
    ]
    if len(born) != 1:
        return None
    opening = view.opening(born[0])
    told = BORN.fullmatch(opening)
    if told is None or NOBODY.search(told["name"]):
        return None
    return born[0], told["name"]


def _born_and_died(view: View, figure: Figure, dates: Sequence[Figure]) -> _Life | None:
    """The dates of birth and death told before an age, of one person: 1932年5月出生，2021年3月逝世，享年."""
    told, last = _born(view, dates), dates[-1] if dates else None
    if told is None or last is None or last is told[0]:
        return None
    born, name = told
    is_far = figure.start - last.end > DEATH_CHARS
    if is_far or RELATIVES.search(view.text, born.end, figure.start):
        return None
    before = DIED_BEFORE.search(view.text, born.end, last.start)
    if before is None or not _is_he(name, before["name"]):
        return None
    if DIED.search(_before(view, last)):
        died = AGE_NEXT.fullmatch(view.text, last.end, figure.start) is not None
    else:
        after = DIED_AFTER.fullmatch(view.text, last.end, figure.start)
        died = after is not None and _is_he(name, after["name"])
    return (
        _life(born.period, last.period, [operand(born, "first"), operand(last, "last")])
        if died
        else None
    )


def _is_he(name: str, words: str) -> bool:
    """Whether words are of the one who was named: his name, the end of it, 他, or nothing at all."""
    return words in HE or name.endswith(words)


def _alive(view: View, figure: Figure, dates: Sequence[Figure]) -> _Life | None:
    """The date of birth in the sentence of an age that is of today: 出生于1962年4月，现年61岁."""
    start = view.sentence_at(figure.start).start
    told = _born(view, [one for one in dates if one.start >= start])
    today = _today(view)
    if (
        told is None
        or today is None
        or not ALIVE_AFTER.fullmatch(view.text, told[0].end, figure.start)
    ):
        return None
    return _life(told[0].period, today, [operand(told[0], "first")])


def _today(view: View) -> str | None:
    """The day that the document speaks from: as it is known, or by the line that it opens with."""
    if view.today is not None:
        return view.today.isoformat()
    opening = (one for one in view.within(0, DATELINE_CHARS) if one.kind == "date")
    return next(
        (
            one.period
            for one in opening
            if re.fullmatch(r"\d{4}-\d\d-\d\d", one.period or "")
            and (one.period or "")[:4] in one.text  # 5月6日电 has its year from elsewhere
            and DATELINE.match(view.text, one.end)
        ),
        None,
    )


def _life(born: str | None, then: str | None, operands: list[Operand]) -> _Life | None:
    """What the two periods say; None where one names no days."""
    known = ends(born, then)
    return None if known is None else _Life(known[:2], known[2:], operands)


def _years(start: date, end: date) -> int:
    """The whole years that have passed from one day to another."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _age(figure: Figure, life: _Life) -> Relation:
    fewest, most = _years(life.born[1], life.then[0]), _years(life.born[0], life.then[1])
    size = f"{fewest}" if fewest == most else f"{fewest}–{most}"
    told = "至".join(one.text for one in life.operands)
    return span_length(
        [operand(figure, "length"), *life.operands],
        figure.value or 0,
        Interval.exact(fewest - MOST_YOUNGER).hull(Interval.exact(most + MOST_OLDER)),
        f"{told} = {size}岁",
        (f"the dates make an age of {size}", f"按所列日期应为{size}岁"),
    )
