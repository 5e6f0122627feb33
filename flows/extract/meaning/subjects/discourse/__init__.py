"""What was told before, taken up by the figures that leave it out.

The folders in their order, each of which may build on those after it:

- `ellipsis`: what a name leaves out because the sentence has said it (增速, 户均, 8月受理42件)
- `sides`: another side of what was told (产量…销量, 收入…支出)
- `references`: words that refer back (该, 其, 前者, 两人)
- `bearing`: whose measure it is (甲品牌出货量970万台，份额9.8%)
- `topics`: a topic that is set once (新能源汽车表现亮眼，产量达5万辆)
- `same_measure`: the measure told, stated again (调整后为138元, 快手为3.7亿)
"""

from __future__ import annotations

from flows.extract.meaning.subjects.discourse.ellipsis import done_again
from flows.extract.meaning.subjects.discourse.same_measure import (
    adjusted,
    contrasting,
    in_month,
    raised,
    taking_out,
)
from flows.extract.meaning.subjects.discourse.topics import topic_bearers, under_item
from flows.extract.meaning.subjects.frame import CHANGE, MONEY, PERCENT, STILL, Frame

FRAMES = (
    Frame(topic_bearers.of_bearer),
    Frame(under_item.told_of, under_item.KINDS, STILL),
    Frame(raised.paid, MONEY, CHANGE),
    Frame(taking_out.without_part, PERCENT, CHANGE),
    Frame(in_month.told_of, move=STILL),
    Frame(adjusted.come_to, adjusted.KINDS, STILL),
    Frame(done_again.told_of, done_again.KINDS, STILL),
    Frame(contrasting.contrasted, move=STILL),
)
"""The constructions of this folder that part a name from its figure, the more specific first."""
