"""The measure that a unit or a verb implies: 均降价1.4万元, 猪肉24元/公斤."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "less than none of an amount is its growth": [
        ("进口由升转降，9月为-2.6%，10月为1.3%。", [None, "进口增速", None, "进口增速"]),
        ("一季度出口增速放缓，二季度为-1.2%。", [None, None, "出口增速"]),
        ("基金收益为-3.2%。", ["基金收益"]),
    ],
    "how tall somebody is": [
        ("犯罪嫌疑人1米8，短发。", [Means("1米8", "犯罪嫌疑人身高", "height")]),
        ("小伙子1米83，体重150斤。", [Means("1米83", "小伙子身高"), Means("150斤", "体重")]),
        ("该男孩只有1米2。", ["男孩身高"]),
        ("这名男子1.75米左右，偏瘦。", ["男子身高"]),
        ("老人1米55，身形瘦小。", ["老人身高"]),
        ("女儿今年1.5米。", ["女儿身高"]),
    ],
    "how much taller somebody has become": [
        ("小李今年又长高6厘米。", [Means("6厘米", "小李身高增加量", "height", role="change")]),
        ("术后女孩长高了4公分。", ["女孩身高增加量"]),
        ("半年里，孩子长高3厘米。", [None, "孩子身高增加量"]),
        ("他三个月长高了5厘米。", [None, "身高增加量"]),
        ("这批树苗长高了20厘米。", ["树苗高度增加量"]),
    ],
    "a length beside persons that is none of theirs": [
        ("男子跳下1米5的围墙。", ["围墙"]),
        ("他把球踢给队友1.5米。", ["队友"]),
        ("落后选手0.8米。", ["落后选手"]),
        ("蟒蛇体长1.8米。", ["蟒蛇体长"]),
        ("男子驾车行驶2公里。", ["男子驾车行驶"]),
    ],
    "what the unit tells": [
        (
            "95号汽油为8.32元/升，猪肉24元/公斤，补贴500元/亩，运费30元/吨。",
            ["汽油价格", "猪肉价格", "补贴", "运费"],
        ),
        ("棉花400斤/亩。", ["棉花单产"]),
    ],
    "what goods cost for each unit, right after their name": [
        ("大豆每斤2.6元，鸭肉每公斤28元。", ["大豆价格", "鸭肉价格"]),
        ("鲤鱼每斤仅7元。", [Means("7元", "鲤鱼价格", role="level")]),
        ("95号汽油每升8.1元。", [Means("8.1元", "汽油价格", role="level")]),
        ("商品房每平方米8600元。", ["商品房价格"]),
        ("茶叶收购价每公斤80元，运费每吨30元。", ["茶叶收购价", "运费"]),
        ("秸秆还田补贴每吨60元。", ["秸秆还田补贴"]),
        ("企业每吨奖励50元，公司每股1.2元。", ["企业每吨奖励", "公司"]),
    ],
    "verbs of a price": [
        ("鸡蛋涨价2元。", [Means("2元", "鸡蛋价格增加量", role="change", sign="+")]),
        ("高配车型均降价1.4万元。", [Means("1.4万元", "高配车型价格减少量", sign="-")]),
        ("机票涨价三成。", [Means("三成", "机票价格增速", sign="+")]),
        ("汽油每吨提价200元。", [Means("200元", "汽油价格增加量", sign="+")]),
        ("本轮降价后，售价5万元。", [Means("5万元", "售价", role="level")]),
    ],
    "a price that moved, where nothing is named that has one": [
        ("他求饶后，我立即给他涨价了1000多元。", ["价格增加量"]),
        ("房东给租户涨价了500元。", ["价格增加量"]),
        ("给客户降价200元。", ["价格减少量"]),
        ("小店盈利5万元，供应商给他涨价了1000元。", ["小店盈利", "价格增加量"]),
        ("这款车涨价了2万元。", ["车价格增加量"]),
        ("鸡蛋每斤涨价0.5元。", ["鸡蛋价格增加量"]),
        ("化肥涨价100元。", ["化肥价格增加量"]),
    ],
}


@each(TABLE)
def test_the_unit_or_the_verb_implies_a_measure(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
