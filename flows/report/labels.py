"""Every word that a report says of its own, in both languages, in one place.

What a document says, and what a check says of it, comes with the frames. How numbers, intervals and periods are
written belongs in `flows.report.wording`.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Lang = Literal["zh", "en"]


class Label(NamedTuple):
    """One term in both languages."""

    zh: str
    en: str


TEXT: dict[str, Label] = {
    "report": Label("数字核查报告", "Report on the figures"),
    "documents": Label("文档", "Documents"),
    "document": Label("文档", "Document"),
    "findings": Label("发现的问题", "Findings"),
    "finding": Label("问题", "Finding"),
    "no_findings": Label("没有发现问题。", "Nothing was found."),
    "text": Label("原文", "Text"),
    "figures": Label("数字", "Figures"),
    "relations": Label("检验过的关系", "Relations tested"),
    "relations_short": Label("关系", "Relations"),
    "ignored": Label("未计入的数词", "Numerals that are no figures"),
    "silent_sections": Label("没有数字的章节", "Sections that state no figure"),
    "arithmetic": Label("算式", "Arithmetic"),
    "stated": Label("文中数值", "Stated"),
    "implied": Label("推算数值", "Implied"),
    "gap": Label("至少相差", "Apart by at least"),
    "mend": Label("可能的笔误", "A slip that explains it"),
    "operands": Label("涉及的数字", "Operands"),
    "place": Label("位置", "Place"),
    "quote": Label("原文", "Quote"),
    "indicator": Label("指标", "Indicator"),
    "value": Label("数值", "Value"),
    "unit": Label("单位", "Unit"),
    "interval": Label("可能范围", "Interval"),
    "period": Label("时期", "Period"),
    "region": Label("地区", "Region"),
    "notes": Label("说明", "Notes"),
    "source": Label("来源", "Source"),
    "published": Label("发布于", "Published"),
    "target": Label("目标", "target"),
    "confidence": Label("置信度", "Confidence"),
    "contents": Label("目录", "Contents"),
    "next": Label("下一个问题", "next finding"),
    "previous": Label("上一个问题", "previous finding"),
    "top": Label("回到开头", "back to the top"),
    "keys": Label("快捷键", "Keys"),
    "filter": Label("点击可隐藏或显示", "Press to hide or show"),
    "generated": Label("生成于", "Generated"),
    "run": Label("运行", "Run"),
    "code_version": Label("程序版本", "Code"),
    "rules_version": Label("规则版本", "Rules"),
    "warehouse": Label("数据仓库", "Warehouse"),
    "fingerprint": Label("指纹", "fingerprint"),
    "severity": Label("级别", "severity"),
    "check": Label("规则", "check"),
    "message": Label("问题", "message"),
    "decision": Label("决定", "decision"),
    "reviewer": Label("复核人", "reviewer"),
    "reason": Label("理由", "reason"),
    "operand_legend": Label("问题所涉及的文字", "Words that a finding names"),
    "clean": Label("未发现问题", "nothing found"),
    "new": Label("新增", "new"),
}

PHRASE: dict[str, Label] = {
    "n_documents": Label("{n} 份文档", "{n} document{s}"),
    "n_figures": Label("{n} 个数字", "{n} figure{s}"),
    "field_not_read": Label(
        "{a}：不读取 {b}；可读取的有：{c}", "{a}: {b} is not read; what is read: {c}"
    ),
    "commas_not_read": Label(
        "{a}：逗号分隔的表格按普通文字读取；请存为以制表符分隔的文件",
        "{a}: a table whose cells commas divide is read as running text; save it with tabs between them",
    ),
    "file_not_read": Label(
        "{a}：有 1 个文件未读取（{b}）：文件夹中只读取 {c}；要读取某个文件，请直接给出它",
        "{a}: 1 file is not read ({b}): of a folder {c} are; name a file to have it read",
    ),
    "files_not_read": Label(
        "{a}：有 {n} 个文件未读取（{b}）：文件夹中只读取 {c}；要读取某个文件，请直接给出它",
        "{a}: {n} files are not read ({b}): of a folder {c} are; name a file to have it read",
    ),
    "link_not_read": Label(
        "{a}：链接的文件夹未读取；要读取，请直接给出它",
        "{a}: a linked folder is not read; name it to have it read",
    ),
    "no_suffix": Label("无后缀", "no suffix"),
    "and": Label("、", " and "),
    "standard_input": Label("标准输入", "standard input"),
    "reading_input": Label(
        "正在读取标准输入，至输入结束为止", "reading standard input; Ctrl-D ends it"
    ),
    "starting_prefect": Label("正在启动流程引擎", "starting Prefect"),
    "took_the_place": Label(
        "{a} 取代了先前读取的 {a}；如果是两份文档，请给出包含两者的文件夹，或各用一个 {b}",
        "{a} took the place of the {a} read before; if they are two documents, "
        "give the folder that holds both, or each a {b} of its own",
    ),
    "same_content": Label(
        "{a} 内容相同，各自计数；如果是同一份文档，可用 {b} 移除其一",
        "{a} have the same content, and each counts; if they are one document, {b} takes one out",
    ),
    "more_like_this": Label("另有 {n} 条同类提示", "and {n} more like this"),
    "not_listed": Label(
        "{n} 个问题未在此列出：全部见报告，或用 {a}",
        "{n} findings are not listed here: all are in the report, and {a} lists them",
    ),
    "comma": Label("、", ", "),
    "forgotten": Label("已移除 {a}", "{a} forgotten"),
    "none_found": Label("没有这样的问题", "no such finding"),
    "starting_server": Label("正在启动本地流程引擎", "starting a local Prefect server"),
    "serving": Label("正在按计划运行 {a}；按 {b} 停止", "serving {a}; {b} stops it"),
    "reading": Label("正在读取 {n} 份文档", "reading {n} document{s}"),
    "extracting": Label("正在提取数字", "extracting the figures"),
    "relating": Label("正在找出数字之间的关系", "relating them to each other"),
    "checking": Label("正在核查", "checking what they state"),
    "loading": Label("正在载入 {a}", "loading into {a}"),
    "writing": Label("正在写出 {a}", "writing {a}"),
    "n_relations": Label("检验了 {n} 项关系", "{n} relation{s} tested"),
    "n_hold": Label("{n} 项成立", "{n} hold{v}"),
    "n_contradicted": Label("{n} 项矛盾", "{n} contradicted"),
    "n_undecided": Label("{n} 项无法判定", "{n} untestable"),
    "n_contested": Label("{n} 项经复核驳回", "{n} disputed by a reviewer"),
    "n_inconsistent": Label("{n} 处矛盾", "{n} contradiction{s}"),
    "n_implausible": Label("{n} 处可疑", "{n} implausible"),
    "n_untestable": Label("{n} 处无法判定", "{n} undecided"),
    "n_disputed": Label("{n} 个问题经复核驳回", "{n} finding{s} disputed by a reviewer"),
    "n_new": Label("{n} 个问题为本次新增", "{n} finding{s} new since the run before"),
    "n_gone": Label("{n} 个问题不复存在", "{n} finding{s} gone"),
    "n_more_findings": Label(
        "另有 {n} 个问题，见各文档", "{n} more finding{s} in the documents below"
    ),
    "no_documents": Label("没有文档", "no documents"),
    "no_contradiction": Label("未发现矛盾", "no contradiction found"),
    "no_relations": Label("没有可检验的关系", "no relation to test"),
    "line": Label("第 {n} 行", "line {n}"),
    "new_documents": Label("新文档 {n} 份", "{n} new document{s}"),
    "rows_new": Label("新增 {n} 行", "{n} new row{s}"),
    "rows_removed": Label("删除 {n} 行", "{n} row{s} removed"),
    "from_to": Label("{a}至{b}", "{a} to {b}"),
    "starting": Label("{a}起{b}", "{b} from {a}"),
    "places": Label("末位单位的 {a} 倍", "{a} units of the last place"),
    "apart": Label(
        "相差{a}，不是四舍五入所致", "rounding is not the cause: the sides are {a} apart"
    ),
    "joined": Label("{a}：{b}", "{a}: {b}"),
    "decided": Label("{a}。{b}（{c}，{d}）", "{a}. {b} ({c}, {d})"),
}

KIND: dict[str, Label] = {
    "count": Label("计数", "count"),
    "percent": Label("百分比", "percent"),
    "percentage_point": Label("百分点", "percentage points"),
    "money": Label("金额", "money"),
    "mass": Label("质量", "mass"),
    "length": Label("长度", "length"),
    "area": Label("面积", "area"),
    "volume": Label("体积", "volume"),
    "energy": Label("能量", "energy"),
    "power": Label("功率", "power"),
    "temperature": Label("温度", "temperature"),
    "speed": Label("速度", "speed"),
    "duration": Label("时长", "duration"),
    "date": Label("日期", "date"),
    "ratio": Label("倍数与比例", "ratio"),
    "rate": Label("日均、人均等", "rate"),
    "ordinal": Label("序数", "ordinal"),
    "age": Label("年龄", "age"),
    "index": Label("指数", "index"),
    "structural": Label("名称中的数", "number in a name"),
    "other": Label("其他", "other"),
}

FAMILY: dict[str, Label] = {
    "count": Label("数量", "counts"),
    "share": Label("比率", "shares and rates"),
    "money": Label("金额", "money"),
    "measure": Label("物理量", "measures"),
    "time": Label("时间", "time"),
    "name": Label("次序与名称", "ranks and names"),
}

FAMILY_OF_KIND: dict[str, str] = {
    "count": "count",
    "age": "count",
    "other": "count",
    "percent": "share",
    "percentage_point": "share",
    "ratio": "share",
    "index": "share",
    "money": "money",
    "mass": "measure",
    "length": "measure",
    "area": "measure",
    "volume": "measure",
    "energy": "measure",
    "power": "measure",
    "temperature": "measure",
    "speed": "measure",
    "rate": "measure",
    "duration": "time",
    "date": "time",
    "ordinal": "name",
    "structural": "name",
}

QUALIFIER: dict[str, Label] = {
    "eq": Label("等于", "exactly as stated"),
    "gt": Label("超过", "more than"),
    "ge": Label("不低于", "at least"),
    "lt": Label("不足", "less than"),
    "le": Label("不超过", "at most"),
    "gt_approx": Label("略多于", "a little more than"),
    "lt_approx": Label("接近", "nearly"),
    "approx": Label("约", "about"),
    "range": Label("范围", "range"),
}

DIRECTION: dict[str, Label] = {
    "increase": Label("上升", "increase"),
    "decrease": Label("下降", "decrease"),
    "none": Label("无升降", "no direction"),
}

FIGURE_ROLE: dict[str, Label] = {
    "level": Label("水平", "level"),
    "change": Label("变化", "change"),
    "share": Label("占比", "share"),
    "difference": Label("差额", "difference"),
    "limit": Label("限值", "limit"),
    "rank": Label("位次", "rank"),
    "id": Label("编号", "identifier"),
    "date": Label("日期", "date"),
}

BASIS: dict[str, Label] = {
    "yoy": Label("同比", "year on year"),
    "mom": Label("环比（上月）", "month on month"),
    "qoq": Label("环比（上季）", "quarter on quarter"),
    "average_annual": Label("年均", "annual average"),
    "multi_year": Label("多年变化", "over several years"),
    "cumulative": Label("累计", "cumulative"),
}

RELATION: dict[str, Label] = {
    "sum": Label("分项合计", "sum of parts"),
    "shares": Label("占比合计", "shares of the whole"),
    "share": Label("占比", "share"),
    "balance": Label("差额", "balance"),
    "growth": Label("增速", "growth"),
    "weighted_growth": Label("总体增速在分项之间", "growth of a whole"),
    "change": Label("增减量", "change"),
    "point_change": Label("百分点变化", "change in points"),
    "ratio": Label("倍数与比例", "ratio"),
    "per_capita": Label("人均", "per head"),
    "average_growth": Label("年均增速", "average growth"),
    "index": Label("指数", "index"),
    "contribution": Label("拉动", "contribution"),
    "cumulative": Label("累计", "running total"),
    "restated": Label("前后重述", "told twice"),
    "enumeration": Label("列举项数", "enumerated count"),
    "id_range": Label("编号区间", "range of numbers"),
    "bound": Label("上下限", "bound"),
    "granularity": Label("整数可达", "possible fraction"),
    "turning_point": Label("转折点", "turning point"),
    "direction": Label("升降方向", "direction"),
    "date_order": Label("日期先后", "order of dates"),
    "containment": Label("包含", "containment"),
    "span_length": Label("起止天数", "days of a span"),
    "weekday": Label("星期", "weekday"),
}

VERDICT: dict[str, Label] = {
    "consistent": Label("成立", "holds"),
    "inconsistent": Label("矛盾", "contradiction"),
    "implausible": Label("可疑", "implausible"),
    "untestable": Label("无法判定", "untestable"),
}

OUTCOME: dict[str, Label] = VERDICT | {
    "disputed": Label("经复核驳回", "disputed by a reviewer"),
}
"""What became of a relation, a person's decision on it included."""

SEVERITY: dict[str, Label] = {
    "critical": Label("严重", "critical"),
    "error": Label("错误", "error"),
    "warning": Label("警告", "warning"),
    "info": Label("提示", "info"),
}

DECIDED: dict[str, Label] = {
    "open": Label("待复核", "open"),
    "accepted": Label("已采信", "accepted"),
    "disputed": Label("已驳回", "disputed"),
}

DECISION: dict[str, Label] = {
    "accepted": Label("已采信：原文有误", "accepted: the source is wrong"),
    "disputed": Label("已驳回：核查有误", "disputed: the finding is wrong"),
}

REASON: dict[str, Label] = {
    "lexical": Label("词语用字", "part of a word"),
    "list_marker": Label("列表序号", "list marker"),
    "identifier": Label("编号", "identifier"),
    "version": Label("版本号", "version"),
    "name": Label("专名", "part of a name"),
    "footnote": Label("脚注", "footnote"),
    "demonstrative": Label("指示词", "demonstrative"),
    "indefinite": Label("不定指", "indefinite"),
    "vague": Label("概数", "vague quantity"),
    "address": Label("地址", "address"),
    "document_number": Label("文号", "document number"),
    "structural": Label("名称中的数", "number in a name"),
    "markup": Label("标记", "markup"),
    "unread": Label("未能解读", "could not be read"),
}

OPERAND_ROLE: dict[str, Label] = {
    "total": Label("总量", "total"),
    "whole": Label("总体", "whole"),
    "part": Label("分项", "part"),
    "declared": Label("所称项数", "declared"),
    "item": Label("列举项", "item"),
    "before": Label("此前", "before"),
    "after": Label("此后", "after"),
    "now": Label("现在", "now"),
    "change": Label("变化", "change"),
    "growth": Label("增速", "growth"),
    "share": Label("占比", "share"),
    "level": Label("水平", "level"),
    "base": Label("基数", "base"),
    "ratio": Label("倍数", "ratio"),
    "rate": Label("比率", "rate"),
    "value": Label("数值", "value"),
    "bound": Label("界限", "bound"),
    "limit": Label("限值", "limit"),
    "statement": Label("表述", "statement"),
    "turn": Label("转折", "turn"),
    "turning_point": Label("转折", "turning point"),
    "direction": Label("升降词", "direction word"),
    "date": Label("日期", "date"),
    "span": Label("起止日期", "span of dates"),
    "word": Label("用词", "word"),
    "earlier": Label("较早", "earlier"),
    "later": Label("较晚", "later"),
    "start": Label("起", "start"),
    "end": Label("止", "end"),
    "period": Label("时期", "period"),
    "export": Label("出口", "exports"),
    "exports": Label("出口", "exports"),
    "import": Label("进口", "imports"),
    "imports": Label("进口", "imports"),
    "balance": Label("差额", "balance"),
    "numerator": Label("分子", "numerator"),
    "denominator": Label("分母", "denominator"),
    "population": Label("人数", "population"),
    "average": Label("平均", "average"),
    "index": Label("指数", "index"),
    "contribution": Label("拉动", "contribution"),
    "first": Label("第一项", "first"),
    "second": Label("第二项", "second"),
    "multiple": Label("倍数", "multiple"),
    "effect": Label("贡献率", "share of the growth"),
    "new": Label("新增", "new"),
    "count": Label("数量", "count"),
    "again": Label("再述", "told again"),
    "gone": Label("减少", "gone"),
    "last": Label("末项", "last"),
    "result": Label("结果", "result"),
    "points": Label("百分点", "points"),
    "proportion": Label("比例", "proportion"),
    "part growth": Label("分项增速", "growth of a part"),
    "other": Label("另一比率", "other rate"),
    "day": Label("日期", "day"),
    "days": Label("天数", "days"),
    "weekday": Label("星期", "day of the week"),
    "figure": Label("数字", "figure"),
    "difference": Label("差额", "difference"),
    "more": Label("较多", "more"),
    "less": Label("较少", "less"),
    "length": Label("时长", "length"),
    "name": Label("名称", "name"),
    "gloss": Label("括注", "gloss"),
    "sent": Label("发出", "sent"),
    "returned": Label("收回", "returned"),
    "present": Label("出席人数", "present"),
    "votes": Label("票数", "votes"),
}

UNIT: dict[str, Label] = {
    "1": Label("", ""),
    "%": Label("%", "%"),
    "pp": Label("个百分点", "pp"),
    "a": Label("岁", "years old"),
    "CNY": Label("元", "CNY"),
    "USD": Label("美元", "USD"),
    "HKD": Label("港元", "HKD"),
    "MOP": Label("澳门元", "MOP"),
    "TWD": Label("新台币", "TWD"),
    "EUR": Label("欧元", "EUR"),
    "GBP": Label("英镑", "GBP"),
    "JPY": Label("日元", "JPY"),
    "KRW": Label("韩元", "KRW"),
    "RUB": Label("卢布", "RUB"),
    "INR": Label("印度卢比", "INR"),
    "AUD": Label("澳元", "AUD"),
    "CAD": Label("加元", "CAD"),
    "SGD": Label("新加坡元", "SGD"),
    "CHF": Label("瑞士法郎", "CHF"),
    "THB": Label("泰铢", "THB"),
    "kg": Label("千克", "kg"),
    "kg_ce": Label("千克标准煤", "kg of coal equivalent"),
    "kg_oe": Label("千克油当量", "kg of oil equivalent"),
    "kg_co2": Label("千克二氧化碳", "kg of CO₂"),
    "m": Label("米", "m"),
    "m2": Label("平方米", "m²"),
    "m3": Label("立方米", "m³"),
    "kWh": Label("千瓦时", "kWh"),
    "kW": Label("千瓦", "kW"),
    "kVA": Label("千伏安", "kVA"),
    "degC": Label("℃", "°C"),
    "byte": Label("字节", "bytes"),
    "Hz": Label("赫兹", "Hz"),
    "Pa": Label("帕", "Pa"),
    "N*m": Label("牛·米", "N·m"),
    "V": Label("伏", "V"),
    "dB": Label("分贝", "dB"),
    "m/s": Label("米/秒", "m/s"),
    "kg/m3": Label("千克/立方米", "kg/m³"),
    "byte/s": Label("字节/秒", "bytes/s"),
    "cd/m2": Label("尼特", "cd/m²"),
    "rpm": Label("转/分钟", "rpm"),
    "FLOPS": Label("次浮点运算/秒", "FLOPS"),
    "lm": Label("流明", "lm"),
    "lx": Label("勒克斯", "lx"),
    "kvar": Label("千乏", "kvar"),
    "Ω": Label("欧姆", "Ω"),
    "Ω*m": Label("欧姆·米", "Ω·m"),
    "ppm": Label("百万分率", "ppm"),
    "fps": Label("帧/秒", "fps"),
    "Bq": Label("贝克勒尔", "Bq"),
    "t_steam/h": Label("蒸吨", "t of steam/h"),
    "A": Label("安", "A"),
    "F": Label("法拉", "F"),
    "Ah": Label("安时", "Ah"),
    "Sv": Label("希", "Sv"),
    "mol": Label("摩尔", "mol"),
    "/mol": Label("每摩尔", "per mol"),
    "IU": Label("国际单位", "IU"),
    "IU/m3": Label("国际单位/立方米", "IU/m³"),
    "CFU": Label("菌落形成单位", "CFU"),
    "deg": Label("度", "degrees"),
    "Ma": Label("马赫", "Mach"),
    "%vol": Label("酒精度", "% vol"),
    "D": Label("屈光度", "dioptres"),
    "intensity": Label("烈度", "degrees of intensity"),
    "pixel": Label("像素", "pixels"),
    "t_km": Label("吨公里", "tonne-km"),
    "person_km": Label("人公里", "passenger-km"),
    "vehicle_km": Label("车公里", "vehicle-km"),
    "ton_register": Label("总吨", "tons of shipping"),
    "mo": Label("个月", "months"),
    "d": Label("天", "days"),
    "s": Label("秒", "s"),
    "person": Label("人", "people"),
    "person_time": Label("人次", "person-times"),
    "volume_time": Label("册次", "loans of volumes"),
    "vehicle_time": Label("车次", "vehicle-times"),
    "household": Label("户", "households"),
    "household_time": Label("户次", "household-times"),
    "organisation": Label("家", "organisations"),
    "organisation_time": Label("家次", "organisation-times"),
    "case": Label("例", "cases"),
    "case_time": Label("例次", "case-times"),
    "item": Label("项", "items"),
    "bed": Label("张床位", "beds"),
    "bed_day": Label("床日", "bed days"),
    "class_hour": Label("课时", "class hours"),
    "credit": Label("学分", "credits"),
    "sheet": Label("张", "sheets"),
    "vehicle": Label("辆", "vehicles"),
    "aircraft": Label("架", "aircraft"),
    "vessel": Label("艘", "vessels"),
    "machine": Label("台", "machines"),
    "device": Label("部", "devices and works"),
    "building": Label("栋", "buildings"),
    "room": Label("间", "rooms"),
    "room_night": Label("间夜", "room nights"),
    "set": Label("套", "sets"),
    "place": Label("处", "places"),
    "tube": Label("管", "tubes"),
    "dose": Label("剂", "doses"),
    "test": Label("人份", "tests"),
    "copy": Label("份", "copies"),
    "animal": Label("头", "animals"),
    "colony": Label("群", "colonies"),
    "plant": Label("株", "plants"),
    "volume": Label("册", "volumes"),
    "share": Label("股", "shares"),
    "transaction": Label("笔", "transactions"),
    "event": Label("次", "events"),
    "class": Label("类", "classes"),
    "project": Label("个项目", "projects"),
    "station": Label("个站点", "stations"),
    "line": Label("条", "lines"),
    "word": Label("字", "words"),
    "generation": Label("代", "generations"),
    "position": Label("位", "places"),
    "score": Label("分", "points"),
    "area_unit": Label("块", "plots"),
    "container_piece": Label("件", "containers"),
    "organisation_unit": Label("支队伍", "teams"),
    "port": Label("个端口", "ports"),
    "teu": Label("标准箱", "TEU"),
    "piece": Label("个", "pieces"),
}

PER: dict[str, Label] = {
    "a": Label("年", "year"),
    "mo": Label("月", "month"),
    "d": Label("天", "day"),
    "h": Label("小时", "hour"),
    "s": Label("秒", "s"),
    "person": Label("人", "person"),
    "household": Label("户", "household"),
    "organisation": Label("家", "organisation"),
}
"""Units after the stroke of a rate, where they read otherwise than before it."""

GROUPS: dict[str, dict[str, Label]] = {
    "text": TEXT,
    "phrase": PHRASE,
    "kind": KIND,
    "family": FAMILY,
    "qualifier": QUALIFIER,
    "direction": DIRECTION,
    "figure_role": FIGURE_ROLE,
    "basis": BASIS,
    "relation": RELATION,
    "verdict": VERDICT,
    "severity": SEVERITY,
    "decision": DECISION,
    "reason": REASON,
    "operand_role": OPERAND_ROLE,
    "unit": UNIT,
    "per": PER,
}


def label(group: dict[str, Label], code: str, lang: Lang) -> str:
    """The label of `code`; a code that the table does not know stands for itself."""
    known = group.get(code)
    return code if known is None else getattr(known, lang)


def text(code: str, lang: Lang) -> str:
    """A word of the report's own. Raises KeyError for one that is not in the table."""
    return str(getattr(TEXT[code], lang))


def phrase(code: str, lang: Lang, n: int | None = None, **parts: object) -> str:
    """A phrase with its number and its parts filled in: `s` ends a noun of several, `v` a verb of one.

    Raises KeyError for one that is not in the table.
    """
    template: str = getattr(PHRASE[code], lang)
    count = "" if n is None else f"{n:,}"
    return template.format(
        n=count,
        s="" if n == 1 else "s",
        v="s" if n == 1 else "",
        be="is" if n == 1 else "are",
        **parts,
    )
