"""What lies ahead by its place or its time: documents and sections of plans, years to come, and the weather foretold.

2024年工作要点, 三、2026年主要工作, 2030年达到9万元 in a text of 2026, 未来三天最高气温30℃.
"""
