"""What a length, a weight or a number of pixels is of a product."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "screens, ranges and cameras": [
        ("手机屏幕6.1英寸。", ["手机屏幕尺寸"]),
        ("该车型续航600公里。", ["续航里程"]),
        ("后置摄像头4800万像素。", ["后置摄像头像素"]),
        ("相机重480克，支持4800万像素拍摄。", ["相机重", "像素"]),
        ("电视65英寸。", ["电视尺寸"]),
        ("纯电续航达120公里。", ["纯电续航里程"]),
    ],
}


@each(TABLE)
def test_sizes_of_products(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
