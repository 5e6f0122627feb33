"""What is counted after words that tell it apart: 35个国、省控断面, 32种重点监测水果平均批发价."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "重点 tells the counted apart, and is no place that goods are at": [
        (
            "32种重点监测水果平均批发价每公斤5.2元。",
            ["重点监测水果数", "重点监测水果平均批发价"],
        ),
        ("30种重点蔬菜价格上涨。", ["重点蔬菜数"]),
        ("15种重点食品零售价格每公斤下降2元。", ["重点食品数", "重点食品零售价格减少量"]),
        ("12种重点保护动物有所增加。", ["重点保护动物数"]),
        ("29个重点城市钢材库存下降。", ["重点城市数"]),
    ],
    "a price for each, after what it is of": [
        ("18种重点监测药品平均价格每盒20元。", ["重点监测药品数", "重点监测药品平均价格"]),
        ("20种药品价格每盒下降2元。", ["药品数", "药品价格减少量"]),
    ],
    "of which governments they are, each with the word of the last": [
        (
            "全市35个国、省控水质监测断面中，达标断面30个。",
            ["国、省控水质监测断面数", "达标断面数"],
        ),
        ("全省有120所省、市属医院。", ["省、市属医院数"]),
        ("12家市、县级公立医院完成改造。", ["市、县级公立医院数"]),
        ("查处3名省、市管干部。", ["省、市管干部数"]),
        ("全市共有60个国、省、市控断面。", ["国、省、市控断面数"]),
        ("新建30个国、省级湿地公园。", ["国、省级湿地公园数"]),
        (
            "15家省、市属企业实现利润3亿元。",
            [Means("15家", "省、市属企业数"), Means("3亿元", "省、市属企业利润")],
        ),
        ("5个省、3个市的企业参展。", ["省数", "市数"]),
    ],
    "at full load": [
        ("目前6条生产线满负荷运行。", ["生产线数"]),
        ("车间内8台机组满负荷运转。", ["机组数"]),
        ("3条产线满产。", ["产线数"]),
    ],
}


@each(TABLE)
def test_what_is_counted(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
