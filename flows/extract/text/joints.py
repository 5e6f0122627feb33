"""What joins the members of a list: the mark between them, and the conjunction before the last.

A place that takes more or fewer of them says so there: a slash between regions (北京/上海), 或 between numbers (3或5天), a
comma where members are clauses. Why 以及 need not be asked for where one character is: it ends in 及.
"""

from __future__ import annotations

from flows.regex import regex

CONJUNCTIONS = "和与及"
"""Before the last member, one character each: 甲、乙和丙."""
JOINTS = f"、{CONJUNCTIONS}"
"""What the next member stands right behind, one character each: 甲、乙和丙."""
JOINED = regex(f"[{JOINTS}]")
"""One of them, to part a list at or to tell that words are one."""
AND = ("和", "与", "及", "以及")
"""The conjunctions as words, where what stands before one counts: 甲以及乙 are not 甲以 and 乙."""
WITH = ("与", "同", "和", "跟")
"""Before whom or what something is done with, or held against: 与上年相比, 同企业签约."""
BEFORE_MEMBER = ("、", *AND)
"""All that the next member stands right behind, as words."""
JOINT = rf"(?:、|{'|'.join(AND)})"
"""A pattern of the whole that stands between two members."""
