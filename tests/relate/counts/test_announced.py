"""Numbers that announce a list after them: items that are numbered, and items that are named."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

ROWS = [
    # text, how many items, verdict; 0 where nothing is to be said
    ("会议部署三项任务：一是节水；二是节电；三是节粮。", 3, "consistent"),
    ("会议部署四项任务：一是节水；二是节电；三是节粮。", 3, "inconsistent"),
    ("会议部署两项任务：一是节水；二是节电；三是节粮。", 3, "inconsistent"),
    ("将从3个方面发力：第一，节水；第二，节电；第三，节粮。", 3, "consistent"),
    ("将从4个方面发力：一是节水。要多措并举。二是节电。三是节粮。", 3, "untestable"),
    ("设有四个园区，分别是新材料产业园、医药产业园、数字产业园和食品产业园。", 4, "consistent"),
    ("设有五个园区，分别是新材料产业园、医药产业园、数字产业园和食品产业园。", 4, "inconsistent"),
    ("分为3个阶段，即前期准备、征地拆迁和主体施工。", 3, "consistent"),
    ("设置3家定点医院：市人民医院、市中医医院、市妇幼保健院。", 3, "consistent"),
    ("设置2家定点医院：市人民医院、市中医医院、市妇幼保健院。", 3, "inconsistent"),
    ("重点发展三个行业：餐饮、住宿、软件和信息服务。", 4, "consistent"),
    ("设置5家定点医院：市人民医院、市中医医院等。", 2, "untestable"),
    ("由白石区、望江区、北桥区3个区组成。", 3, "consistent"),
    ("由白石区、望江区、北桥区4个区组成。", 3, "inconsistent"),
    ("对竹溪镇、梅岭镇和禾田乡三个乡镇督查。", 3, "consistent"),
    ("培育装备制造、电子信息、生物医药四大产业。", 3, "inconsistent"),
    ("出动2名监装员、8名装卸员和4名驾驶员。", 0, None),
    ("办法共5章、40条，主要内容包括：一是总则；二是分则；三是附则。", 0, None),
    ("设有四个园区，占地广阔，绿树、鲜花和草坪相映。", 0, None),
    ("购买桌、椅共12件。", 0, None),
]


@pytest.mark.parametrize(("text", "items", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_number_announces_as_many_items_as_follow(
    text: str, items: int, verdict: str | None
) -> None:
    found = [one for one in check_reply(text)["relations"] if one["kind"] == "enumeration"]
    assert [(len(one["figures"]) - 1, one["verdict"]) for one in found] == (
        [(items, verdict)] if items else []
    )
