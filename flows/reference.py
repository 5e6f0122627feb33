"""The reference page of the checks, docs/checks.md, generated from registry and catalogue: `make docs` writes it.

What a check is and its examples belong in `schemas.checks.registry`; that each example does what the page says is
shown by running it here, and tested in `tests/checks`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from flows.examine import check_reply
from schemas.catalogue.files import FOLDER
from schemas.catalogue.identities import definitions
from schemas.catalogue.partitions import partitions
from schemas.checks import CHECKS
from schemas.checks.stage import DOUBTED, SIGNED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from schemas.checks import Check

OPENING = f"""# The checks

Generated from `schemas/checks/registry.py` and `schemas/catalogue/language/` by `make docs`: change those files, not
this page. Each example is a test.

A check of relations compares what the text states with what its other figures imply, as intervals: it fails only where
the two have no value in common, whether trailing zeros are taken as stated or not. Where they meet only if trailing
zeros are no digits (1200人 of 650人 and 580人), it is untestable, as what the words leave open is, and never passed;
though what is greater as written is never less. An expression joins the two sides by ∩ where they meet and by ≠ where
they do not. The severity says how sure the binding of words to figures is: `error` from {SIGNED}, `warning` from
{DOUBTED}, else `info`. A quotient that holds if one of its figures was cut off rather than rounded (40.7% of 40.77%) is
no more than a `warning`, and says so.

A check of figures judges each figure by itself and has the severity that stands with it. A `critical` finding also
keeps the figure out of the indicator tables.

[Rules of your own](rules.md) are judged beside these.
"""
DIVISIONS = """## Divisions of a whole

Words that divide a whole among them: whoever names all the parts names the whole. Parts in brackets may be left out
where they are nothing. Without a name of its own the whole is called as its parts are, by what is measured of them.
"""
DEFINITIONS = """## Definitions

Results that follow from two quantities. The negative of a balance is the same the other way round: 逆差 is 进口 − 出口.
The rest of a ratio is what of the second the first leaves: 合格率 is 1 − 不合格 / 抽检, too. A name that ends in … is
a deed, and what it was done to follows; one that begins with ^ is the whole name. The excess of a ratio is what is
more than the second: 溢价率 is 成交价 / 起始价 − 1.
"""
FORMULAS = {
    "balance": "first − second",
    "ratio": "first / second, in %",
    "per_capita": "first / second, in the unit of the first per one of the second",
}
COLUMNS = {"balance": 4, "ratio": 5, "per_capita": 3}
"""Columns of the table of each kind."""


def page() -> str:
    """The whole page as Markdown."""
    checks = (_check(check) for check in CHECKS)
    return "\n".join((OPENING, _contents(), *checks, _divisions(), _definitions()))


def _contents() -> str:
    rows = (
        (f"[`{check.name}`](#{check.name})", check.title, check.title_zh, _judged(check))
        for check in CHECKS
    )
    return _table(("check", "rule", "规则", "judges"), rows)


def _check(check: Check) -> str:
    severity = "by the binding" if check.kinds else f"`{check.severity}`"
    lines = [
        f"## {check.name}",
        "",
        f"{check.title} · {check.title_zh}. {check.reason}",
        "",
        f"- Source: {check.source}",
        f"- Judges: {_judged(check)}",
        f"- Severity: {severity}",
    ]
    if check.examples is not None:
        lines += [
            f"- Holds: {check.examples.holds}",
            f"- Fails: {check.examples.fails}",
            *_found(check.name, check.examples.fails),
            f"- Silent: {check.examples.silent}",
        ]
    return "\n".join(lines) + "\n"


def _judged(check: Check) -> str:
    if not check.kinds:
        return "figures"
    return f"relations of kind {', '.join(f'`{kind}`' for kind in check.kinds)}"


def _found(name: str, text: str) -> Iterable[str]:
    """What heshu says of a broken example, below it."""
    finding: dict[str, Any] = next(
        one for one in check_reply(text)["findings"] if one["check"] == name
    )
    yield f"  - {finding['severity']}: {finding['message']}"
    yield f"  - {finding['message_zh']}"
    yield f"  - `{finding['expression']}`"
    if finding["mend"] is not None:
        yield f"  - {finding['mend']} {finding['mend_zh']}"


def _divisions() -> str:
    rows = (
        (
            " + ".join([*map(_names, one.parts), *(f"[{_names(part)}]" for part in one.optional)]),
            "; ".join(
                f"{_names(names)} of {measure}" if measure else _names(names)
                for measure, names in one.whole.items()
            ),
        )
        for one in partitions()
    )
    return f"{DIVISIONS}\n{_sources('partitions')}\n\n{_table(('parts', 'whole'), rows)}"


def _definitions() -> str:
    parts = [DEFINITIONS, _sources("identities"), ""]
    for kind, rules in definitions().items():
        rows = (
            (
                _names(one.result),
                _names(one.first),
                _names(one.second),
                _names(one.negative or one.rest),
                _names(one.excess),
            )
            for one in rules
        )
        left = "rest" if kind == "ratio" else "negative"
        columns = ("result", "first", "second", left, "excess")
        shown = range(COLUMNS[kind])
        table = _table([columns[n] for n in shown], ([row[n] for n in shown] for row in rows))
        parts += [f"### {kind}\n\nresult = {FORMULAS[kind]}\n", table]
    return "\n".join(parts)


def _sources(name: str) -> str:
    """What the comment that opens a file of the catalogue says of where its knowledge is from."""
    lines = (FOLDER / "language" / f"{name}.yml").read_text(encoding="utf-8").splitlines()
    first = next(n for n, line in enumerate(lines) if line.startswith("# Sources:"))
    told = []
    for line in lines[first:]:
        if not line.startswith("#"):
            break
        told.append(line.removeprefix("# "))
    return " ".join(told)


def _names(names: Sequence[str]) -> str:
    return " / ".join(names)


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = (columns, ["---"] * len(columns), *rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
