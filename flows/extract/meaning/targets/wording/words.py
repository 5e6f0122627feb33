"""The words of planning: `targets` of language/words.yml, where they do plan something."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE, MOVE_OR_SHORT
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

UNDERTAKEN = trie(vocabulary().acts.undertaken)
"""A pattern of what is undertaken, in a group of its own: 新建, 改造."""
LIST_REACH = 300
"""How far what opens a list of targets reaches, in characters."""
AIMED_AT = "(?:均?价|公司|企业|客户|市场|群体|人群|用户|受众|人物|产业|导向|单元|学校|人员|地区)"
"""After 目标: what is aimed at is a thing or a price, and the word by itself plans nothing."""
TO_BE_DONE = ("将", "拟", "计划", "规划", "力争", "争取", "确保", "要")
FORESEEN, STRIVEN = "预计", "争取"
"""In a review of a year that is hardly over: an estimate of what has been reached, and what has been won."""
HELD_OUT = ("预计", "力争", "确保")
"""Words of planning that are no deed: they open a list of what is to come, where 拟投资 tells of one investor alone."""
NOUNS = ("预期", "目标", "计划", "规划")
"""Words of planning that name the plan as well."""
NO_PLAN = (
    # 将投资额, 将建设用地: 将 is 把, or what follows is the name of something
    r"(?!(?<=将投[资入])(?:[者额款]|使用|运营|生产)|(?<=将建设)(?:用地|单位|项目)|(?<=将建成)(?:区|后)|(?<=将[^达].)(?:[下出]来?)?的|(?<=将有)[毒害关效利机偿限])"
    r"(?!(?<=确保)了)(?<!完成任务数)(?<!成功争取)(?!(?<=争取)(?:[了得]|到(?![\d二今明本年])))"  # 确保了供应, 争取到资金: it has been reached
    r"(?<![虚模比]拟)(?!(?<=拟)[合人物态声])"  # 虚拟, 拟人
    # “…”计划, 养老金计划, 免疫规划, 计划生育: the name of a plan, and what 计划 is part of
    r"(?<!免疫规划)(?!(?<=[”\"」]计划))(?!(?<=(?:管理|信托|持股|激励|资管|理财|养老|年金)计划))(?!(?<=规划)(?:许可|审批|部门|局|[师馆院]))(?!(?<=有计划)[地、])(?!(?<=计划)(?:生育|免疫|经济|单列|项目|人才|专项|志愿))"
    rf"(?!(?<=目标){AIMED_AT})"  # 目标价, 目标客户
    rf"(?!(?<=冲刺)(?!{HEDGE}?$))"  # 冲刺40亿元, and not 冲刺阶段
    r"(?!(?<=利率目标))(?!(?<=目标)利率)"  # 联邦基金利率目标区间, 目标利率: the rate as it is
    r"(?!寿命|完成[率度]|[、”」》]|(?<=计划)[(（])"  # 预期寿命, 计划完成率, 大科学计划、
    # 预期指数; 降雨预期大幅改善: the expectation itself changes
    rf"(?!(?<=预期)(?:指数|的(?!{HEDGE}?$)|下(?![调修])|[中差之]|管理|(?:大幅|明显|持续|有所|进一步|逐步|不断|再度|继续|略有)?"
    r"(?:改善|好转|恶化|增强|减弱|升温|降温|回暖|走[强弱]|转[强弱]|向好|落空|兑现|稳定|强烈|偏[强弱])))"
)
"""After a word of planning that plans nothing: part of another word or of a name, or told of what has been."""

NO_STUFF = "(?!(?<=[饮饲塑油糖肥燃面原材辅颜染涂香调史资木石毛布废物填草粮配用备坯浆馅养照不])料)"
"""Before a word of planning: 料 of 料增长5% is none in 饮料增长5% and 原材料达3万吨."""

_ADVERBS = "(?:会|还|再|也|仍|都|分别|相应地?|逐步|逐年|逐渐|进一步|继续|大幅|小幅|略有?|有所|持续|陆续|累计|总共|共|至少|平均|同比|环比)"
_NAMES_GO_ON = "(?![值额量率速幅后者的]|目标|预期|预测|计划|前景|空间)"
"""After 增长 the name of a measure goes on: 将增长预期下调, and not 将增长5%."""

_NO_ADVERB = (
    "(?<![，。；,;、的位名][老小门女男猛虎飞]将)(?<!^[老小门女男]将)"
    "(?<!已将)(?<!共将)(?<!累计将)(?<!成功将)(?<![去上]年将)"
)
"""Before 将: whom it names (老将, 门将), or what says that it is done (已将, 去年将)."""
_FOR = (
    "为(?![首止期害]|[老民农]服)|向(?!日葵|导)|对(?![手方象联外内口公私照标比虾])"
    "|以(?![往前后及]|色列|旧|奖|工代|次|案|购)|于(?!某|家)|用(?![户地电水工能材料量途品具药房车气煤油热人餐款语])"
)
"""Whom it is for and by what, as words of their own: not 为首, 对虾, 用户."""
_WHERE = (
    r"在(?![押场职岗建编校读途逃役售产线册外内制杭手])|从(?![业前事严宽重紧众属]|\s?$)"
    "|给(?![予付水排])|[与同](?![会时比类期行等样事学城步龄业伴盟]|会者)"
)
"""Where and with whom, likewise: not 在押, 同类."""
_TO_NOUN = r"(?![^，。；,;]*的\s?$)"
"""After those: nothing that the number is a noun's of (将与案情有关的3家公司告上法庭)."""
_IS_THERE = (
    r"(?![^，。；,;]*(?:去年|上年|现有|原有|上述|已[建有经])(?:\d{1,2}月)?[^，。；,;\d]{0,10}$)"
)
"""Nor up to what is there already: 将在现有12条线路上."""
_IS_MOVED = rf"(?![^，。；,;]*的[^，。；,;\d]{{1,14}}(?:[由从]|{MOVE_OR_SHORT}[至到为了]?{HEDGE}?\s?$|{MOVE}))"
"""Nor what 把 would take: 将向社会开放的停车位增加到3000个."""
_TOWARDS = rf"{_NO_ADVERB}(?:{_FOR}|(?:{_WHERE}){_TO_NOUN}){_IS_THERE}{_IS_MOVED}"
"""After 将 what is to come takes whom it is for, or where it will be: 将为30家企业提供贷款, 将在新区建学校."""


@cache
def _to_come() -> str:
    """将 before what comes about or is undertaken, with the adverbs between: 将会减少, 将进一步增加, 将陆续招聘; not 将利率提高."""
    acts = trie((*language().words.to_come, *vocabulary().acts.undertaken))
    return rf"(?<![即大主名麻])将{_ADVERBS}{{0,3}}(?:{MOVE}{_NAMES_GO_ON}|{acts}|{_TOWARDS})"


@cache
def planning_words() -> re.Pattern[str]:
    """Matches a word of planning that plans something."""
    words = trie(language().words.targets)
    return regex(f"{NO_STUFF}(?:{words}|{_to_come()}){NO_PLAN}")
