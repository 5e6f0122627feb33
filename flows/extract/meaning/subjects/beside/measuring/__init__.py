"""What a figure measures of the noun beside it, which it does not count: 面积300亩的产业园, 35岁的男子, 50mm镜头, 收入 of 村民增收3000元.

The measure is named before the number, or the unit, the verb or the noun implies it.
"""
