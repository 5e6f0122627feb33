"""Changes with their rates that name what a sentence before told the level of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    ("今年全县接报火灾327起，受伤86人。与上年相比，火灾起数减少51起，下降13.5%。", ["13.5%", "51起", "327起"], "consistent"),
    ("今年全县接报火灾327起，受伤86人。与上年相比，火灾起数减少51起，下降18.5%。", ["18.5%", "51起", "327起"], "inconsistent"),
    ("全年办理劳动争议案件1286件，涉案金额3.4亿元。比上年，涉案金额减少0.6亿元，下降15%。", ["15%", "0.6亿元", "3.4亿元"], "consistent"),
    ("本院前三季度结案1940件。与去年同期相比，结案增加155件，上升8.68%。", ["8.68%", "155件", "1940件"], "consistent"),
    ("本院前三季度结案1940件。与去年同期相比，结案增加155件，上升6.68%。", ["6.68%", "155件", "1940件"], "inconsistent"),
    ("本村汉族居民2684人，各少数民族居民1315人。与上次普查相比，各少数民族居民增加258人，增长24.41%。", ["24.41%", "258人", "1315人"], "consistent"),
    # whatever the verbs
    ("今年全县接报火灾327起，受伤86人。与上年相比，火灾起数缩减51起，降幅为13.5%。", ["13.5%", "51起", "327起"], "consistent"),
    ("今年全县接报火灾327起，受伤86人。与上年相比，火灾起数锐减51起，降18.5%。", ["18.5%", "51起", "327起"], "inconsistent"),
    ("今年全县接报火灾327起，受伤86人。与上年相比，火灾起数回落51起，下滑18.5%。", ["18.5%", "51起", "327起"], "inconsistent"),
    ("本院前三季度结案1940件。与去年同期相比，结案攀升155件，升6.68%。", ["6.68%", "155件", "1940件"], "inconsistent"),
    # a semicolon parts them as well
    ("全县发生较大事故21起，造成38人死亡；与去年同期相比，死亡人数减少13人，下降25.5%。", ["25.5%", "13人", "38人"], "consistent"),
    ("全县发生较大事故21起，造成38人死亡；与去年同期相比，死亡人数减少13人，下降35.5%。", ["35.5%", "13人", "38人"], "inconsistent"),
    # the level may lie several sentences back
    ("普通高中在校学生42610人。教师3260人。校舍安全。较上年，在校学生增加1890人，增长4.64%。", ["4.64%", "1890人", "42610人"], "consistent"),
    # what is named is none of what was told, or has a change of its own
    ("今年全县接报火灾327起。与上年相比，车祸起数减少51起，下降18.5%。", [], None),
    ("今年全县接报火灾327起，下降3%。较五年前，火灾起数减少51起，下降18.5%。", [], None),
    # far from what the level gives: of something else that is called so
    ("城区火灾12起。与上年相比，火灾起数减少51起，下降13.5%。", [], None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_named_change_is_of_the_level_told_before(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "growth") == told(operands, verdict)
