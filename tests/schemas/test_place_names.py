"""One name for a place, whatever a text calls it."""

from __future__ import annotations

import pytest

from schemas.catalogue.place_names import place_name

TABLE = {
    "a province, in full": [
        ("重庆", "重庆市"),
        ("甘肃", "甘肃省"),
        ("甘肃省", "甘肃省"),
        ("宁夏", "宁夏回族自治区"),
        ("香港", "香港特别行政区"),
        ("吉林", "吉林省"),
    ],
    "a city or prefecture, in full and without its province": [
        ("石家庄", "石家庄市"),
        ("河北石家庄", "石家庄市"),
        ("河北省石家庄市", "石家庄市"),
        ("湖南省长沙", "长沙市"),
        ("保定", "保定市"),
        ("吉林市", "吉林市"),
        ("延边", "延边朝鲜族自治州"),
        ("大兴安岭地区", "大兴安岭地区"),
    ],
    "a district or county, with its province where several bear its name": [
        ("上海浦东新区", "浦东新区"),
        ("敦煌", "敦煌市"),
        ("北京朝阳区", "北京市朝阳区"),
        ("朝阳区", "朝阳区"),
    ],
    "a name of two divisions stays as it is": [("大理", "大理"), ("恩施", "恩施")],
    "an area, without a word that adds nothing": [
        ("京津冀地区", "京津冀"),
        ("北京地区", "北京市"),
        ("东部地区", "东部地区"),
    ],
    "the country": [("全国", "中国"), ("我国", "中国"), ("中国", "中国")],
    "a document's own place, which it does not name": [
        ("我市", "全市"),
        ("本县", "全县"),
        ("全省", "全省"),
    ],
    "what is not known": [("岚川市", "岚川市"), ("全球", "全球"), ("德国", "德国")],
}


@pytest.mark.parametrize(
    ("region", "name"), [pytest.param(*row, id=row[0]) for rows in TABLE.values() for row in rows]
)
def test_a_place_has_one_name(region: str, name: str) -> None:
    assert place_name(region) == name
    assert place_name(name) == name
