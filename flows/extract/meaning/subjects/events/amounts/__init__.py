"""What was done, as the name of its amount: 共成交8万手 is the 成交量, 自然增长4万人 the 自然增长人口, 年产30万吨水泥 the 年产量.

The verb alone says what is measured; its object, if it has one, stands before it (污水管网已铺设120公里) or after the amount.
"""
