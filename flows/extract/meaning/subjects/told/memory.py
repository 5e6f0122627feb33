"""What the clauses before have named, for the figures that leave their subject out.

A paragraph forgets most of what the one before it named, a sentence what was counted in the one before. What a figure takes up of
it belongs in `flows.extract.meaning.subjects.subjects`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.naming import CHANGE_NOUNS, MORE_OR_LESS
from flows.extract.meaning.subjects.told.wholes import Levels
from flows.extract.text.joints import JOINTS
from flows.extract.text.words import is_listed, tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.motion import Motion

RATES = ("percent", "ratio", "percentage_point", "index", "duration")
OF_WHOLE = regex(r"占(?P<whole>.+)的比重$")
EFFECT = regex("变动对|对.+的贡献率")
RELATED = regex("占|之比$|完成率$")
"""In the names of parts and multiples of something else."""
HAS = "拥有"
"""Who has those counted is no part of whose the next is: 拥有规模以上企业120家，其中…，实现产值3亿元."""
SHARED = regex(r"占.+的比重$|占比$")
FORESEEN = ("预期", "预测", "预测值", "预估", "预估值", "前值")
"""高于市场预期的4亿元: held against the figure before, which the text goes on with."""
QUOTED = ("涨跌额", "涨跌幅")
"""Beside a price: the text goes on with the price."""
PASSING = (*FORESEEN, *QUOTED)
SIZES = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5}
"""How many of those told last 两者, 三者 take up."""
IT = regex(r"[这该此](?:一|个|项|组)?(?:数字|数据|数值|数量|指标|金额|规模)|数字|数据")
"""这个数字将超过260万吨: the measure told of before."""
TOTALS, SUMS = ("总量", "总额", "总值"), ("总额", "总值", "总量", "总产值")
"""零售总额5亿元…；总量比2019年增长5%: said alone, the total told of before."""
PRONOUN = regex("前者|后者|(?P<several>[两二三四五])者")
POSITIONS = {"前者": -2, "后者": -1}
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
OF_SIZE = ("收窄", "缩小", "扩大")
"""Verbs that make a fall smaller or larger, as they do a rise."""
GROWTH, FALL = "增速", "降幅"
"""The end of the name of a rate, and what it is where the rate fell: 出口下降3%，降幅收窄."""


class Ranked(NamedTuple):
    """By what several were ranked, and in what unit; None where the figure left that to be understood."""

    measure: str
    unit: str | None


class Bearer(NamedTuple):
    """Whose measure or number a sentence has told, for the measures after it that are told of nobody."""

    who: str = ""  # 甲品牌, of 甲品牌出货量; "" where that is nobody
    by: str = ""  # the name with the measure; "" where it was counted
    at: int = -1  # where the clause begins that told it
    is_part: bool = False  # whether it is one of the parts that a 其中 tells of
    unit: str | None = None  # in what unit the number was told, where nothing else was yet


NOBODY = Bearer()


@dataclass(slots=True)
class Memory:
    """What has been named so far, for the figures that leave it out.

    Each paragraph begins with a new one, which keeps of the one before what is the document's: the amounts `told`, the names
    `dealt` to the list at hand and, where the paragraph goes on with the survey, who was `asked`. Its `account` is the one in
    the heading, if there is any. What holds in one sentence only is forgotten by `enter_sentence`; "it" is that sentence below.
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
    things: list[str] = field(default_factory=list)  # what it named, one by one: 前者, 后者

    # Levels.
    levels: list[str] = field(default_factory=list)  # what its clauses told the levels of
    levels_before: list[str] = field(default_factory=list)  # and those of the sentence before
    reached: list[str] = field(default_factory=list)  # those with what came to so much, if any did
    unmoved: list[str] = field(default_factory=list)  # those of its levels since its last change
    stated: dict[str | None, str] = field(default_factory=dict)  # the last level it named, by unit

    # Changes and rates.
    change: str | None = None  # what the last change was a change of
    told_change: bool = False  # whether that is what the last amount was, and no level
    changed: str | None = None  # what the last clause with a name told the change of
    rate: str | None = None  # the last rate, which a change in points moves
    fell: bool = False  # whether the last change was a fall
    terms: list[str] = field(default_factory=list)  # in what the last changes were told: 名义, 实际

    # Wholes and parts.
    wholes: dict[str | None, str] = field(default_factory=dict)  # what it told by unit, and no part
    whole: str | None = None  # what the last share was a share of
    inherits: bool = False  # whether the last share left out what it is a share of
    divided: str | None = None  # what the sentence told before its 其中
    parted: str | None = None  # and the sentence before, whose change may follow its parts
    split: str | None = None  # and the paragraph last
    measure: str = ""  # what branches are measured by that are told by their names alone

    # What was counted, and who has what is told next.
    counted: str | None = None  # what the sentence counted first, whose parts may follow
    latest: str | None = None  # what it counted last, whose cost or size may follow
    unit: str | None = None  # the unit, in its canonical form, of what it counted last
    holder: str | None = None  # the schools, institutions or firms that it counted last
    whole_holder: str | None = None  # those that it counted before its 其中

    # Lists.
    recent: list[str] = field(default_factory=list)  # names that the sentence dealt out before
    of_each: str = ""  # what it told of each of those whose number it told last
    member: str = ""  # of whom it told last what it had told of another

    # `parts`: those who did something, and what a part is for.
    group: str | None = None  # of whom it told a part by what they do
    did: str = ""  # and what those did
    used: str | None = None  # the whole of which it told what a part is for

    # `comparisons`: ranks and effects.
    topped: Ranked | None = None  # by what the sentence ranked several
    ranks: list[str] = field(default_factory=list)  # the ranks that it told last
    ranked_to: int = -1  # where the last of them ends
    cause: str | None = None  # what was last said to move a whole
    moved: str | None = None  # and the whole that it moves

    # `money`: prices, plans and fines.
    priced: str | None = None  # what the last price was the price of
    lot: str = ""  # what the sentence tells the price of at an auction
    planned: tuple[int, str] | None = None  # where its last plan ends, and how much of it is done
    fined: str | None = None  # whose fine it told of last

    # `discourse.books`, `discourse.accounts`: whose books, and which side of them.
    account: str = ""  # the side of an account that it told last: 社保基金收入
    keeper: str = ""  # the organisation whose books the sentence tells of: 某协会, of 某协会收入
    keeper_before: str = ""  # and the sentence before

    # `discourse.bearing.chains`: whom or what a chain of clauses is of.
    bearer: Bearer = NOBODY  # whose measure or number the sentence told last
    bearer_before: str = ""  # and the sentence before

    # `beside`: who leads, who made something, and whose age was told.
    leader: str = ""  # of whom the sentence told with how much they lead, or follow
    made: str | None = None  # what the last actor of the sentence made
    aged: str = ""  # the age of whose youngest or oldest it told last

    def copy(self) -> Memory:
        """The same, to go back to; what it has been told of amounts is shared."""
        return replace(
            self,
            wholes=dict(self.wholes),
            dealt=list(self.dealt),
            recent=list(self.recent),
            levels=list(self.levels),
            levels_before=list(self.levels_before),
            reached=list(self.reached),
            unmoved=list(self.unmoved),
            terms=list(self.terms),
            stated=dict(self.stated),
            things=list(self.things),
        )

    def meant(self, name: str) -> str:
        """The name without a pronoun that takes up what the sentence has listed: 前者, 三者."""
        if IT.fullmatch(name) is not None:
            return self.level or self.subject or name
        if name in TOTALS and (self.level or "").endswith(SUMS):
            return self.level or name
        pronoun = PRONOUN.match(name)
        if pronoun is None:
            return name
        listed, rest = self.recent or self.things, name[pronoun.end() :]
        which = POSITIONS.get(pronoun[0])
        if which is None:
            size = SIZES[pronoun["several"]]
            of = listed[-size:] if len(listed) >= size else []
            return joined(of) + rest if of else name
        if len(listed) < len(POSITIONS) or (self.recent and len(listed) > len(POSITIONS)):
            return name
        thing = listed[which]
        return thing if thing.endswith(rest) else thing + rest

    @property
    def together(self) -> str:
        """风电、光伏发电量: all that the last list of the sentence has dealt out, or was told of each of those listed; "" where none has."""
        return joined(self.recent) if len(self.recent) > 1 else self.of_each

    @property
    def shared(self) -> str | None:
        """What a share that leaves its part out is a share of: what was spoken of last, unless that is a share."""
        spoken = self.subject or self.level
        return None if spoken is None else SHARED.sub("", spoken)

    def enter_sentence(self, *, goes_on: bool) -> None:
        """Forget what holds in one sentence only; what was counted holds in one that `goes_on` with its parts (其中…)."""
        self.made = self.whole = self.cause = self.group = None
        self.topped = self.used = None
        self.of_each = self.did = self.aged = ""
        self.parted, self.divided = self.divided, None
        self.ranks = []
        self.topic = ""
        self.keeper_before = self.keeper
        self.levels_before = self.levels or self.levels_before
        self.recent, self.levels, self.things, self.named = [], [], [], False
        self.reached = []
        self.holder, self.whole_holder, self.leader, self.keeper = None, None, "", ""
        self.lot = ""
        self.bearer, self.bearer_before = NOBODY, self.bearer.who
        self.unmoved, self.stated, self.member = [], {}, ""
        if not goes_on:
            self.counted = self.latest = None
            self.wholes = {}

    def divide(self) -> None:
        """Keep what was spoken of before the first of its parts is told: 居民消费价格, of 其中食品价格…."""
        if self.divided is None:
            self.whole_holder = self.holder
        self.divided = self.divided or self._moving()
        self.split = self.divided or self.split

    def _moving(self) -> str | None:
        """What moves where a clause leaves that out."""
        spoken_of = self.named and not self.levels  # by this sentence, which told no level
        if self.inherits and self.level and RELATED.search(self.subject or ""):
            # 苏州市完成190亿元，占全省的2%，增长3%: nor is that a change of the share
            spoken_of = False
        return self.subject if spoken_of else self.level or self.subject

    def turn_to(self, topic: str) -> None:
        """Go on with what a clause without a figure has named: 鸡蛋价格由升转降，…."""
        self.level = self.subject = self.change = self.topic = topic
        self.rate = self.cause = None
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
            self.cause = None
        if stated and subject not in self.recent and moved.is_still:
            self.recent = []  # other things are told now than a list has dealt out
        if stated and subject not in self.things and RELATED.search(subject) is None:
            self.things.append(subject)
        if moved.role == "change":
            self._keep_terms(subject)
            self.unmoved = []
            if stated and not self.levels:
                # 指数低开118点，跌幅收窄至32点: no longer of the sentence before
                self.level = subject
        self._keep_change(subject, kind, moved, stated=stated)
        if kind == "count":
            before = self.subject if self.named and self.subject == self.latest else None
            self.counted, self.latest = self.counted or subject, subject
            self._hold(subject, moved, before, stated=stated)
        self.subject, self.named = subject, True

    def _keep_level(self, subject: str, kind: str, moved: Motion, *, stated: bool) -> None:
        """Keep the last level, or what has come to so much, which the text goes on to tell a change of."""
        # 产值9亿元，占全国的2%，增长3%: 产值 grows
        is_share_of_it = self.inherits and RELATED.search(subject) is not None
        if moved.role in ("level", "share") and not moved.verb and stated and not is_share_of_it:
            self.level = subject
            self.levels.append(subject)
            self.reached += [subject] if self.reached else []
            self.unmoved.append(subject)
            if kind not in RATES:
                # 利润增长5%，应收账款90亿元，增幅为8%: the change of what was told last
                self.change = None
        elif moved.role == "level" and stated and kind not in RATES and self.level is not None:
            # 优良天数比率86%，浓度降至31微克，下降6%: of what has come to so much, and not of the rate before
            self.level, self.change = subject, None
            self._reach(subject)
        came_to = not stated and moved.is_still and moved.role == "level" and kind == "money"
        if came_to and self.level in self.levels:
            # 收入80亿元，主要是税收减收6亿元，仅完成50亿元，下降7%: of what came to so much
            self.level = subject

    def _reach(self, subject: str) -> None:
        """Keep what has come to so much with the levels before it; once, of 由300家增至320家."""
        self.reached = self.reached or list(self.levels)
        self.reached += [] if self.reached[-1:] == [subject] else [subject]

    def _keep_change(self, subject: str, kind: str, moved: Motion, *, stated: bool) -> None:
        """Keep of what the last change was, and of what the last rate."""
        if stated or moved.role != "change":
            self.changed = subject if moved.role == "change" and kind == "percent" else None
        self.told_change = moved.role == "change" and kind not in RATES
        if moved.role == "change" and kind in ("percent", "ratio"):
            self.change = subject
        if kind == "percentage_point" and stated and moved.role == "change":
            self.rate = subject  # 货运量增长5%，城镇化率提高1个百分点，环比提高0.3个百分点
        elif kind == "percent" or subject.endswith(CHANGE_NOUNS):
            self.rate = naming.rate_of(subject, moved.role)
            self.fell = moved.role == "change" and moved.direction == "decrease"

    def _keep_terms(self, changed: str) -> None:
        """Keep whether a change was told in real terms or at current prices, and whether the one before was told in others."""
        term = next((one for one in naming.REAL if changed.endswith(one)), "")
        if term in self.terms:
            self.terms = []
        self.terms = [*self.terms, term] if term else self.terms

    def in_each_term(self, size: int) -> list[str]:
        """农村居民收入11272元，分别增长6.8%、6.6%, after 名义增长4.6%，实际增长4.5%: its change in the same terms, in their order."""
        if len(self.unmoved) != 1 or len(self.terms) != size:
            return []
        return [self.unmoved[0] + term for term in self.terms]

    def _hold(self, counted: str, moved: Motion, before: str | None, *, stated: bool) -> None:
        """Keep those counted, where they are such as have what may be told next; nobody where several were counted in a row.

        `before` is what was told right before, if that was counted.

        小学62所、幼儿园75所；专任教师6120人: they teach in both. After two parts of a whole it goes on with that: 医疗机构2100个，
        其中医院85个、诊所90个，床位5.2万张.
        """
        if moved.is_still and stated and counted.endswith(_holders()):
            if before is not None and before != counted and before.endswith(_holders()):
                is_next_part = self.divided is not None and before != self.divided
                self.holder = self.whole_holder if is_next_part else None
                return
            names = vocabulary()
            opening = (*names.once.governing, *names.once.fronts, *names.acts.light, HAS)
            of_deed = "" if "的" in counted else counted  # 出口业绩超亿元的企业: theirs
            deed = next((one for one in opening if of_deed.startswith(one)), "")
            held = counted.removeprefix(deed)  # 开办幼儿园, 新增企业
            self.holder = counted if held.startswith(tuple(JOINTS)) else held  # 新建、续建项目

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
        told_rate = kind == "percent" and moved.role == "level" and self.change == self.subject
        if told_rate and self.named and self.rate is not None:
            return self.rate  # 二季度增长2.8%，一季度为1.4%
        if moved.role in ("change", "difference"):
            moves_rate = kind == "percentage_point" and self.rate is not None
            if moves_rate:
                return self._widened(moved.verb)
            counts_places = (self.latest or "").endswith(vocabulary().people.holders)
            if counts_places and self.level == self.latest and kind != "count":
                # 80个县的人均收入提高到2万元，增加500元; 70个城市房价同比上涨9%，环比上涨1%: not of the places
                return self.subject if kind == "money" else self.change or self.level
            if self.told_change and kind == "percent" and self.named:
                return self.subject  # 查处酒驾312起，死亡人数减少3人，下降27.3%
            if kind == "percent" and self.changed is not None and self.changed == self.subject:
                return self.changed  # 销售总额5亿元；10月销售额同比下降30%，环比增长3%
            found = self._moving()
            if kind == "percent" and found is not None and EFFECT.search(found):
                # 食品价格上涨，影响CPI上涨2个百分点。在2.7%的涨幅中: no effect grows by so much
                return (None if self.named else self.parted) or self.change
            # 降幅比上月扩大0.3个百分点，同比下降2%: of what the fall is a fall of
            found = found and found.removesuffix(THAN_LAST_MONTH)
            if kind == "percent" and found is not None and moved.role == "change":
                found = PACES.sub("", found)  # 涨幅扩大0.1个百分点；同比上涨2%: as much
            return found
        return self.subject

    def _widened(self, verb: str) -> str | None:
        """The rate that moves: 出口降幅 of 出口下降3%，收窄1个百分点, since a fall told last is what narrows or widens."""
        if self.rate is not None and self.rate.endswith(GROWTH) and self.fell and verb in OF_SIZE:
            return self.rate.removesuffix(GROWTH) + FALL
        return self.rate


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


def joined(names: list[str]) -> str:
    """风电、光伏发电量, of 风电发电量 and 光伏发电量: the head that all end in is said once.

    >>> joined(["甲方出资额", "乙方出资额"]), joined(["干部", "群众"])
    ('甲方、乙方出资额', '干部、群众')
    """
    head = next((one for one in naming.heads() if all(name.endswith(one) for name in names)), "")
    head = head or _last_words(names) or _last_word(names)
    return "、".join([name.removesuffix(head) for name in names]) + head


def _last_words(names: list[str]) -> str:
    """The words that all of the names end in; "" where that is a single character, or all that one of them says."""
    alike = ""
    for at in zip(*(reversed(tagged(name)) for name in names), strict=False):
        if len({word for word, _ in at}) > 1:
            break
        alike = at[0][0] + alike
    return alike if len(alike) > 1 and alike not in names else ""


def _last_word(names: list[str]) -> str:
    """票数 of 赞成票数 and 反对票数: the longest word of the dictionary that all end in, which may be divided otherwise in some."""
    shortest = min(names, key=len)
    ends = (shortest[at:] for at in range(1, len(shortest) - 1))
    return next((one for one in ends if _closes(one, names)), "")


def _closes(end: str, names: list[str]) -> bool:
    return is_listed(end) and all(name.endswith(end) for name in names)


@cache
def _holders() -> tuple[str, ...]:
    """Ends of the names of all that have something."""
    return tuple(end for had in vocabulary().once.possessions for end in had.holders)
