"""How sure it is that a text means the figures of a relation to be bound so, whatever their numbers give.

These are judgements and no measured rates: they put what failed in an order. From them `schemas.checks.stage` takes the
severity of a finding: an error from 0.8, a warning from 0.5, else information.
"""

from __future__ import annotations

SURE = 0.9
"""The words bind the figures, and nothing else that they could mean is near: an error where it fails."""
FAR = 0.8
"""As sure, but told over several sentences."""
PROBABLE = 0.7
"""The usual reading of the words, beside which there is another: a warning."""
LIKELY = 0.6
"""The likelier of several readings, or one that leans on the order of the text: a warning."""
DOUBTED = 0.45
"""A likely reading whose sides are too far apart for a slip of the pen: information."""
POSSIBLE = 0.4
"""A reading that nothing but the kind of the figures speaks for: information."""
