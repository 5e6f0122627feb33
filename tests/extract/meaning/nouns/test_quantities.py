"""桥梁数量 is 桥梁数: the catalogue knows both by the same code."""

from __future__ import annotations

import pytest

from flows.extract.meaning.nouns.naming import standard


@pytest.mark.parametrize("what", ["桥梁", "公园", "门店", "国家标准", "活跃用户"])
def test_quantity_is_number(what: str) -> None:
    _, of_quantity, _ = standard(f"{what}数量")
    _, of_number, _ = standard(f"{what}数")
    assert of_quantity is not None
    assert of_quantity == of_number
