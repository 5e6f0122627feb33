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
}


@each(TABLE)
def test_what_is_taken_up(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
