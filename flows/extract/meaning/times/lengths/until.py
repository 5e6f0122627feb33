"""Words before or after a date that make it the end of something: 截至8月9日, 到2025年, 推迟至2024年, 10月底前.

Months that end with it belong in `flows.extract.meaning.times.lengths.lasted`.
"""

from __future__ import annotations

from flows.regex import regex

DEADLINE = regex(r"(?<![截直])[到至]$")
"""到2025年: a year to come, which completes no month after it."""
LASTING = regex(r"(?:持续|延续|延长|延期|推迟|顺延|展期|维持|保持|沿用|暂停|有效期)[到至]$")
"""持续到三季度, 推迟至2024年: until when something lasts, and no time of what is told next."""
BY_THEN = regex(r"[之以]?前(?!三季|[一二两三四五六七八九十\d])")
"""10月底前完成12个: a deadline for what it stands beside."""
FROM_TODAY = regex(r"(?:今天|今日|今起|即日|现在|本日)起?[到至]$")
"""从今天起到9月17日: a stretch that begins today."""
AS_OF = regex(r"截[至止]到?$")
"""截至8月9日: up to when what is told is known."""
