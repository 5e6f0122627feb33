"""A change by its verb: 下修3万, and 薄了2毫米, where an adjective with 了 says that something has become so."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

LESS, MORE = "-", "+"
TABLE: Table = {
    "how a rate is set": [
        (
            "人民币对美元中间价较前一交易日调贬67个基点。",
            [Means("67个基点", "人民币对美元中间价减少量", role="change", sign=LESS)],
        ),
        (
            "人民币对美元中间价调升23个基点。",
            [Means("23个基点", "人民币对美元中间价增加量", role="change", sign=MORE)],
        ),
        ("门槛调降2万元。", [Means("2万元", "门槛减少量", role="change", sign=LESS)]),
    ],
    "what has become more or less": [
        ("本月营业额少了2万元。", [Means("2万元", "营业额减少量", role="change", sign=LESS)]),
        ("客流多了3000人次。", [Means("3000人次", "客流增加量", role="change", sign=MORE)]),
        ("成本低了20%。", [Means("20%", "成本增速", role="change", sign=LESS)]),
        ("队伍多了50名新人。", [Means("50名", "队伍增加量", role="change", sign=MORE)]),
        ("水位高了2米。", [Means("2米", "水位增加量", role="change", sign=MORE)]),
    ],
    "by an adjective of its size, its weight or its price": [
        ("新款手机薄了2毫米。", [Means("2毫米", "新款手机厚度减少量", role="change", sign=LESS)]),
        ("车身轻了80公斤。", [Means("80公斤", "车身重量减少量", role="change", sign=LESS)]),
        ("河道宽了10米。", [Means("10米", "河道宽度增加量", role="change", sign=MORE)]),
        ("里程远了300公里。", [Means("300公里", "里程增加量", role="change", sign=MORE)]),
        ("运费贵了50元。", [Means("50元", "运费增加量", role="change", sign=MORE)]),
        ("新款价格便宜了200元。", [Means("200元", "新款价格减少量", role="change", sign=LESS)]),
        ("河道加宽了10米。", [Means("10米", "河道宽度增加量", role="change")]),
    ],
    "how much there is": [
        ("树苗生长了5厘米。", [Means("5厘米", "树苗生长", role="level")]),
        ("桥面宽30米。", [Means("30米", "桥面宽", role="level")]),
        ("产量比例多达20%。", [Means("20%", "产量比例", role="level")]),
    ],
    "a word for a fall that names a disaster as often": [
        ("订单量滑坡12%。", [Means("12%", "订单量增速", role="change", sign=LESS)]),
        ("业绩大幅滑坡近三成。", [Means("三成", "业绩增速", role="change", sign=LESS)]),
        ("强降雨引发滑坡16起。", [Means("16起", "滑坡数", role="level")]),
        ("暴雨造成山体滑坡3处。", [Means("3处", "山体滑坡数", role="level")]),
        (
            "全市发生地质灾害39起，滑坡21起。",
            [Means("39起", "地质灾害数", role="level"), Means("21起", "滑坡数", role="level")],
        ),
        (
            "处置险情118处，其中管涌46处、滑坡29处。",
            [
                Means("118处", "险情数", role="level"),
                Means("46处", "管涌险情数", role="level"),
                Means("29处", "滑坡数", role="level"),
            ],
        ),
    ],
    "an estimate that is set right": [
        (
            "6月和7月新增就业人数分别向下修正3.2万和1.8万，至15万和20.1万。",
            [
                Means("3.2万", "新增就业人数减少量"),
                Means("1.8万", "新增就业人数减少量"),
                Means("15万", "新增就业人数"),
                Means("20.1万", "新增就业人数"),
            ],
        ),
        ("前两个月新增岗位合计下修6.5万个。", [Means("6.5万个", "新增岗位减少量")]),
        ("3月份就业人数向上修正1.2万人。", [Means("1.2万人", "就业人数增加量")]),
        (
            "二季度经济增速由2.1%上修至2.4%。",
            [Means("2.1%", "地区生产总值增速"), Means("2.4%", "地区生产总值增速")],
        ),
    ],
}


@each(TABLE)
def test_what_has_become_so_has_changed(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
