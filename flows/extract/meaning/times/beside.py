"""What the words beside a date make of it: a base of comparison, a day of publication, the end of a stretch.

比2013年末 is only compared with, 7月17日发布 is when it was told, 6月30日止六个月 are the months before it, 自2021年7月…以来 is a
stretch up to now. What a date does to the times told belongs in
`flows.extract.meaning.times.on_date`.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from flows.extract.figures.dates import bounds, number
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import JOINT as JOINT_OF_LIST
from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex

if TYPE_CHECKING:
    import re

MONTHS = 12
COMPARED = (
    "比", "较", "与", "以", "同", "和", "超过", "高于", "低于", "快于", "慢于", "好于", "优于", "多于", "少于", "大于",
    "小于", "等于", "当于", "相比", "较之", "早于", "晚于", "强于", "弱于", "逊于", "相比于", "相较于", "超", "不及", "不如", "胜过",
)  # fmt: skip
MEASURED_FROM = (
    "比", "较", "较之", "超过", "高于", "低于", "快于", "慢于", "多于", "少于", "大于", "小于", "好于", "优于", "强于", "弱于", "逊于", "超", "不及", "不如", "胜过",
)  # fmt: skip
GOING_ON_FROM = ("延续", "扭转", "改变", "结束", "打破", "摆脱", "沿袭")
"""延续2015年减产的趋势: a time that what is told goes on from, or breaks with."""
COMPARED_WITH: tuple[str, ...] = ("相比于", "相较于")
"""After these a date is a base of comparison, whatever the noun is that it belongs to."""
_SO_MANY = rf"的\s?{HEDGE}?\s?[\d.一二两三四五六七八九十百]+"
TIMES_OF = regex(rf"(?:{_SO_MANY}|{_SO_MANY.removeprefix('的')})\s?(?:倍|成(?!本)|折|分之)")
SHARE_OF = regex(rf"的\s?{HEDGE}?\s?[\d.]+\s?[%％]")
EQUALS = (
    "是",
    "为",
    "当于",
    "等于",
    "约",
    "达",
    "达到",
    "恢复至",
    "恢复到",
    "升至",
    "降至",
    "回到",
)
"""是2010年的2.2倍, 相当于1949年的80%: how much of the level of that year, told of now."""
RECOVERED = ("恢复", "恢复到", "恢复至", "恢复了")
SO_MUCH_OF = regex(rf"(?:水平)?的?\s?{HEDGE}?\s?[\d.一二两三四五六七八九]+\s?(?:[%％]|成(?!本))")
"""恢复到2019年98%, 恢复2019年同期九成: how much of the level of that year has come back, without 的."""
TIMES_OF_ITS = regex(rf"(?!的)[^，。；,;\d]{{1,14}}?{_SO_MANY}\s?(?:倍|[%％]|折|分之)")
"""是2013年发布总量的1.5倍: likewise, of what it is so much."""
TOTAL_OF = regex(
    r"(?:这?(?:[\d一二两三四五六七八九十几]{1,3})[余多]?(?:年|个月)间?)?的?[^，。；,;\d]{0,10}?(?:总和|之和|[总合]计|总[量数额]|加起来)"
)
REACHING = ("接近", "逼近", "多过", "远超", "堪比", "赶上")
"""是1950年到2002年53年的总和, 接近2001年到2010年之和: the sum of those years, which something is only held against."""
SHIFTED = regex("[今去上前]年$")
"""等于去年下半年的66%: between what equals and the date."""
COPULAS = ("是", "为", "当于", "等于", "约")
OF_NOUN_SINCE = regex(
    r"(?![^，。；,;\n\d]{0,8}[累共总合]计?的)[^，。；,;：:\n\d]{1,12}的(?P<number>[\d一二两三四五六七八九十百千万亿.]+[^，。；,;\n\d的]{1,20})"
    r"[，,]?(?:(?:目前|现|如今|至今|其中|全部|均|都|也|尚)*(?:已经?|现已|仍)(?!超|达|占|接近|恢复|成为|突破|相当|致|造成)|(?:其中)?[^，。；,;\n\d]{0,4}[\d.]+[^，。；,;\n\d]{1,3}(?:已经?|现已|仍|尚))(?=[^。；\n]{0,14}\d|[^，。；\n\d]{1,6}[，。；])"
)
"""2023年开工的86个项目中，已有52个竣工: a year that says which things are meant, and not when so many of them have got so far."""
OF_THINGS = regex(
    r"(?!同期|全年|[末底初]|[上下]半年|[一二三四前]+季度)[^，。；,;：:\n\d]{2,14}的[\d一二两三四五六七八九十百千万.,]+[个家户件起例项人名宗处条座台辆所套批][^，。；,;\n]"
)
"""上年审计查出的286个问题: after a year told from now, which things are meant."""
LEVEL_MULTIPLIED = regex(
    r"[（(]?\d[\d,.]*[万亿]?[^，。；、,;\d（(]{1,8}[）)]?的[^，。；,;\d]{0,4}?[\d.一二两三四五六七八九十几]+[多余]?倍"
)
"""是2018年3283起的近五倍: the level of then, of which now is so many times."""
MOST = regex(r"(?:以来)?最[\u4e00-\u9fff]{1,3}的")
"""是今年最贵的一宗: after the time out of which something is the most."""
RANKED = regex(r"(?:以来)?的?(?:第\s?[\d一二两三四五六七八九十]{1,3}|首)次[^，。；\n]*")
"""这是2023年第7次上调, 是今年以来的首次: likewise, with the time in which something is the so-manieth."""
RANKS, RANKS_REACH = regex(r"(?<![认以成作])[是为系][^，。；、\d]{0,12}$"), 16
BY_THE_MOST = "以"
AT_ITS_MOST = regex(
    "(?:的|份|为)?(?:[\u4e00-\u9fff]{2,4})?(?:最[高低大小多少快慢强弱好差优劣重轻旺]|居首|居多)"
)
"""浓度以第四季度最高，为18微克: out of the time told, the part in which something was the most."""
STANDARD_TIME = regex(r"(?:为|是)[^，。；\n\d]{0,6}(?:标准|普查|调查|统计|登记)时[点间]")
"""以2020年11月1日零时为标准时点: when all that the text tells was counted."""
A_RECORD = "(?:的|历史|同期|历年)*(?:最|之最|新[高低]|次[高低]|首次|第|历史性|[纪记]录)"
"""What there has been no other of since a time, or in a length of it: 新高, 的最高水平."""
RECORD = regex(f"以来{A_RECORD}")
"""刷新2011年以来的最高水平: since when there has been no other such figure."""
RECORD_OF = ("为", "是", "系", "自", "从", "创", "创下", "创出", "刷新")
RECORD_REACH = 20
RECORD_SINCE = regex(rf"[^，。；,;\n]{{1,{RECORD_REACH}}}?{RECORD.pattern}")
"""为1963年“63·8”洪水以来的最大范围: likewise, since something that happened then."""
FALLING_FROM = regex(r"[从由][^，。；,;\n]{2,48}$")
FALLING_REACH = 60
"""从6月的5.5%降至7月的5.3%: what is reached in the second of two months is a level, and no share of one."""
SET_AGAINST = regex(r"[^，。；]{0,20}?相比")
"""与11日至13日的调查相比, 与2021年末的400家相比: only compared with."""
HELD_AGAINST = regex("(?:同期|[年月]?[末底])?相比")
"""2023年与2018年相比: no list of two years, though they stand as one."""
PUBLISHED = regex(
    r"(?:[早晚]间?|[上下中]午|午间|[盘午]后|盘前|当[晚日])?(?:对外|正式|联合)?(?:发布|公布|披露|通报|获悉)|(?<=日)[，,]\s?[^，。；、\d\n]{2,20}?(?:发布|公布|披露|通报)(?!会)了?[^，。；\n]{0,20}?(?:数据|报告|公报|快报|业绩|指数|统计)|(?:[，,]?\s?(?:记者|笔者)|(?<=日))从[^，。；\n]{2,30}?(?:获悉|了解到|看到|得知)"
)
"""国家统计局7月17日发布的数据, 10月28日，记者从海关获悉: when it was told, and not what it is of."""
ISSUED = regex(
    r"(?:对外|正式|联合|重新|最新|审议|讨论|批准|新|并|所|[\u4e00-\u9fff]{2,6}(?=印发|出台|颁布))*(?:印发|出台|颁布|颁发|下发|发布|公布|制定|修订|修改|施行|实施|通过|签署|起草)(?:实施|施行|执行)?的"
    r"(?:《[^》\n]{2,60}》|“[^”\n]{2,30}”|[^，。；：《“\d\n]{0,20}?(?:方案|规划|意见|办法|条例|通知|规定|计划|政策|措施|纲要|标准|细则|决定|公告|文件|目录|指南|协议|规程|法)(?![\u4e00-\u9fff]{0,4}\d))"
)
ISSUE_REACH = 24
"""2019年5月印发的方案: when a document was issued, and no time of what it says or brings about."""
DATELINE = regex(r"(?:电|讯|消息)(?![\u4e00-\u9fff])")
"""本报某市8月13日讯: likewise."""
CONFERENCE_REACH = 48
CONFERENCE = regex(
    r"[^。；\n]{0,40}?(?:新闻(?:发布|通气)|情况通气|吹风|记者)会(?!的?(?:第|[^，。；\n]{0,6}人次))"
)
"""8月11日，市政府举行新闻发布会: likewise."""
_TOLD_THEN = "发布|公布|披露|通报|报告|表示|指出|称|宣布|获悉"
_IN_CLAUSE = r"(?:[早晚][间上盘]?|[上下]午|午[间后]|凌晨|深夜|[盘午][前中后]|[收开][盘市]|[早午尾]盘|两天|期间)?[，,]?[^，。；,;\n]{0,40}"
TOLD_OF_WEEK = regex(rf"(?![^。；\n]{{0,40}}?(?:将|拟|计划|{_TOLD_THEN})){_IN_CLAUSE}")
"""周四，央行加息25个基点: between a day of the week and a figure of it, in one clause; not 周四公布的, 周四将."""
TOLD_OF_WEEK_TO_COME = regex(rf"(?![^。；\n]{{0,40}}?(?:{_TOLD_THEN})){_IN_CLAUSE}")
"""下周一，将有500亿元到期: likewise, of one to come, in which something is to happen."""
SHOWS = regex(r"[^，。；\n]{0,16}的[^，。；\n]{2,20}(?:显示|称|披露)[，,]")
"""4月23日披露的招股书显示，: another source begins."""
ENDED = regex(
    r"(?:止|(?:止|份)?的)(?:(?P<months>\d{1,2}|十[一二]?|[一二三四五六七八九])个月|(?:\d{4}财年)?(?P<quarter>(?:一个)?(?:财务|第?[一二三四])?财?季度?)|(?P<half>中期|半年度?)|(?P<year>(?:一个|财务|会计)?年度|(?:\d{4})?财年(?![前上中])|一年))"
)
"""截至6月30日止六个月, 截至6月份的三个月, 截至3月31日的2023财年: so many months that end with that day."""
FISCAL = regex(r"(?:(?P<year>财年)|(?P<quarter>第?[一二三四]财?季度?))[（(]截[至止]到?$")
"""2023财年（截至3月31日）: likewise, with the day in a bracket."""
CLOSING = ("）", ")")
QUARTER, HALF = 3, 6
LASTING_SO_LONG = ("为期", "历时")
_LASTED = r"(?:为期|历时)\s?(?P<days>\d{1,3}|[二两三四五六七八九]?十?[一二三四五六七八九]?)[天日]的(?P<topic>[^，。；：,;\n]{1,30}?)"
CLOSED: str = (
    r"(?:圆满|正式|胜利|顺利)?(?:[落降]下帷幕|闭幕|落幕|结束|收官|谢幕)(?!后|之后|以后|时|式|仪式)"
)
LASTED_TILL = regex(rf"{_LASTED}[已将]?[于在]?$")
CLOSED_THEN = regex(rf"(?:[上下]午|晚上?|[^，。；：,;\d\n]{{0,16}}?){CLOSED}")
CLOSED_AFTER_ALL = regex(
    rf"(?:[上下]午|晚上?)?[，,]?\s?{_LASTED}(?:在[^，。；：,;\n]{{2,16}}?)?{CLOSED}"
)
"""为期40天的春运于3月5日落下帷幕; 8月18日，为期5天的博览会闭幕: so many days that end with that one."""
LASTED_REACH = 44
REPORT = regex(
    r"第?(?:(?P<first>一季)|(?P<half>中|半年)|(?P<third>三季))度?报"
    r"|(?P<interim>中期|半年度?)(?:合并|简明|财务|经营)*(?:业绩|报|公告|财报)"
)
"""2023年三季报, 2023年中期业绩公告: what a company tells after so much of the year."""
REPORTED = {"first": "-Q1", "half": "-H1", "interim": "-H1", "third": "-01/{}-09"}
DEADLINE = regex(r"(?<![截直])[到至]$")
"""到2025年: a year to come, which completes no month after it."""
LASTING = regex(r"(?:持续|延续|延长|延期|推迟|顺延|展期|维持|保持|沿用|暂停|有效期)[到至]$")
"""持续到三季度, 推迟至2024年: until when something lasts, and no time of what is told next."""
BY_THEN = regex(r"[之以]?前(?!三季|[一二两三四五六七八九十\d])")
"""10月底前完成12个: a deadline for what it stands beside."""
FROM_TODAY = regex(r"(?:今天|今日|今起|即日|现在|本日)起?[到至]$")
"""从今天起到9月17日: a stretch that begins today."""
UNTIL = regex("(?:(?<=[比较与同])|(?<=[比较]于))截[至止]$")
"""相比于截至2022年6月30日的: between what compares and the date."""
EXTREME_IN_BRACKET = regex(
    r"(?:(?<![同环])[比较]|[高低快慢多少]于)[^，。；：,;（(\d]{0,12}(?:[高低]点|高峰|峰值|谷底|最[高低][值位]?|[高低]位|前[高低]|基期)[（(]$"
)
"""较年内低点（4月）回升: what is compared with, and when that was in a bracket."""
EXTREME_REACH = 20
BRACKET_CLOSED = regex(r"[^，。；（）()\n\d]{0,4}[）)]")
TO_LEVEL = (
    "至", "到", "近", "近于", "当于", "于", "回", "在", "达到", "保持", "维持", "超", "超过", "突破", "不及", "好于", "低于", "高于",
)  # fmt: skip
LEVEL_OF_THEN = regex(
    r"(?!以来)[^，。；、,;：:\n\d]{0,14}(?:水平|水准|[高低]点|[高低]位|点位|价位|规模)(?=[，。；、,;）)]|附近|左右|以[上下])"
)
"""回到2019年的水平: what is reached is told by when it was so, and nothing more is told of then."""
SHIFTED_BASE = regex(
    "(?<=[比较于])(?:(?:此前|之前|先前|以往)?(?:今年|去年|上年|前年)?|(?:疫情|灾)[之以]?前的?)$"
)
"""比去年8月, 比此前2019年, 低于停产前2018年同期: between what compares and the date."""
EARLIER_BASE = regex("(?<=[比较于])(?:此前|之前|先前|以往)$")
"""比此前今年“五一”创造的纪录: likewise, before a word for a time."""
SHIFTED_JOINT = regex("[与同和跟](?:今年|去年|上年|前年)$")
"""与去年上半年相比: likewise, after a joint, which compares before 相比 alone."""
SAME = "同期"
OF_SAME = regex(r"(?:\s?[、和与及至—~-]\s?\d{4}年?)*的?同期")
"""2022和2023年同期: years that what is told is only held against, and of which nothing is that comes after."""
BY = ("按", "按照", "以")
YARDSTICK = regex(r"年?[^，。；\d]{0,4}(?:价格?|汇率|口径|标准|基期|可比|不变)")
"""按2018年平均汇率计算: only how something was reckoned."""
OF_PRICES = regex(
    r"年?度?的?(?:不变单?价|可比价|固定价|价格?(?:水平)?(?:计算?|测算|核算|折算)|价(?=[）)，。；、]))"
)
"""2300元（2010年不变价）, 按上年价格计算: the prices that something was reckoned in, and no time of it."""
OPENS_COMPARISON = regex(r"(?:^|[。，；：\s])(?:同|与|和|跟|相比)[^，。；：\d\s]{1,16}$")
"""同第五次全国人口普查2000年11月1日零时的2728万人相比: between what compares and the date stands an occasion."""
FOOTING = regex(r"[^，。；\d]{0,8}?基础上")
"""在2020年的基础上增加: what a change starts from."""
BASE_OF_INDEX = regex(r"(?:年?平均|价格?)?[为是]?\s?[=＝]\s?10{0,2}(?![\d.])")
"""（2020年=100）: the year that an index is reckoned from, and no time of what it came to."""
LEFT_BEHIND = regex(
    r"的?[^，。；\n\d]{0,16}[，,]?[^，。；\n\d]{0,12}(?:[至到]|[转变]为)[^，。；\n\d]{0,4}"
)
"""从上季度的几乎全部，下降至70%: what a time without a number was, before what it has come to since."""
TURNED = regex(
    r"(?!起|开始|以来|至今)[^，。；\n\d]{0,24}?(?:[转变改](?:变|化)?[为成]|[转变]向|转[正负])"
)
"""由去年以工业为主转为服务业带动: what it was like then, without a number, before what it has turned into."""
COMPARED_REACH = 32
COMPARED_AFTER = regex(r"[^，。；\n]{0,30}?相比")
SINCE = regex(
    rf"(?:[^，。；,;\d\n]{{0,30}}?以来|起?(?:至今(?![年天日晨晚早])|迄今)|起(?:任职|担任|就任|任))(?!{A_RECORD})"
)
"""自2021年7月试点启动以来, 2010年3月至今, 2019年7月起任职: from then up to now."""
IN_A_ROW = regex(
    r"以来[，,]?[^，。；,;\d]{0,8}连续(?P<number>[1-9]\d?|[二两三四五六七八九]|十[一二三四五六七八九]?)年"
)
"""自2012年以来连续4年: so many years, and not up to now."""
OPENS_SINCE, SINCE_REACH = ("自", "从"), 50
SINCE_OPENED = regex(rf"[^，。；,;\n]{{0,{SINCE_REACH}}}?以来(?!{A_RECORD})")
"""自2021年7月5个城市开展试点以来: the same, with a number between."""
AS_OF = regex(r"截[至止]到?$")
"""截至8月9日: up to when what is told is known."""
EXTREME = r"[最峰极谷][^。；;]*?[\d℃%）)\u4e00-\u9fff]\s*[，,（(](?:均|都|分别)?"
OCCURRED = regex(EXTREME + r"(?:出现|发生|创|录得)(?:时间)?(?:在|于|[为是])(?:了)?$")
"""最高气温40.2℃，出现在: an extreme, and when it was met with, up to the date."""
OCCURRED_THEN = regex(
    r"(?:凌晨|上午|下午|夜间)?(?:出现|发生)[在于][\u4e00-\u9fff]{2,12}[，。；,;）)]"
)
"""After the date of an extreme: 出现在青云站，."""
OCCURRED_REACH = 48
"""So far back the extreme may stand, in characters."""
AT_EXTREME = regex(EXTREME + "$")
CLOSES = regex(r"\s*(?:前后|左右|当天)?[，。；,;）)]")
"""After a date, the end of its clause."""
FOUNDED = regex(
    r"(?:(?:创|成|建|设)立|创[建办]|(?<!基)建造?|(?<!发)(?<!产)生|注册|落户|建成|投产|通车)于(?:公元)?$"
)
FOUNDED_THEN = regex(
    r"(?:(?:正式|注册|挂牌)?(?:创|成|设)立|创[建办]|始建|出生|生|建[厂校院馆]|落户(?:于|在)?(?:[\u4e00-\u9fff]{1,8}[区园县市镇港])?)(?=[，,。；;）)])"
    r"|(?<=年)(?:起|就|便|才)?(?:正式)?开始(?=[\u4e00-\u9fff])"
    r"|(?:[，,]?经[^，,。；\n\d]{1,16}(?:批准|批复|同意)[，,]?)?(?:正式|重新|由[^，。；\n\d]{1,10})?"
    r"(?:撤[县市镇乡地]{1,2}[设建改]立?[区市镇街道办]{1,4}"
    r"|(?:撤地|[建设置](?!立))(?:制)?(?:为)?[县市区州镇](?=[，,。；;])"
    r"|(?:改[制建组]|更名|改[名称]|升格|划归|析置)(?:设立|为|成)?[^，。；\n\d]{1,16}(?=[，,。；;]))"
)
"""成立于1997年, 1978年出生, 2016年落户高新区，, 2017年开始经营, 1988年撤县设市, 2003年经省政府批准改制为管理区，: when somebody or something came to be, and no time of what is told of them."""
_MILESTONE = (
    "[初中底末]?前?(?:正式|全面|全部|全线|已|开始|即可|可){0,2}(?:开工|动工|启动|开建|奠基|竣工|建成|投产|投运|投用|通车|完工|达产|交付)"
    "(?:建设|投产|运营|使用|投用|投运|通车){0,2}"
)
WORK_DATED = regex(
    rf"[年月]?{_MILESTONE}[，,；;](?:项目|工程|线路|全线|该|其)*(?:(?:计划|概算|预计)?总?投资(?!完成)|[一二三四五首][期标]"
    r"|占地|[全总]长|总建筑|建筑面积|总?规模|总用地|(?:达产|建成|投产|投用)后"
    rf"|(?:计划|预计|将于|拟于|于)*\d{{4}}年(?:\d{{1,2}}月)?{_MILESTONE})"
)
"""2025年底投产；二期投资9亿元, 2026年竣工，总投资36亿元: when a work begins or is done, and no time of the size of the works told next."""
WITHIN = ("间", "期间", "之间")
CONTRACT = regex(
    r"份?(?:主力)?(?:交货|交割|合约(?!销售|金额|面积|总?额|负债|资产))|[\u4e00-\u9fff]{1,4}期(?:价|货(?!市场|公司|交易|品种|行业))"
)
"""9月交货的原油, 10月原油期货: a month that names a contract, and no time of its price; what was sold by contract (合约销售) has one."""
RECORD_HELD = regex(r"的?\d[\d.,]*[^，。；,;\d]{1,6}的?[^，。；,;\d]{0,4}[纪记]录")
PEAK = regex(
    r"(?:[纪记]录|最[高低大小多少快慢强弱热冷][^，。；\d]{0,4}|高峰|峰值|低谷|谷底)(?:出现在|发生在|[为是在])$"
)
"""单日最高为2月10日的196万人次: of one day out of the time that is told of."""
PEAK_DAY = regex(r"(?:高峰|峰值|最[高低大小多少忙])[\u4e00-\u9fff]{0,2}[日天月][（(]$")
"""最高峰日（8月12日）达3.1万人次: likewise, with the day in a bracket."""
PARTS = regex(
    r"\s?(?:[从按]?[分各]|[从按逐])个?(?:季度?|月[份度]?|年度?|时段|阶段|旬)来?看|\s?从?全年(?:各季度?|整体|总体)?(?:运行|变化|发展)?(?:的?(?:走势|态势|趋势))来?看"
)
"""分季度看，一季度增长6.7%, 从全年走势看，1—2月下降3%: what a sentence opens with that goes through parts of the time told."""
AMONG = regex(r"其中(?:的|仅|在)?$")
"""其中4日进山2.9万人次: a day out of the time that is told of, for the next figure."""
IN_PASSING = regex(r"(?:而|但)在?$")
STATES_LEVEL = regex(r"(?:该|这一|这个|此)?(?:数字|数据|数值|指标|比例)?(?:则|仅|只|还)*[为是]")
"""而2021年该数字为24亿元: what it was then, told in passing."""
MOVED_THEN = regex(
    rf"份?(?:则|仅|只|还|仍|却|曾|同比|环比)*{MOVE_OR_SHORT}了?{HEDGE}?[\d.]+\s?(?:%|％|个百分点)[；;。]"
)
"""，而7月份下降5%；: how the same has moved then, in passing."""
HONOUR_AFTER = regex(
    r"年?度?[“「『‘][^，。；\n”」』’]{1,24}(?:(?:人物|称号|之星|标兵|模范|奖[状章项杯]?|榜样?|好人|先锋|工匠|楷模|百强|十佳)[”」』’]|[”」』’]等?(?:荣誉|称号|奖项?(?![励金补])))"
)
"""获评2022年“最美教师人物”: after a year, an honour that is called by it."""
CLASS = regex(
    r"(?P<year>20[0-4]\d)(?:届[^，。；、：\n\d]{0,12}?毕业生|级[^，。；、：\n\d]{0,10}?新生)"
)
"""2022届毕业生, 2023级新生: who finishes or begins in a year."""
NAME_AFTER = regex(
    r"(?!年|[一三]季|中报|半年|财年|第|[上下]半|前[一二三]季|[QH]\d)(?!全国|[\u4e00-\u9fff]{2}市|[\u4e00-\u9fff]{2}省)[\u4e00-\u9fff]{2,12}(?:专项|计划|工程|行动|规划|议程|愿景|战略)(?=[，。；、”》）)的]|$)"
)
"""After a year: what is called by it."""
TITLE_FROM = regex("(?P<listed>[》”」』][、和及与]?)?[《“「『]$")
TITLE_TO = regex("[^。！？；，\\n《》“”「」『』]{1,40}[》”」』](?P<listed>[、和及与]?[《“「『])?")
"""《2021年公报》《2022年报告》: around a date that opens a title, which is one of several where another stands next to it."""
HOLDER_AFTER = regex(
    r"(?![^，。；]{0,12}[获夺摘赢捧](?!得者|奖者))[\u4e00-\u9fff]{2,12}(?:(?:冠军|亚军|季军)队?|得主|获得者|获奖者)(?=[\u4e00-\u9fff])(?![由的是为奖争归属被将花诞产和与及之队杯赛头候])"
)
"""After a year: what somebody holds since then, before the name: 2010年世锦赛亚军土耳其队."""
JOINT = regex(rf"\s?(?:{JOINT_OF_LIST}|/)\s?(?:今年|去年|当年|次年|同年)?")
"""Between dates that are told together: 2023及2024年, 2024/2025/2026年, 去年12月、今年1月."""
YEAR = regex(r"(?<!\d)\d{4}(?!\d)")


def unshifted(before: str) -> str:
    """The words before a date without what stands between it and the preposition: 比去年8月, 相比于截至2022年6月30日的."""
    return SHIFTED_BASE.sub("", UNTIL.sub("", before))


def is_compared(text: str, start: int, before: str, end: int) -> bool:
    """Whether a date at text[start:end], after the words `before`, only says what something else is compared with."""
    if (before.endswith(BY) and YARDSTICK.match(text, end)) or OF_PRICES.match(text, end):
        return True
    if is_occasion(text, start, end) or is_of_level(text, start, before, end):
        return True
    if before.endswith("在") and FOOTING.match(text, end):
        return True
    end += len(SAME) if text.startswith(SAME, end) else 0
    following = text[end : end + 1]
    if (
        following == "的"
        and not before.endswith(MEASURED_FROM)
        and (TIMES_OF.match(text, end) or _is_share(text, before, end))
    ):
        return True
    if before.endswith(RECOVERED) and SO_MUCH_OF.match(text, end) is not None:
        return True
    if before.endswith((*EQUALS, *MEASURED_FROM, *REACHING)) and TOTAL_OF.match(text, end):
        return True
    if SHIFTED.sub("", before).endswith(EQUALS) and TIMES_OF_ITS.match(text, end):
        return True
    if SHIFTED_JOINT.search(before) is not None and HELD_AGAINST.match(text, end):
        return True
    if is_by_the_most(text, before, end):
        return False
    if before.endswith(COMPARED):
        return (
            following != "的"
            or before.endswith(COMPARED_WITH)
            or SET_AGAINST.match(text, end) is not None
        )
    if following == "以":
        return RECORD.match(text, end) is not None
    return (
        before.endswith(RECORD_OF)
        and text.find("以来", end, end + RECORD_REACH + 2) >= 0
        and RECORD_SINCE.match(text, end) is not None
    )


def is_what_is_most(text: str, before: str, end: int) -> bool:
    """Whether a date that ends there, after `before`, says out of which time something is the most: 是今年最贵的."""
    return before.endswith(COPULAS) and MOST.match(text, end) is not None


def is_by_the_most(text: str, before: str, end: int) -> bool:
    """Whether a date that ends there, after `before`, is the part of a time in which something was the most: 以第四季度最高."""
    return before.endswith(BY_THE_MOST) and AT_ITS_MOST.match(text, end) is not None


def is_occasion(text: str, start: int, end: int) -> bool:
    """Whether a date at text[start:end] is of an occasion that something is compared with: 同第五次普查2000年的…相比."""
    return (
        text.find("相比", end, end + COMPARED_REACH) >= 0
        and COMPARED_AFTER.match(text, end) is not None
        and OPENS_COMPARISON.search(text, max(0, start - COMPARED_REACH), start) is not None
    )


def is_of_level(text: str, start: int, before: str, end: int) -> bool:
    """Whether a date at text[start:end] only says which level is reached or compared with: 回到2019年的水平, 较年内低点（4月）回升."""
    if before.endswith(("（", "(")) and BRACKET_CLOSED.match(text, end) is not None:
        low = max(0, start - EXTREME_REACH)
        return EXTREME_IN_BRACKET.search(text, low, start) is not None
    return SHIFTED.sub("", before).endswith(TO_LEVEL) and LEVEL_OF_THEN.match(text, end) is not None


def is_multiplied(text: str, end: int) -> bool:
    """Whether what follows a time that ends at `end` says how many times as much something is: 上年的1.5倍, 上年总量的80%."""
    return any(of.match(text, end) is not None for of in (TIMES_OF, SHARE_OF, TIMES_OF_ITS))


def _is_share(text: str, before: str, end: int) -> bool:
    """Whether a percentage after a date says how much of the level of then it is: 相当于1949年的80%."""
    return (
        SHIFTED.sub("", before).endswith(EQUALS)
        and SHARE_OF.match(text, end) is not None
        and FALLING_FROM.search(text, max(0, end - FALLING_REACH), end) is None
    )


def is_since(text: str, before: str, end: int) -> bool:
    """Whether a date that ends at `end` is when something began that lasts up to now: 自2021年7月试点以来."""
    if SINCE.match(text, end):
        return True
    return (
        before.endswith(OPENS_SINCE)
        and text.find("以来", end, end + SINCE_REACH + 2) >= 0
        and SINCE_OPENED.match(text, end) is not None
    )


def in_a_row(text: str, end: int, year: str) -> str | None:
    """The years that 以来连续5年 after a year counts from it: 2012/2015 of 自2012年以来连续4年."""
    counted = IN_A_ROW.match(text, end)
    years = 0 if counted is None else number(counted["number"])
    return f"{year}/{int(year) + years - 1}" if years > 1 else None


def is_within(text: str, before: str, end: int) -> bool:
    """Whether a date is the stretch in which its own sentence happened: 该公司于2022年9月至10月间."""
    return text.startswith(WITHIN, end) and before.endswith(("于", "在"))


def is_peak(text: str, before: str, end: int) -> bool:
    """Whether a date is when something was at its height: 纪录为2008年的684次, 2004年3080万辆纪录, 高峰日（8月12日）."""
    if RECORD_HELD.match(text, end) is not None:
        return True
    if text[end : end + 1] in CLOSING and PEAK_DAY.search(before) is not None:
        return True
    return text.startswith("的", end) and PEAK.search(before) is not None


def is_in_listed_title(text: str, start: int, end: int) -> bool:
    """Whether a date at text[start:end] opens one of several titles: “梦想”“2022年十大成果”“未来”等8个展区."""
    opened = TITLE_FROM.search(text, max(0, start - 3), start)
    closed = TITLE_TO.match(text, end) if opened is not None else None
    if opened is None or closed is None:
        return False
    return opened["listed"] is not None or closed["listed"] is not None


def is_of_honour(text: str, end: int) -> bool:
    """Whether a date that ends at `end` is the year of an honour: 2022年“最美教师人物”."""
    return HONOUR_AFTER.match(text, end) is not None


def ranked_to(text: str, start: int, end: int) -> int | None:
    """Where the clause ends that says in which time, at text[start:end], something is the so-manieth: 这是2023年第7次上调; else None."""
    ranked = RANKED.match(text, end)
    if ranked is None or RANKS.search(text, max(0, start - RANKS_REACH), start) is None:
        return None
    return ranked.end()


def is_founding(text: str, before: str, end: int) -> bool:
    """Whether a date is when somebody was born, something founded, or a work begun or done whose size is told next."""
    if FOUNDED.search(before) is not None or FOUNDED_THEN.match(text, end) is not None:
        return True
    return WORK_DATED.match(text, end) is not None


def is_occurrence(text: str, start: int, end: int) -> bool:
    """Whether a date only says when the extreme before it was met with: 最高气温40.2℃，出现在7月6日; 168.9毫米，7月29日出现在青云站."""
    before = text[max(0, start - OCCURRED_REACH) : start]
    if OCCURRED_THEN.match(text, end) is not None:
        return AT_EXTREME.search(before) is not None
    return OCCURRED.search(before) is not None and CLOSES.match(text, end) is not None


def is_told(text: str, end: int) -> bool:
    """Whether a date is when something was published, also in a bracket: 今早（29日）通报."""
    end += text.startswith(CLOSING, end)
    if PUBLISHED.match(text, end) or DATELINE.match(text, end):
        return True
    return (
        text.find("会", end, end + CONFERENCE_REACH) >= 0
        and CONFERENCE.match(text, end) is not None
    )


def is_issue(text: str, end: int) -> bool:
    """Whether a date that ends at `end` is when a document was issued: 2019年5月印发的方案."""
    return text.find("的", end, end + ISSUE_REACH) >= 0 and ISSUED.match(text, end) is not None


def reported(text: str, end: int, year: str) -> str | None:
    """The part of a year that the report tells of whose name goes on at `end`: 2023 and 三季报."""
    report = REPORT.match(text, end)
    return None if report is None else year + REPORTED[report.lastgroup or ""].format(year)


def is_named_again(text: str, start: int, date: str) -> bool:
    """Whether a date at `start` only names the financial year or quarter that a day before it closes: 截至3月31日的2023财年."""
    return (
        "财年" in date and ENDED.match(text, start - 1) is not None and text[start - 2] in "日号月"
    )


def ended(text: str, before: str, end: int, period: str) -> str | None:
    """The months that end with the last day of a period, where the words around it say so: 止六个月, 止年度."""
    last = bounds(period)[1]
    if last is None:
        return None
    found = ENDED.match(text, end)
    if found is not None and (text.startswith("止", end) or AS_OF.search(before)):
        counted = found["months"]
        lasting = QUARTER if found["quarter"] else HALF if found["half"] else MONTHS
        months = number(counted) if counted else lasting
    elif text[end : end + 1] in CLOSING and (fiscal := FISCAL.search(before)):
        months = QUARTER if fiscal["quarter"] else MONTHS
    else:
        return None
    first = last.year * MONTHS + last.month - months
    return f"{first // MONTHS}-{first % MONTHS + 1:02}/{last.year}-{last.month:02}"


def closing(text: str, start: int, end: int) -> re.Match[str] | None:
    """The words that tell what closes on the day at text[start:end], its `topic`, and how many `days` it lasted, or None."""
    low = max(0, start - LASTED_REACH)
    near = text[low : end + LASTED_REACH]
    if not any(word in near for word in LASTING_SO_LONG):
        return None
    long = CLOSED_AFTER_ALL.match(text, end)
    if long is None and CLOSED_THEN.match(text, end) is not None:
        long = LASTED_TILL.search(text, low, start)
    return long


def lasted(text: str, start: int, end: int, period: str) -> str | None:
    """The days of what closes on the day at text[start:end], where the text says how many they were: 为期5天的博览会18日闭幕."""
    long = closing(text, start, end)
    first, last = bounds(period) if long is not None else (None, None)
    if long is None or last is None or first != last or not long["days"]:
        return None
    days = number(long["days"])
    return f"{last - timedelta(days=days - 1)}/{last}" if days > 1 else None
