"""How the name of a figure closes: 数 of what is counted, 增加量 of what was added, 增速 of an index, a degree without either."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what says how much by its unit": [
        ("书刊外借册次6137万，增长5.8%。", ["书刊外借册次", "书刊外借册次增速"]),
        ("分拣中心日处理能力达80万件。", ["分拣中心日处理能力"]),
        ("客船载客量88.58万客位。", ["客船载客量"]),
    ],
    "an earthquake has a degree, whatever is told of it": [
        ("积石山县6.2级地震抢险救援工作抓紧进行。", ["地震震级"]),
        ("5.8级地震灾区重建工作启动。", ["地震震级"]),
        ("7.1级强震造成12人死亡。", ["强震震级", "死亡人数"]),
    ],
    "what is no count takes no 数": [
        ("德国综合PMI为48.3。", ["综合PMI"]),
        ("城乡收入比为1.67。", ["城乡收入比"]),
        ("机构目标均价为73.38。", ["机构目标均价"]),
    ],
    "a mark in stars": [
        ("该店服务评分4.5星。", ["服务评分"]),
        ("酒店评级为四星。", ["酒店评级"]),
        ("口味指标2星，综合指标0.5星。", ["口味指标", "综合指标"]),
    ],
    "a degree without a count": [
        ("调整为一级应急响应。", ["应急响应级别"]),
    ],
    "the strength of an earthquake by its scale": [
        ("所测强度为里氏5.9级，另一次强度为6.0级。", ["震级", "强度"]),
    ],
    "a percentage of an index of prices is its change": [
        ("CPI为2.1%，PPI为-0.3%。", ["居民消费价格增速", "工业生产者出厂价格增速"]),
        ("德国CPI从6.4%降至6.2%。", ["居民消费价格增速", "居民消费价格增速"]),
        ("居民消费价格指数为102.1。", ["居民消费价格"]),
        ("制造业PMI为50.2%。", ["制造业PMI"]),
        ("通胀率为3%。", ["通胀率"]),
    ],
    "how many did or suffered something, and how that moves": [
        (
            "造成213人死亡、1906人受伤，同比分别减少11人、9人。",
            [
                Means("213人", "死亡人数", "fatalities"),
                Means("1906人", "受伤人数", "injuries"),
                Means("11人", "死亡人数减少量", "fatalities"),
                Means("9人", "受伤人数减少量", "injuries"),
            ],
        ),
        (
            "交通事故造成213人死亡，同比下降11.2%。",
            [
                Means("213人", "死亡人数", "fatalities"),
                Means("11.2%", "死亡人数增速", "fatalities_growth"),
            ],
        ),
        (
            "有3.2万人参保，同比增长5%。",
            [Means("3.2万人", "参保人数"), Means("5%", "参保人数增速", "insured_growth")],
        ),
        (
            "4人失踪，减少2人。",
            [Means("4人", "失踪人数"), Means("2人", "失踪人数减少量", "missing")],
        ),
    ],
    "increments": [
        (
            "耕地面积比上年增加3万亩。",
            [Means("3万亩", "耕地面积增加量", basis="yoy", role="change", sign="+")],
        ),
        ("耕地面积增加到98万亩。", [Means("98万亩", "耕地面积", role="level")]),
        ("耕地面积增加了3万亩。", [Means("3万亩", "耕地面积增加量", role="change")]),
        (
            "企业数量由260家增至300家。",
            [Means("260家", "企业数量"), Means("300家", "企业数量", role="level")],
        ),
        (
            "覆盖率分别提高0.9、5.9个百分点。",
            [Means("0.9", "覆盖率变动"), Means("5.9个百分点", "覆盖率变动")],
        ),
        (
            "住户贷款增加66亿元，同比少增4亿元。",
            [
                Means("66亿元", "住户贷款增加量"),
                Means("4亿元", "住户贷款少增量", basis="yoy", sign="-"),
            ],
        ),
        (
            "企业贷款增加46亿元，同比多增9亿元。",
            [
                Means("46亿元", "企业贷款增加量"),
                Means("9亿元", "企业贷款多增量", basis="yoy", sign="+"),
            ],
        ),
        ("病床数较年初净增120张。", [Means("120张", "病床增加量", role="change")]),
        ("就业人员比上年末增加37万人。", [Means("37万人", "就业人员增加量", basis="yoy")]),
        (
            "城镇新增就业2.6万人。",
            [Means("2.6万人", "城镇新增就业人数", "new_urban_jobs", role="level")],
        ),
    ],
    "what a length or a number of pixels is of a screen, a car or a camera": [
        ("手机屏幕6.1英寸。", ["手机屏幕尺寸"]),
        ("该车型续航600公里。", ["续航里程"]),
        ("后置摄像头4800万像素。", ["后置摄像头像素"]),
        ("相机重480克，支持4800万像素拍摄。", ["相机重", "像素"]),
        ("电视65英寸。", ["电视尺寸"]),
        ("纯电续航达120公里。", ["纯电续航里程"]),
    ],
    "the name says no persons, and the unit does": [
        ("比赛设全程、半程，其中全程5000人、半程8000人。", ["全程人数", "半程人数"]),
        ("乐队组30人，亲子组20人。", ["乐队组人数", "亲子组人数"]),
        ("共有150余人参赛。", ["参赛人数"]),
        ("现场20人弃权，30人投反对票。", ["弃权人数", "投反对票人数"]),
        ("另有3人去向不明。", ["去向不明人数"]),
        ("补贴惠及15.6万人。", ["补贴惠及人数"]),
        ("志愿者50人。", ["志愿者数"]),
        ("优抚对象3000人。", ["优抚对象数"]),
    ],
    "points of a rate per mille, per 10,000 or per 100,000 are its change": [
        ("孕产妇死亡率比上年下降1.5个十万分点。", ["孕产妇死亡率变动"]),
        ("交通事故死亡率1.5‱，下降0.2个万分点。", ["交通事故死亡率", "交通事故死亡率变动"]),
        (
            "孕产妇死亡率为12.1/10万，较上年下降0.8个十万分点；婴儿死亡率3.1‰，下降0.4个千分点。",
            ["孕产妇死亡率", "孕产妇死亡率变动", "婴儿死亡率", "婴儿死亡率变动"],
        ),
    ],
    "households and persons that are given something": [
        ("城市低保2.1万户、3.2万人。", ["城市低保户数", "城市低保人数"]),
        ("享受低保620户、980人。", ["低保户数", "低保人数"]),
        ("纳入五保供养120户、135人。", ["五保供养户数", "五保供养人数"]),
        ("发放价格补贴3200户。", ["价格补贴户数"]),
        ("领取困难补助560户。", ["领取困难补助户数"]),
        ("市场主体12万户。", ["市场主体数"]),
    ],
    "the length of a way there, and how many frames there are": [
        ("缆车全程1.1公里。", ["缆车全程距离"]),
        ("游戏画面帧数稳定在90fps。", ["游戏画面帧数"]),
        ("相机支持240fps慢动作录制。", ["帧率"]),
    ],
}


@each(TABLE)
def test_the_name_says_what_kind_of_figure_it_is(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
