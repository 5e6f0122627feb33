"""How a change follows from two levels by its definition, and when it need not: 年均增长, 同口径增长6.2%."""
