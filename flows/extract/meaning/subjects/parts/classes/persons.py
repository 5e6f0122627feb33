"""Some of the persons who were counted, by where they learn or work, or by a noun for their class: 专任教师1567人，其中小学813人.

Persons by what is done with all of them are in `flows.extract.meaning.subjects.parts.wholes.governed`, by their sex in
`sexes`, by their age in `age_bands`.
"""

from __future__ import annotations

from itertools import takewhile

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.wholes.whole_names import HEAD, OF_ALL, fronted
from flows.extract.text.words import DEED_TAGS, tagged
from schemas.catalogue.vocabulary import vocabulary

CLASS_TAGS = ("n", "nz", "b", "j", "s", "l")
"""Tags of nouns, which are of no place, person or body by name."""
STAFF = ("人员", "人")
"""Nouns for persons that say nothing without what those do: 从业人员."""
CONVICT = "犯"


def some_persons(name: str, whole: str) -> str | None:
    """专任教师1567人，其中小学813人 are 小学专任教师, 报名考生2.6万人，其中文科0.8万人 are 文科考生; None where the name says who they are."""
    if name.endswith(vocabulary().people.helped):
        return None  # 分散供养对象, of 五保户
    if whole[0] in OF_ALL or naming.ends_in_verb(name):
        return None  # 困难人员实现就业620人: what those did is told
    if len(name) > HEAD and name[-HEAD:] == whole[-HEAD:]:
        return None  # 领军人才, of 高级人才
    if _is_institution(name):
        return naming.joined(name, fronted(whole)[1])
    is_class = name[-HEAD:] not in whole and _is_class(name)
    those = _persons_of(whole) if is_class else ""
    return name + those if those else None


def _is_institution(name: str) -> bool:
    """Whether persons may learn or work in what the name says: 小学, 医院, 企业."""
    tag = "n" if naming.is_name(name) else tagged(name)[-1][1][0]  # 高中
    is_thing = tag in "nbj" and not name.endswith(naming.SUFFIXES)
    is_counted = is_thing and naming.is_counted(name)
    return naming.has_staff(name) or (is_counted and not name.endswith(vocabulary().people.persons))


def _is_class(name: str) -> bool:
    """Whether the name is a noun that persons may be told apart by, and no noun for persons, or amount: 文科, 高级职称, 半程马拉松."""
    *_, (last, tag) = tagged(name)
    is_noun = tag in CLASS_TAGS and len(name) >= HEAD
    says_who = last.endswith((*vocabulary().people.persons, *naming.SUFFIXES, CONVICT))
    # 第一产业 by itself is an amount of money
    return is_noun and not says_who and not naming.is_counted(name)


def _persons_of(whole: str) -> str:
    """考生 of 报名考生: the persons that the whole counts, whatever they did; "" where it names none, or nothing but those who do it.

    >>> _persons_of("报名考生"), _persons_of("从业人员"), _persons_of("报名人数")
    ('考生', '从业人员', '')
    """
    rest = fronted(whole)[1]
    verb = next((one for one in vocabulary().once.governing if rest.startswith(one)), "")
    words = tagged(rest)[:-1]
    did = "".join(word for word, _ in takewhile(lambda one: one[1] in DEED_TAGS, words))
    those = rest.removeprefix(verb or ("" if naming.is_name(rest) else did))
    if not those.endswith(vocabulary().people.persons):
        return ""
    return rest if those in STAFF else those
