"""What a stretch of time was taken by, or is left for: 历时两年建成, 时隔四年再次合作, 最快5分钟即可办结, 还有两周时间来达成协议.

What was done stands after the time, where a verb or a preposition before it says that so long went by. What is the length of
a stretch by a noun or a verb before it belongs in `flows.extract.meaning.subjects.events.durations.lasting`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number import following
from flows.extract.meaning.nouns.after_number.doing import MANNER
from flows.extract.text.hedges import AFTER_VERB, HEDGE, HEDGED
from flows.extract.text.words import ASPECTS, DEED_TAGS, is_listed
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

REACH, ENOUGH = 12, 24
"""How far before a time what says that it went by stands, and how far after it what was done is read, in characters."""
PASSED = regex(
    rf"(?P<verb>经过|历经|经历|历时|耗时|费时|用时|花费?|用)(?:了|长达|将近|整整|[近整]|{HEDGE})*$"
)
NAMES = {
    "历时": "历时",
    "耗时": "耗时",
    "费时": "耗时",
    "用": "用时",
    "花": "用时",
    "花费": "用时",
    "用时": "用时",
}
"""How what took the time is named after these; after any other verb it is 时间."""
SPENT = ("用", "花", "花费")
ONLY = "只仅共"
"""只用, 仅花: what the dictionary has as one word."""
INTENDED = regex(r"(?:计划|预计|准备|打算|争取|力争|拟|将)*$")
"""Between who needed the time and that they do: 项目组计划用."""
APART = regex(rf"(?P<verb>时隔|事隔|相隔|间隔|相距)(?:了|长达|将近|整整|[近整]|{HEDGE})*$")
SINCE, INTERVAL = ("时隔", "事隔"), "间隔时间"
AFTER = regex(r"(?:[多余]|左右|上下|之久)?(?P<time>的?时间)?(?P<of>的)?")
"""What belongs to the time, and 的 before what took it."""
AGAIN = regex(r"(?:[多余])?(?:之后|以后|后)?(?:再次|再度|重新|首次|终于|才|又|再|的)*")
"""时隔四年后再次 before what was done anew."""
ANEW = ("再次", "再度", "重新", "首次")
CLAUSE = regex(r"[^，。；、,;:：！!？?（）()【】\[\]\n]*")
STOPS = frozenset((
    "后", "之后", "以后", "而", "而成", "才", "终于", "最终", "于", "和", "与", "及", "以及", "将", "被", "把", "在", "对", "已", "又",
    "再", "再次", "使", "让", "所", "是", "并", "来", "以来", "间", "内", "中", "里", "上", "地",
))  # fmt: skip
"""Words that what took the time ends before."""
TELLING = (*ASPECTS, "出", "成", "为")
"""What says of a word before it that it is what was done: 办成, 选出."""
MOST = 12
"""A longer deed is told in a clause, and makes no name."""
NEEDED = regex(rf"(?P<most>最快|最短)?(?:大约|仅|只)?(?:需要?|要|用|花)?(?:{HEDGE})*$")
ABLE = regex(
    r"(?:[多余]|左右|以内|之内|内)*(?:的?时间)?(?P<can>(?:即|就|便|才)(?:可以|能够|能|可)|(?:可以|能够|可))"
)
"""After the time that something needs: 即可, 就能."""
_USUALLY = "(?:[则也还就只仅约才]|大约|大概|一般|通常|平均|最快|至少|最少|往往)*"
WITHIN = regex(rf"(?<![不未没可])(?:可以?|能够?)(?:仅|只)?[在于]{HEDGED}$")
WITHIN_ENDS = regex(r"(?:[多余]|左右|以内|之内|内|里)*(?:的?时间(?:内|里)?)?")
"""能在: before the time that something needs, and what belongs to it before what can be done."""
NEEDS = regex(
    rf"[，,\s]*(?P<what>[\u4e00-\u9fff]{{2,12}}?){_USUALLY}(?:需要|需|(?<=[只仅])要)(?:花费?|用)?{HEDGED}"
)
"""充电则需要: a deed alone, up to the time that it takes."""
ON_THE_WAY = regex(
    rf"(?<![自打])[从由自](?P<one>[\u4e00-\u9fff]{{1,8}}?)[到至](?P<other>[\u4e00-\u9fff]{{1,8}}?)(?:的?全程|单程|全线)?"
    rf"{_USUALLY}(?:需要|需|[只仅]要|用时|耗时)(?:花费?|用)?{HEDGED}$"
)
"""从西安到阿拉木图需: up to the time that the way takes, or all that lies between two deeds (从播种到收获)."""
WAY_NEEDED = "所需时间"
LONGEST_WAY = 36
"""How far before the time such a way may begin, in characters."""
OF_DEED = "vnadbqm"
"""First characters of the tags of such a deed, which may say how often: 往返一次."""
IN_NEED = ("仍", "还", "可能", "预计", "必须")
"""What ends no deed: 恢复仍需."""
_THAN = r"(?:[比较](?:原?计划|原定|既定|规定|预期|预定|合同|常年|往年|历年|[去上前]年|以往|同期)[\u4e00-\u9fff]{0,3}?)"
EARLY = regex(rf"(?:将|会|要|已|可|也|均|都)*{_THAN}?提前{AFTER_VERB}$")
"""将提前, 比计划提前: how long before the time, after what is done."""
LATER = regex(
    rf"(?:普遍|整体|均|都|也|约)*{_THAN}(?:普遍|平均|总体|均|也)*(?P<shift>偏?[早晚迟]|提前|提早|推[迟后]|延[迟后]){AFTER_VERB}$"
)
"""比常年偏晚: by how long something was early or late, after what it is that was."""
SOONER, IS_EARLY, IS_LATE = regex("[早前]"), "提前", "推迟"
_LEFT = rf"(?:[还仅只尚就]*(?:有|剩下?|余下?)|剩余|剩下)(?:不到|不足|了|最后|{HEDGE})*$"
LEFT = regex(_LEFT)
"""还有, 只剩: up to the time that is left."""
UNTIL = regex(
    rf"(?<![\u4e00-\u9fff])(?:目前|现在|今天|如今)?(?:距离?|离(?![开家婚校职退岗世任]))(?P<what>[\u4e00-\u9fff]{{2,12}}?)(?:已经?|也)?{_LEFT}"
)
"""距离春节还有: up to how long it is until then."""
STILL, LEFT_OVER = regex("[还剩余尚]"), "剩余时间"
TIME_FOR = regex("(?:[多余]|左右)?的?时间(?:来|去|以)?")
ENDS = regex("(?:多|左右|时间)?(?:时|的时候)?(?:[，。；、,;）)]|$)")
REACHED = regex(r"达(?![到成标])")
ROUTE = regex(r"(?:从|由)?(?P<route>[\u4e00-\u9fff]{2,7}[至到][\u4e00-\u9fff]{2,7})")
"""兰州至西宁, the way that takes the time."""
DIGIT = regex(r"\d")
EACH = regex("[每各]")
SHORT = 2
"""办结, 充满: a verb alone is told with whose deed it is."""
QUOTES = regex('[“”"‘’]')
PROPER = ("nr", "nrt", "nrfg", "ns", "nt")
"""Tags of names: who did it, and not what was done (历时四小时李某完成捐献)."""
AT_ONCE = ("就", "便", "才", "来", "去", "即")
"""Between the time that somebody took and what was done in it."""
FULL = "满"
"""服刑满两个月即可申请: when something may be done, and not how long it takes."""
DOING = ("v", "n", "a", "d", "b", "l", "i", "j", "z")


def taken(case: Case) -> str | None:
    """The name of what took the stretch of time, or of how long it came after what was before, or is before it."""
    phrases, spot = case.phrases, case.spot
    return (
        _passed(phrases, spot)
        or _apart(phrases, spot)
        or _done_within(phrases, spot)
        or _on_the_way(phrases, spot)
        or _takes(phrases, spot)
        or _ahead(phrases, spot)
        or _until(phrases, spot)
        or _left(phrases, spot)
    )


def _passed(phrases: Phrases, spot: Spot) -> str | None:
    """经过三个月的施工, 历经十年发展, 历时两年建成: what went on for so long."""
    text = phrases.text
    passed = PASSED.search(text, spot.in_own(REACH), spot.start)
    link = AFTER.match(text, spot.end) if passed else None
    if passed is None or link is None:
        return None
    word = phrases.words.at(passed.start("verb"))
    is_word = word.start < passed.start("verb") and is_listed(word.text)
    if is_word and word.text.rstrip(passed["verb"]) not in ONLY:
        return None  # 利用三天时间, and not 他花了三天
    words = _clause(phrases, link.end())
    is_told = passed["verb"] in SPENT and words[:1] and words[0].text in AT_ONCE
    end = word.start if is_word else passed.start()
    if passed["verb"] in NAMES and not is_told and _is_of_thing(phrases, spot, end):
        return None  # 工程历时两年完工
    if passed["verb"] in SPENT:
        return None if link["of"] else _spent(words)  # 用了半年的积蓄
    what = _deed(words, has_object=link["of"] is not None)
    if what is not None and link["of"] is not None:
        what = what.rpartition("的")[2]  # 四年的坚持不懈的努力
    return None if what is None else what + NAMES.get(passed["verb"], "时间")


def _spent(words: Sequence[Word]) -> str | None:
    """修通公路用时 of 花了57天就修通了公路, 找到安检处用时 of 用了1分钟就很快找到: what was done in the time, with what it was done to."""
    if words and words[0].tag[0] == "m":
        return None  # 用两年1000万元的合同
    done = _uncounted([word for word in words if word.text not in ASPECTS])
    while len(done) > 1 and (
        done[0].text in AT_ONCE or (done[0].tag in MANNER and done[1].tag[0] == "v")
    ):
        done = done[1:]
    if not done or done[0].tag[0] not in "va":
        return None  # 清理干净
    what = _deed(done, has_object=True)
    return None if what is None else what + NAMES["用"]


def _uncounted(words: Sequence[Word]) -> list[Word]:
    """Without how many there were: 建成|生产线 of 建成12条生产线."""
    units = language().units
    found: list[Word] = []
    is_counted = False
    for word in words:
        if is_counted and (word.text in units or word.text == "的"):
            continue
        is_counted = word.tag[0] == "m" or DIGIT.search(word.text) is not None
        if not is_counted:
            found.append(word)
    return found


def _is_of_thing(phrases: Phrases, spot: Spot, end: int) -> bool:
    """Whether the words before `end` name a thing that took the time, and nobody who needed it."""
    intended = INTENDED.search(phrases.text, spot.since, end)
    owner = phrases.owner(spot.since, end if intended is None else intended.start())
    is_team = owner is not None and owner.endswith((*vocabulary().people.teams, "们"))
    return owner is not None and not is_team and not following.may_do(owner)


def _apart(phrases: Phrases, spot: Spot) -> str | None:
    """时隔四年再次合作, 相隔两周时间: how long after what was before."""
    text = phrases.text
    apart = APART.search(text, spot.in_own(REACH), spot.start)
    if apart is None:
        return None
    if apart["verb"] not in SINCE:
        link = AFTER.match(text, spot.end)
        if link is None or link["time"] is None:
            return None
        return (phrases.owner(spot.since, apart.start()) or "") + apart["verb"] + "时间"
    again = AGAIN.match(text, spot.end)
    words = _clause(phrases, spot.end if again is None else again.end())
    # 首次见面, where the dictionary has a noun
    anew = again is not None and again[0].endswith(ANEW)
    does = words[:1] and words[0].tag[0] in ("vn" if anew else "v")
    what = _deed(words, has_object=False) if does else None
    return (what or "") + INTERVAL


def _done_within(phrases: Phrases, spot: Spot) -> str | None:
    """最快5分钟即可办结, 只需十分钟就能充满: what can be done in so long."""
    text = phrases.text
    able = ABLE.match(text, spot.end)
    if able is None:
        return _able_within(phrases, spot)
    needed = NEEDED.search(text, spot.in_own(REACH), spot.start)
    front = spot.start if needed is None else needed.start()
    if able["can"][0] not in "即就便才" and (needed is None or not needed[0]):
        return None  # 三年可获得收益: a time in which something comes to pass
    if text.endswith(FULL, spot.since, front) or EACH.search(
        text, max(spot.since, front - SHORT), front
    ):
        return None  # 每天30分钟就能…
    words = _clause(phrases, able.end())
    if (reached := REACHED.match(text, able.end())) is not None:
        what: str | None = able["can"][-1] + reached[0]
    elif words and words[0].tag[0] in "va":
        what = _deed(words, has_object=True)
    else:
        what = None
    if what is None:
        return None
    most = (needed and needed["most"]) or ""
    route = ROUTE.fullmatch(text, spot.own_start, front)
    if route is not None:
        return route["route"] + most + what + "时间"
    whose = phrases.owner(spot.since, front, no_place=True) if len(what) <= SHORT else None
    return (whose or "") + most + what + "时间"


def _able_within(phrases: Phrases, spot: Spot) -> str | None:
    """完成样品检测时间 of 可在30分钟内完成样品检测."""
    within = WITHIN.search(phrases.text, spot.in_own(REACH), spot.start)
    ends = WITHIN_ENDS.match(phrases.text, spot.end)
    if within is None or ends is None:
        return None
    words = _clause(phrases, ends.end())
    if not words or words[0].tag[0] != "v":
        return None
    what = _deed(_uncounted(words), has_object=True)
    return None if what is None else what + "时间"


def _on_the_way(phrases: Phrases, spot: Spot) -> str | None:
    """班列西安到阿拉木图所需时间 of 班列从西安到阿拉木图需6天: how long the way takes, with what travels where that is named."""
    text, start = phrases.text, max(spot.since, spot.clause.start, spot.start - LONGEST_WAY)
    way = ON_THE_WAY.search(text, start, spot.start) if ENDS.match(text, spot.end) else None
    if way is None or phrases.words.at(way.start()).start < way.start():
        return None  # 经由
    travels = phrases.owner(spot.own_start, way.start(), no_place=True)
    return f"{travels or ''}{way['one']}到{way['other']}{WAY_NEEDED}"


def _takes(phrases: Phrases, spot: Spot) -> str | None:
    """充电则需要三个小时, 往返一次只需3天: how long a deed takes that stands before the time."""
    text, start = phrases.text, spot.own_start
    needs = NEEDS.fullmatch(text, start, spot.start) if ENDS.match(text, spot.end) else None
    if needs is None:
        return None
    words = phrases.words.between(needs.start("what"), needs.end("what"))
    if words[0].tag[0] not in "vad" or any(word.tag[0] not in OF_DEED for word in words):
        return None
    what = needs["what"]
    does = any(word.tag in DEED_TAGS for word in words)
    does = does and words[0].text not in vocabulary().speech.foreseeing  # 估计试验需要两年
    says = what.endswith((*vocabulary().speech.saying, *IN_NEED))
    return f"{what}时间" if does and not says else None


def _ahead(phrases: Phrases, spot: Spot) -> str | None:
    """火车票提前20天开售, 大桥比计划提前半年建成: how long before its time something was done."""
    text = phrases.text
    later = LATER.search(text, spot.in_own(ENOUGH), spot.start)
    if later is not None and ENDS.match(text, spot.end):
        what = phrases.owner(spot.since, later.start(), no_place=True)
        shift = IS_EARLY if SOONER.search(later["shift"]) else IS_LATE
        return None if what is None else f"{what.removesuffix('时间')}{shift}时间"
    early = EARLY.search(text, spot.in_own(ENOUGH), spot.start)
    words = _clause(phrases, spot.end) if early is not None else []
    if len(words) > 1 and words[0].tag in MANNER:
        words = words[1:]  # 顺利贯通
    does = words[:1] and (words[0].tag[0] == "v" or words[0].text in vocabulary().times.beginnings)
    if early is None or not does:
        return None
    what = _deed(_uncounted(words), has_object=False)
    if what is None:
        return None
    return f"{phrases.owner(spot.since, early.start()) or ''}提前{what}时间"


def _until(phrases: Phrases, spot: Spot) -> str | None:
    """距离亚运会开幕还有100天: how long it is until then."""
    until = UNTIL.search(phrases.text, spot.in_clause(ENOUGH), spot.start)
    return None if until is None else f"距{until['what']}时间"


def _left(phrases: Phrases, spot: Spot) -> str | None:
    """还有两周的时间来达成协议, 只有10分钟时间作答, 比赛还剩10分钟: how much time there is for what, or of what is left."""
    text = phrases.text
    left = LEFT.search(text, spot.in_own(REACH), spot.start)
    if left is None:
        return None
    remaining = LEFT_OVER if STILL.search(left[0]) else "时间"
    time = TIME_FOR.match(text, spot.end)
    if time is not None:
        words = _clause(phrases, time.end())
        does = words and words[0].tag[0] == "v"
        what = _deed(words, has_object=True) if does else None
        return what + remaining if what else LEFT_OVER if remaining == LEFT_OVER else None
    whose = phrases.owner(spot.since, left.start()) if "剩" in left[0] else None
    return whose + LEFT_OVER if whose and ENDS.match(text, spot.end) else None


def _clause(phrases: Phrases, at: int) -> Sequence[Word]:
    """The words from `at` on, up to where the clause ends."""
    clause = CLAUSE.match(phrases.text, at, min(len(phrases.text), at + ENOUGH))
    if clause is None or clause.end() == at:
        return []
    return phrases.words.between(at, clause.end())


def _deed(words: Sequence[Word], *, has_object: bool) -> str | None:
    """What the words say was done, up to what came of it: 培育 of 培育而成, 听证会 of 听证会后判决; None where they say nothing.

    Unless it `has_object` with all that is said of it, a deed ends before 的: 历时两年拍摄的纪录片.
    """
    found: list[Word] = []
    for index, word in enumerate(words):
        if word.text in STOPS or (word.text in ASPECTS and found):
            break
        if word.text == "的" and not has_object and any(one.tag[0] == "v" for one in found):
            break
        if word.tag[0] == "m" or DIGIT.search(word.text):
            if found:
                return None
            continue  # 第三次全国文物普查
        if index + 1 < len(words) and words[index + 1].text in TELLING and found:
            break  # 经过十年建设形成了…
        found.append(word)
    while found and found[-1].tag[0] in "uc":
        found.pop()
    if not found or found[0].tag[0] not in DOING or found[0].tag in PROPER:
        return None
    what = "".join(word.text for word in found)
    what = QUOTES.sub("", what if has_object else what.rpartition("的")[2])
    return (
        what
        if SHORT <= len(what) <= MOST and not what.endswith(vocabulary().times.long_by_nature)
        else None
    )
