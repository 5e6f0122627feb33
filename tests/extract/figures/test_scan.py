from __future__ import annotations

from random import Random

import pytest

from bench import texts
from flows.extract.figures import scan
from schemas.catalogue.language import language

PIECES = [
    *"0123456789〇零一二三四五六七八九十百千万亿两几半多余来点又.,- ~至到%‰个年月日号时分比:/成折倍番第首文版题男()GkB+±零下负、，。元角是的后",
    "2021", "12.5", "3,456", "个百分点", "百分之", "分之", "季度", "×10", "e5", "病例", "感染者", "热线", "基点", "世纪", "个多", "个月", "小时", "分钟", "块", "公斤",
]  # fmt: skip


def _found(text: str) -> list[scan.Match]:
    return list(scan.scan(text))


def _texts(seed: int) -> list[str]:
    random = Random(seed)  # noqa: S311 - repeatable text, not secrets
    words = [*PIECES, *language().units, *language().lexical.identifier_before]
    pick = (PIECES, PIECES, words)
    return (
        [
            "".join(random.choice(random.choice(pick)) for _ in range(random.randint(2, 9)))
            for _ in range(4000)
        ]
        + texts.bulletins(1, seed)
        + texts.news(1, seed)
    )


@pytest.mark.parametrize("seed", range(3))
def test_the_forms_that_are_left_out_would_not_have_matched(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    samples = _texts(seed)
    quick = [_found(text) for text in samples]
    monkeypatch.setattr(scan, "BEGUN", {})
    monkeypatch.setattr(scan, "FOLLOWED", {key: scan.FORMS[key[0]] for key in scan.FOLLOWED})
    monkeypatch.setattr(scan, "_needs", dict)
    every = [_found(text) for text in samples]
    assert quick == every
