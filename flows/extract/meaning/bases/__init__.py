"""What a change is measured against: 同比 yoy, 环比 mom or qoq, 年均 average_annual, or the years that a sentence spans.

A clause that names no base follows the habit of its paragraph, among changes of its own kind; or else that of the whole
account, where the text has compared changes of that kind and period in one way alone. The words are `bases` of
language/words.yml; which period a figure is of belongs in `flows.extract.meaning.times.periods`.
"""

from flows.extract.meaning.bases.following import Bases
from flows.extract.meaning.bases.years import (
    after_two_years,
    between_counts,
    over_days,
    over_years,
    up_to_aim,
)

__all__ = ["Bases", "after_two_years", "between_counts", "over_days", "over_years", "up_to_aim"]
