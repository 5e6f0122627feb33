"""Times that bound something and are not when it was: the most out of a year, so many years in a row, the sections of a line."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

NEWS = "2023-07-20 10:00，正文："
SECTIONS = (
    "上半年运行情况如下。一、贷款增加5万亿元，外币贷款减少100亿美元。6月，外币贷款减少47亿美元。"
)
TABLE: Quoted = {
    "out of which time something is the most": [
        (
            NEWS + "6月30日，公司拿下一宗地，也是上半年最贵的一宗，总价125亿元。",
            "125亿元",
            "2023-06-30",
        ),
        (NEWS + "7月5日，某地发生地震，是今年最强的一次，造成5人受伤。", "5人", "2023-07-05"),
        (NEWS + "5月，全市降雨86毫米，为上半年最多的，灾情12起。", "12起", "2023-05"),
        ("2023年8月签约86亿元，是2023年最大的一单，首付5亿元。", "5亿元", "2023-08"),
        # where it is all that is told
        (NEWS + "这是今年最大的一笔投资，金额达5亿元。", "5亿元", "2023"),
        (NEWS + "2022年投资5亿元，是今年最大的目标，预计投资86亿元。", "86亿元", "2023"),
    ],
    "so many years in a row": [
        ("粮食自2010年以来连续5年突破52亿斤。", "52亿斤", "2010/2014"),
        ("自2015年以来，全县连续六年增产，奖金52万元。", "52万元", "2015/2020"),
        (NEWS + "自2018年以来连续五年增长8%。", "8%", "2018/2022"),
        (NEWS + "自2018年7月以来连续五年增长8%。", "8%", "2018-07/2023-07"),
        ("粮食自2010年以来连续5年丰收。2014年，播种1200万亩。\n牧场达267个。", "267个", "2014"),
    ],
    "what has come to be by now is of its own sentence": [
        ("2014年，产量5万吨。合作社发展到目前的1735个。新增农场1035个。", "1735个", None),
        ("2014年，产量5万吨。合作社发展到目前的1735个。新增农场1035个。", "1035个", "2014"),
        ("2014年，产量5万吨。合作社由80个增至目前的1735个。新增农场1035个。", "1035个", "2014"),
    ],
    "the sections of a line": [
        (NEWS + SECTIONS + "二、存款增加6万亿元，外币存款减少111亿美元。", "6万亿元", "2023-H1"),
        (NEWS + SECTIONS + "二、存款增加6万亿元，外币存款减少111亿美元。", "111亿美元", "2023-H1"),
        (NEWS + SECTIONS + "二、7月，存款增加6万亿元。", "6万亿元", "2023-07"),
        (NEWS + SECTIONS + "其中，存款增加6万亿元。", "6万亿元", "2023-06"),
        (
            "2022年，收入86亿元。一、税收52亿元。6月税收6亿元。二、非税收入34亿元。",
            "34亿元",
            "2022",
        ),
        (
            "2022年，收入86亿元。一、税收52亿元。\n6月税收6亿元。二、非税收入34亿元。",
            "34亿元",
            "2022-06",
        ),
    ],
}


@each_quoted(TABLE)
def test_scopes(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
