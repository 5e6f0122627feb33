"""Prices, markets, budgets, fines and trade."""
