"""Some of so many: 新开工项目86个，其中亿元以上项目92个; 96家中43家，超过半数.

Votes, too, and percentages that so few cannot make.
"""
