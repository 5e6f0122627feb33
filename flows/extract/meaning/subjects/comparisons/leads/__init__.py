"""By how much, or how many times, one thing is ahead of another: 比全国高1.8个百分点, 是上年同期的2.1倍, 相差11厘米."""
