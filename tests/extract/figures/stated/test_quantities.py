"""What a figure states: kind, number and unit as written, and the value in the canonical unit of its dimension."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

import pytest

from flows.extract.document import extract_text

QUANTITIES = [
    # sentence, span, kind, number, unit, value, canonical unit
    ("馆内有3456人。", "3456人", "count", "3456", "人", "3456", "person"),
    ("馆内有３，４５６人。", "３，４５６人", "count", "3456", "人", "3456", "person"),
    ("入园500万人次。", "500万人次", "count", "5000000", "人次", "5000000", "person_time"),
    ("外借图书36万册次。", "36万册次", "count", "360000", "册次", "360000", "volume_time"),
    ("取消航班530多个。", "530多个", "count", "530", "个", "530", "piece"),
    ("航班1600余班停飞。", "1600余班", "count", "1600", "班", "1600", "organisation_unit"),
    ("搬迁120户。", "120户", "count", "120", "户", "120", "household"),
    ("现有工厂8家。", "8家", "count", "8", "家", "8", "organisation"),
    ("发生火灾15起。", "15起", "count", "15", "起", "15", "case"),
    ("确诊9例。", "9例", "count", "9", "例", "9", "case"),
    ("签约28项。", "28项", "count", "28", "项", "28", "item"),
    ("停靠货轮6艘。", "6艘", "count", "6", "艘", "6", "vessel"),
    ("啤酒产量3555万千升。", "3555万千升", "volume", "35550000", "千升", "35550000", "m3"),
    ("灌溉面积3万千公顷。", "3万千公顷", "area", "30000000", "公顷", "300000000000", "m2"),
    ("运价为8103美元/FEU。", "8103美元/FEU", "rate", "8103", "美元/FEU", "4051.5", "USD/teu"),
    (
        "集成电路产量2071亿块。",
        "2071亿块",
        "count",
        "207100000000",
        "块",
        "207100000000",
        "piece",
    ),
    ("他花了50块。", "50块", "money", "50", "块", "50", "CNY"),
    ("近一月上涨。", "一月", "duration", "1", "个月", "1", "mo"),
    ("近两月上涨。", "两月", "duration", "2", "个月", "2", "mo"),
    ("过去两月来，铜价上涨。", "两月", "duration", "2", "个月", "2", "mo"),
    ("关税降至零。", "零", "count", "0", None, "0", None),
    ("算力达300EFLOPS。", "300EFLOPS", "other", "300", "EFLOPS", "300000000000000000000", "FLOPS"),
    ("亮度为2000流明。", "2000流明", "other", "2000", "流明", "2000", "lm"),
    ("电阻为20欧姆。", "20欧姆", "other", "20", "欧姆", "20", "Ω"),
    ("转速达3000转/分钟。", "3000转/分钟", "other", "3000", "转/分钟", "3000", "rpm"),
    ("浓度为420ppm。", "420ppm", "other", "420", "ppm", "420", "ppm"),
    (
        "产量达2000万吨油当量。",
        "2000万吨油当量",
        "other",
        "20000000",
        "吨油当量",
        "20000000000",
        "kg_oe",
    ),
    ("培训48学时。", "48学时", "count", "48", "学时", "48", "class_hour"),
    ("购入客车40辆。", "40辆", "count", "40", "辆", "40", "vehicle"),
    ("采样3万管。", "3万管", "count", "30000", "管", "30000", "tube"),
    ("共有廿五人。", "廿五人", "count", "25", "人", "25", "person"),
    ("新开床位60张。", "60张", "count", "60", "张", "60", "bed"),
    ("缴费三百圆。", "三百圆", "money", "300", "元", "300", "CNY"),
    ("为企业减负2500亿元。", "2500亿元", "money", "250000000000", "元", "250000000000", "CNY"),
    ("利润为负3亿元。", "负3亿元", "money", "-300000000", "元", "-300000000", "CNY"),
    # percent and its relatives
    ("涨了3.5％。", "3.5％", "percent", "3.5", "%", "3.5", "%"),
    ("涨了百分之三点五。", "百分之三点五", "percent", "3.5", None, "3.5", "%"),
    ("出生率为5‰。", "5‰", "percent", "5", "‰", "0.5", "%"),
    ("误差为千分之二。", "千分之二", "percent", "2", None, "0.2", "%"),
    # so many in a hundred thousand, as vital statistics write it
    ("死亡率为15.1/10万。", "15.1/10万", "rate", "15.1", "/10万", "15.1", "1/100000"),
    ("死亡率降到15/10万，去年较高。", "15/10万", "rate", "15", "/10万", "15", "1/100000"),
    ("发病率为58／十万。", "58／十万", "rate", "58", "/十万", "58", "1/100000"),
    ("发病率为52.3/10万人。", "52.3/10万人", "rate", "52.3", "/10万人", "52.3", "1/100000"),
    ("提高0.3个百分点。", "0.3个百分点", "percentage_point", "0.3", "个百分点", "0.3", "pp"),
    ("利润率提高5个多百分点。", "5个多百分点", "percentage_point", "5", "个百分点", "5", "pp"),
    ("失业率回落十余个百分点。", "十余个百分点", "percentage_point", "10", "个百分点", "10", "pp"),
    ("覆盖率上升两个多百分点。", "两个多百分点", "percentage_point", "2", "个百分点", "2", "pp"),
    ("增速放缓3个余百分点。", "3个余百分点", "percentage_point", "3", "个百分点", "3", "pp"),
    ("死亡率下降1.4个千分点。", "1.4个千分点", "percentage_point", "1.4", "个千分点", "0.14", "pp"),
    ("出生率回升2千分点。", "2千分点", "percentage_point", "2", "千分点", "0.2", "pp"),
    ("竞赛满分3千分。", "3千分", "count", "3000", "分", "3000", "score"),
    ("施工用了两年时间。", "两年", "duration", "2", "年", "24", "mo"),
    ("隔离满14天时间。", "14天", "duration", "14", "天", "14", "d"),
    ("复工已有半年时间。", "半年", "duration", "0.5", "年", "6", "mo"),
    ("工期共15个月时间。", "15个月", "duration", "15", "个月", "15", "mo"),
    ("等待一周时间。", "一周", "duration", "1", "周", "7", "d"),
    # some tens, hundreds and thousands; what a word of the dictionary writes with the hedge before it
    ("拨款数百万元。", "数百万元", "money", "1000000", "元", "1000000", "CNY"),
    ("来了数千名观众。", "数千名", "count", "1000", "名", "1000", "person"),
    ("沿用数十年。", "数十年", "duration", "10", "年", "120", "mo"),
    ("动员近百家工厂。", "百家", "count", "100", "家", "100", "organisation"),
    ("疏散近千人。", "千人", "count", "1000", "人", "1000", "person"),
    # a classifier before what only the segmenter takes for a word
    ("建成300 座换热站。", "300 座", "count", "300", "座", "300", "building"),
    ("致29人中毒。", "29人", "count", "29", "人", "29", "person"),
    ("添置20部戏服。", "20部", "count", "20", "部", "20", "device"),
    ("上调25个基点。", "25个基点", "percentage_point", "25", "个基点", "0.25", "pp"),
    # of a currency, basis points are of the last digit that it is quoted with
    ("人民币对美元中间价上调8个基点。", "8个基点", "index", "8", "个基点", "8", "1"),
    (
        "在岸人民币对美元收盘报价跌120基点。",
        "120基点",
        "index",
        "120",
        "基点",
        "120",
        "1",
    ),
    (
        "汇率走强，长期国债收益率下行2个基点。",
        "2个基点",
        "percentage_point",
        "2",
        "个基点",
        "0.02",
        "pp",
    ),
    (
        "汇率稳定。存款利率下调25个基点。",
        "25个基点",
        "percentage_point",
        "25",
        "个基点",
        "0.25",
        "pp",
    ),
    ("利率下调10bp。", "10bp", "percentage_point", "10", "bp", "0.1", "pp"),
    # a space that a converter put after the point
    ("涨幅为1. 02%。", "1. 02%", "percent", "1.02", "%", "1.02", "%"),
    ("占比提高0. 5个百分点。", "0. 5个百分点", "percentage_point", "0.5", "个百分点", "0.5", "pp"),
    ("收入12. 5亿元。", "12. 5亿元", "money", "1250000000", "元", "1250000000", "CNY"),
    # the unit in brackets before the number, as labels of tables have it
    ("营业收入（亿元）1286.4。", "1286.4", "money", "128640000000", "元", "128640000000", "CNY"),
    ("毛利率（%）：28.4。", "28.4", "percent", "28.4", "%", "28.4", "%"),
    ("播种面积(万亩): 120。", "120", "area", "1200000", "亩", "800000000", "m2"),
    ("均价（元/吨）3720。", "3720", "rate", "3720", "元/吨", "3.72", "CNY/kg"),
    ("增速（%）-2.5。", "-2.5", "percent", "-2.5", "%", "-2.5", "%"),
    ("项目（个）12。", "12", "count", "12", "个", "12", "project"),
    ("刚果（金）12。", "12", "count", "12", None, "12", None),
    # ratios
    ("增长两倍。", "两倍", "ratio", "2", "倍", "2", "1"),
    ("产量翻两番。", "两番", "ratio", "2", "番", "4", "1"),
    ("七成商户复工。", "七成", "ratio", "7", "成", "0.7", "1"),
    ("全场八五折。", "八五折", "ratio", "8.5", "折", "0.85", "1"),
    ("四分之三的农户受益。", "四分之三", "ratio", "0.75", None, "0.75", "1"),
    ("用去1/4的库存。", "1/4", "ratio", "0.25", None, "0.25", "1"),
    ("约为一又二分之一。", "一又二分之一", "ratio", "1.5", None, "1.5", "1"),
    ("男女之比为105：100。", "105：100", "ratio", "1.05", None, "1.05", "1"),
    # money
    ("总额1.2亿元。", "1.2亿元", "money", "120000000", "元", "120000000", "CNY"),
    ("拨款5000万元。", "5000万元", "money", "50000000", "元", "50000000", "CNY"),
    ("拨款7亿314万元。", "7亿314万元", "money", "703140000", "元", "703140000", "CNY"),
    ("出动5架飞机。", "5架", "count", "5", "架", "5", "aircraft"),
    ("售出6部手机。", "6部", "count", "6", "部", "6", "device"),
    ("又买了30头牛。", "30头", "count", "30", "头", "30", "animal"),
    ("唱了3首歌。", "3首", "count", "3", "首", "3", "volume"),
    ("喝了3杯水。", "3杯", "count", "3", "杯", "3", "container_piece"),
    ("3000台湾同胞来访。", "3000", "count", "3000", None, "3000", None),
    ("峰值扭矩250牛·米。", "250牛·米", "other", "250", "牛·米", "250", "N*m"),
    ("市值只剩6个亿。", "6个亿", "money", "600000000", None, "600000000", "CNY"),
    ("投资14个亿元建设公园。", "14个亿元", "money", "1400000000", "元", "1400000000", "CNY"),
    ("住着6个亿万富翁。", "6个", "count", "6", "个", "6", "piece"),
    ("10个工作日内办结。", "10个工作日", "duration", "10", "个工作日", "10", "d"),
    ("出口3万亿美元。", "3万亿美元", "money", "3000000000000", "美元", "3000000000000", "USD"),
    ("票价5元3角。", "5元3角", "money", "5.3", "元", "5.3", "CNY"),
    ("现价两块五。", "两块五", "money", "2.5", "块", "2.5", "CNY"),
    ("罚款壹佰贰拾叁元。", "壹佰贰拾叁元", "money", "123", "元", "123", "CNY"),
    ("售价$300。", "$300", "money", "300", "$", "300", "USD"),
    ("售价¥1,200.50。", "¥1,200.50", "money", "1200.5", "¥", "1200.5", "CNY"),
    ("价值200欧元。", "200欧元", "money", "200", "欧元", "200", "EUR"),
    # measures
    ("运来300吨。", "300吨", "mass", "300", "吨", "300000", "kg"),
    ("买了三斤半。", "三斤半", "mass", "3.5", "斤", "1.75", "kg"),
    ("他刚三十出头。", "三十", "age", "30", "岁", "30", "a"),
    ("他五十开外。", "五十", "age", "50", "岁", "50", "a"),
    ("中了16注大奖。", "16注", "count", "16", "注", "16", "item"),
    ("身高一米八。", "一米八", "length", "1.8", "米", "1.8", "m"),
    ("身高一米七五的选手。", "一米七五", "length", "1.75", "米", "1.75", "m"),
    ("每枚含金1/20盎司。", "1/20盎司", "mass", "0.05", "盎司", "0.00141747615625", "kg"),
    ("每次注射1/4毫升。", "1/4毫升", "volume", "0.25", "毫升", "0.00000025", "m3"),
    ("管径2 1/2英寸。", "2 1/2英寸", "length", "2.5", "英寸", "0.0635", "m"),
    ("浸泡1/2小时。", "1/2小时", "duration", "0.5", "小时", "1800", "s"),
    ("含片重1/3克。", "1/3克", "mass", None, "克", "0.0003333333333333333333333333333", "kg"),
    ("捐赠2000双手套。", "2000双", "count", "2000", "双", "4000", "piece"),
    ("运到1200双手工鞋。", "1200双", "count", "1200", "双", "2400", "piece"),
    ("开设12节课。", "12节", "count", "12", "节", "12", "piece"),
    ("装上5节电池。", "5节", "count", "5", "节", "5", "piece"),
    ("船速达到18节。", "18节", "speed", "18", "节", "9.26", "m/s"),
    ("汽油库存减少86万桶。", "86万桶", "volume", "860000", "桶", "136729.07363808", "m3"),
    ("提来一桶水。", "一桶", "count", "1", "桶", "1", "container_piece"),
    ("买了3桶油漆。", "3桶", "count", "3", "桶", "3", "container_piece"),
    ("原油库存减少50万桶。", "50万桶", "volume", "500000", "桶", "79493.647464", "m3"),
    ("每斤1块3毛5。", "1块3毛5", "money", "1.35", "块", "1.35", "CNY"),
    ("卖到三块六毛八。", "三块六毛八", "money", "3.68", "块", "3.68", "CNY"),
    ("付了5元3角。", "5元3角", "money", "5.3", "元", "5.3", "CNY"),
    ("中奖率1/1000。", "1/1000", "ratio", None, None, "0.001", "1"),
    ("他喝了两品脱啤酒。", "两品脱", "volume", "2", "品脱", "0.0011365225", "m3"),
    ("电容为220μF。", "220μF", "other", "220", "μF", "0.00022", "F"),
    ("心率120次/分。", "120次/分", "rate", "120", "次/分", "2", "event/s"),
    ("学费5000来元。", "5000来元", "money", "5000", "元", "5000", "CNY"),
    ("重30来吨。", "30来吨", "mass", "30", "吨", "30000", "kg"),
    ("游出2:07.57。", "2:07.57", "duration", None, None, "127.57", "s"),
    ("成绩为1:44.20。", "1:44.20", "duration", None, None, "104.2", "s"),
    ("恒指升半成。", "半成", "ratio", "0.5", "成", "0.05", "1"),
    ("白菜每公斤上涨2分。", "2分", "money", "2", "分", "0.02", "CNY"),
    ("每千瓦时补贴3分。", "3分", "money", "3", "分", "0.03", "CNY"),
    ("他得分增加2分。", "2分", "count", "2", "分", "2", "score"),
    ("用时14分31秒02毫无悬念。", "14分31秒02", "duration", None, None, "871.02", "s"),
    (
        "排放28.8千克二氧化碳/平方米。",
        "28.8千克二氧化碳/平方米",
        "rate",
        "28.8",
        "千克二氧化碳/平方米",
        "28.8",
        "kg_co2/m2",
    ),
    ("采收38.6万穗。", "38.6万穗", "count", "386000", "穗", "386000", "piece"),
    ("命中9记远射。", "9记", "count", "9", "记", "9", "event"),
    ("跳过了2米38。", "2米38", "length", "2.38", "米", "2.38", "m"),
    ("体温38度5。", "38度5", "temperature", "38.5", "度", "38.5", "degC"),
    ("跑出9秒58。", "9秒58", "duration", "9.58", "秒", "9.58", "s"),
    ("跑出9秒58打破纪录。", "9秒58", "duration", "9.58", "秒", "9.58", "s"),
    ("以1分44秒7夺冠。", "1分44秒7", "duration", "1.745", None, "104.7", "s"),
    ("用时十二秒三。", "十二秒三", "duration", "12.3", "秒", "12.3", "s"),
    ("老人年方六十有二。", "六十有二", "count", "62", None, "62", None),
    ("寿七十有三岁。", "七十有三岁", "age", "73", "岁", "73", "a"),
    ("罚款金额：0.8（万元）。", "0.8（万元）", "money", "8000", "元", "8000", "CNY"),
    ("减少27，000个岗位。", "27，000个", "count", "27000", "个", "27000", "piece"),
    ("支出1，250，000元。", "1，250，000元", "money", "1250000", "元", "1250000", "CNY"),
    ("装机4×275兆瓦。", "4×275兆瓦", "power", "1100", "兆瓦", "1100000", "kW"),
    ("装机1×0兆瓦。", "1×0兆瓦", "power", "0", "兆瓦", "0", "kW"),
    ("装机量3.2Gwh。", "3.2Gwh", "energy", "3.2", "Gwh", "3200000", "kWh"),
    ("安装2×100万千瓦机组。", "2×100万千瓦", "power", "2000000", "千瓦", "2000000", "kW"),
    ("设13个分项。", "13个", "count", "13", "个", "13", "piece"),
    ("得3个分。", "3个分", "count", "3", "个分", "3", "score"),
    ("36万块光伏组件。", "36万块", "count", "360000", None, "360000", "piece"),
    ("交了50块押金。", "50块", "money", "50", "块", "50", "CNY"),
    ("受到三方面因素影响。", "三方面", "count", "3", "方面", "3", "item"),
    ("200MWp光储电站。", "200MWp", "power", "200", "MWp", "200000", "kW"),
    ("产量300（吨）。", "300（吨）", "mass", "300", "吨", "300000", "kg"),
    ("高1米20厘米。", "1米20厘米", "length", "1.2", "米", "1.2", "m"),
    ("全长120公里。", "120公里", "length", "120", "公里", "120000", "m"),
    ("流域3.5万km²。", "3.5万km²", "area", "35000", "km²", "35000000000", "m2"),
    ("造林3公顷。", "3公顷", "area", "3", "公顷", "30000", "m2"),
    ("蓄水2亿立方米。", "2亿立方米", "volume", "200000000", "立方米", "200000000", "m3"),
    (
        "发电1200亿千瓦时。",
        "1200亿千瓦时",
        "energy",
        "120000000000",
        "千瓦时",
        "120000000000",
        "kWh",
    ),
    ("装机50万千瓦。", "50万千瓦", "power", "500000", "千瓦", "500000", "kW"),
    ("耗能20万吨标准煤。", "20万吨标准煤", "other", "200000", "吨标准煤", "200000000", "kg_ce"),
    ("气温零下十二摄氏度。", "零下十二摄氏度", "temperature", "-12", "摄氏度", "-12", "degC"),
    ("气温-5℃。", "-5℃", "temperature", "-5", "℃", "-5", "degC"),
    ("时长15分钟。", "15分钟", "duration", "15", "分钟", "900", "s"),
    ("为期3个月。", "3个月", "duration", "3", "个月", "3", "mo"),
    ("为期两个半月。", "两个半月", "duration", "2.5", "个月", "2.5", "mo"),
    ("用时1小时30分。", "1小时30分", "duration", "1.5", "小时", "5400", "s"),
    ("隔离14天。", "14天", "duration", "14", "天", "14", "d"),
    ("他今年35岁。", "35岁", "age", "35", "岁", "35", "a"),
    (
        "车速60公里/小时。",
        "60公里/小时",
        "speed",
        "60",
        "公里/小时",
        "16.66666666666666666666666667",
        "m/s",
    ),
    ("浓度35μg/m³。", "35μg/m³", "other", "35", "μg/m³", "0.000000035", "kg/m3"),
    ("均价8000元/平方米。", "8000元/平方米", "rate", "8000", "元/平方米", "8000", "CNY/m2"),
    ("医生3.2人/千人。", "3.2人/千人", "rate", "3.2", "人/千人", "0.0032", "person/person"),
    ("床位6.8张/百人。", "6.8张/百人", "rate", "6.8", "张/百人", "0.068", "bed/person"),
    ("死亡5人/10万人。", "5人/10万人", "rate", "5", "人/10万人", "0.00005", "person/person"),
    (
        "成本120元/百万立方米。",
        "120元/百万立方米",
        "rate",
        "120",
        "元/百万立方米",
        "0.00012",
        "CNY/m3",
    ),
    (
        "能耗4吨/百万换算吨公里。",
        "4吨/百万换算吨公里",
        "rate",
        "4",
        "吨/百万换算吨公里",
        "0.004",
        "kg/t_km",
    ),
    (
        "死亡率0.5人/亿车公里。",
        "0.5人/亿车公里",
        "rate",
        "0.5",
        "人/亿车公里",
        "0.000000005",
        "person/vehicle_km",
    ),
    ("动车组4427标准组。", "4427标准组", "count", "4427", "标准组", "4427", "set"),
    ("补贴2万元/人。", "2万元/人", "rate", "20000", "元/人", "20000", "CNY/person"),
    ("日均供应300吨。", "300吨", "rate", "300", "吨", "300000", "kg/d"),
    # a bare number
    ("指数上升到102.5。", "102.5", "index", "102.5", None, "102.5", "1"),
    ("得数为102.5。", "102.5", "count", "102.5", None, "102.5", None),
    ("质量为6.02×10^23。", "6.02×10^23", "other", None, None, "602000000000000000000000", None),
    # a year of four digits before a classifier is a count
    ("来了2000人。", "2000人", "count", "2000", "人", "2000", "person"),
]


@pytest.mark.parametrize(
    ("sentence", "span", "kind", "number", "unit", "value", "canonical"),
    QUANTITIES,
    ids=[row[0] for row in QUANTITIES],
)
def test_a_figure_states_a_quantity(  # noqa: PLR0913, PLR0917 - a row of the table
    sentence: str,
    span: str,
    kind: str,
    number: str | None,
    unit: str | None,
    value: str,
    canonical: str | None,
) -> None:
    """A `number` or `unit` of None is not part of the specification: the words leave its form open."""
    (figure,) = extract_text(sentence).figures
    assert (figure.text, figure.kind, figure.canonical_unit) == (span, kind, canonical)
    assert figure.value == Decimal(value)
    assert number is None or (
        figure.number is not None
        and figure.number.quantize(Decimal("1e-10")) == Decimal(number).quantize(Decimal("1e-10"))
    )
    assert unit is None or figure.unit == unit


RANGES = [
    ("增幅在20—30%。", "20—30%", "percent", "[20, 30]"),
    ("增幅在20%—30%。", "20%—30%", "percent", "[20, 30]"),
    ("可容纳5至8万人。", "5至8万人", "count", "[50000, 80000]"),
    ("需要3-5天。", "3-5天", "duration", "[3, 5]"),
    ("相当于2至3倍。", "2至3倍", "ratio", "[2, 3]"),
    ("来了三四十人。", "三四十人", "count", "[30, 40]"),
    ("电价为0.6元/度至0.8元/度。", "0.6元/度至0.8元/度", "rate", "[0.6, 0.8]"),
    ("罚金5000元至1000元不等。", "5000元至1000元", "money", "[1000, 5000]"),
    ("来了二十五六人。", "二十五六人", "count", "[25, 26]"),
    ("售价100~150元。", "100~150元", "money", "[100, 150]"),
    ("气温-5~3℃。", "-5~3℃", "temperature", "[-5, 3]"),
    ("阵风6、7级。", "6、7级", "count", "[6, 7]"),
    ("有3、4级东南风。", "3、4级", "count", "[3, 4]"),
]


@pytest.mark.parametrize(
    ("sentence", "span", "kind", "interval"), RANGES, ids=[row[0] for row in RANGES]
)
def test_a_range_has_two_ends_and_no_value(
    sentence: str, span: str, kind: str, interval: str
) -> None:
    (figure,) = extract_text(sentence).figures
    assert (figure.text, figure.kind, figure.qualifier) == (span, kind, "range")
    assert (figure.number, figure.value, figure.signed_value) == (None, None, None)
    assert str(figure.interval) == interval


def test_a_proportion_of_three_has_no_single_value() -> None:
    (figure,) = extract_text("三次产业之比为5.1:40.2:54.7。").figures[-1:]
    assert (figure.text, figure.kind, figure.value) == ("5.1:40.2:54.7", "ratio", None)


def test_a_tolerance_gives_the_interval_itself() -> None:
    (figure,) = extract_text("直径为5±0.2毫米。").figures
    assert (figure.text, str(figure.interval)) == ("5±0.2毫米", "[0.0048, 0.0052]")


TYPOGRAPHY = [
    # what a converter or an author put inside a number, and the span it leaves
    ("投资1\u200b20万元。", "1\u200b20万元", "1200000"),
    ("投资12０万元。", "12０万元", "1200000"),
    ("投资１２０万元。", "１２０万元", "1200000"),
    ("投资120萬元。", "120萬元", "1200000"),
    ("投資120萬(wàn)元。", "120萬(wàn)元", "1200000"),
    ("投资120 万元。", "120 万元", "1200000"),
    # GB/T 15835: groups of three digits, parted by a narrow space
    ("投资1 234.5万元。", "1 234.5万元", "12345000"),
    ("投资32 451亿元。", "32 451亿元", "3245100000000"),
    ("投资3\u2009000\u2009000元。", "3\u2009000\u2009000元", "3000000"),
    ("投资 120\u00a0万元 。", "120\u00a0万元", "1200000"),
]


@pytest.mark.parametrize(
    ("sentence", "span", "value"), TYPOGRAPHY, ids=[ascii(row[0]) for row in TYPOGRAPHY]
)
def test_typography_changes_neither_value_nor_offsets(sentence: str, span: str, value: str) -> None:
    (figure,) = extract_text(sentence).figures
    assert figure.text == sentence[figure.start : figure.end] == span
    assert (figure.value, figure.canonical_unit) == (Decimal(value), "CNY")


DOUBLES = [
    # what Unicode has twice, and converters of PDF write for ordinary characters
    ("截⾄3⽉末，存煤20吨。", ["3⽉末", "20吨"]),
    ("⽤时6个⽉。", ["6个⽉"]),
    ("雇⽤45⼈。", ["45⼈"]),
    ("建成⼆⼗三所。", ["⼆⼗三所"]),
    ("增⻓8%，购⻋30辆。", ["8%", "30辆"]),
    ("运来⾦属7吨，⾺6匹。", ["7吨", "6匹"]),
]


@pytest.mark.parametrize(("sentence", "quotes"), DOUBLES, ids=[ascii(row[0]) for row in DOUBLES])
def test_a_double_of_a_character_reads_as_the_character(sentence: str, quotes: list[str]) -> None:
    figures = extract_text(sentence).figures
    assert [one.text for one in figures] == quotes
    assert all(sentence[one.start : one.end] == one.text for one in figures)
    plain = extract_text(
        unicodedata.normalize("NFKC", sentence)
        .replace("⻓", "长")
        .replace("⻋", "车")
        .replace("車", "车")
    )
    assert [(one.value, one.kind, one.subject) for one in figures] == [
        (one.value, one.kind, one.subject) for one in plain.figures
    ]


MULTIPLES = [
    # as brokers write them, beside the ratio that they are of
    ("给予公司2.5X PS。", "2.5X"),
    ("现价对应PE18x。", "18x"),
    ("现价对应PB 1.4X。", "1.4X"),
    ("现价对应12.5x市盈率。", "12.5x"),
    ("市净率为3X。", "3X"),
    ("估值为15x/12x。", "12x"),
]


@pytest.mark.parametrize(("sentence", "quote"), MULTIPLES, ids=[row[0] for row in MULTIPLES])
def test_an_x_beside_a_valuation_is_times(sentence: str, quote: str) -> None:
    figure = extract_text(sentence).figures[-1]
    assert (figure.text, figure.kind, figure.canonical_unit) == (quote, "ratio", "1")


@pytest.mark.parametrize("text", ["4x100米接力。", "3X3篮球赛。", "江风12X上市。", "LPDDR5X内存。"])
def test_an_x_elsewhere_is_none(text: str) -> None:
    assert [one.text for one in extract_text(text).figures if one.kind == "ratio"] == []


POINTS = [
    # 个点: points of percent or of an index where something moves or differs by them, else places
    ("失业率回落0.4个点。", "0.4个点", "percentage_point", "pp"),
    ("合格率高出目标2.5个点。", "2.5个点", "percentage_point", "pp"),
    ("比重提高三个点。", "三个点", "percentage_point", "pp"),
    ("利率下调了近5个点。", "5个点", "percentage_point", "pp"),
    ("毛利率下降2至3个点。", "2至3个点", "percentage_point", "pp"),
    ("景气指数回落1.8个点。", "1.8个点", "index", "1"),
    ("沪指上涨23个点。", "23个点", "index", "1"),
    ("运价指数为88.4，比上月提升4.6个点。", "4.6个点", "index", "1"),
    ("先行指数走高，就业率提升4.6个点。", "4.6个点", "percentage_point", "pp"),
    ("全市共设30个点。", "30个点", "count", "place"),
    ("新增3个点。", "3个点", "count", "place"),
    ("视频收到5个点赞。", "5个", "count", "piece"),
    ("大厅有5个点亮的灯。", "5个", "count", "piece"),
]


@pytest.mark.parametrize(
    ("sentence", "quote", "kind", "unit"), POINTS, ids=[row[0] for row in POINTS]
)
def test_points_are_of_what_moves(sentence: str, quote: str, kind: str, unit: str) -> None:
    figure = extract_text(sentence).figures[-1]
    assert (figure.text, figure.kind, figure.canonical_unit) == (quote, kind, unit)


SPACED = [
    # a space between a number and a word that only begins like a classifier
    ("票房破15亿 票房榜更新。", "15亿"),
    ("新增 250 车位。", "250"),
    ("每幅 2160 分辨率。", "2160"),
    ("投资4亿 手机产业园开工。", "4亿"),
    ("灾民30万 台风过境。", "30万"),
]


@pytest.mark.parametrize(("sentence", "quote"), SPACED, ids=[row[0] for row in SPACED])
def test_no_span_ends_in_white_space(sentence: str, quote: str) -> None:
    assert quote in [one.text for one in extract_text(sentence).figures]


COUNTED_NOUNS = [
    ("增设32个方舱床位。", "bed"),
    ("建成5个项目。", "project"),
    ("抽调40个工人。", "person"),
    ("准备6个苹果。", "piece"),
]


@pytest.mark.parametrize(("sentence", "unit"), COUNTED_NOUNS, ids=[row[0] for row in COUNTED_NOUNS])
def test_the_noun_says_what_a_plain_classifier_counts(sentence: str, unit: str) -> None:
    (figure,) = extract_text(sentence).figures
    assert figure.canonical_unit == unit


APART = [
    ("实施项目520个，其中一季度开工200个。", ["520个", "一季度", "200个"]),
    ("自然增长率由-1.43‰降至-2.69‰。", ["-1.43‰", "-2.69‰"]),
    ("增长率由上年的-1.43‰降至-2.69‰。", ["-1.43‰", "-2.69‰"]),
    ("平均房价468元/间夜。", ["468元/间夜"]),
    ("亮度为300cd/m2。", ["300cd/m2"]),
    # What stands on either side of 到 belongs together only where both are of one kind.
    (
        "从2011年的61532.7万元到2019年的146995.8万元。",
        ["2011年", "61532.7万元", "2019年", "146995.8万元"],
    ),
    ("由3万到2019年的5万。", ["3万", "2019年", "5万"]),
    ("从5月的30人到6月的50人。", ["5月", "30人", "6月", "50人"]),
    ("从2020年的12.5%到2022年的18.3%。", ["2020年", "12.5%", "2022年", "18.3%"]),
    ("从120家到2018年末的300家。", ["120家", "2018年末", "300家"]),
    ("票价从30元到50元不等。", ["30元到50元"]),
    # a space after the point of an amount, and after the number of a label
    ("增速下降1. 02%。", ["1. 02%"]),
    ("任务2. 30亿元资金到位。", ["2", "30亿元"]),
    ("附件1. 100万元以上项目。", ["1", "100万元"]),
]


@pytest.mark.parametrize(("sentence", "quotes"), APART)
def test_what_a_move_leaves_and_reaches_are_two_figures(sentence: str, quotes: list[str]) -> None:
    figures, ignored = extract_text(sentence)
    assert [figure.text for figure in figures] == quotes
    assert not ignored


def test_figures_stand_in_text_order_with_their_offsets() -> None:
    text = "春季播种120亩，夏季收粮4.5万斤，秋季入库二十吨。"
    figures = extract_text(text).figures
    assert [text[one.start : one.end] for one in figures] == ["120亩", "4.5万斤", "二十吨"]


def test_the_one_of_a_ratio_is_exact() -> None:
    (ratio,) = extract_text("收入比缩小到2.6：1。").figures
    assert (str(ratio.interval.low), str(ratio.interval.high)) == ("2.55", "2.65")
