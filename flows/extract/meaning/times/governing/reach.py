"""How far a date governs that does so for a stretch of the text alone, and what governs after it.

A part of the time told (分季度看，一季度…, 其中，三季度…), a stretch up to now (自2018年以来), a look back and a day on which
something happened (4月7日，他被传唤。) hold for their sentence, what glosses a figure in a bracket (65亿元（2023年原值为84亿元）)
for the bracket. Which dates govern so belongs in `flows.extract.meaning.times.reading.holding`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.times.other_times import in_passing, superlatives
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE_OR_SHORT, trending
from flows.regex import regex

if TYPE_CHECKING:
    import re

    from flows.read.segment import Clause

PART = regex(r"(?:其中[，,：:]?|最[大强高重]为)$")
"""其中，8月, 最大为27日甘肃的地震: right before a part of the time told."""
PEAKED = regex(
    r"(?![^，。；\n]{0,10}以来)(?:当[日天])?(?:[达创升降][到至下出]?|出现|迎来)?了?[^，。；,;\n\d]{0,6}?(?:峰值|最[高低多少大小]|高峰|低谷|[高低]点)"
)
"""2023年用电40亿千瓦时，8月5日达到峰值: within a sentence, when the most or the least was out of the time told.

有记录以来的最大降幅 is none of that time.
"""
PEAKED_THEN = regex(
    r"(?:当[日天])?(?:达到?|创下?|出现|迎来|为|是|则?[为是])了?(?:全[程年月]|期间|假期|春运|今年)?[^，。；,;\n\d]{0,8}?(?:峰值|最高峰|最[高大多]值?的?一天|高峰|低谷)"
    r"|[^。；\n]{2,40}?\d[^，。；\n\d]{0,6}，(?:为|是|创下?|创出|达到?)了?[^，。；\n\d]{0,6}?(?:单[日月]|期间|假期|全年|春运|节日)[^，。；\n\d]{0,6}?(?:最[高大多]|峰值|高峰|之最)"
)
"""10月3日为客流最高峰, 5月2日接待2万人次，为单日最高: likewise, of a time that opens its sentence."""
IN_TURN = regex(
    r"(?<=[。；])\s?[从按以]?环比(?:增[速幅长]|速度)?(?:来?看|方面)[，,：:]\s?(?P<month>\d{1,2}月)?"
)
"""从环比看，三季度增长1.3%: how the last part moved, told in passing; not where it opens a paragraph, which is of that part."""
CHANGES = regex(rf"(?:(?!同比|累计|[去上]年)[^。；\n\d]){{0,60}}{MOVE_OR_SHORT}了?约?\d")
"""食品价格下降1.0%: the sentence after that of a month, which goes on with what has moved from month to month."""
ECHO = regex(
    rf"(?:仅|则|约|只)?[为是有]{HEDGE}?[-−]?\d[\d.,]*[^，。；;,、\d（()）]{{0,5}}(?P<closed>[，；;。])"
    r"(?!(?:全年|累计|今年|本[月季]|当[月季年])?(?:同比|环比|增|减|[上下][升降涨跌]|提[高升]|降|回[升落]|比|较|高|低|占|其中|约?\d(?!\d{3}年|\d?月份?[为是])))"
)
"""2022年为60亿元，: a clause that has nothing but a time and what the measure just told was then; what the next tells is no change of it."""
ECHO_OPENS = ("，", "；", ";", "。")
ANOTHER_ECHO = regex(r"(?:\d{4}年|\d{1,2}月份?|[一二三四]季度)(?:仅|则|约|只)?[为是]")
"""。2022年为60亿元，2021年为58亿元。: a sentence of nothing else, whose clauses are all so."""
GOES_ON = ("其中", "具体")
"""What the next sentence opens with where it is still of the part."""
PARTS_OF_IT = regex("|".join(GOES_ON))
EVENT_GOES_ON = regex(r"\s?(?:届时|本[届次]|此次|(?:活动|展会|大会|赛事)?期间[，,])")
"""What the sentences after an event to come open with that still tell of it."""
FORETELLING = regex("(?<![即必])将(?=[\u4e00-\u9fff])|预[计期测]|有望|可能|或将|拟|力争|计划")
"""What tells that something is still to come."""
IN_A_YEAR = regex("同比|环比|[比较与](?:去年|上年)")
"""How something that was told has changed."""
FINDS = regex("(?:审计|检查|调查|抽查|核查|经查|结果)?(?:发现|表明|显示)|其中|具体")
"""What the sentence after an inspection opens with that tells what it has found; not 医保基金审计发现, which is another one."""
INSPECTING = regex(r"对了?[^，。；：\n]{0,24}$")
INSPECTED = regex(r"的?[\u4e00-\u9fff、]{2,24}?(?:审计|检查|调查|抽查|核查|稽查|督查|评估|审查)")
"""对3个县2019年至2021年农田建设资金审计: the time of what was inspected."""
LENGTHS = tuple("日天周月年时")
GLOSS = regex(r"(?:左右|以上|以下|以内|[多余])?\s?[（(][^（）()，。；,;]{0,8}")
"""65亿元（2023年原值为84亿元）: between a figure and the date in the bracket that glosses it."""
COURSE = regex(
    r"[从由]\s?\d[\d.,]*[^，。；、\d]{1,8}?(?:[提升增上扩]|下降|[降减回缩]|发展|变)[\u4e00-\u9fff]{0,4}?[到至为]了?\s?\d"
)
"""从62%提高到81%: from where to where something went."""
QUARTER_ALONE, REACH_ALONE = regex("单季度?"), 400
"""单季度净利润3亿元: what each clause of a part says, as long as it is of that part; and how far they are looked for."""
PARTS_END = regex(r"[。\n]")
CLAUSE_END = regex("[；;。\n]")
NEAR = 120
"""How far from a date its sentence is read, in characters."""
ANNOUNCING = regex("如下|下列|下表|见表")
CLOSED = regex(r"[^（）()\n]{1,80}[）)]")


class Return(NamedTuple):
    """From the offset `at` on, `period` governs again, which was named at `named_at`.

    `lasts` where another date named before `at` changes nothing about that, `if_silent` where that is so only as long as
    no figure has been told since.
    """

    at: int
    period: str | None
    named_at: int
    lasts: bool
    if_silent: bool


class Reach:
    """What governs one document after the sentences and brackets that another time governs, the innermost last."""

    def __init__(self) -> None:
        self._returns: list[Return] = []

    def clear(self) -> None:
        """A paragraph begins, or another source: nothing that governed before does again."""
        self._returns = []

    def keep_lasting(self) -> None:
        """A date begins to govern: only what comes back whatever is named until then still does."""
        self._returns = [one for one in self._returns if one.lasts]

    def until(
        self,
        at: int,
        period: str | None,
        named_at: int,
        *,
        lasts: bool = False,
        if_silent: bool = False,
    ) -> None:
        """Let a period, named at `named_at`, govern from the offset `at` on."""
        self._returns.append(Return(at, period, named_at, lasts, if_silent))

    def after(
        self, at: int, period: str | None, named_at: int, told_at: int
    ) -> tuple[str | None, int]:
        """What governs at an offset, and where it was named, if `period` did before; `told_at` is where the last figure stands."""
        while self._returns and at >= self._returns[-1].at:
            one = self._returns.pop()
            if not one.if_silent or told_at < one.named_at:
                period, named_at = one.period, one.named_at
        return period, named_at


def echo_end(text: str, start: int, end: int) -> int | None:
    """Where the clause closes that tells in passing what something was at the time in [start, end), or None if it does not."""
    opened = text[start - 1 : start]
    echo = ECHO.match(text, end) if opened in ECHO_OPENS else None
    if echo is None:
        return None
    is_all = (
        opened != "。" or echo["closed"] == "。" or ANOTHER_ECHO.match(text, echo.end("closed"))
    )
    return echo.end("closed") if is_all else None


def bracket_end(text: str, read_to: int, start: int, end: int) -> int | None:
    """Where the bracket ends that opens right after a figure, which ends at `read_to`, and has the date at [start, end).

    A bracket of the date alone (净值1.98元（8月11日）) dates what follows as well, and after a length of time
    (过去7日（3月24日至30日）) it says which days these are.
    """
    if text.endswith(LENGTHS, 0, read_to) or GLOSS.fullmatch(text, read_to, start) is None:
        return None
    closed = CLOSED.match(text, end)
    return None if closed is None else closed.end()


def is_told_of_then(text: str, at: int) -> bool:
    """Whether the sentence at an offset tells how something has changed, and nothing that is to come."""
    closed = PARTS_END.search(text, at)
    end = len(text) if closed is None else closed.start()
    return IN_A_YEAR.search(text, at, end) is not None and FORETELLING.search(text, at, end) is None


def announces(text: str, at: int, sentence: Clause) -> bool:
    """Whether the sentence of a date at an offset announces what follows (3月1日，各站情况如下), or how it moved (客流大增)."""
    near = max(sentence.start, at - NEAR), min(sentence.end, at + NEAR)
    return ANNOUNCING.search(text, *near) is not None or trending().search(text, *near) is not None


def end_with_parts(text: str, sentence: Clause) -> int:
    """Where a sentence ends, or the next one where that tells parts of it: 2015年末学校1260所。其中，小学149所."""
    return _end_with(PARTS_OF_IT, text, sentence)


def end_with_event(text: str, sentence: Clause) -> int:
    """Where a sentence ends that announces an event, or the last of those after it that go on with the event: 届时，, 本届展会."""
    end = sentence.end
    while EVENT_GOES_ON.match(text, end) is not None:
        closed = PARTS_END.search(text, end)
        if closed is None:
            return len(text)
        end = closed.end()
    return end


def inspection_end(text: str, start: int, end: int, sentence: Clause) -> int | None:
    """Where that ends which an inspection of a time in [start, end) tells: its sentence, or the next with what it has found; else None."""
    if INSPECTED.match(text, end) is None:
        return None
    if INSPECTING.search(text, max(sentence.start, start - NEAR), start) is None:
        return None
    return _end_with(FINDS, text, sentence)


def clause_end(text: str, at: int, sentence: Clause) -> int:
    """Where the part of a sentence closes in which an offset lies: with it, or with a semicolon."""
    closed = CLAUSE_END.search(text, at, sentence.end)
    return sentence.end if closed is None else closed.end()


def _end_with(opening: re.Pattern[str], text: str, sentence: Clause) -> int:
    """Where a sentence ends, or the next one where that opens so."""
    if opening.match(text, sentence.end) is None:
        return sentence.end
    closed = PARTS_END.search(text, sentence.end)
    return len(text) if closed is None else closed.start()


def peaked(text: str, sentence: Clause, before: str, start: int, end: int) -> bool:
    """Whether something was the most or the least at the date in [start, end), after `before`, out of the time told."""
    if start == sentence.start:
        return PEAKED_THEN.match(text, end, sentence.end) is not None
    return PEAKED.match(text, end) is not None or superlatives.is_by_the_most(text, before, end)


def part_end(text: str, start: int, sentence: Clause, *, peaks: bool) -> int:
    """Where a part of a time told at `start` ends: with its sentence, or the last clause that says 单季度 where clauses do.

    其中二季度，单季度收入9亿元；单季度净利润3亿元；负债率50%: the last is of the whole time again, and so is what follows
    a part in which something was the most: 用电以8月最多，达3亿千瓦时；售电收入20亿元.
    """
    if peaks:
        return clause_end(text, start, sentence)
    ends = min(sentence.end, start + REACH_ALONE)
    alone = [one.end() for one in QUARTER_ALONE.finditer(text, start, ends)]
    closed = CLAUSE_END.search(text, alone[-1], sentence.end) if alone else None
    return sentence.end if closed is None else closed.end()


def is_part(text: str, sentence: Clause, before: str, start: int, end: int) -> bool:
    """Whether a date in [start, end), after the words `before`, is told as a part of a time, for its sentence."""
    if text.startswith(GOES_ON, sentence.end):
        return False
    if PART.search(before) is not None or peaked(text, sentence, before, start, end):
        return True
    if in_passing.PARTS.match(text, sentence.start) is not None:
        return True
    in_turn = IN_TURN.match(text, sentence.start)
    if in_turn is None:
        return False
    return in_turn["month"] is None or CHANGES.match(text, sentence.end) is None
