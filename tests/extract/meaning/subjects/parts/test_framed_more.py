"""20个断面中Ⅱ类8个、Ⅲ类9个: the classes of those who were counted in the frame of the list."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "each class is of those in the frame": [
        (
            "支流20个断面中Ⅱ类8个、Ⅲ类9个、Ⅳ类3个。",
            ["断面数", "Ⅱ类断面数", "Ⅲ类断面数", "Ⅳ类断面数"],
        ),
        (
            "达到Ⅲ类的断面26个。其中，支流20个断面中Ⅱ类8个、Ⅳ类3个。",
            ["Ⅲ类的断面数", "断面数", "Ⅱ类断面数", "Ⅳ类断面数"],
        ),
        ("40家医院中，甲等12家、乙等28家。", ["医院数", "甲等医院数", "乙等医院数"]),
        (
            "评定的80家企业中，A级30家，B级40家，C级10家。",
            ["企业数", "A级企业数", "B级企业数", "C级企业数"],
        ),
        ("200条道路中Ⅰ级50条、Ⅱ级150条。", ["道路数", "Ⅰ级道路数", "Ⅱ级道路数"]),
        (
            "全市300座水库中，一类120座、二类180座。",
            ["水库数", None, "一类水库数", None, "二类水库数"],
        ),
    ],
    "not of what is counted otherwise": [
        ("20个断面中Ⅱ类8个，设备9台。", ["断面数", "Ⅱ类断面数", "设备数"]),
    ],
}


@each(TABLE)
def test_classes_in_a_frame(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
