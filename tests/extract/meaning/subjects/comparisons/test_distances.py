"""How far one thing is from another, and how long, high or strong something is."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "how far one thing is from another, and how much in others": [
        ("工厂距市区8公里。", ["工厂距市区距离"]),
        ("该星距离地球124亿英里（约199亿公里）。", ["该星距地球距离", "该星距地球距离"]),
        ("南北两馆相距300米。", ["南北两馆距离"]),
        ("新车轴距2800毫米。", ["新车轴距"]),
        ("湖泊面积相当于30个西湖。", ["湖泊面积"]),
    ],
    "how long and how high something is": [
        ("建成5个高位水池和7.5公里长的引水管道。", ["高位水池数", "引水管道长度"]),
        ("架设20米高的铁塔。", ["铁塔高度"]),
        ("一条6米宽的水泥路通到村口。", ["水泥路数", "水泥路宽度"]),
        ("清理20多厘米厚的淤泥。", ["淤泥厚度"]),
        ("冲锋艇在2米多深的积水中穿梭。", ["积水深度"]),
        ("位于厂区北侧20米高的烟囱倒塌。", ["烟囱高度"]),
        ("河堤10米高。", ["河堤"]),
    ],
    "how far off, and how strong a wind": [
        (
            "台风位于马尼拉北偏东方向约650公里，强度为强热带风暴（10级，25米/秒）。",
            ["距马尼拉距离", "风力", "风速"],
        ),
        ("远程武器命中700公里外目标。", ["目标距离"]),
        ("家人入住13公里外的酒店。", ["酒店距离"]),
        ("手机采用6英寸外屏。", ["外屏尺寸"]),
    ],
    "how long something is, before its name": [
        ("需经过一段长约2公里的水泥村路。", ["水泥村路长度"]),
        ("建成宽12米的桥梁。", ["桥梁宽度"]),
        ("新增国家级产品质量提升示范区3个。", ["新增国家级产品质量提升示范区数"]),
    ],
    "where a storm is, and how strong its winds are": [
        ("台风中心距离浙江省玉环市东偏南方向约820公里。", ["台风中心距浙江省玉环市距离"]),
        ("台风距离温岭东南方向约460公里。", ["台风距温岭距离"]),
        ("中心距福州市偏东方向约180公里。", ["中心距福州市距离"]),
        ("震中距县城西北方向约36公里。", ["距县城距离"]),
        ("海域将有6-7级、阵风8-9级的大风。", ["风力", "阵风风力"]),
        ("沿海将有7级的偏北风。", ["风力"]),
    ],
    "a distance that is no way to somewhere": [
        ("运输距离由10公里缩短至5公里。", ["运输距离", "运输距离"]),
        ("通勤距离平均为8公里。", ["通勤距离"]),
        ("家校距离普遍在3公里。", ["家校距离"]),
        ("射程距离可达300公里。", ["射程距离"]),
    ],
    "how far it is from one place to the other": [
        ("从车站到学校约3公里。", ["车站到学校的距离"]),
        ("从现场到医疗点有数百米。", ["现场到医疗点的距离"]),
        ("从2公里延长到3公里。", [None, None]),
    ],
}


@each(TABLE)
def test_how_far_and_how_long(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
