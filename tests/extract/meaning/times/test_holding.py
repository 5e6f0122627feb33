"""How far a date governs that is about to: over a list of paragraphs, an inspection, a sentence."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

AUDIT = "2021年度审计工作报告\n\n"
FARMS = AUDIT + "对3个县2019年至2021年农田建设资金审计，抽查项目47个。"
SPOKEN = "2023-07-05 10:00，正文："

TABLE: Quoted = {
    "what a stretch of years begins with holds for the items of a list of paragraphs, and ends with it": [
        (
            "——人均产值从2020年的10万元提高到2025年的14万元。\n——普及率从72%提高到76%。",
            "72%",
            "2020",
        ),
        ("——人均产值从2020年的10万元提高到2025年的14万元。\n普及率从72%提高到76%。", "72%", None),
        ("——2025年6月3日产煤5万吨。\n——发电7亿千瓦时。", "7亿千瓦时", None),
    ],
    "a year to come that is named within a clause is of its sentence alone": [
        (SPOKEN + "该机目标是在2026年投入商用。该机可载客5人。", "5人", None),
        (SPOKEN + "该机目标是在2026年投入商用9架。该机可载客5人。", "9架", "2026"),
        (SPOKEN + "影片预计将于2024年春节档上映。剧组有90人。", "90人", None),
        (SPOKEN + "工厂的投产推迟到2025年。公司派遣500名工人。", "500名", None),
        (SPOKEN + "运动会将于2025年1月13日至23日在都灵举办。两地签约3项。", "3项", None),
        (SPOKEN + "铁路预计明年6月通车。车站占地3万平方米。", "3万平方米", None),
    ],
    "what a plan tells of a year goes on": [
        (SPOKEN + "到2025年，粮食产量达到9亿吨。高速里程达到3万公里。", "3万公里", "2025"),
        (SPOKEN + "力争到2025年，粮食产量达到9亿吨。高速里程达到3万公里。", "3万公里", "2025"),
        (SPOKEN + "2025年，全市将建成学校9所。新增学位3万个。", "3万个", "2025"),
    ],
    "and so does a year that has come": [
        (SPOKEN + "公司计划在2023年开店9家。全国有店30家。", "30家", "2023"),
    ],
    "the time of what was inspected is that of its own sentence": [
        (FARMS, "47个", "2019/2021"),
        (
            "2022年总结\n\n对9家企业2018年至2021年的排污开展检查，查出问题35个。",
            "35个",
            "2018/2021",
        ),
    ],
    "and the next, where that tells what it has found": [
        (FARMS + "发现：13个项目未按期完工，逾期7个月。", "13个", "2019/2021"),
        (FARMS + "审计发现，9家单位超支80万元。", "80万元", "2019/2021"),
        (FARMS + "结果表明，9家单位超支80万元。", "80万元", "2019/2021"),
    ],
    "another inspection is of the time of the text": [
        (FARMS + "发现：13个项目未完工。医保基金审计发现，多结算4万元。", "4万元", "2021"),
        (
            "2021年财政监督\n\n对4个乡2020年扶贫资金检查，发现问题资金3万元。采购检查发现，6家机构违规。",
            "6家",
            "2021",
        ),
        (
            "2022年总结\n\n对9家企业2018年的排污开展检查，查出问题35个。全年立案90起。",
            "90起",
            "2022",
        ),
    ],
    "but what is known of no other time goes on": [
        ("对甲公司2021年财务收支进行了审计。收入9亿元。", "9亿元", "2021"),
        ("2022年，审计局对乙局2021年预算执行情况审计。收入9亿元。", "9亿元", "2021"),
    ],
    "the year of an honour is for its clause": [
        ("2024年，工厂产值9亿元；获评2021年“质量标杆榜样”；员工达300人。", "300人", "2024"),
        ("2024年，县医院接诊6万人。王医生曾获2022年“最美医生”称号。床位500张。", "500张", "2024"),
        ("2023年旅客86万人，车站获2020年度“服务之星”称号。开行列车90列。", "90列", "2023"),
        ("2023年销量8万台；入选2022年“百强榜”；门店120家。", "120家", "2023"),
        ("2023年，“和平之星”号运货9万吨。", "9万吨", "2023"),
    ],
}


@each_quoted(TABLE)
def test_how_far_a_date_governs(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
