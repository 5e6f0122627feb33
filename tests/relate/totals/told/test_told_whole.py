"""Parts of a division whose sentence opens with what they are of, and wholes that are called by all their parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    # another amount that could be called so stands nearer
    (
        "全市常住人口为462.8万人。家庭户人口为429.9万人，集体户人口为32.9万人。\n全市常住人口中，男性人口为236.0万人，女性人口为226.8万人。",
        ["462.8万人", "236.0万人", "226.8万人"],
        "consistent",
    ),
    (
        "全县就业人员38.6万人。年末单位就业人员12.4万人。全县就业人员中，城镇就业人员20.3万人，乡村就业人员18.3万人。",
        ["38.6万人", "20.3万人", "18.3万人"],
        "consistent",
    ),
    (
        "年末全镇户籍人口8.6万人，从业人口5.1万人。户籍人口中，男性4.4万人，女性4.7万人。",
        ["8.6万人", "4.4万人", "4.7万人"],
        "inconsistent",
    ),
    ("家庭户人口为429.9万人。全市常住人口中，男性人口为236.0万人，女性人口为226.8万人。", [], None),
    # who lives in families and who does not
    (
        "全市常住人口462.8万人。全市共有家庭户165.3万户，集体户6.2万户，家庭户人口429.9万人，集体户人口32.9万人。",
        ["462.8万人", "429.9万人", "32.9万人"],
        "consistent",
    ),
    (
        "全市常住人口462.8万人。全市共有家庭户165.3万户，集体户6.2万户，家庭户人口429.9万人，集体户人口39.9万人。",
        ["462.8万人", "429.9万人", "39.9万人"],
        "inconsistent",
    ),
    # the whole is itself a part of a larger one
    (
        "财政总收入62.4亿元，其中中央级收入31.0亿元，地方级收入31.4亿元。地方级收入中，税收收入22.6亿元，非税收入8.8亿元。",
        ["31.4亿元", "22.6亿元", "8.8亿元"],
        "consistent",
    ),
    (
        "财政总收入62.4亿元，其中中央级收入31.0亿元，地方级收入31.4亿元。地方级收入中，税收收入32.6亿元，非税收入8.8亿元。",
        ["31.4亿元", "32.6亿元", "8.8亿元"],
        "inconsistent",
    ),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_the_words_say_what_the_parts_are_of(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    wanted = told(operands, verdict)
    found = [one for one in judged(text, "sum") if one[0][1:] == operands[1:]]
    assert (found if operands else judged(text, "sum")) == wanted


NAMED = [
    # text, operands, verdict
    (
        "全市共有公共图书馆、博物馆和文化馆421个（公共图书馆153个、博物馆93个、文化馆145个）。",
        ["421个", "153个", "93个", "145个"],
        "inconsistent",
    ),
    (
        "全市共有公共图书馆、博物馆和文化馆391个（公共图书馆153个、博物馆93个、文化馆145个）。",
        ["391个", "153个", "93个", "145个"],
        "consistent",
    ),
    ("医院和卫生院421个，其中医院153个、卫生院262个。", ["421个", "153个", "262个"], "inconsistent"),
    ("水稻、玉米播种面积86.4万亩，其中水稻52.1万亩、玉米39.6万亩。", ["86.4万亩", "52.1万亩", "39.6万亩"], "inconsistent"),
    ("修复桥梁和涵洞86座，其中桥梁31座、涵洞55座。", ["86座", "31座", "55座"], "consistent"),
    # others are named, too
    ("医院、卫生院和诊所421个，其中医院153个、卫生院62个。", ["421个", "153个", "62个"], "untestable"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "operands", "verdict"), NAMED, ids=[row[0] for row in NAMED])
def test_a_whole_called_by_its_parts_has_no_others(
    judged: Judge, text: str, operands: list[str], verdict: str
) -> None:
    assert judged(text, "sum") == told(operands, verdict)
