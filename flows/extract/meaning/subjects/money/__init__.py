"""Prices, markets, budgets, fines and trade."""

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
from flows.extract.meaning.subjects.money import (
    allotting,
    auctions,
    budgeting,
    defrauding,
    discounts,
    fining,
    granting,
    markets,
    planning,
    prices,
    sessions,
    turning,
)

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
