"""What a court decides is of no time that the deed was, of which the text has told."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "after the time of the deed": [
        ("2018年3月至5月，王某开设赌场。法院判处其有期徒刑两年，并处罚金3万元。", "3万元", None),
        ("2021年6月，李某将他人打伤。法院判决李某赔偿8万元。", "8万元", None),
        ("2019年1月至2020年12月，赵某受贿320万元。法院以受贿罪判处赵某有期徒刑十年。", "十年", None),
        ("2022年4月，周某盗窃电缆。被告人周某犯盗窃罪，判处罚金1万元。", "1万元", None),
        ("2022年4月，周某盗窃电缆。被告人周某犯盗窃罪，被判处拘役两个月。追缴违法所得2.6万元。", "2.6万元", None),
        ("2021年8月，黄某酒后驾车。法院认定黄某犯危险驾驶罪。\n法院认为，黄某应赔偿12万元。", "12万元", None),
    ],
    "which is that of what was done": [
        ("2019年1月至2020年12月，赵某受贿320万元。法院判处赵某有期徒刑十年。", "320万元", "2019-01/2020-12"),
    ],
    "not after the time of the trial, or in statistics": [
        ("2022年，张某起诉公司。法院判决公司支付货款86万元。", "86万元", "2022"),
        ("2023年1至6月，法院受理案件3200件。全市法院判处罪犯860人。", "860人", "2023-01/2023-06"),
        ("2023年，全县办理案件3200件。法院共判处有期徒刑罪犯860人。", "860人", "2023"),
        ("2021年6月，李某将他人打伤。2023年5月，法院判处其罚金3万元。", "3万元", "2023-05"),
    ],
}  # fmt: skip


@each_quoted(TABLE)
def test_a_verdict_is_of_no_time_of_the_deed(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
