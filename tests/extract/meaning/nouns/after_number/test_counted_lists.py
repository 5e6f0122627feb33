"""Lists after a number that counts their members together: 300名教师、校长, 48家仲裁、调解机构."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "all members are counted": [
        ("甲县去年培训300名教师、校长。", ["教师、校长数"]),
        ("乙市检查了36家宾馆、网吧。", ["宾馆、网吧数"]),
        ("近50名专家、学者出席会议。", ["专家、学者数"]),
        ("慰问20名老党员、困难群众。", ["老党员、困难群众数"]),
        ("走访了80户农户、商户。", ["农户、商户数"]),
        ("乡里修了16座水库、水塘。", ["水库、水塘数"]),
        ("来自85个国家、地区和国际组织的代表参会。", ["国家、地区和国际组织数"]),
    ],
    "the members tell the noun apart that closes the list": [
        ("名单上有48家中外仲裁、调解机构。", ["中外仲裁、调解机构数"]),
        ("查封3处生产、仓储场所。", ["生产、仓储场所数"]),
        ("抽查12家食品、药品企业。", ["食品、药品企业数"]),
        ("整治120处桥梁、隧道隐患。", ["桥梁、隧道隐患数"]),
        ("展出200件书法、绘画作品。", ["书法、绘画作品数"]),
        ("新增25条公交、地铁线路。", [Means("25条", "新增公交、地铁线路数")]),
    ],
    "and not where a clause, a name or a number of its own follows": [
        ("警方抓获5名嫌疑人、缴获毒品3公斤。", ["嫌疑人数", "缴获毒品"]),
        ("取消10项税费、降低用电价格。", ["税费数"]),
        ("派出8名医生、护士长李红。", ["医生数"]),
        ("调研了3个城市、江州市参加会议。", ["城市数"]),
        (
            "此次派出264名运动员、教练及其他工作人员139人。",
            ["运动员数", "运动员、教练及其他工作人员数"],
        ),
        ("西部出现7级大风、冰雹。", ["风力"]),
        ("普查涉及31个省、自治区、直辖市。", ["省数"]),
    ],
}


@each(TABLE)
def test_a_number_counts_all_of_a_list(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
