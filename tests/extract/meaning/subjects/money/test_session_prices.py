"""Prices of a session: the highest and the lowest of what is traded, and the close of what the text has not named."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the ends of a session": [
        (
            "生猪期货主力合约最高触及每吨16850元，最低触及每吨16300元，收盘报每吨16700元。",
            ["生猪期货主力合约最高价", "生猪期货主力合约最低价", "生猪期货主力合约收盘价"],
        ),
        (
            "沪镍期货一度跌至当日最低点每吨15.2万元，最终收于每吨15.8万元，较前一交易日结算价下跌0.3万元，跌幅1.9%。",
            ["沪镍期货最低价", "沪镍期货收盘价", "沪镍期货收盘价减少量", "沪镍期货收盘价增速"],
        ),
        (
            "现货黄金一度升至每盎司1960美元的日内高点，随后回落至每盎司1945美元。",
            ["现货黄金最高价", "现货黄金"],
        ),
        (
            "甲股票开盘报12.5元，最高触及13.1元，最低探至12.2元，收盘报12.8元，上涨2.4%。",
            ["甲股票开盘价", "甲股票最高价", "甲股票最低价", "甲股票收盘价", "甲股票收盘价增速"],
        ),
        ("白银期货开盘于每千克5530元，收盘于每千克5585元。", ["白银期货开盘价", "白银期货收盘价"]),
        ("补贴最高达每亩500元。", ["补贴"]),
    ],
    "of what the text has not named": [
        (
            "最终报收于每吨6150元，较前一交易日结算价上涨35元，涨幅0.57%。",
            ["收盘价", "收盘价增加量", "收盘价增速"],
        ),
        ("收盘报12.8元，跌2%。", ["收盘价", "收盘价增速"]),
        ("一度跌至当日最低点每桶71元；午后涨至当日最高点每桶73元。", ["最低价", "最高价"]),
        (
            "该股今日低开，开盘报10.2元，最低跌至9.8元，收报10.0元。",
            ["开盘价", "最低价", "收盘价"],
        ),
        ("一度跌至每克402元，现报405元。", [None, None]),
    ],
}


@each(TABLE)
def test_which_price_of_a_session_it_is(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
