"""The measure told before, stated again: of a part, another thing or time, or after a move.

固定资产投资增长4%，扣除房地产开发投资后增长9% is without a part, 抖音日活跃用户达6亿，快手为3.7亿 of another, 涌水量枯水期为9万方，丰水期达13万方
of another time, 低保标准上调15元，调整后为138元 after a move, 共90票 of all.
"""
