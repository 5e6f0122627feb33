"""The checks: Pandera judges every frame, and what fails becomes a finding joined back to figures and spans.

Finding the identities that a text states belongs in `flows.relate`; the arithmetic of intervals in
`schemas.intervals`.
"""

from schemas.checks.judge import judge
from schemas.checks.registry import CHECKS, Check, CheckError
from schemas.checks.stage import check

__all__ = ["CHECKS", "Check", "CheckError", "check", "judge"]
