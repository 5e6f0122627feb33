"""Changes against the levels they are told of, and changes against each other.

The folders in their order, each of which may build on those after it:

- `rates`: rates and sizes of change, each with what it follows from (达到B，增加D，增长p%)
- `levels`: which two levels a change is told of (较上年的6.48亿元下降8.5%, 从A增长至B)
- `directions`: words on which way something went, against the numbers (降幅收窄, 由负转正)
- `reckoning`: how a change follows from two levels, and when it need not (同口径增长6.2%)
"""
