"""Words of planning in the clause of a figure are no part of its name: what is planned bears the name of what comes of it."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract.document import extract_text

MAY = date(2024, 5, 1)
"""The day that the texts are read on."""

PLANNED = [
    # what is planned bears the name of what comes of it
    ("2024年，地区生产总值预期增长6%。", {"6%": "地区生产总值增速"}),
    ("全市一般公共预算收入计划增长5%左右。", {"5%": "一般公共预算收入增速"}),
    ("今年计划新增充电桩320个，已建成120个。", {"320个": "新增充电桩数", "120个": "建成充电桩数"}),
    ("外贸出口额确保32亿元，冲刺36亿元。", {"32亿元": "外贸出口额", "36亿元": "外贸出口额"}),
    ("全年税收力争突破8亿元、冲刺9亿元。", {"8亿元": "税收", "9亿元": "税收"}),
    ("今年计划实施重点项目36个。", {"36个": "实施重点项目数"}),
    ("今年计划招聘教师320名。", {"320名": "招聘教师数"}),
    ("年初确定的粮食产量目标为30万吨，实际完成32万吨。", {"30万吨": "粮食产量", "32万吨": "粮食产量"}),
    ("城镇新增就业目标任务3万人，完成3.4万人。", {"3万人": "城镇新增就业人数", "3.4万人": "城镇新增就业人数"}),
    # nothing is counted by the noun of an aim behind it
    ("该省提出粮食产量稳定在30万吨以上的目标。", {"30万吨": "粮食产量"}),
    ("通知明确了“公共充电桩达到2万个”等诸多具体目标。", {"2万个": "公共充电桩数"}),
    ("围绕“新增就业3万人”等目标，举办招聘会120场。", {"3万人": "新增就业人数", "120场": "招聘会数"}),
    ("全市完成48万辆的销售目标。", {"48万辆": "销量"}),
    # a noun of its own
    ("项目计划投资8亿元。", {"8亿元": "项目计划投资"}),
    ("强基计划实施3年来，培养学生320名。", {"3年": "强基计划实施时间"}),
]  # fmt: skip  # fmt: skip


@pytest.mark.parametrize(("text", "names"), PLANNED)
def test_what_is_planned_is_named_as_its_result(text: str, names: dict[str, str]) -> None:
    figures = extract_text(text, MAY).figures
    assert {one.text: one.indicator for one in figures if one.text in names} == names


SOUGHT = [
    # what is sought is to come, and so is what it comes to
    ("学校寻求获得40%的补助，相当于6000万元。", {"40%": True, "6000万元": True}),
    ("公司希望融资3亿元，占总股本的15%。", {"3亿元": True, "15%": True}),
    ("球队谋求筹集资金200万欧元。", {"200万欧元": True}),
    ("农户将获得补贴300元。", {"300元": True}),
    # what will be renewed, laid or bought
    ("明年，县里将更新公交车120辆，铺设管网32公里。", {"120辆": True, "32公里": True}),
    ("今年将更新改造老旧电梯86部。", {"86部": True}),
    ("学校将购置课桌椅900套，招收新生300人。", {"900套": True, "300人": True}),
    ("铁路部门将加开列车26列。", {"26列": True}),
    ("市里将加装电梯40部，修缮古民居12处。", {"40部": True}),
    ("工人将更换下的水表300块登记入库。", {"300块": False}),
    ("全县更新公交车120辆，铺设管网32公里。", {"120辆": False, "32公里": False}),
    ("全县每年有计划地改造小区5个。", {"5个": False}),
    ("公司有计划地培养技术骨干120名。", {"120名": False}),
    # 计划 ends the name of a programme under which somebody serves, or is what is planned
    ("乡里有干部30名，其中西部计划2名，公益性岗位3名。", {"2名": False, "3名": False}),
    ("该校有教师86人，其中特岗计划12人，公费师范生9人。", {"12人": False, "9人": False}),
    ("全镇现有村医20名，大学生村官计划3名。", {"3名": False}),
    ("该校招生计划800人，录用教师计划36人。", {"800人": True, "36人": True}),
    ("全年计划36人。", {"36人": True}),
    # what a clause without a number plans is summed up in the next
    ("农户将获得政府补贴，约300元。", {"300元": True}),
    ("今年将陆续发放第三批补助，共计3亿元。", {"3亿元": True}),
    ("学校拟招聘教师和校医，合计60人。", {"60人": True}),
    ("集团将拿出专项资金，约合8亿元。", {"8亿元": True}),
    ("学校拟招聘教师，60人报名。", {"60人": False}),
    ("学校争取省里支持，60个项目开工。", {"60个": False}),
    ("学校拟招聘教师，现有教师60人。", {"60人": False}),
    ("学校拟招聘教师，在校生60人。", {"60人": False}),
    ("学校招聘了教师，共60人。", {"60人": False}),
    ("该计划进展顺利，共60项。", {"60项": False}),
    ("拟招聘的教师已经到岗，共60人。", {"60人": False}),
    ("公司寻求转型，去年获得补贴300万元。", {"300万元": False}),
    ("希望小学获得捐款20万元。", {"20万元": False}),
    ("农户获得补贴300元。", {"300元": False}),
    # 将 before whom it is for, or where or when it will be
    ("市里将在新城区新建学校10所。", {"10所": True}),
    ("公司将于明年在滨海新区开设门店20家。", {"20家": True}),
    ("集团将与三所高校共建实验室5个。", {"三所": True, "5个": True}),
    ("市里将对12条道路进行改造，新增车位800个。", {"12条": True, "800个": True}),
    ("学校将给300名学生发放助学金60万元。", {"300名": True, "60万元": True}),
    ("银行将为小微企业提供贷款50亿元。", {"50亿元": True}),
    ("公司将以每股12元的价格回购股份500万股。", {"12元": True, "500万股": True}),
    ("县里还将向农户发放种苗6万株。", {"6万株": True}),
    ("警方将为首的3人抓获。", {"3人": False}),
    ("2023年，该局将对外投资审批时间由20天压缩到5天。", {"5天": False}),
    ("这次改革将对公立医院的补助比例提高了5个百分点。", {"5个百分点": False}),
    ("目前已将对外开放的景区增加到20家。", {"20家": False}),
    ("将为期3天的会议延长到5天。", {"5天": False}),
    ("老将在30岁时夺得冠军。", {"30岁": False}),
    ("今年将在去年12亿元的基础上，再投入15亿元。", {"12亿元": False}),
    ("商务部将在全国新建仓库12座。", {"12座": True}),
    ("银行将对符合条件的企业提供贷款50亿元。", {"50亿元": True}),
    ("商家将同类产品价格降至5元。", {"5元": False}),
    ("全县将对外贸易额提高到5亿元。", {"5亿元": False}),
    ("市里将以旧换新补贴提高到5000元。", {"5000元": False}),
    ("企业将用能成本降低了5%。", {"5%": False}),
    ("镇里将从事养殖的30户集中安置。", {"30户": False}),
    ("去年将向社会开放的停车位增加到3000个。", {"3000个": False}),
    ("票价将从60元涨到80元。", {"60元": False, "80元": True}),
    ("将在现有12条线路上增开4条。", {"12条": False, "4条": True}),
    ("民警将在押的12人转移。", {"12人": False}),
    ("他将与案情有关的3家公司告上法庭。", {"3家": False}),
    ("主办方将与会者120人分成8组。", {"120人": False}),
]


@pytest.mark.parametrize(("text", "targets"), SOUGHT)
def test_what_is_sought_is_to_come(text: str, targets: dict[str, bool]) -> None:
    figures = extract_text(text, MAY).figures
    assert {one.text: one.target for one in figures if one.text in targets} == targets
