"""A number that counts what is listed beside it: 三区, "甲-乙-丙"三级, A、B、C等三市, 1+1+1.

A list that ends in 等 before a larger number is open, and an item may name two things (水电费): such an identity
is untestable, never passed. Source: GB/T 15834 on the marks of lists.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.labelling import TOP
from flows.extract.figures.no_figures.lexical import HAN
from flows.regex import regex
from flows.relate.confidence import LIKELY, SURE
from flows.relate.counts.announced import announced
from flows.relate.view import View, operand
from flows.relate.words import AND
from schemas.intervals import Interval
from schemas.records import Operand, Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.read.segment import Clause
    from schemas.records import Figure

ITEM = r"(?:[“\"《]?[\u4e00-\u9fffA-Za-z0-9·（）()]{1,16}[”\"》]?)"
"""An item, perhaps in quotation marks: 甲, “甲”, 《甲》."""
JOINED_BEFORE = regex(rf"([“\"]?)({HAN}{{1,8}}(?:\s?[-+—/·＋－]\s?{HAN}{{1,8}})+)([”\"]?)$")
"""“甲-乙-丙” of “甲-乙-丙”三级."""
LIST_BEFORE = regex(rf"((?:{ITEM}\s?、\s?)+{ITEM}(?:\s?(?:{AND})\s?{ITEM})?)$")
"""甲、乙和丙 of 甲、乙和丙三市."""
EXPANSION = regex(r"[^（(，,。；;\n]{0,16}[（(]([^（()）\n]{2,120})[)）]")
"""What brackets after a formula spell out: 1+1+1模式（一个中心、一个平台、一支队伍）."""
GRADE = regex(r"[一二三四五六七八九](?=级)")
"""The number of a grade: 三 of 三级医院."""
MARKER = regex(r"(?:[一二三四五六七八九十]{1,3}|\d{1,2})、")
"""The number of a paragraph, which is no item: 三、.."""
SETS_UP = regex("内设|下设|设有|下辖|分设")
"""What stands between who has the items and the first of them: 学校内设办公室、总务科."""
JOINT, COLON = regex(AND), regex("[:：]")
OPENS_LIST = regex(r"[^由]{0,4}由|会同|包括|涵盖|覆盖|分为")
"""What opens a list, at the start of its first item: 由教育、民政、卫健三部门."""
TOGETHER_WITH = regex("联合|会同|牵头|协同|配合")
"""Within a name, what makes it two: 市教育局联合财政."""
OFFICES = regex(r"(?:个|家|大)?(?:部门|单位|机构|厅局|省|市|县|区|镇|乡|村|街道|国|机关)")
"""What a list of names may count: 五部门, 三县."""
LONGEST_OFFICE_CHARS = 8
"""Characters of the name of an office or a place in such a list."""
LONGEST_NAME_CHARS = 6
"""Characters of the name of one of 三大产业."""
FEWEST_ITEMS = 2
"""A list has at least so many items."""


def find(view: View) -> Iterator[Relation]:
    """Every number of the text that says how many items are listed beside it."""
    graded = _graded(view)
    for figure in view.figures:
        if (
            figure.number is None
            or figure.kind not in ("structural", "count")
            or re.search("[A-Za-z]", figure.text)
            or figure.unit == TOP
            or (
                GRADE.match(view.text, figure.start)
                and view.sentence_number(figure.start) in graded
            )
        ):
            continue  # 1+1+N leaves its count open, and 世界500强 lists none of them
        if figure.number < FEWEST_ITEMS:
            relation = announced(view, figure) or _listed(view, figure)
            if relation is not None and figure.text[0].isdecimal():
                yield relation
            continue
        if "+" in figure.text or "＋" in figure.text:
            yield from _formula(view, figure)
            continue
        if figure.kind == "structural":
            relation = _joined(view, figure) or _after_colon(view, figure)
            if relation is not None:
                yield relation
                continue
        relation = _listed(view, figure) or announced(view, figure)
        if relation is not None:
            yield relation


def _graded(view: View) -> set[int]:
    """The sentences that tell several grades, whose numbers count no items: 三级医院…，二级医院…，一级医院…."""
    grades: dict[int, set[str]] = {}
    for grade in GRADE.finditer(view.text):
        grades.setdefault(view.sentence_number(grade.start()), set()).add(grade[0])
    return {sentence for sentence, told in grades.items() if len(told) >= FEWEST_ITEMS}


def _formula(view: View, figure: Figure) -> Iterator[Relation]:
    """A formula such as 1+1+1 with its expansion in brackets: as many terms as items, and each its number."""
    match = EXPANSION.match(view.text, figure.end)
    if match is None:
        return
    terms = [int(term) for term in re.findall(r"\d+", figure.text)]
    items = [
        view.words(match.start(1) + m.start(), match.start(1) + m.end(), "item")
        for m in re.finditer(r"[^+＋、，,]+", match[1])
    ]
    yield _relation(figure, items, len(terms), f"{figure.text}: {len(terms)} = {len(items)}", SURE)
    for term, item in zip(terms, items, strict=False):
        for part in view.within(item.start, item.end)[:1]:
            if part.number is not None:
                yield Relation(
                    "enumeration",
                    [operand(figure, "declared"), operand(part, "item")],
                    Interval.exact(term),
                    part.interval,
                    f"{term} = {part.text}",
                    SURE,
                    statement=("a term of the formula", "公式中的一项"),
                )


def _joined(view: View, figure: Figure) -> Relation | None:
    """Parts joined by a dash or a plus right before the number: “甲-乙-丙”三级, “A+B”双认证."""
    match = JOINED_BEFORE.search(view.text, max(0, figure.start - 60), figure.start)
    if match is None or bool(match[1]) != bool(match[3]):
        return None
    if view.text[: match.start()].endswith("、"):
        return None  # 创伤、新生儿/儿童五大中心: the list goes on before
    items = [
        view.words(match.start(2) + m.start(), match.start(2) + m.end(), "item")
        for m in re.finditer(r"[^-+—/·＋－\s]+", match[2])
    ]
    declared = int(figure.number or 0)
    return _relation(figure, items, declared, _count(figure, declared, items), SURE)


def _after_colon(view: View, figure: Figure) -> Relation | None:
    """Items after a colon: “三区”体系：高风险区…，中风险区…，低风险区…; “三保障”：保障甲、乙、丙."""
    sentence = view.sentence_at(figure.start)
    colon = COLON.search(view.text, figure.end, sentence.end)
    head = re.match(rf"{HAN}{{1,2}}", view.text[figure.end :])
    if colon is None or head is None:
        return None
    declared = int(figure.number or 0)
    following = view.clauses(colon.end(), sentence.end)
    items = _objects(view, following, head[0]) or _same_head(view, following, head[0])
    if not items:
        return None
    relation = _relation(figure, items, declared, _count(figure, declared, items), SURE)
    if len(items) < declared:
        relation.untestable = ("an item may name more than one thing", "一项可能包含不止一件事")
    return relation


def _same_head(view: View, following: Sequence[Clause], head: str) -> list[Operand]:
    """Clauses that open with a noun ending in the counted one: 高风险区实行…."""
    noun = head[0]
    items = []
    for clause in following:
        match = re.match(rf"\s*({HAN}{{1,6}}?{noun})(?!域)", view.text[clause.start : clause.end])
        if match and not match[1].startswith(("在", "对", "从", "为", "通过")):
            items.append(
                view.words(clause.start + match.start(1), clause.start + match.end(1), "item")
            )
    return items


def _objects(view: View, following: Sequence[Clause], verb: str) -> list[Operand]:
    """The objects, joined by 、, of a clause that opens with the counted verb: 保障用工、融资、物流需求."""
    for clause in following:
        body = view.text[clause.start : clause.end]
        match = re.match(rf"\s*{verb}", body)
        if match is None:
            continue
        items = []
        for part in re.finditer(r"[^、]+", body[match.end() :]):
            text = part[0].strip()
            start = clause.start + match.end() + part.start() + part[0].index(text[:1] or part[0])
            figures = view.within(start, start + len(text))
            if figures:  # 减免企业3个月厂房租金: what is listed follows the figure
                start, text = figures[-1].end, view.text[figures[-1].end : start + len(text)]
            items.append(view.words(start, start + len(text), "item"))
        return items
    return []


def _listed(view: View, figure: Figure) -> Relation | None:
    """Items joined by 、 right before the number that counts them: A、B、C三市, A、B、C等12条."""
    before = view.text[max(0, figure.start - 120) : figure.start]
    before = before.removesuffix("前")  # 甲、乙、丙等前三大伙伴
    is_open = before.endswith("等")
    before = before.removesuffix("等")
    match = LIST_BEFORE.search(before)
    if match is None or figure.qualifier != "eq" or figure.role not in ("level", "id"):
        return None
    marked = (
        MARKER.match(match[1]) if match.start() == 0 or before[match.start() - 1] == "\n" else None
    )
    opened = [one.end() for one in (marked, *SETS_UP.finditer(match[1])) if one is not None]
    listed = match[1][opened[-1] :] if opened else match[1]
    offset = max(0, figure.start - 120) + match.end(1) - len(listed)
    items = [
        view.words(offset + m.start(), offset + m.end(), "item")
        for m in re.finditer(rf"(?:(?!{AND})[^、\s])+", listed)
    ]
    if len(items) < FEWEST_ITEMS:
        return None  # 二、全市共有家庭户1102883户: what follows the number of a paragraph
    han = not re.match(r"\d", figure.text)
    kind = _of_kind(view, figure, items)
    if not is_open and not han and kind is None:
        return None
    declared = int(figure.number or 0)
    relation = _relation(figure, items, declared, _count(figure, declared, items), LIKELY)
    # 资源共享和技术支持 before another 、 is one item or two; before the number, 和 joins the last two
    *inner, _ = listed.split("、")
    doubtful = sum(len(JOINT.findall(item)) for item in inner) + _halves(view, figure, items)
    relation.right = Interval(Decimal(len(items) - doubtful), Decimal(len(items)))
    if is_open and len(items) < declared:
        relation.untestable = ("the list ends in 等 and is open", "列举以“等”收尾，并未列全")
    elif kind is not None and not doubtful:
        relation.confidence = kind
    elif not is_open and len(items) != declared and _begins(view, figure, items):
        relation.confidence = SURE if OPENS_LIST.match(items[0].text) else LIKELY
    elif not is_open and len(items) != declared:
        relation.untestable = ("where the list begins is not certain", "列举从何处开始不能确定")
    return relation


def _halves(view: View, figure: Figure, items: list[Operand]) -> int:
    """How many items may be half a name: 纺织服装 of 纺织服装、服饰业, where 业 ends what is counted."""
    ending = items[-1].text[-1]
    if ending not in _counted(view, figure):
        return 0
    return sum(not item.text.endswith(ending) for item in items)


def _begins(view: View, figure: Figure, items: list[Operand]) -> bool:
    """Whether a list of places or offices surely begins with its first item, and none of its items may be two.

    A word opens it (由教育、民政五部门联合), or the sentence does, and 和 joins nothing.
    """
    first, last = items[0].start, items[-1].end
    opened = OPENS_LIST.match(items[0].text)
    names = [items[0].text[opened.end() if opened else 0 :], *(one.text for one in items[1:])]
    return (
        (opened is not None or view.sentence_at(first).start == first)
        and all(re.fullmatch(rf"{HAN}{{2,{LONGEST_OFFICE_CHARS}}}", name) for name in names)
        and JOINT.search(view.text, first, last) is None
        and not any(TOGETHER_WITH.search(name) for name in names)
        and OFFICES.match(_counted(view, figure)) is not None
    )


def _of_kind(view: View, figure: Figure, items: list[Operand]) -> float | None:
    """How sure it is that the items are what is counted: they end in its noun (白石区、望江区3个区), or 三大产业.

    None where the number may count something else: 桌、椅共12件.
    """
    after = re.match(rf"(?:个|座|家|所|大|类|种|项)?({HAN}{{1,4}})", _counted(view, figure))
    if any(view.within(item.start, item.end) for item in items):
        return None
    if after is None or "共" in view.text[figure.start - 2 : figure.start]:
        return None
    noun = re.split(r"组成|开展|[的等为在和]", after[1])[0]
    if noun and all(item.text[-1] in noun for item in items):
        return SURE
    plain = all(re.fullmatch(rf"{HAN}{{1,{LONGEST_NAME_CHARS}}}", item.text) for item in items[1:])
    return LIKELY if plain and _counted(view, figure).startswith("大") else None


def _counted(view: View, figure: Figure) -> str:
    """The classifier and the noun that a number counts."""
    number = re.match(r"[\d一二两三四五六七八九十]+", figure.text)
    start = figure.start + (number.end() if number else 0)
    return view.text[start : start + 8]


def _count(figure: Figure, declared: int, items: list[Operand]) -> str:
    return f"{figure.text} = {declared}; {'、'.join(item.text for item in items)} = {len(items)}"


def _relation(
    figure: Figure, items: list[Operand], declared: int, expression: str, confidence: float
) -> Relation:
    return Relation(
        "enumeration",
        [operand(figure, "declared"), *items],
        Interval.exact(declared),
        Interval.exact(len(items)),
        expression,
        confidence,
        statement=(
            f"{figure.text} announces {declared} items, {len(items)} are listed",
            f"“{figure.text}”应有{declared}项，列出{len(items)}项",
        ),
    )
