"""Prices, markets, budgets, fines and trade.

The folders, none of which builds on another:

- `sales`: what a thing is sold for or quoted at (10元一包, 以4800万元起拍)
- `trade`: what changes hands at markets and between countries, and what an index stands at (出口钢材578亿元, 以3138点低开)
- `budgets`: what was planned, and how much of it was done (完成年初预算的89%)
- `transfers`: what one is given, and what is taken from one (获得补贴3000元, 被罚款9万元, 骗取老人6000元)
"""

from __future__ import annotations

from flows.extract.meaning.subjects.frame import (
    CHANGE,
    COUNT,
    MONEY,
    PARTS_MOVED,
    PERCENT,
    STILL,
    Frame,
)
from flows.extract.meaning.subjects.money.budgets import budgeting, planning
from flows.extract.meaning.subjects.money.sales import auctions, discounts, prices
from flows.extract.meaning.subjects.money.trade import markets, sessions, turning
from flows.extract.meaning.subjects.money.transfers import allotting, defrauding, fining, granting

FRAMES = (
    Frame(budgeting.budgeted, ("money", "count")),
    Frame(planning.met, move=STILL),
    Frame(planning.in_bracket, move=STILL),
    Frame(auctions.price, MONEY, STILL),
    Frame(markets.per_share, ("money", "count")),
    Frame(discounts.discount, ("ratio",), STILL),
    Frame(markets.bought, MONEY),
    Frame(prices.bought_at, ("money", "rate"), STILL),
    Frame(fining.fined, ("money", "count")),
    Frame(defrauding.defrauded, MONEY, STILL),
    Frame(fining.multiple, ("ratio",), STILL),
    Frame(allotting.each_gets, allotting.KINDS, STILL),
    Frame(granting.at_most, MONEY, STILL),
    Frame(granting.part, PERCENT, STILL),
    Frame(granting.given, ("money", "percent"), STILL),
    Frame(granting.comes_to, MONEY, STILL),
    Frame(markets.shares, COUNT),
    Frame(markets.falling_due, MONEY),
    Frame(markets.net_dealt, MONEY),
    Frame(sessions.closed, (sessions.INDEX,), STILL),
    Frame(markets.exchanged, MONEY),
    Frame(markets.currency_in, MONEY),
    Frame(markets.quoted),
    Frame(markets.rate_set, PARTS_MOVED, CHANGE),
    Frame(turning.turned, MONEY, STILL),
)
"""The constructions of this folder that part a name from its figure, the more specific first."""
