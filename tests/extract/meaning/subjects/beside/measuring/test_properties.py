"""What a figure tells of the noun right after it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "an age in months or weeks": [
        ("她抱着3个月大的婴儿。", ["婴儿年龄"]),
        ("母亲带6个月的宝宝去体检。", ["宝宝年龄"]),
        ("动物园里8个月大的小熊猫亮相。", ["小熊猫年龄"]),
        ("警犬从4个月大就开始训练。", ["年龄"]),
        ("2岁和9个月大的幼儿走失。", ["年龄", "幼儿年龄"]),
    ],
    "a time that is none": [
        ("住院3个月的婴儿出院。", ["住院时间"]),
        ("他带着孩子住了3个月。", [None]),
        ("6个月以上的婴儿可接种。", [None]),
    ],
    "what things have by the unit": [
        ("工厂使用500伏的高压电。", ["高压电电压"]),
        ("新建的±800千伏直流输电工程投运。", ["直流输电工程电压"]),
        ("手机内置5000毫安时电池。", ["电池容量"]),
        ("相机采用85毫米的镜头。", ["镜头焦距"]),
        ("该车搭载1.5升发动机。", ["发动机排量"]),
        ("手机支持67W有线快充。", ["有线快充功率"]),
        ("车型支持3.3kW外放电。", ["外放电功率"]),
        ("新建120kW充电桩3台。", ["充电桩", "充电桩数"]),
    ],
    "the diagonal of what is told in inches": [
        ("新车配备12.3英寸液晶仪表和14.6英寸悬浮式中控屏。", ["液晶仪表尺寸", "悬浮式中控屏尺寸"]),
        ("工厂生产8英寸晶圆代工产品。", ["晶圆尺寸"]),
        ("这款手机采用了 6.7 英寸 OLED 直屏。", ["OLED直屏尺寸"]),
        ("显示器采用27英寸的Fast IPS屏幕。", ["FastIPS屏幕尺寸"]),
        ("展台上有13英寸 MacBook Air。", ["MacBook Air尺寸"]),
        ("手机屏幕为6.7英寸。", ["手机屏幕尺寸"]),
        ("江州降下4英寸大雪。", ["大雪尺寸"]),
    ],
    "what one of them costs": [
        ("他买了一辆30万元的轿车。", [None, "轿车价格"]),
        ("商家推出一款399元的套餐。", ["套餐价格"]),
        ("公司计划生产2.4万美元的电动汽车。", ["电动汽车价格"]),
    ],
    "what several cost in all, and sums themselves": [
        ("公司采购500万元的商品。", ["商品采购额"]),
        ("银行发放50万元的贷款。", ["贷款"]),
        ("公司生产5亿元的手机。", ["公司生产"]),
    ],
    "between which prices or sizes those are that are told of": [
        ("甲品牌在3000-4000元价位段销量第一。", [Means("3000-4000元", "价位")]),
        ("10万元以下价格区间车型占比下降。", [Means("10万元", "价位")]),
        ("20万至30万元价格带的车型销量增长。", [Means("20万至30万元", "价位")]),
        ("60平方米以下户型成交量上涨。", [Means("60平方米", "户型面积")]),
    ],
}


@each(TABLE)
def test_what_a_figure_tells_of_the_noun_after_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
