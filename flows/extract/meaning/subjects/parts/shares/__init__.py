"""What a share is a share of: A占B的12%, 家庭医生签约覆盖常住人口的45%, 预算的13%用于研究, 出口以机电产品为主，占比达到68%.

The verb relates a part to its whole, either of which may be left out where it was told before.
"""
