"""What 该 and 这一 take up of those named before."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what 该 and 这一 take up": [
        ("标普500指数创下新高，该指数上涨28.8%。", ["标普500指数增速"]),
        ("甲集团营收5亿元，该集团利润增长3%。", ["甲集团营收", "甲集团利润增速"]),
        ("政府提供奶牛补贴，这一补贴为每头500元。", ["奶牛补贴"]),
        ("纸厂引进新型锅炉，该锅炉造价3亿元。", ["新型锅炉造价"]),
        ("南山隧道今日贯通，该隧道全长12公里。", ["南山隧道全长"]),
        # nothing longer was named before
        ("指数走高，该指数上涨5%。", ["指数增速"]),
    ],
    "the organisation that 其 stands for": [
        (
            "龙湖集团是降幅最大的企业。其销售额下降12%，降至79亿元。",
            ["龙湖集团销售额增速", "龙湖集团销售额"],
        ),
        ("GK是降幅最大的集团。其市值下跌7.9%。", ["GK市值增速"]),
        (
            "小溪集团发布财报。其营业收入900亿元，净利润80亿元。",
            ["小溪集团营业收入", "小溪集团净利润"],
        ),
        ("海康公司发生事故，导致其市值缩水超过30%。", ["海康公司市值增速"]),
        ("甲公司继续引领市场，其市场份额达45%。", ["甲公司市场份额"]),
        ("东海银行在境外拥有40家分行，其员工人数超9万名。", ["分行数", "东海银行员工人数"]),
    ],
    "其 of anything else, or of nobody that the clause before is of": [
        ("甲公司推出新车，新车外观时尚，其售价为12万元。", ["售价"]),
        ("天气炎热，其销量增长20%。", ["销量增速"]),
        ("甲公司增长稳健，其中零售收入3亿元。", ["零售收入"]),
        ("银行是主力。其资产9亿元。", ["资产"]),
    ],
}


@each(TABLE)
def test_what_is_taken_up(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
