"""What a clause says will be, must be or is foreseen: 计划新增5万人, 预期目标是：, 将从20%提升至30%, 15所幼儿园将竣工, 其中约10亿元将用于建设."""
