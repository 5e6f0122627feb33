"""The other side of an account that was told of: 失业保险基金收入18.6亿元，支出15.2亿元，累计结余42亿元.

What accounts there are, and what comes into them, goes out of them or stays there, is `accounts` and `account_sides` of
language/names.yml; what has assets and liabilities of its own, `with_balances` and `balance_sides`. The books of an
organisation belong in `flows.extract.meaning.subjects.discourse.bearing.books`, the other side of any other thing in
`flows.extract.meaning.subjects.discourse.sides.aspects`.
"""

from __future__ import annotations

from functools import lru_cache

from flows.extract.meaning.nouns.names import naming
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

OF_TERM = regex("(?:当年|本年|全年|当期|本期)(?:实现|完成)?$")
"""医保基金当年收入18.6亿元，累计结余42亿元: when the money came in, which is no part of what the account is called."""

INSURED, FUND = regex("(?<=保险)(?:参保|参加|缴费)?(?:人数|职工|人员)$"), "基金"
"""养老保险参保人数: who are insured, beside the fund of the same insurance."""

NET = "净"
"""负债净 of 负债净减少2亿元: a net change, told before its verb."""

ABOUT = regex("(?:收支|收入|支出)?(?:预算|决算)?(?:草案|执行|安排|完成|收支)*(?:情况)?$")
"""What may follow the account in a heading: 国有资本经营预算执行情况."""
LONGEST_HEADING, SHORTEST = 40, 5
"""Characters of the longest heading, and of the shortest account that is no account in general: 预算, 财政."""
COMES_IN = "收入"


@lru_cache(maxsize=512)
def headed(heading: str) -> str:
    """What comes into the account that a heading names, so that its sides may be told below it by their names alone; "" if none.

    >>> headed("（三）社会保险基金预算"), headed("2023年全市一般公共预算执行情况"), headed("二、财政工作")
    ('社会保险基金预算收入', '一般公共预算收入', '')
    """
    if len(heading) > LONGEST_HEADING or not any(
        one in heading for one in vocabulary().once.accounts
    ):
        return ""
    account, accounts = ABOUT.sub("", heading), vocabulary().once.accounts
    for name in (f"{account}预算", account):
        starts = range(len(name) - SHORTEST + 1)
        found = next((name[at:] for at in starts if naming.is_name(name[at:] + COMES_IN)), "")
        if found.endswith(accounts):
            return found + COMES_IN
    return ""


def other_flow(name: str, spoken: str) -> str:
    """一般公共预算支出 of 支出, 失业保险基金支出 of 基金支出: the other side of the account that was told of; else empty."""
    side, told = _flow(name), _flow(spoken)
    insured = INSURED.sub("", spoken)
    if side and insured != spoken and name.startswith(FUND):
        return insured + name  # 养老保险参保人数86万人，基金收入42亿元
    account = OF_TERM.sub("", spoken.removesuffix(told))
    kind = next((one for one in vocabulary().once.accounts if account.endswith(one)), None)
    is_flow = bool(side) and bool(told) and kind is not None and name in (side, kind + side)
    return account + side if is_flow else ""


def other_balance(name: str, spoken: str) -> str:
    """直接投资负债 of 负债: the other side of what has a balance of its own and was told of; else empty."""
    sides = vocabulary().once.balance_sides
    side, of = name.removesuffix(NET), spoken.removesuffix(NET)
    told = next((one for one in sides if of.endswith(one)), "")
    account = of.removesuffix(told)
    if side not in sides or not told or side == told:
        return ""
    return account + name if account.endswith(vocabulary().once.with_balances) else ""


def is_flow(name: str) -> bool:
    """Whether the name says of which account it is a side: 政府性基金预算收入, and not 支出."""
    side = _flow(name)
    return bool(side) and name.removesuffix(side).endswith(vocabulary().once.accounts)


def _flow(name: str) -> str:
    """The longest word for what comes into an account, goes out of it or stays there that ends a name; empty if none does."""
    sides = vocabulary().once.account_sides
    return max(filter(name.endswith, sides), key=len) if name.endswith(sides) else ""
