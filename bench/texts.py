"""The texts that are measured: bulletins and news, written here from a seed, and the article in raw/.

Figures agree with each other: parts add up to totals, rates follow from levels. Places and sentences are invented.
`python -m bench.texts` prints a sample.
"""
# ruff: noqa: E501 - a sentence is one line, and Chinese counts double

from __future__ import annotations

import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ARTICLE = Path("raw/dalian-development-zone-epidemic.txt")

WARM_UP = 20_000
"""Bytes of each kind: the slowest recogniser reads them in seconds."""

# fmt: off
PLACES = ("青岚市", "云泽市", "临溪县", "松原湾新区", "白石区", "宁川省", "东屏市", "禾丰县", "澄江区", "南麓市")
INDUSTRIES = ("装备制造业", "食品工业", "化工行业", "汽车制造业", "电子信息产业", "纺织业", "医药制造业", "建材行业", "冶金工业", "家具制造业")
PRODUCTS = (
    ("原煤", "万吨"), ("钢材", "万吨"), ("水泥", "万吨"), ("发电量", "亿千瓦时"), ("汽车", "万辆"), ("手机", "万台"),
    ("化肥", "万吨"), ("布", "亿米"), ("集成电路", "亿块"), ("纸制品", "万吨"), ("工业机器人", "套"), ("天然气", "亿立方米"),
)
CROPS = ("粮食", "油料", "蔬菜", "水果", "棉花", "茶叶", "水产品", "肉类")
GOODS = ("家用电器", "通讯器材", "金银珠宝", "化妆品", "粮油食品", "中西药品", "家具", "服装鞋帽", "文化办公用品", "石油制品")
PARTNERS = ("东盟", "欧盟", "日本", "韩国", "巴西", "智利", "埃及", "波兰")
SERVICES = ("餐饮", "物流", "旅游", "家政", "养老", "教育培训", "法律服务", "检测认证")
VENUES = ("图书馆", "博物馆", "文化馆", "体育馆", "社区食堂", "卫生服务站", "托育中心", "口袋公园")
HAN = "零一二三四五六七八九十"

BUREAU = ("统计局", "发展改革委", "商务局", "交通局", "农业农村局", "工信局", "文旅局", "人社部门")
SPEAKERS = ("一位负责人", "项目经理", "镇上的老人", "合作社理事长", "参加活动的学生", "值班医生", "村支书", "外来投资者")
ACTIONS = (
    "把闲置厂房改成了公共活动空间", "同周边乡镇签下长期供货协议", "在巷口搭起便民服务窗口", "让审批事项全程网上办理", "为困难家庭送去过冬物资",
    "邀请专家到田间讲解病虫害防治", "重新梳理排水管网的走向", "组织青年志愿者清理河道", "推动老字号走进大型商场", "向企业公开征求意见", "统一规划沿街店铺的招牌", "第一时间赶到现场协调", "同高校一起建立联合实验室", "进一步完善三农服务体系",
)
RESULTS = (
    "居民出门办事比过去省心", "客商的信心逐步恢复", "街面秩序明显好转", "年轻人愿意留下来创业", "产品在外地渐渐有了名气", "河水重新变得清澈",
    "孩子放学后有了去处", "企业的顾虑打消了大半", "市场供应保持稳定", "老街恢复了往日的热闹", "一些长期积压的问题得到解决", "四通八达的路网初步成形", "大家的干劲十分充足",
)
OPENINGS = ("入秋以来，", "清晨时分，", "记者在现场看到，", "据介绍，", "走进车间，", "随着天气转暖，", "在各方努力下，", "不仅如此，", "与此同时，", "回忆起往事，")
# fmt: on


def bulletins(size: int, seed: int) -> list[str]:
    """About `size` UTF-8 bytes of statistical bulletins: nearly every clause states a figure."""
    return _documents(size, seed, _bulletin)


def news(size: int, seed: int) -> list[str]:
    """About `size` UTF-8 bytes of news: one paragraph of statistics, else a number in passing and idioms with 一 or 十."""
    return _documents(size, seed, _news)


def article() -> list[str]:
    """The article of raw/, the one real text."""
    return [ARTICLE.read_text(encoding="utf-8")]


def warm_up() -> str:
    """Bulletins and news of another seed than those that are measured: everyone reads them before the clock starts.

    Enough of them for nearly all that is compiled or loaded when a text first needs it.
    """
    return "\n".join((*bulletins(WARM_UP, 0), *news(WARM_UP, 0)))


def size_of(documents: list[str]) -> int:
    """UTF-8 bytes."""
    return sum(len(text.encode()) for text in documents)


def _documents(size: int, seed: int, write: Callable[[Random], str]) -> list[str]:
    random = Random(seed)  # noqa: S311 - repeatable text, not secrets
    documents: list[str] = []
    written = 0
    while written < size:
        documents.append(write(random))
        written += len(documents[-1].encode())
    return documents


def _bulletin(random: Random) -> str:
    place, year = random.choice(PLACES), random.randint(2005, 2024)
    paragraphs = [f"{place}{year}年国民经济和社会发展统计公报"]
    for number, (heading, writers) in enumerate(CHAPTERS.items(), 1):
        paragraphs += [
            f"{HAN[number]}、{heading}",
            f"{place}{random.choice(ACTIONS)}，{random.choice(RESULTS)}。",
        ]
        paragraphs += [writer(random, place, year) for writer in writers]
    return "\n".join(paragraphs) + "\n"


def _news(random: Random) -> str:
    place, year = random.choice(PLACES), random.randint(2005, 2024)
    paragraphs = [f"{place}：{random.choice(RESULTS)}"]
    statistics = [writer for writers in CHAPTERS.values() for writer in writers]
    for _ in range(random.randint(4, 8)):
        sentences = [_scene(random, place) for _ in range(random.randint(2, 4))]
        if random.random() < 0.5:  # noqa: PLR2004 - every other paragraph has a number in passing
            sentences.append(_passing(random, year))
        paragraphs.append("".join(sentences))
    paragraphs.insert(
        random.randint(2, len(paragraphs)), random.choice(statistics)(random, place, year)
    )
    return "\n".join(paragraphs) + "\n"


def _scene(random: Random, place: str) -> str:
    first, second = random.sample(ACTIONS, 2)
    subject = random.choice(
        (place + random.choice(BUREAU), random.choice(SPEAKERS), "当地" + random.choice(BUREAU))
    )
    return random.choice((
        f"{random.choice(OPENINGS)}{subject}{first}，又{second}，{random.choice(RESULTS)}。",
        f"“{random.choice(RESULTS)}，这是大家盼了很久的事。”{random.choice(SPEAKERS)}说，接下来还要{first}。",
        f"{subject}表示，要坚持从实际出发，{first}，切实让{random.choice(RESULTS)}。",
        f"{random.choice(OPENINGS)}{random.choice(VENUES)}里人来人往，{random.choice(SPEAKERS)}告诉记者，{second}之后，{random.choice(RESULTS)}。",
    ))  # fmt: skip


def _passing(random: Random, year: int) -> str:
    month, day, many = random.randint(1, 12), random.randint(1, 28), random.randint(2, 60) * 10
    return random.choice((
        f"{month}月{day}日，{random.choice(VENUES)}接待群众{many}多人次。",
        f"这家企业{year}年投资{random.randint(1, 90) / 10}亿元，带动就业约{many}人。",
        f"全镇{HAN[random.randint(2, 9)]}个村共有{random.randint(1000, 9999)}户居民受益，最远的村子离镇上{random.randint(5, 40)}公里。",
        f"从提交材料到领取证照，过去要{random.randint(15, 30)}天，现在只需{random.randint(1, 5)}个工作日。",
        f"近{HAN[random.randint(2, 9)]}成受访者选择了{random.choice(SERVICES)}，不足{random.randint(1, 2) * 10}%的人尚未决定。",
    ))  # fmt: skip


# -- paragraphs of a bulletin --------------------------------------------------------------------------------------


def _parts(random: Random, total: int, count: int) -> list[int]:
    """`total` in `count` positive parts."""
    cuts = sorted(random.sample(range(total // 20, total - total // 20), count - 1))
    return [high - low for low, high in zip([0, *cuts], [*cuts, total], strict=True)]


def _rate(random: Random) -> str:
    """A rate of change in words: 增长6.8%, 下降0.4%."""
    return _move(random.randint(-90, 160))


def _move(tenths: int) -> str:
    if tenths == 0:
        return "持平"
    return f"{'增长' if tenths > 0 else '下降'}{abs(tenths) / 10}%"


def _rates(random: Random, parts: list[int]) -> tuple[str, list[str]]:
    """The rate of change of a total that follows from those of its parts, and theirs."""
    tenths = [random.randint(-90, 160) for _ in parts]
    before = sum(part / (1 + move / 1000) for part, move in zip(parts, tenths, strict=True))
    return _move(round(1000 * (sum(parts) / before - 1))), [_move(move) for move in tenths]


def _listing(items: Iterator[str]) -> str:
    return "，".join(items)


def _output(random: Random, place: str, year: int) -> str:
    total = random.randint(20_000, 900_000)
    parts = _parts(random, total, 3)
    growth, rates = _rates(random, parts)
    named = zip(("第一产业", "第二产业", "第三产业"), parts, rates, strict=True)
    added = _listing(f"{name}增加值{part / 100}亿元，{rate}" for name, part, rate in named)
    shares = [round(1000 * part / total) for part in parts[:2]]
    ratio = "：".join(str(share / 10) for share in (*shares, 1000 - sum(shares)))
    return (
        f"初步核算，{year}年{place}地区生产总值{total / 100}亿元，比上年{growth}。其中，{added}。"
        f"三次产业结构为{ratio}。人均地区生产总值{random.randint(20_000, 160_000)}元，比上年{_rate(random)}。"
    )


def _industry(random: Random, _place: str, _year: int) -> str:
    lines = _listing(f"{name}增加值{_rate(random)}" for name in random.sample(INDUSTRIES, 3))
    made = _listing(
        f"{name}{random.randint(100, 99_999) / 10}{unit}，{_rate(random)}"
        for name, unit in random.sample(PRODUCTS, 4)
    )
    return (
        f"全年规模以上工业增加值比上年{_rate(random)}。分行业看，{lines}。主要产品产量中，{made}。"
        f"规模以上工业企业实现利润{random.randint(1000, 99_999) / 100}亿元，产品销售率为{random.randint(900, 999) / 10}%，"
        f"比上年提高{random.randint(1, 30) / 10}个百分点。"
    )


def _farming(random: Random, _place: str, _year: int) -> str:
    area, before = random.randint(200, 9000), random.randint(200, 9000)
    change = f"{'增加' if area >= before else '减少'}{abs(area - before)}公顷"
    grown = _listing(
        f"{crop}产量{random.randint(10, 9999) / 10}万吨，{_rate(random)}"
        for crop in random.sample(CROPS, 4)
    )
    return f"全年粮食播种面积{area}公顷，比上年{change}。{grown}。年末拥有农业机械总动力{random.randint(10, 900)}万千瓦。"


def _investment(random: Random, _place: str, _year: int) -> str:
    growth, rates = _rates(random, _parts(random, random.randint(5_000, 400_000), 3))
    sectors = _listing(
        f"{name}投资{rate}"
        for name, rate in zip(("第一产业", "第二产业", "第三产业"), rates, strict=True)
    )
    return (
        f"全年固定资产投资（不含农户）比上年{growth}。分领域看，{sectors}。房地产开发投资{random.randint(100, 9999) / 10}亿元，"
        f"{_rate(random)}；商品房销售面积{random.randint(100, 9999) / 10}万平方米，{_rate(random)}。"
        f"全年新开工亿元以上项目{random.randint(20, 400)}个，总投资超过{random.randint(2, 90) * 10}亿元。"
    )


def _retail(random: Random, _place: str, _year: int) -> str:
    total = random.randint(5_000, 400_000)
    town, country = parts = _parts(random, total, 2)
    growth, rates = _rates(random, parts)
    sold = _listing(f"{name}类零售额{_rate(random)}" for name in random.sample(GOODS, 4))
    return (
        f"全年社会消费品零售总额{total / 100}亿元，比上年{growth}。按经营地分，城镇消费品零售额{town / 100}亿元，{rates[0]}；"
        f"乡村消费品零售额{country / 100}亿元，{rates[1]}。限额以上单位中，{sold}。"
    )


def _trade(random: Random, _place: str, _year: int) -> str:
    total = random.randint(5_000, 400_000)
    exports, imports = parts = _parts(random, total, 2)
    growth, rates = _rates(random, parts)
    gap = exports - imports
    balance = f"贸易{'顺差' if gap >= 0 else '逆差'}{abs(gap) / 100}亿元"
    partners = _listing(f"对{name}进出口{_rate(random)}" for name in random.sample(PARTNERS, 3))
    return (
        f"全年货物进出口总额{total / 100}亿元，比上年{growth}。其中，出口{exports / 100}亿元，{rates[0]}；"
        f"进口{imports / 100}亿元，{rates[1]}；{balance}。{partners}。"
        f"实际使用外资{random.randint(10, 999) / 100}亿美元，{_rate(random)}。"
    )


def _people(random: Random, _place: str, _year: int) -> str:
    total = random.randint(2_000, 90_000)
    town, country = _parts(random, total, 2)
    births, deaths = random.randint(500, 1400), random.randint(400, 900)
    return (
        f"年末常住人口{total / 100}万人，其中城镇人口{town / 100}万人，乡村人口{country / 100}万人，城镇化率为{100 * town / total:.2f}%。"
        f"人口出生率为{births / 100}‰，死亡率为{deaths / 100}‰，自然增长率为{(births - deaths) / 100}‰。"
        f"全年城镇新增就业{random.randint(5, 300) / 10}万人，年末城镇登记失业率为{random.randint(20, 45) / 10}%。"
    )


def _income(random: Random, _place: str, _year: int) -> str:
    town, country = random.randint(25_000, 80_000), random.randint(9_000, 40_000)
    growth, rates = _rates(random, [town, country])
    return (
        f"全年居民人均可支配收入{(town + country) // 2}元，比上年{growth}。按常住地分，城镇居民人均可支配收入{town}元，{rates[0]}；"
        f"农村居民人均可支配收入{country}元，{rates[1]}；城乡收入比为{town / country:.2f}。居民消费价格比上年上涨{random.randint(1, 40) / 10}%，"
        f"食品烟酒类和居住类价格分别上涨{random.randint(1, 40) / 10}%和{random.randint(1, 40) / 10}%。"
    )


def _transport(random: Random, _place: str, year: int) -> str:
    return (
        f"全年货物运输总量{random.randint(100, 99_999) / 10}万吨，{_rate(random)}；旅客运输总量{random.randint(100, 9999)}万人次，{_rate(random)}。"
        f"{year}年末公路通车里程{random.randint(800, 30_000)}公里，其中高速公路{random.randint(50, 700)}公里。"
        f"机场开通航线{random.randint(5, 180)}条，港口货物吞吐量{random.randint(1, 60) / 10}亿吨，快递业务量约{random.randint(1, 90) * 100}万件。"
    )


def _health(random: Random, _place: str, _year: int) -> str:
    total = random.randint(300, 9_000)
    hospitals, clinics = _parts(random, total, 2)
    return (
        f"年末共有医疗卫生机构{total}个，其中医院{hospitals}个，基层医疗卫生机构{clinics}个；床位{random.randint(1, 90) / 10}万张。"
        f"卫生技术人员{random.randint(1, 90) / 10}万人，每千人口执业医师{random.randint(15, 45) / 10}人。"
        f"全年改造老旧小区{random.randint(20, 300)}个，{HAN[random.randint(2, 9)]}万余户居民受益，{random.choice(VENUES)}新增{random.randint(2, 40)}座。"
    )


def _air(random: Random, _place: str, _year: int) -> str:
    good = random.randint(220, 360)
    return (
        f"全年空气质量优良天数{good}天，优良率为{100 * good / 365:.1f}%，细颗粒物平均浓度{random.randint(15, 60)}微克/立方米，{_rate(random)}。"
        f"森林覆盖率为{random.randint(100, 700) / 10}%，单位地区生产总值能耗下降{random.randint(5, 50) / 10}%。"
        f"污水处理率达到{random.randint(900, 999) / 10}%，建成区绿地面积{random.randint(100, 9999)}公顷。"
    )


CHAPTERS: dict[str, tuple[Callable[[Random, str, int], str], ...]] = {
    "综合": (_output, _income),
    "农业和工业": (_farming, _industry),
    "固定资产投资": (_investment,),
    "国内贸易和对外经济": (_retail, _trade),
    "交通运输": (_transport,),
    "人口与就业": (_people,),
    "卫生和环境": (_health, _air),
}

if __name__ == "__main__":
    sys.stdout.write(bulletins(1, 1)[0] + "\n" + news(1, 1)[0])
