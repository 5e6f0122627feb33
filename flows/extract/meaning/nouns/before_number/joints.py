"""Words that join others in one name: the marks of an enumeration, 对 between currencies, 与 between what is alike.

What else stands inside a name though it usually stops one is in `flows.extract.meaning.nouns.before_number.inner_words`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names.naming import QUOTES, WHOLES, known
from flows.extract.meaning.nouns.phrase import BREAKS, THINGS, is_nominal, stops
from flows.extract.text.joints import BEFORE_MEMBER
from flows.extract.text.words import DEED_TAGS
from schemas.catalogue.language import currencies
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.text.words import Word

DESCRIBED = THINGS + "af"
AGAINST = ("对", "兑")
KINDS = ("n", "vn", "v")
OR = "或"
TO, PLACES, RAILS = "至", ("ns", "nr", "j"), ("高铁", "专线", "航线")
"""Between the places at both ends of a way, their tags, and ends of the names of ways beside those of `names.yml`."""
MEMBERS = ("、", OR)
"""What joins the members of an enumeration, all of which the head after the last is of: 定损或赔付完成率."""


def _does(found: list[Word]) -> bool:
    """Whether the words, the last first, open with a verb: 培训干部 of 召开会议、培训干部 is no member of a list."""
    return len(found) > 1 and found[-1].tag == "v" and found[-2].text not in MEMBERS


def _enumerated(listed: list[Word], joint: str, found: list[Word]) -> int:
    """How many words the member of an enumeration takes that ends `listed`: 电力 of 电力、热力供应业. 0 if it is none."""
    if listed and listed[-1].tag == "v" and (joint == OR or _is_alone(listed)):
        return 1  # 定损、理赔或赔付完成率
    is_deed = bool(listed) and listed[-1].tag in DEED_TAGS
    if is_deed and (_opens_deeds(listed, found) or _shares_head(listed[-1], found)):
        return 1
    count = 0
    for word in reversed(listed):
        if word.text[0] in BREAKS or word.tag == "ns" or word.text in WHOLES:
            break
        if word.tag == "v" and count and all(one.tag[0] in DESCRIBED for one in listed[-count:]):
            break  # 受损学校、医院, 引进外来人才、技工: both are
        if word.text in QUOTES or not is_nominal(word) or word.tag in ("v", "uj"):
            return 0
        count += 1
    return count


def _is_alone(listed: list[Word]) -> bool:
    """Whether the last word is all of its member, of three or more that one head follows: 理赔 of 定损、理赔或."""
    ahead = listed[-2] if len(listed) > 1 else None
    return ahead is not None and ahead.text in MEMBERS and len(listed[-1].text) > 1


def _opens_deeds(listed: list[Word], found: list[Word]) -> bool:
    """Whether the last word is the first of several deeds that are counted together: 投诉 of 受理投诉、举报、咨询.

    Of two alone only after a verb that says no more than that they were done: 开展巡查、检查, and not 召开会议、培训.
    """
    if len(listed[-1].text) == 1 or not _are_bare(listed[-1], found):
        return False
    ahead = listed[-2] if len(listed) > 1 else None
    names = vocabulary()
    doing = (*names.acts.light, *names.once.governing)
    return len(found) > 1 or (ahead is not None and ahead.text in doing)


def _shares_head(first: Word, found: list[Word]) -> bool:
    """Whether the sum that the last of several deeds is paid for is of all: 保荐 of 保荐、承销|费用, 采购 of 采购、运输和安装|费用, and not 完成检查、支付费用."""
    head, members, joints = found[0], found[1::2], found[2::2]
    if not head.text.endswith(vocabulary().measures.of_deeds) or len(members) != len(joints) + 1:
        return False
    if any(joint.text not in BEFORE_MEMBER for joint in joints):
        return False
    is_alike = len(first.text) > 1 and all(
        len(one.text) == len(first.text) and one.tag[0] in "vnj" and one.text not in stops()
        for one in members
    )
    return is_alike and first.text not in stops()


def _are_bare(first: Word, found: list[Word]) -> bool:
    """Whether the words found, the last first, are members of one word each, as long as the `first` one: 咨询、举报."""
    size = len(first.text)
    members, joints = found[::2], found[1::2]
    is_list = len(members) > len(joints) and all(one.text == "、" for one in joints)
    return is_list and all(len(one.text) == size and one.tag in KINDS for one in members)


def spanned(listed: list[Word], index: int, found: list[Word]) -> int:
    """How many words before a joint belong to the name with it: those of an enumeration's member, or a currency; 0 if none."""
    if listed[index].text in MEMBERS:
        ahead = listed[index - 1] if index else None
        if _does(found) and not (ahead and _shares_head(ahead, found)):
            return 0
        return _enumerated(listed[:index], listed[index].text, found)
    return int(_is_rate(listed, index) or _is_route(listed, index, found))


def _is_rate(listed: list[Word], index: int) -> bool:
    """Whether 对 or 兑 stands between two currencies: 人民币对美元汇率."""
    if listed[index].text not in AGAINST or not 0 < index < len(listed) - 1:
        return False
    other = listed[index + 1].text
    return listed[index - 1].text in currencies() and other.startswith(tuple(currencies()))


def _is_route(listed: list[Word], index: int, found: list[Word]) -> bool:
    """Whether 至 stands between the two places that a way is called by: 昆明至丽江高速公路."""
    if listed[index].text != TO or index == 0 or len(found) < len(("公路", "丽江")):
        return False
    there, way = found[-1], found[-2]
    is_way = way.text.endswith((*vocabulary().things.with_length, *RAILS))
    return is_way and there.tag in PLACES and listed[index - 1].tag in PLACES


def are_alike(listed: list[Word], index: int) -> bool:
    """Whether the words on both sides are of one kind, so that both are meant: 海军与陆军, 线上与线下."""
    if not 0 < index < len(listed) - 1:
        return False
    before, after = listed[index - 1], listed[index + 1]
    is_noun = is_nominal(before) and before.tag != "ns"
    alike = before.text[-1] == after.text[-1] or (
        before.text[0] == after.text[0] and len(before.text) == len(after.text)
    )
    return is_noun and alike and before.text != after.text


def joins_kinds(listed: list[Word], index: int) -> bool:
    """Whether 与 joins two kinds that one head follows: 住宿与餐饮业, 研究与试验发展经费.

    Those who act with somebody, and amounts that are set beside each other, are two: 公司与政府, 收入与支出.
    """
    if listed[index].text != "与" or not 0 < index < len(listed) - 1:
        return False
    before, after = listed[index - 1], listed[index + 1]
    if before.tag not in KINDS or after.tag not in KINDS or after.start != listed[index].end:
        return False
    spends = listed[-1].text in vocabulary().acts.spenders
    if (listed[-1].tag in ("v", "d") and not spends) or (
        index > 1 and listed[index - 2].tag[0] == "p"
    ):
        return False  # 因故障与外界失联: with whom
    names = vocabulary()
    people = (*names.people.actors, *names.people.persons, *names.people.holders)
    acts = before.text.endswith(people)
    if acts and after.text.endswith(people) and before.tag == after.tag == "n":
        return is_amount(listed[-1].text)  # 企业与个人贷款余额: of both
    return len(before.text) > 1 and not acts and known(before.text) is None
