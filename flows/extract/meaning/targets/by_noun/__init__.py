"""Aims, budgets and forecasts that are called so: 达到5亿元的目标, 目标价35元, 年初预算为5亿元, 将增长预期由2.9%下调至2.4%.

And plans that a result is held against, so that it is none itself: 完成年度计划的95%.
"""
