"""What was planned for one thing, and how much of it was done: 年初预算为512万元，支出决算为458万元，完成年初预算的89%."""
