"""What a question of an examination is worth."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "points in brackets behind a question or its heading": [
        ("阅读下面的材料，回答问题，完成各小题。（18分）", ["分值"]),
        ("下列推断正确的一项是（3分）", ["分值"]),
        ("三、作文（60分）", ["分值"]),
        ("（一）听力（本题满分30分）", ["分值"]),
    ],
    "points of somebody": [
        ("违规记6分。", ["违规记分"]),
        ("考试成绩92分。", ["考试成绩"]),
    ],
    "what so many are worth": [
        ("向学校赠送价值近3万元的500多套课桌。", ["课桌价值", "课桌数"]),
        ("企业捐出价值120万元的2000台净水器。", ["净水器价值", "净水器数"]),
        ("村里收到价值2万元的300份图书。", ["图书价值", "图书数"]),
        ("警方缴获价值约50万元的12箱假酒。", ["假酒价值", "假酒数"]),
        ("带来了价值8000元的40袋大米。", ["大米价值", "大米数"]),
    ],
}


@each(TABLE)
def test_points_of_a_question_are_what_it_is_worth(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
