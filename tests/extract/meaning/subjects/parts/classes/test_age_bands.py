"""The share of those of an age who are told by it alone: 60岁以上人口占24%，其中65岁以上占17%."""

from __future__ import annotations

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, each

TABLE: Words = {
    "a share of those of an age": [
        (
            "60岁以上人口占23.6%，其中65岁以上占17.2%；0—14岁占15.8%，15—59岁占60.6%。",
            ["60岁以上人口占比", "65岁以上人口占比", "0—14岁人口占比", "15—59岁人口占比"],
        ),
        ("受访者中18—30岁占32%，31—45岁占36%。", ["18—30岁受访者占比", "31—45岁受访者占比"]),
        ("分年龄看，18—30岁占42.1%，31—45岁占30.2%。", ["18—30岁占比", "31—45岁占比"]),
        (
            "全市常住人口中，0—14岁占15.8%；65岁以上占总人口的14.2%。",
            ["0—14岁常住人口占比", "65岁以上常住人口占总人口的比重"],
        ),
        (
            "获奖教师中，35岁以下的占42%，45岁以上的占12%。",
            ["35岁以下获奖教师占比", "45岁以上获奖教师占比"],
        ),
        (
            "参保职工2.6万人，其中35岁以下占42%，女性占38%。",
            ["35岁以下参保职工占参保职工的比重", "女性占参保职工的比重"],
        ),
        (
            "65岁以上老年人占17.2%，80岁以上高龄老人占3.1%。",
            ["65岁以上老年人占比", "80岁以上高龄老人占比"],
        ),
    ],
    "up to an age, and those of another after it": [
        (
            "35岁及以下的占41%，50岁及以上的占12%。",
            ["35岁及以下占比", "50岁及以上占比"],
        ),
    ],
}


@each(TABLE)
def test_the_age_tells_the_share_apart(text: str, expected: list[str | None]) -> None:
    """The shares alone: whose age a figure states is in `beside`."""
    shares = [one for one in extract_text(text).figures if one.kind == "percent"]
    assert [one.indicator for one in shares] == expected
