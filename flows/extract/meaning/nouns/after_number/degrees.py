"""How far something was done, which its name keeps: 未整改问题 and 已整改问题 are two parts of one whole.

The stages that works come to are `acts.stages` of language/names.yml; how an office decided (直接答复, 不予公开) belongs in
`flows.extract.meaning.subjects.parts.outcomes.submitted`.
"""

from __future__ import annotations

DONE, IN_PART = "已", "部分"
UNDONE = ("尚未", "仍未", "未")
DEGREES = (DONE, *UNDONE, "正在", IN_PART)
WHOLLY = ("基本", "全部", "全面")
"""How far a stage has been come to: 基本建成."""
