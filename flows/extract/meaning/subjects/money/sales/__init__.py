"""What a thing is sold for or quoted at: 10元一包, 享受八折优惠, 以4800万元起拍, 报收于5.98元.

The price that a unit or a verb alone implies (鸡蛋涨至每斤5元) belongs in `flows.extract.meaning.subjects.beside.measuring`.
"""
