"""Words on which way something went, against the numbers: 由A下降到B, 回升至, 降幅收窄, 由负转正."""
