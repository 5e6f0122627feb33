"""Rates and sizes of change, each with what it follows from: 达到B，增加D，增长p%; 相差15个百分点; 翻一番; 上年=100."""
