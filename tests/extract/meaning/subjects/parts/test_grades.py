"""市级以上龙头企业68家，其中国家级2家: the grade of a part takes the place of the least that the whole goes down to."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "parts of what is of a grade or higher": [
        (
            "培育市级以上龙头企业68家，其中国家级2家、省级19家、市级47家。",
            ["市级以上龙头企业数", "国家级龙头企业数", "省级龙头企业数", "市级龙头企业数"],
        ),
        (
            "市级以上非遗项目120项，其中国家级8项、省级35项。",
            ["市级以上非遗项目数", "国家级非遗项目数", "省级非遗项目数"],
        ),
        (
            "县级以上文物保护单位86处，其中国家级3处，省级12处。",
            ["县级以上文物保护单位数", "国家级文物保护单位数", "省级文物保护单位数"],
        ),
        (
            "省级及以上重点实验室35个，其中国家级4个。",
            ["省级及以上重点实验室数", "国家级重点实验室数"],
        ),
        (
            "州级以上示范村62个，其中省级9个、州级53个。",
            ["州级以上示范村数", "省级示范村数", "州级示范村数"],
        ),
    ],
}


@each(TABLE)
def test_parts_by_their_grade(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
