"""What the clauses before have named, for the figures that leave their subject out.

A paragraph forgets most of what the one before it named, a sentence what was counted in the one before. Here is what is spoken
of, and how high it was; what else is kept has its own classes in `changes`, `counted`, `listed` and `kept` beside this module.
What a figure takes up of it belongs in `flows.extract.meaning.subjects.subjects`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names.naming import MORE_OR_LESS
from flows.extract.meaning.subjects.told.changes import RATES, Changes
from flows.extract.meaning.subjects.told.counted import Counted
from flows.extract.meaning.subjects.told.kept import (
    Acting,
    Books,
    Chain,
    Effect,
    Money,
    Parts,
    Ranking,
)
from flows.extract.meaning.subjects.told.listed import Listed
from flows.extract.meaning.subjects.told.wholes import Levels
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.motion import Motion

OF_WHOLE = regex(r"占(?P<whole>.+)的比重$")
EFFECT = regex("变动对|对.+的贡献率")
RELATED = regex("占|之比$|完成率$")
"""In the names of parts and multiples of something else."""
SHARED = regex(r"占.+的比重$|占比$")
FORESEEN = ("预期", "预测", "预测值", "预估", "预估值", "前值")
"""高于市场预期的4亿元: held against the figure before, which the text goes on with."""
QUOTED = ("涨跌额", "涨跌幅")
"""Beside a price: the text goes on with the price."""
PASSING = (*FORESEEN, *QUOTED)
IT = regex(r"[这该此](?:一|个|项|组)?(?:数字|数据|数值|数量|指标|金额|规模)|数字|数据")
"""这个数字将超过260万吨: the measure told of before."""
TOTALS, SUMS = ("总量", "总额", "总值"), ("总额", "总值", "总量", "总产值")
"""零售总额5亿元…；总量比2019年增长5%: said alone, the total told of before."""
ADDED, BALANCE = "新增", "余额"
"""贷款余额9亿元，户数3万户，年内新增1亿元: the verb alone is of the balance."""
YIELDING = ("增产", "减产")
EARNING, EARNED, REVENUES = ("增收", "减收"), "收入", ("收入", "税收", "营收")
"""每亩可增收719元: of the income, whatever was told before that is none."""
TAX = "税"
GROWN, HEIGHT = "长高", "身高"
"""孩子一年长高了8厘米: of the height, whatever was told before."""
LASTS = regex(r"连续(?:(?!连续).){0,24}(?:[年月天周时日度]数|时间)$|持续时间$")
"""How long something has gone on, which what is told next is not of: PMI连续上升月数."""
PACES = regex(r"(?<=..)[涨增跌降]幅$")
"""How far something moved, in the name of a rate that moved itself."""
THAN_LAST_MONTH = "较上月"
"""The end of a rate that was told to move since the month before."""


@dataclass(slots=True)
class Memory:
    """What has been named so far, for the figures that leave it out.

    Each paragraph begins with a new one, which keeps of the one before what is the document's: the amounts `told`, the names
    `dealt` to the list at hand and, where the paragraph goes on with the survey, who was `asked`. Its `books` begin with the
    account in the heading, if there is any. What holds in one sentence only is forgotten by `enter_sentence`; "it" is that sentence below.
    """

    # The document: kept from paragraph to paragraph.
    told: Levels = field(default_factory=Levels)  # amounts of the document, the last of them
    dealt: list[str] = field(default_factory=list)  # names for the list at hand
    asked: str | None = None  # who answered the survey that the document tells of

    # What is spoken of.
    level: str | None = None  # the last level or share, which a change may leave out
    subject: str | None = None  # the last subject of any figure
    named: bool = False  # whether the sentence has named a subject
    topic: str = ""  # what a clause of the sentence moved or ranked without a figure

    # Levels.
    levels: list[str] = field(default_factory=list)  # what its clauses told the levels of
    levels_before: list[str] = field(default_factory=list)  # and those of the sentence before
    reached: list[str] = field(default_factory=list)  # those with what came to so much, if any did
    unmoved: list[str] = field(default_factory=list)  # those of its levels since its last change
    stated: dict[str | None, str] = field(default_factory=dict)  # the last level it named, by unit

    # What constructions of one kind keep.
    changes: Changes = field(default_factory=Changes)
    parts: Parts = field(default_factory=Parts)
    counted: Counted = field(default_factory=Counted)
    listed: Listed = field(default_factory=Listed)
    acting: Acting = field(default_factory=Acting)
    ranking: Ranking = field(default_factory=Ranking)
    effect: Effect = field(default_factory=Effect)
    money: Money = field(default_factory=Money)
    books: Books = field(default_factory=Books)
    chain: Chain = field(default_factory=Chain)

    # `beside`: who leads, who made something, and whose age was told.
    leader: str = ""  # of whom the sentence told with how much they lead, or follow
    made: str | None = None  # what the last actor of the sentence made
    aged: str = ""  # the age of whose youngest or oldest it told last

    def copy(self) -> Memory:
        """The same, to go back to; what it has been told of amounts is shared."""
        listed, parts, changes = self.listed, self.parts, self.changes
        return replace(
            self,
            dealt=list(self.dealt),
            levels=list(self.levels),
            levels_before=list(self.levels_before),
            reached=list(self.reached),
            unmoved=list(self.unmoved),
            stated=dict(self.stated),
            changes=replace(changes, terms=list(changes.terms)),
            parts=replace(parts, wholes=dict(parts.wholes)),
            counted=replace(self.counted),
            listed=replace(listed, names=list(listed.names), things=list(listed.things)),
            acting=replace(self.acting),
            ranking=replace(self.ranking),
            effect=replace(self.effect),
            money=replace(self.money),
            books=replace(self.books),
            chain=replace(self.chain),
        )

    def meant(self, name: str) -> str:
        """The name without a pronoun that takes up what the sentence has listed: 前者, 三者."""
        if IT.fullmatch(name) is not None:
            return self.level or self.subject or name
        if name in TOTALS and (self.level or "").endswith(SUMS):
            return self.level or name
        return self.listed.taken_up(name)

    @property
    def shared(self) -> str | None:
        """What a share that leaves its part out is a share of: what was spoken of last, unless that is a share."""
        spoken = self.subject or self.level
        return None if spoken is None else SHARED.sub("", spoken)

    def enter_sentence(self, *, goes_on: bool) -> None:
        """Forget what holds in one sentence only; what was counted holds in one that `goes_on` with its parts (其中…)."""
        self.parts.enter_sentence(goes_on=goes_on)
        self.counted.enter_sentence(goes_on=goes_on)
        self.listed.enter_sentence()
        self.acting.enter_sentence()
        self.ranking.enter_sentence()
        self.books.enter_sentence()
        self.chain.enter_sentence()
        self.effect.cause, self.money.lot = None, ""
        self.levels_before = self.levels or self.levels_before
        self.levels, self.reached, self.unmoved, self.stated = [], [], [], {}
        self.topic, self.named = "", False
        self.leader, self.made, self.aged = "", None, ""

    def go_back(self) -> None:
        """Go on with the whole that the sentence before has told parts of: 学校320所，其中小学210所。比上年的312所增加8所."""
        whole = self.parts.divided_before
        if whole is not None:
            self.level = self.subject = whole
            self.levels_before = [whole]
            self.changes.last = self.changes.rate = None

    def divide(self) -> None:
        """Keep what was spoken of before the first of its parts is told: 居民消费价格, of 其中食品价格…."""
        if self.parts.divided is None:
            self.counted.whole_holder = self.counted.holder
        self.parts.divided = self.parts.divided or self._moving()
        self.parts.divided_last = self.parts.divided or self.parts.divided_last

    def _moving(self) -> str | None:
        """What moves where a clause leaves that out."""
        spoken_of = self.named and not self.levels  # by this sentence, which told no level
        if self.parts.inherits and self.level and RELATED.search(self.subject or ""):
            # 苏州市完成190亿元，占全省的2%，增长3%: nor is that a change of the share
            spoken_of = False
        return self.subject if spoken_of else self.level or self.subject

    def turn_to(self, topic: str) -> None:
        """Go on with what a clause without a figure has named: 鸡蛋价格由升转降，…."""
        self.level = self.subject = self.changes.last = self.topic = topic
        self.changes.rate = self.effect.cause = None
        self.named = True

    def go_on_with(self, name: str) -> None:
        """What follows is of this, whatever the figure at hand is named: 吞吐量 of 吞吐量三次跨越千万标箱，达1030万标箱."""
        self.level = self.subject = name
        self.named = True

    def remember(self, subject: str, kind: str, moved: Motion, *, stated: bool) -> None:
        """Keep the subject of a figure; `stated` where its own clause names it."""
        if subject.endswith(PASSING):
            return
        if kind == "duration":
            subject = LASTS.sub("", subject)
        self._keep_level(subject, kind, moved, stated=stated)
        if stated and EFFECT.search(subject) is None:
            # 鲜菜价格上涨，影响CPI上涨；畜肉价格上涨，影响CPI上涨: each by itself
            self.effect.cause = None
        if stated and subject not in self.listed.names and moved.is_still:
            self.listed.names = []  # other things are told now than a list has dealt out
        if stated and subject not in self.listed.things and RELATED.search(subject) is None:
            self.listed.things.append(subject)
        if moved.role == "change":
            self.changes.keep_terms(subject)
            self.unmoved = []
            if stated and not self.levels:
                # 指数低开118点，跌幅收窄至32点: no longer of the sentence before
                self.level = subject
        self.changes.keep(subject, kind, moved, stated=stated)
        if kind == "count":
            before = self.subject if self.named and self.subject == self.counted.last else None
            self.counted.first, self.counted.last = self.counted.first or subject, subject
            self.counted.hold(subject, moved, before, self.parts.divided, stated=stated)
        self.subject, self.named = subject, True

    def _keep_level(self, subject: str, kind: str, moved: Motion, *, stated: bool) -> None:
        """Keep the last level, or what has come to so much, which the text goes on to tell a change of."""
        # 产值9亿元，占全国的2%，增长3%: 产值 grows
        is_share_of_it = self.parts.inherits and RELATED.search(subject) is not None
        if moved.role in ("level", "share") and not moved.verb and stated and not is_share_of_it:
            self.level = subject
            self.levels.append(subject)
            self.reached += [subject] if self.reached else []
            self.unmoved.append(subject)
            if kind not in RATES:
                # 利润增长5%，应收账款90亿元，增幅为8%: the change of what was told last
                self.changes.last = None
        elif moved.role == "level" and stated and kind not in RATES and self.level is not None:
            # 优良天数比率86%，浓度降至31微克，下降6%: of what has come to so much, and not of the rate before
            self.level, self.changes.last = subject, None
            self._reach(subject)
        came_to = not stated and moved.is_still and moved.role == "level" and kind == "money"
        if came_to and self.level in self.levels:
            # 收入80亿元，主要是税收减收6亿元，仅完成50亿元，下降7%: of what came to so much
            self.level = subject

    def _reach(self, subject: str) -> None:
        """Keep what has come to so much with the levels before it; once, of 由300家增至320家."""
        self.reached = self.reached or list(self.levels)
        self.reached += [] if self.reached[-1:] == [subject] else [subject]

    def in_each_term(self, size: int) -> list[str]:
        """农村居民收入11272元，分别增长6.8%、6.6%, after 名义增长4.6%，实际增长4.5%: its change in the same terms, in their order."""
        if len(self.unmoved) != 1 or len(self.changes.terms) != size:
            return []
        return [self.unmoved[0] + term for term in self.changes.terms]

    def _last_level(self, ends: tuple[str, ...]) -> str | None:
        """The last of the sentence's levels whose name ends so."""
        return next((one for one in self.levels[::-1] if one.endswith(ends)), None)

    def inherited(self, kind: str, moved: Motion) -> str | None:
        """What a figure without a phrase of its own is said of."""
        if moved.verb in MORE_OR_LESS and self.subject is not None:
            return self.subject
        if moved.verb == ADDED and not (self.level or "").endswith(BALANCE):
            return self._last_level((BALANCE,)) or self._moving()
        implied = _implied(moved.verb, kind)
        if implied and not (self.level or "").endswith(implied):
            return self._last_level(implied) or implied[0]
        told_rate = (
            kind == "percent" and moved.role == "level" and self.changes.last == self.subject
        )
        if told_rate and self.named and self.changes.rate is not None:
            return self.changes.rate  # 二季度增长2.8%，一季度为1.4%
        if moved.role in ("change", "difference"):
            moves_rate = kind == "percentage_point" and self.changes.rate is not None
            if moves_rate:
                return self.changes.widened(moved.verb)
            counts_places = (self.counted.last or "").endswith(vocabulary().people.holders)
            if counts_places and self.level == self.counted.last and kind != "count":
                # 80个县的人均收入提高到2万元，增加500元; 70个城市房价同比上涨9%，环比上涨1%: not of the places
                return self.subject if kind == "money" else self.changes.last or self.level
            if self.changes.is_amount and kind == "percent" and self.named:
                return self.subject  # 查处酒驾312起，死亡人数减少3人，下降27.3%
            if (
                kind == "percent"
                and self.changes.named is not None
                and self.changes.named == self.subject
            ):
                return self.changes.named  # 销售总额5亿元；10月销售额同比下降30%，环比增长3%
            found = self._moving()
            if kind == "percent" and found is not None and EFFECT.search(found):
                # 食品价格上涨，影响CPI上涨2个百分点。在2.7%的涨幅中: no effect grows by so much
                return (None if self.named else self.parts.divided_before) or self.changes.last
            # 降幅比上月扩大0.3个百分点，同比下降2%: of what the fall is a fall of
            found = found and found.removesuffix(THAN_LAST_MONTH)
            if kind == "percent" and found is not None and moved.role == "change":
                found = PACES.sub("", found)  # 涨幅扩大0.1个百分点；同比上涨2%: as much
            return found
        return self.subject


def whole_of_all(shares: list[str]) -> str | None:
    """能源消费总量 of 煤炭占能源消费总量的比重 and 石油占能源消费总量的比重: the whole that all names are shares of; None where there is none."""
    found = [OF_WHOLE.search(name) for name in shares]
    wholes = {one["whole"] for one in found if one is not None}
    return wholes.pop() if None not in found and len(wholes) == 1 else None


def _implied(verb: str, kind: str) -> tuple[str, ...]:
    """Ends of the names of what a verb moves whatever was told before: 增产 a yield, 增收 an income, 长高 a height; mostly none."""
    if verb in YIELDING:
        return vocabulary().measures.yields
    if verb in EARNING:
        return (*REVENUES, TAX)
    return (HEIGHT,) if verb == GROWN and kind == "length" else ()
