"""What has not been done with those counted."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what there is, and that it has not been dealt with, before the number": [
        ("隐患未整改达43处。", [Means("43处", "未整改隐患数", "hidden_dangers")]),
        ("案件未审结的达230件。", [Means("230件", "未审结案件数", None)]),
        ("投诉未答复18件。", ["未答复投诉数"]),
        ("货款未付达320万元。", ["未付货款"]),
        ("工资未发放300万元。", ["未发放工资"]),
        ("纳税人欠税未缴1200万元。", ["纳税人未缴欠税"]),
        ("库存商品房未售出860套。", [Means("860套", "未售出库存商品房数", None)]),
        ("驾驶人违法行为未处理多达103条。", ["驾驶人未处理违法行为数"]),
        ("设备未安装到位12台。", ["未安装到位设备数"]),
    ],
    "after the number of those that there are": [
        ("目前全市尚有230件案件未审结。", ["未审结的案件数"]),
        ("有15起投诉未办结。", ["未办结的投诉数"]),
        ("尚有500万元工程款未支付。", ["未支付工程款"]),
        ("仍有2.3亿元欠款未收回。", ["未收回欠款"]),
        ("还有12项任务没有完成。", ["没有完成的任务数"]),
        ("该公司有3笔贷款未按期归还。", ["未按期归还的贷款数"]),
        ("仍有1.2万户居民未恢复供电。", ["未恢复供电的居民户数"]),
    ],
    "no deed: a bound, persons by their age, what is not there": [
        ("利润未超过3亿元。", ["利润"]),
        ("其中未成年人3人。", ["未成年人数"]),
        ("疫苗未接种人数达2万人。", ["疫苗未接种人数"]),
        ("未分配利润3亿元。", [Means("3亿元", "未分配利润", "retained_earnings")]),
        ("报道尚未确认3亿美元欠款。", ["欠款"]),
        ("检查中未发现问题，检查企业30家。", ["检查企业数"]),
    ],
}


@each(TABLE)
def test_what_is_undone(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
