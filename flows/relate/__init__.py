"""The third stage: the identities that a text states or implies between its figures.

Each module finds one kind of identity from the words; whether it holds is judged in `schemas.checks`.
"""

from flows.relate.document import relate_text
from flows.relate.stage import relate

__all__ = ["relate", "relate_text"]
