"""How often something was done, comes or runs, and at which pace: 两次下调利率, 50年一遇的洪水, 全天发车48班次, 以每天500人的速度增加."""
