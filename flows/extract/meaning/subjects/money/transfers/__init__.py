"""What one is given, and what is taken from one: 平均每人可分得5万元, 按投资额的5%给予补助, 被罚款9万元, 骗取老人6000元.

The sum has its name from the noun or the verb of what was done; to whom, or by whom, is no part of it.
"""
