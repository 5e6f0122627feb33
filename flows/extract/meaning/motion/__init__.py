"""Direction and role: whether a figure is a level, the level reached after a move, a change, a share or a difference.

下降6.8% is a change downward; 降至40% is a level; 占比12% is a share; 高于全国0.5个百分点 is a difference. What a sign alone
tells (+44.2%) belongs in `flows.extract.meaning.signs`.
"""

from flows.extract.meaning.motion.around import PERCENT_KINDS, Motion
from flows.extract.meaning.motion.changes.added import added_to_balance
from flows.extract.meaning.motion.changes.better import bettered
from flows.extract.meaning.motion.changes.counted import (
    COUNTED_SO,
    HOW_MOVED,
    WAYS,
    are_counted,
    moves_object,
    uncounted,
)
from flows.extract.meaning.motion.changes.pace import PACED
from flows.extract.meaning.motion.changes.verbs import STREAK, after_rank
from flows.extract.meaning.motion.differences.ahead import (
    AHEAD,
    BASE,
    ahead_of_told,
    counterpart,
    further,
    is_level_of_another,
    is_share_of_another,
)
from flows.extract.meaning.motion.differences.lines import beside_score_line, past_line
from flows.extract.meaning.motion.levels.opening import LISTED_REACH, opens_change
from flows.extract.meaning.motion.levels.reached import CHANGED_TO
from flows.extract.meaning.motion.shares import OF_IT, SHARING, in_list, of_amount
from flows.extract.meaning.motion.telling import motion

__all__ = [
    "AHEAD",
    "BASE",
    "CHANGED_TO",
    "COUNTED_SO",
    "HOW_MOVED",
    "LISTED_REACH",
    "OF_IT",
    "PACED",
    "PERCENT_KINDS",
    "SHARING",
    "STREAK",
    "WAYS",
    "Motion",
    "added_to_balance",
    "after_rank",
    "ahead_of_told",
    "are_counted",
    "beside_score_line",
    "bettered",
    "counterpart",
    "further",
    "in_list",
    "is_level_of_another",
    "is_share_of_another",
    "motion",
    "moves_object",
    "of_amount",
    "opens_change",
    "past_line",
    "uncounted",
]
