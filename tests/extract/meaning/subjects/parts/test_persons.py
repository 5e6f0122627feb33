"""Some of the persons who were counted, by where they learn or work, or by a noun for their class."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "some of the persons, by a noun that is none for persons": [
        (
            "年末从业人员186.4万人，其中第一产业62.3万人，第二产业51.6万人。",
            [
                Means("186.4万人", "从业人员数"),
                Means("62.3万人", "第一产业从业人员数"),
                Means("51.6万人", "第二产业从业人员数"),
            ],
        ),
        (
            "专任教师8620人，其中高中1260人，初中2860人，小学4200人。",
            [
                Means("8620人", "专任教师数"),
                Means("1260人", "高中专任教师数"),
                Means("2860人", "初中专任教师数"),
                Means("4200人", "小学专任教师数"),
            ],
        ),
        (
            "报名考生2.6万人，其中文科0.8万人，理科1.8万人。",
            [
                Means("2.6万人", "报名考生数"),
                Means("0.8万人", "文科考生数"),
                Means("1.8万人", "理科考生数"),
            ],
        ),
        (
            "录取新生6200人，其中本科4100人，专科2100人。",
            [
                Means("6200人", "录取新生数"),
                Means("4100人", "本科新生数"),
                Means("2100人", "专科新生数"),
            ],
        ),
        (
            "持证残疾人2.1万人，其中肢体1.1万人，视力0.3万人。",
            [
                Means("2.1万人", "持证残疾人数"),
                Means("1.1万人", "肢体残疾人数"),
                Means("0.3万人", "视力残疾人数"),
            ],
        ),
        (
            "专业技术人员8620人，其中高级职称1260人。",
            [Means("8620人", "专业技术人员数"), Means("1260人", "高级职称专业技术人员数")],
        ),
        (
            "全市党员3.6万名，其中大专以上学历1.8万名，少数民族1200名。",
            [
                Means("3.6万名", "党员数"),
                Means("1.8万名", "大专以上学历党员数"),
                Means("1200名", "少数民族党员数"),
            ],
        ),
        (
            "抓获犯罪嫌疑人86名，其中未成年6名。",
            [Means("86名", "抓获犯罪嫌疑人数"), Means("6名", "未成年犯罪嫌疑人数")],
        ),
        (
            "医院职工860人，其中医生320人，行政后勤60人。",
            [
                Means("860人", "医院职工数"),
                Means("320人", "医生数"),
                Means("60人", "行政后勤医院职工数"),
            ],
        ),
    ],
    "persons by where they learn and work": [
        (
            "专任教师1567人，其中小学813人，初中479人。",
            ["专任教师数", "小学专任教师数", "初中专任教师数"],
        ),
        (
            "从业人员5000人，其中企业3000人，医院200人。",
            ["从业人员数", "企业从业人员数", "医院从业人员数"],
        ),
        (
            "参保人员96万人，其中职工医疗保险参保人数42万人。",
            ["参保人员数", "职工医疗保险参保人数"],
        ),
    ],
    "persons by what they do, in their unit": [
        ("教师800人，其中外出培训120人。", ["教师数", "外出培训人数"]),
    ],
}


@each(TABLE)
def test_some_of_the_persons(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
